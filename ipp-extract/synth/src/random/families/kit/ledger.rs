//! Tables of lines: where columns stand, and how rows go over pages. How a row looks is for the family to say.

use rust_decimal::Decimal;

use super::Block;
use crate::pdf::{Align, Style};
use crate::random::draw::{Area, Sheet};
use crate::random::paper::{Column, Kind, Row};

/// A column on the page.
#[derive(Debug, Clone)]
pub(crate) struct Col {
    pub(crate) kind: Kind,
    pub(crate) head: String,
    /// Its place among the cells of a row.
    pub(crate) index: usize,
    pub(crate) area: Area,
}

impl Col {
    /// Figures end in line, texts begin in line.
    pub(crate) fn align(&self) -> Align {
        if self.kind.is_figure() {
            Align::Right
        } else {
            Align::Left
        }
    }
}

/// Columns with their type.
#[derive(Debug, Clone)]
pub(crate) struct Cols {
    pub(crate) style: Style,
    pub(crate) list: Vec<Col>,
}

/// How columns are laid.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Laying {
    pub(crate) area: Area,
    pub(crate) gap: f32,
    /// What the widest column must at least have, of the whole width.
    pub(crate) least: f32,
}

impl Laying {
    /// Lays the columns of these kinds; the description takes what is left, in the largest type that leaves enough.
    pub(crate) fn lay(self, sheet: &Sheet<'_>, wanted: impl Fn(Kind) -> bool) -> Cols {
        let mut style = sheet.look.body();
        loop {
            let cols = self.at(sheet, style, &wanted);
            let text = cols.find(Kind::Description);
            let enough = (self.area.width * self.least).max(70.0);
            if style.size <= 5.0 || text.is_none_or(|col| col.area.width >= enough) {
                return cols;
            }
            style = style.size(style.size - 0.5);
        }
    }

    fn at(self, sheet: &Sheet<'_>, style: Style, wanted: &impl Fn(Kind) -> bool) -> Cols {
        let columns = sheet.paper.columns.iter().enumerate();
        let kept: Vec<(usize, &Column)> =
            columns.filter(|(_, column)| wanted(column.kind)).collect();
        let mut widths: Vec<f32> = kept
            .iter()
            .map(|&(index, column)| natural(sheet, style, index, column))
            .collect();
        let gaps = self.gap * kept.len().saturating_sub(1) as f32;
        let flexible = kept
            .iter()
            .position(|(_, column)| column.kind == Kind::Description);
        if let Some(place) = flexible {
            widths[place] = 0.0;
            widths[place] = self.area.width - gaps - widths.iter().sum::<f32>();
        }
        let mut x = self.area.x;
        let list = kept.iter().zip(widths).map(|(&(index, column), width)| {
            let area = Area::new(x, width);
            x += width + self.gap;
            Col {
                kind: column.kind,
                head: column.head.clone(),
                index,
                area,
            }
        });
        Cols {
            style,
            list: list.collect(),
        }
    }
}

/// The width of the widest cell, or of the longest word of the head.
fn natural(sheet: &Sheet<'_>, style: Style, index: usize, column: &Column) -> f32 {
    let width = |style: Style, text: &str| sheet.canvas.width(style, text);
    let head = sheet.look.above(&column.head);
    let words = head.split(' ').map(|word| width(style.bold(), word));
    let cells = sheet.paper.rows.iter().filter_map(|row| match row {
        Row::Item { cells, .. } => cells.get(index).map(|cell| width(style, cell)),
        _ => None,
    });
    words.chain(cells).fold(0.0_f32, f32::max) + 0.6
}

impl Cols {
    pub(crate) fn find(&self, kind: Kind) -> Option<&Col> {
        self.list.iter().find(|col| col.kind == kind)
    }

    /// Where descriptions stand.
    pub(crate) fn text_area(&self, sheet: &Sheet<'_>) -> Area {
        self.find(Kind::Description)
            .map_or(sheet.area, |col| col.area)
    }

    /// Where sums end.
    pub(crate) fn edge(&self, sheet: &Sheet<'_>) -> f32 {
        let last = |kind| self.list.iter().rev().find(|col| col.kind == kind);
        last(Kind::Gross)
            .or_else(|| last(Kind::Amount))
            .map_or(sheet.area.right(), |col| col.area.right())
    }

    /// The heads, broken within their columns and standing on one line.
    pub(crate) fn heads(&self, sheet: &Sheet<'_>, style: Style) -> Block {
        let cells: Vec<Block> = self
            .list
            .iter()
            .map(|col| {
                let text = sheet.look.above(&col.head);
                Block::para(sheet, style, col.align(), col.area, &text)
            })
            .collect();
        let height = cells.iter().map(|cell| cell.height).fold(0.0, f32::max);
        cells.into_iter().fold(Block::default(), |made, cell| {
            let above = height - cell.height;
            made.beside(cell.pad(above, 0.0))
        })
    }

    /// The cells of a row but its description.
    pub(crate) fn figures(&self, sheet: &Sheet<'_>, style: Style, cells: &[String]) -> Block {
        self.some(sheet, style, cells, |_| true)
    }

