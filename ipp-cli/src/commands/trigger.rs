//! `ipp trigger`: a signed event that did not happen. No API has a part in it.

use std::sync::Arc;
use std::time::Instant;

use ipp_sdk::model::{EventType, WebhookSecret};
use ipp_sdk::schemars::{self, JsonSchema};
use ipp_sdk::webhook::Signer;
use jiff::Timestamp;
use serde::Serialize;

use crate::error::Result;
use crate::hooks::{Event, HookError, Outcome, Target, TargetUrl, sample};

pub(crate) struct TriggerRequest {
    pub(crate) kind: EventType,
    pub(crate) target: TargetUrl,
    pub(crate) secret: WebhookSecret,
    /// What the event is about, as the API shows it.
    pub(crate) data: Option<Vec<u8>>,
}

/// What came of sending an event.
#[derive(Debug, Serialize, JsonSchema)]
pub(crate) struct Sent {
    pub(crate) event_id: String,
    pub(crate) event: String,
    pub(crate) url: String,
    pub(crate) accepted: bool,
    pub(crate) status: Option<u16>,
    pub(crate) error: Option<String>,
    pub(crate) milliseconds: u64,
    /// What the receiver said.
    pub(crate) answer: String,
}

/// Sends an event, once.
pub(crate) async fn trigger(request: TriggerRequest) -> Result<Sent> {
    let event = sample(&request.kind, request.data.as_deref(), Timestamp::now())?;
    let signer = Signer::new(&request.secret).map_err(HookError::from)?;
    let target = Target::new(request.target, Arc::new(signer))?;
    Ok(send(&target, &event).await)
}

/// Sends one event to one target, once.
pub(super) async fn send(target: &Target, event: &Event) -> Sent {
    let begun = Instant::now();
    let (outcome, answer) = target.deliver_and_read(event).await;
    let accepted = matches!(outcome, Outcome::Accepted(_));
    Sent {
        event_id: event.id.clone(),
        event: event.kind.clone(),
        url: target.url().to_owned(),
        accepted,
        status: outcome.status(),
        error: (!accepted).then(|| outcome.words()),
        milliseconds: begun.elapsed().as_millis().try_into().unwrap_or(u64::MAX),
        answer,
    }
}

impl Sent {
    /// That the receiver did not accept it.
    pub(crate) fn error(&self) -> Option<HookError> {
        let how = self.error.clone()?;
        let target = self.url.clone();
        Some(HookError::Refused { target, how })
    }
}
