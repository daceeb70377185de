//! Answers and refusals.

use std::collections::BTreeMap;

use ipp_sdk::model::ErrorBody;
use ipp_sdk::schemars::SchemaGenerator;
use serde_json::{Map, Value, json};

use super::endpoint::{Answer, Content, Endpoint, Header, Link};
use super::refusals::Refused;
use super::{View, endpoints, schemas};
use crate::decisions::alternative;
use crate::limits::Bucket;

/// The responses of an endpoint by status.
pub(super) fn responses(
    endpoint: &Endpoint,
    refused: &[Refused],
    bucket: Option<Bucket>,
    view: &View<'_>,
    schemas: &mut SchemaGenerator,
) -> Value {
    let has_rate = bucket.is_some() && view.has_limits && view.has(&alternative::RATE_HEADERS_SENT);
    let mut responses = Map::new();
    for answer in endpoint.answers.iter().filter(|answer| (answer.when)(view)) {
        let mut response = success(answer, view, schemas);
        add_common_headers(&mut response, has_rate);
        responses.insert(answer.status.to_string(), response);
    }
    let mut by_status: BTreeMap<u16, Vec<&Refused>> = BTreeMap::new();
    for refused in refused {
        by_status.entry(refused.status).or_default().push(refused);
    }
    for (status, refused) in by_status {
        let mut response = refusal(&refused, schemas);
        // Who is not known is not counted.
        add_common_headers(&mut response, has_rate && status != 401);
        add_own_headers(&mut response, status, view);
        responses.insert(status.to_string(), response);
    }
    responses.into()
}

fn success(answer: &Answer, view: &View<'_>, schemas: &mut SchemaGenerator) -> Value {
    let mut response = json!({"description": answer.description, "headers": {}});
    for header in answer.headers {
        let headers: &[_] = match header {
            Header::Replay => &[("X-IPP-Idempotent-Replay", "Replay")],
            Header::Disposition => &[("Content-Disposition", "Disposition")],
            Header::LeftOut => &[
                ("X-IPP-Left-Out", "LeftOut"),
                ("X-IPP-Left-Out-File", "LeftOutFile"),
            ],
        };
        for (name, component) in headers {
            response["headers"][*name] = reference("headers", component);
        }
    }
    response["content"] = content(&answer.content, schemas);
    let targets: Vec<_> = endpoints::endpoints()
        .filter(|e| e.is_shown(view))
        .map(|e| e.id)
        .collect();
    let links = answer
        .links
        .iter()
        .filter(|link| targets.contains(&link.operation));
    let links: Map<String, Value> = links.map(|l| (l.name.to_owned(), self::link(l))).collect();
    if !links.is_empty() {
        response["links"] = links.into();
    }
    response
}

fn link(link: &Link) -> Value {
    let parameters = link
        .parameters
        .iter()
        .map(|(n, v)| ((*n).to_owned(), Value::from(*v)));
    json!({"operationId": link.operation, "parameters": parameters.collect::<Map<_, _>>()})
}

fn content(content: &Content, schemas: &mut SchemaGenerator) -> Value {
    match content {
        Content::Json { schema, examples } => {
            let examples = examples.iter();
            let examples = examples.map(|(n, value)| ((*n).to_owned(), json!({"value": value()})));
            json!({"application/json": {
                "schema": schema(schemas),
                "examples": examples.collect::<Map<_, _>>(),
            }})
        }
        Content::File(media_types) => {
            let file = || json!({"schema": {"type": "string", "format": "binary"}});
            media_types
                .iter()
                .map(|m| ((*m).to_owned(), file()))
                .collect::<Map<_, _>>()
                .into()
        }
    }
}

/// One status, with all the codes and reasons that it may have.
fn refusal(refused: &[&Refused], schemas: &mut SchemaGenerator) -> Value {
    let envelope = schemas::of::<ErrorBody>(schemas);
    let mut codes: Vec<&str> = Vec::new();
    let mut examples = Map::new();
    for refused in refused {
        let code = refused.code.as_str();
        if codes.contains(&code) {
            continue;
        }
        codes.push(code);
        examples.insert(
            code.to_owned(),
            json!({"value": {"success": false, "error": {
                "code": code,
                "message": refused.message,
                "http_status": refused.status,
            }}}),
        );
    }
    json!({
        "description": format!("Refused: {}.", codes.iter().map(|c| format!("`{c}`")).collect::<Vec<_>>().join(", ")),
        "headers": {},
        "content": {"application/json": {
            "schema": {
                "allOf": [envelope],
                "properties": {"error": {"properties": {"code": {"enum": codes}}}},
            },
            "examples": examples,
        }},
        "x-ipp-reasons": refused.iter().map(|refused| reason(refused)).collect::<Vec<_>>(),
    })
}

fn reason(refused: &Refused) -> Value {
    json!({
        "code": refused.code,
        "message": refused.message,
        "decision": refused.decision.map(|id| id.to_string()),
    })
}

fn add_common_headers(response: &mut Value, has_rate: bool) {
    let headers = &mut response["headers"];
    headers["X-Request-Id"] = reference("headers", "RequestId");
    headers["X-IPP-Mock-Assumption"] = reference("headers", "Assumption");
    if has_rate {
        headers["X-RateLimit-Limit"] = reference("headers", "RateLimit");
        headers["X-RateLimit-Remaining"] = reference("headers", "RateRemaining");
    }
}

fn add_own_headers(response: &mut Value, status: u16, view: &View<'_>) {
    let headers = &mut response["headers"];
    let has_retry_after = status == 429 && view.has(&alternative::RATE_HEADERS_SENT);
    if has_retry_after || status == 503 {
        headers["Retry-After"] = reference("headers", "RetryAfter");
    }
    if status == 401 {
        headers["WWW-Authenticate"] = reference("headers", "Challenge");
    }
}

fn reference(kind: &str, name: &str) -> Value {
    json!({"$ref": format!("#/components/{kind}/{name}")})
}

/// The headers that responses refer to.
pub(super) fn headers() -> Value {
    let header = |required: bool, schema: Value, description: &str| json!({"description": description, "required": required, "schema": schema});
    let text = || json!({"type": "string"});
    let number = || json!({"type": "integer", "minimum": 0});
    json!({
        "RequestId": header(true, json!({"type": "string", "format": "uuid"}),
            "Names the request in the server's log."),
        "Assumption": header(false, json!({"type": "string", "pattern": "^D[0-9]+(,D[0-9]+)*$"}),
            "The decisions that the answer rests on, separated by commas."),
        "Replay": header(false, json!({"type": "string", "const": "1"}),
            "There if the answer is an existing job and nothing new was made."),
        "Disposition": header(true, text(), "The name of the file."),
        "LeftOut": header(false, number(),
            "With `qb` and `zoho`: how many documents the file does not hold."),
        "LeftOutFile": header(false, text(),
            "One of them and the reason, `name; reason`; the header stands there once for each."),
        "RateLimit": header(false, number(), "How many requests of this kind the key may make in a minute."),
        "RateRemaining": header(false, number(), "How many of them are left in this minute."),
        "RetryAfter": header(true, number(), "How many seconds to wait before the next try."),
        "Challenge": header(false, text(), "`Bearer`, where an API key is asked for."),
    })
}
