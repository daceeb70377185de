//! Currencies by code and symbol.

use rust_decimal::Decimal;

/// ISO 4217 codes that are recognised in text.
const CODES: &[&str] = &[
    "EUR", "USD", "GBP", "CHF", "CAD", "AUD", "NZD", "JPY", "CNY", "INR", "SEK", "NOK", "DKK",
    "PLN", "CZK", "HUF", "RON", "BGN", "HRK", "TRY", "BRL", "MXN", "ZAR", "SGD", "HKD", "KRW",
    "THB", "MYR", "IDR", "PHP", "ILS", "AED", "SAR", "RUB", "UAH", "ARS", "CLP", "COP", "PEN",
    "EGP", "NGN", "KES", "ISK", "TWD", "VND", "PKR", "BDT", "LKR", "QAR", "KWD", "BHD", "MAD",
    "TND", "DEM", "FRF", "ITL", "ATS", "NLG", "ESP", "BEF",
];

/// Symbols and words that name one currency. Longer ones first, so that `US$` is not read as `$`.
const SYMBOLS: &[(&str, &str)] = &[
    ("us$", "USD"),
    ("a$", "AUD"),
    ("au$", "AUD"),
    ("c$", "CAD"),
    ("ca$", "CAD"),
    ("nz$", "NZD"),
    ("s$", "SGD"),
    ("hk$", "HKD"),
    ("r$", "BRL"),
    ("mx$", "MXN"),
    ("€", "EUR"),
    ("£", "GBP"),
    ("₹", "INR"),
    ("₺", "TRY"),
    ("₩", "KRW"),
    ("₪", "ILS"),
    ("₽", "RUB"),
    ("₴", "UAH"),
    ("฿", "THB"),
    ("₫", "VND"),
    ("zł", "PLN"),
    ("kč", "CZK"),
    ("lei", "RON"),
    ("tl", "TRY"),
    ("лв", "BGN"),
    ("₱", "PHP"),
    ("₦", "NGN"),
    ("dhs", "AED"),
    ("us-$", "USD"),
    ("usd$", "USD"),
    ("cad$", "CAD"),
    ("aud$", "AUD"),
    ("nzd$", "NZD"),
    ("euro", "EUR"),
    ("euros", "EUR"),
    ("rs", "INR"),
    ("sfr", "CHF"),
    ("fr.", "CHF"),
];

/// The most letters of a mark.
const LONGEST: usize = 5;

/// What stands for several currencies, to be decided by the country.
const AMBIGUOUS: &[(&str, &[(&str, &str)])] = &[
    (
        "$",
        &[
            ("US", "USD"),
            ("CA", "CAD"),
            ("AU", "AUD"),
            ("NZ", "NZD"),
            ("SG", "SGD"),
            ("MX", "MXN"),
            ("HK", "HKD"),
        ],
    ),
    (
        "kr",
        &[("SE", "SEK"), ("NO", "NOK"), ("DK", "DKK"), ("IS", "ISK")],
    ),
    ("¥", &[("JP", "JPY"), ("CN", "CNY")]),
    ("r", &[("ZA", "ZAR")]),
];

/// What a currency mark says.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Mark {
    /// Exactly this currency.
    Code(&'static str),
    /// One of several, to be decided by the country.
    Ambiguous(&'static str),
}

impl Mark {
    /// Whether two marks name different currencies for sure.
    pub(crate) fn contradicts(self, other: Self) -> bool {
        matches!((self, other), (Self::Code(a), Self::Code(b)) if a != b)
    }
}

/// Reads a word that is a currency mark and nothing else.
pub(crate) fn mark(word: &str) -> Option<Mark> {
    let word = word.trim_matches(|c: char| matches!(c, '(' | ')' | '[' | ']' | ':' | ',' | ';'));
    if let Some(code) = CODES.iter().find(|&&c| c == word) {
        return Some(Mark::Code(code));
    }
    if word.trim_end_matches('.').chars().nth(LONGEST).is_some() {
        return None;
    }
    let lower = word.to_lowercase();
    let bare = lower.trim_end_matches('.');
    if let Some((_, code)) = SYMBOLS.iter().find(|(s, _)| *s == lower || *s == bare) {
        return Some(Mark::Code(code));
    }
    AMBIGUOUS
        .iter()
        .find(|(s, _)| *s == lower || *s == bare)
        .map(|(s, _)| Mark::Ambiguous(s))
}

/// A currency symbol at the start or end of a text, with the rest: `€5`, `5€`, `EUR5`, `5USD`.
pub(crate) fn strip(text: &str) -> Option<(Mark, &str)> {
    let digits = |c: char| c.is_ascii_digit() || matches!(c, '-' | '+' | '(' | ')' | '.' | ',');
    let start = text.find(digits)?;
    let end = text.rfind(digits)? + 1;
    if start > 0 {
        // The dot of "Rs.500" ends the abbreviation.
        let rest = &text[start..];
        let abbreviated = text[..start].ends_with(char::is_alphabetic);
        let rest = rest
            .strip_prefix('.')
            .filter(|_| abbreviated)
            .unwrap_or(rest);
        return mark(&text[..start]).map(|m| (m, rest));
    }
    let tail = text.get(end..).filter(|t| !t.is_empty())?;
    mark(tail).map(|m| (m, &text[..end]))
}

/// The currencies that an ambiguous mark may mean, each with its country.
pub(crate) fn meanings(symbol: &str) -> &'static [(&'static str, &'static str)] {
    let entry = AMBIGUOUS.iter().find(|(s, _)| *s == symbol);
    entry.map_or(&[], |(_, meanings)| meanings)
}

