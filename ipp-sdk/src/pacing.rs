//! Pacing: requests wait here rather than be refused there.
//!
//! The API counts requests per key in windows of a minute, and does not say where a window begins. The one way that
//! keeps within any of them: in no 60 seconds, from the *answer* of one request to the *sending* of another, more
//! than the limit. An answer comes after the server has counted, and sending before, so a slow network cannot bring
//! two minutes' requests together.

mod count;
mod limiter;
mod shared;
#[cfg(test)]
mod tests;

use reqwest::header::HeaderMap;

use crate::endpoint::Lane;

pub(crate) use limiter::{Limiter, Slot};
pub use shared::{RequestEnd, RequestKind, SharedLimits};

/// How many requests a client sends a minute.
///
/// ```
/// # fn main() -> ipp_sdk::Result<()> {
/// use ipp_sdk::{Client, Pacing};
/// // Leaves half of the key's uploads to another program.
/// let pacing = Pacing::documented().uploads(30);
/// let client = Client::builder().api_key("ipp_live_xxxx").pacing(pacing).build()?;
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Pacing {
    pub(crate) lanes: [Option<Rate>; LANES],
}

/// Requests a minute.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Rate {
    limit: u32,
    /// Whether the server may name a higher one.
    raised_by_server: bool,
}

const LANES: usize = 4;

/// The place of a lane among those that are counted.
fn place(lane: Lane) -> Option<usize> {
    match lane {
        Lane::Uploads => Some(0),
        Lane::Batches => Some(1),
        Lane::Reads => Some(2),
        Lane::Webhooks => Some(3),
        Lane::Unlimited => None,
    }
}

impl Default for Pacing {
    fn default() -> Self {
        Self::documented()
    }
}

impl Pacing {
    /// The limits of the reference, per minute and key: 60 uploads, 10 batches, 120 GETs of all kinds together, 20
    /// new webhooks. A server that states others by `X-RateLimit-Limit` is believed.
    #[must_use]
    pub fn documented() -> Self {
        let lanes = [60, 10, 120, 20].map(|limit| {
            Some(Rate {
                limit,
                raised_by_server: true,
            })
        });
        Self { lanes }
    }

    /// No limits: for a server that has none. A 429 is still waited out.
    #[must_use]
    pub fn off() -> Self {
        Self {
            lanes: [None; LANES],
        }
    }

    /// At most so many uploads a minute, whatever the server states; at least 1.
    #[must_use]
    pub fn uploads(self, per_minute: u32) -> Self {
        self.with(Lane::Uploads, per_minute)
    }

    /// At most so many batches a minute, whatever the server states; at least 1.
    #[must_use]
    pub fn batches(self, per_minute: u32) -> Self {
        self.with(Lane::Batches, per_minute)
    }

    /// At most so many GETs of all kinds a minute, whatever the server states; at least 1.
    #[must_use]
    pub fn reads(self, per_minute: u32) -> Self {
        self.with(Lane::Reads, per_minute)
    }

    /// At most so many new webhooks a minute, whatever the server states; at least 1.
    #[must_use]
    pub fn webhooks(self, per_minute: u32) -> Self {
        self.with(Lane::Webhooks, per_minute)
    }

    fn with(mut self, lane: Lane, per_minute: u32) -> Self {
        if let Some(place) = place(lane) {
            self.lanes[place] = Some(Rate {
                limit: per_minute.max(1),
                raised_by_server: false,
            });
        }
        self
    }
}

/// What an answer says of the request limit, by the headers `X-RateLimit-Limit` and `X-RateLimit-Remaining`, which are
/// upcoming in the reference.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct RateLimit {
    /// How many requests of this kind a minute allows.
    pub limit: u32,
    /// How many are left of them in the present one, if it says so.
    pub remaining: Option<u32>,
}

impl RateLimit {
    pub(crate) fn read(headers: &HeaderMap) -> Option<Self> {
        let number = |name| headers.get(name)?.to_str().ok()?.trim().parse().ok();
        Some(Self {
            limit: number("x-ratelimit-limit").filter(|limit| *limit > 0)?,
            remaining: number("x-ratelimit-remaining"),
        })
    }
}
