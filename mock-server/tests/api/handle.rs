//! The functions of a server that runs in the same program.

use ipp_mock_server::{Call, Fault, MockServer, NewAccount, Preset};
use ipp_sdk::model::{EventType, WebhookSecret};
use reqwest::Method;
use serde_json::{Value, json};

use crate::client::{Client, form, refused};
use crate::fixtures::{PDF, acme, server};

async fn webhook(client: &Client, name: &str) -> WebhookSecret {
    let url = json!({"url": format!("https://sink.ipp.test/{name}")});
    let answer = client.request(Method::POST, "/webhooks").json(&url).send();
    let answer: Value = answer.await.unwrap().json().await.unwrap();
    WebhookSecret::new(answer["data"]["secret"].as_str().unwrap())
}

#[tokio::test]
async fn an_account_of_the_builder_is_open_also_after_a_reset_and_a_restart() {
    let dir = tempfile::tempdir().unwrap();
    let start = || {
        let poor = NewAccount::new("poor@ipp.test").credits(0);
        server().account(poor).data_dir(dir.path()).start()
    };
    let server = start().await.unwrap();
    let uploads_as_poor = async |server: &MockServer| {
        let key = server.access("poor@ipp.test").await.unwrap().api_key;
        let client = Client::of(server).with_key(key.expose());
        refused(client.upload(form(PDF)).await, 402, "INSUFFICIENT_CREDITS").await;
    };
    uploads_as_poor(&server).await;
    server.reset().await.unwrap();
    uploads_as_poor(&server).await;
    server.shutdown().await;
    let server = start().await.unwrap();
    uploads_as_poor(&server).await;
    assert!(server.access("nobody@ipp.test").await.is_err());
}

#[tokio::test]
async fn credits_and_tier_of_an_account_change_while_the_server_runs() {
    let server = server().reader(acme).start().await.unwrap();
    let client = Client::of(&server);
    let demo = "demo@ipp.test";
    server.set_credits(demo, 0).await.unwrap();
    refused(client.upload(form(PDF)).await, 402, "INSUFFICIENT_CREDITS").await;
    server.set_unlimited_credits(demo).await.unwrap();
    client.accept().await;
    server.set_tier(demo, "free").await.unwrap();
    refused(client.upload(form(PDF)).await, 403, "TIER_REQUIRED").await;
    assert!(server.set_tier(demo, "golden").await.is_err());
    assert!(server.set_credits("nobody@ipp.test", 1).await.is_err());
}

#[tokio::test]
async fn a_preset_can_be_added_and_all_faults_taken_back_while_the_server_runs() {
    let server = server().start().await.unwrap();
    let client = Client::of(&server).with_key("ipp_live_xxxx_xxxxxxxxxxxxxxxx");
    refused(client.get("/account").await, 401, "INVALID_API_KEY").await;
    server.seed(Preset::Reference).await.unwrap();
    server.fault(Fault::status(503)).unwrap();
    server.fault(Fault::status(500)).unwrap();
    refused(client.get("/account").await, 503, "SERVICE_UNAVAILABLE").await;
    server.clear_faults();
    assert_eq!(client.get("/account").await.status(), 200);
}

#[tokio::test]
async fn the_sink_has_the_deliveries_and_answers_as_it_is_told() {
    let server = server().reader(acme).start().await.unwrap();
    let client = Client::of(&server);
    let orders = webhook(&client, "orders").await;
    let other = webhook(&client, "other").await;
    server.sink().answer("orders", [503]).unwrap();
    server.sink().always_answer("other", 500).unwrap();
    assert!(server.sink().answer("orders", [200, 99]).is_err());
    for _ in 0..2 {
        let job = client.accept().await;
        client.wait(&job).await;
    }
    server.settle().await.unwrap();
    let deliveries = server.sink().deliveries_to("orders");
    let statuses: Vec<u16> = deliveries.iter().map(|d| d.status).collect();
    assert_eq!(statuses, [503, 200]);
    let event = deliveries[0].event(&orders).unwrap();
    assert_eq!(event.kind, EventType::JobCompleted);
    assert!(deliveries[0].event(&other).is_err());
    assert_eq!(server.sink().deliveries().len(), 4);
    let to_other = server.sink().deliveries_to("other");
    assert!(to_other.iter().all(|delivery| delivery.status == 500));
    server.sink().clear();
    assert!(server.sink().deliveries().is_empty());
}

#[tokio::test]
async fn the_requests_are_there_in_the_order_in_which_they_were_answered() {
    let server = server().start().await.unwrap();
    let client = Client::of(&server);
    client.get("/account").await;
    client.get("/invoices/none?x=1").await;
    let requests = server.requests();
    let paths: Vec<&str> = requests.iter().map(|r| r.path.as_str()).collect();
    assert_eq!(paths, ["/api/v1/account", "/api/v1/invoices/none?x=1"]);
    assert_eq!(requests[1].status, 404);
    assert_eq!(requests[1].error.as_deref(), Some("JOB_NOT_FOUND"));
    assert_eq!(requests[0].account.as_deref(), Some("demo@ipp.test"));
    assert!(requests[0].curl.starts_with("curl -X GET "));
}

#[tokio::test]
async fn an_expectation_knows_names_in_braces_and_no_endpoint_that_there_is_not() {
    let server = server().start().await.unwrap();
    let client = Client::of(&server);
    client.get("/invoices/none").await;
    client.get("/nowhere").await;
    let named = Call::get("/invoices/{id}");
    assert_eq!(server.expect(named).times(1).await.unwrap(), 1);
    let misspelt = server.expect(Call::post("/invoces")).times(0).await;
    let told = misspelt.unwrap_err().to_string();
    assert!(told.contains("did you mean `POST /invoices`?"), "{told}");
    // What was asked may be asked about, whatever it is.
    let wrong = Call::get("/nowhere").status(404);
    assert_eq!(server.expect(wrong).times(1).await.unwrap(), 1);
    let control = Client::new(server.origin(), "");
    let path = "/_mock/verify?method=POST&path=/invoces&count=0";
    let answer = control.anonymous(Method::GET, path).send().await.unwrap();
    refused(answer, 400, "INVALID_REQUEST").await;
}
