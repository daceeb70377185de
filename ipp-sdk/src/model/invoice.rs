//! The result of a completed job: one invoice.

use jiff::civil::Date;
use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

use super::alias::aliases;
#[cfg(feature = "schema")]
use super::schema::tidy;
use super::{
    CheckName, CheckResult, Confidence, DocumentType, ExactNumber, Extra, FieldLocations, IsoDate,
    TaxType, TotalSource, ValidationStatus, WarningSeverity, null_default, number,
};

/// What was read from one document (contract §2).
///
/// Every field but the four verdicts (`confidence`, `automation_ready`, `validation_status`,
/// `total_source`) may be absent from a document and then is `None` or empty. A verdict that an answer
/// leaves out is read as the cautious one: `LOW`, `false`, `needs_review`, `unknown`.
///
/// Build one for a test with `Invoice { total: …, ..Invoice::default() }`.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(!remote, transform = tidy))]
#[serde(default, remote = "Self")]
#[cfg_attr(not(feature = "constructible"), non_exhaustive)]
pub struct Invoice {
    /// The kind of document. An extension of the local server; the hosted API may leave it out.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub document_type: Option<DocumentType>,
    /// The supplier's name as printed.
    pub vendor: Option<String>,
    /// The supplier's postal address, one line.
    pub vendor_address: Option<String>,
    /// The supplier's country, ISO 3166-1 alpha-2.
    pub vendor_country: Option<String>,
    /// The supplier's tax id, for example a VAT number.
    pub vendor_tax_id: Option<String>,
    /// The bill-to party as printed.
    pub customer_name: Option<String>,
    /// The bill-to party's tax id.
    pub customer_tax_id: Option<String>,
    /// The supplier's number of the document.
    pub invoice_number: Option<String>,
    /// The date of issue.
    #[serde(with = "IsoDate")]
    pub invoice_date: Option<Date>,
    /// The date by which to pay.
    #[serde(with = "IsoDate")]
    pub due_date: Option<Date>,
    /// The customer's purchase order number.
    pub po_number: Option<String>,
    /// The terms of payment as printed.
    pub payment_term: Option<String>,
    /// The first day of the service period.
    #[serde(with = "IsoDate")]
    pub service_start_date: Option<Date>,
    /// The last day of the service period.
    #[serde(with = "IsoDate")]
    pub service_end_date: Option<Date>,
    /// Where to pay.
    ///
    /// The API may also print one object.
    #[serde(deserialize_with = "one_or_many")]
    #[cfg_attr(feature = "schema", schemars(with = "Option<Vec<PaymentDetails>>"))]
    pub payment_details: Vec<PaymentDetails>,
    /// The net amount before taxes, in `currency`.
    #[serde(with = "ExactNumber")]
    pub subtotal: Option<Decimal>,
    /// All taxes together, in `currency`.
    #[serde(with = "ExactNumber")]
    pub tax: Option<Decimal>,
    /// The taxes by type and rate.
    #[serde(deserialize_with = "null_default")]
    #[cfg_attr(feature = "schema", schemars(with = "Option<Vec<Tax>>"))]
    pub taxes: Vec<Tax>,
    /// Freight and delivery charges of the document. An extension of the local server.
    #[serde(with = "ExactNumber", skip_serializing_if = "Option::is_none")]
    pub shipping: Option<Decimal>,
    /// A discount on the whole document, as a positive amount. An extension of the local server.
    #[serde(with = "ExactNumber", skip_serializing_if = "Option::is_none")]
    pub discount: Option<Decimal>,
    /// The gross amount, in `currency`.
    #[serde(with = "ExactNumber")]
    pub total: Option<Decimal>,
    /// What is left to pay after prepayments. An extension of the local server.
    #[serde(with = "ExactNumber", skip_serializing_if = "Option::is_none")]
    pub amount_due: Option<Decimal>,
    /// How the total was obtained.
    #[serde(deserialize_with = "null_default")]
    pub total_source: TotalSource,
    /// The currency of all amounts, ISO 4217.
    pub currency: Option<String>,
    /// How sure the extraction is.
    #[serde(deserialize_with = "null_default")]
    pub confidence: Confidence,
    /// Whether the invoice may be posted without a person looking at it: confidence is HIGH and the
    /// figures add up.
    #[serde(deserialize_with = "null_default")]
    pub automation_ready: bool,
    /// What arithmetic says.
    #[serde(deserialize_with = "null_default")]
    pub validation_status: ValidationStatus,
    /// The reason of a validation flag in words.
    pub validation_explanation: Option<String>,
    /// `risk` if a person must review the document.
    pub warning_severity: Option<WarningSeverity>,
    /// Every check that was made. An extension of the local server.
    #[serde(
        deserialize_with = "null_default",
        skip_serializing_if = "Vec::is_empty"
    )]
    pub validation_checks: Vec<ValidationCheck>,
    /// The positions of the document.
    #[serde(deserialize_with = "null_default")]
    #[cfg_attr(feature = "schema", schemars(with = "Option<Vec<LineItem>>"))]
    pub line_items: Vec<LineItem>,
    /// Where each field stands on the page, if the upload asked for it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub field_locations: Option<FieldLocations>,
    /// Fields that this version of the SDK does not know.
    #[serde(flatten)]
    pub extra: Extra,
}

aliases!(Invoice {
    "vendor_name" => "vendor",
    "total_amount" => "total",
    "payment_terms" => "payment_term",
});

