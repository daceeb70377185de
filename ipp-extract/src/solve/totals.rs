//! Chooses the one set of sums that the labels support best and the arithmetic allows.

use rust_decimal::Decimal;

use crate::candidates::totals::{Labelled, TaxRow, Totals};
use crate::candidates::{Found, Place};
use crate::locale::labels::Role;
use crate::validate::Printed;

/// How many candidates of a sum are tried.
const WIDTH: usize = 6;
/// What it is worth when the sums add up to the cent.
const CONSISTENT: f64 = 0.6;
/// What a contradiction between printed sums costs.
const INCONSISTENT: f64 = 0.35;
/// What is taken as equal.
const CENT: Decimal = Decimal::from_parts(5, 0, 0, false, 3);

/// The sums of a document.
#[derive(Debug, Clone, Default)]
pub(crate) struct Sums {
    pub subtotal: Option<Found<Decimal>>,
    pub tax: Option<Found<Decimal>>,
    pub taxes: Vec<TaxRow>,
    pub total: Option<Found<Decimal>>,
    pub discount: Option<Found<Decimal>>,
    pub shipping: Option<Found<Decimal>>,
    pub prepaid: Option<Found<Decimal>>,
    pub amount_due: Option<Found<Decimal>>,
    /// The sum of the lines, where it is printed beside the subtotal.
    pub line_total: Option<Found<Decimal>>,
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
            line_total: value(&self.line_total),
            left_out: self.left_out,
            ..Printed::default()
        }
    }
}

/// Labels below this score are too weak to make a document doubtful.
const SURE: f64 = 0.8;

impl Sums {
    /// The first labelled total, tax, discount or charge that is none of the chosen figures, nor a part or
    /// a sum of the taxes.
    fn left_out_of(&self, totals: &Totals) -> Option<Decimal> {
        let chosen = [
            &self.subtotal,
            &self.tax,
            &self.total,
            &self.discount,
            &self.shipping,
            &self.prepaid,
            &self.amount_due,
            &self.line_total,
        ];
        let figures = chosen.into_iter().flatten().map(|f| f.value);
        let taxes = self
            .taxes
            .iter()
            .flat_map(|t| [Some(t.amount), t.base])
            .flatten();
        let known: Vec<Decimal> = figures.chain(taxes).map(|v| v.abs()).collect();
        let place = self.total.as_ref()?.place.as_ref();
        let at_total = |role| totals.of(role).any(|l| Some(&l.place) == place);
        // A total that is only printed as the amount due must not hide another one.
        let due_only =
            at_total(Role::AmountDue) && !at_total(Role::Total) && !at_total(Role::PlainTotal);
        let binds = |role| match role {
            Role::Total | Role::Tax => true,
            Role::PlainTotal => due_only,
            // Beside a sum of the lines, discounts and charges lead from it to the subtotal.
            Role::Shipping | Role::Discount => self.line_total.is_none(),
            _ => false,
        };
        let printed = totals
            .labelled
            .iter()
            .filter(|l| binds(l.role) && l.score >= SURE);
        printed
            .map(|l| l.value)
            .find(|v| !v.is_zero() && !known.contains(&v.abs()))
    }
}

/// One way to read the tax of a document.
#[derive(Debug, Clone, Default)]
struct TaxHypothesis {
    amount: Decimal,
    rows: Vec<TaxRow>,
    score: f64,
    place: Option<Place>,
}

/// Chooses the sums.
pub(crate) fn solve(totals: &Totals) -> Sums {
    let grosses = candidates(
        totals,
        &[
            (Role::Total, 0.1),
            (Role::PlainTotal, 0.0),
            (Role::AmountDue, -0.05),
        ],
    );
    let nets = candidates(
        totals,
        &[
            (Role::Subtotal, 0.05),
            (Role::LineSum, -0.1),
            (Role::PlainTotal, -0.3),
        ],
    );
    let taxes = tax_hypotheses(totals);
    let discounts = optional(totals, &[Role::Discount]);
    let shippings = optional(totals, &[Role::Shipping, Role::Charge]);
    let taxed = totals.of(Role::Tax).any(|t| !t.value.is_zero());
    let mut best: Option<(f64, Sums)> = None;
    for gross in &grosses {
        for net in &nets {
            for tax in &taxes {
                for discount in &discounts {
                    for shipping in &shippings {
                        let choice = Choice {
                            gross,
                            net: net.as_ref(),
                            tax: tax.as_ref(),
                            discount: discount.as_ref(),
                            shipping: shipping.as_ref(),
                        };
                        if choice.counts_twice() || (taxed && choice.ignores_tax()) {
                            continue;
                        }
                        let score = choice.score();
                        if best.as_ref().is_none_or(|(s, _)| score > *s) {
                            best = Some((score, choice.sums()));
                        }
                    }
                }
            }
        }
    }
    let mut sums = best.map(|(_, sums)| sums).unwrap_or_default();
    if let Some(total) = &sums.total {
        sums.prepaid = found(totals.of(Role::Prepaid).next());
        sums.amount_due = amount_due(totals, total.value, sums.prepaid.as_ref());
    }
    sums.line_total = found(totals.of(Role::LineSum).next());
    sums.left_out = sums.left_out_of(totals);
    sums.credit = sums.total.as_ref().is_some_and(|t| {
        totals
            .labelled
            .iter()
            .any(|l| l.credit && Some(&l.place) == t.place.as_ref())
    });
    sums
}

