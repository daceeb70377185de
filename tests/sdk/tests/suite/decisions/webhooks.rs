//! Webhooks: the sink's captures, verified.

use ipp_sdk::model::{ErrorCode, EventType};
use ipp_sdk::webhook::Verifier;

use super::Case;
use crate::world::{document, empty};

pub(super) async fn subscribe_and_verify(case: &Case) {
    let (client, server) = (&case.client, &case.world.server);
    let hooks = client.webhooks();
    let webhook = hooks.create("https://sink.ipp.test/way").await.unwrap();
    let listed = hooks.list().await.unwrap().webhooks;
    assert_eq!(listed[0].webhook_id, webhook.webhook_id);

    let job = client
        .parse(document("told"))
        .await
        .unwrap()
        .wait()
        .await
        .unwrap();
    let failed = async { client.parse(empty()).await?.wait().await };
    failed.await.unwrap_err();
    client
        .batch([document("told")])
        .await
        .unwrap()
        .wait()
        .await
        .unwrap();
    server.settle().await.unwrap();

    let verifier = Verifier::new(&webhook.secret);
    let mut kinds = Vec::new();
    for delivery in server.sink().deliveries_to("way") {
        let verified = verifier.verify_at(delivery.at, &delivery.headers, &delivery.body);
        let event = verified.unwrap().parse().unwrap();
        if event.kind == EventType::JobCompleted && kinds.is_empty() {
            assert_eq!(event.job_id(), Some(&job.job_id));
        }
        kinds.push(event.kind);
        let forged = delivery.body.replace("Acme", "Evil") + " ";
        assert!(
            verifier
                .verify_at(delivery.at, &delivery.headers, &forged)
                .is_err()
        );
    }
    for kind in [
        EventType::JobCompleted,
        EventType::JobFailed,
        EventType::BatchCompleted,
    ] {
        assert!(kinds.contains(&kind), "{}: {kinds:?}", case.name());
    }
    let jobs = kinds
        .iter()
        .filter(|kind| **kind == EventType::JobCompleted)
        .count();
    assert_eq!(
        jobs,
        if case.is("D50 listed") { 2 } else { 1 },
        "{}",
        case.name()
    );

    let log = hooks.deliveries(&webhook.webhook_id).await;
    if case.is_preview_or("D58 retried") {
        assert_eq!(log.unwrap().deliveries.len(), kinds.len());
    } else {
        case.refused(log, 404, ErrorCode::NotFound);
    }
    let plain = hooks.create("http://127.0.0.1:9/plain").await;
    let is_refused = !case.is("D51 loopback_http");
    case.refused_if(is_refused, plain, 400, ErrorCode::InvalidWebhookUrl);
    hooks.delete(&webhook.webhook_id).await.unwrap();
    let gone = hooks.delete(&webhook.webhook_id).await;
    case.refused(gone, 404, ErrorCode::WebhookNotFound);
    for left in hooks.list().await.unwrap().webhooks {
        hooks.delete(&left.webhook_id).await.unwrap();
    }
}
