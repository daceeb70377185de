//! Documents in batches of 25.
//!
//! A batch has no id of the caller's: sent again, it is charged again. So what is about to be sent is written down first, on
//! the disk; and what was sent and never answered is in doubt, and not sent again.

use std::collections::BTreeMap;
use std::path::Path;
use std::pin::{Pin, pin};
use std::time::Duration;

use futures_util::FutureExt as _;
use futures_util::future::{Either, select};
use ipp_sdk::model::{BatchId, BatchRow, BatchRowStatus};
use ipp_sdk::{Client, Document};

use super::engine::{Halt, OnEnd, SharedRun, Upload, locked};
use super::error::BulkError;
use super::event::{Event, Reporter};
use super::failure::{Failure, Reason};
use super::identity::{Content, Reading};
use super::journal::{BatchPlace, Line, Origin};
use super::look::Fault;
use crate::error::Result;
use crate::render::{at, elements};
use crate::signals::Stop;

/// How many documents a batch holds at most.
const MOST: usize = 25;

/// A document of a batch: its place in the plan, and in what was sent.
#[derive(Debug, Clone)]
pub(crate) struct Member {
    pub(crate) document: usize,
    pub(crate) content: Content,
    pub(crate) sent: BatchPlace,
}

impl Member {
    /// Its row: the one of its name, and among several of that name the one at its place.
    fn row<'r>(&self, rows: &'r [String]) -> Option<&'r String> {
        let is_named = |row: &&String| {
            let name = at(row, "filename").and_then(|n| serde_json::from_str::<String>(n).ok());
            name.is_some() && name == self.sent.name
        };
        let mut named = rows.iter().filter(is_named);
        match (named.next(), named.next()) {
            (Some(only), None) => Some(only),
            _ => rows.get(self.sent.place),
        }
    }
}

/// The batches of a run that were accepted, with their documents.
pub(crate) type Accepted = BTreeMap<BatchId, Vec<Member>>;

/// Sends batches, and collects their results.
pub(crate) struct Batches<'a> {
    pub(crate) client: &'a Client,
    pub(crate) reading: Reading,
    /// How long one batch may take: its upload, and its reading after that.
    pub(crate) limit: Duration,
    pub(crate) run: &'a SharedRun,
    pub(crate) report: &'a Reporter,
}

