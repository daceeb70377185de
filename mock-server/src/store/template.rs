//! Databases without a file begin as copies: the schema takes some milliseconds to make and a fraction of one to
//! copy, and a process of tests starts a server for each of them.

use std::sync::{Mutex, PoisonError};

use rusqlite::Connection;
use rusqlite::backup::Backup;

use super::{Documents, Result, StoreError, migrate};

/// A database as migration leaves a new one, made when the first is asked for.
static TEMPLATE: Mutex<Option<Connection>> = Mutex::new(None);

/// Copies it into an empty database.
pub(super) fn copy_into(connection: &mut Connection, documents: &Documents) -> Result<()> {
    let mut template = TEMPLATE.lock().unwrap_or_else(PoisonError::into_inner);
    let template = match &mut *template {
        Some(template) => template,
        none => none.insert(make(documents)?),
    };
    let copied = Backup::new(template, connection).and_then(|backup| backup.step(ALL_PAGES));
    copied.map(drop).map_err(StoreError::sqlite)
}

const ALL_PAGES: i32 = -1;

fn make(documents: &Documents) -> Result<Connection> {
    let mut template = Connection::open_in_memory().map_err(StoreError::sqlite)?;
    migrate(&mut template, documents)?;
    Ok(template)
}
