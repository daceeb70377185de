//! What a run would cost, before it costs anything.

use ipp_sdk::schemars::{self, JsonSchema};
use serde::Serialize;

use super::error::BulkError;
use super::identity::Content;
use super::journal::Standing;
use super::limits::UPLOADS_A_MINUTE;
use super::order::Via;
use super::plan::{Plan, PlannedFile};

/// How documents stand before a run.
pub(crate) type Standings<'a> = &'a dyn Fn(&Content) -> Standing;

/// How many of what there are.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, JsonSchema)]
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
    pub(crate) fn of(plan: &Plan, standing: Standings<'_>) -> Self {
        let mut tally = Self {
            files: plan.files.len(),
            duplicates: plan.duplicates(),
            skipped: plan.skipped,
            refused: plan.files.iter().filter(|f| f.document.is_err()).count(),
            ..Self::default()
        };
        for document in &plan.documents {
            let count = match standing(&document.content) {
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

    /// In one line, with the credits that there are. `paced` is whether the API limits how many are sent in a minute.
    pub(crate) fn sentence(&self, credits: Option<u64>, paced: bool) -> String {
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
        if let Some(minutes) = self.minutes().filter(|_| paced) {
            parts.push(format!("about {}", count(minutes, "minute", "minutes")));
        }
        if let Some(credits) = credits {
            parts.push(format!("you have {}", count(credits, "credit", "credits")));
        }
        parts.join(" · ")
    }

    /// How long the API's limit makes the uploads take, if that is noticed.
    fn minutes(&self) -> Option<usize> {
        let windows = self.to_charge.div_ceil(UPLOADS_A_MINUTE);
        (windows > 1).then(|| windows - 1)
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

/// What a run would do, and what it would cost.
#[derive(Serialize, JsonSchema)]
pub(crate) struct PlanShown {
    /// The name that the run would have.
    pub(crate) run: String,
    pub(crate) via: Via,
    pub(crate) plan: Tally,
    /// The credits that the account has, if something is to be charged.
    pub(crate) credits: Option<u64>,
    /// The plan in a line.
    pub(crate) summary: String,
    pub(crate) files: Vec<PlanFile>,
}

/// What would be done with a file.
#[derive(Debug, Serialize, JsonSchema)]
pub(crate) struct PlanFile {
    file: String,
    status: PlanStatus,
    /// Why it cannot be sent.
    #[serde(skip_serializing_if = "Option::is_none")]
    reason: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    bytes: Option<u64>,
    /// The digest of its content.
    #[serde(skip_serializing_if = "Option::is_none")]
    sha256: Option<String>,
}

/// What would be done with a file, in a word.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
enum PlanStatus {
    /// It would be uploaded.
    Send,
    /// It was accepted, and its result would be asked for.
    Collect,
    /// Its result is kept.
    Done,
    /// It failed before, and is not sent again.
    Failed,
    /// Its content is sent with another file.
    Duplicate,
    /// It cannot be sent.
    Refused,
    /// It was sent in a batch, and nobody knows whether that was accepted.
    InDoubt,
}

impl Plan {
    /// What would be done with each file.
    pub(crate) fn rows(&self, standing: Standings<'_>) -> Vec<PlanFile> {
        let files = self.files.iter().enumerate();
        files
            .map(|(place, file)| self.row(place, file, standing))
            .collect()
    }

    fn row(&self, place: usize, file: &PlannedFile, standing: Standings<'_>) -> PlanFile {
        let name = file.path.to_string_lossy().into_owned();
        let document = match &file.document {
            Err(fault) => {
                return PlanFile {
                    file: name,
                    status: PlanStatus::Refused,
                    reason: Some(fault.to_string()),
                    bytes: None,
                    sha256: None,
                };
            }
            Ok(number) => &self.documents[*number],
        };
        let status = match standing(&document.content) {
            _ if document.files.first() != Some(&place) => PlanStatus::Duplicate,
            Standing::New => PlanStatus::Send,
            Standing::Accepted(_) | Standing::Batched(..) => PlanStatus::Collect,
            Standing::Done(_) => PlanStatus::Done,
            Standing::Failed(_) => PlanStatus::Failed,
            Standing::Doubtful => PlanStatus::InDoubt,
        };
        PlanFile {
            file: name,
            status,
            reason: None,
            bytes: Some(document.stamp.bytes),
            sha256: Some(document.content.hex()),
        }
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
            tally.sentence(Some(450), true),
            "37 files · 3 duplicates · 5 already done · 29 to charge · you have 450 credits"
        );
        let one = Tally {
            files: 1,
            ..Tally::default()
        };
        assert_eq!(one.sentence(None, true), "1 file · 0 to charge");
    }

    #[test]
    fn a_long_run_says_how_long() {
        let of = |to_charge, paced| {
            let tally = Tally {
                files: to_charge,
                to_charge,
                ..Tally::default()
            };
            tally.sentence(None, paced)
        };
        assert!(!of(60, true).contains("minute"));
        assert!(of(61, true).ends_with("61 to charge · about 1 minute"));
        assert!(of(1_000, true).ends_with("about 16 minutes"));
        assert!(!of(1_000, false).contains("minute"));
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
