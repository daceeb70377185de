//! Bank accounts and tax ids. One without a label counts only if its form and check digits are right.

use std::ops::Range;

use super::label::{Label, region_words};
use super::{Facts, Found, Place};
use crate::locale::labels::Role;

/// IBAN lengths of the SWIFT registry.
const IBAN_LENGTHS: &[(&str, usize)] = &[
    ("AD", 24),
    ("AE", 23),
    ("AL", 28),
    ("AT", 20),
    ("BA", 20),
    ("BE", 16),
    ("BG", 22),
    ("BH", 22),
    ("BR", 29),
    ("CH", 21),
    ("CR", 22),
    ("CY", 28),
    ("CZ", 24),
    ("DE", 22),
    ("DK", 18),
    ("DO", 28),
    ("EE", 20),
    ("EG", 29),
    ("ES", 24),
    ("FI", 18),
    ("FO", 18),
    ("FR", 27),
    ("GB", 22),
    ("GE", 22),
    ("GI", 23),
    ("GL", 18),
    ("GR", 27),
    ("HR", 21),
    ("HU", 28),
    ("IE", 22),
    ("IL", 23),
    ("IS", 26),
    ("IT", 27),
    ("JO", 30),
    ("KW", 30),
    ("KZ", 20),
    ("LB", 28),
    ("LI", 21),
    ("LT", 20),
    ("LU", 20),
    ("LV", 21),
    ("MC", 27),
    ("MD", 24),
    ("ME", 22),
    ("MK", 19),
    ("MT", 31),
    ("NL", 18),
    ("NO", 15),
    ("PK", 24),
    ("PL", 28),
    ("PS", 29),
    ("PT", 25),
    ("QA", 29),
    ("RO", 24),
    ("RS", 22),
    ("SA", 24),
    ("SE", 24),
    ("SI", 19),
    ("SK", 24),
    ("SM", 27),
    ("TN", 24),
    ("TR", 26),
    ("UA", 29),
    ("XK", 20),
];

/// The most words that an IBAN is printed in.
const MAX_IBAN_WORDS: usize = 12;

/// Forms of VAT numbers behind the country prefix: `9` a digit, `A` a letter, `*` either.
const VAT_FORMS: &[(&str, &[&str])] = &[
    ("AT", &["U99999999"]),
    ("BE", &["9999999999"]),
    ("BG", &["999999999", "9999999999"]),
    ("CY", &["99999999A"]),
    ("CZ", &["99999999", "999999999", "9999999999"]),
    ("DE", &["999999999"]),
    ("DK", &["99999999"]),
    ("EE", &["999999999"]),
    ("EL", &["999999999"]),
    ("ES", &["*9999999*"]),
    ("FI", &["99999999"]),
    ("FR", &["**999999999"]),
    ("GB", &["999999999", "999999999999"]),
    ("HR", &["99999999999"]),
    ("HU", &["99999999"]),
    ("IE", &["9999999A", "9999999AA", "9*99999A"]),
    ("IT", &["99999999999"]),
    ("LT", &["999999999", "999999999999"]),
    ("LU", &["99999999"]),
    ("LV", &["99999999999"]),
    ("MT", &["99999999"]),
    ("NL", &["999999999A99"]),
    ("PL", &["9999999999"]),
    ("PT", &["999999999"]),
    ("RO", &["99999999", "999999999", "9999999999"]),
    ("SE", &["999999999999"]),
    ("SI", &["99999999"]),
    ("SK", &["9999999999"]),
    (
        "CHE",
        &["999999999", "999999999MWST", "999999999TVA", "999999999IVA"],
    ),
    ("NO", &["999999999MVA"]),
];

/// Every IBAN of the document.
pub(crate) fn ibans(facts: &Facts<'_>) -> Vec<Found<String>> {
    let mut found: Vec<Found<String>> = Vec::new();
    for (spot, segment) in facts.layout.segments() {
        let labelled = facts.labels.on_line(spot.line).any(|l| l.has(Role::Iban));
        for at in 0..segment.words.len() {
            let words = segment.words[at..].iter().map(|w| w.text.as_str());
            let Some((value, used)) = iban_at(words) else {
                continue;
            };
            let score = match (iban_is_valid(&value), labelled) {
                (true, _) => 0.99,
                (false, true) => 0.6,
                (false, false) => continue,
            };
            if !found.iter().any(|f| f.value == value) {
                let place = Some(Place {
                    spot,
                    words: at..at + used,
                });
                found.push(Found {
                    value,
                    score,
                    place,
                });
            }
        }
    }
    found
}

