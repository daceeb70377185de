//! Invoices as bills of an accounting program: rows that add up to the total, or a reason to leave the document
//! out. What each program wants to have is told where its file is written.

mod amounts;
mod left_out;
mod number;

use ipp_sdk::model::{DocumentType, Invoice, LineItem, Tax, TaxType};
use jiff::civil::Date;
use rust_decimal::Decimal;

pub(crate) use amounts::{cents, decimals, in_cents, rounded, rounding, rows_sum, sum};
pub use left_out::{Bills, LeftOut, Reason};
use number::{Number, Numbers};

use crate::Record;
use crate::text::one_line;

/// The expense account of rows that nobody has sorted yet.
const UNSORTED: &str = "Uncategorized Expense";

/// What the documents do not tell but a bill needs.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BillOptions {
    /// The account that every row is booked to, as the accounting program calls it: `Uncategorized Expense` unless
    /// stated otherwise.
    pub account: String,
}

impl Default for BillOptions {
    fn default() -> Self {
        Self {
            account: UNSORTED.to_owned(),
        }
    }
}

/// One bill.
pub(crate) struct Bill<'a> {
    pub(crate) invoice: &'a Invoice,
    /// Found nowhere else in the file.
    pub(crate) number: String,
    pub(crate) vendor: String,
    pub(crate) date: Date,
    pub(crate) total: Decimal,
    /// In whole cents.
    pub(crate) rows: Vec<Row<'a>>,
    /// What the rows lack of the total: rounding.
    pub(crate) rest: Decimal,
    /// The tax of the document if no row shows it, because the amounts of the lines include it.
    pub(crate) included_tax: Option<Decimal>,
    /// What the bookkeeper should know.
    pub(crate) notes: Vec<String>,
}

/// An amount of a bill and what it is for.
#[derive(Clone)]
pub(crate) struct Row<'a> {
    pub(crate) kind: Kind<'a>,
    pub(crate) amount: Decimal,
}

/// What an amount is for.
#[derive(Clone, Copy)]
pub(crate) enum Kind<'a> {
    Line(&'a LineItem),
    /// All that was sold, where the lines have no amounts.
    Subtotal,
    /// A tax, or all taxes together.
    Tax(Option<&'a Tax>),
    Shipping,
    Discount,
}

impl Row<'_> {
    /// What the row is for, in words on one line.
    pub(crate) fn description(&self) -> String {
        match self.kind {
            Kind::Line(line) => one_line(line.description.as_deref().unwrap_or_default()),
            Kind::Subtotal => "Subtotal".to_owned(),
            Kind::Tax(tax) => tax_name(tax),
            Kind::Shipping => "Shipping".to_owned(),
            Kind::Discount => "Discount".to_owned(),
        }
    }
}

/// A tax as people call it, with its rate.
pub(crate) fn tax_name(tax: Option<&Tax>) -> String {
    let kind = match tax.and_then(|t| t.kind.as_ref()) {
        None | Some(TaxType::Other) => "Tax".to_owned(),
        Some(TaxType::SalesTax) => "Sales tax".to_owned(),
        Some(kind) => one_line(&kind.as_str().replace('_', " ")),
    };
    match tax.and_then(|t| t.rate) {
        Some(rate) => format!("{kind} {}%", rate.normalize()),
        None => kind,
    }
}

/// The bills among the documents, with numbers of so many characters at most, and the other documents.
pub(crate) fn bills(records: &[Record], longest_number: usize) -> (Vec<Bill<'_>>, Vec<LeftOut>) {
    let mut numbers = Numbers::new(longest_number);
    let (mut bills, mut left_out) = (Vec::new(), Vec::new());
    for (index, record) in records.iter().enumerate() {
        match bill(record, &mut numbers) {
            Ok(bill) => bills.push(bill),
            Err(reason) => left_out.push(LeftOut {
                index,
                filename: record.filename.clone(),
                reason,
            }),
        }
    }
    (bills, left_out)
}

fn bill<'a>(record: &'a Record, numbers: &mut Numbers<'a>) -> Result<Bill<'a>, Reason> {
    let invoice = &record.invoice;
    match invoice.document_type {
        None | Some(DocumentType::Invoice) => {}
        Some(DocumentType::CreditNote) => return Err(Reason::CreditNote),
        Some(_) => return Err(Reason::NotAnInvoice),
    }
    let total = invoice.total.ok_or(Reason::NoTotal)?;
    if total < Decimal::ZERO {
        return Err(Reason::CreditNote);
    }
    if total != cents(total) {
        return Err(Reason::FractionOfCent(total));
    }
    let vendor = one_line(invoice.vendor.as_deref().unwrap_or_default());
    if !vendor.contains(char::is_alphanumeric) {
        return Err(Reason::NoVendor);
    }
    let date = invoice.invoice_date.ok_or(Reason::NoDate)?;
    let balanced = amounts::balanced(invoice, total)?;
    let number = numbers.next(record, &vendor);
    Ok(Bill {
        invoice,
        notes: notes(record, &number, balanced.included_tax),
        number: number.shown,
        vendor,
        date,
        total,
        rows: balanced.rows,
        rest: balanced.rest,
        included_tax: balanced.included_tax,
    })
}

/// Where the document is, and all that the columns have no place for.
fn notes(record: &Record, number: &Number<'_>, included_tax: Option<Decimal>) -> Vec<String> {
    let invoice = &record.invoice;
    let printed = number.printed.as_ref().filter(|n| **n != number.shown);
    let amount_due = invoice.amount_due.filter(|due| Some(*due) != invoice.total);
    let review = invoice.validation_explanation.as_deref().map(one_line);
    [
        Some(one_line(&record.filename)),
        printed.map(|n| format!("Invoice number {n}")),
        (number.printed.is_none()).then(|| "No invoice number was read".to_owned()),
        (number.also_in).map(|file| format!("Possible duplicate: see {}", one_line(file))),
        included_tax.map(|tax| format!("The amounts include {} of tax", in_cents(tax))),
        amount_due.map(|due| format!("Amount due {}", in_cents(due))),
        review,
    ]
    .into_iter()
    .flatten()
    .filter(|note| !note.is_empty())
    .collect()
}
