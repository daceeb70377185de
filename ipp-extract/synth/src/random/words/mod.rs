//! What an invoice calls its fields: many variants a term and language, as people print them. Data, not code.
//!
//! A family brings a [`Wording`] of its own, which is asked first; then the country's words, then the language's.

mod de;
mod en;
mod es;
mod fr;
mod it;
mod nl;
mod pt;
mod term;

pub(crate) use term::Term;

use super::pack::Pack;
use super::rng::Rng;

/// Terms with their variants.
pub(crate) type Table = &'static [(Term, &'static [&'static str])];

/// The words that a family prefers, by tag (`en-GB`) or language (`en`), in lists of which the first that knows a term
/// is heard.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Wording(pub(crate) &'static [&'static [(&'static str, Table)]]);

impl Wording {
    /// The words of the packs and nothing else.
    pub(crate) const NONE: Self = Self(&[]);

    /// The family's tables for a country, in each list the country's own before those of its language.
    fn tables(self, tag: &str, language: &str) -> Vec<Table> {
        let lists = self.0.iter();
        let pairs = lists.flat_map(|list| [tag, language].map(|name| (*list, name)));
        let tables = pairs.flat_map(|(list, name)| list.iter().filter(move |(of, _)| *of == name));
        tables.map(|(_, table)| *table).collect()
    }
}

/// The language's own words.
pub(crate) fn language(name: &str) -> Table {
    match name {
        "de" => de::WORDS,
        "es" => es::WORDS,
        "fr" => fr::WORDS,
        "it" => it::WORDS,
        "nl" => nl::WORDS,
        "pt" => pt::WORDS,
        _ => en::WORDS,
    }
}

/// Month names of a language, January first: in full and abbreviated.
pub(crate) fn months(name: &str) -> (&'static [&'static str; 12], &'static [&'static str; 12]) {
    match name {
        "de" => (&de::MONTHS, &de::SHORT),
        "es" => (&es::MONTHS, &es::SHORT),
        "fr" => (&fr::MONTHS, &fr::SHORT),
        "it" => (&it::MONTHS, &it::SHORT),
        "nl" => (&nl::MONTHS, &nl::SHORT),
        "pt" => (&pt::MONTHS, &pt::SHORT),
        _ => (&en::MONTHS, &en::SHORT),
    }
}

/// Who speaks in one document.
pub(crate) struct Speech {
    tables: Vec<Table>,
    rng: Rng,
}

impl Speech {
    pub(crate) fn new(pack: &Pack, wording: Wording, rng: Rng) -> Self {
        let mut tables = wording.tables(pack.tag, pack.language);
        tables.extend([pack.words, language(pack.language)]);
        Self { tables, rng }
    }

    /// All that a term may be called here.
    pub(crate) fn variants(&self, term: Term) -> &'static [&'static str] {
        let rows = self.tables.iter().flat_map(|table| table.iter());
        rows.filter(|(of, _)| *of == term)
            .map(|(_, variants)| *variants)
            .next()
            .unwrap_or(&[""])
    }

    /// One name of the term. Ask once and keep it: the next answer may differ.
    pub(crate) fn say(&mut self, term: Term) -> &'static str {
        let variants = self.variants(term);
        self.rng.of(variants)
    }

    /// A sentence with its blanks filled in.
    pub(crate) fn fill(&mut self, term: Term, blanks: &[(&str, &str)]) -> String {
        let text = self.say(term).to_owned();
        blanks
            .iter()
            .fold(text, |text, (blank, value)| text.replace(blank, value))
    }
}

#[cfg(test)]
mod tests {
    use super::{Term, language};

    #[test]
    fn every_language_has_a_word_for_every_term() {
        for name in ["en", "de", "fr", "es", "it", "nl", "pt"] {
            for term in Term::ALL {
                let variants = language(name).iter().find(|(of, _)| of == term);
                let known = variants.is_some_and(|(_, variants)| !variants.is_empty());
                assert!(known, "{name} has no word for {term:?}");
            }
        }
    }
}
