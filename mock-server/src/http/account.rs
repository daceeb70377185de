//! `GET /account`.

use axum::response::{IntoResponse, Response};
use axum::{Extension, Json};
use ipp_sdk::model::Data;
use serde::Serialize;

use super::auth::Caller;
use super::observe::RestsOn;
use super::query::NoParameters;
use crate::decisions::D;

/// An account as its key shows it.
#[derive(Serialize)]
struct Account {
    email: String,
    tier: String,
    credits: u64,
}

pub(super) async fn show(Caller { identity, .. }: Caller, _: NoParameters) -> Response {
    let body = Data {
        success: true,
        data: Account {
            email: identity.email.clone(),
            tier: identity.tier.clone(),
            credits: identity.credits,
        },
    };
    (Extension(RestsOn(&[D(30)])), Json(body)).into_response()
}
