//! What became of each document of a run, line by line.
//!
//! The journal is a cache of what the server knows: a line that is lost costs a request. So lines are not synced one by
//! one, but for those that keep a document from being charged twice: what makes the ids of a run, and what was sent in a
//! batch, which has no id.

use std::collections::HashMap;
use std::io;
use std::path::{Path, PathBuf};

use ipp_sdk::model::{BatchId, JobId};
use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use super::failure::Failure;
use super::gate::Conditions;
use super::identity::Content;
use super::order::Order;
use super::stored::StoredPath;
use crate::log::{self, Log};

/// A line.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub(crate) enum Line {
    /// The run began: what it is to do.
    Begun(Box<Order>),
    /// A process took it up, and found so many documents, whose results are to be like this.
    Taken {
        at: Timestamp,
        documents: usize,
        #[serde(default)]
        gate: Conditions,
    },
    /// A document was met for the first time, in this file.
    Met { content: Content, path: StoredPath },
    /// It was accepted.
    Accepted { content: Content, job: JobId },
    /// Its result is kept.
    Done {
        content: Content,
        #[serde(flatten)]
        from: Origin,
    },
    /// It cannot be read.
    Failed { content: Content, failure: Failure },
    /// It is to be read again, for this time, after a failure that was not charged.
    Retried { content: Content, attempt: u32 },
    /// These are about to be sent as a batch.
    Sending { contents: Vec<Content> },
    /// They were not taken.
    Refused { contents: Vec<Content> },
    /// They were accepted as this batch.
    Batched {
        contents: Vec<Content>,
        batch: BatchId,
        /// The names that they were sent under, in the same order.
        #[serde(default)]
        names: Vec<String>,
    },
    /// A file was written, with this content.
    Wrote { path: StoredPath, content: Content },
    /// The run ended, with this exit code.
    Ended {
        at: Timestamp,
        exit: u8,
        left: usize,
    },
}

/// What has the result of a document.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(untagged)]
pub(crate) enum Origin {
    Job { job: JobId },
    Batch(BatchPlace),
}

/// The row of a batch that is a document's.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct BatchPlace {
    pub(crate) batch: BatchId,
    /// The document's place in what was sent.
    pub(crate) place: usize,
    /// The name that it was sent under: its file may have another by now.
    #[serde(default)]
    pub(crate) name: Option<String>,
}

/// How a document stands.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(crate) enum Standing {
    #[default]
    New,
    Accepted(JobId),
    Done(Origin),
    Failed(Failure),
    /// It was sent in a batch, and nobody knows whether that was accepted.
    Doubtful,
    /// It is one of the documents of a batch.
    Batched(BatchPlace),
}

impl From<Origin> for Standing {
    /// Of a document whose result is still to be asked for.
    fn from(origin: Origin) -> Self {
        match origin {
            Origin::Job { job } => Self::Accepted(job),
            Origin::Batch(place) => Self::Batched(place),
        }
    }
}

#[derive(Debug, Clone, Default)]
pub(crate) struct DocumentState {
    /// The file in which it was met first.
    pub(crate) path: Option<StoredPath>,
    pub(crate) attempt: u32,
    pub(crate) standing: Standing,
}

/// What the lines say together.
#[derive(Debug, Default)]
pub(crate) struct State {
    pub(crate) order: Option<Box<Order>>,
    pub(crate) documents: HashMap<Content, DocumentState>,
    /// The files that were written, and with what.
    pub(crate) wrote: HashMap<PathBuf, Content>,
    /// How many documents there were the last time.
    pub(crate) count: usize,
    /// What their results were to be like.
    pub(crate) gate: Conditions,
    pub(crate) last: Option<Timestamp>,
    /// The exit code, and how many documents were left, if the run ended of itself.
    pub(crate) ended: Option<(u8, usize)>,
}

impl State {
    fn of(lines: Vec<Line>) -> Self {
        let mut state = Self::default();
        lines.into_iter().for_each(|line| state.apply(line));
        state
    }

