//! `/vendors`, which the roadmap announces (D71).

use ipp_extract::{Error, Options};
use ipp_mock_server::{JobEnding, MockServer, MockServerBuilder, Profile};
use ipp_sdk::model::{Data, Invoice, VendorPage};
use reqwest::{Method, Response};
use serde_json::{Value, json};

use crate::client::{Client, batch, batch_id, form, job_id, refused};
use crate::fixtures::{Database, PDF, server};

pub const UNKNOWN: &str = "550e8400-e29b-41d4-a716-446655440000";
const MARK: &str = "\n%vendor:";

/// The sample as a document of this vendor: a name, a country and a tax id with bars between them.
fn document(vendor: &str) -> Vec<u8> {
    [PDF, MARK.as_bytes(), vendor.as_bytes()].concat()
}

/// A reader of such documents.
fn vendor_of(document: &[u8], _: &Options) -> Result<Invoice, Error> {
    let text = String::from_utf8_lossy(document);
    let (_, vendor) = text.rsplit_once(MARK).ok_or(Error::NoText)?;
    let mut parts = vendor
        .split('|')
        .map(|part| Some(part.to_owned()).filter(|p| !p.is_empty()));
    Ok(Invoice {
        vendor: parts.next().flatten(),
        vendor_country: parts.next().flatten(),
        vendor_tax_id: parts.next().flatten(),
        ..Invoice::default()
    })
}

pub fn preview() -> MockServerBuilder {
    server().reader(vendor_of).profile(Profile::Preview)
}

pub async fn start() -> (MockServer, Client) {
    let server = preview().start().await.unwrap();
    let client = Client::of(&server);
    (server, client)
}

impl Client {
    /// Reads a document of a vendor. The answer is the vendor's name in the result.
    pub async fn read(&self, vendor: &str) -> Value {
        let id = job_id(self.upload(form(document(vendor))).await).await;
        self.wait(&id).await["result"]["vendor"].clone()
    }

    pub async fn vendors(&self) -> Vec<Value> {
        let response = self.get("/vendors").await;
        assert_eq!(response.headers()["x-ipp-mock-assumption"], "D71");
        let body: Value = response.json().await.unwrap();
        body["data"]["vendors"].as_array().unwrap().clone()
    }

    pub async fn vendor_id(&self, name: &str) -> String {
        let vendors = self.vendors().await;
        let vendor = vendors.iter().find(|vendor| vendor["name"] == name);
        vendor.unwrap()["vendor_id"].as_str().unwrap().to_owned()
    }

    pub async fn add_alias(&self, vendor_id: &str, alias: &str) -> Response {
        self.post(
            &format!("/vendors/{vendor_id}/aliases"),
            json!({"alias": alias}),
        )
        .await
    }

    pub async fn remove_alias(&self, vendor_id: &str, alias: &str) -> Response {
        let path = format!("/vendors/{vendor_id}/aliases/{alias}");
        self.request(Method::DELETE, &path).send().await.unwrap()
    }

    pub async fn merge(&self, vendor_id: &str, into: &str) -> Response {
        self.post(
            &format!("/vendors/{vendor_id}/merge"),
            json!({"into": into}),
        )
        .await
    }

    pub async fn post(&self, path: &str, body: Value) -> Response {
        self.request(Method::POST, path)
            .json(&body)
            .send()
            .await
            .unwrap()
    }
}

pub async fn shown(response: Response) -> Value {
    assert_eq!(response.status(), 200);
    assert_eq!(response.headers()["x-ipp-mock-assumption"], "D71");
    let body: Value = response.json().await.unwrap();
    assert_eq!(body["success"], true);
    body["data"].clone()
}

#[tokio::test]
async fn without_the_roadmap_the_paths_are_unknown_whoever_asks_and_how() {
    let server = server().start().await.unwrap();
    let client = Client::of(&server);
    let of = |path: &str| format!("/vendors/{UNKNOWN}{path}");
    for path in [
        "/vendors".to_owned(),
        of("/aliases"),
        of("/aliases/a"),
        of("/merge"),
    ] {
        for method in [Method::GET, Method::POST, Method::DELETE, Method::PATCH] {
            for request in [
                client.request(method.clone(), &path),
                client.anonymous(method.clone(), &path),
            ] {
                let response = request.send().await.unwrap();
                assert_eq!(response.headers()["x-ipp-mock-assumption"], "D5,D71");
                assert!(!response.headers().contains_key("allow"), "{method} {path}");
                refused(response, 404, "NOT_FOUND").await;
            }
        }
    }
}

#[tokio::test]
async fn with_the_roadmap_they_take_a_key_and_their_own_methods() {
    let (_server, client) = start().await;
    let anonymous = client
        .anonymous(Method::GET, "/vendors")
        .send()
        .await
        .unwrap();
    refused(anonymous, 401, "INVALID_API_KEY").await;
    for (method, path, allow) in [
        (Method::POST, "/vendors", "GET,HEAD"),
        (Method::GET, "/vendors/a/merge", "POST"),
        (Method::GET, "/vendors/a/aliases/b", "DELETE"),
    ] {
        let response = client.request(method, path).send().await.unwrap();
        assert_eq!(response.headers()["allow"], allow);
        refused(response, 405, "METHOD_NOT_ALLOWED").await;
    }
}

