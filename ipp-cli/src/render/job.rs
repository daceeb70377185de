//! A job as a table: the invoice's header, then its lines.

use comfy_table::CellAlignment;
use ipp_sdk::model::{BatchRow, CheckResult, DocumentType, Invoice, Job, JobStatus, LineItem};
use rust_decimal::Decimal;
use serde_json::json;
use unicode_width::UnicodeWidthStr as _;

use super::Styles;
use super::rows::Rows;
use super::table::new_table;
use super::text::{clean, wrap};

/// What the columns of numbers must leave for the description; else each line item is stacked.
const NARROWEST_DESCRIPTION: usize = 16;

/// The job, at most so many columns wide.
pub(crate) fn job_table(job: &Job, width: usize, styles: Styles) -> String {
    let title = job.filename.as_deref().unwrap_or(job.job_id.as_str());
    let bold = styles.title;
    let mut out = String::new();
    for line in wrap(&clean(title), width) {
        out += &format!("{bold}{line}{bold:#}\n");
    }
    let mut rows = Rows::default();
    if let Some(invoice) = &job.result {
        header(&mut rows, invoice, styles);
    } else {
        status(&mut rows, job, styles);
    }
    rows.add("Job", job.job_id.as_str());
    out += &rows.print(width);
    let lines = job.result.as_ref().map_or(&[][..], |i| &i.line_items);
    if !lines.is_empty() {
        out.push('\n');
        out += &line_items(lines, width);
    }
    out
}

/// What a table of several jobs says of one.
pub(crate) fn job_cells(json: &str) -> String {
    let Ok(job) = serde_json::from_str::<Job>(json) else {
        return batch_row_cells(json);
    };
    let file = job.filename.as_deref().unwrap_or(job.job_id.as_str());
    let Some(invoice) = &job.result else {
        return json!({ "file": file, "ready": job.status.as_str() }).to_string();
    };
    let currency = invoice.currency.as_deref().unwrap_or_default();
    let total = invoice.total.map(|total| format!("{total} {currency}"));
    let ready = match invoice.automation_ready {
        true => "yes".to_owned(),
        false => format!("no: {}", why_not(invoice)),
    };
    json!({
        "file": file,
        "vendor": invoice.vendor,
        "number": invoice.invoice_number,
        "date": invoice.invoice_date,
        "total": total,
        "confidence": invoice.confidence,
        "ready": ready,
    })
    .to_string()
}

/// The same of a row of a batch, which says less.
fn batch_row_cells(json: &str) -> String {
    let Ok(row) = serde_json::from_str::<BatchRow>(json) else {
        return "{}".to_owned();
    };
    let currency = row.currency.as_deref().unwrap_or_default();
    let total = row.total.map(|total| format!("{total} {currency}"));
    json!({
        "file": row.filename,
        "vendor": row.vendor,
        "number": row.invoice_number,
        "total": total,
        "confidence": row.confidence,
    })
    .to_string()
}

fn status(rows: &mut Rows, job: &Job, styles: Styles) {
    let style = match job.status {
        JobStatus::Failed => styles.error,
        _ => styles.warn,
    };
    rows.styled("Status", job.status.as_str(), style);
    if let Some(error) = &job.error {
        rows.add(
            "Reason",
            error.message.as_deref().unwrap_or(error.code.as_str()),
        );
    }
}

fn header(rows: &mut Rows, invoice: &Invoice, styles: Styles) {
    let text = |value: &Option<String>| value.clone().unwrap_or_else(|| "–".to_owned());
    let date = |value: Option<jiff::civil::Date>| value.map_or("–".to_owned(), |d| d.to_string());
    match &invoice.document_type {
        Some(DocumentType::Invoice) | None => {}
        Some(other) => rows.add("Document", &other.as_str().replace('_', " ")),
    }
    rows.add("Vendor", &text(&invoice.vendor));
    rows.add("Number", &text(&invoice.invoice_number));
    rows.add("Date", &date(invoice.invoice_date));
    rows.add("Due", &date(invoice.due_date));
    rows.add("Currency", &text(&invoice.currency));
    amounts(rows, invoice);
    rows.add("Confidence", invoice.confidence.as_str());
    if invoice.automation_ready {
        rows.styled("Ready", "yes", styles.good);
    } else {
        rows.styled("Ready", &format!("no: {}", why_not(invoice)), styles.warn);
    }
}

