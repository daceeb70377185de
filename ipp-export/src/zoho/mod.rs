//! The csv file of bills that Zoho Books imports.

use rust_decimal::Decimal;

use crate::bill::{self, Bill, BillOptions, Bills, Kind, Row, cents, sum};
use crate::cell::Cell;
use crate::table::{Column, Table};
use crate::text::{head, one_line};
use crate::{Error, Record, csv};

mod taxes;

use taxes::{RowTax, Taxation};

/// The longest number of a bill.
const LONGEST_NUMBER: usize = 50;
/// The longest name.
const LONGEST_NAME: usize = 100;
/// The longest description or note.
const LONGEST_TEXT: usize = 2000;

/// Writes a csv file of bills for Zoho Books, and tells which documents it does not hold: the same as
/// [`quickbooks`](crate::quickbooks()) leaves out.
///
/// A bill is one row a line item, and one for shipping and for the discount. Zoho Books calculates: an item is quantity
/// times rate, its tax the percentage of that. So a line whose figures do not multiply to its amount is one
/// piece at that amount, and the tax stands in the tax columns of the rows if their rates make up the printed
/// tax; else each tax is a row of its own. What is left over within the tolerances of contract §6 is the
/// `Adjustment`. Thus items, taxes and adjustment make the total to the cent.
///
/// Every bill is a draft: nothing is posted before a person has looked at it.
///
/// # Errors
/// [`Error::Csv`], which writing to memory does not give rise to.
pub fn zoho(records: &[Record], options: &BillOptions) -> Result<Bills, Error> {
    let (bills, left_out) = bill::bills(records, LONGEST_NUMBER);
    let items = bills.iter().flat_map(|bill| items(bill, &options.account));
    let bytes = csv::bills(&Table::new("Bills", &columns(), items), csv::show_in_cents)?;
    Ok(Bills { bytes, left_out })
}

/// One row of a bill.
struct Item<'a> {
    bill: &'a Bill<'a>,
    account: &'a str,
    row: Row<'a>,
    tax: Option<RowTax>,
    sums: Sums,
}

/// What is the same in all rows of a bill.
#[derive(Clone, Copy)]
struct Sums {
    /// The amounts of the items together.
    subtotal: Option<Decimal>,
    /// What items and taxes lack of the total.
    adjustment: Decimal,
    /// Whether the amounts of the items include their taxes.
    includes_tax: bool,
}

fn items<'a>(bill: &'a Bill<'a>, account: &'a str) -> impl Iterator<Item = Item<'a>> {
    let Taxation {
        rows,
        rest,
        includes_tax,
    } = taxes::taxation(bill);
    let subtotal = sum(rows.iter().map(|(row, _)| row.amount));
    let sums = Sums {
        subtotal,
        adjustment: rest,
        includes_tax,
    };
    rows.into_iter().map(move |(row, tax)| Item {
        bill,
        account,
        row,
        tax,
        sums,
    })
}

fn columns<'a>() -> [Column<'a, Item<'a>>; 27] {
    [
        Column::new("Bill Date", |i: &Item<'a>| Cell::Date(i.bill.date)),
        Column::new("Bill Number", |i| i.bill.number.as_str().into()),
        Column::new("PurchaseOrder", |i| {
            text(&i.bill.invoice.po_number, LONGEST_NAME)
        }),
        Column::new("Bill Status", |_| "Draft".into()),
        Column::new("Vendor Name", |i| head(&i.bill.vendor, LONGEST_NAME).into()),
        Column::new("Due Date", |i| Cell::date(i.bill.invoice.due_date)),
        Column::new("Currency Code", |i| Cell::text(&i.bill.invoice.currency)),
        // Zoho Books knows the rate of the day, the document does not.
        Column::new("Exchange Rate", |_| Cell::Empty),
        Column::new("Account", |i| i.account.into()),
        Column::new("Item Name", |i| match i.row.kind {
            Kind::Line(line) => text(&line.product_code, LONGEST_NAME),
            _ => Cell::Empty,
        }),
        Column::new("Description", |i| {
            Cell::Text(head(&i.row.description(), LONGEST_TEXT).to_owned().into())
        }),
        Column::new("Quantity", |i| Cell::Number(pieces(&i.row).0)),
        Column::new("Usage unit", |i| match i.row.kind {
            Kind::Line(line) => text(&line.unit, LONGEST_NAME),
            _ => Cell::Empty,
        }),
        Column::new("Rate", |i| Cell::Price(pieces(&i.row).1)),
        Column::new("Tax Name", |i| {
            let name = i.tax.as_ref().map(|t| t.name.clone());
            name.map_or(Cell::Empty, |n| Cell::Text(n.into()))
        }),
        Column::new("Tax Percentage", |i| {
            Cell::number(i.tax.as_ref().map(|t| t.rate.normalize()))
        }),
        Column::new("Tax Amount", |i| {
            Cell::money(i.tax.as_ref().map(|t| t.amount))
        }),
        Column::new("Tax Type", |i| {
            i.tax.as_ref().map_or(Cell::Empty, |_| "ItemAmount".into())
        }),
        Column::new("Is Inclusive Tax", |i| Cell::Flag(i.sums.includes_tax)),
        // Goods or services: the document does not say.
        Column::new("Item Type", |_| Cell::Empty),
        Column::new("Item Total", |i| Cell::Money(i.row.amount)),
        Column::new("SubTotal", |i| Cell::money(i.sums.subtotal)),
        Column::new("Total", |i| Cell::Money(i.bill.total)),
        Column::new("Adjustment", |i| Cell::Money(i.sums.adjustment)),
        Column::new("Adjustment Description", |i| {
            if i.sums.adjustment.is_zero() {
                Cell::Empty
            } else {
                "Rounding".into()
            }
        }),
        Column::new("Payment Terms Label", |i| {
            text(&i.bill.invoice.payment_term, LONGEST_NAME)
        }),
        Column::new("Vendor Notes", |i| {
            let notes = i.bill.notes.join("; ");
            Cell::Text(head(&notes, LONGEST_TEXT).to_owned().into())
        }),
    ]
}

fn text<'a>(text: &Option<String>, longest: usize) -> Cell<'a> {
    let text = text.as_deref().map(one_line);
    text.map_or(Cell::Empty, |t| {
        Cell::Text(head(&t, longest).to_owned().into())
    })
}

/// Quantity and rate as printed if they multiply to the amount of the row, else one piece at the amount.
fn pieces(row: &Row<'_>) -> (Decimal, Decimal) {
    let printed = match row.kind {
        Kind::Line(line) => line.quantity.zip(line.unit_price),
        _ => None,
    };
    let multiplies = |(quantity, price): &(Decimal, Decimal)| {
        (quantity.checked_mul(*price)).is_some_and(|product| cents(product) == row.amount)
    };
    printed
        .filter(multiplies)
        .unwrap_or((Decimal::ONE, row.amount))
}
