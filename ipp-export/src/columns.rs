//! The columns of contract §7, each written down once.

use ipp_sdk::model::{ExportMode, LineItem, PaymentDetails, Tax, ValidationCheck};

use crate::Record;
use crate::cell::Cell;
use crate::table::Column;

/// A row that belongs to a part of an invoice, numbered from 1.
pub(crate) struct Part<'a, T> {
    pub(crate) record: &'a Record,
    pub(crate) number: usize,
    pub(crate) part: &'a T,
}

/// The rows of one list of each invoice.
pub(crate) fn parts<'a, T>(
    records: impl IntoIterator<Item = &'a Record>,
    list: fn(&'a Record) -> &'a [T],
) -> impl Iterator<Item = Part<'a, T>> {
    records.into_iter().flat_map(move |record| {
        let numbered = list(record).iter().enumerate();
        numbered.map(move |(i, part)| Part {
            record,
            number: i + 1,
            part,
        })
    })
}

/// One row an invoice.
pub(crate) fn invoice<'a>(mode: &ExportMode) -> Vec<Column<'a, &'a Record>> {
    let mut columns = vec![
        Column::new("filename", |r: &&'a Record| r.filename.as_str().into()),
        Column::new("vendor", |r| Cell::text(&r.invoice.vendor)),
        Column::new("invoice_number", |r| Cell::text(&r.invoice.invoice_number)),
        Column::new("invoice_date", |r| Cell::date(r.invoice.invoice_date)),
        Column::new("due_date", |r| Cell::date(r.invoice.due_date)),
        Column::new("po_number", |r| Cell::text(&r.invoice.po_number)),
        Column::new("currency", |r| Cell::text(&r.invoice.currency)),
        Column::new("subtotal", |r| Cell::money(r.invoice.subtotal)),
        Column::new("tax", |r| Cell::money(r.invoice.tax)),
        Column::new("total", |r| Cell::money(r.invoice.total)),
        Column::new("confidence", |r| r.invoice.confidence.as_str().into()),
        Column::new("automation_ready", |r| {
            Cell::Flag(r.invoice.automation_ready)
        }),
        Column::new("validation_status", |r| {
            r.invoice.validation_status.as_str().into()
        }),
        Column::new("validation_explanation", |r| {
            Cell::text(&r.invoice.validation_explanation)
        }),
        Column::new("warning_severity", |r| {
            r.invoice
                .warning_severity
                .as_ref()
                .map_or(Cell::Empty, |s| s.as_str().into())
        }),
    ];
    if *mode == ExportMode::Full {
        columns.extend(invoice_details());
    }
    columns
}

/// The invoice columns that `full` adds.
fn invoice_details<'a>() -> [Column<'a, &'a Record>; 25] {
    [
        Column::new("job_id", |r: &&'a Record| Cell::text(&r.job_id)),
        Column::new("external_id", |r| Cell::text(&r.external_id)),
        Column::new("document_type", |r| {
            r.invoice
                .document_type
                .as_ref()
                .map_or(Cell::Empty, |t| t.as_str().into())
        }),
        Column::new("customer_name", |r| Cell::text(&r.invoice.customer_name)),
        Column::new("vendor_address", |r| Cell::text(&r.invoice.vendor_address)),
        Column::new("vendor_country", |r| Cell::text(&r.invoice.vendor_country)),
        Column::new("vendor_tax_id", |r| Cell::text(&r.invoice.vendor_tax_id)),
        Column::new("customer_tax_id", |r| {
            Cell::text(&r.invoice.customer_tax_id)
        }),
        Column::new("payment_term", |r| Cell::text(&r.invoice.payment_term)),
        Column::new("service_start_date", |r| {
            Cell::date(r.invoice.service_start_date)
        }),
        Column::new("service_end_date", |r| {
            Cell::date(r.invoice.service_end_date)
        }),
        Column::new("total_source", |r| r.invoice.total_source.as_str().into()),
        Column::new("iban", |r| payment(r, |p| &p.iban)),
        Column::new("swift", |r| payment(r, |p| &p.swift)),
        Column::new("bank_account_number", |r| {
            payment(r, |p| &p.bank_account_number)
        }),
        Column::new("bpay_biller_code", |r| payment(r, |p| &p.bpay_biller_code)),
        Column::new("bpay_reference", |r| payment(r, |p| &p.bpay_reference)),
        Column::new("shipping", |r| Cell::money(r.invoice.shipping)),
        Column::new("discount", |r| Cell::money(r.invoice.discount)),
        Column::new("amount_due", |r| Cell::money(r.invoice.amount_due)),
        Column::new("pages", |r| Cell::number(r.pages)),
        Column::new("file_sha256", |r| Cell::text(&r.file_sha256)),
        Column::new("created_at", |r| Cell::time(r.created_at)),
        Column::new("completed_at", |r| Cell::time(r.completed_at)),
        Column::new("credits_charged", |r| Cell::number(r.credits_charged)),
    ]
}

