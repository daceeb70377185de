//! What one target is still to get, and when the next attempt is due.
//!
//! Events of one subject form a lane: the next is tried when the one before it was accepted. Lanes wait for themselves
//! alone, so that an event that its receiver cannot bear holds up no other job; a target that cannot be reached at all
//! is left alone as a whole, and then tried with one event.

use std::collections::{BTreeSet, HashMap, VecDeque};
use std::sync::Arc;
use std::time::{Duration, Instant};

use super::event::Event;

/// How many attempts one target gets at a time.
const SIDE_BY_SIDE: usize = 8;
const FIRST_PAUSE: Duration = Duration::from_secs(1);
const LONGEST_PAUSE: Duration = Duration::from_secs(60);
/// By how much a pause is shortened at most, so that what failed together is not tried together.
const JITTER: f64 = 0.25;

type Subject = Arc<str>;

#[derive(Debug, Default)]
pub(super) struct Queue {
    lanes: HashMap<Subject, Lane>,
    /// The lanes that are not being tried, by when they are to be. The number keeps those of one time in order.
    due: BTreeSet<(Instant, u64, Subject)>,
    entered: u64,
    trying: usize,
    /// The target cannot be reached: when it is to be tried again, and how often it was not there.
    away: Option<(Instant, u32)>,
    /// Since when nothing was accepted although something was tried.
    failing_since: Option<Instant>,
    /// The target wants nothing any more.
    is_closed: bool,
}

#[derive(Debug, Default)]
struct Lane {
    events: VecDeque<Arc<Event>>,
    failures: u32,
}

/// What an attempt that failed says of the target.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Failure {
    /// It answered, and did not accept the event, or took too long.
    OfEvent,
    /// It is not there.
    OfTarget,
}

impl Queue {
    pub(super) fn is_empty(&self) -> bool {
        self.lanes.is_empty()
    }

    pub(super) fn is_trying(&self) -> bool {
        self.trying > 0
    }

    /// Nothing is to be tried any more.
    pub(super) fn close(&mut self) {
        self.lanes.clear();
        self.due.clear();
        self.is_closed = true;
    }

    pub(super) fn failing_since(&self) -> Option<Instant> {
        self.failing_since
    }

    pub(super) fn push(&mut self, event: Arc<Event>, now: Instant) {
        if self.is_closed {
            return;
        }
        let subject: Subject = event.subject.as_str().into();
        let lane = self.lanes.entry(Arc::clone(&subject)).or_default();
        lane.events.push_back(event);
        if lane.events.len() == 1 {
            self.enter(subject, now);
        }
    }

    /// The next event to be tried now. Its outcome is to be told.
    pub(super) fn next(&mut self, now: Instant) -> Option<Arc<Event>> {
        if self.wake_at().is_none_or(|at| at > now) {
            return None;
        }
        let (_, _, subject) = self.due.pop_first()?;
        self.trying += 1;
        self.lanes.get(&subject)?.events.front().cloned()
    }

    /// When the next attempt is due, unless an outcome is awaited first.
    pub(super) fn wake_at(&self) -> Option<Instant> {
        let at_a_time = if self.away.is_some() { 1 } else { SIDE_BY_SIDE };
        let (due, ..) = self.due.first().filter(|_| self.trying < at_a_time)?;
        Some(self.away.map_or(*due, |(until, _)| until.max(*due)))
    }

    /// The event was accepted.
    pub(super) fn delivered(&mut self, event: &Event, now: Instant) {
        self.trying -= 1;
        self.away = None;
        self.failing_since = None;
        let Some((subject, mut lane)) = self.lanes.remove_entry(event.subject.as_str()) else {
            return;
        };
        lane.events.pop_front();
        lane.failures = 0;
        if !lane.events.is_empty() {
            self.lanes.insert(Arc::clone(&subject), lane);
            self.enter(subject, now);
        }
    }

    /// The event was not accepted. Tells after which pause the next attempt comes.
    pub(super) fn failed(&mut self, event: &Event, failure: Failure, now: Instant) -> Duration {
        self.trying -= 1;
        self.failing_since.get_or_insert(now);
        let Some((subject, lane)) = self.lanes.get_key_value(event.subject.as_str()) else {
            return Duration::ZERO;
        };
        let (subject, failures) = (Arc::clone(subject), lane.failures + 1);
        let (due, wait) = match failure {
            Failure::OfEvent => {
                self.away = None;
                if let Some(lane) = self.lanes.get_mut(&subject) {
                    lane.failures = failures;
                }
                let wait = pause(failures);
                (now + wait, wait)
            }
            Failure::OfTarget => (now, self.stay_away(now)),
        };
        self.enter(subject, due);
        wait
    }

