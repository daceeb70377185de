//! Several documents, one after the other as they come.

use ipp_sdk::Answer;
use ipp_sdk::model::Job;
use serde::de::IgnoredAny;

use super::{Styles, job_table, json};
use crate::args::OutputForm;

/// The output of a run over documents: what to write for each, and what at the end.
pub(crate) struct Documents {
    form: OutputForm,
    /// Whether the documents make a list, also if only one of them succeeds.
    list: bool,
    written: usize,
    width: usize,
    styles: Styles,
}

impl Documents {
    pub(crate) fn new(form: OutputForm, count: usize, width: usize, styles: Styles) -> Self {
        Self {
            form,
            list: count > 1,
            written: 0,
            width,
            styles,
        }
    }

    /// The text of the next document.
    pub(crate) fn next(&mut self, answer: &Answer<Job>) -> String {
        if self.form == OutputForm::Table {
            let separator = if self.written == 0 { "" } else { "\n" };
            self.written += 1;
            let table = job_table(answer.value(), self.width, self.styles);
            return format!("{separator}{table}");
        }
        // The SDK has read the body, so it is text.
        self.json(&String::from_utf8_lossy(answer.raw()))
    }

    /// The text of an answer that the SDK cannot read: a program may know better, and it was paid for.
    /// Nothing in a table, or if it is no JSON at all.
    pub(crate) fn unread(&mut self, body: &[u8]) -> Option<String> {
        let text = std::str::from_utf8(body).ok()?;
        let is_json = serde_json::from_str::<IgnoredAny>(text).is_ok();
        (is_json && self.form != OutputForm::Table).then(|| self.json(text))
    }

    fn json(&mut self, raw: &str) -> String {
        let first = self.written == 0;
        self.written += 1;
        match self.form {
            OutputForm::Json if self.list => {
                let separator = if first { "[\n" } else { ",\n" };
                format!("{separator}{}", indent(&json::pretty(raw)))
            }
            OutputForm::Json => format!("{}\n", json::pretty(raw)),
            OutputForm::Ndjson | OutputForm::Table => format!("{}\n", json::compact(raw)),
        }
    }

    /// The text after the last document.
    pub(crate) fn end(&self) -> &'static str {
        match (self.form, self.list, self.written) {
            (OutputForm::Json, true, 0) => "[]\n",
            (OutputForm::Json, true, _) => "\n]\n",
            _ => "",
        }
    }
}

/// Moves a JSON text two columns to the right. It holds no line breaks but those of its layout.
fn indent(json: &str) -> String {
    let lines: Vec<String> = json.lines().map(|l| format!("  {l}")).collect();
    lines.join("\n")
}
