//! Identifiers with check digits: the digits before are invented, the check is computed, so that a reader
//! which verifies checksums accepts them.

/// Digits of a text as numbers; other characters are skipped.
fn digits(text: &str) -> impl DoubleEndedIterator<Item = u32> + '_ {
    text.chars().filter_map(|c| c.to_digit(10))
}

pub(crate) fn weighted(text: &str, weights: &[u32]) -> u32 {
    digits(text).zip(weights).map(|(d, w)| d * w).sum()
}

/// The remainder of a decimal number of any length.
fn remainder(text: &str, modulus: u32) -> u32 {
    digits(text).fold(0, |rest, digit| (rest * 10 + digit) % modulus)
}

/// The digit that completes a number by Luhn's rule.
pub(crate) fn luhn_digit(text: &str) -> u32 {
    let sum: u32 = digits(text)
        .rev()
        .enumerate()
        .map(|(place, digit)| match place % 2 {
            0 => digit * 2 / 10 + digit * 2 % 10,
            _ => digit,
        })
        .sum();
    (10 - sum % 10) % 10
}

/// An IBAN from a country code and the national account number, in its compact form.
pub(crate) fn iban(country: &str, account: &str) -> String {
    let number: String = format!("{account}{country}00")
        .chars()
        .filter_map(|c| c.to_digit(36))
        .map(|value| value.to_string())
        .collect();
    format!("{country}{:02}{account}", 98 - remainder(&number, 97))
}

/// An IBAN in groups of four, as people print it.
pub(crate) fn grouped(iban: &str) -> String {
    iban.as_bytes()
        .chunks(4)
        .map(String::from_utf8_lossy)
        .collect::<Vec<_>>()
        .join(" ")
}

/// A German VAT number from its first eight digits (ISO 7064 MOD 11,10).
pub(crate) fn vat_de(eight: &str) -> String {
    let product = digits(eight).fold(10, |product, digit| {
        let sum = (digit + product) % 10;
        (if sum == 0 { 10 } else { sum } * 2) % 11
    });
    format!("DE{eight}{}", (11 - product) % 10)
}

/// A French company number (SIREN) from its first eight digits.
pub(crate) fn siren(eight: &str) -> String {
    format!("{eight}{}", luhn_digit(eight))
}

/// A French establishment number (SIRET) from a SIREN and four digits.
pub(crate) fn siret(siren: &str, four: &str) -> String {
    let start = format!("{siren}{four}");
    format!("{start}{}", luhn_digit(&start))
}

/// A French VAT number from a SIREN.
pub(crate) fn vat_fr(siren: &str) -> String {
    let key = (12 + 3 * remainder(siren, 97)) % 97;
    format!("FR{key:02}{siren}")
}

/// A British VAT number from its first seven digits (modulus 97).
pub(crate) fn vat_gb(seven: &str) -> String {
    let check = 97 - weighted(seven, &[8, 7, 6, 5, 4, 3, 2]) % 97;
    format!("GB{seven}{check:02}")
}

/// A Dutch VAT number from its first eight digits and the suffix. `None` where the eleven-proof has no digit.
pub(crate) fn vat_nl(eight: &str, suffix: &str) -> Option<String> {
    let check = weighted(eight, &[9, 8, 7, 6, 5, 4, 3, 2]) % 11;
    (check < 10).then(|| format!("NL{eight}{check}B{suffix}"))
}

/// An Italian VAT number (partita IVA) from its first ten digits.
pub(crate) fn vat_it(ten: &str) -> String {
    format!("IT{ten}{}", luhn_digit(ten))
}

/// A Spanish company's tax number (NIF) from its letter and seven digits, for the letters that end in a digit.
pub(crate) fn nif_es(letter: char, seven: &str) -> String {
    format!("{letter}{seven}{}", luhn_digit(seven))
}

/// A Swiss VAT number from the first eight digits of the company number, in its German printed form.
/// `None` where modulus 11 has no digit.
pub(crate) fn vat_ch(eight: &str) -> Option<String> {
    let check = (11 - weighted(eight, &[5, 4, 3, 2, 7, 6, 5, 4]) % 11) % 11;
    let (a, b, c) = (&eight[..3], &eight[3..6], &eight[6..]);
    (check < 10).then(|| format!("CHE-{a}.{b}.{c}{check} MWST"))
}

