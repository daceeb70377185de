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

fn entry(folded: &str) -> Option<&'static (&'static str, TaxType)> {
    NAMES.iter().find(|(name, _)| folded.contains(name))
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