/// An IBAN of its country's length that starts with the first word, and the words that it takes.
fn iban_at<'a>(words: impl Iterator<Item = &'a str>) -> Option<(String, usize)> {
    let mut text = String::new();
    let mut length = None;
    for (used, word) in (1..=MAX_IBAN_WORDS).zip(words) {
        let word = word.trim_start_matches("IBAN").trim_start_matches(':');
        let word = word.trim_end_matches(['.', ',', ';']);
        if !word
            .chars()
            .all(|c| c.is_ascii_digit() || c.is_ascii_uppercase() || c == '-')
        {
            return None;
        }
        text.extend(word.chars().filter(|c| *c != '-'));
        if length.is_none() && text.len() >= 2 {
            let known = IBAN_LENGTHS.iter().find(|(c, _)| text.starts_with(c))?;
            length = Some(known.1);
        }
        match length {
            Some(length) if text.len() == length => {
                let digits = text.as_bytes()[2..4].iter().all(u8::is_ascii_digit);
                return digits.then_some((text, used));
            }
            Some(length) if text.len() > length => return None,
            _ => {}
        }
    }
    None
}

/// ISO 7064 mod 97-10.
fn iban_is_valid(iban: &str) -> bool {
    let rotated = iban[4..].bytes().chain(iban[..4].bytes());
    let remainder = rotated.fold(0_u32, |r, b| match b {
        b'0'..=b'9' => (r * 10 + u32::from(b - b'0')) % 97,
        b => (r * 100 + u32::from(b - b'A') + 10) % 97,
    });
    remainder == 1
}

/// Every BIC that a label announces.
pub(crate) fn bics(facts: &Facts<'_>) -> Vec<Found<String>> {
    labelled(facts, Role::Bic, |words| {
        let at = words.iter().take(2).position(|w| is_bic(clean(w)))?;
        Some((clean(words[at]).to_owned(), at..at + 1))
    })
}

/// Every number of digits, perhaps in groups, that a label of the role announces.
pub(crate) fn digit_groups(facts: &Facts<'_>, role: Role) -> Vec<Found<String>> {
    labelled(facts, role, |words| {
        let digits = |w: &&&str| {
            clean(w).bytes().all(|b| b.is_ascii_digit() || b == b'-') && !clean(w).is_empty()
        };
        let count = words.iter().take_while(digits).count();
        let text = words[..count].join(" ");
        let enough = text.bytes().filter(u8::is_ascii_digit).count() >= 4;
        enough.then(|| (clean(&text).to_owned(), 0..count))
    })
}

/// The values that `read` finds in the places of the labels of a role, with the words that they take.
fn labelled(
    facts: &Facts<'_>,
    role: Role,
    read: impl Fn(&[&str]) -> Option<(String, Range<usize>)>,
) -> Vec<Found<String>> {
    let labels = facts.labels.with(role);
    let found = labels.filter_map(|label| {
        let regions = facts.labels.regions(facts.layout, label);
        regions.iter().find_map(|region| {
            let (value, words) = read(&region_words(facts.layout, label, region))?;
            let words = region.words.start + words.start..region.words.start + words.end;
            let place = Some(Place {
                spot: region.spot,
                words,
            });
            Some(Found {
                value,
                score: 0.9 * region.trust,
                place,
            })
        })
    });
    found.collect()
}

fn clean(word: &str) -> &str {
    word.trim_matches(|c: char| !c.is_alphanumeric())
}

/// ISO 9362: four letters of the bank, two of the country, two of the place, three of the branch.
fn is_bic(text: &str) -> bool {
    matches!(text.len(), 8 | 11)
        && text.bytes().take(6).all(|b| b.is_ascii_uppercase())
        && text
            .bytes()
            .all(|b| b.is_ascii_uppercase() || b.is_ascii_digit())
}

/// A tax id with what its label says of its owner.
#[derive(Debug, Clone)]
pub(crate) struct TaxId {
    pub text: String,
    pub of_customer: bool,
}

/// Every tax id of the document, in reading order.
pub(crate) fn tax_ids(facts: &Facts<'_>) -> Vec<Found<TaxId>> {
    let mut found: Vec<Found<TaxId>> = Vec::new();
    for label in &facts.labels.0 {
        if label.has(Role::TaxId) || label.has(Role::CustomerTaxId) {
            found.extend(labelled_tax_id(facts, label));
        }
    }
    for (spot, segment) in facts.layout.segments() {
        for at in 0..segment.words.len() {
            let place = Place {
                spot,
                words: at..at + 1,
            };
            let text = clean(&segment.words[at].text);
            let known = found
                .iter()
                .any(|f| f.place.as_ref().is_some_and(|p| p.spot == spot));
            if !known && vat_form(text) && text.len() >= 10 {
                let value = TaxId {
                    text: text.to_owned(),
                    of_customer: false,
                };
                found.push(Found {
                    value,
                    score: 0.6,
                    place: Some(place),
                });
            }
        }
    }
    found.sort_by_key(|f| f.place.as_ref().map(|p| p.spot));
    found
}

