//! Answers of a server that is newer than this version, or careless: on every endpoint.

use futures_util::future::join_all;
use ipp_sdk::Result;
use serde_json::{Map, Value, json};

use crate::common::client;
use crate::common::endpoints::{self, Endpoint};
use crate::common::raw::{Reply, Server, http};

/// Without these an answer would be none.
const NEEDED: [&str; 17] = [
    "data",
    "job_id",
    "batch_id",
    "webhook_id",
    "delivery_id",
    "vendor_id",
    "key_id",
    "key",
    "secret",
    "status",
    "jobs",
    "webhooks",
    "deliveries",
    "vendors",
    "keys",
    "url",
    "name",
];

/// Fields whose values are from lists that may grow.
const OPEN: [&str; 3] = ["status", "confidence", "event"];

/// Changes each object within a value, the innermost first.
fn each_object(value: &mut Value, change: &impl Fn(&mut Map<String, Value>)) {
    match value {
        Value::Object(object) => {
            object.values_mut().for_each(|v| each_object(v, change));
            change(object);
        }
        Value::Array(items) => items.iter_mut().for_each(|v| each_object(v, change)),
        _ => {}
    }
}

/// What the endpoint's call makes of its sample after a change.
async fn answered(endpoint: &Endpoint, change: impl Fn(&mut Map<String, Value>)) -> Result<Value> {
    let mut sample = endpoint.sample.clone();
    each_object(&mut sample, &change);
    let body = http(200, "", sample.to_string());
    let server = Server::start(move |_| Reply::Bytes(body.clone())).await;
    (endpoint.call)(&client(&server.url)).await
}

/// Every endpoint that answers with JSON, its sample changed so, and what was understood.
async fn on_every_endpoint(change: impl Fn(&mut Map<String, Value>)) -> Vec<(&'static str, Value)> {
    let mut endpoints = endpoints::all();
    endpoints.retain(|endpoint| !endpoint.is_download());
    assert_eq!(endpoints.len(), 18);
    let change = &change;
    join_all(endpoints.iter().map(|endpoint| async move {
        let answer = answered(endpoint, change).await;
        let understood = answer.unwrap_or_else(|e| panic!("{}: {e:?}", endpoint.name));
        (endpoint.name, understood)
    }))
    .await
}

#[tokio::test]
async fn every_endpoints_sample_is_understood() {
    for (name, understood) in on_every_endpoint(|_| {}).await {
        assert!(understood.is_object(), "{name}");
    }
}

#[tokio::test]
async fn unknown_values_of_every_list_are_kept() {
    let change = |object: &mut Map<String, Value>| {
        for name in OPEN {
            if object.get(name).is_some_and(Value::is_string) {
                object.insert(name.to_owned(), json!("teleported"));
            }
        }
        if object.contains_key("events") {
            object.insert("events".to_owned(), json!(["job.teleported"]));
        }
    };
    for (name, understood) in on_every_endpoint(change).await {
        let kept = understood.to_string();
        let had = [
            "DELETE",
            "GET /account",
            "GET /keys",
            "POST /keys",
            "GET /vendors",
            "POST /vendors",
        ];
        let none = had.iter().any(|start| name.starts_with(start));
        assert_eq!(kept.contains("teleported"), !none, "{name}: {kept}");
    }
}

#[tokio::test]
async fn unknown_fields_are_kept_in_every_object_of_every_answer() {
    let added = json!({"deep": [1, null, {"x": 1.50}]});
    let change = |object: &mut Map<String, Value>| {
        object.insert("brand_new".to_owned(), added.clone());
    };
    for (name, understood) in on_every_endpoint(change).await {
        // An accepted job has the answer to the upload itself.
        let kept = understood.to_string().matches("brand_new").count();
        assert!(kept > 0 || name == "POST /invoices", "{name}: {understood}");
    }
}

#[tokio::test]
async fn nulls_are_as_good_as_nothing() {
    let change = |object: &mut Map<String, Value>| {
        let fields = object.iter_mut();
        for (_, value) in fields.filter(|(name, _)| !NEEDED.contains(&name.as_str())) {
            *value = Value::Null;
        }
    };
    on_every_endpoint(change).await;
    let change = |object: &mut Map<String, Value>| {
        object.retain(|name, _| NEEDED.contains(&name.as_str()));
    };
    on_every_endpoint(change).await;
}

#[tokio::test]
async fn numbers_may_come_as_text_and_text_stays_text() {
    let change = |object: &mut Map<String, Value>| {
        for value in object.values_mut() {
            if let Value::Number(number) = value {
                *value = json!(number.to_string());
            }
        }
    };
    let plain = on_every_endpoint(|_| {}).await;
    let quoted = on_every_endpoint(change).await;
    for ((name, plain), (_, quoted)) in plain.into_iter().zip(quoted) {
        assert_eq!(plain, quoted, "{name}");
    }
}
