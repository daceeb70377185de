//! An invoice made in a spreadsheet: every cell has its thin line, labels and values stand in cells of the sheet, long
//! texts run over into the empty cells beside them, the sums stand in the last two columns.

use super::super::kit::{
    Block, Cols, Foot, Item, Laying, Ledger, Told, Turn, light, other_currency, run, taxes,
};
use crate::pdf::{Align, Canvas, Color, Face, Style};
use crate::random::draw::{Area, Look, Sheet};
use crate::random::manner::{Manner, Sets};
use crate::random::paper::{Kind, Paper};
use crate::random::rng::Rng;
use crate::random::words::Wording;

#[rustfmt::skip]
const SETS: Sets = {
    use Kind::*;
    &[
        (5, &[Description, Quantity, Price, Amount]),
        (3, &[Quantity, Description, Price, Amount]),
        (2, &[Date, Description, Quantity, Price, Amount]),
        (2, &[Code, Description, Quantity, Price, Amount]),
        (1, &[Description, Amount]),
        (1, &[Position, Description, Unit, Quantity, Price, Amount]),
    ]
};

pub(super) const MANNER: Manner = Manner {
    wording: Wording(&[super::words::BOOK, super::words::SHARED]),
    columns: SETS,
    ..super::MANNER
};

pub(super) fn draw(canvas: &mut Canvas, paper: &Paper, rng: &mut Rng) {
    let mut look = Look::draw(rng, &[Face::Sans, Face::Sans, Face::Grotesk], 8.5, 10.0);
    look.grey = rng.of(&[
        Color(0x9a, 0x9a, 0x9a),
        Color(0xb4, 0xb4, 0xb4),
        Color(0x40, 0x40, 0x40),
    ]);
    let margin = rng.measure(36.0, 56.0);
    let mut sheet = Sheet::new(canvas, paper, look, margin);
    let told = Told::of(paper, true, ": ");
    let foot = Foot::running(&sheet, &told, look.small(0.85), (", ", Align::Left));
    let foot = foot.numbered(Some(Align::Center));
    foot.reserve(&mut sheet);
    sheet.names_later_pages = false;
    sheet.y = 40.0;
    sheet.top = 40.0;
    let book = Book {
        gridlines: rng.chance(60),
    };
    head(&mut sheet, rng, &told, book);
    lines(&mut sheet, rng, book);
    end(&mut sheet, rng, book);
    foot.finish(&mut sheet);
}

/// How the cells of the sheet show.
#[derive(Debug, Clone, Copy)]
struct Book {
    gridlines: bool,
}

impl Book {
    /// A row of cells of one height; texts go from the left unless they are told to end at the right.
    fn row(self, sheet: &Sheet<'_>, cells: &[(Area, Style, Align, &str)]) -> Block {
        let made = cells.iter().map(|(area, style, align, text)| {
            let inner = area.inset(3.0);
            (
                *area,
                Block::para(sheet, *style, *align, inner, text).pad(1.5, 1.5),
            )
        });
        let made: Vec<(Area, Block)> = made.collect();
        let least = sheet.look.step(sheet.look.body()) + 3.0;
        let height = made
            .iter()
            .map(|(_, block)| block.height)
            .fold(least, f32::max);
        made.into_iter()
            .fold(Block::default(), |row, (area, cell)| {
                let cell = cell.at_least(height);
                row.beside(if self.gridlines {
                    cell.boxed(light(sheet.look.grey), 0.4, area)
                } else {
                    cell
                })
            })
    }
}

