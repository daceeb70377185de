//! Collects the glyphs that a page draws, with their Unicode and place.

use hayro_interpret::font::{Glyph as PdfGlyph, GlyphRun, PositionedGlyph};
use hayro_interpret::hayro_cmap::BfString;
use hayro_interpret::hayro_syntax::object::{Dict, String as PdfString};
use hayro_interpret::kurbo::{Affine, BezPath, Point, Rect, Shape as _, Vec2};
use hayro_interpret::{
    BlendMode, ClipPath, Device, DrawMode, DrawProps, Image, ImageDrawProps, SoftMask,
};

use super::contain::give_up;
use super::pdf::text_string;
use super::rules;
use crate::Error;
use crate::document::Rule;

/// Glyph programs are scaled to this many units an em.
const UNITS_PER_EM: f64 = 1000.0;
/// The advance of a glyph whose font does not tell, in units of an em.
const DEFAULT_ADVANCE: f32 = 500.0;

/// A page with this many times more invisible glyphs than visible ones is a recognised scan.
const SCAN_SHARE: usize = 4;

/// The text of a glyph is not longer than this on average.
const MAX_BYTES_A_GLYPH: usize = 8;

/// One drawn character or ligature.
#[derive(Debug, Clone)]
pub(super) struct Glyph {
    pub text: String,
    /// The start of the glyph on its baseline.
    pub origin: Point,
    /// From there to where the next glyph starts.
    pub advance: Vec2,
    /// The font size in points.
    pub size: f64,
    /// Drawn without paint, as scanners do with the text that they recognised.
    pub invisible: bool,
}

/// A device that keeps text and forgets the rest.
pub(super) struct GlyphCollector {
    glyphs: Vec<Glyph>,
    /// How many glyphs are collected at most.
    room: usize,
    rules: Vec<Rule>,
    /// How many bytes of text they have at most: a glyph may mean a long one.
    text_room: usize,
    clips: Vec<Rect>,
    /// A level for each open marked content: its replacement text, not yet used or already used.
    replacements: Vec<Replacement>,
}

enum Replacement {
    None,
    Pending(String),
    Used,
}

impl GlyphCollector {
    pub(super) fn new(page: Rect, room: usize) -> Self {
        Self {
            glyphs: Vec::new(),
            room,
            rules: Vec::new(),
            text_room: room.saturating_mul(MAX_BYTES_A_GLYPH),
            clips: vec![page],
            replacements: Vec::new(),
        }
    }

    /// The vertical lines that the page has drawn.
    pub(super) fn take_rules(&mut self) -> Vec<Rule> {
        std::mem::take(&mut self.rules)
    }

    /// The visible glyphs; with them the invisible ones of a scan that was recognised, which may bear a
    /// visible stamp.
    pub(super) fn into_glyphs(mut self) -> Vec<Glyph> {
        let visible = self
            .glyphs
            .iter()
            .filter(|g| !g.invisible && !g.text.trim().is_empty())
            .count();
        let invisible = self.glyphs.iter().filter(|g| g.invisible).count();
        if visible * SCAN_SHARE > invisible {
            self.glyphs.retain(|g| !g.invisible);
        }
        self.glyphs
    }

    /// The text of a glyph, or what the producer says should be read in its place (`ActualText`).
    fn text_of(&mut self, glyph: &PositionedGlyph<'_>) -> String {
        let open = self.replacements.iter_mut().rev();
        match open.into_iter().find(|r| !matches!(r, Replacement::None)) {
            Some(replacement) => match std::mem::replace(replacement, Replacement::Used) {
                Replacement::Pending(text) => text,
                _ => String::new(),
            },
            None => match glyph.as_unicode() {
                Some(BfString::Char(c)) => c.to_string(),
                Some(BfString::String(s)) => s,
                None => String::new(),
            },
        }
    }

    fn add(&mut self, glyph: &PositionedGlyph<'_>, transform: Affine, invisible: bool) {
        let place = transform * glyph.transform();
        let origin = place * Point::ZERO;
        let advance = match &**glyph {
            PdfGlyph::Outline(g) => g.advance_width(),
            PdfGlyph::Type3(g) => g.advance_width(),
        };
        let advance = place * Point::new(advance.unwrap_or(DEFAULT_ADVANCE).into(), 0.0) - origin;
        let size = (place * Point::new(0.0, UNITS_PER_EM) - origin).hypot();
        let center = origin + advance / 2.0;
        let clip = self.clips.last().copied().unwrap_or(Rect::ZERO);
        let finite = center.is_finite() && size.is_finite() && size > 0.0;
        if !finite || !clip.inflate(size, size).contains(center) {
            return;
        }
        let text = self.text_of(glyph);
        self.text_room = self.text_room.saturating_sub(text.len());
        if self.glyphs.len() >= self.room || self.text_room == 0 {
            give_up(Error::TooComplex);
        }
        self.glyphs.push(Glyph {
            text,
            origin,
            advance,
            size,
            invisible,
        });
    }
}

impl<'a> Device<'a> for GlyphCollector {
    fn draw_glyph_run(&mut self, run: &GlyphRun<'_, 'a>, props: DrawProps<'a>, mode: &DrawMode) {
        let invisible = matches!(mode, DrawMode::Invisible);
        for glyph in run.glyphs() {
            self.add(glyph, props.transform, invisible);
        }
    }

    fn push_clip_path(&mut self, clip: &ClipPath) {
        let outer = self.clips.last().copied().unwrap_or(Rect::ZERO);
        self.clips.push(clip.path.bounding_box().intersect(outer));
    }

    fn pop_clip(&mut self) {
        self.clips.pop();
    }

    fn begin_marked_content(&mut self, _tag: &[u8], properties: Option<&Dict<'_>>) {
        let text = properties.and_then(|p| p.get::<PdfString<'_>>("ActualText"));
        self.replacements.push(match text {
            Some(text) => Replacement::Pending(text_string(text.as_bytes())),
            None => Replacement::None,
        });
    }

    fn end_marked_content(&mut self) {
        self.replacements.pop();
    }

    fn draw_path(&mut self, path: &BezPath, props: DrawProps<'a>, _: &DrawMode) {
        rules::collect(&mut self.rules, path, props.transform);
    }

    fn push_transparency_group(&mut self, _: f32, _: Option<SoftMask<'a>>, _: BlendMode) {}
    fn draw_image(&mut self, _: Image<'a, '_>, _: ImageDrawProps<'a>) {}
    fn pop_transparency_group(&mut self) {}
}
