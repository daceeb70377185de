//! The servers that this program becomes when it starts itself again.

use std::future::pending;
use std::process::Command;

use axum::extract::Multipart;
use axum::http::StatusCode;
use axum::routing::{get, post};
use axum::{Json, Router};
use ipp_mock_server::MockServer;
use ipp_sdk::model::Invoice;
use serde::Serialize;
use tokio::net::TcpListener;
use wiremock::matchers::{method, path};
use wiremock::{Mock, ResponseTemplate};

use crate::process::{Process, Ready};

/// The argument that makes this program a server.
pub(crate) const SERVE: &str = "serve";
pub(crate) const ACCOUNT: &str = "/api/v1/account";
pub(crate) const INVOICES: &str = "/api/v1/invoices";

/// The account that all of them show.
#[derive(Serialize)]
struct Answer<T> {
    success: bool,
    data: T,
}

#[derive(Serialize)]
struct Account {
    email: String,
    tier: String,
    credits: u64,
}

/// An accepted job, in the form that this server gives it.
#[derive(Serialize)]
struct Accepted {
    success: bool,
    job_id: String,
    status: &'static str,
    message: &'static str,
}

/// Starts this program as a server.
pub(crate) fn spawn(args: &[&str], log: &std::path::Path) -> Process {
    let mut command = Command::new(std::env::current_exe().unwrap());
    Process::start(command.arg(SERVE).args(args), log)
}

/// Serves until the process is ended.
pub(crate) fn serve(kind: &str, args: &[String]) {
    tokio::runtime::Runtime::new().unwrap().block_on(async {
        match kind {
            "axum" => until_killed(Ready::at(axum_server().await), ()).await,
            "wiremock" => {
                let server = wiremock_server().await;
                until_killed(Ready::at(server.uri()), server).await;
            }
            "ours" => {
                let server = our_server(args).await;
                let ready = Ready {
                    base_url: server.base_url().to_owned(),
                    api_key: server.api_key().expose().to_owned(),
                    session_token: server.session_token().expose().to_owned(),
                };
                until_killed(ready, server).await;
            }
            _ => panic!("there is no server `{kind}`"),
        }
    });
}

async fn until_killed<S>(ready: Ready, _server: S) {
    println!("{}", serde_json::to_string(&ready).unwrap());
    pending().await
}

/// The least that a server in Rust does for the same requests: no key, no limits, no log, nothing kept.
pub(crate) async fn axum_server() -> String {
    let router = Router::new()
        .route(ACCOUNT, get(account))
        .route(INVOICES, post(read_form));
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    tokio::spawn(async { axum::serve(listener, router).await });
    format!("http://{address}")
}

async fn account() -> Json<Answer<Account>> {
    Json(demo())
}

fn demo() -> Answer<Account> {
    let data = Account {
        email: "demo@ipp.test".to_owned(),
        tier: "business".to_owned(),
        credits: 1000,
    };
    Answer {
        success: true,
        data,
    }
}

/// Reads the form to its end and throws it away.
async fn read_form(mut form: Multipart) -> (StatusCode, Json<Accepted>) {
    while let Some(mut field) = form.next_field().await.unwrap() {
        while field.chunk().await.unwrap().is_some() {}
    }
    (StatusCode::ACCEPTED, Json(accepted()))
}

fn accepted() -> Accepted {
    Accepted {
        success: true,
        job_id: "550e8400-e29b-41d4-a716-446655440000".to_owned(),
        status: "processing",
        message: "Invoice queued for processing. Use GET /api/v1/invoices/{job_id} to check status and retrieve results.",
    }
}

/// The same answers, mocked.
pub(crate) async fn wiremock_server() -> wiremock::MockServer {
    let server = wiremock::MockServer::start().await;
    let account = ResponseTemplate::new(200).set_body_json(demo());
    let account = Mock::given(method("GET"))
        .and(path(ACCOUNT))
        .respond_with(account);
    let accepted = ResponseTemplate::new(202).set_body_json(accepted());
    let accepted = Mock::given(method("POST"))
        .and(path(INVOICES))
        .respond_with(accepted);
    account.mount(&server).await;
    accepted.mount(&server).await;
    server
}

/// This server with what its command line does not offer: a reader of documents, and whether requests are limited.
async fn our_server(args: &[String]) -> MockServer {
    tracing_subscriber::fmt()
        .with_writer(std::io::stderr)
        .with_ansi(false)
        .init();
    let [reader, limits, dir @ ..] = args else {
        panic!("ours READER LIMITS [DIR]");
    };
    let mut builder = MockServer::builder().rate_limits(limits == "limits");
    if reader != "idles" {
        builder = builder.unlimited_credits();
    }
    builder = match reader.as_str() {
        "idles" | "reads" => builder,
        "glances" => builder.reader(|_, _| Ok(Invoice::default())),
        "waits" => builder.queue_length(1_000_000).reader(|_, _| {
            loop {
                std::thread::park();
            }
        }),
        _ => panic!("there is no reader `{reader}`"),
    };
    if let [dir] = dir {
        builder = builder.data_dir(dir);
    }
    builder.start().await.unwrap()
}
