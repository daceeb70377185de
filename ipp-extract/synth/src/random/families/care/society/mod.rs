//! The dues of an association, the subscriptions and advertisements of a publisher: a letterhead with an office, few
//! lines that may be joined to their amounts by dots, issues in a column of their own.

mod goods;
mod lines;
mod page;
mod suit;
mod told;
mod words;

use jiff::ToSpan as _;
use jiff::civil::date;

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
            (6, &[Description, Amount]),
            (5, &[Description, Quantity, Price, Amount]),
            (3, &[Quantity, Description, Price, Amount]),
            (2, &[Position, Description, Amount]),
            (2, &[Code, Description, Quantity, Price, Amount]),
            (2, &[Position, Description, Quantity, Price, Amount]),
            (1, &[Code, Description, Amount]),
            (1, &[Date, Description, Amount]),
        ],
        plan,
        shape,
        ..Manner::PLAIN
    }
};

const DUES: usize = 0;
const ADVERTISEMENTS: usize = 2;

fn plan(plan: &mut Plan, _: &Pack, rng: &mut Rng) {
    plan.groups &= rng.chance(50);
    plan.group_sums &= plan.groups;
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
    suit::suit(paper, speech, trade);
    let code = rng.of(&["###", "####", "@##", "Z-####"]);
    change::recode(paper, || rng.pattern(code));
    change::name_lines(paper, trades, |_| None);
    let parts = of_tongue(told::PARTS, language);
    change::regroup(paper, |index| parts[index % parts.len()].to_owned());
    change::sort_dates(paper);
    add_case(
        paper,
        of_tongue(told::CASES, language)[trade],
        rng.of(&[35, 60, 85]),
        rng,
    );
    if trade == DUES {
        associate(paper, rng);
    } else if paper.columns.len() <= 5 && rng.chance(60) {
        issues(paper, trade, rng);
    }
    let lasts = trade != ADVERTISEMENTS && !is_credit(paper);
    if lasts && rng.chance(60) {
        year(paper, speech, rng);
    }
    if paper.columns.len() <= 3 {
        change::tell_currency(paper, speech);
    }
}

/// An association has a name of its own kind, and no capital.
fn associate(paper: &mut Paper, rng: &mut Rng) {
    change::drop_delivery(paper);
    let name = rng.of(of_tongue(told::NAMES, paper.figures.language));
    let name = name.replace("{city}", &paper.seller.city);
    change::rename_seller(paper, name);
    let register = &mut paper.seller.register;
    register.retain(|line| !line.starts_with("Cap. soc."));
    for line in register {
        *line = line
            .replace("HRB", "VR")
            .replace("Handelsregister", "Vereinsregister");
    }
}

/// In which issue a line was, or from which on a journal comes.
fn issues(paper: &mut Paper, trade: usize, rng: &mut Rng) {
    let head = rng.of(of_tongue(told::ISSUES, paper.figures.language));
    let before = rng.of(&[Kind::Amount, Kind::Quantity, Kind::Description]);
    let year = paper.date.year();
    let short = year % 100;
    let long = rng.chance(50);
    let mut issue = rng.range(1, 9);
    change::add_column(paper, (before, head), |_| {
        if trade == ADVERTISEMENTS {
            issue = (issue + rng.range(0, 1)).min(12);
        }
        if long {
            format!("{issue}/{year}")
        } else {
            format!("{issue:02}/{short:02}")
        }
    });
}

/// Dues and subscriptions are for a year, a half or a quarter.
fn year(paper: &mut Paper, speech: &mut Speech, rng: &mut Rng) {
    let label = speech.say(Term::Period);
    let months = rng.of(&[12, 12, 12, 6, 3]);
    let from = if rng.chance(60) {
        date(paper.date.year(), 1, 1)
    } else {
        paper.date.first_of_month()
    };
    let to = from
        .saturating_add(months.months())
        .saturating_sub(1.days());
    change::tell_period(paper, (Term::Period, label), (from, to));
}

/// Who signs: an office of the association with a name.
fn signature(language: &str, rng: &mut Rng) -> [String; 2] {
    let office = rng.of(of_tongue(told::SIGNS, language)).to_owned();
    [people::name(language, rng), office]
}
