//! Combinations of candidates, and which of them explains most.

use rust_decimal::Decimal;

use super::combination::{Choice, Kind};
use super::ends::candidates;
use super::parts::{self, Part};
use super::tax::{self, TaxHypothesis};
use super::unnamed;
use super::{HALF_CENT, LineSums, ROUNDING, Sum};
use crate::candidates::Found;
use crate::candidates::totals::{Labelled, TaxRow, Totals};
use crate::locale::currency::Mark;
use crate::locale::labels::Role;

/// What it is worth when the sums add up to the cent.
const CONSISTENT: f64 = 0.6;
/// What a contradiction between printed sums costs.
const INCONSISTENT: f64 = 0.35;
/// What each part of a combination costs: the plainest explanation is the best.
const PART: f64 = 0.04;
/// What a labelled part between a subtotal and the total is worth that makes them add up: the answer has
/// the subtotal before discounts and charges.
const EXPLAINED: f64 = 0.06;
/// What a running sum behind the parts is worth that they make of the subtotal: "Goods 100, freight 10, net
/// 110" says which of the two is before charges.
const CHAINED: f64 = 0.3;
/// What a part without a label costs.
const UNNAMED: f64 = 0.12;
/// What it costs to pass over a labelled part between the subtotal and the total.
const SKIPPED: f64 = 0.15;
/// What the sum of the line items is worth.
const SUPPORTED: f64 = 0.08;

/// No tax is a larger share of its net amount.
const HIGHEST: Decimal = Decimal::from_parts(4, 0, 0, false, 1);

/// The combination that explains most.
#[derive(Debug, Clone)]
pub(super) struct Chosen {
    pub gross: Option<Sum>,
    pub net: Option<Sum>,
    pub tax: Option<TaxHypothesis>,
    pub parts: Vec<Part>,
    pub line_total: Option<Found<Decimal>>,
    pub consistent: bool,
    /// How much better it is than the best combination with another total.
    pub margin: f64,
}

impl Chosen {
    /// The currency printed with the sums.
    pub(super) fn mark(&self) -> Option<Mark> {
        let of = |sum: &Option<Sum>| sum.as_ref().and_then(|s| s.mark);
        of(&self.gross).or_else(|| of(&self.net))
    }
}

/// Everything that a choice is judged by.
struct Judge<'a> {
    parts: Vec<Part>,
    /// The effect of each combination of the parts.
    effects: Vec<Decimal>,
    lines: &'a LineSums,
    /// The labelled sums that may come between subtotal and total.
    running: Vec<&'a Labelled>,
    /// A tax is printed that is not zero.
    taxed: bool,
}

