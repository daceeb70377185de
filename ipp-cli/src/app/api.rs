//! `ipp api`

use http::Method;

use super::Context;
use crate::args::{ApiArgs, FieldValue};
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
    let content = content(&args)?;
    let (method, path) = match &args.request[..] {
        [method, path] => (method.as_str(), path),
        [path] if matches!(content, Content::None) => ("GET", path),
        [path, ..] => ("POST", path),
        // clap asks for one at least.
        [] => ("GET", &String::new()),
    };
    let method = method.to_uppercase().parse::<Method>();
    let method = method.map_err(|_| Error::Usage {
        message: "the method cannot be read".to_owned(),
        hint: "type it before the path: ipp api DELETE /webhooks/…".into(),
    })?;
    let headers = args.headers.iter().map(|text| commands::header(text));
    Ok(ApiRequest {
        method,
        path: path.clone(),
        headers: headers.collect::<Result<_>>()?,
        content,
    })
}

fn content(args: &ApiArgs) -> Result<Content> {
    if let Some(file) = &args.input {
        return Ok(Content::Body {
            media_type: "application/json".to_owned(),
            bytes: read_bytes(file)?,
        });
    }
    if args.fields_of_form.is_empty() {
        return Ok(Content::None);
    }
    let fields = args.fields_of_form.iter().map(|field| {
        let part = match &field.value {
            FieldValue::Text(text) => Part::Text(text.clone()),
            FieldValue::File(file) => Part::File(file.clone()),
        };
        (field.name.clone(), part)
    });
    Ok(Content::Form(fields.collect()))
}
