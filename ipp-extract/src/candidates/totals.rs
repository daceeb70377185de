//! Amounts of the whole document with the labels that name them, and the rows of tax tables.

use std::collections::HashSet;

use rust_decimal::Decimal;

use super::amount::Amount;
use super::items::Items;
use super::label::{Label, tokens_of};
use super::{Facts, Place};
use crate::locale::labels::Role;

/// The roles of amounts of the whole document.
const ROLES: [Role; 10] = [
    Role::LineSum,
    Role::Subtotal,
    Role::Tax,
    Role::PlainTotal,
    Role::Total,
    Role::AmountDue,
    Role::Prepaid,
    Role::Discount,
    Role::Shipping,
    Role::Charge,
];

/// An amount that a label names.
#[derive(Debug, Clone)]
pub(crate) struct Labelled {
    pub role: Role,
    pub value: Decimal,
    pub score: f64,
    pub place: Place,
    pub credit: bool,
}

/// A row of a tax table, or a line such as "VAT 20 %  100.00".
#[derive(Debug, Clone)]
pub(crate) struct TaxRow {
    /// The label as printed, folded; empty in a table without one.
    pub label: String,
    pub rate: Option<Decimal>,
    pub base: Option<Decimal>,
    pub amount: Decimal,
    pub score: f64,
    pub place: Place,
}

/// What the document says of its sums.
#[derive(Debug, Clone, Default)]
pub(crate) struct Totals {
    pub labelled: Vec<Labelled>,
    pub taxes: Vec<TaxRow>,
}

impl Totals {
    /// The candidates of a role, best first.
    pub(crate) fn of(&self, role: Role) -> impl Iterator<Item = &Labelled> {
        self.labelled.iter().filter(move |l| l.role == role)
    }
}

/// Collects the sums of a document outside its tables of items.
pub(crate) fn totals(facts: &Facts<'_>, items: &Items) -> Totals {
    let mut totals = Totals::default();
    for line in 0..facts.layout.lines.len() {
        if items.covers(line) {
            continue;
        }
        tax_row(facts, line, &mut totals);
        for label in leading_labels(facts, line) {
            named(facts, items, label, &mut totals);
        }
    }
    totals.labelled.sort_by(|a, b| b.score.total_cmp(&a.score));
    dedup(&mut totals.taxes);
    totals
}

/// The same tax printed twice (in the table and in the totals) is one tax.
fn dedup(taxes: &mut Vec<TaxRow>) {
    taxes.sort_by(|a, b| b.score.total_cmp(&a.score));
    let mut seen = HashSet::new();
    taxes.retain(|t| seen.insert((t.rate, t.amount, t.base.is_none().then(|| t.label.clone()))));
    let with_base: HashSet<(Option<Decimal>, Decimal)> = taxes
        .iter()
        .filter(|t| t.base.is_some())
        .map(|t| (t.rate, t.amount))
        .collect();
    taxes.retain(|t| t.base.is_some() || !with_base.contains(&(t.rate, t.amount)));
    taxes.sort_by_key(|t| t.place.spot);
}

/// The amount beside or below a label.
fn named(facts: &Facts<'_>, items: &Items, label: &Label, totals: &mut Totals) {
    let Some((amount, trust)) = value_of(facts, items, label) else {
        return;
    };
    let lines = facts.layout.lines.len().max(1) as f64;
    let late = 0.06 * (label.spot.line as f64 / lines);
    let size = if facts.layout.segment(label.spot).size > 11.5 {
        0.02
    } else {
        0.0
    };
    let letters = (label.letters as f64 / 400.0).min(0.04);
    let leads = if label.leads { 0.0 } else { -0.15 };
    let prose = 0.06 * words_between(label, amount).saturating_sub(3) as f64;
    for role in roles_of(facts, label) {
        totals.labelled.push(Labelled {
            role,
            value: amount.value,
            score: trust + late + size + letters + leads - prose,
            place: amount.place.clone(),
            credit: amount.credit,
        });
    }
}

