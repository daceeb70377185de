//! The roadmap (D70, D71).

use reqwest::multipart::Form;
use reqwest::{Method, Response};
use serde_json::{Value, json};

use crate::Case;
use crate::client::{form, refused};
use crate::facts::facts;
use crate::fixtures::{PDF, unreadable};
use crate::world::{World, text};

pub const CASES: &[Case] = &[
    ("D70", "decided", a_response_format_is_ignored),
    ("D70", "honoured", a_response_format_can_be_honoured),
    ("D71", "decided", there_are_no_vendors),
    ("D71", "served", vendors_can_be_served),
];

fn asking(bytes: impl Into<Vec<u8>>, format: &'static str) -> Form {
    form(bytes).text("response_format", format)
}

#[tokio::test]
async fn a_response_format_is_ignored() {
    let world = World::new().await;
    for format in ["json", "xml", ""] {
        let response = world.client.upload(asking(PDF, format)).await;
        let accepted = facts("D70", "decided").met_by(response).await;
        let job = world
            .client
            .wait(accepted["job_id"].as_str().unwrap())
            .await;
        assert!(job["downloads"]["excel"].is_string(), "{job}");
    }
    world.decide("D11", "strict");
    refused(
        world.client.upload(asking(PDF, "json")).await,
        400,
        "INVALID_REQUEST",
    )
    .await;
}

#[tokio::test]
async fn a_response_format_can_be_honoured() {
    let world = World::new().await;
    facts("D70", "decided")
        .met_by(world.client.upload(asking(PDF, "json")).await)
        .await;
    world.decide("D70", "honoured");
    let response = world.client.upload(asking(PDF, "json")).await;
    let job = facts("D70", "honoured").met_by(response).await;
    assert_eq!(
        (&job["status"], job.get("downloads")),
        (&json!("completed"), Some(&Value::Null))
    );
    assert_eq!(job["result"]["vendor"], "Acme Corp");
    let path = format!("/invoices/{}", job["job_id"].as_str().unwrap());
    assert_eq!(world.json(&path).await, job);
    let download = world.client.get(&format!("{path}/download/excel")).await;
    assert_eq!(text(&download, "x-ipp-mock-assumption"), Some("D70"));
    refused(download, 400, "JOB_NOT_COMPLETED").await;
    refused(
        world.client.upload(asking(unreadable(), "json")).await,
        422,
        "EXTRACTION_FAILED",
    )
    .await;
    refused(
        world.client.upload(asking(PDF, "xml")).await,
        400,
        "INVALID_REQUEST",
    )
    .await;
    // An empty one is none, and it is a field that the reference names by then.
    world.decide("D11", "strict");
    assert_eq!(world.client.upload(asking(PDF, "")).await.status(), 202);
}

async fn vendors(world: &World) -> Response {
    world.client.get("/vendors").await
}

#[tokio::test]
async fn there_are_no_vendors() {
    let world = World::new().await;
    facts("D71", "decided").met_by(vendors(&world).await).await;
    for (method, path) in [
        (Method::POST, "/vendors/x/aliases"),
        (Method::DELETE, "/vendors/x/aliases/y"),
        (Method::POST, "/vendors/x/merge"),
        (Method::PUT, "/vendors"),
    ] {
        facts("D71", "decided")
            .met_by(world.call(method, path).await)
            .await;
    }
    // A stranger learns no more.
    let stranger = world.client.anonymous(Method::GET, "/vendors");
    facts("D71", "decided")
        .met_by(world.send(stranger).await)
        .await;
}

#[tokio::test]
async fn vendors_can_be_served() {
    let world = World::new().await;
    let read = async || {
        let id = world.client.accept().await;
        world.client.wait(&id).await["result"]["vendor"].take()
    };
    assert_eq!(read().await, "Acme Corp");
    facts("D71", "decided").met_by(vendors(&world).await).await;
    world.decide("D71", "served");
    let list = facts("D71", "served").met_by(vendors(&world).await).await;
    let vendors = &list["data"]["vendors"];
    assert_eq!(vendors.as_array().unwrap().len(), 1);
    // tests/api/vendors.rs goes through aliases and merges one by one.
    let id = vendors[0]["vendor_id"]
        .as_str()
        .or(vendors[0]["id"].as_str())
        .unwrap();
    let alias = world
        .post(&format!("/vendors/{id}/aliases"), json!({"alias": "ACME"}))
        .await;
    facts("D71", "served").met_by(alias).await;
    let unknown = world.post("/vendors/x/merge", json!({"into": id})).await;
    assert_eq!(text(&unknown, "x-ipp-mock-assumption"), Some("D71"));
    refused(unknown, 404, "VENDOR_NOT_FOUND").await;
}
