//! The lines: goods of a trade in numbers and prices that add up.

use rust_decimal::Decimal;

use super::tax::Scheme;
use crate::random::content::Trade;
use crate::random::figures::to_cents;
use crate::random::pack::Pack;
use crate::random::plan::{Plan, Story};
use crate::random::rng::Rng;

/// One line.
#[derive(Debug, Clone)]
pub(crate) struct Line {
    /// What was sold, a printed line each.
    pub(crate) text: Vec<String>,
    pub(crate) code: String,
    /// Days before the date of the invoice.
    pub(crate) days_ago: i32,
    pub(crate) quantity: Option<Decimal>,
    pub(crate) unit: &'static str,
    pub(crate) price: Option<Decimal>,
    pub(crate) discount: Option<Decimal>,
    pub(crate) rate: Decimal,
    /// Net, or with tax where prices hold it.
    pub(crate) amount: Decimal,
}

/// What a table of lines holds.
#[derive(Debug, Clone)]
pub(crate) enum Item {
    Line(Line),
    /// A share of the lines before it.
    Percent {
        line: Line,
        percent: Decimal,
    },
    /// Money off without a quantity.
    Deduction(Line),
    Text,
    Group(usize),
    GroupSum {
        group: usize,
        amount: Decimal,
    },
}

impl Item {
    /// The line in it.
    pub(crate) fn line(&self) -> Option<&Line> {
        match self {
            Self::Line(line) | Self::Percent { line, .. } | Self::Deduction(line) => Some(line),
            _ => None,
        }
    }
}

pub(super) fn draw(
    pack: &Pack,
    plan: &Plan,
    trade: &Trade,
    tax: &Scheme,
    rng: &mut Rng,
) -> Vec<Item> {
    let mut made = Vec::new();
    let count = count(plan, rng);
    let groups = if plan.groups && count >= 4 {
        2 + rng.below(2)
    } else {
        0
    };
    let per_group = count.div_ceil(groups.max(1));
    let code = rng.of(CODES);
    let mut group_sum = Decimal::ZERO;
    for index in 0..count {
        if groups > 0 && index % per_group == 0 {
            made.push(Item::Group(index / per_group));
            group_sum = Decimal::ZERO;
        }
        let line = line(pack, plan, trade, tax, code, rng);
        group_sum += line.amount;
        made.push(Item::Line(line));
        let ends = index + 1 == count || (index + 1) % per_group == 0;
        if groups > 0 && plan.group_sums && ends {
            made.push(Item::GroupSum {
                group: index / per_group,
                amount: group_sum,
            });
        }
    }
    special(&mut made, plan, tax, groups > 0, rng);
    made
}

fn count(plan: &Plan, rng: &mut Rng) -> usize {
    match plan.story {
        Story::Long => rng.range(26, 130) as usize,
        Story::WrongLines => rng.range(2, 7) as usize,
        _ => rng.weighted(&[
            (3, 1),
            (3, 2),
            (4, 3),
            (4, 4),
            (3, 5),
            (2, 7),
            (1, 9),
            (1, 12),
            (1, 16),
        ]),
    }
}

const CODES: &[&str] = &[
    "####",
    "######",
    "@@-###",
    "##.###.##",
    "@###-##",
    "10#####",
    "SKU-####",
    "@@@##",
    "##-####-@",
    "4711##",
    "@#@##-###/##",
    "7640##########",
];

fn line(pack: &Pack, plan: &Plan, trade: &Trade, tax: &Scheme, code: &str, rng: &mut Rng) -> Line {
    let (text, unit, low, high) = rng.of(trade.goods);
    let quantity = quantity(unit, high, rng);
    let mut price = Decimal::new(rng.range(low, high), 2);
    if rng.chance(35) && price > Decimal::TEN {
        price = price.round_dp(0);
        price.rescale(2);
    }
    if price < Decimal::ONE && rng.chance(50) {
        price += Decimal::new(rng.range(1, 99), 4);
    }
    if pack.country == "IN" || pack.country == "NO" || pack.country == "SE" {
        price *= Decimal::TEN;
        price.rescale(2);
    }
    let discount = (plan.line_discounts && rng.chance(60))
        .then(|| Decimal::from(rng.of(&[5, 10, 15, 20, 25, 30, 3])));
    let share = (Decimal::ONE_HUNDRED - discount.unwrap_or_default()) / Decimal::ONE_HUNDRED;
    Line {
        text: description(text, plan, rng),
        code: rng.pattern(code),
        days_ago: rng.range(1, 27) as i32,
        quantity: Some(quantity),
        unit,
        price: Some(price),
        discount,
        rate: tax.line_rate(rng),
        amount: to_cents(quantity * price * share),
    }
}

