//! What can be the name of a firm or a person.

use crate::candidates::Facts;
use crate::layout::Spot;
use crate::locale::labels::Role;
use crate::locale::names::{
    ATTENTION, BANKS, CONNECTIVES, DEPARTMENT_HEADS, DEPARTMENTS, HOUSES, NO_NAMES, PARTICLES,
    SALUTATIONS, STREET_ENDINGS, STREET_STARTS, STREETS,
};
use crate::locale::{country, currency, fold, legal, squashed};

/// The longest name.
const MAX_CHARS: usize = 80;
/// The shortest name that another can be told to contain.
const TELLING: usize = 4;

/// A folded word without its points.
fn plain_word(word: &str) -> String {
    fold(word).trim_end_matches(':').replace('.', "")
}

/// A name without the form of address before it.
pub(super) fn without_salutation(text: &str) -> String {
    let mut words = text.split_whitespace().peekable();
    let mut addressed = false;
    while words.peek().is_some_and(|w| {
        let word = plain_word(w);
        // "Sr. D. Juan Pérez"
        let title = addressed && matches!(word.as_str(), "d" | "don" | "dna" | "dona");
        title || SALUTATIONS.contains(&word.as_str())
    }) {
        words.next();
        addressed = true;
    }
    words.collect::<Vec<_>>().join(" ")
}

/// Whether a text can be the name of a person or firm.
pub(super) fn is_name_like(text: &str) -> bool {
    let letters = text.chars().filter(|c| c.is_alphabetic()).count();
    let digits = text.chars().filter(char::is_ascii_digit).count();
    letters >= 3
        && letters > 2 * digits
        && text.chars().count() <= MAX_CHARS
        && !text.contains(['@', '€', '£', '$', '%', '©'])
        && !text.contains(':')
        && text.matches('(').count() == text.matches(')').count()
        && !text.contains("....")
        && !fold(text).contains("www.")
        && !fold(text).contains("http")
        && !is_sentence(text)
        && !is_position(text)
        && !is_number_label(text)
        && !is_street(text)
        && country::postcode(text).is_none()
        && country::named(text).is_none()
        && (country::trailing(text).is_none() || legal::has_legal_form(text))
        && currency::mark(text).is_none()
}

/// The most words of a phrase such as "for the attention of".
const ATTENTION_WORDS: usize = 5;

/// Whether a line says for which person or department a letter is: "Attn: John Smith", "T.a.v.".
pub(super) fn is_attention(text: &str) -> bool {
    let mut phrase = String::new();
    text.split_whitespace().take(ATTENTION_WORDS).any(|word| {
        let kept = |c: &char| c.is_alphanumeric() || *c == '/';
        phrase.extend(fold(word).chars().filter(kept));
        let marked = word.contains(['.', '/', ':']);
        ATTENTION.contains(&phrase.as_str()) && (marked || phrase.len() > 3)
    })
}

/// Whether a line names a department rather than the firm: "Accounts Payable", "Abt. Einkauf".
pub(super) fn is_department(text: &str) -> bool {
    let whole = squashed(text);
    let folded = fold(text);
    let mut words = folded.split(|c: char| !c.is_alphanumeric());
    let heads = words
        .clone()
        .next()
        .is_some_and(|w| DEPARTMENT_HEADS.contains(&w));
    let ends = words
        .rfind(|w| !w.is_empty())
        .is_some_and(|w| matches!(w, "department" | "dept"));
    (heads || ends || DEPARTMENTS.contains(&whole.as_str())) && !legal::has_legal_form(text)
}

/// Whether a word before a name is a form of address: "Société Duval".
pub(super) fn is_salutation_word(word: &str) -> bool {
    SALUTATIONS.contains(&plain_word(word).as_str())
}

/// Whether a text that may be a name starts as those of firms and people do.
pub(super) fn starts_as_name(text: &str) -> bool {
    let mut words = text.split_whitespace();
    let first = words.next().unwrap_or_default();
    let elided = first
        .split_once(['\'', '’'])
        .is_some_and(|(_, rest)| is_capital(rest));
    if elided || first.starts_with(|c: char| c.is_uppercase() || c.is_ascii_digit()) {
        return true;
    }
    let particle = PARTICLES.contains(&squashed(first).as_str());
    let goes_on = words.any(is_capital);
    let letter = first.starts_with(|c: char| c.is_alphabetic() || matches!(c, '\'' | '’'));
    letter && (particle && goes_on || legal::has_strict_form(text))
}

fn is_capital(word: &str) -> bool {
    word.starts_with(char::is_uppercase)
}

/// Whether a segment is, or ends in, the heading of a party: "and Buyer".
pub(super) fn is_party_heading(facts: &Facts<'_>, spot: Spot) -> bool {
    heading_from(facts, spot, 0)
}

