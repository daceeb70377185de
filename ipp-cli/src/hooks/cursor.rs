//! How far the list of jobs has been looked through.
//!
//! The list has the newest jobs first and grows at that end. So it is enough to know its newest rows, that all older
//! ones are done with, and which jobs are still owed an event: they were under way, or have ended and were not told of.

use std::collections::{HashMap, HashSet, VecDeque};
use std::fs;
use std::io;
use std::path::Path;

use ipp_sdk::model::JobSummary;
use jiff::{SignedDuration, Timestamp};
use serde::{Deserialize, Serialize};

use super::event::kind_of;
use crate::private::{self, Reader};

/// How many of the newest rows are known by their ids. Jobs of one instant may be listed in any order, and a few may
/// come in late.
const KNOWN: usize = 300;

/// How much older than a job another one may be that is listed after it came: none of them is in any order within this.
pub(super) const LATE: SignedDuration = SignedDuration::from_secs(2);

/// From when on jobs are told of.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Since {
    /// What ends from now on.
    Now,
    /// Jobs that were accepted at this time or later.
    Time(Timestamp),
    /// All that are listed.
    All,
}

#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Cursor {
    /// The newest jobs, newest last.
    known: VecDeque<Known>,
    /// Jobs that were accepted at this time or before are known, too.
    floor: Option<Timestamp>,
    /// In the order in which they were accepted.
    pub(super) owed: Vec<Owed>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
struct Known {
    job: String,
    at: Option<Timestamp>,
}

/// A job whose end is to be told of.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Owed {
    pub(super) job: String,
    /// The event of its end, once it is known to have ended.
    pub(super) ended: Option<String>,
}

impl Cursor {
    /// Nothing is known but that jobs from before this time do not matter.
    pub(super) fn after(time: Option<Timestamp>) -> Self {
        let before = |time: Timestamp| time.checked_sub(SignedDuration::from_nanos(1)).ok();
        Self {
            floor: time.and_then(before),
            ..Self::default()
        }
    }

    /// What is in these rows, the newest, has been told of already, and so have all older ones. What is under way there
    /// is owed its event.
    pub(super) fn at(rows: &[JobSummary]) -> Self {
        let mut cursor = Self::default();
        cursor.take(rows);
        cursor.owed.retain(|owed| owed.ended.is_none());
        let newest = rows.iter().filter_map(|row| row.created_at).max();
        cursor.floor = cursor
            .floor
            .max(newest.and_then(|at| at.checked_sub(LATE).ok()));
        cursor
    }

    pub(super) fn load(path: &Path) -> io::Result<Option<Self>> {
        match fs::read(path) {
            Ok(bytes) => Ok(Some(serde_json::from_slice(&bytes)?)),
            Err(e) if e.kind() == io::ErrorKind::NotFound => Ok(None),
            Err(e) => Err(e),
        }
    }

    pub(super) fn save(&self, path: &Path) -> io::Result<()> {
        private::write_whole(path, &serde_json::to_vec(self)?, Reader::Owner)
    }

    pub(super) fn knows(&self, row: &JobSummary) -> bool {
        let job = row.job_id.as_str();
        self.is_past(row) || self.known.iter().any(|known| known.job == job)
    }

    /// Whether a row is so old that it needs no id to be known.
    fn is_past(&self, row: &JobSummary) -> bool {
        matches!((row.created_at, self.floor), (Some(at), Some(floor)) if at <= floor)
    }

    /// The jobs that are owed an event and are not known to have ended.
    pub(super) fn under_way(&self) -> HashSet<String> {
        let under_way = self.owed.iter().filter(|owed| owed.ended.is_none());
        under_way.map(|owed| owed.job.clone()).collect()
    }

