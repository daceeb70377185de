//! Which of the lines under a name are a postal address.

use super::address::Address;
use super::names::{is_remark, is_street, names_place};
use crate::locale::{country, legal};

/// The most lines of an address without a postcode.
const PLAIN_LINES: usize = 4;

/// "57 SE 8th Ave": words behind a number are those of a street.
fn is_numbered(line: &str) -> bool {
    line.starts_with(|c: char| c.is_ascii_digit())
}

pub(super) fn has_figure(line: &str) -> bool {
    line.contains(|c: char| c.is_ascii_digit())
}

/// How many lines stand between the name and the street: departments of the firm, its trade, its motto.
/// `town` is the last line of the address, which may begin with the street.
fn before_street(lines: &[String], town: &str) -> usize {
    let opens = |l: &String| is_street(l) || names_place(l) || has_figure(l) && !is_motto(l);
    let whole = if begins_with_street(town) {
        lines.len()
    } else {
        0
    };
    lines.iter().position(opens).unwrap_or(whole)
}

/// "4 Mill Lane, Leeds LS1 4AP": a part with a number before the one with the postcode.
fn begins_with_street(line: &str) -> bool {
    let street = line.split([',', '·', '|']).next().unwrap_or_default();
    street.len() < line.len() && has_figure(street) && country::postcode(street).is_none()
}

/// "Quality since 1954", "24 hour service": figures that number no house.
fn is_motto(line: &str) -> bool {
    let mut words = line.split(' ');
    let year = |w: &str| {
        let digits = w.trim_matches(|c: char| !c.is_alphanumeric());
        digits.len() == 4
            && (digits.starts_with("18") || digits.starts_with("19") || digits.starts_with("20"))
    };
    let counted = is_numbered(line)
        && words
            .clone()
            .nth(1)
            .is_some_and(|w| w.starts_with(char::is_lowercase) && w.len() > 1);
    is_remark(line) || counted || line.contains('%') || words.any(year)
}

/// The lines up to the one with the postcode, and a country's name right behind it.
pub(super) fn upto_postcode(lines: &[String]) -> Option<Address> {
    let at = (0..lines.len()).find(|&at| is_town(lines, at))?;
    // The name of another firm above the street is no part of the address.
    let firm = |l: &String| legal::has_legal_form(l) && !is_street(l) && !is_numbered(l);
    if lines[..at].iter().any(firm) {
        return None;
    }
    let skipped = before_street(&lines[..at], &lines[at]);
    let (lines, at) = (&lines[skipped..], at - skipped);
    let known = country::postcode(&lines[at]).and_then(|p| p.country);
    let named = lines.get(at + 1).and_then(|l| country::named(l));
    let end = at + 1 + usize::from(named.is_some());
    Some(Address {
        text: Some(lines[..end].join(", ")),
        country: named.or(known).or_else(|| country::trailing(&lines[at])),
    })
}

/// Whether a line ends the address by its postcode.
fn is_town(lines: &[String], at: usize) -> bool {
    let line = &lines[at];
    let street = |upto: usize| has_figure(&lines[..upto].join(" "));
    // "Cape Town" over "8001"
    let code = matches!(line.len(), 4..=6) && line.bytes().all(|b| b.is_ascii_digit());
    let town = |l: &String| l.starts_with(char::is_uppercase) && !has_figure(l);
    country::postcode(line).is_some()
        || street(at) && country::town_and_code(line)
        || code && at > 1 && town(&lines[at - 1]) && street(at - 1)
}

/// An address without a postcode: lines down to a country's name, or some with a street among them.
pub(super) fn plain(lines: Vec<String>) -> Option<Address> {
    let lines: Vec<String> = lines
        .into_iter()
        .take(PLAIN_LINES)
        .take_while(|l| !l.contains(':'))
        .collect();
    let nation = lines.iter().position(|l| country::named(l).is_some());
    let street = lines.iter().any(|l| is_street(l));
    let end = match nation {
        Some(at) if at > 0 => at + 1,
        _ if street => lines.len(),
        _ => return None,
    };
    let last = &lines[end - 1];
    let skipped = before_street(&lines[..end], last);
    let country = country::named(last).or_else(|| country::trailing(last));
    let lines = &lines[skipped.min(end - 1)..end];
    Some(Address {
        text: Some(lines.join(", ")),
        country,
    })
}
