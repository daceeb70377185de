//! What each stage sees in a document, as text for a person who wants to know why.

use std::fmt::Write as _;

use crate::candidates::Facts;
use crate::candidates::items::{Items, items};
use crate::candidates::number::{invoice_numbers, order_numbers};
use crate::candidates::party::{parties, vendors};
use crate::candidates::totals::totals;
use crate::layout::Layout;
use crate::solve::{Evidence, Reading};
use crate::source::contain::contained;
use crate::{Error, source::pdf};

/// What speaks for the value of a field of a document.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Told {
    /// As in `field_locations`; `line_items` once for each line.
    pub field: &'static str,
    /// The value in words.
    pub value: String,
    /// How good a candidate for the field it is, 0 to 1.
    pub score: f64,
    /// What speaks for it beside its score, as names.
    pub cues: Vec<String>,
    /// How sure that makes it, 0 to 1.
    pub confidence: f64,
}

impl From<&Evidence> for Told {
    fn from(evidence: &Evidence) -> Self {
        Self {
            field: evidence.field,
            value: evidence.value.clone(),
            score: evidence.score,
            cues: evidence.cues.iter().map(|c| format!("{c:?}")).collect(),
            confidence: evidence.confidence(),
        }
    }
}

/// What speaks for each value that the pages of a document give, an e-invoice in it left aside.
///
/// # Errors
/// [`Error`] if the document cannot be opened.
pub fn evidence(document: &[u8]) -> Result<Vec<Told>, Error> {
    let layout = Layout::of(&contained(|| pdf::read(document))?);
    Ok(Reading::of(&layout).told().iter().map(Told::from).collect())
}

/// Describes lines, labels, line items and candidates with their scores.
///
/// # Errors
/// [`Error`] if the document cannot be opened.
pub fn explain(document: &[u8]) -> Result<String, Error> {
    let layout = Layout::of(&contained(|| pdf::read(document))?);
    let facts = Facts::of(&layout);
    let items = items(&facts);
    let mut text = String::new();
    tell_lines(&mut text, &facts, &items);
    tell_items(&mut text, &items);
    tell_candidates(&mut text, &facts, &items);
    tell_choices(&mut text, &Reading::of(&layout));
    Ok(text)
}

/// The lines, those of tables with a star, and the labels in them.
fn tell_lines(text: &mut String, facts: &Facts<'_>, items: &Items) {
    for (number, line) in facts.layout.lines.iter().enumerate() {
        let segments: Vec<String> = line
            .segments
            .iter()
            .map(|s| format!("[{:.0} {}]", s.rect.x0, s.text))
            .collect();
        let mark = if items.covers(number) { '*' } else { ' ' };
        let _ = writeln!(
            text,
            "{mark}{number:4} p{} y{:.0} {}",
            line.page,
            line.rect.y1,
            segments.join(" ")
        );
        for label in facts.labels.on_line(number) {
            let _ = writeln!(
                text,
                "         {:?}{}",
                label.roles,
                if label.alone() { " alone" } else { "" }
            );
        }
    }
}

fn tell_items(text: &mut String, items: &Items) {
    for table in &items.tables {
        let _ = writeln!(text, "table {table}");
    }
    for row in &items.rows {
        let _ = writeln!(
            text,
            "item {:?} × {:?} = {:?} ({:?}) {:?}",
            row.quantity, row.unit_price, row.amount, row.tax_rate, row.description
        );
    }
}

fn tell_candidates(text: &mut String, facts: &Facts<'_>, items: &Items) {
    let totals = totals(facts, items);
    for l in &totals.labelled {
        let _ = writeln!(text, "sum {:?} {} {:.2}", l.role, l.value, l.score);
    }
    for t in &totals.taxes {
        let _ = writeln!(
            text,
            "tax {:?} % of {:?} = {} {:.2} {}",
            t.rate, t.base, t.amount, t.score, t.label
        );
    }
    for n in invoice_numbers(facts) {
        let _ = writeln!(text, "number {} {:.2}", n.value, n.score);
    }
    for n in order_numbers(facts) {
        let _ = writeln!(text, "order {} {:.2}", n.value, n.score);
    }
    for v in vendors(facts) {
        let _ = writeln!(text, "vendor {:?} {:.2}", v.value, v.score);
    }
    let _ = writeln!(text, "{:?}", parties(facts));
}

/// The chosen values with what speaks for them, and the best of the others.
fn tell_choices(text: &mut String, reading: &Reading<'_>) {
    for evidence in reading.told() {
        let rival = reading.runner_up(&evidence);
        let told = Told::from(&evidence);
        let before = rival.map_or_else(String::new, |(v, s)| format!(" before {v:?} {s:.2}"));
        let _ = writeln!(
            text,
            "chosen {:<18} {:.2} {:?}{before} (score {:.2}; {})",
            told.field,
            told.confidence,
            told.value,
            told.score,
            told.cues.join(" ")
        );
    }
}
