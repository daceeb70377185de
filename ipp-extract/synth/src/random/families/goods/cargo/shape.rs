//! What forwarders print beside charges: the shipment, the currency a charge came in with its rate, codes of tax.

use rust_decimal::Decimal;

use super::goods::{CURRENCY, FACTS, FOREIGN, PARTS, RATE, TAX_CODE};
use crate::random::families::goods::{detail, insert, name, place};
use crate::random::figures::{Place, to_cents};
use crate::random::paper::{Kind, Paper, Row};
use crate::random::rng::Rng;
use crate::random::words::{Speech, Term};

pub(super) fn shape(paper: &mut Paper, speech: &mut Speech, rng: &mut Rng) {
    if paper.truth.line_items.is_empty() {
        return;
    }
    shipment(paper, rng);
    let bare = place(paper, Kind::Price).is_none() && place(paper, Kind::Gross).is_none();
    if bare && rng.chance(65) {
        foreign(paper, rng);
    }
    if rng.chance(55) {
        tax_code(paper, rng);
    }
    if rng.chance(30) && paper.rows.iter().all(|row| matches!(row, Row::Item { .. })) {
        parts(paper, rng);
    }
    if paper.other_currency.is_empty() && rng.chance(25) {
        equivalent(paper, speech, rng);
    }
}

fn shipment(paper: &mut Paper, rng: &mut Rng) {
    let percent = rng.of(&[35, 60, 85]);
    for fact in FACTS {
        if rng.chance(percent) {
            let label = name(&fact.names, paper.figures.language, rng);
            let value = rng.of(fact.values);
            let value = rng.pattern(value);
            paper.meta.push(detail(label, value));
        }
    }
}

/// A sum in another currency that gives the local one to the cent.
fn before_exchange(local: Decimal, rate: Decimal) -> Option<Decimal> {
    let near = to_cents(local / rate);
    let tried = [0, 1, -1].map(|cents| near + Decimal::new(cents, 2));
    tried.into_iter().find(|sum| to_cents(*sum * rate) == local)
}

/// The currency of each charge, its amount there, and the rate.
fn foreign(paper: &mut Paper, rng: &mut Rng) {
    let Some(at) = place(paper, Kind::Amount) else {
        return;
    };
    let (figures, language) = (paper.figures, paper.figures.language);
    let codes: Vec<&str> = ["USD", "CNY", "EUR", "GBP"]
        .into_iter()
        .filter(|code| *code != figures.code)
        .collect();
    let code = rng.of(&codes);
    let rate = Decimal::new(rng.range(1_312, 9_871), 4);
    let amounts: Vec<Decimal> = paper
        .rows
        .iter()
        .filter_map(|row| match row {
            Row::Item { amount, .. } => Some(*amount),
            _ => None,
        })
        .collect();
    let cells = amounts.iter().map(|local| {
        let sum = before_exchange(*local, rate).filter(|_| rng.chance(60));
        match sum {
            Some(sum) => (code, sum, rate),
            None => (figures.code, *local, Decimal::new(10_000, 4)),
        }
    });
    let cells: Vec<(&str, Decimal, Decimal)> = cells.collect();
    let cell = |index: usize| cells.get(index).copied().unwrap_or_default();
    let foreign = name(&FOREIGN, language, rng);
    if rng.chance(75) {
        let rates = |index: usize| figures.digits(cell(index).2);
        insert(paper, at, Kind::Figure, name(&RATE, language, rng), rates);
    }
    if rng.chance(60) {
        let sums = |index: usize| figures.money(cell(index).1, Place::Bare);
        insert(paper, at, Kind::Figure, foreign, sums);
        let codes = |index: usize| cell(index).0.to_owned();
        insert(
            paper,
            at,
            Kind::Remark,
            name(&CURRENCY, language, rng),
            codes,
        );
    } else {
        let both = |index: usize| {
            let (code, sum, _) = cell(index);
            format!("{code} {}", figures.money(sum, Place::Bare))
        };
        insert(paper, at, Kind::Figure, foreign, both);
    }
    paper.cases.push("foreign-charges");
}

/// One code of tax at each charge, where all bear the same.
fn tax_code(paper: &mut Paper, rng: &mut Rng) {
    let told = place(paper, Kind::Rate).is_some() || place(paper, Kind::Tax).is_some();
    if told || paper.truth.taxes.len() > 1 {
        return;
    }
    let code = rng.of(&["S", "1", "A", "V1", "10", "G"]);
    let head = name(&TAX_CODE, paper.figures.language, rng);
    let last = paper.columns.len();
    let at = place(paper, Kind::Amount).map_or(last, |at| if rng.chance(50) { at } else { at + 1 });
    insert(paper, at, Kind::Remark, head, |_| code.to_owned());
    if let Some(table) = &mut paper.tax_table {
        table.heads.insert(0, head.to_owned());
        for row in &mut table.rows {
            row.insert(0, code.to_owned());
        }
    }
}

/// Headings between the charges.
fn parts(paper: &mut Paper, rng: &mut Rng) {
    let language = paper.figures.language;
    let half = paper.rows.len().div_ceil(2);
    if half > 1 {
        let text = name(&PARTS[1], language, rng).to_owned();
        paper.rows.insert(half, Row::Group(text));
    }
    let text = name(&PARTS[0], language, rng).to_owned();
    paper.rows.insert(0, Row::Group(text));
}

/// The total in another currency, for information only.
fn equivalent(paper: &mut Paper, speech: &mut Speech, rng: &mut Rng) {
    let Some(total) = paper.truth.total else {
        return;
    };
    let own = paper.figures.code;
    let codes: Vec<&str> = ["USD", "EUR", "GBP"]
        .into_iter()
        .filter(|code| *code != own)
        .collect();
    let code = rng.of(&codes);
    let rate = Decimal::new(rng.range(7_811, 13_944), 4);
    let label = speech.fill(Term::OtherCurrency, &[("{code}", code)]);
    let value = paper.figures.digits(to_cents(total * rate));
    let rate = paper.figures.digits(rate);
    let told = speech.fill(
        Term::ExchangeRate,
        &[("{rate}", &rate), ("{code}", code), ("{from}", own)],
    );
    paper.other_currency = vec![(label, format!("{code} {value}")), (told, String::new())];
    paper.cases.push("two-currencies");
}
