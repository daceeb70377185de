//! A forwarder's, carrier's or courier's bill: the shipment in boxes over the whole width, charges with the currency they
//! came in, its rate and codes of tax, and sums with the currency in a column of its own.

mod goods;
mod shape;
mod words;
mod words_south;

use super::conditions;
use crate::pdf::{Align, Canvas, Color, Face, Style};
use crate::random::draw::{Look, Sheet, tint};
use crate::random::families::kit::{
    Block, Cols, Foot, Item, Laying, Ledger, Pairs, Stress, Sums, Told, Turn, card, cells, notes,
    other_currency, parties, payment, rows, run, taxes,
};
use crate::random::manner::Manner;
use crate::random::paper::{Entry, Kind, Paper};
use crate::random::plan::Story;
use crate::random::rng::Rng;
use crate::random::words::Term;

#[rustfmt::skip]
pub(in super::super) const MANNER: Manner = Manner {
    wording: words::WORDING,
    columns: {
        use Kind::*;
        &[
            (6, &[Description, Amount]),
            (3, &[Code, Description, Amount]),
            (3, &[Description, Quantity, Unit, Price, Amount]),
            (1, &[Date, Description, Amount]),
            (1, &[Description, Unit, Quantity, Price, Amount]),
        ]
    },
    stories: &[
        (30, Story::Freight), (8, Story::Credit), (4, Story::Withholding), (8, Story::TwoCurrencies), (5,
            Story::Prepaid),
        (3, Story::PreviousBalance), (2, Story::NoNumber), (4, Story::Long), (2, Story::Several), (2, Story::Statement),
        (2, Story::WrongTotal), (2, Story::WrongTax), (2, Story::WrongLines), (6, Story::ReverseCharge), (6,
            Story::ZeroRated),
        (2, Story::Exempt), (4, Story::TaxPerLine), (2, Story::SubtotalAfterTax), (1, Story::Inclusive),
    ],
    trades: goods::trades,
    shape: shape::shape,
    ..Manner::PLAIN
};

/// The charges below each other, ruled above and below only.
struct Charges {
    cols: Cols,
    ground: Option<Color>,
    boxed: bool,
    apart: f32,
}

impl Ledger for Charges {
    fn cols(&self) -> &Cols {
        &self.cols
    }

    fn head(&self, sheet: &Sheet<'_>) -> Block {
        let mut style = self.cols.style.bold();
        if self.ground == Some(Color::BLACK) {
            style = style.color(Color::WHITE);
        }
        let made = self.cols.heads(sheet, style).pad(2.5, 2.5);
        let made = match self.ground {
            Some(color) => made.on(color, sheet.area),
            None => made.under(Color::BLACK, 0.8, sheet.area),
        };
        made.pad(0.0, 2.0)
    }

    fn item(&self, sheet: &Sheet<'_>, item: Item<'_>) -> Block {
        let style = self.cols.style;
        let area = self.cols.text_area(sheet);
        let text = Block::paras(sheet, style, Align::Left, area, item.text);
        let made = text.beside(self.cols.figures(sheet, style, item.cells));
        let made = made.pad(0.5, self.apart);
        match self.boxed {
            true => made
                .under(tint(sheet.look.grey, 0.7), 0.3, sheet.area)
                .pad(0.0, 1.0),
            false => made,
        }
    }
}

pub(in super::super) fn draw(canvas: &mut Canvas, paper: &Paper, rng: &mut Rng) {
    let faces = [Face::Sans, Face::Grotesk, Face::Mono, Face::Serif];
    let mut look = Look::draw(rng, &faces, 7.0, 9.0);
    look.leading = rng.measure(1.15, 1.35);
    let mut sheet = Sheet::new(canvas, paper, look, rng.measure(30.0, 46.0));
    let told = Told::of(paper, rng.chance(60), rng.of(&[" ", ": "]));
    let small = look.small(0.78).color(look.grey);
    let foot = Foot::running(&sheet, &told, small, (" \u{b7} ", Align::Center));
    let page = rng.of(&[Some(Align::Right), Some(Align::Left), None]);
    let foot = foot.numbered(page);
    foot.reserve(&mut sheet);
    sheet.y = rng.measure(26.0, 40.0);
    head(&mut sheet, &told, rng);
    let area = sheet.area;
    let gap = rng.of(&[6.0, 9.0, 12.0]);
    let grounded = rng.chance(55);
    let ground = rng.of(&[
        tint(look.accent, 0.82),
        Color(0xdd, 0xdd, 0xdd),
        Color::BLACK,
    ]);
    let inner = if grounded { area.inset(3.0) } else { area };
    let laying = Laying {
        area: inner,
        gap,
        least: 0.26,
    };
    let charges = Charges {
        cols: laying.lay(&sheet, |_| true),
        ground: grounded.then_some(ground),
        boxed: rng.chance(35),
        apart: rng.measure(0.0, 3.5),
    };
    let turn = Turn {
        heads: true,
        carry: rng.chance(40),
    };
    run(&mut sheet, &charges, turn);
    sheet.y += rng.measure(4.0, 12.0);
    sums(&mut sheet, rng);
    let body = look.small(0.95);
    let pairs = Pairs::plain(body.color(look.grey), body);
    let half = area.split(0.62, 0.0).0;
    payment(&sheet, half, body.bold(), pairs)
        .pad(6.0, 6.0)
        .place(&mut sheet);
    notes(&mut sheet, area, look.small(0.85), Align::Left);
    conditions(&mut sheet);
    foot.finish(&mut sheet);
}

/// What names the document rather than the shipment.
fn names_document(entry: &Entry) -> bool {
    matches!(
        entry.term,
        Term::Number
            | Term::Date
            | Term::CreditDate
            | Term::Due
            | Term::CustomerNo
            | Term::TermsLabel
    )
}

