//! Requests that the SDK has no method for; and what all calls are to the compiler.

use std::future::{Future, IntoFuture};

use ipp_sdk::model::{BatchId, JobId, KeyId, VendorId, WebhookId};
use ipp_sdk::{
    AcceptedBatches, Answer, BatchFormat, Client, ClientBuilder, Document, Error, ErrorKind,
    Format, Outcome, Result, Session, Submission,
};
use serde_json::{Value, json};
use wiremock::matchers::any;
use wiremock::{Mock, MockServer, Request, ResponseTemplate};

use crate::common::{KEY, PDF, client, job};

async fn server() -> MockServer {
    let server = MockServer::start().await;
    let answer = ResponseTemplate::new(200).set_body_string(r#"{"answer":42}"#);
    Mock::given(any()).respond_with(answer).mount(&server).await;
    server
}

async fn seen(server: &MockServer) -> Vec<Request> {
    server.received_requests().await.unwrap()
}

fn base(server: &MockServer) -> String {
    format!("{}/api/v1", server.uri())
}

#[tokio::test]
async fn a_raw_call_goes_below_the_base_url_with_key_query_and_headers() {
    let server = server().await;
    let call = client(&base(&server)).request(http::Method::PATCH, "/jobs/1?a=b%26c&d=%C3%A9");
    let call = call.header("x-trace", "t-1").header("x-trace", "t-2");
    let answer: Answer<Value> = call.read().await.unwrap();
    assert_eq!(answer.value()["answer"], 42);
    let request = &seen(&server).await[0];
    assert_eq!(request.method.as_str(), "PATCH");
    assert_eq!(request.url.path(), "/api/v1/jobs/1");
    assert_eq!(request.url.query(), Some("a=b%26c&d=%C3%A9"));
    assert_eq!(request.headers["authorization"], format!("Bearer {KEY}"));
    let traces: Vec<_> = request.headers.get_all("x-trace").iter().collect();
    assert_eq!(traces, ["t-1", "t-2"]);
}

#[tokio::test]
async fn a_raw_call_of_a_session_has_its_cookie_and_no_key() {
    let server = server().await;
    let session = client(&base(&server)).with_session("ses_canary");
    let answer = session.request(http::Method::GET, "/keys").await.unwrap();
    assert_eq!(answer.status(), 200);
    let request = &seen(&server).await[0];
    assert_eq!(request.headers["cookie"], "session=ses_canary");
    assert!(!request.headers.contains_key("authorization"));
    let call = client(&base(&server)).with_session("a;b");
    let error = call.request(http::Method::GET, "/keys").await.unwrap_err();
    assert!(matches!(error.kind(), ErrorKind::Config(_)), "{error}");
    assert_eq!(seen(&server).await.len(), 1);
}

#[tokio::test]
async fn a_raw_call_cannot_leave_the_base_url() {
    let server = server().await;
    let client = client(&base(&server));
    for path in [
        "/../../admin",
        "/..",
        "..",
        "/%2e%2e/admin",
        "/jobs/..%2f/../../../x",
        "\\..\\..\\admin",
        "/\t../../admin",
    ] {
        let error = client
            .request(http::Method::GET, path)
            .send()
            .await
            .unwrap_err();
        assert!(
            matches!(error.kind(), ErrorKind::Argument(_)),
            "{path}: {error:?}"
        );
    }
    assert!(seen(&server).await.is_empty());
    for path in [
        "//evil.test/x",
        "/@evil.test",
        "http://evil.test/",
        "/a/../jobs",
        ":80/x",
    ] {
        client
            .request(http::Method::GET, path)
            .send()
            .await
            .unwrap();
    }
    for request in seen(&server).await {
        assert!(
            request.url.path().starts_with("/api/v1/"),
            "{}",
            request.url
        );
    }
}

#[tokio::test]
async fn a_raw_call_cannot_set_the_headers_that_are_the_clients() {
    let server = server().await;
    let client = client(&base(&server));
    let bad = [
        ("Authorization", "Bearer canary"),
        ("cookie", "session=canary"),
        ("Host", "canary.test"),
        ("content-length", "0"),
        ("Content-Type", "text/plain"),
        ("Transfer-Encoding", "chunked"),
        ("Connection", "x-canary"),
        ("Proxy-Authorization", "canary"),
        ("a b", "canary"),
        ("x", "canary\r\nauthorization: y"),
    ];
    for (name, value) in bad {
        let call = client.request(http::Method::POST, "/x").header(name, value);
        assert!(!format!("{call:?}").contains("canary"), "{call:?}");
        let error = call.send().await.unwrap_err();
        assert!(
            matches!(error.kind(), ErrorKind::Argument(_)),
            "{name}: {error:?}"
        );
        assert!(!format!("{error:?} {error}").contains("canary"));
    }
    assert!(seen(&server).await.is_empty());
}

#[tokio::test]
async fn a_raw_call_has_a_body_or_a_form() {
    let server = server().await;
    let client = client(&base(&server));
    let call = || client.request(http::Method::POST, "/x");
    let both = [
        call().field("a", "b").json(&1),
        call().body("text/plain", "a").field("a", "b"),
        call().json(&1).file("file", Document::bytes("a.pdf", PDF)),
    ];
    for call in both {
        let error = call.await.unwrap_err();
        assert!(matches!(error.kind(), ErrorKind::Argument(_)), "{error:?}");
    }
    assert!(seen(&server).await.is_empty());
}

#[tokio::test]
async fn a_session_that_cannot_be_one_is_refused_when_it_is_built_or_when_it_is_used() {
    let error = Client::builder().build_session("a;b").unwrap_err();
    assert!(matches!(error.kind(), ErrorKind::Config(_)), "{error:?}");
    let session = client("http://127.0.0.1:1").with_session("a;b");
    let error = session.keys().list().await.unwrap_err();
    assert!(matches!(error.kind(), ErrorKind::Config(_)), "{error:?}");
}

#[tokio::test]
async fn a_raw_call_sends_bytes_json_and_forms() {
    let server = server().await;
    let client = client(&base(&server));
    let call = |path| client.request(http::Method::POST, path);
    call("/1").body("text/csv", "a,b\n").send().await.unwrap();
    call("/2")
        .json(&json!({"a": [1, "ü"]}))
        .send()
        .await
        .unwrap();
    let form = call("/3").field("export_mode", "full");
    form.file("file", Document::bytes("a.pdf", PDF))
        .send()
        .await
        .unwrap();
    let [csv, json, form] = <[Request; 3]>::try_from(seen(&server).await).unwrap();
    assert_eq!(
        (csv.headers["content-type"].to_str().unwrap(), &*csv.body),
        ("text/csv", &b"a,b\n"[..])
    );
    assert_eq!(json.headers["content-type"], "application/json");
    assert_eq!(json.body_json::<Value>().unwrap(), json!({"a": [1, "ü"]}));
    assert!(
        form.headers["content-type"]
            .to_str()
            .unwrap()
            .starts_with("multipart/form-data")
    );
    assert_eq!(form.headers["content-length"], form.body.len().to_string());
    let body = String::from_utf8_lossy(&form.body);
    assert!(body.contains("name=\"export_mode\"\r\n\r\nfull\r\n"));
    assert!(body.contains("filename=\"a.pdf\"") && body.contains("%PDF-1.7"));
}

#[tokio::test]
async fn a_raw_call_is_repeated_if_its_method_does_no_harm() {
    for (method, attempts) in [
        ("GET", 5),
        ("HEAD", 5),
        ("PUT", 5),
        ("DELETE", 5),
        ("POST", 1),
        ("PATCH", 1),
    ] {
        let server = MockServer::start().await;
        let down = ResponseTemplate::new(503);
        Mock::given(any()).respond_with(down).mount(&server).await;
        let method = http::Method::from_bytes(method.as_bytes()).unwrap();
        let error = client(&base(&server))
            .request(method.clone(), "/x")
            .send()
            .await;
        assert_eq!(error.unwrap_err().attempts(), attempts, "{method}");
        assert_eq!(seen(&server).await.len(), attempts as usize);
    }
}

fn is_send<T: Send>(_: &T) {}

fn future<C: IntoFuture<IntoFuture: Send + 'static> + Send>(call: C) {
    is_send(&call);
    is_send(&call.into_future());
}

