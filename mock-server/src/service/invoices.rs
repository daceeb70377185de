//! Uploads, jobs and their downloads.

use ipp_export::Record;
use ipp_sdk::model::{ExportMode, Invoice, JobId};
use serde_json::value::RawValue;
use sha2::{Digest as _, Sha256};
use tokio::sync::mpsc;

use super::staged::new_job_id;
use super::{Error, FileProblem, JobEnding, Queued, Result, Scenario, Service, document, scenario};
use crate::decisions::alternative;
use crate::store::{Acceptance, AccountId, Hold, Identity, Job, NewJob, Order, State};

/// An upload whose parameters are well-formed. The file may not be: that counts only if the upload is no
/// replay (contract D1).
#[derive(Debug)]
pub(crate) struct Submission {
    pub(crate) file: Result<Upload, FileProblem>,
    pub(crate) options: UploadOptions,
    pub(crate) external_id: Option<String>,
    /// What the request asked to happen.
    pub(crate) scenario: Option<Scenario>,
}

/// How documents are to be read and shown.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct UploadOptions {
    pub(crate) export_mode: ExportMode,
    pub(crate) bounding_boxes: bool,
    /// Whether there are to be Excel and csv files to download.
    pub(crate) has_files: bool,
}

/// A document as it was uploaded.
#[derive(Debug)]
pub(crate) struct Upload {
    pub(crate) name: String,
    /// What the client says that it is.
    pub(crate) content_type: Option<String>,
    pub(crate) bytes: Vec<u8>,
}

/// A generated file under its name.
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
    Replayed {
        job: Box<Job>,
        /// Whether file and options are those of the job (contract D26).
        is_repeated: bool,
    },
}

/// The formats of a job's download.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Format {
    Excel,
    Csv,
}

impl Service {
    /// Accepts a document, reserves a credit for it and hands it to the workers.
    pub(crate) fn submit(&self, caller: &Identity, submission: Submission) -> Result<Submitted> {
        let Submission {
            file,
            options,
            external_id,
            scenario,
        } = submission;
        let frees_id = self.choices.has(&alternative::FREES_ID);
        if let Some(external_id) = &external_id
            && let Some(job) = self.store.job_by_external_id(caller.account, external_id)?
            && !(frees_id && matches!(job.state, State::Failed(_)))
        {
            return self.replay(job, file.as_ref(), &options);
        }
        if self.choices.has(&alternative::CREDITS_FIRST) {
            check_credits(caller, scenario, 1)?;
        }
        let file = file?;
        let inspection = self.check_document(&file)?;
        check_credits(caller, scenario, 1)?;
        let mut places = self.places(1, scenario)?;
        let job_id = new_job_id();
        let document = self.stage(&job_id, &file.bytes)?;
        let sha256 = sha256(&file.bytes);
        let job = self.new_job(&job_id, &file.name, &sha256, inspection.pages, scenario);
        let order = self.order(caller.account, &options);
        match self
            .store
            .accept(&order, &job, external_id.as_deref(), frees_id)?
        {
            Acceptance::Accepted => {
                document.keep();
                hand_over(&mut places, &job_id);
                Ok(Submitted::Accepted(job_id))
            }
            Acceptance::Replayed(job) => self.replay(*job, Ok(&file), &options),
            Acceptance::NoCredits => Err(Error::NoCredits { available: 0 }),
        }
    }

    /// The job that an upload repeats (contract D26). One without a file repeats whatever was sent.
    fn replay(
        &self,
        job: Job,
        file: Result<&Upload, &FileProblem>,
        options: &UploadOptions,
    ) -> Result<Submitted> {
        let is_same_file = match file {
            Ok(file) => sha256(&file.bytes) == job.file_sha256,
            Err(problem) => matches!(problem, FileProblem::Missing),
        };
        let is_repeated = is_same_file && *options == job.options();
        if self.choices.has(&alternative::CONFLICT) && !is_repeated {
            return Err(Error::Conflict(job.external_id.unwrap_or_default()));
        }
        Ok(Submitted::Replayed {
            job: Box::new(job),
            is_repeated,
        })
    }

    /// Refuses what is no readable document of an allowed kind.
    pub(super) fn check_document(
        &self,
        file: &Upload,
    ) -> Result<ipp_extract::Inspection, FileProblem> {
        let is_strict = self.choices.has(&alternative::STRICT_FORMAT);
        document::check(&self.inspector, file, is_strict)
    }

