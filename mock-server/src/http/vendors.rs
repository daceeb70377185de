//! `/vendors`, from the roadmap.

use axum::body::Bytes;
use axum::extract::rejection::{BytesRejection, PathRejection};
use axum::extract::{Path, RawQuery, State};
use axum::response::{IntoResponse, Response};
use axum::{Extension, Json};
use ipp_sdk::model::{Data, Deleted, Extra};
use serde::Serialize;
use serde_json::{Map, Value};

use super::auth::Caller;
use super::observe::{RestsOn, Seen};
use super::query::{NoParameters, Query};
use super::{App, Error};
use crate::decisions::D;
use crate::service::{self, Service, VendorBody};
use crate::store::Vendor;

/// A page of vendors.
#[derive(Serialize)]
struct Page<'a> {
    vendors: Vec<VendorBody<'a>>,
    limit: u32,
    offset: u64,
}

pub(super) async fn list(
    State(app): State<App>,
    Caller { identity, .. }: Caller,
    seen: Seen,
    RawQuery(query): RawQuery,
) -> Result<Response, Error> {
    let known = ["limit", "offset"];
    let (limit, offset) = Query::new(query.as_deref(), &known, &app.service, &seen)?.page()?;
    let account = identity.account;
    let list = move |service: &Service| service.vendors(account, limit, offset);
    let vendors = app.run(list).await?;
    Ok(data(Page {
        vendors: vendors.iter().map(VendorBody::from).collect(),
        limit,
        offset,
    }))
}

pub(super) async fn add_alias(
    State(app): State<App>,
    Caller { identity, .. }: Caller,
    seen: Seen,
    _: NoParameters,
    path: Result<Path<String>, PathRejection>,
    body: Result<Bytes, BytesRejection>,
) -> Result<Response, Error> {
    let Path(vendor_id) = path.map_err(|_| service::Error::VendorNotFound)?;
    let alias = member(body, "alias", &app, &seen)?;
    let account = identity.account;
    let add = move |service: &Service| service.add_alias(account, &vendor_id, &alias);
    Ok(shown(&app.run(add).await?))
}

pub(super) async fn remove_alias(
    State(app): State<App>,
    Caller { identity, .. }: Caller,
    _: NoParameters,
    path: Result<Path<(String, String)>, PathRejection>,
) -> Result<Response, Error> {
    let Path((vendor_id, alias)) = path.map_err(|_| service::Error::VendorNotFound)?;
    let message = format!("Alias {alias} deleted");
    let account = identity.account;
    app.run(move |service| service.remove_alias(account, &vendor_id, &alias))
        .await?;
    let body = Deleted {
        success: true,
        message: Some(message),
        extra: Extra::new(),
    };
    Ok((DECIDED, Json(body)).into_response())
}

pub(super) async fn merge(
    State(app): State<App>,
    Caller { identity, .. }: Caller,
    seen: Seen,
    _: NoParameters,
    path: Result<Path<String>, PathRejection>,
    body: Result<Bytes, BytesRejection>,
) -> Result<Response, Error> {
    let Path(from) = path.map_err(|_| service::Error::VendorNotFound)?;
    let into = member(body, "into", &app, &seen)?;
    let account = identity.account;
    let merge = move |service: &Service| service.merge_vendors(account, &from, &into);
    Ok(shown(&app.run(merge).await?))
}

/// All answers rest on one decision.
const DECIDED: Extension<RestsOn> = Extension(RestsOn(&[D(71)]));

fn shown(vendor: &Vendor) -> Response {
    data(VendorBody::from(vendor))
}

fn data(data: impl Serialize) -> Response {
    let body = Data {
        success: true,
        data,
    };
    (DECIDED, Json(body)).into_response()
}

/// The text that is the only member of a body.
fn member(
    body: Result<Bytes, BytesRejection>,
    name: &str,
    app: &App,
    seen: &Seen,
) -> service::Result<String> {
    let body = body.map_err(|e| service::Error::invalid(71, e.body_text()))?;
    let malformed = || {
        let message = format!("The body must be a JSON object with the text `{name}`.");
        service::Error::invalid(71, message)
    };
    let mut members: Map<String, Value> = serde_json::from_slice(&body).map_err(|_| malformed())?;
    let Some(Value::String(text)) = members.remove(name) else {
        return Err(malformed());
    };
    if let Some(unknown) = members.keys().next() {
        seen.ignore(&app.service, "The body has an unknown field", unknown)?;
    }
    Ok(text)
}
