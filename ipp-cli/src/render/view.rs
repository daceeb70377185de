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

    /// What people see of one.
    fn seen_of(&self, json: &str) -> String {
        match self.seen {
            Some(view) => view(serde_json::from_str(json).unwrap_or_default()).to_string(),
            None => json.to_owned(),
        }
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

    /// What a table shows of a row: the view of it, or the fields that were asked for.
    fn cells(&self, view: &View, json: &str) -> String {
        if !self.fields.is_empty() {
            return self.narrowed_flat(view, json);
        }
        match view.inside {
            "" => view.seen_of(json),
            _ => self.flat(view, view.fields.iter().map(|(_, path)| *path), json),
        }
    }

    fn narrowed_flat(&self, view: &View, json: &str) -> String {
        self.flat(view, self.fields.iter().map(String::as_str), json)
    }

    /// The values at these paths, as an object that has the paths as they are.
    fn flat<'a>(&self, view: &View, paths: impl Iterator<Item = &'a str>, json: &str) -> String {
        let mut object = Tree::default();
        for path in paths {
            object.put(path, view.at(json, path).unwrap_or("null"));
        }
        object.json()
    }

    /// The values of one, for `-o value` and `-o csv`.
    fn plain(&self, view: &View, json: &str) -> Vec<String> {
        let one = [view.key];
        let asked = self.fields.iter().map(String::as_str);
        let paths: Vec<&str> = match (self.fields.is_empty(), self.form) {
            (false, _) => asked.collect(),
            (true, OutputForm::Value) => one.to_vec(),
            (true, _) => view.fields.iter().map(|(_, path)| *path).collect(),
        };
        let value = |path: &&str| view.at(json, path).map(raw::plain).unwrap_or_default();
        paths.iter().map(value).collect()
    }

    /// A line of values between tabs, which they cannot hold.
    fn value_line(&self, view: &View, json: &str) -> String {
        let values = self.plain(view, json);
        let values: Vec<String> = values
            .iter()
            .map(|v| v.replace(['\t', '\n'], " "))
            .collect();
        values.join("\t") + "\n"
    }

    fn csv_line(&self, view: &View, json: &str) -> String {
        csv(&self.plain(view, json))
    }

    fn csv_head(&self, view: &View) -> String {
        csv(&self
            .columns(view)
            .iter()
            .map(|(_, path)| (*path).to_owned())
            .collect::<Vec<_>>())
    }
}

/// Paths and what stands there, nested again.
#[derive(Default)]
struct Tree(Vec<(String, Node)>);

enum Node {
    Value(String),
    Tree(Tree),
}

impl Tree {
    fn put(&mut self, path: &str, value: &str) {
        match path.split_once('.') {
            None => self
                .0
                .push((path.to_owned(), Node::Value(value.to_owned()))),
            Some((first, rest)) => {
                let known = self.0.iter().position(|(name, _)| name == first);
                let at = known.unwrap_or_else(|| {
                    self.0.push((first.to_owned(), Node::Tree(Self::default())));
                    self.0.len() - 1
                });
                if let (_, Node::Tree(tree)) = &mut self.0[at] {
                    tree.put(rest, value);
                }
            }
        }
    }

    fn json(&self) -> String {
        let members = self.0.iter().map(|(name, node)| {
            let value = match node {
                Node::Value(value) => value.clone(),
                Node::Tree(tree) => tree.json(),
            };
            format!("{}:{value}", Value::from(name.as_str()))
        });
        format!("{{{}}}", members.collect::<Vec<_>>().join(","))
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
    detail.unwrap_or_else(|| rows(&look.cells(view, json), &look.columns(view), look.width))
}

/// Several objects, one after the other as they come.
#[derive(Debug)]
pub(crate) struct List {
    view: View,
    look: Look,
    written: usize,
    /// The rows of a table, which is written when its columns are known.
    kept: Vec<String>,
}

impl List {
    pub(crate) fn new(view: &View, look: Look) -> Self {
        Self {
            view: *view,
            look,
            written: 0,
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
                self.kept.push(match look.row_view(view) {
                    Some(rows) => (rows.cells)(json),
                    None => look.cells(view, json),
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
            (OutputForm::Table, _) => match look.row_view(view) {
                Some(rows) => table(&self.kept, rows.columns, rows.dispensable, look.width),
                None => table(&self.kept, &look.columns(view), &[], look.width),
            },
            (OutputForm::Json, 0) => "[]\n".to_owned(),
            (OutputForm::Json, _) => "\n]\n".to_owned(),
            (OutputForm::Csv, 0) => look.csv_head(view),
            (OutputForm::Ndjson | OutputForm::Csv | OutputForm::Value, _) => String::new(),
        })
    }
}
