//! Results that a test has decided on beforehand, by the name or the content of the document.

use std::sync::{PoisonError, RwLock};

use ipp_sdk::model::{ExportMode, Invoice};

use super::{result, vendors};
use crate::full::Full;
use crate::store::{Failure, Outcome, Work};

const FULL: Full = Full {
    most: 1000,
    things: "fixtures",
    advice: "Delete them first.",
};

/// Which documents have which end.
#[derive(Debug, Clone)]
pub(crate) struct Fixture {
    pub(crate) filename: Option<String>,
    pub(crate) sha256: Option<String>,
    pub(crate) end: FixedEnd,
}

/// How a job ends whose document is not read.
#[derive(Debug, Clone)]
pub(crate) enum FixedEnd {
    Completed(Box<Invoice>),
    Failed(Failure),
}

/// The results decided on; of several for a document the last counts.
#[derive(Debug, Default)]
pub(crate) struct Fixtures(RwLock<Vec<Fixture>>);

impl Fixtures {
    pub(crate) fn add(&self, fixture: Fixture) -> Result<(), Full> {
        let mut fixtures = self.0.write().unwrap_or_else(PoisonError::into_inner);
        if fixtures.len() >= FULL.most {
            return Err(FULL);
        }
        fixtures.push(fixture);
        Ok(())
    }

    pub(crate) fn clear(&self) {
        let mut fixtures = self.0.write().unwrap_or_else(PoisonError::into_inner);
        fixtures.clear();
    }

    /// The end decided on for a document.
    pub(super) fn end_of(&self, work: &Work) -> Option<FixedEnd> {
        let fixtures = self.0.read().unwrap_or_else(PoisonError::into_inner);
        let is = |wanted: &Option<String>, actual: &str| {
            wanted
                .as_deref()
                .is_none_or(|w| w.eq_ignore_ascii_case(actual))
        };
        let mut newest = fixtures.iter().rev();
        newest
            .find(|f| is(&f.filename, &work.filename) && is(&f.sha256, &work.file_sha256))
            .map(|f| f.end.clone())
    }
}

impl FixedEnd {
    /// The outcome as it is stored.
    pub(crate) fn outcome(self, mode: &ExportMode) -> Outcome {
        match self {
            Self::Completed(invoice) => {
                let vendor = vendors::seen(&invoice);
                result::outcome(*invoice, vendor, mode)
            }
            Self::Failed(failure) => Outcome::Failed(failure),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{FULL, FixedEnd, Fixture, Fixtures};
    use crate::store::Failure;

    #[test]
    fn fixtures_are_not_kept_without_end() {
        let fixtures = Fixtures::default();
        let fixture = || Fixture {
            filename: None,
            sha256: None,
            end: FixedEnd::Failed(Failure {
                code: ipp_sdk::model::ErrorCode::ExtractionFailed,
                message: String::new(),
            }),
        };
        for _ in 0..FULL.most {
            fixtures.add(fixture()).unwrap();
        }
        assert_eq!(fixtures.add(fixture()), Err(FULL));
        fixtures.clear();
        assert_eq!(fixtures.add(fixture()), Ok(()));
    }
}
