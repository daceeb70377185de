//! The csv file: RFC 4180, one row per line item.

use std::borrow::Cow;

use csv::{Terminator, WriterBuilder};
use ipp_sdk::model::{ExportMode, LineItem};
use jiff::Timestamp;

use crate::cell::Cell;
use crate::columns::{self, Part, parts};
use crate::table::{Column, cells};
use crate::{Error, Record};

/// Tells Excel that the file is UTF-8.
const BYTE_ORDER_MARK: &[u8] = "\u{feff}".as_bytes();

/// Writes one csv file: UTF-8 with a byte order mark, CRLF, one row per line item with the invoice's columns repeated.
/// An invoice without lines is one row.
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
    let mut writer = WriterBuilder::new()
        .terminator(Terminator::CRLF)
        .from_writer(BYTE_ORDER_MARK.to_vec());
    writer.write_record(header(&invoice, &line).iter().map(Cow::as_ref))?;
    for record in records {
        let repeated = cells(&invoice, &record);
        let repeated: Vec<_> = repeated.iter().map(show).collect();
        let mut lines: Vec<_> = parts(std::slice::from_ref(record), |r| &r.invoice.line_items)
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

/// Text as text: what would begin a formula gets a quote before it.
fn neutral(text: &str) -> Cow<'_, str> {
    if text.starts_with(['=', '+', '-', '@', '\t', '\r']) {
        format!("'{text}").into()
    } else {
        text.into()
    }
}

/// In UTC with milliseconds, as the API prints it.
fn rfc3339(time: Timestamp) -> String {
    format!("{time:.3}")
}

#[cfg(test)]
mod tests {
    use super::{neutral, rfc3339};

    #[test]
    fn only_what_a_spreadsheet_would_calculate_is_neutralised() {
        for text in ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1"] {
            assert_eq!(neutral(text), format!("'{text}"));
        }
        for text in ["", "a=b", "1-2", " =1", "'=1", "é"] {
            assert_eq!(neutral(text), text);
        }
    }

    #[test]
    fn times_are_printed_as_the_api_prints_them() {
        let time = "2026-04-11T16:02:19.3149+02:00".parse().unwrap();
        assert_eq!(rfc3339(time), "2026-04-11T14:02:19.314Z");
    }
}
