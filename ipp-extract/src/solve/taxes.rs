//! The kind of a tax by its name and country.

use ipp_sdk::model::{Extra, Tax, TaxType};
use rust_decimal::Decimal;

use crate::candidates::totals::TaxRow;
use crate::locale::fold;

/// Words of tax names and the kind that they mean; longer ones first where one holds another.
const NAMES: &[(&str, TaxType)] = &[
    ("cgst", TaxType::Cgst),
    ("sgst", TaxType::Sgst),
    ("utgst", TaxType::Sgst),
    ("igst", TaxType::Igst),
    ("cess", TaxType::Cess),
    ("hst", TaxType::Hst),
    ("pst", TaxType::Pst),
    ("qst", TaxType::Qst),
    ("tvq", TaxType::Qst),
    ("gst", TaxType::Gst),
    ("kdv", TaxType::Kdv),
    ("sales tax", TaxType::SalesTax),
    ("state tax", TaxType::SalesTax),
    ("versicherungsteuer", TaxType::Other),
    ("versicherungssteuer", TaxType::Other),
    ("vat", TaxType::Vat),
    ("mwst", TaxType::Vat),
    ("ust", TaxType::Vat),
    ("umsatzsteuer", TaxType::Vat),
    ("mehrwertsteuer", TaxType::Vat),
    ("tva", TaxType::Vat),
    ("iva", TaxType::Vat),
    ("btw", TaxType::Vat),
];

/// A tax of the answer from a row of the document.
pub(super) fn tax(row: &TaxRow, country: Option<&str>, money: impl Fn(Decimal) -> Decimal) -> Tax {
    Tax {
        kind: Some(kind(&row.label, country)),
        rate: row.rate,
        amount: Some(money(row.amount)),
        taxable_amount: row.base.map(&money),
        extra: Extra::default(),
    }
}

fn kind(label: &str, country: Option<&str>) -> TaxType {
    let folded = fold(label);
    let named = NAMES
        .iter()
        .find(|(name, _)| folded.contains(name))
        .map(|(_, kind)| kind.clone());
    named.unwrap_or(match country {
        Some("US") => TaxType::SalesTax,
        Some("AU" | "NZ" | "SG" | "IN" | "CA") => TaxType::Gst,
        Some("TR") => TaxType::Kdv,
        _ => TaxType::Vat,
    })
}
