//! Business identifier codes (ISO 9362): four letters of the bank, two of the country, two characters of the
//! place, perhaps three of the branch.

use super::{clean, distance, labelled};
use crate::candidates::{Facts, Found, Place};
use crate::locale::labels::Role;

/// ISO 3166-1 alpha-2, and Kosovo's.
const COUNTRIES: &str = "\
    AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR \
    BS BT BV BW BY BZ CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ \
    EC EE EG EH ER ES ET FI FJ FK FM FO FR GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW \
    GY HK HM HN HR HT HU ID IE IL IM IN IO IQ IR IS IT JE JM JO JP KE KG KH KI KM KN KP KR KW KY \
    KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO MP MQ MR MS MT MU MV \
    MW MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW PY \
    QA RE RO RS RU RW SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TF TG \
    TH TJ TK TL TM TN TO TR TT TV TW TZ UA UG UM US UY UZ VA VC VE VG VI VN VU WF WS XK YE YT ZA \
    ZM ZW";
/// A label's BIC stands among this many words.
const REACH: usize = 3;
/// A BIC without a label stands at most this many points from an IBAN of its country.
const BESIDE: f64 = 40.0;

/// Every BIC that a label announces or that stands beside an IBAN of its country.
pub(crate) fn bics(facts: &Facts<'_>, ibans: &[Found<String>]) -> Vec<Found<String>> {
    let announced = labelled(facts, Role::Bic, |words| {
        let reach = words.len().min(REACH);
        let at = (0..reach).find(|&at| bic_at(&words[at..]).is_some())?;
        let (bic, used) = bic_at(&words[at..])?;
        Some((bic, at..at + used, 0.95))
    });
    let mut found: Vec<Found<String>> = announced.map(|(_, bic)| bic).collect();
    found.extend(beside_ibans(facts, ibans));
    let mut once: Vec<Found<String>> = Vec::new();
    for bic in found {
        if !once.iter().any(|known| known.place == bic.place) {
            once.push(bic);
        }
    }
    once
}

fn beside_ibans(facts: &Facts<'_>, ibans: &[Found<String>]) -> Vec<Found<String>> {
    let mut found = Vec::new();
    if ibans.is_empty() {
        return found;
    }
    for (spot, segment) in facts.layout.segments() {
        for (at, word) in segment.words.iter().enumerate() {
            let text = clean(&word.text);
            if !is_bic(text) {
                continue;
            }
            let place = Place {
                spot,
                words: at..at + 1,
            };
            let agrees = |iban: &&Found<String>| iban.value.get(..2) == text.get(4..6);
            let near = ibans.iter().filter(agrees).any(|iban| {
                let beside = iban.place.as_ref().and_then(|p| distance(facts, p, &place));
                beside.is_some_and(|d| d <= BESIDE)
            });
            if near {
                found.push(Found {
                    value: text.to_owned(),
                    score: 0.9,
                    place: Some(place),
                });
            }
        }
    }
    found
}

/// The BIC that starts with the first word, which may be set in its parts, and the words that it takes.
fn bic_at(words: &[&str]) -> Option<(String, usize)> {
    let first = clean(words.first()?);
    if is_bic(first) {
        let branch = words
            .get(1)
            .is_some_and(|w| first.len() == 8 && clean(w) == "XXX");
        return Some(if branch {
            (format!("{first}XXX"), 2)
        } else {
            (first.to_owned(), 1)
        });
    }
    let mut bic = String::new();
    for (used, word) in (1..=4).zip(words) {
        bic.push_str(clean(word));
        if used > 1 && bic.len() >= 8 {
            return is_bic(&bic).then_some((bic, used));
        }
    }
    None
}

fn is_bic(text: &str) -> bool {
    matches!(text.len(), 8 | 11)
        && text.bytes().take(6).all(|b| b.is_ascii_uppercase())
        && text
            .bytes()
            .all(|b| b.is_ascii_uppercase() || b.is_ascii_digit())
        && COUNTRIES.split(' ').any(|country| country == &text[4..6])
}

#[cfg(test)]
mod tests {
    use super::{bic_at, is_bic};

    #[test]
    fn a_bic_has_a_form_and_a_country() {
        assert!(is_bic("COBADEFFXXX") && is_bic("COBADEFF") && is_bic("GENODEF1M04"));
        assert!(!is_bic("COBADE") && !is_bic("COBAQQFF") && !is_bic("cobadeff"));
    }

    #[test]
    fn a_bic_in_parts_is_joined() {
        let read = |text: &str| bic_at(&text.split(' ').collect::<Vec<_>>());
        assert_eq!(read("COBA DE FF XXX"), Some(("COBADEFF".to_owned(), 3)));
        assert_eq!(read("COBADEFF XXX"), Some(("COBADEFFXXX".to_owned(), 2)));
        assert_eq!(read("Commerzbank Berlin"), None);
    }
}
