//! The letter on the paper.

use super::super::super::kit::{
    Block, Foot, Laying, Pairs, Told, Turn, card, other_currency, parties, payment, rows, run,
    taxes,
};
use super::super::{Columns, conditions, is_statement, of_tongue, words};
use super::tabs::{Count, Tabs};
use crate::pdf::{Align, Canvas, Face, MM};
use crate::random::draw::{Area, Look, Sheet};
use crate::random::paper::{Entry, Paper};
use crate::random::rng::Rng;
use crate::random::words::Term;

pub(super) fn is_date(entry: &Entry) -> bool {
    matches!(entry.term, Term::Date | Term::CreditDate)
}

pub(super) fn draw(canvas: &mut Canvas, paper: &Paper, rng: &mut Rng) {
    let faces = &[Face::Serif, Face::Serif, Face::Sans, Face::Mono, Face::Sans];
    let look = Look::draw(rng, faces, 9.0, 11.5);
    let mut sheet = Sheet::new(canvas, paper, look, rng.measure(22.0, 30.0) * MM);
    let mut told = Told::of(paper, rng.chance(60), " ");
    let bank_in_foot = rng.chance(70);
    if bank_in_foot {
        told.foot.extend(bank(&sheet, paper));
    }
    let align = rng.of(&[Align::Center, Align::Center, Align::Left]);
    let mark = rng.of(&[" \u{b7} ", " - ", ", ", "   "]);
    let foot = Foot::running(&sheet, &told, look.small(0.75), (mark, align));
    let foot = if rng.chance(60) {
        foot.ruled(&sheet)
    } else {
        foot
    };
    let foot = foot.numbered(rng.of(&[None, Some(Align::Right), Some(Align::Center)]));
    foot.reserve(&mut sheet);
    head(&mut sheet, &told, rng);
    opening(&mut sheet, rng);
    lines(&mut sheet, rng);
    end(&mut sheet, !bank_in_foot, rng);
    conditions(&mut sheet);
    foot.finish(&mut sheet);
}

/// Bank details in as few lines as hold them, none broken.
fn bank(sheet: &Sheet<'_>, paper: &Paper) -> Vec<Vec<String>> {
    let style = sheet.look.small(0.75);
    let title = paper.payment_title.trim_end_matches(':');
    let entries = paper.payment.iter().enumerate();
    let pieces = entries.map(|(index, entry)| match index {
        0 => format!("{title}: {} {}", entry.label, entry.value),
        _ => format!("{} {}", entry.label, entry.value),
    });
    let mut made: Vec<Vec<String>> = Vec::new();
    let mut used = sheet.area.width;
    for piece in pieces {
        let width = sheet.canvas.width(style, &piece) + style.size * 2.5;
        if used + width > sheet.area.width {
            used = 0.0;
            made.push(Vec::new());
        }
        used += width;
        if let Some(line) = made.last_mut() {
            line.push(piece);
        }
    }
    made
}

/// Who writes, to whom, where and when.
fn head(sheet: &mut Sheet<'_>, told: &Told, rng: &mut Rng) {
    let (look, area, paper) = (sheet.look, sheet.area, sheet.paper);
    let name = look.bold().size(look.size * rng.measure(1.0, 1.7));
    let align = rng.of(&[Align::Left, Align::Right, Align::Center, Align::Left]);
    sheet.y = rng.measure(34.0, 56.0);
    told.head(sheet, (name, look.body()), align, area)
        .pad(0.0, rng.measure(16.0, 40.0))
        .place(sheet);
    let left = Area::new(area.x, area.width * 0.6);
    told.sender(sheet, look.small(0.72), left, ", ")
        .place(sheet);
    for one in parties(paper) {
        let styles = (look.body(), look.body(), look.body());
        card(sheet, left, one, styles).pad(0.0, 8.0).place(sheet);
    }
    sheet.y += rng.measure(6.0, 26.0);
    let (dates, others): (Vec<Entry>, Vec<Entry>) = paper.meta.iter().cloned().partition(is_date);
    let others = rows(sheet, &others);
    let made = if rng.chance(50) {
        let lines = others
            .iter()
            .map(|(label, value)| format!("{label} {value}"));
        Block::paras(sheet, look.body(), Align::Left, area, lines)
    } else {
        Pairs::plain(look.body(), look.body()).draw(sheet, area, &others)
    };
    let align = rng.of(&[Align::Right, Align::Right, Align::Left]);
    let dated = dates
        .iter()
        .map(|entry| format!("{} {}", entry.label, entry.value).trim().to_owned());
    let dated = Block::paras(sheet, look.body(), align, area, dated);
    let gap = rng.measure(4.0, 12.0);
    if rng.chance(60) {
        dated.pad(0.0, gap).then(made)
    } else {
        made.pad(0.0, gap).then(dated)
    }
    .pad(0.0, rng.measure(10.0, 20.0))
    .place(sheet);
}

