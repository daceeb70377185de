//! The check digits of European tax numbers. Each function gets the number without its country prefix
//! and in the form that the scheme demands.

use super::checksum::{digit, digits, luhn, mod_11_10, mod_97_10, remainder, weighted};

/// Letters for the remainder of a Spanish identity number by 23.
const SPANISH_LETTERS: &[u8] = b"TRWAGMYFPDXBNJZSQVHLCKE";
/// Letters that stand for a digit at the end of a Spanish company's number.
const SPANISH_COMPANY_LETTERS: &[u8] = b"JABCDEFGHI";
/// Letters for the remainder of an Irish number by 23.
const IRISH_LETTERS: &[u8] = b"WABCDEFGHIJKLMNOPQRSTUV";
/// What each digit at an odd place of a Cypriot number counts.
const CYPRIOT_ODD: [u32; 10] = [1, 0, 5, 7, 9, 13, 15, 17, 19, 21];

pub(super) fn austria(number: &str) -> bool {
    let sum: u32 = digits(number)
        .take(7)
        .enumerate()
        .map(|(place, d)| match place % 2 {
            0 => d,
            _ => d * 2 / 10 + d * 2 % 10,
        })
        .sum();
    (96 - sum) % 10 == digit(number, 7)
}

pub(super) fn belgium(number: &str) -> bool {
    97 - remainder(&number[..8], 97) == remainder(&number[8..], 100)
}

/// A Bulgarian company's number of nine digits.
pub(super) fn bulgaria(number: &str) -> bool {
    let rest = match weighted(number, &[1, 2, 3, 4, 5, 6, 7, 8]) % 11 {
        10 => weighted(number, &[3, 4, 5, 6, 7, 8, 9, 10]) % 11,
        rest => rest,
    };
    rest % 10 == digit(number, 8)
}

/// A Bulgarian number of ten digits: of a person, of a foreigner or of another body.
pub(super) fn bulgaria_person(number: &str) -> bool {
    let check = digit(number, 9);
    let other = 11 - weighted(number, &[4, 3, 2, 7, 6, 5, 4, 3, 2]) % 11;
    weighted(number, &[2, 4, 8, 5, 10, 9, 7, 3, 6]) % 11 % 10 == check
        || weighted(number, &[21, 19, 17, 13, 11, 9, 7, 3, 1]) % 10 == check
        || (other != 10 && other % 11 == check)
}

pub(super) fn cyprus(number: &str) -> bool {
    let sum: u32 = digits(&number[..8])
        .enumerate()
        .map(|(place, d)| match place % 2 {
            0 => CYPRIOT_ODD[d as usize],
            _ => d,
        })
        .sum();
    u32::from(number.as_bytes()[8]) == u32::from(b'A') + sum % 26
}

/// A Czech company's number of eight digits.
pub(super) fn czechia(number: &str) -> bool {
    let check = match (11 - weighted(number, &[8, 7, 6, 5, 4, 3, 2]) % 11) % 11 {
        0 => 1,
        check => check % 10,
    };
    check == digit(number, 7)
}

pub(super) fn denmark(number: &str) -> bool {
    weighted(number, &[2, 7, 6, 5, 4, 3, 2, 1]).is_multiple_of(11)
}

pub(super) fn estonia(number: &str) -> bool {
    weighted(number, &[3, 7, 1, 3, 7, 1, 3, 7, 1]).is_multiple_of(10)
}

pub(super) fn finland(number: &str) -> bool {
    weighted(number, &[7, 9, 10, 5, 8, 4, 2, 1]).is_multiple_of(11)
}

