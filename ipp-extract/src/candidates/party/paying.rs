//! Who pays and who is paid, where a heading alone leaves it open.

use super::names::key;
use super::section::{VAGUE, column, headed, under_headings};
use crate::candidates::label::Label;
use crate::candidates::{Facts, Found};
use crate::layout::Spot;
use crate::locale::labels::Role;

/// The customers under headings. "Empfänger" over an account names who is paid, and so does "Remit to".
pub(super) fn customers(facts: &Facts<'_>) -> Vec<Found<String>> {
    let mut found = headed(facts, Role::CustomerHead, |head| {
        !is_of_account(facts, head)
    });
    let paid = under_headings(facts, Role::PayeeHead);
    found.retain(|c| paid.iter().all(|p| key(&p.value) != key(&c.value)));
    found
}

/// Who is paid by the heading of a customer.
pub(super) fn paid(facts: &Facts<'_>) -> Vec<Found<String>> {
    headed(facts, Role::CustomerHead, |head| is_of_account(facts, head))
}

/// Lines between the name and the number of an account.
const ACCOUNT_LINES: usize = 4;

/// Whether a heading with its value beside it is one of the rows that tell an account.
pub(super) fn is_of_account(facts: &Facts<'_>, head: &Label) -> bool {
    let at = head.spot.line;
    let words = facts.layout.segment(head.spot).words.len();
    let row = &facts.layout.lines[at].segments;
    if row.len() == head.spot.segment + 1 && words == head.words.end {
        return false;
    }
    let lines = at.saturating_sub(ACCOUNT_LINES)..=at + ACCOUNT_LINES;
    let page = |line: usize| facts.layout.lines.get(line).map(|l| l.page);
    lines.filter(|&l| page(l) == page(at)).any(|line| {
        facts.labels.on_line(line).any(|l| {
            let account = l.has_any(&[Role::Iban, Role::Bic, Role::Account]);
            account && l.leads && (l.rect.x0 - head.rect.x0).abs() < 3.0
        })
    })
}

/// "From" on a payment slip, below what it is for, names the one who pays.
pub(super) fn is_payer(facts: &Facts<'_>, head: &Label) -> bool {
    let line = &facts.layout.lines[head.spot.line];
    let page = facts.layout.pages.get(line.page as usize - 1);
    let low = line.page > 1 || page.is_some_and(|p| line.rect.y0 > SLIP * p.1);
    head.letters <= VAGUE && low
}

/// The share of the page above payment slips.
pub(super) const SLIP: f64 = 0.5;
/// The segments under headings of the one who pays a slip.
pub(super) fn payers(facts: &Facts<'_>) -> Vec<Spot> {
    let heads = facts.labels.with(Role::VendorHead);
    let heads = heads.filter(|l| l.alone() && is_payer(facts, l));
    heads.flat_map(|head| column(facts, head)).collect()
}
