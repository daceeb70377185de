//! The fields of an invoice, each with how it is read off a result and when two values are the same.

use ipp_sdk::model::{Invoice, PaymentDetails, Tax};
use rust_decimal::Decimal;

use crate::text::{same, same_code, same_words};

/// One field of an invoice.
pub(crate) struct Field {
    pub name: &'static str,
    /// Whether a document counts as right only if this field is.
    pub key: bool,
    /// The value in words, `None` if there is none.
    pub value: fn(&Invoice) -> Option<String>,
    pub same: fn(&str, &str) -> bool,
}

/// The fields that a booking cannot do without, whose truth is known for the corpus too.
pub(crate) const CORE: [&str; 7] = [
    "vendor",
    "invoice_number",
    "invoice_date",
    "currency",
    "subtotal",
    "tax",
    "total",
];

/// Every field but the line items, key fields first.
#[rustfmt::skip]
pub(crate) const FIELDS: &[Field] = &[
    key("document_type", |i| text(i.document_type.as_ref()), same),
    key("vendor", |i| i.vendor.clone(), same_words),
    key("invoice_number", |i| i.invoice_number.clone(), same_code),
    key("invoice_date", |i| text(i.invoice_date.as_ref()), same),
    key("due_date", |i| text(i.due_date.as_ref()), same),
    key("po_number", |i| i.po_number.clone(), same_words),
    key("currency", |i| i.currency.clone(), same),
    key("subtotal", |i| amount(i.subtotal), same),
    key("tax", |i| amount(i.tax), same),
    key("total", |i| amount(i.total), same),
    other("vendor_tax_id", |i| i.vendor_tax_id.clone(), same_words),
    other("vendor_address", |i| i.vendor_address.clone(), same_words),
    other("vendor_country", |i| i.vendor_country.clone(), same),
    other("customer_name", |i| i.customer_name.clone(), same_words),
    other("customer_tax_id", |i| i.customer_tax_id.clone(), same_words),
    other("payment_term", |i| i.payment_term.clone(), same_words),
    other("service_start_date", |i| text(i.service_start_date.as_ref()), same),
    other("service_end_date", |i| text(i.service_end_date.as_ref()), same),
    other("iban", |i| payment(i, |p| p.iban.as_deref()), same_code),
    other("swift", |i| payment(i, |p| p.swift.as_deref()), same_code),
    other("bank_account_number", |i| payment(i, |p| p.bank_account_number.as_deref()), same_words),
    other("bpay_biller_code", |i| payment(i, |p| p.bpay_biller_code.as_deref()), same_code),
    other("bpay_reference", |i| payment(i, |p| p.bpay_reference.as_deref()), same_code),
    other("taxes", |i| listed(i.taxes.iter().map(tax)), same),
    other("taxable_amounts", |i| listed(i.taxes.iter().filter_map(|t| amount(t.taxable_amount))), same),
    other("shipping", |i| amount(i.shipping), same),
    other("discount", |i| amount(i.discount), same),
    other("amount_due", |i| amount(i.amount_due), same),
];

type Value = fn(&Invoice) -> Option<String>;
type Same = fn(&str, &str) -> bool;

const fn key(name: &'static str, value: Value, same: Same) -> Field {
    Field {
        name,
        key: true,
        value,
        same,
    }
}

const fn other(name: &'static str, value: Value, same: Same) -> Field {
    Field {
        key: false,
        ..key(name, value, same)
    }
}

fn text(value: Option<&impl ToString>) -> Option<String> {
    value.map(ToString::to_string)
}

/// An amount in the one form in which equal amounts are equal texts.
pub(crate) fn amount(value: Option<Decimal>) -> Option<String> {
    value.map(|v| v.normalize().to_string())
}

fn payment(invoice: &Invoice, of: impl Fn(&PaymentDetails) -> Option<&str>) -> Option<String> {
    let values = invoice.payment_details.iter().filter_map(of);
    listed(values.map(str::to_owned))
}

/// All values, in an order that does not depend on theirs.
fn listed(values: impl Iterator<Item = String>) -> Option<String> {
    let mut values: Vec<String> = values.collect();
    values.sort_unstable();
    (!values.is_empty()).then(|| values.join(" + "))
}

fn tax(tax: &Tax) -> String {
    let part = |part: Option<String>| part.unwrap_or_else(|| "?".to_owned());
    let kind = part(text(tax.kind.as_ref()));
    format!(
        "{kind} {} %: {}",
        part(amount(tax.rate)),
        part(amount(tax.amount))
    )
}

#[cfg(test)]
mod tests {
    use super::{CORE, FIELDS};

    #[test]
    fn every_core_field_is_a_key_field() {
        for name in CORE {
            assert!(FIELDS.iter().any(|f| f.key && f.name == name), "{name}");
        }
    }
}