fn labelled_tax_id(facts: &Facts<'_>, label: &Label) -> Option<Found<TaxId>> {
    let regions = facts.labels.regions(facts.layout, label);
    regions.iter().find_map(|region| {
        let words = region_words(facts.layout, label, region);
        let skip = words
            .iter()
            .take(2)
            .take_while(|w| !w.contains(|c: char| c.is_ascii_digit()) && !is_prefix(clean(w)))
            .count();
        let mut text = String::new();
        let mut best = None;
        for (used, word) in (1..).zip(words.iter().skip(skip).take(6)) {
            text.extend(clean(word).chars().filter(char::is_ascii_alphanumeric));
            if vat_form(&text) || national_form(&text) {
                best = Some((text.clone(), used));
            }
        }
        let (compact, used) = best?;
        let printed: Vec<&str> = words[skip..skip + used]
            .iter()
            .map(|w| w.trim_matches(|c: char| !c.is_alphanumeric()))
            .collect();
        let start = region.words.start + skip;
        let place = Some(Place {
            spot: region.spot,
            words: start..start + used,
        });
        let score = if vat_form(&compact) { 0.95 } else { 0.8 };
        let value = TaxId {
            text: printed.join(" "),
            of_customer: label.has(Role::CustomerTaxId),
        };
        Some(Found {
            value,
            score: score * region.trust,
            place,
        })
    })
}

fn is_prefix(word: &str) -> bool {
    VAT_FORMS.iter().any(|(prefix, _)| *prefix == word)
}

/// A country prefix and the form that the country uses.
pub(crate) fn vat_form(text: &str) -> bool {
    VAT_FORMS.iter().any(|(prefix, forms)| {
        let rest = text.strip_prefix(prefix);
        rest.is_some_and(|rest| forms.iter().any(|form| matches_form(rest, form)))
    })
}

fn matches_form(text: &str, form: &str) -> bool {
    text.len() == form.len()
        && text.bytes().zip(form.bytes()).all(|(c, f)| match f {
            b'9' => c.is_ascii_digit(),
            b'A' => c.is_ascii_uppercase(),
            b'*' => c.is_ascii_uppercase() || c.is_ascii_digit(),
            other => c == other,
        })
}

/// National ids that carry no prefix: EIN, ABN, GSTIN, NIF, P.IVA, NIP. Only behind a label.
fn national_form(text: &str) -> bool {
    let digits = text.bytes().filter(u8::is_ascii_digit).count();
    (8..=15).contains(&text.len())
        && digits >= 7
        && text
            .bytes()
            .all(|b| b.is_ascii_uppercase() || b.is_ascii_digit())
}

/// The country that issued a tax id, by its prefix.
pub(crate) fn country_of(printed: &str) -> Option<&'static str> {
    let text: String = printed
        .chars()
        .filter(char::is_ascii_alphanumeric)
        .collect();
    let text = text.as_str();
    let (prefix, _) = VAT_FORMS
        .iter()
        .find(|(p, _)| text.starts_with(p) && vat_form(text))?;
    Some(match *prefix {
        "EL" => "GR",
        "CHE" => "CH",
        prefix => prefix,
    })
}

#[cfg(test)]
mod tests {
    use super::{country_of, iban_at, iban_is_valid, is_bic, vat_form};

    #[test]
    fn ibans_are_joined_and_checked() {
        let (iban, words) = iban_at("DE88 2008 0000 0970 3757 00 BIC".split(' ')).unwrap();
        assert_eq!((iban.as_str(), words), ("DE88200800000970375700", 6));
        assert!(iban_is_valid("DE89370400440532013000"));
        assert!(!iban_is_valid("DE89370400440532013001"));
        assert!(iban_at("Deutsche Bank".split(' ')).is_none());
    }

    #[test]
    fn forms_of_tax_ids_and_bics_are_known() {
        assert!(vat_form("DE123456789") && vat_form("ATU12345678") && vat_form("FR11999999998"));
        assert!(!vat_form("DE12345") && !vat_form("INVOICE99"));
        assert_eq!(country_of("CHE123456789MWST"), Some("CH"));
        assert!(is_bic("COBADEFFXXX") && is_bic("COBADEFF") && !is_bic("COBADE"));
    }
}
