//! `/_mock/sink`: the webhook deliveries that were captured, and what they are answered.

use std::collections::{BTreeMap, VecDeque};
use std::time::Duration;

use axum::Json;
use axum::extract::{RawQuery, State};
use axum::http::StatusCode;
use serde::{Deserialize, Serialize};

use super::extract::{Body, Path};
use super::{Error, Panel, Result, duration, json, query};
use crate::service::timestamp;
use crate::webhooks::sink::{Answer, Answers, Captured, Sink};

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Which {
    name: Option<String>,
}

#[derive(Serialize)]
pub(super) struct Deliveries {
    deliveries: Vec<Shown>,
}

/// A captured delivery.
#[derive(Serialize)]
struct Shown {
    name: String,
    at: String,
    status: u16,
    headers: BTreeMap<String, String>,
    body: String,
}

/// What to answer: one status always, or several one after the other and then 200.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct NewAnswer {
    status: Option<u16>,
    statuses: Option<Vec<u16>>,
    #[serde(default, deserialize_with = "some_duration")]
    retry_after: Option<Duration>,
}

fn some_duration<'de, D: serde::Deserializer<'de>>(
    deserializer: D,
) -> std::result::Result<Option<Duration>, D::Error> {
    duration::deserialize(deserializer).map(Some)
}

impl From<&Captured> for Shown {
    fn from(captured: &Captured) -> Self {
        let header =
            |(name, value): (&reqwest::header::HeaderName, &reqwest::header::HeaderValue)| {
                let value = String::from_utf8_lossy(value.as_bytes()).into_owned();
                (name.to_string(), value)
            };
        Self {
            name: captured.name.clone(),
            at: timestamp(captured.at),
            status: captured.status,
            headers: captured.headers.iter().map(header).collect(),
            body: captured.body.to_string(),
        }
    }
}

fn sink(panel: &Panel) -> &Sink {
    &panel.control.service.outlet.sink
}

/// An answer of the sink.
pub(crate) fn answer_with(status: u16, retry_after: Option<Duration>) -> Result<Answer> {
    if (200..=599).contains(&status) {
        return Ok(Answer {
            status,
            retry_after,
        });
    }
    Err(Error::invalid(format!(
        "{status} is no status of an answer."
    )))
}

pub(super) async fn list(
    State(panel): State<Panel>,
    RawQuery(text): RawQuery,
) -> Result<Json<Deliveries>> {
    let Which { name } = query(text.as_deref())?;
    let captured = sink(&panel).list(name.as_deref());
    let deliveries = captured.iter().map(|c| Shown::from(c.as_ref())).collect();
    Ok(Json(Deliveries { deliveries }))
}

pub(super) async fn clear(
    State(panel): State<Panel>,
    RawQuery(text): RawQuery,
) -> Result<StatusCode> {
    let Which { name } = query(text.as_deref())?;
    sink(&panel).clear(name.as_deref());
    Ok(StatusCode::NO_CONTENT)
}

pub(super) async fn answer(
    State(panel): State<Panel>,
    Path(name): Path<String>,
    Body(body): Body,
) -> Result<StatusCode> {
    let new: NewAnswer = json(&body)?;
    let answer = |status| answer_with(status, new.retry_after);
    let answers = match (new.status, new.statuses) {
        (Some(status), None) => Answers::Always(answer(status)?),
        (None, Some(statuses)) => {
            let each = statuses.into_iter().map(answer);
            Answers::Each(each.collect::<Result<VecDeque<_>>>()?)
        }
        _ => return Err(Error::invalid("Say either a `status` or `statuses`.")),
    };
    sink(&panel).answer(&name, answers)?;
    Ok(StatusCode::NO_CONTENT)
}
