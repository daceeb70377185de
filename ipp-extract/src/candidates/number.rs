//! Document numbers: the invoice's own and the purchase order's.

use super::label::{Label, region_words};
use super::{Facts, Found, Place, best};
use crate::layout::Spot;
use crate::locale::fold;
use crate::locale::labels::Role;

/// Words that announce a number: "Nr.", "No", "n°", "#".
const MARKERS: [&str; 10] = [
    "nr", "no", "n", "num", "number", "nummer", "numero", "#", "numer", "id",
];
/// The longest identifier.
const MAX_LENGTH: usize = 36;

/// Candidates for the supplier's number of the document.
pub(crate) fn invoice_numbers(facts: &Facts<'_>) -> Vec<Found<String>> {
    let of = |role, score| {
        facts
            .labels
            .with(role)
            .flat_map(move |l| labelled(facts, l, score))
    };
    // A credit note also bears the number of the invoice that it corrects.
    let own = of(Role::CreditNumber, 0.98).chain(of(Role::InvoiceNumber, 0.95));
    let generic = of(Role::DocumentNumber, 0.86);
    let labelled = own.chain(generic);
    let titles = facts.labels.0.iter().filter(|l| is_title(l));
    let titled = titles.filter_map(|l| after_title(facts, l));
    labelled.chain(titled).collect()
}

/// Candidates for the customer's order number.
pub(crate) fn order_numbers(facts: &Facts<'_>) -> Vec<Found<String>> {
    let labels = facts
        .labels
        .with(Role::OrderNumber)
        .filter(|l| !is_bare_po(facts, l));
    labels.flat_map(|l| labelled(facts, l, 0.9)).collect()
}

/// "PO" within other words, as in "PO Box 12".
fn is_bare_po(facts: &Facts<'_>, label: &Label) -> bool {
    let word = &facts.layout.segment(label.spot).words[label.end.0].text;
    label.letters == 2 && !label.alone() && !word[label.end.1..].starts_with([':', '#', '.'])
}

fn is_title(label: &Label) -> bool {
    [Role::InvoiceTitle, Role::CreditTitle, Role::CorrectionTitle]
        .iter()
        .any(|&r| label.has(r))
}

/// The identifiers in the places of a label's value; the first place that holds one counts.
fn labelled(facts: &Facts<'_>, label: &Label, score: f64) -> Option<Found<String>> {
    let follows_other = facts
        .labels
        .in_segment(label.spot)
        .take_while(|l| l.words.start < label.words.start)
        .any(|l| l.has(Role::OtherNumber) && !is_title(l));
    let regions = facts.labels.regions(facts.layout, label);
    let values = regions.iter().filter_map(|region| {
        let words = region_words(facts.layout, label, region);
        let (value, at) = first_id(&words)?;
        // A value far behind its label, past other words, belongs to a sentence; a single digit counts.
        let distance = 0.12 * at as f64 + if value.len() == 1 { 0.1 } else { 0.0 };
        let words = region.words.start + at..region.words.start + at + 1;
        let place = Some(Place {
            spot: region.spot,
            words,
        });
        Some(Found {
            value,
            score: score * region.trust - distance,
            place,
        })
    });
    let found = best(values.collect())?;
    let early = 0.03 * (1.0 - position(facts, label.spot));
    let detail = if label.leads { 0.0 } else { 0.15 };
    let score = found.score + early - detail - if follows_other { 0.3 } else { 0.0 };
    Some(Found { score, ..found })
}

/// How far down the document a place is, 0 to 1.
fn position(facts: &Facts<'_>, spot: Spot) -> f64 {
    spot.line as f64 / facts.layout.lines.len().max(1) as f64
}

/// "Rechnung Nr. 42", "Avoir AV-2017-0005", "Invoice (380) No. 471102 of …".
fn after_title(facts: &Facts<'_>, label: &Label) -> Option<Found<String>> {
    if !label.leads {
        return None;
    }
    let segment = facts.layout.segment(label.spot);
    let other = facts.labels.in_segment(label.spot).find(|l| {
        let named = [
            Role::OrderNumber,
            Role::OtherNumber,
            Role::InvoiceNumber,
            Role::CreditNumber,
        ]
        .iter()
        .any(|&r| l.has(r));
        l.words.start >= label.words.end && named
    });
    let end = other.map_or(segment.words.len(), |l| l.words.start);
    let mut marked = false;
    for at in label.words.end..end {
        let text = segment.words[at].text.as_str();
        let folded = fold(text);
        let bare = folded.trim_matches(|c: char| !c.is_alphanumeric() && c != '#');
        if MARKERS.contains(&bare) {
            marked = true;
            continue;
        }
        let Some(value) = identifier(text.trim_start_matches('#')) else {
            continue;
        };
        let direct = at == label.words.end;
        let bracketed = text.starts_with('(');
        if bracketed || !(marked || direct) {
            continue;
        }
        let mixed = value.contains(|c: char| !c.is_ascii_digit());
        let hash = text.starts_with('#');
        let score = match (marked || hash, mixed) {
            (true, _) => 0.9,
            (false, true) => 0.8,
            (false, false) if value.len() >= 3 => 0.6,
            (false, false) => return None,
        };
        let large = if segment.size > 11.0 { 0.03 } else { 0.0 };
        let score = score + large - 0.05 * position(facts, label.spot);
        let place = Some(Place {
            spot: label.spot,
            words: at..at + 1,
        });
        return Some(Found {
            value,
            score,
            place,
        });
    }
    None
}

/// The first identifier of some words and its place among them.
fn first_id(words: &[&str]) -> Option<(String, usize)> {
    for (at, word) in words.iter().enumerate() {
        let folded = fold(word);
        let bare = folded.trim_matches(|c: char| !c.is_alphanumeric());
        if MARKERS.contains(&bare) || bare.is_empty() {
            continue;
        }
        if let Some(id) = identifier(word) {
            return Some((id, at));
        }
        // "INV 2026-001": letters that belong to the number behind them.
        let prefix = word.len() <= 5 && word.chars().all(|c| c.is_ascii_uppercase() || c == '-');
        if let Some(id) = words
            .get(at + 1)
            .filter(|_| prefix)
            .and_then(|w| identifier(w))
        {
            return Some((format!("{word} {id}"), at));
        }
    }
    None
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
    use super::identifier;

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
            "1.234,56",
            "12.50",
            "vom",
            "Rechnung",
        ] {
            assert_eq!(identifier(other), None, "{other}");
        }
    }
}
