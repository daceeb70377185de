use reqwest::Method;
use serde_json::{Value, json};

use super::receiver::register;
use crate::client::{Client, refused};
use crate::fixtures::server;

const URL: &str = "https://your-app.com/webhooks/ipp";

async fn post(client: &Client, body: impl Into<reqwest::Body>) -> reqwest::Response {
    let request = client.request(Method::POST, "/webhooks").body(body);
    request.send().await.unwrap()
}

async fn list(client: &Client) -> Value {
    let response = client.get("/webhooks").await;
    assert_eq!(response.status(), 200);
    response.json().await.unwrap()
}

#[tokio::test]
async fn a_webhook_is_registered_listed_and_deleted_as_the_reference_shows() {
    let server = server().start().await.unwrap();
    let client = Client::of(&server);
    let body =
        json!({"url": URL, "events": ["job.failed", "job.completed", "job.failed"], "more": 1});
    let response = post(&client, body.to_string()).await;
    assert_eq!(response.status(), 200);
    assert_eq!(response.headers()["x-ipp-mock-assumption"], "D11,D52,D55");
    let created: Value = response.json().await.unwrap();
    let data = &created["data"];
    let (id, secret) = (
        data["webhook_id"].as_str().unwrap(),
        data["secret"].as_str().unwrap(),
    );
    let created_at = data["created_at"].as_str().unwrap();
    assert_eq!(
        created,
        json!({"success": true, "data": {
            "webhook_id": id, "url": URL, "events": ["job.failed", "job.completed"], "secret": secret,
            "warning": "Store this secret securely. It will not be shown again.", "created_at": created_at,
        }})
    );
    assert_eq!(
        (id.len(), created_at.len()),
        (36, "2026-04-11T14:00:00.000Z".len())
    );
    let digits = secret.strip_prefix("whsec_").unwrap();
    assert!(
        digits.len() == 64 && digits.bytes().all(|b| b"0123456789abcdef".contains(&b)),
        "{secret}"
    );

    let listed = json!({"success": true, "data": {"webhooks": [{
        "webhook_id": id, "url": URL, "events": ["job.failed", "job.completed"], "created_at": created_at,
        "last_used_at": null, "failure_count": 0,
    }]}});
    assert_eq!(list(&client).await, listed);
    let path = format!("/webhooks/{id}");
    let response = client.request(Method::DELETE, &path).send().await.unwrap();
    assert_eq!(response.status(), 200);
    let deleted: Value = response.json().await.unwrap();
    assert_eq!(
        deleted,
        json!({"success": true, "message": format!("Webhook {id} deleted")})
    );
    assert_eq!(
        list(&client).await,
        json!({"success": true, "data": {"webhooks": []}})
    );
    let again = client.request(Method::DELETE, &path).send().await.unwrap();
    refused(again, 404, "WEBHOOK_NOT_FOUND").await;
}

#[tokio::test]
async fn without_events_a_webhook_is_told_of_all_of_them() {
    let server = server().start().await.unwrap();
    let client = Client::of(&server);
    let all = json!([
        "job.completed",
        "job.failed",
        "batch.completed",
        "batch.failed"
    ]);
    assert_eq!(register(&client, URL).await["events"], all);
    let response = post(&client, json!({"url": URL, "events": null}).to_string()).await;
    assert_eq!(
        response.json::<Value>().await.unwrap()["data"]["events"],
        all
    );
}

