//! When two texts say the same.

use unicode_normalization::UnicodeNormalization as _;

/// Letters and digits alone, without accents and case. The rule of the corpus' own scorer, so it knows Latin only.
pub(crate) fn letters(text: &str) -> String {
    let folded = text.nfkd().collect::<String>().to_lowercase();
    let folded = folded.replace('ß', "ss");
    let kept = folded.chars().filter(char::is_ascii_alphanumeric);
    kept.collect()
}

/// The text without spaces and case.
pub(crate) fn compact(text: &str) -> String {
    let kept = text.chars().filter(|c| !c.is_whitespace());
    kept.flat_map(char::to_lowercase).collect()
}

/// Whether a reader takes two texts for the same words.
pub(crate) fn same_words(a: &str, b: &str) -> bool {
    let (left, right) = (letters(a), letters(b));
    // A text in another script has no letters here, and must not be equal to all others of its kind.
    left == right && !(left.is_empty() && compact(a) != compact(b))
}

/// Whether two numbers, of a document or of an account, are the same but for spaces and case.
pub(crate) fn same_code(a: &str, b: &str) -> bool {
    compact(a) == compact(b)
}

pub(crate) fn same(a: &str, b: &str) -> bool {
    a == b
}

#[cfg(test)]
mod tests {
    use super::{letters, same_code, same_words};

    #[test]
    fn accents_case_and_punctuation_do_not_part_words() {
        assert_eq!(letters("Groß & Söhne, S.à r.l."), "grosssohnesarl");
        assert!(same_words("MÜLLER GMBH", "Müller GmbH"));
        assert!(!same_words("Müller GmbH", "Müller AG"));
    }

    #[test]
    fn words_in_a_script_without_latin_letters_are_not_all_the_same() {
        assert!(!same_words("Αθήνα", "Πάτρα"));
        assert!(same_words("Αθήνα", "Αθήνα"));
    }

    #[test]
    fn a_code_keeps_its_punctuation() {
        assert!(same_code("RE 2024-17", "re2024-17"));
        assert!(!same_code("2024-17", "202417"));
    }
}
