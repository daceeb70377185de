//! Which taxes a sale bears.

use std::collections::BTreeMap;

use ipp_sdk::model::TaxType;
use rust_decimal::Decimal;

use super::lines::{Item, Line};
use crate::random::figures::to_cents;
use crate::random::pack::{Pack, Taxes};
use crate::random::plan::{Plan, Story};
use crate::random::rng::Rng;

/// One tax at one rate.
#[derive(Debug, Clone)]
pub(crate) struct TaxPart {
    pub(crate) kind: TaxType,
    /// A name of its own, where there are several beside each other.
    pub(crate) name: Option<&'static str>,
    pub(crate) rate: Decimal,
    pub(crate) base: Decimal,
    pub(crate) amount: Decimal,
}

/// One of several taxes on the same base: its kind, its name and its rate.
type Levy = (TaxType, Option<&'static str>, Decimal);

/// The taxes of one document.
#[derive(Debug, Clone)]
pub(crate) struct Scheme {
    /// Rates that lines can have, the standard one first.
    rates: Vec<Decimal>,
    /// Taxes on one base beside each other, instead of rates by line.
    levies: Vec<Levy>,
    kind: TaxType,
    pub(crate) inclusive: bool,
    /// Tax is rounded line by line.
    pub(crate) by_line: bool,
}

fn hundredths(rate: i64) -> Decimal {
    Decimal::new(rate, 2).normalize()
}

impl Scheme {
    pub(super) fn draw(pack: &Pack, plan: &Plan, rng: &mut Rng) -> Self {
        let kind = match (pack.taxes, pack.country) {
            (Taxes::Vat, "TR") => TaxType::Kdv,
            (Taxes::Gst, "BR") => TaxType::Other,
            (Taxes::Vat, _) | (Taxes::Gst, "ZA") => TaxType::Vat,
            (Taxes::UsSales, _) => TaxType::SalesTax,
            _ => TaxType::Gst,
        };
        let mut scheme = Self {
            rates: vec![Decimal::ZERO],
            levies: Vec::new(),
            kind,
            inclusive: plan.story == Story::Inclusive,
            by_line: plan.story == Story::TaxPerLine,
        };
        match plan.story {
            Story::Exempt | Story::ReverseCharge | Story::ZeroRated => {}
            _ => scheme.load(pack, plan, rng),
        }
        scheme
    }

    fn load(&mut self, pack: &Pack, plan: &Plan, rng: &mut Rng) {
        let standard = hundredths(pack.rates[0]);
        match pack.taxes {
            Taxes::Vat => {
                self.rates = vec![standard];
                if plan.several_rates {
                    let others = pack.rates[1..].iter().take(1 + rng.below(2));
                    self.rates.extend(others.map(|&rate| hundredths(rate)));
                } else if rng.chance(12) {
                    self.rates = vec![hundredths(rng.of(pack.rates))];
                }
            }
            Taxes::Gst => self.rates = vec![hundredths(rng.of(pack.rates))],
            Taxes::India => {
                let rate = hundredths(rng.of(pack.rates));
                let half = (rate / Decimal::from(2)).normalize();
                self.levies = if rng.chance(45) {
                    vec![(TaxType::Igst, Some("IGST"), rate)]
                } else {
                    vec![
                        (TaxType::Cgst, Some("CGST"), half),
                        (TaxType::Sgst, Some("SGST"), half),
                    ]
                };
            }
            Taxes::Canada => self.levies = canada(pack.language == "fr", rng),
            Taxes::UsSales => self.levies = united_states(pack, rng),
        }
    }

    /// The rate of one line.
    pub(super) fn line_rate(&self, rng: &mut Rng) -> Decimal {
        if rng.chance(55) {
            self.standard()
        } else {
            rng.of(&self.rates)
        }
    }

    pub(super) fn standard(&self) -> Decimal {
        self.rates[0]
    }

    /// The taxes on the lines and on what else bears the standard rate.
    pub(super) fn parts(&self, items: &[Item], extra: Decimal) -> Vec<TaxPart> {
        let lines: Vec<&Line> = items.iter().filter_map(Item::line).collect();
        let sum: Decimal = lines.iter().map(|line| line.amount).sum::<Decimal>() + extra;
        if !self.levies.is_empty() {
            let levies = self.levies.iter();
            return levies
                .map(|(kind, name, rate)| part(kind.clone(), *name, *rate, sum))
                .collect();
        }
        let mut bases: BTreeMap<Decimal, Decimal> = BTreeMap::new();
        for line in &lines {
            *bases.entry(line.rate).or_default() += line.amount;
        }
        if !extra.is_zero() {
            *bases.entry(self.standard()).or_default() += extra;
        }
        let mut parts: Vec<TaxPart> = Vec::new();
        for (rate, base) in bases.into_iter().rev() {
            parts.push(self.one(rate, base, &lines));
        }
        // No tax at all is no part; a rate of zero beside others is one.
        if parts.iter().all(|part| part.rate.is_zero()) {
            parts.clear();
        }
        parts
    }

    fn one(&self, rate: Decimal, base: Decimal, lines: &[&Line]) -> TaxPart {
        let mut made = part(self.kind.clone(), None, rate, base);
        if self.inclusive {
            made.amount = to_cents(base * rate / (Decimal::ONE_HUNDRED + rate));
            made.base = base - made.amount;
        } else if self.by_line {
            let taxed = lines.iter().filter(|line| line.rate == rate);
            made.amount = taxed.map(|line| line_tax(line)).sum();
        }
        made
    }

    /// The kind of a tax of nothing that is printed all the same.
    pub(super) fn nothing(&self, base: Decimal) -> TaxPart {
        part(self.kind.clone(), None, Decimal::ZERO, base)
    }
}

/// The tax of a line that is net.
pub(crate) fn line_tax(line: &Line) -> Decimal {
    to_cents(line.amount * line.rate / Decimal::ONE_HUNDRED)
}

fn part(kind: TaxType, name: Option<&'static str>, rate: Decimal, base: Decimal) -> TaxPart {
    TaxPart {
        kind,
        name,
        rate,
        base,
        amount: to_cents(base * rate / Decimal::ONE_HUNDRED),
    }
}

fn canada(french: bool, rng: &mut Rng) -> Vec<Levy> {
    let (gst, hst, qst) = if french {
        ("TPS", "TVH", "TVQ")
    } else {
        ("GST", "HST", "QST")
    };
    let five = Decimal::from(5);
    let harmonised = (TaxType::Hst, Some(hst), Decimal::from(rng.of(&[13, 15])));
    let quebec = (TaxType::Qst, Some(qst), Decimal::new(9975, 3));
    let province = (TaxType::Pst, Some("PST"), Decimal::from(rng.of(&[7, 6])));
    match if french { 0 } else { rng.below(4) } {
        0 => vec![(TaxType::Gst, Some(gst), five), quebec],
        1 => vec![(TaxType::Gst, Some(gst), five), province],
        2 => vec![(TaxType::Gst, Some(gst), five)],
        _ => vec![harmonised],
    }
}

fn united_states(pack: &Pack, rng: &mut Rng) -> Vec<Levy> {
    match rng.below(10) {
        0..=2 => Vec::new(),
        3..=7 => vec![(TaxType::SalesTax, None, hundredths(rng.of(pack.rates)))],
        _ => {
            let mut levies = vec![
                (
                    TaxType::SalesTax,
                    Some("State Tax"),
                    hundredths(rng.of(&[625, 400, 600])),
                ),
                (
                    TaxType::SalesTax,
                    Some("County Tax"),
                    hundredths(rng.of(&[100, 125, 50])),
                ),
            ];
            if rng.chance(40) {
                levies.push((TaxType::SalesTax, Some("City Tax"), hundredths(75)));
            }
            levies
        }
    }
}
