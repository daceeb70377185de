//! `GET /account`.

use axum::response::Response;
use serde::Serialize;

use super::auth::Caller;
use super::query::NoParameters;
use super::reply;
use crate::decisions::D;

/// An account as its key shows it.
#[derive(Serialize)]
struct Account {
    email: String,
    tier: String,
    credits: u64,
}

pub(super) async fn show(Caller { identity, .. }: Caller, _: NoParameters) -> Response {
    let account = Account {
        email: identity.email.clone(),
        tier: identity.tier.clone(),
        credits: identity.credits,
    };
    reply::data(&[D(30)], account)
}
