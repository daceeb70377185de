//! What kind of document it is: by its title, by a list of other invoices, by the sign of its total.

use ipp_sdk::model::DocumentType;

use super::running;
use super::several::NUMBERS;
use super::totals::Sums;
use crate::candidates::Facts;
use crate::candidates::label::{Label, tokens_of};
use crate::candidates::number::identifier;
use crate::document::Word;
use crate::locale::labels::Role;
use crate::locale::labels::compose::names_credit;

/// A title that is all that its segment says counts as if it were set this many points larger.
const ALONE: f64 = 3.0;
/// What a line further down takes from a title, in points of size.
const DOWN: f64 = 0.01;

/// Roles of labels that tell the kind of a document.
const TELLING: [Role; 6] = [
    Role::InvoiceTitle,
    Role::CreditTitle,
    Role::CorrectionTitle,
    Role::StatementTitle,
    Role::InvoiceNumber,
    Role::CreditNumber,
];

/// The kind of document by its title, else by the sign of its total. The first title in large type, or
/// that stands alone, decides.
pub(super) fn document_type(facts: &Facts<'_>, sums: &Sums) -> DocumentType {
    let negative = sums
        .total
        .as_ref()
        .is_some_and(|t| t.value.is_sign_negative() && !t.value.is_zero());
    match main_title(facts) {
        Some(l) if l.has_any(&[Role::CreditTitle, Role::CreditNumber]) => DocumentType::CreditNote,
        Some(l) if l.has(Role::CorrectionTitle) && !credits(facts) => DocumentType::Invoice,
        Some(l) if l.has(Role::CorrectionTitle) => DocumentType::CreditNote,
        Some(l) if l.has(Role::StatementTitle) && !bears_number(facts) => DocumentType::Other,
        None if has_other_title(facts) => DocumentType::Other,
        // A title of an invoice with a number of its own is one of an invoice all the same.
        title
            if running::is_account(facts)
                && !(title.is_some_and(is_invoice_title) && bears_number(facts)) =>
        {
            DocumentType::Other
        }
        title if is_list(facts, 1) && !title.is_some_and(is_invoice_title) => DocumentType::Other,
        _ if negative || sums.credit => DocumentType::CreditNote,
        _ => DocumentType::Invoice,
    }
}

/// Whether the sums of a negative document speak of a credit: "Summe Gutschrift".
fn credits(facts: &Facts<'_>) -> bool {
    let mut labels = facts.labels.0.iter().filter(|l| {
        let words = tokens_of(facts.layout.segment(l.spot));
        l.has_any(&[Role::Total, Role::PlainTotal]) && words.iter().any(|t| names_credit(&t.text))
    });
    labels.any(|l| {
        let mut amounts = facts.amounts.on_line(l.spot.line);
        amounts.any(|a| a.is_money() && a.value.is_sign_negative())
    })
}

fn is_invoice_title(label: &Label) -> bool {
    label.has(Role::InvoiceTitle) && !label.has(Role::StatementTitle)
}

fn on_first_page<'a>(facts: &'a Facts<'_>, roles: &'a [Role]) -> impl Iterator<Item = &'a Label> {
    let telling = |l: &&Label| l.leads && l.has_any(roles);
    let labels = facts.labels.0.iter().filter(telling);
    labels.filter(|l| facts.layout.lines[l.spot.line].page == 1)
}

fn weight(facts: &Facts<'_>, label: &Label) -> f64 {
    let alone = if label.alone() { ALONE } else { 0.0 };
    facts.layout.segment(label.spot).size + alone - DOWN * label.spot.line as f64
}

pub(super) fn main_title<'a>(facts: &'a Facts<'_>) -> Option<&'a Label> {
    let titles = on_first_page(facts, &TELLING).filter(|l| !heads_list(facts, l));
    titles.max_by(|a, b| weight(facts, a).total_cmp(&weight(facts, b)))
}

/// Whether the largest type of a page without any title of an invoice is that of another document.
fn has_other_title(facts: &Facts<'_>) -> bool {
    let sizes = facts.layout.segments().map(|(_, s)| s.size);
    let largest = sizes.fold(0.0, f64::max);
    on_first_page(facts, &[Role::OtherTitle])
        .any(|l| facts.layout.segment(l.spot).size > 0.8 * largest)
}

/// Whether the document bears an invoice number of its own, not only those that it lists.
fn bears_number(facts: &Facts<'_>) -> bool {
    on_first_page(facts, &NUMBERS).any(|l| l.announces() && !heads_list(facts, l))
}

/// Whether the document lists other documents: the numbers in it are theirs.
pub(super) fn lists_others(facts: &Facts<'_>) -> bool {
    is_list(facts, 1) || running::is_account(facts)
}

/// Whether a page lists several invoices.
pub(super) fn is_list(facts: &Facts<'_>, page: u32) -> bool {
    let labels = NUMBERS.iter().flat_map(|&r| facts.labels.with(r));
    labels
        .filter(|l| facts.layout.lines[l.spot.line].page == page)
        .any(|l| heads_list(facts, l))
}

/// The numbers under a head that make a list: beside other heads, or of themselves.
const LIST: usize = 2;
const LONG_LIST: usize = 3;

/// Whether a label is the head of a column of numbers beside other heads.
fn heads_list(facts: &Facts<'_>, label: &Label) -> bool {
    let spot = label.spot;
    let heads = facts
        .labels
        .on_line(spot.line)
        .filter(|l| l.alone())
        .count();
    let segments = facts.layout.lines[spot.line].segments.len();
    if !label.alone() || segments < 3 {
        return false;
    }
    let least = if heads < 3 { LONG_LIST } else { LIST };
    let rect = facts.layout.segment(spot).rect;
    // Another label below ends the list: in a grid of details each head has one value.
    let below = facts.layout.below(spot, 12.0 * rect.height());
    let below = below.take_while(|s| !facts.labels.is_label(*s));
    // The number may share its cell with a date: "2023-12-11 RE-0185".
    let under = |w: &&Word| w.rect.x1 > rect.x0 && w.rect.x0 < rect.x1;
    let numbers = below.filter_map(|s| {
        let mut words = facts.layout.segment(s).words.iter().filter(under);
        words.find_map(|w| identifier(&w.text)).map(|n| shape(&n))
    });
    let mut shapes: Vec<String> = numbers.collect();
    shapes.sort_unstable();
    shapes.chunk_by(|a, b| a == b).any(|c| c.len() >= least)
}

/// The form of a number: its signs, with one digit for each run of them. The invoices of a list are numbered
/// alike, unlike an order and an invoice.
fn shape(number: &str) -> String {
    let mut shape: Vec<char> = number
        .chars()
        .map(|c| if c.is_ascii_digit() { '0' } else { c })
        .collect();
    shape.dedup_by(|a, b| *a == '0' && a == b);
    shape.into_iter().collect()
}
