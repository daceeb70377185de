//! What is sold: trades with their goods and services in each language, and the words their firms are named with.

mod en;
mod germanic;
mod romance;

/// Something sold: what it is called, the unit of it, and its price in cents from a low to a high.
pub(crate) type Good = (&'static str, &'static str, i64, i64);

/// A line of business.
#[derive(Debug)]
pub(crate) struct Trade {
    /// Words that its firms are named with; `{}` is a surname or an invented word.
    pub(crate) names: &'static [&'static str],
    pub(crate) goods: &'static [Good],
    /// Whether its invoices tell a period.
    pub(crate) periodic: bool,
    /// Whether it carries goods for others, and prints many references.
    pub(crate) freight: bool,
}

impl Trade {
    pub(crate) const fn new(names: &'static [&'static str], goods: &'static [Good]) -> Self {
        Self {
            names,
            goods,
            periodic: false,
            freight: false,
        }
    }

    pub(crate) const fn periodic(self) -> Self {
        Self {
            periodic: true,
            ..self
        }
    }

    pub(crate) const fn freight(self) -> Self {
        Self {
            freight: true,
            ..self
        }
    }
}

/// Invented words that firms are named with.
pub(crate) const COINED: &[&str] = &[
    "Nordlicht",
    "Veltura",
    "Arqo",
    "Brightpath",
    "Solvane",
    "Kestrel",
    "Omnia",
    "Tarnhill",
    "Quillmark",
    "Halden",
    "Luminaro",
    "Ferrox",
    "Peakline",
    "Altavia",
    "Zenitra",
    "Corvus",
    "Maristella",
    "Redwood",
    "Bluefin",
    "Vantor",
    "Elmsworth",
    "Cobalt",
    "Ostara",
    "Trident",
    "3C",
    "B&M",
    "Alba",
    "Novaterra",
];

/// Trades of a language.
pub(crate) fn trades(language: &str) -> &'static [Trade] {
    match language {
        "de" => germanic::DE,
        "nl" => germanic::NL,
        "fr" => romance::FR,
        "es" => romance::ES,
        "it" => romance::IT,
        "pt" => romance::PT,
        _ => en::EN,
    }
}
