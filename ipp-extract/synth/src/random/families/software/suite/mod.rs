//! What open business suites and shop systems print: a line of letterhead, addresses in columns, a row of boxes with
//! references and dates, taxes named in a column, sums at the right, the text to give with the payment.

mod head;

use super::lines::{Head, Lines};
use super::{
    STORIES, aside, conditions, goods, is_statement, signed, tell_due, with_letterhead, words,
};
use crate::pdf::{Align, Canvas, Color, Face};
use crate::random::draw::{Look, Sheet, tint};
use crate::random::families::kit::{
    Block, Foot, Pairs, Stress, Sums, Told, Turn, light, notes, other_currency, payment, run, taxes,
};
use crate::random::manner::Manner;
use crate::random::pack::Pack;
use crate::random::paper::{Entry, Kind, Paper, Row};
use crate::random::plan::Plan;
use crate::random::rng::Rng;
use crate::random::words::{Speech, Term};

#[rustfmt::skip]
pub(super) const MANNER: Manner = Manner {
    wording: words::SUITE,
    columns: {
        use Kind::*;
        &[
            (6, &[Description, Quantity, Price, Rate, Amount]),
            (3, &[Description, Rate, Price, Quantity, Amount]),
            (3, &[Code, Description, Price, Quantity, Amount]),
            (3, &[Description, Code, Price, Quantity, Rate, Amount]),
            (2, &[Code, Description, Quantity, Unit, Price, Rate, Amount]),
            (2, &[Position, Code, Description, Quantity, Price, Amount]),
            (2, &[Description, Quantity, Unit, Price, Amount]),
            (1, &[Position, Description, Quantity, Unit, Price, Rate, Amount]),
            (1, &[Description, Date, Quantity, Price, Rate, Amount]),
            (1, &[Quantity, Code, Description, Price, Amount]),
        ]
    },
    trades: goods::trades,
    stories: STORIES,
    plan,
    shape,
    ..Manner::PLAIN
};

const DARK: Color = Color(0x33, 0x33, 0x33);

/// Whose print it is.
#[derive(Debug, Clone, Copy, PartialEq)]
enum Form {
    /// A large title with the number, a row of labels over values.
    Open,
    /// Sender and customer in two boxes, the details below the title at the right.
    Boxes,
    /// The order of a shop: bands over addresses and ways to pay and send.
    Shop,
}

fn plan(plan: &mut Plan, _: &Pack, rng: &mut Rng) {
    plan.several_rates &= rng.chance(85);
}

fn shape(paper: &mut Paper, speech: &mut Speech, rng: &mut Rng) {
    with_letterhead(paper, rng);
    if rng.chance(75) {
        (paper.greeting, paper.closing) = (None, None);
    }
    if is_statement(paper) {
        return;
    }
    if rng.chance(35) {
        tell_due(paper, speech, rng);
    }
    if rng.chance(35) {
        name_taxes(paper, speech);
    }
    if rng.chance(55) {
        communication(paper, speech);
    }
}

/// Rates with the name of their tax before them, as `VAT 20%`.
fn name_taxes(paper: &mut Paper, speech: &mut Speech) {
    let taxes = &paper.truth.taxes;
    let several = taxes.windows(2).any(|pair| pair[0].kind != pair[1].kind);
    let place = super::place_of(paper, Kind::Rate).filter(|_| !several);
    let name = speech.say(Term::TaxName);
    let Some(place) = place.filter(|_| name.chars().count() < 7) else {
        return;
    };
    for row in &mut paper.rows {
        if let Row::Item { cells, .. } = row
            && let Some(cell) = cells.get_mut(place).filter(|cell| cell.ends_with('%'))
        {
            *cell = format!("{name} {cell}");
        }
    }
}

/// The text that the payment is to carry.
fn communication(paper: &mut Paper, speech: &mut Speech) {
    let told = paper
        .payment
        .iter()
        .any(|one| one.term == Term::PayReference);
    let number = paper.truth.invoice_number.clone();
    let (false, Some(value)) = (told, number) else {
        return;
    };
    let label = speech.say(Term::PayReference).to_owned();
    if paper.payment.is_empty() {
        paper.notes.insert(0, format!("{label}: {value}"));
    } else {
        let term = Term::PayReference;
        paper.payment.push(Entry { term, label, value });
    }
}

