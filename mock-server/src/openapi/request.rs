//! Parameters and bodies.

use serde_json::{Map, Value, json};

use super::View;
use super::endpoint::{Body, BodyKind, Endpoint, Field, Parameter};
use crate::decisions::{Alternative, alternative};

/// Whether the path names the parameter; else it stands in the query.
pub(super) fn is_in_path(endpoint: &Endpoint, parameter: &Parameter) -> bool {
    endpoint.path.contains(&format!("{{{}}}", parameter.name))
}

pub(super) fn parameter(endpoint: &Endpoint, parameter: &Parameter, view: &View<'_>) -> Value {
    let is_in_path = is_in_path(endpoint, parameter);
    json!({
        "name": parameter.name,
        "in": if is_in_path { "path" } else { "query" },
        "required": is_in_path,
        "description": parameter.description,
        "schema": (parameter.schema)(view),
        "example": (parameter.example)(),
    })
}

pub(super) fn fields<'b>(body: &'b Body, view: &View<'_>) -> impl Iterator<Item = &'b Field> {
    body.fields.iter().filter(move |field| (field.when)(view))
}

pub(super) fn body(body: &Body, view: &View<'_>) -> Value {
    let fields: Vec<&Field> = fields(body, view).collect();
    let properties: Map<String, Value> = fields
        .iter()
        .map(|field| (field.name.to_owned(), property(field, view)))
        .collect();
    let required: Vec<&str> = fields
        .iter()
        .filter(|f| f.is_required)
        .map(|f| f.name)
        .collect();
    let mut schema = json!({"type": "object", "properties": properties});
    if !required.is_empty() {
        schema["required"] = required.into();
    }
    if view.has(&alternative::STRICT_FIELDS) {
        schema["additionalProperties"] = false.into();
    }
    let mut content = json!({"schema": schema});
    let media_type = match body.kind {
        BodyKind::Form => {
            let encoding = fields.iter().filter_map(|field| encoding(field, view));
            content["encoding"] = encoding.collect::<Map<_, _>>().into();
            "multipart/form-data"
        }
        BodyKind::Json => {
            content["example"] = example(body, view);
            "application/json"
        }
    };
    json!({
        "description": body.description,
        "required": body.is_required,
        "content": {media_type: content},
    })
}

/// The JSON of a sample request.
pub(super) fn example(body: &Body, view: &View<'_>) -> Value {
    let with_example = fields(body, view).filter_map(|f| Some((f.name.to_owned(), (f.example?)())));
    with_example.collect::<Map<_, _>>().into()
}

fn property(field: &Field, view: &View<'_>) -> Value {
    let mut property = (field.schema)(view);
    property["description"] = field.description.into();
    if let Some(reading) = &field.preview {
        property["x-ipp-preview"] = switch(reading);
    }
    property
}

fn encoding(field: &Field, view: &View<'_>) -> Option<(String, Value)> {
    let media = (field.media)(view)?;
    let name = field.name;
    let encoding = json!({
        "contentType": media,
        "headers": {"Content-Disposition": {
            "description": "With a file name: its extension tells the format.",
            "required": true,
            "schema": {"type": "string"},
            "example": format!("form-data; name=\"{name}\"; filename=\"invoice.pdf\""),
        }},
    });
    Some((name.to_owned(), encoding))
}

/// The reading that has to be in force for a part of the roadmap.
pub(super) fn switch(reading: &Alternative) -> Value {
    json!({"decision": reading.decision.to_string(), "reading": reading.name})
}
