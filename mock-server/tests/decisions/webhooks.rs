//! Registration and delivery (D51–D60), seen from the sink. `tests/api/webhooks` has real receivers.

pub mod attempts;
pub mod delivery;
pub mod registration;

use reqwest::{Method, Response};
use serde_json::Value;

use crate::facts::facts;
use crate::world::World;

const URL: &str = "https://your-app.com/hooks";

async fn register(world: &World, body: Value) -> Response {
    world.post("/webhooks", body).await
}

/// A completed job, and its id.
async fn job(world: &World) -> String {
    let id = world.client.accept().await;
    world.client.wait(&id).await;
    id
}

async fn webhooks(world: &World) -> Vec<Value> {
    let mut list = world.json("/webhooks").await;
    serde_json::from_value(list["data"]["webhooks"].take()).unwrap()
}

async fn delete(world: &World, webhook: &Value) -> Response {
    let id = webhook["webhook_id"].as_str().unwrap();
    world.call(Method::DELETE, &format!("/webhooks/{id}")).await
}

/// The log of a webhook, newest attempt first.
async fn log(world: &World, webhook: &Value) -> Vec<Value> {
    world.settle().await;
    let id = webhook["webhook_id"].as_str().unwrap();
    let response = world
        .client
        .get(&format!("/webhooks/{id}/deliveries"))
        .await;
    let mut body = facts("D58", "retried").met_by(response).await;
    serde_json::from_value(body["data"]["deliveries"].take()).unwrap()
}