/// The words of a sentence that part a label from its amount.
fn words_between(label: &Label, amount: &Amount) -> usize {
    if amount.place.spot == label.spot {
        amount.place.words.start.saturating_sub(label.words.end)
    } else {
        0
    }
}

fn names_amount(label: &Label) -> bool {
    label.roles.iter().any(|r| ROLES.contains(r))
}

/// The labels of a line that name an amount; of several in a row without an amount between, only the
/// first, which the others qualify: "Subtotal (excl. GST)".
fn leading_labels<'a>(facts: &'a Facts<'_>, line: usize) -> Vec<&'a Label> {
    let mut leading: Vec<&Label> = Vec::new();
    for label in facts.labels.on_line(line).filter(|l| names_amount(l)) {
        let qualifies = leading.last().is_some_and(|before| {
            let between = |a: &Amount| {
                a.rect.x0 >= before.rect.x1 - 1.0
                    && a.rect.x1 <= label.rect.x0 + 1.0
                    && a.is_money()
            };
            before.spot == label.spot && !facts.amounts.in_segment(label.spot).any(between)
        });
        if !qualifies {
            leading.push(label);
        }
    }
    leading
}

/// Words that say that taxes are in an amount, or not.
const INCLUDING: [&str; 16] = [
    "inkl",
    "incl",
    "inclusive",
    "including",
    "inc",
    "einschl",
    "einschliesslich",
    "comprises",
    "comprise",
    "incluido",
    "incluidos",
    "inclusa",
    "compresa",
    "inclusief",
    "mit",
    "with",
];
const EXCLUDING: [&str; 12] = [
    "exkl",
    "excl",
    "ohne",
    "exclusive",
    "excluding",
    "ex",
    "hors",
    "sin",
    "senza",
    "sem",
    "zonder",
    "before",
];

/// The roles of a label with what the rest of its segment says: "Total netto", "Summe Umsatzsteuer".
fn roles_of(facts: &Facts<'_>, label: &Label) -> Vec<Role> {
    let own: Vec<Role> = label
        .roles
        .iter()
        .copied()
        .filter(|r| ROLES.contains(r))
        .collect();
    let total = own
        .iter()
        .any(|r| matches!(r, Role::Total | Role::PlainTotal));
    let behind = || {
        facts
            .labels
            .in_segment(label.spot)
            .filter(|l| l.words.start >= label.words.end)
    };
    if !total || own.contains(&Role::Subtotal) {
        return own;
    }
    let segment = facts.layout.segment(label.spot);
    let says = |words: &[&str]| {
        tokens_of(segment)
            .iter()
            .any(|t| t.word >= label.words.end && words.contains(&t.text.as_str()))
    };
    if behind().any(|l| l.has(Role::Subtotal)) || says(&EXCLUDING) {
        vec![Role::Subtotal]
    } else if says(&INCLUDING) || behind().any(|l| l.has(Role::Total)) {
        vec![Role::Total]
    } else if behind().any(|l| l.has(Role::Tax)) {
        vec![Role::Tax]
    } else {
        own
    }
}

/// The last amount of money between a label and the next label on its line; else the one below it.
fn value_of<'a>(facts: &'a Facts<'_>, items: &Items, label: &Label) -> Option<(&'a Amount, f64)> {
    let line = label.spot.line;
    let stop = facts
        .labels
        .on_line(line)
        .find(|l| l.rect.x0 > label.rect.x1 && l.spot != label.spot && names_amount(l))
        .map_or(f64::MAX, |l| l.rect.x0);
    let right = |a: &&Amount| a.rect.x0 >= label.rect.x1 - 1.0 && a.rect.x0 < stop && !a.percent;
    let beside: Vec<&Amount> = facts.amounts.on_line(line).filter(right).collect();
    if let Some(money) = beside.iter().rev().find(|a| a.is_money()) {
        return Some((money, 0.85));
    }
    let number = beside.last().filter(|a| a.alone || a.currency.is_some());
    if let Some(number) = number {
        return Some((number, 0.7));
    }
    if label.alone() {
        below(facts, items, label)
    } else {
        None
    }
}

