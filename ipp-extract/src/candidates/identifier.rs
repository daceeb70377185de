//! What a document's number looks like.

use crate::locale::fold;
use crate::locale::words::MARKERS;

/// The longest identifier.
const MAX_LENGTH: usize = 36;
/// The most words that a number is printed in, and the most characters of such a number.
const MAX_WORDS: usize = 4;
const MAX_SPACED: usize = 24;
/// The longest word of letters that starts a number: "INV 2026 001".
const PREFIX: usize = 5;

/// A folded word without the punctuation around it.
pub(crate) fn bare(word: &str) -> &str {
    word.trim_matches(|c: char| !c.is_alphanumeric() && c != '#')
}

/// Whether a word announces a number: "Nr.", "#".
pub(crate) fn is_marker(word: &str) -> bool {
    let plain = fold(word).replace('.', "");
    MARKERS.contains(&bare(&plain))
}

/// The first identifier of some words, with the place of its words among them.
pub(crate) fn first_identifier(words: &[&str]) -> Option<(String, std::ops::Range<usize>)> {
    (0..words.len()).find_map(|at| {
        let (id, count) = leading_identifier(&words[at..])?;
        Some((id, at..at + count))
    })
}

/// The identifier that some words start with, and how many words it takes.
pub(crate) fn leading_identifier(words: &[&str]) -> Option<(String, usize)> {
    let first = words.first()?;
    if is_marker(first) || bare(first).is_empty() {
        return None;
    }
    let single = || unglued(first).or_else(|| identifier(first));
    spaced(words).or_else(|| Some((single()?, 1)))
}

/// The number behind a marker that is set without a space: "n°8408", "Nr.4711".
fn unglued(word: &str) -> Option<String> {
    let at = word.find(|c: char| c.is_ascii_digit())?;
    let (marker, number) = word.split_at(at);
    let joined = marker.ends_with(['°', 'º', '.', ':', '#']) && marker.len() > 1;
    (joined && is_marker(marker))
        .then(|| identifier(number))
        .flatten()
}

/// An identifier that is printed in several words, all that there are: "INV 2026 001", "2026 / 118".
fn spaced(words: &[&str]) -> Option<(String, usize)> {
    let count = words.len();
    if !(2..=MAX_WORDS).contains(&count) {
        return prefixed(words);
    }
    let digits = |w: &str| !w.is_empty() && w.bytes().all(|b| b.is_ascii_digit());
    let part = |(i, w): (usize, &&str)| {
        let joint = i > 0 && i + 1 < count && matches!(*w, "/" | "-" | "–" | ".");
        digits(w)
            || joint
            || (i == 0 && is_prefix(w))
            || (w.len() <= 3 && w.chars().all(|c| c.is_ascii_uppercase()))
            || (i == 0 && identifier(w).is_some())
    };
    let all = words.iter().enumerate().all(part);
    let text = words.join(" ");
    let ends_in_digits = words.last().is_some_and(|w| digits(w));
    let date = looks_like_date(&words.concat());
    (all && ends_in_digits && !date && text.len() <= MAX_SPACED)
        .then_some((text, count))
        .or_else(|| prefixed(words))
}

/// Letters that belong to the number behind them: "INV 2026-001".
fn prefixed(words: &[&str]) -> Option<(String, usize)> {
    let [prefix, number, ..] = words else {
        return None;
    };
    let id = identifier(number).filter(|_| is_prefix(prefix))?;
    Some((format!("{prefix} {id}"), 2))
}

fn is_prefix(word: &str) -> bool {
    let joint = |c: char| matches!(c, '-' | '/' | '.');
    let letters = word.starts_with(|c: char| c.is_ascii_uppercase());
    letters && word.len() <= PREFIX && word.chars().all(|c| c.is_ascii_uppercase() || joint(c))
}

/// A word that can be an identifier: it holds a digit, and nothing but letters, digits and joiners.
pub(crate) fn identifier(word: &str) -> Option<String> {
    let text = word.trim_matches(|c: char| !c.is_alphanumeric());
    let valid = |c: char| {
        c.is_alphanumeric() || matches!(c, '-' | '/' | '.' | '_' | '–' | '\\' | '+' | '*' | ':')
    };
    let digits = text.bytes().filter(u8::is_ascii_digit).count();
    let ok = digits > 0
        && text.len() <= MAX_LENGTH
        && text.chars().all(valid)
        && !looks_like_date(text)
        && !looks_like_money(text);
    ok.then(|| text.to_owned())
}

fn looks_like_date(text: &str) -> bool {
    let parts: Vec<&str> = text.split(['.', '/', '-']).collect();
    let numeric = parts.len() == 3
        && parts
            .iter()
            .all(|p| !p.is_empty() && p.bytes().all(|b| b.is_ascii_digit()));
    let lengths: Vec<usize> = parts.iter().map(|p| p.len()).collect();
    let month = |p: &str| p.parse::<u8>().is_ok_and(|n| (1..=31).contains(&n));
    numeric
        && match lengths.as_slice() {
            [1..=2, 1..=2, 2 | 4] => month(parts[0]) && month(parts[1]),
            [4, 1..=2, 1..=2] => month(parts[1]) && month(parts[2]),
            _ => false,
        }
        || names_month(&parts)
}

/// "15-Jan-2026"
fn names_month(parts: &[&str]) -> bool {
    use crate::locale::months::month;
    let [a, b, c] = parts else { return false };
    let number = |p: &str| p.parse::<u16>().is_ok();
    number(a) && month(&fold(b)).is_some() && number(c)
}

fn looks_like_money(text: &str) -> bool {
    let Some((whole, cents)) = text.rsplit_once([',', '.']) else {
        return false;
    };
    cents.len() == 2
        && cents.bytes().all(|b| b.is_ascii_digit())
        && whole
            .chars()
            .all(|c| c.is_ascii_digit() || matches!(c, '.' | ','))
        && (text.contains(',') || whole.len() <= 3)
}

#[cfg(test)]
mod tests {
    use super::{first_identifier, identifier};

    #[test]
    fn identifiers_are_told_from_dates_money_and_words() {
        for id in [
            "RE-20140703/502",
            "471102",
            "01.234.567.8-2018-1",
            "AV-2017-0005",
            "42",
            "9314110911/00/M/00/N",
        ] {
            assert_eq!(identifier(id).as_deref(), Some(id));
        }
        assert_eq!(identifier("(INV-7),").as_deref(), Some("INV-7"));
        for other in [
            "05.06.2018",
            "2026-01-15",
            "15-Jan-2026",
            "1.234,56",
            "12.50",
            "vom",
            "Rechnung",
        ] {
            assert_eq!(identifier(other), None, "{other}");
        }
    }

    #[test]
    fn a_number_can_be_printed_in_several_words() {
        for (text, number) in [
            ("INV 2026 001", "INV 2026 001"),
            ("2026 / 118", "2026 / 118"),
            ("No. 4711", "4711"),
            ("INV 2026-001 of 3 May", "INV 2026-001"),
            ("471102 vom 03.05.2026", "471102"),
            ("1001 Page 1", "1001"),
            ("n°8408", "8408"),
            ("Nr.4711 vom 03.05.2026", "4711"),
            ("R.4711", "R.4711"),
        ] {
            let words: Vec<&str> = text.split(' ').collect();
            let found = first_identifier(&words).map(|f| f.0);
            assert_eq!(found.as_deref(), Some(number), "{text}");
        }
    }
}
