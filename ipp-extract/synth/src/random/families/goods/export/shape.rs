//! What an export form asks beside the invoice: who else is told, where goods come from, how they travel.

use rust_decimal::Decimal;

use super::names::{CONSIGNEE, MARKS, NOTIFY, ORIGIN, QUESTIONS, SAME, TARIFF, WEIGHT};
use crate::random::families::goods::{detail, insert, name, place};
use crate::random::paper::{Card, Kind, Masthead, Paper};
use crate::random::rng::Rng;
use crate::random::words::{Speech, Term};

pub(super) fn shape(paper: &mut Paper, speech: &mut Speech, rng: &mut Rng) {
    // The form has a box for the seller.
    paper.seller.masthead = Masthead::Full;
    paper.cases.retain(|case| *case != "vendor-in-footer");
    if paper.truth.line_items.is_empty() {
        return;
    }
    parties(paper, speech, rng);
    let percent = rng.of(&[35, 55, 80]);
    for question in QUESTIONS {
        if rng.chance(percent) {
            let label = name(&question.names, paper.figures.language, rng);
            let value = rng.of(question.values);
            let value = rng.pattern(value);
            paper.meta.push(detail(label, value));
        }
    }
    columns(paper, rng);
}

fn parties(paper: &mut Paper, speech: &mut Speech, rng: &mut Rng) {
    let language = paper.figures.language;
    let delivered = paper.cases.contains(&"ship-to");
    if paper.buyer.heading.is_empty() {
        paper.buyer.heading = speech.say(Term::BillTo).to_owned();
    }
    if !delivered && rng.chance(50) {
        paper.buyer.heading = name(&CONSIGNEE, language, rng).to_owned();
    }
    if rng.chance(45) {
        let lines = match rng.chance(60) {
            true => vec![name(&SAME, language, rng).to_owned()],
            false => vec![
                rng.of(&[
                    "Harbour Customs Brokers Ltd",
                    "Andes Agencia de Aduanas",
                    "Nordic Clearing AS",
                ])
                .to_owned(),
                rng.of(&["P.O. Box 4471, Port Area", "Terminal 3, Office 12"])
                    .to_owned(),
            ],
        };
        paper.others.push(Card {
            heading: name(&NOTIFY, language, rng).to_owned(),
            lines,
            ids: Vec::new(),
        });
    }
}

/// Columns of customs beside those of the invoice.
fn columns(paper: &mut Paper, rng: &mut Rng) {
    let language = paper.figures.language;
    let many = paper.columns.len() > 6;
    let after = place(paper, Kind::Description).map_or(0, |at| at + 1);
    let figures = paper.figures;
    if rng.chance(30) && !many {
        let grams: Vec<i64> = (0..200).map(|_| rng.range(120, 480_000)).collect();
        let weight = |index: usize| figures.digits(Decimal::new(grams[index % 200], 3));
        insert(
            paper,
            after,
            Kind::Figure,
            name(&WEIGHT, language, rng),
            weight,
        );
    }
    if rng.chance(55) {
        let from = rng.of(&["DE", "IT", "CN", "FR", "US", "GB"]);
        insert(
            paper,
            after,
            Kind::Remark,
            name(&ORIGIN, language, rng),
            |_| from.to_owned(),
        );
    }
    if rng.chance(65) {
        let pattern = rng.of(&[
            "84##.##",
            "8483.##.##",
            "73##1#00",
            "39269097##",
            "8481 80 ##",
        ]);
        let codes: Vec<String> = (0..200).map(|_| rng.pattern(pattern)).collect();
        let code = |index: usize| codes[index % 200].clone();
        insert(
            paper,
            after,
            Kind::Remark,
            name(&TARIFF, language, rng),
            code,
        );
    }
    if rng.chance(35) && !many {
        let mark = rng.pattern("@@@");
        insert(
            paper,
            0,
            Kind::Remark,
            name(&MARKS, language, rng),
            |index| format!("{mark} {}", index + 1),
        );
    }
}
