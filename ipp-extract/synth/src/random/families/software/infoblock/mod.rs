//! The letter that German office programs print, and what the same kind prints elsewhere: a small sender line over the
//! address in the window, a block of details right of it, positions, sums, terms with a discount for paying early, and
//! a footer of columns with bank, court and tax numbers.

mod head;

use jiff::Unit;

use super::lines::{Head, Lines};
use super::{STORIES, aside, conditions, goods, is_statement, number_in_title, signed, words};
use crate::pdf::{Align, Canvas, Color, Face, MM, Style};
use crate::random::draw::{Area, Look, Sheet, tint};
use crate::random::families::kit::{
    Block, Foot, Pairs, Stress, Sums, Turn, light, notes, other_currency, payment, run, taxes,
};
use crate::random::manner::Manner;
use crate::random::pack::Pack;
use crate::random::paper::{Masthead, Paper};
use crate::random::plan::Plan;
use crate::random::rng::Rng;
use crate::random::words::{Speech, Term};

#[rustfmt::skip]
pub(super) const MANNER: Manner = Manner {
    wording: words::INFOBLOCK,
    columns: {
        use crate::random::paper::Kind::*;
        &[
            (5, &[Position, Description, Quantity, Unit, Price, Amount]),
            (4, &[Position, Description, Quantity, Price, Amount]),
            (4, &[Position, Code, Description, Quantity, Unit, Price, Amount]),
            (3, &[Position, Quantity, Unit, Description, Price, Amount]),
            (3, &[Position, Code, Description, Quantity, Price, Amount]),
            (2, &[Position, Quantity, Description, Price, Amount]),
            (2, &[Position, Description, Quantity, Unit, Price, Rate, Amount]),
            (2, &[Quantity, Unit, Description, Price, Amount]),
            (1, &[Position, Code, Description, Quantity, Price, Rate, Amount]),
            (1, &[Position, Date, Description, Quantity, Unit, Price, Amount]),
        ]
    },
    trades: goods::trades,
    stories: STORIES,
    plan,
    shape,
    ..Manner::PLAIN
};

fn plan(plan: &mut Plan, _: &Pack, rng: &mut Rng) {
    plan.line_discounts |= rng.chance(6);
    plan.text_line |= rng.chance(6);
}

fn shape(paper: &mut Paper, speech: &mut Speech, rng: &mut Rng) {
    if paper.seller.masthead == Masthead::Full {
        paper.seller.masthead = Masthead::SenderLine;
    }
    if is_statement(paper) {
        return;
    }
    if paper.greeting.is_none() && rng.chance(45) {
        paper.greeting = Some(speech.say(Term::Greeting).to_owned());
        paper.closing = Some(speech.say(Term::Closing).to_owned());
    }
    if rng.chance(32) {
        number_in_title(paper);
    }
    if rng.chance(40) {
        early(paper, speech);
    }
}

/// Terms that give something to those who pay early, where the terms stood without.
fn early(paper: &mut Paper, speech: &mut Speech) {
    let label = paper
        .meta
        .iter_mut()
        .find(|one| one.term == Term::TermsLabel);
    let (Some(entry), Some(due)) = (label, paper.truth.due_date) else {
        return;
    };
    let days = due
        .since((Unit::Day, paper.date))
        .map(|span| span.get_days());
    let Ok(days @ 20..) = days else { return };
    let text = speech.fill(Term::TermsEarly, &[("{n}", &days.to_string())]);
    entry.value.clone_from(&text);
    paper.truth.payment_term = Some(text);
    if !paper.cases.contains(&"early-payment") {
        paper.cases.push("early-payment");
    }
}

pub(super) fn draw(canvas: &mut Canvas, paper: &Paper, rng: &mut Rng) {
    let faces = [
        Face::Sans,
        Face::Sans,
        Face::Sans,
        Face::Grotesk,
        Face::Serif,
    ];
    let mut look = Look::draw(rng, &faces, 8.25, 10.25);
    look.capitals = false;
    look.leading = rng.measure(1.16, 1.34);
    let mut sheet = Sheet::new(canvas, paper, look, 25.0 * MM);
    let left = rng.of(&[20.0, 24.1, 25.0]) * MM;
    sheet.area = Area::new(
        left,
        sheet.canvas.size.width - left - rng.of(&[15.0, 18.0, 20.0]) * MM,
    );
    let bank_below = !rng.chance(72);
    let foot = foot(&sheet, bank_below, rng);
    foot.reserve(&mut sheet);
    let folds = sheet.canvas.size.height > 800.0 && rng.chance(55);
    let terms = head::draw(&mut sheet, rng);
    aside(&mut sheet, look.body(), paper.greeting.as_ref());
    table(&mut sheet, rng);
    sums(&mut sheet, rng);
    closing(&mut sheet, &terms, bank_below, rng);
    conditions(&mut sheet);
    if folds {
        foot.each_page(&mut sheet, 0.0, |sheet, _, _| marks(sheet));
    }
    foot.finish(&mut sheet);
}

/// Where the paper is folded and punched.
fn marks(sheet: &Sheet<'_>) -> Block {
    let places = [(105.0, 14.0), (148.5, 20.0), (210.0, 14.0)];
    places.iter().fold(Block::default(), |made, (y, to)| {
        let stroke = Block::default().under(light(sheet.look.grey), 0.4, Area::new(9.0, to - 9.0));
        made.beside(Block::space(y * MM).then(stroke))
    })
}

