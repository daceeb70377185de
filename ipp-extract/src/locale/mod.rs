//! What words mean, as data: labels, months, currencies, countries and legal forms per language.

pub(crate) mod country;
pub(crate) mod currency;
pub(crate) mod dialling;
pub(crate) mod labels;
pub(crate) mod legal;
pub(crate) mod months;
pub(crate) mod names;
pub(crate) mod postcode;
pub(crate) mod spans;
pub(crate) mod stays;
pub(crate) mod sums;
pub(crate) mod taxes;
pub(crate) mod terms;
pub(crate) mod words;

use unicode_normalization::UnicodeNormalization as _;
use unicode_normalization::char::is_combining_mark;

/// Text for comparison: lower case, without accents, ligatures and compatibility forms resolved.
pub(crate) fn fold(text: &str) -> String {
    if text.is_ascii() {
        return text.to_ascii_lowercase();
    }
    let mut folded = String::with_capacity(text.len());
    for c in text.nfkd().filter(|&c| !is_combining_mark(c)) {
        match c {
            'ß' => folded.push_str("ss"),
            'œ' | 'Œ' => folded.push_str("oe"),
            'æ' | 'Æ' => folded.push_str("ae"),
            'ø' | 'Ø' => folded.push('o'),
            'ł' | 'Ł' => folded.push('l'),
            'ı' => folded.push('i'),
            c => folded.extend(c.to_lowercase()),
        }
    }
    folded
}

/// The letters and digits of a text, folded: for comparing names.
pub(crate) fn squashed(text: &str) -> String {
    fold(text)
        .chars()
        .filter(char::is_ascii_alphanumeric)
        .collect()
}
