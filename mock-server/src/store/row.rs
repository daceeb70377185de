//! Values of the database in the types of the code.

use jiff::Timestamp;
use rusqlite::Row;
use rusqlite::types::Type;
use serde::Serialize;

use super::{Result, StoreError};

/// A time, which the database has in milliseconds.
pub(super) fn instant(row: &Row<'_>, column: usize) -> rusqlite::Result<Timestamp> {
    Timestamp::from_millisecond(row.get(column)?).map_err(|e| unreadable(column, Type::Integer, e))
}

/// A time that may not be there.
pub(super) fn optional_instant(
    row: &Row<'_>,
    column: usize,
) -> rusqlite::Result<Option<Timestamp>> {
    match row.get_ref(column)?.data_type() {
        Type::Null => Ok(None),
        _ => instant(row, column).map(Some),
    }
}

/// A value as the database has it that is no column of its own.
pub(super) fn to_json(value: &(impl Serialize + ?Sized)) -> Result<String> {
    serde_json::to_string(value).map_err(|e| StoreError::Sqlite(e.into()))
}

/// The value of a column is not what this code writes there.
pub(super) fn unreadable(
    column: usize,
    kind: Type,
    error: impl std::error::Error + Send + Sync + 'static,
) -> rusqlite::Error {
    rusqlite::Error::FromSqlConversionFailure(column, kind, Box::new(error))
}
