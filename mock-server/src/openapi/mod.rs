//! The reference of the API, as an OpenAPI 3.1 document and as a page.
//!
//! One table says what each endpoint takes and answers. The document is made from it, from the types of
//! [`ipp_sdk::model`], from the errors of the service and from the decisions in force, so that it says what this
//! very server does; the page is made from the document. A test holds the table against the routes.

mod document;
mod endpoint;
mod endpoints;
mod events;
mod examples;
mod order;
pub(crate) mod page;
mod refusals;
mod request;
mod responses;
mod samples;
mod schemas;
#[cfg(test)]
mod tests;

use crate::decisions::{Alternative, Choices};
use crate::service::Settings;

pub(crate) use document::document;
pub(crate) use endpoints::endpoints;
pub(crate) use order::Ordered;

/// What of a server shows in its reference.
pub(crate) struct View<'a> {
    choices: &'a Choices,
    is_sync: bool,
    has_limits: bool,
    max_file_bytes: u64,
    /// What stands before the paths, for example `http://127.0.0.1:8080/api/v1`.
    base_url: &'a str,
}

impl<'a> View<'a> {
    pub(crate) fn new(choices: &'a Choices, settings: &Settings, base_url: &'a str) -> Self {
        Self {
            choices,
            is_sync: settings.is_sync(),
            has_limits: settings.has_limits(),
            max_file_bytes: settings.max_file_bytes,
            base_url,
        }
    }

    fn has(&self, alternative: &Alternative) -> bool {
        self.choices.has(alternative)
    }

    /// Whether an upload may be answered with its result (contract D13, D70).
    fn may_wait(&self) -> bool {
        self.is_sync || self.has(&crate::decisions::alternative::JSON_HONOURED)
    }

    /// The base URL without its path: what absolute paths are relative to (contract D67).
    fn origin(&self) -> &str {
        let path = crate::service::BASE_PATH;
        self.base_url.strip_suffix(path).unwrap_or(self.base_url)
    }
}
