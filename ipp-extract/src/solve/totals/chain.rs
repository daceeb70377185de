//! The column of sums read as a whole. From the net amount every figure either comes to the sum, comes off
//! it, or is the sum so far: "Goods 100.00, reduction 10.00, net 90.00, tax 18.00, to pay 108.00". Where all
//! figures from one sum to another fit to the cent, it is clear what each is, whatever it is called.

use rust_decimal::Decimal;

use super::{HALF_CENT, LineSums, ROUNDING};
use crate::candidates::Place;
use crate::candidates::totals::{Labelled, Row, Totals};
use crate::locale::labels::Role;

/// Labels below this score tell nothing.
const SURE: f64 = 0.6;
/// How many readings of a column are tried at most from one of its rows on.
const TRIES: usize = 4000;

/// What the label of a row lets expect.
#[derive(Debug, Clone, Copy, PartialEq)]
enum Hint {
    Sum,
    Tax,
    /// A tax that is in the sums already.
    Included,
    Off,
    Plus,
    /// A figure that is told beside the sums.
    Aside,
    None,
}

/// What a row is.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) enum Kind {
    /// The sum of all rows before.
    Sum,
    Tax,
    Plus,
    Off,
    /// The taxes once more, or nothing.
    Aside,
}

/// A reading of rows in a column without a gap, from one sum to another.
#[derive(Debug, Clone)]
pub(super) struct Chain<'a> {
    pub rows: Vec<(&'a Row, Kind)>,
    /// Which row is the total of the invoice.
    pub gross: Option<usize>,
}

impl<'a> Chain<'a> {
    /// The total of the invoice.
    pub(super) fn gross_row(&self) -> Option<&'a Labelled> {
        let (row, _) = self.rows.get(self.gross?)?;
        Some(&row.sum)
    }
}

/// The best chain of a document.
pub(super) fn find<'a>(totals: &'a Totals, lines: &LineSums) -> Option<Chain<'a>> {
    let searches = totals.columns.iter().map(|column| {
        let hints: Vec<Hint> = column.iter().map(|row| hint(totals, row)).collect();
        let mut search = Search {
            rows: column,
            hints,
            totals,
            tabled: tabled(totals, column),
            lines,
            path: Vec::new(),
            from: 0,
            best: None,
            tries: 0,
        };
        search.run();
        search.best
    });
    let (_, chain) = searches
        .flatten()
        .reduce(|a, b| if b.0 > a.0 { b } else { a })?;
    Some(chain)
}

/// The labels of a row, best first.
fn labels<'a>(totals: &'a Totals, row: &Row) -> impl Iterator<Item = &'a Labelled> {
    let place = row.sum.place.clone();
    let of_row = move |l: &&Labelled| l.score >= SURE && l.place == place;
    totals.labelled.iter().filter(of_row)
}

fn hint(totals: &Totals, row: &Row) -> Hint {
    let taxed = totals.taxes.iter().find(|t| t.place == row.sum.place);
    if let Some(tax) = taxed {
        return if tax.included {
            Hint::Included
        } else {
            Hint::Tax
        };
    }
    let Some(label) = labels(totals, row).next() else {
        return if row.sum.less { Hint::Off } else { Hint::None };
    };
    match label.role {
        Role::Tax if label.included => Hint::Included,
        Role::Tax => Hint::Tax,
        Role::Discount | Role::Prepaid | Role::Withholding => Hint::Off,
        Role::Shipping | Role::Charge | Role::Balance => Hint::Plus,
        Role::OtherSum => Hint::Aside,
        _ => Hint::Sum,
    }
}

/// What the taxes beside a column make.
fn tabled(totals: &Totals, column: &[Row]) -> Decimal {
    let here = |place: &Place| column.iter().any(|r| r.sum.place == *place);
    let elsewhere = totals.taxes.iter().filter(|t| !here(&t.place));
    elsewhere.map(|t| t.amount.abs()).sum()
}

