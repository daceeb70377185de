//! A document as the later stages see it: pages of words with boxes, in points from the top left.

/// An upright rectangle in points; `y` grows downwards.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Rect {
    pub x0: f64,
    pub y0: f64,
    pub x1: f64,
    pub y1: f64,
}

impl Rect {
    pub(crate) fn width(&self) -> f64 {
        self.x1 - self.x0
    }

    pub(crate) fn height(&self) -> f64 {
        self.y1 - self.y0
    }

    pub(crate) fn center_x(&self) -> f64 {
        f64::midpoint(self.x0, self.x1)
    }

    pub(crate) fn center_y(&self) -> f64 {
        f64::midpoint(self.y0, self.y1)
    }

    /// The smallest rectangle that holds both.
    pub(crate) fn union(&self, other: &Self) -> Self {
        Self {
            x0: self.x0.min(other.x0),
            y0: self.y0.min(other.y0),
            x1: self.x1.max(other.x1),
            y1: self.y1.max(other.y1),
        }
    }

    /// How much of the narrower of the two overlaps the other horizontally, 0 to 1.
    pub(crate) fn x_overlap(&self, other: &Self) -> f64 {
        let shared = self.x1.min(other.x1) - self.x0.max(other.x0);
        let narrower = self.width().min(other.width()).max(0.1);
        (shared / narrower).clamp(0.0, 1.0)
    }
}

/// A run of characters without a space.
#[derive(Debug, Clone)]
pub(crate) struct Word {
    pub text: String,
    pub rect: Rect,
    /// The baseline's distance from the top of the page.
    pub baseline: f64,
    /// The font size in points.
    pub size: f64,
    /// A space was drawn behind it.
    pub space_after: bool,
}

/// A vertical line on the page.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Rule {
    pub x: f64,
    pub y0: f64,
    pub y1: f64,
}

/// One page of words.
#[derive(Debug, Clone)]
pub(crate) struct Page {
    /// From 1.
    pub number: u32,
    pub width: f64,
    pub height: f64,
    pub words: Vec<Word>,
    /// The vertical lines from left to right.
    pub rules: Vec<Rule>,
}

/// A file that is embedded in the document.
#[derive(Debug, Clone)]
pub(crate) struct Attachment {
    pub bytes: Vec<u8>,
}

/// All that was read from the bytes of a document.
#[derive(Debug, Clone, Default)]
pub(crate) struct Document {
    pub pages: Vec<Page>,
    pub attachments: Vec<Attachment>,
}
