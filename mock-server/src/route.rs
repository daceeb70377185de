//! Routes as people write them, in a fault or an expectation: `POST /invoices`, `GET /invoices/{job_id}`.

use axum::http::Method;

use crate::openapi::endpoints;
use crate::service::BASE_PATH;

/// A route that no endpoint has. A fault for it would never happen, and that nothing asks for it would always be true.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("no endpoint is like `{asked}`; did you mean `{nearest}`?")]
pub struct UnknownRoute {
    asked: String,
    nearest: String,
}

/// A path without the base path, if it begins with that.
pub(crate) fn below_base(path: &str) -> &str {
    match path.strip_prefix(BASE_PATH) {
        Some(rest) if rest.starts_with('/') => rest,
        _ => path,
    }
}

/// Whether a segment of a path is the one that is wanted; `*` and a name in braces are any.
pub(crate) fn is_segment(wanted: &str, segment: &str) -> bool {
    wanted == segment || wanted == "*" || is_name(wanted)
}

fn is_name(segment: &str) -> bool {
    segment.starts_with('{') && segment.ends_with('}')
}

/// Makes sure that a request to some endpoint can be meant by a route.
pub(crate) fn check(
    method: &str,
    path: &str,
    means: impl Fn(&Method, &str) -> bool,
) -> Result<(), UnknownRoute> {
    let path = below_base(path);
    if routes().any(|(method, template)| means(&method, &filled(&template, path))) {
        return Ok(());
    }
    let written = endpoints().map(|e| (e.method(), below_base(&e.full_path()).to_owned()));
    let nearest = written.min_by_key(|(other_method, other_path)| {
        let distance = strsim::damerau_levenshtein;
        let of_methods = distance(method, other_method.as_str());
        (distance(path, other_path), of_methods)
    });
    Err(UnknownRoute {
        asked: format!("{method} {path}"),
        nearest: nearest.map_or_else(String::new, |(method, path)| format!("{method} {path}")),
    })
}

/// All that can be asked of the endpoints, with what comes with a GET and what browsers ask beforehand.
fn routes() -> impl Iterator<Item = (Method, String)> {
    endpoints().flat_map(|endpoint| {
        let of_get = (endpoint.method() == Method::GET).then_some(Method::HEAD);
        let methods = [Some(endpoint.method()), of_get, Some(Method::OPTIONS)];
        let path = endpoint.full_path();
        (methods.into_iter().flatten()).map(move |method| (method, path.clone()))
    })
}

/// The path of an endpoint, with another path's segments in the place of its names.
fn filled(template: &str, by: &str) -> String {
    let mut others = by.split('/');
    let segments = below_base(template).split('/').map(|segment| {
        let other = others.next().unwrap_or(segment);
        if is_name(segment) { other } else { segment }
    });
    segments.collect::<Vec<_>>().join("/")
}

#[cfg(test)]
mod tests {
    use super::check;

    #[test]
    fn a_misspelt_route_is_told_with_the_nearest_that_there_is() {
        for (method, path, nearest) in [
            ("POST", "/invoces", "POST /invoices"),
            ("POST", "/api/v1/invoces", "POST /invoices"),
            ("PUT", "/invoices", "POST /invoices"),
            ("POST", "/jobs", "GET /jobs"),
            ("*", "/webhook", "GET /webhooks"),
            ("GET", "/invoice/{job_id}", "GET /invoices/{job_id}"),
        ] {
            let error = check(method, path, |_, _| false).unwrap_err().to_string();
            let expected = format!("did you mean `{nearest}`?");
            assert!(error.ends_with(&expected), "{method} {path}: {error}");
        }
    }
}