struct Search<'a, 'b> {
    rows: &'a [Row],
    hints: Vec<Hint>,
    totals: &'a Totals,
    /// The sum of the taxes in a table elsewhere.
    tabled: Decimal,
    lines: &'b LineSums,
    path: Vec<Kind>,
    from: usize,
    best: Option<(f64, Chain<'a>)>,
    tries: usize,
}

impl<'a> Search<'a, '_> {
    fn run(&mut self) {
        for from in 0..self.rows.len() {
            let worth = match self.hints[from] {
                Hint::Sum => 1.0,
                Hint::None | Hint::Plus => 0.0,
                _ => continue,
            };
            let value = self.rows[from].sum.value.abs();
            let supported = self.lines.supports(value);
            self.from = from;
            self.path = vec![Kind::Sum];
            self.tries = 0;
            self.go(
                value,
                Decimal::ZERO,
                worth + if supported { 3.0 } else { 0.0 },
            );
        }
    }

    /// Reads the next row in every way that its label and the sum so far allow.
    fn go(&mut self, sum: Decimal, taxes: Decimal, score: f64) {
        self.tries += 1;
        if self.path.len() > 1 && self.path.last() == Some(&Kind::Sum) {
            self.keep(score);
        }
        let at = self.from + self.path.len();
        let Some(row) = self.rows.get(at).filter(|_| self.tries < TRIES) else {
            return;
        };
        let value = row.sum.value.abs();
        for (kind, worth) in self.ways(at, sum, taxes) {
            let (sum, taxes) = match kind {
                Kind::Sum | Kind::Aside => (sum, taxes),
                Kind::Tax => (sum + value, taxes + value),
                Kind::Plus => (sum + value, taxes),
                Kind::Off => (sum - value, taxes),
            };
            if sum.is_sign_negative() && !sum.is_zero() {
                continue;
            }
            self.path.push(kind);
            self.go(sum, taxes, score + worth);
            self.path.pop();
        }
    }

    /// What a row may be by its label behind such a sum with such taxes, each with what speaks for it.
    fn ways(&self, at: usize, sum: Decimal, taxes: Decimal) -> Vec<(Kind, f64)> {
        let (row, hint) = (&self.rows[at], self.hints[at]);
        let value = row.sum.value.abs();
        let first = &self.rows[self.from].sum;
        let other_sign = row.sum.value.is_sign_negative() != first.value.is_sign_negative()
            && !first.value.is_zero();
        let opposite = other_sign || row.sum.credit != first.credit;
        let is = |a: Decimal| (value - a).abs() < HALF_CENT;
        let mut ways: Vec<(Kind, f64)> = Vec::new();
        if is(sum) && hint != Hint::Included {
            let worth = match hint {
                Hint::Sum => 1.5,
                Hint::None => 1.0,
                _ => 0.2,
            };
            ways.push((Kind::Sum, worth));
        }
        match hint {
            Hint::Tax => {
                if is(taxes) && !value.is_zero() {
                    ways.push((Kind::Aside, 0.8));
                }
                if !opposite || value.is_zero() {
                    ways.push((Kind::Tax, 1.2));
                }
            }
            Hint::Included | Hint::Aside => ways.push((Kind::Aside, 0.3)),
            Hint::Off => ways.push((Kind::Off, 1.2)),
            Hint::Plus if opposite => ways.push((Kind::Off, 1.2)),
            Hint::Plus => ways.push((Kind::Plus, 1.2)),
            Hint::Sum => {}
            Hint::None if value.is_zero() => ways.push((Kind::Aside, 0.6)),
            Hint::None if opposite => ways.push((Kind::Off, 0.9)),
            // No charge without a known name is more than what it comes to.
            Hint::None if value > sum && !sum.is_zero() => {}
            Hint::None => {
                let rated = row.rate.is_some_and(|rate| {
                    ((sum - taxes) * rate / Decimal::ONE_HUNDRED - value).abs() <= ROUNDING
                });
                if rated || self.is_tabled(value) {
                    ways.push((Kind::Tax, 0.9));
                } else {
                    ways.push((Kind::Plus, 0.8));
                }
                ways.push((Kind::Off, 0.5));
            }
        }
        ways
    }

