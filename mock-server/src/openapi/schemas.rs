//! JSON Schemas of answers: those of the SDK's types, and what is known of this server beyond them.

use ipp_sdk::schemars::generate::SchemaSettings;
use ipp_sdk::schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde_json::{Map, Value};

/// Fields that this server leaves out at times. It prints all others, with null where there is nothing; the SDK
/// reads answers without them too, so its schemas require few.
const LEFT_OUT: &[(&str, &[&str])] = &[
    ("Batch", &["success", "results", "downloads"]),
    ("BatchRow", &["error"]),
    ("Event", &[]),
    ("FieldLocation", ALL),
    ("Invoice", &["field_locations"]),
    ("Job", &["success", "result", "downloads", "error"]),
    (
        "LineItem",
        &[
            "product_code",
            "unit",
            "tax_rate",
            "discount",
            "date",
            "page",
            "confidence",
            "raw_text",
        ],
    ),
];
const ALL: &[&str] = &[""];

/// Collects the schemas that are referred to.
pub(super) fn generator() -> SchemaGenerator {
    let settings = SchemaSettings::draft2020_12().with(|s| {
        s.definitions_path = "/components/schemas".into();
    });
    settings.into_generator()
}

/// A reference to the schema of a type.
pub(super) fn of<T: JsonSchema>(schemas: &mut SchemaGenerator) -> Schema {
    schemas.subschema_for::<T>()
}

/// Either of two types.
pub(super) fn any_of<T: JsonSchema, U: JsonSchema>(schemas: &mut SchemaGenerator) -> Schema {
    let (first, second) = (of::<T>(schemas), of::<U>(schemas));
    json_schema!({"anyOf": [first, second]})
}

/// The schemas that were referred to, by name.
pub(super) fn taken(mut schemas: SchemaGenerator) -> Map<String, Value> {
    let mut taken = schemas.take_definitions(true);
    for (name, schema) in &mut taken {
        require(name, schema);
    }
    taken
}

/// Makes the fields required that this server always prints.
fn require(name: &str, schema: &mut Value) {
    let left_out = LEFT_OUT
        .iter()
        .find(|(n, _)| *n == name)
        .map_or(&[][..], |(_, fields)| fields);
    let Some(properties) = schema.get("properties").and_then(Value::as_object) else {
        return;
    };
    if left_out == ALL {
        return;
    }
    let names = properties
        .keys()
        .filter(|name| !left_out.contains(&name.as_str()));
    let names: Vec<Value> = names.map(|name| name.as_str().into()).collect();
    schema["required"] = names.into();
}
