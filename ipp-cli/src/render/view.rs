//! What the API and the local server answer, in the form that was asked for: tables for people, else JSON as it came, or
//! values for the shell.

use std::rc::Rc;

use serde_json::Value;

use super::columns::{Field, rows, table};
use super::{Styles, json, raw};
use crate::args::OutputForm;
use crate::error::Result;
use crate::filter::Filter;
use crate::recent::{Kind, Known};

/// What people see of one object, in so many columns.
type Detail = fn(&str, usize, Styles) -> Option<String>;

/// How things of one kind are shown.
#[derive(Debug, Clone, Copy)]
pub(crate) struct View {
    /// What `-o value` prints of one.
    pub(crate) key: &'static str,
    /// The columns of a table, or the lines of one object.
    pub(crate) fields: &'static [Field],
    /// Where fields are looked for that are not in the object itself.
    pub(crate) inside: &'static str,
    /// What people see of one, if not the object itself.
    pub(crate) seen: Option<fn(Value) -> Value>,
    /// What a table shows of several, if not the fields.
    pub(crate) rows: Option<RowView>,
    /// How one alone is shown to people, if not line by line.
    pub(crate) detail: Option<Detail>,
    /// What people are told of an empty list.
    pub(crate) none: &'static str,
    /// What the key is an id of, and the fields by which people know it.
    pub(crate) ids: Option<(Kind, &'static [&'static str])>,
}

/// How several things are shown to people in a table.
#[derive(Debug, Clone, Copy)]
pub(crate) struct RowView {
    pub(crate) columns: &'static [Field],
    /// The columns that go first where there is no room.
    pub(crate) dispensable: &'static [&'static str],
    /// What the columns say of one, as JSON.
    pub(crate) cells: fn(&str) -> String,
}

impl RowView {
    fn words(&self, json: &str) -> Vec<String> {
        let cells = (self.cells)(json);
        let words = |(_, path): &Field| raw::words(raw::at(&cells, path).unwrap_or_default());
        self.columns.iter().map(words).collect()
    }
}

impl View {
    pub(crate) const fn new(key: &'static str, fields: &'static [Field]) -> Self {
        Self {
            key,
            fields,
            inside: "",
            seen: None,
            rows: None,
            detail: None,
            none: "There are none.",
            ids: None,
        }
    }

    pub(crate) const fn none(mut self, words: &'static str) -> Self {
        self.none = words;
        self
    }

    pub(crate) const fn inside(mut self, path: &'static str) -> Self {
        self.inside = path;
        self
    }

    pub(crate) const fn seen(mut self, view: fn(Value) -> Value) -> Self {
        self.seen = Some(view);
        self
    }

    pub(crate) const fn rows(mut self, rows: RowView) -> Self {
        self.rows = Some(rows);
        self
    }

    pub(crate) const fn detail(mut self, show: Detail) -> Self {
        self.detail = Some(show);
        self
    }

    /// Says what the key is an id of, for completions, and the fields by which people know it.
    pub(crate) const fn ids(mut self, kind: Kind, words: &'static [&'static str]) -> Self {
        self.ids = Some((kind, words));
        self
    }

    /// The id of one, and what it is known by.
    pub(crate) fn known(&self, json: &str, words: &[&str]) -> Option<Known> {
        let words = words.iter().filter_map(|path| self.at(json, path));
        let words: Vec<String> = words.map(raw::plain).filter(|w| !w.is_empty()).collect();
        Some(Known {
            id: raw::plain(self.at(json, self.key)?),
            words: words.join(", "),
        })
    }

    fn at<'a>(&self, json: &'a str, path: &str) -> Option<&'a str> {
        let inside = || raw::at(raw::at(json, self.inside)?, path);
        raw::at(json, path).or_else(inside)
    }
}

/// How output is to look.
#[derive(Debug, Clone)]
pub(crate) struct Look {
    pub(crate) form: OutputForm,
    pub(crate) width: usize,
    pub(crate) styles: Styles,
    /// The fields that were asked for, all if there are none.
    pub(crate) fields: Vec<String>,
    pub(crate) filter: Option<Rc<Filter>>,
}

