//! The other readings that a decision can be switched to, each under the name that the server's code asks for.

use ipp_sdk::model::ErrorCode;

use super::{D, DecisionId};

/// Another reading of the reference, to which a decision can be switched.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct Alternative {
    /// The decision that it is an alternative to.
    pub decision: DecisionId,
    /// Its place among the alternatives of the decision, from 1.
    pub(crate) index: u8,
    /// The name by which it is chosen.
    pub name: &'static str,
    /// What the server does while it is chosen.
    pub meaning: &'static str,
}

/// The code that stands in for one that the reference does not name, while [`DOCUMENTED_ONLY`] is in force.
///
/// A client that knows only these seven should do the right thing with it: wait after 503, not look again for what
/// is not there, not repeat what is malformed.
pub(crate) fn documented(status: u16) -> ErrorCode {
    match status {
        401 => ErrorCode::InvalidApiKey,
        402 => ErrorCode::InsufficientCredits,
        403 => ErrorCode::TierRequired,
        404 | 405 => ErrorCode::JobNotFound,
        429 | 503 => ErrorCode::RateLimited,
        422 | 500.. => ErrorCode::ExtractionFailed,
        _ => ErrorCode::InvalidFile,
    }
}

/// Declares the alternatives, and the list of all of them in the same order.
macro_rules! alternatives {
    ($($constant:ident = $decision:literal/$index:literal $name:literal: $meaning:literal;)*) => {
        $(
            #[doc = $meaning]
            pub(crate) const $constant: Alternative = Alternative {
                decision: D($decision),
                index: $index,
                name: $name,
                meaning: $meaning,
            };
        )*
        /// All of them, in order of decision and index.
        #[cfg(test)]
        pub(super) const ALL: &[Alternative] = &[$($constant),*];
    };
}

alternatives! {
    CREDITS_FIRST = 1/1 "credits_first":
        "402 is checked before the file: without credits a bad file is 402, not 400.";
    DOCUMENTED_ONLY = 4/1 "documented_only":
        "Only the seven codes of the reference are sent, by status: 401 `INVALID_API_KEY`, 402 `INSUFFICIENT_CREDITS`, \
         403 `TIER_REQUIRED`, 404 and 405 `JOB_NOT_FOUND`, 429 and 503 `RATE_LIMITED`, 422 and other 5xx \
         `EXTRACTION_FAILED`, other 4xx `INVALID_FILE`.";
    SLIDING = 8/1 "sliding":
        "The window slides: a request is refused when as many as the limit allows were let in within the 60 s before it.";
    ALIGNED = 8/2 "aligned":
        "The window is the minute of the clock: all counts start anew at second 0.";
    RATE_HEADERS_SENT = 9/1 "sent":
        "`X-RateLimit-Limit` and `X-RateLimit-Remaining` stand on every answer to a request that is counted, \
         `Retry-After`, in seconds, on 429.";
    STRICT_FIELDS = 11/1 "strict":
        "A form field, JSON member or query parameter that the reference does not name is 400 `INVALID_REQUEST`, and \
         the message names it.";
    CREATED = 13/1 "created":
        "201 in place of 200, with the same body.";
    FIRST_WINS = 17/1 "first_wins":
        "The first `file` part is taken, the others are ignored.";
    STRICT_FORMAT = 18/1 "strict":
        "The extension must be one of the kind that the bytes show, and so must the part's Content-Type, unless it is \
         absent or `application/octet-stream`; else 400 `INVALID_FILE`.";
    CONFLICT = 26/1 "conflict":
        "409 `EXTERNAL_ID_CONFLICT`; nothing is stored or charged.";
    FREES_ID = 27/1 "frees_id":
        "A failed job gives its `external_id` back: the next upload with it is a new job, charged as one.";
    CLAMP = 38/1 "clamp":
        "A number out of range becomes the nearest one in range; what is no number becomes the default.";
    ACCEPT_WEBP = 42/1 "accept":
        "A WebP file is accepted, as by `POST /invoices`.";
    FAILED_ROW = 43/1 "failed_row":
        "The batch is accepted; the bad file gets a row with `status: \"failed\"` and the error `INVALID_FILE`, and \
         costs no credit.";
    ALWAYS_DONE = 45/1 "done":
        "Status `done` and the event `batch.completed`, with `successful: 0`.";
    PARTIAL = 46/1 "partial":
        "The batch is accepted; the credits go to its files in order, and the files that get none fail with \
         `INSUFFICIENT_CREDITS`. With no credit at all it is still refused with 402.";
    BRACKETED = 47/1 "bracketed":
        "`files[]` is taken as well as `files`.";
    LISTED = 50/1 "listed":
        "Each file of a batch is a job of its own in `GET /jobs` and is announced by `job.completed` or `job.failed`.";
    LOOPBACK_HTTP = 51/1 "loopback_http":
        "`http://` is accepted too if the host is `localhost` or a loopback address.";
    BARE_HEX = 56/1 "bare_hex":
        "`X-IPP-Signature` is the bare lowercase hex of the same HMAC, without `sha256=`.";
    TIMESTAMPED = 56/2 "timestamped":
        "`X-IPP-Signature` is `t=<unix seconds>,v1=<hex>`, and the HMAC is over the timestamp, a full stop and the raw \
         body.";
    RETRIED = 58/1 "retried":
        "Up to eight attempts, 0 s, 5 s, 5 min, 30 min, 2 h, 5 h, 10 h and 10 h after the one before, each wait \
         varied by ±20 %; a `Retry-After` of the receiver is honoured, and 410 deactivates the webhook. The attempts \
         are listed by `GET /webhooks/{id}/deliveries` and repeated by `POST \
         /webhooks/{id}/deliveries/{delivery_id}/redeliver`.";
    JSON_HONOURED = 70/1 "honoured":
        "`json` makes the request synchronous (D13, D14): it answers with the full payload, generates no Excel or CSV, \
         and `downloads` is null. Any other value is 400 `INVALID_REQUEST`; an empty one is none.";
    VENDORS_SERVED = 71/1 "served":
        "`GET /vendors` lists the vendors learned from extractions, in the order in which they were first seen; \
         `POST /vendors/{id}/aliases`, `DELETE /vendors/{id}/aliases/{alias}` and `POST /vendors/{id}/merge` manage \
         them. Names are compared without case, accents, punctuation and legal forms. A document that prints an \
         alias gets the canonical name as its `vendor`. An alias that stands for another vendor is 409 \
         `VENDOR_ALIAS_TAKEN`.";
}

#[cfg(test)]
mod tests {
    use super::documented;

    #[test]
    fn a_documented_code_stands_in_for_every_status_that_the_server_sends() {
        let codes = [
            (400, "INVALID_FILE"),
            (401, "INVALID_API_KEY"),
            (402, "INSUFFICIENT_CREDITS"),
            (403, "TIER_REQUIRED"),
            (404, "JOB_NOT_FOUND"),
            (405, "JOB_NOT_FOUND"),
            (409, "INVALID_FILE"),
            (413, "INVALID_FILE"),
            (422, "EXTRACTION_FAILED"),
            (429, "RATE_LIMITED"),
            (500, "EXTRACTION_FAILED"),
            (503, "RATE_LIMITED"),
        ];
        for (status, code) in codes {
            assert_eq!(documented(status).as_str(), code, "{status}");
        }
    }
}
