//! `ipp webhooks`

use ipp_sdk::model::{
    CreatedWebhook, Deleted, Delivery, DeliveryId, DeliveryList, EventType, Webhook, WebhookId,
    WebhookList,
};
use ipp_sdk::{Answer, Client};

use super::TimeLimit;
use crate::error::Result;

/// Registers an address for these events, for all if there are none.
pub(crate) async fn create_webhook(
    client: &Client,
    url: String,
    events: Vec<EventType>,
    limit: TimeLimit,
) -> Result<Answer<CreatedWebhook>> {
    let mut call = client.webhooks().create(url).timeout(limit.left());
    if !events.is_empty() {
        call = call.events(events);
    }
    Ok(call.send().await?)
}

pub(crate) async fn webhooks(client: &Client, limit: TimeLimit) -> Result<Answer<WebhookList>> {
    Ok(client
        .webhooks()
        .list()
        .timeout(limit.left())
        .send()
        .await?)
}

pub(crate) async fn delete_webhook(
    client: &Client,
    id: &WebhookId,
    limit: TimeLimit,
) -> Result<Answer<Deleted>> {
    let call = client.webhooks().delete(id).timeout(limit.left());
    Ok(call.send().await?)
}

pub(crate) async fn deliveries(
    client: &Client,
    id: &WebhookId,
    limit: TimeLimit,
) -> Result<Answer<DeliveryList>> {
    let call = client.webhooks().deliveries(id).timeout(limit.left());
    Ok(call.send().await?)
}

pub(crate) async fn redeliver(
    client: &Client,
    id: &WebhookId,
    delivery: &DeliveryId,
    limit: TimeLimit,
) -> Result<Answer<Delivery>> {
    let call = client.webhooks().redeliver(id, delivery);
    Ok(call.timeout(limit.left()).send().await?)
}

/// The webhooks of which so many deliveries failed in a row.
pub(crate) async fn failing_webhooks(
    client: &Client,
    failures: u32,
    limit: TimeLimit,
) -> Result<Vec<Webhook>> {
    let mut list = webhooks(client, limit).await?.into_value().webhooks;
    list.retain(|webhook| {
        webhook
            .failure_count
            .is_some_and(|count| count >= failures.max(1))
    });
    Ok(list)
}