/// Words that are seen in one country's invoices only, folded and without dots: authorities, tax names,
/// ways to pay.
const HINTS: &[(&str, &str)] = &[
    ("abn", "AU"),
    ("acn", "AU"),
    ("bsb", "AU"),
    ("bpay", "AU"),
    ("tps", "CA"),
    ("tvq", "CA"),
    ("tvh", "CA"),
    ("hst", "CA"),
    ("pst", "CA"),
    ("qst", "CA"),
    ("neq", "CA"),
    ("gsthst", "CA"),
    ("quebec", "CA"),
    ("ontario", "CA"),
    ("transit", "CA"),
    ("nzbn", "NZ"),
    ("ird", "NZ"),
    ("uen", "SG"),
    ("rfc", "MX"),
    ("cfdi", "MX"),
    ("ein", "US"),
    ("fein", "US"),
    ("routing", "US"),
    ("aba", "US"),
    ("zip", "US"),
    ("fedid", "US"),
    ("delaware", "US"),
    ("statetax", "US"),
    ("citytax", "US"),
    ("countytax", "US"),
    ("salestax", "US"),
    ("mva", "NO"),
    ("orgnr", "NO"),
    ("kid", "NO"),
    ("cvr", "DK"),
    ("bankgiro", "SE"),
    ("plusgiro", "SE"),
    ("fskatt", "SE"),
    ("kennitala", "IS"),
];

/// The country that a word hints at.
pub(crate) fn hint(squashed: &str) -> Option<&'static str> {
    let entry = HINTS.iter().find(|(word, _)| *word == squashed);
    entry.map(|(_, country)| *country)
}

/// Words of a line that prints an exchange rate, squashed.
pub(crate) const RATE_WORDS: &[&str] = &[
    "exchange",
    "rate",
    "kurs",
    "umrechnungskurs",
    "tageskurs",
    "wechselkurs",
    "cours",
    "taux",
    "change",
    "cambio",
    "koers",
    "wisselkoers",
    "tasso",
    "fx",
    "converted",
    "conversion",
];

/// Words of a note that tells the currency of all amounts, folded: "All amounts in USD".
pub(crate) const NOTE_WORDS: &[&str] = &[
    "amounts",
    "prices",
    "figures",
    "betrage",
    "preise",
    "angaben",
    "montants",
    "prix",
    "importes",
    "precios",
    "importi",
    "prezzi",
    "bedragen",
    "prijzen",
    "valores",
    "precos",
    "montantes",
    "payable",
    "beloeb",
    "belopp",
];

/// An amount with the decimals of its currency, or more where more are printed that say something.
pub(crate) fn money(value: Decimal, code: Option<&str>) -> Decimal {
    let decimals = code.map_or(2, decimals);
    let mut value = value.normalize();
    if value.scale() < decimals {
        value.rescale(decimals);
    }
    value
}

/// The decimal places of a currency's amounts.
pub(crate) fn decimals(code: &str) -> u32 {
    match code {
        "JPY" | "KRW" | "VND" | "CLP" | "ISK" | "ITL" => 0,
        "KWD" | "BHD" | "TND" => 3,
        _ => 2,
    }
}

/// The tax of several countries with dollars, and the rates that tell them apart.
pub(crate) const GST: &str = "gst";
pub(crate) const GST_RATES: &[(u32, &str)] =
    &[(15, "NZ"), (10, "AU"), (5, "CA"), (9, "SG"), (8, "SG")];

#[cfg(test)]
mod tests {
    use super::{Mark, mark, strip};

    #[test]
    fn symbols_are_stripped_from_both_ends() {
        assert_eq!(strip("€5.00"), Some((Mark::Code("EUR"), "5.00")));
        assert_eq!(strip("5,00€"), Some((Mark::Code("EUR"), "5,00")));
        assert_eq!(strip("US$12"), Some((Mark::Code("USD"), "12")));
        assert_eq!(strip("$-12"), Some((Mark::Ambiguous("$"), "-12")));
        assert_eq!(strip("12kg"), None);
        assert_eq!(mark("(EUR)"), Some(Mark::Code("EUR")));
        assert_eq!(mark("EUROS..."), Some(Mark::Code("EUR")));
        assert_eq!(mark("Europe"), None);
    }
}
