//! The xlsx file: one table per sheet, with real numbers and dates.

use ipp_sdk::model::ExportMode;
use jiff::Timestamp;
use jiff::civil::Date;
use jiff::tz::TimeZone;
use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive as _;
use rust_xlsxwriter::{
    DocProperties, ExcelDateTime, Format, FormatAlign, Table as ExcelTable, TableColumn, Workbook,
    Worksheet, XlsxError, cell_autofit_width,
};

use crate::bill::in_cents;
use crate::cell::Cell;
use crate::columns::{self, parts};
use crate::table::Table;
use crate::text::head;
use crate::{Error, FileOutcome, Record, batch, fields};

/// The longest text that a cell takes, in UTF-16 units.
const LONGEST_TEXT: usize = 32_767;
/// The first day that all programs write as the same number.
const FIRST_DAY: Date = Date::constant(1900, 3, 1);
/// The widest that a column is made, in pixels: a SHA-256 fits.
const WIDEST: u32 = 480;
/// What a column is wider than its text, in pixels: other programs have other fonts.
const MARGIN: u32 = 16;
/// What the button of the filter takes up of a header, in pixels.
const FILTER_BUTTON: u32 = 16;

/// Writes one xlsx file with the sheets Invoices, Line Items, Taxes and Validation, and Fields in `full` mode: real
/// numbers and dates, the header frozen, an autofilter, one table per sheet.
///
/// # Errors
/// [`Error::Xlsx`] if a sheet would have more rows than Excel takes.
pub fn xlsx(records: &[Record], mode: &ExportMode) -> Result<Vec<u8>, Error> {
    write(tables(&records.iter().collect::<Vec<_>>(), None, mode))
}

/// Writes the xlsx file of a batch: the sheets of [`xlsx`] with all invoices that were read, and the sheet Files,
/// which tells of each uploaded file whether it was read, and if not, why.
///
/// # Errors
/// As [`xlsx`].
pub fn batch_xlsx(files: &[FileOutcome], mode: &ExportMode) -> Result<Vec<u8>, Error> {
    let records: Vec<_> = files.iter().filter_map(FileOutcome::record).collect();
    write(tables(&records, Some(batch::table(files)), mode))
}

fn tables<'a>(
    records: &[&'a Record],
    files: Option<Table<'a>>,
    mode: &ExportMode,
) -> Vec<Table<'a>> {
    let records = || records.iter().copied();
    let lines = parts(records(), |r| &r.invoice.line_items);
    let taxes = parts(records(), |r| &r.invoice.taxes);
    let checks = parts(records(), |r| &r.invoice.validation_checks);
    let mut tables = vec![
        Table::new("Invoices", &columns::invoice(mode), records()),
        Table::new("Line Items", &columns::line_item(mode), lines),
        Table::new("Taxes", &columns::tax(), taxes),
        Table::new("Validation", &columns::validation(), checks),
    ];
    tables.extend(files);
    if *mode == ExportMode::Full {
        tables.push(fields::table(records()));
    }
    tables
}

fn write(tables: Vec<Table<'_>>) -> Result<Vec<u8>, Error> {
    let write = || {
        let mut workbook = Workbook::new();
        workbook.set_properties(&properties()?);
        let formats = Formats::new();
        for table in &tables {
            write_sheet(workbook.add_worksheet(), table, &formats)?;
        }
        workbook.save_to_buffer()
    };
    write().map_err(|e: XlsxError| Error::Xlsx(e.into()))
}

/// A fixed date of creation, so that the same input gives the same bytes.
fn properties() -> Result<DocProperties, XlsxError> {
    let created = ExcelDateTime::from_ymd(2000, 1, 1)?;
    Ok(DocProperties::new().set_creation_datetime(&created))
}

fn write_sheet(
    sheet: &mut Worksheet,
    table: &Table<'_>,
    formats: &Formats,
) -> Result<(), XlsxError> {
    sheet.set_name(table.title)?;
    sheet.set_freeze_panes(1, 0)?;
    let header: Vec<_> = (table.header.iter())
        .map(|h| {
            TableColumn::new()
                .set_header(*h)
                .set_header_format(&formats.header)
        })
        .collect();
    // Excel takes no table without a row, so an empty one gets a blank row.
    let last_row =
        u32::try_from(table.rows.len().max(1)).map_err(|_| XlsxError::RowColumnLimitError)?;
    let last_column =
        u16::try_from(header.len() - 1).map_err(|_| XlsxError::RowColumnLimitError)?;
    let excel_table = ExcelTable::new()
        .set_name(table.title.replace(' ', ""))
        .set_columns(&header);
    sheet.add_table(0, 0, last_row, last_column, &excel_table)?;
    for (row, cells) in (1..).zip(&table.rows) {
        for (column, cell) in (0..).zip(cells) {
            write_cell(sheet, row, column, cell, formats)?;
        }
    }
    set_widths(sheet, table)?;
    set_printing(sheet)
}