/// The columns at the foot: firm, ways to reach it, bank, court and tax numbers.
fn foot(sheet: &Sheet<'_>, bank_below: bool, rng: &mut Rng) -> Foot {
    let (paper, seller) = (sheet.paper, &sheet.paper.seller);
    let mark = rng.of(&[" ", ": "]);
    let firm = std::iter::once(seller.name.clone()).chain(seller.address.clone());
    let mut groups: Vec<Vec<String>> = vec![firm.collect(), seller.contact.clone()];
    let ids = seller.ids.iter().map(|(label, id)| {
        let label = label.trim_end_matches(':');
        format!("{label}{mark}{id}")
    });
    let ids: Vec<String> = ids.collect();
    if !bank_below && !paper.payment.is_empty() {
        let entries = paper.payment.iter();
        let lines =
            entries.map(|one| format!("{}{mark}{}", one.label.trim_end_matches(':'), one.value));
        let headed = rng.chance(55).then(|| paper.payment_title.clone());
        groups.push(headed.into_iter().chain(lines).collect());
    }
    if rng.chance(50) {
        groups.push([ids, seller.register.clone()].concat());
    } else if let Some(group) = groups.get_mut(1) {
        group.extend(ids);
        groups.push(seller.register.clone());
    }
    groups.retain(|group| !group.is_empty());
    let style = fitting(sheet, &groups).color(sheet.look.grey);
    let page = rng.of(&[Align::Right, Align::Right, Align::Center]);
    let foot = Foot::beside(sheet, &groups, style).numbered(Some(page));
    if rng.chance(75) {
        foot.ruled(sheet)
    } else {
        foot
    }
}

/// Type in which no line of the columns is broken, if it can be read.
fn fitting(sheet: &Sheet<'_>, groups: &[Vec<String>]) -> Style {
    let style = sheet.look.small(0.74);
    let room = sheet.area.columns(groups.len().max(1), 16.0);
    let room = room.first().map_or(sheet.area.width, |area| area.width);
    let lines = groups.iter().flatten();
    let widest = lines.map(|line| sheet.canvas.width(style, line));
    let share = room / widest.fold(room, f32::max) * 0.99;
    style.size((style.size * share).max(5.0))
}

fn table(sheet: &mut Sheet<'_>, rng: &mut Rng) {
    let look = sheet.look;
    let mut lines = Lines::new(sheet, rng.measure(7.0, 12.0), rng.of(&[0.3, 0.36]));
    lines.pad = rng.measure(1.5, 4.0);
    lines.bold_name = rng.chance(55);
    let pale = light(look.grey);
    lines.head = rng.weighted(&[
        (4, Head::Ruled(0.7)),
        (3, Head::Between),
        (3, Head::Ground(tint(look.grey, 0.86), Color::BLACK)),
        (1, Head::Ground(look.accent, Color::WHITE)),
    ]);
    lines.rule = rng.chance(30).then_some((pale, 0.4));
    lines.grid = rng.chance(12).then_some(look.grey);
    let turn = Turn {
        heads: rng.chance(85),
        carry: true,
    };
    run(sheet, &lines, turn);
    sheet.y += rng.measure(3.0, 8.0);
}

/// The sums over the right half, or below the whole table.
fn sums(sheet: &mut Sheet<'_>, rng: &mut Rng) {
    let (look, area) = (sheet.look, sheet.area);
    let whole = rng.chance(30);
    let (left, right) = area.split(rng.measure(0.45, 0.56), 18.0);
    let style = Sums {
        stress: rng.of(&[Stress::Rule, Stress::Between, Stress::Between, Stress::None]),
        apart: rng.measure(1.0, 4.0),
        rules: rng.chance(15),
        ..Sums::plain(sheet)
    };
    let place = if whole { area } else { right };
    let made = style.draw(sheet, place);
    let made = match rng.chance(45) {
        true => made.over(look.grey, 0.7, place),
        false => made,
    };
    made.pad(0.0, 8.0).place(sheet);
    let grid = taxes(sheet, left, look.small(0.9), rng.chance(35));
    grid.pad(0.0, 8.0).place(sheet);
    other_currency(sheet, right, look.body())
        .pad(0.0, 6.0)
        .place(sheet);
}

/// Terms, sentences, greeting; the bank where the foot does not tell it.
fn closing(sheet: &mut Sheet<'_>, terms: &[(String, String)], bank_below: bool, rng: &mut Rng) {
    let (look, area) = (sheet.look, sheet.area);
    let body = look.body();
    let label = if rng.chance(35) { body.bold() } else { body };
    Pairs {
        share: 0.35,
        ..Pairs::plain(label, body)
    }
    .draw(sheet, area, terms)
    .pad(2.0, 4.0)
    .place(sheet);
    notes(sheet, area, body, Align::Left);
    if bank_below {
        let pairs = Pairs {
            share: 0.3,
            ..Pairs::plain(body, body)
        };
        payment(sheet, area, body.bold(), pairs)
            .pad(4.0, 4.0)
            .place(sheet);
    }
    signed(sheet, body, rng.measure(8.0, 34.0));
}
