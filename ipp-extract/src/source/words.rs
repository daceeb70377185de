//! Joins glyphs to words.

use hayro_interpret::kurbo::{Point, Vec2};

use super::glyphs::Glyph;
use crate::document::{Page, Rect, Rule, Word};

/// A gap wider than this share of the font size parts two words.
const WORD_GAP: f64 = 0.15;
/// A step back by more than this share of the font size parts two words.
const BACKSTEP: f64 = 0.4;
/// How far two glyphs of a word may differ in baseline, as a share of the font size.
const BASELINE_DRIFT: f64 = 0.25;
/// The share of the font size that a line takes above and below its baseline.
const ASCENT: f64 = 0.75;
const DESCENT: f64 = 0.22;

/// Builds a page of words from its glyphs in drawing order.
///
/// Text that runs in another direction than most of the page (a stamp along the margin) is dropped; a
/// page whose text all runs sideways is turned.
/// Lines of a page that is turned are left aside.
pub(super) fn words_of(
    glyphs: Vec<Glyph>,
    mut rules: Vec<Rule>,
    number: u32,
    width: f64,
    height: f64,
) -> Page {
    let turn = main_direction(&glyphs);
    rules.retain(|_| turn == 0);
    rules.sort_by(|a, b| a.x.total_cmp(&b.x));
    let upright = glyphs
        .into_iter()
        .filter(|g| quadrant(g.advance) == turn)
        .map(|g| turned(g, turn, width, height));
    let (width, height) = if turn.is_multiple_of(2) {
        (width, height)
    } else {
        (height, width)
    };
    let mut builder = Builder::default();
    for glyph in upright {
        builder.push(&glyph);
    }
    Page {
        number,
        width,
        height,
        words: builder.finish(),
        rules,
    }
}

/// The quarter turns (clockwise, on a page whose y grows downwards) of a glyph's direction.
fn quadrant(advance: Vec2) -> u8 {
    match (advance.x, advance.y) {
        (x, y) if x.abs() >= y.abs() => {
            if x >= 0.0 {
                0
            } else {
                2
            }
        }
        (_, y) if y > 0.0 => 1,
        _ => 3,
    }
}

fn main_direction(glyphs: &[Glyph]) -> u8 {
    let mut counts = [0_usize; 4];
    for glyph in glyphs {
        counts[usize::from(quadrant(glyph.advance))] += 1;
    }
    (0..4)
        .max_by_key(|&q| (counts[usize::from(q)], 4 - q))
        .unwrap_or(0)
}

/// Turns a glyph back by `turn` quarter turns.
fn turned(mut glyph: Glyph, turn: u8, width: f64, height: f64) -> Glyph {
    let Point { x, y } = glyph.origin;
    let Vec2 { x: dx, y: dy } = glyph.advance;
    (glyph.origin, glyph.advance) = match turn {
        0 => return glyph,
        1 => (Point::new(y, width - x), Vec2::new(dy, -dx)),
        2 => (Point::new(width - x, height - y), Vec2::new(-dx, -dy)),
        _ => (Point::new(height - y, x), Vec2::new(-dy, dx)),
    };
    glyph
}

#[derive(Default)]
struct Builder {
    words: Vec<Word>,
    open: Option<Word>,
    /// Start and text of the last glyphs, to drop what is drawn twice for a bold look.
    recent: Vec<(Point, String)>,
}

impl Builder {
    fn push(&mut self, glyph: &Glyph) {
        if self.is_drawn_twice(glyph) {
            return;
        }
        let text: String = glyph.text.chars().filter_map(readable).collect();
        if text.trim().is_empty() && !glyph.text.is_empty() {
            if let Some(word) = &mut self.open {
                word.space_after = true;
            }
            self.close();
            return;
        }
        let rect = Rect {
            x0: glyph.origin.x,
            y0: glyph.origin.y - ASCENT * glyph.size,
            x1: glyph.origin.x + glyph.advance.x,
            y1: glyph.origin.y + DESCENT * glyph.size,
        };
        match &mut self.open {
            Some(word) if continues(word, &rect, glyph) => {
                word.text.push_str(&text);
                word.rect = word.rect.union(&rect);
            }
            _ => {
                self.close();
                self.open = Some(Word {
                    text,
                    rect,
                    baseline: glyph.origin.y,
                    size: glyph.size,
                    space_after: false,
                });
            }
        }
    }

    fn is_drawn_twice(&mut self, glyph: &Glyph) -> bool {
        const MEMORY: usize = 256;
        if glyph.text.trim().is_empty() {
            return false;
        }
        let near = glyph.size * 0.06;
        let twice = self
            .recent
            .iter()
            .any(|(at, text)| is_near(*at, glyph.origin, near) && *text == glyph.text);
        if self.recent.len() >= MEMORY {
            self.recent.drain(..MEMORY / 2);
        }
        self.recent.push((glyph.origin, glyph.text.clone()));
        twice
    }

    fn close(&mut self) {
        self.words
            .extend(self.open.take().filter(|w| !w.text.trim().is_empty()));
    }

    fn finish(mut self) -> Vec<Word> {
        self.close();
        self.words
    }
}

/// Whether two points differ by less than `near` in both directions.
fn is_near(a: Point, b: Point, near: f64) -> bool {
    (a.x - b.x).abs() < near && (a.y - b.y).abs() < near
}

fn continues(word: &Word, rect: &Rect, glyph: &Glyph) -> bool {
    let gap = rect.x0 - word.rect.x1;
    let size = word.size.max(glyph.size);
    gap < WORD_GAP * size
        && gap > -BACKSTEP * size
        && (glyph.origin.y - word.baseline).abs() < BASELINE_DRIFT * size
}

/// Spaces of any width become a plain one, ligatures and compatibility digits their letters, control
/// and private characters nothing.
fn readable(c: char) -> Option<char> {
    match c {
        c if c.is_whitespace() => Some(' '),
        '\u{ad}' | '\u{2010}' | '\u{2011}' => Some('-'),
        '\u{2212}' => Some('-'),
        '\u{200b}'..='\u{200f}'
        | '\u{2028}'..='\u{202e}'
        | '\u{2060}'..='\u{2064}'
        | '\u{feff}' => None,
        '\u{e000}'..='\u{f8ff}' | '\u{fffd}' => None,
        c if c.is_control() => None,
        c => Some(c),
    }
}
