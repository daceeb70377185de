//! Schemas as people read them.

use maud::{Markup, html};
use serde_json::Value;

use super::parts::{entries, inline, items, text};

/// The section of all objects.
pub(super) fn objects(document: &Value) -> Markup {
    html! {
        section.wide #objects aria-labelledby="objects-title" {
            h2 #objects-title { "Objects" }
            p.about { "What answers are made of. Everything may grow: lists of values are open, and fields may be added." }
            @for (name, schema) in entries(&document["components"]["schemas"]) { (object(name, schema)) }
        }
    }
}

fn object(name: &str, schema: &Value) -> Markup {
    html! {
        article.object #{ "schema-" (name) } aria-labelledby={ "schema-" (name) "-title" } {
            h3 #{ "schema-" (name) "-title" } { (name) }
            @if let Some(description) = schema["description"].as_str() { p { (inline(description)) } }
            @if schema["properties"].is_object() { (fields(schema)) }
            @else if let Some(values) = values(schema) { (values) }
            @else { p { (kind(schema)) } }
        }
    }
}

/// The fields of an object as a table.
pub(super) fn fields(schema: &Value) -> Markup {
    let is_required = |name: &str| items(&schema["required"]).any(|required| required == name);
    html! {
        table.fields {
            thead { tr { th scope="col" { "Field" } th scope="col" { "What it is" } } }
            tbody {
                @for (name, field) in entries(&schema["properties"]) {
                    (row(name, field, !is_required(name)))
                }
            }
        }
    }
}

/// A row of a table of fields or parameters.
pub(super) fn row(name: &str, field: &Value, is_optional: bool) -> Markup {
    html! {
        tr {
            th scope="row" {
                code { (name) }
                @if is_optional { " " small { "optional" } }
                @if field["x-ipp-preview"].is_object() { " " (preview(&field["x-ipp-preview"])) }
            }
            td {
                span.type { (kind(field)) }
                @if let Some(description) = field["description"].as_str() { " " (inline(description)) }
            }
        }
    }
}

/// The mark of what belongs to the roadmap.
pub(super) fn preview(switch: &Value) -> Markup {
    let (decision, reading) = (text(switch, "decision"), text(switch, "reading"));
    html! {
        a.preview href={ "#" (decision) } title={ "Upcoming; here because of " (decision) "=" (reading) } { "preview" }
    }
}

/// The values of an open list, with what they mean.
fn values(schema: &Value) -> Option<Markup> {
    let known: Vec<&Value> = items(&schema["anyOf"])
        .filter(|v| v["const"].is_string())
        .collect();
    (!known.is_empty()).then(|| {
        html! {
            dl.values {
                @for value in known {
                    dt { code { (text(value, "const")) } }
                    dd { (inline(text(value, "description"))) }
                }
            }
        }
    })
}

/// The type of a value in a few words.
pub(super) fn kind(schema: &Value) -> Markup {
    if let Some(name) = schema["$ref"]
        .as_str()
        .and_then(|path| path.rsplit('/').next())
    {
        return html! { a href={ "#schema-" (name) } { (name) } };
    }
    if let Some(several) = schema["anyOf"].as_array() {
        return joined(several.iter().map(kind));
    }
    if let Some(values) = schema["enum"].as_array() {
        return joined(
            distinct(values)
                .into_iter()
                .map(|value| html! { code { (value) } }),
        );
    }
    if !schema["const"].is_null() {
        return html! { code { (plain(&schema["const"])) } };
    }
    match &schema["type"] {
        Value::Array(types) => {
            let named = types.iter().filter_map(Value::as_str);
            joined(named.map(|name| one(name, schema)))
        }
        Value::String(name) => one(name, schema),
        _ => html! { "anything" },
    }
}

fn one(name: &str, schema: &Value) -> Markup {
    match (name, schema["format"].as_str()) {
        ("array", _) => html! { "list of " (kind(&schema["items"])) },
        ("string", Some("binary")) => html! { "file" },
        ("string", Some("date-time")) => html! { "time" },
        ("string", Some("date")) => html! { "date" },
        ("string", Some("uri")) => html! { "URL" },
        ("string", _) => html! { "text" (longest(schema)) },
        ("integer", _) => html! { "whole number" (range(schema)) },
        (name, _) => html! { (name) },
    }
}

fn longest(schema: &Value) -> String {
    schema["maxLength"]
        .as_u64()
        .map(|most| format!(", at most {most} characters"))
        .unwrap_or_default()
}

fn range(schema: &Value) -> String {
    match (schema["minimum"].as_i64(), schema["maximum"].as_i64()) {
        (Some(least), Some(most)) => format!(", {least} to {most}"),
        (Some(least), None) => format!(", {least} or more"),
        _ => String::new(),
    }
}

fn joined(pieces: impl Iterator<Item = Markup>) -> Markup {
    html! { @for (place, piece) in pieces.enumerate() { @if place > 0 { " or " } (piece) } }
}

/// The values of a list as text: `true` and `"true"` are one to a reader, and empty means none.
fn distinct(values: &[Value]) -> Vec<String> {
    let mut distinct: Vec<String> = Vec::new();
    for value in values.iter().map(plain).filter(|value| !value.is_empty()) {
        if !distinct.contains(&value) {
            distinct.push(value);
        }
    }
    distinct
}

fn plain(value: &Value) -> String {
    value
        .as_str()
        .map_or_else(|| value.to_string(), str::to_owned)
}
