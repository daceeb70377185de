//! `/vendors`, from the roadmap.

use axum::body::Bytes;
use axum::extract::rejection::{BytesRejection, PathRejection};
use axum::extract::{Path, RawQuery, State};
use axum::response::Response;
use serde::Serialize;
use serde_json::Value;

use super::auth::Caller;
use super::members::Members;
use super::observe::Seen;
use super::query::{NoParameters, Query};
use super::{App, Error, reply};
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
    let page = Page {
        vendors: vendors.iter().map(VendorBody::from).collect(),
        limit,
        offset,
    };
    Ok(reply::data(DECIDED, page))
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
    Ok(reply::deleted(DECIDED, message))
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
const DECIDED: &[D] = &[D(71)];

fn shown(vendor: &Vendor) -> Response {
    reply::data(DECIDED, VendorBody::from(vendor))
}

/// The text that is the only member of a body.
fn member(
    body: Result<Bytes, BytesRejection>,
    name: &str,
    app: &App,
    seen: &Seen,
) -> service::Result<String> {
    let body = body.map_err(|e| service::Error::invalid(71, e.body_text()))?;
    let malformed = || service::Error::no_vendor_text(name);
    let mut members = Members::read(&body).map_err(|_| malformed())?;
    let Value::String(text) = members.take(name) else {
        return Err(malformed());
    };
    members.finish(app, seen)?;
    Ok(text)
}
