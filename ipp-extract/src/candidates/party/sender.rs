//! The line of a sender: a name with its address behind it.

use super::names::{is_street, names_place};
use crate::candidates::Facts;
use crate::layout::{Segment, Spot};
use crate::locale::{country, legal};

/// A name that its legal form ends, without the address behind it: "Acme Ltd Unit 38".
pub(super) fn before_figures(text: &str) -> &str {
    let words: Vec<&str> = text.split(' ').collect();
    let form = words.iter().rposition(|w| legal::has_strict_form(w));
    let rest = form.map_or(&[][..], |at| &words[at + 1..]);
    let figures = rest
        .iter()
        .any(|w| w.contains(|c: char| c.is_ascii_digit()));
    let street = rest.first().is_some_and(|w| names_place(w));
    let length: usize = rest.iter().map(|w| w.len() + 1).sum();
    if figures || street {
        text[..text.len() - length].trim()
    } else {
        text
    }
}

/// The text of a segment; that of a sender's line with the rest of it, which may stand below.
pub(super) fn whole_line(facts: &Facts<'_>, spot: Spot) -> String {
    let segment = facts.layout.segment(spot);
    let mut text = segment.text.clone();
    let open = text.ends_with([',', '·', '•', '|']);
    let parted = SEPARATORS.iter().any(|s| text.contains(s)) && segment.words.len() > 4;
    if open || parted && country::postcode(&text).is_none() {
        let mut below = facts.layout.below(spot, 0.8 * segment.rect.height());
        let same_text = |n: &&Segment| {
            (n.rect.x0 - segment.rect.x0).abs() < 2.0 && (n.size - segment.size).abs() < 0.3
        };
        let next = below.next().map(|n| facts.layout.segment(n));
        if let Some(next) = next.filter(same_text) {
            text = format!("{text} {}", next.text);
        }
    }
    text
}

/// Marks that part the name from the address in a sender's line.
const SEPARATORS: [&str; 10] = [
    " - ", " – ", " · ", " • ", " | ", " ● ", " * ", " / ", ", ", "; ",
];

/// The name at the start of a line, and whether an address follows it there.
pub(super) fn name_of(text: &str) -> (&str, bool) {
    let cuts = SEPARATORS
        .iter()
        .filter_map(|s| text.find(s).map(|at| (at, s.len())));
    let parted = || before_street(text).map_or((text.trim(), false), |name| (name, true));
    let Some((at, length)) = cuts.min() else {
        return parted();
    };
    let (at, length) = past_form(text, at, length);
    let rest = &text[at + length..];
    let parts = SEPARATORS.iter().fold(vec![rest], |parts, s| {
        parts.into_iter().flat_map(|p| p.split(s)).collect()
    });
    let coded = parts.iter().any(|p| country::postcode(p.trim()).is_some());
    // "P.O. Box 871 – Johannesburg 2001"
    let posted = parts.len() > 1 && parts.first().is_some_and(|p| is_street(p.trim()));
    // "Austin, TX 78701" is a town.
    let address = coded && (parts.len() > 1 || legal::has_legal_form(&text[..at])) || posted;
    let form = legal::has_legal_form(&text[..at]) && !legal::has_legal_form(rest);
    if address || form {
        return (text[..at].trim(), address);
    }
    parted()
}

/// The name of "Mag. B&M Bau. Gewerbestraße 64. A-5020 Salzburg": points part it from street and town.
fn before_street(text: &str) -> Option<&str> {
    let points = || text.match_indices(". ").map(|(at, _)| at);
    let part = |at: usize| text[at + 2..].split(". ").next().unwrap_or_default();
    let street = points().find(|&at| is_street(part(at)))?;
    let coded = |at: usize| at > street && country::postcode(part(at)).is_some();
    points().any(coded).then(|| text[..street].trim())
}

/// "Limpezas Ferrox, Lda., Largo do Rossio 53": the legal form behind a comma belongs to the name.
fn past_form(text: &str, at: usize, length: usize) -> (usize, usize) {
    let rest = &text[at + length..];
    let mut words = rest.split(' ');
    let first = words.next().unwrap_or_default();
    let two = format!("{first}{}", words.next().unwrap_or_default());
    let forms = legal::is_legal_form(first) || legal::is_legal_form(&two);
    let cuts = SEPARATORS
        .iter()
        .filter_map(|s| rest.find(s).map(|cut| (cut, s.len())));
    let (cut, width) = cuts.min().unwrap_or((rest.len(), 0));
    // "Nogueira Gás Ltda - ME - Rua das Acácias 5": a second form stands alone between two marks.
    let alone = width > 0 && legal::is_legal_form(&rest[..cut]);
    let form = forms && (alone || !legal::has_strict_form(&text[..at]));
    if !form {
        return (at, length);
    }
    (at + length + cut, width)
}
