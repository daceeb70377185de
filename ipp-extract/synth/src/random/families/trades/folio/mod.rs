//! The account of a guest, a hirer or a traveller: a date, what was had, what it cost; what was paid or given back may
//! stand in a column of its own. No quantities. The first day and the last are told apart.

mod page;

use ipp_sdk::model::DocumentType;
use jiff::ToSpan as _;
use jiff::civil::Date;
use rust_decimal::Decimal;

use super::{add_details, cell_of, each_line, goods, is_statement, of_tongue, place_of, words};
use crate::random::manner::Manner;
use crate::random::pack::{Pack, Taxes};
use crate::random::paper::{Column, Entry, Kind, Paper, Row};
use crate::random::plan::{Plan, Story};
use crate::random::rng::Rng;
use crate::random::words::{Speech, Term};
use crate::random::{Family, Split};

pub(in crate::random::families) const FOLIO: Family = Family {
    name: "folio",
    split: Split::Tuned,
    manner: Manner {
        wording: words::FOLIO,
        columns: {
            use Kind::*;
            &[
                (8, &[Date, Description, Amount]),
                (2, &[Date, Code, Description, Amount]),
            ]
        },
        trades: goods::folio,
        plan,
        shape,
        ..Manner::PLAIN
    },
    landscape: false,
    draw: page::draw,
};

/// Prices with tax more often, payments before the bill more often.
fn plan(plan: &mut Plan, pack: &Pack, rng: &mut Rng) {
    (plan.groups, plan.group_sums, plan.line_discounts) = (false, false, false);
    plan.negative_line |= rng.chance(12);
    plan.long_descriptions &= rng.chance(20);
    let rated = matches!(pack.taxes, Taxes::Vat | Taxes::Gst);
    match (plan.story, rng.below(10)) {
        (Story::Plain, 0..=3) if rated => {
            plan.story = Story::Inclusive;
            (plan.discount, plan.shipping, plan.fee) = (None, false, false);
        }
        (Story::Plain, 4..=6) => plan.story = Story::Prepaid,
        _ => {}
    }
    let open = matches!(plan.story, Story::Inclusive | Story::Prepaid);
    plan.several_rates |=
        open && plan.discount.is_none() && pack.taxes == Taxes::Vat && rng.chance(40);
}

fn shape(paper: &mut Paper, _: &mut Speech, rng: &mut Rng) {
    paper.greeting = None;
    paper.closing = None;
    let line = line_of_business(paper);
    if let Some(details) = of_tongue(words::STAYS, paper.figures.language) {
        add_details(paper, details[line], rng.range(1, 5) as usize, rng);
    }
    if is_statement(paper) {
        return;
    }
    let credit = paper.truth.document_type == Some(DocumentType::CreditNote);
    let merged = paper.cases.contains(&"number-in-title");
    let bills = of_tongue(words::BILLS, paper.figures.language);
    if let Some(bills) = bills.filter(|_| !credit && !merged && rng.chance(60)) {
        paper.title = rng.of(bills[line]).to_owned();
    }
    let nights = rng.range(1, if paper.rows.len() > 12 { 28 } else { 9 }) as i32;
    let late = rng.of(&[0, 0, 0, 1, 2, 5, 14]);
    let last = paper.date.saturating_sub(late.days());
    let first = last.saturating_sub(nights.days());
    days_of_lines(paper, first, nights);
    tell_days(paper, line, (first, last), rng);
    if rng.chance(70) {
        credits(paper, rng);
    }
}

/// Whether somebody stays, hires or travels.
fn line_of_business(paper: &Paper) -> usize {
    let first = paper
        .truth
        .line_items
        .first()
        .and_then(|line| line.description.as_deref());
    let trades = goods::folio(paper.figures.language);
    let sells = |names: &[(&str, &str, i64, i64)], text: &str| {
        names.iter().any(|good| text.starts_with(good.0))
    };
    let found = trades
        .iter()
        .position(|trade| first.is_some_and(|text| sells(trade.goods, text)));
    found.unwrap_or_default().min(2)
}

