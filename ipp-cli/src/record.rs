//! What a spreadsheet is made of.

use ipp_export::Record;
use ipp_sdk::model::Job;

/// The invoice of a job with what is known of its document, if the job is completed.
pub(crate) fn of_job(job: Job, name: &str) -> Option<Record> {
    let pages = job.extra.get("pages").and_then(serde_json::Value::as_u64);
    Some(Record {
        filename: job.filename.unwrap_or_else(|| name.to_owned()),
        invoice: *job.result?,
        job_id: Some(job.job_id),
        pages: pages.and_then(|pages| u32::try_from(pages).ok()),
        created_at: job.created_at,
        completed_at: job.completed_at,
        credits_charged: job.credits_charged,
        ..Record::default()
    })
}
