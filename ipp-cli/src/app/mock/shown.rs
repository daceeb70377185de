//! What of the server's answers people are shown.

use ipp_sdk::webhook::header;
use serde_json::{Value, json};

use crate::render::{Field, Shown};

pub(super) const STATE: Shown = Shown::Object(&[
    ("Base URL", "base_url"),
    ("Time", "now"),
    ("Mode", "settings.mode"),
    ("Limits", "settings.limits"),
    ("Jobs end", "settings.job_ending"),
    ("Decided otherwise", "decisions"),
    ("Accounts", "accounts"),
    ("Jobs under way", "jobs_processing"),
    ("Jobs completed", "jobs_completed"),
    ("Jobs failed", "jobs_failed"),
    ("Jobs held back", "jobs_held"),
    ("Batches", "batches"),
    ("Webhooks", "webhooks"),
    ("Deliveries to make", "deliveries_pending"),
]);
pub(super) const CLOCK: Shown =
    Shown::Object(&[("Time", "now"), ("Speed", "scale"), ("Frozen", "frozen")]);
pub(super) const SETTINGS: Shown = Shown::Object(&[
    ("Mode", "mode"),
    ("Limits", "limits"),
    ("Jobs end", "job_ending"),
]);
pub(super) const DECISIONS: &[Field] = &[
    ("Id", "id"),
    ("What is open", "question"),
    ("In force", "current"),
    ("Alternatives", "alternatives"),
];
pub(super) const ACCOUNT: &[Field] = &[
    ("Account", "email"),
    ("Tier", "tier"),
    ("Credits", "credits"),
    ("Reserved", "reserved"),
    ("Unlimited", "unlimited"),
];
pub(super) const ACCESS: Shown =
    Shown::Object(&[("API key", "api_key"), ("Session", "session_token")]);
pub(super) const JOB: &[Field] = &[
    ("Job", "job_id"),
    ("File", "filename"),
    ("Status", "status"),
    ("Held", "is_held"),
    ("Account", "account"),
];
pub(super) const REQUESTS: &[Field] = &[
    ("Time", "time"),
    ("Method", "method"),
    ("Path", "path"),
    ("Status", "status"),
    ("Error", "error"),
    ("Account", "account"),
];
pub(super) const SINK: &[Field] = &[
    ("Time", "time"),
    ("Event", "event"),
    ("Job or batch", "id"),
    ("Signed", "signed"),
    ("Answer", "status"),
    ("Name", "name"),
];
pub(super) const FAULTS: &[Field] = &[
    ("Id", "id"),
    ("Match", "match"),
    ("Phase", "phase"),
    ("Action", "action"),
    ("Seen", "seen"),
    ("Taken", "taken"),
];

/// A list, its rows as they come.
pub(super) fn list(columns: &'static [Field]) -> Shown {
    seen(columns, |row| row)
}

/// A list of which people see the rows so.
pub(super) fn seen(columns: &'static [Field], view: fn(Value) -> Value) -> Shown {
    Shown::List {
        columns,
        only: |_| true,
        view,
        none: "Nothing to show.",
    }
}

/// A request. Its path is the one that the reference has, and that filters take.
pub(super) fn requested(request: Value) -> Value {
    let path = request["path"].as_str().unwrap_or_default();
    json!({
        "time": time(&request),
        "method": request["method"],
        "path": path.strip_prefix("/api/v1").unwrap_or(path),
        "status": request["status"],
        "error": request["error"],
        "account": request["account"],
    })
}

/// A webhook that was caught. Of its body, what it is about; the rest is for programs.
pub(super) fn hooked(delivery: Value) -> Value {
    let body = delivery["body"].as_str().unwrap_or_default();
    let body: Value = serde_json::from_str(body).unwrap_or_default();
    let ids = ["job_id", "batch_id"].map(|name| &body["data"][name]);
    json!({
        "time": time(&delivery),
        "event": body["event"],
        "id": ids.into_iter().find(|id| !id.is_null()),
        "signed": delivery["headers"][header::SIGNATURE].is_string(),
        "status": delivery["status"],
        "name": delivery["name"],
    })
}

/// The time of day, which is enough to tell what came first.
fn time(row: &Value) -> Option<&str> {
    let at = row["at"].as_str()?;
    at.split_once('T')
        .and_then(|(_, time)| time.get(..8))
        .or(Some(at))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_request_is_shown_with_its_time_of_day_and_the_path_of_the_reference() {
        let request =
            json!({"at": "2026-04-11T14:02:31.802Z", "method": "GET", "path": "/api/v1/account"});
        let shown = requested(request);
        assert_eq!(
            (&shown["time"], &shown["path"]),
            (&json!("14:02:31"), &json!("/account"))
        );
        assert_eq!(requested(json!("odd"))["path"], "");
    }

    #[test]
    fn a_webhook_is_shown_by_what_it_is_about_and_not_by_its_body() {
        let body = r#"{"event": "batch.completed", "data": {"batch_id": "b1", "jobs": []}}"#;
        let headers = json!({"x-ipp-signature": "sha256=00"});
        let shown = hooked(
            json!({"name": "a", "at": "2026-04-11T14:02:31Z", "status": 200, "headers": headers, "body": body}),
        );
        let expected = json!({"time": "14:02:31", "event": "batch.completed", "id": "b1", "signed": true, "status": 200, "name": "a"});
        assert_eq!(shown, expected);
        let unsigned = hooked(json!({"body": "no JSON"}));
        assert_eq!(
            (&unsigned["signed"], &unsigned["id"]),
            (&json!(false), &Value::Null)
        );
    }
}
