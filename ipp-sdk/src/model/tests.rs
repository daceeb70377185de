//! The sample answers of the reference, and the freedoms that its readers must allow (contract §1, §2).

use rust_decimal::Decimal;
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::{Value, json};

use super::{
    Account, Batch, BatchAccepted, Confidence, CreatedKey, CreatedWebhook, Data, Deleted, Delivery,
    DeliveryList, DeliveryStatus, ErrorBody, ErrorCode, EventType, Invoice, Job, JobAccepted,
    JobPage, JobStatus, KeyList, TaxType, ValidationStatus, Vendor, VendorPage, WebhookList,
};

const JOB: &str = include_str!("fixtures/job.json");
const BATCH: &str = include_str!("fixtures/batch.json");

/// Reads a sample and checks that writing it back loses nothing.
fn round_trip<T: DeserializeOwned + Serialize>(sample: &str) -> T {
    let value: T = serde_json::from_str(sample).unwrap();
    let written = serde_json::to_value(&value).unwrap();
    let original: Value = serde_json::from_str(sample).unwrap();
    assert_contains(&written, &original);
    value
}

/// Every member of `part` stands in `whole` with the same value.
fn assert_contains(whole: &Value, part: &Value) {
    match (whole, part) {
        (Value::Object(whole), Value::Object(part)) => {
            for (key, value) in part {
                assert_contains(
                    whole.get(key).unwrap_or_else(|| panic!("{key} is lost")),
                    value,
                );
            }
        }
        (Value::Array(whole), Value::Array(part)) => {
            assert_eq!(whole.len(), part.len());
            for (w, p) in whole.iter().zip(part) {
                assert_contains(w, p);
            }
        }
        (Value::Number(w), Value::Number(p)) => assert_eq!(w.as_f64(), p.as_f64()),
        _ => assert_eq!(whole, part),
    }
}

#[test]
fn the_sample_job_is_read_whole() {
    let job: Job = round_trip(JOB);
    assert_eq!(job.status, JobStatus::Completed);
    assert_eq!(job.credits_charged, Some(1));
    assert!(job.extra.is_empty(), "{:?}", job.extra);
    let invoice = job.result.unwrap();
    assert!(invoice.extra.is_empty(), "{:?}", invoice.extra);
    assert_eq!(invoice.total.unwrap().to_string(), "1100.00");
    assert_eq!(invoice.confidence, Confidence::High);
    assert_eq!(invoice.due_date.unwrap().to_string(), "2026-02-14");
    assert_eq!(invoice.line_items[0].quantity, Some(Decimal::TEN));
    assert!(invoice.automation_ready);
}

#[test]
fn the_sample_batch_is_read_whole() {
    let batch: Batch = round_trip(BATCH);
    assert!(batch.extra.is_empty() && batch.results.len() == 2);
    assert_eq!(
        batch.downloads.unwrap().zoho.as_deref(),
        Some("/download/7c9e6679-.../zoho")
    );
}

#[test]
fn the_other_samples_are_read_whole() {
    let accepted: JobAccepted = round_trip(
        r#"{"success": true, "job_id": "550e8400-e29b-41d4-a716-446655440000",
            "status": "processing", "message": "Invoice queued for processing."}"#,
    );
    assert_eq!(
        accepted.job_id.as_str(),
        "550e8400-e29b-41d4-a716-446655440000"
    );
    let batch: BatchAccepted = round_trip(
        r#"{"success": true, "batch_id": "7c9e6679-7425-40de-944b-e07fc1f90ae7",
            "status": "processing", "file_count": 3, "message": "Batch of 3 invoice(s) queued."}"#,
    );
    assert_eq!(batch.file_count, Some(3));
    let jobs: Data<JobPage> = round_trip(
        r#"{"success": true, "data": {"jobs": [{"job_id": "550e8400-e29b-41d4-a716-446655440000",
            "status": "completed", "filename": "acme-2026-01.pdf", "confidence": "HIGH",
            "credits_charged": 1, "created_at": "2026-04-11T14:02:19.314Z",
            "completed_at": "2026-04-11T14:02:31.802Z"}], "limit": 20, "offset": 0}}"#,
    );
    assert_eq!(jobs.data.jobs[0].confidence, Some(Confidence::High));
    let webhooks: Data<WebhookList> = round_trip(
        r#"{"success": true, "data": {"webhooks": [{
            "webhook_id": "3fa85f64-5717-4562-b3fc-2c963f66afa6",
            "url": "https://your-app.com/webhooks/ipp", "events": ["job.completed", "job.failed"],
            "created_at": "2026-04-11T14:00:00.000Z", "last_used_at": "2026-04-11T15:30:12.000Z",
            "failure_count": 0}]}}"#,
    );
    assert_eq!(webhooks.data.webhooks[0].events[1], EventType::JobFailed);
    let account: Data<Account> = round_trip(
        r#"{"success": true, "data": {"email": "you@example.com", "tier": "starter_business",
            "credits": 450}}"#,
    );
    assert_eq!(account.data.credits, Some(450));
    let keys: Data<KeyList> = round_trip(
        r#"{"success": true, "data": {"keys": [{"key_id": "key_7f3a9c", "name": "production-worker",
            "created_at": "2026-04-11T14:02:19.314Z", "last_used_at": "2026-04-11T15:44:02.119Z",
            "is_active": true}]}}"#,
    );
    assert_eq!(keys.data.keys[0].is_active, Some(true));
    let deleted: Deleted =
        round_trip(r#"{"success": true, "message": "API key key_7f3a9c revoked"}"#);
    assert!(deleted.success);
    let error: ErrorBody = round_trip(
        r#"{"success": false, "error": {"code": "INSUFFICIENT_CREDITS",
            "message": "You have 0 credits remaining. Add credits to continue.",
            "http_status": 402}}"#,
    );
    assert_eq!(error.error.code, ErrorCode::InsufficientCredits);
}

