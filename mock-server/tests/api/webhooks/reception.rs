use std::time::Duration;

use ipp_mock_server::Profile;
use jiff::Timestamp;
use reqwest::Method;
use serde_json::{Value, json};

use super::receiver::{Receiver, base64, deliveries, from_base64, hex, hmac, loopback, register};
use crate::client::{Client, DEADLINE, form};
use crate::fixtures::{Database, PDF};

/// The log once its newest attempt has this status.
async fn logged(client: &Client, webhook: &Value, status: &str) -> Vec<Value> {
    let begun = std::time::Instant::now();
    loop {
        let log = deliveries(client, webhook).await;
        if log.first().is_some_and(|newest| newest["status"] == status) {
            return log;
        }
        assert!(begun.elapsed() < DEADLINE, "{log:?}");
        tokio::time::sleep(Duration::from_millis(2)).await;
    }
}

/// The log once a first attempt has failed and the second is scheduled.
async fn retried(client: &Client, webhook: &Value) -> Vec<Value> {
    let begun = std::time::Instant::now();
    loop {
        let log = deliveries(client, webhook).await;
        if log.len() == 2 {
            return log;
        }
        assert!(begun.elapsed() < DEADLINE, "{log:?}");
        tokio::time::sleep(Duration::from_millis(2)).await;
    }
}

#[tokio::test]
async fn a_receiver_gets_the_job_signed_as_the_contract_says_in_every_reading() {
    for reading in ["decided", "bare_hex", "timestamped"] {
        let receiver = Receiver::start().await;
        let server = loopback()
            .decide("D56", reading)
            .profile(Profile::Preview)
            .start()
            .await
            .unwrap();
        let client = Client::of(&server);
        let webhook = register(&client, &receiver.url).await;
        let secret = webhook["secret"].as_str().unwrap();
        let job_id = client.accept().await;
        let job = client.wait(&job_id).await;
        let received = receiver.received(1).await.remove(0);
        assert_eq!(
            (received.method.as_str(), received.path.as_str()),
            ("POST", "/hooks/ipp?a=b")
        );
        assert_eq!(received.header("content-type"), "application/json");
        assert!(received.header("user-agent").starts_with("ipp-mock/"));

        let body = received.json();
        let (id, unix) = (
            received.header("webhook-id"),
            received.header("webhook-timestamp"),
        );
        assert_eq!(
            (body["id"].as_str(), &body["event"]),
            (Some(id), &body["type"])
        );
        assert_eq!(received.header("x-ipp-event"), "job.completed");
        let mut data = job.clone();
        data.as_object_mut().unwrap().remove("success");
        assert_eq!(body["data"], data);
        let sent_at = Timestamp::from_second(unix.parse().unwrap()).unwrap();
        assert!(Timestamp::now().duration_since(sent_at).as_secs() < DEADLINE.as_secs() as i64);

        let whole = |parts: &[&[u8]]| hex(&hmac(secret.as_bytes(), parts));
        let signature = match reading {
            "bare_hex" => whole(&[&received.body]),
            "timestamped" => format!(
                "t={unix},v1={}",
                whole(&[unix.as_bytes(), b".", &received.body])
            ),
            _ => format!("sha256={}", whole(&[&received.body])),
        };
        assert_eq!(received.header("x-ipp-signature"), signature, "{reading}");
        let key = from_base64(secret.strip_prefix("whsec_").unwrap());
        let standard = hmac(
            &key,
            &[id.as_bytes(), b".", unix.as_bytes(), b".", &received.body],
        );
        assert_eq!(
            received.header("webhook-signature"),
            format!("v1,{}", base64(&standard))
        );

        let log = logged(&client, &webhook, "success").await;
        let logged = &log[0];
        assert_eq!(log.len(), 1);
        assert_eq!(
            *logged,
            json!({
                "delivery_id": received.header("x-ipp-delivery"), "event_id": id, "event": "job.completed",
                "attempt": 1, "status": "success", "response_status": 204,
                "response_time_ms": logged["response_time_ms"].as_u64().unwrap(), "error": null,
                "attempted_at": logged["attempted_at"].as_str().unwrap(), "next_attempt_at": null,
            })
        );
    }
}

