//! How events are read, and what is kept of those that are unknown.

use rust_decimal::Decimal;

use super::{BODY, ID, SECRET, after, secret, signer, trio};
use crate::model::EventType;
use crate::webhook::{Event, EventData, EventError, Verifier};

fn parse(body: &str) -> Result<Event, EventError> {
    let signature = signer().standard(ID, after(0), body.as_bytes());
    let headers = trio(&signature);
    let verifier = Verifier::new(&secret(SECRET));
    let verified = verifier.verify_at(after(0), headers.as_slice(), body);
    verified.unwrap().parse()
}

#[test]
fn the_event_of_the_contract_is_read() {
    let event = parse(BODY).unwrap();
    assert_eq!(event.id.as_ref().map(AsRef::as_ref), Some(ID));
    assert_eq!(event.kind, EventType::JobCompleted);
    assert_eq!(
        event.timestamp,
        Some("2026-04-11T14:02:31.802Z".parse().unwrap())
    );
    assert!(event.extra.is_empty(), "{:?}", event.extra);
    let job = "550e8400-e29b-41d4-a716-446655440000";
    assert_eq!(event.job_id().map(AsRef::as_ref), Some(job));
    assert!(matches!(event.data, EventData::Job(_)));
}

#[test]
fn a_job_keeps_the_digits_of_its_amounts() {
    let event = parse(
        r#"{"event": "job.completed", "data": {"job_id": "j", "status": "completed",
            "result": {"total": 1100.10, "subtotal": 9007199254740993.01}}}"#,
    );
    let EventData::Job(job) = event.unwrap().data else {
        panic!("no job");
    };
    let invoice = job.result.unwrap();
    assert_eq!(invoice.total.unwrap().to_string(), "1100.10");
    let large: Decimal = "9007199254740993.01".parse().unwrap();
    assert_eq!(invoice.subtotal, Some(large));
}

#[test]
fn batches_references_and_other_things_are_told_apart() {
    let with = |data: &str| parse(&format!(r#"{{"type": "batch.completed", "data": {data}}}"#));
    let batch = with(r#"{"batch_id": "b", "status": "done", "failed": 1}"#).unwrap();
    assert!(matches!(&batch.data, EventData::Batch(b) if b.failed == Some(1)));
    assert_eq!(batch.kind, EventType::BatchCompleted);
    let thin = with(r#"{"batch_id": "b"}"#).unwrap();
    assert!(matches!(thin.data, EventData::BatchId { .. }));
    assert_eq!(thin.batch_id(), batch.batch_id());
    let thin = with(r#"{"job_id": "j"}"#).unwrap();
    assert_eq!(thin.job_id().map(AsRef::as_ref), Some("j"));
    for other in [r#"{"vendor_id":"v"}"#, "[1]", "null"] {
        let event = with(other).unwrap();
        let json = serde_json::from_str(other).unwrap();
        assert_eq!(event.data, EventData::Other(json));
        assert_eq!((event.job_id(), event.batch_id()), (None, None));
    }
}

#[test]
fn an_unknown_event_is_kept_with_its_unknown_fields() {
    let body = r#"{"id":"evt_02","event":"vendor.merged","timestamp":null,"data":{"x":1},"v":2}"#;
    let event = parse(body).unwrap();
    assert_eq!(event.kind, EventType::Unrecognized("vendor.merged".into()));
    assert_eq!(event.extra["v"], 2);
    assert_eq!(serde_json::to_string(&event).unwrap(), body);
}

#[test]
fn the_signed_header_names_an_event_whose_body_does_not() {
    let event = parse(r#"{"event": "job.failed"}"#).unwrap();
    assert_eq!(event.id.as_ref().map(AsRef::as_ref), Some(ID));
    assert_eq!(event.data, EventData::Other(serde_json::Value::Null));
}

#[test]
fn a_body_that_is_no_event_is_an_error() {
    assert!(matches!(parse("hello"), Err(EventError::Body(_))));
    assert!(matches!(parse(r#"{"data": {}}"#), Err(EventError::Untyped)));
    let broken = r#"{"event": "job.failed", "data": {"job_id": "j", "status": 7}}"#;
    assert!(matches!(parse(broken), Err(EventError::Data(_))));
}

/// Compiles only as long as `Event` and `EventData` do not implement `DeserializeOwned`: if one did, both
/// implementations would fit and none could be chosen.
#[test]
fn an_event_cannot_be_read_from_bytes_that_were_not_verified() {
    struct Deserializable;
    trait Fits<Which> {
        fn fits() {}
    }
    impl<T> Fits<()> for T {}
    impl<T: serde::de::DeserializeOwned> Fits<Deserializable> for T {}
    <Event as Fits<_>>::fits();
    <EventData as Fits<_>>::fits();
}
