//! Countries: how they write figures and dates, tax sales and pay. Data, not code.

mod english;
mod europe;
mod people;

pub(crate) use people::People;

use super::figures::Place;
use super::rng::Rng;
use super::words::Table;

/// How sales are taxed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Taxes {
    /// One tax whose rates lines can have.
    Vat,
    /// One tax at one rate.
    Gst,
    /// Central and state half, or the whole to another state.
    India,
    /// Federal and provincial tax beside each other, or one harmonised tax.
    Canada,
    /// State, county and city, or none.
    UsSales,
}

/// How people pay.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Pays {
    Iban,
    /// Sort code and account, sometimes the IBAN too.
    SortCode,
    Ach,
    Transit,
    Bsb,
    NewZealand,
    Ifsc,
    Swift,
    BranchCode,
    Clabe,
    Pix,
}

/// A country's habits in one language.
#[derive(Debug)]
pub(crate) struct Pack {
    /// How often it is drawn, beside the others.
    pub(crate) weight: u64,
    /// BCP 47.
    pub(crate) tag: &'static str,
    /// ISO 3166-1 alpha-2.
    pub(crate) country: &'static str,
    pub(crate) language: &'static str,
    /// What stands below an address that tells its country.
    pub(crate) country_names: &'static [&'static str],
    /// Code and sign, the usual one first.
    pub(crate) currencies: &'static [(&'static str, &'static str)],
    /// Decimal mark and what groups digits, the usual one first.
    pub(crate) numbers: &'static [(char, &'static str)],
    pub(crate) lakh: bool,
    pub(crate) places: &'static [Place],
    pub(crate) dates: &'static [&'static str],
    /// Letter paper, not A4.
    pub(crate) letter: bool,
    pub(crate) taxes: Taxes,
    /// Rates in hundredths of a percent, the standard one first.
    pub(crate) rates: &'static [i64],
    /// Rates of a tax that the customer keeps back.
    pub(crate) withheld: &'static [i64],
    pub(crate) pays: Pays,
    pub(crate) people: &'static People,
    pub(crate) words: Table,
}

/// One of all packs.
pub(crate) fn draw(rng: &mut Rng) -> &'static Pack {
    let packs = english::PACKS.iter().chain(europe::PACKS);
    let weighted: Vec<(u64, &'static Pack)> = packs.map(|pack| (pack.weight, pack)).collect();
    rng.weighted(&weighted)
}
