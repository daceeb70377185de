//! Where runs are kept: `runs/ID` in the state directory, each with its journal and its results.

use std::cell::OnceCell;
use std::collections::{HashMap, HashSet};
use std::io;
use std::path::{Path, PathBuf};

use jiff::{SignedDuration, Timestamp};

use super::failure::Failure;
use super::identity::Content;
use super::journal::{Journal, Line, Origin, Standing, State};
use super::order::{Order, RunId, Via};
use crate::lock::{self, Lock, LockError};
use crate::private::{self, Reader};

/// How long a run is kept after it ended.
const KEPT: SignedDuration = SignedDuration::from_hours(30 * 24);

const JOURNAL: &str = "journal.ndjson";
const RESULTS: &str = "results";
const LOCK: &str = "lock";

/// All runs.
#[derive(Debug, Clone)]
pub(crate) struct Store {
    dir: PathBuf,
}

/// Why a run cannot be taken up.
#[derive(Debug)]
pub(crate) enum StoreError {
    /// Another process has it.
    Busy {
        run: RunId,
        holder: Option<u32>,
    },
    /// There is none whose name begins like this, or several.
    NoRun(String),
    Ambiguous(String, Vec<RunId>),
    /// It is there, but what it was to do cannot be read.
    Damaged(RunId),
    Io {
        path: PathBuf,
        source: io::Error,
    },
}

/// A run as a list shows it.
#[derive(Debug)]
pub(crate) struct Listed {
    pub(crate) id: RunId,
    pub(crate) state: State,
    /// Whether a process has it.
    pub(crate) is_open: bool,
}

impl Store {
    /// The runs in this state directory.
    pub(crate) fn new(state_dir: &Path) -> Self {
        let dir = state_dir.join("runs");
        Self { dir }
    }

    /// Takes up the run of an order, or begins it; `fresh` forgets what it did before.
    pub(crate) fn open(&self, order: Order, fresh: bool) -> Result<Run, StoreError> {
        let id = order.id();
        let mut run = self.take(&id)?;
        if fresh {
            run.forget().map_err(|e| run.io(e))?;
        }
        if !fresh {
            run.elsewhere = self.elsewhere(&order);
        }
        if run.journal.state().order.is_none() {
            let begun = Line::Begun(Box::new(order));
            run.journal.add_synced(begun).map_err(|e| run.io(e))?;
            self.clean_old(Timestamp::now());
        }
        Ok(run)
    }

    /// Takes up a run that is there.
    pub(crate) fn resume(&self, prefix: Option<&str>) -> Result<Run, StoreError> {
        let id = self.named(prefix)?;
        let mut run = self.take(&id)?;
        let order = run.order().ok_or(StoreError::Damaged(id))?;
        run.elsewhere = self.elsewhere(order);
        Ok(run)
    }

    fn take(&self, id: &RunId) -> Result<Run, StoreError> {
        let dir = self.dir.join(&id.0);
        let io = |source| StoreError::Io {
            path: dir.clone(),
            source,
        };
        private::make_dir(&dir.join(RESULTS)).map_err(io)?;
        let lock = match Lock::take(&dir.join(LOCK)) {
            Ok(lock) => lock,
            Err(LockError::Busy(holder)) => {
                let run = id.clone();
                return Err(StoreError::Busy { run, holder });
            }
            Err(LockError::Io(e)) => return Err(io(e)),
        };
        let journal = Journal::open(&dir.join(JOURNAL)).map_err(io)?;
        Ok(Run {
            id: id.clone(),
            dir,
            journal,
            elsewhere: HashMap::new(),
            siblings: OnceCell::new(),
            trouble: None,
            _lock: lock,
        })
    }

    /// The run whose name begins like this; without a name the one that was taken up last.
    pub(crate) fn named(&self, prefix: Option<&str>) -> Result<RunId, StoreError> {
        if let Some(prefix) = prefix {
            return self.find(prefix);
        }
        let last = self.list()?.into_iter().next();
        last.map(|run| run.id)
            .ok_or_else(|| StoreError::NoRun(String::new()))
    }

    /// The run whose name begins like this.
    pub(crate) fn find(&self, prefix: &str) -> Result<RunId, StoreError> {
        let mut found: Vec<RunId> = self.ids()?;
        found.retain(|id| id.0.starts_with(prefix));
        match &found[..] {
            [one] => Ok(one.clone()),
            [] => Err(StoreError::NoRun(prefix.to_owned())),
            _ => Err(StoreError::Ambiguous(prefix.to_owned(), found)),
        }
    }

