//! Which requests and texts a rule means.

use axum::http::Method;

use super::FaultError;
use crate::route::{self, UnknownRoute, below_base, is_segment};

/// The methods that a rule may name. Others reach no handler.
const METHODS: [Method; 7] = [
    Method::GET,
    Method::POST,
    Method::PUT,
    Method::PATCH,
    Method::DELETE,
    Method::HEAD,
    Method::OPTIONS,
];

/// A method and a path: `POST /invoices`, `GET /invoices/{job_id}`, `* /invoices/*`, `GET *`, `*`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Route {
    /// `None`: any.
    method: Option<Method>,
    /// As it was written, without the base path.
    path: String,
}

impl Route {
    pub(super) fn parse(text: &str) -> Result<Self, FaultError> {
        let fault = || FaultError::Route(text.to_owned());
        let (method, path) = match text.trim() {
            "*" => ("*", "*"),
            text => text.split_once(' ').ok_or_else(fault)?,
        };
        let path = below_base(path.trim());
        if path != "*" && !path.starts_with('/') {
            return Err(fault());
        }
        let named = || METHODS.into_iter().find(|m| *m == method).ok_or_else(fault);
        let method = (method != "*").then(named).transpose()?;
        Ok(Self {
            method,
            path: path.to_owned(),
        })
    }

    /// Makes sure that there are such requests.
    pub(super) fn check(&self) -> Result<(), UnknownRoute> {
        let method = self.method.as_ref().map_or("*", Method::as_str);
        route::check(method, &self.path, |method, path| self.means(method, path))
    }

    /// Whether a request to this path is meant.
    pub(super) fn means(&self, method: &Method, path: &str) -> bool {
        self.method.as_ref().is_none_or(|m| m == method) && self.means_path(below_base(path))
    }

    /// Segment by segment: a name in braces and `*` are any one segment, `*` at the end one or more.
    fn means_path(&self, path: &str) -> bool {
        let mut segments = path.split('/');
        let mut wanted = self.path.split('/').peekable();
        while let Some(want) = wanted.next() {
            if want == "*" && wanted.peek().is_none() {
                return segments.next().is_some();
            }
            if !segments
                .next()
                .is_some_and(|segment| is_segment(want, segment))
            {
                return false;
            }
        }
        segments.next().is_none()
    }
}

/// Whether the text is the pattern, in which each `*` stands for any characters.
pub(super) fn is_like(pattern: &str, text: &str) -> bool {
    let Some((start, rest)) = pattern.split_once('*') else {
        return pattern == text;
    };
    let Some(text) = text.strip_prefix(start) else {
        return false;
    };
    // What is between two stars may be found at its first place; what follows the last one is the end.
    let (middle, end) = rest.rsplit_once('*').unwrap_or(("", rest));
    let after = middle.split('*').try_fold(text, |text, part| {
        text.find(part).map(|at| &text[at + part.len()..])
    });
    after.is_some_and(|text| text.ends_with(end))
}

#[cfg(test)]
mod tests {
    use axum::http::Method;

    use super::{Route, is_like};

    #[test]
    fn a_route_means_the_requests_that_it_reads_like() {
        let path = "/api/v1/invoices/550e";
        for (route, is_meant) in [
            ("GET /invoices/{job_id}", true),
            ("GET /invoices/{id}", true),
            ("GET /api/v1/invoices/{id}", true),
            ("GET /invoices/*", true),
            ("GET /invoices/550e", true),
            ("GET /invoices/{id}/download/{format}", false),
            ("GET /{any}/550e", true),
            ("GET /invoices", false),
            ("GET /invoices/550e/*", false),
            ("GET /invoices/551e", false),
            ("GET /*/550e", true),
            ("GET /*", true),
            ("GET *", true),
            ("* /invoices/{job_id}", true),
            ("*", true),
            ("POST *", false),
            ("GET /", false),
        ] {
            let parsed = Route::parse(route).unwrap();
            assert_eq!(parsed.means(&Method::GET, path), is_meant, "{route}");
        }
    }

    #[test]
    fn a_path_that_only_begins_like_the_base_is_left_as_it_is() {
        let route = Route::parse("GET /api/v10/x").unwrap();
        assert!(route.means(&Method::GET, "/api/v10/x"));
        assert!(!route.means(&Method::GET, "/0/x"));
    }

    #[test]
    fn a_route_that_can_mean_no_request_is_told_from_one_that_can() {
        for (route, is_known) in [
            ("POST /invoices", true),
            ("POST /api/v1/invoices", true),
            ("GET /invoices/550e", true),
            ("GET /invoices/{id}/download/excel", true),
            ("GET /download/{batch_id}/{format}", true),
            ("HEAD /account", true),
            ("OPTIONS /invoices", true),
            ("GET /vendors", true),
            ("* /invoices/*", true),
            ("GET *", true),
            ("PUT *", false),
            ("POST /invoces", false),
            ("PUT /invoices", false),
            ("* /invoces/*", false),
            ("GET /invoices/550e/downloads/excel", false),
        ] {
            let parsed = Route::parse(route).unwrap();
            assert_eq!(parsed.check().is_ok(), is_known, "{route}");
        }
    }

    #[test]
    fn what_is_no_route_is_refused_with_an_example() {
        for text in [
            "",
            "/invoices",
            "PSOT /invoices",
            "post /invoices",
            "POST invoices",
            "GET",
        ] {
            let error = Route::parse(text).unwrap_err().to_string();
            assert!(error.contains("`POST /invoices`"), "{error}");
        }
    }

    #[test]
    fn a_star_stands_for_any_characters() {
        for (pattern, text, is_meant) in [
            ("job.*", "job.failed", true),
            ("job.*", "batch.done", false),
            ("*.failed", "job.failed", true),
            ("*.failed", "job.failed.not", false),
            ("*", "", true),
            ("a*b*c", "a-b-b-c", true),
            ("a*b*c", "a-c-b", false),
            ("ab*ba", "aba", false),
            ("a*a*a", "aa", false),
            ("exact", "exact", true),
            ("exact", "exactly", false),
        ] {
            assert_eq!(is_like(pattern, text), is_meant, "{pattern} {text}");
        }
    }
}
