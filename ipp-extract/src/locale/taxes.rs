//! Names of taxes, and the country that a name tells.

use ipp_sdk::model::TaxType;

/// Words of tax names and the kind that they mean; longer ones first where one holds another.
const NAMES: &[(&str, TaxType)] = &[
    ("cgst", TaxType::Cgst),
    ("sgst", TaxType::Sgst),
    ("utgst", TaxType::Sgst),
    ("igst", TaxType::Igst),
    ("cess", TaxType::Cess),
    ("hst", TaxType::Hst),
    ("tvh", TaxType::Hst),
    ("pst", TaxType::Pst),
    ("tvp", TaxType::Pst),
    ("qst", TaxType::Qst),
    ("tvq", TaxType::Qst),
    ("tps", TaxType::Gst),
    ("gst", TaxType::Gst),
    ("kdv", TaxType::Kdv),
    ("taxe de vente du quebec", TaxType::Qst),
    ("produits et services", TaxType::Gst),
    ("state tax", TaxType::SalesTax),
    ("county tax", TaxType::SalesTax),
    ("city tax", TaxType::SalesTax),
    ("local tax", TaxType::SalesTax),
    ("sales tax", TaxType::SalesTax),
    ("versicherungsteuer", TaxType::Other),
    ("versicherungssteuer", TaxType::Other),
    ("feuerschutzsteuer", TaxType::Other),
    ("verzekeringstaks", TaxType::Other),
    ("assurantiebelasting", TaxType::Other),
    ("recargo", TaxType::Other),
    ("octroi de mer", TaxType::Other),
    ("valeur ajoutee", TaxType::Vat),
    ("valore aggiunto", TaxType::Vat),
    ("vat", TaxType::Vat),
    ("mwst", TaxType::Vat),
    ("ust", TaxType::Vat),
    ("umsatzsteuer", TaxType::Vat),
    ("mehrwertsteuer", TaxType::Vat),
    ("tva", TaxType::Vat),
    ("iva", TaxType::Vat),
    ("btw", TaxType::Vat),
    ("b.t.w", TaxType::Vat),
    ("omzetbelasting", TaxType::Vat),
    ("mw.st", TaxType::Vat),
    ("u.st", TaxType::Vat),
    ("moms", TaxType::Vat),
    ("mva", TaxType::Vat),
    ("alv", TaxType::Vat),
    ("dph", TaxType::Vat),
    ("igv", TaxType::Vat),
    ("itbis", TaxType::Vat),
    ("itbms", TaxType::Vat),
    ("igic", TaxType::Vat),
    ("icms", TaxType::Other),
];

/// Shorter names are only known at the start of a word: "USt-Satz", but not "customs".
const SHORT: usize = 5;

fn entry(folded: &str) -> Option<&'static (&'static str, TaxType)> {
    let starts = |name: &str| {
        let mut words = folded.split(|c: char| !c.is_alphabetic());
        words.any(|w| w.starts_with(name))
    };
    let short = |name: &str| name.len() <= SHORT && name.bytes().all(|b| b.is_ascii_lowercase());
    NAMES.iter().find(|(name, _)| {
        if short(name) {
            starts(name)
        } else {
            folded.contains(name)
        }
    })
}

/// The first name of a tax in folded text.
pub(crate) fn name_in(folded: &str) -> Option<&'static str> {
    entry(folded).map(|(name, _)| *name)
}

/// The kind of a tax by the name in its folded label, else by the country.
pub(crate) fn kind(folded: &str, country: Option<&str>) -> TaxType {
    let named = entry(folded).map(|(_, kind)| kind.clone());
    named.unwrap_or(match country {
        Some("US") => TaxType::SalesTax,
        Some("AU" | "NZ" | "SG" | "IN" | "CA") => TaxType::Gst,
        Some("TR") => TaxType::Kdv,
        _ => TaxType::Vat,
    })
}

#[cfg(test)]
mod tests {
    use super::name_in;

    #[test]
    fn short_names_are_compared_with_words() {
        for (label, name) in [
            ("19% ust.", Some("ust")),
            ("ust-betrag", Some("ust")),
            ("total de l'iva", Some("iva")),
            ("mehrwertsteuerbetrag", Some("mehrwertsteuer")),
            ("customs duty", None),
            ("processing tax", None),
        ] {
            assert_eq!(name_in(label), name, "{label}");
        }
    }
}
