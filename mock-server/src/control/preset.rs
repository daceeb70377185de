//! `/_mock/seed`: the objects that the reference shows, so that its sample lines run as they stand.

use std::str::FromStr;

use axum::extract::State;
use axum::http::StatusCode;
use serde::Deserialize;

use super::extract::Body;
use super::{Control, Error, Panel, Result, json};
use crate::key::{Key, KeyHash};
use crate::store::{Balance, SeedBatch, SeedJob, SeedWebhook};

/// A set of objects that a server can begin with.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum Preset {
    /// What the published reference shows: its keys and session, its job, batch and webhook.
    Reference,
}

impl FromStr for Preset {
    type Err = String;

    fn from_str(text: &str) -> std::result::Result<Self, String> {
        match text {
            "reference" => Ok(Self::Reference),
            _ => Err(format!(
                "There is no preset `{text}`; there is `reference`."
            )),
        }
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Seed {
    preset: String,
}

const EMAIL: &str = "you@example.com";
/// The keys of the sample requests and of the sample answer, with ids and names.
const KEYS: [(&str, &str, &str, Option<&str>); 3] = [
    (
        "key_7f3a9c",
        "ipp_live_xxxxxx_xxxxxxxxxxxxxxxxxxxxxxxx",
        "production-worker",
        Some("2026-04-11T15:44:02.119Z"),
    ),
    (
        "key_xxxx16",
        "ipp_live_xxxx_xxxxxxxxxxxxxxxx",
        "sample-requests",
        None,
    ),
    (
        "key_xxxx24",
        "ipp_live_xxxx_xxxxxxxxxxxxxxxxxxxxxxxx",
        "sample-header",
        None,
    ),
];
const KEYS_CREATED: &str = "2026-04-11T14:02:19.314Z";
const SESSION: &str = "<your_session_cookie>";

const JOB: SeedJob = SeedJob {
    job_id: "550e8400-e29b-41d4-a716-446655440000",
    filename: "acme-2026-01.pdf",
    created_at: "2026-04-11T14:02:19.314Z",
    completed_at: "2026-04-11T14:02:31.802Z",
    result: r#"{"vendor":"Acme Corp","invoice_number":"INV-2026-001","invoice_date":"2026-01-15","due_date":"2026-02-14","subtotal":1000.00,"tax":100.00,"total":1100.00,"currency":"USD","confidence":"HIGH","automation_ready":true,"validation_status":"valid","line_items":[{"description":"Consulting services","quantity":10,"unit_price":100.00,"tax_amount":10.00,"amount":1000.00}]}"#,
};

const BATCH: SeedBatch = SeedBatch {
    batch_id: "7c9e6679-7425-40de-944b-e07fc1f90ae7",
    created_at: "2026-04-11T14:10:00.000Z",
    completed_at: "2026-04-11T14:10:47.312Z",
    files: [
        SeedJob {
            job_id: "7c9e6679-7425-40de-944b-000000000001",
            filename: "invoice-jan.pdf",
            created_at: "2026-04-11T14:10:00.000Z",
            completed_at: "2026-04-11T14:10:20.000Z",
            result: r#"{"vendor":"Acme Corp","invoice_number":"INV-2026-001","invoice_date":"2026-01-15","total":1100.00,"currency":"USD","confidence":"HIGH","automation_ready":true,"validation_status":"valid","line_items":[]}"#,
        },
        SeedJob {
            job_id: "7c9e6679-7425-40de-944b-000000000002",
            filename: "invoice-feb.pdf",
            created_at: "2026-04-11T14:10:00.000Z",
            completed_at: "2026-04-11T14:10:30.000Z",
            result: r#"{"vendor":"Globex LLC","invoice_number":"GBX-0042","invoice_date":"2026-02-15","total":540.00,"currency":"USD","confidence":"HIGH","automation_ready":true,"validation_status":"valid","line_items":[]}"#,
        },
        SeedJob {
            job_id: "7c9e6679-7425-40de-944b-000000000003",
            filename: "invoice-mar.pdf",
            created_at: "2026-04-11T14:10:00.000Z",
            completed_at: "2026-04-11T14:10:47.312Z",
            result: r#"{"vendor":"Initech Inc","invoice_number":"INI-118","invoice_date":"2026-03-15","total":310.00,"currency":"USD","confidence":"HIGH","automation_ready":true,"validation_status":"valid","line_items":[]}"#,
        },
    ],
};

const WEBHOOK: SeedWebhook = SeedWebhook {
    webhook_id: "3fa85f64-5717-4562-b3fc-2c963f66afa6",
    url: "https://your-app.com/webhooks/ipp",
    events: r#"["job.completed","job.failed"]"#,
    secret: "whsec_a3f2c1d4e5b60718293a4b5c6d7e8f90a1b2c3d4e5f60718293a4b5c6d7e8f90",
    created_at: "2026-04-11T14:00:00.000Z",
    last_used_at: "2026-04-11T15:30:12.000Z",
};

impl Control {
    /// Adds the objects of a preset. Those that are there already stay as they are.
    pub(crate) fn apply(&self, preset: Preset) -> Result<()> {
        let Preset::Reference = preset;
        let store = &self.service.store;
        let account = store.put_account(EMAIL, "starter_business", Balance::Credits(450))?;
        let created = KEYS_CREATED.parse().unwrap_or_default();
        for (key_id, key, name, last_used) in KEYS {
            let key = Key::literal(key_id, key);
            store.add_key(account, &key, name, created)?;
            if let Some(at) = last_used.and_then(|at| at.parse().ok()) {
                store.keys_used(&[(key.id, at)])?;
            }
        }
        store.put_session(account, &KeyHash::of(SESSION), created)?;
        store.seed(account, &JOB, &BATCH, &WEBHOOK)?;
        Ok(())
    }
}

pub(super) async fn seed(State(panel): State<Panel>, Body(body): Body) -> Result<StatusCode> {
    let Seed { preset } = json(&body)?;
    let preset: Preset = preset.parse().map_err(Error::Invalid)?;
    panel
        .control
        .run(move |control| control.apply(preset))
        .await?;
    Ok(StatusCode::NO_CONTENT)
}
