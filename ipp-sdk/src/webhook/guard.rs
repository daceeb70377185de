//! Which events were acted on already.
//!
//! A sender repeats a delivery when the receiver failed, and whoever recorded one can repeat it too. The guard
//! tells the repetitions apart: the one after a failure is wanted, the one after a success is not.

use std::collections::{HashMap, VecDeque};
use std::fmt;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use jiff::{SignedDuration, Timestamp};
use sha2::{Digest as _, Sha256};

use super::event::Event;

/// For how long an event is remembered unless it is set: the eight attempts of contract D58 end within 34 hours.
const KEEP: SignedDuration = SignedDuration::from_hours(48);

/// How many events are remembered unless it is set.
const CAPACITY: usize = 100_000;

/// Remembers, in memory, the events that were acted on, so that each is acted on once.
///
/// ```
/// use ipp_sdk::webhook::{Admission, Event, ReplayGuard};
///
/// # fn act_on(_: &Event) -> std::io::Result<()> { Ok(()) }
/// /// The status that the delivery is answered with.
/// fn receive(guard: &ReplayGuard, event: &Event) -> u16 {
///     match guard.admit(event) {
///         Admission::New(ticket) => match act_on(event) {
///             Ok(()) => { ticket.done(); 204 }
///             Err(_) => 500,             // the ticket is dropped: the sender's next attempt is admitted
///         },
///         Admission::Done => 204,        // nothing to do, and nothing to repeat
///         Admission::InProgress => 503,  // should the attempt under way fail, another one must come
///     }
/// }
/// ```
///
/// Clones share one memory, and any thread may use them. An event is remembered for 48 hours, and 100,000 of
/// them, unless set otherwise; each takes some 150 bytes, however long its id. Receivers of several processes, or
/// ones that restart, need a common memory instead: a table with a unique column for [`Event::id`].
///
/// A delivery that was signed without a time can be repeated after the guard has forgotten it. The signature
/// covers the whole body, so [`Event::timestamp`] tells an old event even then.
#[derive(Clone)]
pub struct ReplayGuard {
    memory: Arc<Mutex<Memory>>,
}

impl ReplayGuard {
    /// A guard that remembers nothing yet.
    #[must_use]
    pub fn new() -> Self {
        Self {
            memory: Arc::new(Mutex::new(Memory {
                keep: KEEP,
                capacity: CAPACITY,
                states: HashMap::new(),
                done: VecDeque::new(),
            })),
        }
    }

    /// For how long an event is remembered, from when it was admitted; 48 hours unless set. Anything shorter than
    /// the sender goes on trying lets an event through twice. Holds for all clones.
    #[must_use]
    pub fn keep(self, time: Duration) -> Self {
        self.memory().keep = SignedDuration::try_from(time).unwrap_or(SignedDuration::MAX);
        self
    }

    /// How many events are remembered; 100,000 unless set. Past that, the one that was done first is forgotten.
    /// Those being handled do not count: there are as many as the receiver handles at a time. Holds for all clones.
    #[must_use]
    pub fn capacity(self, events: usize) -> Self {
        self.memory().capacity = events;
        self
    }

    /// Whether an event is to be acted on.
    ///
    /// Events are told apart by [`Event::id`], which is the same in every delivery of an event. One without an id
    /// is told apart by all that it says: a repetition says the same.
    pub fn admit(&self, event: &Event) -> Admission {
        self.admit_at(Timestamp::now(), event)
    }

    /// [`admit`](Self::admit) at another time than now, for tests.
    pub fn admit_at(&self, now: Timestamp, event: &Event) -> Admission {
        let identity = identity(event);
        let mut memory = self.memory();
        memory.forget_before(now);
        match memory.states.get(&identity) {
            Some(State::Done) => Admission::Done,
            Some(State::InProgress) => Admission::InProgress,
            None => {
                memory.states.insert(identity, State::InProgress);
                Admission::New(Ticket {
                    guard: self.clone(),
                    identity,
                    admitted_at: now,
                    done: false,
                })
            }
        }
    }

