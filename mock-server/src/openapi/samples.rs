//! Sample requests as curl lines, ready to be pasted into a shell.

use serde_json::Value;

use super::View;
use super::endpoint::{Auth, Body, BodyKind, Content, Endpoint, Place, Verb};
use super::request::{self, is_in_path};

/// How an endpoint is called with curl.
pub(super) fn curl(endpoint: &Endpoint, view: &View<'_>) -> String {
    let mut parts = vec![format!("curl {}", quoted(&url(endpoint, view)))];
    match endpoint.verb {
        Verb::Delete => parts.push("-X DELETE".to_owned()),
        // A body makes it a POST.
        Verb::Post if endpoint.body.is_none() => parts.push("-X POST".to_owned()),
        Verb::Get | Verb::Post => {}
    }
    let token = match endpoint.auth {
        Auth::Key | Auth::KeyOrSession => "$IPP_API_KEY",
        Auth::Session => "$IPP_SESSION_TOKEN",
    };
    parts.push(format!("-H \"Authorization: Bearer {token}\""));
    if let Some(body) = &endpoint.body {
        parts.extend(body_parts(body, view));
    }
    if endpoint
        .answers
        .iter()
        .any(|answer| matches!(answer.content, Content::File(_)))
    {
        parts.push("-OJ".to_owned());
    }
    parts.join(" \\\n  ")
}

fn url(endpoint: &Endpoint, view: &View<'_>) -> String {
    let prefix = match endpoint.place {
        Place::Base => view.base_url,
        Place::Origin => view.origin(),
    };
    let mut url = format!("{prefix}{}", endpoint.path);
    let mut separator = '?';
    for parameter in endpoint.parameters {
        let value = text(&(parameter.example)());
        if is_in_path(endpoint, parameter) {
            url = url.replace(&format!("{{{}}}", parameter.name), &value);
        } else {
            url += &format!("{separator}{}={value}", parameter.name);
            separator = '&';
        }
    }
    url
}

fn body_parts(body: &Body, view: &View<'_>) -> Vec<String> {
    let example = request::example(body, view);
    match body.kind {
        BodyKind::Json => vec![
            "-H \"Content-Type: application/json\"".to_owned(),
            format!("-d {}", quoted(&example.to_string())),
        ],
        BodyKind::Form => {
            let fields = example.as_object().into_iter().flatten();
            let part = |name: &str, value: &Value| {
                format!("-F {}", quoted(&format!("{name}={}", text(value))))
            };
            let parts = fields.flat_map(|(name, value)| match value {
                Value::Array(values) => values.iter().map(|value| part(name, value)).collect(),
                value => vec![part(name, value)],
            });
            parts.collect()
        }
    }
}

fn text(value: &Value) -> String {
    value
        .as_str()
        .map_or_else(|| value.to_string(), str::to_owned)
}

/// As one word of a POSIX shell. The base URL is what a client said in its `Host` header.
fn quoted(text: &str) -> String {
    format!("'{}'", text.replace('\'', r"'\''"))
}

#[cfg(test)]
mod tests {
    #[test]
    fn a_quote_in_a_word_does_not_end_the_word() {
        assert_eq!(super::quoted("it's"), r"'it'\''s'");
    }
}
