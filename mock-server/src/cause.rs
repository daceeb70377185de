//! What lies beneath an error.

use std::error::Error;
use std::io;
use std::iter::successors;

/// An error, and what caused it, down to the innermost reason.
pub(crate) fn causes<'a>(
    error: &'a (dyn Error + 'static),
) -> impl Iterator<Item = &'a (dyn Error + 'static)> {
    successors(Some(error), |&error| cause_of(error))
}

/// The innermost reason, which alone says what happened; the outer ones say where.
pub(crate) fn innermost(error: &(dyn Error + 'static)) -> String {
    causes(error).last().unwrap_or(error).to_string()
}

/// What caused an error. One of the system's kind that holds another is caused by that, not by what caused it.
fn cause_of<'a>(error: &'a (dyn Error + 'static)) -> Option<&'a (dyn Error + 'static)> {
    match error
        .downcast_ref::<io::Error>()
        .and_then(io::Error::get_ref)
    {
        Some(held) => Some(held),
        None => error.source(),
    }
}
