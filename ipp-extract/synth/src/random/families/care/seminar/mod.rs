//! The invoice for a course, a term or a conference: who takes part, where and when stand in a card of their own.

mod courses;
mod goods;
mod page;
mod words;
mod words_south;

use jiff::ToSpan as _;

use super::{STORIES, add_case, change, is_credit, is_statement, of_tongue, people, trade_of};
use crate::random::manner::Manner;
use crate::random::pack::Pack;
use crate::random::paper::{Kind, Paper};
use crate::random::plan::Plan;
use crate::random::rng::Rng;
use crate::random::words::{Speech, Term};

pub(super) use page::draw;

#[rustfmt::skip]
pub(super) const MANNER: Manner = {
    use Kind::*;
    Manner {
        wording: words::WORDING,
        trades: goods::trades,
        stories: STORIES,
        columns: &[
            (5, &[Description, Quantity, Price, Amount]),
            (4, &[Code, Description, Quantity, Price, Amount]),
            (3, &[Description, Amount]),
            (3, &[Position, Description, Quantity, Price, Amount]),
            (2, &[Date, Description, Quantity, Price, Amount]),
            (2, &[Quantity, Description, Price, Amount]),
            (2, &[Description, Price, Quantity, Amount]),
            (1, &[Code, Description, Amount]),
            (1, &[Position, Code, Description, Quantity, Price, Amount]),
        ],
        plan,
        shape,
        ..Manner::PLAIN
    }
};

const SCHOOL: usize = 0;

fn plan(plan: &mut Plan, _: &Pack, rng: &mut Rng) {
    plan.groups &= rng.chance(70);
    plan.group_sums &= plan.groups;
    plan.shipping &= rng.chance(40);
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
    let code = rng.of(&["@@-###", "####", "24-###", "@@@##", "K####"]);
    change::recode(paper, || rng.pattern(code));
    let taker = rng.of(of_tongue(courses::TAKERS, language));
    let named = rng.chance(45);
    change::name_lines(paper, trades, |_| {
        let named = named && rng.chance(65);
        named.then(|| people::fill(taker, language, rng))
    });
    let parts = of_tongue(courses::PARTS, language);
    change::regroup(paper, |index| parts[index % parts.len()].to_owned());
    change::sort_dates(paper);
    let known = of_tongue(courses::COURSES, language)[trade];
    add_case(paper, known, rng.of(&[40, 65, 85]), rng);
    if !is_credit(paper) && rng.chance(if trade == SCHOOL { 15 } else { 65 }) {
        days(paper, rng);
    }
    change::note(paper, of_tongue(courses::CANCEL, language), 50, rng);
    if rng.chance(65) {
        change::drop_delivery(paper);
    }
    let at_home = trade == SCHOOL && rng.chance(65);
    if at_home && !paper.cases.contains(&"reverse-charge") {
        change::private_buyer(paper, rng);
    }
}

/// When the course is: before the invoice or after it.
fn days(paper: &mut Paper, rng: &mut Rng) {
    let label = rng.of(of_tongue(courses::DAYS, paper.figures.language));
    let ahead = rng.range(-24, 45) as i32;
    let length = rng.of(&[0, 1, 1, 2, 4, 4, 60]);
    let from = paper.date.saturating_add(ahead.days());
    let to = from.saturating_add(length.days());
    change::tell_period(paper, (Term::Period, label), (from, to));
}
