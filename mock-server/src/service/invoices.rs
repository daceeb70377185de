//! Uploads, jobs and their downloads.

use ipp_export::Record;
use ipp_sdk::model::{ExportMode, Invoice, JobId};
use jiff::Timestamp;
use sha2::{Digest as _, Sha256};
use tokio::sync::mpsc::error::TrySendError;
use uuid::Uuid;

use super::{Error, FileProblem, Queued, Result, Service, document};
use crate::budget::{Budget, Share};
use crate::store::{Acceptance, AccountId, Job, NewJob, State};

/// An upload whose parameters are well-formed. The file may not be: that counts only if the upload is no
/// replay (contract D1).
#[derive(Debug)]
pub(crate) struct Submission {
    pub(crate) file: Result<NamedFile, FileProblem>,
    pub(crate) export_mode: ExportMode,
    pub(crate) bounding_boxes: bool,
    pub(crate) external_id: Option<String>,
}

/// A document under the name that its owner gave it, or a generated file under its own.
#[derive(Debug)]
pub(crate) struct NamedFile {
    pub(crate) name: String,
    pub(crate) bytes: Vec<u8>,
}

/// What became of an upload.
#[derive(Debug)]
pub(crate) enum Submitted {
    /// A job was made of it.
    Accepted(JobId),
    /// Its external id names this job already, and nothing was charged (contract D24).
    Replayed(Box<Job>),
}

/// The formats of a download.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Format {
    Excel,
    Csv,
}

impl Service {
    /// Accepts a document, reserves a credit for it and hands it to the workers.
    pub(crate) fn submit(&self, account: AccountId, submission: Submission) -> Result<Submitted> {
        let external_id = submission.external_id.as_deref();
        if let Some(external_id) = external_id
            && let Some(job) = self.store.job_by_external_id(account, external_id)?
        {
            return Ok(Submitted::Replayed(Box::new(job)));
        }
        let file = submission.file?;
        let inspection = document::check(&self.inspector, &file.name, &file.bytes)?;
        // The place in the queue comes first: a job that no worker would take is not stored.
        let place = self.queue.try_reserve().map_err(|e| match e {
            TrySendError::Full(()) => Error::Busy,
            TrySendError::Closed(()) => Error::ShuttingDown,
        })?;
        let memory = self.memory(&file)?;
        let job_id = JobId::from(Uuid::new_v4().to_string());
        let accepted = self.store.accept(&NewJob {
            job_id: &job_id,
            account,
            external_id,
            filename: &file.name,
            file_sha256: &format!("{:x}", Sha256::digest(&file.bytes)),
            export_mode: &submission.export_mode,
            bounding_boxes: submission.bounding_boxes,
            created_at: Timestamp::now(),
            document: &file.bytes,
            pages: u32::try_from(inspection.pages).unwrap_or(u32::MAX),
        })?;
        match accepted {
            Acceptance::Accepted => {
                place.send(Queued {
                    job_id: job_id.clone(),
                    _memory: memory,
                });
                Ok(Submitted::Accepted(job_id))
            }
            Acceptance::Replayed(job) => Ok(Submitted::Replayed(job)),
            Acceptance::NoCredits => Err(Error::NoCredits),
        }
    }

    /// What a document will take up, if documents are kept in memory.
    fn memory(&self, file: &NamedFile) -> Result<Option<Share>> {
        let share = |budget: &Budget| budget.try_take(file.bytes.len() as u64).ok_or(Error::Busy);
        self.queue_memory.as_ref().map(share).transpose()
    }

    /// A job of the account.
    pub(crate) fn job(&self, account: AccountId, job_id: &str) -> Result<Job> {
        self.store.job(account, job_id)?.ok_or(Error::JobNotFound)
    }

    /// Makes the file of a completed job, in the columns that the upload asked for.
    pub(crate) fn download(
        &self,
        account: AccountId,
        job_id: &str,
        format: Format,
    ) -> Result<NamedFile> {
        let job = self.job(account, job_id)?;
        let invoice: Invoice = match &job.state {
            State::Completed(result) => {
                serde_json::from_str(result.get()).map_err(Error::internal)?
            }
            State::Processing => return Err(Error::JobNotCompleted),
            State::Failed(_) => return Err(Error::JobFailed),
        };
        let id: String = job.job_id.as_str().chars().take(8).collect();
        let mode = job.export_mode.clone();
        let records = [record(job, invoice)];
        let (bytes, extension) = match format {
            Format::Excel => (ipp_export::xlsx(&records, &mode), "xlsx"),
            Format::Csv => (ipp_export::csv(&records, &mode), "csv"),
        };
        Ok(NamedFile {
            name: format!("invoice_{id}.{extension}"),
            bytes: bytes.map_err(Error::internal)?,
        })
    }
}

fn record(job: Job, invoice: Invoice) -> Record {
    Record {
        filename: job.filename,
        invoice,
        job_id: Some(job.job_id),
        external_id: job.external_id.map(Into::into),
        file_sha256: Some(job.file_sha256),
        created_at: Some(job.created_at),
        completed_at: job.completed_at,
        credits_charged: Some(job.credits_charged),
        pages: job.pages,
    }
}

#[cfg(test)]
mod tests {
    use ipp_sdk::model::ExportMode;

    use super::{Error, NamedFile, Service, Submission};

    #[test]
    fn a_server_that_shuts_down_says_so_and_not_that_it_is_busy() {
        let (service, key, workers) = Service::for_test();
        drop(workers);
        let pdf = include_bytes!("../../../ipp-extract/samples/us-services.pdf");
        let submission = Submission {
            file: Ok(NamedFile {
                name: "a.pdf".to_owned(),
                bytes: pdf.to_vec(),
            }),
            export_mode: ExportMode::Standard,
            bounding_boxes: false,
            external_id: None,
        };
        let account = service.authenticate(key.expose()).unwrap();
        let error = service.submit(account, submission).unwrap_err();
        assert!(matches!(error, Error::ShuttingDown), "{error}");
    }
}
