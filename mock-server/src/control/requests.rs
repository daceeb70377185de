//! `/_mock/requests`, `/_mock/verify` and `/_mock/events`: what was asked of the server.

use std::convert::Infallible;
use std::time::Duration;

use axum::Json;
use axum::extract::{RawQuery, State};
use axum::http::StatusCode;
use axum::response::Sse;
use axum::response::sse::{Event, KeepAlive};
use futures_util::{Stream, stream};
use serde::{Deserialize, Serialize};

use super::{Control, Error, Filter, Logged, Panel, Result, duration, query};

const LIMIT: usize = 100;
/// How long `verify` waits at most.
const LONGEST_WAIT: Duration = Duration::from_secs(600);

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Which {
    method: Option<String>,
    path: Option<String>,
    status: Option<u16>,
    account: Option<String>,
    key_id: Option<String>,
    after: Option<u64>,
    limit: Option<usize>,
    count: Option<usize>,
    #[serde(default, deserialize_with = "duration::deserialize")]
    within: Duration,
}

impl Which {
    fn filter(self) -> Filter {
        Filter {
            method: self.method,
            path: self.path,
            status: self.status,
            account: self.account,
            key_id: self.key_id,
            after: self.after,
        }
    }
}

#[derive(Serialize)]
pub(super) struct Requests {
    requests: Vec<Shown>,
}

#[derive(Serialize)]
struct Shown {
    #[serde(flatten)]
    request: Logged,
    /// The request again, for a shell.
    curl: String,
}

#[derive(Serialize)]
pub(super) struct Verified {
    verified: bool,
    count: usize,
}

impl Control {
    fn shown(&self, request: Logged) -> Shown {
        Shown {
            curl: request.curl(&self.origin),
            request,
        }
    }

    /// Makes sure that so many requests are there, or come in time. No count means at least one. That none came for a
    /// route that no endpoint has is no proof of anything.
    pub(crate) async fn verify(
        &self,
        filter: &Filter,
        count: Option<usize>,
        within: Duration,
    ) -> Result<usize> {
        let wanted = count.unwrap_or(1);
        let within = within.min(LONGEST_WAIT);
        let seen = self.log.wait_for(filter, wanted.max(1), within).await;
        if seen == 0 {
            let unknown = |e: crate::UnknownRoute| Error::invalid(e.to_string());
            filter.check().map_err(unknown)?;
        }
        let is_met = count.map_or(seen >= 1, |count| seen == count);
        if is_met {
            return Ok(seen);
        }
        let expected = count.map_or("at least 1".to_owned(), |count| count.to_string());
        let others: Vec<String> = (self.log.newest(&Filter::default(), 10).into_iter())
            .map(|r| format!("{} {} {}", r.method, r.path, r.status))
            .collect();
        Err(Error::Unmet(format!(
            "Expected {expected} requests like {filter}, saw {seen}. The last requests, newest first: [{}].",
            others.join(", ")
        )))
    }
}

impl std::fmt::Display for Filter {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let or_any = |text: &Option<String>| text.clone().unwrap_or_else(|| "*".to_owned());
        write!(f, "`{} {}`", or_any(&self.method), or_any(&self.path))?;
        if let Some(status) = self.status {
            write!(f, " answered with {status}")?;
        }
        if let Some(account) = &self.account {
            write!(f, " of the account {account}")?;
        }
        match &self.key_id {
            Some(key_id) => write!(f, " with the key {key_id}"),
            None => Ok(()),
        }
    }
}

pub(super) async fn list(
    State(panel): State<Panel>,
    RawQuery(text): RawQuery,
) -> Result<Json<Requests>> {
    let which: Which = query(text.as_deref())?;
    let limit = which.limit.unwrap_or(LIMIT);
    let newest = panel.control.log.newest(&which.filter(), limit);
    let requests = newest
        .into_iter()
        .map(|request| panel.control.shown(request))
        .collect();
    Ok(Json(Requests { requests }))
}

pub(super) async fn clear(State(panel): State<Panel>) -> StatusCode {
    panel.control.log.clear();
    StatusCode::NO_CONTENT
}

pub(super) async fn verify(
    State(panel): State<Panel>,
    RawQuery(text): RawQuery,
) -> Result<Json<Verified>> {
    let which: Which = query(text.as_deref())?;
    let (count, within) = (which.count, which.within);
    let count = panel.control.verify(&which.filter(), count, within).await?;
    Ok(Json(Verified {
        verified: true,
        count,
    }))
}

/// A server-sent event for each request from now on.
pub(super) async fn events(
    State(panel): State<Panel>,
) -> Sse<impl Stream<Item = std::result::Result<Event, Infallible>>> {
    let control = panel.control;
    let mut last = control.log.subscribe();
    let seen = *last.borrow_and_update();
    let requests = stream::unfold(
        (control, last, seen, Vec::<Logged>::new()),
        async |(control, mut last, mut seen, mut ready)| {
            loop {
                if let Some(request) = ready.pop() {
                    let event = Event::default()
                        .event("request")
                        .id(request.seq.to_string());
                    let event = event.json_data(control.shown(request)).unwrap_or_default();
                    return Some((Ok(event), (control, last, seen, ready)));
                }
                last.changed().await.ok()?;
                let filter = Filter {
                    after: Some(seen),
                    ..Filter::default()
                };
                ready = control.log.newest(&filter, usize::MAX);
                seen = ready.first().map_or(seen, |newest| newest.seq);
            }
        },
    );
    Sse::new(requests).keep_alive(KeepAlive::default())
}
