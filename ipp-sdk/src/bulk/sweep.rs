//! One question for all jobs that are waited for.

use std::collections::HashSet;
use std::future::Future as _;
use std::pin::Pin;
use std::task::{Context, Poll, ready};
use std::time::Duration;

use crate::client::Client;
use crate::clock::BoxFuture;
use crate::error::Result;
use crate::model::JobId;
use crate::task::Task;

const FIRST_PAUSE: Duration = Duration::from_millis(500);

/// The pause before each page of a sweep, once sweeps are under way. At 60 uploads a minute, 20 sweeps and the GET of
/// each finished job are 80 GETs, two thirds of what is allowed.
const LONGEST_PAUSE: Duration = Duration::from_secs(3);

/// The rows of a page, the most that the API gives.
const PAGE: u32 = 100;

/// How many pages more than needed are looked through: others may use the account, too.
const MORE_PAGES: u64 = 2;

/// The jobs to be asked for: they have ended, or are too far down the list.
type Found = HashSet<JobId>;

/// Looks through the list of jobs, again and again.
pub(super) struct Sweep {
    client: Client,
    pause: Duration,
    /// Whether the pause stays as it is.
    is_steady: bool,
    state: State,
}

enum State {
    Idle,
    Pausing(BoxFuture<()>),
    Asking(Task<(u64, Result<Found>)>),
}

impl Sweep {
    pub(super) fn new(client: Client, steady_pause: Option<Duration>) -> Self {
        Self {
            client,
            pause: steady_pause.unwrap_or(FIRST_PAUSE),
            is_steady: steady_pause.is_some(),
            state: State::Idle,
        }
    }

    /// There is nothing to look for.
    pub(super) fn rest(&mut self) {
        self.state = State::Idle;
    }

    /// Pauses, then looks for what is wanted at that time.
    pub(super) fn poll(
        &mut self,
        cx: &mut Context<'_>,
        wanted: impl FnOnce() -> HashSet<JobId>,
    ) -> Poll<Result<Found>> {
        if let State::Idle = self.state {
            let clock = self.client.governor().clock();
            self.state = State::Pausing(clock.sleep(self.pause));
        }
        if let State::Pausing(pause) = &mut self.state {
            ready!(pause.as_mut().poll(cx));
            let asking = look(self.client.clone(), wanted());
            self.state = State::Asking(Task::spawn(Box::pin(asking)));
        }
        let State::Asking(asking) = &mut self.state else {
            return Poll::Pending;
        };
        let (pages, found) = ready!(Pin::new(asking).poll(cx));
        self.state = State::Idle;
        if !self.is_steady {
            let longest = LONGEST_PAUSE * pages.max(1) as u32;
            self.pause = self.pause.mul_f32(1.5).min(longest);
        }
        Poll::Ready(found)
    }
}

/// Reads as many pages as the jobs need that are looked for; also says how many those were.
async fn look(client: Client, mut wanted: HashSet<JobId>) -> (u64, Result<Found>) {
    let most = wanted.len() as u64 / u64::from(PAGE) + MORE_PAGES;
    let mut ended = Found::new();
    let mut pages = 0;
    while !wanted.is_empty() && pages < most {
        let jobs = client.jobs().limit(PAGE).offset(pages * u64::from(PAGE));
        let rows = match jobs.page().await {
            Ok(page) => page.jobs,
            Err(e) => return (pages, Err(e)),
        };
        pages += 1;
        let last = rows.len() < PAGE as usize;
        for row in rows {
            if wanted.remove(&row.job_id) && row.status.is_terminal() {
                ended.insert(row.job_id);
            }
        }
        if last {
            break;
        }
    }
    ended.extend(wanted);
    (pages, Ok(ended))
}
