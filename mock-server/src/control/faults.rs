//! `/_mock/faults`: what is to go wrong.

use axum::Json;
use axum::extract::State;
use axum::http::StatusCode;
use serde::Serialize;

use super::extract::{Body, Path};
use super::{Error, Panel, Result, json_of};
use crate::faults::{Fault, Listed};

#[derive(Serialize)]
pub(super) struct Added {
    id: u64,
}

#[derive(Serialize)]
pub(super) struct List {
    faults: Vec<Listed>,
}

pub(super) async fn add(State(panel): State<Panel>, Body(body): Body) -> Result<Json<Added>> {
    let fault: Fault = json_of("rule", &body)?;
    let id = panel.control.service.faults.add(fault);
    let id = id.map_err(|e| Error::invalid(e.to_string()))?;
    Ok(Json(Added { id }))
}

pub(super) async fn list(State(panel): State<Panel>) -> Json<List> {
    Json(List {
        faults: panel.control.service.faults.list(),
    })
}

pub(super) async fn remove(State(panel): State<Panel>, Path(id): Path<u64>) -> Result<StatusCode> {
    match panel.control.service.faults.remove(id) {
        true => Ok(StatusCode::NO_CONTENT),
        false => Err(Error::unknown(format!("There is no fault {id}."))),
    }
}

pub(super) async fn clear(State(panel): State<Panel>) -> StatusCode {
    panel.control.service.faults.reset();
    StatusCode::NO_CONTENT
}