/// A detail of the first account to pay into that has it.
fn payment<'a>(record: &'a Record, detail: fn(&PaymentDetails) -> &Option<String>) -> Cell<'a> {
    (record.invoice.payment_details.iter())
        .find_map(|p| detail(p).as_deref())
        .map_or(Cell::Empty, Cell::from)
}

/// The columns that name the invoice in a table of its parts.
fn owner<'a, T: 'a>() -> [Column<'a, Part<'a, T>>; 2] {
    [
        Column::new("filename", |p: &Part<'a, T>| {
            p.record.filename.as_str().into()
        }),
        Column::new("invoice_number", |p| {
            Cell::text(&p.record.invoice.invoice_number)
        }),
    ]
}

/// One row a line item, with the invoice that it belongs to.
pub(crate) fn line_item<'a>(mode: &ExportMode) -> Vec<Column<'a, Part<'a, LineItem>>> {
    owner().into_iter().chain(line(mode)).collect()
}

/// The columns of a line item alone.
pub(crate) fn line<'a>(mode: &ExportMode) -> Vec<Column<'a, Part<'a, LineItem>>> {
    let mut columns = vec![
        Column::new("line_no", |l: &Part<'a, LineItem>| {
            Cell::number(Some(l.number))
        }),
        Column::new("description", |l| Cell::text(&l.part.description)),
        Column::new("quantity", |l| Cell::number(l.part.quantity)),
        Column::new("unit_price", |l| Cell::price(l.part.unit_price)),
        Column::new("tax_amount", |l| Cell::money(l.part.tax_amount)),
        Column::new("amount", |l| Cell::money(l.part.amount)),
    ];
    if *mode == ExportMode::Full {
        columns.extend(line_details());
    }
    columns
}

/// The line item columns that `full` adds.
fn line_details<'a>() -> [Column<'a, Part<'a, LineItem>>; 8] {
    [
        Column::new("product_code", |l: &Part<'a, LineItem>| {
            Cell::text(&l.part.product_code)
        }),
        Column::new("unit", |l| Cell::text(&l.part.unit)),
        Column::new("tax_rate", |l| Cell::number(l.part.tax_rate)),
        Column::new("discount", |l| Cell::money(l.part.discount)),
        Column::new("date", |l| Cell::date(l.part.date)),
        Column::new("page", |l| Cell::number(l.part.page)),
        Column::new("confidence", |l| Cell::score(l.part.confidence)),
        Column::new("raw_text", |l| Cell::text(&l.part.raw_text)),
    ]
}

/// One row a tax.
pub(crate) fn tax<'a>() -> Vec<Column<'a, Part<'a, Tax>>> {
    let own = [
        Column::new("type", |t: &Part<'a, Tax>| {
            t.part
                .kind
                .as_ref()
                .map_or(Cell::Empty, |k| k.as_str().into())
        }),
        Column::new("rate", |t| Cell::number(t.part.rate)),
        Column::new("taxable_amount", |t| Cell::money(t.part.taxable_amount)),
        Column::new("amount", |t| Cell::money(t.part.amount)),
    ];
    owner().into_iter().chain(own).collect()
}

/// One row an entry of the validation ledger.
pub(crate) fn validation<'a>() -> Vec<Column<'a, Part<'a, ValidationCheck>>> {
    let own = [
        Column::new("check", |c: &Part<'a, ValidationCheck>| {
            c.part.check.as_str().into()
        }),
        Column::new("result", |c| c.part.result.as_str().into()),
        Column::new("expected", |c| Cell::money(c.part.expected)),
        Column::new("actual", |c| Cell::money(c.part.actual)),
        Column::new("delta", |c| Cell::money(c.part.delta)),
        Column::new("tolerance", |c| Cell::number(c.part.tolerance)),
        Column::new("message", |c| Cell::text(&c.part.message)),
    ];
    owner().into_iter().chain(own).collect()
}
