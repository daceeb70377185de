//! A server with two accounts, and what the control plane tells of them.

use ipp_extract::{Error, inspect};
use ipp_mock_server::{JobEnding, MockServer, NewAccount};
use reqwest::{Method, RequestBuilder, Response};
use serde_json::{Value, json};

use crate::client::{Client, batch, form};
use crate::fixtures::{PDF, acme_or_failure};
use crate::operation::File;

/// The credits of each account at the start.
pub const CREDITS: u32 = 4;
pub const EMAILS: [&str; 2] = ["demo@ipp.test", "other@ipp.test"];

pub struct World {
    pub server: MockServer,
    /// One for each account.
    pub clients: [Client; 2],
    sessions: [String; 2],
}

impl World {
    pub async fn new(ending: JobEnding) -> Self {
        let seen = inspect(PDF).unwrap();
        let server = MockServer::builder()
            .reader(acme_or_failure)
            .inspector(move |bytes| match bytes.starts_with(b"%PDF-") {
                true => Ok(seen),
                false => Err(Error::UnknownFormat),
            })
            .credits(CREDITS)
            .job_ending(ending)
            .start()
            .await
            .unwrap();
        server.clock().freeze();
        let other = NewAccount::new(EMAILS[1]).credits(CREDITS);
        let other = server.create_account(other).await.unwrap();
        let demo = Client::of(&server);
        Self {
            sessions: [
                server.session_token().expose().to_owned(),
                other.session_token.expose().to_owned(),
            ],
            clients: [Client::of(&server), demo.with_key(other.api_key.expose())],
            server,
        }
    }

    /// A request with the session of an account.
    pub fn session(&self, account: usize, method: Method, path: &str) -> RequestBuilder {
        let request = self.clients[account].anonymous(method, path);
        request.bearer_auth(&self.sessions[account])
    }

    async fn control(&self, method: Method, path: &str, body: Value) -> Value {
        let request = self.clients[0].at_origin(method, &format!("/_mock{path}"));
        let response = request.json(&body).send().await.unwrap();
        assert_eq!(response.status(), 200);
        response.json().await.unwrap()
    }

    pub async fn change(&self, account: usize, change: Value) {
        let path = format!("/accounts/{}", EMAILS[account]);
        self.control(Method::PUT, &path, change).await;
    }

    /// The credits of an account, and how many of them are reserved.
    pub async fn balance(&self, account: usize) -> (i64, i64) {
        let accounts = self.control(Method::GET, "/accounts", json!({})).await;
        let accounts = accounts["accounts"].as_array().unwrap();
        let email = |row: &&Value| row["email"] == EMAILS[account];
        let row = accounts.iter().find(email).unwrap();
        let number = |name: &str| row[name].as_i64().unwrap();
        (number("credits"), number("reserved"))
    }

    /// All jobs, those of batches too.
    pub async fn jobs(&self) -> Vec<Value> {
        let mut jobs = self.control(Method::GET, "/jobs", json!({})).await;
        serde_json::from_value(jobs["jobs"].take()).unwrap()
    }
}

pub async fn upload(client: &Client, external_id: Option<u8>, file: File) -> Response {
    let mut form = form(file.bytes());
    if let Some(id) = external_id {
        form = form.text("external_id", id.to_string());
    }
    client.upload(form).await
}

pub async fn upload_batch(client: &Client, files: &[File]) -> Response {
    let files = files.iter().map(|file| ("a.pdf", file.bytes()));
    // A form with no part at all is none.
    let form = batch(files).text("export_mode", "full");
    client.upload_batch(form).await
}

pub async fn register(client: &Client) -> Response {
    let body = json!({"url": "https://sink.ipp.test/model"});
    let request = client.request(Method::POST, "/webhooks").json(&body);
    request.send().await.unwrap()
}

/// The ids in a list of the API.
pub async fn listed(client: &Client, path: &str, list: &str, id: &str) -> Vec<String> {
    let body: Value = client.get(path).await.json().await.unwrap();
    let items = body["data"][list].as_array().unwrap().iter();
    items
        .map(|item| item[id].as_str().unwrap().to_owned())
        .collect()
}
