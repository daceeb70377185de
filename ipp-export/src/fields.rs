//! The sheet Fields: every value that was read, and where it stands on the page.

use std::collections::BTreeMap;

use ipp_sdk::model::{ExportMode, FieldLocation, Polygon};

use crate::Record;
use crate::cell::Cell;
use crate::columns::{self, parts};
use crate::table::{Column, Table};

/// Columns that are no fields of the document: they tell of the job, of the reading, or judge.
const NO_FIELDS: &[&str] = &[
    "filename",
    "line_no",
    "page",
    "raw_text",
    "confidence",
    "automation_ready",
    "validation_status",
    "validation_explanation",
    "warning_severity",
    "job_id",
    "external_id",
    "total_source",
    "pages",
    "file_sha256",
    "created_at",
    "completed_at",
    "credits_charged",
];

/// One row a field.
struct Field<'a> {
    record: &'a Record,
    name: String,
    value: Cell<'a>,
    location: Option<&'a FieldLocation>,
}

/// The table of all fields that have a value or a place.
pub(crate) fn table<'a>(records: impl IntoIterator<Item = &'a Record>) -> Table<'a> {
    let rows = records.into_iter().flat_map(|record| {
        let mut rows = header_fields(record);
        rows.extend(line_fields(record));
        rows
    });
    Table::new("Fields", &columns(), rows)
}

fn columns<'a>() -> [Column<'a, Field<'a>>; 7] {
    [
        Column::new("filename", |f: &Field<'a>| {
            f.record.filename.as_str().into()
        }),
        Column::new("field", |f| Cell::Text(f.name.clone().into())),
        Column::new("value", |f| f.value.clone()),
        Column::new("page", |f| Cell::number(f.location.and_then(|l| l.page))),
        Column::new("confidence", |f| {
            Cell::score(f.location.and_then(|l| l.confidence))
        }),
        Column::new("polygon", |f| {
            f.location.map_or(Cell::Empty, |l| outline(&l.polygon))
        }),
        Column::new("source_text", |f| {
            f.location.map_or(Cell::Empty, |l| Cell::text(&l.content))
        }),
    ]
}

fn header_fields(record: &Record) -> Vec<Field<'_>> {
    let places = record.invoice.field_locations.as_ref().map(|l| &l.fields);
    fields(
        record,
        "",
        &columns::invoice(&ExportMode::Full),
        &record,
        places,
    )
}

fn line_fields(record: &Record) -> Vec<Field<'_>> {
    let places = record
        .invoice
        .field_locations
        .as_ref()
        .map(|l| l.line_items.as_slice());
    let columns = columns::line(&ExportMode::Full);
    parts([record], |r| &r.invoice.line_items)
        .flat_map(|line| {
            let index = line.number - 1;
            let places = places.and_then(|p| p.get(index));
            fields(
                record,
                &format!("line_items[{index}]."),
                &columns,
                &line,
                places,
            )
        })
        .collect()
}

/// The fields among the cells of a row.
fn fields<'a, R>(
    record: &'a Record,
    prefix: &str,
    columns: &[Column<'a, R>],
    row: &R,
    places: Option<&'a BTreeMap<String, FieldLocation>>,
) -> Vec<Field<'a>> {
    (columns.iter().filter(|c| !NO_FIELDS.contains(&c.name)))
        .map(|c| Field {
            record,
            name: format!("{prefix}{}", c.name),
            value: (c.value)(row),
            location: places.and_then(|p| p.get(c.name)),
        })
        .filter(|f| f.value != Cell::Empty || f.location.is_some())
        .collect()
}

/// The corners as `x,y`, in the unit of the location.
fn outline(polygon: &Polygon) -> Cell<'static> {
    if polygon.0.is_empty() {
        return Cell::Empty;
    }
    let corners: Vec<_> = polygon
        .0
        .iter()
        .map(|p| format!("{},{}", p.x, p.y))
        .collect();
    Cell::Text(corners.join(" ").into())
}
