//! Routes of the roadmap, which are there only while their decision has them (contract §5).

use axum::Router;
use axum::extract::{Request, State};
use axum::middleware::{Next, from_fn_with_state};
use axum::response::Response;

use super::{App, Error};
use crate::decisions::Alternative;

/// Makes routes unknown, to whoever asks and however, while this alternative is not in force.
pub(super) fn only_with(
    alternative: &'static Alternative,
    routes: Router<App>,
    app: &App,
) -> Router<App> {
    routes
        .method_not_allowed_fallback(async || Error::MethodNotAllowed)
        .layer(from_fn_with_state((app.clone(), alternative), check))
}

async fn check(
    State((app, alternative)): State<(App, &'static Alternative)>,
    request: Request,
    next: Next,
) -> Result<Response, Error> {
    if !app.service.choices.has(alternative) {
        return Err(Error::NotFound);
    }
    Ok(next.run(request).await)
}
