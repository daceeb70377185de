//! Answers of the control plane.

use std::collections::BTreeMap;

use ipp_mock_server::{RemoteError, Reply};
use serde_json::Value;
use serde_json::value::RawValue;

use super::columns::Field;
use super::json;
use super::view::{self, List, Look, View};
use crate::args::OutputForm;
use crate::error::Result;

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
pub(crate) fn reply(reply: &Reply, shown: &Shown, look: &Look) -> Result<String> {
    match *shown {
        Shown::Done(words) if look.form == OutputForm::Table => Ok(format!("{words}\n")),
        Shown::Done(_) => Ok(String::new()),
        Shown::Text => Ok(reply.text().to_owned()),
        Shown::Json if look.form == OutputForm::Table => {
            reply.value()?;
            Ok(json::pretty(reply.text()) + "\n")
        }
        Shown::Json => object(reply, &[], look),
        Shown::Object(fields) => object(reply, fields, look),
        Shown::List {
            columns,
            only,
            view,
            none,
        } => {
            let view = View::new(first(columns), columns).none(none).seen(view);
            let mut list = List::new(&view, look.clone());
            let mut text = String::new();
            for row in rows(reply, only)? {
                text += &list.next(row.get(), None)?;
            }
            Ok(text + &list.end()?)
        }
    }
}

fn object(reply: &Reply, fields: &'static [Field], look: &Look) -> Result<String> {
    reply.value()?;
    view::object(reply.text(), &View::new(first(fields), fields), look)
}

/// What `-o value` prints: what people see first.
fn first(fields: &'static [Field]) -> &'static str {
    fields.first().map_or("", |(_, path)| path)
}

/// Those rows of the one list in an answer that are wanted, as they came.
fn rows(reply: &Reply, only: fn(&Value) -> bool) -> Result<Vec<Box<RawValue>>, RemoteError> {
    let read = serde_json::from_str::<BTreeMap<String, Vec<Box<RawValue>>>>(reply.text());
    let rows = read.ok().and_then(|mut fields| Some(fields.pop_first()?.1));
    let mut rows = rows.ok_or_else(|| reply.foreign())?;
    rows.retain(|row| only(&serde_json::from_str(row.get()).unwrap_or_default()));
    Ok(rows)
}
