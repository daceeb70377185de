//! An object of each kind, as the reference shows it, to be changed as a test needs it.

use serde::de::DeserializeOwned;

use crate::model::{
    Account, Batch, BatchAccepted, CreatedKey, CreatedWebhook, Job, JobAccepted, JobPage, KeyList,
    WebhookList,
};

/// Reads a sample, all of which are part of this file.
#[allow(
    clippy::expect_used,
    reason = "a sample that cannot be read fails this module's tests"
)]
fn read<T: DeserializeOwned>(json: &str) -> T {
    serde_json::from_str(json).expect("a sample can be read")
}

/// A job that was just accepted.
#[must_use]
pub fn accepted_job() -> JobAccepted {
    read(
        r#"{
            "success": true,
            "job_id": "550e8400-e29b-41d4-a716-446655440000",
            "status": "processing",
            "message": "Invoice queued for processing. Use GET /api/v1/invoices/{job_id} to check status and retrieve results."
        }"#,
    )
}

/// A completed job with its invoice.
#[must_use]
pub fn completed_job() -> Job {
    read(include_str!("../model/fixtures/job.json"))
}

/// A job that ended without a result; nothing was charged (contract §2).
#[must_use]
pub fn failed_job() -> Job {
    read(
        r#"{
            "success": true,
            "job_id": "550e8400-e29b-41d4-a716-446655440000",
            "status": "failed",
            "filename": "acme-2026-01.pdf",
            "created_at": "2026-04-11T14:02:19.314Z",
            "completed_at": "2026-04-11T14:02:31.802Z",
            "credits_charged": 0,
            "result": null,
            "downloads": null,
            "error": {"code": "EXTRACTION_FAILED", "message": "Document could not be parsed.", "http_status": 422}
        }"#,
    )
}

/// A page of the list of jobs.
#[must_use]
pub fn jobs() -> JobPage {
    read(
        r#"{
            "jobs": [
                {
                    "job_id": "550e8400-e29b-41d4-a716-446655440000",
                    "status": "completed",
                    "filename": "acme-2026-01.pdf",
                    "confidence": "HIGH",
                    "credits_charged": 1,
                    "created_at": "2026-04-11T14:02:19.314Z",
                    "completed_at": "2026-04-11T14:02:31.802Z"
                }
            ],
            "limit": 20,
            "offset": 0
        }"#,
    )
}

/// A batch that was just accepted.
#[must_use]
pub fn accepted_batch() -> BatchAccepted {
    read(
        r#"{
            "success": true,
            "batch_id": "7c9e6679-7425-40de-944b-e07fc1f90ae7",
            "status": "processing",
            "file_count": 3,
            "message": "Batch of 3 invoice(s) queued. Poll GET /api/v1/batches/{batch_id} for status."
        }"#,
    )
}

/// A finished batch with its rows.
#[must_use]
pub fn finished_batch() -> Batch {
    read(include_str!("../model/fixtures/batch.json"))
}

/// A webhook that was just registered, with its secret.
#[must_use]
pub fn created_webhook() -> CreatedWebhook {
    read(
        r#"{
            "webhook_id": "3fa85f64-5717-4562-b3fc-2c963f66afa6",
            "url": "https://your-app.com/webhooks/ipp",
            "events": ["job.completed", "job.failed"],
            "secret": "whsec_a3f2c1d4e5b60718293a4b5c6d7e8f90a1b2c3d4e5f60718293a4b5c6d7e8f90",
            "warning": "Store this secret securely. It will not be shown again.",
            "created_at": "2026-04-11T14:00:00.000Z"
        }"#,
    )
}

/// The webhooks of an account.
#[must_use]
pub fn webhooks() -> WebhookList {
    read(
        r#"{
            "webhooks": [
                {
                    "webhook_id": "3fa85f64-5717-4562-b3fc-2c963f66afa6",
                    "url": "https://your-app.com/webhooks/ipp",
                    "events": ["job.completed", "job.failed"],
                    "created_at": "2026-04-11T14:00:00.000Z",
                    "last_used_at": "2026-04-11T15:30:12.000Z",
                    "failure_count": 0
                }
            ]
        }"#,
    )
}

/// An account.
#[must_use]
pub fn account() -> Account {
    read(r#"{"email": "you@example.com", "tier": "starter_business", "credits": 450}"#)
}

/// A key that was just created.
#[must_use]
pub fn created_key() -> CreatedKey {
    read(
        r#"{
            "key_id": "key_7f3a9c",
            "key": "ipp_live_xxxxxx_xxxxxxxxxxxxxxxxxxxxxxxx",
            "name": "production-worker",
            "created_at": "2026-04-11T14:02:19.314Z",
            "warning": "Store this key securely. It will not be shown again."
        }"#,
    )
}

/// The keys of an account.
#[must_use]
pub fn keys() -> KeyList {
    read(
        r#"{
            "keys": [
                {
                    "key_id": "key_7f3a9c",
                    "name": "production-worker",
                    "created_at": "2026-04-11T14:02:19.314Z",
                    "last_used_at": "2026-04-11T15:44:02.119Z",
                    "is_active": true
                }
            ]
        }"#,
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_sample_can_be_read_and_knows_all_of_its_fields() {
        assert!(accepted_job().extra.is_empty());
        assert!(completed_job().result.unwrap().extra.is_empty());
        assert_eq!(failed_job().error.unwrap().http_status, Some(422));
        assert!(jobs().jobs[0].extra.is_empty());
        assert!(accepted_batch().extra.is_empty());
        assert_eq!(finished_batch().results.len(), 2);
        assert!(created_webhook().secret.expose().starts_with("whsec_"));
        assert!(webhooks().webhooks[0].extra.is_empty());
        assert_eq!(account().credits, Some(450));
        assert!(created_key().key.expose().starts_with("ipp_"));
        assert!(keys().keys[0].extra.is_empty());
    }
}
