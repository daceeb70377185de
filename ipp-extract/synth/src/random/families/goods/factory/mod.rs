//! What a maker's or wholesaler's business system prints: the head data in a box of many cells, each item over several
//! rows — the figures on one, the name and the numbers of customs, batch and delivery below — and prices per hundred.

mod goods;
mod shape;
mod words;

pub(super) use goods::trades as goods_of;

use super::{aside, conditions, spread};
use crate::pdf::{Align, Canvas, Color, Face, Style};
use crate::random::draw::{Area, Look, Sheet, tint};
use crate::random::families::kit::{
    Block, Cols, Foot, Item, Laying, Ledger, Pairs, Stress, Sums, Told, Turn, card, cells, notes,
    other_currency, payment, rows, run, taxes,
};
use crate::random::manner::Manner;
use crate::random::paper::{Kind, Paper};
use crate::random::rng::Rng;

#[rustfmt::skip]
pub(in super::super) const MANNER: Manner = Manner {
    wording: words::WORDING,
    columns: {
        use Kind::*;
        &[
            (6, &[Position, Code, Description, Quantity, Unit, Price, Amount]),
            (3, &[Position, Code, Description, Quantity, Price, Amount]),
            (3, &[Code, Description, Quantity, Unit, Price, Amount]),
            (2, &[Position, Code, Quantity, Unit, Description, Price, Amount]),
            (1, &[Code, Description, Unit, Quantity, Price, Amount]),
        ]
    },
    trades: goods::trades,
    shape: shape::shape,
    ..Manner::PLAIN
};

/// How the rows of an item stand.
#[derive(Debug, Clone, Copy, PartialEq)]
enum Order {
    FiguresFirst,
    TextFirst,
    /// One row, as a statement has it.
    Single,
}

struct Items {
    cols: Cols,
    text: Area,
    order: Order,
    rules: bool,
    double: bool,
    apart: f32,
}

/// What stands at the left of the row that tells the name.
fn leads(kind: Kind) -> bool {
    matches!(kind, Kind::Position | Kind::Code | Kind::Date)
}

impl Items {
    fn new(sheet: &Sheet<'_>, rng: &mut Rng) -> Self {
        let coded = sheet.paper.columns.iter().any(|c| c.kind == Kind::Code);
        let order = match coded {
            false => Order::Single,
            true => rng.of(&[Order::FiguresFirst, Order::FiguresFirst, Order::TextFirst]),
        };
        let area = sheet.area;
        let gap = rng.of(&[4.0, 6.0, 8.0]);
        let cols = match order {
            Order::Single => Laying {
                area,
                gap,
                least: 0.25,
            }
            .lay(sheet, |_| true),
            _ => spread(sheet, area, gap, |kind| kind != Kind::Description),
        };
        let last = cols.list.iter().rfind(|col| leads(col.kind));
        let from = match (order, last) {
            (Order::FiguresFirst, Some(col)) => col.area.x,
            (_, Some(col)) => col.area.right() + gap,
            _ => area.x,
        };
        let share = rng.measure(0.62, 0.92);
        Self {
            text: Area::new(from, ((area.right() - from) * share).max(150.0)),
            cols,
            order,
            rules: rng.chance(35),
            double: rng.chance(60),
            apart: rng.measure(1.0, 6.0),
        }
    }
}

impl Ledger for Items {
    fn cols(&self) -> &Cols {
        &self.cols
    }

    fn head(&self, sheet: &Sheet<'_>) -> Block {
        let style = self.cols.style.bold();
        let mut made = self.cols.heads(sheet, style);
        let text = sheet.paper.columns.iter();
        let text = text.filter(|column| column.kind == Kind::Description);
        if self.order != Order::Single {
            for column in text {
                let head = sheet.look.above(&column.head);
                made = made.then(Block::para(sheet, style, Align::Left, self.text, &head));
            }
        }
        let made = made.pad(2.0, 2.0);
        let made = match self.double {
            true => made.over(sheet.look.grey, 0.7, sheet.area),
            false => made,
        };
        made.under(sheet.look.grey, 0.7, sheet.area).pad(0.0, 3.0)
    }

