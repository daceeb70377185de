//! What each stage sees in a document, as text for a person who wants to know why.

use std::fmt::Write as _;

use crate::candidates::Facts;
use crate::candidates::items::items;
use crate::candidates::number::{invoice_numbers, order_numbers};
use crate::candidates::party::parties;
use crate::candidates::totals::totals;
use crate::layout::Layout;
use crate::{Error, source::pdf};

/// Describes lines, labels, line items and candidates with their scores.
///
/// # Errors
/// [`Error`] if the document cannot be opened.
pub fn explain(document: &[u8]) -> Result<String, Error> {
    let layout = Layout::of(&pdf::read(document)?);
    let facts = Facts::of(&layout);
    let items = items(&facts);
    let mut text = String::new();
    for (number, line) in layout.lines.iter().enumerate() {
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
    for row in &items.rows {
        let _ = writeln!(
            text,
            "item {:?} × {:?} = {:?} ({:?}) {:?}",
            row.quantity, row.unit_price, row.amount, row.tax_rate, row.description
        );
    }
    let totals = totals(&facts, &items);
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
    for n in invoice_numbers(&facts) {
        let _ = writeln!(text, "number {} {:.2}", n.value, n.score);
    }
    for n in order_numbers(&facts) {
        let _ = writeln!(text, "order {} {:.2}", n.value, n.score);
    }
    let _ = writeln!(text, "{:?}", parties(&facts));
    Ok(text)
}
