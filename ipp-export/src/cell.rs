//! The values of cells, before any format gets hold of them.

use std::borrow::Cow;

use jiff::Timestamp;
use jiff::civil::Date;
use rust_decimal::Decimal;

/// A value with its kind, so that each format can write it as what it is.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Cell<'a> {
    Empty,
    Text(Cow<'a, str>),
    /// A plain number: a count, a quantity, a rate.
    Number(Decimal),
    /// An amount of money.
    Money(Decimal),
    /// A price of one unit, which may have more decimals than money has.
    Price(Decimal),
    Date(Date),
    Time(Timestamp),
    Flag(bool),
}

impl<'a> Cell<'a> {
    pub(crate) fn text<T: AsRef<str>>(text: &'a Option<T>) -> Self {
        text.as_ref().map_or(Self::Empty, |t| t.as_ref().into())
    }

    pub(crate) fn number(number: Option<impl Into<Decimal>>) -> Self {
        number.map_or(Self::Empty, |n| Self::Number(n.into()))
    }

    /// A score between 0 and 1, of which the shortest decimal is shown.
    pub(crate) fn score(score: Option<f64>) -> Self {
        Self::number(score.and_then(|s| Decimal::try_from(s).ok()))
    }

    pub(crate) fn money(amount: Option<Decimal>) -> Self {
        amount.map_or(Self::Empty, Self::Money)
    }

    pub(crate) fn price(price: Option<Decimal>) -> Self {
        price.map_or(Self::Empty, Self::Price)
    }

    pub(crate) fn date(date: Option<Date>) -> Self {
        date.map_or(Self::Empty, Self::Date)
    }

    pub(crate) fn time(time: Option<Timestamp>) -> Self {
        time.map_or(Self::Empty, Self::Time)
    }
}

impl<'a> From<&'a str> for Cell<'a> {
    fn from(text: &'a str) -> Self {
        Self::Text(text.into())
    }
}
