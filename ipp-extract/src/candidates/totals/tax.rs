//! Rows that state a tax: "VAT 20 %  100.00", and the rows of tables of rate, base and tax.

use std::cmp::Reverse;
use std::collections::HashSet;

use rust_decimal::Decimal;

use super::{Amount, Edges, Labelled, Totals, meaning, value};
use crate::candidates::label::Label;
use crate::candidates::{Facts, Place};
use crate::locale::fold;
use crate::locale::labels::Role;
use crate::locale::taxes::name_in;

/// A line with more figures than this is no row of a tax table.
const MAX_FIGURES: usize = 12;
/// Rows stand at most this many lines below the head of their table.
const TABLE_LINES: usize = 14;
/// What heads the columns of a table of taxes.
const OF_TABLE: [Role; 5] = [
    Role::TaxBase,
    Role::Subtotal,
    Role::Tax,
    Role::ColTaxAmount,
    Role::ColTaxRate,
];
/// Figures start at most this many points left of the head of their column.
const HEAD_EDGE: f64 = 12.0;
/// No tax is charged at a higher rate, in percent.
const MAX_RATE: Decimal = Decimal::from_parts(40, 0, 0, false, 0);

/// What the rounding of a tax may cost.
const ROUNDING: Decimal = Decimal::from_parts(2, 0, 0, false, 2);
/// How sure a tax is that only its rate tells.
const UNNAMED: f64 = 0.6;

/// A row of a tax table, or a line such as "VAT 20 %  100.00".
#[derive(Debug, Clone)]
pub(crate) struct TaxRow {
    /// The label as printed; empty in a table without one.
    pub label: String,
    pub rate: Option<Decimal>,
    pub base: Option<Decimal>,
    pub amount: Decimal,
    pub score: f64,
    pub place: Place,
    /// The label says that the tax is in the total.
    pub included: bool,
    pub edges: Edges,
}

impl TaxRow {
    /// The name of the tax, if the row gives one that says more than "tax".
    fn name(&self) -> Option<&'static str> {
        name_in(&fold(&self.label))
    }

    /// Whether two rows can be the same tax, printed twice.
    fn repeats(&self, other: &Self) -> bool {
        let agrees = |a: Option<Decimal>, b: Option<Decimal>| a.is_none() || b.is_none() || a == b;
        let named = || match (self.name(), other.name()) {
            (Some(a), Some(b)) => a == b,
            _ => true,
        };
        self.amount.abs() == other.amount.abs()
            && self.rate == other.rate
            && agrees(self.base, other.base)
            && named()
    }
}

/// The row of a line, if it states a tax: its figures obey base × rate = tax, or a label of a tax
/// leads it.
pub(super) fn row(facts: &Facts<'_>, line: usize, labels: &[&Label]) -> Option<TaxRow> {
    let amounts: Vec<&Amount> = facts.amounts.on_line(line).collect();
    let readings = |l: &Label| {
        let amount = amounts.iter().rev().find(|a| a.is_money())?;
        let meanings = meaning::of(facts, l, amount);
        meanings.into_iter().find(|m| m.role == Role::Tax)
    };
    let labelled = labels.iter().find_map(|l| Some((*l, readings(l)?)));
    let label = labelled.map(|(l, _)| facts.layout.segment(l.spot).text.clone());
    let included = labelled.is_some_and(|(_, m)| m.included);
    let in_table = in_table(facts, line);
    let sure = label.is_some() || in_table;
    if let Some((base, rate, tax)) = arithmetic(&amounts, sure) {
        return Some(TaxRow {
            label: label.unwrap_or_else(|| first_text(facts, line)),
            rate: Some(rate),
            base: Some(base.value),
            amount: tax.value,
            score: if sure { 0.95 } else { 0.8 },
            place: tax.place.clone(),
            included,
            edges: Edges::of(tax),
        });
    }
    let (label_at, meaning) = labelled?;
    let money = last_money(facts, &amounts, label_at)?;
    let rate = rate_of(&amounts, money);
    let leads = if meaning::leads(facts, label_at) {
        0.0
    } else {
        -0.3
    };
    Some(TaxRow {
        label: label?,
        rate,
        base: None,
        amount: money.value,
        score: if rate.is_some() { 0.85 } else { 0.7 } + meaning.weight + leads,
        place: money.place.clone(),
        included,
        edges: Edges::of(money),
    })
}