/// A French VAT number: a key of two digits, or of the newer form with letters, before the SIREN.
pub(super) fn france(number: &str) -> bool {
    let (key, siren) = number.split_at(2);
    if key.bytes().any(|b| b.is_ascii_alphabetic()) {
        // The letters I and O are not used, so those behind them count one or two less.
        let value = |c: u8| match c {
            b'0'..=b'9' => u32::from(c - b'0'),
            b'A'..=b'H' => u32::from(c - b'A') + 10,
            b'J'..=b'N' => u32::from(c - b'A') + 9,
            _ => u32::from(c.saturating_sub(b'A')) + 8,
        };
        let (first, second) = (value(key.as_bytes()[0]), value(key.as_bytes()[1]));
        let check = match first {
            0..=9 => first * 24 + second - 10,
            _ => (first * 34 + second).saturating_sub(100),
        };
        return luhn(siren, 10) && (remainder(siren, 11) + 1 + check / 11) % 11 == check % 11;
    }
    // Numbers from 000 on are those of Monaco, which Luhn's rule does not cover.
    (luhn(siren, 10) || siren.starts_with("000"))
        && (12 + 3 * remainder(siren, 97)) % 97 == remainder(key, 100)
}

pub(super) fn germany(number: &str) -> bool {
    !number.starts_with('0') && mod_11_10(number)
}

/// A British number, by either of the two series in use; a branch's three digits do not count.
pub(super) fn britain(number: &str) -> bool {
    matches!(weighted(number, &[8, 7, 6, 5, 4, 3, 2, 10, 1]) % 97, 0 | 42)
}

/// Numbers of British departments and health authorities.
pub(super) fn britain_public(number: &str) -> bool {
    let serial = remainder(&number[2..], 1000);
    (serial < 500) == number.starts_with("GD")
}

pub(super) fn greece(number: &str) -> bool {
    let sum = digits(&number[..8]).fold(0, |sum, d| sum * 2 + d);
    sum * 2 % 11 % 10 == digit(number, 8)
}

/// The number of a Hungarian company: eight digits, perhaps with the tax office's three behind them.
pub(super) fn hungary(number: &str) -> bool {
    weighted(number, &[9, 7, 3, 1, 9, 7, 3, 1]).is_multiple_of(10)
}

/// An Irish number: seven digits, the check letter and perhaps another; in the old form a letter or sign
/// at the second place.
pub(super) fn ireland(number: &str) -> bool {
    let bytes = number.as_bytes();
    let value = |letter: u8| IRISH_LETTERS.iter().position(|&l| l == letter).unwrap_or(0) as u32;
    let sum = if bytes[1].is_ascii_digit() {
        let extra = bytes.get(8).map_or(0, |&letter| 9 * value(letter));
        weighted(number, &[8, 7, 6, 5, 4, 3, 2]) + extra
    } else {
        weighted(&number[2..7], &[7, 6, 5, 4, 3]) + 2 * digit(number, 0)
    };
    IRISH_LETTERS[(sum % 23) as usize] == bytes[7]
}

pub(super) fn lithuania(number: &str) -> bool {
    let last = number.len() - 1;
    let sum = |shift: usize| -> u32 {
        let weights = (0..last).map(|place| 1 + ((place + shift) % 9) as u32);
        digits(number).zip(weights).map(|(d, w)| d * w).sum()
    };
    let check = match sum(0) % 11 {
        10 => sum(2) % 11 % 10,
        check => check,
    };
    check == digit(number, last)
}

pub(super) fn luxembourg(number: &str) -> bool {
    remainder(&number[..6], 89) == remainder(&number[6..], 100)
}

/// A Latvian company's number; those of persons start with a digit below four.
pub(super) fn latvia(number: &str) -> bool {
    if digit(number, 0) > 3 {
        return weighted(number, &[9, 1, 4, 8, 3, 10, 2, 5, 7, 6, 1]) % 11 == 3;
    }
    (1 + weighted(number, &[10, 5, 8, 4, 2, 1, 6, 3, 7, 9])) % 11 % 10 == digit(number, 10)
}

pub(super) fn malta(number: &str) -> bool {
    weighted(number, &[3, 4, 6, 7, 8, 9, 10, 1]).is_multiple_of(37)
}

/// A Dutch number: a company's by the eleven-proof, a sole trader's by MOD 97-10 over all of it.
pub(super) fn netherlands(number: &str) -> bool {
    let check = weighted(number, &[9, 8, 7, 6, 5, 4, 3, 2]) % 11;
    check == digit(number, 8) || mod_97_10(b"NL".iter().copied().chain(number.bytes()))
}