/// Whether the words of a segment from one on end in the heading of a party.
pub(super) fn heading_from(facts: &Facts<'_>, spot: Spot, word: usize) -> bool {
    const HEADS: [Role; 3] = [Role::CustomerHead, Role::OtherPartyHead, Role::VendorHead];
    let text = &facts.layout.segment(spot).text;
    let mut labels = facts.labels.in_segment(spot);
    labels.any(|l| l.words.start >= word && l.ends && l.letters >= TELLING && l.has_any(&HEADS))
        && !legal::has_strict_form(text)
}

/// "Sale No.": what a number behind it is.
fn is_number_label(text: &str) -> bool {
    let last = text.split_whitespace().next_back().unwrap_or_default();
    let folded = fold(last);
    matches!(
        folded.as_str(),
        "no." | "nr." | "n°" | "nº" | "n.º" | "n." | "nr" | "num."
    )
}

/// "Managing Partner": what someone is in a firm, where "Meyer & Partner" is one.
fn is_position(text: &str) -> bool {
    let folded = fold(text);
    let joined = text.contains(['&', '+']) || folded.contains(" und ") || folded.contains(" and ");
    !joined && folded.ends_with("partner") || legal::is_legal_form(text)
}

/// Whether most words of a longer text start with a small letter and none is a legal form.
fn is_sentence(text: &str) -> bool {
    let words: Vec<&str> = text.split_whitespace().collect();
    let small =
        |w: &&&str| w.starts_with(char::is_lowercase) && !CONNECTIVES.contains(&fold(w).as_str());
    let count = words.iter().filter(small).count();
    words.len() > 3 && 2 * count > words.len() && !legal::has_legal_form(text)
}

/// "4 Mill Lane", "Musterstr. 11", "PO Box 12".
pub(super) fn is_street(text: &str) -> bool {
    let folded = fold(text);
    let words: Vec<&str> = folded
        .split(|c: char| !c.is_alphanumeric())
        .filter(|w| !w.is_empty())
        .collect();
    let numbered = words
        .iter()
        .any(|w| w.starts_with(|c: char| c.is_ascii_digit()));
    let street = |w: &&str| {
        STREETS.contains(w)
            || STREET_ENDINGS
                .iter()
                .any(|e| w.len() > e.len() + 2 && w.ends_with(e))
    };
    let starts = words.len() > 1 && words.first().is_some_and(|w| STREET_STARTS.contains(w));
    (starts || numbered && words.iter().any(street)) && !legal::has_legal_form(text)
}

/// Whether a word of a line is one of streets, houses and places to post to.
pub(super) fn names_place(text: &str) -> bool {
    let folded = fold(text);
    let mut words = folded.split(|c: char| !c.is_alphanumeric());
    let first = folded.split(' ').next().map(squashed).unwrap_or_default();
    words.any(|w| STREETS.contains(&w) || HOUSES.contains(&w))
        || STREETS.contains(&first.as_str())
        || STREET_STARTS
            .iter()
            .any(|s| folded.starts_with(&format!("{s} ")))
}

/// Whether a text speaks of the document rather than naming anyone.
pub(super) fn is_remark(name: &str) -> bool {
    let folded = fold(name);
    let mut words = folded.split(|c: char| !c.is_alphanumeric() && c != '\'');
    words.any(|w| NO_NAMES.contains(&w))
}

pub(super) fn is_bank(name: &str) -> bool {
    let folded = fold(name);
    let mut words = folded
        .split(|c: char| !c.is_alphanumeric())
        .filter(|w| !w.is_empty());
    words.any(|w| {
        BANKS.contains(&w) || w.len() > 6 && (w.ends_with("bank") || w.ends_with("sparkasse"))
    })
}

/// Whether the segment starts with a label that gives something else than a name.
pub(super) fn is_other_label(facts: &Facts<'_>, spot: Spot) -> bool {
    let segment = facts.layout.segment(spot);
    facts.labels.in_segment(spot).any(|l| {
        let name = l.has_any(&[Role::Name, Role::VendorHead, Role::CustomerHead]);
        let figures = || {
            let rest = &segment.words[l.words.end.min(segment.words.len())..];
            rest.iter()
                .any(|w| w.text.contains(|c: char| c.is_ascii_digit()))
        };
        l.leads && (l.ends || !name && (l.colon || l.letters >= TELLING && figures()))
    })
}

/// Whether two squashed names are those of one firm: one contains the other, or they share their first
/// words.
pub(super) fn same_firm(a: &str, b: &str) -> bool {
    let shorter = a.len().min(b.len());
    shorter >= TELLING && (a.contains(b) || b.contains(a))
}

