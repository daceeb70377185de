//! What sellers of food tell beside the lines: deliveries, crates, lots, origins, the account of empties.

use jiff::ToSpan as _;
use rust_decimal::Decimal;

use super::super::goods::produce as goods;
use super::super::{below, detail, insert, is_list, name, place, tables};
use crate::random::paper::{Kind, Paper, Row};
use crate::random::rng::Rng;
use crate::random::words::Speech;

pub(super) fn shape(paper: &mut Paper, speech: &mut Speech, rng: &mut Rng) {
    if is_list(paper) {
        return;
    }
    let language = paper.figures.language;
    if rng.chance(35) {
        let value = rng.of(&["03", "12 / 4", "Nord 2", "7", "A14", "21"]);
        let label = name(&goods::TOUR, language, rng);
        paper.meta.push(detail(label, value.to_owned()));
    }
    columns(paper, rng);
    deliveries(paper, rng);
    if rng.chance(70) {
        tables::add(paper, speech);
    }
    if rng.chance(35) {
        let (out, back, before) = (rng.range(8, 90), rng.range(0, 80), rng.range(0, 140));
        let text = name(&goods::EMPTIES, language, rng)
            .replace("{a}", &out.to_string())
            .replace("{b}", &back.to_string())
            .replace("{c}", &(before + out - back).to_string());
        paper.notes.insert(0, text);
    }
}

/// Crates beside the weight; the lot and the origin in columns or below the name.
fn columns(paper: &mut Paper, rng: &mut Rng) {
    let language = paper.figures.language;
    let room = paper.columns.len() <= 7;
    if let Some(at) = place(paper, Kind::Quantity).filter(|_| room && rng.chance(45)) {
        let head = name(&goods::CRATES, language, rng);
        let lines = paper.truth.line_items.iter();
        let counts: Vec<Decimal> = lines
            .map(|line| crates(line.quantity.unwrap_or_default(), rng))
            .collect();
        insert(paper, at, (Kind::Figure, head), |index| {
            counts[index].to_string()
        });
    }
    let origin = ["NL", "ES", "IT", "DE", "MA", "FR", "ZA"];
    let lot = name(&goods::LOT, language, rng);
    let from = name(&goods::ORIGIN, language, rng);
    let Some(at) = place(paper, Kind::Description) else {
        return;
    };
    let lines = paper.truth.line_items.iter();
    let eaten: Vec<bool> = lines
        .map(|line| !line.description.as_deref().is_some_and(is_deposit))
        .collect();
    match rng.below(5) {
        0 if room => insert(paper, at + 1, (Kind::Remark, from), |index| {
            let country = rng.of(&origin);
            if eaten[index] { country } else { "" }.to_owned()
        }),
        1 if room => insert(paper, at + 1, (Kind::Remark, lot), |index| {
            let lot = rng.pattern("L##-####");
            if eaten[index] { lot } else { String::new() }
        }),
        2 => below(paper, |index, _| {
            let told = rng.pattern(&format!("{lot}: L####/##  {from}: ")) + rng.of(&origin);
            eaten[index].then_some(told).into_iter().collect()
        }),
        3 => below(paper, |index, _| {
            let told = rng.pattern(&format!("{lot} @####"));
            eaten[index].then_some(told).into_iter().collect()
        }),
        _ => {}
    }
}

/// In how many crates so much comes.
fn crates(quantity: Decimal, rng: &mut Rng) -> Decimal {
    let each = Decimal::from(rng.of(&[1, 5, 6, 10, 12]));
    (quantity / each).ceil().max(Decimal::ONE).normalize()
}

/// Whether what is charged is a crate or a keg that comes back.
fn is_deposit(text: &str) -> bool {
    goods::DEPOSITS.iter().any(|word| text.contains(word))
}

/// The deliveries that the invoice is over, as headings, with what each comes to or not.
fn deliveries(paper: &mut Paper, rng: &mut Rng) {
    if !rng.chance(75) {
        return;
    }
    let language = paper.figures.language;
    let text = name(&goods::DELIVERY, language, rng);
    let label = name(&goods::DELIVERY_SUM, language, rng);
    let each = rng.range(3, 7) as usize;
    let summed = rng.chance(50);
    let old = std::mem::take(&mut paper.rows);
    let count = old.len();
    let deliveries = count.div_ceil(each);
    let pattern = rng.of(&["8#####", "4711##", "#####", "24/####", "L-#####"]);
    let step = rng.range(1, 4) as usize;
    let sums: Vec<_> = old
        .chunks(each)
        .map(|rows| {
            rows.iter()
                .filter_map(|row| match row {
                    Row::Item { amount, .. } => Some(*amount),
                    _ => None,
                })
                .sum()
        })
        .collect();
    for (index, row) in old.into_iter().enumerate() {
        let number = index / each;
        if index.is_multiple_of(each) {
            let ago = i32::try_from((deliveries - number) * step).unwrap_or(1);
            let date = paper.date.saturating_sub(ago.days());
            let filled = text
                .replace("{n}", &rng.pattern(pattern))
                .replace("{d}", &paper.figures.date(date));
            paper.rows.push(Row::Group(filled));
        }
        paper.rows.push(row);
        let ends = (index + 1).is_multiple_of(each) || index + 1 == count;
        if summed && deliveries > 1 && ends {
            paper.rows.push(sum(paper, label, sums[number]));
        }
    }
    for case in ["groups", "group-sums"] {
        let told = case == "groups" || (summed && deliveries > 1);
        if told && !paper.cases.contains(&case) {
            paper.cases.push(case);
        }
    }
}

fn sum(paper: &Paper, label: &str, amount: Decimal) -> Row {
    Row::GroupSum {
        label: label.to_owned(),
        value: paper.amount(amount),
    }
}
