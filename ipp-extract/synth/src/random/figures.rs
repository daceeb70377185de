//! How figures and dates are written.

use jiff::civil::Date;
use rust_decimal::{Decimal, RoundingStrategy};

use super::words;

/// Where the currency of an amount stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Place {
    /// `1.00`; the currency is told elsewhere.
    Bare,
    /// `$1.00`
    Before,
    /// `€ 1,00`
    BeforeSpaced,
    /// `1,00 €`
    After,
    /// `1,00€`
    AfterTight,
    /// `EUR 1.00`
    CodeBefore,
    /// `1.00 EUR`
    CodeAfter,
}

/// How a negative amount is told.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Negative {
    Minus,
    /// A minus sign that is not the hyphen of the keyboard.
    TrueMinus,
    Spaced,
    Trailing,
    Brackets,
    Cr,
}

/// How one document writes its figures.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Figures {
    pub(crate) decimal: char,
    pub(crate) group: &'static str,
    pub(crate) lakh: bool,
    pub(crate) negative: Negative,
    pub(crate) code: &'static str,
    pub(crate) symbol: &'static str,
    /// Between a number and its percent sign.
    pub(crate) percent_gap: &'static str,
    pub(crate) percent_decimals: bool,
    pub(crate) date: &'static str,
    pub(crate) language: &'static str,
}

/// Commercial rounding to the cent, with two decimals kept even where they are zero.
pub(crate) fn to_cents(amount: Decimal) -> Decimal {
    let mut rounded = amount.round_dp_with_strategy(2, RoundingStrategy::MidpointAwayFromZero);
    rounded.rescale(2);
    rounded
}

impl Figures {
    /// A number with the decimals it has, without its sign.
    pub(crate) fn digits(&self, value: Decimal) -> String {
        let text = value.abs().to_string();
        let (whole, fraction) = text.split_once('.').unwrap_or((&text, ""));
        let mut out = String::new();
        for (index, digit) in whole.chars().enumerate() {
            let rest = whole.len() - index;
            let starts_group = if self.lakh && rest > 3 {
                (rest - 3).is_multiple_of(2)
            } else {
                rest.is_multiple_of(3)
            };
            if index > 0 && starts_group {
                out.push_str(self.group);
            }
            out.push(digit);
        }
        if !fraction.is_empty() {
            out.push(self.decimal);
            out.push_str(fraction);
        }
        out
    }

    /// A number with its sign.
    pub(crate) fn number(&self, value: Decimal) -> String {
        self.money(value, Place::Bare)
    }

    /// An amount with its sign and currency.
    pub(crate) fn money(&self, value: Decimal, place: Place) -> String {
        let digits = self.digits(value);
        let negative = value.is_sign_negative() && !value.is_zero();
        let sign = match self.negative {
            Negative::Minus if negative => "-",
            Negative::TrueMinus if negative => "\u{2212}",
            Negative::Spaced if negative => "- ",
            _ => "",
        };
        let mut text = match place {
            Place::Bare => format!("{sign}{digits}"),
            Place::Before => format!("{sign}{}{digits}", self.symbol),
            Place::BeforeSpaced => format!("{} {sign}{digits}", self.symbol),
            Place::After => format!("{sign}{digits} {}", self.symbol),
            Place::AfterTight => format!("{sign}{digits}{}", self.symbol),
            Place::CodeBefore => format!("{} {sign}{digits}", self.code),
            Place::CodeAfter => format!("{sign}{digits} {}", self.code),
        };
        if negative {
            match self.negative {
                Negative::Trailing => text.push('-'),
                Negative::Brackets => text = format!("({text})"),
                Negative::Cr => text.push_str(" CR"),
                _ => {}
            }
        }
        text
    }

    /// A rate with its percent sign.
    pub(crate) fn percent(&self, rate: Decimal) -> String {
        let mut rate = rate.normalize();
        if self.percent_decimals && rate.scale() < 2 {
            rate.rescale(2);
        }
        format!("{}{}%", self.digits(rate), self.percent_gap)
    }

    /// A date as printed.
    pub(crate) fn date(&self, date: Date) -> String {
        write_date(date, self.date, self.language)
    }
}

/// A date by a pattern: `%Y %y` year, `%m %n` month with and without a zero, `%B %b` its name and abbreviation,
/// `%d %e` day with and without a zero, `%o` day with an ordinal ending.
pub(crate) fn write_date(date: Date, pattern: &str, language: &str) -> String {
    let (year, month, day) = (date.year(), date.month(), date.day());
    let (names, short) = words::months(language);
    let index = usize::from(month.unsigned_abs()) - 1;
    let mut out = String::new();
    let mut chars = pattern.chars();
    while let Some(c) = chars.next() {
        if c != '%' {
            out.push(c);
            continue;
        }
        match chars.next().unwrap_or('%') {
            'Y' => out.push_str(&year.to_string()),
            'y' => out.push_str(&format!("{:02}", year % 100)),
            'm' => out.push_str(&format!("{month:02}")),
            'n' => out.push_str(&month.to_string()),
            'B' => out.push_str(names[index]),
            'b' => out.push_str(short[index]),
            'd' => out.push_str(&format!("{day:02}")),
            'e' => out.push_str(&day.to_string()),
            'o' => out.push_str(&format!("{day}{}", ordinal(day))),
            other => out.push(other),
        }
    }
    // The dot of an abbreviation is not doubled.
    out.replace("..", ".")
}

fn ordinal(day: i8) -> &'static str {
    match (day, day % 10) {
        (11..=13, _) => "th",
        (_, 1) => "st",
        (_, 2) => "nd",
        (_, 3) => "rd",
        _ => "th",
    }
}

#[cfg(test)]
mod tests {
    use super::{Figures, Negative, Place, write_date};
    use jiff::civil::date;
    use rust_decimal::Decimal;

    const PLAIN: Figures = Figures {
        decimal: '.',
        group: ",",
        lakh: false,
        negative: Negative::Brackets,
        code: "USD",
        symbol: "$",
        percent_gap: "",
        percent_decimals: false,
        date: "%Y-%m-%d",
        language: "en",
    };

    #[test]
    fn figures_are_grouped_signed_and_placed() {
        let amount = Decimal::new(-123_456_789, 2);
        assert_eq!(PLAIN.money(amount, Place::Before), "($1,234,567.89)");
        let lakh = Figures {
            lakh: true,
            negative: Negative::Cr,
            ..PLAIN
        };
        assert_eq!(lakh.number(amount), "12,34,567.89 CR");
        let trailing = Figures {
            negative: Negative::Trailing,
            ..PLAIN
        };
        assert_eq!(
            trailing.money(amount, Place::CodeBefore),
            "USD 1,234,567.89-"
        );
    }

    #[test]
    fn dates_follow_their_pattern() {
        let day = date(2026, 5, 3);
        assert_eq!(write_date(day, "%o %B %Y", "en"), "3rd May 2026");
        assert_eq!(write_date(day, "%d. %b %Y", "de"), "03. Mai 2026");
        assert_eq!(write_date(day, "%n/%e/%y", "en"), "5/3/26");
        assert_eq!(write_date(day, "%e de %B de %Y", "es"), "3 de mayo de 2026");
    }
}