fn quantity(unit: &str, high: i64, rng: &mut Rng) -> Decimal {
    // What has no unit is sold once.
    if unit.is_empty() {
        return Decimal::ONE;
    }
    let hours = matches!(
        unit,
        "h" | "hrs"
            | "Std."
            | "Std"
            | "uur"
            | "ore"
            | "m²"
            | "m2"
            | "mq"
            | "kg"
            | "m"
            | "m³"
            | "m3"
    );
    if hours && rng.chance(60) {
        return Decimal::new(rng.range(5, 480), 1) / Decimal::from(2);
    }
    let most = match high {
        0..100 => 900,
        100..2_000 => 120,
        2_000..20_000 => 24,
        20_000..100_000 => 6,
        _ => 2,
    };
    Decimal::from(if rng.chance(30) {
        1
    } else {
        rng.range(1, most)
    })
}

/// The name of what was sold, sometimes with more about it below.
fn description(text: &str, plan: &Plan, rng: &mut Rng) -> Vec<String> {
    let mut lines = vec![text.to_owned()];
    if plan.long_descriptions && rng.chance(45) {
        for _ in 0..rng.range(1, 2) {
            let detail = rng.of(DETAILS);
            lines.push(rng.pattern(detail));
        }
    } else if rng.chance(10) {
        let tail = rng.of(TAILS);
        lines[0] = format!("{text} {}", rng.pattern(tail));
    }
    lines
}

/// Details below a name: numbers that look like amounts, dates and codes.
const DETAILS: &[&str] = &[
    "S/N ##-####-###",
    "Serial 20####.#",
    "Lot ##@-####",
    "Ref. ####.##",
    "1 200 x 800 x 12 mm, RAL 70##",
    "EAN 40##########",
    "HS 8471.30.00, origin DE",
    "Charge ####/##, MHD 12.20##",
    "(##.## kg, 3 x 1.5 m)",
    "Art. @@-####-##",
    "Mat. 1.4301, DIN 17440",
    "SN: @####-##, FW 2.4.##",
    "Batch ######, 4 x 250.00 g",
];
const TAILS: &[&str] = &[
    "(ref. ####)",
    "- @@##",
    "no. ####/##",
    "#.## mm",
    "\"@-####\"",
    "##/20##",
    "[####-@@]",
    "##% Vol.",
    "(2 x ##)",
];

/// Lines of other kinds, put in where they are understood.
fn special(made: &mut Vec<Item>, plan: &Plan, tax: &Scheme, grouped: bool, rng: &mut Rng) {
    let blank = |rate: Decimal, amount: Decimal| Line {
        text: Vec::new(),
        code: String::new(),
        days_ago: 1,
        quantity: None,
        unit: "",
        price: None,
        discount: None,
        rate,
        amount,
    };
    let rate = tax.standard();
    let sum: Decimal = made
        .iter()
        .filter_map(Item::line)
        .map(|line| line.amount)
        .sum();
    if plan.free_line && !grouped {
        let place = rng.below(made.len());
        if let Some(Item::Line(line)) = made.get_mut(place) {
            line.price = Some(Decimal::new(0, 2));
            line.discount = None;
            line.amount = Decimal::new(0, 2);
        }
    }
    let sum = made
        .iter()
        .filter_map(Item::line)
        .map(|line| line.amount)
        .sum::<Decimal>()
        .min(sum);
    if plan.percent_line && !grouped && sum > Decimal::ONE {
        let percent = Decimal::from(rng.of(&[3, 5, 8, 10, 15]));
        let line = blank(rate, to_cents(sum * percent / Decimal::ONE_HUNDRED));
        made.push(Item::Percent { line, percent });
    }
    if plan.negative_line && !grouped && sum > Decimal::from(20) {
        let amount = to_cents(sum * Decimal::new(rng.range(5, 25), 2) * Decimal::new(-1, 0));
        made.push(Item::Deduction(blank(rate, amount)));
    }
    if plan.text_line {
        made.insert(0, Item::Text);
    }
}
