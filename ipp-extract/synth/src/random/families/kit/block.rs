//! Pieces of a page that know their height before anything is drawn: measured once, then put where there is room.

use crate::pdf::{Align, Color, Rect, Style};
use crate::random::draw::{Area, Sheet};

/// A piece of a page; its marks are told from its upper edge.
#[derive(Debug, Clone, Default)]
pub(crate) struct Block {
    marks: Vec<Mark>,
    pub(crate) height: f32,
}

#[derive(Debug, Clone)]
enum Mark {
    /// With where it is anchored and its baseline.
    Text(Style, Align, f32, f32, String),
    Fill(Color, Rect),
    Frame(Color, f32, Rect),
    /// From the left to the right at a height.
    Rule(Color, f32, (f32, f32), f32),
    /// From the top to the bottom at an x.
    Post(Color, f32, f32, (f32, f32)),
}

impl Mark {
    fn down(self, by: f32) -> Self {
        let lower = |area: Rect| Rect {
            y: area.y + by,
            ..area
        };
        match self {
            Self::Text(style, align, x, y, text) => Self::Text(style, align, x, y + by, text),
            Self::Fill(color, area) => Self::Fill(color, lower(area)),
            Self::Frame(color, width, area) => Self::Frame(color, width, lower(area)),
            Self::Rule(color, width, ends, y) => Self::Rule(color, width, ends, y + by),
            Self::Post(color, width, x, (top, bottom)) => {
                Self::Post(color, width, x, (top + by, bottom + by))
            }
        }
    }
}

fn anchor(align: Align, area: Area) -> f32 {
    match align {
        Align::Left => area.x,
        Align::Right => area.right(),
        Align::Center => area.x + area.width / 2.0,
    }
}

impl Block {
    /// Nothing, so high.
    pub(crate) fn space(height: f32) -> Self {
        Self {
            marks: Vec::new(),
            height,
        }
    }

    /// A text broken to the width of an area.
    pub(crate) fn para(
        sheet: &Sheet<'_>,
        style: Style,
        align: Align,
        area: Area,
        text: &str,
    ) -> Self {
        let mut made = Self::default();
        if text.is_empty() {
            return made;
        }
        let (style, lines) = sheet.broken(style, text, area.width);
        for line in lines {
            let baseline = made.height + style.size * 0.8;
            made.marks.push(Mark::Text(
                style,
                align,
                anchor(align, area),
                baseline,
                line,
            ));
            made.height += sheet.look.step(style);
        }
        made
    }

    /// A text on one line, made smaller if it must be.
    pub(crate) fn line(
        sheet: &Sheet<'_>,
        style: Style,
        align: Align,
        area: Area,
        text: &str,
    ) -> Self {
        let fitted = sheet.fit(style, text, area.width);
        let baseline = style.size * 0.8;
        let x = anchor(align, area);
        Self {
            marks: vec![Mark::Text(fitted, align, x, baseline, text.to_owned())],
            height: sheet.look.step(style),
        }
    }

    /// Several texts below each other.
    pub(crate) fn paras<S: AsRef<str>>(
        sheet: &Sheet<'_>,
        style: Style,
        align: Align,
        area: Area,
        texts: impl IntoIterator<Item = S>,
    ) -> Self {
        texts.into_iter().fold(Self::default(), |made, text| {
            made.then(Self::para(sheet, style, align, area, text.as_ref()))
        })
    }

    /// Another piece below.
    pub(crate) fn then(mut self, other: Self) -> Self {
        let by = self.height;
        self.marks
            .extend(other.marks.into_iter().map(|mark| mark.down(by)));
        self.height += other.height;
        self
    }

    /// Another piece at the same height.
    pub(crate) fn beside(mut self, other: Self) -> Self {
        self.marks.extend(other.marks);
        self.height = self.height.max(other.height);
        self
    }

    /// Room above and below.
    pub(crate) fn pad(self, above: f32, below: f32) -> Self {
        Self::space(above).then(self).then(Self::space(below))
    }

    /// At least so high.
    pub(crate) fn at_least(mut self, height: f32) -> Self {
        self.height = self.height.max(height);
        self
    }

    fn rect(&self, area: Area) -> Rect {
        Rect {
            x: area.x,
            y: 0.0,
            width: area.width,
            height: self.height,
        }
    }

    /// On a coloured ground.
    pub(crate) fn on(mut self, color: Color, area: Area) -> Self {
        self.marks.insert(0, Mark::Fill(color, self.rect(area)));
        self
    }

    /// In a frame.
    pub(crate) fn boxed(mut self, color: Color, width: f32, area: Area) -> Self {
        self.marks.push(Mark::Frame(color, width, self.rect(area)));
        self
    }

    /// With a rule at its lower edge.
    pub(crate) fn under(mut self, color: Color, width: f32, area: Area) -> Self {
        let ends = (area.x, area.right());
        self.marks.push(Mark::Rule(color, width, ends, self.height));
        self
    }

    /// With a rule at its upper edge.
    pub(crate) fn over(mut self, color: Color, width: f32, area: Area) -> Self {
        let ends = (area.x, area.right());
        self.marks.push(Mark::Rule(color, width, ends, 0.0));
        self
    }

    /// With a post over its whole height.
    pub(crate) fn post(mut self, color: Color, width: f32, x: f32) -> Self {
        self.marks
            .push(Mark::Post(color, width, x, (0.0, self.height)));
        self
    }

    /// Draws it with its upper edge at `y` of the page under the pen.
    pub(crate) fn put(&self, sheet: &mut Sheet<'_>, y: f32) {
        let canvas = &mut *sheet.canvas;
        for mark in self.marks.iter().cloned().map(|mark| mark.down(y)) {
            match mark {
                Mark::Text(style, align, x, y, text) => canvas.text(style, align, x, y, &text),
                Mark::Fill(color, area) => canvas.fill(color, area),
                Mark::Frame(color, width, area) => canvas.frame(color, width, area),
                Mark::Rule(color, width, (from, to), y) => canvas.rule(color, width, from, to, y),
                Mark::Post(color, width, x, (top, bottom)) => {
                    canvas.post(color, width, x, top, bottom);
                }
            }
        }
    }

    /// Draws it at the pen, on the next page if it does not fit, and moves the pen below.
    pub(crate) fn place(&self, sheet: &mut Sheet<'_>) {
        if self.height > 0.0 {
            sheet.need(self.height);
        }
        self.put(sheet, sheet.y);
        sheet.y += self.height;
    }
}
