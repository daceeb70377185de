//! The committed figures, and what has become worse since.

use std::collections::BTreeMap;
use std::fs;
use std::io::{self, Write};
use std::path::Path;

use serde::{Deserialize, Serialize};

use crate::error::Error;
use crate::figures::Figures;
use crate::lines::share;
use crate::measures::{MEASURES, Unit};
use crate::sets::Set;

/// How much worse a share may become: half a point. Documents are the same on every machine, so this only allows for
/// a change that costs a little here and gains elsewhere.
const TOLERANCE: f64 = 0.005;
/// How much more memory may be used: builds differ in what they inline and copy.
const MEMORY_TOLERANCE: f64 = 0.1;
/// Megabytes that say nothing.
const MEMORY_SLACK: f64 = 0.5;

/// Figures of the short form, by set and name.
#[derive(Debug, Serialize, Deserialize)]
pub(crate) struct Baseline {
    /// How many documents of each family they are from.
    pub seeds: u64,
    figures: BTreeMap<String, Values>,
}

type Values = BTreeMap<String, f64>;

/// One figure, as committed and as measured.
struct Change {
    name: String,
    unit: Unit,
    was: f64,
    is: Option<f64>,
}

impl Baseline {
    pub(crate) fn new(seeds: u64, figures: &[(Set, Figures)]) -> Self {
        let named = figures
            .iter()
            .map(|(set, figures)| (set.name().to_owned(), values(*set, figures)));
        Self {
            seeds,
            figures: named.collect(),
        }
    }

    pub(crate) fn load(path: &Path) -> Result<Self, Error> {
        let text = fs::read_to_string(path).map_err(Error::file(path))?;
        serde_json::from_str(&text).map_err(Error::json(path))
    }

    pub(crate) fn save(&self, path: &Path) -> Result<(), Error> {
        let text = serde_json::to_string_pretty(self)? + "\n";
        fs::write(path, text).map_err(Error::file(path))
    }

    /// Tells what differs in a set; gives how many figures are worse than they may be.
    pub(crate) fn compare(
        &self,
        set: Set,
        figures: &Figures,
        out: &mut impl Write,
    ) -> io::Result<usize> {
        let Some(committed) = self.figures.get(set.name()) else {
            writeln!(out, "{}: no figures are committed", set.name())?;
            return Ok(0);
        };
        let changes = changes(committed, &values(set, figures));
        for change in changes.iter().filter(|c| c.is != Some(c.was)) {
            let is = change
                .is
                .map_or_else(|| "nothing".to_owned(), |is| change.unit.shown(is));
            let word = if change.is_worse() { "WORSE " } else { "" };
            writeln!(
                out,
                "{word}{}: {} was {}, is {is}",
                set.name(),
                change.name,
                change.unit.shown(change.was)
            )?;
        }
        Ok(changes.iter().filter(|c| c.is_worse()).count())
    }
}

impl Change {
    /// Whether it is worse by more than is allowed. A figure that is gone is.
    fn is_worse(&self) -> bool {
        let Some(is) = self.is else { return true };
        // What was rounded for the file.
        let slack = 1e-9;
        match self.unit {
            Unit::Share => is < self.was - TOLERANCE - slack,
            Unit::Fault => is > self.was + TOLERANCE + slack,
            Unit::Megabytes => is > self.was * (1.0 + MEMORY_TOLERANCE) + MEMORY_SLACK,
            Unit::Milliseconds => false,
        }
    }
}

fn changes(committed: &Values, measured: &Values) -> Vec<Change> {
    let changes = committed.iter().map(|(name, was)| Change {
        name: name.clone(),
        unit: unit(name),
        was: *was,
        is: measured.get(name).copied(),
    });
    changes.collect()
}

fn unit(name: &str) -> Unit {
    let measure = MEASURES.iter().find(|m| m.name == name);
    measure.map_or(Unit::Share, |m| m.unit)
}

/// All figures but times, which are the machine's.
fn values(set: Set, figures: &Figures) -> Values {
    let measures = MEASURES
        .iter()
        .filter(|m| m.goal(set).is_some() && m.unit != Unit::Milliseconds);
    let measures = measures.filter_map(|m| Some((m.name.to_owned(), (m.value)(figures)?)));
    let fields = figures
        .fields
        .iter()
        .map(|(name, field)| (format!("field.{name}"), share(field.right, field.all())));
    measures
        .chain(fields)
        .map(|(name, value)| (name, rounded(value)))
        .collect()
}

/// Four decimals.
fn rounded(value: f64) -> f64 {
    (value * 10_000.0).round() / 10_000.0
}

#[cfg(test)]
mod tests {
    use super::{Values, changes};

    fn worse(name: &str, was: f64, is: Option<f64>) -> bool {
        let committed: Values = [(name.to_owned(), was)].into();
        let measured: Values = is.map(|is| (name.to_owned(), is)).into_iter().collect();
        changes(&committed, &measured)[0].is_worse()
    }

    #[test]
    fn a_share_that_falls_by_more_than_half_a_point_is_worse() {
        assert!(worse("key_documents", 0.9, Some(0.894)));
        assert!(!worse("key_documents", 0.9, Some(0.895)));
        assert!(!worse("key_documents", 0.9, Some(0.95)));
        assert!(worse("field.total", 0.9, Some(0.8)));
    }

    #[test]
    fn false_flags_are_worse_when_there_are_more() {
        assert!(worse("false_flags", 0.0, Some(0.006)));
        assert!(!worse("false_flags", 0.01, Some(0.0)));
    }

    #[test]
    fn memory_may_grow_by_a_tenth() {
        assert!(!worse("peak", 10.0, Some(11.4)));
        assert!(worse("peak", 10.0, Some(11.6)));
    }

    #[test]
    fn a_figure_that_is_gone_is_worse() {
        assert!(worse("flags", 1.0, None));
    }
}