    fn item(&self, sheet: &Sheet<'_>, item: Item<'_>) -> Block {
        let style = self.cols.style;
        let room = match self.order {
            Order::Single => self.cols.text_area(sheet),
            _ => self.text,
        };
        let text = Block::paras(sheet, style, Align::Left, room, item.text);
        let made = match self.order {
            Order::Single => self.cols.figures(sheet, style, item.cells).beside(text),
            Order::FiguresFirst => self.cols.figures(sheet, style, item.cells).then(text),
            Order::TextFirst => {
                let lead = self.cols.some(sheet, style, item.cells, leads);
                let figures = self
                    .cols
                    .some(sheet, style, item.cells, |kind| !leads(kind));
                lead.beside(text).then(figures)
            }
        };
        let made = made.pad(0.0, self.apart);
        match self.rules {
            true => made
                .under(tint(sheet.look.grey, 0.6), 0.4, sheet.area)
                .pad(0.0, 2.0),
            false => made,
        }
    }

    fn text(&self, sheet: &Sheet<'_>, text: &str) -> Block {
        Block::para(sheet, self.cols.style.bold(), Align::Left, sheet.area, text).pad(2.0, 3.0)
    }
}

pub(in super::super) fn draw(canvas: &mut Canvas, paper: &Paper, rng: &mut Rng) {
    let faces = [Face::Sans, Face::Sans, Face::Grotesk, Face::Mono];
    let mut look = Look::draw(rng, &faces, 7.0, 9.25);
    if look.face == Face::Mono {
        look.size = look.size.min(7.75);
    }
    look.leading = rng.measure(1.15, 1.32);
    let mut sheet = Sheet::new(canvas, paper, look, rng.measure(32.0, 52.0));
    let told = Told::of(paper, rng.chance(45), rng.of(&[" ", ": "]));
    let bank_below = rng.chance(45);
    let foot = foot(&sheet, &told, bank_below, rng);
    foot.reserve(&mut sheet);
    sheet.y = rng.measure(28.0, 44.0);
    head(&mut sheet, &told, rng);
    let (area, small) = (sheet.area, sheet.look.small(0.95));
    aside(&mut sheet, area, small, paper.greeting.as_ref());
    let items = Items::new(&sheet, rng);
    let turn = Turn {
        heads: rng.chance(85),
        carry: rng.chance(60),
    };
    run(&mut sheet, &items, turn);
    sheet.y += 4.0;
    sums(&mut sheet, &items, rng);
    if !bank_below {
        let plain = Pairs::plain(small, small);
        let half = area.split(0.6, 0.0).0;
        payment(&sheet, half, small.bold(), plain)
            .pad(4.0, 6.0)
            .place(&mut sheet);
    }
    notes(&mut sheet, area, small, Align::Left);
    aside(&mut sheet, area, small, paper.closing.as_ref());
    conditions(&mut sheet);
    foot.finish(&mut sheet);
}

fn foot(sheet: &Sheet<'_>, told: &Told, bank: bool, rng: &mut Rng) -> Foot {
    let style = sheet.look.small(0.8).color(sheet.look.grey);
    let style = style.size(style.size.min(7.5));
    let mut groups = told.foot.clone();
    let entries = &sheet.paper.payment;
    if bank && !entries.is_empty() {
        let lines = rows(sheet, entries).into_iter();
        let lines = lines.map(|(label, value)| format!("{label} {value}"));
        groups.push(
            std::iter::once(sheet.paper.payment_title.clone())
                .chain(lines)
                .collect(),
        );
    }
    let page = rng.of(&[None, Some(Align::Right), Some(Align::Center)]);
    Foot::beside(sheet, &groups, style)
        .numbered(page)
        .ruled(sheet)
}

/// Letterhead, address with the box of head data beside it, title.
fn head(sheet: &mut Sheet<'_>, told: &Told, rng: &mut Rng) {
    let (look, area) = (sheet.look, sheet.area);
    let large = look
        .bold()
        .size(look.size * rng.measure(1.5, 2.4))
        .color(look.accent);
    let align = rng.of(&[Align::Left, Align::Right, Align::Right]);
    told.head(sheet, (large, look.small(0.88)), align, area)
        .pad(0.0, rng.measure(8.0, 26.0))
        .place(sheet);
    let title = look.bold().size(look.size * rng.measure(1.2, 1.7));
    let title = Block::para(sheet, title, Align::Left, area, &sheet.paper.title);
    let wide = rng.chance(40);
    if wide {
        addresses(sheet, told, area, rng).pad(0.0, 8.0).place(sheet);
        title.pad(0.0, 4.0).place(sheet);
        let per_row = rng.range(4, 5) as usize;
        boxes(sheet, area, per_row, rng).pad(0.0, 8.0).place(sheet);
        return;
    }
    let (left, right) = area.split(rng.measure(0.42, 0.5), 16.0);
    let addresses = addresses(sheet, told, left, rng);
    let block = boxes(sheet, right, 2, rng);
    let title_inside = rng.chance(50);
    let heading = Block::para(
        sheet,
        look.bold().size(look.size * 1.3),
        Align::Left,
        right,
        &sheet.paper.title,
    );
    let right_side = match title_inside {
        true => heading.pad(0.0, 4.0).then(block),
        false => block,
    };
    addresses.beside(right_side).pad(0.0, 12.0).place(sheet);
    if !title_inside {
        title.pad(0.0, 6.0).place(sheet);
    }
}

