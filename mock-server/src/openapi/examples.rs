//! The values of the examples: one account's small story, told with the same ids throughout.

use serde_json::{Value, json};

pub(super) const JOB: &str = "550e8400-e29b-41d4-a716-446655440000";
pub(super) const BATCH: &str = "7c9e6679-7425-40de-944b-e07fc1f90ae7";
pub(super) const WEBHOOK: &str = "3fa85f64-5717-4562-b3fc-2c963f66afa6";
pub(super) const DELIVERY: &str = "dlv_0b6f2f6e6f0c4e3c9d0a5b1f7a9e4c21";
pub(super) const EVENT: &str = "evt_5d1c0a7b8e9f4f0c8a3b2c1d0e9f8a7b";
pub(super) const VENDOR: &str = "vnd_4f9a1c";
pub(super) const OTHER_VENDOR: &str = "vnd_8b2d07";
pub(super) const KEY: &str = "key_7f3a9c";

pub(super) fn job_accepted() -> Value {
    json!({
        "success": true,
        "job_id": JOB,
        "status": "processing",
        "message": "Invoice queued for processing. Use GET /api/v1/invoices/{job_id} to check status and retrieve \
                    results.",
    })
}

pub(super) fn processing_job() -> Value {
    json!({
        "success": true,
        "job_id": JOB,
        "status": "processing",
        "filename": "invoice.pdf",
        "created_at": "2026-05-04T09:12:07.218Z",
        "completed_at": null,
        "credits_charged": 0,
    })
}

pub(super) fn failed_job() -> Value {
    let mut job = processing_job();
    job["status"] = "failed".into();
    job["completed_at"] = "2026-05-04T09:12:08.041Z".into();
    job["result"] = Value::Null;
    job["downloads"] = Value::Null;
    job["error"] = json!({
        "code": "EXTRACTION_FAILED",
        "message": "The document has no text.",
        "http_status": 422,
    });
    job
}

pub(super) fn completed_job() -> Value {
    let mut job = processing_job();
    job["status"] = "completed".into();
    job["completed_at"] = "2026-05-04T09:12:08.041Z".into();
    job["credits_charged"] = 1.into();
    job["result"] = result();
    job["downloads"] = json!({
        "excel": format!("/api/v1/invoices/{JOB}/download/excel"),
        "csv": format!("/api/v1/invoices/{JOB}/download/csv"),
    });
    job
}

fn result() -> Value {
    json!({
        "document_type": "invoice",
        "vendor": "Northwind Studio Ltd",
        "vendor_address": "14 Harbour Street, Bristol BS1 4RB",
        "vendor_country": "GB",
        "vendor_tax_id": "GB123456773",
        "customer_name": "Example GmbH",
        "customer_tax_id": null,
        "invoice_number": "NS-2026-0117",
        "invoice_date": "2026-04-30",
        "due_date": "2026-05-30",
        "po_number": null,
        "payment_term": "30 days net",
        "service_start_date": null,
        "service_end_date": null,
        "payment_details": [payment_details()],
        "subtotal": 1234.56,
        "tax": 246.91,
        "taxes": [{"type": "VAT", "rate": 20, "amount": 246.91, "taxable_amount": 1234.56}],
        "shipping": null,
        "discount": null,
        "total": 1481.47,
        "amount_due": 1481.47,
        "total_source": "explicit_total",
        "currency": "GBP",
        "confidence": "HIGH",
        "automation_ready": true,
        "validation_status": "valid",
        "validation_explanation": null,
        "warning_severity": null,
        "validation_checks": [check()],
        "line_items": [{
            "description": "Illustration, 12 plates",
            "quantity": 12,
            "unit_price": 102.88,
            "tax_amount": 246.91,
            "amount": 1234.56,
        }],
    })
}

fn payment_details() -> Value {
    json!({
        "iban": "GB29NWBK60161331926819",
        "swift": "NWBKGB2L",
        "bank_account_number": null,
        "bpay_biller_code": null,
        "bpay_reference": null,
    })
}

fn check() -> Value {
    json!({
        "check": "header_total",
        "result": "pass",
        "expected": 1481.47,
        "actual": 1481.47,
        "delta": 0,
        "tolerance": 0.005,
        "message": null,
    })
}

pub(super) fn job_page() -> Value {
    let row = json!({
        "job_id": JOB,
        "status": "completed",
        "filename": "invoice.pdf",
        "confidence": "HIGH",
        "credits_charged": 1,
        "created_at": "2026-05-04T09:12:07.218Z",
        "completed_at": "2026-05-04T09:12:08.041Z",
    });
    data(json!({"jobs": [row], "limit": 20, "offset": 0}))
}

pub(super) fn batch_accepted() -> Value {
    json!({
        "success": true,
        "batch_id": BATCH,
        "status": "processing",
        "file_count": 2,
        "message": "Batch of 2 invoice(s) queued. Poll GET /api/v1/batches/{batch_id} for status.",
    })
}

pub(super) fn processing_batch() -> Value {
    json!({
        "success": true,
        "batch_id": BATCH,
        "status": "processing",
        "file_count": 2,
        "successful": 1,
        "failed": 0,
        "created_at": "2026-05-04T09:20:00.000Z",
        "completed_at": null,
    })
}

