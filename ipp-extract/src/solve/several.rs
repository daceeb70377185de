//! Several invoices in one file.

use std::collections::BTreeMap;

use crate::candidates::{Facts, number};
use crate::layout::Spot;
use crate::locale::labels::Role;
use crate::locale::squashed;

/// Only numbers as sure as this speak of a second invoice in the file.
const SURE: f64 = 0.75;
/// The share of a page in which an invoice is headed.
const HEAD: f64 = 0.5;

/// The page, from 1, on which the second invoice of the file starts: one headed by another invoice number. A
/// number that is repeated on every page is one invoice; so is one whose later pages list other documents.
pub(super) fn second_start(facts: &Facts<'_>) -> Option<u32> {
    let mut pages: BTreeMap<u32, String> = BTreeMap::new();
    for found in number::invoice_numbers(facts) {
        let Some(place) = found.place.filter(|_| found.score >= SURE) else {
            continue;
        };
        if heads_page(facts, place.spot) {
            let page = facts.layout.lines[place.spot.line].page;
            pages.entry(page).or_insert_with(|| squashed(&found.value));
        }
    }
    let mut numbers = pages.into_iter();
    let (_, first) = numbers.next()?;
    numbers.find(|(_, n)| *n != first).map(|(page, _)| page)
}

/// Whether a number stands in the head of its page, and not in the column of a list.
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
