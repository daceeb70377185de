//! The rules of the scorer beside the corpus, so that both give the same figures.
//!
//! A field counts where the truth has it and, from the page alone, where it is printed. A line is found by its amount,
//! and rather by one with the same description and quantity.

use ipp_sdk::model::{Invoice, LineItem};
use rust_decimal::Decimal;

use super::truth::{Entry, Line, Truth};
use crate::judge::{Answer, Outcome, confidence};
use crate::lines::{Matches, shown};
use crate::text::{compact, letters};

/// How far two equal amounts may be apart.
const HALF_CENT: Decimal = Decimal::from_parts(5, 0, 0, false, 3);
/// Descriptions that begin with the same letters, this many, are the same.
const BEGINNING: usize = 20;

/// A field as the corpus names it, as a result does, and whether a value is right.
struct Rule {
    truth: &'static str,
    field: &'static str,
    expected: fn(&Truth) -> Option<String>,
    got: fn(&Invoice) -> Option<String>,
    right: fn(&Truth, &Invoice) -> bool,
}

/// The fields, in the order of the scorer.
#[rustfmt::skip]
const RULES: &[Rule] = &[
    Rule { truth: "invoice_number", field: "invoice_number", expected: |t| t.invoice_number.clone(), got: |i| i.invoice_number.clone(),
           right: |t, i| both(t.invoice_number.as_ref(), i.invoice_number.as_ref(), |a, b| compact(a) == compact(b)) },
    Rule { truth: "invoice_date", field: "invoice_date", expected: |t| t.invoice_date.clone(), got: |i| i.invoice_date.map(|d| d.to_string()),
           right: |t, i| t.invoice_date == i.invoice_date.map(|d| d.to_string()) },
    Rule { truth: "total", field: "total", expected: |t| shown_amount(t.total), got: |i| shown_amount(i.total),
           right: |t, i| same_amount(t.total, i.total) },
    Rule { truth: "tax", field: "tax", expected: |t| shown_amount(t.tax), got: |i| shown_amount(i.tax),
           right: |t, i| same_amount(t.tax, i.tax) },
    Rule { truth: "subtotal", field: "subtotal", expected: |t| shown_amount(t.subtotal), got: |i| shown_amount(i.subtotal),
           right: |t, i| same_amount(t.subtotal, i.subtotal) },
    Rule { truth: "currency", field: "currency", expected: |t| t.currency.clone(), got: |i| i.currency.clone(),
           right: |t, i| both(t.currency.as_ref(), i.currency.as_ref(), |a, b| *a == b.to_uppercase()) },
    Rule { truth: "vendor_name", field: "vendor", expected: |t| t.vendor_name.clone(), got: |i| i.vendor.clone(),
           right: |t, i| both_letters(t.vendor_name.as_ref(), i.vendor.as_ref()) || both_letters(t.vendor_trading_name.as_ref(), i.vendor.as_ref()) },
    Rule { truth: "due_date", field: "due_date", expected: |t| t.due_date.clone(), got: |i| i.due_date.map(|d| d.to_string()),
           right: |t, i| t.due_date == i.due_date.map(|d| d.to_string()) },
    Rule { truth: "buyer_name", field: "customer_name", expected: |t| t.buyer_name.clone(), got: |i| i.customer_name.clone(),
           right: |t, i| both_letters(t.buyer_name.as_ref(), i.customer_name.as_ref()) },
    Rule { truth: "vendor_vat_id", field: "vendor_tax_id", expected: |t| t.vendor_vat_id.clone(), got: |i| i.vendor_tax_id.clone(),
           right: |t, i| both_letters(t.vendor_vat_id.as_ref(), i.vendor_tax_id.as_ref()) },
    Rule { truth: "iban", field: "iban", expected: |t| (!t.ibans.is_empty()).then(|| t.ibans.join(" + ")), got: iban,
           right: |t, i| iban(i).is_some_and(|got| t.ibans.contains(&compact(&got).to_uppercase())) },
    Rule { truth: "po_number", field: "po_number", expected: |t| t.po_number.clone(), got: |i| i.po_number.clone(),
           right: |t, i| both_letters(t.po_number.as_ref(), i.po_number.as_ref()) },
];

