//! Tables of these layouts: columns as wide as what stands in them, and rows over pages.

use rust_decimal::Decimal;

use super::Block;
use crate::pdf::{Align, Style};
use crate::random::draw::{Area, Sheet};
use crate::random::paper::{Kind, Row};

/// A column on the page.
#[derive(Debug, Clone)]
pub(super) struct Col {
    pub(super) kind: Kind,
    pub(super) head: String,
    /// Its place among the cells of a row.
    pub(super) index: usize,
    pub(super) area: Area,
}

impl Col {
    pub(super) fn align(&self) -> Align {
        if self.kind.is_figure() {
            Align::Right
        } else {
            Align::Left
        }
    }
}

/// The columns of a table with their type.
#[derive(Debug, Clone)]
pub(super) struct Frame {
    pub(super) style: Style,
    pub(super) area: Area,
    pub(super) cols: Vec<Col>,
}

impl Frame {
    /// All columns of the document; the description has what the others leave, and the type is made smaller until that is
    /// a share of the width.
    pub(super) fn lay(sheet: &Sheet<'_>, area: Area, gap: f32, share: f32) -> Self {
        let mut style = sheet.look.body();
        loop {
            let made = Self::at(sheet, area, gap, style);
            let left = made.text().width;
            if style.size <= 5.0 || left >= area.width * share {
                return made;
            }
            style = style.size(style.size - 0.25);
        }
    }

    fn at(sheet: &Sheet<'_>, area: Area, gap: f32, style: Style) -> Self {
        let columns = &sheet.paper.columns;
        let width = |index: usize, head: &str| {
            let words = head.split(' ').map(|word| (style.bold(), word));
            let cells = sheet.paper.rows.iter().filter_map(|row| match row {
                Row::Item { cells, .. } => Some((style.bold(), cells.get(index)?.as_str())),
                _ => None,
            });
            let widths = words.chain(cells);
            let widest = widths.map(|(style, text)| sheet.canvas.width(style, text));
            widest.fold(0.0_f32, f32::max) + 1.0
        };
        let heads = columns.iter().map(|column| sheet.look.above(&column.head));
        let heads: Vec<String> = heads.collect();
        let mut widths: Vec<f32> = heads.iter().enumerate().map(|(i, h)| width(i, h)).collect();
        let flexible = columns.iter().position(|c| c.kind == Kind::Description);
        if let Some(place) = flexible {
            widths[place] = 0.0;
            let gaps = gap * (widths.len() - 1) as f32;
            widths[place] = (area.width - gaps - widths.iter().sum::<f32>()).max(20.0);
        }
        let mut x = area.x;
        let cols = columns.iter().zip(heads).zip(widths).enumerate();
        let cols = cols.map(|(index, ((column, head), width))| {
            let area = Area::new(x, width);
            x += width + gap;
            Col {
                kind: column.kind,
                head,
                index,
                area,
            }
        });
        Self {
            style,
            area,
            cols: cols.collect(),
        }
    }

    pub(super) fn find(&self, kind: Kind) -> Option<&Col> {
        self.cols.iter().find(|col| col.kind == kind)
    }

    /// Where descriptions stand.
    pub(super) fn text(&self) -> Area {
        self.find(Kind::Description)
            .map_or(self.area, |col| col.area)
    }

    /// Where the last of the amounts ends.
    pub(super) fn edge(&self) -> f32 {
        let found = self.find(Kind::Gross).or_else(|| self.find(Kind::Amount));
        found.map_or(self.area.right(), |col| col.area.right())
    }

    /// The heads, on one line below or above.
    pub(super) fn heads(&self, sheet: &Sheet<'_>, style: Style, hang: bool) -> Block {
        let cells = self.cols.iter();
        let cells: Vec<Block> = cells
            .map(|col| Block::para(sheet, style, col.align(), col.area, &col.head))
            .collect();
        let height = cells.iter().map(|cell| cell.height).fold(0.0, f32::max);
        cells.into_iter().fold(Block::default(), |made, cell| {
            let above = if hang { 0.0 } else { height - cell.height };
            made.beside(cell.pad(above, 0.0))
        })
    }

    /// The cells of a row but its description.
    pub(super) fn cells(
        &self,
        sheet: &Sheet<'_>,
        cells: &[String],
        style: impl Fn(Kind) -> Style,
    ) -> Block {
        self.cols.iter().fold(Block::default(), |made, col| {
            match cells.get(col.index).filter(|cell| !cell.is_empty()) {
                Some(cell) => {
                    let style = style(col.kind);
                    made.beside(Block::line(sheet, style, col.align(), col.area, cell))
                }
                None => made,
            }
        })
    }

    /// A label where descriptions stand, and a sum where amounts end.
    pub(super) fn total(&self, sheet: &Sheet<'_>, style: Style, label: &str, value: &str) -> Block {
        let (text, edge) = (self.text(), self.edge());
        let width = sheet.canvas.width(style, value) + 1.0;
        let left = text.x.min(edge - width - 120.0).max(self.area.x);
        let room = Area::new(left, edge - width - 10.0 - left);
        let values = Area::new(edge - width, width);
        Block::para(sheet, style, Align::Left, room, label).beside(Block::line(
            sheet,
            style,
            Align::Right,
            values,
            value,
        ))
    }
}

/// A label and a sum so far, drawn.
pub(super) type Carry<'f> = &'f dyn Fn(&Sheet<'_>, &str, &str) -> Block;

/// How a table goes over pages.
pub(super) struct Flow<'f> {
    pub(super) head: Block,
    /// Whether later pages have the heads too.
    pub(super) again: bool,
    pub(super) row: &'f dyn Fn(&Sheet<'_>, &Row) -> Block,
    /// A sum carried to the next page, where the layout has that.
    pub(super) carried: Option<Carry<'f>>,
}

impl Flow<'_> {
    /// Draws all rows at the pen.
    pub(super) fn run(&self, sheet: &mut Sheet<'_>) {
        let paper = sheet.paper;
        let mut sum = Decimal::ZERO;
        for (index, row) in paper.rows.iter().enumerate() {
            let block = (self.row)(sheet, row);
            // A heading does not stand alone at the bottom of a page.
            let next = match (row, paper.rows.get(index + 1)) {
                (Row::Group(_), Some(next)) => (self.row)(sheet, next).height,
                _ => 0.0,
            };
            if index == 0 {
                sheet.need(self.head.height + block.height + next);
                self.head.place(sheet);
            }
            self.turn(sheet, block.height + next, sum);
            block.place(sheet);
            if let Row::Item { amount, .. } = row {
                sum += *amount;
            }
        }
    }

    fn turn(&self, sheet: &mut Sheet<'_>, height: f32, sum: Decimal) {
        let paper = sheet.paper;
        let labels = paper.carried.as_ref().zip(self.carried);
        let value = paper.amount(sum);
        let last = labels.map(|((label, _), make)| make(sheet, label, &value));
        let room = last.as_ref().map_or(0.0, |block| block.height);
        if sheet.fits(height + room) {
            return;
        }
        if let Some(block) = last {
            block.put(sheet, sheet.y);
        }
        sheet.next_page();
        if self.again {
            self.head.place(sheet);
        }
        if let Some(((_, label), make)) = labels {
            make(sheet, label, &value).place(sheet);
        }
    }
}