/// An Australian business number from its last nine digits, in its printed form.
pub(crate) fn abn(nine: &str) -> String {
    let check = 11 + (89 - weighted(nine, &[3, 5, 7, 9, 11, 13, 15, 17, 19]) % 89) - 1;
    format!("{check} {} {} {}", &nine[..3], &nine[3..6], &nine[6..])
}

#[cfg(test)]
pub(crate) mod verify {
    //! The published checks, written from the verifier's side: nothing is shared with the makers above.

    fn value(text: &str) -> Vec<u32> {
        text.chars().filter_map(|c| c.to_digit(10)).collect()
    }

    pub(crate) fn luhn(text: &str) -> bool {
        let sum: u32 = value(text)
            .iter()
            .rev()
            .enumerate()
            .map(|(i, &d)| {
                if i % 2 == 1 {
                    [0, 2, 4, 6, 8, 1, 3, 5, 7, 9][d as usize]
                } else {
                    d
                }
            })
            .sum();
        sum.is_multiple_of(10)
    }

    pub(crate) fn iban(text: &str) -> bool {
        let moved = format!("{}{}", &text[4..], &text[..4]);
        let expanded: String = moved
            .chars()
            .map(|c| c.to_digit(36).unwrap().to_string())
            .collect();
        value(&expanded).iter().fold(0, |r, d| (r * 10 + d) % 97) == 1
    }

    /// Any tax id of the samples, by the scheme its form tells of.
    pub(crate) fn tax_id(text: &str) -> bool {
        let d = value(text);
        let dot = |weights: &[u32]| d.iter().zip(weights).map(|(a, b)| a * b).sum::<u32>();
        match text.get(..2).unwrap_or_default() {
            "DE" => {
                let p = d[..8].iter().fold(10, |p, d| {
                    let s = (d + p) % 10;
                    (if s == 0 { 10 } else { s } * 2) % 11
                });
                d.len() == 9 && (p + d[8]) % 10 == 1
            }
            "FR" => {
                let siren = d[2..].iter().fold(0u64, |n, &d| n * 10 + u64::from(d));
                luhn(&text[4..]) && (siren * 100 + 12) % 97 == u64::from(d[0] * 10 + d[1])
            }
            "GB" => (dot(&[8, 7, 6, 5, 4, 3, 2]) + d[7] * 10 + d[8]).is_multiple_of(97),
            "NL" => dot(&[9, 8, 7, 6, 5, 4, 3, 2]) % 11 == d[8] && &text[11..12] == "B",
            "IT" => d.len() == 11 && luhn(text),
            "CH" => (dot(&[5, 4, 3, 2, 7, 6, 5, 4]) + d[8]).is_multiple_of(11),
            "ES" => tax_id(&text[2..]),
            // An ABN or, with a letter before, a Spanish NIF.
            _ if text.starts_with(char::is_alphabetic) => d.len() == 8 && luhn(text),
            _ => {
                let weights = [10, 1, 3, 5, 7, 9, 11, 13, 15, 17, 19];
                d.len() == 11 && (dot(&weights) - 10).is_multiple_of(89)
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_makers_agree_with_published_examples() {
        // The IBAN registry's own examples.
        assert_eq!(iban("DE", "370400440532013000"), "DE89370400440532013000");
        assert_eq!(iban("GB", "WEST12345698765432"), "GB82WEST12345698765432");
        assert_eq!(
            grouped("DE89370400440532013000"),
            "DE89 3704 0044 0532 0130 00"
        );
        // The examples of the tax offices' descriptions.
        assert_eq!(vat_de("13669597"), "DE136695976");
        assert_eq!(abn("824753556"), "51 824 753 556");
        assert_eq!(vat_it("0074311015"), "IT00743110157");
    }

    #[test]
    fn what_the_makers_make_is_verified() {
        for seed in ["21407385", "90817263", "55510029", "10203040"] {
            let siren = siren(seed);
            assert!(verify::luhn(&siren) && verify::luhn(&siret(&siren, "0001")));
            assert!(verify::iban(&iban("FR", &format!("2004101005{seed}"))));
            let made = [
                Some(vat_de(seed)),
                Some(vat_fr(&siren)),
                Some(vat_gb(&seed[1..])),
                vat_nl(seed, "01"),
                Some(vat_it(&format!("{seed}01"))),
                Some(nif_es('B', &seed[1..])),
                vat_ch(seed),
                Some(abn(&format!("{seed}7"))),
            ];
            for id in made.into_iter().flatten() {
                assert!(verify::tax_id(&id), "{id}");
            }
        }
    }
}
