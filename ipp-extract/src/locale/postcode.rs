//! Postcodes: by which a line of an address is known, and often its country.

use super::country::{country_code, trailing};
use super::fold;
use super::names::STREETS;

/// Postal abbreviations of the states of the USA.
const US_STATES: &str = "AL AK AZ AR CA CO CT DE FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT \
     NE NV NH NJ NM NY NC ND OH OK OR PA RI SC SD TN TX UT VT VA WA WV WI WY DC";

/// The names of the states of the USA by their last words, folded.
const US_NAMES: &str = "alabama alaska arizona arkansas california colorado connecticut delaware florida \
     georgia hawaii idaho illinois indiana iowa kansas kentucky louisiana maine maryland massachusetts \
     michigan minnesota mississippi missouri montana nebraska nevada hampshire jersey mexico york \
     carolina dakota ohio oklahoma oregon pennsylvania tennessee texas utah vermont virginia washington \
     wisconsin wyoming columbia";

/// Abbreviations of the states of Australia.
const AU_STATES: [&str; 8] = ["NSW", "VIC", "QLD", "SA", "WA", "TAS", "ACT", "NT"];

/// What is numbered otherwise than a town: "P.O. Box 12345".
const NUMBERED: [&str; 14] = [
    "box", "bag", "postfach", "postbus", "apartado", "casilla", "boite", "suite", "unit", "office",
    "plot", "nave", "case", "no.",
];

/// The most words of a line with a postcode.
const MAX_WORDS: usize = 12;

/// What a line of an address with a postcode tells.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Postcode {
    /// The country, if the form of the postcode or a prefix decides it.
    pub country: Option<&'static str>,
}

/// Whether a line of an address holds a postcode beside a town.
pub(crate) fn postcode(line: &str) -> Option<Postcode> {
    // "Av. Paulista, 1000 - Conj. 12": the number of the house, the street before it.
    let house = |part: &str| {
        let number = part.split_once(" - ").map(|(number, _)| number);
        number.is_some_and(is_digits)
    };
    let behind = line.split(", ").skip(1).filter(|p| !house(p));
    let parts = std::iter::once(line).chain(behind);
    let country = parts.into_iter().find_map(in_part);
    let in_india = || indian(line) || line.split(", ").skip(1).any(indian);
    let country = country.or_else(|| in_india().then_some(Some("IN")));
    let country = country.or_else(|| singaporean(line).then_some(Some("SG")))?;
    Some(Postcode {
        country: country.or_else(|| trailing(line)),
    })
}

/// Whether a line below a street is a town and its postcode, in that order and without more: "Durban 4001".
pub(crate) fn town_and_code(line: &str) -> bool {
    let mut words = line.split([' ', ',']).filter(|w| !w.is_empty()).rev();
    let code = words
        .next()
        .is_some_and(|w| is_digits(w) && matches!(w.len(), 4..=6));
    let capital = |w: &str| {
        is_town(w) && w.starts_with(char::is_uppercase) && !NUMBERED.contains(&fold(w).as_str())
    };
    let mut town = words.take(4).peekable();
    code && town.peek().is_some() && town.all(capital)
}

/// The country of the postcode in a part of a line.
fn in_part(part: &str) -> Option<Option<&'static str>> {
    let words: Vec<&str> = part
        .split([' ', ','])
        .map(|w| w.trim_matches(|c: char| !c.is_alphanumeric()))
        .filter(|w| !w.is_empty())
        .collect();
    if !(2..=MAX_WORDS).contains(&words.len()) {
        return None;
    }
    (0..words.len()).find_map(|at| code_at(&words, at))
}

/// The country of the postcode that starts at a word: `Some(None)` where the form leaves it open.
fn code_at(words: &[&str], at: usize) -> Option<Option<&'static str>> {
    let word = words[at];
    if !word.bytes().any(|b| b.is_ascii_digit()) {
        return None;
    }
    // "9000 St. Gallen" is a town.
    let street = words.iter().skip(at + 1).any(|w| {
        let folded = fold(w);
        STREETS.contains(&folded.as_str()) && folded != "st"
    });
    let told = of_one_country(words, at).or_else(|| of_one_form(words, at, street));
    if told.is_some() {
        return Some(told);
    }
    // "1840 Millbrook Drive"; but "9000 St. Gallen".
    if street {
        return None;
    }
    before_town(words, at)
}

