//! Numbers of every scheme. Those without a source are invented; another implementation made their check
//! digits.

use super::schemes::{Check, Kind, Recognised, recognise};

/// Numbers that bear their country.
const OF_COUNTRIES: &[(&str, &str)] = &[
    ("AT", "ATU39099603"),
    ("BE", "BE0779774783"),
    ("BE", "BE779774783"),
    ("BG", "BG056676194"),
    ("CH", "CHE048359103MWST"),
    ("CH", "CHE048359103"),
    ("CY", "CY00563890E"),
    ("CZ", "CZ14954320"),
    ("DE", "DE254064919"),
    // The example of the tax office's description.
    ("DE", "DE136695976"),
    ("DK", "DK62314893"),
    ("EE", "EE696461561"),
    ("ES", "ES12156371C"),
    ("ES", "ESG30763742"),
    ("ES", "ESV7770191J"),
    ("ES", "ESX7186077A"),
    ("FI", "FI75994169"),
    ("FR", "FR76270374200"),
    ("FR", "FRM4278907563"),
    ("FR", "FR8N655605509"),
    ("GB", "GB402448188"),
    ("GB", "XI402448188"),
    ("GB", "GBGD001"),
    ("GB", "GBHA599"),
    ("GR", "EL847477692"),
    ("HR", "HR47836992229"),
    ("HU", "HU31334479"),
    ("IE", "IE2301727U"),
    ("IE", "IE5415307WD"),
    ("IE", "IE3Q34164W"),
    // The example of the chambers of commerce.
    ("IT", "IT00743110157"),
    ("LT", "LT577309110"),
    ("LT", "LT587291304218"),
    ("LU", "LU31840855"),
    ("LV", "LV41145924334"),
    ("MT", "MT31954051"),
    ("NL", "NL933954037B36"),
    ("NO", "NO522698962MVA"),
    ("PL", "PL0508459066"),
    ("PT", "PT152963669"),
    ("RO", "RO6305139726"),
    ("RO", "RO1199794"),
    ("SE", "SE061082372601"),
    ("SI", "SI61730459"),
    ("SK", "SK4734757313"),
    // Letters of their own tell these without a prefix.
    ("IN", "08RQVPU7028W4ZM"),
    ("JP", "T1377999922076"),
    ("CA", "974913279RT0001"),
    ("IT", "RSSMRA85T10A562S"),
];

/// Numbers that only their label gives a country.
const OF_LABELS: &[(&str, &str, &str)] = &[
    // The example of the Australian register.
    ("AU", "abn", "51824753556"),
    ("AU", "acn", "626105431"),
    ("BR", "cnpj", "08248768989818"),
    ("BR", "cpf", "23718946300"),
    ("CA", "hst", "974913279"),
    ("DE", "ustid", "136695976"),
    ("ES", "nif", "G30763742"),
    ("FR", "siren", "286449467"),
    ("GB", "vatregno", "402448188"),
    ("IT", "piva", "00743110157"),
    ("NZ", "irdnumber", "10902363"),
    ("NZ", "irdnumber", "098681019"),
    ("TR", "vkn", "6501030680"),
    ("US", "ein", "123456789"),
    ("ZA", "vatno", "4123456784"),
];

fn of(text: &str, phrase: &str) -> Option<Recognised> {
    recognise(text, (!phrase.is_empty()).then_some(phrase))
}

#[test]
fn numbers_with_right_check_digits_pass_in_their_country() {
    for &(country, text) in OF_COUNTRIES {
        let found = of(text, "").unwrap_or_else(|| panic!("{text}"));
        assert_eq!(
            (found.check, found.country),
            (Check::Right, Some(country)),
            "{text}"
        );
    }
    for &(country, phrase, text) in OF_LABELS {
        let found = of(text, phrase).unwrap_or_else(|| panic!("{text}"));
        assert_eq!(
            (found.check, found.country),
            (Check::Right, Some(country)),
            "{text}"
        );
    }
}

/// Every other digit at the last place that has one. The two last digits of British numbers are one check
/// number, and those of a branch, an account or a suffix are not covered.
#[test]
fn a_wrong_last_digit_is_noticed() {
    let uncovered = |text: &str| {
        ["GBGD", "GBHA", "SE", "NL", "CA"]
            .iter()
            .any(|p| text.starts_with(p))
            || text.ends_with("RT0001")
    };
    let all = OF_COUNTRIES.iter().map(|&(_, text)| ("", text));
    let labelled = OF_LABELS.iter().map(|&(_, phrase, text)| (phrase, text));
    let covered = all.chain(labelled).filter(|(phrase, text)| {
        *phrase != "ein" && !uncovered(text) && text.ends_with(|c: char| c.is_ascii_digit())
    });
    for (phrase, text) in covered {
        let (body, last) = text.split_at(text.len() - 1);
        let others = ('0'..='9').filter(|c| !last.starts_with(*c));
        for digit in others {
            let wrong = format!("{body}{digit}");
            let check = of(&wrong, phrase).map(|r| r.check);
            assert_ne!(check, Some(Check::Right), "{wrong}");
        }
    }
}

#[test]
fn an_invented_number_has_a_form_but_wrong_check_digits() {
    for text in ["DE123456789", "GB123456789", "FR12345678901", "ATU12345678"] {
        assert_eq!(of(text, "").map(|r| r.check), Some(Check::Wrong), "{text}");
    }
    assert_eq!(of("DE12345", ""), None);
    assert_eq!(of("INVOICE99", ""), None);
}

#[test]
fn bare_digits_are_a_number_only_of_the_countries_that_their_label_announces() {
    assert_eq!(of("123456789", ""), None);
    assert_eq!(of("123456789", "abn"), None);
    // "Tax id" may be of any country, so that it tells none.
    let open = of("123456789", "taxid").unwrap();
    assert_eq!((open.country, open.prefixed), (None, false));
}

#[test]
fn numbers_of_tax_offices_and_registers_come_after_vat_ids() {
    let kind = |text: &str, phrase: &str| of(text, phrase).map(|r| r.kind);
    assert_eq!(kind("20111340209", "steuernummer"), Some(Kind::Tax));
    assert_eq!(kind("AAPFU0939F", "panno"), Some(Kind::Tax));
    assert_eq!(kind("626105431", "acn"), Some(Kind::Register));
    assert_eq!(kind("51824753556", "abn"), Some(Kind::Vat));
    assert!(Kind::Vat < Kind::Tax && Kind::Tax < Kind::Register);
}
