//! `/_mock/health` and `/_mock/state`: how the server is doing.

use std::collections::BTreeMap;

use axum::Json;
use axum::extract::State;
use serde::Serialize;

use super::settings::SettingsBody;
use super::{Panel, Result};
use crate::service::timestamp;
use crate::store::Counts;

#[derive(Serialize)]
pub(super) struct Health {
    status: &'static str,
    version: &'static str,
    uptime_seconds: u64,
}

#[derive(Serialize)]
pub(super) struct StateBody {
    base_url: String,
    now: String,
    #[serde(flatten)]
    counts: Counts,
    /// Jobs that wait for a worker.
    queued: usize,
    settings: SettingsBody,
    /// Decisions that are switched to an alternative.
    decisions: BTreeMap<String, String>,
}

pub(super) async fn health(State(panel): State<Panel>) -> Json<Health> {
    Json(Health {
        status: "ok",
        version: env!("CARGO_PKG_VERSION"),
        uptime_seconds: panel.control.started.elapsed().as_secs(),
    })
}

pub(super) async fn state(State(panel): State<Panel>) -> Result<Json<StateBody>> {
    let state = panel.control.run(|control| {
        let service = &control.service;
        Ok(StateBody {
            base_url: format!("{}{}", control.origin, crate::service::BASE_PATH),
            now: timestamp(service.clock.now()),
            counts: service.store.counts()?,
            queued: service.queued(),
            settings: SettingsBody::of(&service.settings),
            decisions: service.choices.snapshot(),
        })
    });
    state.await.map(Json)
}