/// The country of a postcode that its neighbours prove: a state before it, or a second part.
fn of_one_country(words: &[&str], at: usize) -> Option<&'static str> {
    let word = words[at];
    let before = at.checked_sub(1).map(|i| words[i]);
    let digits = is_digits(word).then_some(word.len());
    let american = before.is_some_and(is_us_state) && (at > 1 || !town_at(words, at + 1));
    if american && (digits == Some(5) || has_form(word, "99999-9999")) {
        return Some("US");
    }
    if digits == Some(4) && before.is_some_and(|s| AU_STATES.contains(&s)) {
        return Some("AU");
    }
    let next = words.get(at + 1).copied()?;
    let dutch = has_form(word, "9999") && has_form(next, "AA") && town_at(words, at + 2);
    match () {
        () if is_uk_postcode(word, next) => Some("GB"),
        () if has_form(word, "A9A") && has_form(next, "9A9") => Some("CA"),
        () if is_eircode(word, next) => Some("IE"),
        () if at <= 1 && dutch => Some("NL"),
        () => None,
    }
}

/// The country of a postcode whose form no other has.
fn of_one_form(words: &[&str], at: usize, street: bool) -> Option<&'static str> {
    let word = words[at];
    let before = at.checked_sub(1).map(|i| words[i]);
    let town = town_at(words, at + 1);
    match () {
        () if has_form(word, "9999AA") && town => Some("NL"),
        () if has_form(word, "99-999") && town && !street => Some("PL"),
        () if has_form(word, "9999-999") && town => Some("PT"),
        () if has_form(word, "99999-999") => Some("BR"),
        () if before.is_some_and(|b| fold(b) == "singapore") && has_form(word, "999999") => {
            Some("SG")
        }
        () => None,
    }
}

/// The country of digits before a town, which only a prefix tells.
fn before_town(words: &[&str], at: usize) -> Option<Option<&'static str>> {
    let word = words[at];
    let next = words.get(at + 1).copied();
    let town = |i: usize| town_at(words, i);
    // "1100 - conj. 41"
    let part = next.is_some_and(|n| n.starts_with(char::is_lowercase))
        && words.get(at + 2).is_some_and(|w| is_digits(w));
    if part {
        return None;
    }
    let digits = is_digits(word).then_some(word.len());
    let prefix = (at == 1).then(|| country_code(words[0])).flatten();
    let leads = at == 0 || at == 1 && words[0].len() <= 3;
    if at <= 1 && matches!(digits, Some(4 | 5)) && town(at + 1) {
        return Some(prefix);
    }
    // "112 30 Stockholm"
    let split = digits == Some(3) && next.is_some_and(|n| has_form(n, "99")) && town(at + 2);
    if leads && split {
        return Some(prefix);
    }
    let (prefix, rest) = word.split_once('-')?;
    let whole = is_digits(rest) && matches!(rest.len(), 4 | 5) && town(at + 1);
    let split = has_form(rest, "999") && next.is_some_and(|n| has_form(n, "99")) && town(at + 2);
    let letters = prefix.chars().all(char::is_alphabetic) && prefix.len() <= 3;
    (letters && (whole || split)).then(|| country_code(prefix))
}

fn town_at(words: &[&str], at: usize) -> bool {
    words.get(at).is_some_and(|w| is_town(w))
}

fn is_digits(word: &str) -> bool {
    !word.is_empty() && word.bytes().all(|b| b.is_ascii_digit())
}

fn is_town(word: &str) -> bool {
    let valid = |c: char| c.is_alphabetic() || matches!(c, '-' | '\'' | '’' | '.' | '/');
    word.chars().count() > 1 && word.chars().all(valid)
}

fn is_us_state(word: &str) -> bool {
    let folded = fold(word);
    US_STATES.split_whitespace().any(|s| s == word)
        || US_NAMES.split_whitespace().any(|s| s == folded)
}

/// Whether a word has a form: `9` a digit, `A` a capital, anything else itself.
fn has_form(word: &str, form: &str) -> bool {
    word.len() == form.len()
        && word.bytes().zip(form.bytes()).all(|(b, f)| match f {
            b'9' => b.is_ascii_digit(),
            b'A' => b.is_ascii_uppercase(),
            other => b == other,
        })
}

