//! Judges an e-invoice, whose fields are stated rather than found: the pages must not contradict it, and
//! show where its values are printed.

use std::collections::BTreeMap;

use ipp_sdk::model::{FieldLocation, FieldLocations, Invoice, LineItem};
use jiff::civil::Date;
use rust_decimal::Decimal;

use super::printed::text_near;
use super::{Reading, judge};
use crate::Options;
use crate::candidates::amount::Amounts;
use crate::candidates::date::Dates;
use crate::candidates::{Facts, Place};
use crate::layout::Layout;
use crate::locale::squashed;
use crate::locate::location;
use crate::source::einvoice::EInvoice;
use crate::validate::{Agreement, Printed, Scores, ledger};

/// How far the fields of an e-invoice can be trusted.
const XML_SCORE: f64 = 0.99;
/// What the page says counts against the e-invoice from these scores on; a total without further sums has
/// no arithmetic to speak for it.
const SURE: f64 = 0.9;
const SURE_TOTAL: f64 = 0.7;

/// Judges an e-invoice by its own figures and by its pages.
pub(crate) fn from_xml(read: EInvoice, layout: &Layout, options: &Options) -> Invoice {
    let mut invoice = read.invoice;
    let present = |there: bool| if there { XML_SCORE } else { 0.0 };
    let scores = Scores {
        vendor: present(invoice.vendor.is_some()),
        number: present(invoice.invoice_number.is_some()),
        date: present(invoice.invoice_date.is_some()),
        total: present(invoice.total.is_some()),
        currency: present(invoice.currency.is_some()),
    };
    let mut printed = Printed {
        prepaid: read.prepaid,
        line_totals: read.line_total.into_iter().collect(),
        ..Printed::default()
    };
    if !layout.lines.is_empty() {
        printed.page_agrees = Some(agreement(&invoice, layout));
        let located = options.field_locations;
        invoice.field_locations = located.then(|| locations(&invoice, &Reading::of(layout)));
    }
    invoice.validation_checks = ledger(&invoice, printed);
    judge(&mut invoice, scores);
    invoice
}

/// Whether the pages tell of the same invoice: a stated number, total or account that is not printed while
/// another one clearly is contradicts it, and so does a page that bears neither number nor total.
fn agreement(invoice: &Invoice, layout: &Layout) -> Agreement {
    let text = Text::of(layout);
    let number = invoice.invoice_number.as_deref().unwrap_or_default();
    let numbered = text.has(number);
    let total = invoice.total.unwrap_or_default().abs();
    let dates = Dates::find(layout);
    let amounts = Amounts::find(layout, &dates);
    let totalled = amounts.0.iter().any(|a| a.value.abs() == total);
    match (numbered, totalled) {
        (true, true) => Agreement::Agrees,
        (false, false) => Agreement::Neither,
        _ => contradiction(number, total, numbered, &Reading::of(layout)),
    }
}

/// What the pages clearly say in the place of the number or the total that they do not bear.
fn contradiction(number: &str, total: Decimal, numbered: bool, page: &Reading<'_>) -> Agreement {
    let other_number = page
        .number
        .as_ref()
        .filter(|n| n.score >= SURE && !numbered)
        .filter(|n| !squashed(number).contains(&squashed(&n.value)));
    let other_total = page
        .total()
        .filter(|&(_, score)| score >= SURE_TOTAL && numbered);
    match (other_number, other_total) {
        (Some(other), _) => Agreement::Contradicts {
            field: "invoice number",
            stated: number.to_owned(),
            printed: other.value.clone(),
        },
        (None, Some((other, _))) => Agreement::Contradicts {
            field: "total",
            stated: total.to_string(),
            printed: other.to_string(),
        },
        (None, None) => Agreement::Agrees,
    }
}

/// The text of the pages for searching.
struct Text(Vec<String>);

impl Text {
    fn of(layout: &Layout) -> Self {
        Self(layout.segments().map(|(_, s)| squashed(&s.text)).collect())
    }

    fn has(&self, value: &str) -> bool {
        let value = squashed(value);
        !value.is_empty() && self.0.iter().any(|s| s.contains(&value))
    }
}

/// Where the stated values are printed: as the page was read where that gives the same value, else wherever
/// the value stands.
fn locations(invoice: &Invoice, page: &Reading<'_>) -> FieldLocations {
    let options = Options {
        field_locations: true,
        ..Options::default()
    };
    let mut read = page.invoice(&options);
    let mut found = read.field_locations.take().unwrap_or_default();
    found.fields.retain(|field, _| same(field, invoice, &read));
    let facts = &page.facts;
    let texts = texts(invoice).map(|(field, text)| (field, text_near(facts, text, None)));
    let amounts = amounts(invoice).map(|(f, v)| (f, Vec::from_iter(amount_at(facts, v))));
    let dates = dates(invoice).map(|(f, d)| (f, Vec::from_iter(date_at(facts, d))));
    for (field, places) in texts.chain(amounts).chain(dates) {
        if !found.fields.contains_key(field) {
            let location = location(facts.layout, &places, XML_SCORE);
            found.fields.extend(location.map(|l| (field.to_owned(), l)));
        }
    }
    for location in found.fields.values_mut() {
        location.confidence = Some(XML_SCORE);
    }
    found.line_items = lines(invoice, &read.line_items, found.line_items);
    found
}

