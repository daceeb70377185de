//! Endpoints that there are only while an alternative of a decision is in force, such as those of the roadmap.

use axum::extract::{Request, State};
use axum::middleware::{Next, from_fn_with_state};
use axum::response::Response;
use axum::routing::{MethodRouter, any_service};

use super::{App, Error};
use crate::decisions::Alternative;

/// An endpoint that there is only under an alternative. Else its path is an unknown one, whoever asks and with
/// whatever method.
pub(super) fn only_under(
    alternative: &'static Alternative,
    app: &App,
    endpoint: MethodRouter<App>,
) -> MethodRouter<App> {
    let endpoint = endpoint.fallback(async || Error::MethodNotAllowed);
    // As a service of its own it tells its methods only to who is let through.
    any_service(endpoint.with_state::<()>(app.clone()))
        .layer(from_fn_with_state((app.clone(), alternative), if_in_force))
}

async fn if_in_force(
    State((app, alternative)): State<(App, &'static Alternative)>,
    request: Request,
    next: Next,
) -> Result<Response, Error> {
    if !app.service.choices.has(alternative) {
        return Err(Error::NotThere(alternative.decision));
    }
    Ok(next.run(request).await)
}