    fn ids(&self) -> Result<Vec<RunId>, StoreError> {
        let io = |source| StoreError::Io {
            path: self.dir.clone(),
            source,
        };
        let entries = match std::fs::read_dir(&self.dir) {
            Ok(entries) => entries,
            Err(e) if e.kind() == io::ErrorKind::NotFound => return Ok(Vec::new()),
            Err(e) => return Err(io(e)),
        };
        let mut ids = Vec::new();
        for entry in entries {
            let name = entry.map_err(io)?.file_name();
            ids.extend(name.into_string().ok().map(RunId));
        }
        ids.sort();
        Ok(ids)
    }

    /// All runs, the last one first.
    pub(crate) fn list(&self) -> Result<Vec<Listed>, StoreError> {
        let ids = self.ids()?;
        let mut runs: Vec<Listed> = ids.into_iter().filter_map(|id| self.listed(id)).collect();
        runs.sort_by_key(|run| std::cmp::Reverse(run.state.last));
        Ok(runs)
    }

    /// The runs with what they are to do, the last one first. What became of their documents is not read.
    pub(crate) fn orders(&self) -> Vec<(RunId, Order)> {
        let journal = |id: &RunId| self.dir.join(&id.0).join(JOURNAL);
        let mut ids = self.ids().unwrap_or_default();
        let written = |id: &RunId| std::fs::metadata(journal(id))?.modified();
        ids.sort_by_cached_key(|id| std::cmp::Reverse(written(id).ok()));
        let orders = ids.into_iter();
        orders
            .filter_map(|id| Journal::order(&journal(&id)).map(|order| (id, order)))
            .collect()
    }

    /// What other runs know of contents that this one is to read in the same way.
    pub(crate) fn elsewhere(&self, order: &Order) -> HashMap<Content, Origin> {
        let mut known = HashMap::new();
        if order.salt.is_some() {
            return known;
        }
        let id = order.id();
        for run in self.list().unwrap_or_default() {
            let is_alike = |other: &Order| {
                other.account == order.account
                    && other.reading == order.reading
                    && other.salt.is_none()
            };
            if run.id == id || !run.state.order.as_deref().is_some_and(is_alike) {
                continue;
            }
            for (content, document) in run.state.documents {
                let from = match document.standing {
                    Standing::Accepted(job) => Origin::Job { job },
                    Standing::Done(from) => from,
                    Standing::Batched(place) => Origin::Batch(place),
                    _ => continue,
                };
                // The row of a batch is less than the result of a job.
                if matches!(from, Origin::Job { .. }) || order.via == Via::Batch {
                    known.entry(content).or_insert(from);
                }
            }
        }
        known
    }

    /// A run without taking it up; `None` if it has no journal.
    pub(crate) fn listed(&self, id: RunId) -> Option<Listed> {
        let dir = self.dir.join(&id.0);
        let state = Journal::read(&dir.join(JOURNAL)).ok()?;
        let is_open = lock::is_held(&dir.join(LOCK));
        Some(Listed { id, state, is_open })
    }

    /// Removes a run that no process has.
    pub(crate) fn remove(&self, id: &RunId) -> Result<(), StoreError> {
        let run = self.take(id)?;
        std::fs::remove_dir_all(&run.dir).map_err(|e| run.io(e))
    }

    /// Removes the runs that ended long ago. What cannot be removed now can be later.
    fn clean_old(&self, now: Timestamp) {
        for run in self.list().unwrap_or_default() {
            let is_batch = run
                .state
                .order
                .as_ref()
                .is_some_and(|o| o.via == Via::Batch);
            // What was sent in a batch has no id: without the run it would be charged again.
            if is_old(&run.state, now) && !run.is_open && !is_batch {
                let _ = self.remove(&run.id);
            }
        }
    }
}

fn is_old(state: &State, now: Timestamp) -> bool {
    let is_over = state.ended.is_some_and(|(_, left)| left == 0);
    let age = state.last.map(|last| now.duration_since(last));
    is_over && age.is_some_and(|age| age > KEPT)
}

/// A run that this process has taken up.
#[derive(Debug)]
pub(crate) struct Run {
    pub(crate) id: RunId,
    dir: PathBuf,
    journal: Journal,
    /// What other runs know of documents that are new to this one.
    elsewhere: HashMap<Content, Origin>,
    /// What other runs over the same files wrote; looked for when it matters.
    siblings: OnceCell<HashSet<(PathBuf, Content)>>,
    /// The first failure to keep something. The run goes on without: only requests are lost.
    trouble: Option<io::Error>,
    _lock: Lock,
}

