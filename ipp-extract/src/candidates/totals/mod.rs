//! Amounts of the whole document with the labels that name them, and the rows of tax tables.

mod column;
mod meaning;
mod tax;
mod value;

use rust_decimal::Decimal;

use super::amount::Amount;
use super::items::Items;
use super::label::{Label, tokens_of};
use super::{Facts, Place};
use crate::layout::Spot;
use crate::locale::currency::Mark;
use crate::locale::labels::Role;
use crate::locale::sums::{LESS, OFFER};
pub(crate) use column::Row;
use meaning::Meaning;
pub(crate) use tax::TaxRow;

/// The roles of amounts of the whole document.
const ROLES: [Role; 13] = [
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
    Role::Withholding,
    Role::Balance,
    Role::OtherSum,
];

/// The left and right edge of an amount: the sums of a document stand flush.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Edges {
    left: f64,
    right: f64,
}

impl Edges {
    fn of(amount: &Amount) -> Self {
        Self {
            left: amount.rect.x0,
            right: amount.rect.x1,
        }
    }

    /// Whether two amounts stand in one column, set to its right or its left.
    pub(crate) fn is_flush(self, other: Self) -> bool {
        /// Right edges of one column of sums differ by at most this many points.
        const RIGHT: f64 = 6.0;
        const LEFT: f64 = 2.0;
        (self.right - other.right).abs() <= RIGHT || (self.left - other.left).abs() <= LEFT
    }
}

/// An amount that a label names.
#[derive(Debug, Clone)]
pub(crate) struct Labelled {
    pub role: Role,
    pub value: Decimal,
    pub score: f64,
    pub place: Place,
    pub credit: bool,
    /// The currency printed with it.
    pub mark: Option<Mark>,
    pub edges: Edges,
    pub page: u32,
    /// The label says that it is taken off.
    pub less: bool,
    /// A tax that the label says is in the total.
    pub included: bool,
    /// The words of its label.
    pub phrase: String,
}

impl Labelled {
    /// Whether it is a subtotal, a total or what is due.
    pub(crate) fn is_main(&self) -> bool {
        matches!(
            self.role,
            Role::Subtotal | Role::PlainTotal | Role::Total | Role::AmountDue
        )
    }

    /// Whether it is printed in another currency.
    pub(crate) fn is_foreign_to(&self, mark: Option<Mark>) -> bool {
        self.mark
            .zip(mark)
            .is_some_and(|(own, other)| own.contradicts(other))
    }
}

/// What the document says of its sums.
#[derive(Debug, Clone, Default)]
pub(crate) struct Totals {
    pub labelled: Vec<Labelled>,
    pub taxes: Vec<TaxRow>,
    /// Amounts with a text that is no known label: a fee or a deduction of its own name, if it stands
    /// among the sums.
    pub unnamed: Vec<Labelled>,
    /// The columns in which labelled sums stand.
    pub columns: Vec<Vec<Row>>,
    /// The largest amount of money outside the tables of items.
    pub largest: Decimal,
}

impl Totals {
    /// The candidates of a role, best first.
    pub(crate) fn of(&self, role: Role) -> impl Iterator<Item = &Labelled> {
        self.labelled.iter().filter(move |l| l.role == role)
    }
}

/// A plain "total" below this score says nothing of where the sums stand.
const SURE: f64 = 0.85;
/// What it costs a tax, discount or charge to stand apart from the sums.
const STRAY: f64 = 0.2;

impl Totals {
    /// Lowers the scores of taxes, discounts and charges that stand neither in the column nor in the row
    /// of a main sum: such figures are parts of other tables or of sentences.
    fn doubt_strays(&mut self, facts: &Facts<'_>) {
        let page = |place: &Place| facts.layout.lines[place.spot.line].page;
        let main: Vec<(u32, Edges, usize)> = self
            .labelled
            .iter()
            .filter(|l| l.is_main() && (l.role != Role::PlainTotal || l.score >= SURE))
            .map(|l| (l.page, l.edges, l.place.spot.line))
            .collect();
        let stray = |place: &Place, edges: Edges| {
            !main.iter().any(|&(p, r, line)| {
                p == page(place) && (r.is_flush(edges) || line == place.spot.line)
            })
        };
        let parts = [Role::Tax, Role::Discount, Role::Shipping, Role::Charge];
        for sum in &mut self.labelled {
            if parts.contains(&sum.role) && stray(&sum.place, sum.edges) {
                sum.score -= STRAY;
            }
        }
        for row in self.taxes.iter_mut().filter(|r| r.base.is_none()) {
            if stray(&row.place, row.edges) {
                row.score -= STRAY;
            }
        }
    }
}

