//! `ipp listen replay`: events that were kept, once more.

use std::sync::Arc;

use ipp_sdk::model::WebhookSecret;
use ipp_sdk::webhook::Signer;
use jiff::Timestamp;

use super::trigger::{Sent, send};
use crate::error::Result;
use crate::hooks::{Home, HookError, Kept, Target, TargetUrl};

pub(crate) struct ReplayRequest {
    pub(crate) home: Home,
    /// The events by their ids or how these begin.
    pub(crate) ids: Vec<String>,
    /// All that came at this time or later.
    pub(crate) since: Option<Timestamp>,
    pub(crate) target: TargetUrl,
    pub(crate) secret: WebhookSecret,
}

/// Sends the events in the order in which they came, each once.
pub(crate) async fn replay(
    request: ReplayRequest,
    mut report: impl FnMut(&Sent) -> Result<()>,
) -> Result<()> {
    let events = chosen(request.home.events()?, &request.ids, request.since)?;
    let signer = Signer::new(&request.secret).map_err(HookError::from)?;
    let target = Target::new(request.target, Arc::new(signer))?;
    let mut refused = 0;
    for kept in events {
        let sent = send(&target, &kept.event).await;
        report(&sent)?;
        refused += usize::from(!sent.accepted);
    }
    match refused {
        0 => Ok(()),
        events => Err(HookError::Undelivered {
            events,
            target: target.url().to_owned(),
        }
        .into()),
    }
}

fn chosen(
    kept: Vec<Kept>,
    ids: &[String],
    since: Option<Timestamp>,
) -> Result<Vec<Kept>, HookError> {
    for id in ids {
        match kept
            .iter()
            .filter(|kept| kept.event.id.starts_with(id))
            .count()
        {
            0 => return Err(HookError::NoEvent(id.clone())),
            1 => {}
            _ => {
                return Err(HookError::Value {
                    what: format!("several events have an id that begins with {id}"),
                    hint: "give more of it",
                });
            }
        }
    }
    let is_named = |kept: &Kept| ids.iter().any(|id| kept.event.id.starts_with(id));
    let is_since = |kept: &Kept| since.is_some_and(|time| kept.event.received_at >= time);
    Ok(kept
        .into_iter()
        .filter(|kept| is_named(kept) || is_since(kept))
        .collect())
}