/// Lines follow each other from the first day to the last.
fn days_of_lines(paper: &mut Paper, first: Date, nights: i32) {
    let Some(place) = place_of(paper, Kind::Date) else {
        return;
    };
    let figures = paper.figures;
    let count = paper.truth.line_items.len().max(1) as i32;
    let mut index = 0;
    each_line(paper, |cells, line| {
        let day = first.saturating_add((index * nights / count).days());
        index += 1;
        cells[place] = figures.date(day);
        line.date = Some(day);
    });
}

/// The first day and the last, each with a label of its own.
fn tell_days(paper: &mut Paper, line: usize, (first, last): (Date, Date), rng: &mut Rng) {
    paper.meta.retain(|entry| entry.term != Term::Period);
    (paper.truth.service_start_date, paper.truth.service_end_date) = (None, None);
    let Some(days) = of_tongue(words::DAYS, paper.figures.language).filter(|_| rng.chance(88))
    else {
        paper.cases.retain(|case| *case != "service-period");
        return;
    };
    if !paper.cases.contains(&"service-period") {
        paper.cases.push("service-period");
    }
    (paper.truth.service_start_date, paper.truth.service_end_date) = (Some(first), Some(last));
    let (from, to) = rng.of(days[line]);
    let from_place = paper.meta.len().min(1);
    let place = from_place + rng.below(paper.meta.len() + 1 - from_place);
    for (label, date) in [(to, last), (from, first)] {
        let entry = Entry {
            term: Term::Period,
            label: label.to_owned(),
            value: paper.figures.date(date),
        };
        paper.meta.insert(place, entry);
    }
}

/// What was paid or given back gets a column of its own beside the charges.
fn credits(paper: &mut Paper, rng: &mut Rng) {
    let prepaid = paper.sums.iter().position(|sum| sum.term == Term::Prepaid);
    let gives = paper
        .truth
        .line_items
        .iter()
        .any(|line| line.amount.is_some_and(|amount| amount < Decimal::ZERO));
    let credit = paper
        .cases
        .iter()
        .any(|case| case.starts_with("credit-note"));
    let Some(amount) =
        place_of(paper, Kind::Amount).filter(|_| !credit && (gives || prepaid.is_some()))
    else {
        return;
    };
    let heads = of_tongue(words::CREDITS, paper.figures.language).unwrap_or(&[""]);
    let column = Column {
        kind: Kind::Amount,
        head: rng.of(heads).to_owned(),
    };
    paper.columns.insert(amount + 1, column);
    let (figures, place) = (paper.figures, paper.cells);
    for row in &mut paper.rows {
        if let Row::Item {
            cells,
            amount: value,
            ..
        } = row
        {
            cells.insert(amount + 1, String::new());
            if *value < Decimal::ZERO {
                cells[amount].clear();
                cells[amount + 1] = figures.money(value.abs(), place);
            }
        }
    }
    if let Some(index) = prepaid {
        pay_in_table(paper, index, amount, rng);
    }
}

/// The payment is a row of the account, not of the sums.
fn pay_in_table(paper: &mut Paper, index: usize, amount: usize, rng: &mut Rng) {
    let (Some(total), Some(due)) = (paper.truth.total, paper.truth.amount_due) else {
        return;
    };
    let sum = paper.sums.remove(index);
    let mut cells = vec![String::new(); paper.columns.len()];
    cells[amount + 1] = paper.amount(total - due);
    let last = paper.rows.iter().rev().find_map(|row| match row {
        Row::Item { cells, .. } => Some(cell_of(paper, cells, Kind::Date).to_owned()),
        _ => None,
    });
    if let (Some(place), Some(date)) = (place_of(paper, Kind::Date), last) {
        cells[place] = date;
    }
    let tail = rng.of(&["", "", " ****####", " Visa", " Mastercard XX####"]);
    paper.rows.push(Row::Item {
        cells,
        text: vec![format!("{}{}", sum.label, rng.pattern(tail))],
        amount: due - total,
    });
}
