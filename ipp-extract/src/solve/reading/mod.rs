//! All that was read from the pages, each value with its score and its place.

mod cues;
mod fields;
mod lines;

use ipp_sdk::model::{DocumentType, FieldLocations, Invoice, TotalSource};
use rust_decimal::Decimal;

use super::calibrate::Evidence;
use super::header::Dates;
use super::parties::TaxIds;
use super::payment::Account;
use super::totals::{LineSums, Sums};
use super::{
    column, currency, header, judge, kind, parties, payment, several, taxes, totals, unlabelled,
};
use crate::Options;
use crate::candidates::items::{Items, items as find_items};
use crate::candidates::party::{Address, Parties, parties as find_parties, vendor_address};
use crate::candidates::totals::totals as find_totals;
use crate::candidates::{Facts, Found, number};
use crate::layout::Layout;
use crate::locale::currency::money as with_decimals;
use crate::locate::location;
use crate::validate::{Printed, Scores, ledger};
use lines::line_items;

/// What the pages say.
pub(crate) struct Reading<'a> {
    pub facts: Facts<'a>,
    items: Items,
    sums: Sums,
    parties: Parties,
    address: Address,
    country: Option<&'static str>,
    ids: TaxIds,
    accounts: Vec<Account>,
    pub number: Option<Found<String>>,
    order: Option<Found<String>>,
    dates: Dates,
    currency: Option<Found<String>>,
    kind: DocumentType,
    /// The file holds further invoices, which are not read.
    several: bool,
}

impl<'a> Reading<'a> {
    /// Reads one invoice from the lines of a document.
    pub(crate) fn of(layout: &'a Layout) -> Self {
        let mut facts = Facts::of(layout);
        let second = several::second_start(&facts);
        if let Some(page) = second {
            facts.end_before(page);
        }
        let items = find_items(&facts);
        let mut sums = totals::solve(&find_totals(&facts, &items), &LineSums::of(&items));
        unlabelled::fill(&mut sums, &facts, &items);
        let kind = kind::document_type(&facts, &sums);
        if kind == DocumentType::Other {
            // The sums of a list of invoices are those of none.
            sums = Sums::default();
        }
        let parties = find_parties(&facts);
        let address = parties
            .vendor
            .as_ref()
            .map(|_| vendor_address(&facts, &parties))
            .unwrap_or_default();
        let ids = parties::ids(&facts, &parties);
        let country = parties::country(&facts, &address, &ids);
        // The invoices that a statement lists are not the document itself.
        let own = kind != DocumentType::Other || !kind::lists_others(&facts);
        let number = number::invoice_number(&facts).filter(|_| own);
        let order = number::order_number(&facts, number.as_ref());
        Self {
            accounts: payment::accounts(&facts),
            dates: header::dates(&facts, country),
            currency: currency::currency(&facts, sums.total.as_ref(), country),
            kind,
            several: second.is_some(),
            facts,
            items,
            sums,
            parties,
            address,
            country,
            ids,
            number,
            order,
        }
    }

    /// The invoice, with its ledger and verdicts.
    pub(crate) fn invoice(&self, options: &Options) -> Invoice {
        let mut invoice = self.unjudged(options);
        let evidence = self.evidence(&invoice);
        lines::trust(&mut invoice, options, &evidence);
        if options.field_locations {
            invoice.field_locations = Some(self.locations(&invoice, &evidence));
        }
        judge(&mut invoice, scores(&evidence));
        invoice
    }

    /// The evidence for every field and line of the invoice.
    pub(crate) fn told(&self) -> Vec<Evidence> {
        self.evidence(&self.unjudged(&Options::default()))
    }

