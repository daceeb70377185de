//! The OpenAPI document of a server.

use ipp_sdk::schemars::SchemaGenerator;
use serde_json::{Map, Value, json};

use super::endpoint::{Auth, Endpoint, Place, Tag};
use super::{View, endpoints, events, refusals, request, responses, samples, schemas};
use crate::decisions::{D, DECIDED, Decision, decisions};
use crate::headers::SESSION_COOKIE;
use crate::limits::{Bucket, WINDOW};

const DESCRIPTION: &str = "Send an invoice, get back what is on it: vendor, dates, totals, taxes and line items, with \
    a verdict on whether the figures add up.\n\n\
    This is the local server, `ipp-mock`. It really reads the documents it is given, on this machine; nothing leaves \
    it but the webhooks that are registered here. \
    Where the published reference of the API leaves something open, the server has decided: such decisions have \
    numbers, an answer that rests on one names it in the header `X-IPP-Mock-Assumption`, and some can be switched \
    while the server runs.\n\n\
    Amounts are JSON numbers, times are RFC 3339 in UTC with milliseconds, dates are `YYYY-MM-DD`. Fields and values \
    may be added at any time: pass over what you do not know.";

/// Describes a server as it is now.
pub(crate) fn document(view: &View<'_>) -> Value {
    let mut schemas = schemas::generator();
    let paths = paths(view, &mut schemas);
    let webhooks = events::webhooks(view, &mut schemas);
    json!({
        "openapi": "3.1.1",
        "info": {
            "title": "InvoiceParser Pro API",
            "summary": "Invoices in, data out.",
            "description": DESCRIPTION,
            "version": "v1",
            "x-ipp-mock-version": env!("CARGO_PKG_VERSION"),
        },
        "jsonSchemaDialect": "https://json-schema.org/draft/2020-12/schema",
        "servers": [{"url": view.base_url, "description": "This server"}],
        "tags": tags(view),
        "paths": paths,
        "webhooks": webhooks,
        "components": {
            "securitySchemes": security_schemes(),
            "headers": responses::headers(),
            "schemas": schemas::taken(schemas),
        },
        "x-ipp-decisions": all_decisions(view),
    })
}

