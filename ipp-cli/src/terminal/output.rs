//! What a command has to say on stdout, in the form that was asked for.

use std::rc::Rc;

use super::Terminal;
use crate::args::{Global, OutputForm};
use crate::error::Result;
use crate::filter::Filter;
use crate::render::{self, List, Look, View};

/// Stdout, as this command line wants it.
#[derive(Debug)]
pub(crate) struct Output<'a> {
    pub(crate) terminal: &'a Terminal,
    one: Look,
    many: Look,
}

impl<'a> Output<'a> {
    /// A filter that cannot be read is an error before anything is done.
    pub(crate) fn new(global: &Global, terminal: &'a Terminal) -> Result<Self> {
        let filter = global.jq.as_deref().map(Filter::new).transpose()?;
        let filter = filter.map(Rc::new);
        let look = |form| Look {
            form,
            width: terminal.width,
            styles: terminal.out,
            fields: global.fields.clone(),
            filter: filter.clone(),
        };
        Ok(Self {
            terminal,
            one: look(terminal.form()),
            many: look(terminal.list_form(global.output)),
        })
    }

    /// How one object is to look.
    pub(crate) fn look(&self) -> &Look {
        &self.one
    }

    /// How several are to look.
    pub(crate) fn list_look(&self) -> &Look {
        &self.many
    }

    /// Whether people read the output.
    pub(crate) fn is_for_people(&self) -> bool {
        self.one.form == OutputForm::Table && self.one.filter.is_none()
    }

    /// One object, as JSON.
    pub(crate) fn object(&self, json: &str, view: &View) -> Result<()> {
        self.terminal.saw(json, view);
        self.text(&render::object(json, view, &self.one)?)
    }

    /// Several objects, as they come.
    pub(crate) fn list(&self, view: &View) -> ListOutput<'a> {
        ListOutput {
            terminal: self.terminal,
            list: List::new(view, self.many.clone()),
        }
    }

    /// All of several objects.
    pub(crate) fn all<'b>(
        &self,
        rows: impl IntoIterator<Item = &'b str>,
        view: &View,
    ) -> Result<()> {
        let mut list = self.list(view);
        for row in rows {
            list.next(row)?;
        }
        list.end()
    }

    /// An answer that the SDK cannot read: a program may know better, and it may have been paid for.
    pub(crate) fn unread(&self, body: &[u8]) -> Result<()> {
        match unread(body, &self.one) {
            Some(text) => self.object(text, &View::new("", &[])),
            None => Ok(()),
        }
    }

    pub(crate) fn text(&self, text: &str) -> Result<()> {
        self.terminal.write(text.as_bytes())
    }
}

/// Objects that are written one after the other.
#[derive(Debug)]
pub(crate) struct ListOutput<'a> {
    terminal: &'a Terminal,
    list: List,
}

impl ListOutput<'_> {
    pub(crate) fn next(&mut self, json: &str) -> Result<()> {
        self.next_of(json, None)
    }

    /// The next one, which people call so.
    pub(crate) fn next_of(&mut self, json: &str, name: Option<&str>) -> Result<()> {
        self.terminal.saw(json, self.list.view());
        let text = self.list.next(json, name)?;
        self.terminal.write(text.as_bytes())
    }

    /// As [`Output::unread`].
    pub(crate) fn unread(&mut self, body: &[u8]) -> Result<()> {
        match unread(body, self.list.look()) {
            Some(text) => self.next(text),
            None => Ok(()),
        }
    }

    pub(crate) fn end(self) -> Result<()> {
        let text = self.list.end()?;
        self.terminal.write(text.as_bytes())
    }
}

/// An answer that the SDK cannot read, if it is JSON and for programs.
fn unread<'a>(body: &'a [u8], look: &Look) -> Option<&'a str> {
    let text = std::str::from_utf8(body).ok()?;
    let is_json = serde_json::from_str::<serde::de::IgnoredAny>(text).is_ok();
    (is_json && look.form.is_json()).then_some(text)
}
