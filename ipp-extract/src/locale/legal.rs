//! Legal forms of companies, by which a name is told from other text.

/// Legal forms, folded, without dots.
const FORMS: &[&str] = &[
    "gmbh",
    "mbh",
    "ag",
    "kg",
    "ohg",
    "gbr",
    "ug",
    "ek",
    "ev",
    "eg",
    "se",
    "kgaa",
    "partg",
    "inc",
    "llc",
    "llp",
    "ltd",
    "limited",
    "plc",
    "corp",
    "corporation",
    "co",
    "company",
    "incorporated",
    "sa",
    "sas",
    "sasu",
    "sarl",
    "eurl",
    "snc",
    "sci",
    "sprl",
    "srl",
    "spa",
    "sapa",
    "ss",
    "sl",
    "slu",
    "sau",
    "slp",
    "bv",
    "nv",
    "vof",
    "cv",
    "bvba",
    "cvba",
    "lda",
    "unipessoal",
    "ltda",
    "eireli",
    "me",
    "ab",
    "as",
    "asa",
    "aps",
    "oy",
    "oyj",
    "pty",
    "pvt",
    "pte",
    "sagl",
    "sarlau",
    "cic",
    "lp",
    "gesmbh",
    "holding",
    "group",
    "gruppe",
    "versicherungsverein",
    "associes",
    "fils",
    "freres",
    "figli",
    "sons",
    "hijos",
    "filhos",
    "zonen",
    "sohne",
    "partners",
    "partner",
    "associates",
];

/// Whether one of a name's words is a legal form; "S.A.R.L." counts as "sarl".
pub(crate) fn has_legal_form(name: &str) -> bool {
    let folded = super::fold(name).replace('.', "");
    let mut words = folded.split(|c: char| !c.is_alphanumeric());
    words.any(|w| FORMS.contains(&w))
}

/// Whether a text is a legal form and nothing else.
pub(crate) fn is_legal_form(text: &str) -> bool {
    let folded = super::fold(text).replace('.', "");
    let words: Vec<&str> = folded
        .split(|c: char| !c.is_alphanumeric())
        .filter(|w| !w.is_empty())
        .collect();
    !words.is_empty() && words.iter().all(|w| FORMS.contains(w))
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
        assert!(!has_legal_form("Max Mustermann"));
        assert!(is_legal_form("GmbH & Co. KG") && !is_legal_form("Acme GmbH"));
    }
}
