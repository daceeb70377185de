//! The events on disk, and who has got them.
//!
//! An event is on the disk before anybody is told that it is kept. That it was delivered is written without waiting for
//! the disk: should the machine stop, it is delivered once more.

use std::collections::hash_map::Entry;
use std::collections::{HashMap, HashSet};
use std::io;
use std::path::Path;
use std::sync::Arc;

use jiff::{SignedDuration, Timestamp};
use serde::{Deserialize, Serialize};

use super::event::Event;
use crate::log::{self, Log};

/// How long events are kept.
const KEEP: SignedDuration = SignedDuration::from_hours(30 * 24);
/// How many delivered events are kept.
const MOST: usize = 10_000;

/// A line of the log. The names are short: there are many.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
enum Line {
    Event(Arc<Event>),
    Delivered(Receipt),
}

#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
struct Receipt {
    id: String,
    target: String,
}

/// An event that is kept.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub(crate) struct Kept {
    pub(crate) event: Arc<Event>,
    /// Who has got it.
    pub(crate) delivered_to: Vec<String>,
}

/// The log of one listener.
#[derive(Debug)]
pub(crate) struct Spool {
    log: Log,
    ids: HashSet<String>,
}

impl Spool {
    /// Opens the spool and gives the events that are kept, oldest first, and how many lines cannot be read. Those that are older than 30 days, and the
    /// oldest of more than 10,000 that all these targets have, are forgotten.
    pub(crate) fn open(
        path: &Path,
        targets: &[String],
        now: Timestamp,
    ) -> io::Result<(Self, Vec<Kept>, usize)> {
        let (mut log, recovered) = Log::open(path)?;
        let (lines, damaged) = (recovered.entries.len(), recovered.damaged);
        let all = gather(recovered.entries);
        let kept = pruned(all, targets, now);
        let needed: usize = kept.iter().map(|k| 1 + k.delivered_to.len()).sum();
        if needed < lines {
            log::rewrite(path, &lines_of(&kept))?;
            (log, _) = Log::open::<Line>(path)?;
        }
        let ids = kept.iter().map(|kept| kept.event.id.clone()).collect();
        Ok((Self { log, ids }, kept, damaged))
    }

    /// The events that are kept, read while a listener may be at work.
    pub(crate) fn read(path: &Path) -> io::Result<Vec<Kept>> {
        Ok(gather(log::read(path)?.entries))
    }

    /// Keeps events, and gives those that are new. They are on the disk then.
    pub(crate) fn add(&mut self, events: Vec<Event>) -> io::Result<Vec<Arc<Event>>> {
        let mut new = Vec::new();
        for event in events {
            if self.ids.contains(&event.id) {
                continue;
            }
            let event = Arc::new(event);
            self.log.append(&Line::Event(Arc::clone(&event)))?;
            self.ids.insert(event.id.clone());
            new.push(event);
        }
        if !new.is_empty() {
            self.log.sync()?;
        }
        Ok(new)
    }

    /// Notes that a target has accepted an event.
    pub(crate) fn delivered(&mut self, event: &Event, target: &str) -> io::Result<()> {
        self.log.append(&Line::Delivered(Receipt {
            id: event.id.clone(),
            target: target.to_owned(),
        }))
    }
}

fn gather(lines: Vec<Line>) -> Vec<Kept> {
    let mut kept: Vec<Kept> = Vec::new();
    let mut places: HashMap<String, usize> = HashMap::new();
    for line in lines {
        match line {
            Line::Event(event) => {
                // Another line of the same event does not take its receipts.
                if let Entry::Vacant(place) = places.entry(event.id.clone()) {
                    place.insert(kept.len());
                    let delivered_to = Vec::new();
                    kept.push(Kept {
                        event,
                        delivered_to,
                    });
                }
            }
            Line::Delivered(Receipt { id, target }) => {
                let kept = places.get(&id).and_then(|place| kept.get_mut(*place));
                if let Some(kept) = kept.filter(|kept| !kept.delivered_to.contains(&target)) {
                    kept.delivered_to.push(target);
                }
            }
        }
    }
    kept
}