#[tokio::test]
async fn a_redelivery_is_answered_with_the_attempt_that_will_be_made() {
    let receiver = Receiver::start().await;
    let server = loopback().profile(Profile::Preview).start().await.unwrap();
    let client = Client::of(&server);
    let webhook = register(&client, &receiver.url).await;
    client.accept().await;
    let log = logged(&client, &webhook, "success").await;
    let (id, delivery) = (
        webhook["webhook_id"].as_str().unwrap(),
        log[0]["delivery_id"].as_str().unwrap(),
    );
    let path = format!("/webhooks/{id}/deliveries/{delivery}/redeliver");
    let response = client.request(Method::POST, &path).send().await.unwrap();
    assert_eq!(response.status(), 202);
    let again: Value = response.json().await.unwrap();
    assert_eq!(again["success"], true);
    assert_eq!(
        (&again["data"]["status"], &again["data"]["attempt"]),
        (&json!("pending"), &json!(2))
    );
    let received = receiver.received(2).await;
    assert_eq!(
        received[1].header("x-ipp-delivery"),
        again["data"]["delivery_id"]
    );
    assert_eq!(received[1].body, received[0].body);
}

#[tokio::test]
async fn a_receiver_that_does_not_answer_holds_up_nobody_else() {
    let (slow, quick) = (Receiver::silent().await, Receiver::start().await);
    let server = loopback().start().await.unwrap();
    let client = Client::of(&server);
    register(&client, &slow.url).await;
    register(&client, &quick.url).await;
    for _ in 0..20 {
        client.accept().await;
    }
    quick.received(20).await;
    assert!(slow.count() < 20, "{}", slow.count());
}

#[tokio::test]
async fn this_machine_is_out_of_reach_unless_it_is_allowed() {
    let receiver = Receiver::start().await;
    let server = loopback().profile(Profile::Preview).start().await.unwrap();
    let client = Client::of(&server);
    let webhook = register(&client, &receiver.url.replace("http:", "https:")).await;
    client.accept().await;
    // Allowed, but nobody speaks TLS there.
    let log = retried(&client, &webhook).await;
    assert!(
        log[1]["error"].as_str().unwrap().contains("connect"),
        "{log:?}"
    );
    server.shutdown().await;

    let server = crate::fixtures::server()
        .reader(crate::fixtures::acme)
        .profile(Profile::Preview);
    let server = server.start().await.unwrap();
    let client = Client::of(&server);
    let webhook = register(&client, &receiver.url.replace("http:", "https:")).await;
    client.accept().await;
    let log = retried(&client, &webhook).await;
    assert_eq!(
        (&log[1]["status"], &log[1]["response_status"]),
        (&json!("failed"), &json!(null))
    );
    assert!(
        log[1]["error"].as_str().unwrap().contains("loopback"),
        "{log:?}"
    );
    assert_eq!(receiver.count(), 0);
}

#[tokio::test]
async fn a_delivery_under_way_is_finished_when_the_server_stops() {
    let dir = tempfile::tempdir().unwrap();
    let receiver = Receiver::silent().await;
    let server = loopback().data_dir(dir.path()).start().await.unwrap();
    let client = Client::of(&server);
    register(&client, &receiver.url).await;
    client.accept().await;
    receiver.received(1).await;
    let stopped = tokio::spawn(server.shutdown());
    while client.anonymous(Method::GET, "/").send().await.is_ok() {
        tokio::task::yield_now().await;
    }
    receiver.answer();
    receiver.answered(1).await;
    stopped.await.unwrap();
    let done =
        Database::of(dir.path()).number("SELECT count(*) FROM deliveries WHERE status = 'success'");
    assert_eq!((done, receiver.count()), (1, 1));
}

#[test]
fn what_was_under_way_when_the_process_died_is_delivered_at_the_next_start() {
    let dir = tempfile::tempdir().unwrap();
    let outer = tokio::runtime::Runtime::new().unwrap();
    let receiver = outer.block_on(Receiver::silent());
    let doomed = tokio::runtime::Runtime::new().unwrap();
    doomed.block_on(async {
        let server = loopback().data_dir(dir.path()).start().await.unwrap();
        let client = Client::of(&server);
        register(&client, &receiver.url).await;
        client.upload(form(PDF)).await;
        receiver.received(1).await;
        // Dies with the runtime: nothing of it runs any more, and nothing is written.
        std::mem::forget(server);
    });
    doomed.shutdown_timeout(DEADLINE);
    receiver.answer();
    outer.block_on(async {
        let server = loopback()
            .data_dir(dir.path())
            .profile(Profile::Preview)
            .start()
            .await
            .unwrap();
        let received = receiver.received(2).await;
        let again = |name| assert_eq!(received[0].header(name), received[1].header(name), "{name}");
        again("webhook-id");
        again("x-ipp-delivery");
        let client = Client::of(&server);
        let list: Value = client.get("/webhooks").await.json().await.unwrap();
        let log = logged(&client, &list["data"]["webhooks"][0], "success").await;
        assert_eq!(log.len(), 1);
    });
}
