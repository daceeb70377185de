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
    let parts = std::iter::once(line).chain(line.split(", ").skip(1));
    let country = parts.into_iter().find_map(in_part);
    let country = country.or_else(|| indian(line).then_some(Some("IN")))?;
    Some(Postcode {
        country: country.or_else(|| trailing(line)),
    })
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
    let next = words.get(at + 1).copied();
    let before = at.checked_sub(1).map(|i| words[i]);
    let town = |i: usize| words.get(i).is_some_and(|w| is_town(w));
    let digits = is_digits(word).then_some(word.len());
    let american = before.is_some_and(is_us_state) && (at > 1 || !town(at + 1));
    if american && (digits == Some(5) || has_form(word, "99999-9999")) {
        return Some(Some("US"));
    }
    if digits == Some(4) && before.is_some_and(|s| AU_STATES.contains(&s)) {
        return Some(Some("AU"));
    }
    if let Some(next) = next {
        let dutch = has_form(word, "9999") && has_form(next, "AA") && town(at + 2);
        match () {
            () if is_uk_postcode(word, next) => return Some(Some("GB")),
            () if has_form(word, "A9A") && has_form(next, "9A9") => return Some(Some("CA")),
            () if is_eircode(word, next) => return Some(Some("IE")),
            () if at <= 1 && dutch => return Some(Some("NL")),
            () => {}
        }
    }
    if has_form(word, "9999AA") && town(at + 1) {
        return Some(Some("NL"));
    }
    let street = words
        .iter()
        .skip(at + 2)
        .any(|w| STREETS.contains(&fold(w).as_str()));
    if has_form(word, "99-999") && town(at + 1) && !street {
        return Some(Some("PL"));
    }
    if has_form(word, "9999-999") && town(at + 1) {
        return Some(Some("PT"));
    }
    if has_form(word, "99999-999") {
        return Some(Some("BR"));
    }
    if before.is_some_and(|b| fold(b) == "singapore") && digits == Some(6) {
        return Some(Some("SG"));
    }
    // "1840 Meyerside Drive"; but "9000 St. Gallen".
    if street {
        return None;
    }
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
        && town.split([' ', ',']).any(is_town)
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
    use super::{Postcode, postcode};

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
            "1840 Meyerside Drive",
            "Invoice 12345",
            "Rechnung 471102",
            "Bestellung 2024-118",
        ] {
            assert_eq!(country(line), None, "{line}");
        }
    }
}
