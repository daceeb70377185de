//! From candidates to one consistent invoice.

mod currency;
mod header;
mod parties;
mod taxes;
mod totals;

use ipp_sdk::model::{DocumentType, ExportMode, Invoice, LineItem, TotalSource};
use rust_decimal::Decimal;

use crate::Options;
use crate::candidates::items::{Item, Items, items as find_items};
use crate::candidates::label::Label;
use crate::candidates::party::{address_of, parties as find_parties};
use crate::candidates::totals::totals as find_totals;
use crate::candidates::{Facts, Found, best, number};
use crate::layout::Layout;
use crate::locale::currency::money as with_decimals;
use crate::locale::labels::Role;
use crate::locale::squashed;
use crate::locate::Locations;
use crate::source::einvoice::EInvoice;
use crate::validate::{Printed, Scores, ledger, verdict};
use totals::Sums;

/// Reads one invoice from the lines of a document.
pub(crate) fn invoice(layout: &Layout, options: &Options) -> Invoice {
    let facts = Facts::of(layout);
    let items = find_items(&facts);
    let sums = totals::solve(&find_totals(&facts, &items));
    let parties = find_parties(&facts);
    let address = parties
        .vendor
        .as_ref()
        .map(|v| address_of(&facts, v))
        .unwrap_or_default();
    let ids = parties::ids(&facts, &parties);
    let country = parties::country(&address, &ids);
    let dates = header::dates(&facts, country);
    let currency = currency::currency(&facts, sums.total.as_ref(), country);
    let number = best(number::invoice_numbers(&facts));
    let order = best(number::order_numbers(&facts))
        .filter(|o| o.score > 0.6 && number.as_ref().is_none_or(|n| n.value != o.value));
    let scores = Scores {
        vendor: score(parties.vendor.as_ref()),
        number: score(number.as_ref()),
        date: score(dates.invoice.as_ref()),
        total: score(sums.total.as_ref()),
        currency: score(currency.as_ref()),
    };
    let kind = document_type(&facts, &sums);
    let mut locations = Locations::new(layout);
    locations.add("vendor", parties.vendor.as_ref());
    locations.add("customer_name", parties.customer.as_ref());
    locations.add("vendor_tax_id", ids.vendor.as_ref());
    locations.add("customer_tax_id", ids.customer.as_ref());
    locations.add("invoice_number", number.as_ref());
    locations.add("po_number", order.as_ref());
    locations.add("invoice_date", dates.invoice.as_ref());
    locations.add("due_date", dates.due.as_ref());
    locations.add("service_start_date", dates.service_start.as_ref());
    locations.add("service_end_date", dates.service_end.as_ref());
    locations.add("payment_term", dates.term.as_ref());
    locations.add("subtotal", sums.subtotal.as_ref());
    locations.add("tax", sums.tax.as_ref());
    locations.add("discount", sums.discount.as_ref());
    locations.add("shipping", sums.shipping.as_ref());
    locations.add("amount_due", sums.amount_due.as_ref());
    locations.add("total", sums.total.as_ref());
    locations.add_items(&items);
    let flip = kind == DocumentType::CreditNote && sums.is_negative();
    let mut invoice = Invoice {
        document_type: Some(kind),
        vendor: value(parties.vendor),
        vendor_address: address.text,
        vendor_country: country.map(str::to_owned),
        vendor_tax_id: value(ids.vendor),
        customer_name: value(parties.customer),
        customer_tax_id: value(ids.customer),
        invoice_number: value(number),
        invoice_date: value(dates.invoice),
        due_date: value(dates.due),
        po_number: value(order),
        payment_term: value(dates.term),
        service_start_date: value(dates.service_start),
        service_end_date: value(dates.service_end),
        payment_details: parties::payment(&facts),
        currency: value(currency),
        line_items: line_items(&items, options, flip),
        field_locations: options.field_locations.then(|| locations.finish()),
        ..Invoice::default()
    };
    set_sums(&mut invoice, &sums, flip);
    let printed = Printed {
        several_invoices: several_invoices(&facts),
        ..sums.printed()
    };
    judge(&mut invoice, printed, scores);
    invoice
}

fn score<T>(found: Option<&Found<T>>) -> f64 {
    found.map_or(0.0, |f| f.score)
}

fn value<T>(found: Option<Found<T>>) -> Option<T> {
    found.map(|f| f.value)
}

/// Only numbers as sure as this speak of a second invoice in the file.
const SURE_NUMBER: f64 = 0.9;
/// How far the fields of an e-invoice can be trusted.
const XML_SCORE: f64 = 0.99;

/// Judges an e-invoice, whose fields are stated rather than found.
pub(crate) fn from_xml(read: EInvoice, layout: &Layout) -> Invoice {
    let mut invoice = read.invoice;
    let present = |there: bool| if there { XML_SCORE } else { 0.0 };
    let scores = Scores {
        vendor: present(invoice.vendor.is_some()),
        number: present(invoice.invoice_number.is_some()),
        date: present(invoice.invoice_date.is_some()),
        total: present(invoice.total.is_some()),
        currency: present(invoice.currency.is_some()),
    };
    let printed = Printed {
        prepaid: read.prepaid,
        line_total: read.line_total,
        page_agrees: page_agrees(&invoice, layout),
        ..Printed::default()
    };
    judge(&mut invoice, printed, scores);
    invoice
}

