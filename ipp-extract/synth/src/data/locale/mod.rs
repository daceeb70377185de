//! How a country writes numbers and dates, and the words its invoices use. Data, not code.

mod dutch;
mod english;
mod french;
mod german;
mod italian;
mod spanish;

pub(crate) use dutch::NL;
pub(crate) use english::{AU, GB, US};
pub(crate) use french::FR;
pub(crate) use german::{CH, DE};
pub(crate) use italian::IT;
pub(crate) use spanish::ES;

use jiff::civil::Date;
use rust_decimal::Decimal;

use super::Currency;
use super::document::Column;

/// The order and marks of a date.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum DateForm {
    /// `January 5, 2026`
    MonthDayYear,
    /// `5 January 2026`, with the locale's month name
    DayMonthYear,
    /// `5 de enero de 2026`
    DayOfMonthOfYear,
    /// `05/01/2026`, with the given mark
    Numeric(char),
}

/// Where the sign of a currency stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum SymbolForm {
    /// `$1.00`
    Before,
    /// `€ 1,00`
    BeforeSpaced,
    /// `1,00 €`
    After,
}

/// A country's habits.
#[derive(Debug)]
pub(crate) struct Locale {
    /// BCP 47.
    pub(crate) tag: &'static str,
    pub(crate) decimal: char,
    pub(crate) group: char,
    pub(crate) symbol: SymbolForm,
    /// Between a number and its percent sign.
    pub(crate) percent_gap: &'static str,
    pub(crate) date: DateForm,
    /// Month names, January first.
    pub(crate) months: [&'static str; 12],
    pub(crate) labels: Labels,
}

/// The words of an invoice. `{rate}` and `{base}` stand for the figures.
#[derive(Debug)]
pub(crate) struct Labels {
    pub(crate) invoice: &'static str,
    pub(crate) credit_note: &'static str,
    pub(crate) number: &'static str,
    pub(crate) credit_number: &'static str,
    pub(crate) date: &'static str,
    pub(crate) due: &'static str,
    pub(crate) terms: &'static str,
    pub(crate) po: &'static str,
    pub(crate) service: &'static str,
    pub(crate) bill_to: &'static str,
    pub(crate) seller_tax_id: &'static str,
    pub(crate) buyer_tax_id: &'static str,
    pub(crate) position: &'static str,
    pub(crate) code: &'static str,
    pub(crate) description: &'static str,
    pub(crate) quantity: &'static str,
    pub(crate) unit: &'static str,
    pub(crate) price: &'static str,
    pub(crate) rate: &'static str,
    pub(crate) tax_amount: &'static str,
    pub(crate) amount: &'static str,
    pub(crate) gross: &'static str,
    pub(crate) subtotal: &'static str,
    pub(crate) tax: &'static str,
    pub(crate) tax_total: &'static str,
    pub(crate) tax_base: &'static str,
    pub(crate) total: &'static str,
    pub(crate) credit_total: &'static str,
    pub(crate) prepaid: &'static str,
    pub(crate) amount_due: &'static str,
    pub(crate) payment: &'static str,
    pub(crate) bank: &'static str,
    pub(crate) branch: &'static str,
    pub(crate) account: &'static str,
    pub(crate) page: &'static str,
    pub(crate) carried_forward: &'static str,
    pub(crate) brought_forward: &'static str,
}

impl Labels {
    /// The heading of a column.
    pub(crate) fn heading(&self, column: Column) -> &'static str {
        match column {
            Column::Position => self.position,
            Column::Code => self.code,
            Column::Description => self.description,
            Column::Quantity => self.quantity,
            Column::Unit => self.unit,
            Column::Price => self.price,
            Column::Rate => self.rate,
            Column::Tax => self.tax_amount,
            Column::Amount => self.amount,
            Column::Gross => self.gross,
        }
    }
}

impl Locale {
    /// A number with the decimals it has, grouped in thousands.
    pub(crate) fn number(&self, value: Decimal) -> String {
        let text = value.abs().to_string();
        let (whole, fraction) = text.split_once('.').unwrap_or((&text, ""));
        let mut out = String::new();
        if value.is_sign_negative() && !value.is_zero() {
            out.push('-');
        }
        for (index, digit) in whole.chars().enumerate() {
            if index > 0 && (whole.len() - index).is_multiple_of(3) {
                out.push(self.group);
            }
            out.push(digit);
        }
        if !fraction.is_empty() {
            out.push(self.decimal);
            out.push_str(fraction);
        }
        out
    }

    /// An amount with its currency sign.
    pub(crate) fn money(&self, currency: Currency, value: Decimal) -> String {
        let sign = if value.is_sign_negative() { "-" } else { "" };
        let (number, symbol) = (self.number(value.abs()), currency.symbol());
        match self.symbol {
            SymbolForm::Before => format!("{sign}{symbol}{number}"),
            SymbolForm::BeforeSpaced => format!("{symbol} {sign}{number}"),
            SymbolForm::After => format!("{sign}{number}\u{a0}{symbol}"),
        }
    }

    /// A rate with its percent sign.
    pub(crate) fn percent(&self, rate: Decimal) -> String {
        format!("{}{}%", self.number(rate.normalize()), self.percent_gap)
    }

    /// A date as printed.
    pub(crate) fn date(&self, date: Date) -> String {
        let (year, month, day) = (date.year(), date.month(), date.day());
        let name = self.months[usize::from(month.unsigned_abs()) - 1];
        match self.date {
            DateForm::MonthDayYear => format!("{name} {day}, {year}"),
            DateForm::DayMonthYear => format!("{day} {name} {year}"),
            DateForm::DayOfMonthOfYear => format!("{day} de {name} de {year}"),
            DateForm::Numeric(mark) => format!("{day:02}{mark}{month:02}{mark}{year}"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{Currency, DE, ES, FR, GB, NL, US};
    use crate::data::cents;
    use jiff::civil::date;

    #[test]
    fn figures_follow_the_country() {
        assert_eq!(US.money(Currency::Usd, cents(123_456_789)), "$1,234,567.89");
        assert_eq!(GB.money(Currency::Gbp, cents(-5)), "-£0.05");
        assert_eq!(DE.money(Currency::Eur, cents(123_450)), "1.234,50\u{a0}€");
        assert_eq!(FR.number(cents(123_450)), "1\u{202f}234,50");
        assert_eq!(NL.money(Currency::Eur, cents(99_900)), "€ 999,00");
        assert_eq!(US.percent(cents(825)), "8.25%");
        assert_eq!(DE.percent(cents(1900)), "19 %");
    }

    #[test]
    fn dates_follow_the_country() {
        let day = date(2026, 1, 5);
        assert_eq!(US.date(day), "January 5, 2026");
        assert_eq!(GB.date(day), "05/01/2026");
        assert_eq!(DE.date(day), "05.01.2026");
        assert_eq!(ES.date(day), "5 de enero de 2026");
    }
}
