//! Lists that come in pages.

use std::collections::{HashSet, VecDeque};
use std::fmt;
use std::future::{Future as _, IntoFuture as _, poll_fn};
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll};

use futures_core::Stream;

use crate::call::{Call, Options};
use crate::clock::BoxFuture;
use crate::error::Result;
use crate::task::Task;

/// The most rows that a page has.
const LARGEST_PAGE: u32 = 100;

/// Of how many rows it is remembered that they were given, at least.
const MOST_SEEN: usize = 4_000;

/// After so many pages that repeat the one before them, the server does not know `offset`.
const MOST_REPEATS: u32 = 2;

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

        crate::call::call_options!("the request of one page", paging.options);
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
    Asked(Task<Result<T>>),
    Here(Result<T>),
}

type Ask<T> = Box<dyn Fn(Paging) -> BoxFuture<Result<T>> + Send + Sync>;
type Judge<T> = Box<dyn Fn(&T) -> Verdict + Send + Sync>;

/// The rows of a list, a stream. The next page is asked for when half of the present one is handed out, and comes in
/// while the program does other things; nothing is asked for before the first row is, or after the stream is dropped.
/// After an error the same page can be asked for again, by asking for the next row.
///
/// A row that new ones have moved into the next page is not given twice, if it was among the last 4,000.
#[allow(private_bounds, reason = "rows are the SDK's own types")]
#[must_use = "a stream does nothing until it is polled"]
pub struct Rows<T: Listed> {
    ask: Ask<T::Page>,
    judge: Judge<T>,
    paging: Paging,
    page: VecDeque<T>,
    next: Next<T::Page>,
    seen: Seen,
    /// How many pages in a row were the one before them.
    repeats: u32,
    ended: bool,
}

/// The rows of the last pages: new rows at the top of the list move the others down, some of them into the next page.
#[derive(Default)]
struct Seen {
    ids: HashSet<Arc<str>>,
    in_order: VecDeque<Arc<str>>,
    /// The first row of the last page.
    first: Option<Arc<str>>,
}

impl Seen {
    /// Takes the rows out of a page that were in those before it. Returns whether it only repeats the last one.
    fn take_out<T: Listed>(&mut self, rows: &mut Vec<T>) -> bool {
        // A whole page more is kept, however long: a server that gives all rows at once does so again.
        let keep = MOST_SEEN.max(rows.len());
        while self.in_order.len() > keep {
            if let Some(oldest) = self.in_order.pop_front() {
                self.ids.remove(&oldest);
            }
        }
        let first = rows.first().map(|row| Arc::from(row.id()));
        let begins_the_same = first == self.first;
        self.first = first;
        rows.retain(|row| {
            let id: Arc<str> = row.id().into();
            let is_new = self.ids.insert(Arc::clone(&id));
            if is_new {
                self.in_order.push_back(id);
            }
            is_new
        });
        rows.is_empty() && begins_the_same
    }
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
            seen: Seen::default(),
            repeats: 0,
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
    ///
    /// A page is the last one if it has fewer rows than it could have, which only a server knows that says its limit.
    fn turn(&mut self, page: T::Page) {
        let (mut rows, said) = T::rows(page);
        let asked = self.paging.limit.unwrap_or(LARGEST_PAGE).min(LARGEST_PAGE);
        let is_short = said.is_some_and(|said| rows.len() < asked.min(said) as usize);
        self.ended = rows.is_empty() || is_short;
        self.paging.offset = self.paging.offset.saturating_add(rows.len() as u64);
        self.repeats = match self.seen.take_out(&mut rows) {
            true => self.repeats + 1,
            false => 0,
        };
        self.ended |= self.repeats == MOST_REPEATS;
        self.page = rows.into();
    }

    /// Asks for the next page in time, and sees to it that the answer comes in.
    fn look_ahead(&mut self, cx: &mut Context<'_>) {
        let half = self.paging.limit.unwrap_or(LARGEST_PAGE) as usize / 2;
        if matches!(self.next, Next::NotAsked) && !self.ended && self.page.len() <= half {
            self.next = Next::Asked(Task::spawn((self.ask)(self.paging)));
        }
        if let Next::Asked(asked) = &mut self.next {
            if let Poll::Ready(page) = Pin::new(asked).poll(cx) {
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
