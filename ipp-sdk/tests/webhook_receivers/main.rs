//! The extractors for axum and actix-web, over real connections: both answer the same requests in the same way.

#![allow(clippy::unwrap_used)]
#![cfg(any(feature = "actix", feature = "axum"))]

#[cfg(feature = "actix")]
mod actix;
#[cfg(feature = "axum")]
mod axum;

use std::fmt::Write as _;
use std::io::{Read as _, Write as _};
use std::net::{SocketAddr, TcpStream};

use ipp_sdk::model::WebhookSecret;
use ipp_sdk::webhook::header::{SIGNATURE, STANDARD_ID, STANDARD_SIGNATURE, STANDARD_TIMESTAMP};
use ipp_sdk::webhook::{Signed, Signer, Verifier};
use jiff::{SignedDuration, Timestamp};
use serde_json::{Value, json};

const SECRET: &str = "whsec_a3f2c1d4e5b60718293a4b5c6d7e8f90a1b2c3d4e5f60718293a4b5c6d7e8f90";
const BODY: &str = r#"{"id":"evt_01","event":"job.completed","data":{"job_id":"j1"}}"#;

fn verifier() -> Verifier {
    Verifier::new(&WebhookSecret::new(SECRET))
}

fn signer() -> Signer {
    Signer::new(&WebhookSecret::new(SECRET)).unwrap()
}

/// What every handler of these tests answers with.
fn told(signed: &Signed) -> String {
    let event = &signed.event;
    let id = event.id.as_ref().map(|id| id.as_str());
    let job = event.job_id().map(|id| id.as_str());
    let told = json!({
        "id": id,
        "kind": event.kind.as_str(),
        "job": job,
        "bytes": signed.body.len(),
        "timed": signed.signed_at.is_some(),
    });
    told.to_string()
}

type Headers = Vec<(&'static str, String)>;

/// The headers of a delivery of this body, in the form of the reference.
fn plain(body: &str) -> Headers {
    vec![(SIGNATURE, signer().sha256(body.as_bytes()))]
}

/// The headers of a delivery of this body so many seconds ago, in the form of Standard Webhooks.
fn standard(body: &str, age: i64) -> Headers {
    let at = Timestamp::now() - SignedDuration::from_secs(age);
    vec![
        (STANDARD_ID, "evt_02".to_owned()),
        (STANDARD_TIMESTAMP, at.as_second().to_string()),
        (
            STANDARD_SIGNATURE,
            signer().standard("evt_02", at, body.as_bytes()),
        ),
    ]
}

/// An event of exactly so many bytes.
fn event_of(bytes: usize) -> String {
    let (start, end) = (r#"{"event":"job.completed","pad":""#, r#""}"#);
    let pad = "x".repeat(bytes - start.len() - end.len());
    format!("{start}{pad}{end}")
}

/// Posts over a connection of its own: the status, and the body as JSON.
fn post(to: SocketAddr, headers: &Headers, body: &str) -> (u16, Value) {
    let mut request = format!(
        "POST /hook HTTP/1.1\r\nhost: {to}\r\nconnection: close\r\ncontent-length: {}\r\n",
        body.len()
    );
    for (name, value) in headers {
        write!(request, "{name}: {value}\r\n").unwrap();
    }
    write!(request, "\r\n{body}").unwrap();
    let mut stream = TcpStream::connect(to).unwrap();
    stream.write_all(request.as_bytes()).unwrap();
    let mut answer = String::new();
    stream.read_to_string(&mut answer).unwrap();
    let (head, body) = answer.split_once("\r\n\r\n").unwrap();
    assert!(
        head.to_lowercase()
            .contains("content-type: application/json"),
        "{head}"
    );
    let status = head.split(' ').nth(1).unwrap().parse().unwrap();
    (status, serde_json::from_str(body).unwrap())
}

/// The receiver at this address hands signed events to its handler and refuses everything else.
fn takes_signed_events_only(to: SocketAddr) {
    let (status, told) = post(to, &plain(BODY), BODY);
    let expected = json!({
        "id": "evt_01", "kind": "job.completed", "job": "j1", "bytes": BODY.len(), "timed": false,
    });
    assert_eq!((status, told), (200, expected));
    let unknown = r#"{"type":"vendor.merged"}"#;
    let (status, told) = post(to, &standard(unknown, 0), unknown);
    let expected = json!({
        "id": "evt_02", "kind": "vendor.merged", "job": null, "bytes": unknown.len(), "timed": true,
    });
    assert_eq!((status, told), (200, expected));

    let forged = BODY.replace("j1", "j2");
    let refused = [
        (vec![], BODY, 401, "INVALID_SIGNATURE"),
        (plain(BODY), &forged, 401, "INVALID_SIGNATURE"),
        (standard(BODY, 301), BODY, 401, "INVALID_SIGNATURE"),
        (plain("hello"), "hello", 400, "INVALID_EVENT"),
        (plain("{}"), "{}", 400, "INVALID_EVENT"),
        (plain(""), "", 400, "INVALID_EVENT"),
    ];
    for (headers, body, status, code) in refused {
        is_refused(post(to, &headers, body), status, code);
    }
}

/// The answer is in the envelope of the API's errors and shows nothing that is secret.
fn is_refused((status, answer): (u16, Value), expected: u16, code: &str) -> String {
    assert_eq!(status, expected, "{answer}");
    assert_eq!(answer["success"], false);
    assert_eq!(answer["error"]["code"], code);
    assert_eq!(answer["error"]["http_status"], expected);
    assert!(!answer.to_string().contains("a3f2c1d4"), "{answer}");
    answer["error"]["message"].as_str().unwrap().to_owned()
}
