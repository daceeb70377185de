//! Chooses the one set of sums that the labels support best and the arithmetic allows.

mod chain;
mod choice;
mod combination;
mod due;
mod ends;
mod left_out;
mod naming;
mod parts;
mod tax;
mod unnamed;

use rust_decimal::Decimal;

use crate::candidates::amount::HALF_CENT;
use crate::candidates::items::Items;
use crate::candidates::totals::{Edges, TaxRow, Totals};
use crate::candidates::{Found, Place};
use crate::locale::currency::Mark;
use crate::locale::labels::Role;
use crate::validate::Printed;
use choice::{Chosen, choose};

/// What rounding may cost.
const ROUNDING: Decimal = Decimal::from_parts(2, 0, 0, false, 2);

/// The sums of a document.
#[derive(Debug, Clone, Default)]
pub(crate) struct Sums {
    pub subtotal: Option<Found<Decimal>>,
    pub tax: Option<Found<Decimal>>,
    pub taxes: Vec<TaxRow>,
    pub total: Option<Found<Decimal>>,
    /// The total is the subtotal with its tax, as none is printed.
    pub derived: bool,
    pub discount: Option<Found<Decimal>>,
    pub shipping: Option<Found<Decimal>>,
    /// What each discount and charge adds to a positive subtotal.
    pub parts: Vec<Decimal>,
    pub prepaid: Option<Found<Decimal>>,
    pub withheld: Option<Found<Decimal>>,
    /// What was open before this invoice.
    pub balance: Option<Found<Decimal>>,
    pub amount_due: Option<Found<Decimal>>,
    /// The sum of the lines, where it is printed beside the subtotal.
    pub line_total: Option<Found<Decimal>>,
    /// Every printed sum of lines.
    pub line_totals: Vec<Decimal>,
    /// A labelled figure that none of these explains.
    pub left_out: Option<Decimal>,
    /// A printed sum carries a mark of a credit.
    pub credit: bool,
}

impl Sums {
    /// Whether the document's figures are negative.
    pub(crate) fn is_negative(&self) -> bool {
        let main = self.total.as_ref().or(self.subtotal.as_ref());
        main.is_some_and(|f| f.value.is_sign_negative() && !f.value.is_zero())
    }

    /// The figures that checks need beside those of the invoice.
    pub(crate) fn printed(&self) -> Printed {
        let value = |f: &Option<Found<Decimal>>| f.as_ref().map(|f| f.value);
        Printed {
            prepaid: value(&self.prepaid),
            withheld: value(&self.withheld),
            balance: value(&self.balance),
            parts: self.parts.clone(),
            line_totals: self.line_totals.clone(),
            left_out: self.left_out,
            ..Printed::default()
        }
    }
}

/// Groups are looked for among this many lines at most.
const MOST_LINES: usize = 200;

/// What the line items add up to, which supports a subtotal or a total but never makes one.
#[derive(Debug, Clone, Default)]
pub(crate) struct LineSums {
    pub net: Option<Decimal>,
    pub gross: Option<Decimal>,
    /// The amount of each line.
    amounts: Vec<Decimal>,
}

impl LineSums {
    pub(crate) fn of(items: &Items) -> Self {
        let all = |of: &dyn Fn(&crate::candidates::items::Item) -> Option<Decimal>| {
            let sum: Option<Decimal> = items.rows.iter().map(of).sum();
            sum.filter(|_| !items.rows.is_empty())
        };
        Self {
            net: all(&|row| row.amount),
            gross: all(&|row| row.gross),
            amounts: items.rows.iter().filter_map(|r| r.amount).collect(),
        }
    }

    /// Whether a figure is the sum of some lines in a row, as that of a group is.
    fn has_group(&self, value: Decimal) -> bool {
        let amounts = self.amounts.iter().take(MOST_LINES);
        (0..amounts.len()).any(|first| {
            let mut sum = Decimal::ZERO;
            amounts.clone().skip(first).any(|amount| {
                sum += amount;
                (sum.abs() - value.abs()).abs() < HALF_CENT
            })
        })
    }

