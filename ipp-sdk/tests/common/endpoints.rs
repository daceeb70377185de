//! One call of each endpoint.

use std::future::IntoFuture;

use ipp_sdk::model::{BatchId, DeliveryId, JobId, KeyId, VendorId, WebhookId};
use ipp_sdk::testing::samples;
use ipp_sdk::{BatchFormat, Client, Document, Format, Result};
use serde::Serialize;
use serde_json::{Value, json};

use super::{JOB, PDF, SESSION};

/// The table of what is repeated, as the documentation prints it.
const TABLE: &str = include_str!("../../src/retries.md");

type Boxed = ipp_sdk::BoxFuture<Result<Value>>;

pub(crate) struct Endpoint {
    /// As in the table.
    pub(crate) name: &'static str,
    /// Where the request goes.
    pub(crate) path: &'static str,
    /// What the API answers with; of a download, nothing that is JSON.
    pub(crate) sample: Value,
    /// Makes the call, and returns what was understood of the answer.
    pub(crate) call: fn(&Client) -> Boxed,
}

impl Endpoint {
    pub(crate) fn method(&self) -> &'static str {
        self.name.split(' ').next().unwrap()
    }

    pub(crate) fn is_download(&self) -> bool {
        self.sample.is_null()
    }
}

/// What the table says: of each endpoint, whether it is repeated after each failure.
pub(crate) fn table() -> Vec<(String, Vec<(String, bool)>)> {
    let mut rows = TABLE.lines().map(|line| {
        let cells = line.trim_matches('|').split('|');
        cells.map(|cell| cell.trim().trim_matches('`').to_owned())
    });
    let failures: Vec<String> = rows.next().unwrap().skip(1).collect();
    let rows = rows.skip(1).map(|mut cells| {
        let name = cells.next().unwrap();
        let marks = cells.map(|mark| mark == "yes");
        (name, failures.iter().cloned().zip(marks).collect())
    });
    rows.collect()
}

/// Every endpoint: as many as the table has, in its order.
pub(crate) fn all() -> Vec<Endpoint> {
    let all = list();
    let named: Vec<_> = all.iter().map(|e| e.name.to_owned()).collect();
    let documented: Vec<_> = table().into_iter().map(|(name, _)| name).collect();
    assert_eq!(named, documented);
    all
}

fn typed<T, C>(call: C) -> Boxed
where
    T: Serialize,
    C: IntoFuture<Output = Result<T>, IntoFuture: Send + 'static>,
{
    let call = call.into_future();
    Box::pin(async { Ok(serde_json::to_value(call.await?).unwrap()) })
}

fn data(value: impl Serialize) -> Value {
    json!({"success": true, "data": serde_json::to_value(value).unwrap()})
}

fn job() -> JobId {
    JobId::from(JOB)
}

