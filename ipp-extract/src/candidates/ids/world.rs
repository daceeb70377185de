//! The check digits of tax numbers outside Europe; see [`super::europe`].

use super::checksum::{digit, digits, luhn, weighted};

/// An Australian business number.
pub(super) fn abn(number: &str) -> bool {
    let sum = weighted(number, &[10, 1, 3, 5, 7, 9, 11, 13, 15, 17, 19]);
    // The first digit counts one less than it says.
    sum >= 10 && (sum - 10).is_multiple_of(89)
}

/// An Australian company number.
pub(super) fn acn(number: &str) -> bool {
    (10 - weighted(number, &[8, 7, 6, 5, 4, 3, 2, 1]) % 10) % 10 == digit(number, 8)
}

/// A New Zealand tax number of eight or nine digits; a second row of weights serves where the first has no
/// digit.
pub(super) fn new_zealand(number: &str) -> bool {
    let number = format!("{number:0>9}");
    let check = |weights: &[u32]| (11 - weighted(&number, weights) % 11) % 11;
    let check = match check(&[3, 2, 7, 6, 5, 4, 3, 2]) {
        10 => check(&[7, 4, 3, 2, 5, 2, 7, 6]),
        check => check,
    };
    check == digit(&number, 8)
}

/// An Indian GST number.
pub(super) fn gstin(number: &str) -> bool {
    luhn(number, 36)
}

/// A Canadian business number; the account behind it does not count.
pub(super) fn canada(number: &str) -> bool {
    luhn(&number[..9], 10)
}

/// Prefixes that the tax office of the USA has not given out.
const NO_EIN: [&str; 17] = [
    "00", "07", "08", "09", "17", "18", "19", "28", "29", "49", "69", "70", "78", "79", "89", "96",
    "97",
];

/// The number of an employer in the USA, which has a prefix of an office but no check digit.
pub(super) fn ein(number: &str) -> bool {
    !NO_EIN.contains(&&number[..2])
}

/// A Brazilian company's number.
pub(super) fn cnpj(number: &str) -> bool {
    let weights = [6, 5, 4, 3, 2, 9, 8, 7, 6, 5, 4, 3, 2];
    brazil(number, &weights[1..], &weights)
}

/// A Brazilian person's number.
pub(super) fn cpf(number: &str) -> bool {
    let weights = [11, 10, 9, 8, 7, 6, 5, 4, 3, 2];
    brazil(number, &weights[1..], &weights)
}

/// Two check digits, the second of which also covers the first.
fn brazil(number: &str, first: &[u32], second: &[u32]) -> bool {
    [first, second].iter().all(|weights| {
        let rest = weighted(number, weights) % 11;
        let check = if rest < 2 { 0 } else { 11 - rest };
        check == digit(number, weights.len())
    })
}

/// A South African VAT number.
pub(super) fn south_africa(number: &str) -> bool {
    luhn(number, 10)
}

/// A Turkish tax number.
pub(super) fn turkey(number: &str) -> bool {
    let sum: u32 = digits(&number[..9])
        .enumerate()
        .map(|(place, d)| {
            let shifted = (d + 9 - place as u32) % 10;
            match shifted * (1 << (9 - place)) % 9 {
                0 if shifted != 0 => 9,
                value => value,
            }
        })
        .sum();
    (10 - sum % 10) % 10 == digit(number, 9)
}

/// A number of the Japanese qualified invoice system; the first digit is the check.
pub(super) fn japan(number: &str) -> bool {
    let body = digits(number).rev().zip([1, 2].into_iter().cycle());
    let sum: u32 = body.take(12).map(|(d, w)| d * w).sum();
    9 - sum % 9 == digit(number, 0)
}
