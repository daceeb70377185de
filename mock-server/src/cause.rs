//! What lies at the bottom of an error.

use std::error::Error;
use std::iter::successors;

/// The innermost reason, which alone says what happened; the outer ones say where.
pub(crate) fn innermost(error: &(dyn Error + 'static)) -> String {
    let causes = successors(Some(error), |&outer| outer.source());
    causes.last().unwrap_or(error).to_string()
}