    /// The memory is whole after every statement, so a panic elsewhere does not spoil it.
    fn memory(&self) -> MutexGuard<'_, Memory> {
        self.memory.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Default for ReplayGuard {
    fn default() -> Self {
        Self::new()
    }
}

impl fmt::Debug for ReplayGuard {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let memory = self.memory();
        f.debug_struct("ReplayGuard")
            .field("keep", &memory.keep)
            .field("capacity", &memory.capacity)
            .field("remembered", &memory.done.len())
            .finish_non_exhaustive()
    }
}

/// What a [`ReplayGuard`] says to an event.
#[derive(Debug)]
#[must_use]
pub enum Admission {
    /// It is new, or its earlier handling failed: act on it, then call [`Ticket::done`].
    New(Ticket),
    /// It was acted on. Answer with a success, or the sender tries on.
    Done,
    /// An earlier delivery of it is being handled right now. Answer with a failure, such as 503, so that the sender
    /// comes again should that handling fail.
    InProgress,
}

/// Leave to act on one event. Dropped without [`done`](Self::done), by an early return, a panic or a cancelled
/// request, the event is forgotten, and the sender's next attempt is admitted.
#[must_use = "a ticket that is dropped at once admits the same event again"]
pub struct Ticket {
    guard: ReplayGuard,
    identity: Identity,
    admitted_at: Timestamp,
    done: bool,
}

impl Ticket {
    /// The event was acted on: repetitions of it are refused from now on.
    pub fn done(mut self) {
        self.done = true;
    }
}

impl Drop for Ticket {
    fn drop(&mut self) {
        let mut memory = self.guard.memory();
        if self.done {
            memory.remember(self.identity, self.admitted_at);
        } else {
            memory.states.remove(&self.identity);
        }
    }
}

impl fmt::Debug for Ticket {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Ticket")
            .field("admitted_at", &self.admitted_at)
            .finish_non_exhaustive()
    }
}

struct Memory {
    keep: SignedDuration,
    capacity: usize,
    states: HashMap<Identity, State>,
    /// The events that are `Done`, with the times of their admission, in the order in which they were done.
    done: VecDeque<(Timestamp, Identity)>,
}

enum State {
    InProgress,
    Done,
}

impl Memory {
    fn remember(&mut self, identity: Identity, admitted_at: Timestamp) {
        self.states.insert(identity, State::Done);
        self.done.push_back((admitted_at, identity));
        while self.done.len() > self.capacity {
            self.forget_first();
        }
    }

    fn forget_before(&mut self, now: Timestamp) {
        while let Some((at, _)) = self.done.front() {
            if now.duration_since(*at) <= self.keep {
                break;
            }
            self.forget_first();
        }
    }

    fn forget_first(&mut self) {
        if let Some((_, identity)) = self.done.pop_front() {
            self.states.remove(&identity);
        }
    }
}

/// What tells an event from others: a hash, so that all take the same room.
type Identity = [u8; 32];

fn identity(event: &Event) -> Identity {
    let id = event.id.as_ref().map_or("", |id| id.as_str());
    let mut hash = Sha256::new();
    if id.is_empty() {
        hash.update(b"content ");
        // Nothing in an event refuses to be written as JSON, and a hash takes every byte.
        let _: serde_json::Result<()> = serde_json::to_writer(&mut hash, event);
    } else {
        hash.update(b"id ");
        hash.update(id);
    }
    hash.finalize().into()
}

#[cfg(test)]
mod tests {
    use std::sync::Barrier;
    use std::thread;

    use super::*;
    use crate::webhook::event;

