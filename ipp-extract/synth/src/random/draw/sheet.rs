//! The pages of one document while they are drawn: where text may stand, and how far it has come.

use super::foot::Foot;
use super::look::Look;
use crate::pdf::{Align, Canvas, Color, Rect, Style};
use crate::random::paper::Paper;

/// Where something is drawn: its left edge and its width.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Area {
    pub(crate) x: f32,
    pub(crate) width: f32,
}

impl Area {
    pub(crate) fn new(x: f32, width: f32) -> Self {
        Self { x, width }
    }

    pub(crate) fn right(self) -> f32 {
        self.x + self.width
    }

    /// Columns beside each other with a gap between.
    pub(crate) fn columns(self, count: usize, gap: f32) -> Vec<Self> {
        let count_f = count.max(1) as f32;
        let width = (self.width - gap * (count_f - 1.0)) / count_f;
        (0..count)
            .map(|i| Self::new(self.x + (width + gap) * i as f32, width))
            .collect()
    }

    /// Cut in two at a share of the width.
    pub(crate) fn split(self, share: f32, gap: f32) -> (Self, Self) {
        let left = (self.width - gap) * share;
        (
            Self::new(self.x, left),
            Self::new(self.x + left + gap, self.width - gap - left),
        )
    }

    pub(crate) fn inset(self, by: f32) -> Self {
        Self::new(self.x + by, self.width - 2.0 * by)
    }
}

/// Pages under the pen.
pub(crate) struct Sheet<'a> {
    pub(crate) canvas: &'a mut Canvas,
    pub(crate) paper: &'a Paper,
    pub(crate) look: Look,
    pub(crate) area: Area,
    /// Where later pages begin.
    pub(crate) top: f32,
    /// Where the footer begins.
    pub(crate) bottom: f32,
    /// The pen: the upper edge of what comes next.
    pub(crate) y: f32,
    /// Whether later pages name the document.
    pub(crate) names_later_pages: bool,
    /// What is drawn at the top of each later page instead.
    pub(crate) later_head: Option<fn(&mut Sheet<'_>)>,
    first_page: usize,
}

impl<'a> Sheet<'a> {
    /// Starts on the canvas's last page.
    pub(crate) fn new(canvas: &'a mut Canvas, paper: &'a Paper, look: Look, margin: f32) -> Self {
        let size = canvas.size;
        Self {
            first_page: canvas.page_number() - 1,
            canvas,
            paper,
            look,
            area: Area::new(margin, size.width - 2.0 * margin),
            top: 48.0,
            bottom: size.height - 40.0,
            y: 48.0,
            names_later_pages: true,
            later_head: None,
        }
    }

    /// Keeps room for the footer.
    pub(crate) fn reserve(&mut self, foot: &Foot) {
        self.bottom = self.canvas.size.height - 30.0 - foot.height(self) - 14.0;
    }

    /// Draws the small print, and the footer on all pages of the document.
    pub(crate) fn finish(&mut self, foot: &Foot) {
        self.conditions();
        let pages = self.canvas.page_number() - self.first_page;
        for page in 0..pages {
            self.canvas.select(self.first_page + page);
            foot.draw(self, page + 1, pages);
        }
    }

    /// Whether so much still fits on the page.
    pub(crate) fn fits(&self, height: f32) -> bool {
        self.y + height <= self.bottom
    }

    /// Goes to the next page if so much does not fit.
    pub(crate) fn need(&mut self, height: f32) {
        if !self.fits(height) {
            self.next_page();
        }
    }

    pub(crate) fn next_page(&mut self) {
        self.canvas.new_page();
        self.y = self.top;
        if let Some(head) = self.later_head {
            head(self);
        } else if self.names_later_pages {
            let style = self.look.small(0.95);
            let text = self.paper.reference();
            self.write(style, Align::Left, self.area.x, &text);
            self.y += style.size;
        }
    }

    /// Writes a line at the pen and moves it below.
    pub(crate) fn write(&mut self, style: Style, align: Align, x: f32, text: &str) {
        let baseline = self.y + style.size * 0.8;
        let style = self.fit(style, text, self.area.width);
        self.canvas.text(style, align, x, baseline, text);
        self.y += self.look.step(style);
    }

    /// The style made smaller until the text is no wider than this.
    pub(crate) fn fit(&self, style: Style, text: &str, width: f32) -> Style {
        let natural = self.canvas.width(style, text);
        if natural <= width || natural <= 0.0 {
            return style;
        }
        let share = width / natural * 0.995;
        Style {
            size: style.size * share,
            tracking: style.tracking * share,
            ..style
        }
    }

