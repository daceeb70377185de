//! `ipp api`: any request, as the API takes it.

use std::path::PathBuf;

use ipp_sdk::{Answer, Client, Document, Session};

use super::TimeLimit;
use crate::error::{Error, Result};
use crate::render;

/// A request that was typed.
#[derive(Debug, Clone)]
pub(crate) struct ApiRequest {
    pub(crate) method: http::Method,
    /// Below the base URL.
    pub(crate) path: String,
    pub(crate) headers: Vec<(String, String)>,
    pub(crate) content: Content,
}

impl ApiRequest {
    /// Whether only a signed-in person may ask for it.
    pub(crate) fn is_for_people(&self) -> bool {
        let path = self.path.split(['?', '#']).next().unwrap_or_default();
        path.trim_matches('/').split('/').next() == Some("keys")
    }
}

#[derive(Debug, Clone)]
pub(crate) enum Content {
    None,
    Form(Vec<(String, Part)>),
    Body { media_type: String, bytes: Vec<u8> },
}

/// What stands in a field of a form.
#[derive(Debug, Clone)]
pub(crate) enum Part {
    Text(String),
    File(PathBuf),
}

/// Who asks.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Door<'a> {
    /// The account of the API key.
    Key(&'a Client),
    /// A signed-in person.
    Session(&'a Session),
}

pub(crate) async fn request(
    door: Door<'_>,
    request: ApiRequest,
    limit: TimeLimit,
) -> Result<Answer<()>> {
    let mut call = match door {
        Door::Key(client) => client.request(request.method, &request.path),
        Door::Session(session) => session.request(request.method, &request.path),
    };
    for (name, value) in &request.headers {
        call = call.header(name, value);
    }
    call = match request.content {
        Content::None => call,
        Content::Body { media_type, bytes } => call.body(&media_type, bytes),
        Content::Form(fields) => fields
            .into_iter()
            .fold(call, |call, (name, part)| match part {
                Part::Text(text) => call.field(&name, &text),
                Part::File(file) => call.file(&name, Document::path(file)),
            }),
    };
    Ok(call.timeout(limit.left()).send().await?)
}

/// The path of the next page of a list, if this answer is a page with more after it.
pub(crate) fn next_page(path: &str, answer: &str) -> Option<String> {
    let page = render::at(answer, "data")?;
    let number = |name| render::at(page, name)?.parse::<usize>().ok();
    let (limit, offset) = (number("limit")?, number("offset")?);
    let lists = ["jobs", "vendors"].iter();
    let rows = lists.filter_map(|name| render::elements(render::at(page, name)?));
    let rows = rows.map(|rows| rows.len()).next()?;
    if rows == 0 || rows < limit {
        return None;
    }
    let (path, query) = path.split_once('?').unwrap_or((path, ""));
    let others = query.split('&').filter(|pair| {
        !pair.is_empty() && !pair.starts_with("offset=") && !pair.starts_with("limit=")
    });
    let mut query: Vec<String> = others.map(str::to_owned).collect();
    query.push(format!("limit={limit}"));
    query.push(format!("offset={}", offset + rows));
    Some(format!("{path}?{}", query.join("&")))
}

/// A header as it is typed: `name: value`.
pub(crate) fn header(text: &str) -> Result<(String, String)> {
    let pair = text.split_once(':');
    let (name, value) = pair.ok_or_else(|| Error::Usage {
        message: "a header is a name and a value with a colon between them".to_owned(),
        hint: "type it so: -H 'X-Request-Id: 42'".into(),
    })?;
    Ok((name.trim().to_owned(), value.trim().to_owned()))
}

#[cfg(test)]
mod tests {
    use super::next_page;

    #[test]
    fn a_full_page_has_a_next_one() {
        let page = |rows: usize| {
            let rows = vec!["{}"; rows].join(",");
            format!(r#"{{"success":true,"data":{{"jobs":[{rows}],"limit":2,"offset":4}}}}"#)
        };
        assert_eq!(
            next_page("/jobs?x=1&offset=4", &page(2)).as_deref(),
            Some("/jobs?x=1&limit=2&offset=6")
        );
        assert_eq!(next_page("/jobs", &page(1)), None);
        assert_eq!(next_page("/jobs", &page(0)), None);
        assert_eq!(next_page("/account", r#"{"data":{"credits":1}}"#), None);
    }
}
