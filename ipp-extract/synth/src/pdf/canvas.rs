//! Pages to draw on. Positions are points (1/72 inch) from the top left corner, as a designer thinks.

use pdf_writer::{Content, Name, Str};

use super::font::{Face, Font};

/// Points in a millimetre.
pub(crate) const MM: f32 = 72.0 / 25.4;

/// A page format, in points.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Size {
    pub(crate) width: f32,
    pub(crate) height: f32,
}

impl Size {
    /// ISO A4, upright.
    pub(crate) const A4: Self = Self {
        width: 595.28,
        height: 841.89,
    };
    /// ISO A4, lying.
    pub(crate) const A4_LANDSCAPE: Self = Self {
        width: 841.89,
        height: 595.28,
    };
    /// US Letter, upright.
    pub(crate) const LETTER: Self = Self {
        width: 612.0,
        height: 792.0,
    };
}

/// An sRGB colour, each channel 0 to 255.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Color(pub(crate) u8, pub(crate) u8, pub(crate) u8);

impl Color {
    pub(crate) const BLACK: Self = Self(0x1a, 0x1a, 0x1a);
    pub(crate) const WHITE: Self = Self(0xff, 0xff, 0xff);

    fn channels(self) -> [f32; 3] {
        [self.0, self.1, self.2].map(|c| f32::from(c) / 255.0)
    }
}

/// How a text looks.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Style {
    pub(crate) face: Face,
    /// The type size in points.
    pub(crate) size: f32,
    pub(crate) color: Color,
    /// Extra points after each letter.
    pub(crate) tracking: f32,
}

impl Style {
    /// Near-black text.
    pub(crate) fn new(face: Face, size: f32) -> Self {
        Self {
            face,
            size,
            color: Color::BLACK,
            tracking: 0.0,
        }
    }

    pub(crate) fn color(self, color: Color) -> Self {
        Self { color, ..self }
    }

    pub(crate) fn bold(self) -> Self {
        Self {
            face: self.face.bold(),
            ..self
        }
    }

    pub(crate) fn size(self, size: f32) -> Self {
        Self { size, ..self }
    }

    /// Letters further apart.
    pub(crate) fn tracked(self, tracking: f32) -> Self {
        Self { tracking, ..self }
    }

    /// A comfortable distance from one baseline to the next.
    pub(crate) fn leading(self) -> f32 {
        (self.size * 1.36).round()
    }
}

/// Where a text goes, relative to the given x.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Align {
    Left,
    Right,
    Center,
}

/// A rectangle, in points from the top left.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Rect {
    pub(crate) x: f32,
    pub(crate) y: f32,
    pub(crate) width: f32,
    pub(crate) height: f32,
}

/// A drawn text and the box of its ink, for the tests that look for clashes.
#[cfg(test)]
#[derive(Debug, Clone)]
pub(crate) struct Placed {
    pub(crate) face: Face,
    pub(crate) text: String,
    pub(crate) area: Rect,
}

/// One page.
pub(crate) struct Page {
    /// The drawing operators.
    pub(crate) content: Content,
    #[cfg(test)]
    pub(crate) placed: Vec<Placed>,
}

/// A document under the pen.
pub(crate) struct Canvas {
    pub(crate) size: Size,
    pub(crate) fonts: Vec<Font>,
    pub(crate) pages: Vec<Page>,
    /// The page under the pen.
    current: usize,
}

impl Canvas {
    /// A document of one blank page.
    pub(crate) fn new(size: Size) -> Self {
        let mut canvas = Self {
            size,
            fonts: Face::ALL.map(Font::new).into(),
            pages: Vec::new(),
            current: 0,
        };
        canvas.new_page();
        canvas
    }

    /// Starts the next page; what follows is drawn there.
    pub(crate) fn new_page(&mut self) {
        self.pages.push(Page {
            content: Content::new(),
            #[cfg(test)]
            placed: Vec::new(),
        });
        self.current = self.pages.len() - 1;
    }

    /// Goes back to a page, counted from 0, to draw what is known at the end only.
    pub(crate) fn select(&mut self, page: usize) {
        self.current = page.min(self.pages.len() - 1);
    }

    /// The page drawn on, from 1.
    pub(crate) fn page_number(&self) -> usize {
        self.pages.len()
    }

    fn content(&mut self) -> &mut Content {
        &mut self.pages[self.current].content
    }

