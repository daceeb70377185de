//! A fault as it is asked for: the body of `POST /_mock/faults`, and what the builder fills in.

use std::collections::BTreeMap;

use ipp_sdk::model::ErrorCode;
use serde::{Deserialize, Serialize};

use super::Delay;

/// One thing that shall go wrong, and when: the rule that `POST /_mock/faults` takes as JSON.
///
/// ```
/// use ipp_mock_server::Fault;
///
/// let fault = Fault::reset_after_commit().on("POST /invoices").probability(0.3);
/// let json = r#"{
///     "match": {"route": "POST /invoices", "probability": 0.3},
///     "phase": "after_commit",
///     "action": {"reset": true}
/// }"#;
/// assert_eq!(fault, serde_json::from_str(json).unwrap());
/// ```
///
/// The rules are asked in the order in which they were added, and the first one that applies is carried out. A rule
/// counts the requests that it means and that no earlier rule took.
///
/// | `match` | the rule applies to |
/// |---|---|
/// | `route` | requests like `POST /invoices`, `GET /invoices/{job_id}`, `GET /invoices/*`, `*` |
/// | `account` | those of the account with this address; `*` stands for any characters |
/// | `key` | those of the key with this `key_id` |
/// | `header` | those with this header: `{"name": …, "value": …}`, in the value `*` as above; any value without one |
/// | `event`, `url` | webhook deliveries of such an event (`job.*`), to such an address |
/// | `nth` | only the n-th of what the rest means |
/// | `every` | each n-th of it |
/// | `probability` | such a part of it, by a seeded generator, so that a run can be repeated |
/// | `times` | at most so many of it; then the rule is spent |
///
/// | `action` | what happens |
/// |---|---|
/// | `status`, with `code`, `message`, `headers` | the error envelope |
/// | `rate_limited` | 429; `{"retry_after": 3}` adds the header, in seconds |
/// | `html` | a proxy's error page, 502 or `{"status": 504}` |
/// | `malformed_json` | JSON that breaks off, though the HTTP message is whole |
/// | `unknown_enum` | every `"status"` or every `"confidence"` of the answer gets a value that nobody knows |
/// | `reset` | the client sees `ECONNRESET` |
/// | `eof` | the connection is closed |
/// | `hang` | nothing more is sent until the client leaves or the server stops |
/// | `slow_body` | `{"bytes_per_second": 100}` |
/// | `delay` | a [`Delay`], alone or before any of the others |
/// | `drop`, `duplicate`, `reorder`, `bad_signature` | webhooks: is not sent, is sent twice, changes places with the next one to its address, is signed with another secret |
///
/// `reset`, `eof` and `hang` come before the first byte of the answer, or with `{"at": 100}` after the head and that
/// many bytes of the body; a body that is not longer loses its last byte.
///
/// With the `phase` `before_commit` the handler never runs (unless the action is only a delay); with `after_commit` it
/// runs to its end, even if the client leaves, and what it answers is then broken or replaced. Actions that need the
/// handler's answer are `after_commit` without being told; for all others `before_commit` is the default.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[must_use]
pub struct Fault {
    #[serde(rename = "match", default)]
    pub(super) matching: Match,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) phase: Option<Phase>,
    pub(super) action: Action,
}

/// Whether the handler runs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum Phase {
    BeforeCommit,
    AfterCommit,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub(super) struct Match {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) route: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) account: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) key: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) header: Option<Header>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) event: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) url: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) nth: Option<u64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) every: Option<u64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) probability: Option<f64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) times: Option<u32>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Header {
    pub(super) name: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) value: Option<String>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub(super) struct Action {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) delay: Option<Delay>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) status: Option<u16>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) code: Option<ErrorCode>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) message: Option<String>,
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub(super) headers: BTreeMap<String, String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) rate_limited: Option<RateLimited>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) html: Option<Html>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) malformed_json: Option<Yes>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) unknown_enum: Option<EnumField>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) reset: Option<Place>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) eof: Option<Place>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) hang: Option<Place>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) slow_body: Option<SlowBody>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) drop: Option<Yes>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) duplicate: Option<Yes>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) reorder: Option<Yes>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) bad_signature: Option<Yes>,
}

/// `true`, and nothing else: an action that does not happen is left out.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "bool", into = "bool")]
pub(super) struct Yes;

impl TryFrom<bool> for Yes {
    type Error = &'static str;

    fn try_from(is_wanted: bool) -> Result<Self, Self::Error> {
        is_wanted
            .then_some(Self)
            .ok_or("an action is `true`, or left out if it is not wanted")
    }
}

impl From<Yes> for bool {
    fn from(_: Yes) -> Self {
        true
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(
    untagged,
    expecting = "`reset`, `eof` and `hang` are true, or {\"at\": …} with a number of bytes of the body"
)]
pub(super) enum Place {
    Start(Yes),
    Body(At),
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct At {
    pub(super) at: u64,
}

impl Place {
    pub(super) fn at(self) -> Option<u64> {
        match self {
            Self::Start(Yes) => None,
            Self::Body(At { at }) => Some(at),
        }
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(
    untagged,
    expecting = "`rate_limited` is true, or {\"retry_after\": …} with a whole number of seconds"
)]
pub(super) enum RateLimited {
    Silent(Yes),
    Told(RetryAfter),
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct RetryAfter {
    pub(super) retry_after: u64,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(
    untagged,
    expecting = "`html` is true, or {\"status\": …} with a status of an error"
)]
pub(super) enum Html {
    Usual(Yes),
    Status(HtmlStatus),
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct HtmlStatus {
    pub(super) status: u16,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(
    deny_unknown_fields,
    expecting = "`slow_body` is {\"bytes_per_second\": …} with a whole number"
)]
pub(super) struct SlowBody {
    pub(super) bytes_per_second: u64,
}

/// A field of answers whose values are from a list that may grow.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum EnumField {
    /// The state of a job, a batch, or a file of a batch.
    Status,
    /// How sure the extraction is.
    Confidence,
}