/// The amounts, their decimals below each other.
fn amounts(rows: &mut Rows, invoice: &Invoice) {
    let mut amounts = vec![("Subtotal".to_owned(), invoice.subtotal)];
    for (label, value) in [
        ("Discount", invoice.discount),
        ("Shipping", invoice.shipping),
    ] {
        amounts.extend(value.map(|_| (label.to_owned(), value)));
    }
    if invoice.taxes.is_empty() {
        amounts.push(("Tax".to_owned(), invoice.tax));
    }
    for tax in &invoice.taxes {
        let kind = tax
            .kind
            .as_ref()
            .map_or("Tax".to_owned(), |k| title(k.as_str()));
        let rate = tax.rate.map(|r| format!(" {} %", r.normalize()));
        amounts.push((
            clean(&format!("{kind}{}", rate.unwrap_or_default())),
            tax.amount,
        ));
    }
    amounts.push(("Total".to_owned(), invoice.total));
    if let Some(due) = invoice.amount_due.filter(|due| Some(*due) != invoice.total) {
        amounts.push(("Amount due".to_owned(), Some(due)));
    }
    let widest = amounts.iter().map(|(_, v)| number(*v).width()).max();
    let widest = widest.unwrap_or_default();
    for (label, value) in amounts {
        rows.add(&label, &format!("{:>widest$}", number(value)));
    }
}

/// Why a person has to look: in the API's words, or from its verdicts.
fn why_not(invoice: &Invoice) -> String {
    if let Some(words) = &invoice.validation_explanation {
        return words.clone();
    }
    let checks = invoice.validation_checks.iter();
    let failed: Vec<&str> = checks
        .filter(|c| c.result == CheckResult::Fail)
        .map(|c| c.message.as_deref().unwrap_or(c.check.as_str()))
        .collect();
    if failed.is_empty() {
        let status = invoice.validation_status.as_str().replace('_', " ");
        format!("{status}, confidence {}", invoice.confidence)
    } else {
        failed.join("; ")
    }
}

/// `SALES_TAX` as a person writes it; `VAT` is right as it is.
fn title(value: &str) -> String {
    match value.split_once('_') {
        Some((first, rest)) => {
            let words = format!("{first} {rest}").replace('_', " ").to_lowercase();
            let mut chars = words.chars();
            let initial = chars.next().into_iter().flat_map(char::to_uppercase);
            initial.chain(chars).collect()
        }
        None => value.to_owned(),
    }
}

fn number(value: Option<Decimal>) -> String {
    value.map_or("–".to_owned(), |v| v.to_string())
}

