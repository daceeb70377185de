//! A courier's or a haulier's bill of a week or a month: shipments with days, numbers, weights and zones in small type
//! over pages, with surcharges; sums and a summary by service on a page before them as often as at the end.

mod page;

pub(super) use page::draw;

use jiff::ToSpan as _;
use jiff::civil::Date;
use rust_decimal::Decimal;

use super::goods::parcels::{PLACES, trades};
use super::words::parcels::{LIST, List, WORDING};
use super::{is_credit, is_statement, said, shape};
use crate::random::content::Trade;
use crate::random::figures::{Place, to_cents};
use crate::random::manner::Manner;
use crate::random::pack::Pack;
use crate::random::paper::{Kind, Paper};
use crate::random::plan::{Plan, Story};
use crate::random::rng::Rng;
use crate::random::words::Speech;

#[rustfmt::skip]
pub(super) const MANNER: Manner = Manner {
    wording: WORDING,
    columns: {
        use Kind::*;
        &[
            (6, &[Date, Description, Amount]),
            (4, &[Date, Description, Quantity, Amount]),
            (4, &[Date, Description, Quantity, Price, Amount]),
            (2, &[Date, Description, Quantity, Unit, Price, Amount]),
            (2, &[Position, Date, Description, Amount]),
            (1, &[Position, Date, Description, Quantity, Amount]),
            (1, &[Description, Quantity, Price, Amount]),
        ]
    },
    trades,
    stories: &[
        (30, Story::Plain), (28, Story::Long), (7, Story::Credit), (3, Story::Withholding), (2, Story::TwoCurrencies), (2, Story::PreviousBalance),
        (2, Story::Prepaid), (2, Story::NoNumber), (2, Story::Several), (2, Story::Statement), (2, Story::WrongTotal), (1, Story::WrongTax),
        (1, Story::WrongLines), (4, Story::ReverseCharge), (4, Story::ZeroRated), (1, Story::Exempt), (1, Story::Inclusive),
        (4, Story::TaxPerLine), (2, Story::SubtotalAfterTax),
    ],
    plan,
    shape,
    ..Manner::PLAIN
};

/// A share for fuel on top of it all, and sums of places that goods are sent from.
fn plan(plan: &mut Plan, _: &Pack, rng: &mut Rng) {
    plan.long_descriptions = false;
    plan.line_discounts &= rng.chance(40);
    plan.free_line = false;
    plan.groups |= rng.chance(14);
    plan.group_sums |= plan.groups && rng.chance(60);
    plan.percent_line |= !plan.groups && rng.chance(40);
    plan.shipping &= rng.chance(50);
    plan.fee |= !plan.shipping && plan.story == Story::Plain && rng.chance(15);
}

fn shape(paper: &mut Paper, speech: &mut Speech, rng: &mut Rng) {
    if is_statement(paper) {
        return;
    }
    let language = paper.figures.language;
    let (goods, list) = (trades(language), said(&LIST, language));
    shape::plain_names(paper, goods);
    shape::regroup(paper, |index| {
        list.groups[index % list.groups.len()].to_owned()
    });
    let period = period(paper.date, rng);
    shape::date_lines(paper, period, rng);
    if !is_credit(paper) && (paper.truth.service_start_date.is_some() || rng.chance(80)) {
        shape::set_period(paper, period, speech, rng);
    }
    if shape::trade_of(paper, goods) == 1 {
        shape::rehead(paper, Kind::Quantity, rng.pick(list.quantity));
    }
    shape::drop_empty(paper);
    if paper.columns.len() < 5 && !is_credit(paper) && rng.chance(30) {
        surcharges(paper, goods, list, rng);
    }
    shipments(paper, goods, list, rng);
}

/// A week or a month that ends shortly before the date.
fn period(date: Date, rng: &mut Rng) -> (Date, Date) {
    if rng.chance(45) {
        return shape::month(date, 1);
    }
    let to = date.saturating_sub(rng.range(1, 4).days());
    let days = rng.of(&[6, 6, 6, 13]);
    (to.saturating_sub(days.days()), to)
}

