//! Csv files: RFC 4180.

use std::borrow::Cow;

use csv::{Terminator, Writer, WriterBuilder};
use ipp_sdk::model::{ExportMode, LineItem};
use jiff::Timestamp;

use crate::bill::in_cents;
use crate::cell::Cell;
use crate::columns::{self, Part, parts};
use crate::table::{Column, Table, cells};
use crate::text::neutral;
use crate::{Error, Record};

/// Tells Excel that the file is UTF-8.
const BYTE_ORDER_MARK: &[u8] = "\u{feff}".as_bytes();

/// Writes one csv file: UTF-8 with a byte order mark, CRLF, one row per line item with the invoice's columns repeated.
/// An invoice without lines is one row. The records of a batch make one file, in the order in which they come.
///
/// The columns are those of the invoice, then `line_no` and those of the line. A line column whose name the
/// invoice has too gets the prefix `line_`. Text that a spreadsheet would take for a formula is
/// neutralised with a leading `'`; numbers never are.
///
/// # Errors
/// [`Error::Csv`], which writing to memory does not give rise to.
pub fn csv(records: &[Record], mode: &ExportMode) -> Result<Vec<u8>, Error> {
    write(records, mode).map_err(|e| Error::Csv(e.into()))
}

fn write(records: &[Record], mode: &ExportMode) -> csv::Result<Vec<u8>> {
    let invoice = columns::invoice(mode);
    let line = columns::line(mode);
    let mut writer = writer(BYTE_ORDER_MARK);
    writer.write_record(header(&invoice, &line).iter().map(Cow::as_ref))?;
    for record in records {
        let repeated = cells(&invoice, &record);
        let repeated: Vec<_> = repeated.iter().map(show).collect();
        let mut lines: Vec<_> = parts([record], |r| &r.invoice.line_items)
            .map(|l| cells(&line, &l))
            .collect();
        if lines.is_empty() {
            lines.push(vec![Cell::Empty; line.len()]);
        }
        for line in &lines {
            let line: Vec<_> = line.iter().map(show).collect();
            writer.write_record(repeated.iter().chain(&line).map(Cow::as_ref))?;
        }
    }
    finished(writer)
}

/// Writes the table of bills as an accounting program imports it: without a byte order mark, which some take for a part
/// of the first name.
pub(crate) fn bills(
    table: &Table<'_>,
    show: for<'c> fn(&'c Cell<'_>) -> Cow<'c, str>,
) -> Result<Vec<u8>, Error> {
    let write = || {
        let mut writer = writer(b"");
        writer.write_record(&table.header)?;
        for row in &table.rows {
            let row: Vec<_> = row.iter().map(show).collect();
            writer.write_record(row.iter().map(Cow::as_ref))?;
        }
        finished(writer)
    };
    write().map_err(|e| Error::Csv(e.into()))
}

/// A writer of a file that begins like this.
fn writer(beginning: &[u8]) -> Writer<Vec<u8>> {
    WriterBuilder::new()
        .terminator(Terminator::CRLF)
        .from_writer(beginning.to_vec())
}

fn finished(writer: Writer<Vec<u8>>) -> csv::Result<Vec<u8>> {
    writer.into_inner().map_err(|e| e.into_error().into())
}

fn header(
    invoice: &[Column<'_, &Record>],
    line: &[Column<'_, Part<'_, LineItem>>],
) -> Vec<Cow<'static, str>> {
    let is_taken = |name| invoice.iter().any(|c| c.name == name);
    let line = line.iter().map(|c| match c.name {
        name if is_taken(name) => format!("line_{name}").into(),
        name => name.into(),
    });
    invoice.iter().map(|c| c.name.into()).chain(line).collect()
}

fn show<'a>(cell: &'a Cell<'_>) -> Cow<'a, str> {
    match cell {
        Cell::Empty => Cow::Borrowed(""),
        Cell::Text(text) => neutral(text),
        Cell::Number(number) | Cell::Money(number) | Cell::Price(number) => {
            number.to_string().into()
        }
        Cell::Date(date) => date.to_string().into(),
        Cell::Time(time) => rfc3339(*time).into(),
        Cell::Flag(flag) => Cow::Borrowed(if *flag { "true" } else { "false" }),
    }
}

/// As the other csv file shows it, but money in whole cents.
pub(crate) fn show_in_cents<'a>(cell: &'a Cell<'_>) -> Cow<'a, str> {
    match cell {
        Cell::Money(amount) => in_cents(*amount).into(),
        other => show(other),
    }
}

/// In UTC with milliseconds, as the API prints it.
fn rfc3339(time: Timestamp) -> String {
    format!("{time:.3}")
}

#[cfg(test)]
mod tests {
    use super::rfc3339;

    #[test]
    fn times_are_printed_as_the_api_prints_them() {
        let time = "2026-04-11T16:02:19.3149+02:00".parse().unwrap();
        assert_eq!(rfc3339(time), "2026-04-11T14:02:19.314Z");
    }
}
