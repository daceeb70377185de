//! Batches: several documents in one upload, and their combined files.

use ipp_export::{BillOptions, Bills, Failure as Unread, FileOutcome, LeftOut, Record};
use ipp_sdk::model::{BatchId, ErrorCode, JobId};
use uuid::Uuid;

use super::invoices::{check_credits, hand_over, in_full, invoice_of, record, sha256, short_id};
use super::staged::{Staged, new_job_id};
use super::{
    Error, FileProblem, NamedFile, Result, Scenario, Service, Upload, UploadOptions, body, document,
};
use crate::decisions::alternative;
use crate::store::{
    AccountId, Batch, BatchAcceptance, BatchFile, BatchState, Failure, Identity, Job, State,
};

/// How many files a batch may have (contract D41).
pub(crate) const MOST_FILES: usize = 25;

/// A batch whose parameters are well-formed. The files may not be.
pub(crate) struct BatchSubmission {
    /// None are here if they are too many.
    pub(crate) files: Vec<BatchUpload>,
    pub(crate) count: usize,
    pub(crate) options: UploadOptions,
    /// What the request asked to happen.
    pub(crate) scenario: Option<Scenario>,
}

/// A file of a batch that was taken in: what remains of it in memory.
pub(crate) struct BatchUpload {
    name: String,
    job_id: JobId,
    file_sha256: String,
    pages: usize,
    document: Result<Staged, FileProblem>,
}

/// A batch that was accepted.
#[derive(Debug)]
pub(crate) struct AcceptedBatch {
    pub(crate) batch_id: BatchId,
    /// Whether a bad file failed at once (contract D43).
    pub(crate) has_bad: bool,
    /// Whether no credit was left for a file (contract D46).
    pub(crate) has_unpaid: bool,
}

/// The formats of a batch's combined files.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum BatchFormat {
    Excel,
    Csv,
    QuickBooks,
    Zoho,
}

/// A combined file, and what it does not hold.
#[derive(Debug)]
pub(crate) struct Combined {
    pub(crate) file: NamedFile,
    /// Only a file of bills leaves something out.
    pub(crate) left_out: Vec<LeftOut>,
}

impl Service {
    /// Takes in a file of a batch that is being uploaded: looks at it and writes it down.
    pub(crate) fn take_in(
        &self,
        name: String,
        file: Result<Upload, FileProblem>,
    ) -> Result<BatchUpload> {
        let job_id = new_job_id();
        let hash = file
            .as_ref()
            .map_or_else(|_| String::new(), |file| sha256(&file.bytes));
        let checked = file.and_then(|file| Ok((self.check_in_batch(&file)?.pages, file)));
        let (pages, document) = match checked {
            Ok((pages, file)) => (pages, Ok(self.stage(&job_id, &file.bytes)?)),
            Err(problem) => (0, Err(problem)),
        };
        Ok(BatchUpload {
            name,
            job_id,
            file_sha256: hash,
            pages,
            document,
        })
    }

    /// Refuses what `POST /invoices` refuses, and WebP (contract D42).
    fn check_in_batch(&self, file: &Upload) -> Result<ipp_extract::Inspection, FileProblem> {
        if document::is_webp(file) && !self.choices.has(&alternative::ACCEPT_WEBP) {
            return Err(FileProblem::WebpInBatch);
        }
        self.check_document(file)
    }

    /// Accepts a batch, reserves a credit for each of its files and hands them to the workers.
    pub(crate) fn submit_batch(
        &self,
        caller: &Identity,
        mut submission: BatchSubmission,
    ) -> Result<AcceptedBatch> {
        let scenario = submission.scenario;
        let to_be_read = self.check_batch(caller, &mut submission)?;
        let mut places = self.places(to_be_read, scenario)?;
        let order = self.order(caller.account, &submission.options);
        let jobs = submission.files.iter().map(|file| BatchFile {
            job: self.new_job(
                &file.job_id,
                &file.name,
                &file.file_sha256,
                file.pages,
                scenario,
            ),
            refused: file.document.as_ref().err().map(invalid_file),
        });
        let too_poor = self.choices.has(&alternative::PARTIAL).then(too_poor);
        let batch_id = BatchId::from(Uuid::new_v4().to_string());
        let accepted =
            self.store
                .accept_batch(&order, &batch_id, jobs.collect(), too_poor, self)?;
        // One with nothing to be read has ended.
        self.timekeeper.wake();
        let accepted = match accepted {
            BatchAcceptance::Accepted(accepted) => accepted,
            BatchAcceptance::NoCredits { available } => {
                return Err(Error::NoCredits { available });
            }
        };
        let batch = AcceptedBatch {
            batch_id,
            has_bad: to_be_read < submission.count,
            has_unpaid: accepted.len() < to_be_read,
        };
        for BatchUpload {
            job_id, document, ..
        } in submission.files
        {
            if accepted.contains(&job_id)
                && let Ok(document) = document
            {
                document.keep();
                hand_over(&mut places, &job_id);
            }
        }
        // Those that were refused have ended.
        self.tell_of_ends();
        Ok(batch)
    }

