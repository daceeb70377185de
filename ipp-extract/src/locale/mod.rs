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

use unicode_normalization::char::{decompose_compatible, is_combining_mark};

/// Text for comparison: lower case, without accents, ligatures and compatibility forms resolved.
pub(crate) fn fold(text: &str) -> String {
    if text.is_ascii() {
        return text.to_ascii_lowercase();
    }
    let mut folded = String::with_capacity(text.len());
    for c in text.chars() {
        decompose_compatible(c, |part| fold_char(part, &mut folded));
    }
    folded
}

fn fold_char(c: char, folded: &mut String) {
    match c {
        c if c.is_ascii() => folded.push(c.to_ascii_lowercase()),
        c if is_combining_mark(c) => {}
        'ß' => folded.push_str("ss"),
        'œ' | 'Œ' => folded.push_str("oe"),
        'æ' | 'Æ' => folded.push_str("ae"),
        'ø' | 'Ø' => folded.push('o'),
        'ł' | 'Ł' => folded.push('l'),
        'ı' => folded.push('i'),
        c => folded.extend(c.to_lowercase()),
    }
}

/// The letters and digits of a text, folded: for comparing names.
pub(crate) fn squashed(text: &str) -> String {
    let mut folded = fold(text);
    folded.retain(|c| c.is_ascii_alphanumeric());
    folded
}

#[cfg(test)]
mod tests {
    use super::{fold, squashed};

    #[test]
    fn folded_text_has_no_case_accents_or_ligatures() {
        let composed = "ÉCLAIR Straße ﬁn Œuvre Kjærgård Łódź İI n° m²";
        let folded = "eclair strasse fin oeuvre kjaergard lodz ii n° m2";
        assert_eq!(fold(composed), folded);
        assert_eq!(fold("E\u{301}T\u{323}\u{301}E"), "ete");
        assert_eq!(squashed("Café & Söhne, Nr. 7"), "cafesohnenr7");
    }
}
