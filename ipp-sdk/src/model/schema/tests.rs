//! The schemas against the sample answers of the reference and of contract §2 and §5.

use boon::{Compiler, Schemas};
use schemars::{JsonSchema, schema_for};
use serde_json::{Value, json};

use crate::model::*;

/// Whether a value is valid by the schema of a type, formats included.
fn check<T: JsonSchema>(value: &Value) -> Result<(), String> {
    let mut compiler = Compiler::new();
    compiler.enable_format_assertions();
    let schema = schema_for!(T).to_value();
    compiler.add_resource("schema.json", schema).unwrap();
    let mut schemas = Schemas::new();
    let index = compiler.compile("schema.json", &mut schemas).unwrap();
    schemas.validate(value, index).map_err(|e| e.to_string())
}

#[track_caller]
fn accepts<T: JsonSchema>(value: Value) {
    if let Err(e) = check::<T>(&value) {
        panic!("{value} is not valid: {e}");
    }
}

#[track_caller]
fn refuses<T: JsonSchema>(value: Value) {
    assert!(check::<T>(&value).is_err(), "{value} is valid");
}

fn job() -> Value {
    serde_json::from_str(include_str!("../fixtures/job.json")).unwrap()
}

fn batch() -> Value {
    serde_json::from_str(include_str!("../fixtures/batch.json")).unwrap()
}

/// A result as the local server prints it in `full` mode, nulls included.
fn full_result() -> Value {
    json!({
        "document_type": "credit_note", "vendor": null, "vendor_country": "DE", "invoice_date": null,
        "payment_details": [{"iban": null, "swift": null, "bank_account_number": null,
                             "bpay_biller_code": null, "bpay_reference": null}],
        "subtotal": null, "tax": 100, "total": 1100.00, "shipping": null, "amount_due": null,
        "taxes": [{"type": "VAT", "rate": 20.0, "amount": 100.00, "taxable_amount": null}],
        "total_source": "explicit_total", "confidence": "MEDIUM", "automation_ready": false,
        "validation_status": "needs_review", "warning_severity": null,
        "validation_checks": [{"check": "header_total", "result": "skipped", "expected": null,
            "actual": 1.5, "delta": null, "tolerance": 0.005, "message": null}],
        "line_items": [{"description": null, "quantity": 2.5, "page": null, "confidence": 0.9,
                        "date": "2026-01-15", "raw_text": null}],
        "field_locations": {"total": {"page": 1, "polygon": [6.9, 9.1, 7.6, 9.1, 7.6, 9.25, 6.9, 9.25],
                "confidence": 0.97, "content": "1,100.00", "unit": "inch", "page_width": 8.5,
                "page_height": 11.0},
            "line_items": [{"description": {}, "amount": {"page": 1, "confidence": null}}]},
    })
}

/// A delivery as contract §5 describes it.
fn delivery() -> Value {
    json!({"delivery_id": "dlv_1", "event_id": "evt_01", "event": "job.completed", "attempt": 2,
        "status": "pending", "response_status": null, "response_time_ms": null, "error": null,
        "attempted_at": "2026-04-11T14:02:31.802Z", "next_attempt_at": null})
}

/// A vendor as contract §5 describes it.
fn vendor() -> Value {
    json!({"vendor_id": "v_1", "name": "Acme Corp", "aliases": ["ACME"], "tax_ids": ["DE136695976"],
        "country": null, "invoice_count": 3, "first_seen_at": "2026-04-11T14:02:19.314Z",
        "last_seen_at": "2026-04-11T14:02:19.314Z"})
}

fn enveloped(data: Value) -> Value {
    json!({"success": true, "data": data})
}

#[test]
fn the_sample_of_every_answer_is_valid() {
    accepts::<Job>(job());
    accepts::<Batch>(batch());
    accepts::<JobAccepted>(
        json!({"success": true, "job_id": "550e8400-e29b-41d4-a716-446655440000",
        "status": "processing", "message": "Invoice queued for processing."}),
    );
    accepts::<BatchAccepted>(
        json!({"success": true, "batch_id": "7c9e6679-7425-40de-944b-e07fc1f90ae7",
        "status": "processing", "file_count": 3, "message": "Batch of 3 invoice(s) queued."}),
    );
    accepts::<Data<JobPage>>(enveloped(
        json!({"jobs": [{"job_id": "j", "status": "completed",
        "filename": "acme-2026-01.pdf", "confidence": "HIGH", "credits_charged": 1,
        "created_at": "2026-04-11T14:02:19.314Z", "completed_at": "2026-04-11T14:02:31.802Z"}],
        "limit": 20, "offset": 0}),
    ));
    accepts::<Data<WebhookList>>(enveloped(json!({"webhooks": [{"webhook_id": "w",
        "url": "https://your-app.com/webhooks/ipp", "events": ["job.completed", "job.failed"],
        "created_at": "2026-04-11T14:00:00.000Z", "last_used_at": null, "failure_count": 0}]})));
    accepts::<Data<CreatedWebhook>>(enveloped(
        json!({"webhook_id": "w", "url": "https://your-app.com",
        "events": ["job.completed"], "secret": "whsec_a3f2c1...", "warning": "Store this secret.",
        "created_at": "2026-04-11T14:00:00.000Z"}),
    ));
    accepts::<Data<Account>>(enveloped(
        json!({"email": "you@example.com", "tier": "starter_business", "credits": 450}),
    ));
    accepts::<Data<CreatedKey>>(enveloped(
        json!({"key_id": "key_7f3a9c", "key": "ipp_live_x_x",
        "name": null, "created_at": "2026-04-11T14:02:19.314Z", "warning": "Store this key."}),
    ));
    accepts::<Data<KeyList>>(enveloped(
        json!({"keys": [{"key_id": "key_7f3a9c", "name": "worker",
        "created_at": "2026-04-11T14:02:19.314Z", "last_used_at": null, "is_active": true}]}),
    ));
    accepts::<Deleted>(json!({"success": true, "message": "API key key_7f3a9c revoked"}));
    accepts::<ErrorBody>(
        json!({"success": false, "error": {"code": "INSUFFICIENT_CREDITS",
        "message": "You have 0 credits remaining.", "http_status": 402}}),
    );
    accepts::<Data<DeliveryList>>(enveloped(json!({"deliveries": [delivery()]})));
    accepts::<Data<VendorPage>>(enveloped(
        json!({"vendors": [vendor()], "limit": 50, "offset": 0}),
    ));
}

