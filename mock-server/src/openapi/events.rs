//! What webhooks are told: requests that the server makes.

use ipp_sdk::model::EventType;
use ipp_sdk::schemars::SchemaGenerator;
use ipp_sdk::webhook::Event;
use serde_json::{Map, Value, json};

use super::{View, examples, schemas};
use crate::decisions::{D, alternative};

/// The decisions that deliveries rest on.
const DECISIONS: [D; 5] = [D(54), D(56), D(57), D(58), D(60)];

/// The deliveries by event.
pub(super) fn webhooks(view: &View<'_>, schemas: &mut SchemaGenerator) -> Value {
    let known = EventType::KNOWN.iter();
    let entry = |event: &EventType| {
        let delivery = delivery(event, view, schemas);
        (event.as_str().to_owned(), json!({"post": delivery}))
    };
    known.map(entry).collect::<Map<_, _>>().into()
}

fn delivery(event: &EventType, view: &View<'_>, schemas: &mut SchemaGenerator) -> Value {
    let (summary, when) = match event {
        EventType::JobCompleted => ("A job completed", "Its document has been read."),
        EventType::JobFailed => (
            "A job failed",
            "Its document could not be read, and nothing was charged.",
        ),
        EventType::BatchFailed => ("A batch failed", "None of its documents could be read."),
        _ => (
            "A batch is done",
            "All of its documents have been dealt with.",
        ),
    };
    json!({
        "operationId": format!("on{}", camel_case(event.as_str())),
        "tags": ["Webhooks"],
        "summary": summary,
        "description": format!("{when} {}", how_often(view)),
        "security": [],
        "parameters": parameters(event, view),
        "requestBody": {
            "required": true,
            "content": {"application/json": {
                "schema": schemas::of::<Event>(schemas),
                "example": examples::event(event.as_str()),
            }},
        },
        "responses": {"2XX": {"description": "The event has arrived. Anything else is a failure."}},
        "x-ipp-decisions": DECISIONS.map(|id| id.to_string()),
    })
}

fn how_often(view: &View<'_>) -> &'static str {
    if view.has(&alternative::RETRIED) {
        "A delivery that fails is tried again, up to eight times in all."
    } else {
        "A delivery is tried once."
    }
}

fn parameters(event: &EventType, view: &View<'_>) -> Value {
    let form = if view.has(&alternative::BARE_HEX) {
        "The HMAC-SHA256 of the raw body in lowercase hex; the key is the whole secret."
    } else if view.has(&alternative::TIMESTAMPED) {
        "`t=<unix seconds>,v1=<hex>`: the HMAC-SHA256 of the timestamp, a full stop and the raw body; the key is the \
         whole secret."
    } else {
        "`sha256=` and the HMAC-SHA256 of the raw body in lowercase hex; the key is the whole secret."
    };
    let header = |name: &str, description: &str, schema: Value| json!({"name": name, "in": "header", "required": true, "description": description, "schema": schema});
    let text = || json!({"type": "string"});
    json!([
        header("X-IPP-Signature", form, text()),
        header(
            "X-IPP-Event",
            "What happened.",
            json!({"type": "string", "const": event.as_str()})
        ),
        header("X-IPP-Delivery", "The attempt.", text()),
        header(
            "webhook-id",
            "The event, the same in every attempt.",
            text()
        ),
        header(
            "webhook-timestamp",
            "When the attempt was made, in Unix seconds.",
            text()
        ),
        header(
            "webhook-signature",
            "`v1,` and a signature by the Standard Webhooks specification.",
            text()
        ),
    ])
}

/// `job.completed` as `JobCompleted`.
fn camel_case(event: &str) -> String {
    let word = |word: &str| {
        let mut letters = word.chars();
        let first = letters.next().map(|c| c.to_ascii_uppercase());
        first.into_iter().chain(letters).collect::<String>()
    };
    event.split('.').map(word).collect()
}
