//! The table of lines. Columns are as wide as their widest cell; the description takes the rest.

use crate::data::{Column, Document};
use crate::pdf::{Align, Canvas, Color, Rect, Style};

/// The lines of a table.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) enum Rules {
    None,
    /// A hairline below each row.
    Rows(Color),
    /// A box around each cell.
    Grid(Color),
}

/// How a table looks.
#[derive(Debug, Clone, Copy)]
pub(crate) struct TableLook {
    pub(crate) head: Style,
    pub(crate) body: Style,
    pub(crate) head_fill: Option<Color>,
    /// The ground of every second row.
    pub(crate) zebra: Option<Color>,
    pub(crate) rules: Rules,
    /// Points above and below the text of a row.
    pub(crate) pad: f32,
}

/// The table of a document's lines. Its `y` are edges, not baselines.
pub(crate) struct Table<'a> {
    document: &'a Document,
    look: TableLook,
    x: f32,
    widths: Vec<f32>,
}

/// Points between the edge of a column and its text.
const GUTTER: f32 = 6.0;

fn alignment(column: Column) -> Align {
    match column {
        Column::Code | Column::Description | Column::Unit => Align::Left,
        Column::Position => Align::Center,
        _ => Align::Right,
    }
}

impl<'a> Table<'a> {
    /// Measures the columns.
    pub(crate) fn new(
        canvas: &Canvas,
        document: &'a Document,
        (x, width): (f32, f32),
        look: TableLook,
    ) -> Self {
        let widest = |column: Column| {
            let heading = canvas.width(look.head, document.locale.labels.heading(column));
            document
                .lines
                .iter()
                .enumerate()
                .map(|(i, line)| canvas.width(look.body, &document.cell(column, i, line)))
                .fold(heading, f32::max)
                + 2.0 * GUTTER
        };
        let mut widths: Vec<f32> = document
            .columns
            .iter()
            .map(|&column| {
                if column == Column::Description {
                    0.0
                } else {
                    widest(column)
                }
            })
            .collect();
        let rest = width - widths.iter().sum::<f32>();
        for (own, column) in widths.iter_mut().zip(document.columns) {
            if *column == Column::Description {
                *own = rest;
            }
        }
        Self {
            document,
            look,
            x,
            widths,
        }
    }

    /// The right edge.
    pub(crate) fn right(&self) -> f32 {
        self.x + self.widths.iter().sum::<f32>()
    }

    /// Each column with its left edge and width.
    fn columns(&self) -> impl Iterator<Item = (Column, f32, f32)> + '_ {
        let mut left = self.x;
        self.document
            .columns
            .iter()
            .zip(&self.widths)
            .map(move |(&column, &width)| {
                let own = left;
                left += width;
                (column, own, width)
            })
    }

    fn anchor(column: Column, left: f32, width: f32) -> (Align, f32) {
        let align = alignment(column);
        let x = match align {
            Align::Left => left + GUTTER,
            Align::Right => left + width - GUTTER,
            Align::Center => left + width / 2.0,
        };
        (align, x)
    }

    /// Draws the headings; gives the lower edge.
    pub(crate) fn head(&self, canvas: &mut Canvas, y: f32) -> f32 {
        let style = self.look.head;
        let height = style.leading() + 2.0 * self.look.pad;
        let area = Rect {
            x: self.x,
            y,
            width: self.right() - self.x,
            height,
        };
        if let Some(fill) = self.look.head_fill {
            canvas.fill(fill, area);
        }
        let baseline = y + self.look.pad + style.size;
        for (column, left, width) in self.columns() {
            let (align, x) = Self::anchor(column, left, width);
            let heading = self.document.locale.labels.heading(column);
            canvas.text(style, align, x, baseline, heading);
        }
        self.rule_off(canvas, area);
        y + height
    }

    fn description(&self, canvas: &Canvas, index: usize) -> Vec<String> {
        let width = self
            .columns()
            .find(|&(column, ..)| column == Column::Description)
            .map_or(f32::MAX, |(.., width)| width - 2.0 * GUTTER);
        canvas.wrap(
            self.look.body,
            self.document.lines[index].description,
            width,
        )
    }

    /// How high a row will be.
    pub(crate) fn row_height(&self, canvas: &Canvas, index: usize) -> f32 {
        let lines = self.description(canvas, index).len() as f32;
        lines * self.look.body.leading() + 2.0 * self.look.pad
    }

    /// Draws one line of the document; gives the lower edge.
    pub(crate) fn row(&self, canvas: &mut Canvas, y: f32, index: usize) -> f32 {
        let style = self.look.body;
        let height = self.row_height(canvas, index);
        let area = Rect {
            x: self.x,
            y,
            width: self.right() - self.x,
            height,
        };
        if let Some(fill) = self.look.zebra.filter(|_| index % 2 == 1) {
            canvas.fill(fill, area);
        }
        let baseline = y + self.look.pad + style.size;
        for (column, left, width) in self.columns() {
            let (align, x) = Self::anchor(column, left, width);
            if column == Column::Description {
                let text = self.description(canvas, index);
                canvas.lines(style, align, x, baseline, text);
            } else {
                let cell = self
                    .document
                    .cell(column, index, &self.document.lines[index]);
                canvas.text(style, align, x, baseline, &cell);
            }
        }
        self.rule_off(canvas, area);
        y + height
    }

    fn rule_off(&self, canvas: &mut Canvas, area: Rect) {
        match self.look.rules {
            Rules::None => {}
            Rules::Rows(color) => {
                canvas.rule(
                    color,
                    0.5,
                    area.x,
                    area.x + area.width,
                    area.y + area.height,
                );
            }
            Rules::Grid(color) => {
                canvas.frame(color, 0.5, area);
                for (_, left, _) in self.columns().skip(1) {
                    canvas.post(color, 0.5, left, area.y, area.y + area.height);
                }
            }
        }
    }

    /// Draws headings and all lines; gives the lower edge.
    pub(crate) fn draw(&self, canvas: &mut Canvas, y: f32) -> f32 {
        let mut y = self.head(canvas, y);
        for index in 0..self.document.lines.len() {
            y = self.row(canvas, y, index);
        }
        y
    }
}