impl Look {
    /// One value a line, for `--jq`.
    fn filtered(&self, filter: &Filter, json: &str) -> Result<String> {
        let values = filter.run(json)?;
        Ok(values.iter().map(|value| value.clone() + "\n").collect())
    }

    /// The object with the fields only that were asked for.
    fn narrowed(&self, view: &View, json: &str) -> String {
        if self.fields.is_empty() {
            return json.to_owned();
        }
        let members = self.fields.iter().map(|path| {
            let value = view.at(json, path).unwrap_or("null");
            format!("{}:{value}", Value::from(path.as_str()))
        });
        format!("{{{}}}", members.collect::<Vec<_>>().join(","))
    }

    /// How a table shows several, unless fields were asked for.
    fn row_view(&self, view: &View) -> Option<RowView> {
        view.rows.filter(|_| self.fields.is_empty())
    }

    /// The columns, with their paths.
    fn columns<'a>(&'a self, view: &View) -> Vec<(&'a str, &'a str)> {
        match &self.fields[..] {
            [] => view.fields.to_vec(),
            asked => asked.iter().map(|path| (&path[..], &path[..])).collect(),
        }
    }

    /// What people see of one, in the order of the columns.
    fn words(&self, view: &View, json: &str) -> Vec<String> {
        let seen = view.seen.filter(|_| self.fields.is_empty());
        let seen =
            seen.map(|seen| seen(serde_json::from_str(json).unwrap_or_default()).to_string());
        let json = seen.as_deref().unwrap_or(json);
        let columns = self.columns(view).into_iter();
        columns
            .map(|(_, path)| raw::words(view.at(json, path).unwrap_or_default()))
            .collect()
    }

    /// The values of one, for `-o value` and `-o csv`.
    fn plain(&self, view: &View, json: &str, text: fn(&str) -> String) -> Vec<String> {
        let one = [view.key];
        let asked = self.fields.iter().map(String::as_str);
        let paths: Vec<&str> = match (self.fields.is_empty(), self.form) {
            (false, _) => asked.collect(),
            (true, OutputForm::Value) => one.to_vec(),
            (true, _) => view.fields.iter().map(|(_, path)| *path).collect(),
        };
        let value = |path: &&str| view.at(json, path).map(text).unwrap_or_default();
        paths.iter().map(value).collect()
    }

    /// A line of values between tabs, which they cannot hold.
    fn value_line(&self, view: &View, json: &str) -> String {
        let values = self.plain(view, json, raw::plain);
        let values: Vec<String> = values
            .iter()
            .map(|v| v.replace(['\t', '\n'], " "))
            .collect();
        values.join("\t") + "\n"
    }

    fn csv_line(&self, view: &View, json: &str) -> String {
        csv(&self.plain(view, json, csv_cell))
    }

    fn csv_head(&self, view: &View) -> String {
        csv(&self
            .columns(view)
            .iter()
            .map(|(_, path)| (*path).to_owned())
            .collect::<Vec<_>>())
    }
}

/// A value for CSV. Text may be of a stranger's document, and is not to become a formula; numbers are numbers.
fn csv_cell(json: &str) -> String {
    let plain = raw::plain(json);
    match json.starts_with('"') {
        true => ipp_export::neutral(&plain).into_owned(),
        false => plain,
    }
}

/// A line of CSV (RFC 4180, with the line end of Unix).
fn csv(values: &[String]) -> String {
    let quoted = values
        .iter()
        .map(|value| match value.contains([',', '"', '\n', '\r']) {
            true => format!("\"{}\"", value.replace('"', "\"\"")),
            false => value.clone(),
        });
    quoted.collect::<Vec<_>>().join(",") + "\n"
}