/// The candidates for one sum over several roles, best first, each with the weight of its role; the
/// absence of the sum comes last.
fn candidates(totals: &Totals, roles: &[(Role, f64)]) -> Vec<Option<Found<Decimal>>> {
    let mut all: Vec<Found<Decimal>> = Vec::new();
    for &(role, weight) in roles {
        for labelled in totals.of(role) {
            let score = labelled.score + weight;
            match all.iter_mut().find(|f| f.value == labelled.value) {
                Some(known) if known.score >= score => {}
                Some(known) => known.score = score,
                None => all.push(Found {
                    value: labelled.value,
                    score,
                    place: Some(labelled.place.clone()),
                }),
            }
        }
    }
    all.sort_by(|a, b| b.score.total_cmp(&a.score));
    all.truncate(WIDTH);
    all.into_iter().map(Some).chain([None]).collect()
}

/// The best candidates of roles that a document may do without.
fn optional(totals: &Totals, roles: &[Role]) -> Vec<Option<Found<Decimal>>> {
    let labelled = roles
        .iter()
        .flat_map(|&r| totals.of(r))
        .filter(|l| !l.value.is_zero());
    let some = labelled.take(3).map(|l| found(Some(l)));
    [None].into_iter().chain(some).collect()
}

fn found(labelled: Option<&Labelled>) -> Option<Found<Decimal>> {
    labelled.map(|l| Found {
        value: l.value,
        score: l.score,
        place: Some(l.place.clone()),
    })
}

/// The printed tax total, each single tax, the sum of the tax table, the sum of the labelled taxes, and
/// no tax at all.
fn tax_hypotheses(totals: &Totals) -> Vec<Option<TaxHypothesis>> {
    let rows = &totals.taxes;
    let table: Vec<TaxRow> = rows.iter().filter(|r| r.base.is_some()).cloned().collect();
    let rated: Vec<TaxRow> = rows.iter().filter(|r| r.rate.is_some()).cloned().collect();
    let breakdowns = [table, rated, rows.clone()];
    let mut hypotheses: Vec<TaxHypothesis> = Vec::new();
    for rows in breakdowns
        .into_iter()
        .filter(|r| !r.is_empty() && r.len() <= 12)
    {
        let amount = rows.iter().map(|r| r.amount).sum();
        let score = rows.iter().map(|r| r.score).fold(1.0, f64::min);
        let place = (rows.len() == 1).then(|| rows[0].place.clone());
        hypotheses.push(TaxHypothesis {
            amount,
            rows,
            score,
            place,
        });
    }
    for row in rows {
        let score = row.score - 0.05;
        hypotheses.push(TaxHypothesis {
            amount: row.amount,
            rows: vec![row.clone()],
            score,
            place: Some(row.place.clone()),
        });
    }
    for labelled in totals.of(Role::Tax).take(WIDTH) {
        let of_sum = hypotheses
            .iter()
            .find(|h| !h.rows.is_empty() && h.amount == labelled.value);
        let rows = of_sum.map(|h| h.rows.clone()).unwrap_or_default();
        hypotheses.push(TaxHypothesis {
            amount: labelled.value,
            score: labelled.score + if rows.is_empty() { 0.0 } else { 0.1 },
            rows,
            place: Some(labelled.place.clone()),
        });
    }
    hypotheses.sort_by(|a, b| b.score.total_cmp(&a.score));
    hypotheses.truncate(3 * WIDTH);
    hypotheses.into_iter().map(Some).chain([None]).collect()
}