/// Collects the sums of a document outside its tables of items.
pub(crate) fn totals(facts: &Facts<'_>, items: &Items) -> Totals {
    let mut totals = Totals::default();
    for line in 0..facts.layout.lines.len() {
        if items.covers(line) && !is_strip(facts, line) {
            continue;
        }
        let money = facts.amounts.on_line(line).filter(|a| a.is_money());
        totals.largest = money
            .map(|a| a.value.abs())
            .fold(totals.largest, Decimal::max);
        let labels = leading_labels(facts, line);
        for label in &labels {
            named(facts, items, label, &mut totals);
        }
        if let Some(row) = tax::row(facts, line, &labels) {
            totals.taxes.push(row);
        } else if labels.is_empty()
            && items
                .unnamed_sum
                .as_ref()
                .is_none_or(|p| p.spot.line != line)
        {
            totals.unnamed.extend(unnamed(facts, line));
        }
    }
    if totals.taxes.is_empty() && totals.of(Role::Tax).next().is_none() {
        totals.taxes.extend(tax::unnamed(facts, &totals));
    }
    totals.labelled.extend(made(facts, items));
    totals.doubt_strays(facts);
    totals.labelled.sort_by(|a, b| b.score.total_cmp(&a.score));
    tax::dedup(&mut totals.taxes);
    totals.columns = column::columns(facts, items, &totals);
    totals
}

/// The sum that a list of items makes under a name that is not known: a net amount or a total.
fn made(facts: &Facts<'_>, items: &Items) -> Option<Labelled> {
    let place = items.unnamed_sum.as_ref()?;
    let mut amounts = facts.amounts.on_line(place.spot.line);
    let amount = amounts.find(|a| a.place == *place)?;
    Some(Labelled {
        role: Role::PlainTotal,
        score: SURE,
        ..labelled(facts, amount)
    })
}

/// The amount beside or below a label.
fn named(facts: &Facts<'_>, items: &Items, label: &Label, totals: &mut Totals) {
    let Some(value) = value::of(facts, items, label) else {
        return;
    };
    let of_table = tax::heads_rates(facts, label.spot.line);
    let of_sum = label.roles.iter().any(|r| ROLES.contains(r)) || is_strip(facts, label.spot.line);
    if value.is_below && (of_table || !of_sum) {
        // A cell of a table of taxes, which is read as such.
        return;
    }
    let amount = value.amount;
    let lines = facts.layout.lines.len().max(1) as f64;
    let late = 0.06 * (label.spot.line as f64 / lines);
    let size = if facts.layout.segment(label.spot).size > 11.5 {
        0.02
    } else {
        0.0
    };
    let letters = (label.letters as f64 / 400.0).min(0.04);
    let leads = if meaning::leads(facts, label) {
        0.0
    } else {
        -0.15
    };
    let prose = 0.06 * words_between(facts, label, amount).saturating_sub(3) as f64;
    for Meaning {
        role,
        weight,
        included,
    } in meaning::of(facts, label, amount)
    {
        if matches!(role, Role::Discount) && is_offer(facts, label) {
            continue;
        }
        let sum = Labelled {
            role,
            score: value.trust + late + size + letters + leads - prose + weight,
            less: says_before(facts, label, LESS),
            included,
            phrase: phrase(facts, label),
            ..labelled(facts, amount)
        };
        if role == Role::Tax && value.is_below {
            totals.taxes.push(tax::below(facts, label, &sum));
        }
        totals.labelled.push(sum);
    }
}

/// An amount without a role.
fn labelled(facts: &Facts<'_>, amount: &Amount) -> Labelled {
    Labelled {
        role: Role::Charge,
        value: amount.value,
        score: 0.5,
        place: amount.place.clone(),
        credit: amount.credit,
        mark: amount.currency,
        edges: Edges::of(amount),
        page: facts.layout.lines[amount.place.spot.line].page,
        less: false,
        included: false,
        phrase: String::new(),
    }
}

/// The words of a label, whatever their case.
fn phrase(facts: &Facts<'_>, label: &Label) -> String {
    let tokens = tokens_of(facts.layout.segment(label.spot)).into_iter();
    let own = tokens.filter(|t| label.words.contains(&t.word));
    own.map(|t| t.text).collect::<Vec<_>>().join(" ")
}