/// Rows of seller, title, details and customer.
fn head(sheet: &mut Sheet<'_>, rng: &mut Rng, told: &Told, book: Book) {
    let (look, area) = (sheet.look, sheet.area);
    let (body, bold) = (look.body(), look.bold());
    let (left, right) = area.split(rng.measure(0.5, 0.58), 0.0);
    let large = bold.size(look.size * rng.measure(1.5, 2.1));
    let name = told.name.clone().unwrap_or_default();
    let align = rng.of(&[Align::Left, Align::Right, Align::Center]);
    let title = sheet.paper.title.clone();
    book.row(
        sheet,
        &[
            (left, bold.size(look.size * 1.25), Align::Left, &name),
            (right, large, align, &title),
        ],
    )
    .place(sheet);
    let own: Vec<String> = told.sender.clone().unwrap_or_else(|| told.lines.clone());
    let (label, value) = right.split(rng.measure(0.42, 0.5), 0.0);
    let meta = sheet.paper.meta.clone();
    let count = own.len().max(meta.len());
    let side = rng.of(&[Align::Left, Align::Left, Align::Right]);
    for index in 0..count {
        let line = own.get(index).map_or("", String::as_str);
        let entry = meta.get(index);
        let name = entry
            .map(|entry| look.beside(&entry.label))
            .unwrap_or_default();
        let told = entry.map_or("", |entry| entry.value.as_str());
        book.row(
            sheet,
            &[
                (left, body, Align::Left, line),
                (label, bold, Align::Left, &name),
                (value, body, side, told),
            ],
        )
        .place(sheet);
    }
    book.row(sheet, &[(area, body, Align::Left, "")])
        .place(sheet);
    let cards: Vec<_> = std::iter::once(&sheet.paper.buyer)
        .chain(&sheet.paper.others)
        .collect();
    let areas = area.columns(cards.len().max(2), 0.0);
    let texts: Vec<Vec<String>> = cards
        .iter()
        .map(|card| {
            let ids = card
                .ids
                .iter()
                .map(|(label, id)| format!("{} {id}", look.beside(label)));
            std::iter::once(look.beside(&card.heading))
                .chain(card.lines.iter().cloned())
                .chain(ids)
                .collect()
        })
        .collect();
    let most = texts.iter().map(Vec::len).max().unwrap_or(0);
    for index in 0..most {
        let style = if index == 0 { bold } else { body };
        let cells: Vec<(Area, Style, Align, &str)> = areas
            .iter()
            .enumerate()
            .map(|(column, area)| {
                let text = texts.get(column).and_then(|lines| lines.get(index));
                (*area, style, Align::Left, text.map_or("", String::as_str))
            })
            .collect();
        book.row(sheet, &cells).place(sheet);
    }
    book.row(sheet, &[(area, body, Align::Left, "")])
        .place(sheet);
}

/// Rows of cells.
struct Lines {
    cols: Cols,
    book: Book,
    /// Each column's cell.
    cells: Vec<Area>,
    ground: Color,
}

impl Lines {
    fn lined(&self, sheet: &Sheet<'_>, row: Block) -> Block {
        let grey = if self.book.gridlines {
            light(sheet.look.grey)
        } else {
            sheet.look.grey
        };
        self.cells
            .iter()
            .fold(row, |row, area| row.boxed(grey, 0.4, *area))
    }
}

impl Ledger for Lines {
    fn cols(&self) -> &Cols {
        &self.cols
    }

    fn head(&self, sheet: &Sheet<'_>) -> Block {
        let heads = self.cols.heads(sheet, self.cols.style.bold()).pad(2.0, 2.0);
        self.lined(sheet, heads.on(self.ground, sheet.area))
    }

    fn item(&self, sheet: &Sheet<'_>, item: Item<'_>) -> Block {
        let area = self.cols.text_area(sheet);
        let text = Block::paras(sheet, self.cols.style, Align::Left, area, item.text);
        let row = text.beside(self.cols.figures(sheet, self.cols.style, item.cells));
        self.lined(sheet, row.pad(1.5, 1.5))
    }

    fn text(&self, sheet: &Sheet<'_>, text: &str) -> Block {
        // It runs over into the empty cells beside it.
        let area = self.cols.text_area(sheet);
        let room = Area::new(area.x, self.cols.edge(sheet) - area.x);
        Block::line(sheet, self.cols.style, Align::Left, room, text).pad(1.5, 1.5)
    }