    fn event(id: &str) -> Event {
        read(&format!(r#"{{"id":"{id}","event":"job.completed"}}"#))
    }

    fn read(json: &str) -> Event {
        event::read(json.as_bytes(), None).unwrap()
    }

    fn at(second: i64) -> Timestamp {
        Timestamp::from_second(second).unwrap()
    }

    /// Admits the event and says that it was acted on.
    fn act_on(guard: &ReplayGuard, now: Timestamp, event: &Event) {
        match guard.admit_at(now, event) {
            Admission::New(ticket) => ticket.done(),
            other => panic!("{event:?}: {other:?}"),
        }
    }

    fn is_done(guard: &ReplayGuard, now: Timestamp, event: &Event) -> bool {
        matches!(guard.admit_at(now, event), Admission::Done)
    }

    #[test]
    fn an_event_that_was_acted_on_is_not_admitted_again() {
        let guard = ReplayGuard::new();
        act_on(&guard, at(0), &event("evt_01"));
        assert!(is_done(&guard, at(1), &event("evt_01")));
        assert!(is_done(&guard.clone(), at(1), &event("evt_01")));
        act_on(&guard, at(1), &event("evt_02"));
    }

    #[test]
    fn a_repetition_is_admitted_if_the_first_handling_failed() {
        let guard = ReplayGuard::new();
        let failed = guard.admit_at(at(0), &event("evt_01"));
        assert!(matches!(failed, Admission::New(_)));
        drop(failed);
        let handler = guard.clone();
        let panicked = thread::spawn(move || {
            let _ticket = handler.admit_at(at(1), &event("evt_01"));
            panic!("the handler of the event fails, which is what this test is about");
        });
        assert!(panicked.join().is_err());
        act_on(&guard, at(2), &event("evt_01"));
        assert!(is_done(&guard, at(3), &event("evt_01")));
    }

    #[test]
    fn an_event_that_is_being_handled_is_neither_new_nor_done() {
        let guard = ReplayGuard::new();
        let first = guard.admit_at(at(0), &event("evt_01"));
        // However long it takes.
        let second = guard.admit_at(at(1_000_000), &event("evt_01"));
        assert!(matches!(second, Admission::InProgress), "{second:?}");
        drop(first);
        act_on(&guard, at(1_000_001), &event("evt_01"));
    }

    #[test]
    fn an_event_is_forgotten_after_the_set_time() {
        let guard = ReplayGuard::new().keep(Duration::from_secs(60));
        act_on(&guard, at(0), &event("evt_01"));
        assert!(is_done(&guard, at(60), &event("evt_01")));
        act_on(&guard, at(61), &event("evt_01"));
        let unset = ReplayGuard::new();
        act_on(&unset, at(0), &event("evt_01"));
        assert!(is_done(&unset, at(48 * 3600), &event("evt_01")));
        act_on(&unset, at(48 * 3600 + 1), &event("evt_01"));
        let forever = ReplayGuard::new().keep(Duration::MAX);
        act_on(&forever, Timestamp::MIN, &event("evt_01"));
        assert!(is_done(&forever, Timestamp::MAX, &event("evt_01")));
    }

    #[test]
    fn the_memory_is_bounded_and_forgets_what_was_done_first() {
        let guard = ReplayGuard::new().capacity(100);
        for n in 0..10_000 {
            act_on(&guard, at(n), &event(&format!("evt_{n}")));
        }
        let memory = guard.memory();
        assert_eq!((memory.states.len(), memory.done.len()), (100, 100));
        drop(memory);
        assert!(is_done(&guard, at(10_000), &event("evt_9900")));
        act_on(&guard, at(10_000), &event("evt_9899"));
    }

    #[test]
    fn of_many_threads_with_one_event_a_single_one_is_admitted() {
        let (guard, threads) = (ReplayGuard::new(), 8);
        let barrier = Barrier::new(threads);
        let admitted = thread::scope(|scope| {
            let run = || {
                barrier.wait();
                let admission = guard.admit(&event("evt_01"));
                // Nobody lets go of its ticket before all have asked.
                barrier.wait();
                matches!(admission, Admission::New(_))
            };
            let running: Vec<_> = (0..threads).map(|_| scope.spawn(run)).collect();
            let done = running.into_iter().map(|thread| thread.join().unwrap());
            done.filter(|admitted| *admitted).count()
        });
        assert_eq!(admitted, 1);
    }

    #[test]
    fn an_event_without_an_id_is_known_by_what_it_says() {
        let guard = ReplayGuard::new();
        let bodies = [
            r#"{"event":"job.completed","data":{"job_id":"j1"}}"#,
            r#"{"event":"job.completed","data":{"job_id":"j2"}}"#,
            r#"{"event":"job.failed","data":{"job_id":"j2"}}"#,
            r#"{"event":"job.failed","data":{"job_id":"j2"},"attempt_of":"r1"}"#,
            r#"{"id":"","event":"vendor.merged"}"#,
            r#"{"id":"content ","event":"vendor.merged"}"#,
        ];
        for body in bodies {
            act_on(&guard, at(0), &read(body));
        }
        for body in bodies {
            assert!(is_done(&guard, at(1), &read(body)), "{body}");
        }
    }
}