/// A line of a text and one amount at its end, which no label names.
fn unnamed(facts: &Facts<'_>, line: usize) -> Option<Labelled> {
    let segments = &facts.layout.lines[line].segments;
    let last = segments.len().checked_sub(1)?;
    let mut money = facts.amounts.on_line(line).filter(|a| a.is_money());
    let amount = money.next_back()?;
    let ends =
        amount.place.spot.segment == last && amount.place.words.end == segments[last].words.len();
    let first = &segments.first()?.words.first()?.text;
    let named = first.chars().any(char::is_alphabetic);
    if !ends || !named || money.next().is_some() || amount.alone == (last == 0) {
        return None;
    }
    let less = tokens_of(&segments[0])
        .first()
        .is_some_and(|t| LESS.contains(&t.text.as_str()));
    Some(Labelled {
        less,
        ..labelled(facts, amount)
    })
}

/// Whether a discount is only offered for early payment: its line speaks of days or conditions.
fn is_offer(facts: &Facts<'_>, label: &Label) -> bool {
    let segment = facts.layout.segment(label.spot);
    let dated = facts.dates.in_segment(label.spot).next().is_some();
    dated
        || tokens_of(segment)
            .iter()
            .any(|t| !(label.words.contains(&t.word)) && OFFER.contains(&t.text.as_str()))
}

fn says_before(facts: &Facts<'_>, label: &Label, words: &[&str]) -> bool {
    tokens_of(facts.layout.segment(label.spot))
        .iter()
        .take_while(|t| t.word <= label.words.start)
        .any(|t| words.contains(&t.text.as_str()))
}

/// The words of a sentence that part a label from its amount; leaders are none.
fn words_between(facts: &Facts<'_>, label: &Label, amount: &Amount) -> usize {
    if amount.place.spot != label.spot {
        return 0;
    }
    let words = &facts.layout.segment(label.spot).words;
    let between = words
        .iter()
        .take(amount.place.words.start)
        .skip(label.words.end);
    between
        .filter(|w| w.text.contains(char::is_alphabetic))
        .count()
}

/// Whether a line is a strip of heads over the sums, whatever table it was taken for: each of its segments
/// names a sum, and one of them what others come to.
pub(super) fn is_strip(facts: &Facts<'_>, line: usize) -> bool {
    let segments = facts.layout.lines[line].segments.len();
    let named = |segment: usize| {
        let spot = Spot { line, segment };
        facts
            .labels
            .in_segment(spot)
            .find(|l| names_amount(l) && meaning::leads(facts, l))
    };
    let heads: Vec<&Label> = (0..segments).filter_map(named).collect();
    let is = |roles: &[Role]| heads.iter().any(|l| l.has_any(roles));
    let sum = is(&[
        Role::Total,
        Role::PlainTotal,
        Role::AmountDue,
        Role::Subtotal,
        Role::LineSum,
    ]);
    let part = is(&[
        Role::Subtotal,
        Role::LineSum,
        Role::TaxBase,
        Role::Tax,
        Role::Shipping,
        Role::Charge,
    ]);
    heads.len() == segments && segments > 1 && sum && part
}

fn names_amount(label: &Label) -> bool {
    label.roles.iter().any(|r| ROLES.contains(r)) || (label.has(Role::TaxBase) && label.alone())
}

/// The labels of a line that name an amount; of several in a row without an amount between, only the
/// first, which the others qualify: "Subtotal (excl. GST)".
fn leading_labels<'a>(facts: &'a Facts<'_>, line: usize) -> Vec<&'a Label> {
    let money = |a: &Amount| a.alone && a.is_money();
    let valued = facts.amounts.on_line(line).any(money);
    let mut leading: Vec<&Label> = Vec::new();
    let named = |l: &&Label| names_amount(l) || meaning::is_rated(facts, l);
    for label in facts.labels.on_line(line).filter(named) {
        let qualifies = leading.last().is_some_and(|before| {
            let between = |a: &Amount| {
                a.rect.x0 >= before.rect.x1 - 1.0
                    && a.rect.x1 <= label.rect.x0 + 1.0
                    && a.is_money()
            };
            // The rate of a discount's tax: "Discount | 19 % VAT | 0.15".
            let parts = [Role::Discount, Role::Shipping, Role::Charge];
            let of_part = valued
                && label.has(Role::Tax)
                && before.has_any(&parts)
                // "Myhre Haulage" is a name.
                && (before.has(Role::Discount) || meaning::leads(facts, before));
            (before.spot == label.spot || of_part) && !facts.amounts.on_line(line).any(between)
        });
        if !qualifies {
            leading.push(label);
        }
    }
    leading
}
