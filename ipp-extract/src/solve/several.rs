//! Several invoices in one file.

use std::collections::BTreeMap;

use crate::candidates::{Facts, number};
use crate::layout::Spot;
use crate::locale::labels::Role;
use crate::locale::words::{PAGES, PAGES_OF};
use crate::locale::{fold, squashed};

/// Only numbers as sure as this speak of a second invoice in the file.
const SURE: f64 = 0.75;
/// The same on a page that bears a title.
const TITLED: f64 = 0.7;
/// The share of a page in which an invoice is headed.
const HEAD: f64 = 0.5;

/// The page, from 1, on which the second invoice of the file starts: one headed by another invoice number, or
/// one with a title on which the pages are counted from one again. A number that is repeated on every page is
/// one invoice; so is one whose later pages list other documents.
pub(super) fn second_start(facts: &Facts<'_>) -> Option<u32> {
    if facts.layout.pages.len() < 2 {
        return None;
    }
    let mut pages: BTreeMap<u32, (f64, String)> = BTreeMap::new();
    for found in number::invoice_numbers(facts) {
        let Some(place) = found.place.filter(|_| found.score >= TITLED) else {
            continue;
        };
        let page = facts.layout.lines[place.spot.line].page;
        let sure = found.score >= SURE || is_titled(facts, page);
        if sure && heads_page(facts, place.spot) {
            let number = (found.score, squashed(&found.value));
            let known = pages.entry(page).or_insert_with(|| number.clone());
            if number.0 > known.0 {
                *known = number;
            }
        }
    }
    let first = pages.values().next().map(|(_, number)| number.clone());
    let other = pages.iter().find(|(_, (_, n))| Some(n) != first.as_ref());
    let named = other.map(|(page, _)| *page);
    let counted = recounted(facts, first.as_deref());
    named.into_iter().chain(counted).min()
}

/// The first page after the first that says that it is page one of several or of one, and that is headed by a
/// title but not by the number of the first.
fn recounted(facts: &Facts<'_>, number: Option<&str>) -> Option<u32> {
    let mut ones = facts
        .layout
        .segments()
        .filter(|(_, s)| is_page_one(&s.text));
    ones.next()?;
    let mut further = ones.map(|(spot, _)| facts.layout.lines[spot.line].page);
    further.find(|&page| page > 1 && is_titled(facts, page) && !shows(facts, page, number))
}

/// "Page 1 of 2", "S. 1/1".
fn is_page_one(text: &str) -> bool {
    let folded = fold(text);
    let words: Vec<&str> = folded
        .split(|c: char| !c.is_alphanumeric())
        .filter(|w| !w.is_empty() && !PAGES_OF.contains(w))
        .collect();
    matches!(words.as_slice(), [page, "1", of] if PAGES.contains(page) && of.parse::<u8>().is_ok())
}

fn is_titled(facts: &Facts<'_>, page: u32) -> bool {
    let titles = [Role::InvoiceTitle, Role::CreditTitle];
    let mut labels = facts.labels.0.iter();
    labels.any(|l| {
        l.leads
            && l.has_any(&titles)
            && facts.layout.lines[l.spot.line].page == page
            && heads_page(facts, l.spot)
    })
}

/// Whether a page shows the number of the first invoice; where that is not known, it may.
fn shows(facts: &Facts<'_>, page: u32, number: Option<&str>) -> bool {
    let lines = facts.layout.lines.iter().filter(|l| l.page == page);
    let mut segments = lines.flat_map(|l| &l.segments);
    number.is_none_or(|n| segments.any(|s| squashed(&s.text).contains(n)))
}

/// Whether a place is in the head of its page, and not in the column of a list.
fn heads_page(facts: &Facts<'_>, spot: Spot) -> bool {
    let line = &facts.layout.lines[spot.line];
    let height = facts
        .layout
        .pages
        .get(line.page as usize - 1)
        .map_or(842.0, |p| p.1);
    let upper = line.rect.center_y() < HEAD * height;
    upper && !super::kind::is_list(facts, line.page)
}

/// Whether a label names the number of an invoice or a credit note.
pub(super) const NUMBERS: [Role; 2] = [Role::InvoiceNumber, Role::CreditNumber];