pub(super) fn draw(canvas: &mut Canvas, paper: &Paper, rng: &mut Rng) {
    let form = rng.weighted(&[(5, Form::Open), (4, Form::Boxes), (3, Form::Shop)]);
    let faces = [Face::Sans, Face::Sans, Face::Grotesk, Face::Serif];
    let mut look = Look::draw(rng, &faces, 7.5, 9.5);
    look.capitals = false;
    let mut sheet = Sheet::new(canvas, paper, look, rng.measure(28.0, 48.0));
    let told = Told::of(
        paper,
        form != Form::Open || rng.chance(30),
        rng.of(&[": ", " "]),
    );
    let mark = rng.of(&[" | ", " - ", "   ", " \u{2022} "]);
    let small = look.small(0.82).color(look.grey);
    let align = rng.of(&[Align::Center, Align::Center, Align::Left]);
    let foot = Foot::running(&sheet, &told, small, (mark, align));
    let page = rng.of(&[
        Some(Align::Center),
        Some(Align::Right),
        Some(Align::Right),
        None,
    ]);
    let foot = foot.numbered(page);
    let foot = if rng.chance(70) {
        foot.ruled(&sheet)
    } else {
        foot
    };
    foot.reserve(&mut sheet);
    sheet.y = rng.measure(26.0, 42.0);
    head::draw(&mut sheet, &told, form, rng);
    aside(&mut sheet, look.body(), paper.greeting.as_ref());
    table(&mut sheet, form, rng);
    below(&mut sheet, form, rng);
    signed(&mut sheet, look.body(), 12.0);
    conditions(&mut sheet);
    foot.finish(&mut sheet);
}

fn table(sheet: &mut Sheet<'_>, form: Form, rng: &mut Rng) {
    let look = sheet.look;
    let mut lines = Lines::new(sheet, rng.measure(7.0, 12.0), rng.of(&[0.3, 0.36]));
    lines.pad = rng.measure(2.0, 5.0);
    lines.bold_name = rng.chance(25);
    let pale = light(look.grey);
    match form {
        Form::Open => {
            lines.head = rng.of(&[
                Head::Ruled(1.0),
                Head::Ground(look.accent, Color::WHITE),
                Head::Ground(tint(look.grey, 0.9), look.accent),
            ]);
            lines.rule = rng.chance(65).then_some((pale, 0.5));
            lines.zebra = rng.chance(35).then_some(tint(look.grey, 0.94));
        }
        Form::Boxes => {
            lines.grid = rng.chance(65).then_some(pale);
            lines.head = rng.of(&[
                Head::Plain,
                Head::Ground(tint(look.grey, 0.88), Color::BLACK),
            ]);
            lines.rule = Some((pale, 0.4));
        }
        Form::Shop => {
            let ground = Head::Ground(tint(look.grey, 0.9), Color::BLACK);
            lines.head = rng.of(&[ground, ground, Head::Ground(DARK, Color::WHITE)]);
            lines.rule = rng.chance(50).then_some((pale, 0.4));
        }
    }
    let turn = Turn {
        heads: rng.chance(85),
        carry: rng.chance(30),
    };
    run(sheet, &lines, turn);
    sheet.y += rng.measure(3.0, 10.0);
}

/// Sums at the right; bank and terms at their left or below them.
fn below(sheet: &mut Sheet<'_>, form: Form, rng: &mut Rng) {
    let (look, area) = (sheet.look, sheet.area);
    let (left, right) = area.split(rng.measure(0.48, 0.56), 20.0);
    let style = Sums {
        stress: match form {
            Form::Open => rng.of(&[Stress::Rule, Stress::Between, Stress::Rule]),
            Form::Boxes => Stress::Ground(tint(look.grey, 0.85), Color::BLACK),
            Form::Shop => rng.of(&[Stress::None, Stress::Rule]),
        },
        label: if form == Form::Shop {
            Align::Right
        } else {
            Align::Left
        },
        rules: form == Form::Open && rng.chance(45),
        apart: rng.measure(1.5, 4.5),
        ..Sums::plain(sheet)
    };
    let sums = style.draw(sheet, right);
    let small = look.small(0.94);
    let pairs = Pairs {
        share: 0.4,
        ..Pairs::plain(small.bold(), small)
    };
    let bank = payment(sheet, left, small.bold(), pairs);
    let grid = taxes(sheet, left, small, form == Form::Boxes);
    let beside = form == Form::Boxes || rng.chance(20);
    if beside {
        let stack = grid.pad(0.0, 6.0).then(bank);
        sums.beside(stack).pad(0.0, 10.0).place(sheet);
    } else {
        sums.pad(0.0, 10.0).place(sheet);
        grid.pad(0.0, 8.0).place(sheet);
    }
    other_currency(sheet, right, look.body())
        .pad(0.0, 6.0)
        .place(sheet);
    let first = rng.chance(50);
    if first {
        notes(sheet, area, small, Align::Left);
    }
    if !beside {
        let wide = Pairs {
            share: 0.3,
            ..pairs
        };
        let bank: Block = payment(sheet, area, small.bold(), wide);
        bank.pad(3.0, 6.0).place(sheet);
    }
    if !first {
        notes(sheet, area, small, Align::Left);
    }
}
