//! What a large system tells at each position: references, the drawing, prices for one or a hundred.

use jiff::ToSpan as _;
use rust_decimal::Decimal;

use super::super::goods::parts as goods;
use super::super::{below, detail, insert, is_list, name, place};
use crate::random::figures::Place;
use crate::random::paper::{Kind, Paper, Row};
use crate::random::rng::Rng;
use crate::random::words::Speech;

pub(super) fn shape(paper: &mut Paper, _: &mut Speech, rng: &mut Rng) {
    if is_list(paper) {
        return;
    }
    let language = paper.figures.language;
    if rng.chance(55) {
        let label = name(&goods::HEAD, language, rng);
        let value = rng.of(&["EXW", "FCA", "DAP", "CPT", "DDP", "CIP"]);
        paper.meta.push(detail(label, value.to_owned()));
    }
    if rng.chance(35) {
        let label = name(&goods::SUPPLIER, language, rng);
        let value = rng.of(&["7####", "0000####", "L-####", "10####"]);
        paper.meta.push(detail(label, rng.pattern(value)));
    }
    more(paper, rng);
    if rng.chance(50) {
        by_hundred(paper, rng);
    }
    references(paper, rng);
    // A system that carries sums over pages always does.
    if paper.carried.is_some() {
        paper.continued = None;
    }
}

/// The drawing, the customer's own number, the material and the tariff below a name.
fn more(paper: &mut Paper, rng: &mut Rng) {
    let language = paper.figures.language;
    let [drawing, index, yours, tariff, material] = [
        &goods::DRAWING,
        &goods::INDEX,
        &goods::YOURS,
        &goods::TARIFF,
        &goods::MATERIAL,
    ]
    .map(|names| name(names, language, rng));
    let wanted = [75, 40, 35, 30].map(|percent| rng.chance(percent));
    let colon = rng.of(&[": ", " "]);
    let (form, number) = (
        rng.of(&["#-####-##", "##.####.#", "4-####", "Z ######"]),
        rng.of(&["@@-#####", "######-##", "R9#####"]),
    );
    below(paper, |_, _| {
        let texts = [
            rng.pattern(&format!("{drawing}{colon}{form} {index} @")),
            rng.pattern(&format!("{yours}{colon}{number}")),
            material.to_owned(),
            rng.pattern(&format!("{tariff}{colon}84######")),
        ];
        let told = texts.into_iter().zip(wanted);
        told.filter(|(_, wanted)| *wanted)
            .map(|(text, _)| text)
            .collect()
    });
}

/// Small prices are for a hundred, and each tells for how many it is.
fn by_hundred(paper: &mut Paper, rng: &mut Rng) {
    let Some(at) = place(paper, Kind::Price) else {
        return;
    };
    let (figures, place) = (paper.figures, paper.cells);
    let mut units = vec!["1"; paper.truth.line_items.len()];
    let cells = paper.rows.iter_mut().filter_map(|row| match row {
        Row::Item { cells, .. } => cells.get_mut(at),
        _ => None,
    });
    for ((cell, line), unit) in cells.zip(&paper.truth.line_items).zip(&mut units) {
        let small = line.unit_price.filter(|price| *price < Decimal::from(5));
        let shown = [Place::Bare, place].into_iter().find_map(|place| {
            let price = small.filter(|price| figures.money(*price, place) == *cell)?;
            let mut hundred = (price * Decimal::ONE_HUNDRED).normalize();
            hundred.rescale(hundred.scale().max(2));
            Some(figures.money(hundred, place))
        });
        if let Some(shown) = shown {
            *cell = shown;
            *unit = "100";
        }
    }
    if units.contains(&"100") {
        paper.cases.push("price-per-hundred");
    }
    let head = name(&goods::PER, figures.language, rng);
    insert(paper, at + 1, (Kind::Remark, head), |index| {
        units.get(index).copied().unwrap_or_default().to_owned()
    });
}

/// A line of references before positions: one order of the customer, orders and deliveries of the seller.
fn references(paper: &mut Paper, rng: &mut Rng) {
    if !rng.chance(80) {
        return;
    }
    let text = name(&goods::REFERENCE, paper.figures.language, rng);
    let told = paper.truth.po_number.clone();
    let order = told.unwrap_or_else(|| rng.pattern("45000#####"));
    if text.contains("{o}") {
        paper.truth.po_number = Some(order.clone());
    }
    let (sale, mut delivery) = (rng.digits(6), rng.pattern("8000####"));
    let mut date = paper.date.saturating_sub(rng.range(3, 12).days());
    let (several, always) = (rng.chance(50), rng.chance(50));
    let (mut position, mut before) = (0, String::new());
    for row in std::mem::take(&mut paper.rows) {
        if matches!(row, Row::Item { .. }) {
            if several && position > 0 && rng.chance(35) {
                delivery = rng.pattern("8000####");
                date = date.tomorrow().unwrap_or(date).min(paper.date);
            }
            let filled = text
                .replace("{o}", &order)
                .replace("{l}", &((position + 1) * 10).to_string())
                .replace("{s}", &sale)
                .replace("{n}", &delivery)
                .replace("{d}", &paper.figures.date(date));
            if always || filled != before {
                paper.rows.push(Row::Group(filled.clone()));
            }
            before = filled;
            position += 1;
        }
        paper.rows.push(row);
    }
}
