//! The data of one invoice. Only what is set here is printed, and only what is printed is in the truth.

use ipp_sdk::model::TaxType;
use jiff::civil::Date;
use rust_decimal::{Decimal, RoundingStrategy};

use super::Locale;

/// An amount from its hundredths.
pub(crate) fn cents(hundredths: i64) -> Decimal {
    Decimal::new(hundredths, 2)
}

/// Commercial rounding to the cent, with two decimals kept even where they are zero.
pub(crate) fn to_cents(amount: Decimal) -> Decimal {
    let mut rounded = amount.round_dp_with_strategy(2, RoundingStrategy::MidpointAwayFromZero);
    rounded.rescale(2);
    rounded
}

/// A bill, or a credit in the customer's favour.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Kind {
    Invoice,
    CreditNote,
}

/// A currency and its sign.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Currency {
    Aud,
    Chf,
    Eur,
    Gbp,
    Usd,
}

impl Currency {
    /// ISO 4217.
    pub(crate) fn code(self) -> &'static str {
        match self {
            Self::Aud => "AUD",
            Self::Chf => "CHF",
            Self::Eur => "EUR",
            Self::Gbp => "GBP",
            Self::Usd => "USD",
        }
    }

    /// The sign printed at amounts.
    pub(crate) fn symbol(self) -> &'static str {
        match self {
            Self::Aud | Self::Usd => "$",
            Self::Chf => "CHF",
            Self::Eur => "€",
            Self::Gbp => "£",
        }
    }
}

/// A seller or buyer.
#[derive(Debug, Clone, Default)]
pub(crate) struct Party {
    pub(crate) name: &'static str,
    /// Street to country, a line each.
    pub(crate) address: &'static [&'static str],
    /// ISO 3166-1 alpha-2.
    pub(crate) country: &'static str,
    /// As printed.
    pub(crate) tax_id: Option<String>,
    /// Telephone, e-mail, web: a line each.
    pub(crate) contact: &'static [&'static str],
    /// Register entry and the like: a line each.
    pub(crate) register: Vec<String>,
}

/// Where to pay.
#[derive(Debug, Clone, Default)]
pub(crate) struct Bank {
    pub(crate) name: &'static str,
    /// Without spaces; printed in groups of four.
    pub(crate) iban: Option<String>,
    pub(crate) bic: Option<&'static str>,
    /// Sort code, routing number or BSB.
    pub(crate) branch: Option<&'static str>,
    pub(crate) account: Option<&'static str>,
}

/// Australian bill payment.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Bpay {
    pub(crate) biller: &'static str,
    pub(crate) reference: &'static str,
}

/// The printed condition and the days it grants.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Terms {
    pub(crate) text: &'static str,
    pub(crate) days: i32,
}

/// One position.
#[derive(Debug, Clone)]
pub(crate) struct Line {
    pub(crate) code: &'static str,
    pub(crate) description: &'static str,
    pub(crate) quantity: Decimal,
    pub(crate) unit: &'static str,
    pub(crate) price: Decimal,
    /// Tax in percent.
    pub(crate) rate: Decimal,
}

impl Line {
    /// The net amount.
    pub(crate) fn amount(&self) -> Decimal {
        to_cents(self.quantity * self.price)
    }

    /// The tax on the net amount.
    pub(crate) fn tax(&self) -> Decimal {
        to_cents(self.amount() * self.rate / Decimal::ONE_HUNDRED)
    }
}

/// A discount or charge on the whole document, taxed at a rate.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Adjustment {
    pub(crate) label: &'static str,
    /// Positive for both.
    pub(crate) amount: Decimal,
    pub(crate) rate: Decimal,
}

/// A column of the table of lines.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Column {
    Position,
    Code,
    Description,
    Quantity,
    Unit,
    Price,
    Rate,
    Tax,
    Amount,
    /// Amount and tax together.
    Gross,
}

/// One invoice or credit note.
#[derive(Debug, Clone)]
pub(crate) struct Document {
    pub(crate) locale: &'static Locale,
    pub(crate) kind: Kind,
    pub(crate) currency: Currency,
    pub(crate) tax_type: TaxType,
    pub(crate) seller: Party,
    pub(crate) buyer: Party,
    pub(crate) number: &'static str,
    pub(crate) date: Date,
    /// The due date where it is printed as a date.
    pub(crate) due: Option<Date>,
    pub(crate) terms: Option<Terms>,
    pub(crate) po: Option<&'static str>,
    pub(crate) service: Option<(Date, Date)>,
    /// Further references in the header: customer number, delivery note …
    pub(crate) references: &'static [(&'static str, &'static str)],
    pub(crate) columns: &'static [Column],
    pub(crate) lines: Vec<Line>,
    pub(crate) discount: Option<Adjustment>,
    pub(crate) shipping: Option<Adjustment>,
    pub(crate) prepaid: Option<Decimal>,
    /// What the printed total is off by, in a document that does not add up.
    pub(crate) misprint: Decimal,
    pub(crate) bank: Bank,
    pub(crate) bpay: Option<Bpay>,
    /// A sentence or two below the totals.
    pub(crate) note: &'static str,
}

impl Document {
    /// An invoice that says nothing yet.
    pub(crate) fn blank(locale: &'static Locale, currency: Currency, tax_type: TaxType) -> Self {
        Self {
            locale,
            kind: Kind::Invoice,
            currency,
            tax_type,
            seller: Party::default(),
            buyer: Party::default(),
            number: "",
            date: Date::ZERO,
            due: None,
            terms: None,
            po: None,
            service: None,
            references: &[],
            columns: &[],
            lines: Vec::new(),
            discount: None,
            shipping: None,
            prepaid: None,
            misprint: Decimal::ZERO,
            bank: Bank::default(),
            bpay: None,
            note: "",
        }
    }

    /// The day by which to pay: printed, or from the printed terms.
    pub(crate) fn due_date(&self) -> Option<Date> {
        let days = self.terms.map(|terms| jiff::Span::new().days(terms.days));
        self.due.or_else(|| self.date.checked_add(days?).ok())
    }
}
