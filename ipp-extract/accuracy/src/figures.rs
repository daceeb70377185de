//! What many judged documents come to.

use std::collections::BTreeMap;
use std::time::Duration;

use crate::failure::SURE;
use crate::judge::{Answer, Judged, Outcome};
use crate::lines::{Matches, share};
use crate::places::Places;

/// A number of so many.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(crate) struct Part {
    pub part: usize,
    pub whole: usize,
}

impl Part {
    /// How many of the given hold, of those that count.
    fn of<'a, T: 'a>(
        all: impl IntoIterator<Item = &'a T>,
        counts: impl Fn(&T) -> bool,
        holds: impl Fn(&T) -> bool,
    ) -> Self {
        all.into_iter()
            .filter(|t| counts(t))
            .fold(Self::default(), |sum, t| Self {
                part: sum.part + usize::from(holds(t)),
                whole: sum.whole + 1,
            })
    }

    /// The share, `None` of nothing.
    pub(crate) fn share(self) -> Option<f64> {
        (self.whole > 0).then(|| share(self.part, self.whole))
    }
}

/// How far a mark can be believed that the engine gives to some of its answers.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct Trust {
    /// Of those that bear the mark, those that are right.
    pub precision: Part,
    /// Of all that could, those that bear it and are right.
    pub coverage: Part,
}

/// One field in all documents.
#[derive(Debug, Clone, Default)]
pub(crate) struct FieldFigures {
    pub right: usize,
    pub wrong: usize,
    pub missing: usize,
    pub sure: Trust,
    /// By invoice or layout: how many right, of how many.
    families: BTreeMap<String, Part>,
}

impl FieldFigures {
    pub(crate) fn all(&self) -> usize {
        self.right + self.wrong + self.missing
    }

    /// The mean over invoices or layouts, so that copies of one do not decide.
    pub(crate) fn macro_mean(&self) -> Option<f64> {
        let shares: Vec<f64> = self.families.values().filter_map(|p| p.share()).collect();
        mean(&shares)
    }

    fn add(&mut self, family: &str, answer: &Answer) {
        let right = answer.outcome == Outcome::Right;
        *match answer.outcome {
            Outcome::Right => &mut self.right,
            Outcome::Wrong => &mut self.wrong,
            Outcome::Missing => &mut self.missing,
        } += 1;
        let of_family = self.families.entry(family.to_owned()).or_default();
        of_family.part += usize::from(right);
        of_family.whole += 1;
    }
}

/// The answers whose confidence lies between two bounds.
pub(crate) struct Bin {
    pub from: f64,
    pub to: f64,
    pub right: Part,
}

/// What a set, a family or a case comes to.
pub(crate) struct Figures {
    pub documents: usize,
    pub failed: usize,
    pub key_documents: Part,
    pub key_fields: Part,
    pub core_documents: Part,
    /// Documents of which all is right.
    pub whole_documents: Part,
    pub fields: BTreeMap<&'static str, FieldFigures>,
    pub lines: Matches,
    pub amounts: Matches,
    /// Documents that must be flagged, and are, and are not ready.
    pub flags: Part,
    /// Documents that must not be flagged, and are although their sums are read right.
    pub false_flags: Part,
    pub ready: Trust,
    pub sure: Trust,
    pub bins: Vec<Bin>,
    pub places: Places,
    pub median: Duration,
    pub p99: Duration,
    pub peak: usize,
    pub peak_median: usize,
}

/// The bounds of the bins of confidence.
const BOUNDS: [f64; 9] = [0.0, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95, 0.99, 1.01];

impl Figures {
    pub(crate) fn of(judged: &[&Judged]) -> Self {
        let documents = || judged.iter().copied();
        let answers = || judged.iter().flat_map(|j| &j.answers);
        let right = |a: &Answer| a.outcome == Outcome::Right;
        let any = |_: &Judged| true;
        let good = |j: &Judged| !j.must_flag;
        let mut lines = Matches::default();
        let mut amounts = Matches::default();
        let mut places = Places::default();
        for document in documents() {
            lines.add(document.lines);
            amounts.add(document.amounts);
            places.add(&document.places);
        }
        let times = sorted(documents().map(|j| j.time));
        let peaks = sorted(documents().map(|j| j.peak));
        Self {
            documents: judged.len(),
            failed: documents().filter(|j| j.failed.is_some()).count(),
            key_documents: Part::of(documents(), any, Judged::key_right),
            key_fields: Part::of(answers(), |a| a.key, right),
            core_documents: Part::of(documents(), any, Judged::core_right),
            whole_documents: Part::of(documents(), any, Judged::all_right),
            fields: fields(judged),
            lines,
            amounts,
            flags: Part::of(documents(), |j| j.must_flag, |j| j.flagged && !j.ready),
            false_flags: Part::of(documents(), good, Judged::false_flag),
            ready: Trust {
                precision: Part::of(documents(), |j| j.ready, Judged::safe),
                coverage: Part::of(documents(), good, |j| j.ready && j.safe()),
            },
            sure: sure(answers()),
            bins: bins(answers()),
            places,
            median: at(&times, 50),
            p99: at(&times, 99),
            peak: at(&peaks, 100),
            peak_median: at(&peaks, 50),
        }
    }
}

fn fields(judged: &[&Judged]) -> BTreeMap<&'static str, FieldFigures> {
    let mut fields: BTreeMap<&'static str, FieldFigures> = BTreeMap::new();
    for (document, answer) in judged
        .iter()
        .flat_map(|j| j.answers.iter().map(move |a| (j, a)))
    {
        fields
            .entry(answer.field)
            .or_default()
            .add(&document.family, answer);
    }
    for (name, field) in &mut fields {
        let answers = judged.iter().flat_map(|j| &j.answers);
        field.sure = sure(answers.filter(|a| a.field == *name));
    }
    fields
}

fn sure<'a>(answers: impl Iterator<Item = &'a Answer> + Clone) -> Trust {
    let sure = |a: &Answer| a.got.is_some() && a.confidence.is_some_and(|c| c >= SURE);
    let right = |a: &Answer| a.outcome == Outcome::Right;
    Trust {
        precision: Part::of(answers.clone(), sure, right),
        coverage: Part::of(answers, |a| a.truth.is_some(), |a| sure(a) && right(a)),
    }
}

fn bins<'a>(answers: impl Iterator<Item = &'a Answer> + Clone) -> Vec<Bin> {
    let bounds = BOUNDS.iter().zip(&BOUNDS[1..]);
    let bin = |(&from, &to): (&f64, &f64)| {
        let inside =
            |a: &Answer| a.got.is_some() && a.confidence.is_some_and(|c| (from..to).contains(&c));
        Bin {
            from,
            to,
            right: Part::of(answers.clone(), inside, |a| a.outcome == Outcome::Right),
        }
    };
    bounds.map(bin).collect()
}

fn mean(values: &[f64]) -> Option<f64> {
    #[allow(clippy::cast_precision_loss)]
    let count = values.len() as f64;
    (!values.is_empty()).then(|| values.iter().sum::<f64>() / count)
}

fn sorted<T: Ord>(values: impl Iterator<Item = T>) -> Vec<T> {
    let mut values: Vec<T> = values.collect();
    values.sort_unstable();
    values
}

/// The value that so many in a hundred do not exceed.
fn at<T: Copy + Default>(sorted: &[T], percent: usize) -> T {
    let rank = (sorted.len() * percent).div_ceil(100);
    sorted
        .get(rank.saturating_sub(1))
        .copied()
        .unwrap_or_default()
}

#[cfg(test)]
mod tests;