pub(super) fn done_batch() -> Value {
    let mut batch = processing_batch();
    batch["status"] = "done".into();
    batch["failed"] = 1.into();
    batch["completed_at"] = "2026-05-04T09:20:01.377Z".into();
    batch["results"] = json!([
        {
            "filename": "january.pdf",
            "status": "success",
            "vendor": "Northwind Studio Ltd",
            "invoice_number": "NS-2026-0117",
            "total": 1481.47,
            "currency": "GBP",
            "confidence": "HIGH",
        },
        {
            "filename": "february.pdf",
            "status": "failed",
            "vendor": null,
            "invoice_number": null,
            "total": null,
            "currency": null,
            "confidence": null,
            "error": {
                "code": "EXTRACTION_FAILED",
                "message": "The document has no text.",
                "http_status": 422,
            },
        },
    ]);
    let path = |format| format!("/download/{BATCH}/{format}");
    batch["downloads"] = json!({
        "excel": path("excel"),
        "csv": path("csv"),
        "qb": path("qb"),
        "zoho": path("zoho"),
    });
    batch
}

pub(super) fn created_webhook() -> Value {
    data(json!({
        "webhook_id": WEBHOOK,
        "url": "https://example.com/hooks/ipp",
        "events": ["job.completed", "job.failed"],
        "secret": "whsec_0f1e2d3c4b5a69788796a5b4c3d2e1f00f1e2d3c4b5a69788796a5b4c3d2e1f0",
        "warning": "Store this secret securely. It will not be shown again.",
        "created_at": "2026-05-04T09:00:00.000Z",
    }))
}

pub(super) fn webhook_list() -> Value {
    let webhook = json!({
        "webhook_id": WEBHOOK,
        "url": "https://example.com/hooks/ipp",
        "events": ["job.completed", "job.failed"],
        "created_at": "2026-05-04T09:00:00.000Z",
        "last_used_at": "2026-05-04T09:12:08.102Z",
        "failure_count": 0,
    });
    data(json!({"webhooks": [webhook]}))
}

pub(super) fn deleted_webhook() -> Value {
    deleted(&format!("Webhook {WEBHOOK} deleted"))
}

fn delivery(attempt: u32, status: &str) -> Value {
    json!({
        "delivery_id": DELIVERY,
        "event_id": EVENT,
        "event": "job.completed",
        "attempt": attempt,
        "status": status,
        "response_status": null,
        "response_time_ms": null,
        "error": null,
        "attempted_at": null,
        "next_attempt_at": null,
    })
}

pub(super) fn delivery_list() -> Value {
    let mut failed = delivery(1, "failed");
    failed["response_status"] = 503.into();
    failed["response_time_ms"] = 87.into();
    failed["error"] = "The receiver answered 503.".into();
    failed["attempted_at"] = "2026-05-04T09:12:08.102Z".into();
    failed["next_attempt_at"] = "2026-05-04T09:12:13.377Z".into();
    data(json!({"deliveries": [failed]}))
}

pub(super) fn redelivery() -> Value {
    data(delivery(2, "pending"))
}

fn a_vendor() -> Value {
    json!({
        "vendor_id": VENDOR,
        "name": "Northwind Studio Ltd",
        "aliases": ["Northwind Studio"],
        "tax_ids": ["GB123456773"],
        "country": "GB",
        "invoice_count": 7,
        "first_seen_at": "2026-01-12T08:30:15.004Z",
        "last_seen_at": "2026-05-04T09:12:08.041Z",
    })
}

pub(super) fn vendor() -> Value {
    data(a_vendor())
}

pub(super) fn vendor_page() -> Value {
    data(json!({"vendors": [a_vendor()], "limit": 20, "offset": 0}))
}

pub(super) fn removed_alias() -> Value {
    deleted("Alias ACME Corporation deleted")
}

pub(super) fn account() -> Value {
    data(json!({"email": "demo@ipp.test", "tier": "business", "credits": 1000}))
}

pub(super) fn created_key() -> Value {
    data(json!({
        "key_id": KEY,
        "key": "ipp_live_7f3a9c_xxxxxxxxxxxxxxxxxxxxxxxx",
        "name": "ci-pipeline",
        "created_at": "2026-05-04T08:59:31.640Z",
        "warning": "Store this key securely. It will not be shown again.",
    }))
}

pub(super) fn key_list() -> Value {
    let key = json!({
        "key_id": KEY,
        "name": "ci-pipeline",
        "created_at": "2026-05-04T08:59:31.640Z",
        "last_used_at": "2026-05-04T09:12:07.218Z",
        "is_active": true,
    });
    data(json!({"keys": [key]}))
}

pub(super) fn revoked_key() -> Value {
    deleted(&format!("API key {KEY} revoked"))
}

/// What a webhook is told.
pub(super) fn event(event: &str) -> Value {
    let mut about = match event {
        "job.failed" => failed_job(),
        "job.completed" => completed_job(),
        _ => done_batch(),
    };
    if event == "batch.failed" {
        about["status"] = "failed".into();
        about["downloads"] = Value::Null;
    }
    let at = about["completed_at"].clone();
    if let Some(fields) = about.as_object_mut() {
        fields.remove("success");
    }
    json!({"id": EVENT, "event": event, "type": event, "timestamp": at, "data": about})
}

fn data(data: Value) -> Value {
    json!({"success": true, "data": data})
}

fn deleted(message: &str) -> Value {
    json!({"success": true, "message": message})
}