    fn group(&self, sheet: &Sheet<'_>, text: &str) -> Block {
        let style = self.cols.style.bold();
        let row = Block::line(sheet, style, Align::Left, sheet.area.inset(3.0), text);
        row.pad(1.5, 1.5)
            .boxed(light(sheet.look.grey), 0.4, sheet.area)
    }
}

fn lines(sheet: &mut Sheet<'_>, rng: &mut Rng, book: Book) {
    let laying = Laying {
        area: sheet.area.inset(3.0),
        gap: 6.0,
        least: 0.26,
    };
    let cols = laying.lay(sheet, |_| true);
    let cells = cols
        .list
        .iter()
        .map(|col| Area::new(col.area.x - 3.0, col.area.width + 6.0));
    let ledger = Lines {
        cells: cells.collect(),
        book,
        ground: rng.of(&[
            Color(0xd9, 0xe1, 0xf2),
            Color(0xe7, 0xe6, 0xe6),
            Color(0xff, 0xf2, 0xcc),
            Color(0xff, 0xff, 0xff),
        ]),
        cols,
    };
    let turn = Turn {
        heads: rng.chance(30),
        carry: rng.chance(20),
    };
    run(sheet, &ledger, turn);
    sums(sheet, rng, book, &ledger);
}

/// The sums below the last columns, in cells of the same sheet.
fn sums(sheet: &mut Sheet<'_>, rng: &mut Rng, book: Book, ledger: &Lines) {
    let (body, bold) = (ledger.cols.style, ledger.cols.style.bold());
    let edge = ledger.cols.edge(sheet) + 3.0;
    let values = sheet
        .paper
        .sums
        .iter()
        .map(|sum| sheet.canvas.width(bold, &sum.value));
    let width = values.fold(60.0_f32, f32::max) + 7.0;
    let right = Area::new(edge - width, width);
    let room = right.x - sheet.area.x;
    let left = Area::new(right.x - room.min(190.0), room.min(190.0));
    let align = rng.of(&[Align::Left, Align::Right]);
    let ground = rng.chance(50);
    for sum in &sheet.paper.sums {
        let style = if sum.is_total() { bold } else { body };
        let label = sheet.look.beside(&sum.label);
        let row = book.row(
            sheet,
            &[
                (left, style, align, &label),
                (right, style, Align::Right, &sum.value),
            ],
        );
        let row = if ground && sum.is_total() {
            row.on(ledger.ground, Area::new(left.x, left.width + right.width))
        } else {
            row
        };
        row.place(sheet);
    }
    sheet.y += 10.0;
}

/// Taxes, the account and the notes in cells over the width.
fn end(sheet: &mut Sheet<'_>, rng: &mut Rng, book: Book) {
    let (look, area) = (sheet.look, sheet.area);
    let body = look.body();
    let table = Area::new(area.x, area.width * 0.6);
    taxes(sheet, table, look.small(0.92), true)
        .pad(0.0, 8.0)
        .place(sheet);
    other_currency(sheet, table, body)
        .pad(0.0, 8.0)
        .place(sheet);
    if !sheet.paper.payment.is_empty() {
        let (label, value) = table.split(rng.measure(0.36, 0.45), 0.0);
        let title = sheet.paper.payment_title.clone();
        book.row(sheet, &[(table, look.bold(), Align::Left, &title)])
            .place(sheet);
        for entry in &sheet.paper.payment {
            let name = look.beside(&entry.label);
            book.row(
                sheet,
                &[
                    (label, body, Align::Left, &name),
                    (value, body, Align::Left, &entry.value),
                ],
            )
            .place(sheet);
        }
        sheet.y += 8.0;
    }
    for note in &sheet.paper.notes {
        book.row(sheet, &[(area, body, Align::Left, note)])
            .place(sheet);
    }
}
