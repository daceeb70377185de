//! Which documents are measured, and the measuring of them all.

use std::ops::Range;

use ipp_synth::{Family, Generated, Split, families};

use crate::corpus::Corpus;
use crate::error::Error;
use crate::judge::{Judged, Origin};
use crate::reading::{Pace, options, read};

/// A set of documents whose figures stand apart.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, clap::ValueEnum)]
pub(crate) enum Set {
    /// Synthetic families that the engine is made with.
    Tuned,
    /// Synthetic families that nobody looks at while making the engine.
    HeldOut,
    /// Real e-invoices, read from the page alone.
    Corpus,
    /// The same, read from their XML.
    Xml,
}

impl Set {
    pub(crate) const ALL: [Self; 4] = [Self::Tuned, Self::HeldOut, Self::Corpus, Self::Xml];

    /// Whether the documents are made and not found.
    pub(crate) fn is_synthetic(self) -> bool {
        matches!(self, Self::Tuned | Self::HeldOut)
    }

    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Tuned => "tuned",
            Self::HeldOut => "held-out",
            Self::Corpus => "corpus",
            Self::Xml => "xml",
        }
    }
}

/// The synthetic documents that are asked for, and how all are measured.
#[derive(Debug, Clone)]
pub(crate) struct Choice {
    /// Families by name; all if there is none.
    pub families: Vec<String>,
    pub seeds: Range<u64>,
    /// Only documents with one of these cases; all if there is none.
    pub cases: Vec<String>,
    pub pace: Pace,
}

impl Choice {
    /// The first seeds of every family.
    pub(crate) fn first(seeds: u64, pace: Pace) -> Self {
        Self {
            families: Vec::new(),
            seeds: 0..seeds,
            cases: Vec::new(),
            pace,
        }
    }

    fn families(&self, split: Split) -> Result<Vec<&'static Family>, Error> {
        let all = families();
        if let Some(unknown) = self
            .families
            .iter()
            .find(|n| !all.iter().any(|f| f.name == *n))
        {
            let names: Vec<&str> = all.iter().map(|f| f.name).collect();
            return Err(Error::NoFamily(unknown.clone(), names.join(", ")));
        }
        let chosen =
            |f: &&Family| self.families.is_empty() || self.families.iter().any(|n| n == f.name);
        let families = all.iter().filter(|f| f.split == split);
        Ok(families.filter(chosen).collect())
    }
}

/// Reads and judges the documents of a set. With the same documents, the same answers, in the same order.
pub(crate) fn measure(
    set: Set,
    choice: &Choice,
    corpus: Option<&Corpus>,
) -> Result<Vec<Judged>, Error> {
    match set {
        Set::Tuned => synthetic(set, choice, Split::Tuned),
        Set::HeldOut => synthetic(set, choice, Split::HeldOut),
        Set::Corpus => corpus.ok_or(Error::NoCorpus)?.measure(true, choice.pace),
        Set::Xml => corpus.ok_or(Error::NoCorpus)?.measure(false, choice.pace),
    }
}

fn synthetic(set: Set, choice: &Choice, split: Split) -> Result<Vec<Judged>, Error> {
    let families = choice.families(split)?;
    let documents: Vec<_> = families
        .into_iter()
        .flat_map(|family| choice.seeds.clone().map(move |seed| (family, seed)))
        .collect();
    let judged = choice.pace.each(&documents, |(family, seed)| {
        let document = family.document(*seed);
        let case = |case: &&str| choice.cases.iter().any(|c| c == case);
        let chosen = choice.cases.is_empty() || document.cases.iter().any(case);
        chosen.then(|| judge(set, *seed, &document, choice.pace))
    });
    Ok(judged.into_iter().flatten().collect())
}

fn judge(set: Set, seed: u64, document: &Generated, pace: Pace) -> Judged {
    let origin = Origin {
        id: document.name.clone(),
        set,
        family: document.family.to_owned(),
        seed,
        cases: document.cases.clone(),
        must_flag: document.must_flag,
    };
    let reading = read(&document.pdf, &options(true), pace);
    Judged::of(origin, &document.truth, &reading, &document.pdf)
}

/// The document that was judged, made again; `None` if it is of the corpus.
pub(crate) fn find(judged: &Judged) -> Option<Generated> {
    let family = families()
        .iter()
        .find(|f| judged.set.is_synthetic() && f.name == judged.family);
    family.map(|f| f.document(judged.seed))
}

#[cfg(test)]
mod tests {
    use super::{Choice, Set, measure};
    use crate::error::Error;
    use crate::reading::Pace;

    #[test]
    fn a_family_that_does_not_exist_is_an_error() {
        let choice = Choice {
            families: vec!["no-such-family".to_owned()],
            ..Choice::first(1, Pace::Fast)
        };
        let refused = measure(Set::Tuned, &choice, None);
        assert!(matches!(refused, Err(Error::NoFamily(..))));
    }

    #[test]
    fn a_case_is_measured_alone_and_its_documents_are_found_again() {
        let all = measure(Set::Tuned, &Choice::first(2, Pace::Fast), None).unwrap();
        let case = all.iter().find_map(|j| j.cases.first()).unwrap();
        let choice = Choice {
            cases: vec![(*case).to_owned()],
            ..Choice::first(2, Pace::Fast)
        };
        let chosen = measure(Set::Tuned, &choice, None).unwrap();
        let with_case = all.iter().filter(|j| j.cases.contains(case)).count();
        assert_eq!(chosen.len(), with_case);
        assert_eq!(super::find(&chosen[0]).unwrap().name, chosen[0].id);
    }

    #[test]
    fn the_corpus_cannot_be_measured_where_there_is_none() {
        let refused = measure(Set::Corpus, &Choice::first(1, Pace::Fast), None);
        assert!(matches!(refused, Err(Error::NoCorpus)));
    }
}
