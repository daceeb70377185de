//! The sums below the lines, computed and never typed in; where figures are wrong, they are wrong on purpose.

use rust_decimal::Decimal;

use super::lines::Item;
use super::tax::{Scheme, TaxPart};
use crate::random::figures::to_cents;
use crate::random::pack::Pack;
use crate::random::plan::{Discount, Plan, Story};
use crate::random::rng::Rng;

/// All sums of a document, as they will be printed.
#[derive(Debug, Clone)]
pub(crate) struct Sums {
    /// The lines together.
    pub(crate) lines: Decimal,
    pub(crate) discount: Option<Decimal>,
    pub(crate) discount_percent: Option<Decimal>,
    /// Freight or a fee, whichever the document has.
    pub(crate) shipping: Option<Decimal>,
    /// Net, after discount and freight.
    pub(crate) net: Decimal,
    pub(crate) taxes: Vec<TaxPart>,
    pub(crate) tax: Decimal,
    pub(crate) total: Decimal,
    pub(crate) prepaid: Option<Decimal>,
    /// Rate and amount that the customer keeps back.
    pub(crate) withheld: Option<(Decimal, Decimal)>,
    pub(crate) previous: Option<Decimal>,
    /// Freight without tax that is added after a sum with tax.
    pub(crate) late_shipping: Option<Decimal>,
    pub(crate) inclusive: bool,
}

impl Sums {
    pub(super) fn draw(
        pack: &Pack,
        plan: &Plan,
        scheme: &Scheme,
        items: &[Item],
        rng: &mut Rng,
    ) -> Self {
        let lines: Decimal = items
            .iter()
            .filter_map(Item::line)
            .map(|line| line.amount)
            .sum();
        let (discount, discount_percent) = discount(plan, lines, rng);
        let charged = plan.shipping || plan.fee;
        let shipping = charged.then(|| Decimal::new(rng.range(450, 9_900), 2));
        let extra = shipping.unwrap_or_default() - discount.unwrap_or_default();
        let mut taxes = scheme.parts(items, extra);
        if taxes.is_empty() && rng.chance(35) && plan.story != Story::Exempt {
            taxes.push(scheme.nothing(lines + extra));
        }
        let tax: Decimal = taxes.iter().map(|part| part.amount).sum();
        let gross = lines + extra;
        let (net, total) = if scheme.inclusive {
            (gross - tax, gross)
        } else {
            (gross, gross + tax)
        };
        let mut sums = Self {
            lines,
            discount,
            discount_percent,
            shipping,
            net,
            taxes,
            tax: to_cents(tax),
            total: to_cents(total),
            prepaid: None,
            withheld: None,
            previous: None,
            late_shipping: None,
            inclusive: scheme.inclusive,
        };
        sums.tell(pack, plan, rng);
        sums
    }

    /// What the document's story adds to the sums.
    fn tell(&mut self, pack: &Pack, plan: &Plan, rng: &mut Rng) {
        let share = |of: Decimal, percent: i64| to_cents(of * Decimal::new(percent, 2));
        match plan.story {
            Story::Prepaid => {
                let part = share(self.total, rng.of(&[10, 20, 25, 30, 33, 50, 100]));
                self.prepaid = Some(part);
            }
            Story::Withholding => {
                let rate = Decimal::new(rng.of(pack.withheld), 2).normalize();
                self.withheld = Some((rate, to_cents(self.net * rate / Decimal::ONE_HUNDRED)));
            }
            Story::PreviousBalance => {
                self.previous = Some(Decimal::new(rng.range(1_200, 99_000), 2))
            }
            Story::SubtotalAfterTax if rng.chance(60) => {
                let freight = Decimal::new(rng.range(450, 6_900), 2);
                self.late_shipping = Some(freight);
                self.shipping = Some(freight);
                self.total += freight;
            }
            Story::WrongTotal => self.total += slip(self.total, rng),
            Story::WrongTax => self.spoil_tax(rng),
            Story::WrongLines => {
                let off = slip(self.lines, rng);
                self.lines += off;
                self.net += off;
                let mut tax = Decimal::ZERO;
                for part in &mut self.taxes {
                    part.base = self.net;
                    part.amount = to_cents(part.base * part.rate / Decimal::ONE_HUNDRED);
                    tax += part.amount;
                }
                self.tax = to_cents(tax);
                self.total = to_cents(self.net + tax);
            }
            _ => {}
        }
    }

    fn spoil_tax(&mut self, rng: &mut Rng) {
        let off = slip(self.total / Decimal::from(4), rng);
        match self.taxes.first_mut() {
            Some(part) if !part.rate.is_zero() => {
                part.amount += off;
                self.tax += off;
            }
            // Without a tax there is only the total to be wrong.
            _ => self.total += off,
        }
    }

    /// What is left to pay, where that is another sum than the total.
    pub(crate) fn due(&self) -> Option<Decimal> {
        let less = self.prepaid.or(self.withheld.map(|(_, amount)| amount))?;
        Some(self.total - less)
    }
}

/// A mistake that nobody would call rounding.
fn slip(near: Decimal, rng: &mut Rng) -> Decimal {
    let off = to_cents(near.abs() * Decimal::new(rng.range(3, 20), 2))
        + Decimal::new(rng.range(500, 900), 2);
    if rng.chance(50) && off < near.abs() {
        -off
    } else {
        off
    }
}

fn discount(plan: &Plan, lines: Decimal, rng: &mut Rng) -> (Option<Decimal>, Option<Decimal>) {
    let percent = Decimal::from(rng.of(&[2, 3, 5, 10, 12, 15]));
    let share = to_cents(lines * percent / Decimal::ONE_HUNDRED);
    match plan.discount {
        Some(Discount::Percent) if share > Decimal::ZERO => (Some(share), Some(percent)),
        Some(Discount::Amount) if share > Decimal::ONE => {
            let mut round = share.round_dp(0);
            round.rescale(2);
            (Some(round), None)
        }
        _ => (None, None),
    }
}