#[tokio::test]
async fn vendors_are_learned_from_what_is_read() {
    let (_server, client) = start().await;
    // The name stays as printed, for no alias says otherwise.
    for name in [
        "Acme Corp|US|12-345",
        "Bravo S.A.R.L.",
        "ACME, Corporation|DE|12-345",
        "acme||98-765",
    ] {
        assert_eq!(client.read(name).await, name.split('|').next().unwrap());
    }
    assert_eq!(client.read("").await, Value::Null);
    let id = job_id(client.upload(form(PDF)).await).await;
    assert_eq!(client.wait(&id).await["status"], "failed");
    let files = batch([
        ("a.pdf", document("BRAVO||FR1")),
        ("b.pdf", document("Charlie Ltd")),
    ]);
    let batch = batch_id(client.upload_batch(files).await).await;
    client.wait_batch(&batch).await;

    let vendors = client.vendors().await;
    let acme = &vendors[0];
    assert_eq!(acme["vendor_id"].as_str().unwrap().len(), 36);
    assert_eq!(
        acme,
        &json!({
            "vendor_id": acme["vendor_id"],
            "name": "Acme Corp",
            "aliases": [],
            "tax_ids": ["12-345", "98-765"],
            "country": "US",
            "invoice_count": 3,
            "first_seen_at": acme["first_seen_at"],
            "last_seen_at": acme["last_seen_at"],
        })
    );
    assert!(acme["first_seen_at"].as_str() < acme["last_seen_at"].as_str());
    let counts: Vec<_> = vendors
        .iter()
        .map(|v| (v["name"].as_str(), &v["invoice_count"]))
        .collect();
    let (two, one) = (json!(2), json!(1));
    let bravo_and_charlie = [(Some("Bravo S.A.R.L."), &two), (Some("Charlie Ltd"), &one)];
    assert_eq!(counts[1..], bravo_and_charlie);
    assert_eq!(vendors[1]["tax_ids"], json!(["FR1"]));
}

#[tokio::test]
async fn vendors_are_learned_also_while_nobody_can_ask_for_them() {
    let dir = tempfile::tempdir().unwrap();
    let stable = server()
        .data_dir(dir.path())
        .reader(vendor_of)
        .start()
        .await
        .unwrap();
    let client = Client::of(&stable);
    client.read("Acme Corp").await;
    stable.shutdown().await;
    let server = preview().data_dir(dir.path()).start().await.unwrap();
    let client = Client::of(&server);
    assert_eq!(client.vendors().await[0]["name"], "Acme Corp");
    let acme = client.vendor_id("Acme Corp").await;
    shown(client.add_alias(&acme, "Bravo").await).await;
    server.shutdown().await;
    // An alias is known but has no effect.
    let stable = crate::fixtures::server()
        .data_dir(dir.path())
        .reader(vendor_of);
    let stable = stable.start().await.unwrap();
    assert_eq!(Client::of(&stable).read("Bravo").await, "Bravo");
}

#[tokio::test]
async fn a_job_that_is_held_back_teaches_its_vendor_when_it_ends() {
    let server = preview()
        .job_ending(JobEnding::Polls(2))
        .start()
        .await
        .unwrap();
    let client = Client::of(&server);
    let id = job_id(client.upload(form(document("Acme"))).await).await;
    client.get(&format!("/invoices/{id}")).await;
    assert_eq!(client.vendors().await, Vec::<Value>::new());
    assert_eq!(client.wait(&id).await["status"], "completed");
    assert_eq!(client.vendors().await.len(), 1);
}

#[tokio::test]
async fn the_list_is_paged_and_each_account_has_its_own() {
    let dir = tempfile::tempdir().unwrap();
    let server = preview().data_dir(dir.path()).start().await.unwrap();
    let client = Client::of(&server);
    for name in ["Acme", "Bravo", "Charlie"] {
        client.read(name).await;
    }
    let page: Data<VendorPage> = client
        .get("/vendors?limit=1&offset=1")
        .await
        .json()
        .await
        .unwrap();
    assert_eq!((page.data.limit, page.data.offset), (Some(1), Some(1)));
    let names: Vec<_> = page.data.vendors.iter().map(|v| v.name.as_str()).collect();
    assert_eq!(names, ["Bravo"]);
    let beyond: Value = client.get("/vendors?offset=3").await.json().await.unwrap();
    assert_eq!(
        beyond["data"],
        json!({"vendors": [], "limit": 50, "offset": 3})
    );
    for query in ["limit=0", "limit=101", "offset=-1", "limit=x"] {
        refused(
            client.get(&format!("/vendors?{query}")).await,
            400,
            "INVALID_REQUEST",
        )
        .await;
    }
    let id = client.vendor_id("Acme").await;
    let stranger = client.with_key(&Database::of(dir.path()).account("firm"));
    assert_eq!(stranger.vendors().await, Vec::<Value>::new());
    stranger.read("Bravo").await;
    let theirs = stranger.vendor_id("Bravo").await;
    for response in [
        stranger.add_alias(&id, "x").await,
        stranger.remove_alias(&id, "x").await,
        stranger.merge(&id, &theirs).await,
        stranger.merge(&theirs, &id).await,
    ] {
        assert_eq!(response.headers()["x-ipp-mock-assumption"], "D71");
        refused(response, 404, "VENDOR_NOT_FOUND").await;
    }
    assert_eq!(client.vendors().await.len(), 3);
}