impl Run {
    pub(crate) fn state(&self) -> &State {
        self.journal.state()
    }

    /// What it is to do.
    pub(crate) fn order(&self) -> Option<&Order> {
        self.state().order.as_deref()
    }

    fn io(&self, source: io::Error) -> StoreError {
        StoreError::Io {
            path: self.dir.clone(),
            source,
        }
    }

    fn forget(&mut self) -> io::Result<()> {
        std::fs::remove_file(self.dir.join(JOURNAL))?;
        std::fs::remove_dir_all(self.dir.join(RESULTS))?;
        private::make_dir(&self.dir.join(RESULTS))?;
        self.journal = Journal::open(&self.dir.join(JOURNAL))?;
        Ok(())
    }

    /// How a document stands. Of a result that is gone or another run's, the job or the batch is asked again.
    pub(crate) fn standing(&self, content: &Content) -> Standing {
        let document = self.state().of_document(content);
        match document.standing {
            Standing::Done(from) if !self.result_path(content).is_file() => from.into(),
            // One that is retried is to be another job.
            Standing::New if document.attempt == 0 => {
                let elsewhere = self.elsewhere.get(content).cloned();
                elsewhere.map_or(Standing::New, Into::into)
            }
            standing => standing,
        }
    }

    /// Which reading of it is meant: after so many confirmed failures.
    pub(crate) fn attempt(&self, content: &Content) -> u32 {
        self.state().of_document(content).attempt
    }

    /// Whether this run, or another one over the same files, wrote this content there.
    pub(crate) fn has_written(&self, path: &Path, content: Content) -> bool {
        if self.state().wrote.get(path) == Some(&content) {
            return true;
        }
        let siblings = self.siblings.get_or_init(|| self.written_by_siblings());
        siblings.contains(&(path.to_owned(), content))
    }

    /// Runs that read the same files in another way write the same files anew.
    fn written_by_siblings(&self) -> HashSet<(PathBuf, Content)> {
        let selection = self.order().map(|order| &order.selection);
        let runs = self.dir.parent().map(|dir| Store {
            dir: dir.to_owned(),
        });
        let runs = runs.and_then(|store| store.list().ok()).unwrap_or_default();
        let is_sibling = |run: &Listed| {
            let order = run.state.order.as_ref();
            run.id != self.id && order.map(|order| &order.selection) == selection
        };
        let siblings = runs.into_iter().filter(is_sibling);
        siblings.flat_map(|run| run.state.wrote).collect()
    }

    fn result_path(&self, content: &Content) -> PathBuf {
        let name = format!("{}.json", content.hex());
        self.dir.join(RESULTS).join(name)
    }

    /// The result of a document, as the server sent it.
    pub(crate) fn result(&self, content: &Content) -> io::Result<Vec<u8>> {
        std::fs::read(self.result_path(content))
    }

    /// Keeps the result of a document, then says so.
    pub(crate) fn keep(&mut self, content: Content, from: Origin, raw: &[u8]) {
        let kept = private::write_whole(&self.result_path(&content), raw, Reader::Owner);
        match kept {
            Ok(()) => self.note(Line::Done { content, from }),
            Err(e) => self.troubled(Err(e)),
        }
    }

    pub(crate) fn failed(&mut self, content: Content, failure: Failure) {
        self.note(Line::Failed { content, failure });
    }

    /// Adds a line to the journal; if that fails, the run goes on and ends with an error.
    pub(crate) fn note(&mut self, line: Line) {
        let noted = self.journal.add(line);
        self.troubled(noted);
    }

    /// Adds a line without which nothing may be sent.
    pub(crate) fn promise(&mut self, line: Line) -> Result<(), StoreError> {
        self.journal.add_synced(line).map_err(|e| self.io(e))
    }

    fn troubled(&mut self, done: io::Result<()>) {
        if let Err(e) = done {
            self.trouble.get_or_insert(e);
        }
    }

    /// Ends the run: says how, and has everything on the disk.
    ///
    /// # Errors
    ///
    /// The first failure to keep something.
    pub(crate) fn end(&mut self, exit: u8, left: usize) -> Result<(), StoreError> {
        let at = Timestamp::now();
        self.note(Line::Ended { at, exit, left });
        let synced = self.journal.sync();
        self.troubled(synced);
        match self.trouble.take() {
            None => Ok(()),
            Some(e) => Err(self.io(e)),
        }
    }
}

#[cfg(test)]
mod tests;
