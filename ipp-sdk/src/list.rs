//! Lists that come in pages.

use std::collections::{HashSet, VecDeque};
use std::fmt;
use std::future::{IntoFuture as _, poll_fn};
use std::pin::Pin;
use std::task::{Context, Poll};

use futures_core::Stream;

use crate::call::{Call, Options};
use crate::clock::BoxFuture;
use crate::error::Result;

/// The most rows that a page has.
const LARGEST_PAGE: u32 = 100;

/// Which part of a list is asked for, and how.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct Paging {
    pub(crate) limit: Option<u32>,
    pub(crate) offset: u64,
    pub(crate) options: Options,
}

impl Paging {
    /// Asks for one page.
    pub(crate) fn page<T: serde::de::DeserializeOwned>(&self, call: Call<T>) -> Call<T> {
        let call = match self.limit {
            Some(limit) => call.query("limit", limit),
            None => call,
        };
        let call = match self.offset {
            0 => call,
            offset => call.query("offset", offset),
        };
        call.with_options(self.options)
    }
}

/// The setters of [`Paging`], for every list.
macro_rules! paging_options {
    () => {
        /// How many rows a page has, 1 to 100. Unless set it is the API's own choice, 50, and 100 in the stream.
        pub fn limit(mut self, rows: u32) -> Self {
            self.paging.limit = Some(rows);
            self
        }

        /// How many rows of the list are passed over.
        pub fn offset(mut self, rows: u64) -> Self {
            self.paging.offset = rows;
            self
        }

        /// The longest that the request of one page may take, as
        /// [`ClientBuilder::timeout`](crate::ClientBuilder::timeout).
        pub fn timeout(mut self, limit: std::time::Duration) -> Self {
            self.paging.options.timeout = Some(limit);
            self
        }

        /// How often the request of a page is repeated, as [`ClientBuilder::retries`](crate::ClientBuilder::retries).
        pub fn retries(mut self, count: u32) -> Self {
            self.paging.options.retries = Some(count);
            self
        }
    };
}
pub(crate) use paging_options;

/// A row of a list that comes in pages.
pub(crate) trait Listed: Sized {
    type Page: Send + Unpin + 'static;

    fn id(&self) -> &str;

    /// The rows of a page, and how many a page of that server has at most.
    fn rows(page: Self::Page) -> (Vec<Self>, Option<u32>);
}

/// What becomes of a row.
pub(crate) enum Verdict {
    Give,
    Skip,
    /// Nothing that would be given comes after it.
    End,
}

/// The page after the one at hand.
enum Next<T> {
    NotAsked,
    Asked(BoxFuture<Result<T>>),
    Here(Result<T>),
}

type Ask<T> = Box<dyn Fn(Paging) -> BoxFuture<Result<T>> + Send + Sync>;
type Judge<T> = Box<dyn Fn(&T) -> Verdict + Send + Sync>;

/// The rows of a list, a stream. The next page is asked for when half of the present one is handed out; nothing is
/// asked for before the first row is, or after the stream is dropped. After an error the same page can be asked for
/// again, by asking for the next row.
#[allow(private_bounds, reason = "rows are the SDK's own types")]
#[must_use = "a stream does nothing until it is polled"]
pub struct Rows<T: Listed> {
    ask: Ask<T::Page>,
    judge: Judge<T>,
    paging: Paging,
    page: VecDeque<T>,
    next: Next<T::Page>,
    /// New rows at the top of the list move the others down, some of them into the next page.
    seen: HashSet<Box<str>>,
    ended: bool,
}

#[allow(private_bounds, reason = "rows are the SDK's own types")]
impl<T: Listed> Rows<T> {
    pub(crate) fn new(
        paging: Paging,
        ask: impl Fn(Paging) -> Call<T::Page> + Send + Sync + 'static,
    ) -> Self
    where
        T::Page: serde::de::DeserializeOwned,
    {
        let limit = Some(paging.limit.unwrap_or(LARGEST_PAGE));
        Self {
            ask: Box::new(move |paging| ask(paging).into_future()),
            judge: Box::new(|_| Verdict::Give),
            paging: Paging { limit, ..paging },
            page: VecDeque::new(),
            next: Next::NotAsked,
            seen: HashSet::new(),
            ended: false,
        }
    }

    pub(crate) fn filtered(self, judge: impl Fn(&T) -> Verdict + Send + Sync + 'static) -> Self {
        Self {
            judge: Box::new(judge),
            ..self
        }
    }

    /// The next row; `None` at the end of the list.
    pub async fn next(&mut self) -> Option<Result<T>>
    where
        T: Unpin,
    {
        poll_fn(|cx| Pin::new(&mut *self).poll_next(cx)).await
    }

    /// The next row of the page at hand that is to be given.
    fn row(&mut self) -> Option<T> {
        while let Some(row) = self.page.pop_front() {
            if !self.seen.insert(row.id().into()) {
                continue;
            }
            match (self.judge)(&row) {
                Verdict::Give => return Some(row),
                Verdict::Skip => {}
                Verdict::End => {
                    self.page.clear();
                    self.next = Next::NotAsked;
                    self.ended = true;
                }
            }
        }
        None
    }

    /// Takes a page in.
    fn turn(&mut self, page: T::Page) {
        let (rows, largest) = T::rows(page);
        let asked = self.paging.limit.unwrap_or(LARGEST_PAGE);
        let full = asked.min(largest.unwrap_or(asked)) as usize;
        self.ended = rows.is_empty() || rows.len() < full;
        self.paging.offset += rows.len() as u64;
        self.page = rows.into();
    }

    /// Asks for the next page in time, and sees to it that the answer comes in.
    fn look_ahead(&mut self, cx: &mut Context<'_>) {
        let half = self.paging.limit.unwrap_or(LARGEST_PAGE) as usize / 2;
        if matches!(self.next, Next::NotAsked) && !self.ended && self.page.len() <= half {
            self.next = Next::Asked((self.ask)(self.paging));
        }
        if let Next::Asked(asked) = &mut self.next {
            if let Poll::Ready(page) = asked.as_mut().poll(cx) {
                self.next = Next::Here(page);
            }
        }
    }
}

impl<T: Listed + Unpin> Stream for Rows<T> {
    type Item = Result<T>;

    fn poll_next(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Result<T>>> {
        let this = self.get_mut();
        loop {
            let row = this.row();
            this.look_ahead(cx);
            if let Some(row) = row {
                return Poll::Ready(Some(Ok(row)));
            }
            match std::mem::replace(&mut this.next, Next::NotAsked) {
                Next::NotAsked => return Poll::Ready(None),
                Next::Here(Ok(page)) => this.turn(page),
                Next::Here(Err(e)) => return Poll::Ready(Some(Err(e))),
                asked => {
                    this.next = asked;
                    return Poll::Pending;
                }
            }
        }
    }
}

impl<T: Listed> fmt::Debug for Rows<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Rows")
            .field("paging", &self.paging)
            .field("ended", &self.ended)
            .finish_non_exhaustive()
    }
}