    /// Attempts that began together and found nobody count as one.
    fn stay_away(&mut self, now: Instant) -> Duration {
        if let Some((until, _)) = self.away.filter(|(until, _)| *until > now) {
            return until - now;
        }
        let times = self.away.map_or(0, |(_, times)| times) + 1;
        let wait = pause(times);
        self.away = Some((now + wait, times));
        wait
    }

    fn enter(&mut self, subject: Subject, due: Instant) {
        self.entered += 1;
        self.due.insert((due, self.entered, subject));
    }
}

/// 1 s, 2 s, 4 s … 60 s, each a little less.
fn pause(failures: u32) -> Duration {
    let doubled = FIRST_PAUSE.saturating_mul(1 << failures.saturating_sub(1).min(16));
    doubled
        .min(LONGEST_PAUSE)
        .mul_f64(1.0 - JITTER * fastrand::f64())
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::Timestamp;

    fn event(subject: &str, id: usize) -> Arc<Event> {
        Arc::new(Event {
            id: id.to_string(),
            kind: "job.completed".to_owned(),
            subject: subject.to_owned(),
            received_at: Timestamp::UNIX_EPOCH,
            body: String::new(),
        })
    }

    fn ids(queue: &mut Queue, now: Instant) -> Vec<String> {
        std::iter::from_fn(|| queue.next(now))
            .map(|e| e.id.clone())
            .collect()
    }

    #[test]
    fn the_events_of_a_job_are_tried_one_after_the_other_and_jobs_side_by_side() {
        let (mut queue, now) = (Queue::default(), Instant::now());
        for (subject, id) in [("a", 1), ("a", 2), ("b", 3), ("b", 4)] {
            queue.push(event(subject, id), now);
        }
        assert_eq!(ids(&mut queue, now), ["1", "3"]);
        queue.delivered(&event("a", 1), now);
        assert_eq!(ids(&mut queue, now), ["2"]);
        queue.delivered(&event("a", 2), now);
        queue.delivered(&event("b", 3), now);
        assert_eq!(ids(&mut queue, now), ["4"]);
        queue.delivered(&event("b", 4), now);
        assert!(queue.is_empty());
    }

    #[test]
    fn an_event_that_is_refused_holds_up_its_own_job_only() {
        let (mut queue, now) = (Queue::default(), Instant::now());
        for (subject, id) in [("a", 1), ("a", 2), ("b", 3)] {
            queue.push(event(subject, id), now);
        }
        assert_eq!(ids(&mut queue, now), ["1", "3"]);
        let wait = queue.failed(&event("a", 1), Failure::OfEvent, now);
        queue.delivered(&event("b", 3), now);
        queue.push(event("c", 5), now);
        assert_eq!(ids(&mut queue, now), ["5"]);
        assert_eq!(queue.wake_at(), Some(now + wait));
        assert_eq!(ids(&mut queue, now + wait), ["1"]);
    }

    #[test]
    fn a_target_that_is_away_is_tried_with_one_event_and_then_gets_all() {
        let (mut queue, now) = (Queue::default(), Instant::now());
        for id in 0..4 {
            queue.push(event(&id.to_string(), id), now);
        }
        assert_eq!(ids(&mut queue, now).len(), 4);
        let waits: Vec<Duration> = (0..4)
            .map(|id| queue.failed(&event(&id.to_string(), id), Failure::OfTarget, now))
            .collect();
        assert!(
            waits.iter().all(|wait| *wait == waits[0]),
            "one pause: {waits:?}"
        );
        let then = now + waits[0];
        let probe = queue.next(then).unwrap();
        assert!(queue.next(then).is_none());
        assert_eq!(queue.failing_since(), Some(now));
        queue.delivered(&probe, then);
        assert_eq!(queue.failing_since(), None);
        assert_eq!(ids(&mut queue, then).len(), 3);
    }

    #[test]
    fn no_more_than_eight_attempts_are_under_way() {
        let (mut queue, now) = (Queue::default(), Instant::now());
        for id in 0..20 {
            queue.push(event(&id.to_string(), id), now);
        }
        assert_eq!(ids(&mut queue, now).len(), SIDE_BY_SIDE);
        assert_eq!(queue.wake_at(), None);
    }

    #[test]
    fn pauses_double_up_to_a_minute() {
        for (failures, most) in [(1, 1.0), (2, 2.0), (3, 4.0), (7, 60.0), (1000, 60.0)] {
            let pause = pause(failures).as_secs_f64();
            assert!(pause <= most && pause >= most * 0.75, "{failures}: {pause}");
        }
    }
}
