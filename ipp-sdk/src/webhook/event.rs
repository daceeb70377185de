//! What a delivery tells of.

use jiff::Timestamp;
use serde::de::IgnoredAny;
use serde::{Deserialize, Serialize};
use serde_json::Value;
use serde_json::value::RawValue;

#[cfg(feature = "schema")]
use crate::model::tidy;
use crate::model::{Batch, BatchId, EventId, EventType, Extra, Job, JobId, UtcTimestamp};

/// An event, read from a verified delivery.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(transform = tidy))]
#[cfg_attr(not(feature = "constructible"), non_exhaustive)]
pub struct Event {
    /// The event's identifier, the same in every delivery of it: act on each once.
    pub id: Option<EventId>,
    /// What happened.
    #[serde(rename = "event")]
    pub kind: EventType,
    /// When it happened.
    #[serde(with = "UtcTimestamp")]
    pub timestamp: Option<Timestamp>,
    /// What it happened to.
    pub data: EventData,
    /// Fields that this version of the SDK does not know.
    #[serde(flatten)]
    pub extra: Extra,
}

impl Event {
    /// The job that the event is about, if it is about one.
    #[must_use]
    pub fn job_id(&self) -> Option<&JobId> {
        match &self.data {
            EventData::Job(job) => Some(&job.job_id),
            EventData::JobId { job_id } => Some(job_id),
            _ => None,
        }
    }

    /// The batch that the event is about, if it is about one.
    #[must_use]
    pub fn batch_id(&self) -> Option<&BatchId> {
        match &self.data {
            EventData::Batch(batch) => Some(&batch.batch_id),
            EventData::BatchId { batch_id } => Some(batch_id),
            _ => None,
        }
    }
}

/// What an event is about.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(transform = tidy))]
#[serde(untagged)]
#[non_exhaustive]
pub enum EventData {
    /// A job, as `GET /invoices/{job_id}` shows it.
    Job(Box<Job>),
    /// A batch, as `GET /batches/{batch_id}` shows it.
    Batch(Box<Batch>),
    /// A job by its identifier only: ask for it.
    JobId {
        /// The job's identifier.
        job_id: JobId,
    },
    /// A batch by its identifier only: ask for it.
    BatchId {
        /// The batch's identifier.
        batch_id: BatchId,
    },
    /// Something else.
    Other(Value),
}

/// Why a verified delivery could not be read.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum EventError {
    /// The body is not a JSON object with the fields of an event.
    #[error("the body of the delivery is not an event")]
    Body(#[source] serde_json::Error),
    /// Neither `event` nor `type` says what happened.
    #[error("the event names no type: it has neither `event` nor `type`")]
    Untyped,
    /// The job or batch in `data` cannot be read.
    #[error("the job or batch of the event cannot be read")]
    Data(#[source] serde_json::Error),
}

#[derive(Deserialize)]
struct WireEvent<'a> {
    #[serde(default)]
    id: Option<EventId>,
    #[serde(default)]
    event: Option<EventType>,
    #[serde(default, rename = "type")]
    kind: Option<EventType>,
    #[serde(default, with = "UtcTimestamp")]
    timestamp: Option<Timestamp>,
    /// Unparsed, so that amounts keep their digits.
    #[serde(default, borrow)]
    data: Option<&'a RawValue>,
    #[serde(flatten)]
    extra: Extra,
}

/// Reads an event; `id` is for one whose body has none.
pub(super) fn read(body: &[u8], id: Option<&str>) -> Result<Event, EventError> {
    let wire: WireEvent<'_> = serde_json::from_slice(body).map_err(EventError::Body)?;
    Ok(Event {
        id: wire.id.or_else(|| id.map(EventId::from)),
        kind: wire.event.or(wire.kind).ok_or(EventError::Untyped)?,
        timestamp: wire.timestamp,
        data: data(wire.data.map_or("null", RawValue::get)).map_err(EventError::Data)?,
        extra: wire.extra,
    })
}

/// What tells the forms of `data` apart. A job or batch has a status; one without is a mere reference.
#[derive(Default, Deserialize)]
#[serde(default)]
struct Shape {
    job_id: Option<JobId>,
    batch_id: Option<BatchId>,
    status: Option<IgnoredAny>,
}

fn data(json: &str) -> serde_json::Result<EventData> {
    let shape: Shape = serde_json::from_str(json).unwrap_or_default();
    Ok(match (shape.job_id, shape.batch_id, shape.status) {
        (Some(_), _, Some(_)) => EventData::Job(serde_json::from_str(json)?),
        (None, Some(_), Some(_)) => EventData::Batch(serde_json::from_str(json)?),
        (Some(job_id), _, None) => EventData::JobId { job_id },
        (None, Some(batch_id), None) => EventData::BatchId { batch_id },
        (None, None, _) => EventData::Other(serde_json::from_str(json)?),
    })
}
