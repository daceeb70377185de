//! Answers of the control plane.

use std::collections::BTreeMap;

use comfy_table::ColumnConstraint;
use ipp_mock_server::{RemoteError, Reply};
use serde_json::Value;
use serde_json::value::RawValue;

use super::rows::Rows;
use super::table::new_table;
use super::{clean, json};
use crate::args::OutputForm;

/// A title, and the path to the value below it; an empty path is the value itself.
type Field = (&'static str, &'static str);

/// How an answer is shown to people. Programs get it as it is, lists without what is around them.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Shown {
    /// Nothing is answered; this happened.
    Done(&'static str),
    Object(&'static [Field]),
    List {
        columns: &'static [Field],
        only: fn(&Value) -> bool,
        none: &'static str,
    },
    /// The same for everybody: text.
    Text,
    /// The same for everybody: JSON.
    Json,
}

impl Shown {
    pub(crate) fn is_list(&self) -> bool {
        matches!(self, Self::List { .. })
    }
}

/// The text of an answer.
pub(crate) fn reply(
    reply: &Reply,
    shown: &Shown,
    form: OutputForm,
    width: usize,
) -> Result<String, RemoteError> {
    Ok(match (shown, form) {
        (Shown::Done(words), OutputForm::Table) => format!("{words}\n"),
        (Shown::Done(_), _) => String::new(),
        (Shown::Text, _) => reply.text().to_owned(),
        (Shown::Object(fields), OutputForm::Table) => rows(&reply.value()?, fields, width),
        (
            Shown::List {
                columns,
                only,
                none,
            },
            OutputForm::Table,
        ) => {
            let items: Vec<Value> = list(reply)?;
            let items: Vec<&Value> = items.iter().filter(|item| only(item)).collect();
            match items.is_empty() {
                true => format!("{none}\n"),
                false => table(&items, columns, width),
            }
        }
        (Shown::List { .. }, OutputForm::Ndjson) => {
            let items: Vec<Box<RawValue>> = list(reply)?;
            let lines = items.iter().map(|item| json::compact(item.get()) + "\n");
            lines.collect()
        }
        (Shown::List { .. }, OutputForm::Json) => {
            let items: Vec<Box<RawValue>> = list(reply)?;
            let items: Vec<&str> = items.iter().map(|item| item.get()).collect();
            json::pretty(&format!("[{}]", items.join(","))) + "\n"
        }
        (Shown::Object(_) | Shown::Json, OutputForm::Ndjson) => {
            reply.value()?;
            json::compact(reply.text()) + "\n"
        }
        (Shown::Object(_) | Shown::Json, _) => {
            reply.value()?;
            json::pretty(reply.text()) + "\n"
        }
    })
}

/// The one list in an answer.
fn list<T: serde::de::DeserializeOwned>(reply: &Reply) -> Result<Vec<T>, RemoteError> {
    let read = serde_json::from_str::<BTreeMap<String, Vec<T>>>(reply.text());
    let list = read.ok().and_then(|mut fields| Some(fields.pop_first()?.1));
    list.ok_or_else(|| reply.foreign())
}

fn rows(object: &Value, fields: &[Field], width: usize) -> String {
    let mut rows = Rows::default();
    for (title, path) in fields {
        rows.add(title, &words(at(object, path)));
    }
    rows.print(width)
}

fn table(items: &[&Value], columns: &[Field], width: usize) -> String {
    let mut table = new_table(width);
    table.set_header(columns.iter().map(|(title, _)| *title));
    // What names a row is there to be copied.
    if let Some(first) = table.column_mut(0) {
        first.set_constraint(ColumnConstraint::ContentWidth);
    }
    for item in items {
        table.add_row(
            columns
                .iter()
                .map(|(_, path)| clean(&words(at(item, path)))),
        );
    }
    table.trim_fmt() + "\n"
}

/// What stands at a path such as `settings.mode`.
fn at<'a>(value: &'a Value, path: &str) -> &'a Value {
    let names = path.split('.').filter(|name| !name.is_empty());
    names.fold(value, |value, name| &value[name])
}

/// A value as people read it.
fn words(value: &Value) -> String {
    let empty = "–".to_owned();
    match value {
        Value::Null => empty,
        Value::Bool(true) => "yes".to_owned(),
        Value::Bool(false) => "no".to_owned(),
        Value::String(text) => text.clone(),
        Value::Number(number) => number.to_string(),
        Value::Array(items) if items.is_empty() => empty,
        Value::Array(items) => {
            let items: Vec<String> = items.iter().map(item_words).collect();
            items.join(", ")
        }
        Value::Object(fields) if fields.is_empty() => empty,
        Value::Object(fields) => {
            let fields: Vec<String> = fields
                .iter()
                .map(|(name, value)| match value {
                    Value::Object(_) => format!("{name} ({})", words(value)),
                    Value::Bool(true) => name.clone(),
                    value => format!("{name} {}", words(value)),
                })
                .collect();
            fields.join(", ")
        }
    }
}

/// One of several: by its name where it has one.
fn item_words(item: &Value) -> String {
    match item.get("name") {
        Some(name) => words(name),
        None => words(item),
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn values_are_shown_as_people_read_them() {
        for (value, expected) in [
            (json!(null), "–"),
            (json!(true), "yes"),
            (json!({}), "–"),
            (json!({"after": "1m 30s"}), "after 1m 30s"),
            (
                json!([{"name": "sliding", "meaning": "m"}, {"name": "x"}]),
                "sliding, x",
            ),
            (
                json!({"reset": {"at": 100}, "x": true}),
                "reset (at 100), x",
            ),
        ] {
            assert_eq!(words(&value), expected);
        }
        let state = json!({"settings": {"mode": "sync"}});
        assert_eq!(words(at(&state, "settings.mode")), "sync");
        assert_eq!(words(at(&state, "settings.none.here")), "–");
        assert_eq!(words(at(&json!("itself"), "")), "itself");
    }
}