/// One column of numbers: its title, and what it shows of a line.
type Column = (&'static str, fn(&LineItem) -> Option<Decimal>);

const COLUMNS: [Column; 4] = [
    ("Quantity", |l| l.quantity),
    ("Unit price", |l| l.unit_price),
    ("Tax", |l| l.tax_amount),
    ("Amount", |l| l.amount),
];

fn line_items(lines: &[LineItem], width: usize) -> String {
    // A column that no line fills says nothing.
    let columns: Vec<Column> = COLUMNS
        .into_iter()
        .filter(|(_, value)| lines.iter().any(|l| value(l).is_some()))
        .collect();
    let widest = |(title, value): &Column| {
        let cells = lines.iter().map(|l| number(value(l)).width());
        cells.chain([title.width()]).max().unwrap_or_default()
    };
    let numbers: usize = columns.iter().map(|c| widest(c) + 2).sum();
    if numbers + 2 + NARROWEST_DESCRIPTION > width {
        return stacked(lines, width);
    }
    let mut table = new_table(width);
    let titles = columns.iter().map(|(title, _)| *title);
    table.set_header(["Description"].into_iter().chain(titles));
    for line in lines {
        let numbers = columns.iter().map(|(_, value)| number(value(line)));
        table.add_row([description(line)].into_iter().chain(numbers));
    }
    for (n, column) in columns.iter().enumerate() {
        if let Some(target) = table.column_mut(n + 1) {
            let width = u16::try_from(widest(column) + 2).unwrap_or(u16::MAX);
            target.set_cell_alignment(CellAlignment::Right);
            target.set_constraint(comfy_table::ColumnConstraint::Absolute(
                comfy_table::Width::Fixed(width),
            ));
        }
    }
    table.trim_fmt() + "\n"
}

/// Each line item on lines of its own, for narrow terminals.
fn stacked(lines: &[LineItem], width: usize) -> String {
    let mut out = String::new();
    for line in lines {
        for (n, text) in wrap(&description(line), width.saturating_sub(4))
            .iter()
            .enumerate()
        {
            out += &format!("{}{text}\n", if n == 0 { "  - " } else { "    " });
        }
        let mut figures = number(line.amount);
        if line.quantity.is_some() || line.unit_price.is_some() {
            let (quantity, price) = (number(line.quantity), number(line.unit_price));
            figures = format!("{quantity} × {price} = {figures}");
        }
        if let Some(tax) = line.tax_amount {
            figures += &format!(" (tax {tax})");
        }
        for text in wrap(&figures, width.saturating_sub(4)) {
            out += &format!("    {text}\n");
        }
    }
    out
}

fn description(line: &LineItem) -> String {
    clean(line.description.as_deref().unwrap_or("–"))
}

#[cfg(test)]
mod tests {
    use super::*;

    const INVOICE: &str = r#"{"job_id":"550e8400-e29b-41d4-a716-446655440000","status":"completed",
        "filename":"acme 2026\u001b[2J.pdf","result":{"document_type":"credit_note",
        "vendor":"Acme Consulting and Engineering Services International Ltd","invoice_number":"INV-2026-001",
        "invoice_date":"2026-01-15","currency":"USD","subtotal":1000.00,"shipping":9.5,"tax":108.25,
        "taxes":[{"type":"SALES_TAX","rate":8.250,"amount":82.50},{"type":"GST","rate":5,"amount":25.75}],
        "total":1117.75,"amount_due":17.75,"confidence":"MEDIUM","automation_ready":false,
        "validation_status":"total_mismatch","validation_checks":[
        {"check":"header_total","result":"fail","message":"the parts make 1117.75, printed is 1100.00"},
        {"check":"line_sum","result":"pass"}],
        "line_items":[{"description":"Consulting services, including travel\nand two workshops on site",
        "quantity":10,"unit_price":100.00,"amount":1000.00},{"description":"発票 é","amount":-0.50}]}}"#;

    fn table(json: &str, width: usize, styles: Styles) -> String {
        job_table(&serde_json::from_str(json).unwrap(), width, styles)
    }

    #[test]
    fn an_invoice_fits_every_width() {
        for width in [40, 80, 120] {
            let text = table(INVOICE, width, Styles::default());
            assert!(text.lines().all(|l| l.width() <= width), "{text}");
            insta::assert_snapshot!(format!("invoice_{width}"), text);
        }
    }

    #[test]
    fn several_invoices_are_a_row_each_as_long_as_there_is_room() {
        use crate::args::OutputForm;
        use crate::render::{JOB, List, Look};
        for width in [40, 80, 120] {
            let look = Look {
                form: OutputForm::Table,
                width,
                styles: Styles::default(),
                fields: Vec::new(),
                filter: None,
            };
            let mut list = List::new(&JOB, look);
            let ready = r#"{"job_id":"j2","status":"completed","filename":"b.pdf","result":{"vendor":"Globex LLC",
                "invoice_number":"GBX-0042","invoice_date":"2026-02-01","total":540.00,"currency":"USD",
                "confidence":"HIGH","automation_ready":true}}"#;
            for json in [INVOICE, ready, r#"{"job_id":"j3","status":"failed"}"#] {
                assert_eq!(list.next(json).unwrap(), "");
            }
            let text = list.end().unwrap();
            assert!(text.lines().all(|l| l.width() <= width), "{text}");
            insta::assert_snapshot!(format!("invoices_{width}"), text);
        }
    }

    #[test]
    fn colours_mark_what_matters() {
        insta::assert_snapshot!(table(INVOICE, 80, Styles::new(true)).replace('\u{1b}', "^"));
    }

    #[test]
    fn a_job_without_a_result_shows_how_it_stands() {
        let failed = r#"{"job_id":"j1","status":"failed","filename":"a.pdf","result":null,
            "error":{"code":"EXTRACTION_FAILED","message":"the PDF holds no text"}}"#;
        let unknown = r#"{"job_id":"j2","status":"teleporting"}"#;
        let plain = Styles::default();
        insta::assert_snapshot!(table(failed, 80, plain) + &table(unknown, 80, plain));
    }

    #[test]
    fn a_tax_may_have_any_name() {
        let long = "_".to_owned() + &"ÖKO発".repeat(50);
        for name in ["ÖKO_STEUER", "_", "ß_x", "__", "", long.as_str()] {
            let job = format!(
                r#"{{"job_id":"j1","status":"completed","result":{{"total":1100.00,
                "taxes":[{{"type":"{name}","rate":8,"amount":82.50}}]}}}}"#
            );
            for width in [0, 20, 40, 80] {
                let text = table(&job, width, Styles::default());
                assert!(text.contains("82.50"), "{text}");
                assert!(
                    width < 40 || text.lines().all(|l| l.width() <= width),
                    "{text}"
                );
            }
        }
        assert_eq!(title("ÖKO_STEUER"), "Öko steuer");
    }

    #[test]
    fn an_empty_invoice_is_shown_without_panic_at_any_width() {
        let empty = r#"{"job_id":"j1","status":"completed","result":{"line_items":[{}]}}"#;
        for width in 0..30 {
            assert!(!table(empty, width, Styles::default()).is_empty());
            assert!(!table(INVOICE, width, Styles::default()).is_empty());
        }
    }
}