    /// Whether a figure is the sum of the taxes in a table elsewhere.
    fn is_tabled(&self, value: Decimal) -> bool {
        !self.tabled.is_zero() && (self.tabled - value).abs() < HALF_CENT
    }

    /// Keeps the path if it tells something and is better than the best.
    fn keep(&mut self, score: f64) {
        let better = self.best.as_ref().is_none_or(|(best, _)| score > *best);
        if !better || !self.is_proof() {
            return;
        }
        let rows = self.rows[self.from..].iter().zip(self.path.iter().copied());
        let rows: Vec<(&Row, Kind)> = rows.collect();
        let gross = self.gross(&rows);
        self.best = Some((score, Chain { rows, gross }));
    }

    /// Whether a chain is more than chance: it starts at the sum of the lines or under a known label, or has a
    /// known tax and ends under a known label.
    fn is_proof(&self) -> bool {
        let end = self.from + self.path.len() - 1;
        let hints = &self.hints[self.from..=end];
        let supported = self.lines.supports(self.rows[self.from].sum.value);
        let known = self.hints[self.from] == Hint::Sum;
        let taxed = hints.contains(&Hint::Tax) && self.hints[end] == Hint::Sum;
        let several = self.path.iter().any(|k| *k != Kind::Sum);
        (several && (known || taxed)) || supported
    }

    /// The total: a sum behind the taxes, or else one that is called so; charges may follow the taxes, but
    /// what is paid already comes behind the total.
    fn gross(&self, rows: &[(&Row, Kind)]) -> Option<usize> {
        let taxed = rows.iter().rposition(|(_, kind)| *kind == Kind::Tax);
        let supported = self.lines.supports(rows.first()?.0.sum.value);
        let from = taxed.unwrap_or(0) + usize::from(taxed.is_some() || supported);
        let below = [Role::Prepaid, Role::Withholding, Role::Balance];
        let is_below = |at: &usize| {
            let (row, kind) = rows[*at];
            let named = labels(self.totals, row).any(|l| below.contains(&l.role));
            kind != Kind::Sum && (named || (kind == Kind::Off && taxed.is_some()))
        };
        let end = (from..rows.len()).find(is_below).unwrap_or(rows.len());
        let sums = || (from..end).filter(|at| rows[*at].1 == Kind::Sum);
        let called =
            |role: Role| sums().find(|at| labels(self.totals, rows[*at].0).any(|l| l.role == role));
        let roles = [Role::Total, Role::PlainTotal];
        let is_net = |at: &usize| {
            let mut labels = labels(self.totals, rows[*at].0);
            labels.any(|l| l.role == Role::Subtotal)
        };
        // What comes to a sum under no known name may be the balance of an account.
        let is_charged = |due: &usize| {
            let first = sums().next().unwrap_or(*due);
            rows[first..*due]
                .iter()
                .all(|(row, kind)| *kind != Kind::Plus || labels(self.totals, row).next().is_some())
        };
        let unnamed = || {
            let other = sums().find(|at| !is_net(at)).filter(is_charged);
            other.or_else(|| sums().next())
        };
        let due = || called(Role::AmountDue).filter(is_charged);
        let named = roles.into_iter().find_map(called).or_else(due);
        let first_is_total = || {
            let mut labels = labels(self.totals, rows[0].0);
            labels.any(|l| roles.contains(&l.role)).then_some(0)
        };
        let named = named.or_else(|| if taxed.is_some() { unnamed() } else { None });
        named.or_else(|| first_is_total().filter(|_| taxed.is_none()))
    }
}
