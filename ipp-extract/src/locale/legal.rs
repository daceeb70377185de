//! Legal forms of companies, by which a name is told from other text.

use std::collections::HashSet;
use std::sync::LazyLock;

/// Legal forms, folded, without dots.
#[rustfmt::skip]
const FORMS: &[&str] = &[
    "haftungsbeschrankt", "gmbh", "scoop", "dmcc", "enk", "nuf", "mbh", "ag", "kg", "ohg", "gbr",
    "ug", "ek", "ev", "eg", "se", "kgaa", "partg", "partgmbb", "gesmbh", "inc", "llc", "llp",
    "pllc", "ltd", "plc", "corp", "lp", "cic", "sa", "sas", "sasu", "sarl", "eurl", "snc", "sci",
    "scop", "scs", "scrl", "sprl", "srl", "srls", "spa", "sapa", "sagl", "ss", "sl", "slu", "slp",
    "sau", "sll", "bv", "nv", "vof", "cv", "bvba", "cvba", "vzw", "asbl", "lda", "ltda", "eireli",
    "unip", "me", "ab", "as", "asa", "aps", "ans", "oy", "oyj", "kft", "zrt", "sro", "doo", "oo",
    "sia", "uab", "pty", "pvt", "pte", "sdn", "bhd", "sarlau", "og", "eu", "dac", "uc", "ulc",
    "teo", "fze", "fzco", "fzc", "hb", "kb", "aktiebolag", "aktieselskab", "cb", "ltee", "ehf",
    "hf", "is", "ivs", "dba", "plt", "cc", "npc", "ei", "eirl", "epp", "mei",
    "ky", "tmi", "sc", "scm", "scea", "gaec", "earl", "selarl", "selas", "gie", "ggmbh", "gug",
    "gesnbr", "scarl", "gcv", "commv", "ivzw", "sccl", "sal", "scp", "crl", "sgps", "ks", "ps",
    "sti", "spzoo", "spj", "spk",
];

/// Words of language that legal forms and names of firms end in; they count only with a capital.
#[rustfmt::skip]
const WORDS: &[&str] = &[
    "limited", "company", "corporation", "incorporated", "co", "unipessoal", "holding",
    "holdings", "group", "gruppe", "groep", "grupo", "gruppo", "groupe", "versicherungsverein",
    "associes", "fils", "freres", "figli", "sons", "brothers", "bros", "hijos", "filhos", "zonen",
    "sohne", "partners", "partner", "associates", "genossenschaft", "industries", "trust",
    "stiftung", "cooperative", "coop", "enterprises",
];

/// The longest form that is a word of language in small letters: "as", "me".
const SHORT: usize = 2;
/// Short forms that are written as words are: "Nyholm Oy".
const TITLED: &[&str] = &["oy", "ky", "ab", "kg", "ek", "co"];

static KNOWN_FORMS: LazyLock<HashSet<&str>> = LazyLock::new(|| FORMS.iter().copied().collect());
static KNOWN_WORDS: LazyLock<HashSet<&str>> = LazyLock::new(|| WORDS.iter().copied().collect());

/// Whether a word is a legal form; "S.A.R.L." counts as "sarl".
fn is_form(word: &str) -> bool {
    let mut folded = super::fold(word);
    folded.retain(|c| !matches!(c, '.' | '/'));
    let bare = word.trim_end_matches('.');
    let small = !word.contains('.') && !word.chars().any(char::is_uppercase);
    // "Me Claire Vasseur", "Ag. 0994".
    let titled = !bare.contains('.') && bare.chars().skip(1).all(char::is_lowercase);
    let written_as_word = small || titled && !TITLED.contains(&folded.as_str());
    if folded.len() <= SHORT && written_as_word {
        return false;
    }
    KNOWN_FORMS.contains(folded.as_str()) || !small && KNOWN_WORDS.contains(folded.as_str())
}

/// The words of a name with the dots within them, and forms such as "A/S" whole.
fn words(name: &str) -> impl Iterator<Item = &str> {
    let parts = name.split(|c: char| !c.is_alphanumeric() && !matches!(c, '.' | '/'));
    let words = parts.flat_map(|part| {
        let form = part.len() == 3;
        part.split(move |c| c == '/' && !form)
    });
    words.filter(|w| w.contains(char::is_alphanumeric))
}

/// Whether one of a name's words is a legal form.
pub(crate) fn has_legal_form(name: &str) -> bool {
    words(name).any(is_form)
}

/// Whether one of a name's words is a form of the law rather than a word such as "Partners".
pub(crate) fn has_strict_form(name: &str) -> bool {
    words(name).any(|w| is_form(w) && !KNOWN_WORDS.contains(super::fold(w).as_str()))
}

/// Whether a name ends in a form of the law.
pub(crate) fn ends_in_legal_form(name: &str) -> bool {
    words(name).last().is_some_and(has_strict_form)
}

/// Whether a name ends in a legal form or a word such as "Partners".
pub(crate) fn ends_in_form(name: &str) -> bool {
    words(name).last().is_some_and(is_form)
}

/// Whether a text is a legal form and nothing else.
pub(crate) fn is_legal_form(text: &str) -> bool {
    let mut words = words(text).peekable();
    words.peek().is_some() && words.all(is_form)
}

#[cfg(test)]
mod tests {
    use super::{has_legal_form, is_legal_form};

    #[test]
    fn legal_forms_are_known_with_and_without_dots() {
        for name in [
            "Acme GmbH",
            "Au bon moulin S.A.R.L.",
            "Globex, Inc.",
            "Studio Waterlijn B.V.",
        ] {
            assert!(has_legal_form(name), "{name}");
        }
        assert!(!has_legal_form("Max Mustermann") && !has_legal_form("as good as new, trust me"));
        assert!(is_legal_form("GmbH & Co. KG") && !is_legal_form("Acme GmbH"));
        for name in [
            "Kjærgaard Cloud A/S",
            "Bäckerei Solvane eG",
            "Nyholm Oy",
            "Studio Nord SC",
        ] {
            assert!(has_legal_form(name), "{name}");
        }
        for text in ["Me Claire Vasseur", "A nossa conta Ag.", "Debit/Credit"] {
            assert!(!has_legal_form(text), "{text}");
        }
    }
}
