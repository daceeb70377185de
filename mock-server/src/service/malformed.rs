//! What is wrong with a malformed request, in the words that the caller is told and that the reference shows.

use std::fmt::Display;
use std::ops::RangeInclusive;

use ipp_sdk::model::EventType;
use serde_json::Value;

use super::Error;
use crate::webhooks::guard::UrlFault;

/// The longest `external_id`, in characters (contract D23).
pub(crate) const LONGEST_EXTERNAL_ID: usize = 255;
/// The longest name of a key, in characters (contract D62).
pub(crate) const LONGEST_KEY_NAME: usize = 100;

pub(crate) const UNKNOWN_FIELD: &str = "The form has an unknown field";
pub(crate) const UNKNOWN_PARAMETER: &str = "The query has an unknown parameter";
pub(crate) const UNKNOWN_MEMBER: &str = "The body has an unknown field";

impl Error {
    pub(crate) fn unknown(problem: &str, name: &str) -> Self {
        Self::invalid(11, format!("{problem} `{name}`."))
    }

    /// A request that is to have a form with this field, and has none.
    pub(crate) fn no_form(field: &str) -> Self {
        let send = format!("send multipart/form-data with the document in the field `{field}`");
        Self::invalid(15, format!("The request is no upload form; {send}."))
    }

    pub(crate) fn export_mode() -> Self {
        Self::invalid(21, "`export_mode` must be `standard` or `full`.")
    }

    pub(crate) fn bounding_boxes() -> Self {
        Self::invalid(22, "`include_bounding_boxes` must be `true` or `false`.")
    }

    pub(crate) fn long_external_id() -> Self {
        Self::too_long(23, "external_id", LONGEST_EXTERNAL_ID)
    }

    pub(crate) fn response_format() -> Self {
        Self::invalid(70, "`response_format` must be `json`.")
    }

    pub(crate) fn job_format() -> Self {
        Self::invalid(36, "The format of a download is `excel` or `csv`.")
    }

    pub(crate) fn batch_format() -> Self {
        let message = "The format of a batch's download is `excel`, `csv`, `qb` or `zoho`.";
        Self::invalid(49, message)
    }

    /// A parameter of a query that is not within its range.
    pub(crate) fn number(name: &str, range: &RangeInclusive<u64>) -> Self {
        let bounds = match (range.start(), *range.end()) {
            (first, u64::MAX) => format!("{first} or more"),
            (first, last) => format!("from {first} to {last}"),
        };
        Self::invalid(38, format!("`{name}` must be a whole number, {bounds}."))
    }

    pub(crate) fn no_webhook(reason: impl Display) -> Self {
        let message = format!("The body is no JSON object with a `url`: {reason}.");
        Self::invalid(51, message)
    }

    pub(crate) fn webhook_url(fault: UrlFault) -> Self {
        Self::InvalidWebhookUrl(format!("{fault}."))
    }

    pub(crate) fn events(problem: impl Display) -> Self {
        let names: Vec<&str> = EventType::KNOWN.iter().map(EventType::as_str).collect();
        let names = names.join(", ");
        Self::invalid(52, format!("{problem}; the events are {names}."))
    }

    pub(crate) fn unknown_event(event: &Value) -> Self {
        Self::events(format_args!("`events` has {event}, which is no event"))
    }

    pub(crate) fn long_key_name() -> Self {
        Self::too_long(62, "name", LONGEST_KEY_NAME)
    }

    /// A body about vendors that lacks its only member.
    pub(crate) fn no_vendor_text(name: &str) -> Self {
        let message = format!("The body must be a JSON object with the text `{name}`.");
        Self::invalid(71, message)
    }

    pub(crate) fn own_name(alias: &str) -> Self {
        Self::invalid(
            71,
            format!("`{alias}` is the vendor's own name, which stays."),
        )
    }

    pub(super) fn too_long(decision: u8, name: &str, longest: usize) -> Self {
        let message = format!("`{name}` must not be longer than {longest} characters.");
        Self::invalid(decision, message)
    }
}
