//! What one request limit still counts.

use std::collections::VecDeque;
use std::time::Duration;

use super::{Rate, RateLimit};

/// The window of every limit, and a little more: no two clocks go alike.
pub(super) const WINDOW: Duration = Duration::from_millis(60_100);

/// The most requests a minute that a server is believed to allow.
const HIGHEST_LIMIT: u32 = 10_000;

/// The pauses after refusals in a row that name none, in seconds: more than a minute in all, so that the last of the four
/// retries that a call has comes after every window has passed.
const PAUSES: [u64; 4] = [1, 5, 15, 40];

/// After a refusal requests go one by one until one is let in; this long is waited for each.
const PROBE: Duration = Duration::from_secs(5);

#[derive(Debug)]
pub(super) struct Count {
    rate: Rate,
    limit: u32,
    /// Requests without an answer yet.
    in_flight: u32,
    /// When each answered one counts no more, in order.
    answered: VecDeque<Duration>,
    /// After a 429: when the next request may be sent, and how many came in a row.
    closed_until: Duration,
    refusals: usize,
    /// How many there were ever.
    epoch: u64,
}

/// When there will be room.
pub(super) enum Room {
    Now,
    At(Duration),
    /// When one of the requests in flight is answered, which takes another window at least.
    Unknown,
}

impl Count {
    pub(super) fn new(rate: Rate) -> Self {
        Self {
            rate,
            limit: rate.limit,
            in_flight: 0,
            answered: VecDeque::new(),
            closed_until: Duration::ZERO,
            refusals: 0,
            epoch: 0,
        }
    }

    /// When there is room for a request.
    pub(super) fn room(&mut self, now: Duration) -> Room {
        self.forget(now);
        if self.closed_until > now {
            return Room::At(self.closed_until);
        }
        let counted = self.in_flight as usize + self.answered.len();
        match counted.checked_sub(self.limit as usize) {
            None => Room::Now,
            Some(over) => self
                .answered
                .get(over)
                .map_or(Room::Unknown, |end| Room::At(*end)),
        }
    }

    /// Counts a request that is let through; returns what [`admitted`](Self::admitted) is to be told.
    pub(super) fn take(&mut self, now: Duration) -> u64 {
        self.in_flight += 1;
        if self.refusals > 0 {
            self.closed_until = now + PROBE;
        }
        self.epoch
    }

    fn forget(&mut self, now: Duration) {
        while self.answered.front().is_some_and(|end| *end <= now) {
            self.answered.pop_front();
        }
    }

    /// The earliest that there can be room for the request at this place of the queue, from 1.
    pub(super) fn earliest(&self, now: Duration, place: u32) -> Duration {
        let counted = self.in_flight as usize + self.answered.len();
        let over = (counted + place as usize).checked_sub(self.limit as usize + 1);
        let free = match over {
            None => now,
            // Each window lets through as many as the limit.
            Some(over) => match self.answered.get(over) {
                Some(end) => *end,
                None => now + WINDOW * ((over - self.answered.len()) as u32 / self.limit),
            },
        };
        free.max(self.closed_until).max(now)
    }

    /// A request was not sent after all.
    pub(super) fn unused(&mut self) {
        self.in_flight = self.in_flight.saturating_sub(1);
    }

    /// A request was let in, which was taken in this epoch.
    pub(super) fn admitted(&mut self, now: Duration, said: Option<RateLimit>, epoch: u64) {
        self.answered(now);
        // One that was sent before the last refusal proves nothing.
        if self.refusals > 0 && epoch == self.epoch {
            self.refusals = 0;
            self.closed_until = now;
        }
        self.heard(said);
        self.count_strangers(said, now);
    }

    /// A request was answered: it counts for another window.
    pub(super) fn answered(&mut self, now: Duration) {
        self.in_flight = self.in_flight.saturating_sub(1);
        self.answered.push_back(now + WINDOW);
    }

    /// Believes what an answer says of the limit.
    fn heard(&mut self, said: Option<RateLimit>) {
        let Some(said) = said else { return };
        let limit = said.limit.min(HIGHEST_LIMIT);
        self.limit = match self.rate.raised_by_server {
            true => limit,
            false => limit.min(self.rate.limit),
        };
    }

    /// What is left may be less than we know of: then others use the key, and their requests count like ours.
    fn count_strangers(&mut self, said: Option<RateLimit>, now: Duration) {
        let left = said.and_then(|said| Some((said.limit, said.remaining?)));
        let Some((limit, remaining)) = left else {
            return;
        };
        self.forget(now);
        let known = self.in_flight as usize + self.answered.len();
        let used = limit.saturating_sub(remaining).min(self.limit) as usize;
        let strangers = used.saturating_sub(known);
        self.answered
            .extend(std::iter::repeat_n(now + WINDOW, strangers));
    }

    /// A request was refused because there are too many: nobody is let through for as long as the server asks.
    pub(super) fn refused(
        &mut self,
        now: Duration,
        said: Option<RateLimit>,
        asked: Option<Duration>,
    ) {
        self.answered(now);
        self.heard(said);
        let own = PAUSES[self.refusals.min(PAUSES.len() - 1)];
        let pause = asked.unwrap_or(Duration::from_secs(own));
        self.refusals += 1;
        self.epoch += 1;
        self.closed_until = self.closed_until.max(now + pause);
    }
}
