//! `/keys`, for people who have logged in.

use axum::body::Bytes;
use axum::extract::rejection::{BytesRejection, PathRejection};
use axum::extract::{Path, State};
use axum::response::{IntoResponse, Response};
use axum::{Extension, Json};
use ipp_sdk::model::{Data, Deleted, Extra, KeyId};
use serde::{Deserialize, Serialize};

use super::auth::{Person, Subscriber};
use super::observe::{RestsOn, Seen};
use super::query::NoParameters;
use super::{App, Error};
use crate::decisions::D;
use crate::service::{self, timestamp};
use crate::store::KeyRow;

const LONGEST_NAME: usize = 100;
const WARNING: &str = "Store this key securely. It will not be shown again.";

/// What a new key is to be called. The body may be missing (contract D62).
#[derive(Default, Deserialize)]
struct NewKey {
    #[serde(default)]
    name: Option<String>,
    #[serde(flatten)]
    unknown: Extra,
}

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
    let name = name(
        &body.map_err(|e| service::Error::invalid(15, e.body_text()))?,
        &app,
        &seen,
    )?;
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
    let body = Data {
        success: true,
        data,
    };
    Ok((Extension(RestsOn(&[D(3), D(62)])), Json(body)).into_response())
}

pub(super) async fn list(
    State(app): State<App>,
    Person(owner): Person,
    _: NoParameters,
) -> Result<Response, Error> {
    let keys = app.run(move |service| service.keys(&owner)).await?;
    let data = Keys {
        keys: keys.into_iter().map(Listed::from).collect(),
    };
    let body = Data {
        success: true,
        data,
    };
    Ok((Extension(RestsOn(&[D(63), D(65)])), Json(body)).into_response())
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
    let body = Deleted {
        success: true,
        message: Some(message),
        extra: Extra::new(),
    };
    Ok((Extension(RestsOn(&[D(64)])), Json(body)).into_response())
}

fn name(body: &[u8], app: &App, seen: &Seen) -> service::Result<String> {
    if body.is_empty() {
        return Ok(String::new());
    }
    let malformed = |e| {
        service::Error::invalid(
            62,
            format!("The body is no JSON object with a `name`: {e}."),
        )
    };
    let new: NewKey = serde_json::from_slice(body).map_err(malformed)?;
    if let Some(field) = new.unknown.keys().next() {
        seen.ignore(&app.service, "The body has an unknown field", field)?;
    }
    let name = new.name.unwrap_or_default();
    if name.chars().count() > LONGEST_NAME {
        let message = format!("`name` must not be longer than {LONGEST_NAME} characters.");
        return Err(service::Error::invalid(62, message));
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