    /// Writes one line whose upper edge is `y`, made smaller if it must; gives the lower edge.
    pub(crate) fn line(
        &mut self,
        style: Style,
        align: Align,
        x: f32,
        y: f32,
        width: f32,
        text: &str,
    ) -> f32 {
        let fitted = self.fit(style, text, width);
        self.canvas
            .text(fitted, align, x, y + style.size * 0.8, text);
        y + self.look.step(style)
    }

    /// A text broken so that no line is wider than this; words that are too long make the type smaller.
    pub(crate) fn broken(&self, style: Style, text: &str, width: f32) -> (Style, Vec<String>) {
        let longest = text
            .split(' ')
            .map(|word| self.canvas.width(style, word))
            .fold(0.0_f32, f32::max);
        let style = if longest > width {
            Style {
                size: style.size * width / longest * 0.99,
                ..style
            }
        } else {
            style
        };
        (style, self.canvas.wrap(style, text, width))
    }

    /// Writes a paragraph whose upper edge is `y`; gives the lower edge.
    pub(crate) fn paragraph(
        &mut self,
        style: Style,
        align: Align,
        area: Area,
        y: f32,
        text: &str,
    ) -> f32 {
        let (style, lines) = self.broken(style, text, area.width);
        let x = match align {
            Align::Left => area.x,
            Align::Right => area.right(),
            Align::Center => area.x + area.width / 2.0,
        };
        let mut y = y;
        for line in lines {
            self.canvas
                .text(style, align, x, y + style.size * 0.8, &line);
            y += self.look.step(style);
        }
        y
    }

    /// How high a paragraph will be.
    pub(crate) fn paragraph_height(&self, style: Style, width: f32, text: &str) -> f32 {
        let (style, lines) = self.broken(style, text, width);
        lines.len() as f32 * self.look.step(style)
    }

    pub(crate) fn fill(&mut self, color: Color, x: f32, y: f32, width: f32, height: f32) {
        self.canvas.fill(
            color,
            Rect {
                x,
                y,
                width,
                height,
            },
        );
    }

    pub(crate) fn frame(&mut self, color: Color, x: f32, y: f32, width: f32, height: f32) {
        self.canvas.frame(
            color,
            0.6,
            Rect {
                x,
                y,
                width,
                height,
            },
        );
    }

    /// The sentences below everything else.
    pub(crate) fn notes(&mut self, area: Area, share: f32) {
        let style = self.look.small(share);
        for note in &self.paper.notes {
            let height = self.paragraph_height(style, area.width, note);
            self.need(height);
            self.y = self.paragraph(style, Align::Left, area, self.y, note) + style.size * 0.3;
        }
    }

    /// Small print on a page of its own.
    fn conditions(&mut self) {
        let (style, area) = (self.look.small(0.85), self.area);
        if !self.paper.conditions.is_empty() {
            self.next_page();
        }
        for (index, clause) in self.paper.conditions.iter().enumerate() {
            let style = if index == 0 { style.bold() } else { style };
            self.y = self.paragraph(style, Align::Left, area, self.y, clause) + style.size * 0.6;
        }
    }

    /// Bank details: labels with values below the heading; gives the lower edge.
    pub(crate) fn payment(&mut self, area: Area, y: f32) -> f32 {
        if self.paper.payment.is_empty() {
            return y;
        }
        let body = self.look.small(0.95);
        let y = self.paragraph(body.bold(), Align::Left, area, y, &self.paper.payment_title);
        let widest = self
            .paper
            .payment
            .iter()
            .map(|entry| self.canvas.width(body, &self.look.beside(&entry.label)));
        let stop = widest.fold(0.0_f32, f32::max).min(area.width * 0.5) + 6.0;
        let mut y = y;
        for entry in &self.paper.payment {
            let label = self.look.beside(&entry.label);
            self.line(
                body.color(self.look.grey),
                Align::Left,
                area.x,
                y,
                stop - 4.0,
                &label,
            );
            y = self.line(
                body,
                Align::Left,
                area.x + stop,
                y,
                area.width - stop,
                &entry.value,
            );
        }
        y
    }

    /// How high the bank details will be.
    pub(crate) fn payment_height(&self) -> f32 {
        let body = self.look.small(0.95);
        match self.paper.payment.len() {
            0 => 0.0,
            rows => (rows as f32 + 2.0) * self.look.step(body),
        }
    }
}
