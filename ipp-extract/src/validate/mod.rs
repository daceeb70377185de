//! The ledger of checks that a bookkeeper would make (contract §6), and the verdicts that follow from
//! it.

mod checks;
mod verdict;

pub(crate) use checks::{Agreement, Printed, ledger};
pub(crate) use verdict::{Scores, verdict};
