//! A print-out of a large firm's system: a box of cells with labels over values, position and material with the
//! description in a second storey, a column for the currency, everything of one page's head again on the next.

use super::super::kit::{
    Block, Cols, Foot, Item, Laying, Ledger, Pairs, Stress, Sums, Told, Turn, card, cells, notes,
    other_currency, parties, payment, rows, run, taxes,
};
use crate::pdf::{Align, Canvas, Face};
use crate::random::draw::{Area, Look, Sheet, tint};
use crate::random::figures::Place;
use crate::random::manner::{Manner, Sets};
use crate::random::paper::{Kind, Paper};
use crate::random::rng::Rng;
use crate::random::words::{Term, Wording};

#[rustfmt::skip]
const SETS: Sets = {
    use Kind::*;
    &[
        (5, &[Position, Code, Description, Quantity, Unit, Price, Amount]),
        (3, &[Position, Code, Quantity, Unit, Description, Price, Amount]),
        (2, &[Position, Quantity, Unit, Code, Description, Price, Amount]),
        (2, &[Code, Description, Quantity, Unit, Price, Amount]),
        (1, &[Position, Date, Code, Description, Quantity, Price, Amount]),
        (1, &[Position, Code, Description, Price, Quantity, Unit, Amount]),
    ]
};

pub(super) const MANNER: Manner = Manner {
    wording: Wording(&[super::words::ERP, super::words::SHARED]),
    dates: super::words::SYSTEM_DATES,
    columns: SETS,
    ..super::MANNER
};

pub(super) fn draw(canvas: &mut Canvas, paper: &Paper, rng: &mut Rng) {
    let mut look = Look::draw(rng, &[Face::Sans, Face::Sans, Face::Mono], 7.0, 9.0);
    look.leading = rng.measure(1.18, 1.3);
    let margin = rng.measure(28.0, 44.0);
    let mut sheet = Sheet::new(canvas, paper, look, margin);
    let told = Told::of(paper, false, " ");
    let foot = Foot::beside(&sheet, &told.foot, look.small(0.8));
    let foot = foot.ruled(&sheet).numbered(None);
    foot.reserve(&mut sheet);
    sheet.names_later_pages = false;
    let top = 30.0;
    // The strip with title, number and page stands at the same place on every page.
    sheet.top = top + strip_height(&sheet) + 12.0;
    sheet.y = sheet.top;
    head(&mut sheet, rng, &told);
    lines(&mut sheet, rng);
    sums(&mut sheet, rng);
    let area = sheet.area;
    notes(&mut sheet, area, look.body(), Align::Left);
    foot.each_page(&mut sheet, top, strip);
    foot.finish(&mut sheet);
}

/// What names the document on each page.
fn strip(sheet: &Sheet<'_>, page: usize, pages: usize) -> Block {
    let (look, paper) = (sheet.look, sheet.paper);
    let (left, right) = sheet.area.split(0.72, 8.0);
    let title = look.bold().size(look.size * 1.5);
    let mut text = paper.title.clone();
    if page > 1 {
        text = paper.reference();
    }
    let label = paper.page_label(page, pages);
    Block::line(sheet, title, Align::Left, left, &text)
        .beside(Block::line(sheet, look.body(), Align::Right, right, &label))
        .pad(0.0, 3.0)
        .under(look.grey, 1.0, sheet.area)
}

fn strip_height(sheet: &Sheet<'_>) -> f32 {
    strip(sheet, 1, 1).height
}

/// Seller and customer, and the box of cells.
fn head(sheet: &mut Sheet<'_>, rng: &mut Rng, told: &Told) {
    let look = sheet.look;
    let (mut left, mut right) = sheet.area.split(0.5, 20.0);
    if rng.chance(40) {
        std::mem::swap(&mut left, &mut right);
    }
    let own = told.head(
        sheet,
        (look.bold().size(look.size * 1.2), look.body()),
        Align::Left,
        right,
    );
    let cards = parties(sheet.paper);
    let styles = (look.small(0.85).color(look.grey), look.body(), look.body());
    let sender = told.sender(sheet, look.small(0.75), left, ", ");
    let buyer = sender.then(card(sheet, left, cards[0], styles));
    own.beside(buyer).pad(4.0, 10.0).place(sheet);
    let others = &cards[1..];
    if !others.is_empty() {
        let areas = sheet.area.columns(others.len().max(2), 20.0);
        let made = areas
            .iter()
            .zip(others)
            .fold(Block::default(), |made, (area, other)| {
                made.beside(card(sheet, *area, other, styles))
            });
        made.pad(0.0, 10.0).place(sheet);
    }
    let meta = &sheet.paper.meta;
    let per_row = (rng.range(3, 6) as usize).min(meta.len().max(1));
    let label = look.small(0.8);
    let label = if rng.chance(50) {
        label.color(look.grey)
    } else {
        label.bold()
    };
    let area = sheet.area;
    let shaded = rng.chance(40);
    let made = cells(
        sheet,
        area,
        meta,
        per_row,
        (label, look.body()),
        |cell, area| {
            let cell = cell.boxed(look.grey, 0.5, area);
            if shaded {
                cell.on(tint(look.grey, 0.93), area)
            } else {
                cell
            }
        },
    );
    made.pad(0.0, 12.0).place(sheet);
}

