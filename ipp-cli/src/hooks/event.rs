//! An event as the listener keeps it: the body that receivers get, and what it is known by.

use ipp_sdk::model::{EventType, JobStatus};
use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use serde_json::value::{RawValue, to_raw_value};
use sha2::{Digest as _, Sha256};

use super::fields::Fields;

/// An event, whole.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Event {
    /// The same in every delivery.
    pub(crate) id: String,
    /// Such as `job.completed`.
    pub(crate) kind: String,
    /// The job or batch that it is about, else itself. Events of one subject are delivered in their order.
    pub(crate) subject: String,
    /// When it was taken in.
    pub(crate) received_at: Timestamp,
    /// What receivers get, byte for byte.
    pub(crate) body: String,
}

/// The body of a delivery (contract D57).
#[derive(Serialize)]
struct Payload<'a, T: Serialize> {
    id: &'a str,
    event: &'a str,
    #[serde(rename = "type")]
    kind: &'a str,
    timestamp: String,
    data: &'a T,
}

impl Event {
    /// The event of a job that has ended, from the answer of `GET /invoices/{job_id}`.
    ///
    /// The id is made of what happened, so that whoever finds the event again gives it the same.
    pub(crate) fn of_job(
        job: &ipp_sdk::model::Job,
        answer: &[u8],
        now: Timestamp,
    ) -> serde_json::Result<Option<Self>> {
        let Some(kind) = kind_of(&job.status) else {
            return Ok(None);
        };
        let id = derived_id(&[job.job_id.as_str().as_bytes(), kind.as_str().as_bytes()]);
        let data = data_of(answer)?;
        let at = job.completed_at.or(job.created_at).unwrap_or(now);
        Ok(Some(Self {
            body: payload(&id, &kind, at, &data)?,
            subject: job.job_id.to_string(),
            kind: kind.to_string(),
            id,
            received_at: now,
        }))
    }

    /// An event that the API has sent.
    pub(crate) fn of_delivery(event: &ipp_sdk::webhook::Event, body: &str, now: Timestamp) -> Self {
        let id = match &event.id {
            Some(id) => id.to_string(),
            None => derived_id(&[body.as_bytes()]),
        };
        let job = event.job_id().map(ToString::to_string);
        let subject = job.or_else(|| event.batch_id().map(ToString::to_string));
        Self {
            subject: subject.unwrap_or_else(|| id.clone()),
            kind: event.kind.to_string(),
            id,
            received_at: now,
            body: body.to_owned(),
        }
    }
}

/// The event that a job of this status is told by.
pub(crate) fn kind_of(status: &JobStatus) -> Option<EventType> {
    match status {
        JobStatus::Completed => Some(EventType::JobCompleted),
        JobStatus::Failed => Some(EventType::JobFailed),
        _ => None,
    }
}

/// The body of a delivery.
pub(super) fn payload<T: Serialize>(
    id: &str,
    kind: &EventType,
    at: Timestamp,
    data: &T,
) -> serde_json::Result<String> {
    serde_json::to_string(&Payload {
        id,
        event: kind.as_str(),
        kind: kind.as_str(),
        timestamp: format!("{at:.3}"),
        data,
    })
}

/// The answer to a GET without what deliveries leave out.
pub(super) fn data_of(answer: &[u8]) -> serde_json::Result<Fields> {
    let mut data: Fields = serde_json::from_slice(answer)?;
    data.remove("success");
    if let Some(result) = data.get_mut("result") {
        *result = without_locations(result)?;
    }
    Ok(data)
}

fn without_locations(result: &RawValue) -> serde_json::Result<Box<RawValue>> {
    let fields: Option<Fields> = serde_json::from_str(result.get())?;
    let fields = fields.map(|mut fields| {
        fields.remove("field_locations");
        fields
    });
    to_raw_value(&fields)
}

/// An id in the form of the API's own.
pub(super) fn derived_id(parts: &[&[u8]]) -> String {
    let mut digest = Sha256::new();
    for part in parts {
        digest.update(part);
        digest.update([0]);
    }
    format!("evt_{}", hex::encode(&digest.finalize()[..16]))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn event(answer: &str) -> Option<Event> {
        let job = serde_json::from_str(answer).unwrap();
        Event::of_job(&job, answer.as_bytes(), Timestamp::UNIX_EPOCH).unwrap()
    }

    #[test]
    fn a_completed_job_is_told_as_the_api_tells_it_digit_for_digit() {
        let answer = r#"{"success":true,"job_id":"j1","status":"completed","completed_at":"2026-04-11T14:02:31.802Z",
            "result":{"total":1100.00,"field_locations":{"total":{}},"vendor":"Acme"},"downloads":null}"#;
        let event = event(answer).unwrap();
        let data = r#"{"job_id":"j1","status":"completed","completed_at":"2026-04-11T14:02:31.802Z","result":{"total":1100.00,"vendor":"Acme"},"downloads":null}"#;
        let expected = format!(
            r#"{{"id":"{}","event":"job.completed","type":"job.completed","timestamp":"2026-04-11T14:02:31.802Z","data":{data}}}"#,
            event.id
        );
        assert_eq!(event.body, expected);
        assert_eq!((&*event.kind, &*event.subject), ("job.completed", "j1"));
    }

    #[test]
    fn an_event_that_is_found_again_has_the_same_id_and_another_ending_another() {
        let of = |status: &str, at: &str| {
            let answer = format!(
                r#"{{"success":true,"job_id":"j1","status":"{status}","completed_at":{at},"result":null}}"#
            );
            event(&answer).map(|event| event.id)
        };
        assert_eq!(
            of("failed", "null"),
            of("failed", r#""2026-04-11T14:02:31Z""#)
        );
        assert_ne!(of("failed", "null"), of("completed", "null"));
        assert_eq!(of("processing", "null"), None);
    }
}