#[test]
fn the_answers_of_the_roadmap_are_read_whole() {
    let deliveries: Data<DeliveryList> = round_trip(
        r#"{"success": true, "data": {"deliveries": [{"delivery_id": "dlv_1", "event_id": "evt_01",
            "event": "job.completed", "attempt": 2, "status": "failed", "response_status": 503,
            "response_time_ms": 41, "error": "The endpoint answered with 503.",
            "attempted_at": "2026-04-11T14:02:31.802Z",
            "next_attempt_at": "2026-04-11T14:07:31.802Z"}]}}"#,
    );
    let delivery = &deliveries.data.deliveries[0];
    assert_eq!(delivery.status, DeliveryStatus::Failed);
    assert_eq!(delivery.response_status, Some(503));
    assert!(delivery.extra.is_empty(), "{:?}", delivery.extra);
    let vendors: Data<VendorPage> = round_trip(
        r#"{"success": true, "data": {"vendors": [{"vendor_id": "v_1", "name": "Acme Corp",
            "aliases": ["ACME", "Acme Corporation"], "tax_ids": ["DE136695976"], "country": "DE",
            "invoice_count": 3, "first_seen_at": "2026-04-11T14:02:19.314Z",
            "last_seen_at": "2026-04-11T14:02:31.802Z"}], "limit": 50, "offset": 0}}"#,
    );
    let vendor = &vendors.data.vendors[0];
    assert_eq!(vendor.aliases.len(), 2);
    assert!(vendor.extra.is_empty(), "{:?}", vendor.extra);
}

#[test]
fn a_delivery_and_a_vendor_need_little() {
    let delivery: Delivery = serde_json::from_str(
        r#"{"delivery_id": "d", "status": "parked", "attempt": "3", "event": null}"#,
    )
    .unwrap();
    assert_eq!(delivery.status, DeliveryStatus::from("parked"));
    assert_eq!((delivery.attempt, delivery.event), (Some(3), None));
    let vendor: Vendor =
        serde_json::from_str(r#"{"vendor_id": "v", "name": "Acme", "aliases": null}"#).unwrap();
    assert!(vendor.aliases.is_empty());
}

#[test]
fn answers_with_a_secret_are_read_and_never_shown() {
    let key: Data<CreatedKey> = serde_json::from_str(
        r#"{"success": true, "data": {"key_id": "key_7f3a9c", "key": "ipp_live_canary_x",
            "name": "production-worker", "created_at": "2026-04-11T14:02:19.314Z",
            "warning": "Store this key securely."}}"#,
    )
    .unwrap();
    assert_eq!(key.data.key.expose(), "ipp_live_canary_x");
    assert_eq!(key.data.key_id.as_str(), "key_7f3a9c");
    assert!(!format!("{key:?}").contains("canary"));
    let webhook: Data<CreatedWebhook> = serde_json::from_str(
        r#"{"success": true, "data": {"webhook_id": "3fa85f64-5717-4562-b3fc-2c963f66afa6",
            "url": "https://your-app.com/webhooks/ipp", "events": ["job.completed"],
            "secret": "whsec_canary", "warning": "Store", "created_at": "2026-04-11T14:00:00.000Z"}}"#,
    )
    .unwrap();
    assert_eq!(webhook.data.secret.expose(), "whsec_canary");
    assert!(!format!("{webhook:?}").contains("canary"));
}

