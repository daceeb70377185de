//! What a worker does with a job: read the document, settle the job.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::Arc;

use ipp_extract::Options;
use ipp_sdk::model::{ErrorCode, Invoice, JobId};
use jiff::Timestamp;

use super::result;
use crate::store::{Failure, Outcome, Store, StoreError, Work};

/// Reads a document. [`ipp_extract::extract`] unless the builder of the server is given another.
pub(crate) type Reader =
    Arc<dyn Fn(&[u8], &Options) -> Result<Invoice, ipp_extract::Error> + Send + Sync>;

/// Reads the document of a job and ends the job. A job that has ended already is left as it is.
pub(crate) fn process(store: &Store, reader: &Reader, job_id: &JobId) -> Result<(), StoreError> {
    let Some(work) = store.work(job_id)? else {
        return Ok(());
    };
    let outcome = read(reader, &work);
    let settled = store.finish(job_id, &outcome, Timestamp::now())?;
    match outcome {
        _ if !settled => tracing::info!(%job_id, "another process has ended the job"),
        Outcome::Completed(_) => tracing::info!(%job_id, "job completed"),
        Outcome::Failed(Failure { message, .. }) => tracing::info!(%job_id, message, "job failed"),
    }
    Ok(())
}

fn read(reader: &Reader, work: &Work) -> Outcome {
    let mut options = Options::default();
    options.export_mode = work.export_mode.clone();
    options.field_locations = work.bounding_boxes;
    // The reader gets shared references and its result is dropped on a panic: nothing half-done is seen.
    let read = catch_unwind(AssertUnwindSafe(|| reader(&work.document, &options)));
    match read {
        Ok(Ok(invoice)) => match result::to_json(invoice, &work.export_mode) {
            Ok(json) => Outcome::Completed(json),
            Err(e) => failed(&e.to_string()),
        },
        Ok(Err(e)) => failed(&e.to_string()),
        Err(_) => failed("the extraction engine stopped unexpectedly"),
    }
}

fn failed(reason: &str) -> Outcome {
    Outcome::Failed(Failure {
        code: ErrorCode::ExtractionFailed,
        message: format!("Document could not be parsed: {reason}"),
    })
}
