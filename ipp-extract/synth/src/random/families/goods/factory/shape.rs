//! What is told about items beside their figures: customs, batch and delivery, and prices for a hundred.

use rust_decimal::Decimal;

use super::goods::{BATCH, BRANCH, DELIVERY, ORIGIN, PER, SHIPPING, TARIFF, WEIGHT, YOURS};
use crate::random::families::goods::{detail, insert, name, place};
use crate::random::figures::Place;
use crate::random::paper::{Kind, Paper, Row};
use crate::random::rng::Rng;
use crate::random::words::Speech;

pub(super) fn shape(paper: &mut Paper, _: &mut Speech, rng: &mut Rng) {
    if place(paper, Kind::Code).is_none() {
        return;
    }
    references(paper, rng);
    details(paper, rng);
    if rng.chance(45) {
        per_hundred(paper, rng);
    }
    deliveries(paper, rng);
}

/// Head data that is none of the invoice's fields.
fn references(paper: &mut Paper, rng: &mut Rng) {
    let language = paper.figures.language;
    if rng.chance(60) {
        let value = rng.of(&[
            "EXW",
            "DAP",
            "FCA",
            "CPT",
            "DHL",
            "DPD",
            "UPS Standard",
            "4 / 17",
        ]);
        let label = name(&SHIPPING, language, rng);
        paper.meta.push(detail(label, value.to_owned()));
    }
    if rng.chance(40) {
        let value = rng.of(&["0200", "10 / 02", "1000 / 10 / 00", "03", "LA 1"]);
        let label = name(&BRANCH, language, rng);
        paper.meta.push(detail(label, value.to_owned()));
    }
}

/// What stands below the name of an item.
fn details(paper: &mut Paper, rng: &mut Rng) {
    let language = paper.figures.language;
    let wanted = [45, 45, 30, 25, 20].map(|percent| rng.chance(percent));
    let labels =
        [&TARIFF, &ORIGIN, &BATCH, &YOURS, &WEIGHT].map(|names| name(names, language, rng));
    let gap = rng.of(&[": ", " ", ": "]);
    let between = rng.of(&["  ", " / ", ", ", " - "]);
    let one_line = rng.chance(50);
    let country = rng.of(&["DE", "CN", "IT", "CZ", "TW", "FR"]);
    let marks = &mut paper.rows.iter_mut().filter_map(|row| match row {
        Row::Item { text, .. } => Some(text),
        _ => None,
    });
    for (text, line) in marks.zip(&mut paper.truth.line_items) {
        if line.quantity.is_none() {
            continue;
        }
        let weight = paper
            .figures
            .digits(Decimal::new(rng.range(120, 99_000), 3));
        let values = [
            rng.pattern("7318 15 ##"),
            country.to_owned(),
            rng.pattern("##@####"),
            rng.pattern("@@-#####"),
            format!("{weight} kg"),
        ];
        let told = wanted.iter().zip(labels).zip(values);
        let told: Vec<String> = told
            .filter(|((wanted, _), _)| **wanted)
            .map(|((_, label), value)| format!("{label}{gap}{value}"))
            .collect();
        if one_line && !told.is_empty() {
            text.push(told.join(between));
        } else {
            text.extend(told);
        }
        line.description = Some(text.join(" "));
    }
}

/// Small prices are told for a hundred units.
fn per_hundred(paper: &mut Paper, rng: &mut Rng) {
    let Some(at) = place(paper, Kind::Price) else {
        return;
    };
    let (figures, cells) = (paper.figures, paper.cells);
    let lines = paper.truth.line_items.clone();
    let mut units: Vec<&str> = Vec::new();
    let mut items = paper.rows.iter_mut().filter_map(|row| match row {
        Row::Item { cells, .. } => cells.get_mut(at),
        _ => None,
    });
    for line in &lines {
        let Some(cell) = items.next() else { break };
        let small = line.unit_price.filter(|price| *price < Decimal::from(4));
        let shown = [Place::Bare, cells].into_iter().find_map(|place| {
            let price = small.filter(|price| figures.money(*price, place) == *cell)?;
            let mut hundred = (price * Decimal::ONE_HUNDRED).normalize();
            hundred.rescale(hundred.scale().max(2));
            Some(figures.money(hundred, place))
        });
        units.push(match (shown, line.unit_price) {
            (Some(shown), _) => {
                *cell = shown;
                "100"
            }
            (None, Some(_)) => "1",
            _ => "",
        });
    }
    if units.contains(&"100") {
        paper.cases.push("price-per-hundred");
    }
    let head = name(&PER, figures.language, rng);
    insert(paper, at + 1, Kind::Remark, head, |index| {
        units.get(index).copied().unwrap_or_default().to_owned()
    });
}

/// The delivery that items came with, in a row above them.
fn deliveries(paper: &mut Paper, rng: &mut Rng) {
    let grouped = paper.rows.iter().any(|row| matches!(row, Row::Group(_)));
    if grouped || !rng.chance(55) {
        return;
    }
    let text = name(&DELIVERY, paper.figures.language, rng);
    let each = rng.range(3, 8) as usize;
    // One order of the customer for all deliveries, whether the head tells it or not.
    let told = paper.truth.po_number.clone();
    let order = told.unwrap_or_else(|| rng.pattern("45000#####"));
    if text.contains("{o}") {
        paper.truth.po_number = Some(order.clone());
    }
    let mut rows = Vec::new();
    let mut date = paper.date;
    for (index, row) in std::mem::take(&mut paper.rows).into_iter().enumerate() {
        if index % each == 0 {
            date = date.yesterday().unwrap_or(date);
            let number = rng.pattern("80######");
            let sale = rng.pattern("8######");
            let filled = text
                .replace("{n}", &number)
                .replace("{d}", &paper.figures.date(date))
                .replace("{s}", &sale)
                .replace("{o}", &order);
            rows.push(Row::Text(filled));
        }
        rows.push(row);
    }
    paper.rows = rows;
}
