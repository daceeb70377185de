//! The reference of the API as the server has it, and the commands of the program that need no server.

use std::process::{Command, Output};

use ipp_mock_server::{MockServer, Profile};
use reqwest::Method;
use serde_json::Value;

use crate::client::{Client, refused};

#[tokio::test]
async fn anybody_may_read_the_document_from_anywhere_and_it_does_not_count() {
    let settings = || MockServer::builder().profile(Profile::Preview);
    let server = settings().start().await.unwrap();
    let client = Client::of(&server);
    for response in [
        client
            .anonymous(Method::GET, "/openapi.json")
            .send()
            .await
            .unwrap(),
        client.get("/openapi.json").await,
    ] {
        assert_eq!(response.headers()["access-control-allow-origin"], "*");
        let served: Value = response.json().await.unwrap();
        assert_eq!(served, settings().openapi(server.base_url()).unwrap());
    }
    let account = client.get("/account").await;
    assert_eq!(account.headers()["x-ratelimit-remaining"], "119");
}

#[tokio::test]
async fn the_document_is_that_of_the_settings_of_the_server() {
    let settings = || {
        MockServer::builder()
            .profile(Profile::Preview)
            .sync()
            .decide("D4", "documented_only")
    };
    let server = settings().start().await.unwrap();
    let served = Client::of(&server)
        .anonymous(Method::GET, "/openapi.json")
        .send()
        .await
        .unwrap();
    let served: Value = served.json().await.unwrap();
    assert_eq!(served, settings().openapi(server.base_url()).unwrap());
    assert_ne!(
        served,
        MockServer::builder().openapi(server.base_url()).unwrap()
    );
}

#[tokio::test]
async fn who_has_only_the_address_of_the_server_is_led_to_the_page() {
    let server = MockServer::start().await.unwrap();
    let origin = Client::new(server.origin(), "");
    for path in ["/", "/api/v1"] {
        let page = origin.anonymous(Method::GET, path).send().await.unwrap();
        assert_eq!(page.status(), 200, "{path}");
        assert_eq!(page.url().as_str(), server.reference_url());
        assert!(page.text().await.unwrap().contains("id=\"local-server\""));
    }
}

#[tokio::test]
async fn the_page_names_this_server_and_may_load_nothing_but_its_style_sheet() {
    let server = MockServer::start().await.unwrap();
    let client = Client::of(&server);
    for path in ["/", "/reference"] {
        let response = client.anonymous(Method::GET, path).send().await.unwrap();
        assert_eq!(response.status(), 200);
        let policy = response.headers()["content-security-policy"]
            .to_str()
            .unwrap();
        assert!(
            policy.starts_with("default-src 'none'; style-src 'self';"),
            "{policy}"
        );
        let page = response.text().await.unwrap();
        assert!(page.contains(&format!("curl '{}/invoices'", server.base_url())));
        assert!(page.contains(r#"href="/api/v1/reference.css""#));
    }
    let style = client
        .anonymous(Method::GET, "/reference.css")
        .send()
        .await
        .unwrap();
    assert_eq!(style.headers()["content-type"], "text/css; charset=utf-8");
    let response = client
        .anonymous(Method::POST, "/openapi.json")
        .send()
        .await
        .unwrap();
    refused(response, 405, "METHOD_NOT_ALLOWED").await;
}

fn run(arguments: &[&str]) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_ipp-mock"));
    // A container has the settings of its server in its environment; flags win.
    command
        .args(arguments)
        .env("IPP_MOCK_PORT", "1")
        .env("IPP_MOCK_PROFILE", "preview");
    command.output().unwrap()
}

#[test]
fn the_program_prints_the_document_without_serving() {
    let printed = |arguments: &[&str]| -> Value {
        let output = run(arguments);
        assert!(output.status.success(), "{output:?}");
        serde_json::from_slice(&output.stdout).unwrap()
    };
    let stable = MockServer::builder().openapi("/api/v1").unwrap();
    assert_eq!(printed(&["openapi", "--profile", "stable"]), stable);
    let settings = MockServer::builder()
        .profile(Profile::Preview)
        .sync()
        .rate_limits(false)
        .decide("D8", "sliding");
    let arguments = [
        "openapi",
        "--mode",
        "sync",
        "--limits",
        "off",
        "--decide",
        "D8=sliding",
        "--base-url",
        "http://x/api/v1/",
    ];
    assert_eq!(
        printed(&arguments),
        settings.openapi("http://x/api/v1").unwrap()
    );
}

#[test]
fn an_unknown_decision_is_named() {
    for (decision, reason) in [
        ("D8=fast", "`fast`"),
        ("D99=x", "`D99`"),
        ("D8", "D8=sliding"),
    ] {
        let output = run(&["openapi", "--decide", decision]);
        assert!(!output.status.success());
        let stderr = String::from_utf8(output.stderr).unwrap();
        assert!(stderr.contains(reason), "{stderr}");
    }
}
