//! The csv file of bills that QuickBooks Online imports.

use std::borrow::Cow;

use rust_decimal::Decimal;

use crate::bill::{self, Bill, BillOptions, Bills};
use crate::cell::Cell;
use crate::table::{Column, Table};
use crate::text::{head, one_line};
use crate::{Error, Record, csv};

/// The longest number of a bill.
const LONGEST_NUMBER: usize = 21;
/// The longest name of a vendor.
const LONGEST_VENDOR: usize = 500;
/// The longest name of terms of payment.
const LONGEST_TERMS: usize = 31;
/// The longest memo or description.
const LONGEST_TEXT: usize = 4000;

/// Writes a csv file of bills for QuickBooks Online, and tells which documents it does not hold: credit notes, what
/// is no invoice, and bills that lack what QuickBooks requires or do not add up.
///
/// A bill is one row a line item and one row for each tax, for shipping and for the discount, so that its
/// rows add up to its total to the cent; what is left over within the tolerances of contract §6 is a row `Rounding`.
/// Line items without an amount are rows of 0.00, and if none has one, a row `Subtotal` has it.
///
/// - `*BillNo` is unique in the file and has at most 21 characters: of a longer number the end is kept, a
///   number seen before gets a suffix, and a document without a number goes by the name of its file. The memo then
///   has the printed number.
/// - `*DueDate` is the date of the bill where no due date was read.
/// - `Memo` names the file and says what a bookkeeper should look at.
/// - `Currency` is empty where none was read, which QuickBooks takes for the currency of the company.
///
/// # Errors
/// [`Error::Csv`], which writing to memory does not give rise to.
pub fn quickbooks(records: &[Record], options: &BillOptions) -> Result<Bills, Error> {
    let (bills, left_out) = bill::bills(records, LONGEST_NUMBER);
    let rows = bills.iter().flat_map(|bill| rows(bill, &options.account));
    let bytes = csv::bills(&Table::new("Bills", &columns(), rows), show)?;
    Ok(Bills { bytes, left_out })
}

/// One row of a bill.
struct Row<'a> {
    bill: &'a Bill<'a>,
    account: &'a str,
    description: String,
    amount: Decimal,
}

fn rows<'a>(bill: &'a Bill<'a>, account: &'a str) -> impl Iterator<Item = Row<'a>> {
    let rounding = Some(("Rounding".to_owned(), bill.rest)).filter(|(_, rest)| !rest.is_zero());
    let rows = bill.rows.iter().map(|r| (r.description(), r.amount));
    rows.chain(rounding).map(move |(description, amount)| Row {
        bill,
        account,
        description,
        amount,
    })
}

fn columns<'a>() -> [Column<'a, Row<'a>>; 13] {
    [
        Column::new("*BillNo", |r: &Row<'a>| r.bill.number.as_str().into()),
        Column::new("*Vendor", |r| Cell::Text(vendor(r.bill).into())),
        Column::new("*BillDate", |r| Cell::Date(r.bill.date)),
        Column::new("*DueDate", |r| {
            Cell::Date(r.bill.invoice.due_date.unwrap_or(r.bill.date))
        }),
        Column::new("Terms", |r| Cell::Text(terms(r.bill).into())),
        Column::new("Location", |_| Cell::Empty),
        Column::new("Memo", |r| Cell::Text(memo(r.bill).into())),
        Column::new("*Account", |r| r.account.into()),
        Column::new("LineDescription", |r| {
            Cell::Text(head(&r.description, LONGEST_TEXT).to_owned().into())
        }),
        Column::new("*LineAmount", |r| Cell::Money(r.amount)),
        // Taxes are rows of their own: QuickBooks would add a tax of the line to them.
        Column::new("LineTaxCode", |_| Cell::Empty),
        Column::new("LineTaxAmount", |_| Cell::Empty),
        Column::new("Currency", |r| Cell::text(&r.bill.invoice.currency)),
    ]
}

/// QuickBooks knows no colon in names.
fn vendor(bill: &Bill<'_>) -> String {
    let name = one_line(&bill.vendor.replace(':', " "));
    head(&name, LONGEST_VENDOR).to_owned()
}

/// The terms as printed, if they can be a name of terms.
fn terms(bill: &Bill<'_>) -> String {
    let terms = one_line(bill.invoice.payment_term.as_deref().unwrap_or_default());
    if terms.chars().count() > LONGEST_TERMS {
        return String::new();
    }
    terms
}

fn memo(bill: &Bill<'_>) -> String {
    let order = bill.invoice.po_number.as_deref().map(one_line);
    let terms = (bill.invoice.payment_term.as_deref())
        .filter(|_| terms(bill).is_empty())
        .map(one_line);
    let notes = (bill.notes.iter().cloned())
        .chain(order.map(|o| format!("Purchase order {o}")))
        .chain(terms.map(|t| format!("Terms {t}")));
    let memo = notes.collect::<Vec<_>>().join("; ");
    head(&memo, LONGEST_TEXT).to_owned()
}

fn show<'a>(cell: &'a Cell<'_>) -> Cow<'a, str> {
    match cell {
        Cell::Date(date) => date.strftime("%m/%d/%Y").to_string().into(),
        other => csv::show_in_cents(other),
    }
}
