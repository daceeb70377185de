//! One combination of candidates for subtotal, tax and total, and what it shows in itself.

use rust_decimal::Decimal;

use super::tax::TaxHypothesis;
use super::{ROUNDING, Sum};

/// What figures of different currencies in one sum cost.
const FOREIGN: f64 = 0.5;

/// Where the taxes stand in the sums.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    /// The subtotal is before tax.
    Exclusive,
    /// The taxes are in the total already, and in the subtotal if one is printed.
    Inclusive,
}

/// One combination of candidates; `mask` tells the parts that it uses.
#[derive(Clone, Copy)]
pub(super) struct Choice<'a> {
    pub gross: Option<&'a Sum>,
    pub net: Option<&'a Sum>,
    pub tax: Option<&'a TaxHypothesis>,
    pub mask: usize,
    pub kind: Kind,
}

impl Choice<'_> {
    pub(super) fn sign(&self) -> Decimal {
        match self.gross {
            Some(g) if g.value().is_sign_negative() => -Decimal::ONE,
            _ => Decimal::ONE,
        }
    }

    /// What must come to subtotal and taxes to make the total, if both ends are there.
    pub(super) fn missing(&self) -> Option<Decimal> {
        let tax = match self.kind {
            Kind::Exclusive => self.tax.map_or(Decimal::ZERO, |t| t.amount),
            Kind::Inclusive => Decimal::ZERO,
        };
        Some(self.gross?.value() - self.net?.value() - tax)
    }

    /// Whether both ends bear a known label, or are not there.
    pub(super) fn is_all_named(&self) -> bool {
        let named = |s: Option<&Sum>| s.is_none_or(|s| s.named);
        named(self.gross) && named(self.net)
    }

    /// Whether net and gross are the same, as if there were no tax.
    pub(super) fn ignores_tax(&self) -> bool {
        let same = matches!((self.gross, self.net), (Some(g), Some(n)) if g.value() == n.value());
        same && self.tax.is_none()
    }

    /// Whether one printed figure serves as net and gross, or as the tax and one of them.
    pub(super) fn counts_twice(&self) -> bool {
        let place = |s: Option<&Sum>| s.and_then(|s| s.found.place.clone());
        let (gross, net) = (place(self.gross), place(self.net));
        let tax = self.tax.and_then(|t| t.place.clone());
        (gross.is_some() && gross == net) || (tax.is_some() && (tax == gross || tax == net))
    }

    /// A single rate, or the printed bases, that explain the tax from the net amount.
    pub(super) fn rate_bonus(&self, effect: Decimal) -> f64 {
        let (Some(net), Some(tax)) = (self.net, self.tax) else {
            return 0.0;
        };
        let bases: Option<Decimal> = tax.rows.iter().map(|r| r.base).sum();
        // Parts of the sum may be taxed or not.
        let nets = [net.value(), net.value() + effect * self.sign()];
        let is_rated = |net: &Decimal| match tax.rows.as_slice() {
            [row] => row
                .rate
                .is_some_and(|r| (net * r / Decimal::ONE_HUNDRED - row.amount).abs() <= ROUNDING),
            _ => false,
        };
        let is_based = |net: &Decimal| bases.is_some_and(|b| (b - net).abs() <= ROUNDING);
        let explained = !tax.rows.is_empty() && nets.iter().any(|n| is_rated(n) || is_based(n));
        if explained { 0.1 } else { 0.0 }
    }

    /// A gross amount is not smaller than its net amount.
    pub(super) fn order_bonus(&self) -> f64 {
        match (self.gross, self.net) {
            (Some(g), Some(n)) if g.value().abs() < n.value().abs() && self.mask == 0 => -0.2,
            _ => 0.0,
        }
    }

    /// Sums in one column speak for each other.
    pub(super) fn flush_bonus(&self) -> f64 {
        match (self.gross, self.net) {
            (Some(g), Some(n)) if g.page == n.page && g.edges.is_flush(n.edges) => 0.02,
            _ => 0.0,
        }
    }

    pub(super) fn foreign_cost(&self) -> f64 {
        match (self.gross, self.net) {
            (Some(g), Some(n)) if g.is_foreign_to(n.mark) => FOREIGN,
            _ => 0.0,
        }
    }
}
