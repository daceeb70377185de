//! Vertical lines that a page draws: they part cells that stand close together.

use hayro_interpret::kurbo::{Affine, BezPath, PathEl, Point};

use crate::document::Rule;

/// Shorter lines, in points, are strokes of letters and pictures.
const MIN_LENGTH: f64 = 6.0;
/// A line may lean this much, in points.
const LEAN: f64 = 0.3;
/// More lines of one page are those of a drawing.
const MAX_RULES: usize = 4_000;

/// Adds the vertical lines of a path.
pub(super) fn collect(rules: &mut Vec<Rule>, path: &BezPath, transform: Affine) {
    let mut start = Point::ZERO;
    let mut last = Point::ZERO;
    for element in path.elements() {
        if rules.len() >= MAX_RULES {
            return;
        }
        let next = match *element {
            PathEl::MoveTo(p) => {
                start = p;
                last = p;
                continue;
            }
            PathEl::LineTo(p) => p,
            PathEl::ClosePath => start,
            PathEl::QuadTo(_, p) | PathEl::CurveTo(_, _, p) => {
                last = p;
                continue;
            }
        };
        rules.extend(vertical(transform * last, transform * next));
        last = next;
    }
}

fn vertical(a: Point, b: Point) -> Option<Rule> {
    let upright = (a.x - b.x).abs() <= LEAN && (a.y - b.y).abs() >= MIN_LENGTH;
    (upright && a.is_finite() && b.is_finite()).then(|| Rule {
        x: f64::midpoint(a.x, b.x),
        y0: a.y.min(b.y),
        y1: a.y.max(b.y),
    })
}