fn shown(view: &View<'_>) -> impl Iterator<Item = &'static Endpoint> {
    endpoints::endpoints().filter(move |endpoint| endpoint.is_shown(view))
}

fn tags(view: &View<'_>) -> Value {
    let mut tags: Vec<Tag> = shown(view).map(|endpoint| endpoint.tag).collect();
    tags.dedup();
    let tag = |tag: &Tag| json!({"name": tag.name(), "description": tag.description()});
    tags.iter().map(tag).collect()
}

fn paths(view: &View<'_>, schemas: &mut SchemaGenerator) -> Value {
    let mut paths = Map::new();
    for endpoint in shown(view) {
        let item = paths
            .entry(endpoint.path)
            .or_insert_with(|| item(endpoint, view));
        item[endpoint.verb.name()] = operation(endpoint, view, schemas);
    }
    paths.into()
}

/// What all operations of a path share.
fn item(endpoint: &Endpoint, view: &View<'_>) -> Value {
    let mut item = json!({});
    if endpoint.place == Place::Origin {
        // An empty URL would be no URL at all; the origin of a document is its root.
        let origin = if view.origin().is_empty() {
            "/"
        } else {
            view.origin()
        };
        item["servers"] = json!([{"url": origin, "description": "The origin of this server"}]);
    }
    if !endpoint.parameters.is_empty() {
        let in_path = endpoint
            .parameters
            .iter()
            .filter(|p| request::is_in_path(endpoint, p));
        item["parameters"] = in_path
            .map(|p| request::parameter(endpoint, p, view))
            .collect();
    }
    item
}

fn operation(endpoint: &Endpoint, view: &View<'_>, schemas: &mut SchemaGenerator) -> Value {
    let bucket = bucket(endpoint);
    let refused = refusals::of(endpoint, bucket, view);
    let mut operation = json!({
        "operationId": endpoint.id,
        "tags": [endpoint.tag.name()],
        "summary": endpoint.summary,
        "description": endpoint.description,
        "security": security(endpoint.auth),
    });
    let in_query = endpoint
        .parameters
        .iter()
        .filter(|p| !request::is_in_path(endpoint, p));
    let in_query: Vec<_> = in_query
        .map(|p| request::parameter(endpoint, p, view))
        .collect();
    if !in_query.is_empty() {
        operation["parameters"] = in_query.into();
    }
    if let Some(body) = &endpoint.body {
        operation["requestBody"] = request::body(body, view);
    }
    operation["responses"] = responses::responses(endpoint, &refused, bucket, view, schemas);
    let answers = endpoint.answers.iter().filter(|answer| (answer.when)(view));
    operation["x-ipp-answers"] = answers.map(|a| Value::from(a.status.to_string())).collect();
    if let Some(bucket) = bucket.filter(|_| view.has_limits) {
        operation["x-ipp-rate-limit"] = rate_limit(bucket);
    }
    if let Some(reading) = &endpoint.preview {
        operation["x-ipp-preview"] = request::switch(reading);
    }
    let decisions = decisions_of(endpoint, &refused, view);
    operation["x-ipp-decisions"] = decisions
        .iter()
        .map(|id| Value::from(id.to_string()))
        .collect();
    operation["x-codeSamples"] =
        json!([{"lang": "Shell", "label": "curl", "source": samples::curl(endpoint, view)}]);
    operation
}

/// What requests to an endpoint count as. Sessions are not counted (contract D7).
fn bucket(endpoint: &Endpoint) -> Option<Bucket> {
    let counts = endpoint.auth != Auth::Session;
    counts
        .then(|| Bucket::of(&endpoint.method(), &endpoint.full_path()))
        .flatten()
}

fn rate_limit(bucket: Bucket) -> Value {
    let shared = match bucket {
        Bucket::Reads => "all GETs of a key together",
        _ => "each key by itself",
    };
    json!({"requests": bucket.limit(), "seconds": WINDOW / 1000, "counts": shared})
}

fn decisions_of(endpoint: &Endpoint, refused: &[refusals::Refused], view: &View<'_>) -> Vec<D> {
    let answers = endpoint.answers.iter().filter(|answer| (answer.when)(view));
    // Any request may have fields or parameters that are unknown.
    let mut ids = vec![D(11)];
    ids.extend(endpoint.decisions);
    ids.extend(answers.flat_map(|answer| answer.decisions));
    ids.extend(refused.iter().flat_map(|refused| &refused.decisions));
    ids.sort_unstable();
    ids.dedup();
    ids
}

fn security(auth: Auth) -> Value {
    match auth {
        Auth::Key => json!([{"apiKey": []}]),
        Auth::Session => json!([{"sessionToken": []}, {"sessionCookie": []}]),
        Auth::KeyOrSession => json!([{"apiKey": []}, {"sessionToken": []}, {"sessionCookie": []}]),
    }
}

fn security_schemes() -> Value {
    json!({
        "apiKey": {
            "type": "http",
            "scheme": "bearer",
            "bearerFormat": "ipp_live_…",
            "description": "An API key of the account. The line that `ipp-mock` prints when it is ready has one.",
        },
        "sessionToken": {
            "type": "http",
            "scheme": "bearer",
            "description": "The session of somebody who has logged in, as a token. The line that `ipp-mock` prints \
                when it is ready has one. An API key does not open what asks for a session.",
        },
        "sessionCookie": {
            "type": "apiKey",
            "in": "cookie",
            "name": SESSION_COOKIE,
            "description": "The session of somebody who has logged in, as a browser's cookie. Its value is that token.",
        },
    })
}

/// The decisions, each with the reading that is in force.
fn all_decisions(view: &View<'_>) -> Value {
    let entry = |row: &Decision| (row.id.to_string(), decision(row, view));
    let rows: Map<String, Value> = decisions().iter().map(entry).collect();
    rows.into()
}

fn decision(row: &Decision, view: &View<'_>) -> Value {
    let current = view.choices.current(row.id);
    let mut entry = json!({
        "area": row.area.to_string(),
        "question": row.question,
        "choice": row.choice,
        "why": row.why,
        "in_force": current,
    });
    if !row.alternatives.is_empty() {
        let reading = |(name, meaning)| json!({"name": name, "meaning": meaning});
        let others = row.alternatives.iter().map(|a| (a.name, a.meaning));
        let readings = std::iter::once((DECIDED, row.choice)).chain(others);
        entry["readings"] = readings.map(reading).collect();
    }
    if let Some(setting) = row.setting {
        entry["setting"] = setting.into();
    }
    entry
}

impl Tag {
    pub(super) fn name(self) -> &'static str {
        match self {
            Self::Invoices => "Invoices",
            Self::Jobs => "Jobs",
            Self::Batches => "Batches",
            Self::Webhooks => "Webhooks",
            Self::Vendors => "Vendors",
            Self::Account => "Account",
            Self::Keys => "API keys",
        }
    }

    fn description(self) -> &'static str {
        match self {
            Self::Invoices => {
                "One document at a time: upload it, follow its job, fetch the result."
            }
            Self::Jobs => "What has been uploaded.",
            Self::Batches => "Up to 25 documents at a time, with one file for all of them.",
            Self::Webhooks => "Be told when a job or a batch ends, in place of polling.",
            Self::Vendors => "Who the documents came from, under one name each.",
            Self::Account => "Tier and credits.",
            Self::Keys => {
                "For people who have logged in: make and revoke the keys that open everything else."
            }
        }
    }
}
