//! Tables of routes, which tests hold against what is written about them.

use axum::Router;
use axum::routing::MethodRouter;

use crate::refusal::Error;

/// Paths and what answers there.
pub(crate) struct Routes<S>(pub(crate) Vec<(&'static str, MethodRouter<S>)>);

impl<S: Clone + Send + Sync + 'static> Routes<S> {
    pub(crate) fn new() -> Self {
        Self(Vec::new())
    }

    pub(crate) fn route(mut self, path: &'static str, methods: MethodRouter<S>) -> Self {
        self.0.push((path, methods));
        self
    }

    pub(crate) fn into_router(self) -> Router<S> {
        let add = |router: Router<S>, (path, methods)| router.route(path, methods);
        let router = self.0.into_iter().fold(Router::new(), add);
        router.method_not_allowed_fallback(async || Error::MethodNotAllowed)
    }
}

/// The methods that a router has at a path, by its own word: no route has the method BREW.
#[cfg(test)]
pub(crate) async fn methods(router: &Router, path: &str) -> Vec<String> {
    use axum::body::Body;
    use axum::http::Request;
    use axum::http::header::ALLOW;
    use tower::ServiceExt as _;

    let path = path.replace(['{', '}'], "");
    let request = Request::builder()
        .method("BREW")
        .uri(&path)
        .body(Body::empty())
        .unwrap();
    let response = router.clone().oneshot(request).await.unwrap();
    let allow = response
        .headers()
        .get(ALLOW)
        .unwrap_or_else(|| panic!("there is no {path}"));
    let methods = allow
        .to_str()
        .unwrap()
        .split(',')
        .map(|method| method.trim().to_owned());
    // These two come with the others.
    methods
        .filter(|method| method != "HEAD" && method != "OPTIONS")
        .collect()
}
