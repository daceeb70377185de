//! Tables: columns applied to rows.

use crate::cell::Cell;

/// A column of rows of type `R`: its name and how its value is got.
pub(crate) struct Column<'a, R> {
    pub(crate) name: &'static str,
    pub(crate) value: fn(&R) -> Cell<'a>,
}

impl<'a, R> Column<'a, R> {
    pub(crate) fn new(name: &'static str, value: fn(&R) -> Cell<'a>) -> Self {
        Self { name, value }
    }
}

/// A table that a format writes as it stands.
pub(crate) struct Table<'a> {
    /// The name for people.
    pub(crate) title: &'static str,
    pub(crate) header: Vec<&'static str>,
    pub(crate) rows: Vec<Vec<Cell<'a>>>,
}

impl<'a> Table<'a> {
    pub(crate) fn new<R>(
        title: &'static str,
        columns: &[Column<'a, R>],
        rows: impl IntoIterator<Item = R>,
    ) -> Self {
        Self {
            title,
            header: columns.iter().map(|c| c.name).collect(),
            rows: rows.into_iter().map(|row| cells(columns, &row)).collect(),
        }
    }
}

/// The cells of one row.
pub(crate) fn cells<'a, R>(columns: &[Column<'a, R>], row: &R) -> Vec<Cell<'a>> {
    columns.iter().map(|c| (c.value)(row)).collect()
}