    /// A job for a document, to which happens what its request asks, or else what its name says.
    pub(super) fn new_job<'a>(
        &self,
        job_id: &'a JobId,
        filename: &'a str,
        file_sha256: &'a str,
        pages: usize,
        asked: Option<Scenario>,
    ) -> NewJob<'a> {
        let of_name = || {
            self.settings
                .has_magic
                .then(|| Scenario::of_file_name(filename))?
        };
        let scenario = asked.or_else(of_name);
        NewJob {
            job_id,
            filename,
            file_sha256,
            pages: u32::try_from(pages).unwrap_or(u32::MAX),
            scenario: scenario.and_then(Scenario::stored),
            hold: self.hold(scenario),
        }
    }

    /// What holds a job back that is accepted now.
    fn hold(&self, scenario: Option<Scenario>) -> Option<Hold> {
        let ending = match scenario {
            Some(Scenario::Slow) => JobEnding::After(scenario::SLOW),
            _ => self.settings.job_ending(),
        };
        ending.hold(self.clock.now())
    }

    pub(super) fn order<'a>(&self, account: AccountId, options: &'a UploadOptions) -> Order<'a> {
        Order {
            account,
            export_mode: &options.export_mode,
            bounding_boxes: options.bounding_boxes,
            has_files: options.has_files,
            created_at: self.clock.now(),
        }
    }

    /// A job of the account.
    pub(crate) fn job(&self, account: AccountId, job_id: &str) -> Result<Job> {
        let job = self.store.job(account, in_full(job_id))?;
        job.ok_or(Error::JobNotFound)
    }

    /// Counts a poll of a job that may wait for polls. True if it is to end now and its document is still being
    /// read.
    pub(crate) fn poll(&self, account: AccountId, job_id: &str) -> Result<bool> {
        // Not a poll if it is somebody else's.
        self.job(account, job_id)?;
        let Some(released) = self.store.poll(job_id)? else {
            return Ok(false);
        };
        self.finish_released(&released)?;
        Ok(released.outcome.is_none())
    }

    /// A page of the account's jobs, newest first.
    pub(crate) fn jobs(&self, account: AccountId, limit: u32, offset: u64) -> Result<Vec<Job>> {
        let with_files = self.choices.has(&alternative::LISTED);
        Ok(self.store.jobs(account, limit, offset, with_files)?)
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
            State::Completed(_) if !job.has_files => return Err(Error::NoFiles),
            State::Completed(result) => invoice_of(result)?,
            State::Processing => return Err(Error::JobNotCompleted),
            State::Failed(_) => return Err(Error::JobFailed),
        };
        let id = short_id(job.job_id.as_str());
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

impl Job {
    fn options(&self) -> UploadOptions {
        UploadOptions {
            export_mode: self.export_mode.clone(),
            bounding_boxes: self.bounding_boxes,
            has_files: self.has_files,
        }
    }
}

/// Refuses an account with fewer credits than it needs before anything is stored. The store has the last word.
pub(super) fn check_credits(
    caller: &Identity,
    scenario: Option<Scenario>,
    needed: usize,
) -> Result<()> {
    let has_none = scenario == Some(Scenario::NoCredits);
    let available = if has_none { 0 } else { caller.credits };
    if available < needed as u64 {
        return Err(Error::NoCredits { available });
    }
    Ok(())
}

/// Gives a job to the workers, for whom a place was taken.
pub(super) fn hand_over(places: &mut mpsc::PermitIterator<'_, Queued>, job_id: &JobId) {
    if let Some(place) = places.next() {
        place.send(Queued {
            job_id: job_id.clone(),
        });
    }
}

/// The ids that the reference cuts short in its samples. They are there with the preset `reference`.
pub(super) fn in_full(id: &str) -> &str {
    match id {
        "550e8400-..." => "550e8400-e29b-41d4-a716-446655440000",
        "7c9e6679-..." => "7c9e6679-7425-40de-944b-e07fc1f90ae7",
        _ => id,
    }
}

pub(super) fn sha256(bytes: &[u8]) -> String {
    format!("{:x}", Sha256::digest(bytes))
}

/// The invoice in a stored result.
pub(super) fn invoice_of(result: &RawValue) -> Result<Invoice> {
    serde_json::from_str(result.get()).map_err(Error::internal)
}

/// What stands for an id in the name of a file (contract D37).
pub(super) fn short_id(id: &str) -> String {
    id.chars().take(8).collect()
}

/// What the exports need of a job whose invoice was read.
pub(super) fn record(job: Job, invoice: Invoice) -> Record {
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

    use super::{Error, Service, Submission, Upload, UploadOptions};

    #[test]
    fn a_server_that_shuts_down_says_so_and_not_that_it_is_busy() {
        let (service, key, workers) = Service::with_key();
        drop(workers);
        let pdf = include_bytes!("../../../ipp-extract/samples/us-services.pdf");
        let submission = Submission {
            file: Ok(Upload {
                name: "a.pdf".to_owned(),
                content_type: None,
                bytes: pdf.to_vec(),
            }),
            options: UploadOptions {
                export_mode: ExportMode::Standard,
                bounding_boxes: false,
                has_files: true,
            },
            external_id: None,
            scenario: None,
        };
        let caller = service.identify(key.expose()).unwrap().unwrap();
        let error = service.submit(&caller, submission).unwrap_err();
        assert!(matches!(error, Error::ShuttingDown), "{error}");
    }
}