fn pruned(mut all: Vec<Kept>, targets: &[String], now: Timestamp) -> Vec<Kept> {
    all.retain(|kept| now.duration_since(kept.event.received_at) <= KEEP);
    let is_done = |kept: &Kept| targets.iter().all(|t| kept.delivered_to.contains(t));
    let done = all.iter().filter(|kept| is_done(kept)).count();
    let mut too_many = done.saturating_sub(MOST);
    all.retain(|kept| {
        let goes = too_many > 0 && is_done(kept);
        too_many -= usize::from(goes);
        !goes
    });
    all
}

fn lines_of(kept: &[Kept]) -> Vec<Line> {
    let lines = kept.iter().flat_map(|kept| {
        let receipts = kept.delivered_to.iter().map(|target| {
            Line::Delivered(Receipt {
                id: kept.event.id.clone(),
                target: target.clone(),
            })
        });
        std::iter::once(Line::Event(Arc::clone(&kept.event))).chain(receipts)
    });
    lines.collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn event(id: usize, at: Timestamp) -> Event {
        Event {
            id: format!("evt_{id}"),
            kind: "job.completed".to_owned(),
            subject: format!("job {id}"),
            received_at: at,
            body: "{}".to_owned(),
        }
    }

    fn now() -> Timestamp {
        "2026-11-01T00:00:00Z".parse().unwrap()
    }

    fn ids(kept: &[Kept]) -> Vec<&str> {
        kept.iter().map(|kept| &*kept.event.id).collect()
    }

    #[test]
    fn what_was_kept_is_there_again_with_who_has_it() {
        let dir = tempfile::tempdir().unwrap();
        let path = dir.path().join("spool");
        let (mut spool, kept, _) = Spool::open(&path, &[], now()).unwrap();
        assert_eq!(kept, []);
        let new = spool.add(vec![event(1, now()), event(2, now()), event(1, now())]);
        assert_eq!(new.unwrap().len(), 2, "one came twice");
        spool.delivered(&event(1, now()), "a").unwrap();
        spool.delivered(&event(1, now()), "a").unwrap();
        drop(spool);
        let (mut spool, kept, _) = Spool::open(&path, &["a".to_owned()], now()).unwrap();
        assert_eq!(ids(&kept), ["evt_1", "evt_2"]);
        assert_eq!(kept[0].delivered_to, ["a"]);
        assert!(kept[1].delivered_to.is_empty());
        assert_eq!(spool.add(vec![event(2, now())]).unwrap(), []);
        assert_eq!(Spool::read(&path).unwrap(), kept);
    }

    #[test]
    fn old_events_go_and_of_too_many_only_those_that_all_have() {
        let dir = tempfile::tempdir().unwrap();
        let path = dir.path().join("spool");
        let (mut spool, ..) = Spool::open(&path, &[], now()).unwrap();
        let long_ago = now() - SignedDuration::from_hours(31 * 24);
        spool
            .add(vec![event(0, long_ago), event(1, now())])
            .unwrap();
        let many = (2..MOST + 4).map(|id| event(id, now())).collect();
        for event in spool.add(many).unwrap() {
            spool.delivered(&event, "a").unwrap();
        }
        drop(spool);
        let size = |path: &Path| std::fs::metadata(path).unwrap().len();
        let before = size(&path);
        let (_, kept, _) = Spool::open(&path, &["a".to_owned()], now()).unwrap();
        assert_eq!(kept.len(), MOST + 1);
        assert_eq!(ids(&kept[..2]), ["evt_1", "evt_4"]);
        assert!(size(&path) < before);
        assert_eq!(Spool::read(&path).unwrap().len(), MOST + 1);
    }
}
