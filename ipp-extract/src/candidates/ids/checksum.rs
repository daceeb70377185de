//! The arithmetic of check digits: the few rules that most identifiers share.

/// The decimal digits of a text; other characters are skipped.
pub(super) fn digits(text: &str) -> impl DoubleEndedIterator<Item = u32> + '_ {
    text.chars().filter_map(|c| c.to_digit(10))
}

/// The digit at a place; beyond the end 0, which no form lets happen.
pub(super) fn digit(text: &str, at: usize) -> u32 {
    digits(text).nth(at).unwrap_or_default()
}

/// The sum of the digits, each times the weight at its place; digits without a weight do not count.
pub(super) fn weighted(text: &str, weights: &[u32]) -> u32 {
    digits(text).zip(weights).map(|(d, w)| d * w).sum()
}

/// The remainder of a decimal number of any length.
pub(super) fn remainder(text: &str, modulus: u32) -> u32 {
    digits(text).fold(0, |rest, digit| (rest * 10 + digit) % modulus)
}

/// Luhn's rule over digits, or over digits and letters in base 36.
pub(super) fn luhn(text: &str, base: u32) -> bool {
    let values = text.chars().rev().filter_map(|c| c.to_digit(base));
    let sum: u32 = values
        .enumerate()
        .map(|(place, value)| match place % 2 {
            0 => value,
            _ => value * 2 / base + value * 2 % base,
        })
        .sum();
    sum.is_multiple_of(base)
}

/// ISO 7064 MOD 11,10, the last digit being the check.
pub(super) fn mod_11_10(text: &str) -> bool {
    let last = text.len().saturating_sub(1);
    let product = digits(&text[..last]).fold(10, |product, digit| {
        let sum = (digit + product) % 10;
        (if sum == 0 { 10 } else { sum } * 2) % 11
    });
    (product + digit(text, last)) % 10 == 1
}

/// ISO 7064 MOD 97-10 over digits and capital letters.
pub(super) fn mod_97_10(text: impl Iterator<Item = u8>) -> bool {
    let remainder = text.fold(0, |rest, byte| match byte {
        b'0'..=b'9' => (rest * 10 + u32::from(byte - b'0')) % 97,
        b'A'..=b'Z' => (rest * 100 + u32::from(byte - b'A') + 10) % 97,
        _ => rest,
    });
    remainder == 1
}

#[cfg(test)]
mod tests {
    use super::{luhn, mod_11_10, mod_97_10};

    #[test]
    fn the_published_examples_of_the_rules_pass_and_a_wrong_digit_fails() {
        // The examples of ISO/IEC 7812, ISO 7064 and the Indian tax office.
        assert!(luhn("79927398713", 10) && !luhn("79927398710", 10));
        assert!(luhn("27AAPFU0939F1ZV", 36) && !luhn("27AAPFU0939F1ZO", 36));
        assert!(mod_11_10("07945") && !mod_11_10("07946"));
        assert!(mod_97_10("WEST12345698765432GB82".bytes()));
        assert!(!mod_97_10("WEST12345698765433GB82".bytes()));
    }
}
