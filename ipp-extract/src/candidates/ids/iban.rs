//! International bank account numbers (ISO 13616).

use super::checksum::mod_97_10;
use super::{WRONG, behind};
use crate::candidates::{Facts, Found, Place};
use crate::layout::Spot;
use crate::locale::labels::Role;

/// Countries with the lengths of their IBANs, by the SWIFT registry.
const LENGTHS: &str = "\
    AD24 AE23 AL28 AT20 AZ28 BA20 BE16 BG22 BH22 BI27 BR29 BY28 CH21 CR22 CY28 CZ24 DE22 DJ27 \
    DK18 DO28 EE20 EG29 ES24 FI18 FK18 FO18 FR27 GB22 GE22 GI23 GL18 GR27 GT28 HR21 HU28 IE22 \
    IL23 IQ23 IS26 IT27 JO30 KW30 KZ20 LB28 LC32 LI21 LT20 LU20 LV21 LY25 MC27 MD24 ME22 MK19 \
    MN20 MR27 MT31 MU30 NI28 NL18 NO15 OM23 PK24 PL28 PS29 PT25 QA29 RO24 RS22 RU33 SA24 SC31 \
    SD18 SE24 SI19 SK24 SM27 SO23 ST25 SV28 TL23 TN24 TR26 UA29 VA22 VG24 XK20 YE30";
/// The most words that an IBAN is printed in.
const MAX_WORDS: usize = 12;
/// An IBAN goes on in the next line at most this share of the line's height below.
const WRAP: f64 = 0.8;
/// The shortest and the longest number behind a label "IBAN" whose length is not its country's.
const ODD_LENGTHS: std::ops::RangeInclusive<usize> = 15..=34;
/// What such a number is worth.
const ODD: f64 = 0.5;

/// Every IBAN of the document, in reading order, each once.
pub(crate) fn ibans(facts: &Facts<'_>) -> Vec<Found<String>> {
    let announced = announced(facts);
    let mut found: Vec<Found<String>> = Vec::new();
    for (spot, segment) in facts.layout.segments() {
        let labelled = announced.contains(&spot) || names_account(facts, spot.line);
        let mut at = 0;
        while at < segment.words.len() {
            let Some((value, used, score)) = number_at(facts, spot, at, labelled) else {
                at += 1;
                continue;
            };
            let words = at..segment.words.len().min(at + used);
            at = words.end;
            let place = Some(Place { spot, words });
            found.push(Found {
                value,
                score,
                place,
            });
        }
    }
    found.extend(of_odd_length(facts, &found));
    found.sort_by_key(|f| f.place.as_ref().map(|p| (p.spot, p.words.start)));
    each_once(found)
}

fn each_once(found: Vec<Found<String>>) -> Vec<Found<String>> {
    let mut once: Vec<Found<String>> = Vec::new();
    for iban in found {
        match once.iter_mut().find(|known| known.value == iban.value) {
            Some(known) if known.score >= iban.score => {}
            Some(known) => *known = iban,
            None => once.push(iban),
        }
    }
    once
}

/// The segments of the values of the labels that announce an IBAN.
fn announced(facts: &Facts<'_>) -> Vec<Spot> {
    let labels = facts.labels.with(Role::Iban);
    let regions = labels.flat_map(|label| facts.labels.regions(facts.layout, label));
    regions.map(|region| region.spot).collect()
}

/// Whether a line says that a number in it is an IBAN, be it only by the BIC beside it.
fn names_account(facts: &Facts<'_>, line: usize) -> bool {
    let mut labels = facts.labels.on_line(line);
    labels.any(|l| l.has(Role::Iban) || l.has(Role::Bic))
}

/// The IBAN that starts with a word, the words that it takes and its worth. It may go on in the segments
/// to the right or in the line below if its check digits are right.
fn number_at(
    facts: &Facts<'_>,
    spot: Spot,
    at: usize,
    labelled: bool,
) -> Option<(String, usize, f64)> {
    let own = || words_of(facts, spot, at);
    length_of(without_label(own().next()?))?;
    let right = facts.layout.lines[spot.line].segments[spot.segment + 1..].iter();
    let right = right.flat_map(|s| s.words.iter().map(|w| w.text.as_str()));
    let height = facts.layout.segment(spot).rect.height();
    let below = facts.layout.below(spot, WRAP * height).next();
    let below = below.into_iter().flat_map(|b| words_of(facts, b, 0));
    let whole = joined(own().chain(right)).filter(|(iban, _)| is_valid(iban));
    let whole = whole.or_else(|| joined(own().chain(below)).filter(|(iban, _)| is_valid(iban)));
    if let Some((iban, used)) = whole {
        return Some((iban, used, 0.99));
    }
    let (iban, used) = joined(own()).filter(|_| labelled)?;
    (!iban.contains("XXX")).then_some((iban, used, WRONG))
}

