//! An agency's, a studio's or a translator's invoice: names in a wide margin, the project in large type, hours and costs
//! of others without rules, the account in a band.

mod page;

pub(super) use page::draw;

use super::goods::agency::{BOUGHT, trades};
use super::words::agency::{STUDIO, WORDING};
use super::{is_statement, said, shape};
use crate::random::manner::Manner;
use crate::random::pack::Pack;
use crate::random::paper::{Kind, Paper};
use crate::random::plan::{Plan, Story};
use crate::random::rng::Rng;
use crate::random::words::{Speech, Term};

#[rustfmt::skip]
pub(super) const MANNER: Manner = Manner {
    wording: WORDING,
    columns: {
        use Kind::*;
        &[
            (4, &[Description, Quantity, Unit, Price, Amount]),
            (4, &[Description, Quantity, Price, Amount]),
            (3, &[Description, Amount]),
            (2, &[Date, Description, Quantity, Price, Amount]),
            (2, &[Description, Price, Quantity, Amount]),
            (1, &[Quantity, Unit, Description, Price, Amount]),
            (1, &[Position, Description, Quantity, Price, Amount]),
        ]
    },
    trades,
    stories: &[
        (48, Story::Plain), (6, Story::Credit), (9, Story::Withholding), (3, Story::TwoCurrencies), (1, Story::PreviousBalance),
        (7, Story::Prepaid), (2, Story::NoNumber), (1, Story::Long), (2, Story::Several), (2, Story::Statement), (2, Story::WrongTotal),
        (1, Story::WrongTax), (1, Story::WrongLines), (6, Story::ReverseCharge), (1, Story::ZeroRated), (5, Story::Exempt),
        (1, Story::Inclusive), (1, Story::TaxPerLine), (1, Story::SubtotalAfterTax),
    ],
    plan,
    shape,
    ..Manner::PLAIN
};

/// Own work and costs of others stand under heads of their own.
fn plan(plan: &mut Plan, _: &Pack, rng: &mut Rng) {
    plan.groups = false;
    plan.group_sums = false;
    plan.long_descriptions = false;
    plan.several_rates &= rng.chance(40);
    plan.line_discounts &= rng.chance(30);
    plan.free_line &= rng.chance(50);
    plan.percent_line |= rng.chance(5);
}

fn shape(paper: &mut Paper, speech: &mut Speech, rng: &mut Rng) {
    let language = paper.figures.language;
    let (studio, goods) = (said(&STUDIO, language), trades(language));
    if is_statement(paper) {
        return;
    }
    shape::plain_names(paper, goods);
    // Translators have texts, designers campaigns; a report may be for both.
    let (first, last) = (&studio.projects[..6], &studio.projects[5..]);
    let projects = [first, last][shape::trade_of(paper, goods).min(1)];
    let project = rng.pick(projects).to_owned();
    match paper
        .meta
        .iter_mut()
        .find(|entry| entry.term == Term::Project)
    {
        Some(entry) => entry.value = project,
        None if rng.chance(75) => {
            let label = speech.say(Term::Project);
            paper
                .meta
                .push(shape::detail(Term::Project, label, project));
        }
        None => {}
    }
    if rng.chance(30) {
        shape::add_below(paper, goods, |_| {
            rng.chance(40).then(|| rng.pick(studio.below).to_owned())
        });
    }
    if rng.chance(65) {
        let sums = rng.chance(50).then_some(speech);
        shape::sections(paper, &studio.parts, |line| bought(line, goods), sums);
    }
    shape::drop_empty(paper);
}

/// Whether others did it; a share of the costs goes with them.
fn bought(line: &ipp_sdk::model::LineItem, goods: &[crate::random::content::Trade]) -> bool {
    shape::good(line, goods).is_none_or(|(trade, (name, ..))| {
        let last = goods[trade].goods.iter().rev().take(BOUGHT);
        last.into_iter().any(|(other, ..)| other == name)
    })
}
