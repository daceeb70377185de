//! `/webhooks`: endpoints that are told when a job or batch ends, and what they were told.

use axum::body::Bytes;
use axum::extract::rejection::{BytesRejection, PathRejection};
use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use ipp_sdk::model::{DeliveryId, DeliveryStatus, EventId, EventType, WebhookId};
use serde::Serialize;
use serde_json::Value;

use super::auth::Caller;
use super::members::Members;
use super::observe::Seen;
use super::query::NoParameters;
use super::{App, Error, reply};
use crate::decisions::D;
use crate::service::{self, Service, timestamp};
use crate::store::{Delivery, WebhookRow};

/// The longest body of a registration, in bytes: a URL, and the events.
pub(super) const MOST_BYTES: usize = 64 * 1024;
const WARNING: &str = "Store this secret securely. It will not be shown again.";

/// What is to be registered.
struct NewWebhook {
    url: String,
    events: Vec<EventType>,
}

/// A webhook that was just registered.
#[derive(Serialize)]
struct Created<'a> {
    webhook_id: &'a WebhookId,
    url: &'a str,
    events: &'a [EventType],
    secret: &'a str,
    warning: &'static str,
    created_at: String,
}

/// The webhooks of an account.
#[derive(Serialize)]
struct Webhooks {
    webhooks: Vec<Listed>,
}

/// A webhook in a list.
#[derive(Serialize)]
struct Listed {
    webhook_id: WebhookId,
    url: String,
    events: Vec<EventType>,
    created_at: String,
    last_used_at: Option<String>,
    failure_count: u32,
}

/// The log of a webhook.
#[derive(Serialize)]
struct Deliveries {
    deliveries: Vec<Logged>,
}

/// An attempt in the log.
#[derive(Serialize)]
struct Logged {
    delivery_id: DeliveryId,
    event_id: EventId,
    event: EventType,
    attempt: u32,
    status: DeliveryStatus,
    response_status: Option<u16>,
    response_time_ms: Option<u64>,
    error: Option<String>,
    attempted_at: Option<String>,
    next_attempt_at: Option<String>,
}

pub(super) async fn create(
    State(app): State<App>,
    Caller { identity, .. }: Caller,
    seen: Seen,
    _: NoParameters,
    body: Result<Bytes, BytesRejection>,
) -> Result<Response, Error> {
    let body = body.map_err(|e| service::Error::invalid(51, format!("{}.", e.body_text())))?;
    let NewWebhook { url, events } = read(&body, &app, &seen)?;
    let asked = events.len();
    let register = move |service: &Service| service.register(identity.account, &url, events);
    let webhook = app.run(register).await?;
    if !webhook.url.starts_with("https:") {
        seen.rests_on(D(51));
    }
    if webhook.events.len() < asked {
        seen.rests_on(D(52));
    }
    let data = Created {
        webhook_id: &webhook.webhook_id,
        url: &webhook.url,
        events: &webhook.events,
        secret: webhook.secret.expose(),
        warning: WARNING,
        created_at: timestamp(webhook.created_at),
    };
    Ok(reply::data(&[D(55)], data))
}

pub(super) async fn list(
    State(app): State<App>,
    Caller { identity, .. }: Caller,
    _: NoParameters,
) -> Result<Response, Error> {
    let webhooks = app
        .run(move |service| service.webhooks(identity.account))
        .await?;
    let webhooks = webhooks.into_iter().map(Listed::from).collect();
    Ok(reply::data(&[D(60)], Webhooks { webhooks }))
}

pub(super) async fn remove(
    State(app): State<App>,
    Caller { identity, .. }: Caller,
    _: NoParameters,
    path: Result<Path<String>, PathRejection>,
) -> Result<Response, Error> {
    let Path(webhook_id) = path.map_err(|_| service::Error::WebhookNotFound)?;
    let message = format!("Webhook {webhook_id} deleted");
    app.run(move |service| service.remove_webhook(identity.account, &webhook_id))
        .await?;
    Ok(reply::deleted(&[D(59)], message))
}

pub(super) async fn deliveries(
    State(app): State<App>,
    Caller { identity, .. }: Caller,
    _: NoParameters,
    path: Result<Path<String>, PathRejection>,
) -> Result<Response, Error> {
    let Path(webhook_id) = path.map_err(|_| service::Error::WebhookNotFound)?;
    let find = move |service: &Service| service.deliveries(identity.account, &webhook_id);
    let deliveries = app.run(find).await?;
    let deliveries = deliveries.into_iter().map(Logged::from).collect();
    Ok(reply::data(&[D(58)], Deliveries { deliveries }))
}

pub(super) async fn redeliver(
    State(app): State<App>,
    Caller { identity, .. }: Caller,
    _: NoParameters,
    path: Result<Path<(String, String)>, PathRejection>,
) -> Result<Response, Error> {
    let Path((webhook_id, delivery_id)) = path.map_err(|_| service::Error::WebhookNotFound)?;
    let redeliver =
        move |service: &Service| service.redeliver(identity.account, &webhook_id, &delivery_id);
    let delivery = Logged::from(app.run(redeliver).await?);
    Ok((StatusCode::ACCEPTED, reply::data(&[D(58)], delivery)).into_response())
}

/// Reads the body of a registration (contract D51, D52), whatever type it claims to have.
fn read(body: &[u8], app: &App, seen: &Seen) -> service::Result<NewWebhook> {
    let mut members = Members::read(body).map_err(service::Error::no_webhook)?;
    let url = members.take("url");
    let events = members.take("events");
    members.finish(app, seen)?;
    let Value::String(url) = url else {
        let message = "`url` must be there and a string, an https:// URL.";
        return Err(service::Error::InvalidWebhookUrl(message.to_owned()));
    };
    Ok(NewWebhook {
        url,
        events: read_events(events)?,
    })
}

fn read_events(events: Value) -> service::Result<Vec<EventType>> {
    let refuse = |problem: &str| Err(service::Error::events(problem));
    let events = match events {
        Value::Null => return Ok(EventType::KNOWN.to_vec()),
        Value::Array(events) if events.is_empty() => {
            return refuse("`events` is empty; leave it out to be told of all");
        }
        Value::Array(events) => events,
        _ => return refuse("`events` must be an array of strings"),
    };
    let event = |value: &Value| {
        let event = value.as_str().map(EventType::from);
        let event = event.filter(|event| EventType::KNOWN.contains(event));
        event.ok_or_else(|| service::Error::unknown_event(value))
    };
    events.iter().map(event).collect()
}

impl From<WebhookRow> for Listed {
    fn from(webhook: WebhookRow) -> Self {
        Self {
            webhook_id: webhook.webhook_id,
            url: webhook.url,
            events: webhook.events,
            created_at: timestamp(webhook.created_at),
            last_used_at: webhook.last_used_at.map(timestamp),
            failure_count: webhook.failure_count,
        }
    }
}

impl From<Delivery> for Logged {
    fn from(delivery: Delivery) -> Self {
        Self {
            delivery_id: delivery.delivery_id,
            event_id: delivery.event_id,
            event: delivery.event,
            attempt: delivery.attempt,
            status: delivery.status,
            response_status: delivery.response_status,
            response_time_ms: delivery.response_time_ms,
            error: delivery.error,
            attempted_at: delivery.attempted_at.map(timestamp),
            next_attempt_at: delivery.next_attempt_at.map(timestamp),
        }
    }
}
