//! Countries by printed name, postcode form and tax id.

/// Names of countries as they stand in addresses, folded, with their ISO 3166-1 code.
const NAMES: &[(&str, &str)] = &[
    ("germany", "DE"),
    ("deutschland", "DE"),
    ("allemagne", "DE"),
    ("duitsland", "DE"),
    ("france", "FR"),
    ("frankreich", "FR"),
    ("spain", "ES"),
    ("espana", "ES"),
    ("spanien", "ES"),
    ("italy", "IT"),
    ("italia", "IT"),
    ("italien", "IT"),
    ("netherlands", "NL"),
    ("thenetherlands", "NL"),
    ("nederland", "NL"),
    ("niederlande", "NL"),
    ("portugal", "PT"),
    ("unitedkingdom", "GB"),
    ("uk", "GB"),
    ("greatbritain", "GB"),
    ("england", "GB"),
    ("scotland", "GB"),
    ("wales", "GB"),
    ("unitedstates", "US"),
    ("usa", "US"),
    ("unitedstatesofamerica", "US"),
    ("canada", "CA"),
    ("australia", "AU"),
    ("newzealand", "NZ"),
    ("austria", "AT"),
    ("osterreich", "AT"),
    ("switzerland", "CH"),
    ("schweiz", "CH"),
    ("suisse", "CH"),
    ("svizzera", "CH"),
    ("belgium", "BE"),
    ("belgie", "BE"),
    ("belgique", "BE"),
    ("belgien", "BE"),
    ("luxembourg", "LU"),
    ("luxemburg", "LU"),
    ("ireland", "IE"),
    ("irland", "IE"),
    ("denmark", "DK"),
    ("danmark", "DK"),
    ("sweden", "SE"),
    ("sverige", "SE"),
    ("norway", "NO"),
    ("norge", "NO"),
    ("finland", "FI"),
    ("suomi", "FI"),
    ("poland", "PL"),
    ("polska", "PL"),
    ("india", "IN"),
    ("singapore", "SG"),
    ("japan", "JP"),
    ("china", "CN"),
    ("hongkong", "HK"),
    ("brazil", "BR"),
    ("brasil", "BR"),
    ("mexico", "MX"),
    ("southafrica", "ZA"),
    ("turkey", "TR"),
    ("turkiye", "TR"),
    ("czechrepublic", "CZ"),
    ("hungary", "HU"),
    ("romania", "RO"),
];

/// Postal abbreviations of the states of the USA.
const US_STATES: &str = "AL AK AZ AR CA CO CT DE FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT \
     NE NV NH NJ NM NY NC ND OH OK OR PA RI SC SD TN TX UT VT VA WA WV WI WY DC";

/// Abbreviations of the states of Australia.
const AU_STATES: [&str; 8] = ["NSW", "VIC", "QLD", "SA", "WA", "TAS", "ACT", "NT"];

/// The country that a line of an address names and nothing else.
pub(crate) fn named(line: &str) -> Option<&'static str> {
    let squashed = super::squashed(line);
    NAMES
        .iter()
        .find(|(name, _)| *name == squashed)
        .map(|(_, code)| *code)
}

/// What a line of an address with a postcode tells.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Postcode {
    /// The country, if the form of the postcode or a prefix decides it.
    pub country: Option<&'static str>,
}

