//! The figures below the lines, computed and never typed in.

use std::collections::BTreeMap;

use rust_decimal::Decimal;

use super::Document;
use super::document::{Line, to_cents};

/// The tax at one rate.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct TaxSum {
    pub(crate) rate: Decimal,
    pub(crate) base: Decimal,
    pub(crate) amount: Decimal,
}

/// All sums of a document, as printed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Totals {
    /// The lines' net amounts together.
    pub(crate) subtotal: Decimal,
    /// By rate, the highest first.
    pub(crate) taxes: Vec<TaxSum>,
    pub(crate) tax: Decimal,
    /// With the document's misprint, if it has one.
    pub(crate) total: Decimal,
    /// What is left after a prepayment.
    pub(crate) due: Decimal,
}

impl Totals {
    /// Adds up a document.
    pub(crate) fn of(document: &Document) -> Self {
        let subtotal: Decimal = document.lines.iter().map(Line::amount).sum();
        let mut bases: BTreeMap<Decimal, Decimal> = BTreeMap::new();
        for line in &document.lines {
            *bases.entry(line.rate).or_default() += line.amount();
        }
        if let Some(shipping) = document.shipping {
            *bases.entry(shipping.rate).or_default() += shipping.amount;
        }
        if let Some(discount) = document.discount {
            *bases.entry(discount.rate).or_default() -= discount.amount;
        }
        let taxes: Vec<TaxSum> = bases
            .into_iter()
            .rev()
            .map(|(rate, base)| TaxSum {
                rate,
                base,
                amount: to_cents(base * rate / Decimal::ONE_HUNDRED),
            })
            .collect();
        let net: Decimal = taxes.iter().map(|tax| tax.base).sum();
        let tax: Decimal = taxes.iter().map(|tax| tax.amount).sum();
        let total = net + tax + document.misprint;
        let due = total - document.prepaid.unwrap_or_default();
        Self {
            subtotal,
            taxes,
            tax,
            total,
            due,
        }
    }
}