/// The taxes under a name that no table knows: a rate, and an amount that is this rate of what is left of a
/// printed total below without it.
pub(super) fn unnamed(facts: &Facts<'_>, totals: &Totals) -> Vec<TaxRow> {
    let main = || totals.labelled.iter().filter(|l| l.is_main());
    let rows = totals.unnamed.iter().filter_map(|sum| {
        let line = sum.place.spot.line;
        let rate = facts.amounts.on_line(line).find(|a| a.percent)?.value.abs();
        let share = |total: &Labelled| {
            let untaxed = total.value - sum.value;
            let exact = (untaxed * rate / Decimal::ONE_HUNDRED - sum.value).abs() <= ROUNDING;
            exact && total.place.spot.line > line && total.edges.is_flush(sum.edges)
        };
        let fits = !sum.value.is_zero() && rate <= MAX_RATE && main().any(share);
        fits.then(|| TaxRow {
            label: first_text(facts, line),
            rate: Some(rate),
            base: None,
            amount: sum.value,
            score: UNNAMED,
            place: sum.place.clone(),
            included: false,
            edges: sum.edges,
        })
    });
    rows.collect()
}

/// A tax whose amount stands below its label.
pub(super) fn below(facts: &Facts<'_>, label: &Label, sum: &Labelled) -> TaxRow {
    let rate = facts.amounts.in_segment(label.spot).find(|a| a.percent);
    TaxRow {
        label: facts.layout.segment(label.spot).text.clone(),
        rate: rate.map(|a| a.value.abs()),
        base: None,
        amount: sum.value,
        score: sum.score - 0.1,
        place: sum.place.clone(),
        included: sum.included,
        edges: sum.edges,
    }
}

fn first_text(facts: &Facts<'_>, line: usize) -> String {
    let segment = facts.layout.lines[line].segments.first();
    segment.map_or_else(String::new, |s| s.text.clone())
}

