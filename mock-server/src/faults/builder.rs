//! Faults in Rust: what goes wrong is a constructor, when it does the methods that follow.

use std::time::Duration;

use ipp_sdk::model::ErrorCode;

use super::Delay;
use super::fault::{
    Action, At, EnumField, Fault, Header, Html, HtmlStatus, Match, Phase, Place, RateLimited,
    RetryAfter, SlowBody, Yes,
};

/// What goes wrong with an answer.
impl Fault {
    fn with(fill: impl FnOnce(&mut Action)) -> Self {
        let mut action = Action::default();
        fill(&mut action);
        Self {
            matching: Match::default(),
            phase: None,
            action,
        }
    }

    /// The error envelope with this status, 300 to 599, and the code that belongs to it or
    /// [another](Self::code).
    pub fn status(status: u16) -> Self {
        Self::with(|action| action.status = Some(status))
    }

    /// 429, with the header `Retry-After` in whole seconds if there is one.
    pub fn rate_limited(retry_after: Option<Duration>) -> Self {
        let told = |wait: Duration| {
            RateLimited::Told(RetryAfter {
                retry_after: wait.as_secs(),
            })
        };
        Self::with(|action| {
            action.rate_limited = Some(retry_after.map_or(RateLimited::Silent(Yes), told))
        })
    }

    /// The HTML page of a proxy whose upstream is in trouble, with this status, 400 to 599.
    pub fn html(status: u16) -> Self {
        Self::with(|action| action.html = Some(Html::Status(HtmlStatus { status })))
    }

    /// JSON that breaks off, though the HTTP message is whole.
    pub fn malformed_json() -> Self {
        Self::with(|action| action.malformed_json = Some(Yes))
    }

    /// Every such field of the answer gets a value that nobody knows.
    pub fn unknown_enum(field: EnumField) -> Self {
        Self::with(|action| action.unknown_enum = Some(field))
    }

    /// The connection is reset before the handler runs; [after](Self::after_commit) it with
    /// [`reset_after_commit`](Self::reset_after_commit).
    pub fn reset() -> Self {
        Self::with(|action| action.reset = Some(Place::Start(Yes)))
    }

    /// The handler runs, and the connection is reset before its answer is sent: the job exists, the credit is taken,
    /// and the client cannot know.
    pub fn reset_after_commit() -> Self {
        Self::reset().after_commit()
    }

    /// The connection is reset after so many bytes of the answer's body, but always before the last one.
    pub fn reset_at(bytes: u64) -> Self {
        Self::with(|action| action.reset = Some(Place::Body(At { at: bytes })))
    }

    /// The connection is closed in place of an answer.
    pub fn eof() -> Self {
        Self::with(|action| action.eof = Some(Place::Start(Yes)))
    }

    /// The connection is closed after so many bytes of the answer's body, but always before the last one.
    pub fn eof_at(bytes: u64) -> Self {
        Self::with(|action| action.eof = Some(Place::Body(At { at: bytes })))
    }

    /// No answer, until the client leaves or the server stops.
    pub fn hang() -> Self {
        Self::with(|action| action.hang = Some(Place::Start(Yes)))
    }

    /// Nothing more after so many bytes of the answer's body, but always before the last one.
    pub fn hang_at(bytes: u64) -> Self {
        Self::with(|action| action.hang = Some(Place::Body(At { at: bytes })))
    }

    /// The answer's body comes this slowly.
    pub fn slow_body(bytes_per_second: u64) -> Self {
        Self::with(|action| action.slow_body = Some(SlowBody { bytes_per_second }))
    }

    /// The answer is late, and otherwise as it would be.
    pub fn delay(delay: Duration) -> Self {
        Self::with(|action| action.delay = Some(Delay::fixed(delay)))
    }
}

/// What goes wrong with the delivery of a webhook.
impl Fault {
    /// The delivery is not sent, though the log says that it was.
    pub fn drop_delivery() -> Self {
        Self::with(|action| action.drop = Some(Yes))
    }

    /// The delivery is sent twice.
    pub fn duplicate_delivery() -> Self {
        Self::with(|action| action.duplicate = Some(Yes))
    }

    /// The delivery changes places with the next one to the same address.
    pub fn reorder_delivery() -> Self {
        Self::with(|action| action.reorder = Some(Yes))
    }

    /// The delivery is signed with another secret.
    pub fn bad_signature() -> Self {
        Self::with(|action| action.bad_signature = Some(Yes))
    }
}

/// More of what goes wrong.
impl Fault {
    /// The error code of an answer with a [`status`](Self::status).
    pub fn code(mut self, code: ErrorCode) -> Self {
        self.action.code = Some(code);
        self
    }

    /// The message of an answer with a [`status`](Self::status).
    pub fn message(mut self, message: impl Into<String>) -> Self {
        self.action.message = Some(message.into());
        self
    }

    /// A header of an answer with a [`status`](Self::status).
    pub fn with_header(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.action.headers.insert(name.into(), value.into());
        self
    }

    /// Whatever goes wrong does so after this time.
    pub fn delayed(mut self, delay: Delay) -> Self {
        self.action.delay = Some(delay);
        self
    }

    /// The handler never runs.
    pub fn before_commit(mut self) -> Self {
        self.phase = Some(Phase::BeforeCommit);
        self
    }

    /// The handler runs to its end, even if the client leaves, and its answer is then broken or replaced.
    pub fn after_commit(mut self) -> Self {
        self.phase = Some(Phase::AfterCommit);
        self
    }
}

/// When it goes wrong: all of these must hold.
impl Fault {
    /// For requests like `POST /invoices`, `GET /invoices/{job_id}` or `GET /invoices/*`.
    pub fn on(mut self, route: impl Into<String>) -> Self {
        self.matching.route = Some(route.into());
        self
    }

    /// For requests and deliveries of the account with this address; `*` stands for any characters.
    pub fn account(mut self, email: impl Into<String>) -> Self {
        self.matching.account = Some(email.into());
        self
    }

    /// For requests with the key that has this id.
    pub fn key(mut self, key_id: impl Into<String>) -> Self {
        self.matching.key = Some(key_id.into());
        self
    }

    /// For requests with this header; in the value `*` stands for any characters.
    pub fn header(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.matching.header = Some(Header {
            name: name.into(),
            value: Some(value.into()),
        });
        self
    }

    /// For deliveries of this event; `*` stands for any characters.
    pub fn event(mut self, event: impl Into<String>) -> Self {
        self.matching.event = Some(event.into());
        self
    }

    /// For deliveries to this address; `*` stands for any characters.
    pub fn url(mut self, url: impl Into<String>) -> Self {
        self.matching.url = Some(url.into());
        self
    }

    /// Only the n-th time that the rest holds.
    pub fn nth(mut self, n: u64) -> Self {
        self.matching.nth = Some(n);
        self
    }

    /// Each n-th time that the rest holds.
    pub fn every(mut self, n: u64) -> Self {
        self.matching.every = Some(n);
        self
    }

    /// This part, 0 to 1, of the times that the rest holds.
    pub fn probability(mut self, probability: f64) -> Self {
        self.matching.probability = Some(probability);
        self
    }

    /// At most so many times.
    pub fn times(mut self, times: u32) -> Self {
        self.matching.times = Some(times);
        self
    }

    /// One time.
    pub fn once(self) -> Self {
        self.times(1)
    }
}
