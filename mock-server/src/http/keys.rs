//! `/keys`, for people who have logged in.

use axum::body::Bytes;
use axum::extract::rejection::{BytesRejection, PathRejection};
use axum::extract::{Path, State};
use axum::response::Response;
use ipp_sdk::model::KeyId;
use serde::Serialize;

use super::auth::{Person, Subscriber};
use super::members::Members;
use super::observe::Seen;
use super::query::NoParameters;
use super::{App, Error, reply};
use crate::decisions::D;
use crate::service::{self, LONGEST_KEY_NAME, timestamp};
use crate::store::KeyRow;

const WARNING: &str = "Store this key securely. It will not be shown again.";

/// A key that was just made.
#[derive(Serialize)]
struct Created<'a> {
    key_id: &'a KeyId,
    key: &'a str,
    name: &'a str,
    created_at: String,
    warning: &'static str,
}

/// The keys of an account.
#[derive(Serialize)]
struct Keys {
    keys: Vec<Listed>,
}

/// A key in a list.
#[derive(Serialize)]
struct Listed {
    key_id: KeyId,
    name: String,
    created_at: String,
    last_used_at: Option<String>,
    is_active: bool,
}

pub(super) async fn create(
    State(app): State<App>,
    Subscriber(owner): Subscriber,
    seen: Seen,
    _: NoParameters,
    body: Result<Bytes, BytesRejection>,
) -> Result<Response, Error> {
    let body = body.map_err(|e| service::Error::invalid(15, e.body_text()))?;
    let name = name(&body, &app, &seen)?;
    let (key, row) = app
        .run(move |service| service.add_key(owner.account, &name))
        .await?;
    let data = Created {
        key_id: &row.key_id,
        key: key.secret.expose(),
        name: &row.name,
        created_at: timestamp(row.created_at),
        warning: WARNING,
    };
    Ok(reply::data(&[D(3), D(62)], data))
}

pub(super) async fn list(
    State(app): State<App>,
    Person(owner): Person,
    _: NoParameters,
) -> Result<Response, Error> {
    let keys = app.run(move |service| service.keys(&owner)).await?;
    let keys = keys.into_iter().map(Listed::from).collect();
    Ok(reply::data(&[D(63), D(65)], Keys { keys }))
}

pub(super) async fn revoke(
    State(app): State<App>,
    Person(owner): Person,
    _: NoParameters,
    path: Result<Path<String>, PathRejection>,
) -> Result<Response, Error> {
    let Path(key_id) = path.map_err(|_| service::Error::KeyNotFound)?;
    let message = format!("API key {key_id} revoked");
    app.run(move |service| service.revoke_key(&owner, &key_id))
        .await?;
    Ok(reply::deleted(&[D(64)], message))
}

/// What a new key is to be called. The body may be missing (contract D62).
fn name(body: &[u8], app: &App, seen: &Seen) -> service::Result<String> {
    if body.is_empty() {
        return Ok(String::new());
    }
    let malformed = |e| {
        let message = format!("The body is no JSON object with a `name`: {e}.");
        service::Error::invalid(62, message)
    };
    let mut members = Members::read(body).map_err(malformed)?;
    let name: Option<String> = serde_json::from_value(members.take("name")).map_err(malformed)?;
    members.finish(app, seen)?;
    let name = name.unwrap_or_default();
    if name.chars().count() > LONGEST_KEY_NAME {
        return Err(service::Error::long_key_name());
    }
    Ok(name)
}

impl From<KeyRow> for Listed {
    fn from(key: KeyRow) -> Self {
        Self {
            key_id: key.key_id,
            name: key.name,
            created_at: timestamp(key.created_at),
            last_used_at: key.last_used_at.map(timestamp),
            is_active: key.is_active,
        }
    }
}
