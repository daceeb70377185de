//! The figures that are told and held against goals, in one table.

use std::time::Duration;

use crate::figures::Figures;
use crate::sets::Set;

/// One figure.
pub(crate) struct Measure {
    /// Names it in the committed figures.
    pub name: &'static str,
    pub words: &'static str,
    pub unit: Unit,
    /// The sets for which it says something, each with its goal if there is one.
    pub sets: &'static [(Set, Option<f64>)],
    pub value: fn(&Figures) -> Option<f64>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Unit {
    /// A share of which more is better.
    Share,
    /// A share of which less is better.
    Fault,
    Milliseconds,
    Megabytes,
}

impl Unit {
    /// Whether a figure is at least as good as another.
    pub(crate) fn reaches(self, value: f64, goal: f64) -> bool {
        match self {
            Self::Share => value >= goal,
            Self::Fault | Self::Milliseconds | Self::Megabytes => value <= goal,
        }
    }

    pub(crate) fn shown(self, value: f64) -> String {
        match self {
            Self::Share | Self::Fault => percent(value),
            Self::Milliseconds => format!("{value:.1} ms"),
            Self::Megabytes => format!("{value:.1} MB"),
        }
    }

    /// A goal, as one says it.
    pub(crate) fn goal(self, value: f64) -> String {
        let number = match self {
            Self::Share | Self::Fault => format!("{} %", rounded(value * 100.0)),
            Self::Milliseconds => format!("{} ms", rounded(value)),
            Self::Megabytes => format!("{} MB", rounded(value)),
        };
        match self {
            Self::Share if value >= 1.0 => "all".to_owned(),
            Self::Share => format!("≥ {number}"),
            Self::Fault | Self::Milliseconds | Self::Megabytes => format!("≤ {number}"),
        }
    }
}

/// A share in percent. What is not all is never shown as all, nor what is not nothing as nothing.
pub(crate) fn percent(share: f64) -> String {
    let percent = (share * 1000.0).round() / 10.0;
    match share {
        s if s < 1.0 && percent > 99.9 => "99.9 %".to_owned(),
        s if s > 0.0 && percent < 0.1 => "0.1 %".to_owned(),
        _ => format!("{percent:.1} %"),
    }
}

/// A number without zeros that say nothing.
fn rounded(value: f64) -> f64 {
    (value * 100.0).round() / 100.0
}

const fn synthetic(goal: Option<f64>) -> [(Set, Option<f64>); 2] {
    [(Set::Tuned, goal), (Set::HeldOut, goal)]
}

const fn from_page(goal: Option<f64>) -> [(Set, Option<f64>); 3] {
    [
        (Set::Tuned, goal),
        (Set::HeldOut, goal),
        (Set::Corpus, goal),
    ]
}

const fn corpus(goal: Option<f64>) -> [(Set, Option<f64>); 1] {
    [(Set::Corpus, goal)]
}

const fn everywhere(goal: Option<f64>) -> [(Set, Option<f64>); 4] {
    [
        (Set::Tuned, goal),
        (Set::HeldOut, goal),
        (Set::Corpus, goal),
        (Set::Xml, goal),
    ]
}

/// Every figure of a set, in the order in which they are told.
#[rustfmt::skip]
pub(crate) const MEASURES: &[Measure] = &[
    Measure { name: "key_documents", words: "documents with every key field right", unit: Unit::Share,
        sets: &synthetic(Some(0.96)), value: |f| f.key_documents.share() },
    Measure { name: "key_fields", words: "key fields right", unit: Unit::Share,
        sets: &synthetic(Some(0.985)), value: |f| f.key_fields.share() },
    Measure { name: "core_documents", words: "documents with all seven core fields right", unit: Unit::Share,
        sets: &[(Set::Tuned, None), (Set::HeldOut, None), (Set::Corpus, Some(0.93)), (Set::Xml, Some(1.0))], value: |f| f.core_documents.share() },
    Measure { name: "whole_documents", words: "documents with every field and line right", unit: Unit::Share,
        sets: &[(Set::Tuned, None), (Set::HeldOut, None), (Set::Xml, Some(1.0))], value: |f| f.whole_documents.share() },
    Measure { name: "lines_f1", words: "line items, F1, all cells right", unit: Unit::Share,
        sets: &synthetic(Some(0.98)), value: |f| Some(f.lines.f1()) },
    Measure { name: "amounts_f1", words: "line items, F1, amount right", unit: Unit::Share,
        sets: &from_page(None), value: |f| Some(f.amounts.f1()) },
    Measure { name: "lines_recall", words: "line items, recall, amount right", unit: Unit::Share,
        sets: &[(Set::Corpus, Some(0.95)), (Set::Xml, Some(1.0))], value: |f| Some(f.amounts.recall()) },
    Measure { name: "lines_precision", words: "line items, precision, amount right", unit: Unit::Share,
        sets: &[(Set::Corpus, None), (Set::Xml, Some(1.0))], value: |f| Some(f.amounts.precision()) },
    Measure { name: "described_recall", words: "line items, recall, amount and description right", unit: Unit::Share,
        sets: &[(Set::Corpus, None), (Set::Xml, Some(1.0))], value: |f| Some(f.lines.recall()) },
    Measure { name: "described_f1", words: "line items, F1, amount and description right", unit: Unit::Share,
        sets: &corpus(None), value: |f| Some(f.lines.f1()) },
    Measure { name: "flags", words: "documents that must be flagged and are", unit: Unit::Share,
        sets: &synthetic(Some(1.0)), value: |f| f.flags.share() },
    Measure { name: "false_flags", words: "good documents flagged though their sums are read right", unit: Unit::Fault,
        sets: &everywhere(Some(0.01)), value: |f| f.false_flags.share() },
    Measure { name: "ready_precision", words: "`automation_ready`, precision", unit: Unit::Share,
        sets: &everywhere(Some(0.995)), value: |f| f.ready.precision.share() },
    Measure { name: "ready_coverage", words: "`automation_ready`, coverage", unit: Unit::Share,
        sets: &everywhere(None), value: |f| f.ready.coverage.share() },
    Measure { name: "sure_precision", words: "confidence ≥ 0.9, precision", unit: Unit::Share,
        sets: &from_page(Some(0.995)), value: |f| f.sure.precision.share() },
    Measure { name: "sure_coverage", words: "confidence ≥ 0.9, coverage", unit: Unit::Share,
        sets: &from_page(None), value: |f| f.sure.coverage.share() },
    Measure { name: "places", words: "polygons on the text that they claim", unit: Unit::Share,
        sets: &from_page(Some(0.99)), value: |f| (f.places.located > 0).then(|| crate::lines::share(f.places.on_print, f.places.located)) },
    Measure { name: "places_shown", words: "polygons on a print of the value", unit: Unit::Share,
        sets: &from_page(None), value: |f| (f.places.literal > 0).then(|| crate::lines::share(f.places.shown, f.places.literal)) },
    Measure { name: "median", words: "processor time a document, median", unit: Unit::Milliseconds,
        sets: &from_page(Some(5.0)), value: |f| Some(milliseconds(f.median)) },
    Measure { name: "p99", words: "processor time a document, 99th percentile", unit: Unit::Milliseconds,
        sets: &[(Set::Tuned, None), (Set::HeldOut, None), (Set::Corpus, None), (Set::Xml, Some(5.0))], value: |f| Some(milliseconds(f.p99)) },
    Measure { name: "peak", words: "peak memory of a document, largest", unit: Unit::Megabytes,
        sets: &everywhere(Some(20.0)), value: |f| Some(megabytes(f.peak)) },
    Measure { name: "peak_median", words: "peak memory of a document, median", unit: Unit::Megabytes,
        sets: &everywhere(None), value: |f| Some(megabytes(f.peak_median)) },
];

/// The goals of single fields, for the corpus.
const FIELD_GOALS: &[(&str, f64)] = &[
    ("invoice_number", 0.99),
    ("invoice_date", 0.99),
    ("total", 0.99),
    ("subtotal", 0.98),
    ("tax", 0.98),
    ("currency", 1.0),
    ("vendor", 0.97),
    ("due_date", 0.97),
    ("vendor_tax_id", 0.97),
    ("iban", 0.97),
    ("po_number", 0.97),
];

/// The goal of a field in a set.
pub(crate) fn field_goal(set: Set, field: &str) -> Option<f64> {
    match set {
        Set::Tuned | Set::HeldOut => return None,
        Set::Corpus => {}
        Set::Xml => return Some(1.0),
    }
    let goal = FIELD_GOALS.iter().find(|(name, _)| *name == field);
    goal.map(|(_, goal)| *goal)
}

impl Measure {
    /// The goal for a set; `None` if the figure says nothing there.
    pub(crate) fn goal(&self, set: Set) -> Option<Option<f64>> {
        let found = self.sets.iter().find(|(s, _)| *s == set);
        found.map(|(_, goal)| *goal)
    }
}

fn milliseconds(time: Duration) -> f64 {
    time.as_secs_f64() * 1000.0
}

fn megabytes(bytes: usize) -> f64 {
    #[allow(clippy::cast_precision_loss)]
    let bytes = bytes as f64;
    bytes / 1_000_000.0
}

#[cfg(test)]
mod tests {
    use super::{FIELD_GOALS, Unit, percent};
    use crate::fields::FIELDS;

    #[test]
    fn what_is_almost_all_is_not_shown_as_all() {
        assert_eq!(percent(1.0), "100.0 %");
        assert_eq!(percent(0.9999), "99.9 %");
        assert_eq!(percent(0.0001), "0.1 %");
        assert_eq!(percent(0.0), "0.0 %");
        assert_eq!(percent(0.9851), "98.5 %");
    }

    #[test]
    fn goals_are_reached_from_the_right_side() {
        assert!(Unit::Share.reaches(0.96, 0.96) && !Unit::Share.reaches(0.959, 0.96));
        assert!(Unit::Fault.reaches(0.01, 0.01) && !Unit::Fault.reaches(0.011, 0.01));
        assert_eq!(Unit::Share.goal(0.985), "≥ 98.5 %");
        assert_eq!(Unit::Megabytes.goal(20.0), "≤ 20 MB");
    }

    #[test]
    fn every_goal_is_that_of_a_field() {
        for (name, _) in FIELD_GOALS {
            assert!(FIELDS.iter().any(|f| f.name == *name), "{name}");
        }
    }
}
