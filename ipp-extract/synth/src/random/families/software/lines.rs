//! The table of these programs: heads on a ground or between rules, light rules or a grid, rows left blank.

use std::cell::Cell;

use super::super::kit::{Block, Cols, Item, Laying, Ledger};
use crate::pdf::{Align, Color, Style};
use crate::random::draw::{Area, Sheet};
use crate::random::paper::Kind;

/// How the heads stand out.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) enum Head {
    /// On a ground of this colour, in type of that.
    Ground(Color, Color),
    /// With a rule below, so thick.
    Ruled(f32),
    Between,
    Plain,
}

/// A table of lines.
pub(super) struct Lines {
    pub(super) cols: Cols,
    pub(super) area: Area,
    pub(super) head: Head,
    /// Below each row.
    pub(super) rule: Option<(Color, f32)>,
    /// Around every cell.
    pub(super) grid: Option<Color>,
    /// Under every other row.
    pub(super) zebra: Option<Color>,
    pub(super) pad: f32,
    /// Quantities, codes and the like in the middle of their columns, and the heads too.
    pub(super) centred: bool,
    /// The first line of a description of several.
    pub(super) bold_name: bool,
    gap: f32,
    count: Cell<usize>,
}

impl Lines {
    /// All columns over the width of the page.
    pub(super) fn new(sheet: &Sheet<'_>, gap: f32, least: f32) -> Self {
        let area = sheet.area;
        let laying = Laying {
            area: area.inset(gap / 2.0),
            gap,
            least,
        };
        Self {
            cols: laying.lay(sheet, |_| true),
            area,
            head: Head::Ruled(0.7),
            rule: None,
            grid: None,
            zebra: None,
            pad: 3.0,
            centred: false,
            bold_name: false,
            gap,
            count: Cell::new(0),
        }
    }

    fn align(&self, kind: Kind) -> Align {
        let counted = matches!(
            kind,
            Kind::Position
                | Kind::Code
                | Kind::Date
                | Kind::Quantity
                | Kind::Unit
                | Kind::Rate
                | Kind::Discount
        );
        match kind {
            _ if self.centred && counted => Align::Center,
            _ if kind.is_figure() => Align::Right,
            _ => Align::Left,
        }
    }

    /// The posts between columns.
    fn posts(&self, row: Block) -> Block {
        let Some(color) = self.grid else { return row };
        let places = self.cols.list.iter().skip(1);
        let row = places.fold(row, |row, col| {
            row.post(color, 0.5, col.area.x - self.gap / 2.0)
        });
        row.boxed(color, 0.5, self.area)
    }

    fn framed(&self, row: Block) -> Block {
        match (self.grid, self.rule) {
            (Some(color), _) => row.boxed(color, 0.5, self.area),
            (None, Some((color, width))) => row.under(color, width, self.area),
            _ => row,
        }
    }

    /// Where the cells of the last column stand, as wide as its cell.
    pub(super) fn last_cell(&self) -> Area {
        let last = self.cols.list.last().map_or(self.area, |col| col.area);
        let x = last.x - self.gap / 2.0;
        Area::new(x, self.area.right() - x)
    }

    /// Rows that nobody filled in, as far as the page goes; `mark` stands where amounts do.
    pub(super) fn blanks(&self, sheet: &mut Sheet<'_>, count: usize, room: f32, mark: &str) {
        let style = self.cols.style;
        let amounts = self.cols.find(Kind::Amount);
        let place = amounts.map_or(self.area, |col| col.area);
        for _ in 0..count {
            let row = Block::line(sheet, style, Align::Right, place, mark);
            let height = sheet.look.step(style);
            let row = row.at_least(height).pad(self.pad, self.pad);
            let row = self.striped(row);
            if !sheet.fits(row.height + room) {
                return;
            }
            match self.grid {
                Some(_) => self.posts(row),
                None => self.framed(row),
            }
            .place(sheet);
        }
    }