fn list() -> Vec<Endpoint> {
    let endpoint = |name, path, sample, call| Endpoint {
        name,
        path,
        sample,
        call,
    };
    let vendor = json!({
        "vendor_id": "v1", "name": "Acme Corp", "aliases": ["ACME"], "tax_ids": ["DE1"],
        "country": "DE", "invoice_count": 3, "first_seen_at": "2026-04-11T14:02:19.314Z",
        "last_seen_at": "2026-04-11T14:02:19.314Z",
    });
    let delivery = json!({
        "delivery_id": "d1", "event_id": "e1", "event": "job.completed", "attempt": 2,
        "status": "delivered", "response_status": 200, "response_time_ms": 12, "error": null,
        "attempted_at": "2026-04-11T14:02:19.314Z", "next_attempt_at": null,
    });
    let deleted = json!({"success": true, "message": "done"});
    let webhook = json!({
        "webhook_id": "w1", "url": "https://example.com/", "events": ["job.completed"],
        "secret": "whsec_canary", "warning": "once", "created_at": "2026-04-11T14:02:19.314Z",
    });
    let key = json!({
        "key_id": "k1", "key": "ipp_live_canary_new", "name": "ci", "warning": "once",
        "created_at": "2026-04-11T14:02:19.314Z",
    });
    vec![
        endpoint(
            "POST /invoices",
            "/invoices",
            json!(samples::accepted_job()),
            |c| {
                let call = c.parse(Document::bytes("a.pdf", PDF)).into_future();
                Box::pin(async {
                    let accepted = call.await?;
                    Ok(json!({"job_id": accepted.job_id(), "status": accepted.status()}))
                })
            },
        ),
        endpoint(
            "GET /invoices/{job_id}",
            "/invoices/550e8400-e29b-41d4-a716-446655440000",
            json!(samples::completed_job()),
            |c| typed(c.invoices().get(job())),
        ),
        endpoint(
            "GET /invoices/{job_id}/download/{format}",
            "/invoices/550e8400-e29b-41d4-a716-446655440000/download/excel",
            Value::Null,
            |c| typed(c.download(job(), Format::Excel).bytes()),
        ),
        endpoint("GET /jobs", "/jobs", data(samples::jobs()), |c| {
            typed(c.jobs().page())
        }),
        endpoint(
            "POST /batches",
            "/batches",
            json!(samples::accepted_batch()),
            |c| {
                let call = c.batch([Document::bytes("a.pdf", PDF)]).into_future();
                Box::pin(async { Ok(json!(call.await?.answers()[0].value())) })
            },
        ),
        endpoint(
            "GET /batches/{batch_id}",
            "/batches/b1",
            json!(samples::finished_batch()),
            |c| typed(c.batches().get(BatchId::from("b1"))),
        ),
        endpoint(
            "GET /batches/{batch_id}/download/{format}",
            "/download/b1/zoho",
            Value::Null,
            |c| {
                typed(
                    c.batches()
                        .download(BatchId::from("b1"), BatchFormat::Zoho)
                        .bytes(),
                )
            },
        ),
        endpoint("POST /webhooks", "/webhooks", data(webhook), |c| {
            let call = c.webhooks().create("https://example.com/").into_future();
            Box::pin(async {
                let made = call.await?;
                Ok(
                    json!({"webhook_id": made.webhook_id, "events": made.events, "extra": made.extra}),
                )
            })
        }),
        endpoint(
            "GET /webhooks",
            "/webhooks",
            data(samples::webhooks()),
            |c| typed(c.webhooks().list()),
        ),
        endpoint(
            "DELETE /webhooks/{webhook_id}",
            "/webhooks/w1",
            deleted.clone(),
            |c| typed(c.webhooks().delete(&WebhookId::from("w1"))),
        ),
        endpoint(
            "GET /webhooks/{webhook_id}/deliveries",
            "/webhooks/w1/deliveries",
            data(json!({"deliveries": [delivery]})),
            |c| typed(c.webhooks().deliveries(&WebhookId::from("w1"))),
        ),
        endpoint(
            "POST /webhooks/{webhook_id}/deliveries/{delivery_id}/redeliver",
            "/webhooks/w1/deliveries/d1/redeliver",
            data(delivery),
            |c| {
                typed(
                    c.webhooks()
                        .redeliver(&WebhookId::from("w1"), &DeliveryId::from("d1")),
                )
            },
        ),
        endpoint(
            "GET /vendors",
            "/vendors",
            data(json!({"vendors": [vendor]})),
            |c| typed(c.vendors().list().page()),
        ),
        endpoint(
            "POST /vendors/{vendor_id}/aliases",
            "/vendors/v1/aliases",
            data(vendor.clone()),
            |c| typed(c.vendors().add_alias(&VendorId::from("v1"), "ACME")),
        ),
        endpoint(
            "DELETE /vendors/{vendor_id}/aliases/{alias}",
            "/vendors/v1/aliases/A%2FS",
            deleted.clone(),
            |c| typed(c.vendors().remove_alias(&VendorId::from("v1"), "A/S")),
        ),
        endpoint(
            "POST /vendors/{vendor_id}/merge",
            "/vendors/v1/merge",
            data(vendor),
            |c| {
                typed(
                    c.vendors()
                        .merge(&VendorId::from("v1"), &VendorId::from("v2")),
                )
            },
        ),
        endpoint("GET /account", "/account", data(samples::account()), |c| {
            typed(c.account())
        }),
        endpoint("POST /keys", "/keys", data(key), |c| {
            let call = c.with_session(SESSION).keys().create("ci").into_future();
            Box::pin(async {
                let made = call.await?;
                Ok(json!({"key_id": made.key_id, "extra": made.extra}))
            })
        }),
        endpoint("GET /keys", "/keys", data(samples::keys()), |c| {
            typed(c.with_session(SESSION).keys().list())
        }),
        endpoint("DELETE /keys/{key_id}", "/keys/k1", deleted, |c| {
            typed(c.with_session(SESSION).keys().revoke(&KeyId::from("k1")))
        }),
    ]
}
