//! The retry budget: a server that fails everybody must not get everything twice.

use std::sync::atomic::{AtomicU32, Ordering};

/// How many retries a client may make at once before the budget binds.
const CAPACITY: u32 = 100;

/// A retry costs one token; a call brings a tenth of one. So in the long run, one call in ten is repeated.
const TENTHS: u32 = 10;

/// A bucket of tokens, shared by the clones of a client, that retries are paid from.
///
/// What a call's retries cost comes back when it succeeds: they were worth it, and a server that answers in the end
/// is not one that fails everybody.
#[derive(Debug)]
pub(crate) struct TokenBucket {
    /// In tenths of a token.
    tenths: AtomicU32,
}

impl Default for TokenBucket {
    fn default() -> Self {
        Self {
            tenths: AtomicU32::new(CAPACITY * TENTHS),
        }
    }
}

impl TokenBucket {
    /// A call begins.
    pub(crate) fn call(&self) {
        self.put(1);
    }

    /// Takes the token of one retry; without one there is none.
    pub(crate) fn retry(&self) -> bool {
        self.change(|tenths| tenths.checked_sub(TENTHS))
    }

    /// A call succeeded after so many retries that were paid for.
    pub(crate) fn succeeded(&self, retries: u32) {
        if retries > 0 {
            self.put(retries * TENTHS);
        }
    }

    fn put(&self, tenths: u32) {
        self.change(|now| Some((now + tenths).min(CAPACITY * TENTHS)));
    }

    fn change(&self, next: impl Fn(u32) -> Option<u32>) -> bool {
        let tenths = &self.tenths;
        tenths
            .fetch_update(Ordering::Relaxed, Ordering::Relaxed, next)
            .is_ok()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// How many attempts 1,000 calls make, each of which would like four retries.
    fn attempts(succeeds: bool) -> u32 {
        let bucket = TokenBucket::default();
        let mut attempts = 0;
        for _ in 0..1_000 {
            bucket.call();
            let retries = (0..4).take_while(|_| bucket.retry()).count() as u32;
            attempts += 1 + retries;
            if succeeds {
                bucket.succeeded(retries);
            }
        }
        attempts
    }

    #[test]
    fn a_server_that_always_fails_gets_a_tenth_more_than_the_calls_and_the_bucket() {
        // The first call finds the bucket full.
        assert_eq!(attempts(false), 1_000 + 99 + CAPACITY);
    }

    #[test]
    fn retries_that_lead_to_success_cost_nothing() {
        assert_eq!(attempts(true), 5_000);
    }
}