    /// Takes in rows of the list from its top, newest first. Jobs that are new are owed an event.
    pub(super) fn take(&mut self, rows: &[JobSummary]) {
        let mut known: HashSet<String> = self.known.iter().map(|k| k.job.clone()).collect();
        let owed = self.owed.iter().enumerate();
        let owed: HashMap<String, usize> = owed.map(|(n, owed)| (owed.job.clone(), n)).collect();
        for row in rows.iter().rev() {
            let job = row.job_id.to_string();
            let ended = kind_of(&row.status).map(|kind| kind.to_string());
            if let Some(place) = owed.get(&job) {
                let owed = &mut self.owed[*place];
                owed.ended = ended.or(owed.ended.take());
            } else if !self.is_past(row) && known.insert(job.clone()) {
                let at = row.created_at;
                self.owed.push(Owed {
                    job: job.clone(),
                    ended,
                });
                self.known.push_back(Known { job, at });
            }
        }
        let too_many = self.known.len().saturating_sub(KNOWN);
        let newest_dropped = self.known.drain(..too_many).filter_map(|k| k.at).max();
        self.floor = self.floor.max(newest_dropped);
    }

    /// The job has been told of, or there is nothing to tell.
    pub(super) fn settle(&mut self, job: &str) {
        self.owed.retain(|owed| owed.job != job);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn row(number: usize, status: &str) -> JobSummary {
        let at = Timestamp::from_second(1_000_000 + number as i64).unwrap();
        let json = format!(r#"{{"job_id":"j{number}","status":"{status}","created_at":"{at}"}}"#);
        serde_json::from_str(&json).unwrap()
    }

    /// The list with these jobs, newest first.
    fn rows(numbers: std::ops::Range<usize>, status: &str) -> Vec<JobSummary> {
        numbers.rev().map(|number| row(number, status)).collect()
    }

    fn owed(cursor: &Cursor) -> Vec<(&str, Option<&str>)> {
        let owed = cursor.owed.iter();
        owed.map(|o| (&*o.job, o.ended.as_deref())).collect()
    }

    #[test]
    fn what_was_there_at_the_beginning_is_known_in_whatever_order_it_is_listed() {
        let top = rows(100..200, "completed");
        let cursor = Cursor::at(&top);
        // On the next page, and a little younger than the last row of the first.
        let mut hidden = row(99, "completed");
        hidden.created_at = row(101, "completed").created_at;
        assert!(cursor.knows(&hidden));
        assert!(!cursor.knows(&row(200, "completed")));
    }

    #[test]
    fn from_now_on_what_has_ended_is_past_and_what_is_under_way_is_owed() {
        let mut list = rows(10..12, "completed");
        list.push(row(9, "processing"));
        let mut cursor = Cursor::at(&list);
        assert_eq!(owed(&cursor), [("j9", None)]);
        assert!(cursor.knows(&row(11, "completed")) && cursor.knows(&row(8, "completed")));
        list[2] = row(9, "failed");
        list.insert(0, row(12, "completed"));
        cursor.take(&list);
        assert_eq!(
            owed(&cursor),
            [("j9", Some("job.failed")), ("j12", Some("job.completed"))]
        );
        cursor.settle("j9");
        cursor.settle("j12");
        cursor.take(&list);
        assert_eq!(owed(&cursor), []);
    }

    #[test]
    fn all_jobs_since_a_time_are_owed_oldest_first_and_none_before_it() {
        let list = rows(0..4, "completed");
        let mut cursor = Cursor::after(list[2].created_at);
        cursor.take(&list);
        let jobs: Vec<&str> = owed(&cursor).into_iter().map(|(job, _)| job).collect();
        assert_eq!(jobs, ["j1", "j2", "j3"]);
    }

    #[test]
    fn jobs_whose_ids_are_forgotten_are_known_by_their_age() {
        let mut cursor = Cursor::after(None);
        let list = rows(0..3 * KNOWN, "completed");
        cursor.take(&list);
        assert_eq!((cursor.owed.len(), cursor.known.len()), (3 * KNOWN, KNOWN));
        cursor.owed.clear();
        assert!(list.iter().all(|row| cursor.knows(row)));
        cursor.take(&list);
        assert_eq!(owed(&cursor), []);
    }

    #[test]
    fn a_cursor_is_read_as_it_was_written() {
        let dir = tempfile::tempdir().unwrap();
        let path = dir.path().join("cursor");
        assert_eq!(Cursor::load(&path).unwrap(), None);
        let cursor = Cursor::at(&rows(0..3, "processing"));
        cursor.save(&path).unwrap();
        assert_eq!(Cursor::load(&path).unwrap(), Some(cursor));
    }
}
