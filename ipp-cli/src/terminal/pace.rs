//! Whether a run waits for the API's limit of uploads: told from when the last ones began.

use std::collections::{HashSet, VecDeque};
use std::sync::{Mutex, PoisonError};
use std::time::{Duration, Instant};

use crate::bulk::limits::UPLOADS_A_MINUTE;

const MINUTE: Duration = Duration::from_secs(60);
/// For how long nothing must have begun to be sent.
const QUIET: Duration = Duration::from_secs(2);

/// When uploads began.
#[derive(Default)]
pub(super) struct Pace(Mutex<Begun>);

#[derive(Default)]
struct Begun {
    documents: HashSet<usize>,
    /// The last ones: as many as the API takes in a minute.
    last: VecDeque<Instant>,
}

impl Pace {
    /// A document is being sent.
    pub(super) fn sending(&self, document: usize, now: Instant) {
        let mut begun = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if begun.documents.insert(document) {
            if begun.last.len() == UPLOADS_A_MINUTE {
                begun.last.pop_front();
            }
            begun.last.push_back(now);
        }
    }

    /// How long until the next of so many documents may be sent, if the limit is what all wait for.
    pub(super) fn wait(&self, of: usize, now: Instant) -> Option<Duration> {
        let begun = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let is_full = begun.last.len() == UPLOADS_A_MINUTE;
        let is_quiet = begun
            .last
            .back()
            .is_some_and(|at| now.duration_since(*at) > QUIET);
        let room = *begun.last.front()? + MINUTE;
        let left = room.checked_duration_since(now)?;
        (is_full && is_quiet && begun.documents.len() < of).then_some(left)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_full_minute_is_waited_for_while_documents_are_left() {
        let start = Instant::now();
        let after = |seconds| start + Duration::from_secs(seconds);
        let pace = Pace::default();
        for document in 0..60 {
            assert_eq!(pace.wait(100, after(10)), None);
            pace.sending(document, after(document as u64 / 20));
            pace.sending(document, after(50));
        }
        assert_eq!(pace.wait(100, after(3)), None, "it only just began");
        assert_eq!(pace.wait(100, after(20)), Some(Duration::from_secs(40)));
        assert_eq!(pace.wait(60, after(20)), None, "all are sent");
        assert_eq!(pace.wait(100, after(61)), None);
    }
}
