//! What a run would cost, before it costs anything.

use serde::Serialize;
use serde_json::{Value, json};

use super::error::BulkError;
use super::journal::Standing;
use super::plan::{Plan, PlannedFile};
use super::store::Run;

/// How many of what there are.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize)]
pub(crate) struct Tally {
    pub(crate) files: usize,
    /// Files whose content another one has, too.
    pub(crate) duplicates: usize,
    /// Files of directories that are no documents.
    pub(crate) skipped: usize,
    /// Files that cannot be sent.
    pub(crate) refused: usize,
    /// Documents whose results are kept.
    pub(crate) done: usize,
    /// Documents that failed before, and are not sent again.
    pub(crate) failed: usize,
    /// Documents that were accepted before.
    pub(crate) accepted: usize,
    /// Documents that were sent in a batch, and nobody knows whether that was accepted.
    pub(crate) doubtful: usize,
    /// Documents that are to be sent: a credit each, unless they were paid for before.
    pub(crate) to_charge: usize,
}

impl Tally {
    pub(crate) fn of(plan: &Plan, run: Option<&Run>) -> Self {
        let mut tally = Self {
            files: plan.files.len(),
            duplicates: plan.duplicates(),
            skipped: plan.skipped,
            refused: plan.files.iter().filter(|f| f.document.is_err()).count(),
            ..Self::default()
        };
        for document in &plan.documents {
            let standing = run.map(|run| run.standing(&document.content));
            let count = match standing.unwrap_or_default() {
                Standing::New => &mut tally.to_charge,
                Standing::Accepted(_) | Standing::Batched(..) => &mut tally.accepted,
                Standing::Done(_) => &mut tally.done,
                Standing::Failed(_) => &mut tally.failed,
                Standing::Doubtful => &mut tally.doubtful,
            };
            *count += 1;
        }
        tally
    }

    /// In one line, with the credits that there are.
    pub(crate) fn sentence(&self, credits: Option<u64>) -> String {
        let mut parts = vec![count(self.files, "file", "files")];
        for (number, one, many) in [
            (self.duplicates, "duplicate", "duplicates"),
            (self.refused, "that cannot be sent", "that cannot be sent"),
            (self.done, "already done", "already done"),
            (self.failed, "failed before", "failed before"),
            (self.accepted, "being read", "being read"),
            (self.doubtful, "in doubt", "in doubt"),
        ] {
            if number > 0 {
                parts.push(count(number, one, many));
            }
        }
        parts.push(format!("{} to charge", self.to_charge));
        if self.skipped > 0 {
            parts.push(count(
                self.skipped,
                "other file left out",
                "other files left out",
            ));
        }
        if let Some(credits) = credits {
            parts.push(format!("you have {}", count(credits, "credit", "credits")));
        }
        parts.join(" · ")
    }

    /// Whether the run may begin.
    pub(crate) fn check(&self, most: &Most, credits: Option<u64>) -> Result<(), BulkError> {
        let over = |what, count: usize, most: Option<usize>| match most {
            Some(most) if count > most => Err(BulkError::TooMany { what, count, most }),
            _ => Ok(()),
        };
        over("files", self.files, most.files)?;
        over("credits", self.to_charge, most.credits)?;
        match credits {
            Some(have) if have < self.to_charge as u64 => Err(BulkError::TooFewCredits {
                need: self.to_charge,
                have,
            }),
            _ => Ok(()),
        }
    }
}

impl Plan {
    /// What would be done with each file.
    pub(crate) fn rows(&self, run: Option<&Run>) -> Vec<Value> {
        let files = self.files.iter().enumerate();
        let row = |(place, file): (usize, &PlannedFile)| {
            let name = file.path.to_string_lossy();
            let number = match &file.document {
                Err(fault) => {
                    return json!({ "file": name, "status": "refused", "reason": fault.to_string() });
                }
                Ok(number) => *number,
            };
            let document = &self.documents[number];
            let standing = run.map(|run| run.standing(&document.content));
            let status = match standing.unwrap_or_default() {
                _ if document.files.first() != Some(&place) => "duplicate",
                Standing::New => "send",
                Standing::Accepted(_) | Standing::Batched(..) => "collect",
                Standing::Done(_) => "done",
                Standing::Failed(_) => "failed",
                Standing::Doubtful => "in doubt",
            };
            let (bytes, sha256) = (document.stamp.bytes, document.content.hex());
            json!({ "file": name, "status": status, "bytes": bytes, "sha256": sha256 })
        };
        files.map(row).collect()
    }
}

/// What a run may come to at most.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct Most {
    pub(crate) files: Option<usize>,
    pub(crate) credits: Option<usize>,
}

fn count(number: impl TryInto<u64>, one: &str, many: &str) -> String {
    let number = number.try_into().unwrap_or(u64::MAX);
    let words = if number == 1 { one } else { many };
    format!("{number} {words}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_plan_is_a_sentence() {
        let tally = Tally {
            files: 37,
            duplicates: 3,
            done: 5,
            to_charge: 29,
            ..Tally::default()
        };
        assert_eq!(
            tally.sentence(Some(450)),
            "37 files · 3 duplicates · 5 already done · 29 to charge · you have 450 credits"
        );
        let one = Tally {
            files: 1,
            ..Tally::default()
        };
        assert_eq!(one.sentence(None), "1 file · 0 to charge");
    }

    #[test]
    fn a_run_that_would_cost_too_much_does_not_begin() {
        let tally = Tally {
            files: 3,
            to_charge: 2,
            ..Tally::default()
        };
        let most = |files, credits| Most { files, credits };
        assert!(tally.check(&Most::default(), Some(2)).is_ok());
        assert!(tally.check(&Most::default(), None).is_ok());
        assert!(tally.check(&most(Some(3), Some(2)), None).is_ok());
        assert!(matches!(
            tally.check(&Most::default(), Some(1)),
            Err(BulkError::TooFewCredits { need: 2, have: 1 })
        ));
        for most in [most(Some(2), None), most(None, Some(1))] {
            assert!(matches!(
                tally.check(&most, Some(9)),
                Err(BulkError::TooMany { .. })
            ));
        }
    }
}
