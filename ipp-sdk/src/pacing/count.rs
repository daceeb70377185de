//! What one request limit still counts.

use std::collections::VecDeque;
use std::time::Duration;

use super::{Rate, RateLimit};

/// The window of every limit.
pub(super) const WINDOW: Duration = Duration::from_secs(60);

/// The pause after a 429 that names none; doubled with each further one.
const FIRST_PAUSE: Duration = Duration::from_secs(1);
const LONGEST_PAUSE: Duration = Duration::from_secs(30);

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
    refusals: u32,
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
        }
    }

    /// Counts a request if there is room for it now.
    pub(super) fn take(&mut self, now: Duration) -> Room {
        while self.answered.front().is_some_and(|end| *end <= now) {
            self.answered.pop_front();
        }
        if self.closed_until > now {
            return Room::At(self.closed_until);
        }
        // After a refusal one request at a time goes first, until one is let in.
        if self.refusals > 0 && self.in_flight > 0 {
            return Room::Unknown;
        }
        let counted = self.in_flight as usize + self.answered.len();
        match counted.checked_sub(self.limit as usize) {
            None => {
                self.in_flight += 1;
                Room::Now
            }
            Some(over) => self
                .answered
                .get(over)
                .map_or(Room::Unknown, |end| Room::At(*end)),
        }
    }

    /// The earliest that there can be room for the request at this place of the queue, from 1.
    pub(super) fn room(&self, now: Duration, place: u32) -> Duration {
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

    /// A request was let in.
    pub(super) fn admitted(&mut self, now: Duration, said: Option<RateLimit>) {
        self.answered(now);
        self.refusals = 0;
        self.heard(said, now);
    }

    /// A request was answered: it counts for another window.
    pub(super) fn answered(&mut self, now: Duration) {
        self.in_flight = self.in_flight.saturating_sub(1);
        self.answered.push_back(now + WINDOW);
    }

    /// Believes what an answer says of the limit. What is left may be less than we know of: then others use the key,
    /// and their requests count like ours.
    fn heard(&mut self, said: Option<RateLimit>, now: Duration) {
        let Some(said) = said else { return };
        self.limit = match self.rate.raised_by_server {
            true => said.limit,
            false => said.limit.min(self.rate.limit),
        };
        let Some(remaining) = said.remaining else {
            return;
        };
        let known = self.in_flight as usize + self.answered.len();
        let used = said.limit.saturating_sub(remaining) as usize;
        let strangers = used.saturating_sub(known);
        self.answered
            .extend(std::iter::repeat_n(now + WINDOW, strangers));
    }

    /// A request was refused because there are too many.
    pub(super) fn refused(
        &mut self,
        now: Duration,
        said: Option<RateLimit>,
        asked: Option<Duration>,
    ) {
        self.answered(now);
        self.heard(said, now);
        let doubled = FIRST_PAUSE.saturating_mul(1 << self.refusals.min(5));
        let pause = asked.unwrap_or(doubled.min(LONGEST_PAUSE));
        self.refusals += 1;
        self.closed_until = self.closed_until.max(now + pause);
    }
}