#[test]
fn the_nulls_of_a_result_and_of_a_failed_job_are_valid() {
    accepts::<Invoice>(full_result());
    accepts::<Invoice>(json!({"payment_details": null, "taxes": null, "line_items": null}));
    accepts::<Invoice>(serde_json::to_value(Invoice::default()).unwrap());
    accepts::<Job>(
        json!({"success": true, "job_id": "j", "status": "failed", "filename": "a.pdf",
        "created_at": "2026-04-11T14:02:19.314Z", "completed_at": null, "credits_charged": 0,
        "result": null, "downloads": null,
        "error": {"code": "EXTRACTION_FAILED", "message": "No text.", "http_status": 422}}),
    );
    accepts::<BatchRow>(
        json!({"filename": "a.pdf", "status": "failed", "vendor": null,
        "invoice_number": null, "total": null, "currency": null, "confidence": null,
        "error": {"code": "INVALID_FILE", "message": "It is empty."}}),
    );
}

#[test]
fn what_a_later_version_adds_is_valid() {
    let mut job = job();
    job["status"] = json!("teleported");
    job["priority"] = json!({"level": 3});
    job["result"]["confidence"] = json!("CERTAIN");
    job["result"]["line_items"][0]["colour"] = json!("red");
    accepts::<Job>(job);
}

#[test]
fn what_the_api_never_prints_is_not_valid() {
    for (field, value) in [
        ("total", json!("1100.00")),
        ("total_source", json!(7)),
        ("due_date", json!("14/02/2026")),
        ("taxes", json!({})),
        ("automation_ready", json!(null)),
        ("field_locations", json!({"total": {"polygon": ["1"]}})),
    ] {
        let mut invoice = full_result();
        invoice[field] = value;
        refuses::<Invoice>(invoice);
    }
    let mut job = job();
    job["created_at"] = json!("yesterday");
    refuses::<Job>(job);
    refuses::<Job>(json!({"success": true, "status": "completed"}));
    refuses::<Data<Account>>(json!({"success": true}));
    let mut delivery = delivery();
    delivery["attempt"] = json!(-1);
    refuses::<Delivery>(delivery);
}

#[test]
fn schemas_have_names_and_descriptions_and_speak_of_the_api_only() {
    let schema = schema_for!(Data<Job>);
    let text = serde_json::to_string(&schema).unwrap();
    assert_eq!(schema.get("title"), Some(&json!("JobData")));
    let defs = &schema.get("$defs").unwrap();
    let invoice = &defs["Invoice"];
    assert_eq!(invoice["description"], "What was read from one document.");
    let total =
        json!({"description": "The gross amount, in `currency`.", "type": ["number", "null"]});
    assert_eq!(invoice["properties"]["total"], total);
    assert_eq!(defs["Confidence"]["anyOf"][0]["const"], "HIGH");
    assert_eq!(defs["JobId"]["type"], "string");
    let key = schema_for!(CreatedKey).to_value();
    assert_eq!(key["$defs"]["ApiKey"]["format"], "password");
    for rust in ["[`", "::", "Serialize", "\"default\"", "contract"] {
        assert!(
            !text.contains(rust) && !key.to_string().contains(rust),
            "{rust}"
        );
    }
}

#[cfg(feature = "webhook")]
#[test]
fn the_payload_of_an_event_is_valid() {
    use crate::webhook::Event;
    let mut event = json!({"id": "evt_01", "event": "job.completed", "type": "job.completed",
        "timestamp": "2026-04-11T14:02:31.802Z", "data": job()});
    accepts::<Event>(event.clone());
    event["data"] = json!({"batch_id": "b"});
    accepts::<Event>(event.clone());
    event["event"] = json!(1);
    refuses::<Event>(event);
}
