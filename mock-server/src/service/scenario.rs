//! What a test can ask to happen to one request: by a reserved file name, or by the header `X-IPP-Mock-Scenario`.

use std::str::FromStr;
use std::time::Duration;

use ipp_sdk::model::{Confidence, Invoice, WarningSeverity};

/// How long a slow job takes, by the server's clock.
pub(super) const SLOW: Duration = Duration::from_secs(30);
/// What every reserved file name begins with.
const RESERVED: &str = "ipp-test-";

/// What is to happen.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Scenario {
    /// The document cannot be parsed.
    Fail,
    /// Its reading is of low confidence.
    Low,
    /// Its reading is flagged as a risk.
    Risk,
    /// The job takes half a minute.
    Slow,
    /// The account has no credits left.
    NoCredits,
    /// The account's tier has no access.
    NoTier,
    /// The key's requests are used up.
    Limited,
    /// The server has too much to do.
    Busy,
}

/// The scenarios by the names that the header has for them.
const SCENARIOS: [(&str, Scenario); 8] = [
    ("fail", Scenario::Fail),
    ("low", Scenario::Low),
    ("risk", Scenario::Risk),
    ("slow", Scenario::Slow),
    ("no-credits", Scenario::NoCredits),
    ("no-tier", Scenario::NoTier),
    ("limited", Scenario::Limited),
    ("busy", Scenario::Busy),
];

/// Those that belong to a job: file names can ask for them, and they outlast the request.
fn of_jobs() -> impl Iterator<Item = (&'static str, Scenario)> {
    use Scenario::{Fail, Low, Risk, Slow};
    let is_of_job = |scenario| matches!(scenario, Fail | Low | Risk | Slow);
    SCENARIOS
        .into_iter()
        .filter(move |&(_, scenario)| is_of_job(scenario))
}

/// A scenario that there is not.
#[derive(Debug, thiserror::Error)]
#[error("`X-IPP-Mock-Scenario` must be one of {}.", SCENARIOS.map(|(name, _)| name).join(", "))]
pub(crate) struct UnknownScenario;

impl FromStr for Scenario {
    type Err = UnknownScenario;

    fn from_str(text: &str) -> Result<Self, UnknownScenario> {
        let named = SCENARIOS.into_iter().find(|(name, _)| *name == text);
        named.map(|(_, scenario)| scenario).ok_or(UnknownScenario)
    }
}

impl Scenario {
    /// The scenario that a reserved file name stands for. No name of a real invoice begins like one.
    pub(crate) fn of_file_name(name: &str) -> Option<Self> {
        let name = name
            .get(..RESERVED.len())
            .filter(|n| n.eq_ignore_ascii_case(RESERVED))
            .and(name.get(RESERVED.len()..))?;
        let named = of_jobs().find(|(word, _)| name.starts_with(word));
        named.map(|(_, scenario)| scenario)
    }

    /// How it is stored with a job; nothing if it does not outlast the request.
    pub(crate) fn stored(self) -> Option<&'static str> {
        let named = of_jobs().find(|(_, scenario)| *scenario == self);
        named.map(|(name, _)| name)
    }

    /// Changes the verdict on an invoice that was read.
    pub(super) fn apply(self, invoice: &mut Invoice) {
        match self {
            Self::Low => invoice.confidence = Confidence::Low,
            Self::Risk => {
                invoice.warning_severity = Some(WarningSeverity::Risk);
                let asked = "The upload asked for a reading at risk.";
                invoice
                    .validation_explanation
                    .get_or_insert_with(|| asked.to_owned());
            }
            _ => return,
        }
        invoice.automation_ready = false;
    }
}

#[cfg(test)]
mod tests {
    use super::Scenario;

    #[test]
    fn only_reserved_file_names_stand_for_a_scenario() {
        let of = Scenario::of_file_name;
        assert_eq!(of("ipp-test-fail.pdf"), Some(Scenario::Fail));
        assert_eq!(of("IPP-Test-low-2.pdf"), Some(Scenario::Low));
        assert_eq!(of("ipp-test-risky.pdf"), Some(Scenario::Risk));
        for name in [
            "fail.pdf",
            "my-ipp-test-fail.pdf",
            "ipp-test-",
            "ipp-test-ok.pdf",
            "ümläutchen.pdf",
        ] {
            assert_eq!(of(name), None, "{name}");
        }
    }
}