/// The best combination of the candidates.
pub(super) fn choose(totals: &Totals, lines: &LineSums) -> Option<Chosen> {
    let unnamed = unnamed::sums(totals);
    let mut grosses = candidates(
        totals,
        &[
            (Role::Total, 0.1),
            (Role::PlainTotal, 0.0),
            (Role::AmountDue, -0.05),
            // "Net amount" is at times what is to pay.
            (Role::Subtotal, -0.3),
        ],
    );
    let mut nets = candidates(
        totals,
        &[
            (Role::Subtotal, 0.05),
            (Role::LineSum, -0.1),
            (Role::PlainTotal, -0.3),
        ],
    );
    grosses.extend(unnamed.iter().cloned());
    nets.extend(unnamed);
    let taxes = tax::hypotheses(totals);
    let parts = parts::of(totals);
    let judge = Judge {
        effects: effects(&parts),
        parts,
        lines,
        running: running(totals),
        taxed: totals.of(Role::Tax).any(|t| !t.value.is_zero()),
    };
    let mut scored: Vec<(f64, Choice<'_>)> = Vec::new();
    for gross in &grosses {
        for net in &nets {
            for tax in &taxes {
                scored.extend(judge.best_of(gross.as_ref(), net.as_ref(), tax.as_ref()));
            }
        }
    }
    let (best, choice) = scored
        .iter()
        .copied()
        .reduce(|a, b| if b.0 > a.0 { b } else { a })?;
    let value = |c: &Choice<'_>| c.gross.map(|g| g.value().abs());
    let rival = scored
        .iter()
        .filter(|(_, c)| c.gross.is_some() && value(c) != value(&choice))
        .map(|(score, _)| *score)
        .fold(f64::MIN, f64::max);
    Some(judge.settle(choice, best - rival, totals))
}

fn running(totals: &Totals) -> Vec<&Labelled> {
    let roles = [Role::Subtotal, Role::LineSum, Role::PlainTotal];
    let sums = roles.into_iter().flat_map(|role| totals.of(role));
    sums.collect()
}

fn effects(parts: &[Part]) -> Vec<Decimal> {
    let masks = 0_usize..1 << parts.len();
    masks
        .map(|mask| {
            let used = parts
                .iter()
                .enumerate()
                .filter(|(i, _)| mask & (1 << i) != 0);
            used.map(|(_, p)| p.effect).sum()
        })
        .collect()
}

impl Judge<'_> {
    /// The best use of the parts for three candidates, under each reading of the tax.
    fn best_of<'a>(
        &self,
        gross: Option<&'a Sum>,
        net: Option<&'a Sum>,
        tax: Option<&'a TaxHypothesis>,
    ) -> Option<(f64, Choice<'a>)> {
        let choice = |kind| Choice {
            gross,
            net,
            tax,
            mask: 0,
            kind,
        };
        let exclusive = choice(Kind::Exclusive);
        if exclusive.counts_twice() {
            return None;
        }
        if !exclusive.is_all_named() {
            return Some(self.with_parts(exclusive)).filter(|(_, c)| self.proves(c));
        }
        let first = (!(self.taxed && exclusive.ignores_tax())).then_some(exclusive);
        let second = self
            .may_include(&exclusive)
            .then(|| choice(Kind::Inclusive));
        let scored = first.into_iter().chain(second).map(|c| self.with_parts(c));
        scored.reduce(|a, b| if b.0 > a.0 { b } else { a })
    }

    /// Whether the figures of a choice with a sum of no known name make that sum to the cent: more than two of
    /// them, in their order on the page.
    fn proves(&self, choice: &Choice<'_>) -> bool {
        let (Some(gross), Some(net)) = (choice.gross, choice.net) else {
            return false;
        };
        let exact = self.delta(choice).is_some_and(|d| d.abs() < HALF_CENT);
        let supported = self.lines.supports(net.value());
        let tax = choice.tax.map_or(Decimal::ZERO, |t| t.amount.abs());
        let taxed = !tax.is_zero();
        let known = net.named || supported || self.uses_named_only(choice);
        if tax > net.value().abs() * HIGHEST || !known {
            return false;
        }
        let told = taxed
            || choice.mask != 0
            || supported
            || (!self.taxed && net.line() + 1 == gross.line());
        let one_named = gross.named || net.named;
        exact && net.line() < gross.line() && told && (one_named || supported)
    }

    fn uses_named_only(&self, choice: &Choice<'_>) -> bool {
        let mut parts = self.parts.iter().enumerate();
        parts.all(|(i, part)| part.named || choice.mask & (1 << i) == 0)
    }

    /// Whether the tax may be in the total already: its label says so, or its rate says so of the total.
    fn may_include(&self, choice: &Choice<'_>) -> bool {
        let (Some(gross), Some(tax)) = (choice.gross, choice.tax) else {
            return false;
        };
        let untaxed = gross.value().abs() - tax.amount.abs();
        let single = tax.rows.len() == 1;
        let expected = |row: &TaxRow| {
            let base = row.base.map(|b| b.abs());
            Some(base.or(single.then_some(untaxed))? * row.rate? / Decimal::ONE_HUNDRED)
        };
        let rated: Option<Vec<bool>> = tax
            .rows
            .iter()
            .map(|row| Some((expected(row)? - row.amount.abs()).abs() <= ROUNDING))
            .collect();
        let bases: Option<Decimal> = tax.rows.iter().map(|r| r.base.map(|b| b.abs())).sum();
        let complete = bases.is_none_or(|b| (b - untaxed).abs() <= ROUNDING);
        match rated {
            Some(rated) if !rated.is_empty() && !tax.amount.is_zero() => {
                complete && rated.iter().all(|fits| *fits)
            }
            _ => tax.included && tax.amount.abs() < gross.value().abs(),
        }
    }

    /// A choice with the parts that make it add up, or none.
    fn with_parts<'a>(&self, choice: Choice<'a>) -> (f64, Choice<'a>) {
        let plain = (self.score(&choice), choice);
        let Some(missing) = choice.missing() else {
            return plain;
        };
        let sign = choice.sign();
        let fitting = (1..self.effects.len())
            .filter(|&mask| (self.effects[mask] * sign - missing).abs() < HALF_CENT)
            .map(|mask| Choice { mask, ..choice })
            .map(|c| (self.score(&c), c));
        fitting.fold(plain, |a, b| if b.0 > a.0 { b } else { a })
    }

    /// What is left of the difference after the parts.
    fn delta(&self, choice: &Choice<'_>) -> Option<Decimal> {
        let missing = choice.missing()?;
        Some(missing - self.effects[choice.mask] * choice.sign())
    }

    fn score(&self, choice: &Choice<'_>) -> f64 {
        let gross = choice.gross.map_or(0.0, |g| g.found.score);
        let net = choice.net.map_or(0.0, |n| 0.5 * n.found.score);
        let tax = choice.tax.map_or(0.0, |t| 0.5 * t.score);
        let arithmetic = match self.delta(choice) {
            Some(d) if d.abs() < HALF_CENT => {
                CONSISTENT + choice.rate_bonus(self.effects[choice.mask])
            }
            Some(d) if d.abs() <= ROUNDING => 0.5 * CONSISTENT,
            Some(_) => -INCONSISTENT,
            None => 0.0,
        };
        let kind = match choice.kind {
            Kind::Exclusive if choice.tax.is_some_and(|t| t.included) => -0.1,
            // A subtotal that holds the tax is none of the answer's.
            Kind::Inclusive if choice.net.is_some() => -0.1,
            Kind::Inclusive => 0.35,
            Kind::Exclusive => 0.0,
        };
        gross + net + tax + arithmetic + kind + choice.order_bonus() + choice.flush_bonus()
            - self.parts_cost(choice)
            - choice.foreign_cost()
            + if self.is_chained(choice) {
                CHAINED
            } else {
                0.0
            }
            + self.support(choice)
    }

    /// What a choice of parts costs: each that it uses, and each labelled one that it passes over although
    /// it stands between subtotal and total.
    fn parts_cost(&self, choice: &Choice<'_>) -> f64 {
        let (first, last) = (
            choice.net.map_or(usize::MAX, Sum::line),
            choice.gross.map_or(0, Sum::line),
        );
        // What comes off behind the tax is paid already, as a rule.
        let taxed_at = choice.tax.and_then(|t| t.rows.last());
        let taxed_at = taxed_at.map_or(usize::MAX, |row| row.place.spot.line);
        let explains = choice.net.is_some_and(|n| n.role == Role::Subtotal);
        let costs = self.parts.iter().enumerate().map(|(i, part)| {
            let used = choice.mask & (1 << i) != 0;
            let between = (first..=last).contains(&part.sum.line());
            match (used, part.named) {
                (true, true) if between && explains => -EXPLAINED,
                (true, true) => PART,
                (true, false) if between && taxed_at < part.sum.line() => 2.0 * UNNAMED,
                (true, false) if between => UNNAMED,
                (true, false) => 4.0 * UNNAMED,
                (false, true) if between && first < last => SKIPPED,
                (false, _) => 0.0,
            }
        });
        costs.sum()
    }

    /// Whether parts behind the subtotal lead to another printed sum before the total.
    fn is_chained(&self, choice: &Choice<'_>) -> bool {
        let (Some(gross), Some(net)) = (choice.gross, choice.net) else {
            return false;
        };
        if choice.mask == 0
            || net.role == Role::LineSum
            || !(net.named || self.lines.supports(net.value()))
        {
            return false;
        }
        self.running.iter().any(|sum| {
            let at = sum.place.spot.line;
            let used = self.parts.iter().enumerate();
            let between = used.filter(|(i, part)| {
                choice.mask & (1 << i) != 0 && (net.line() + 1..at).contains(&part.sum.line())
            });
            let step: Decimal = between.map(|(_, part)| part.effect).sum();
            let is_sum = (net.value() + step * choice.sign() - sum.value).abs() < HALF_CENT;
            at < gross.line() && !step.is_zero() && is_sum
        })
    }

    /// The sum of the line items speaks for a subtotal, or for a total with its taxes in.
    fn support(&self, choice: &Choice<'_>) -> f64 {
        let net = choice.net.is_some_and(|n| self.lines.supports(n.value()));
        let gross = choice.gross.is_some_and(|g| self.lines.supports(g.value()));
        let telling = gross && (choice.net.is_none() || choice.kind == Kind::Inclusive);
        if net || telling { SUPPORTED } else { 0.0 }
    }

    fn settle(&self, choice: Choice<'_>, margin: f64, totals: &Totals) -> Chosen {
        let consistent = match self.delta(&choice) {
            Some(delta) => delta.abs() < HALF_CENT,
            None => choice.kind == Kind::Inclusive,
        };
        let used = self.parts.iter().enumerate();
        let used = used.filter(|(i, _)| choice.mask & (1 << i) != 0);
        let tax = choice.tax.map(|t| {
            let mut tax = t.clone();
            let bracketed = choice.gross.is_some_and(|g| !g.value().is_sign_negative());
            if choice.kind == Kind::Inclusive && bracketed {
                // Brackets around an included tax are an aside, not a sign.
                tax.amount = tax.amount.abs();
                for row in &mut tax.rows {
                    row.amount = row.amount.abs();
                }
            }
            tax
        });
        let line_total = totals.of(Role::LineSum).next().map(|l| Found {
            value: l.value,
            score: l.score,
            place: Some(l.place.clone()),
        });
        Chosen {
            gross: choice.gross.cloned(),
            net: choice
                .net
                .filter(|_| choice.kind == Kind::Exclusive)
                .cloned(),
            tax,
            parts: used.map(|(_, p)| p.clone()).collect(),
            line_total,
            consistent,
            margin,
        }
    }
}
