//! JSON Schemas of what the derived ones cannot know, and what all of them have in common.
//!
//! The schemas describe what the API prints: amounts are numbers, not also numbers in strings, and the
//! documented names only. Whatever the API may add (a field, a value of a list) stays valid.

use std::borrow::Cow;

use schemars::transform::transform_subschemas;
use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde_json::Value;

use super::{ExactNumber, FieldLocation, FieldLocations, IsoDate, Polygon, UtcTimestamp};

/// Makes a derived schema one of the API rather than of this crate. The defaults, which fill in for absent
/// fields when Rust reads them, go. Of each doc the first paragraph stays: what it is. The others say how
/// Rust handles it.
pub(crate) fn tidy(schema: &mut Schema) {
    schema.remove("default");
    if let Some(Value::String(text)) = schema.get_mut("description") {
        let what = text.split("\n\n").next().unwrap_or_default();
        *text = without_sources(&what.replace('\n', " "));
    }
    transform_subschemas(&mut tidy, schema);
}

/// A text without the places where its rules come from, such as `(contract §6)`, which mean nothing outside.
fn without_sources(text: &str) -> String {
    match text.split_once(" (contract ") {
        Some((before, after)) => {
            let rest = after.split_once(')').map_or("", |(_, rest)| rest);
            format!("{before}{rest}")
        }
        None => text.to_owned(),
    }
}

/// Gives the adapters of single fields their schemas, each written in place.
macro_rules! field {
    ($($name:ident: $schema:tt)+) => { $(
        impl JsonSchema for $name {
            fn inline_schema() -> bool {
                true
            }

            fn schema_name() -> Cow<'static, str> {
                stringify!($name).into()
            }

            fn json_schema(_: &mut SchemaGenerator) -> Schema {
                json_schema!($schema)
            }
        }
    )+ };
}

field! {
    ExactNumber: { "type": ["number", "null"] }
    UtcTimestamp: { "type": ["string", "null"], "format": "date-time" }
    IsoDate: { "type": ["string", "null"], "format": "date" }
    Polygon: { "type": "array", "items": { "type": "number" } }
}

impl JsonSchema for FieldLocations {
    fn schema_name() -> Cow<'static, str> {
        "FieldLocations".into()
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        let location = generator.subschema_for::<FieldLocation>();
        json_schema!({
            "description": "The places of an invoice's fields, by field name.",
            "type": "object",
            "properties": {
                "line_items": {
                    "description": "The places of the cells of each line item, in the order of the line items.",
                    "type": "array",
                    "items": { "type": "object", "additionalProperties": location }
                }
            },
            "additionalProperties": location
        })
    }
}

#[cfg(test)]
mod tests;