/// Names with a legal form within a text: "Acme Tools Ltd" in "Acme Tools Ltd, registered in England".
/// Each with the place of its words.
pub(super) fn legal_names(words: &[&str]) -> Vec<(String, std::ops::Range<usize>)> {
    let mut found: Vec<(String, std::ops::Range<usize>)> = Vec::new();
    let mut from = 0;
    for at in 0..words.len() {
        if at < from || !legal::is_legal_form(words[at]) || at == 0 {
            continue;
        }
        let start = name_start(&words[from..at]) + from;
        let mut end = at + 1;
        while end < words.len() && !closes(words[end - 1]) && goes_on(&words[end..]) {
            end += 1;
        }
        if start < at {
            let text = words[start..end].join(" ");
            let text = text.trim_matches(|c: char| !c.is_alphanumeric() && c != '.' && c != ')');
            let name = text.trim_end_matches([',', ';']).to_owned();
            found.push((name, start..end));
        }
        from = end;
    }
    found
}

/// Whether a legal form goes on: "& Co. KG".
fn goes_on(words: &[&str]) -> bool {
    let form = |w: &&str| legal::is_legal_form(w);
    words.first().is_some_and(form) || words.first() == Some(&"&") && words.get(1).is_some_and(form)
}

/// Whether a name cannot go on behind a word.
fn closes(word: &str) -> bool {
    word.ends_with([':', ';', '|', '·', '•', ')', ',']) || matches!(word, "-" | "–" | "/" | "©")
}

/// The most words of a name before its legal form.
const MAX_WORDS: usize = 7;

/// Where the name starts whose last words these are.
fn name_start(words: &[&str]) -> usize {
    let mut start = words.len();
    while start > 0 && words.len() - start < MAX_WORDS {
        let word = words[start - 1];
        let before_end = start < words.len() && word.ends_with('.') && word.len() > TELLING;
        let bare = word.strip_prefix('(').filter(|w| w.ends_with(')'));
        let capital = bare
            .unwrap_or(word)
            .starts_with(|c: char| c.is_uppercase() || c.is_ascii_digit() || c == '&');
        let connects = CONNECTIVES.contains(&fold(word).as_str()) && start < words.len();
        let comma = word.ends_with(',') && start < words.len();
        let closed = closes(word) && !word.ends_with(',') && bare.is_none();
        if comma || before_end || closed || !(capital || connects) {
            break;
        }
        start -= 1;
    }
    // A name starts with a capital or a figure.
    while start < words.len() && words[start].starts_with(char::is_lowercase) {
        start += 1;
    }
    start
}

/// The squashed form of a name, by which it is compared.
pub(super) fn key(name: &str) -> String {
    squashed(&without_salutation(name))
}

#[cfg(test)]
mod tests {
    use super::{is_attention, is_name_like, is_street, legal_names, starts_as_name};

    #[test]
    fn a_line_for_someone_s_attention_is_known_by_its_first_words() {
        for text in [
            "Attn: John Smith",
            "T.a.v. de crediteurenadministratie",
            "z.H. Maria Egger",
            "c/o Elif Demir",
            "For the attention of",
            "À l'attention de Hélène",
        ] {
            assert!(is_attention(text), "{text}");
        }
        for name in ["Tav Systems Ltd", "Attic Stores", "Co Logistics GmbH"] {
            assert!(!is_attention(name), "{name}");
        }
    }

    #[test]
    fn names_start_with_a_capital_or_a_particle() {
        for name in [
            "de Vries Techniek",
            "d'Aubigny & Fils",
            "3C Systems",
            "ebuero AG",
        ] {
            assert!(starts_as_name(name), "{name}");
        }
        for text in ["charges", "and Buyer", "sobre a proposta de", "- Fitting"] {
            assert!(!starts_as_name(text), "{text}");
        }
    }

    #[test]
    fn a_name_with_a_legal_form_is_found_in_a_sentence() {
        for (text, name) in [
            (
                "Northgate Tools Ltd, registered in England",
                "Northgate Tools Ltd",
            ),
            (
                "© 2026 Acme & Sons Inc. All rights reserved",
                "Acme & Sons Inc.",
            ),
            (
                "Sitz: Muster Handels GmbH & Co. KG | Bremen",
                "Muster Handels GmbH & Co. KG",
            ),
            (
                "payable to The Harbour Inns Limited",
                "The Harbour Inns Limited",
            ),
        ] {
            let words: Vec<&str> = text.split(' ').collect();
            let names: Vec<String> = legal_names(&words).into_iter().map(|n| n.0).collect();
            assert!(names.iter().any(|n| n.ends_with(name)), "{text}: {names:?}");
        }
    }

    #[test]
    fn streets_and_sentences_are_no_names() {
        for text in [
            "4 Mill Lane",
            "Musterstr. 11",
            "PO Box 12",
            "we thank you for your order",
            "www.acme.com",
        ] {
            assert!(!is_name_like(text), "{text}");
        }
        for name in [
            "Northgate Tools Ltd",
            "7 Seas & Sons",
            "The Old Mill",
            "Café de la Gare",
            "H&M",
        ] {
            assert!(name == "H&M" || is_name_like(name), "{name}");
        }
        assert!(!is_street("Lane & Sons Ltd"));
    }
}
