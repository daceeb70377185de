//! Which row bears which tax, so that Zoho Books calculates the tax that is printed.

use rust_decimal::Decimal;

use crate::bill::{Bill, Kind, Row, decimals, rounded, rounding, rows_sum, sum, tax_name};

/// The rows of a bill with their taxes.
pub(super) struct Taxation<'a> {
    pub(super) rows: Vec<(Row<'a>, Option<RowTax>)>,
    /// What rows and taxes lack of the total.
    pub(super) rest: Decimal,
    /// Whether the amounts of the rows include their taxes.
    pub(super) includes_tax: bool,
}

/// The tax on one row.
pub(super) struct RowTax {
    pub(super) name: String,
    /// In percent.
    pub(super) rate: Decimal,
    pub(super) amount: Decimal,
}

/// The rows with taxes at the rates that the document states, if these make up its tax; else the rows as they are, with
/// each tax a row of its own.
pub(super) fn taxation<'a>(bill: &Bill<'a>) -> Taxation<'a> {
    // Whether shipping and discount bear the tax differs from document to document.
    let choices = [(true, true), (true, false), (false, true), (false, false)];
    let by_rate = choices.into_iter().find_map(|(shipping, discount)| {
        by_rate(bill, |row| match row.kind {
            Kind::Shipping => shipping,
            Kind::Discount => discount,
            _ => true,
        })
    });
    by_rate.unwrap_or_else(|| Taxation {
        rows: bill.rows.iter().map(|r| (r.clone(), None)).collect(),
        rest: bill.rest,
        includes_tax: bill.included_tax.is_some(),
    })
}

fn by_rate<'a>(bill: &Bill<'a>, bears_tax: impl Fn(&Row<'_>) -> bool) -> Option<Taxation<'a>> {
    let (taxes, items): (Vec<_>, Vec<_>) =
        (bill.rows.iter().cloned()).partition(|r| matches!(r.kind, Kind::Tax(_)));
    let printed = bill.included_tax.or_else(|| rows_sum(&taxes))?;
    let rows: Vec<_> = items
        .into_iter()
        .map(|row| {
            let tax = bears_tax(&row).then(|| row_tax(bill, &row)).flatten();
            (row, tax)
        })
        .collect();
    let calculated = sum(rows
        .iter()
        .filter_map(|(_, tax)| Some(tax.as_ref()?.amount)))?;
    let difference = printed.checked_sub(calculated)?;
    if printed.is_zero() || difference.abs() > rounding(bill.invoice, rows.len()) {
        return None;
    }
    let includes_tax = bill.included_tax.is_some();
    let rest = if includes_tax {
        bill.rest
    } else {
        bill.rest.checked_add(difference)?
    };
    Some(Taxation {
        rows,
        rest,
        includes_tax,
    })
}

/// The tax on a row at its own rate, or at the only one that the document has.
fn row_tax(bill: &Bill<'_>, row: &Row<'_>) -> Option<RowTax> {
    let taxes = &bill.invoice.taxes;
    let own = match row.kind {
        Kind::Line(line) => line.tax_rate,
        _ => None,
    };
    let only = || taxes.first().filter(|_| taxes.len() == 1)?.rate;
    let is_percentage = |rate: &Decimal| (Decimal::ZERO..=Decimal::ONE_HUNDRED).contains(rate);
    let rate = own.or_else(only).filter(is_percentage)?;
    let whole = if bill.included_tax.is_some() {
        Decimal::ONE_HUNDRED + rate
    } else {
        Decimal::ONE_HUNDRED
    };
    let amount = row.amount.checked_mul(rate)?.checked_div(whole)?;
    let stated = taxes.iter().find(|t| t.rate == Some(rate));
    Some(RowTax {
        name: stated.map_or_else(
            || format!("Tax {}%", rate.normalize()),
            |t| tax_name(Some(t)),
        ),
        rate,
        amount: rounded(amount, decimals(bill.invoice)),
    })
}