/// What the charge is made of: the tariff and what fuel and tolls add.
fn surcharges(paper: &mut Paper, goods: &[Trade], list: &List, rng: &mut Rng) {
    let Some(at) = shape::place(paper, Kind::Amount) else {
        return;
    };
    let figures = paper.figures;
    let percent = Decimal::new(rng.range(45, 240), 1);
    let fuel = |amount: Decimal| to_cents(amount * percent / (Decimal::ONE_HUNDRED + percent));
    let cell = |line: &ipp_sdk::model::LineItem, base: bool| match line.amount {
        Some(amount) if shape::is_good(line, goods) => {
            let part = if base {
                amount - fuel(amount)
            } else {
                fuel(amount)
            };
            figures.money(part, Place::Bare)
        }
        _ => String::new(),
    };
    let heads = (rng.pick(list.base), rng.pick(list.fuel));
    shape::insert(paper, at, (Kind::Figure, heads.1), |line| cell(line, false));
    shape::insert(paper, at, (Kind::Figure, heads.0), |line| cell(line, true));
}

/// Numbers, places, weights and zones of the shipments, as many as there is room for.
fn shipments(paper: &mut Paper, goods: &[Trade], list: &List, rng: &mut Rng) {
    let places = places(paper);
    let text = shape::place(paper, Kind::Description).unwrap_or_default();
    let room = |paper: &Paper| paper.columns.len() < 8;
    let figures = paper.figures;
    let is_good = |line: &ipp_sdk::model::LineItem| shape::is_good(line, goods);
    if rng.chance(70) && room(paper) {
        let pattern = rng.of(&[
            "#########",
            "@@########",
            "01 5###-####",
            "J#######",
            "4711-#####",
            "##########",
        ]);
        let head = rng.pick(list.shipment);
        let cell = |line: &_| {
            if is_good(line) {
                rng.pattern(pattern)
            } else {
                String::new()
            }
        };
        shape::insert(paper, text, (Kind::Remark, head), cell);
    }
    let text = shape::place(paper, Kind::Description).unwrap_or_default();
    let apart = rng.chance(50) && room(paper);
    if apart {
        let head = rng.pick(list.place);
        let cell = |line: &_| {
            if is_good(line) {
                rng.pick(places).to_owned()
            } else {
                String::new()
            }
        };
        shape::insert(paper, text + 1, (Kind::Remark, head), cell);
    } else {
        let mark = rng.of(&[", ", " - ", " \u{2013} ", " / "]);
        for (_, text, line) in shape::lines(paper) {
            if is_good(line) {
                text[0] = format!("{}{mark}{}", text[0], rng.pick(places));
                line.description = Some(text.join(" "));
            }
        }
    }
    let next = text + 1 + usize::from(apart);
    if rng.chance(35) && room(paper) {
        let head = rng.pick(list.zone);
        let cell = |line: &_| {
            if is_good(line) {
                rng.range(1, 8).to_string()
            } else {
                String::new()
            }
        };
        shape::insert(paper, next, (Kind::Remark, head), cell);
    }
    if rng.chance(65) && room(paper) {
        let head = rng.pick(list.weight);
        let scale = rng.of(&[1, 1, 2]);
        let cell = |line: &_| {
            let weight = Decimal::new(rng.range(9, 640), scale);
            if is_good(line) {
                figures.digits(weight)
            } else {
                String::new()
            }
        };
        shape::insert(paper, next, (Kind::Figure, head), cell);
    }
    if rng.chance(25) && room(paper) {
        let pattern = rng.of(&["#####", "A####", "PO-####", "L/###"]);
        let head = rng.pick(list.reference);
        let cell = |line: &_| {
            if is_good(line) {
                rng.pattern(pattern)
            } else {
                String::new()
            }
        };
        shape::insert(paper, next, (Kind::Remark, head), cell);
    }
}

/// Where shipments go from a country.
fn places(paper: &Paper) -> &'static [&'static str] {
    let figures = &paper.figures;
    let own = |code: &str| {
        let mut lists = PLACES.iter();
        let found = lists.find(|list| list.0 == figures.language && list.1 == code);
        found.map(|(.., places)| *places)
    };
    own(figures.code).or_else(|| own("")).unwrap_or(PLACES[0].2)
}