/// How the fields came out that count. With `all`, also those that are not printed.
pub(super) fn answers(entry: &Entry, read: &Invoice, all: bool) -> Vec<Answer> {
    let counted = RULES.iter().filter(|r| all || entry.prints(r.truth));
    let answers = counted.filter_map(|rule| {
        let expected = (rule.expected)(&entry.truth)?;
        let got = (rule.got)(read).filter(|text| !text.is_empty());
        let outcome = match &got {
            None => Outcome::Missing,
            Some(_) if (rule.right)(&entry.truth, read) => Outcome::Right,
            Some(_) => Outcome::Wrong,
        };
        Some(Answer {
            field: rule.field,
            key: false,
            outcome,
            truth: Some(expected),
            got,
            confidence: confidence(read, rule.field),
        })
    });
    answers.collect()
}

/// How the lines came out.
#[derive(Default)]
pub(super) struct Lines {
    pub amounts: Matches,
    /// Whose description is right too.
    pub described: Matches,
    pub missed: Vec<String>,
    pub extra: Vec<String>,
}

/// How the lines came out, nothing if they do not count. With `all`, also those that are not printed or have no amount.
pub(super) fn lines(entry: &Entry, read: &Invoice, all: bool) -> Lines {
    if !entry.has_lines(all) {
        return Lines::default();
    }
    let truth = entry.truth.line_items.iter();
    let truth: Vec<&Line> = truth.filter(|l| all || l.amount.is_some()).collect();
    let mut left: Vec<&LineItem> = read.line_items.iter().collect();
    let mut lines = Lines::default();
    for line in &truth {
        let Some((described, at)) = best(line, &left) else {
            lines.missed.push(words(line));
            continue;
        };
        lines.amounts.found += 1;
        lines.described.found += usize::from(described);
        let taken = left.remove(at);
        if !described {
            lines.missed.push(words(line));
            lines.extra.push(shown(taken));
        }
    }
    for matches in [&mut lines.amounts, &mut lines.described] {
        (matches.truth, matches.read) = (truth.len(), read.line_items.len());
    }
    lines.extra.extend(left.into_iter().map(shown));
    lines
}

/// The line of the reading that fits best: whether its description does, and its place.
fn best(line: &Line, left: &[&LineItem]) -> Option<(bool, usize)> {
    let fits = |l: &LineItem| match line.amount {
        None => l.amount.is_none(),
        amount => same_amount(amount, l.amount),
    };
    let fitting = left.iter().enumerate().filter(|(_, l)| fits(l));
    let scored = fitting.map(|(at, l)| {
        let described = same_description(line.description.as_ref(), l.description.as_ref());
        ((described, same_amount(line.quantity, l.quantity)), at)
    });
    // Of several that fit alike, the first.
    let best = scored.reduce(|best, next| if next.0 > best.0 { next } else { best });
    best.map(|((described, _), at)| (described, at))
}

fn same_description(truth: Option<&String>, read: Option<&String>) -> bool {
    both(truth, read, |a, b| {
        let (a, b) = (letters(a), letters(b));
        let beginning = |text: &str| text.chars().take(BEGINNING).collect::<String>();
        let alike = a.contains(&b) || b.contains(&a) || beginning(&a) == beginning(&b);
        !a.is_empty() && !b.is_empty() && alike
    })
}

fn words(line: &Line) -> String {
    shown(&LineItem {
        description: line.description.clone(),
        quantity: line.quantity,
        amount: line.amount,
        ..LineItem::default()
    })
}

fn iban(invoice: &Invoice) -> Option<String> {
    let mut ibans = invoice
        .payment_details
        .iter()
        .filter_map(|p| p.iban.clone());
    ibans.find(|iban| !iban.is_empty())
}

fn both(a: Option<&String>, b: Option<&String>, same: fn(&String, &String) -> bool) -> bool {
    a.zip(b).is_some_and(|(a, b)| same(a, b))
}

fn both_letters(a: Option<&String>, b: Option<&String>) -> bool {
    both(a, b, |a, b| letters(a) == letters(b))
}

fn same_amount(a: Option<Decimal>, b: Option<Decimal>) -> bool {
    a.zip(b).is_some_and(|(a, b)| (a - b).abs() < HALF_CENT)
}

fn shown_amount(amount: Option<Decimal>) -> Option<String> {
    amount.map(|a| a.to_string())
}

#[cfg(test)]
mod tests;