#[tokio::test]
async fn what_cannot_be_a_webhook_is_refused_with_the_reason() {
    let server = server().start().await.unwrap();
    let client = Client::of(&server);
    let long = format!("https://example.com/{}", "a".repeat(2029));
    let url = |url: &str| json!({ "url": url }).to_string();
    let events = |events: Value| json!({"url": URL, "events": events}).to_string();
    const INVALID: &str = "INVALID_REQUEST";
    const BAD_URL: &str = "INVALID_WEBHOOK_URL";
    for (body, code, decision, hint) in [
        (String::new(), INVALID, "D51", "JSON object"),
        ("{".to_owned(), INVALID, "D51", "JSON object"),
        ("[]".to_owned(), INVALID, "D51", "JSON object"),
        (format!("url={URL}"), INVALID, "D51", "JSON object"),
        ("x".repeat(70_000), INVALID, "D51", "limit"),
        ("{}".to_owned(), BAD_URL, "D51", "`url`"),
        (json!({"url": null}).to_string(), BAD_URL, "D51", "`url`"),
        (json!({"url": 1}).to_string(), BAD_URL, "D51", "`url`"),
        (url(""), BAD_URL, "D51", "no URL"),
        (url("your-app.com/hooks"), BAD_URL, "D51", "no URL"),
        (url("http://your-app.com"), BAD_URL, "D51", "https://"),
        (url("http://127.0.0.1:80"), BAD_URL, "D51", "https://"),
        (url("ftp://your-app.com"), BAD_URL, "D51", "https://"),
        (url("https:your-app.com"), BAD_URL, "D51", "begin"),
        (url(" https://your-app.com"), BAD_URL, "D51", "begin"),
        (url("https://"), BAD_URL, "D51", "no URL"),
        (url("https://me@your-app.com"), BAD_URL, "D51", "user name"),
        (
            url("https://me:secret@your-app.com"),
            BAD_URL,
            "D51",
            "user name",
        ),
        (url(&long), BAD_URL, "D51", "2,048"),
        (events(json!([])), INVALID, "D52", "empty"),
        (
            events(json!(["job.completed", "job.done"])),
            INVALID,
            "D52",
            "\"job.done\"",
        ),
        (
            events(json!(["JOB.COMPLETED"])),
            INVALID,
            "D52",
            "job.completed, job.failed",
        ),
        (events(json!([1])), INVALID, "D52", "no event"),
        (events(json!("job.completed")), INVALID, "D52", "array"),
    ] {
        let shown: String = body.chars().take(80).collect();
        let response = post(&client, body).await;
        assert_eq!(
            response.headers()["x-ipp-mock-assumption"],
            decision,
            "{shown}"
        );
        let message = refused(response, 400, code).await;
        assert!(
            message.contains(hint) && message.ends_with('.'),
            "{shown}: {message}"
        );
    }
    assert_eq!(list(&client).await["data"]["webhooks"], json!([]));
    register(&client, &long[..2048]).await;
}

#[tokio::test]
async fn the_log_is_an_unknown_route_until_retries_are_there() {
    let id = "3fa85f64-5717-4562-b3fc-2c963f66afa6";
    let routes = [
        (Method::GET, format!("/webhooks/{id}/deliveries")),
        (Method::PUT, format!("/webhooks/{id}/deliveries")),
        (
            Method::POST,
            format!("/webhooks/{id}/deliveries/{id}/redeliver"),
        ),
    ];
    let stable = server().start().await.unwrap();
    for (method, path) in &routes {
        let client = Client::of(&stable);
        let response = client.anonymous(method.clone(), path).send().await.unwrap();
        assert_eq!(response.headers()["x-ipp-mock-assumption"], "D5,D58");
        refused(response, 404, "NOT_FOUND").await;
    }
    let preview = server().decide("D58", "retried").start().await.unwrap();
    let client = Client::of(&preview);
    let expected = [
        (404, "WEBHOOK_NOT_FOUND"),
        (405, "METHOD_NOT_ALLOWED"),
        (404, "WEBHOOK_NOT_FOUND"),
    ];
    for ((method, path), (status, code)) in routes.into_iter().zip(expected) {
        if status == 404 {
            let anonymous = client
                .anonymous(method.clone(), &path)
                .send()
                .await
                .unwrap();
            refused(anonymous, 401, "INVALID_API_KEY").await;
        }
        refused(
            client.request(method, &path).send().await.unwrap(),
            status,
            code,
        )
        .await;
    }
}

#[tokio::test]
async fn a_network_that_is_none_is_an_error_at_the_start() {
    let error = server()
        .allow_deliveries_to("10.0.0.0/33")
        .start()
        .await
        .unwrap_err();
    assert!(error.to_string().contains("`10.0.0.0/33`"), "{error}");
    for network in ["10.0.0.0/8", "fd00::/8", "127.0.0.1"] {
        server().allow_deliveries_to(network).start().await.unwrap();
    }
}