fn head(sheet: &mut Sheet<'_>, told: &Told, rng: &mut Rng) {
    let (look, area) = (sheet.look, sheet.area);
    let large = look
        .bold()
        .size(look.size * rng.measure(1.6, 2.6))
        .color(look.accent);
    let title = look.bold().size(look.size * rng.measure(1.4, 2.2));
    let (left, right) = area.split(rng.measure(0.5, 0.6), 18.0);
    let mirrored = rng.chance(30);
    let (own, other) = if mirrored {
        (right, left)
    } else {
        (left, right)
    };
    let seller = told.head(sheet, (large, look.small(0.88)), Align::Left, own);
    let all = &sheet.paper.meta;
    let (document, shipment): (Vec<Entry>, Vec<Entry>) =
        all.iter().cloned().partition(names_document);
    let pairs = Pairs {
        value_align: rng.of(&[Align::Left, Align::Right]),
        apart: 1.0,
        ..Pairs::plain(look.label(), look.body())
    };
    let lines = rows(sheet, &document);
    let heading = Block::para(sheet, title, Align::Left, other, &sheet.paper.title);
    let details = pairs.draw(sheet, other.inset(3.0), &lines).pad(3.0, 3.0);
    let details = match rng.chance(45) {
        true => details.boxed(look.grey, 0.7, other),
        false => details,
    };
    let beside = heading.pad(0.0, 4.0).then(details);
    seller.beside(beside).pad(0.0, 10.0).place(sheet);
    cards(sheet, told, rng);
    shipment_box(sheet, &shipment, rng);
}

fn cards(sheet: &mut Sheet<'_>, told: &Told, rng: &mut Rng) {
    let (look, area) = (sheet.look, sheet.area);
    let small = look.small(0.78).color(look.grey);
    told.sender(sheet, small.size(small.size.min(7.0)), area, ", ")
        .place(sheet);
    let list = parties(sheet.paper);
    let boxed = rng.chance(40);
    let areas = area.columns(list.len().max(2), 10.0);
    let styles = (small, look.bold(), look.body());
    let blocks: Vec<Block> = areas
        .iter()
        .zip(&list)
        .map(|(room, party)| card(sheet, room.inset(4.0), party, styles).pad(3.0, 3.0))
        .collect();
    let height = blocks.iter().map(|block| block.height).fold(0.0, f32::max);
    let made = areas
        .iter()
        .zip(blocks)
        .fold(Block::default(), |made, (room, block)| {
            let block = block.at_least(height);
            made.beside(match boxed {
                true => block.boxed(look.grey, 0.6, *room),
                false => block,
            })
        });
    made.pad(0.0, 8.0).place(sheet);
}

/// Everything about the shipment, over the whole width.
fn shipment_box(sheet: &mut Sheet<'_>, entries: &[Entry], rng: &mut Rng) {
    if entries.is_empty() {
        return;
    }
    let (look, area) = (sheet.look, sheet.area);
    let (label, value) = (look.small(0.76).color(look.grey), look.small(0.95));
    let grey = tint(look.grey, 0.3);
    let block = match rng.below(4) {
        0 | 1 => {
            let per_row = rng.range(3, 5) as usize;
            cells(
                sheet,
                area,
                entries,
                per_row,
                (label, value),
                |block, room| block.boxed(grey, 0.5, room),
            )
        }
        2 => {
            let columns = area.columns(2, 18.0);
            let each = entries.len().div_ceil(2).max(1);
            let pairs = Pairs::plain(look.small(0.92).bold(), value);
            let parts = columns.iter().zip(entries.chunks(each));
            parts
                .fold(Block::default(), |made, (room, part)| {
                    made.beside(pairs.draw(sheet, *room, &rows(sheet, part)))
                })
                .pad(4.0, 4.0)
                .over(look.grey, 0.6, area)
                .under(look.grey, 0.6, area)
        }
        _ => {
            let per_row = rng.range(3, 4) as usize;
            let plain = cells(sheet, area, entries, per_row, (label, value), |block, _| {
                block
            });
            plain.on(tint(look.accent, 0.92), area)
        }
    };
    block.pad(0.0, 10.0).place(sheet);
}

/// Whether no amount of the sums tells its currency.
fn bare(paper: &Paper) -> bool {
    let figure =
        |c: char| c.is_ascii_digit() || "-.,()' \u{2212}\u{a0}\u{202f}\u{2019}".contains(c);
    paper.sums.iter().all(|sum| sum.value.chars().all(figure))
}

fn sums(sheet: &mut Sheet<'_>, rng: &mut Rng) {
    let area = sheet.area;
    let style: Style = sheet.look.small(0.92);
    let (left, right) = area.split(rng.measure(0.48, 0.58), 16.0);
    let code = sheet.paper.figures.code;
    let look = Sums {
        stress: rng.of(&[
            Stress::Between,
            Stress::Rule,
            Stress::Ground(tint(sheet.look.accent, 0.82), Color::BLACK),
            Stress::Framed,
        ]),
        code: (bare(sheet.paper) && rng.chance(60)).then_some(code),
        apart: rng.measure(1.0, 4.0),
        rules: rng.chance(25),
        ..Sums::plain(sheet)
    };
    let sums = look.draw(sheet, right);
    let table = taxes(sheet, left, style, rng.chance(60));
    let other = other_currency(sheet, left.inset(4.0), style);
    let other = match other.height > 0.0 {
        true => other.pad(3.0, 3.0).boxed(sheet.look.grey, 0.5, left),
        false => other,
    };
    let beside: Block = table.pad(0.0, 6.0).then(other);
    sums.beside(beside).pad(0.0, 6.0).place(sheet);
}
