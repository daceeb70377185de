//! Blocks: segments under each other with one left or right edge, such as an address.

use super::{Line, Spot};
use crate::document::Rect;

/// Edges of one block differ by at most this many points.
const EDGE: f64 = 4.0;
/// Lines of one block stand at most this many line heights apart.
const LEADING: f64 = 1.9;

/// Segments under each other with one left or right edge.
#[derive(Debug, Clone)]
pub(crate) struct Block {
    pub spots: Vec<Spot>,
    pub rect: Rect,
    pub page: u32,
}

/// Groups every segment into exactly one block, in reading order of the blocks' first lines.
pub(crate) fn blocks_of(lines: &[Line]) -> Vec<Block> {
    let mut blocks: Vec<Block> = Vec::new();
    for (line, l) in lines.iter().enumerate() {
        for (segment, s) in l.segments.iter().enumerate() {
            let spot = Spot { line, segment };
            let open = blocks.iter_mut().rev().take(40).find(|b| {
                let last = b.spots.last().map(|&s| &lines[s.line].segments[s.segment]);
                b.page == l.page && last.is_some_and(|last| follows(&last.rect, &s.rect))
            });
            match open {
                Some(block) => {
                    block.spots.push(spot);
                    block.rect = block.rect.union(&s.rect);
                }
                None => blocks.push(Block {
                    spots: vec![spot],
                    rect: s.rect,
                    page: l.page,
                }),
            }
        }
    }
    blocks
}

fn follows(above: &Rect, below: &Rect) -> bool {
    let step = below.y1 - above.y1;
    let height = above.height().min(below.height());
    let aligned = (above.x0 - below.x0).abs() <= EDGE || (above.x1 - below.x1).abs() <= EDGE;
    aligned && step > 0.2 * height && step <= LEADING * height
}
