//! `ipp api`

use http::Method;
use serde_json::{Map, Value};

use super::Context;
use crate::args::{ApiArgs, Field, FieldValue};
use crate::commands::{self, ApiRequest, Content, Part, TimeLimit};
use crate::error::{Error, Result};
use crate::input::read_bytes;
use crate::render;

pub(super) fn run(args: ApiArgs, context: &Context) -> Result<()> {
    let (dry, paginate) = (args.dry_run, args.paginate);
    let request = request(args)?;
    if dry {
        let line = render::curl(&request, context.global.base_url.as_deref());
        return context.output.text(&line);
    }
    if request.is_for_people() {
        return context.signed_in(async |session, limit| {
            send(
                commands::Door::Session(session),
                request,
                paginate,
                limit,
                context,
            )
            .await
        });
    }
    context.connected(async |run| {
        let door = commands::Door::Key(run.client());
        send(door, request, paginate, run.limit, context).await
    })
}

async fn send(
    door: commands::Door<'_>,
    request: ApiRequest,
    paginate: bool,
    limit: TimeLimit,
    context: &Context<'_>,
) -> Result<()> {
    let mut next = Some(request);
    while let Some(request) = next.take() {
        let answer = commands::request(door, request.clone(), limit).await?;
        let body = String::from_utf8_lossy(answer.raw());
        show(&body, answer.raw(), context)?;
        if paginate && request.method == Method::GET {
            let path = commands::next_page(&request.path, &body);
            next = path.map(|path| ApiRequest { path, ..request });
        }
    }
    Ok(())
}

/// JSON in the form that was asked for; anything else as it came.
fn show(text: &str, bytes: &[u8], context: &Context) -> Result<()> {
    match serde_json::from_str::<serde::de::IgnoredAny>(text) {
        Ok(_) => context.output.object(text, &render::ANY),
        Err(_) => context.output.terminal.write(bytes),
    }
}

fn request(args: ApiArgs) -> Result<ApiRequest> {
    let has_body = args.input.is_some() || !args.request_fields.is_empty();
    let (method, path) = match &args.request[..] {
        [method, path] => (method.as_str(), path.clone()),
        [path] if !has_body => ("GET", path.clone()),
        [path, ..] => ("POST", path.clone()),
        // clap asks for one at least.
        [] => ("GET", String::new()),
    };
    let method = method.to_uppercase().parse::<Method>();
    let method = method.map_err(|_| Error::Usage {
        message: "the method cannot be read".to_owned(),
        hint: "type it before the path: ipp api DELETE /webhooks/…".into(),
    })?;
    let headers = args.headers.iter().map(|text| commands::header(text));
    let headers = headers.collect::<Result<_>>()?;
    let (path, content) = match &args.input {
        Some(file) => (
            path,
            Content::Body {
                media_type: JSON.to_owned(),
                bytes: read_bytes(file)?,
            },
        ),
        None => with_fields(&method, path, args.request_fields),
    };
    Ok(ApiRequest {
        method,
        path,
        headers,
        content,
    })
}

const JSON: &str = "application/json";

/// Where the fields of a request go: a file makes them a form, a question has them in its address, and all else is JSON.
fn with_fields(method: &Method, path: String, fields: Vec<Field>) -> (String, Content) {
    if fields.is_empty() {
        return (path, Content::None);
    }
    if fields
        .iter()
        .any(|f| matches!(f.value, FieldValue::File(_)))
    {
        let parts = fields.into_iter().map(|field| {
            let part = match field.value {
                FieldValue::Text(text) => Part::Text(text),
                FieldValue::File(file) => Part::File(file),
            };
            (field.name, part)
        });
        return (path, Content::Form(parts.collect()));
    }
    let texts = fields.iter().filter_map(|field| match &field.value {
        FieldValue::Text(text) => Some((field.name.as_str(), text.as_str())),
        FieldValue::File(_) => None,
    });
    if *method == Method::GET || *method == Method::HEAD {
        let query = url::form_urlencoded::Serializer::new(String::new())
            .extend_pairs(texts)
            .finish();
        let separator = if path.contains('?') { '&' } else { '?' };
        return (format!("{path}{separator}{query}"), Content::None);
    }
    let bytes = json_object(texts).to_string().into_bytes();
    let media_type = JSON.to_owned();
    (path, Content::Body { media_type, bytes })
}

fn json_object<'a>(fields: impl Iterator<Item = (&'a str, &'a str)>) -> Value {
    let mut object = Map::new();
    for (name, text) in fields {
        let value = match serde_json::from_str::<Value>(text) {
            Ok(value @ (Value::Null | Value::Bool(_) | Value::Number(_))) => value,
            _ => text.into(),
        };
        match name.strip_suffix("[]") {
            None => {
                object.insert(name.to_owned(), value);
            }
            Some(list) => match object
                .entry(list)
                .or_insert_with(|| Value::Array(Vec::new()))
            {
                Value::Array(values) => values.push(value),
                other => *other = value,
            },
        }
    }
    object.into()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn made(method: &str, path: &str, fields: &[&str]) -> (String, Content) {
        let fields = fields.iter().map(|field| field.parse().unwrap());
        with_fields(&method.parse().unwrap(), path.to_owned(), fields.collect())
    }

    #[test]
    fn fields_are_a_body_of_json_with_numbers_and_lists() {
        let fields = [
            "url=https://h?a=b",
            "n=007",
            "m=12.50",
            "e[]=a",
            "e[]=b",
            "t=true",
        ];
        let (path, content) = made("POST", "/webhooks", &fields);
        let Content::Body { media_type, bytes } = content else {
            panic!("{content:?}")
        };
        assert_eq!((path.as_str(), media_type.as_str()), ("/webhooks", JSON));
        let expected = r#"{"url":"https://h?a=b","n":"007","m":12.50,"e":["a","b"],"t":true}"#;
        let (sent, expected): (Value, Value) = (
            serde_json::from_slice(&bytes).unwrap(),
            serde_json::from_str(expected).unwrap(),
        );
        assert_eq!(sent, expected);
    }

    #[test]
    fn fields_of_a_question_are_in_its_address_and_a_file_makes_a_form() {
        let (path, content) = made("GET", "/jobs?x=1", &["limit=1", "q=a&b"]);
        assert_eq!(path, "/jobs?x=1&limit=1&q=a%26b");
        assert!(matches!(content, Content::None));
        let (_, content) = made("POST", "/invoices", &["file=@a.pdf", "export_mode=full"]);
        assert!(matches!(content, Content::Form(parts) if parts.len() == 2));
    }
}