/// The words of a segment from one on.
fn words_of<'a>(facts: &'a Facts<'_>, spot: Spot, at: usize) -> impl Iterator<Item = &'a str> {
    let words = &facts.layout.segment(spot).words;
    words[at..].iter().map(|w| w.text.as_str())
}

/// Joins words until they have the length of their country.
fn joined<'a>(words: impl Iterator<Item = &'a str>) -> Option<(String, usize)> {
    let mut iban = String::new();
    for (used, word) in (1..=MAX_WORDS).zip(words) {
        let word = if used == 1 { without_label(word) } else { word };
        let (part, ends) = part_of(word)?;
        iban.push_str(&part);
        // Until the country is complete the length is open.
        let length = if iban.len() < 2 {
            None
        } else {
            Some(length_of(&iban)?)
        };
        match length {
            Some(length) if iban.len() == length => {
                let check = iban.as_bytes()[2..4].iter().all(u8::is_ascii_digit);
                return check.then_some((iban, used));
            }
            Some(length) if iban.len() > length => return None,
            _ if ends => return None,
            _ => {}
        }
    }
    None
}

/// The part of an IBAN that a word starts with, and whether something else follows it in the word.
fn part_of(word: &str) -> Option<(String, bool)> {
    let end = word
        .find(['/', ',', ';', '|', ')', '('])
        .unwrap_or(word.len());
    let part: String = word[..end]
        .chars()
        .filter(|c| !matches!(c, '-' | '.'))
        .collect();
    let ok = part
        .bytes()
        .all(|b| b.is_ascii_digit() || b.is_ascii_uppercase());
    ok.then_some((part, end < word.len()))
}

fn without_label(word: &str) -> &str {
    word.trim_start_matches(['(', '/'])
        .trim_start_matches("IBAN")
        .trim_start_matches(':')
}

/// The length of the IBANs of the country that a text starts with.
fn length_of(text: &str) -> Option<usize> {
    let country = text.get(..2)?;
    if !country.bytes().all(|b| b.is_ascii_uppercase()) {
        return None;
    }
    let entry = LENGTHS
        .split(' ')
        .find(|entry| entry.starts_with(country))?;
    entry[2..].parse().ok()
}

fn is_valid(iban: &str) -> bool {
    mod_97_10(iban.bytes().skip(4).chain(iban.bytes().take(4)))
}

/// Numbers that a label calls an IBAN and that start as one, but have another length than their country's.
fn of_odd_length(facts: &Facts<'_>, known: &[Found<String>]) -> Vec<Found<String>> {
    let labels = facts.labels.with(Role::Iban);
    let found = labels.filter_map(|label| {
        behind(facts, label, |words| {
            let start = without_label(words.first()?);
            length_of(start)?;
            let rest = words[1..]
                .iter()
                .take_while(|w| w.bytes().all(|b| b.is_ascii_digit()));
            let (first, _) = part_of(start)?;
            let count = 1 + rest.clone().count();
            let number = rest.fold(first, |number, word| number + word);
            let digits = number[2..].bytes().all(|b| b.is_ascii_digit());
            (digits && ODD_LENGTHS.contains(&number.len())).then_some((number, 0..count, ODD))
        })
    });
    let at = |f: &Found<String>| f.place.as_ref().map(|p| (p.spot, p.words.start));
    found
        .filter(|f| !known.iter().any(|k| at(k) == at(f)))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::{is_valid, joined, length_of};

    #[test]
    fn ibans_are_joined_and_checked() {
        let (iban, words) = joined("DE88 2008 0000 0970 3757 00 BIC".split(' ')).unwrap();
        assert_eq!((iban.as_str(), words), ("DE88200800000970375700", 6));
        let (iban, _) = joined("IBAN:DE89370400440532013000/COBADEFF".split(' ')).unwrap();
        assert_eq!(iban, "DE89370400440532013000");
        assert!(joined("Deutsche Bank".split(' ')).is_none());
        assert!(joined("DE88 2008".split(' ')).is_none());
    }

    #[test]
    fn the_examples_of_the_registry_pass_and_a_wrong_digit_fails() {
        for iban in [
            "GB29NWBK60161331926819",
            "FR1420041010050500013M02606",
            "CH9300762011623852957",
            "NL91ABNA0417164300",
            "NO9386011117947",
            "MT84MALT011000012345MTLCAST001S",
        ] {
            assert!(is_valid(iban), "{iban}");
            assert_eq!(length_of(iban), Some(iban.len()), "{iban}");
        }
        assert!(!is_valid("DE89370400440532013001"));
    }
}