/// The nine digits of a Norwegian organisation; a suffix does not count.
pub(super) fn norway(number: &str) -> bool {
    (11 - weighted(number, &[3, 2, 7, 6, 5, 4, 3, 2]) % 11) % 11 == digit(number, 8)
}

pub(super) fn poland(number: &str) -> bool {
    weighted(number, &[6, 5, 7, 2, 3, 4, 5, 6, 7]) % 11 == digit(number, 9)
}

pub(super) fn portugal(number: &str) -> bool {
    let sum = weighted(number, &[9, 8, 7, 6, 5, 4, 3, 2]);
    !number.starts_with('0') && (11 - sum % 11) % 11 % 10 == digit(number, 8)
}

/// A Romanian number of up to ten digits, its weights counted from the right.
pub(super) fn romania(number: &str) -> bool {
    let last = number.len() - 1;
    let weights = [2, 3, 5, 7, 1, 2, 3, 5, 7];
    let body = digits(&number[..last]).rev();
    let sum: u32 = body.zip(weights).map(|(d, w)| d * w).sum();
    10 * sum % 11 % 10 == digit(number, last)
}

pub(super) fn sweden(number: &str) -> bool {
    luhn(&number[..10], 10)
}

pub(super) fn slovenia(number: &str) -> bool {
    let check = 11 - weighted(number, &[8, 7, 6, 5, 4, 3, 2]) % 11;
    check != 11 && check % 10 == digit(number, 7)
}

pub(super) fn slovakia(number: &str) -> bool {
    remainder(number, 11) == 0
}

/// A Spanish number: of a citizen (eight digits and a letter), of a foreigner (`X`, `Y` or `Z` first) or of
/// a company (a letter, seven digits and a digit or letter).
pub(super) fn spain(number: &str) -> bool {
    let bytes = number.as_bytes();
    let letter = |rest: u32| SPANISH_LETTERS[(rest % 23) as usize] == bytes[8];
    match bytes[0] {
        b'0'..=b'9' => letter(remainder(&number[..8], 23)),
        first @ b'X'..=b'Z' => {
            let number = format!("{}{}", first - b'X', &number[1..8]);
            letter(remainder(&number, 23))
        }
        b'K'..=b'M' => letter(remainder(&number[1..8], 23)),
        b'I' | b'O' | b'T' => false,
        _ => (0..10).any(|check| {
            let written =
                bytes[8] == b'0' + check as u8 || bytes[8] == SPANISH_COMPANY_LETTERS[check];
            written && luhn(&format!("{}{check}", &number[1..8]), 10)
        }),
    }
}

/// A Swiss company number (UID); the name of the tax behind it does not count.
pub(super) fn switzerland(number: &str) -> bool {
    (11 - weighted(number, &[5, 4, 3, 2, 7, 6, 5, 4]) % 11) % 11 == digit(number, 8)
}

/// A French company number (SIREN), perhaps with that of an establishment behind it (SIRET).
pub(super) fn siren(number: &str) -> bool {
    luhn(&number[..9], 10) && luhn(number, 10)
}

/// An Italian VAT number.
pub(super) fn italy(number: &str) -> bool {
    luhn(number, 10)
}

/// An Italian person's tax code; its last letter is the check.
pub(super) fn codice_fiscale(number: &str) -> bool {
    // What the characters 0–9 and A–Z count at odd places (1, 3, …).
    const ODD: [u32; 26] = [
        1, 0, 5, 7, 9, 13, 15, 17, 19, 21, 2, 4, 18, 20, 11, 3, 6, 8, 12, 14, 16, 10, 22, 25, 24,
        23,
    ];
    let value = |c: u8| match c {
        b'0'..=b'9' => u32::from(c - b'0'),
        _ => u32::from(c.saturating_sub(b'A')),
    };
    let body = number.bytes().take(15).map(value).enumerate();
    let sum: u32 = body
        .map(|(place, v)| match place % 2 {
            0 => ODD[v as usize % 26],
            _ => v,
        })
        .sum();
    value(number.as_bytes()[15]) == sum % 26
}
