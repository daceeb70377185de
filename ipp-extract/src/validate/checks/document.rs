//! C6 to C8 and the embedded e-invoice: the document as a whole.

use ipp_sdk::model::{CheckName, CheckResult, DocumentType, Invoice, ValidationCheck};
use rust_decimal::Decimal;

use super::{Agreement, HALF_CENT, Printed, check, compared};

/// C6: total − prepaid − withheld + what was open before = amount due.
pub(super) fn amount_due(invoice: &Invoice, printed: &Printed) -> ValidationCheck {
    let name = CheckName::AmountDue;
    let (Some(total), Some(due)) = (invoice.total, invoice.amount_due) else {
        return check(name, CheckResult::Skipped, "the amount due is not printed");
    };
    let size = |figure: Option<Decimal>| figure.unwrap_or_default().abs();
    let less = size(printed.prepaid) + size(printed.withheld);
    let expected = total.abs() - less + printed.balance.unwrap_or_default();
    let fits = (due.abs() - expected.abs()).abs() <= HALF_CENT;
    let (result, message) = if fits {
        let message = "the amount due is the total less what was paid or is withheld";
        (CheckResult::Pass, message.to_owned())
    } else {
        let message = format!(
            "the amount due is {due}, not the total less what was paid or is withheld ({expected})"
        );
        (CheckResult::Warn, message)
    };
    compared(name, result, (expected, due), HALF_CENT, message)
}

/// C7: what the title and the signs make of the document.
pub(super) fn sign(invoice: &Invoice) -> ValidationCheck {
    let message = match invoice.document_type {
        Some(DocumentType::CreditNote) => "the title or the sign makes this a credit note",
        Some(DocumentType::Invoice) => "neither title nor sign speaks of a credit",
        _ => "the document is neither invoice nor credit note",
    };
    let result = match invoice.document_type {
        Some(DocumentType::CreditNote | DocumentType::Invoice) => CheckResult::Pass,
        _ => CheckResult::Warn,
    };
    check(CheckName::DocumentSign, result, message)
}

/// C8: the file holds one invoice.
pub(super) fn single_invoice(several: bool) -> ValidationCheck {
    let (result, message) = if several {
        let message =
            "The pages bear different invoice numbers: split the file and upload each invoice";
        (CheckResult::Fail, message)
    } else {
        (CheckResult::Pass, "no page bears another invoice number")
    };
    check(CheckName::SingleInvoice, result, message)
}

/// An e-invoice is the truth for its fields, unless the page tells of something else.
pub(super) fn page_agreement(agreement: Agreement) -> ValidationCheck {
    let (result, message) = match agreement {
        Agreement::Agrees => (
            CheckResult::Pass,
            "the page bears what the embedded e-invoice states".to_owned(),
        ),
        Agreement::Neither => (
            CheckResult::Fail,
            "The page bears neither the number nor the total of the embedded e-invoice".to_owned(),
        ),
        Agreement::Contradicts {
            field,
            stated,
            printed,
        } => (
            CheckResult::Fail,
            format!(
                "The embedded e-invoice states the {field} {stated}, the page prints {printed}: ask the sender which is right"
            ),
        ),
    };
    check(CheckName::PageAgreement, result, message)
}
