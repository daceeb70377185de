//! The server as a process that can be killed.

use std::io::{BufRead as _, BufReader};
use std::path::Path;
use std::process::{Child, Command, ExitStatus, Stdio};
use std::time::{Duration, Instant};

use reqwest::multipart::Form;
use reqwest::{Client, Method, RequestBuilder, Response};
use serde::Deserialize;
use serde_json::{Value, json};
use tokio::time::sleep;

use crate::{CREDITS, DEADLINE};

/// A server that is ready.
pub struct Program {
    process: Process,
    pub api: Api,
}

/// One that may not be ready.
pub struct Process(Child);

/// What the server says when it is ready.
#[derive(Deserialize)]
struct Ready {
    base_url: String,
    api_key: String,
}

/// How to reach the server.
#[derive(Clone)]
pub struct Api {
    http: Client,
    base_url: String,
    key: String,
}

impl Process {
    pub fn start(dir: &Path) -> Self {
        let program = Command::new(env!("CARGO_BIN_EXE_ipp-mock"))
            .arg("--data-dir")
            .arg(dir)
            .args(["--profile", "preview", "--limits", "off"])
            .args(["--decide", "D51=loopback_http"])
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn();
        Self(program.unwrap())
    }

    /// Kills it, with the signal that no program can catch. It must not have ended by itself.
    pub async fn kill(mut self) {
        assert_eq!(self.0.try_wait().unwrap(), None, "it ended by itself");
        self.0.kill().unwrap();
        self.ended().await;
    }

    /// Waits until it is gone, and with it its hold on the directory.
    async fn ended(&mut self) -> ExitStatus {
        let begun = Instant::now();
        loop {
            if let Some(status) = self.0.try_wait().unwrap() {
                return status;
            }
            assert!(begun.elapsed() < DEADLINE);
            sleep(Duration::from_millis(1)).await;
        }
    }
}

/// No server outlives a test that failed.
impl Drop for Process {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

impl Program {
    /// Starts it and waits until it is ready.
    pub async fn ready(dir: &Path) -> Self {
        let mut process = Process::start(dir);
        let mut stdout = BufReader::new(process.0.stdout.take().unwrap());
        let mut line = String::new();
        stdout.read_line(&mut line).unwrap();
        let ready: Ready = serde_json::from_str(&line).unwrap();
        // No server starts in this process, which would do that.
        let _ = rustls::crypto::ring::default_provider().install_default();
        let api = Api {
            http: Client::builder().timeout(DEADLINE).build().unwrap(),
            base_url: ready.base_url,
            key: ready.api_key,
        };
        Self { process, api }
    }

    /// Gives the account its credits and a webhook.
    pub async fn prepare(&self, webhook: &str) {
        let credits = json!({ "credits": CREDITS });
        self.control(Method::PUT, "/accounts/demo@ipp.test", &credits)
            .await;
        let webhook = json!({ "url": webhook });
        let request = self.api.request(Method::POST, "/webhooks").json(&webhook);
        assert_eq!(request.send().await.unwrap().status(), 200);
    }

    /// Waits until every document has been read and every delivery has been made that will be due within the hour.
    pub async fn settle(&self) {
        let by = json!({"by": "1h"});
        self.control(Method::POST, "/clock/advance", &by).await;
    }

    async fn control(&self, method: Method, path: &str, body: &Value) {
        let origin = self.api.base_url.strip_suffix("/api/v1").unwrap();
        let url = format!("{origin}/_mock{path}");
        let answer = self.api.http.request(method, url).json(body).send();
        let answer = answer.await.unwrap();
        assert!(answer.status().is_success(), "{:?}", answer.text().await);
    }

    pub async fn kill(self) {
        self.process.kill().await;
    }

    /// Tells it to end, and waits for that.
    pub async fn terminate(mut self) -> ExitStatus {
        let pid = self.process.0.id().to_string();
        let told = Command::new("kill").args(["-TERM", &pid]).status();
        assert!(told.unwrap().success());
        self.process.ended().await
    }
}

impl Api {
    pub fn request(&self, method: Method, path: &str) -> RequestBuilder {
        let url = format!("{}{path}", self.base_url);
        self.http.request(method, url).bearer_auth(&self.key)
    }

    pub async fn post(&self, path: &str, form: Form) -> reqwest::Result<Response> {
        self.request(Method::POST, path)
            .multipart(form)
            .send()
            .await
    }

    pub async fn get(&self, path: &str) -> reqwest::Result<Value> {
        let answer = self.request(Method::GET, path).send().await?;
        answer.error_for_status()?.json().await
    }
}