/// "Kolkata - 700025", "Hyderabad 500069, Telangana"
fn indian(line: &str) -> bool {
    let mut digits = line
        .match_indices(|c: char| c.is_ascii_digit())
        .map(|(at, _)| at);
    let Some(first) = digits.next() else {
        return false;
    };
    let (before, code) = line.split_at(first);
    let end = code
        .find(|c: char| !c.is_ascii_digit())
        .unwrap_or(code.len());
    let (code, behind) = code.split_at(end);
    let state = behind.trim_start_matches([',', ' ']);
    let named = before.trim_end().ends_with(['-', '–'])
        || behind.starts_with([',', ' '])
            && state.starts_with(char::is_uppercase)
            && is_town(first_word(state));
    let town = before.trim_end_matches([' ', '-', '–']);
    named
        && is_digits(code)
        && code.len() == 6
        && !behind.starts_with(|c: char| c.is_alphanumeric() || c == '-')
        && town.split([' ', ',']).any(|w| is_town(w) && !is_code(w))
}

/// "SI" of "SI-002600": letters before a number rather than a town.
fn is_code(word: &str) -> bool {
    word.len() < 5 && word.chars().all(char::is_uppercase)
}

/// "S(069434)": a postcode of Singapore.
fn singaporean(line: &str) -> bool {
    let mut rest = line.split("S(").skip(1);
    rest.any(|r| {
        r.split(')')
            .next()
            .is_some_and(|c| is_digits(c) && c.len() == 6)
    })
}

fn first_word(text: &str) -> &str {
    text.split([' ', ',']).next().unwrap_or_default()
}

/// An Irish routing key such as `H91` and an identifier such as `W7Y1`.
fn is_eircode(key: &str, identifier: &str) -> bool {
    let routing = has_form(key, "A99") || key == "D6W";
    let bytes = identifier.as_bytes();
    let capitals = bytes
        .iter()
        .all(|b| b.is_ascii_uppercase() || b.is_ascii_digit());
    routing && bytes.len() == 4 && capitals && bytes.iter().any(u8::is_ascii_digit)
}

/// An outward code such as `SW1A` and an inward code such as `2AA`.
fn is_uk_postcode(outward: &str, inward: &str) -> bool {
    let bytes = outward.as_bytes();
    has_form(inward, "9AA")
        && (2..=4).contains(&bytes.len())
        && bytes[0].is_ascii_uppercase()
        && bytes.iter().any(u8::is_ascii_digit)
        && bytes.iter().all(u8::is_ascii_alphanumeric)
}

#[cfg(test)]
mod tests {
    use super::{Postcode, postcode, town_and_code};

    #[test]
    fn a_town_before_its_postcode_is_no_other_text_with_a_number() {
        for line in ["Durban 4019", "Cape Town, 8001", "New Delhi 110051"] {
            assert!(town_and_code(line), "{line}");
        }
        for line in ["Tel 089 110051", "4019", "Suite 210", "for the year 2026"] {
            assert!(!town_and_code(line), "{line}");
        }
    }

    fn country(line: &str) -> Option<Option<&'static str>> {
        postcode(line).map(|Postcode { country }| country)
    }

    #[test]
    fn postcodes_beside_towns_are_told_from_other_numbers() {
        for (line, code) in [
            ("80333 München", None),
            ("8000 Aarhus C", None),
            ("9000 St. Gallen", None),
            ("112 30 Stockholm", None),
            ("C.P. 06941 Ciudad", None),
            ("DE 80333 München", Some("DE")),
            ("D-07545 GERA", Some("DE")),
            ("SE-753 15 Uppsala", Some("SE")),
            ("Springfield, IL 62704", Some("US")),
            ("Des Moines, Iowa 50333", Some("US")),
            ("Austin, TX 78781-6934", Some("US")),
            ("London SW1A 2AA", Some("GB")),
            ("Galway H91 W7Y1", Some("IE")),
            ("Winnipeg MB R3C 5X4", Some("CA")),
            ("1012 AB Amsterdam", Some("NL")),
            ("3011KA Rotterdam", Some("NL")),
            ("1000-205 Lisboa", Some("PT")),
            ("00-950 Warszawa", Some("PL")),
            ("São Paulo - SP 01310-100", Some("BR")),
            ("Kolkata - 700025, West Bengal", Some("IN")),
            ("Hyderabad 500069, Telangana", Some("IN")),
            ("Wattle Creek NSW 2999", Some("AU")),
            ("84340 Malaucène - France", Some("FR")),
        ] {
            assert_eq!(country(line), Some(code), "{line}");
        }
        for line in [
            "Musterstr. 12",
            "97-972 Wharf Street",
            "1100 - conj. 41",
            "1840 Millbrook Drive",
            "Invoice 12345",
            "Rechnung 471102",
            "Bestellung 2024-118",
        ] {
            assert_eq!(country(line), None, "{line}");
        }
    }
}
