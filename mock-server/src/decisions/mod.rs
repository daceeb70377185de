//! The decisions: what this server does where the published reference is silent.
//!
//! Each has a number, which an answer that rests on it names in the header `X-IPP-Mock-Assumption`. Some can be
//! switched while the server runs, so that a client can be tested against the other reading too. The table is
//! data: the server's code asks [`Choices`] which reading is in force, the control plane lists and switches
//! them, and `docs/decisions.md` is written from the same rows.

pub(crate) mod alternative;
mod choices;
#[cfg(test)]
mod render;
mod table;

use std::fmt;
use std::str::FromStr;
use std::sync::LazyLock;

pub(crate) use DecisionId as D;
pub use alternative::Alternative;
pub(crate) use choices::Choices;
pub use choices::{Profile, UnknownChoice};

/// The name of the reading that the table decides on, beside the names of the alternatives.
pub(crate) const DECIDED: &str = "decided";

/// The number of a decision, shown as `D24`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct DecisionId(pub(crate) u8);

impl fmt::Display for DecisionId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "D{}", self.0)
    }
}

/// Reads `D24`, in either case. A number that no decision has is an error.
impl FromStr for DecisionId {
    type Err = UnknownChoice;

    fn from_str(text: &str) -> Result<Self, UnknownChoice> {
        decisions()
            .iter()
            .map(|row| row.id)
            .find(|id| id.to_string().eq_ignore_ascii_case(text))
            .ok_or_else(|| UnknownChoice::Decision(text.to_owned()))
    }
}

/// What this server does in a case that the reference leaves open.
///
/// The texts are Markdown: code stands in backticks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct Decision {
    /// Its number.
    pub id: DecisionId,
    /// The part of the API that it concerns.
    pub area: Area,
    /// What the reference leaves open.
    pub question: &'static str,
    /// What this server does.
    pub choice: &'static str,
    /// Why it does so.
    pub why: &'static str,
    /// The other readings that it can be switched to, in order of their index.
    pub alternatives: &'static [Alternative],
    /// Another way to have it differently, such as a flag of `ipp-mock`.
    pub setting: Option<&'static str>,
}

/// A part of the API.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum Area {
    /// What holds for every request.
    Requests,
    /// Uploading an invoice.
    Invoices,
    /// Jobs, their lists and their downloads.
    Jobs,
    /// Several invoices in one request.
    Batches,
    /// Registering webhooks, and their deliveries.
    Webhooks,
    /// API keys and sessions.
    Keys,
    /// What the reference calls upcoming.
    Roadmap,
}

impl fmt::Display for Area {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Requests => "Every request",
            Self::Invoices => "Uploading an invoice",
            Self::Jobs => "Jobs and downloads",
            Self::Batches => "Batches",
            Self::Webhooks => "Webhooks",
            Self::Keys => "API keys",
            Self::Roadmap => "The roadmap",
        })
    }
}

/// The row of a decision.
pub(crate) fn row(id: D) -> Option<&'static Decision> {
    decisions().get(place(id)?)
}

/// Where a decision stands: they are numbered from 1 without a gap, which a test keeps so.
fn place(id: D) -> Option<usize> {
    usize::from(id.0).checked_sub(1)
}

/// Everything that this server decides where the reference is silent, in order of number.
///
/// ```
/// for decision in ipp_mock_server::decisions() {
///     println!("{}: {}", decision.id, decision.question);
/// }
/// ```
#[must_use]
pub fn decisions() -> &'static [Decision] {
    static ROWS: LazyLock<Vec<Decision>> = LazyLock::new(|| {
        let mut rows = table::PARTS.concat();
        rows.sort_by_key(|row| row.id);
        rows
    });
    &ROWS
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::{D, Decision, alternative, decisions};

    #[test]
    fn the_decisions_are_numbered_from_1_to_71_without_a_gap() {
        let ids: Vec<_> = decisions().iter().map(|row| row.id.0).collect();
        assert_eq!(ids, (1..=71).collect::<Vec<u8>>());
    }

    #[test]
    fn each_row_lists_its_own_alternatives_by_index_and_under_distinct_names() {
        for Decision {
            id, alternatives, ..
        } in decisions()
        {
            for (index, alternative) in (1..).zip(*alternatives) {
                assert_eq!((alternative.decision, alternative.index), (*id, index));
            }
            let names: BTreeSet<_> = alternatives.iter().map(|a| a.name).collect();
            assert_eq!(names.len(), alternatives.len(), "{id}");
            assert!(!names.contains(super::DECIDED), "{id}");
        }
    }

    #[test]
    fn each_alternative_stands_in_the_row_of_its_decision() {
        let listed = decisions().iter().flat_map(|row| row.alternatives);
        assert!(alternative::ALL.iter().eq(listed));
    }

    #[test]
    fn every_row_says_what_is_asked_what_is_done_and_why_in_sentences() {
        for row in decisions() {
            assert!(row.question.ends_with('?'), "{}", row.id);
            let meanings = row.alternatives.iter().map(|a| a.meaning);
            for text in [row.choice, row.why].into_iter().chain(meanings) {
                assert!(text.ends_with('.'), "{}: {text}", row.id);
                assert!(!text.contains("  "), "{}: {text}", row.id);
            }
        }
    }

    #[test]
    fn the_number_of_a_decision_is_read_as_it_is_shown() {
        for row in decisions() {
            assert_eq!(row.id.to_string().parse(), Ok(row.id));
        }
        assert_eq!("d8".parse(), Ok(D(8)));
        for text in ["", "8", "D", "D0", "D08", "D+8", "D72", "D264", " D8"] {
            assert!(text.parse::<D>().is_err(), "{text}");
        }
    }
}
