//! `ipp vendors`

use std::pin::pin;

use futures_util::stream::{Stream, StreamExt as _};
use ipp_sdk::model::{Deleted, Vendor, VendorId};
use ipp_sdk::{Answer, Client};

use super::TimeLimit;
use crate::error::Result;
use crate::render::json_of;

/// The vendors, each as JSON.
pub(crate) fn vendors(
    client: &Client,
    limit: TimeLimit,
) -> impl Stream<Item = Result<String>> + use<> {
    let vendors = client.vendors().list().timeout(limit.left());
    vendors.stream().map(|row| Ok(json_of(&row?)))
}

/// What people call these vendors; one that is not in the list keeps its id.
pub(crate) async fn vendor_names(
    client: &Client,
    ids: [&VendorId; 2],
    limit: TimeLimit,
) -> Result<[String; 2]> {
    let mut names = ids.map(|id| format!("vendor {id}"));
    let list = client.vendors().list().timeout(limit.left());
    let mut vendors = pin!(list.stream());
    while let Some(vendor) = vendors.next().await {
        let vendor = vendor?;
        for (name, id) in names.iter_mut().zip(ids) {
            if vendor.vendor_id == *id {
                *name = format!("{} ({id})", vendor.name);
            }
        }
    }
    Ok(names)
}

pub(crate) async fn add_alias(
    client: &Client,
    id: &VendorId,
    alias: &str,
    limit: TimeLimit,
) -> Result<Answer<Vendor>> {
    let call = client.vendors().add_alias(id, alias).timeout(limit.left());
    Ok(call.send().await?)
}

pub(crate) async fn remove_alias(
    client: &Client,
    id: &VendorId,
    alias: &str,
    limit: TimeLimit,
) -> Result<Answer<Deleted>> {
    let call = client.vendors().remove_alias(id, alias);
    Ok(call.timeout(limit.left()).send().await?)
}

/// Makes one vendor of two; the second stays.
pub(crate) async fn merge(
    client: &Client,
    id: &VendorId,
    into: &VendorId,
    limit: TimeLimit,
) -> Result<Answer<Vendor>> {
    let call = client.vendors().merge(id, into).timeout(limit.left());
    Ok(call.send().await?)
}
