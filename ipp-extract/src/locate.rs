//! Where each field stands on the page, as `field_locations` gives it.

use ipp_sdk::model::{Extra, FieldLocation, LengthUnit, Point, Polygon};

use crate::candidates::Place;
use crate::document::{Rect, Word};
use crate::layout::{Layout, around, joined};

/// Points in an inch.
const POINTS: f64 = 72.0;
/// How far a word may lean out of a box that holds it, in points.
const LEAN: f64 = 0.5;

/// The box around places, and the text in it; `None` if there is no place.
///
/// A box tells of one page and of text that stands together: places are taken in as long as there is not more
/// of anything else between them than there is of the field.
pub(crate) fn location(
    layout: &Layout,
    places: &[Place],
    confidence: f64,
) -> Option<FieldLocation> {
    let (first, others) = places.split_first()?;
    let page = page_of(layout, first);
    let mut own = words(layout, first).len();
    let mut rect = around(words(layout, first));
    let mut content = joined(words(layout, first));
    for place in others.iter().filter(|p| page_of(layout, p) == page) {
        let wider = rect.union(&around(words(layout, place)));
        let more = own + words(layout, place).len();
        if let Some(held) = held(layout, page, &wider).filter(|held| held.len() <= 2 * more) {
            (rect, own) = (wider, more);
            content = held.join(" ");
        }
    }
    let size = layout.pages.get(page as usize - 1);
    let (width, height) = size.copied().unwrap_or_default();
    Some(FieldLocation {
        page: Some(page),
        polygon: outline(&rect),
        confidence: Some((confidence.clamp(0.0, 1.0) * 100.0).round() / 100.0),
        content: Some(content),
        unit: Some(LengthUnit::Inch),
        page_width: Some(inches(width)),
        page_height: Some(inches(height)),
        extra: Extra::default(),
    })
}

fn words<'a>(layout: &'a Layout, place: &Place) -> &'a [Word] {
    &layout.segment(place.spot).words[place.words.clone()]
}

fn page_of(layout: &Layout, place: &Place) -> u32 {
    layout.lines[place.spot.line].page
}

/// The words in a box, `None` if its edge cuts one.
fn held<'a>(layout: &'a Layout, page: u32, rect: &Rect) -> Option<Vec<&'a str>> {
    let mut held = Vec::new();
    for line in layout.lines.iter().filter(|l| l.page == page) {
        for word in line.segments.iter().flat_map(|s| &s.words) {
            let w = &word.rect;
            let outside = w.x1 < rect.x0 + LEAN
                || w.x0 > rect.x1 - LEAN
                || w.y1 < rect.y0 + LEAN
                || w.y0 > rect.y1 - LEAN;
            let inside = w.x0 >= rect.x0 - LEAN
                && w.x1 <= rect.x1 + LEAN
                && w.y0 >= rect.y0 - LEAN
                && w.y1 <= rect.y1 + LEAN;
            match (outside, inside) {
                (true, _) => {}
                (false, true) => held.push(word.text.as_str()),
                (false, false) => return None,
            }
        }
    }
    Some(held)
}

fn outline(rect: &Rect) -> Polygon {
    let corners = [
        (rect.x0, rect.y0),
        (rect.x1, rect.y0),
        (rect.x1, rect.y1),
        (rect.x0, rect.y1),
    ];
    let point = |(x, y)| Point {
        x: inches(x),
        y: inches(y),
    };
    Polygon(corners.map(point).to_vec())
}

/// Inches with four decimals.
fn inches(points: f64) -> f64 {
    (points / POINTS * 10_000.0).round() / 10_000.0
}
