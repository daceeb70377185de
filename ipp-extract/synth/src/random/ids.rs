//! Tax numbers of any country, with right check digits, in the forms that people print.

use super::rng::Rng;
use crate::data::ids::{self, luhn_digit, weighted};

/// Twelve attempts reach a number with a check digit where not each has one.
fn attempt(mut make: impl FnMut() -> Option<String>) -> String {
    (0..40).find_map(|_| make()).unwrap_or_default()
}

/// A tax number of a firm in the country, as printed.
pub(crate) fn tax_id(country: &str, rng: &mut Rng) -> String {
    let id = match country {
        "US" => rng.pattern("##-#######").replacen('0', "4", 1),
        "GB" => ids::vat_gb(&rng.digits(7)),
        "IE" => ie(&rng.digits(7)),
        "AU" => ids::abn(&rng.digits(9)),
        "NZ" => attempt(|| nz(&rng.digits(8))),
        "CA" => {
            let eight = rng.digits(8);
            format!("{eight}{} RT0001", luhn_digit(&eight))
        }
        "IN" => gstin(&rng.pattern("27AA@C@####@1Z")),
        "SG" => rng.pattern("20#######@"),
        "ZA" => {
            let nine = format!("4{}", rng.digits(8));
            format!("{nine}{}", luhn_digit(&nine))
        }
        "DE" => ids::vat_de(&rng.digits(8)),
        "AT" => at(&rng.digits(7)),
        "CH" => attempt(|| ids::vat_ch(&rng.digits(8))),
        "FR" => ids::vat_fr(&ids::siren(&rng.digits(8))),
        "BE" => be(&format!("0{}", rng.digits(7))),
        "NL" => attempt(|| ids::vat_nl(&rng.digits(8), "01")),
        "ES" => ids::nif_es(*rng.pick(&[&'A', &'B']), &rng.digits(7)),
        "MX" => mx(&rng.pattern("@@@0#0#1#@#")),
        "IT" => ids::vat_it(&format!("0{}", rng.digits(9))),
        "PT" => attempt(|| pt(&format!("5{}", rng.digits(7)))),
        "BR" => cnpj(&format!("{}0001", rng.digits(8))),
        "SE" => {
            let nine = format!("55{}", rng.digits(7));
            format!("SE{nine}{}01", luhn_digit(&nine))
        }
        "DK" => {
            attempt(|| eleven(&rng.digits(7), &[2, 7, 6, 5, 4, 3, 2]).map(|n| format!("DK{n}")))
        }
        "NO" => attempt(|| {
            eleven(&format!("9{}", rng.digits(7)), &[3, 2, 7, 6, 5, 4, 3, 2])
                .map(|n| format!("NO {} {} {} MVA", &n[..3], &n[3..6], &n[6..]))
        }),
        "FI" => {
            attempt(|| eleven(&rng.digits(7), &[7, 9, 10, 5, 8, 4, 2]).map(|n| format!("FI{n}")))
        }
        "PL" => attempt(|| pl(&rng.digits(9))),
        "TR" => tr(&rng.digits(9)),
        "AE" => format!("100{}", rng.digits(12)),
        _ => rng.digits(9),
    };
    dressed(country, &id, rng)
}

/// The forms that the same number is printed in.
fn dressed(country: &str, id: &str, rng: &mut Rng) -> String {
    let form = rng.below(4);
    let bare = id.get(2..).unwrap_or_default();
    match (country, form) {
        ("GB", 0) => format!("GB {} {} {}", &bare[..3], &bare[3..7], &bare[7..]),
        ("GB", 1) => format!("{} {} {}", &bare[..3], &bare[3..7], &bare[7..]),
        ("DE", 0) => format!("DE {} {} {}", &bare[..3], &bare[3..6], &bare[6..]),
        ("FR", 0) => format!(
            "FR {} {} {} {}",
            &bare[..2],
            &bare[2..5],
            &bare[5..8],
            &bare[8..]
        ),
        ("IT" | "PT", 0 | 1) if id.len() > 9 && id.starts_with(char::is_alphabetic) => {
            bare.to_owned()
        }
        ("ES", 0) => format!("ES{id}"),
        ("ES", 1) => format!("{}-{}", &id[..1], &id[1..]),
        ("NL", 0) => format!(
            "NL{}.{}.{}.{}",
            &bare[..4],
            &bare[4..6],
            &bare[6..9],
            &bare[9..]
        ),
        ("BE", 0) => format!("BE {}.{}.{}", &bare[..4], &bare[4..7], &bare[7..]),
        ("BE", 1) => format!("{}.{}.{}", &bare[..4], &bare[4..7], &bare[7..]),
        ("CH", 0) => id.trim_end_matches(" MWST").to_owned(),
        ("AU", 0) => id.replace(' ', ""),
        ("CA", 0) => id.replace(' ', ""),
        ("NZ", 0) => id.replace('-', ""),
        ("PL", 0) => format!(
            "{}-{}-{}-{}",
            &bare[..3],
            &bare[3..6],
            &bare[6..8],
            &bare[8..]
        ),
        ("PL", 1) => bare.to_owned(),
        ("BR", 0..=2) => format!(
            "{}.{}.{}/{}-{}",
            &id[..2],
            &id[2..5],
            &id[5..8],
            &id[8..12],
            &id[12..]
        ),
        ("PT", 2) => format!("PT{id}"),
        _ => id.to_owned(),
    }
}