    /// The width of a text in points.
    pub(crate) fn width(&self, style: Style, text: &str) -> f32 {
        let letters = text.chars().count() as f32;
        self.fonts[style.face as usize].width(text, style.size) + style.tracking * letters
    }

    /// Writes one line of text; `y` is the baseline.
    pub(crate) fn text(&mut self, style: Style, align: Align, x: f32, y: f32, text: &str) {
        if text.is_empty() {
            return;
        }
        let width = self.width(style, text);
        let left = match align {
            Align::Left => x,
            Align::Right => x - width,
            Align::Center => x - width / 2.0,
        };
        let glyphs = self.fonts[style.face as usize].encode(text);
        let baseline = self.size.height - y;
        let [r, g, b] = style.color.channels();
        let content = self.content();
        content
            .begin_text()
            .set_fill_rgb(r, g, b)
            .set_font(Name(&resource(style.face)), style.size)
            .set_text_matrix([1.0, 0.0, 0.0, 1.0, round(left), round(baseline)]);
        if style.tracking == 0.0 {
            content.show(Str(&glyphs)).end_text();
        } else {
            content
                .set_char_spacing(style.tracking)
                .show(Str(&glyphs))
                .set_char_spacing(0.0)
                .end_text();
        }
        #[cfg(test)]
        self.remember(style, (left, y, width), text);
    }

    #[cfg(test)]
    fn remember(&mut self, style: Style, (x, baseline, width): (f32, f32, f32), text: &str) {
        let area = Rect {
            x,
            y: baseline - style.size * 0.74,
            width,
            height: style.size * 0.95,
        };
        self.pages[self.current].placed.push(Placed {
            face: style.face,
            text: text.to_owned(),
            area,
        });
    }

    /// Writes lines below each other; gives the baseline after the last.
    pub(crate) fn lines<S: AsRef<str>>(
        &mut self,
        style: Style,
        align: Align,
        x: f32,
        y: f32,
        lines: impl IntoIterator<Item = S>,
    ) -> f32 {
        let mut y = y;
        for line in lines {
            self.text(style, align, x, y, line.as_ref());
            y += style.leading();
        }
        y
    }

    /// Breaks a text at spaces so that no line is wider than `width`.
    pub(crate) fn wrap(&self, style: Style, text: &str, width: f32) -> Vec<String> {
        let mut lines: Vec<String> = Vec::new();
        for word in text.split(' ') {
            match lines.last_mut() {
                Some(line) if self.width(style, &format!("{line} {word}")) <= width => {
                    line.push(' ');
                    line.push_str(word);
                }
                _ => lines.push(word.to_owned()),
            }
        }
        lines
    }

    /// A filled rectangle.
    pub(crate) fn fill(&mut self, color: Color, area: Rect) {
        let [r, g, b] = color.channels();
        let bottom = self.size.height - area.y - area.height;
        self.content()
            .set_fill_rgb(r, g, b)
            .rect(
                round(area.x),
                round(bottom),
                round(area.width),
                round(area.height),
            )
            .fill_nonzero();
    }

    /// The outline of a rectangle.
    pub(crate) fn frame(&mut self, color: Color, width: f32, area: Rect) {
        let [r, g, b] = color.channels();
        let bottom = self.size.height - area.y - area.height;
        self.content()
            .set_stroke_rgb(r, g, b)
            .set_line_width(width)
            .rect(
                round(area.x),
                round(bottom),
                round(area.width),
                round(area.height),
            )
            .stroke();
    }

    /// A line across.
    pub(crate) fn rule(&mut self, color: Color, width: f32, x1: f32, x2: f32, y: f32) {
        self.stroke(color, width, (x1, y), (x2, y));
    }

    /// A line down.
    pub(crate) fn post(&mut self, color: Color, width: f32, x: f32, y1: f32, y2: f32) {
        self.stroke(color, width, (x, y1), (x, y2));
    }

    fn stroke(&mut self, color: Color, width: f32, from: (f32, f32), to: (f32, f32)) {
        let [r, g, b] = color.channels();
        let height = self.size.height;
        self.content()
            .set_stroke_rgb(r, g, b)
            .set_line_width(width)
            .move_to(round(from.0), round(height - from.1))
            .line_to(round(to.0), round(height - to.1))
            .stroke();
    }
}

/// The name of a face among a page's resources.
pub(crate) fn resource(face: Face) -> Vec<u8> {
    format!("F{}", face as usize).into_bytes()
}

/// Hundredths of a point are finer than any printer and keep the files small.
fn round(points: f32) -> f32 {
    (points * 100.0).round() / 100.0
}