/// Whether a line of an address holds a postcode beside a town.
pub(crate) fn postcode(line: &str) -> Option<Postcode> {
    let words: Vec<&str> = line
        .split([' ', ','])
        .map(|w| w.trim_matches(|c: char| !c.is_alphanumeric()))
        .filter(|w| !w.is_empty())
        .collect();
    if words.len() < 2 || words.len() > 9 {
        return None;
    }
    for (i, word) in words.iter().enumerate() {
        let next = words.get(i + 1).copied();
        let after_state = i > 1 && US_STATES.split_whitespace().any(|s| s == words[i - 1]);
        let digits = word.len() - word.trim_start_matches(|c: char| c.is_ascii_digit()).len();
        let all_digits = digits == word.len();
        if after_state && (all_digits && digits == 5 || is_zip_plus_four(word)) {
            return Some(Postcode {
                country: Some("US"),
            });
        }
        if i > 0 && AU_STATES.contains(&words[i - 1]) && all_digits && digits == 4 {
            return Some(Postcode {
                country: Some("AU"),
            });
        }
        if next.is_some_and(|n| is_uk_postcode(word, n)) {
            return Some(Postcode {
                country: Some("GB"),
            });
        }
        let town_follows = next.is_some_and(|n| {
            n.chars()
                .all(|c| c.is_alphabetic() || matches!(c, '-' | '\'' | '.'))
                && n.len() > 1
        });
        if i <= 1 && digits == 4 && word.len() == 4 && next.is_some_and(is_dutch_letters) {
            return Some(Postcode {
                country: Some("NL"),
            });
        }
        if i <= 1 && all_digits && matches!(digits, 4 | 5) && town_follows {
            let country = (i == 1).then(|| country_code(words[0])).flatten();
            return Some(Postcode { country });
        }
        if let Some((prefix, rest)) = word.split_once('-') {
            let code = rest.len() >= 4 && rest.chars().all(|c| c.is_ascii_digit());
            if code && town_follows && prefix.chars().all(char::is_alphabetic) {
                return Some(Postcode {
                    country: country_code(prefix),
                });
            }
            let portuguese = prefix.len() == 4 && rest.len() == 3;
            if portuguese && word.chars().all(|c| c.is_ascii_digit() || c == '-') && town_follows {
                return Some(Postcode {
                    country: Some("PT"),
                });
            }
        }
    }
    None
}

fn is_zip_plus_four(word: &str) -> bool {
    let parts = word
        .split_once('-')
        .filter(|(a, b)| a.len() == 5 && b.len() == 4);
    parts.is_some_and(|(a, b)| a.bytes().chain(b.bytes()).all(|c| c.is_ascii_digit()))
}

fn is_dutch_letters(word: &str) -> bool {
    word.len() == 2 && word.bytes().all(|c| c.is_ascii_uppercase())
}

/// An outward code such as `SW1A` and an inward code such as `2AA`.
fn is_uk_postcode(outward: &str, inward: &str) -> bool {
    let inward = inward.as_bytes();
    let outward = outward.as_bytes();
    (2..=4).contains(&outward.len())
        && outward[0].is_ascii_uppercase()
        && outward.iter().any(u8::is_ascii_digit)
        && outward.iter().all(u8::is_ascii_alphanumeric)
        && inward.len() == 3
        && inward[0].is_ascii_digit()
        && inward[1..].iter().all(u8::is_ascii_uppercase)
}

/// The country of a prefix such as `DE`, `D` or `F` before a postcode.
pub(crate) fn country_code(prefix: &str) -> Option<&'static str> {
    let long = match prefix {
        "D" => "DE",
        "F" => "FR",
        "A" => "AT",
        "CH" => "CH",
        "B" => "BE",
        "L" => "LU",
        "I" => "IT",
        "E" => "ES",
        other => other,
    };
    NAMES
        .iter()
        .find(|(_, code)| *code == long)
        .map(|(_, code)| *code)
}

#[cfg(test)]
mod tests {
    use super::{Postcode, named, postcode};

    fn country(line: &str) -> Option<Option<&'static str>> {
        postcode(line).map(|Postcode { country }| country)
    }

    #[test]
    fn postcodes_beside_towns_are_told_from_other_numbers() {
        assert_eq!(country("80333 München"), Some(None));
        assert_eq!(country("DE 80333 München"), Some(Some("DE")));
        assert_eq!(country("D-07545 GERA"), Some(Some("DE")));
        assert_eq!(country("Springfield, IL 62704"), Some(Some("US")));
        assert_eq!(country("London SW1A 2AA"), Some(Some("GB")));
        assert_eq!(country("1012 AB Amsterdam"), Some(Some("NL")));
        assert_eq!(country("1000-205 Lisboa"), Some(Some("PT")));
        assert_eq!(country("Wattle Creek NSW 2999"), Some(Some("AU")));
        assert_eq!(country("Musterstr. 12"), None);
        assert_eq!(country("Invoice 12345"), None);
    }

    #[test]
    fn countries_are_known_by_their_names() {
        assert_eq!(named("Österreich"), Some("AT"));
        assert_eq!(named("United Kingdom"), Some("GB"));
        assert_eq!(named("Acme GmbH"), None);
    }
}
