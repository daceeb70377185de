//! A bare HTTP client for the tests, and what every answer must have.

use std::time::{Duration, Instant};

use ipp_mock_server::MockServer;
use reqwest::multipart::{Form, Part};
use reqwest::{Method, RequestBuilder, Response};
use serde_json::Value;

use crate::fixtures::PDF;

/// No test may wait longer for anything.
pub const DEADLINE: Duration = Duration::from_secs(30);

#[derive(Clone)]
pub struct Client {
    http: reqwest::Client,
    base_url: String,
    key: String,
}

impl Client {
    pub fn of(server: &MockServer) -> Self {
        Self::new(server.base_url(), server.api_key().expose())
    }

    pub fn new(base_url: &str, key: &str) -> Self {
        Self {
            http: plain_http(),
            base_url: base_url.to_owned(),
            key: key.to_owned(),
        }
    }

    pub fn with_key(&self, key: &str) -> Self {
        Self::new(&self.base_url, key)
    }

    /// A request with the key.
    pub fn request(&self, method: Method, path: &str) -> RequestBuilder {
        self.anonymous(method, path).bearer_auth(&self.key)
    }

    pub fn anonymous(&self, method: Method, path: &str) -> RequestBuilder {
        self.http
            .request(method, format!("{}{path}", self.base_url))
    }

    pub async fn get(&self, path: &str) -> Response {
        self.request(Method::GET, path).send().await.unwrap()
    }

    pub async fn upload(&self, form: Form) -> Response {
        let request = self.request(Method::POST, "/invoices").multipart(form);
        request.send().await.unwrap()
    }

    /// A request to a path of the origin, without the key.
    pub fn at_origin(&self, method: Method, path: &str) -> RequestBuilder {
        let origin = self.base_url.strip_suffix("/api/v1").unwrap();
        self.http.request(method, format!("{origin}{path}"))
    }

    pub async fn upload_batch(&self, form: Form) -> Response {
        let request = self.request(Method::POST, "/batches").multipart(form);
        request.send().await.unwrap()
    }

    /// The batch once it has ended.
    pub async fn wait_batch(&self, batch_id: &str) -> Value {
        self.wait_at(&format!("/batches/{batch_id}")).await
    }

    /// Posts bytes as they are under a multipart content type with the boundary `X`.
    pub async fn upload_raw(&self, body: impl Into<reqwest::Body>) -> Response {
        self.post_raw("/invoices", body).await
    }

    pub async fn post_raw(&self, path: &str, body: impl Into<reqwest::Body>) -> Response {
        self.request(Method::POST, path)
            .header("Content-Type", "multipart/form-data; boundary=X")
            .body(body)
            .send()
            .await
            .unwrap()
    }

    /// Uploads the sample and returns the id of its job.
    pub async fn accept(&self) -> String {
        job_id(self.upload(form(PDF)).await).await
    }

    /// The job once it has ended.
    pub async fn wait(&self, job_id: &str) -> Value {
        self.wait_at(&format!("/invoices/{job_id}")).await
    }

    async fn wait_at(&self, path: &str) -> Value {
        let begun = Instant::now();
        loop {
            let found: Value = self.get(path).await.json().await.unwrap();
            if found["status"] != "processing" {
                return found;
            }
            assert!(begun.elapsed() < DEADLINE, "{found}");
            tokio::time::sleep(Duration::from_millis(5)).await;
        }
    }
}

/// A form with a file.
pub fn form(bytes: impl Into<Vec<u8>>) -> Form {
    named("invoice.pdf", bytes)
}

pub fn named(name: &str, bytes: impl Into<Vec<u8>>) -> Form {
    Form::new().part("file", Part::bytes(bytes.into()).file_name(name.to_owned()))
}

/// A form with the files of a batch.
pub fn batch<B: Into<Vec<u8>>>(files: impl IntoIterator<Item = (&'static str, B)>) -> Form {
    let add = |form: Form, (name, bytes): (&'static str, B)| {
        form.part("files", Part::bytes(bytes.into()).file_name(name))
    };
    files.into_iter().fold(Form::new(), add)
}

/// A form with so many good files.
pub fn batch_of(files: usize) -> Form {
    batch(std::iter::repeat_n(("invoice.pdf", PDF), files))
}

/// The id of an accepted batch.
pub async fn batch_id(response: Response) -> String {
    assert_eq!(response.status(), 202);
    let body: Value = response.json().await.unwrap();
    body["batch_id"].as_str().unwrap().to_owned()
}

/// The job of an accepted upload.
pub async fn job_id(response: Response) -> String {
    assert_eq!(response.status(), 202);
    let body: Value = response.json().await.unwrap();
    body["job_id"].as_str().unwrap().to_owned()
}

/// Checks that an answer is the documented error envelope with a request id; returns its message.
pub async fn refused(response: Response, status: u16, code: &str) -> String {
    assert_eq!(response.headers()["content-type"], "application/json");
    assert_eq!(response.headers()["x-request-id"].len(), 36);
    let actual = response.status().as_u16();
    let body: Value = response.json().await.unwrap();
    let message = body["error"]["message"].as_str().unwrap().to_owned();
    let envelope = serde_json::json!({
        "success": false,
        "error": {"code": code, "message": message, "http_status": status},
    });
    assert_eq!((actual, body), (status, envelope));
    message
}

/// A client without TLS. Where a server runs in the same process, its start has chosen the cryptography that reqwest
/// wants all the same; the tests of the program `ipp-mock` start none.
pub fn plain_http() -> reqwest::Client {
    let _ = rustls::crypto::ring::default_provider().install_default();
    reqwest::Client::new()
}