/// What is left to pay: printed as such, and equal to the total without prepayments.
fn amount_due(
    totals: &Totals,
    total: Decimal,
    prepaid: Option<&Found<Decimal>>,
) -> Option<Found<Decimal>> {
    let expected = prepaid.map_or(total.abs(), |p| total.abs() - p.value.abs());
    let fits = totals
        .of(Role::AmountDue)
        .find(|l| (l.value.abs() - expected).abs() < CENT);
    found(fits.or_else(|| totals.of(Role::AmountDue).next()))
}

/// One combination of candidates.
#[derive(Clone, Copy)]
struct Choice<'a> {
    gross: &'a Option<Found<Decimal>>,
    net: Option<&'a Found<Decimal>>,
    tax: Option<&'a TaxHypothesis>,
    discount: Option<&'a Found<Decimal>>,
    shipping: Option<&'a Found<Decimal>>,
}

impl Choice<'_> {
    /// `net − discount + shipping + tax − gross`, if both ends are there.
    fn delta(&self) -> Option<Decimal> {
        let gross = self.gross.as_ref()?.value;
        let net = self.net?.value;
        let sign = if gross.is_sign_negative() {
            -Decimal::ONE
        } else {
            Decimal::ONE
        };
        let discount = self
            .discount
            .map_or(Decimal::ZERO, |d| d.value.abs() * sign);
        let shipping = self
            .shipping
            .map_or(Decimal::ZERO, |s| s.value.abs() * sign);
        let tax = self.tax.map_or(Decimal::ZERO, |t| t.amount);
        Some(net - discount + shipping + tax - gross)
    }

    /// Whether net and gross are the same, as if there were no tax.
    fn ignores_tax(&self) -> bool {
        let same = matches!((self.gross, self.net), (Some(g), Some(n)) if g.value == n.value);
        same && self.tax.is_none()
    }

    /// Whether one printed figure serves as net and gross.
    fn counts_twice(&self) -> bool {
        matches!((self.gross, self.net), (Some(g), Some(n)) if g.place == n.place)
    }

    fn score(&self) -> f64 {
        let gross = self.gross.as_ref().map_or(0.0, |g| g.score);
        let net = self.net.map_or(0.0, |n| 0.5 * n.score);
        let tax = self.tax.map_or(0.0, |t| 0.5 * t.score);
        let extras = if self.discount.is_some() { 0.04 } else { 0.0 }
            + if self.shipping.is_some() { 0.04 } else { 0.0 };
        let arithmetic = match self.delta() {
            Some(d) if d.abs() < CENT => CONSISTENT + self.rate_bonus(),
            Some(d) if d.abs() <= Decimal::new(2, 2) => 0.5 * CONSISTENT,
            Some(_) => -INCONSISTENT,
            None => 0.0,
        };
        gross + net + tax - extras + arithmetic + self.order_bonus()
    }

    /// A single rate that explains the tax from the net amount.
    fn rate_bonus(&self) -> f64 {
        let (Some(net), Some(tax)) = (self.net, self.tax) else {
            return 0.0;
        };
        let bases: Option<Decimal> = tax.rows.iter().map(|r| r.base).sum();
        let one = match tax.rows.as_slice() {
            [row] => row
                .rate
                .map(|r| net.value * r / Decimal::ONE_HUNDRED - row.amount),
            _ => None,
        };
        let explained = one.is_some_and(|d| d.abs() <= Decimal::new(2, 2))
            || bases.is_some_and(|b| {
                !tax.rows.is_empty() && (b - net.value).abs() <= Decimal::new(2, 2)
            });
        if explained { 0.1 } else { 0.0 }
    }

    /// A gross amount is not smaller than its net amount.
    fn order_bonus(&self) -> f64 {
        match (self.gross, self.net) {
            (Some(g), Some(n)) if g.value.abs() < n.value.abs() && self.discount.is_none() => -0.2,
            _ => 0.0,
        }
    }

    fn sums(&self) -> Sums {
        let consistent = self.delta().is_some_and(|d| d.abs() < CENT);
        let raised = |f: &Found<Decimal>| {
            let score = if consistent {
                (f.score + 0.12).min(0.99)
            } else {
                f.score.min(0.9)
            };
            Found { score, ..f.clone() }
        };
        let tax = self.tax.map(|t| Found {
            value: t.amount,
            score: t.score.min(0.9),
            place: t.place.clone(),
        });
        Sums {
            subtotal: self.net.map(raised),
            tax: tax.as_ref().map(raised),
            taxes: self.tax.map(|t| t.rows.clone()).unwrap_or_default(),
            total: self.gross.as_ref().map(raised),
            discount: self.discount.map(raised),
            shipping: self.shipping.map(raised),
            ..Sums::default()
        }
    }
}