fn eleven(start: &str, weights: &[u32]) -> Option<String> {
    let check = (11 - weighted(start, weights) % 11) % 11;
    (check < 10).then(|| format!("{start}{check}"))
}

fn ie(seven: &str) -> String {
    let check = weighted(seven, &[8, 7, 6, 5, 4, 3, 2]) % 23;
    let letter = char::from(b"WABCDEFGHIJKLMNOPQRSTUV"[check as usize]);
    format!("IE{seven}{letter}")
}

fn nz(eight: &str) -> Option<String> {
    let sum = weighted(eight, &[3, 2, 7, 6, 5, 4, 3, 2]) % 11;
    let check = (11 - sum) % 11;
    (check < 10).then(|| format!("{}-{}-{}{check}", &eight[..2], &eight[2..5], &eight[5..]))
}

/// The check character of an Indian number: base 36, weights 1 and 2.
fn gstin(fourteen: &str) -> String {
    let sum: u32 = fourteen
        .chars()
        .filter_map(|c| c.to_digit(36))
        .enumerate()
        .map(|(place, value)| {
            let product = value * (1 + place as u32 % 2);
            product / 36 + product % 36
        })
        .sum();
    let check = char::from_digit((36 - sum % 36) % 36, 36).unwrap_or('0');
    format!("{fourteen}{}", check.to_ascii_uppercase())
}

fn at(seven: &str) -> String {
    let sum: u32 = seven
        .chars()
        .filter_map(|c| c.to_digit(10))
        .enumerate()
        .map(|(place, d)| {
            if place % 2 == 1 {
                d / 5 + d * 2 % 10
            } else {
                d
            }
        })
        .sum();
    format!("ATU{seven}{}", (10 - (sum + 4) % 10) % 10)
}

fn be(eight: &str) -> String {
    let number: u32 = eight.parse().unwrap_or(1);
    format!("BE{eight}{:02}", 97 - number % 97)
}

fn pt(eight: &str) -> Option<String> {
    let check = 11 - weighted(eight, &[9, 8, 7, 6, 5, 4, 3, 2]) % 11;
    Some(format!("{eight}{}", if check > 9 { 0 } else { check }))
}

fn cnpj(twelve: &str) -> String {
    let digit = |text: &str, weights: &[u32]| match weighted(text, weights) % 11 {
        0 | 1 => 0,
        rest => 11 - rest,
    };
    let first = digit(twelve, &[5, 4, 3, 2, 9, 8, 7, 6, 5, 4, 3, 2]);
    let thirteen = format!("{twelve}{first}");
    let second = digit(&thirteen, &[6, 5, 4, 3, 2, 9, 8, 7, 6, 5, 4, 3, 2]);
    format!("{thirteen}{second}")
}

fn pl(nine: &str) -> Option<String> {
    let check = weighted(nine, &[6, 5, 7, 2, 3, 4, 5, 6, 7]) % 11;
    (check < 10).then(|| format!("PL{nine}{check}"))
}

fn tr(nine: &str) -> String {
    let sum: u32 = nine
        .chars()
        .filter_map(|c| c.to_digit(10))
        .zip(1u32..)
        .map(|(digit, place)| {
            let moved = (digit + 10 - place) % 10;
            let product = (moved << (10 - place)) % 9;
            if moved != 0 && product == 0 {
                9
            } else {
                product
            }
        })
        .sum();
    format!("{nine}{}", (10 - sum % 10) % 10)
}

/// The Mexican check character: modulus 11 over the twelve before, a firm's number counted from a blank.
fn mx(eleven: &str) -> String {
    const ORDER: &str = "0123456789ABCDEFGHIJKLMN&OPQRSTUVWXYZ ";
    let sum: usize = format!(" {eleven}")
        .chars()
        .enumerate()
        .map(|(place, c)| ORDER.find(c).unwrap_or_default() * (13 - place))
        .sum();
    let check = match sum % 11 {
        0 => "0".to_owned(),
        1 => "A".to_owned(),
        rest => (11 - rest).to_string(),
    };
    format!("{eleven}{check}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_makers_agree_with_published_examples() {
        assert_eq!(gstin("27AAPFU0939F1Z"), "27AAPFU0939F1ZV");
        assert_eq!(at("1358562"), "ATU13585627");
        assert_eq!(pt("50196484"), Some("501964843".to_owned()));
        assert_eq!(cnpj("112223330001"), "11222333000181");
        assert_eq!(ie("6433435"), "IE6433435F");
        assert_eq!(pl("526025099"), Some("PL5260250995".to_owned()));
    }
}