/// The subject, the salutation, the first sentence.
fn opening(sheet: &mut Sheet<'_>, rng: &mut Rng) {
    let (look, area, paper) = (sheet.look, sheet.area, sheet.paper);
    let title = look.bold().size(look.size * rng.of(&[1.0, 1.0, 1.15, 1.4]));
    let align = rng.of(&[Align::Left, Align::Left, Align::Left, Align::Center]);
    Block::para(sheet, title, align, area, &paper.title)
        .pad(0.0, look.size * 1.2)
        .place(sheet);
    let Some(greeting) = &paper.greeting else {
        return;
    };
    let salutations = of_tongue(words::SALUTATIONS, paper.figures.language).unwrap_or(&[""]);
    if rng.chance(75) {
        Block::para(sheet, look.body(), Align::Left, area, rng.of(salutations))
            .pad(0.0, look.size)
            .place(sheet);
    }
    Block::para(sheet, look.body(), Align::Left, area, greeting)
        .pad(0.0, look.size)
        .place(sheet);
}

fn lines(sheet: &mut Sheet<'_>, rng: &mut Rng) {
    let turn = Turn {
        heads: false,
        carry: false,
    };
    if is_statement(sheet.paper) {
        let table = Columns::new(sheet);
        run(sheet, &table, turn);
        Block::space(8.0).place(sheet);
    }
    let area = sheet.area;
    let indent = rng.of(&[0.0, 0.0, 14.0, 28.0]);
    let from_left = rng.chance(22);
    let share = if from_left {
        0.74
    } else {
        rng.of(&[1.0, 0.9, 0.8])
    };
    let laying = Laying {
        area,
        gap: 0.0,
        least: 0.0,
    };
    let each = of_tongue(words::EACH, sheet.paper.figures.language).unwrap_or(&[" x "]);
    let tab = area.x + area.width * share;
    let tabs = Tabs {
        cols: laying.lay(sheet, |_| false),
        text: Area::new(area.x + indent, tab - area.x - indent),
        tab,
        from_left,
        dots: rng.chance(25),
        bullet: rng.of(&["", "", "- ", "\u{2022} ", "\u{2013} "]),
        count: rng.of(&[Count::After, Count::Below, Count::Before]),
        each: rng.of(each),
        apart: rng.measure(0.0, 5.0),
    };
    if !is_statement(sheet.paper) {
        run(sheet, &tabs, turn);
    }
    let look = sheet.look;
    let strong = if rng.chance(60) {
        look.bold()
    } else {
        look.body()
    };
    let ruled = rng.chance(55);
    tabs.sums(sheet, strong, ruled)
        .pad(5.0, look.size)
        .place(sheet);
}

/// Sentences, the bank where it is not at the foot, the name.
fn end(sheet: &mut Sheet<'_>, with_bank: bool, rng: &mut Rng) {
    let (look, area, paper) = (sheet.look, sheet.area, sheet.paper);
    taxes(sheet, area.split(0.7, 0.0).0, look.small(0.9), false)
        .pad(0.0, 6.0)
        .place(sheet);
    other_currency(sheet, area.split(0.7, 0.0).0, look.body())
        .pad(0.0, 6.0)
        .place(sheet);
    let joined = rng.chance(30) && paper.notes.iter().all(|note| note.ends_with(['.', '!']));
    let texts = if joined {
        vec![paper.notes.join(" ")]
    } else {
        paper.notes.clone()
    };
    for text in texts {
        Block::para(sheet, look.body(), Align::Left, area, &text)
            .pad(0.0, look.size * 0.5)
            .place(sheet);
    }
    if with_bank {
        let pairs = Pairs {
            share: 0.35,
            ..Pairs::plain(look.body(), look.body())
        };
        payment(sheet, area, look.body(), pairs)
            .pad(4.0, 4.0)
            .place(sheet);
    }
    if let Some(closing) = &paper.closing {
        let name = Block::para(
            sheet,
            look.body(),
            Align::Left,
            area,
            paper.seller.display(),
        );
        let closing = Block::para(sheet, look.body(), Align::Left, area, closing);
        closing
            .pad(look.size * 0.8, rng.measure(10.0, 34.0))
            .then(name)
            .place(sheet);
    }
}