    /// The cells of some kinds.
    pub(crate) fn some(
        &self,
        sheet: &Sheet<'_>,
        style: Style,
        cells: &[String],
        wanted: impl Fn(Kind) -> bool,
    ) -> Block {
        let list = self.list.iter().filter(|col| wanted(col.kind));
        let shown = list.filter_map(|col| {
            let cell = cells.get(col.index).filter(|cell| !cell.is_empty())?;
            Some(Block::line(sheet, style, col.align(), col.area, cell))
        });
        shown.fold(Block::default(), Block::beside)
    }

    /// A label with a sum where amounts end.
    pub(crate) fn sum(&self, sheet: &Sheet<'_>, style: Style, label: &str, value: &str) -> Block {
        let edge = self.edge(sheet);
        let width = sheet.canvas.width(style, value);
        let left = self.text_area(sheet).x.min(edge - width - 130.0);
        let left = left.max(sheet.area.x);
        let room = Area::new(left, (edge - width - 12.0 - left).max(20.0));
        let values = Area::new(edge - width - 1.0, width + 1.0);
        Block::line(sheet, style, Align::Left, room, label).beside(Block::line(
            sheet,
            style,
            Align::Right,
            values,
            value,
        ))
    }
}

/// One line as it is drawn.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Item<'a> {
    pub(crate) cells: &'a [String],
    pub(crate) text: &'a [String],
}

/// How the rows of a table look.
pub(crate) trait Ledger {
    fn cols(&self) -> &Cols;

    fn head(&self, sheet: &Sheet<'_>) -> Block;

    fn item(&self, sheet: &Sheet<'_>, item: Item<'_>) -> Block;

    fn text(&self, sheet: &Sheet<'_>, text: &str) -> Block {
        let area = self.cols().text_area(sheet);
        let room = Area::new(area.x, self.cols().edge(sheet) - area.x);
        Block::para(sheet, self.cols().style, Align::Left, room, text).pad(1.0, 2.0)
    }

    fn group(&self, sheet: &Sheet<'_>, text: &str) -> Block {
        Block::para(
            sheet,
            self.cols().style.bold(),
            Align::Left,
            sheet.area.inset(2.0),
            text,
        )
        .pad(4.0, 2.0)
    }

    fn group_sum(&self, sheet: &Sheet<'_>, label: &str, value: &str) -> Block {
        let style = self.cols().style.bold();
        self.cols().sum(sheet, style, label, value).pad(2.0, 4.0)
    }

    /// The sum that goes to the next page.
    fn carried(&self, sheet: &Sheet<'_>, label: &str, value: &str) -> Block {
        let style = self.cols().style;
        self.cols().sum(sheet, style, label, value).pad(2.0, 2.0)
    }

    /// What is drawn below the last row, on each page.
    fn close(&self, _sheet: &mut Sheet<'_>) {}
}

/// What happens at the end of a page.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Turn {
    pub(crate) heads: bool,
    pub(crate) carry: bool,
}

/// Draws all rows at the pen.
pub(crate) fn run(sheet: &mut Sheet<'_>, ledger: &dyn Ledger, turn: Turn) {
    let rows = &sheet.paper.rows;
    ledger.head(sheet).place(sheet);
    let mut sum = Decimal::ZERO;
    for (index, row) in rows.iter().enumerate() {
        let block = one(sheet, ledger, row);
        // A heading does not stand alone at the bottom of a page.
        let next = match (row, rows.get(index + 1)) {
            (Row::Group(_), Some(next)) => one(sheet, ledger, next).height,
            _ => 0.0,
        };
        over(sheet, ledger, turn, block.height + next, sum);
        block.place(sheet);
        if let Row::Item { amount, .. } = row {
            sum += *amount;
        }
    }
    ledger.close(sheet);
}

fn one(sheet: &Sheet<'_>, ledger: &dyn Ledger, row: &Row) -> Block {
    match row {
        Row::Item { cells, text, .. } => ledger.item(sheet, Item { cells, text }),
        Row::Text(text) => ledger.text(sheet, text),
        Row::Group(text) => ledger.group(sheet, text),
        Row::GroupSum { label, value } => ledger.group_sum(sheet, label, value),
    }
}

/// Goes to the next page if so much does not fit, with the sum so far below and above if it is carried.
fn over(sheet: &mut Sheet<'_>, ledger: &dyn Ledger, turn: Turn, height: f32, sum: Decimal) {
    let paper = sheet.paper;
    let value = paper.amount(sum);
    let carried = paper.carried.as_ref().filter(|_| turn.carry);
    let last = match (carried, &paper.continued) {
        (Some((label, _)), _) => ledger.carried(sheet, label, &value),
        (None, Some(text)) => {
            Block::line(sheet, ledger.cols().style, Align::Right, sheet.area, text).pad(2.0, 0.0)
        }
        _ => Block::default(),
    };
    if sheet.fits(height + last.height) {
        return;
    }
    ledger.close(sheet);
    last.put(sheet, sheet.y);
    sheet.next_page();
    if turn.heads {
        ledger.head(sheet).place(sheet);
    }
    if let Some((_, label)) = carried {
        ledger.carried(sheet, label, &value).place(sheet);
    }
}