fn sent<F: Future + Send + 'static>(future: F) {
    is_send(&future);
}

#[test]
fn every_call_and_every_future_can_be_sent_to_another_thread() {
    let client = client("http://127.0.0.1:1");
    let (job, batch) = (JobId::from("j"), BatchId::from("b"));
    let (webhook, vendor) = (WebhookId::from("w"), VendorId::from("v"));
    let document = || Document::path("a.pdf");
    future(client.parse(document()));
    sent(client.parse(document()).send());
    future(client.batch([document()]));
    sent(client.batch([document()]).send());
    future(client.invoices().get(&job));
    sent(client.invoices().get(&job).send());
    future(client.batches().get(&batch));
    future(client.wait(&job));
    sent(client.wait(&job).send());
    future(client.batches().wait(&batch));
    future(client.jobs().page());
    future(client.vendors().list().page());
    future(client.vendors().add_alias(&vendor, "a"));
    future(client.vendors().remove_alias(&vendor, "a"));
    future(client.vendors().merge(&vendor, &vendor));
    future(client.webhooks().create("https://example.com/"));
    sent(client.webhooks().create("https://example.com/").send());
    future(client.webhooks().list());
    future(client.webhooks().delete(&webhook));
    future(client.webhooks().deliveries(&webhook));
    future(client.account());
    let keys = client.with_session("ses_1").keys();
    future(keys.create("ci"));
    future(keys.list());
    future(keys.revoke(&KeyId::from("k")));
    let raw = || {
        client
            .request(http::Method::GET, "/x")
            .file("file", document())
    };
    sent(raw().send());
    sent(raw().read::<Value>());
    let download = || client.download(&job, Format::Csv);
    sent(download().bytes());
    sent(download().save("a.csv"));
    sent(download().save_in("."));
    sent(client.batches().download(&batch, BatchFormat::Zoho).bytes());
    is_send(&client.jobs().stream());
    is_send(&client.vendors().list().stream());
    let documents = futures_util::stream::iter([Submission::new(document())]);
    is_send(&client.parse_many(documents).stream());
}

#[test]
fn clients_answers_and_errors_can_be_shared_and_kept() {
    fn lives<T: Send + Sync + 'static>() {}
    lives::<Client>();
    lives::<ClientBuilder>();
    lives::<Session>();
    lives::<Error>();
    lives::<Answer<ipp_sdk::model::Job>>();
    lives::<Document>();
    lives::<Submission>();
    lives::<Outcome>();
    lives::<AcceptedBatches>();
    lives::<ipp_sdk::Accepted>();
    lives::<ipp_sdk::Saved>();
}

#[tokio::test]
async fn a_call_can_be_spawned() {
    let server = crate::common::server("GET", "/invoices/j1", vec![job("completed", "")]).await;
    let call = client(&server.uri()).invoices().get(JobId::from("j1"));
    let outcome: Result<_> = tokio::spawn(call.into_future()).await.unwrap();
    outcome.unwrap();
}