/// Position, material and figures on one line, the description on the next.
struct Lines {
    cols: Cols,
    /// Descriptions in the second storey.
    storeys: bool,
    pad: f32,
    frame: bool,
}

impl Ledger for Lines {
    fn cols(&self) -> &Cols {
        &self.cols
    }

    fn head(&self, sheet: &Sheet<'_>) -> Block {
        let grey = sheet.look.grey;
        let mut heads = self.cols.heads(sheet, self.cols.style.bold());
        if self.storeys {
            let place = self.text_place(sheet);
            let column = sheet.paper.columns.iter();
            let head = column.filter(|column| column.kind == Kind::Description);
            for column in head {
                let text = sheet.look.above(&column.head);
                let style = self.cols.style.bold();
                heads = heads.then(Block::line(sheet, style, Align::Left, place, &text));
            }
        }
        let heads = heads.pad(2.0, 2.0);
        let heads = if self.frame {
            heads.on(tint(grey, 0.85), sheet.area)
        } else {
            heads.over(grey, 0.9, sheet.area)
        };
        heads.under(grey, 0.9, sheet.area).pad(0.0, 2.0)
    }

    fn item(&self, sheet: &Sheet<'_>, item: Item<'_>) -> Block {
        let figures = self.cols.figures(sheet, self.cols.style, item.cells);
        let place = self.text_place(sheet);
        let text = Block::paras(sheet, self.cols.style, Align::Left, place, item.text);
        let row = if self.storeys {
            figures.then(text)
        } else {
            figures.beside(text)
        };
        row.pad(self.pad, self.pad)
    }

    fn close(&self, sheet: &mut Sheet<'_>) {
        Block::space(3.0)
            .under(sheet.look.grey, 0.9, sheet.area)
            .put(sheet, sheet.y);
        sheet.y += 3.0;
    }
}

impl Lines {
    fn text_place(&self, sheet: &Sheet<'_>) -> Area {
        if !self.storeys {
            return self.cols.text_area(sheet);
        }
        let second = self.cols.list.get(1).map_or(sheet.area.x, |col| col.area.x);
        Area::new(second, sheet.area.right() - second - 60.0)
    }
}

fn lines(sheet: &mut Sheet<'_>, rng: &mut Rng) {
    let many = sheet.paper.columns.len() > 4;
    let storeys = many && rng.chance(70);
    let laying = Laying {
        area: sheet.area.inset(3.0),
        gap: rng.measure(6.0, 10.0),
        least: 0.22,
    };
    let mut cols = laying.lay(sheet, |kind| !storeys || kind != Kind::Description);
    if storeys {
        spread(&mut cols, sheet.area.inset(3.0));
    }
    let ledger = Lines {
        cols,
        storeys,
        pad: rng.measure(0.5, 3.0),
        frame: rng.chance(35),
    };
    let turn = Turn {
        heads: rng.chance(85),
        carry: true,
    };
    run(sheet, &ledger, turn);
    sheet.y += 4.0;
}

/// Columns that do not fill the width are set apart.
fn spread(cols: &mut Cols, area: Area) {
    let used = cols.list.last().map_or(0.0, |col| col.area.right()) - area.x;
    let count = cols.list.len().saturating_sub(1).max(1) as f32;
    let more = (area.width - used).max(0.0) / count;
    for (index, col) in cols.list.iter_mut().enumerate() {
        col.area.x += more * index as f32;
    }
}

/// Sums as lines with the currency in a column of its own.
fn sums(sheet: &mut Sheet<'_>, rng: &mut Rng) {
    let (look, paper) = (sheet.look, sheet.paper);
    let share = rng.measure(0.42, 0.58);
    let (left, right) = sheet.area.split(1.0 - share, 16.0);
    let bare = paper
        .sums
        .iter()
        .all(|sum| !sum.value.contains(paper.figures.symbol))
        && paper.cells == Place::Bare
        && paper
            .sums
            .iter()
            .all(|sum| !sum.value.contains(paper.figures.code));
    let style = Sums {
        strong: look.bold(),
        stress: rng.of(&[Stress::Between, Stress::Rule, Stress::Framed]),
        code: (bare && rng.chance(60)).then_some(paper.figures.code),
        apart: rng.measure(1.0, 3.0),
        ..Sums::plain(sheet)
    };
    style.draw(sheet, right).pad(2.0, 8.0).place(sheet);
    let small = look.small(0.92);
    let grid = taxes(sheet, Area::new(left.x, left.width.max(190.0)), small, true);
    grid.pad(0.0, 6.0).place(sheet);
    let other = other_currency(sheet, right, look.body());
    other.pad(0.0, 6.0).place(sheet);
    // Terms come again as a sentence of their own.
    let terms = paper
        .meta
        .iter()
        .filter(|entry| entry.term == Term::TermsLabel);
    for entry in terms.cloned().collect::<Vec<_>>() {
        if rng.chance(40) {
            let text = rows(sheet, &[entry]);
            let line = format!("{} {}", text[0].0, text[0].1);
            Block::para(sheet, look.body(), Align::Left, sheet.area, &line)
                .pad(0.0, 4.0)
                .place(sheet);
        }
    }
    let pairs = Pairs::plain(look.body(), look.body());
    let area = Area::new(sheet.area.x, sheet.area.width * 0.6);
    payment(sheet, area, look.bold(), pairs)
        .pad(2.0, 8.0)
        .place(sheet);
}