/// Each column as wide as its widest cell. The library's own fitting does not know how numbers and times are shown.
fn set_widths(sheet: &mut Worksheet, table: &Table<'_>) -> Result<(), XlsxError> {
    for (column, header) in table.header.iter().enumerate() {
        let cells = table.rows.iter().filter_map(|row| row.get(column));
        let widest = cells.map(width).max().unwrap_or_default();
        let width = widest.max(cell_autofit_width(header) + FILTER_BUTTON) + MARGIN;
        let column = u16::try_from(column).map_err(|_| XlsxError::RowColumnLimitError)?;
        sheet.set_column_width_pixels(column, width.min(WIDEST))?;
    }
    Ok(())
}

/// On paper: all columns side by side, the header on every page.
fn set_printing(sheet: &mut Worksheet) -> Result<(), XlsxError> {
    sheet.set_landscape();
    sheet.set_print_fit_to_pages(1, 0);
    sheet.set_repeat_rows(0, 0)?;
    Ok(())
}

fn write_cell(
    sheet: &mut Worksheet,
    row: u32,
    column: u16,
    cell: &Cell<'_>,
    formats: &Formats,
) -> Result<(), XlsxError> {
    match cell {
        Cell::Empty => return Ok(()),
        Cell::Text(text) => sheet.write_string(row, column, shortened(text))?,
        Cell::Number(number) => {
            sheet.write_number_with_format(row, column, float(*number), &formats.number)?
        }
        Cell::Money(amount) => {
            sheet.write_number_with_format(row, column, float(*amount), &formats.money)?
        }
        Cell::Price(price) => {
            sheet.write_number_with_format(row, column, float(*price), &formats.price)?
        }
        Cell::Date(date) => match excel_date(*date) {
            Some(day) => sheet.write_datetime_with_format(row, column, day, &formats.date)?,
            None => sheet.write_string(row, column, date.to_string())?,
        },
        Cell::Time(time) => match excel_time(*time) {
            Some(time) => sheet.write_datetime_with_format(row, column, time, &formats.time)?,
            None => sheet.write_string(row, column, time.to_string())?,
        },
        Cell::Flag(flag) => sheet.write_boolean_with_format(row, column, *flag, &formats.flag)?,
    };
    Ok(())
}

/// Excel has binary floats only.
fn float(number: Decimal) -> f64 {
    number.to_f64().unwrap_or(f64::NAN)
}

/// Excel knows no day before 1900, and takes 1900 for a leap year: a day before its March is another one in other
/// programs.
fn excel_date(date: Date) -> Option<ExcelDateTime> {
    if date < FIRST_DAY {
        return None;
    }
    let year = u16::try_from(date.year()).ok()?;
    ExcelDateTime::from_ymd(year, date.month().unsigned_abs(), date.day().unsigned_abs()).ok()
}

/// In UTC; Excel knows no time zones.
fn excel_time(time: Timestamp) -> Option<ExcelDateTime> {
    let utc = TimeZone::UTC.to_datetime(time);
    excel_date(utc.date())?
        .and_hms_milli(
            u16::from(utc.hour().unsigned_abs()),
            utc.minute().unsigned_abs(),
            utc.second().unsigned_abs(),
            utc.millisecond().unsigned_abs(),
        )
        .ok()
}

/// As much of a text as a cell takes.
fn shortened(text: &str) -> &str {
    if text.len() <= LONGEST_TEXT {
        return text;
    }
    let mut units = 0;
    let end = text.char_indices().find(|(_, c)| {
        units += c.len_utf16();
        units > LONGEST_TEXT
    });
    end.map_or(text, |(end, _)| &text[..end])
}

/// How wide a cell is shown, in pixels.
fn width(cell: &Cell<'_>) -> u32 {
    match cell {
        Cell::Empty => 0,
        // The longest line of a text that is shown at all.
        Cell::Text(text) => {
            let lines = text.lines().take(10);
            (lines.map(|l| cell_autofit_width(head(l, 100))).max()).unwrap_or_default()
        }
        Cell::Number(number) => cell_autofit_width(&number.to_string()),
        Cell::Money(amount) => cell_autofit_width(&grouped(&in_cents(*amount))),
        Cell::Price(price) => cell_autofit_width(&grouped(&price.to_string())),
        Cell::Date(_) => cell_autofit_width("2026-12-31"),
        Cell::Time(_) => cell_autofit_width("2026-12-31 23:59:59"),
        Cell::Flag(_) => cell_autofit_width("FALSE"),
    }
}

/// As wide as the number with its thousands apart.
fn grouped(number: &str) -> String {
    let digits = number.split('.').next().map_or(0, str::len);
    format!("{number}{}", ",".repeat(digits / 3))
}

struct Formats {
    header: Format,
    number: Format,
    money: Format,
    price: Format,
    date: Format,
    time: Format,
    flag: Format,
}

impl Formats {
    fn new() -> Self {
        // Away from the text in the next column.
        let number = Format::new().set_align(FormatAlign::Right).set_indent(1);
        Self {
            header: Format::new().set_bold(),
            money: number.clone().set_num_format("#,##0.00"),
            // As many decimals as there are, which `money` would round away.
            price: number.clone().set_num_format("#,##0.00##########"),
            date: number.clone().set_num_format("yyyy-mm-dd"),
            time: number.clone().set_num_format("yyyy-mm-dd hh:mm:ss"),
            // LibreOffice takes a flag in a column of numbers for one.
            flag: Format::new()
                .set_align(FormatAlign::Center)
                .set_num_format(r#""TRUE";"TRUE";"FALSE""#),
            number,
        }
    }
}
