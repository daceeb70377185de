//! A server, a client with its key, and what the tests of decisions do again and again.

use std::time::Duration;

use ipp_mock_server::{MockServer, MockServerBuilder, NewAccount};
use reqwest::multipart::{Form, Part};
use reqwest::{Method, RequestBuilder, Response};
use serde_json::{Value, json};

use crate::client::{Client, form};
use crate::facts::facts;
use crate::fixtures::{PDF, acme_or_failure, server};

/// A job that nobody has.
pub const NO_JOB: &str = "/invoices/550e8400-e29b-41d4-a716-446655440000";

pub struct World {
    pub server: MockServer,
    pub client: Client,
}

impl World {
    pub async fn new() -> Self {
        Self::of(server()).await
    }

    /// A server that reads nothing but whether a document ends with an `X`.
    pub async fn of(builder: MockServerBuilder) -> Self {
        Self::reading(builder.reader(acme_or_failure)).await
    }

    pub async fn reading(builder: MockServerBuilder) -> Self {
        let server = builder.start().await.unwrap();
        let client = Client::of(&server);
        Self { server, client }
    }

    /// One that counts requests, with a clock that stands still.
    pub async fn limited() -> Self {
        let world = Self::of(MockServer::builder()).await;
        world.server.clock().freeze();
        world
    }

    pub fn decide(&self, id: &str, reading: &str) {
        self.server.decide(id, reading).unwrap();
    }

    /// A client of another account.
    pub async fn account(&self, account: NewAccount) -> Client {
        let access = self.server.create_account(account).await.unwrap();
        self.client.with_key(access.api_key.expose())
    }

    pub async fn send(&self, request: RequestBuilder) -> Response {
        request.send().await.unwrap()
    }

    pub async fn call(&self, method: Method, path: &str) -> Response {
        self.send(self.client.request(method, path)).await
    }

    pub async fn post(&self, path: &str, body: Value) -> Response {
        self.send(self.client.request(Method::POST, path).json(&body))
            .await
    }

    /// A request with the demo account's session.
    pub fn session(&self, method: Method, path: &str) -> RequestBuilder {
        let token = self.server.session_token().expose();
        self.client.anonymous(method, path).bearer_auth(token)
    }

    pub async fn upload(&self, external_id: &str) -> Response {
        self.client.upload(identified(PDF, external_id)).await
    }

    pub async fn json(&self, path: &str) -> Value {
        self.client.get(path).await.json().await.unwrap()
    }

    pub async fn credits(&self) -> u64 {
        let account = self.json("/account").await;
        account["data"]["credits"].as_u64().unwrap()
    }

    /// How many jobs the account has.
    pub async fn jobs(&self) -> usize {
        let jobs = self.json("/jobs?limit=100").await;
        jobs["data"]["jobs"].as_array().unwrap().len()
    }

    pub async fn advance(&self, by: Duration) {
        self.server.clock().advance(by).await.unwrap();
    }

    /// Does all that is due now.
    pub async fn settle(&self) {
        self.advance(Duration::ZERO).await;
    }

    /// Registers a webhook that is delivered to the sink of this name, and returns its data.
    pub async fn subscribe(&self, name: &str) -> Value {
        let url = format!("https://sink.ipp.test/{name}");
        let response = self.post("/webhooks", json!({ "url": url })).await;
        let mut body = facts("D55", "decided").met_by(response).await;
        body["data"].take()
    }

    /// What the sink of this name got so far, in order.
    pub async fn delivered(&self, name: &str) -> Vec<Value> {
        self.settle().await;
        let request = self
            .client
            .at_origin(Method::GET, &format!("/_mock/sink?name={name}"));
        let mut body: Value = self.send(request).await.json().await.unwrap();
        serde_json::from_value(body["deliveries"].take()).unwrap()
    }

    /// Has the sink of this name answer so.
    pub async fn sink_answers(&self, name: &str, answer: Value) {
        let request = self
            .client
            .at_origin(Method::PUT, &format!("/_mock/sink/{name}"));
        assert_eq!(self.send(request.json(&answer)).await.status(), 204);
    }
}

/// A form with a file and an external id.
pub fn identified(bytes: impl Into<Vec<u8>>, external_id: &str) -> Form {
    form(bytes).text("external_id", external_id.to_owned())
}

/// A form with a file of this name and content type.
pub fn typed(name: &str, bytes: impl Into<Vec<u8>>, content_type: &str) -> Form {
    let part = Part::bytes(bytes.into()).file_name(name.to_owned());
    Form::new().part("file", part.mime_str(content_type).unwrap())
}

/// How many answers of so many requests are no 429.
pub async fn admitted(world: &World, requests: usize, method: Method, path: &str) -> usize {
    let mut admitted = 0;
    for _ in 0..requests {
        let response = world.call(method.clone(), path).await;
        admitted += usize::from(response.status() != 429);
    }
    admitted
}

pub fn text<'a>(response: &'a Response, name: &str) -> Option<&'a str> {
    let value = response.headers().get(name)?;
    value.to_str().ok()
}

/// The ids of the items in a list.
pub fn ids(list: &Value, id: &str) -> Vec<String> {
    let items = list.as_array().unwrap().iter();
    items
        .map(|item| item[id].as_str().unwrap().to_owned())
        .collect()
}