impl Batches<'_> {
    /// Sends the documents, then collects the results, those of earlier batches too. A signal ends it between two
    /// batches: a batch on its way is waited for. Returns the documents that are to go one by one: of a batch that is
    /// refused, as the API refuses all for one bad document.
    pub(crate) async fn send(
        &self,
        uploads: Vec<Upload>,
        mut accepted: Accepted,
        mut stop: Pin<&mut impl Future<Output = Stop>>,
        on_end: &mut OnEnd<'_>,
    ) -> Result<(Vec<Upload>, Option<Halt>)> {
        let uploads = self.unchanged(uploads, on_end)?;
        let mut refused = Vec::new();
        for chunk in uploads.chunks(MOST) {
            if let Some(by) = stop.as_mut().now_or_never() {
                return Ok((refused, Some(Halt::Signal(by))));
            }
            match self.upload(chunk).await? {
                Ok((batch, members)) => {
                    accepted.insert(batch, members);
                }
                Err(failure) if failure.reason.is_permanent() => refused.extend_from_slice(chunk),
                Err(failure) => {
                    for upload in chunk {
                        self.end(upload.document, Err(failure.clone()), on_end)?;
                    }
                    // In doubt, nothing more is risked.
                    return Ok((refused, Some(Halt::Service(failure))));
                }
            }
        }
        for (batch, members) in accepted {
            match select(pin!(self.collect(&batch)), stop.as_mut()).await {
                Either::Left((rows, _)) => self.hand_out(&batch, &members, rows, on_end)?,
                Either::Right((by, _)) => return Ok((refused, Some(Halt::Signal(by)))),
            }
        }
        Ok((refused, None))
    }

    fn unchanged(&self, uploads: Vec<Upload>, on_end: &mut OnEnd<'_>) -> Result<Vec<Upload>> {
        let is_same = |upload: &Upload| upload.stamp.is_of(&upload.path);
        let (same, changed): (Vec<_>, Vec<_>) = uploads.into_iter().partition(is_same);
        for upload in changed {
            let failure = Failure::from(&Fault::Changed);
            self.end(upload.document, Err(failure), on_end)?;
        }
        Ok(same)
    }

    /// The batch, or why it was not accepted.
    async fn upload(&self, uploads: &[Upload]) -> Result<Result<(BatchId, Vec<Member>), Failure>> {
        let contents: Vec<Content> = uploads.iter().map(|upload| upload.content).collect();
        let sending = Line::Sending {
            contents: contents.clone(),
        };
        locked(self.run)
            .promise(sending)
            .map_err(BulkError::Store)?;
        let documents = uploads.iter().map(|upload| Document::path(&upload.path));
        let sent = self
            .client
            .batch(documents)
            .export_mode(self.reading.mode())
            .timeout(self.limit)
            .send()
            .await;
        let error = match sent {
            Ok(accepted) => {
                let Some(batch) = accepted.ids().next().cloned() else {
                    return Ok(Err(doubtful()));
                };
                let names = uploads.iter().map(|upload| name_of(&upload.path));
                let line = Line::Batched {
                    contents,
                    batch: batch.clone(),
                    names: names.collect(),
                };
                locked(self.run).promise(line).map_err(BulkError::Store)?;
                let members = uploads.iter().enumerate().map(|(place, upload)| Member {
                    document: upload.document,
                    content: upload.content,
                    sent: BatchPlace {
                        batch: batch.clone(),
                        place,
                        name: Some(name_of(&upload.path)),
                    },
                });
                let members = members.collect();
                for upload in uploads {
                    (self.report)(upload.document, Event::Reading);
                }
                return Ok(Ok((batch, members)));
            }
            Err(error) => error,
        };
        if error.outcome_unknown() {
            return Ok(Err(doubtful()));
        }
        locked(self.run).note(Line::Refused { contents });
        Ok(Err(error.into()))
    }

    /// The rows of a batch that has ended, as the server sent them.
    async fn collect(&self, batch: &BatchId) -> Result<Vec<String>, Failure> {
        let wait = self.client.batches().wait(batch).deadline(self.limit);
        let answer = wait.send().await?;
        let json = String::from_utf8_lossy(answer.raw());
        let rows = at(&json, "results").and_then(elements).unwrap_or_default();
        Ok(rows.into_iter().map(str::to_owned).collect())
    }

    fn hand_out(
        &self,
        batch: &BatchId,
        members: &[Member],
        rows: Result<Vec<String>, Failure>,
        on_end: &mut OnEnd<'_>,
    ) -> Result<()> {
        for member in members {
            let result = match &rows {
                Ok(rows) => self.result(batch, member, member.row(rows)),
                Err(failure) => Err(failure.clone()),
            };
            self.end(member.document, result, on_end)?;
        }
        Ok(())
    }

    fn result(
        &self,
        batch: &BatchId,
        member: &Member,
        row: Option<&String>,
    ) -> Result<Vec<u8>, Failure> {
        let missing = || {
            let words = format!("batch {batch} has no row for it");
            Failure::new(Reason::Other, "UNEXPECTED", words)
        };
        let row = row.ok_or_else(missing)?;
        let read: BatchRow = serde_json::from_str(row).map_err(|_| missing())?;
        let mut run = locked(self.run);
        if read.status != BatchRowStatus::Failed {
            let from = Origin::Batch(member.sent.clone());
            run.keep(member.content, from, row.as_bytes());
            return Ok(row.clone().into_bytes());
        }
        let (code, message) = match read.error {
            Some(error) => (error.code.to_string(), error.message),
            None => ("EXTRACTION_FAILED".to_owned(), None),
        };
        let message = message.unwrap_or_else(|| "it could not be read".to_owned());
        let failure = Failure::new(Reason::ExtractionFailed, &code, message);
        run.failed(member.content, failure.clone());
        Err(failure)
    }

    fn end(
        &self,
        document: usize,
        result: Result<Vec<u8>, Failure>,
        on_end: &mut OnEnd<'_>,
    ) -> Result<()> {
        let event = if result.is_ok() {
            Event::Done
        } else {
            Event::Failed
        };
        (self.report)(document, event);
        on_end(document, result)
    }
}

/// The name under which a document is sent.
fn name_of(path: &Path) -> String {
    let name = path.file_name().unwrap_or(path.as_os_str());
    name.to_string_lossy().into_owned()
}

/// Whether a batch takes it: the API reads WebP in single uploads only.
pub(crate) fn takes(upload: &Upload) -> bool {
    let extension = upload.path.extension();
    let is_webp = extension.is_some_and(|e| e.eq_ignore_ascii_case("webp"));
    upload.job.is_none() && !is_webp
}

/// It may be charged, and nobody knows.
pub(crate) fn doubtful() -> Failure {
    let words = "it was sent in a batch whose answer was lost, so it may be charged already";
    Failure::new(Reason::Doubtful, "OUTCOME_UNKNOWN", words)
        .hint("look whether it was read; --fresh sends it again, and may charge it again")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_row_is_its_documents_wherever_it_stands() {
        let member = |name: &str, place| Member {
            document: 0,
            content: Content::of(b"x"),
            sent: BatchPlace {
                batch: BatchId::from("b"),
                place,
                name: Some(name.to_owned()),
            },
        };
        let rows = ["b.pdf", "a.pdf", "c.pdf", "c.pdf"];
        let rows = rows.map(|name| format!(r#"{{"filename":"{name}"}}"#));
        assert_eq!(member("a.pdf", 0).row(&rows), Some(&rows[1]));
        // Two of a name, and one whose name the server has changed.
        assert_eq!(member("c.pdf", 3).row(&rows), Some(&rows[3]));
        assert_eq!(member("d é.pdf", 0).row(&rows), Some(&rows[0]));
        assert_eq!(member("d.pdf", 9).row(&rows), None);
    }
}
