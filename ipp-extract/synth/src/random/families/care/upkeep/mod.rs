//! The monthly invoice of those who look after sites: lines in groups, a site each, with hours, turns and sums of the
//! sites, in a ruled form; the taxes in a table.

mod goods;
mod page;
mod sites;
mod words;

use jiff::ToSpan as _;

use super::{STORIES, add_case, change, is_credit, is_statement, of_tongue, people, trade_of};
use crate::random::manner::Manner;
use crate::random::pack::{Pack, Taxes};
use crate::random::paper::{Kind, Paper, Row};
use crate::random::plan::{Plan, Story};
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
            (5, &[Position, Description, Quantity, Unit, Price, Amount]),
            (4, &[Description, Quantity, Unit, Price, Amount]),
            (3, &[Position, Code, Description, Quantity, Unit, Price, Amount]),
            (3, &[Date, Description, Quantity, Unit, Price, Amount]),
            (2, &[Quantity, Unit, Description, Price, Amount]),
            (2, &[Position, Quantity, Unit, Description, Price, Rate, Amount]),
            (2, &[Description, Quantity, Price, Rate, Amount]),
            (1, &[Code, Description, Quantity, Unit, Price, Amount]),
        ],
        plan,
        shape,
        ..Manner::PLAIN
    }
};

const WASTE: usize = 1;

/// Mostly groups; exempt services are rare here.
fn plan(plan: &mut Plan, pack: &Pack, rng: &mut Rng) {
    plan.groups |= rng.chance(45);
    plan.group_sums |= plan.groups && rng.chance(50);
    plan.line_discounts &= rng.chance(30);
    plan.shipping &= rng.chance(40);
    plan.long_descriptions = false;
    if plan.story == Story::Exempt && rng.chance(75) {
        plan.story = Story::Plain;
    }
    let open = plan.story == Story::Plain && plan.discount.is_none();
    plan.several_rates |= open && pack.taxes == Taxes::Vat && rng.chance(10);
}

fn shape(paper: &mut Paper, speech: &mut Speech, rng: &mut Rng) {
    change::label_date(paper, speech);
    if is_statement(paper) {
        return;
    }
    let language = paper.figures.language;
    let trades = goods::trades(language);
    let trade = trade_of(paper, trades);
    let code = rng.of(&["##.##.###", "L-###", "10####", "@##", "####"]);
    change::recode(paper, || rng.pattern(code));
    change::name_lines(paper, trades, |_| None);
    let site = rng.of(of_tongue(sites::SITES, language));
    let mut known: Vec<String> = Vec::new();
    change::regroup(paper, |_| {
        let mut name = people::fill(site, language, rng);
        while known.contains(&name) {
            name = people::fill(site, language, rng);
        }
        known.push(name.clone());
        name
    });
    change::sort_dates(paper);
    let contracts = of_tongue(sites::CONTRACTS, language);
    add_case(paper, contracts, rng.of(&[30, 55, 75]), rng);
    if trade == WASTE && rng.chance(55) {
        let name = rng.of(of_tongue(sites::MUNICIPAL, language));
        let name = name.replace("{city}", &paper.seller.city);
        change::rename_seller(paper, name);
    }
    if !is_credit(paper) && rng.chance(80) {
        month(paper, speech, rng);
    }
    if paper.columns.len() <= 6 && rng.chance(40) {
        turns(paper, rng);
    }
}

/// The month before the invoice, or that of it.
fn month(paper: &mut Paper, speech: &mut Speech, rng: &mut Rng) {
    let label = speech.say(Term::Period);
    let first = paper.date.first_of_month();
    let months = rng.of(&[1, 1, 1, 3]);
    let from = if rng.chance(75) {
        first.saturating_sub(months.months())
    } else {
        first
    };
    let to = from
        .saturating_add(months.months())
        .saturating_sub(1.days());
    change::tell_period(paper, (Term::Period, label), (from, to));
}

/// How often each service is done.
fn turns(paper: &mut Paper, rng: &mut Rng) {
    let known = of_tongue(sites::TURNS, paper.figures.language);
    let Some((head, turns)) = known.split_first() else {
        return;
    };
    let items = paper.rows.iter().filter_map(|row| match row {
        Row::Item { text, .. } => Some(text.len() == 1),
        _ => None,
    });
    let lines = paper.truth.line_items.iter();
    let real: Vec<bool> = items
        .zip(lines)
        .map(|(one, line)| one && line.quantity.is_some())
        .collect();
    let before = rng.of(&[Kind::Quantity, Kind::Price, Kind::Amount]);
    change::add_column(paper, (before, head), |index| {
        if real.get(index).copied().unwrap_or_default() {
            rng.of(turns).to_owned()
        } else {
            String::new()
        }
    });
}
