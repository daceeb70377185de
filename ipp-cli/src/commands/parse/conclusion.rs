//! What a run ended with, for the one who started it.

use std::path::PathBuf;

use crate::again::Again;
use crate::bulk::engine::Halt;
use crate::bulk::error::{BulkError, NOTHING_MATCHED};
use crate::bulk::failure::{FailedFile, Failure, OfApi, Reason};
use crate::bulk::order::RunId;
use crate::bulk::plan::Plan;
use crate::error::{Error, Failures, Result};

/// What a run ended with.
pub(super) struct Conclusion<'a> {
    pub(super) plan: &'a Plan,
    pub(super) run: RunId,
    pub(super) again: &'a Again,
    pub(super) left: usize,
}

impl Conclusion<'_> {
    /// What stopped it, else the failures, else the results that do not pass.
    pub(super) fn of(
        self,
        halt: Option<Halt>,
        mut failures: Vec<(PathBuf, Failure)>,
        unmet: Vec<(PathBuf, String)>,
    ) -> Result<()> {
        failures.extend(self.plan.unmatched.iter().map(|input| {
            let words = "there are no documents";
            let failure = Failure::new(Reason::NothingMatched, "NOTHING_MATCHED", words);
            (input.clone(), failure.hint(NOTHING_MATCHED))
        }));
        let mut failures: Vec<FailedFile> = failures
            .into_iter()
            .map(|(path, failure)| FailedFile { path, failure })
            .collect();
        let Self {
            plan, run, left, ..
        } = self;
        let next = self.again.resume(&run);
        match halt {
            Some(Halt::Signal(by)) => Err(BulkError::Stopped {
                by,
                run,
                next,
                left,
            }
            .into()),
            Some(Halt::Service(failure)) => {
                let failure = Box::new(failure);
                Err(BulkError::Halted {
                    failure,
                    next,
                    left,
                }
                .into())
            }
            Some(Halt::FailFast) if !failures.is_empty() => {
                let first = Box::new(failures.swap_remove(0));
                Err(BulkError::FailedFast { first, next, left }.into())
            }
            Some(Halt::FailFast) | None => {
                let of = plan.files.len() + plan.unmatched.len();
                // What the API could not read may be read by a later version of it, and was not charged.
                let is_kept = |one: &FailedFile| {
                    let Failure { reason, api, .. } = &one.failure;
                    reason.is_permanent() && **api != OfApi::default()
                };
                let next_step = match left {
                    0 if failures.iter().any(is_kept) => Some(self.again.retry(&run)),
                    0 => None,
                    _ => Some(next),
                };
                documents(failures, of, unmet, next_step)
            }
        }
    }
}

/// What became of the documents of a run that nothing stopped.
fn documents(
    mut failures: Vec<FailedFile>,
    of: usize,
    unmet: Vec<(PathBuf, String)>,
    next_step: Option<String>,
) -> Result<()> {
    match failures.len() {
        0 if unmet.is_empty() => Ok(()),
        0 => Err(BulkError::Unmet(unmet).into()),
        1 if of == 1 => Err(failures.swap_remove(0).into()),
        _ => {
            let failed = failures.into_iter();
            let failed = failed.map(|one| (one.path.clone(), one.into())).collect();
            Err(Error::Documents(Failures {
                of,
                failed,
                next_step,
            }))
        }
    }
}