/// Whether the page bears the number or the total of its e-invoice; `None` if it has no text.
fn page_agrees(invoice: &Invoice, layout: &Layout) -> Option<bool> {
    if layout.lines.is_empty() {
        return None;
    }
    let number = squashed(invoice.invoice_number.as_deref().unwrap_or_default());
    let numbered = !number.is_empty()
        && layout
            .segments()
            .any(|(_, s)| squashed(&s.text).contains(&number));
    let facts = Facts::of(layout);
    let total = invoice.total.unwrap_or_default().abs();
    Some(numbered || facts.amounts.0.iter().any(|a| a.value.abs() == total))
}

/// Fills in the ledger and the verdicts.
fn judge(invoice: &mut Invoice, printed: Printed, scores: Scores) {
    invoice.validation_checks = ledger(invoice, printed);
    let verdict = verdict(invoice, scores);
    invoice.confidence = verdict.confidence;
    invoice.validation_status = verdict.status;
    invoice.validation_explanation = verdict.explanation;
    invoice.warning_severity = verdict.severity;
    invoice.automation_ready = verdict.automation_ready;
}

/// Whether several pages bear invoice numbers of their own.
fn several_invoices(facts: &Facts<'_>) -> bool {
    let page = |f: &Found<String>| {
        f.place
            .as_ref()
            .map(|p| facts.layout.lines[p.spot.line].page)
    };
    let sure: Vec<Found<String>> = number::invoice_numbers(facts)
        .into_iter()
        .filter(|n| n.score >= SURE_NUMBER)
        .collect();
    let first = sure.first();
    sure.iter()
        .any(|n| first.is_some_and(|f| f.value != n.value && page(f) != page(n)))
}

/// The kind of document by its title, else by the sign of its total. The first title in large type, or
/// that leads its line, decides.
fn document_type(facts: &Facts<'_>, sums: &Sums) -> DocumentType {
    let title = |l: &&Label| {
        let roles = [
            Role::InvoiceTitle,
            Role::CreditTitle,
            Role::CorrectionTitle,
            Role::StatementTitle,
            Role::InvoiceNumber,
            Role::CreditNumber,
        ];
        l.leads && roles.iter().any(|&r| l.has(r))
    };
    let weight = |l: &Label| {
        let size = facts.layout.segment(l.spot).size;
        let alone = if l.alone() { 3.0 } else { 0.0 };
        size + alone - 0.01 * l.spot.line as f64
    };
    let titles = facts
        .labels
        .0
        .iter()
        .filter(title)
        .filter(|l| facts.layout.lines[l.spot.line].page == 1);
    let main = titles.max_by(|a, b| weight(a).total_cmp(&weight(b)));
    let negative = sums
        .total
        .as_ref()
        .is_some_and(|t| t.value.is_sign_negative() && !t.value.is_zero());
    match main {
        Some(l) if l.has(Role::CreditTitle) || l.has(Role::CreditNumber) => {
            DocumentType::CreditNote
        }
        Some(l) if l.has(Role::CorrectionTitle) => DocumentType::Invoice,
        Some(l) if l.has(Role::StatementTitle) && !l.has(Role::InvoiceTitle) => DocumentType::Other,
        _ if negative || sums.credit => DocumentType::CreditNote,
        _ => DocumentType::Invoice,
    }
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
    invoice.discount = money_of(&sums.discount).map(|d| d.abs());
    invoice.shipping = money_of(&sums.shipping);
    invoice.amount_due = money_of(&sums.amount_due);
    invoice.total_source = if invoice.total.is_some() {
        TotalSource::ExplicitTotal
    } else {
        TotalSource::Unknown
    };
    let country = invoice.vendor_country.as_deref();
    let rows = sums.taxes.iter();
    invoice.taxes = rows
        .map(|row| taxes::tax(row, country, |v| money(v, code.as_deref(), flip)))
        .collect();
}

fn line_items(items: &Items, options: &Options, flip: bool) -> Vec<LineItem> {
    let full = options.export_mode == ExportMode::Full;
    items
        .rows
        .iter()
        .map(|row| line_item(row, full, flip))
        .collect()
}

fn line_item(row: &Item, full: bool, flip: bool) -> LineItem {
    let signed = |v: Decimal| if flip { -v } else { v };
    let (quantity, unit_price) = match (row.quantity, row.unit_price) {
        (Some(q), Some(p)) if flip && !q.is_sign_negative() && p.is_sign_negative() => {
            (Some(q), Some(-p))
        }
        (q, p) => (q.map(signed), p),
    };
    let line = LineItem {
        description: row.description_text(),
        quantity: quantity.map(|q| q.normalize()),
        unit_price,
        tax_amount: row.tax_amount.map(signed),
        amount: row.amount.or(row.gross).map(|a| money(a, None, flip)),
        ..LineItem::default()
    };
    if !full {
        return line;
    }
    LineItem {
        product_code: row.product_code.clone(),
        unit: row.unit.clone(),
        tax_rate: row.tax_rate,
        discount: row.discount,
        date: row.date,
        page: Some(row.page),
        raw_text: (!row.raw.is_empty()).then(|| row.raw.join("\n")),
        ..line
    }
}