    /// Whether a figure is the sum of the lines.
    fn supports(&self, value: Decimal) -> bool {
        let near = |sum: Decimal| (sum.abs() - value.abs()).abs() <= ROUNDING;
        self.net.into_iter().chain(self.gross).any(near)
    }
}

/// A sum that may be one of the invoice's.
#[derive(Debug, Clone)]
struct Sum {
    found: Found<Decimal>,
    /// What its best label says.
    role: Role,
    /// A known label names it.
    named: bool,
    mark: Option<Mark>,
    edges: Edges,
    page: u32,
}

impl Sum {
    fn value(&self) -> Decimal {
        self.found.value
    }

    fn line(&self) -> usize {
        line_of(self.found.place.as_ref())
    }

    /// Whether two sums are printed in different currencies.
    fn is_foreign_to(&self, mark: Option<Mark>) -> bool {
        self.mark
            .zip(mark)
            .is_some_and(|(own, other)| own.contradicts(other))
    }
}

fn line_of(place: Option<&Place>) -> usize {
    place.map_or(0, |p| p.spot.line)
}

/// Chooses the sums.
pub(crate) fn solve(totals: &Totals, lines: &LineSums) -> Sums {
    let chain = chain::find(totals, lines);
    let named = match &chain {
        Some(chain) => Some(naming::with(totals, chain)),
        None => naming::with_lines(totals, lines),
    };
    let totals = named.as_ref().unwrap_or(totals);
    let Some(chosen) = choose(totals, lines) else {
        return Sums::default();
    };
    let mark = chosen.mark();
    let mut sums = sums_of(&chosen);
    if let Some((total, gross)) = sums.total.as_mut().zip(chain.and_then(|c| c.gross_row())) {
        // Of a figure printed again that in the column of sums is the total.
        if total.value == gross.value {
            total.place = Some(gross.place.clone());
        }
    }
    due::settle(&mut sums, totals, mark);
    let printed = left_out::find(&sums, totals, &chosen, lines);
    sums.left_out = printed;
    sums.line_totals = line_totals(totals);
    sums.credit = sums.total.as_ref().is_some_and(|t| {
        totals
            .labelled
            .iter()
            .any(|l| l.credit && Some(&l.place) == t.place.as_ref())
    });
    sums
}

/// The printed sums that the lines may add up to.
fn line_totals(totals: &Totals) -> Vec<Decimal> {
    /// A label below this score is none of the document's sums.
    const SURE: f64 = 0.8;
    let sums = totals.of(Role::LineSum).chain(totals.of(Role::Subtotal));
    sums.filter(|l| l.score >= SURE).map(|l| l.value).collect()
}

/// The chosen figures, their scores raised where the arithmetic supports them and lowered where another
/// total is nearly as good.
fn sums_of(chosen: &Chosen) -> Sums {
    /// A lead over the next best total that leaves no doubt.
    const CLEAR: f64 = 0.25;
    /// The score of a total that another one contests.
    const CONTESTED: f64 = 0.72;
    let raised = |f: &Found<Decimal>| {
        let score = if chosen.consistent {
            (f.score + 0.12).min(0.99)
        } else {
            f.score.min(0.9)
        };
        Found { score, ..f.clone() }
    };
    let total = chosen.gross.as_ref().map(|g| {
        let found = raised(&g.found);
        let score = if chosen.margin < CLEAR {
            found.score.min(CONTESTED)
        } else {
            found.score
        };
        Found { score, ..found }
    });
    let tax = chosen.tax.as_ref().map(|t| {
        raised(&Found {
            value: t.amount,
            score: t.score.min(0.9),
            place: t.place.clone(),
        })
    });
    Sums {
        subtotal: chosen.net.as_ref().map(|n| raised(&n.found)),
        tax,
        taxes: chosen
            .tax
            .as_ref()
            .map(|t| t.rows.clone())
            .unwrap_or_default(),
        total,
        discount: parts::together(&chosen.parts, true).as_ref().map(raised),
        shipping: parts::together(&chosen.parts, false).as_ref().map(raised),
        parts: chosen.parts.iter().map(|p| p.effect).collect(),
        line_total: chosen.line_total.clone(),
        ..Sums::default()
    }
}