fn addresses(sheet: &Sheet<'_>, told: &Told, area: Area, rng: &mut Rng) -> Block {
    let look = sheet.look;
    let small = look.small(0.78).color(look.grey);
    let sender = told.sender(
        sheet,
        small.size(small.size.min(7.0)),
        area,
        rng.of(&[" \u{b7} ", ", ", " | "]),
    );
    let paper = sheet.paper;
    let list: Vec<_> = std::iter::once(&paper.buyer).chain(&paper.others).collect();
    let styles = (small, look.body(), look.body());
    let wide = area.width > 400.0;
    let columns = area.columns(if wide { list.len().max(2) } else { 1 }, 16.0);
    let parties = list
        .iter()
        .enumerate()
        .fold(Block::default(), |made, (index, party)| {
            let room = columns[index % columns.len()];
            let block = card(sheet, room, party, styles);
            match wide {
                true => made.beside(block),
                false => made.then(block.pad(0.0, 8.0)),
            }
        });
    sender.then(parties)
}

/// The head data in cells.
fn boxes(sheet: &Sheet<'_>, area: Area, per_row: usize, rng: &mut Rng) -> Block {
    let look = sheet.look;
    let (label, value) = (look.small(0.8), look.body());
    let (label, grey) = (label.color(look.grey), tint(look.grey, 0.35));
    let entries = &sheet.paper.meta;
    match rng.below(4) {
        0 => {
            let plain = Pairs {
                apart: 1.0,
                ..Pairs::plain(look.label(), value)
            };
            let columns = area.columns(if per_row > 2 { 2 } else { 1 }, 14.0);
            let each = entries.len().div_ceil(columns.len()).max(1);
            let parts = entries.chunks(each).zip(&columns);
            parts
                .fold(Block::default(), |made, (part, column)| {
                    made.beside(plain.draw(sheet, column.inset(4.0), &rows(sheet, part)))
                })
                .pad(4.0, 4.0)
                .boxed(look.grey, 0.6, area)
        }
        1 => cells(sheet, area, entries, per_row, (label, value), |block, _| {
            block
        })
        .boxed(look.grey, 0.7, area),
        2 => cells(
            sheet,
            area,
            entries,
            per_row,
            (label, value),
            |block, area| block.under(grey, 0.5, area),
        ),
        _ => cells(
            sheet,
            area,
            entries,
            per_row,
            (label, value),
            |block, area| block.boxed(grey, 0.5, area),
        ),
    }
}

fn sums(sheet: &mut Sheet<'_>, items: &Items, rng: &mut Rng) {
    let area = sheet.area;
    let style = sheet.look.small(0.95);
    let half = area.split(rng.measure(0.5, 0.58), 20.0);
    let wide = rng.chance(35);
    let look = Sums {
        stress: rng.of(&[Stress::Rule, Stress::Between, Stress::None, Stress::Framed]),
        dots: rng.chance(15),
        apart: rng.measure(0.5, 2.5),
        ..Sums::plain(sheet)
    };
    let sums = match wide {
        true => {
            let from = items.text.x;
            look.draw(sheet, Area::new(from, items.cols.edge(sheet) + 4.0 - from))
        }
        false => look.draw(sheet, half.1),
    };
    let table = taxes(sheet, half.0, style, rng.chance(40));
    let sums = sums.over(Color::BLACK, 0.6, area).pad(0.0, 4.0);
    if wide {
        sums.place(sheet);
        table.pad(2.0, 6.0).place(sheet);
    } else {
        sums.beside(table.pad(4.0, 0.0)).place(sheet);
    }
    other(sheet, half.1, style);
}

fn other(sheet: &mut Sheet<'_>, area: Area, style: Style) {
    let block = other_currency(sheet, area.inset(4.0), style);
    if block.height > 0.0 {
        block
            .pad(3.0, 3.0)
            .boxed(sheet.look.grey, 0.5, area)
            .pad(2.0, 4.0)
            .place(sheet);
    }
}
