//! Tables of line items made by hand, and their rows as they are read.

use ipp_extract::{Options, extract};
use ipp_sdk::model::Invoice;

pub(crate) use super::invoice::Line;
use super::pages;

/// Words of a line at their places.
pub(crate) fn row<'a>(y: u32, cells: &[(u32, &'a str)]) -> Vec<Line<'a>> {
    cells.iter().map(|&(x, text)| (x, y, text)).collect()
}

pub(crate) const XS: [u32; 4] = [50, 300, 380, 480];

/// A line of a table of four columns; an empty cell is left out.
pub(crate) fn cells<'a>(y: u32, texts: [&'a str; 4]) -> Vec<Line<'a>> {
    let cells = XS.into_iter().zip(texts);
    let cells: Vec<(u32, &str)> = cells.filter(|(_, t)| !t.is_empty()).collect();
    row(y, &cells)
}

pub(crate) const HEADS: [&str; 4] = ["Description", "Qty", "Unit Price", "Amount"];

pub(crate) fn read(pages_of_lines: &[Vec<Vec<Line<'_>>>]) -> Invoice {
    let flat: Vec<Vec<Line<'_>>> = pages_of_lines.iter().map(|p| p.concat()).collect();
    let flat: Vec<&[Line<'_>]> = flat.iter().map(Vec::as_slice).collect();
    extract(&pages(&flat), &Options::default()).unwrap()
}

/// Each row as "description | quantity | unit price | amount".
pub(crate) fn rows(invoice: &Invoice) -> Vec<String> {
    let text =
        |v: Option<rust_decimal::Decimal>| v.map_or_else(|| "-".to_owned(), |v| v.to_string());
    let lines = invoice.line_items.iter().map(|l| {
        format!(
            "{} | {} | {} | {}",
            l.description.as_deref().unwrap_or("-"),
            text(l.quantity),
            text(l.unit_price),
            text(l.amount)
        )
    });
    lines.collect()
}
