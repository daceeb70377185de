//! The control plane under `/_mock`, and the same functions for programs that run the server themselves: look into
//! it, move its clock, end its jobs, break its answers.

mod access;
mod accounts;
mod clock;
mod duration;
mod extract;
mod faults;
mod jobs;
mod log;
mod metrics;
mod preset;
mod requests;
mod settings;
mod sink;
mod snapshots;
mod state;

use std::sync::Arc;
use std::time::Instant;

use axum::Router;
use axum::body::Bytes;
use axum::extract::DefaultBodyLimit;
use axum::middleware::from_fn_with_state;
use axum::routing::{delete, get, post, put};
use serde::de::DeserializeOwned;

use crate::refusal;
use crate::routing::Routes;
use crate::service::{self, Service};

pub(crate) use crate::paths::CONTROL_PATH;
pub(crate) use crate::refusal::control::Error;
pub(crate) use access::Peer;
pub(crate) use accounts::Change;
pub use accounts::{Access, NewAccount};
pub(crate) use log::{Filter, Logged, RequestLog, headers_text, path_text};
pub use preset::Preset;
pub(crate) use sink::answer_with;
pub(crate) use snapshots::{Snapshots, Start};

/// The largest body of a request to the control plane.
const LARGEST_BODY: usize = 4 * 1024 * 1024;

pub(crate) type Result<T, E = Error> = std::result::Result<T, E>;

/// What the control plane controls.
pub(crate) struct Control {
    pub(crate) service: Arc<Service>,
    pub(crate) log: RequestLog,
    /// Who has it may use the control plane from anywhere; without one, who is on this machine.
    pub(crate) token: Option<String>,
    /// `http://host:port`.
    pub(crate) origin: String,
    /// How the server was when it started.
    pub(crate) start: Start,
    pub(crate) snapshots: Snapshots,
    pub(crate) started: Instant,
}

impl Control {
    /// Moves the clock on and does all that falls due on the way.
    pub(crate) async fn advance(&self, by: std::time::Duration) -> Result<()> {
        self.service.timekeeper.advance(by).await?;
        Ok(())
    }

    /// Returns when nothing is left to do now.
    pub(crate) async fn settle(&self) -> Result<()> {
        Ok(self.service.timekeeper.settle().await?)
    }

    /// Runs something on a thread that may block.
    pub(crate) async fn run<T: Send + 'static>(
        self: &Arc<Self>,
        operation: impl FnOnce(&Self) -> Result<T> + Send + 'static,
    ) -> Result<T> {
        let control = Arc::clone(self);
        let done = tokio::task::spawn_blocking(move || operation(&control)).await;
        done.map_err(service::Error::internal)?
    }
}

#[cfg(test)]
impl Control {
    /// The control of a service, without a demo account.
    pub(crate) fn for_test(service: Service) -> Arc<Self> {
        Arc::new(Self {
            service: Arc::new(service),
            log: RequestLog::default(),
            token: None,
            origin: "http://127.0.0.1".to_owned(),
            start: Start::for_test(),
            snapshots: Snapshots::default(),
            started: Instant::now(),
        })
    }
}

/// What every handler has at hand.
#[derive(Clone)]
struct Panel {
    control: Arc<Control>,
}

/// The routes under [`CONTROL_PATH`].
fn routes() -> Routes<Panel> {
    Routes::new()
        .route("/health", get(state::health))
        .route("/state", get(state::state))
        .route("/metrics", get(metrics::show))
        .route("/reset", post(snapshots::reset))
        .route("/snapshot", post(snapshots::save).get(snapshots::list))
        .route("/restore", post(snapshots::restore))
        .route("/seed", post(preset::seed))
        .route("/settings", get(settings::show).put(settings::change))
        .route("/decisions", get(settings::decisions).put(settings::decide))
        .route("/accounts", get(accounts::list).post(accounts::create))
        .route("/accounts/{email}", put(accounts::change))
        .route("/accounts/{email}/keys", post(accounts::create_key))
        .route("/accounts/{email}/sessions", post(accounts::create_session))
        .route("/clock", get(clock::show).put(clock::change))
        .route("/clock/advance", post(clock::advance))
        .route("/jobs", get(jobs::list))
        .route("/jobs/{job_id}", get(jobs::show))
        .route("/jobs/{job_id}/finish", post(jobs::finish))
        .route("/jobs/{job_id}/fail", post(jobs::fail))
        .route("/jobs/{job_id}/result", put(jobs::set_result))
        .route(
            "/fixtures",
            post(jobs::add_fixture).delete(jobs::clear_fixtures),
        )
        .route(
            "/faults",
            get(faults::list).post(faults::add).delete(faults::clear),
        )
        .route("/faults/{id}", delete(faults::remove))
        .route("/sink", get(sink::list).delete(sink::clear))
        .route("/sink/{*name}", put(sink::answer))
        .route("/requests", get(requests::list).delete(requests::clear))
        .route("/verify", get(requests::verify))
        .route("/events", get(requests::events))
}

/// What answers under [`CONTROL_PATH`].
pub(crate) fn router(control: Arc<Control>) -> Router {
    let panel = Panel { control };
    routes()
        .into_router()
        .fallback(async || refusal::Error::NotFound)
        .layer(from_fn_with_state(panel.clone(), access::check))
        .layer(DefaultBodyLimit::max(LARGEST_BODY))
        .with_state(panel)
}

/// Reads a JSON body; an empty one is an empty object.
fn json<T: DeserializeOwned>(body: &Bytes) -> Result<T> {
    json_of("body", body)
}

/// The same for a body that people have written, and know by this name.
fn json_of<T: DeserializeOwned>(name: &str, body: &Bytes) -> Result<T> {
    let body: &[u8] = if body.is_empty() { b"{}" } else { body };
    serde_json::from_slice(body)
        .map_err(|e| Error::invalid(format!("The {name} is not what it should be: {e}.")))
}

/// Reads what stands in a query.
fn query<T: DeserializeOwned>(query: Option<&str>) -> Result<T> {
    serde_urlencoded::from_str(query.unwrap_or_default())
        .map_err(|e| Error::invalid(format!("The query is not what it should be: {e}.")))
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use crate::routing::methods;
    use crate::service::Service;

    use super::{Control, router, routes};

    #[tokio::test]
    async fn every_route_is_in_the_manual_and_the_manual_names_no_other() {
        let (service, _, _workers) = Service::with_key();
        let router = router(Control::for_test(service));
        let mut routed = BTreeSet::new();
        for (path, _) in routes().0 {
            let methods = methods(&router, path).await;
            routed.extend(methods.into_iter().map(|method| format!("{method} {path}")));
        }
        let manual = include_str!("../../../docs/server.md");
        let rows = manual.lines().filter_map(|line| line.strip_prefix("| `"));
        let named = rows.filter_map(|row| Some(row.split_once("` |")?.0));
        let named = named.filter(|name| name.contains(" /"));
        // How the router writes a name that may have slashes.
        let named: BTreeSet<String> = named
            .map(|name| name.replace("/sink/{name}", "/sink/{*name}"))
            .collect();
        assert_eq!(routed, named);
    }
}
