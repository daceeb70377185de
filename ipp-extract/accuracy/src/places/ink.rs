//! Where the ink of each character is, by its outline: another way than the engine's, which takes origins and advances.

use hayro_interpret::font::{Glyph, GlyphRun};
use hayro_interpret::hayro_cmap::BfString;
use hayro_interpret::hayro_syntax::Pdf;
use hayro_interpret::hayro_syntax::page::Page;
use hayro_interpret::kurbo::{Affine, BezPath, Point, Rect, Shape as _, Vec2};
use hayro_interpret::{
    BlendMode, ClipPath, Context, Device, DrawMode, DrawProps, Image, ImageDrawProps,
    InterpreterCache, InterpreterSettings, SoftMask, TransformExt as _, interpret_page,
};

/// How far, in points, a page's size may be off: it is told in inches with four decimals.
const ROUNDING: f64 = 0.1;

/// The middle of a character's ink, in points from the top left.
#[derive(Debug, Clone)]
pub(super) struct Ink {
    pub text: String,
    pub x: f64,
    pub y: f64,
}

/// A page of characters in the order in which they are drawn, text upright.
#[derive(Debug, Clone, Default)]
pub(super) struct Sheet {
    pub width: f64,
    pub height: f64,
    pub ink: Vec<Ink>,
}

impl Sheet {
    /// Whether the page has the size that a reading gives it.
    pub(super) fn measures(&self, width: f64, height: f64) -> bool {
        let same = |a: f64, b: f64| (a - b).abs() < ROUNDING;
        same(width, self.width) && same(height, self.height)
    }

    /// The page as it is read: turned by quarters until most of its text is upright.
    fn upright(mut self, directions: &[Vec2]) -> Self {
        let mut counts = [0_usize; 4];
        for direction in directions {
            counts[quarter(*direction)] += 1;
        }
        // Of equally many, the smaller turn.
        let turns = (0..4).rev().max_by_key(|&turns| counts[turns]).unwrap_or(0);
        for _ in 0..turns {
            for ink in &mut self.ink {
                (ink.x, ink.y) = (ink.y, self.width - ink.x);
            }
            (self.width, self.height) = (self.height, self.width);
        }
        self
    }
}

/// How many quarters counterclockwise make a direction run to the right.
fn quarter(direction: Vec2) -> usize {
    match (direction.x, direction.y) {
        (x, y) if x.abs() >= y.abs() => usize::from(x < 0.0) * 2,
        (_, y) => {
            if y > 0.0 {
                1
            } else {
                3
            }
        }
    }
}

/// All pages of a document.
pub(super) fn sheets(pdf: &Pdf) -> Vec<Sheet> {
    let cache = InterpreterCache::new();
    let pages = pdf.pages().iter();
    pages.map(|page| sheet(page, &cache)).collect()
}

fn sheet<'a>(page: &Page<'a>, cache: &InterpreterCache<'a>) -> Sheet {
    let (width, height) = page.render_dimensions();
    let (width, height) = (f64::from(width), f64::from(height));
    let bounds = Rect::new(0.0, 0.0, width, height);
    let transform = page.initial_transform(true).to_kurbo();
    let settings = InterpreterSettings::default();
    let mut context = Context::new(transform, bounds, cache, page.xref(), settings);
    let mut collector = Collector::default();
    interpret_page(page, &mut context, &mut collector);
    let sheet = Sheet {
        width,
        height,
        ink: collector.ink,
    };
    sheet.upright(&collector.directions)
}

#[derive(Default)]
struct Collector {
    ink: Vec<Ink>,
    directions: Vec<Vec2>,
}

impl<'a> Device<'a> for Collector {
    fn draw_glyph_run(&mut self, run: &GlyphRun<'_, 'a>, props: DrawProps<'a>, _: &DrawMode) {
        for glyph in run.glyphs() {
            let text = match glyph.as_unicode() {
                Some(BfString::Char(c)) => c.to_string(),
                Some(BfString::String(s)) => s,
                None => continue,
            };
            let place = props.transform * glyph.transform();
            let Point { x, y } = middle(glyph, place);
            self.ink.push(Ink { text, x, y });
            self.directions
                .push(place * Point::new(1.0, 0.0) - place * Point::ZERO);
        }
    }

    fn draw_path(&mut self, _: &BezPath, _: DrawProps<'a>, _: &DrawMode) {}
    fn push_transparency_group(&mut self, _: f32, _: Option<SoftMask<'a>>, _: BlendMode) {}
    fn draw_image(&mut self, _: Image<'a, '_>, _: ImageDrawProps<'a>) {}
    fn pop_transparency_group(&mut self) {}
    fn push_clip_path(&mut self, _: &ClipPath) {}
    fn pop_clip(&mut self) {}
}

/// The middle of a glyph's ink; a glyph without an outline is where it starts.
fn middle(glyph: &Glyph<'_>, place: Affine) -> Point {
    match glyph {
        Glyph::Outline(outline) => place * outline.outline().bounding_box().center(),
        Glyph::Type3(_) => place * Point::ZERO,
    }
}

#[cfg(test)]
mod tests {
    use hayro_interpret::kurbo::Vec2;

    use super::{Ink, Sheet};

    #[test]
    fn a_page_whose_text_runs_sideways_is_turned_until_it_is_upright() {
        let ink = |x, y| Ink {
            text: String::new(),
            x,
            y,
        };
        let page = |x, y| Sheet {
            width: 600.0,
            height: 800.0,
            ink: vec![ink(x, y)],
        };
        // Text that runs down begins at the top right.
        let down = page(590.0, 10.0).upright(&[Vec2::new(0.0, 1.0)]);
        assert!(down.measures(800.0, 600.0));
        assert_eq!((down.ink[0].x, down.ink[0].y), (10.0, 10.0));
        let up = page(10.0, 790.0).upright(&[Vec2::new(0.0, -1.0)]);
        assert!(up.measures(800.0, 600.0));
        assert_eq!((up.ink[0].x, up.ink[0].y), (10.0, 10.0));
        let stamped = [Vec2::new(1.0, 0.0), Vec2::new(0.0, 1.0)];
        let upright = page(10.0, 10.0).upright(&stamped);
        assert!(upright.measures(600.0, 800.0));
    }
}