    /// The invoice with its ledger.
    fn unjudged(&self, options: &Options) -> Invoice {
        let flip = self.kind == DocumentType::CreditNote && self.sums.is_negative();
        let mut invoice = Invoice {
            document_type: Some(self.kind.clone()),
            vendor: value(&self.parties.vendor),
            vendor_address: self.address.text.clone(),
            vendor_country: self.country.map(str::to_owned),
            vendor_tax_id: value(&self.ids.vendor),
            customer_name: value(&self.parties.customer),
            customer_tax_id: value(&self.ids.customer),
            invoice_number: value(&self.number),
            invoice_date: value(&self.dates.invoice),
            due_date: value(&self.dates.due),
            po_number: value(&self.order),
            payment_term: value(&self.dates.term),
            service_start_date: value(&self.dates.service_start),
            service_end_date: value(&self.dates.service_end),
            payment_details: self.accounts.iter().map(Account::details).collect(),
            currency: value(&self.currency),
            line_items: line_items(&self.items, options, flip),
            ..Invoice::default()
        };
        set_sums(&mut invoice, &self.sums, flip);
        let printed = Printed {
            several_invoices: self.several,
            column: column::sum(&self.facts, &self.items, &self.sums),
            ..self.sums.printed()
        };
        invoice.validation_checks = ledger(&invoice, printed);
        invoice
    }

    /// Where each field stands.
    fn locations(&self, invoice: &Invoice, evidence: &[Evidence]) -> FieldLocations {
        let mut found = FieldLocations::default();
        for told in evidence.iter().filter(|e| e.field != LINE) {
            let location = location(self.facts.layout, &told.places, told.confidence());
            found
                .fields
                .extend(location.map(|l| (told.field.to_owned(), l)));
        }
        let rows = evidence.iter().filter(|e| e.field == LINE);
        let rows = invoice.line_items.iter().zip(&self.items.rows).zip(rows);
        found.line_items = rows
            .map(|((line, row), told)| lines::cells(&self.facts, line, row, told.confidence()))
            .collect();
        found
    }

    /// The total as printed, without its sign, and how sure it is.
    pub(super) fn total(&self) -> Option<(Decimal, f64)> {
        let total = self.sums.total.as_ref()?;
        Some((total.value.abs(), total.score))
    }
}

/// Under what the evidence for a line item is told.
pub(crate) const LINE: &str = "line_items";

/// How sure the fields are that the verdict depends on.
fn scores(evidence: &[Evidence]) -> Scores {
    let of = |field: &str| {
        let told = evidence.iter().find(|e| e.field == field);
        told.map_or(0.0, Evidence::confidence)
    };
    Scores {
        vendor: of("vendor"),
        number: of("invoice_number"),
        date: of("invoice_date"),
        total: of("total"),
        currency: of("currency"),
    }
}

fn value<T: Clone>(found: &Option<Found<T>>) -> Option<T> {
    found.as_ref().map(|f| f.value.clone())
}

/// An amount as the answer gives it; a credit note whose figures are negative is flipped, since credit
/// notes carry positive magnitudes.
fn money(value: Decimal, currency: Option<&str>, flip: bool) -> Decimal {
    with_decimals(if flip { -value } else { value }, currency)
}

fn set_sums(invoice: &mut Invoice, sums: &Sums, flip: bool) {
    let code = invoice.currency.clone();
    let money_of = |found: &Option<Found<Decimal>>| {
        found
            .as_ref()
            .map(|f| money(f.value, code.as_deref(), flip))
    };
    invoice.subtotal = money_of(&sums.subtotal);
    invoice.tax = money_of(&sums.tax);
    invoice.total = money_of(&sums.total);
    // Parts are told by what they add to a positive total.
    let part_of = |f: &Option<Found<Decimal>>| {
        let value = f.as_ref().map(|f| f.value);
        value.map(|v| money(v, code.as_deref(), false))
    };
    invoice.discount = part_of(&sums.discount).map(|d| d.abs());
    invoice.shipping = part_of(&sums.shipping);
    invoice.amount_due = money_of(&sums.amount_due);
    invoice.total_source = match (&sums.total, sums.derived) {
        (None, _) => TotalSource::Unknown,
        (Some(_), false) => TotalSource::ExplicitTotal,
        (Some(_), true) if sums.tax.is_some() => TotalSource::DerivedFromGst,
        (Some(_), true) => TotalSource::DerivedFromNetAmount,
    };
    let country = invoice.vendor_country.as_deref();
    let rows = sums.taxes.iter();
    invoice.taxes = rows
        .map(|row| taxes::tax(row, country, |v| money(v, code.as_deref(), flip)))
        .collect();
}