    fn striped(&self, row: Block) -> Block {
        let count = self.count.get();
        self.count.set(count + 1);
        match self.zebra {
            Some(color) if count % 2 == 1 => row.on(color, self.area),
            _ => row,
        }
    }

    fn heads(&self, sheet: &Sheet<'_>, style: Style) -> Block {
        let cells = self.cols.list.iter().map(|col| {
            let text = sheet.look.above(&col.head);
            let align = match self.align(col.kind) {
                _ if self.centred && self.grid.is_some() => Align::Center,
                align => align,
            };
            Block::para(sheet, style, align, col.area, &text)
        });
        let cells: Vec<Block> = cells.collect();
        let height = cells.iter().map(|cell| cell.height).fold(0.0, f32::max);
        cells.into_iter().fold(Block::default(), |made, cell| {
            let above = height - cell.height;
            made.beside(cell.pad(above, 0.0))
        })
    }
}

impl Ledger for Lines {
    fn cols(&self) -> &Cols {
        &self.cols
    }

    fn head(&self, sheet: &Sheet<'_>) -> Block {
        let style = self.cols.style.bold();
        let grey = sheet.look.grey;
        match self.head {
            Head::Ground(ground, ink) => {
                let heads = self.heads(sheet, style.color(ink)).pad(self.pad, self.pad);
                self.posts(heads.on(ground, self.area))
            }
            Head::Ruled(width) => {
                let heads = self.heads(sheet, style).pad(1.0, 3.0);
                self.posts(heads.under(grey, width, self.area))
            }
            Head::Between => {
                let heads = self.heads(sheet, style).pad(3.0, 3.0);
                heads
                    .over(grey, 0.7, self.area)
                    .under(grey, 0.7, self.area)
                    .pad(0.0, 2.0)
            }
            Head::Plain => self.posts(self.heads(sheet, style).pad(2.0, 3.0)),
        }
    }

    fn item(&self, sheet: &Sheet<'_>, item: Item<'_>) -> Block {
        let style = self.cols.style;
        let area = self.cols.text_area(sheet);
        let mut text = Block::default();
        for (index, line) in item.text.iter().enumerate() {
            let bold = self.bold_name && index == 0;
            let style = if bold { style.bold() } else { style };
            text = text.then(Block::para(sheet, style, Align::Left, area, line));
        }
        let cells = self.cols.list.iter().filter_map(|col| {
            let cell = item.cells.get(col.index).filter(|cell| !cell.is_empty())?;
            Some(Block::line(
                sheet,
                style,
                self.align(col.kind),
                col.area,
                cell,
            ))
        });
        let row = cells.fold(text, Block::beside).pad(self.pad, self.pad);
        let row = self.striped(row);
        match self.grid {
            Some(_) => self.posts(row),
            None => self.framed(row),
        }
    }

    fn text(&self, sheet: &Sheet<'_>, text: &str) -> Block {
        let area = self.cols.text_area(sheet);
        let room = Area::new(area.x, self.cols.edge(sheet) - area.x);
        let row = Block::para(sheet, self.cols.style, Align::Left, room, text);
        self.framed(row.pad(self.pad, self.pad))
    }

    fn group(&self, sheet: &Sheet<'_>, text: &str) -> Block {
        let inner = self.area.inset(self.gap / 2.0);
        let row = Block::para(sheet, self.cols.style.bold(), Align::Left, inner, text);
        self.framed(row.pad(self.pad + 1.0, self.pad))
    }

    fn group_sum(&self, sheet: &Sheet<'_>, label: &str, value: &str) -> Block {
        let row = self.cols.sum(sheet, self.cols.style.bold(), label, value);
        self.framed(row.pad(self.pad, self.pad))
    }

    fn carried(&self, sheet: &Sheet<'_>, label: &str, value: &str) -> Block {
        let row = self.cols.sum(sheet, self.cols.style, label, value);
        self.framed(row.pad(self.pad, self.pad))
    }
}
