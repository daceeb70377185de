//! The document in printed words: each layout places these, none of them makes its own.

use rust_decimal::Decimal;

use super::document::{Column, Document, Kind, Line};
use super::ids::grouped;
use super::totals::{TaxSum, Totals};

/// How much a row of the totals stands out.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Emphasis {
    Plain,
    /// The total, or the amount due below it.
    Strong,
}

/// A label and its value.
#[derive(Debug, Clone)]
pub(crate) struct Row {
    pub(crate) label: String,
    pub(crate) value: String,
    pub(crate) emphasis: Emphasis,
}

fn row(label: &str, value: impl Into<String>) -> Row {
    Row {
        label: label.to_owned(),
        value: value.into(),
        emphasis: Emphasis::Plain,
    }
}

impl Document {
    /// The word on top.
    pub(crate) fn title(&self) -> &'static str {
        match self.kind {
            Kind::Invoice => self.locale.labels.invoice,
            Kind::CreditNote => self.locale.labels.credit_note,
        }
    }

    /// Number, dates and references, in the usual order.
    pub(crate) fn header_rows(&self) -> Vec<Row> {
        let (locale, labels) = (self.locale, &self.locale.labels);
        let number = match self.kind {
            Kind::Invoice => labels.number,
            Kind::CreditNote => labels.credit_number,
        };
        let mut rows = vec![
            row(number, self.number),
            row(labels.date, locale.date(self.date)),
        ];
        rows.extend(self.due.map(|due| row(labels.due, locale.date(due))));
        rows.extend(self.po.map(|po| row(labels.po, po)));
        rows.extend(self.service.map(|(from, to)| {
            row(
                labels.service,
                format!("{} – {}", locale.date(from), locale.date(to)),
            )
        }));
        rows.extend(
            self.references
                .iter()
                .map(|&(label, value)| row(label, value)),
        );
        rows
    }

    /// The condition of payment.
    pub(crate) fn terms_row(&self) -> Option<Row> {
        self.terms
            .map(|terms| row(self.locale.labels.terms, terms.text))
    }

    /// Header rows and, after them, the condition of payment.
    pub(crate) fn header_rows_with_terms(&self) -> Vec<Row> {
        let mut rows = self.header_rows();
        rows.extend(self.terms_row());
        rows
    }

    /// The seller's tax id with its label in front.
    pub(crate) fn seller_tax_id(&self) -> Option<String> {
        let id = self.seller.tax_id.as_ref()?;
        Some(format!("{}: {id}", self.locale.labels.seller_tax_id))
    }

    /// The buyer's tax id with its label in front.
    pub(crate) fn buyer_tax_id(&self) -> Option<String> {
        let id = self.buyer.tax_id.as_ref()?;
        Some(format!("{}: {id}", self.locale.labels.buyer_tax_id))
    }

    /// The buyer's name, address and tax id, a line each.
    pub(crate) fn buyer_lines(&self) -> Vec<String> {
        let mut lines = vec![self.buyer.name.to_owned()];
        lines.extend(self.buyer.address.iter().map(|&line| line.to_owned()));
        lines.extend(self.buyer_tax_id());
        lines
    }

    /// One cell of the table of lines.
    pub(crate) fn cell(&self, column: Column, index: usize, line: &Line) -> String {
        let locale = self.locale;
        match column {
            Column::Position => (index + 1).to_string(),
            Column::Code => line.code.to_owned(),
            Column::Description => line.description.to_owned(),
            Column::Quantity => locale.number(line.quantity.normalize()),
            Column::Unit => line.unit.to_owned(),
            Column::Price => locale.number(line.price),
            Column::Rate => locale.percent(line.rate),
            Column::Tax => locale.number(line.tax()),
            Column::Amount => locale.number(line.amount()),
            Column::Gross => locale.number(line.amount() + line.tax()),
        }
    }

    fn money(&self, value: Decimal) -> String {
        self.locale.money(self.currency, value)
    }

    /// The label of a tax row, with rate and base where the country prints them.
    pub(crate) fn tax_label(&self, tax: &TaxSum) -> String {
        let labels = &self.locale.labels;
        labels
            .tax
            .replace("{rate}", &self.locale.percent(tax.rate))
            .replace("{base}", &self.money(tax.base))
    }

    /// Whether the tax rows tell the amount that is taxed.
    pub(crate) fn prints_tax_base(&self) -> bool {
        self.locale.labels.tax.contains("{base}")
    }

    /// What the total is called.
    pub(crate) fn total_label(&self) -> &'static str {
        match self.kind {
            Kind::Invoice => self.locale.labels.total,
            Kind::CreditNote => self.locale.labels.credit_total,
        }
    }

    /// Subtotal to amount due.
    pub(crate) fn total_rows(&self, totals: &Totals) -> Vec<Row> {
        let labels = &self.locale.labels;
        let strong = |label: &str, value| Row {
            emphasis: Emphasis::Strong,
            ..row(label, self.money(value))
        };
        let mut rows = vec![row(labels.subtotal, self.money(totals.subtotal))];
        rows.extend(self.discount.map(|d| row(d.label, self.money(-d.amount))));
        rows.extend(self.shipping.map(|s| row(s.label, self.money(s.amount))));
        for tax in &totals.taxes {
            rows.push(row(&self.tax_label(tax), self.money(tax.amount)));
        }
        rows.push(strong(self.total_label(), totals.total));
        if let Some(prepaid) = self.prepaid {
            rows.push(row(labels.prepaid, self.money(-prepaid)));
            rows.push(strong(labels.amount_due, totals.due));
        }
        rows
    }

    /// Bank, account, BPAY.
    pub(crate) fn payment_rows(&self) -> Vec<Row> {
        let (bank, labels) = (&self.bank, &self.locale.labels);
        let mut rows = Vec::new();
        if !bank.name.is_empty() {
            rows.push(row(labels.bank, bank.name));
        }
        rows.extend(bank.branch.map(|branch| row(labels.branch, branch)));
        rows.extend(bank.account.map(|account| row(labels.account, account)));
        rows.extend(bank.iban.as_ref().map(|iban| row("IBAN", grouped(iban))));
        rows.extend(bank.bic.map(|bic| row("BIC", bic)));
        if let Some(bpay) = self.bpay {
            rows.push(row("BPAY Biller Code", bpay.biller));
            rows.push(row("BPAY Ref", bpay.reference));
        }
        rows
    }

    /// The page number in words.
    pub(crate) fn page_label(&self, page: usize, pages: usize) -> String {
        let label = self.locale.labels.page;
        label
            .replace("{page}", &page.to_string())
            .replace("{pages}", &pages.to_string())
    }
}