    /// Refuses a batch that is bad or cannot be paid for. How many of its files are to be read if it is neither.
    fn check_batch(&self, caller: &Identity, submission: &mut BatchSubmission) -> Result<usize> {
        let files = &mut submission.files;
        let bad = files.iter().filter(|file| file.document.is_err()).count();
        let accepts_bad = self.choices.has(&alternative::FAILED_ROW);
        let to_be_paid = submission.count - if accepts_bad { bad } else { 0 };
        let is_partial = self.choices.has(&alternative::PARTIAL);
        let needed = if is_partial {
            to_be_paid.min(1)
        } else {
            to_be_paid
        };
        if self.choices.has(&alternative::CREDITS_FIRST) {
            check_credits(caller, submission.scenario, needed)?;
        }
        if !(1..=MOST_FILES).contains(&submission.count) {
            return Err(FileProblem::Count(submission.count).into());
        }
        if !accepts_bad {
            refuse_bad(files)?;
        }
        check_credits(caller, submission.scenario, needed)?;
        Ok(to_be_paid)
    }

    /// A batch of the account.
    pub(crate) fn batch(&self, account: AccountId, batch_id: &str) -> Result<Batch> {
        let batch = self.store.batch(account, in_full(batch_id))?;
        batch.ok_or(Error::BatchNotFound)
    }

    /// Counts a poll of a batch as one of each of its files. Those that are to end now and are still being read
    /// come with it.
    pub(crate) fn poll_batch(
        &self,
        account: AccountId,
        batch_id: &str,
    ) -> Result<(Batch, Vec<JobId>)> {
        let batch = self.batch(account, batch_id)?;
        let mut about_to_end = Vec::new();
        for job in batch.files.iter().filter(|job| body::is_processing(job)) {
            if self.poll(account, job.job_id.as_str())? {
                about_to_end.push(job.job_id.clone());
            }
        }
        Ok((self.batch(account, batch_id)?, about_to_end))
    }

    /// Makes a combined file of a batch, in the columns that the upload asked for.
    pub(crate) fn download_batch(
        &self,
        account: AccountId,
        batch_id: &str,
        format: BatchFormat,
    ) -> Result<Combined> {
        let batch = self.batch(account, batch_id)?;
        match batch.state {
            BatchState::Processing => return Err(Error::BatchNotDone),
            BatchState::Failed => return Err(Error::BatchFailed),
            BatchState::Done => {}
        }
        let files = batch
            .files
            .into_iter()
            .filter_map(outcome)
            .collect::<Result<Vec<_>>>()?;
        let bills = BillOptions::default();
        let made = match format {
            BatchFormat::Excel => ipp_export::batch_xlsx(&files, &batch.export_mode).map(whole),
            BatchFormat::Csv => ipp_export::csv(&records(files), &batch.export_mode).map(whole),
            BatchFormat::QuickBooks => ipp_export::quickbooks(&records(files), &bills),
            BatchFormat::Zoho => ipp_export::zoho(&records(files), &bills),
        };
        let Bills { bytes, left_out } = made.map_err(Error::internal)?;
        for LeftOut {
            filename, reason, ..
        } in &left_out
        {
            tracing::warn!(batch_id, filename, %reason, "left out of the bills");
        }
        let name = format!("batch_{}{}", short_id(batch_id), format.ending());
        Ok(Combined {
            file: NamedFile { name, bytes },
            left_out,
        })
    }
}

impl BatchFormat {
    /// What tells the files of a batch apart.
    fn ending(self) -> &'static str {
        match self {
            Self::Excel => ".xlsx",
            Self::Csv => ".csv",
            Self::QuickBooks => "_quickbooks.csv",
            Self::Zoho => "_zoho.csv",
        }
    }
}

/// Refuses a batch with a bad file (contract D43).
fn refuse_bad(files: &mut Vec<BatchUpload>) -> Result<()> {
    let Some(bad) = files.iter().position(|file| file.document.is_err()) else {
        return Ok(());
    };
    let BatchUpload {
        name: filename,
        document,
        ..
    } = files.swap_remove(bad);
    let problem = document.err().unwrap_or(FileProblem::Missing);
    Err(Error::InvalidBatchFile { filename, problem })
}

/// How a bad file of an accepted batch has failed (contract D43).
fn invalid_file(problem: &FileProblem) -> Failure {
    Failure {
        code: ErrorCode::InvalidFile,
        message: problem.to_string(),
    }
}

/// How a file has failed for which no credit was left (contract D46).
fn too_poor() -> Failure {
    Failure {
        code: ErrorCode::InsufficientCredits,
        message: "No credit was left for this file. Add credits and upload it again.".to_owned(),
    }
}

/// What became of a file, once it is known.
fn outcome(job: Job) -> Option<Result<FileOutcome>> {
    match &job.state {
        State::Processing => None,
        State::Completed(result) => {
            Some(invoice_of(result).map(|invoice| record(job, invoice).into()))
        }
        State::Failed(failure) => {
            let unread = Unread {
                error: body::error_detail(failure),
                job_id: Some(job.job_id),
                // Nobody has counted the pages of a file that was refused.
                pages: job.pages.filter(|pages| *pages > 0),
                file_sha256: Some(job.file_sha256).filter(|sha256| !sha256.is_empty()),
                created_at: Some(job.created_at),
                completed_at: job.completed_at,
                filename: job.filename,
            };
            Some(Ok(unread.into()))
        }
    }
}

fn records(files: Vec<FileOutcome>) -> Vec<Record> {
    files
        .into_iter()
        .filter_map(FileOutcome::into_record)
        .collect()
}

/// A file that leaves nothing out.
fn whole(bytes: Vec<u8>) -> Bills {
    Bills {
        bytes,
        left_out: Vec::new(),
    }
}
