//! The table of endpoints, a file for each part of the API.

mod account;
mod batches;
mod invoices;
mod jobs;
mod keys;
mod vendors;
mod webhooks;

use serde_json::{Value, json};

use super::endpoint::{Endpoint, Parameter};
use crate::service::{MOST_ROWS, ROWS};

/// All endpoints, in the order of the page.
pub(crate) fn endpoints() -> impl Iterator<Item = &'static Endpoint> {
    [
        invoices::ENDPOINTS,
        jobs::ENDPOINTS,
        batches::ENDPOINTS,
        webhooks::ENDPOINTS,
        vendors::ENDPOINTS,
        account::ENDPOINTS,
        keys::ENDPOINTS,
    ]
    .into_iter()
    .flatten()
}

/// A UUID in a path. A malformed one is answered like an unknown one, so its form is no condition.
fn id_schema() -> Value {
    json!({"type": "string"})
}

/// How many rows a page of a list holds.
const LIMIT: Parameter = Parameter {
    name: "limit",
    description: "The most rows that the page holds.",
    schema: |view| {
        let mut schema = json!({"type": "integer", "default": ROWS});
        if !view.has(&crate::decisions::alternative::CLAMP) {
            schema["minimum"] = 1.into();
            schema["maximum"] = MOST_ROWS.into();
        }
        schema
    },
    example: || 20.into(),
};

/// Where a page of a list begins.
const OFFSET: Parameter = Parameter {
    name: "offset",
    description: "How many rows to pass over, counted from the first.",
    schema: |view| {
        let mut schema = json!({"type": "integer", "default": 0});
        if !view.has(&crate::decisions::alternative::CLAMP) {
            schema["minimum"] = 0.into();
            schema["maximum"] = u64::MAX.into();
        }
        schema
    },
    example: || 0.into(),
};