/// The text of one object.
pub(crate) fn object(json: &str, view: &View, look: &Look) -> Result<String> {
    if let Some(filter) = &look.filter {
        return look.filtered(filter, json);
    }
    Ok(match look.form {
        OutputForm::Table => people(json, view, look),
        OutputForm::Json => json::pretty(&look.narrowed(view, json)) + "\n",
        OutputForm::Ndjson => json::compact(&look.narrowed(view, json)) + "\n",
        OutputForm::Csv => look.csv_head(view) + &look.csv_line(view, json),
        OutputForm::Value => look.value_line(view, json),
    })
}

fn people(json: &str, view: &View, look: &Look) -> String {
    let detail = view.detail.filter(|_| look.fields.is_empty());
    let detail = detail.and_then(|detail| detail(json, look.width, look.styles));
    detail.unwrap_or_else(|| {
        let titles = look.columns(view).into_iter().map(|(title, _)| title);
        rows(titles.zip(look.words(view, json)), look.width)
    })
}

/// Several objects, one after the other as they come.
#[derive(Debug)]
pub(crate) struct List {
    view: View,
    look: Look,
    written: usize,
    /// The words of a table, which is written when all its columns are known.
    words: Vec<Vec<String>>,
    /// What a filter is to see as one list.
    kept: Vec<String>,
}

impl List {
    pub(crate) fn new(view: &View, look: Look) -> Self {
        Self {
            view: *view,
            look,
            written: 0,
            words: Vec::new(),
            kept: Vec::new(),
        }
    }

    pub(crate) fn look(&self) -> &Look {
        &self.look
    }

    pub(crate) fn view(&self) -> &View {
        &self.view
    }

    /// The text of the next one.
    pub(crate) fn next(&mut self, json: &str) -> Result<String> {
        let (look, view) = (&self.look, &self.view);
        let first = self.written == 0;
        self.written += 1;
        if let (Some(filter), false) = (&look.filter, look.form == OutputForm::Json) {
            return look.filtered(filter, json);
        }
        Ok(match look.form {
            OutputForm::Table => {
                self.words.push(match look.row_view(view) {
                    Some(rows) => rows.words(json),
                    None => look.words(view, json),
                });
                String::new()
            }
            // A filter is to see the array whole.
            OutputForm::Json if look.filter.is_some() => {
                self.kept.push(json.to_owned());
                String::new()
            }
            OutputForm::Json => {
                let separator = if first { "[\n" } else { ",\n" };
                let object = json::pretty(&look.narrowed(view, json));
                format!("{separator}{}", json::indent(&object))
            }
            OutputForm::Ndjson => json::compact(&look.narrowed(view, json)) + "\n",
            OutputForm::Csv if first => look.csv_head(view) + &look.csv_line(view, json),
            OutputForm::Csv => look.csv_line(view, json),
            OutputForm::Value => look.value_line(view, json),
        })
    }

    /// The text after the last one.
    pub(crate) fn end(self) -> Result<String> {
        let (look, view) = (&self.look, &self.view);
        if let Some(filter) = &look.filter {
            return match look.form {
                OutputForm::Json => look.filtered(filter, &format!("[{}]", self.kept.join(","))),
                _ => Ok(String::new()),
            };
        }
        Ok(match (look.form, self.written) {
            (OutputForm::Table, 0) => format!("{}\n", view.none),
            (OutputForm::Table, _) => {
                let rows = look.row_view(view);
                let columns = rows.map_or_else(|| look.columns(view), |r| r.columns.to_vec());
                let titles: Vec<&str> = columns.into_iter().map(|(title, _)| title).collect();
                let dispensable = rows.map_or(&[][..], |rows| rows.dispensable);
                table(&titles, &self.words, dispensable, look.width)
            }
            (OutputForm::Json, 0) => "[]\n".to_owned(),
            (OutputForm::Json, _) => "\n]\n".to_owned(),
            (OutputForm::Csv, 0) => look.csv_head(view),
            (OutputForm::Ndjson | OutputForm::Csv | OutputForm::Value, _) => String::new(),
        })
    }
}
