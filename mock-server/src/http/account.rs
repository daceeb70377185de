//! `GET /account`.

use axum::Json;
use ipp_sdk::model::Data;
use serde::Serialize;

use super::auth::Caller;

/// An account as its key shows it.
#[derive(Serialize)]
pub(super) struct Account {
    email: String,
    tier: String,
    credits: u64,
}

pub(super) async fn show(Caller { identity, .. }: Caller) -> Json<Data<Account>> {
    Json(Data {
        success: true,
        data: Account {
            email: identity.email.clone(),
            tier: identity.tier.clone(),
            credits: identity.credits,
        },
    })
}