/// How many line heights the rows of a table of sums stand apart at most.
const ROW_STEP: f64 = 2.2;

/// The amount under a label. Of a column of amounts it is the last, if that is the sum of the others.
fn below<'a>(facts: &'a Facts<'_>, items: &Items, label: &Label) -> Option<(&'a Amount, f64)> {
    let head = facts.layout.segment(label.spot).rect;
    let mut bottom = head.y1;
    let mut column: Vec<&Amount> = Vec::new();
    for spot in facts.layout.below(label.spot, 12.0 * head.height()) {
        let rect = facts.layout.segment(spot).rect;
        if items.covers(spot.line) || rect.y0 - bottom > ROW_STEP * rect.height() {
            break;
        }
        let Some(amount) = facts.amounts.in_segment(spot).find(|a| a.is_money()) else {
            break;
        };
        bottom = rect.y1;
        column.push(amount);
    }
    match column.as_slice() {
        [] => None,
        [only] => Some((only, 0.75)),
        [parts @ .., last] => {
            let sum: Decimal = parts.iter().map(|a| a.value).sum();
            let is_sum = parts.len() > 1 && sum == last.value;
            Some(if is_sum {
                (last, 0.8)
            } else {
                (column[0], 0.5)
            })
        }
    }
}

/// A line that states a tax: its figures obey base × rate = tax, or a tax label and a rate lead it.
fn tax_row(facts: &Facts<'_>, line: usize, totals: &mut Totals) {
    let amounts: Vec<&Amount> = facts.amounts.on_line(line).collect();
    let leading = leading_labels(facts, line);
    let label = leading
        .into_iter()
        .find(|l| roles_of(facts, l).contains(&Role::Tax));
    let named = label.map(|l| facts.layout.segment(l.spot).text.clone());
    if let Some((base, rate, tax)) = arithmetic(&amounts) {
        totals.taxes.push(TaxRow {
            label: named.unwrap_or_default(),
            rate: Some(rate),
            base: Some(base.value),
            amount: tax.value,
            score: if label.is_some() { 0.95 } else { 0.85 },
            place: tax.place.clone(),
        });
        return;
    }
    let Some(text) = named else { return };
    let rate = amounts.iter().find(|a| a.percent).map(|a| a.value);
    let Some(money) = amounts.iter().rev().find(|a| a.is_money()) else {
        return;
    };
    totals.taxes.push(TaxRow {
        label: text,
        rate,
        base: None,
        amount: money.value,
        score: if rate.is_some() { 0.85 } else { 0.7 },
        place: money.place.clone(),
    });
}

/// A line with more figures than this is no row of a tax table.
const MAX_FIGURES: usize = 12;

/// Three figures of a line with base × rate / 100 = tax to the cent, the tax behind the base.
fn arithmetic<'a>(amounts: &[&'a Amount]) -> Option<(&'a Amount, Decimal, &'a Amount)> {
    if amounts.len() > MAX_FIGURES {
        return None;
    }
    let tolerance = Decimal::new(11, 3);
    let rates = amounts.iter().filter(|a| a.percent || a.currency.is_none());
    for rate in rates {
        if rate.value > Decimal::from(40) || rate.value < Decimal::ZERO {
            continue;
        }
        let money = || {
            amounts
                .iter()
                .filter(|a| a.is_money() && a.place != rate.place)
        };
        for base in money() {
            let expected = base.value * rate.value / Decimal::ONE_HUNDRED;
            let tax = money()
                .find(|t| t.rect.x0 > base.rect.x0 && (t.value - expected).abs() <= tolerance);
            let sure = rate.percent || !base.value.is_zero();
            if let Some(tax) = tax.filter(|_| sure) {
                return Some((base, rate.value, tax));
            }
        }
    }
    None
}
