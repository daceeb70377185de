//! What a perfect reading of the printed document holds.

use ipp_sdk::model::{
    Confidence, DocumentType, Invoice, LineItem, PaymentDetails, Tax, TotalSource,
    ValidationStatus, WarningSeverity,
};

use super::meta::{Meta, Terms};
use super::payment::Payment;
use super::sums::Written;
use super::writer::Writer;
use super::{Card, Seller};
use crate::random::plan::Story;

/// The pieces that were printed.
pub(super) struct Parts<'a> {
    pub(super) seller: &'a Seller,
    pub(super) buyer: &'a Card,
    pub(super) meta: &'a Meta,
    pub(super) sums: &'a Written,
    pub(super) payment: &'a Payment,
    pub(super) terms: &'a Terms,
    pub(super) lines: Vec<LineItem>,
}

pub(super) fn write(w: &Writer, parts: &Parts<'_>) -> Invoice {
    let sums = &w.deal.sums;
    let taxed = !sums.taxes.is_empty();
    let mut invoice = Invoice {
        document_type: Some(if w.plan.is_credit() {
            DocumentType::CreditNote
        } else {
            DocumentType::Invoice
        }),
        invoice_number: parts.meta.number.clone(),
        invoice_date: Some(w.date),
        due_date: parts.terms.due,
        po_number: parts.meta.po.clone(),
        payment_term: parts.terms.text.clone(),
        service_start_date: parts.meta.period.map(|(from, _)| from),
        service_end_date: parts.meta.period.map(|(_, to)| to),
        payment_details: payment(parts.payment).into_iter().collect(),
        subtotal: parts.sums.subtotal,
        tax: taxed.then_some(sums.tax),
        taxes: taxes(w, parts),
        shipping: sums.shipping,
        discount: sums.discount,
        total: Some(sums.total),
        amount_due: parts.sums.amount_due,
        total_source: TotalSource::ExplicitTotal,
        currency: Some(w.figures.code.to_owned()),
        line_items: parts.lines.clone(),
        ..Invoice::default()
    };
    people(w, &mut invoice, parts.seller, parts.buyer);
    judge(w.plan.story, &mut invoice);
    invoice
}

/// Who sells and who buys.
pub(super) fn people(w: &Writer, invoice: &mut Invoice, seller: &Seller, buyer: &Card) {
    invoice.vendor = Some(seller.name.clone());
    invoice.vendor_address = Some(seller.address.join(", "));
    invoice.vendor_country = Some(w.pack.country.to_owned());
    invoice.vendor_tax_id = seller.ids.first().map(|(_, id)| id.clone());
    invoice.customer_name = buyer.lines.first().cloned();
    invoice.customer_tax_id = buyer.ids.first().map(|(_, id)| id.clone());
}

/// The verdicts of contract §6 on a reading without mistakes.
pub(super) fn judge(story: Story, invoice: &mut Invoice) {
    let status = match story {
        Story::WrongTotal | Story::WrongTax => ValidationStatus::TotalMismatch,
        Story::WrongLines => ValidationStatus::LineItemsMismatch,
        Story::Several | Story::Statement => ValidationStatus::NeedsReview,
        _ => ValidationStatus::Valid,
    };
    let sound = status == ValidationStatus::Valid;
    let complete = invoice.invoice_number.is_some();
    invoice.confidence = match (sound, complete) {
        (true, true) => Confidence::High,
        (true, false) => Confidence::Medium,
        _ => Confidence::Low,
    };
    invoice.automation_ready = sound && complete;
    invoice.warning_severity = (!sound).then_some(WarningSeverity::Risk);
    invoice.validation_status = status;
}

fn taxes(w: &Writer, parts: &Parts<'_>) -> Vec<Tax> {
    let told = |line: &LineItem| line.tax_rate.is_some();
    let sums = &w.deal.sums;
    let by_column = sums.taxes.len() == 1 && parts.lines.iter().any(told);
    let made = sums.taxes.iter().map(|part| Tax {
        kind: Some(part.kind.clone()),
        rate: (parts.sums.rates_told || by_column).then_some(part.rate),
        amount: Some(part.amount),
        taxable_amount: parts.sums.bases_told.then_some(part.base),
        ..Tax::default()
    });
    made.collect()
}

fn payment(payment: &Payment) -> Option<PaymentDetails> {
    let account = payment.account.as_ref()?;
    Some(PaymentDetails {
        iban: account.iban.clone(),
        swift: account.bic.clone(),
        bank_account_number: account.account.clone(),
        bpay_biller_code: account.bpay.as_ref().map(|(biller, _)| biller.clone()),
        bpay_reference: account
            .bpay
            .as_ref()
            .map(|(_, reference)| reference.clone()),
        ..PaymentDetails::default()
    })
}
