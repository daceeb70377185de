//! The bill of a builder, a fitter or a garage: positions numbered under titles, long texts over, beside or below their
//! figures, sums of titles, sums carried over pages, payments on account taken off.

mod page;
mod works;

use jiff::ToSpan as _;
use rust_decimal::Decimal;

use super::{add_details, goods, is_statement, of_tongue, place_of, words};
use crate::random::figures::to_cents;
use crate::random::manner::Manner;
use crate::random::pack::Pack;
use crate::random::paper::{Kind, Paper, Row, Sum};
use crate::random::plan::{Plan, Story};
use crate::random::rng::Rng;
use crate::random::words::{Speech, Term};
use crate::random::{Family, Split};

pub(in crate::random::families) const BUILDER: Family = Family {
    name: "builder",
    split: Split::Tuned,
    manner: Manner {
        wording: words::BUILDER,
        columns: {
            use Kind::*;
            &[
                (5, &[Position, Description, Quantity, Unit, Price, Amount]),
                (4, &[Position, Quantity, Unit, Description, Price, Amount]),
                (
                    2,
                    &[Position, Code, Description, Quantity, Unit, Price, Amount],
                ),
                (2, &[Position, Description, Unit, Quantity, Price, Amount]),
                (1, &[Position, Description, Quantity, Price, Amount]),
            ]
        },
        trades: goods::builder,
        plan,
        shape,
        ..Manner::PLAIN
    },
    landscape: false,
    draw: page::draw,
};

/// More titles with sums, and payments on account.
fn plan(plan: &mut Plan, _: &Pack, rng: &mut Rng) {
    plan.groups |= rng.chance(55);
    plan.group_sums |= plan.groups && rng.chance(65);
    plan.text_line |= rng.chance(10);
    if plan.story == Story::Plain && rng.chance(35) {
        plan.story = Story::Prepaid;
    }
}

fn shape(paper: &mut Paper, speech: &mut Speech, rng: &mut Rng) {
    let sites = of_tongue(words::SITES, paper.figures.language).unwrap_or(&[]);
    add_details(paper, sites, rng.range(0, 3) as usize, rng);
    if is_statement(paper) {
        return;
    }
    if paper.carried.is_none() && rng.chance(60) {
        let (carried, brought) = (speech.say(Term::Carried), speech.say(Term::Brought));
        paper.carried = Some((carried.to_owned(), brought.to_owned()));
    }
    let style = rng.of(NUMBERS);
    name_groups(paper, speech, style, rng);
    number(paper, style);
    split_payment(paper, rng);
}

/// How positions and titles are numbered.
#[derive(Clone, Copy)]
struct Numbers {
    /// Digits of a title's number, of a position's.
    digits: (usize, usize),
    step: usize,
    dot: bool,
}

const NUMBERS: &[Numbers] = &[
    Numbers::new((1, 1), 1, false),
    Numbers::new((1, 1), 1, true),
    Numbers::new((2, 2), 1, false),
    Numbers::new((2, 3), 10, false),
    Numbers::new((2, 2), 1, true),
    Numbers::new((1, 2), 10, false),
    Numbers::new((2, 4), 10, true),
];

impl Numbers {
    const fn new(digits: (usize, usize), step: usize, dot: bool) -> Self {
        Self { digits, step, dot }
    }

    fn close(self, text: String) -> String {
        if self.dot { format!("{text}.") } else { text }
    }

    fn title(self, title: usize) -> String {
        self.close(format!("{title:0width$}", width = self.digits.0))
    }

    fn position(self, title: usize, position: usize) -> String {
        let own = format!("{:0width$}", position * self.step, width = self.digits.1);
        self.close(match title {
            0 => own,
            _ => format!("{title:0width$}.{own}", width = self.digits.0),
        })
    }
}

/// Titles of the trade with their numbers, and the sums named after them.
fn name_groups(paper: &mut Paper, speech: &mut Speech, style: Numbers, rng: &mut Rng) {
    let language = paper.figures.language;
    let mut titles = of_tongue(words::TITLES, language).unwrap_or(&[]).to_vec();
    rng.shuffle(&mut titles);
    let word = rng.of(of_tongue(words::TITLE_WORDS, language).unwrap_or(&[""]));
    let (form, sum) = (rng.below(3), rng.below(3));
    let mut count = 0;
    let mut shown = String::new();
    for row in &mut paper.rows {
        match row {
            Row::Group(text) => {
                count += 1;
                let title = titles[(count - 1) % titles.len()];
                let number = style.title(count);
                *text = match form {
                    0 => format!("{number} {title}"),
                    1 => format!("{word} {}: {title}", number.trim_end_matches('.')),
                    _ => format!("{number}  {}", title.to_uppercase()),
                };
                shown = match sum {
                    0 => format!("{word} {}", number.trim_end_matches('.')),
                    1 => title.to_owned(),
                    _ => format!("{number} {title}"),
                };
            }
            Row::GroupSum { label, .. } => {
                *label = speech.fill(Term::GroupSum, &[("{group}", &shown)]);
            }
            _ => {}
        }
    }
}

/// Positions count on under their titles.
fn number(paper: &mut Paper, style: Numbers) {
    let Some(place) = place_of(paper, Kind::Position) else {
        return;
    };
    let (mut title, mut position) = (0, 0);
    for row in &mut paper.rows {
        match row {
            Row::Group(_) => (title, position) = (title + 1, 0),
            Row::Item { cells, .. } => {
                position += 1;
                cells[place] = style.position(title, position);
            }
            _ => {}
        }
    }
}

/// What was paid before came in two or three payments, each with its day.
fn split_payment(paper: &mut Paper, rng: &mut Rng) {
    let place = paper.sums.iter().position(|sum| sum.term == Term::Prepaid);
    let (Some(place), Some(total), Some(due)) = (place, paper.truth.total, paper.truth.amount_due)
    else {
        return;
    };
    let paid = total - due;
    let patterns = of_tongue(words::PAYMENTS, paper.figures.language).unwrap_or(&[]);
    if rng.chance(30) || paid < Decimal::from(60) || patterns.is_empty() {
        return;
    }
    let pattern = rng.of(patterns);
    let whole = paper.sums.remove(place);
    let digits = paper.figures.digits(paid);
    let count = rng.range(1, 3);
    let mut left = paid;
    for index in 1..=count {
        let share = Decimal::new(rng.range(30, 60), 2);
        let part = if index == count {
            left
        } else {
            to_cents(left * share)
        };
        left -= part;
        let days = (count - index + 1) * 21 + rng.range(0, 9);
        let date = paper.date.saturating_sub(days.days());
        let date = paper.figures.date(date);
        let label = pattern.replace("{i}", &index.to_string());
        let sum = Sum {
            term: Term::Prepaid,
            label: label.replace("{date}", &date),
            value: whole.value.replace(&digits, &paper.figures.digits(part)),
        };
        paper.sums.insert(place + index as usize - 1, sum);
    }
}
