//! What a perfect reading of the printed document holds.

use ipp_sdk::model::{
    Confidence, DocumentType, Invoice, LineItem, PaymentDetails, Tax, TotalSource,
    ValidationStatus, WarningSeverity,
};

use super::document::{Column, Document, Kind, Line};
use super::totals::Totals;

impl Document {
    /// The truth. The verdicts are those of contract §6 for a reading without mistakes.
    pub(crate) fn truth(&self, totals: &Totals) -> Invoice {
        let sound = self.misprint.is_zero();
        Invoice {
            document_type: Some(match self.kind {
                Kind::Invoice => DocumentType::Invoice,
                Kind::CreditNote => DocumentType::CreditNote,
            }),
            vendor: Some(self.seller.name.to_owned()),
            vendor_address: Some(self.seller.address.join(", ")),
            vendor_country: Some(self.seller.country.to_owned()),
            vendor_tax_id: self.seller.tax_id.clone(),
            customer_name: Some(self.buyer.name.to_owned()),
            customer_tax_id: self.buyer.tax_id.clone(),
            invoice_number: Some(self.number.to_owned()),
            invoice_date: Some(self.date),
            due_date: self.due_date(),
            po_number: self.po.map(str::to_owned),
            payment_term: self.terms.map(|terms| terms.text.to_owned()),
            service_start_date: self.service.map(|(from, _)| from),
            service_end_date: self.service.map(|(_, to)| to),
            payment_details: self.payment_details().into_iter().collect(),
            subtotal: Some(totals.subtotal),
            tax: Some(totals.tax),
            taxes: self.taxes(totals),
            shipping: self.shipping.map(|shipping| shipping.amount),
            discount: self.discount.map(|discount| discount.amount),
            total: Some(totals.total),
            amount_due: self.prepaid.map(|_| totals.due),
            total_source: TotalSource::ExplicitTotal,
            currency: Some(self.currency.code().to_owned()),
            confidence: if sound {
                Confidence::High
            } else {
                Confidence::Low
            },
            automation_ready: sound,
            validation_status: if sound {
                ValidationStatus::Valid
            } else {
                ValidationStatus::TotalMismatch
            },
            warning_severity: (!sound).then_some(WarningSeverity::Risk),
            line_items: self.lines.iter().map(|line| self.line_item(line)).collect(),
            ..Invoice::default()
        }
    }

    fn payment_details(&self) -> Option<PaymentDetails> {
        let (bank, bpay) = (&self.bank, self.bpay);
        let details = PaymentDetails {
            iban: bank.iban.clone(),
            swift: bank.bic.map(str::to_owned),
            bank_account_number: bank.account.map(str::to_owned),
            bpay_biller_code: bpay.map(|bpay| bpay.biller.to_owned()),
            bpay_reference: bpay.map(|bpay| bpay.reference.to_owned()),
            ..PaymentDetails::default()
        };
        (details != PaymentDetails::default()).then_some(details)
    }

    fn taxes(&self, totals: &Totals) -> Vec<Tax> {
        let taxes = totals.taxes.iter();
        taxes
            .map(|tax| Tax {
                kind: Some(self.tax_type.clone()),
                rate: Some(tax.rate),
                amount: Some(tax.amount),
                taxable_amount: self.prints_tax_base().then_some(tax.base),
                ..Tax::default()
            })
            .collect()
    }

    fn line_item(&self, line: &Line) -> LineItem {
        let has = |column| self.columns.contains(&column);
        LineItem {
            description: Some(line.description.to_owned()),
            quantity: has(Column::Quantity).then_some(line.quantity),
            unit_price: has(Column::Price).then_some(line.price),
            tax_amount: has(Column::Tax).then(|| line.tax()),
            amount: has(Column::Amount).then(|| line.amount()),
            product_code: has(Column::Code).then(|| line.code.to_owned()),
            unit: has(Column::Unit).then(|| line.unit.to_owned()),
            tax_rate: has(Column::Rate).then_some(line.rate),
            ..LineItem::default()
        }
    }
}
