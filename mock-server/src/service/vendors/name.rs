//! Names of companies for comparison.

use unicode_normalization::UnicodeNormalization as _;
use unicode_normalization::char::is_combining_mark;

/// Legal forms, folded and without dots. None is a word that tells one company from another.
const LEGAL_FORMS: &[&str] = &[
    "ab",
    "ag",
    "aps",
    "as",
    "asa",
    "bv",
    "bvba",
    "co",
    "company",
    "corp",
    "corporation",
    "cv",
    "ek",
    "eurl",
    "ev",
    "gbr",
    "gesmbh",
    "gmbh",
    "haftungsbeschrankt",
    "inc",
    "incorporated",
    "kft",
    "kg",
    "kgaa",
    "lda",
    "limited",
    "llc",
    "llp",
    "lp",
    "ltd",
    "ltda",
    "mbh",
    "nv",
    "ohg",
    "oy",
    "oyj",
    "plc",
    "pte",
    "pty",
    "pvt",
    "sa",
    "sagl",
    "sarl",
    "sas",
    "sasu",
    "sau",
    "se",
    "sl",
    "slu",
    "snc",
    "spa",
    "sprl",
    "srl",
    "sro",
    "ug",
    "vof",
];

/// A name without what does not tell companies apart: case, accents, punctuation, and legal forms at its ends.
/// Nothing if no letter or digit is in it.
pub(crate) fn folded(name: &str) -> Option<String> {
    // "S.A.R.L." is "SARL".
    let text = plain(name).replace('.', "");
    let words: Vec<&str> = text
        .split(|c: char| !c.is_alphanumeric())
        .filter(|word| !word.is_empty())
        .collect();
    let is_name = |word: &&str| !LEGAL_FORMS.contains(word);
    let first = words.iter().position(is_name);
    let last = words.iter().rposition(is_name);
    let told = match (first, last) {
        (Some(first), Some(last)) => &words[first..=last],
        _ => &words[..],
    };
    (!told.is_empty()).then(|| told.join(" "))
}

/// Lower case, without accents, ligatures and compatibility forms.
fn plain(text: &str) -> String {
    let mut plain = String::with_capacity(text.len());
    for c in text
        .nfkd()
        .filter(|&c| !is_combining_mark(c))
        .flat_map(char::to_lowercase)
    {
        match c {
            'ß' => plain.push_str("ss"),
            'æ' => plain.push_str("ae"),
            'œ' => plain.push_str("oe"),
            'ø' => plain.push('o'),
            'ł' => plain.push('l'),
            c => plain.push(c),
        }
    }
    plain
}

#[cfg(test)]
mod tests {
    use super::folded;

    #[test]
    fn case_accents_punctuation_and_legal_forms_tell_no_companies_apart() {
        for (one, other) in [
            ("Acme Corp", "ACME CORPORATION"),
            ("Acme, Inc.", "acme"),
            ("Müller GmbH & Co. KG", "MULLER"),
            ("Au bon moulin S.A.R.L.", "SARL Au Bon Moulin"),
            ("Søren Große A/S", "soren grosse a-s"),
            ("Ünlü  Ltd", "Ünlü Limited"),
        ] {
            assert_eq!(folded(one), folded(other), "{one}");
        }
    }

    #[test]
    fn what_tells_companies_apart_stays() {
        for (one, other) in [
            ("Acme North", "Acme South"),
            ("Acme Holding", "Acme Group"),
            ("Studio 1", "Studio 2"),
            ("Co Optics", "Optics Sa Ra"),
        ] {
            assert_ne!(folded(one), folded(other), "{one}");
        }
        assert_eq!(folded("Baker Co Op Ltd").as_deref(), Some("baker co op"));
        assert_eq!(folded("株式会社アクメ").as_deref(), Some("株式会社アクメ"));
    }

    #[test]
    fn a_legal_form_alone_is_a_name_and_punctuation_alone_is_none() {
        assert_eq!(folded("Co."), Some("co".to_owned()));
        for text in ["", "  ", "-.-", "&"] {
            assert_eq!(folded(text), None, "{text}");
        }
    }
}
