//! A tax of the answer from a row of the document.

use ipp_sdk::model::{Extra, Tax};
use rust_decimal::Decimal;

use crate::candidates::totals::TaxRow;
use crate::locale::fold;
use crate::locale::taxes::kind;

/// A tax of the answer from a row of the document.
pub(super) fn tax(row: &TaxRow, country: Option<&str>, money: impl Fn(Decimal) -> Decimal) -> Tax {
    Tax {
        kind: Some(kind(&fold(&row.label), country)),
        rate: row.rate,
        amount: Some(money(row.amount)),
        taxable_amount: row.base.map(&money),
        extra: Extra::default(),
    }
}
