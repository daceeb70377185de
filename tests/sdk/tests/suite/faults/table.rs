//! The faults of answers, and what becomes of an upload, a wait and a download that meet them.

use ipp_sdk::{Error, ErrorKind};

/// How a call ends.
#[derive(Debug, Clone, Copy)]
pub(super) enum End {
    /// As if nothing had gone wrong.
    Right,
    /// With the API's answer of this status.
    Api(u16),
    Network,
    Timeout,
    Decode,
    /// The wait is over before the job is.
    Late,
}

use End::{Api, Decode, Late, Network, Right, Timeout};

impl End {
    pub(super) fn is(self, error: &Error) -> bool {
        match (self, error.kind()) {
            (Api(status), ErrorKind::Api { .. }) => error.status() == Some(status),
            (Network, ErrorKind::Network)
            | (Timeout, ErrorKind::Timeout(_))
            | (Decode, ErrorKind::Decode { .. })
            | (Late, ErrorKind::WaitTimeout { .. }) => true,
            _ => false,
        }
    }
}

pub(super) struct Row {
    /// Its name in the server's grammar.
    pub(super) action: &'static str,
    pub(super) json: &'static str,
    /// It breaks the answer of the operation, which is then carried out.
    pub(super) needs_answer: bool,
    /// How upload, wait and download end if it happens once.
    pub(super) once: [End; 3],
    /// How they end if it happens always.
    pub(super) lasting: [End; 3],
}

const fn row(action: &'static str, json: &'static str, once: [End; 3], lasting: [End; 3]) -> Row {
    Row {
        action,
        json,
        needs_answer: false,
        once,
        lasting,
    }
}

const fn broken(action: &'static str, json: &'static str, lasting: [End; 3]) -> Row {
    Row {
        needs_answer: true,
        ..row(action, json, [Right; 3], lasting)
    }
}

/// What passes is waited out; a job that was accepted is waited for to the end, whatever its questions meet.
const fn passing(action: &'static str, json: &'static str, end: End) -> Row {
    row(action, json, [Right; 3], [end, Late, end])
}

pub(super) const CALLS: &[Row] = &[
    row("delay", r#"{"delay": 5}"#, [Right; 3], [Right; 3]),
    passing("status", r#"{"status": 408}"#, Api(408)),
    passing("status", r#"{"status": 500}"#, Api(500)),
    passing("status", r#"{"status": 503}"#, Api(503)),
    row("status", r#"{"status": 400}"#, [Api(400); 3], [Api(400); 3]),
    row("status", r#"{"status": 401}"#, [Api(401); 3], [Api(401); 3]),
    row(
        "code",
        r#"{"status": 409, "code": "CONFLICT"}"#,
        [Api(409); 3],
        [Api(409); 3],
    ),
    passing(
        "message",
        r#"{"status": 504, "message": "Back at noon."}"#,
        Api(504),
    ),
    row(
        "headers",
        r#"{"status": 307, "headers": {"Location": "/elsewhere"}}"#,
        [Api(307); 3],
        [Api(307); 3],
    ),
    passing("rate_limited", r#"{"rate_limited": true}"#, Api(429)),
    passing(
        "rate_limited",
        r#"{"rate_limited": {"retry_after": 1}}"#,
        Api(429),
    ),
    passing("html", r#"{"html": true}"#, Api(502)),
    row(
        "html",
        r#"{"html": {"status": 403}}"#,
        [Api(403); 3],
        [Api(403); 3],
    ),
    broken(
        "unknown_enum",
        r#"{"unknown_enum": "status"}"#,
        [Right, Late, Right],
    ),
    broken(
        "unknown_enum",
        r#"{"unknown_enum": "confidence"}"#,
        [Right; 3],
    ),
    passing("reset", r#"{"reset": true}"#, Network),
    broken(
        "reset",
        r#"{"reset": {"at": 20}}"#,
        [Network, Late, Network],
    ),
    passing("eof", r#"{"eof": true}"#, Network),
    broken("eof", r#"{"eof": {"at": 20}}"#, [Network, Late, Network]),
    passing("hang", r#"{"hang": true}"#, Timeout),
    broken("hang", r#"{"hang": {"at": 20}}"#, [Timeout, Late, Timeout]),
    broken(
        "slow_body",
        r#"{"slow_body": {"bytes_per_second": 1000000}}"#,
        [Right; 3],
    ),
    row(
        "malformed_json",
        r#"{"malformed_json": true}"#,
        [Decode; 3],
        [Decode; 3],
    ),
];

/// The faults of deliveries.
pub(super) const DELIVERIES: [&str; 4] = ["drop", "duplicate", "reorder", "bad_signature"];
