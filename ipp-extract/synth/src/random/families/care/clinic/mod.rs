//! The bill of a laboratory, a therapist or a vet: who or what was treated stands in a band of its own, treatments have
//! dates and codes of a schedule of fees, and often there is no tax.

mod cases;
mod goods;
mod page;
mod words;
mod words_south;

use super::{STORIES, add_case, change, is_statement, of_tongue, people, trade_of};
use crate::random::manner::Manner;
use crate::random::pack::Pack;
use crate::random::paper::{Kind, Paper};
use crate::random::plan::Plan;
use crate::random::rng::Rng;
use crate::random::words::Speech;

pub(super) use page::draw;

#[rustfmt::skip]
pub(super) const MANNER: Manner = {
    use Kind::*;
    Manner {
        wording: words::WORDING,
        trades: goods::trades,
        stories: STORIES,
        columns: &[
            (6, &[Date, Code, Description, Quantity, Price, Amount]),
            (4, &[Date, Description, Quantity, Price, Amount]),
            (3, &[Date, Code, Description, Amount]),
            (3, &[Code, Description, Quantity, Price, Amount]),
            (3, &[Date, Description, Amount]),
            (2, &[Code, Quantity, Description, Price, Amount]),
            (2, &[Quantity, Description, Price, Amount]),
            (1, &[Date, Quantity, Code, Description, Price, Amount]),
        ],
        plan,
        shape,
        ..Manner::PLAIN
    }
};

const LABORATORY: usize = 0;

/// Codes of the schedules of fees, by trade.
const CODES: [&[&str]; 3] = [
    &["####", "####.#", "0###", "2###", "##-###"],
    &["X05##", "205##", "97###", "####", "1.##"],
    &["@###", "##", "T-####", "####", "###"],
];

fn plan(plan: &mut Plan, _: &Pack, rng: &mut Rng) {
    plan.groups |= rng.chance(20);
    plan.group_sums |= plan.groups && rng.chance(40);
    plan.line_discounts &= rng.chance(30);
    plan.percent_line &= rng.chance(50);
    plan.long_descriptions = false;
}

fn shape(paper: &mut Paper, speech: &mut Speech, rng: &mut Rng) {
    change::label_date(paper, speech);
    if is_statement(paper) {
        return;
    }
    let language = paper.figures.language;
    let trades = goods::trades(language);
    let trade = trade_of(paper, trades);
    let code = rng.of(CODES[trade]);
    change::recode(paper, || rng.pattern(code));
    let teeth = trade == LABORATORY && rng.chance(35);
    change::name_lines(paper, trades, |_| {
        let teeth = teeth && rng.chance(50);
        teeth.then(|| people::fill("FDI {11|14-16|24, 25|36|46, 47|33-43}", language, rng))
    });
    let subjects = of_tongue(cases::SUBJECTS, language)[trade];
    let subject = rng.of(subjects);
    let mut grouped = false;
    change::regroup(paper, |_| {
        grouped = true;
        people::fill(subject, language, rng)
    });
    if !grouped || trade == LABORATORY {
        let known = of_tongue(cases::CASES, language)[trade];
        let known = if grouped { &known[3..] } else { known };
        add_case(paper, known, rng.of(&[45, 70, 90]), rng);
    }
    change::sort_dates(paper);
    if trade != LABORATORY {
        change::drop_delivery(paper);
    }
    call_customer(paper, trade, rng);
}

/// Laboratories work for dentists; people come to the others by themselves.
fn call_customer(paper: &mut Paper, trade: usize, rng: &mut Rng) {
    if paper.cases.contains(&"reverse-charge") || !rng.chance(70) {
        return;
    }
    if trade != LABORATORY {
        change::private_buyer(paper, rng);
        return;
    }
    let language = paper.figures.language;
    let dentist = rng.of(of_tongue(cases::DENTISTS, language));
    change::rename_buyer(paper, people::fill(dentist, language, rng));
}