/// The last money right of a label.
fn last_money<'a>(facts: &Facts<'_>, amounts: &[&'a Amount], label: &Label) -> Option<&'a Amount> {
    let right = |a: &&&Amount| a.rect.x0 >= label.rect.x1 - 1.0 || a.place.spot != label.spot;
    let mut money = amounts.iter().rev().filter(right);
    money
        .find(|a| a.is_money() && !value::is_base(facts, label, a))
        .copied()
}

/// The rate on the line of a tax, with or without its percent sign.
fn rate_of(amounts: &[&Amount], money: &Amount) -> Option<Decimal> {
    let percent = amounts.iter().find(|a| a.percent);
    percent
        .filter(|a| a.place != money.place)
        .map(|a| a.value.abs())
        .filter(|r| *r <= MAX_RATE)
}

/// Whether a head of a table of taxes stands above a line.
fn in_table(facts: &Facts<'_>, line: usize) -> bool {
    let page = facts.layout.lines[line].page;
    let first = line.saturating_sub(TABLE_LINES);
    (first..line)
        .rev()
        .take_while(|&l| facts.layout.lines[l].page == page)
        .any(|l| is_head(facts, l))
}

/// Where a table of taxes starts that stands right of a label, under a head of its own.
pub(super) fn table_beside(facts: &Facts<'_>, label: &Label) -> Option<f64> {
    let lines = &facts.layout.lines;
    let line = label.spot.line;
    let first = line.saturating_sub(TABLE_LINES);
    let head = (first..=line)
        .rev()
        .take_while(|&l| lines[l].page == lines[line].page)
        .find(|&l| heads(facts, l, label.rect.x1))?;
    let mut own = facts.labels.on_line(head);
    let start = own.find(|l| l.rect.x0 > label.rect.x1 && l.has_any(&OF_TABLE))?;
    // What heads a column may stand right of the figures' left edges.
    let mut figures = facts.amounts.on_line(line);
    let free =
        figures.any(|a| a.is_money() && a.rect.x0 > label.rect.x1 && a.rect.x1 < start.rect.x0);
    free.then_some(start.rect.x0 - HEAD_EDGE)
}

/// Whether a line holds heads of a rate, and of a base or a tax, right of a place.
fn heads(facts: &Facts<'_>, line: usize, right_of: f64) -> bool {
    let has = |roles: &[Role]| {
        let mut labels = facts.labels.on_line(line);
        labels.any(|l| l.rect.x0 > right_of && l.has_any(roles))
    };
    has(&[Role::ColTaxRate]) && has(&[Role::TaxBase, Role::ColTaxAmount])
}

/// A line of column heads that names the base of a tax and its rate or amount.
fn is_head(facts: &Facts<'_>, line: usize) -> bool {
    // Sums may stand left of the table.
    let mut labels = facts.labels.on_line(line);
    let rate = labels.find(|l| l.has(Role::ColTaxRate) && !l.has(Role::Tax));
    let from = rate.map_or(f64::MIN, |l| l.rect.x0);
    let mut amounts = facts.amounts.on_line(line);
    if amounts.any(|a| a.is_money() && a.rect.x1 > from) {
        return false;
    }
    let has = |roles: &[Role]| {
        facts
            .labels
            .on_line(line)
            .filter(|l| roles.iter().any(|&r| l.has(r)))
            .map(|l| l.spot)
            .collect::<HashSet<_>>()
    };
    let bases = has(&[Role::TaxBase, Role::Subtotal]);
    let taxes = has(&[Role::Tax, Role::ColTaxAmount, Role::ColTaxRate]);
    !bases.is_empty() && taxes.iter().any(|t| !bases.contains(t))
}

/// Whether a line heads a table of taxes with a column of rates, and not a strip of all sums.
pub(super) fn heads_rates(facts: &Facts<'_>, line: usize) -> bool {
    let rates = |l: &Label| {
        let text = &facts.layout.segment(l.spot).text;
        l.has(Role::ColTaxRate) && !text.contains(|c: char| c.is_ascii_digit())
    };
    let several = facts.layout.lines[line].segments.len() > 2;
    if several && is_head(facts, line) && rows_below(facts, line) > 1 {
        return true;
    }
    let total = |l: &Label| l.has(Role::Total) || l.has(Role::PlainTotal) || l.has(Role::AmountDue);
    several
        && is_head(facts, line)
        && facts.labels.on_line(line).any(rates)
        && !facts.labels.on_line(line).any(total)
}

/// How many rows of base, rate and tax stand under a head, one to a line.
fn rows_below(facts: &Facts<'_>, head: usize) -> usize {
    let lines = &facts.layout.lines;
    let rows = (head + 1..lines.len()).take_while(|&line| {
        let amounts: Vec<&Amount> = facts.amounts.on_line(line).collect();
        let sure = amounts.iter().any(|a| a.percent);
        lines[line].page == lines[head].page && arithmetic(&amounts, sure).is_some()
    });
    rows.count()
}

/// Three figures of a line with base × rate / 100 = tax to the cent, the tax behind the base. Where no
/// label and no head speaks of a tax, the rate must bear its percent sign.
fn arithmetic<'a>(amounts: &[&'a Amount], sure: bool) -> Option<(&'a Amount, Decimal, &'a Amount)> {
    if amounts.len() > MAX_FIGURES {
        return None;
    }
    let rates = amounts
        .iter()
        .filter(|a| a.percent || (sure && a.alone && a.currency.is_none()));
    for rate in rates {
        let percent = rate.value.abs();
        if percent > MAX_RATE || (percent.is_zero() && !sure) {
            continue;
        }
        let money = || {
            amounts
                .iter()
                .filter(|a| a.is_money() && a.place != rate.place)
        };
        let tolerance = Decimal::new(if rate.percent && sure { 21 } else { 11 }, 3);
        for base in money() {
            let expected = base.value * percent / Decimal::ONE_HUNDRED;
            let tax = money().find(|t| {
                let printed = t.decimals <= 2 || t.decimals == base.decimals;
                printed && t.rect.x0 > base.rect.x0 && (t.value - expected).abs() <= tolerance
            });
            let telling = rate.percent || !base.value.is_zero();
            if let Some(tax) = tax.filter(|_| telling) {
                return Some((base, percent, tax));
            }
        }
    }
    None
}

/// The same tax printed twice (in the table and in the totals) is one tax; the row that says more
/// stays.
pub(super) fn dedup(taxes: &mut Vec<TaxRow>) {
    let told = |t: &TaxRow| usize::from(t.base.is_some()) + usize::from(t.name().is_some());
    taxes.sort_by(|a, b| b.score.total_cmp(&a.score));
    taxes.sort_by_cached_key(|t| Reverse(told(t)));
    let mut kept: Vec<TaxRow> = Vec::new();
    for row in taxes.drain(..) {
        match kept.iter_mut().find(|k| k.repeats(&row)) {
            Some(known) => known.included |= row.included,
            None => kept.push(row),
        }
    }
    kept.sort_by_key(|t| t.place.spot);
    *taxes = kept;
}