/// One position of an invoice.
///
/// The fields after `amount` come with [`ExportMode::Full`](super::ExportMode::Full) only.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(!remote, transform = tidy))]
#[serde(default, remote = "Self")]
#[cfg_attr(not(feature = "constructible"), non_exhaustive)]
pub struct LineItem {
    /// What was sold.
    pub description: Option<String>,
    /// How many units; need not be whole.
    #[serde(with = "ExactNumber")]
    pub quantity: Option<Decimal>,
    /// The price of one unit, in the invoice's currency, as all amounts of a line.
    #[serde(with = "ExactNumber")]
    pub unit_price: Option<Decimal>,
    /// The tax on this line.
    #[serde(with = "ExactNumber")]
    pub tax_amount: Option<Decimal>,
    /// The line's amount as printed.
    #[serde(with = "ExactNumber")]
    pub amount: Option<Decimal>,
    /// The supplier's article number.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub product_code: Option<String>,
    /// The unit of the quantity, as printed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub unit: Option<String>,
    /// The tax rate of this line in percent.
    #[serde(with = "ExactNumber", skip_serializing_if = "Option::is_none")]
    pub tax_rate: Option<Decimal>,
    /// A discount on this line.
    #[serde(with = "ExactNumber", skip_serializing_if = "Option::is_none")]
    pub discount: Option<Decimal>,
    /// The date of this line.
    #[serde(with = "IsoDate", skip_serializing_if = "Option::is_none")]
    pub date: Option<Date>,
    /// The page that the line stands on, from 1.
    #[serde(
        deserialize_with = "number::count",
        skip_serializing_if = "Option::is_none"
    )]
    pub page: Option<u32>,
    /// How sure the extraction is of this line, 0 to 1.
    #[serde(
        deserialize_with = "number::measure",
        skip_serializing_if = "Option::is_none"
    )]
    pub confidence: Option<f64>,
    /// The text of the line as printed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub raw_text: Option<String>,
    /// Fields that this version of the SDK does not know.
    #[serde(flatten)]
    pub extra: Extra,
}

aliases!(LineItem {
    "line_total" => "amount",
});

/// One tax of an invoice; amounts in its currency (contract §2).
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(!remote, transform = tidy))]
#[serde(default, remote = "Self")]
#[cfg_attr(not(feature = "constructible"), non_exhaustive)]
pub struct Tax {
    /// The kind of tax.
    #[serde(rename = "type")]
    pub kind: Option<TaxType>,
    /// The rate in percent.
    #[serde(with = "ExactNumber")]
    pub rate: Option<Decimal>,
    /// The amount of the tax.
    #[serde(with = "ExactNumber")]
    pub amount: Option<Decimal>,
    /// The amount that is taxed.
    #[serde(with = "ExactNumber")]
    pub taxable_amount: Option<Decimal>,
    /// Fields that this version of the SDK does not know.
    #[serde(flatten)]
    pub extra: Extra,
}

aliases!(Tax {
    "name" => "type",
    "code" => "type",
    "base" => "taxable_amount",
    "basis" => "taxable_amount",
    "value" => "amount",
});

/// An account to pay into (contract §2).
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(!remote, transform = tidy))]
#[serde(default, remote = "Self")]
#[cfg_attr(not(feature = "constructible"), non_exhaustive)]
pub struct PaymentDetails {
    /// International bank account number, without spaces.
    pub iban: Option<String>,
    /// BIC (SWIFT code).
    pub swift: Option<String>,
    /// A national account number.
    pub bank_account_number: Option<String>,
    /// BPAY biller code (Australia).
    pub bpay_biller_code: Option<String>,
    /// BPAY reference (Australia).
    pub bpay_reference: Option<String>,
    /// Fields that this version of the SDK does not know.
    #[serde(flatten)]
    pub extra: Extra,
}

aliases!(PaymentDetails {
    "bic" => "swift",
});

/// One entry of the validation ledger (contract §6); figures in the invoice's currency.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(transform = tidy))]
#[cfg_attr(not(feature = "constructible"), non_exhaustive)]
pub struct ValidationCheck {
    /// What was checked.
    pub check: CheckName,
    /// How it came out.
    pub result: CheckResult,
    /// The figure that the other figures lead to.
    #[serde(default, with = "ExactNumber")]
    pub expected: Option<Decimal>,
    /// The figure that is printed.
    #[serde(default, with = "ExactNumber")]
    pub actual: Option<Decimal>,
    /// `actual − expected`.
    #[serde(default, with = "ExactNumber")]
    pub delta: Option<Decimal>,
    /// The largest difference that still passes.
    #[serde(default, with = "ExactNumber")]
    pub tolerance: Option<Decimal>,
    /// The outcome in words.
    #[serde(default)]
    pub message: Option<String>,
    /// Fields that this version of the SDK does not know.
    #[serde(flatten)]
    pub extra: Extra,
}

/// Reads `null`, one object or an array of them.
fn one_or_many<'de, D, T>(d: D) -> Result<Vec<T>, D::Error>
where
    D: serde::Deserializer<'de>,
    T: Deserialize<'de>,
{
    #[derive(Deserialize)]
    #[serde(untagged)]
    enum OneOrMany<T> {
        Many(Vec<T>),
        One(T),
    }
    Ok(match Option::deserialize(d)? {
        None => Vec::new(),
        Some(OneOrMany::Many(many)) => many,
        Some(OneOrMany::One(one)) => vec![one],
    })
}
