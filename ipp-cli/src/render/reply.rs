//! Answers of the control plane.

use std::collections::BTreeMap;

use ipp_mock_server::{RemoteError, Reply};
use serde_json::Value;
use serde_json::value::RawValue;

use super::columns::{Field, rows, table};
use super::json;
use crate::args::OutputForm;

/// How an answer is shown to people. Programs get it as it is, lists without what is around them.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Shown {
    /// Nothing is answered; this happened.
    Done(&'static str),
    Object(&'static [Field]),
    List {
        columns: &'static [Field],
        /// Which of the rows are shown, to programs as well.
        only: fn(&Value) -> bool,
        /// What people see of a row.
        view: fn(Value) -> Value,
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
        (Shown::List { only, .. }, OutputForm::Ndjson) => {
            let lines = list(reply, *only)?;
            let lines = lines.iter().map(|row| json::compact(row.get()) + "\n");
            lines.collect()
        }
        (Shown::List { only, .. }, OutputForm::Json) => {
            let rows = list(reply, *only)?;
            let rows: Vec<&str> = rows.iter().map(|row| row.get()).collect();
            json::pretty(&format!("[{}]", rows.join(","))) + "\n"
        }
        (
            Shown::List {
                columns,
                only,
                view,
                none,
            },
            OutputForm::Table,
        ) => {
            let rows = list(reply, *only)?;
            let rows = rows.iter().map(|row| view(value(row)));
            let rows: Vec<Value> = rows.collect();
            match rows.is_empty() {
                true => format!("{none}\n"),
                false => table(&rows, columns, width),
            }
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

/// Those rows of the one list in an answer that are wanted, as they came.
fn list(reply: &Reply, only: fn(&Value) -> bool) -> Result<Vec<Box<RawValue>>, RemoteError> {
    let read = serde_json::from_str::<BTreeMap<String, Vec<Box<RawValue>>>>(reply.text());
    let rows = read.ok().and_then(|mut fields| Some(fields.pop_first()?.1));
    let mut rows = rows.ok_or_else(|| reply.foreign())?;
    rows.retain(|row| only(&value(row)));
    Ok(rows)
}

/// What came as JSON can be read as a value.
fn value(row: &RawValue) -> Value {
    serde_json::from_str(row.get()).unwrap_or_default()
}
