//! What a delivery says: its headers, signed (contract D56).

use ipp_sdk::model::WebhookSecret;
use ipp_sdk::webhook::{InvalidSecret, Signer, header};
use jiff::Timestamp;
use reqwest::header::{CONTENT_TYPE, HeaderMap, HeaderName, HeaderValue, USER_AGENT};

use crate::decisions::{Choices, alternative};
use crate::store::Attempt;

const AGENT: &str = concat!("ipp-mock/", env!("CARGO_PKG_VERSION"));
/// Signs deliveries that are to be taken for forged.
const WRONG_SECRET: &str = "whsec_0000000000000000000000000000000000000000000000000000000000000000";

/// Why a delivery cannot be written.
#[derive(Debug, thiserror::Error)]
pub(super) enum Unwritable {
    #[error("the delivery cannot be signed: {0}")]
    Secret(#[from] InvalidSecret),
    #[error("a header of the delivery cannot be written: {0}")]
    Header(#[from] reqwest::header::InvalidHeaderValue),
}

/// The headers of an attempt that is made now.
pub(super) fn headers(
    attempt: &Attempt,
    now: Timestamp,
    choices: &Choices,
    is_forged: bool,
) -> Result<HeaderMap, Unwritable> {
    let signer = if is_forged {
        Signer::new(&WebhookSecret::new(WRONG_SECRET))?
    } else {
        Signer::new(&attempt.secret)?
    };
    let body = attempt.payload.as_bytes();
    let signature = if choices.has(&alternative::BARE_HEX) {
        signer.bare_hex(body)
    } else if choices.has(&alternative::TIMESTAMPED) {
        signer.timestamped(now, body)
    } else {
        signer.sha256(body)
    };
    let event_id = attempt.event_id.as_str();
    let mut headers = HeaderMap::new();
    headers.insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
    headers.insert(USER_AGENT, HeaderValue::from_static(AGENT));
    for (name, value) in [
        (header::SIGNATURE, signature.as_str()),
        (header::EVENT, attempt.event.as_str()),
        (header::DELIVERY, attempt.delivery_id.as_str()),
        (header::STANDARD_ID, event_id),
        (header::STANDARD_TIMESTAMP, &now.as_second().to_string()),
        (
            header::STANDARD_SIGNATURE,
            &signer.standard(event_id, now, body),
        ),
    ] {
        headers.insert(HeaderName::from_static(name), HeaderValue::from_str(value)?);
    }
    Ok(headers)
}