#[test]
fn aliases_mean_the_documented_field() {
    let invoice: Invoice = serde_json::from_value(json!({
        "vendor_name": "Acme", "total_amount": "1100.00", "payment_terms": "Net 30",
        "line_items": [{"line_total": 5}],
        "payment_details": {"iban": "DE02", "bic": "COBADEFF"},
        "taxes": [{"name": "GST", "rate": "18 %", "basis": 100, "value": 18}],
    }))
    .unwrap();
    assert_eq!(invoice.vendor.as_deref(), Some("Acme"));
    assert_eq!(invoice.total, Some(Decimal::from(1100)));
    assert_eq!(invoice.payment_term.as_deref(), Some("Net 30"));
    assert_eq!(invoice.line_items[0].amount, Some(Decimal::from(5)));
    assert_eq!(
        invoice.payment_details[0].swift.as_deref(),
        Some("COBADEFF")
    );
    let tax = &invoice.taxes[0];
    assert_eq!(tax.kind, Some(TaxType::Gst));
    assert_eq!(
        (tax.rate, tax.taxable_amount),
        (Some(18.into()), Some(100.into()))
    );
}

#[test]
fn nulls_everywhere_are_an_empty_invoice_with_cautious_verdicts() {
    let fields = serde_json::to_value(Invoice::default()).unwrap();
    let nulls: Value = fields
        .as_object()
        .unwrap()
        .keys()
        .chain([&"taxes".to_owned(), &"validation_checks".to_owned()])
        .map(|k| (k.clone(), Value::Null))
        .collect::<serde_json::Map<_, _>>()
        .into();
    let invoice: Invoice = serde_json::from_value(nulls).unwrap();
    assert_eq!(invoice, Invoice::default());
    assert_eq!(invoice.confidence, Confidence::Low);
    assert_eq!(invoice.validation_status, ValidationStatus::NeedsReview);
    assert!(!invoice.automation_ready);
}

#[test]
fn unknown_fields_and_values_are_kept() {
    let sample = r#"{"job_id":"j","status":"teleported","priority":{"level":3},
        "result":{"confidence":"CERTAIN","mood":"good","line_items":[{"colour":"red"}]}}"#;
    let job: Job = round_trip(sample);
    assert_eq!(job.status, JobStatus::Unrecognized("teleported".into()));
    assert_eq!(job.extra["priority"]["level"], 3);
    assert_eq!(job.result.unwrap().line_items[0].extra["colour"], "red");
}

#[test]
fn an_object_with_both_names_of_a_field_is_read_by_the_first() {
    let invoice: Invoice = serde_json::from_str(
        r#"{"vendor": "Acme", "vendor_name": "Other", "total_amount": 12.50, "total": 13,
            "line_items": [{"amount": 1.10, "line_total": 2}],
            "payment_details": {"bic": "COBADEFF", "swift": "X"},
            "taxes": [{"type": "GST", "name": "VAT", "base": 5, "basis": 6}]}"#,
    )
    .unwrap();
    assert_eq!(invoice.vendor.as_deref(), Some("Acme"));
    assert_eq!(
        invoice.total.map(|t| t.to_string()).as_deref(),
        Some("12.50")
    );
    assert_eq!(
        invoice.line_items[0]
            .amount
            .map(|a| a.to_string())
            .as_deref(),
        Some("1.10")
    );
    assert_eq!(
        invoice.payment_details[0].swift.as_deref(),
        Some("COBADEFF")
    );
    assert_eq!(invoice.taxes[0].kind, Some(TaxType::Gst));
    assert_eq!(invoice.taxes[0].taxable_amount, Some(Decimal::from(5)));
}

#[test]
fn no_form_of_a_count_or_of_an_error_loses_a_job() {
    let job: Job = serde_json::from_str(
        r#"{"job_id": "j", "status": "failed", "credits_charged": "1", "error": "it broke"}"#,
    )
    .unwrap();
    assert_eq!(job.credits_charged, Some(1));
    assert_eq!(job.error.unwrap().message.as_deref(), Some("it broke"));
    let error: ErrorBody = serde_json::from_str(
        r#"{"error": {"message": "no code", "http_status": "422", "hint": 3}}"#,
    )
    .unwrap();
    assert_eq!(error.error.http_status, Some(422));
    assert_eq!(error.error.extra["hint"], 3);
}

#[test]
fn locations_in_a_new_form_are_kept_aside() {
    let invoice: Invoice = serde_json::from_str(
        r#"{"field_locations": {"unit": "inch", "taxes": [{"page": 1}], "total": {"page": 1.0},
            "vendor": null, "line_items": [{"amount": null, "description": {"page": "2"}}, null]}}"#,
    )
    .unwrap();
    let locations = invoice.field_locations.unwrap();
    assert_eq!(locations.fields["total"].page, Some(1));
    assert_eq!(locations.extra["unit"], "inch");
    assert_eq!(locations.line_items[0]["description"].page, Some(2));
    assert_eq!(locations.line_items.len(), 2);
}
