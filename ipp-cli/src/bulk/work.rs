//! One run, from its plan to its files.

use std::path::{Path, PathBuf};
use std::pin::pin;

use futures_util::FutureExt as _;
use ipp_sdk::model::JobId;
use jiff::Timestamp;

use super::batches::{Accepted, Batches, Member, doubtful, takes};
use super::engine::{Engine, Halt, OnEnd, SharedRun, Upload, locked};
use super::event::Reporter;
use super::failure::{Failure, Reason};
use super::gate::Gate;
use super::identity::{Content, Salt, external_id};
use super::journal::{Line, Standing};
use super::order::Via;
use super::outputs::below;
use super::plan::{Plan, PlannedDocument};
use super::store::{Run, StoreError};
use super::writer::{Ledger, Merged, Read, Writer};
use crate::error::Result;
use crate::signals::Stop;

/// Who is told of each file, in the order of the plan.
pub(crate) trait Audience {
    /// Whether results are wanted at all.
    fn wants_results(&self) -> bool;
    fn result(&mut self, file: &Path, json: &str) -> Result<()>;
    fn failed(&mut self, file: &Path, failure: &Failure) -> Result<()>;
}

/// A run that is to be carried out.
pub(crate) struct Work<'a> {
    pub(crate) engine: Engine<'a>,
    pub(crate) plan: &'a Plan,
    pub(crate) run: SharedRun,
    pub(crate) writer: Writer<'a>,
    pub(crate) gate: &'a Gate,
    pub(crate) salt: Option<Salt>,
    pub(crate) via: Via,
}

/// What became of a run.
#[derive(Debug, Default)]
pub(crate) struct Ended {
    pub(crate) failures: Vec<(PathBuf, Failure)>,
    /// Files whose results do not pass the gate, and why.
    pub(crate) unmet: Vec<(PathBuf, String)>,
    /// Accepted documents whose results nobody waits for.
    pub(crate) accepted: Vec<(PathBuf, JobId)>,
    pub(crate) halt: Option<Halt>,
    pub(crate) left: usize,
}

impl Work<'_> {
    /// Sends what is to be sent, and gives and writes the results, the earlier ones too.
    pub(crate) async fn carry_out(
        &self,
        report: &Reporter,
        stop: impl Future<Output = Stop>,
        audience: &mut dyn Audience,
    ) -> Result<Ended> {
        let mut delivery = Delivery {
            work: self,
            audience,
            ends: vec![None; self.plan.documents.len()],
            cursor: 0,
            ended: Ended::default(),
        };
        let (uploads, batched) = delivery.begin()?;
        let mut on_end = |document, result| delivery.end(document, result);
        let sent = self.send(uploads, batched, report, stop, &mut on_end);
        let halt = sent.await?;
        delivery.finish(halt)
    }

    /// In batches what is to go so, then the rest one by one.
    async fn send(
        &self,
        uploads: Vec<Upload>,
        batched: Accepted,
        report: &Reporter,
        stop: impl Future<Output = Stop>,
        on_end: &mut OnEnd<'_>,
    ) -> Result<Option<Halt>> {
        let mut stop = pin!(stop.fuse());
        let in_batches = |upload: &Upload| self.via == Via::Batch && takes(upload);
        let (batch, single): (Vec<_>, Vec<_>) = uploads.into_iter().partition(in_batches);
        let batches = Batches {
            client: self.engine.client,
            reading: self.engine.reading,
            limit: self.engine.limit,
            run: &self.run,
            report,
        };
        let sent = batches.send(batch, batched, stop.as_mut(), on_end).await?;
        match sent {
            (_, Some(halt)) => Ok(Some(halt)),
            (refused, None) => {
                let single = single.into_iter().chain(refused).collect();
                let engine = &self.engine;
                engine.send(single, &self.run, report, stop, on_end).await
            }
        }
    }

    fn id(&self, document: usize) -> ipp_sdk::model::ExternalId {
        let content = &self.plan.documents[document].content;
        let attempt = locked(&self.run).attempt(content);
        external_id(content, self.engine.reading, self.salt.as_ref(), attempt)
    }

    fn upload(&self, document: usize, job: Option<JobId>) -> Upload {
        let planned = &self.plan.documents[document];
        Upload {
            document,
            path: planned.path.clone(),
            stamp: planned.stamp,
            content: planned.content,
            id: self.id(document),
            job,
        }
    }

    fn read<'r>(&self, document: usize, raw: &'r [u8]) -> Read<'r> {
        Read {
            content: self.plan.documents[document].content,
            external_id: self.id(document),
            raw,
        }
    }
}