    fn apply(&mut self, line: Line) {
        match line {
            Line::Begun(order) => {
                self.last = self.last.max(Some(order.begun));
                self.order = Some(order);
            }
            Line::Taken {
                at,
                documents,
                gate,
            } => {
                (self.last, self.count, self.ended) = (Some(at), documents, None);
                self.gate = gate;
            }
            Line::Met { content, path } => {
                self.documents.entry(content).or_default().path = Some(path);
            }
            Line::Accepted { content, job } => self.stands(content, Standing::Accepted(job)),
            Line::Done { content, from } => self.stands(content, Standing::Done(from)),
            Line::Failed { content, failure } => self.stands(content, Standing::Failed(failure)),
            Line::Retried { content, attempt } => {
                let document = self.documents.entry(content).or_default();
                (document.attempt, document.standing) = (attempt, Standing::New);
            }
            Line::Sending { contents } => self.all(contents, |_| Standing::Doubtful),
            Line::Refused { contents } => self.all(contents, |_| Standing::New),
            Line::Batched {
                contents,
                batch,
                names,
            } => {
                self.all(contents, |place| {
                    Standing::Batched(BatchPlace {
                        batch: batch.clone(),
                        place,
                        name: names.get(place).cloned(),
                    })
                });
            }
            Line::Wrote { path, content } => {
                self.wrote.insert(path.0, content);
            }
            Line::Ended { at, exit, left } => {
                (self.last, self.ended) = (Some(at), Some((exit, left)));
            }
        }
    }

    fn all(&mut self, contents: Vec<Content>, standing: impl Fn(usize) -> Standing) {
        for (place, content) in contents.into_iter().enumerate() {
            self.stands(content, standing(place));
        }
    }

    fn stands(&mut self, content: Content, standing: Standing) {
        self.documents.entry(content).or_default().standing = standing;
    }

    pub(crate) fn of_document(&self, content: &Content) -> DocumentState {
        self.documents.get(content).cloned().unwrap_or_default()
    }
}

/// The journal of a run that this process has taken up.
#[derive(Debug)]
pub(crate) struct Journal {
    log: Log,
    state: State,
}

impl Journal {
    pub(crate) fn open(path: &Path) -> io::Result<Self> {
        let (log, recovered) = Log::open(path)?;
        let state = State::of(recovered.entries);
        Ok(Self { log, state })
    }

    /// What a journal says that another process may be writing.
    pub(crate) fn read(path: &Path) -> io::Result<State> {
        Ok(State::of(log::read(path)?.entries))
    }

    /// What the run is to do, as its first line says.
    pub(crate) fn order(path: &Path) -> Option<Order> {
        match log::first(path).ok()?? {
            Line::Begun(order) => Some(*order),
            _ => None,
        }
    }

    pub(crate) fn state(&self) -> &State {
        &self.state
    }

    /// Adds a line. It counts for this process also if it cannot be written.
    pub(crate) fn add(&mut self, line: Line) -> io::Result<()> {
        let added = self.log.append(&line);
        self.state.apply(line);
        added
    }

    /// Adds a line that must be there before anything is sent.
    pub(crate) fn add_synced(&mut self, line: Line) -> io::Result<()> {
        self.log.append(&line)?;
        self.log.sync()?;
        self.state.apply(line);
        Ok(())
    }

    pub(crate) fn sync(&mut self) -> io::Result<()> {
        self.log.sync()
    }
}

#[cfg(test)]
mod tests {
    use super::super::failure::Reason;
    use super::*;

    fn content(n: u8) -> Content {
        Content::of(&[n])
    }

    #[test]
    fn the_last_line_of_a_document_counts() {
        let dir = tempfile::tempdir().unwrap();
        let path = dir.path().join("journal");
        let mut journal = Journal::open(&path).unwrap();
        let job = JobId::from("j1");
        let failure = Failure::new(Reason::InvalidFile, "INVALID_FILE", "no");
        for line in [
            Line::Accepted {
                content: content(1),
                job: job.clone(),
            },
            Line::Done {
                content: content(1),
                from: Origin::Job { job: job.clone() },
            },
            Line::Failed {
                content: content(2),
                failure: failure.clone(),
            },
            Line::Failed {
                content: content(3),
                failure: failure.clone(),
            },
            Line::Retried {
                content: content(3),
                attempt: 1,
            },
            Line::Sending {
                contents: vec![content(4), content(5)],
            },
            Line::Batched {
                contents: vec![content(5)],
                batch: BatchId::from("b"),
                names: vec!["5.pdf".to_owned()],
            },
        ] {
            journal.add(line).unwrap();
        }
        drop(journal);
        let state = Journal::open(&path).unwrap().state;
        let standing = |n| state.of_document(&content(n)).standing;
        assert_eq!(standing(1), Standing::Done(Origin::Job { job }));
        assert_eq!(standing(2), Standing::Failed(failure));
        assert_eq!(standing(3), Standing::New);
        assert_eq!(state.of_document(&content(3)).attempt, 1);
        assert_eq!(standing(4), Standing::Doubtful);
        let place = BatchPlace {
            batch: BatchId::from("b"),
            place: 0,
            name: Some("5.pdf".to_owned()),
        };
        assert_eq!(standing(5), Standing::Batched(place));
        assert_eq!(standing(6), Standing::New);
    }
}
