//! The shapes of successful answers.

use axum::http::header::{CONTENT_DISPOSITION, CONTENT_TYPE};
use axum::response::{IntoResponse as _, Response};
use axum::{Extension, Json};
use ipp_sdk::model::{Data, Deleted, Extra};
use serde::Serialize;

use super::observe::RestsOn;
use crate::decisions::D;
use crate::service::NamedFile;

pub(super) const XLSX: &str = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
pub(super) const CSV: &str = "text/csv; charset=utf-8";

/// Data in the documented envelope, and the decisions that the answer rests on.
pub(super) fn data(rests_on: &'static [D], data: impl Serialize) -> Response {
    let body = Data {
        success: true,
        data,
    };
    (Extension(RestsOn(rests_on)), Json(body)).into_response()
}

/// That something was removed.
pub(super) fn deleted(rests_on: &'static [D], message: String) -> Response {
    let body = Deleted {
        success: true,
        message: Some(message),
        extra: Extra::new(),
    };
    (Extension(RestsOn(rests_on)), Json(body)).into_response()
}

/// A file to be saved.
pub(super) fn attachment(file: NamedFile, content_type: &'static str) -> Response {
    let disposition = format!("attachment; filename=\"{}\"", file.name);
    let headers = [
        (CONTENT_TYPE, content_type.to_owned()),
        (CONTENT_DISPOSITION, disposition),
    ];
    (headers, file.bytes).into_response()
}