fn texts(invoice: &Invoice) -> impl Iterator<Item = (&'static str, &str)> {
    let iban = invoice
        .payment_details
        .iter()
        .find_map(|p| p.iban.as_deref());
    let texts = [
        ("vendor", invoice.vendor.as_deref()),
        ("vendor_address", invoice.vendor_address.as_deref()),
        ("payment_term", invoice.payment_term.as_deref()),
        ("vendor_tax_id", invoice.vendor_tax_id.as_deref()),
        ("customer_name", invoice.customer_name.as_deref()),
        ("customer_tax_id", invoice.customer_tax_id.as_deref()),
        ("invoice_number", invoice.invoice_number.as_deref()),
        ("po_number", invoice.po_number.as_deref()),
        ("payment_details", iban),
    ];
    texts
        .into_iter()
        .filter_map(|(field, text)| Some((field, text?)))
}

fn amounts(invoice: &Invoice) -> impl Iterator<Item = (&'static str, Decimal)> {
    let amounts = [
        ("subtotal", invoice.subtotal),
        ("tax", invoice.tax),
        ("total", invoice.total),
        ("amount_due", invoice.amount_due),
    ];
    amounts
        .into_iter()
        .filter_map(|(field, value)| Some((field, value?)))
}

fn dates(invoice: &Invoice) -> impl Iterator<Item = (&'static str, Date)> {
    let dates = [
        ("invoice_date", invoice.invoice_date),
        ("due_date", invoice.due_date),
        ("service_start_date", invoice.service_start_date),
        ("service_end_date", invoice.service_end_date),
    ];
    dates
        .into_iter()
        .filter_map(|(field, date)| Some((field, date?)))
}

/// The amounts of the taxes, in order of size.
fn taxes(invoice: &Invoice) -> Vec<Option<Decimal>> {
    let mut amounts: Vec<_> = invoice
        .taxes
        .iter()
        .map(|t| t.amount.map(|a| a.abs()))
        .collect();
    amounts.sort();
    amounts
}

/// Whether the page gives the stated value of a field.
fn same(field: &str, a: &Invoice, b: &Invoice) -> bool {
    match field {
        "currency" => return a.currency == b.currency,
        "document_type" => return a.document_type == b.document_type,
        "vendor_country" => return a.vendor_country == b.vendor_country,
        "taxes" => return taxes(a) == taxes(b),
        _ => {}
    }
    let text = texts(a).find(|(f, _)| *f == field);
    if let Some((_, text)) = text {
        return texts(b).any(|(f, t)| f == field && squashed(t) == squashed(text));
    }
    let amount = amounts(a).find(|(f, _)| *f == field);
    if let Some((_, value)) = amount {
        return amounts(b).any(|(f, v)| f == field && v.abs() == value.abs());
    }
    let date = dates(a).find(|(f, _)| *f == field);
    date.is_some_and(|date| dates(b).any(|d| d == date))
}

/// The last amount of a value: sums stand below what makes them.
fn amount_at(facts: &Facts<'_>, value: Decimal) -> Option<Place> {
    let mut amounts = facts.amounts.0.iter().rev();
    let found = amounts.find(|a| a.is_money() && a.value.abs() == value.abs())?;
    Some(found.place.clone())
}

fn date_at(facts: &Facts<'_>, date: Date) -> Option<Place> {
    let mut hits = facts.dates.hits.iter();
    let found = hits.find(|h| facts.dates.resolve(h.reading, None).0 == date)?;
    Some(found.place.clone())
}

type Cells = BTreeMap<String, FieldLocation>;

/// The cells of the lines whose amounts the page has in the same order.
fn lines(invoice: &Invoice, read: &[LineItem], cells: Vec<Cells>) -> Vec<Cells> {
    let amount = |l: &LineItem| l.amount.map(|a| a.abs());
    let same = invoice
        .line_items
        .iter()
        .map(amount)
        .eq(read.iter().map(amount));
    if !same {
        return Vec::new();
    }
    let stated = |mut row: Cells| {
        row.values_mut()
            .for_each(|l| l.confidence = Some(XML_SCORE));
        row
    };
    cells.into_iter().map(stated).collect()
}
