//! A receiver of deliveries on this machine.

use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Instant;

use axum::body::Bytes;
use axum::extract::Request;
use axum::http::{HeaderMap, StatusCode};
use axum::{RequestExt as _, Router};
use base64::Engine as _;
use hmac::{Hmac, Mac as _};
use ipp_mock_server::MockServerBuilder;
use reqwest::Method;
use serde_json::{Value, json};
use sha2::Sha256;
use tokio::sync::Semaphore;

use crate::client::{Client, DEADLINE};
use crate::fixtures::{acme, server};

pub struct Receiver {
    pub url: String,
    received: Arc<Mutex<Vec<Received>>>,
    #[allow(dead_code, reason = "the suite `decisions` reads it")]
    answered: Arc<AtomicUsize>,
    permits: Arc<Semaphore>,
}

#[derive(Clone)]
pub struct Received {
    pub method: String,
    pub path: String,
    pub headers: HeaderMap,
    pub body: Bytes,
}

impl Receiver {
    /// One that answers everything with 204.
    pub async fn start() -> Self {
        let receiver = Self::silent().await;
        receiver.answer();
        receiver
    }

    /// One that takes everything and answers nothing until it is told to.
    pub async fn silent() -> Self {
        let received = Arc::<Mutex<Vec<Received>>>::default();
        let permits = Arc::new(Semaphore::new(0));
        let answered = Arc::<AtomicUsize>::default();
        let (log, gate) = (Arc::clone(&received), Arc::clone(&permits));
        let done = Arc::clone(&answered);
        let take = async move |request: Request| {
            let (method, path) = (request.method().to_string(), request.uri().to_string());
            let headers = request.headers().clone();
            let body = request.extract().await.unwrap();
            log.lock().unwrap().push(Received {
                method,
                path,
                headers,
                body,
            });
            let _ = gate.acquire().await;
            done.fetch_add(1, Ordering::SeqCst);
            StatusCode::NO_CONTENT
        };
        let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
        let url = format!("http://{}/hooks/ipp?a=b", listener.local_addr().unwrap());
        let routes = Router::new().fallback(take);
        tokio::spawn(async move { axum::serve(listener, routes).await.unwrap() });
        Self {
            url,
            received,
            answered,
            permits,
        }
    }

    pub fn answer(&self) {
        self.permits.close();
    }

    /// Waits until there are so many deliveries.
    pub async fn received(&self, deliveries: usize) -> Vec<Received> {
        let begun = Instant::now();
        loop {
            let received = self.received.lock().unwrap().clone();
            if received.len() >= deliveries {
                return received;
            }
            assert!(begun.elapsed() < DEADLINE, "{} deliveries", received.len());
            tokio::time::sleep(std::time::Duration::from_millis(2)).await;
        }
    }

    /// Waits until so many deliveries were answered: whose sender had not gone away meanwhile.
    #[allow(dead_code, reason = "the suite `decisions` uses it")]
    pub async fn answered(&self, deliveries: usize) {
        let begun = Instant::now();
        while self.answered.load(Ordering::SeqCst) < deliveries {
            assert!(begun.elapsed() < DEADLINE, "the sender went away");
            tokio::time::sleep(std::time::Duration::from_millis(2)).await;
        }
    }

    pub fn count(&self) -> usize {
        self.received.lock().unwrap().len()
    }
}

impl Received {
    pub fn header(&self, name: &str) -> &str {
        self.headers[name].to_str().unwrap()
    }

    pub fn json(&self) -> Value {
        serde_json::from_slice(&self.body).unwrap()
    }
}

/// A server that may deliver to this machine without TLS.
pub fn loopback() -> MockServerBuilder {
    server().reader(acme).decide("D51", "loopback_http")
}

/// Registers a webhook and returns the answer's `data`.
pub async fn register(client: &Client, url: &str) -> Value {
    let request = client
        .request(Method::POST, "/webhooks")
        .json(&json!({"url": url}));
    let response = request.send().await.unwrap();
    assert_eq!(response.status(), 200);
    response.json::<Value>().await.unwrap()["data"].take()
}

/// The log of a webhook, newest attempt first.
pub async fn deliveries(client: &Client, webhook: &Value) -> Vec<Value> {
    let id = webhook["webhook_id"].as_str().unwrap();
    let response = client.get(&format!("/webhooks/{id}/deliveries")).await;
    let mut body: Value = response.json().await.unwrap();
    serde_json::from_value(body["data"]["deliveries"].take()).unwrap()
}

/// The contract's recipe, by other code than the server's.
pub fn hmac(key: &[u8], parts: &[&[u8]]) -> Vec<u8> {
    let mut mac = Hmac::<Sha256>::new_from_slice(key).unwrap();
    parts.iter().for_each(|part| mac.update(part));
    mac.finalize().into_bytes().to_vec()
}

pub fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

pub fn base64(bytes: &[u8]) -> String {
    base64::engine::general_purpose::STANDARD.encode(bytes)
}

pub fn from_base64(text: &str) -> Vec<u8> {
    base64::engine::general_purpose::STANDARD
        .decode(text)
        .unwrap()
}
