//! Blocks that several layouts use.

use crate::data::{Emphasis, Row};
use crate::pdf::{Align, Canvas, Color, Rect, Style};

/// Where labels and values of a block stand.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Pairs {
    pub(crate) label_x: f32,
    pub(crate) label_align: Align,
    pub(crate) value_x: f32,
    pub(crate) value_align: Align,
    pub(crate) label: Style,
    pub(crate) value: Style,
}

impl Pairs {
    /// Labels from the left, values against the right edge.
    pub(crate) fn spread(left: f32, right: f32, style: Style) -> Self {
        Self {
            label_x: left,
            label_align: Align::Left,
            value_x: right,
            value_align: Align::Right,
            label: style,
            value: style,
        }
    }

    /// Labels and values from the left, values at their own stop.
    pub(crate) fn stops(label_x: f32, value_x: f32, style: Style) -> Self {
        Self {
            value_x,
            value_align: Align::Left,
            ..Self::spread(label_x, value_x, style)
        }
    }

    /// Draws the rows below each other from the baseline `y`; gives the baseline after the last.
    pub(crate) fn draw(self, canvas: &mut Canvas, y: f32, rows: &[Row], mark: &str) -> f32 {
        let mut y = y;
        for row in rows {
            let label = format!("{}{mark}", row.label);
            canvas.text(self.label, self.label_align, self.label_x, y, &label);
            canvas.text(self.value, self.value_align, self.value_x, y, &row.value);
            y += self.value.leading().max(self.label.leading());
        }
        y
    }
}

/// How the totals look.
#[derive(Debug, Clone, Copy)]
pub(crate) struct TotalsLook {
    pub(crate) plain: Style,
    pub(crate) strong: Style,
    /// Points from one row to the next.
    pub(crate) step: f32,
    /// The line above a strong row.
    pub(crate) rule: Color,
}

/// Draws the totals between two edges from the baseline `y`; gives the baseline after the last.
pub(crate) fn totals(
    canvas: &mut Canvas,
    (left, right): (f32, f32),
    y: f32,
    rows: &[Row],
    look: TotalsLook,
) -> f32 {
    let mut y = y;
    for row in rows {
        let style = match row.emphasis {
            Emphasis::Plain => look.plain,
            Emphasis::Strong => {
                y += 5.0;
                canvas.rule(look.rule, 0.8, left, right, y - look.strong.size - 3.0);
                look.strong
            }
        };
        canvas.text(style, Align::Left, left, y, &row.label);
        canvas.text(style, Align::Right, right, y, &row.value);
        y += look.step;
    }
    y
}

/// Writes a paragraph within a width; gives the baseline after the last line.
pub(crate) fn paragraph(
    canvas: &mut Canvas,
    style: Style,
    (x, width): (f32, f32),
    y: f32,
    text: &str,
) -> f32 {
    let lines = canvas.wrap(style, text, width);
    canvas.lines(style, Align::Left, x, y, lines)
}

/// A strip of boxes, each with a label above its value.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Boxes {
    pub(crate) label: Style,
    pub(crate) value: Style,
    pub(crate) line: Color,
}

impl Boxes {
    /// Points from the upper to the lower edge.
    pub(crate) const HEIGHT: f32 = 34.0;

    /// Draws one box a row of data side by side between two edges, each as wide as its text needs and an equal
    /// share of what is left; `y` is the upper edge.
    pub(crate) fn draw(self, canvas: &mut Canvas, (left, right): (f32, f32), y: f32, rows: &[Row]) {
        let needs: Vec<f32> = rows
            .iter()
            .map(|row| {
                let label = canvas.width(self.label, &row.label);
                canvas.width(self.value, &row.value).max(label) + 16.0
            })
            .collect();
        let spare = (right - left - needs.iter().sum::<f32>()) / rows.len() as f32;
        let mut x = left;
        for (row, need) in rows.iter().zip(needs) {
            let width = need + spare;
            canvas.frame(
                self.line,
                0.7,
                Rect {
                    x,
                    y,
                    width,
                    height: Self::HEIGHT,
                },
            );
            canvas.text(self.label, Align::Left, x + 8.0, y + 12.0, &row.label);
            canvas.text(self.value, Align::Left, x + 8.0, y + 26.0, &row.value);
            x += width;
        }
    }
}
