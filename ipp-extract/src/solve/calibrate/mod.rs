//! From the evidence for a field to a confidence that can be relied on.
//!
//! A score says how well a label and a place fit. How often values of such a score are right differs from field to
//! field, and other fields know more: sums that add up, a name that owns the domain of an address. So the score and
//! these cues are weighed, a table of weights and of steps for each field. The tables are fitted on synthetic
//! families, those that the engine is not made with weighing most (`cargo run -p ipp-accuracy -- calibrate` prints `table.rs`): a step says
//! how often at least the values on it were right.

mod table;

use crate::candidates::Place;
use table::SCALES;

/// What can speak for a value beside its score.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Cue {
    /// The file holds one document, and that is an invoice or a credit note.
    Single,
    /// No check of the ledger fails.
    Unflagged,
    /// The sums add up to the total.
    Adds,
    /// The lines add up to the subtotal or the total.
    Lines,
    /// Every tax is its rate of its base.
    Rates,
    /// The sign of the total is that of the kind of document.
    Signs,
    /// The value is all that its place on the page says.
    Whole,
    /// No label is a part of the value.
    Unlabelled,
    /// It stands on the first page.
    FirstPage,
    /// It is printed more than once.
    Repeated,
    /// The name has a legal form.
    Formed,
    /// The name is not printed as a part of a longer one.
    Longest,
    /// The name has no digits.
    Plain,
    /// A mail or web address of the page is made of the name.
    Mail,
    /// That address begins as the name does.
    Begins,
    /// The name is not all in capitals, as a logo may be.
    Mixed,
    /// A label names the customer, and it is another.
    Opposed,
    /// The supplier's address is known.
    Addressed,
    /// The supplier's tax id is known.
    Identified,
    /// Address and tax id are of the same country.
    Local,
    /// No other value is in question.
    Sole,
    /// What else is in question is much less likely.
    Ahead,
    /// The invoice is due on or soon after its date.
    Ordered,
    /// The amount due is not the total.
    Differs,
    /// Quantity and price come to the amount.
    Proven,
}

/// What speaks for the value of a field.
#[derive(Debug, Clone)]
pub(crate) struct Evidence {
    pub field: &'static str,
    /// The value in words.
    pub value: String,
    /// How good a candidate for the field it is, 0 to 1.
    pub score: f64,
    pub cues: Vec<Cue>,
    /// Where it stands.
    pub places: Vec<Place>,
}

/// A field of whose calibration nothing is known is never sure.
const UNKNOWN: f64 = 0.79;
/// What is doubtful as such, by its score, nothing else makes surer: the families it is fitted on hold too little of it.
const DOUBTFUL: f64 = 0.7;

impl Evidence {
    pub(crate) fn add(&mut self, cue: Cue, holds: bool) {
        if holds {
            self.cues.push(cue);
        }
    }

    /// How sure the value is, 0 to 1.
    pub(crate) fn confidence(&self) -> f64 {
        let scale = SCALES.iter().find(|s| s.field == self.field);
        let most = if self.score < DOUBTFUL {
            self.score
        } else {
            1.0
        };
        let known = scale.map_or(UNKNOWN, |s| s.confidence(self.score, &self.cues));
        known.min(most)
    }
}

/// How the evidence for a field is weighed.
struct Scale {
    field: &'static str,
    /// The weight of the score.
    score: f64,
    cues: &'static [(Cue, f64)],
    /// The confidence from each weight of evidence on, least first.
    steps: &'static [(f64, f64)],
}

impl Scale {
    fn confidence(&self, score: f64, cues: &[Cue]) -> f64 {
        let held = self.cues.iter().filter(|(cue, _)| cues.contains(cue));
        let weight = self.score * score + held.map(|(_, weight)| weight).sum::<f64>();
        let reached = self.steps.iter().rev().find(|(from, _)| weight >= *from);
        reached.map_or(0.0, |(_, confidence)| *confidence)
    }
}

#[cfg(test)]
mod tests {
    use super::table::SCALES;
    use super::{Cue, Scale};

    #[test]
    fn more_evidence_never_makes_a_field_less_sure() {
        for scale in SCALES {
            assert!(scale.score >= 0.0, "{}", scale.field);
            assert!(scale.cues.iter().all(|(_, w)| *w > 0.0), "{}", scale.field);
            let rising = scale
                .steps
                .windows(2)
                .all(|s| s[0].0 < s[1].0 && s[0].1 < s[1].1);
            assert!(rising, "{}", scale.field);
        }
    }

    #[test]
    fn a_cue_that_a_field_is_not_weighed_by_says_nothing() {
        let scale = Scale {
            field: "total",
            score: 2.0,
            cues: &[(Cue::Adds, 1.0)],
            steps: &[(0.0, 0.5), (2.5, 0.95)],
        };
        assert!((scale.confidence(0.9, &[Cue::Mail]) - 0.5).abs() < 1e-9);
        assert!((scale.confidence(0.9, &[Cue::Mail, Cue::Adds]) - 0.95).abs() < 1e-9);
    }
}