/// How a document ended.
#[derive(Debug, Clone)]
enum End {
    /// Its result, if the run could not keep it.
    Read(Option<Vec<u8>>),
    Failed(Failure),
}

/// Whether a document may have a result later without anybody's doing.
fn is_open(end: Option<&End>) -> bool {
    match end {
        None => true,
        Some(End::Read(_)) => false,
        Some(End::Failed(failure)) => !failure.reason.is_permanent(),
    }
}

/// Hands out what has ended.
struct Delivery<'a, 'b> {
    work: &'a Work<'a>,
    audience: &'b mut dyn Audience,
    /// By the documents' places in the plan.
    ends: Vec<Option<End>>,
    /// The next file that the audience is to be told of.
    cursor: usize,
    ended: Ended,
}

impl Delivery<'_, '_> {
    /// Hands out what is known from before, and tells what is to be sent.
    fn begin(&mut self) -> Result<(Vec<Upload>, Accepted)> {
        self.note_documents();
        let (mut uploads, mut batched) = (Vec::new(), Accepted::new());
        for (number, document) in self.work.plan.documents.iter().enumerate() {
            let standing = locked(&self.work.run).standing(&document.content);
            match standing {
                Standing::New => uploads.push(self.work.upload(number, None)),
                Standing::Accepted(job) => uploads.push(self.work.upload(number, Some(job))),
                Standing::Done(_) => {
                    let raw = locked(&self.work.run).result(&document.content);
                    let end = raw.map_err(|e| Failure::io("the result cannot be read", &e));
                    self.end(number, end)?;
                }
                Standing::Failed(failure) => self.end(number, Err(failure))?,
                Standing::Doubtful => self.end(number, Err(doubtful()))?,
                Standing::Batched(sent) => {
                    let members = batched.entry(sent.batch.clone()).or_default();
                    members.push(Member {
                        document: number,
                        content: document.content,
                        sent,
                    });
                }
            }
        }
        self.go_on()?;
        Ok((uploads, batched))
    }

    /// Writes down what there is, so that the run can be shown.
    fn note_documents(&self) {
        let plan = self.work.plan;
        let mut run = locked(&self.work.run);
        for PlannedDocument { content, path, .. } in &plan.documents {
            if run.state().of_document(content).path.is_none() {
                let path = std::path::absolute(path).unwrap_or_else(|_| path.clone());
                let (content, path) = (*content, path.into());
                run.note(Line::Met { content, path });
            }
        }
        run.note(Line::Taken {
            at: Timestamp::now(),
            documents: plan.documents.len(),
            gate: self.work.gate.conditions.clone(),
        });
    }

    /// A document has ended.
    fn end(&mut self, number: usize, result: Result<Vec<u8>, Failure>) -> Result<()> {
        let end = match result {
            Ok(raw) => self.read(number, raw)?,
            Err(failure) => self.failed(number, failure),
        };
        self.ends[number] = Some(end);
        self.go_on()
    }

    fn read(&mut self, number: usize, raw: Vec<u8>) -> Result<End> {
        let document = &self.work.plan.documents[number];
        let read = self.work.read(number, &raw);
        let refused = self.work.gate.refuses(&String::from_utf8_lossy(&raw))?;
        for file in self.work.plan.files_of(number) {
            let mut run = locked(&self.work.run);
            if let Err(failure) = self.work.writer.save(file, &read, &mut *run) {
                self.ended.failures.push((file.to_owned(), failure));
            }
            if let Some(why) = &refused {
                self.ended.unmet.push((file.to_owned(), why.clone()));
            }
        }
        let standing = locked(&self.work.run).standing(&document.content);
        let is_kept = matches!(standing, Standing::Done(_));
        Ok(End::Read(Some(raw).filter(|_| !is_kept)))
    }

    fn failed(&mut self, number: usize, failure: Failure) -> End {
        let is_accepted = !self.work.engine.wait && failure.reason == Reason::WaitTimeout;
        for file in self.work.plan.files_of(number) {
            match &failure.api.job_id {
                Some(job) if is_accepted => {
                    self.ended.accepted.push((file.to_owned(), job.clone()));
                }
                _ => self.ended.failures.push((file.to_owned(), failure.clone())),
            }
        }
        End::Failed(failure)
    }

