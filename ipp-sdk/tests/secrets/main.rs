//! Secrets stay where they belong: in the header for the API, and in no trace, log, message or `Debug` form.
//!
//! The whole process is traced at the finest level, by all crates. Every secret has the word `canary` in it.

#![allow(clippy::unwrap_used)]

#[path = "../common/mod.rs"]
mod common;
mod traces;

use std::fmt::Debug;
use std::future::IntoFuture as _;
use std::time::Duration;

use common::endpoints;
use common::raw::{Reply, Seen, Server, cut, http};
use common::{JOB, KEY, PDF, SESSION, builder, client};
use ipp_sdk::model::{ApiKey, Batch, JobId, SessionToken, WebhookSecret};
use ipp_sdk::webhook::{Signer, Verifier};
use ipp_sdk::{BatchFormat, Client, Document, ErrorKind, Format};
use serde_json::json;
use traces::{Fields, SPANS, TRACED, leaks, trace};

fn assert_hidden(value: &dyn Debug) {
    for text in [format!("{value:?}"), format!("{value:#?}")] {
        assert!(!text.contains("canary"), "{text}");
    }
}

/// The messages of an error and of all its sources.
fn assert_untold(error: &(dyn std::error::Error + 'static)) {
    assert_hidden(&error);
    let mut source = Some(error);
    while let Some(error) = source {
        assert!(!error.to_string().contains("canary"), "{error}");
        source = error.source();
    }
}

#[tokio::test]
async fn no_secret_shows_in_any_trace_or_error_whatever_happens() {
    trace();
    let failures: [fn() -> Reply; 7] = [
        || Reply::Lost,
        || Reply::Silence,
        || {
            Reply::Bytes(http(
                401,
                "",
                r#"{"error":{"code":"INVALID_API_KEY","message":"no"}}"#,
            ))
        },
        || Reply::Bytes(http(503, "retry-after: 1\r\n", "")),
        || Reply::Bytes(http(429, "", "")),
        || Reply::Bytes(http(302, "location: http://127.0.0.2:1/\r\n", "")),
        || {
            Reply::Bytes(http(
                200,
                "set-cookie: session=new; HttpOnly\r\n",
                "not JSON",
            ))
        },
    ];
    for endpoint in endpoints::all() {
        let sample = endpoint.sample.to_string();
        let server = Server::start(move |_| Reply::Bytes(http(200, "", &sample))).await;
        let answer = (endpoint.call)(&client(&server.url)).await;
        assert!(answer.is_ok(), "{}", endpoint.name);
        for failure in failures {
            let server = Server::start(move |_| failure()).await;
            let quick = builder(&server.url).attempt_timeout(Duration::from_millis(20));
            if let Err(error) = (endpoint.call)(&quick.retries(1).build().unwrap()).await {
                assert_untold(&error);
            }
        }
        let nobody = client("http://127.0.0.1:1");
        assert_untold(&(endpoint.call)(&nobody).await.unwrap_err());
    }
    // Over TLS, to a server that does not speak it.
    let server = Server::start(|_| Reply::Lost).await;
    let secure = builder(&server.url.replace("http://", "https://"));
    let secure = secure
        .connect_timeout(Duration::from_millis(50))
        .build()
        .unwrap();
    assert_untold(&secure.account().await.unwrap_err());

    let leaks = leaks();
    assert!(leaks.is_empty(), "{leaks:#?}");
    let traced = String::from_utf8_lossy(&TRACED.lock().unwrap()).into_owned();
    for who in [
        "http.client.request",
        "trying again",
        "hyper_util",
        "reqwest",
    ] {
        assert!(traced.contains(who), "{who} was not traced");
    }
}

#[tokio::test]
async fn an_answer_with_a_new_secret_that_cannot_be_read_is_kept_but_not_shown() {
    trace();
    let key = r#"{"data":{"key":"ipp_live_canary_new","key_id":7}}"#;
    let secret = r#"{"data":{"secret":"whsec_canary_new","webhook_id":[]}}"#;
    for answer in [
        http(200, "", key),
        http(200, "", secret),
        // The parser's own words would quote these.
        http(200, "", r#"{"data":"ipp_live_canary_new"}"#),
        http(
            200,
            "",
            r#"{"data":{"key_id":true,"webhook_id":true,"canary_new":1}}"#,
        ),
        cut(200, "", key, 1_000),
    ] {
        let server = Server::start(move |_| Reply::Bytes(answer.clone())).await;
        let client = client(&server.url);
        let made = client.with_session(SESSION).keys().create("ci").await;
        let registered = client.webhooks().create("https://example.com/").await;
        let raw = client.request(http::Method::POST, "/webhooks?a");
        let raw = raw.read::<ipp_sdk::model::CreatedWebhook>().await;
        for error in [made.unwrap_err(), registered.unwrap_err(), raw.unwrap_err()] {
            assert_untold(&error);
            if let ErrorKind::Decode { .. } = error.kind() {
                let source = std::error::Error::source(&error).unwrap().to_string();
                assert!(source.starts_with("line 1, column "), "{source}");
            }
            let raw = String::from_utf8_lossy(error.raw()).into_owned();
            assert!(raw.contains("canary_new"), "{raw}");
        }
    }
}

#[tokio::test]
async fn no_type_that_holds_a_secret_shows_it() {
    let settings = Client::builder().api_key(KEY);
    assert_hidden(&settings);
    let client = settings.build().unwrap();
    assert_hidden(&client);
    assert_hidden(&Client::builder().build_session(SESSION).unwrap());
    let session = client.with_session(SESSION);
    assert_hidden(&session);
    assert_hidden(&session.keys());
    assert_hidden(&session.keys().create("ci"));
    assert_hidden(&session.keys().create("canary"));
    let call = || client.request(http::Method::POST, "/x?token=canary");
    assert_hidden(&call().header("x-secret", "canary").body("a/b", "canary"));
    assert_hidden(&call().field("name", "canary"));
    assert_hidden(&session.keys().list());
    assert_hidden(&client.account());
    assert_hidden(&client.parse(Document::bytes("a.pdf", "canary")));
    assert_hidden(&client.batch([Document::bytes("a.pdf", "canary")]));
    assert_hidden(&client.jobs());
    assert_hidden(&client.jobs().stream());
    assert_hidden(&client.vendors());
    assert_hidden(&client.webhooks());
    assert_hidden(&client.wait(JobId::from(JOB)));
    assert_hidden(&client.download(JobId::from(JOB), Format::Csv));
    assert_hidden(&client.request(http::Method::GET, "/x"));

    let (key, token) = (ApiKey::from(KEY), SessionToken::from(SESSION));
    let secret = WebhookSecret::from("whsec_canary");
    assert_hidden(&(&key, &token, &secret));
    assert!(!format!("{key} {token} {secret}").contains("canary"));
    assert_hidden(&Verifier::new(&secret).also_accept(&secret));
    assert_hidden(&Signer::new(&WebhookSecret::from("whsec_Y2FuYXJ5")));

    let made = json!({"data": {"key_id": "k1", "key": KEY, "name": "ci"}}).to_string();
    let server = Server::start(move |_| Reply::Bytes(http(200, "", &made))).await;
    let session = common::client(&server.url).with_session(SESSION);
    let answer = session.keys().create("ci").send().await.unwrap();
    assert_hidden(&answer);
    assert_eq!(answer.value().key.expose(), KEY);
}

#[tokio::test]
async fn a_session_that_cannot_be_one_is_refused_without_showing_it() {
    for token in [
        "",
        "ses canary",
        "ses_canary\r\nx: y",
        "ses_canary;a=b",
        "ses_canary\u{e9}",
    ] {
        let server = Server::start(|_| Reply::Lost).await;
        let session = client(&server.url).with_session(token);
        assert_hidden(&session);
        let error = session.keys().list().await.unwrap_err();
        assert!(matches!(error.kind(), ErrorKind::Config(_)), "{error:?}");
        assert_untold(&error);
        assert!(server.seen().is_empty());
    }
}

fn assert_anonymous(requests: &[Seen]) {
    for request in requests {
        assert_eq!(request.header("authorization"), None);
        assert_eq!(request.header("cookie"), None);
        assert_eq!(request.header("referer"), None);
        assert!(!request.head.contains("canary"));
    }
}

#[tokio::test]
async fn no_redirect_is_followed_neither_to_another_port_nor_host_nor_path() {
    trace();
    for status in [300, 301, 302, 303, 305, 307, 308] {
        let other = Server::start(|_| Reply::Bytes(http(200, "", "{}"))).await;
        let host = other.url.replace("127.0.0.1", "localhost");
        for target in [other.url.clone(), host, "/elsewhere".to_owned()] {
            let location = format!("location: {target}/x\r\n");
            let server = Server::start(move |_| Reply::Bytes(http(status, &location, ""))).await;
            for endpoint in endpoints::all() {
                let error = (endpoint.call)(&client(&server.url)).await.unwrap_err();
                assert_eq!((error.status(), error.attempts()), (Some(status), 1));
            }
            assert_eq!(server.seen().len(), endpoints::all().len());
        }
        assert!(other.seen().is_empty());
    }
}

#[tokio::test]
async fn a_file_of_a_batch_at_another_origin_is_fetched_without_key_and_cookie() {
    let home = Server::start(|_| Reply::Bytes(http(200, "", "at home"))).await;
    let other = Server::start(|_| Reply::Bytes(http(200, "", "PK"))).await;
    let client = client(&format!("{}/api/v1", home.url));
    let port = other.url.rsplit(':').next().unwrap();
    for address in [
        format!("{}/f?signature=1", other.url),
        format!("//127.0.0.1:{port}/f"),
        format!("http://localhost:{port}/f"),
        format!(
            "http://{}@127.0.0.1:{port}/f",
            home.url.trim_start_matches("http://127.0.0.1:")
        ),
    ] {
        let batch: Batch = serde_json::from_value(json!({
            "batch_id": "b1", "status": "done", "downloads": {"csv": address},
        }))
        .unwrap();
        let download = client.batches().download(&batch, BatchFormat::Csv);
        assert_eq!(download.bytes().await.unwrap(), b"PK", "{address}");
    }
    assert!(home.seen().is_empty());
    let seen = other.seen();
    assert_eq!(seen.len(), 4);
    // The last address has a user name of its own, which is whoever's wrote it.
    assert_anonymous(&seen[..3]);
    assert!(!seen[3].head.contains("canary"));
}

#[tokio::test]
async fn a_file_that_is_not_at_another_origin_is_looked_for_at_home_with_the_key_and_only_there() {
    let home = Server::start(|seen| {
        let found = seen.route().starts_with("GET /api/v1/");
        Reply::Bytes(http(if found { 200 } else { 404 }, "", "PK"))
    })
    .await;
    let other = Server::start(|_| Reply::Bytes(http(404, "", ""))).await;
    let batch: Batch = serde_json::from_value(json!({
        "batch_id": "b1", "status": "done", "downloads": {"csv": format!("{}/f", other.url)},
    }))
    .unwrap();
    let client = client(&format!("{}/api/v1", home.url));
    let download = client.batches().download(&batch, BatchFormat::Csv);
    assert_eq!(download.bytes().await.unwrap(), b"PK");
    assert_anonymous(&other.seen());
    for request in home.seen() {
        assert_eq!(
            request.header("authorization"),
            Some(&*format!("Bearer {KEY}"))
        );
    }
}

#[tokio::test]
async fn a_session_is_sent_as_its_cookie_and_never_beside_the_key() {
    let server =
        Server::start(|_| Reply::Bytes(http(403, "set-cookie: session=new\r\n", ""))).await;
    let with_key = client(&server.url);
    let without = Client::builder()
        .base_url(&server.url)
        .build_session(SESSION)
        .unwrap();
    for session in [with_key.with_session(SESSION), without] {
        session.keys().list().await.unwrap_err();
        session.keys().create("ci").await.unwrap_err();
    }
    let sessions = server.seen();
    assert_eq!(sessions.len(), 4);
    for request in sessions {
        assert_eq!(
            request.header("cookie"),
            Some(&*format!("session={SESSION}"))
        );
        assert_eq!(request.header("authorization"), None);
    }
    with_key.account().await.unwrap_err();
    with_key
        .download(JobId::from(JOB), Format::Csv)
        .bytes()
        .await
        .unwrap_err();
    with_key
        .parse(Document::bytes("a.pdf", PDF))
        .await
        .unwrap_err();
    for request in &server.seen()[4..] {
        assert_eq!(request.header("cookie"), None);
        assert_eq!(
            request.header("authorization"),
            Some(&*format!("Bearer {KEY}"))
        );
    }
}

/// The span of the one call to a server.
async fn span(replies: impl Fn(usize) -> Reply + Send + Sync + 'static) -> Fields {
    trace();
    let server = Server::cutting(|_| usize::MAX, move |number, _| replies(number)).await;
    let client = builder(&server.url)
        .retries(2)
        .attempt_timeout(Duration::from_millis(200));
    let call = client.build().unwrap().invoices().get(JobId::from(JOB));
    // Whether it worked is told by its span.
    drop(call.into_future().await);
    let port = server.url.rsplit(':').next().unwrap().to_owned();
    let spans = SPANS.lock().unwrap();
    let mut own = spans
        .iter()
        .filter(|fields| fields.get("server.port") == Some(&port));
    let fields = own.next().unwrap().clone();
    assert!(own.next().is_none());
    assert_eq!(fields["http.request.method"], "GET");
    assert_eq!(fields["url.template"], "/invoices/{job_id}");
    assert_eq!(fields["server.address"], "127.0.0.1");
    assert_eq!(fields["otel.kind"], "client");
    assert_eq!(fields["otel.name"], "GET /invoices/{job_id}");
    fields
}

/// Status, count of repetitions and kind of error.
fn outcome(fields: &Fields) -> [Option<&str>; 3] {
    [
        "http.response.status_code",
        "http.request.resend_count",
        "error.type",
    ]
    .map(|name| fields.get(name).map(String::as_str))
}

#[tokio::test]
async fn a_call_is_one_span_with_the_names_of_opentelemetry() {
    let job = || Reply::Bytes(http(200, "", r#"{"job_id":"j1","status":"processing"}"#));
    let status = |status| Reply::Bytes(http(status, "", ""));
    let fields = span(move |_| job()).await;
    assert_eq!(outcome(&fields), [Some("200"), None, None]);
    let fields = span(move |number| if number < 2 { status(503) } else { job() }).await;
    assert_eq!(outcome(&fields), [Some("200"), Some("2"), None]);
    let fields = span(move |_| status(404)).await;
    assert_eq!(outcome(&fields), [Some("404"), None, Some("404")]);
    let fields = span(move |_| status(500)).await;
    assert_eq!(outcome(&fields), [Some("500"), Some("2"), Some("500")]);
    let fields = span(|_| Reply::Lost).await;
    assert_eq!(outcome(&fields), [None, Some("2"), Some("network")]);
    let fields = span(|_| Reply::Silence).await;
    assert_eq!(outcome(&fields), [None, Some("2"), Some("timeout")]);
}
