//! One reading held against the truth of its document.

use std::time::Duration;

use ipp_sdk::model::{FieldLocation, Invoice, WarningSeverity};

use crate::fields::{CORE, FIELDS};
use crate::lines::{Matches, matched, same_amount, same_line, shown};
use crate::places::{self, Places};
use crate::reading::Reading;
use crate::sets::Set;

/// How one field came out. A field that neither the document nor the reading has is not counted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Outcome {
    Right,
    /// There is a value, and the document has another or none.
    Wrong,
    Missing,
}

/// One field of one document.
#[derive(Debug, Clone)]
pub(crate) struct Answer {
    pub field: &'static str,
    /// Whether the document counts as right only if this field is.
    pub key: bool,
    pub outcome: Outcome,
    pub truth: Option<String>,
    pub got: Option<String>,
    /// What the engine says of how sure it is.
    pub confidence: Option<f64>,
}

/// One document, judged.
#[derive(Debug, Clone)]
pub(crate) struct Judged {
    /// Names the document so that it can be found again.
    pub id: String,
    pub set: Set,
    /// The layout family; of the corpus the invoice, of which there may be copies.
    pub family: String,
    /// What the generator's seed was; 0 in the corpus.
    pub seed: u64,
    pub cases: Vec<&'static str>,
    pub must_flag: bool,
    pub flagged: bool,
    pub ready: bool,
    /// Why nothing was read.
    pub failed: Option<String>,
    pub answers: Vec<Answer>,
    /// Lines of which all is right.
    pub lines: Matches,
    /// Lines whose amount is right.
    pub amounts: Matches,
    /// Lines of the truth that were not read, and lines that are not in it, in words.
    pub stray_lines: (Vec<String>, Vec<String>),
    pub places: Places,
    pub time: Duration,
    pub peak: usize,
}

/// What a document is, whoever made it.
pub(crate) struct Origin {
    pub id: String,
    pub set: Set,
    pub family: String,
    pub seed: u64,
    pub cases: Vec<&'static str>,
    pub must_flag: bool,
}

impl Judged {
    /// What can be said without the truth. `answers` and lines are the caller's.
    pub(crate) fn unjudged(origin: Origin, reading: &Reading, pdf: &[u8]) -> Self {
        let read = reading.result.as_ref().ok();
        let risk = |i: &Invoice| i.warning_severity == Some(WarningSeverity::Risk);
        Self {
            id: origin.id,
            set: origin.set,
            family: origin.family,
            seed: origin.seed,
            cases: origin.cases,
            must_flag: origin.must_flag,
            flagged: read.is_some_and(risk),
            ready: read.is_some_and(|i| i.automation_ready),
            failed: reading.result.as_ref().err().cloned(),
            answers: Vec::new(),
            lines: Matches::default(),
            amounts: Matches::default(),
            stray_lines: <(Vec<String>, Vec<String>)>::default(),
            places: read.map(|i| places::check(pdf, i)).unwrap_or_default(),
            time: reading.time,
            peak: reading.peak,
        }
    }

    /// Holds a reading against the whole truth.
    pub(crate) fn of(origin: Origin, truth: &Invoice, reading: &Reading, pdf: &[u8]) -> Self {
        let nothing = Invoice::default();
        let read = reading.result.as_ref().unwrap_or(&nothing);
        let (lines, stray) = matched(&truth.line_items, &read.line_items, same_line);
        let words = |lines: Vec<_>| lines.into_iter().map(shown).collect();
        Self {
            answers: answers(truth, read),
            lines,
            amounts: matched(&truth.line_items, &read.line_items, same_amount).0,
            stray_lines: (words(stray.truth), words(stray.read)),
            ..Self::unjudged(origin, reading, pdf)
        }
    }

    /// Whether every key field is right.
    pub(crate) fn key_right(&self) -> bool {
        self.right_where(|a| a.key)
    }

    /// Whether every core field is right.
    pub(crate) fn core_right(&self) -> bool {
        self.right_where(|a| CORE.contains(&a.field))
    }

    /// Whether the figures that must add up are right.
    pub(crate) fn sums_right(&self) -> bool {
        self.right_where(|a| ["subtotal", "tax", "total"].contains(&a.field))
    }

    /// Whether posting it unseen would have been right.
    pub(crate) fn safe(&self) -> bool {
        self.core_right() && !self.must_flag
    }

    /// Whether every field and every line is right.
    pub(crate) fn all_right(&self) -> bool {
        self.right_where(|_| true) && self.lines.all()
    }

    /// Whether a document whose figures add up, and were read right, is flagged all the same.
    pub(crate) fn false_flag(&self) -> bool {
        !self.must_flag && self.flagged && self.sums_right()
    }

    fn right_where(&self, chosen: impl Fn(&Answer) -> bool) -> bool {
        let mut chosen = self.answers.iter().filter(|a| chosen(a));
        self.failed.is_none() && chosen.all(|a| a.outcome == Outcome::Right)
    }
}

/// Every field of a reading against the truth.
pub(crate) fn answers(truth: &Invoice, read: &Invoice) -> Vec<Answer> {
    let answers = FIELDS.iter().filter_map(|field| {
        let (truth, got) = ((field.value)(truth), (field.value)(read));
        Some(Answer {
            field: field.name,
            key: field.key,
            outcome: outcome(truth.as_deref(), got.as_deref(), field.same)?,
            truth,
            got,
            confidence: confidence(read, field.name),
        })
    });
    answers.collect()
}

/// How a value came out; `None` if there is nothing to say.
fn outcome(
    truth: Option<&str>,
    got: Option<&str>,
    same: fn(&str, &str) -> bool,
) -> Option<Outcome> {
    match (truth, got) {
        (None, None) => None,
        (Some(_), None) => Some(Outcome::Missing),
        (Some(truth), Some(got)) if same(truth, got) => Some(Outcome::Right),
        (_, Some(_)) => Some(Outcome::Wrong),
    }
}

/// How sure the engine says it is of a field.
pub(crate) fn confidence(read: &Invoice, field: &str) -> Option<f64> {
    let location: &FieldLocation = read.field_locations.as_ref()?.fields.get(field)?;
    location.confidence
}

#[cfg(test)]
mod tests;