    /// Tells the audience of the files whose turn it is.
    fn go_on(&mut self) -> Result<()> {
        while let Some(file) = self.work.plan.files.get(self.cursor) {
            match &file.document {
                Err(fault) => {
                    let failure = Failure::from(fault);
                    self.audience.failed(&file.path, &failure)?;
                    self.ended.failures.push((file.path.clone(), failure));
                }
                Ok(number) => match &self.ends[*number] {
                    None => return Ok(()),
                    Some(End::Failed(failure)) => self.audience.failed(&file.path, failure)?,
                    Some(End::Read(raw)) => self.show(*number, &file.path, raw.clone())?,
                },
            }
            self.cursor += 1;
        }
        Ok(())
    }

    fn show(&mut self, number: usize, file: &Path, raw: Option<Vec<u8>>) -> Result<()> {
        if !self.audience.wants_results() {
            return Ok(());
        }
        let content = &self.work.plan.documents[number].content;
        let raw = match raw {
            Some(raw) => Ok(raw),
            None => locked(&self.work.run).result(content),
        };
        match raw {
            Ok(raw) => self.audience.result(file, &String::from_utf8_lossy(&raw)),
            Err(e) => {
                let failure = Failure::io("the result cannot be read", &e);
                self.audience.failed(file, &failure)?;
                self.ended.failures.push((file.to_owned(), failure));
                Ok(())
            }
        }
    }

    /// Writes the file that holds all results, if all have ended.
    fn finish(mut self, halt: Option<Halt>) -> Result<Ended> {
        self.catch_up()?;
        self.ended.halt = halt;
        self.ended.left = self.ends.iter().filter(|end| is_open(end.as_ref())).count();
        let target = self.work.writer.outputs.merge.clone();
        if let (Some(target), None, 0) = (target, &self.ended.halt, self.ended.left)
            && let Err(failure) = self.merge(&target.0)
        {
            self.ended.failures.push((target.0, failure));
        }
        Ok(self.ended)
    }

    /// Tells the audience of the files behind one that has no end.
    fn catch_up(&mut self) -> Result<()> {
        while self.cursor < self.work.plan.files.len() {
            self.go_on()?;
            self.cursor += 1;
        }
        Ok(())
    }

    fn merge(&self, target: &Path) -> Result<(), Failure> {
        let mut raws: Vec<Option<Result<Vec<u8>, Failure>>> = Vec::new();
        for (number, end) in self.ends.iter().enumerate() {
            let content = &self.work.plan.documents[number].content;
            raws.push(end.clone().map(|end| {
                match end {
                    End::Read(Some(raw)) => Ok(raw),
                    End::Read(None) => locked(&self.work.run)
                        .result(content)
                        .map_err(|e| Failure::io("the result cannot be read", &e)),
                    End::Failed(failure) => Err(failure),
                }
            }));
        }
        let ended = raws.iter().enumerate();
        let merged = ended.filter_map(|(number, raw)| {
            let path = &self.work.plan.documents[number].path;
            // As the tree has it: several directories may have a file of one name.
            let name = below(path, &self.work.plan.base);
            let outcome = match raw.as_ref()? {
                Ok(raw) => Ok(self.work.read(number, raw)),
                Err(failure) => Err(failure),
            };
            let name = name.to_string_lossy().into_owned();
            Some(Merged { name, outcome })
        });
        let merged: Vec<Merged<'_>> = merged.collect();
        let mut run = locked(&self.work.run);
        self.work.writer.merge(target, &merged, &mut *run)
    }
}

impl Ledger for Run {
    fn has_written(&self, path: &Path, content: Content) -> bool {
        self.has_written(path, content)
    }

    fn note(&mut self, path: &Path, content: Content) {
        let path = path.to_owned().into();
        Run::note(self, Line::Wrote { path, content });
    }
}

/// Ends the run on disk.
///
/// # Errors
///
/// Something of the run could not be kept.
pub(crate) fn close(run: &SharedRun, ended: &Ended, exit: u8) -> Result<(), StoreError> {
    locked(run).end(exit, ended.left)
}
