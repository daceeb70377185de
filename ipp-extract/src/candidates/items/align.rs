//! Which figures of many lines stand under each other.

use crate::document::Rect;

/// Edges closer than this, in points, stand under each other.
const SAME_EDGE: f64 = 24.0;
/// Edges this close, in points, are the same.
const EXACT: f64 = 1.0;
/// What it costs, in points, that a figure stands under no other.
const ALONE: f64 = 20.0;

/// A figure of a line.
#[derive(Debug, Clone, Copy)]
pub(super) struct Figure {
    pub rect: Rect,
    /// With the unit behind it: either may be what is aligned.
    pub cell: Rect,
}

/// Figures under each other: their edges on average and at the most.
#[derive(Debug, Clone)]
pub(super) struct Track {
    pub rect: Rect,
    /// With their units, on average.
    pub cell: Rect,
    /// The leftmost and rightmost edge.
    pub outer: (f64, f64),
    pub count: usize,
}

impl Track {
    fn new(Figure { rect, cell }: Figure) -> Self {
        Self {
            rect,
            cell,
            outer: (rect.x0, rect.x1),
            count: 1,
        }
    }

    /// Whether a figure stands exactly under the others, at their right or left edge.
    pub(super) fn fits(&self, rect: &Rect) -> bool {
        let inside = rect.x0 >= self.outer.0 - EXACT && rect.x1 <= self.outer.1 + EXACT;
        let edge = |a: f64, b: f64| (a - b).abs() < EXACT;
        inside && (edge(rect.x1, self.rect.x1) || edge(rect.x0, self.rect.x0))
    }

    /// Takes in another track.
    pub(super) fn join(&mut self, other: &Self) {
        let (n, m) = (self.count as f64, other.count as f64);
        self.rect = mean(&self.rect, n, &other.rect, m);
        self.cell = mean(&self.cell, n, &other.cell, m);
        self.outer = (
            self.outer.0.min(other.outer.0),
            self.outer.1.max(other.outer.1),
        );
        self.count += other.count;
    }

    fn add(&mut self, figure: &Figure) {
        self.join(&Self::new(*figure));
    }

    /// How far a figure is from standing under the others, in points.
    fn distance(&self, figure: &Figure) -> f64 {
        let own = misalignment(&figure.rect, &self.rect);
        own.min(misalignment(&figure.cell, &self.cell))
    }
}

/// The edges of two boxes on average, by the weight of each.
fn mean(a: &Rect, n: f64, b: &Rect, m: f64) -> Rect {
    let mean = |a: f64, b: f64| (a * n + b * m) / (n + m);
    Rect {
        x0: mean(a.x0, b.x0),
        x1: mean(a.x1, b.x1),
        ..*a
    }
}

/// How far two boxes are from standing under each other, in points: by their nearest edges or middles,
/// little where one covers most of the other.
pub(super) fn misalignment(a: &Rect, b: &Rect) -> f64 {
    let edges = [a.x0 - b.x0, a.x1 - b.x1, a.center_x() - b.center_x()];
    let nearest = edges.iter().fold(f64::MAX, |d, e| d.min(e.abs()));
    if a.x_overlap(b) > 0.5 {
        nearest / 4.0
    } else {
        nearest
    }
}

/// The cheapest way to give items from left to right to places from left to right, at most one each.
/// `cost` is `None` where an item cannot take a place; an item without a place costs `alone`.
pub(super) fn in_order<A, B>(
    items: &[A],
    places: &[B],
    alone: f64,
    cost: impl Fn(&A, &B) -> Option<f64>,
) -> Vec<Option<usize>> {
    let (n, m) = (items.len(), places.len());
    // best[i][j]: the cost of the first `i` items among the first `j` places.
    let mut best = vec![vec![0.0_f64; m + 1]; n + 1];
    for i in 1..=n {
        best[i][0] = best[i - 1][0] + alone;
        for j in 1..=m {
            let taken = cost(&items[i - 1], &places[j - 1]);
            let taken = taken.map_or(f64::MAX, |c| best[i - 1][j - 1] + c);
            best[i][j] = taken.min(best[i][j - 1]).min(best[i - 1][j] + alone);
        }
    }
    let mut given = vec![None; n];
    let (mut i, mut j) = (n, m);
    while i > 0 && j > 0 {
        let taken = cost(&items[i - 1], &places[j - 1]).map(|c| best[i - 1][j - 1] + c);
        if taken.is_some_and(|c| c <= best[i][j]) {
            given[i - 1] = Some(j - 1);
            i -= 1;
            j -= 1;
        } else if best[i][j - 1] <= best[i][j] {
            j -= 1;
        } else {
            i -= 1;
        }
    }
    given
}

/// Gives the figures of a line, from left to right, to tracks.
pub(super) fn on_tracks(figures: &[Figure], tracks: &[Track]) -> Vec<Option<usize>> {
    in_order(figures, tracks, ALONE, |figure, track| {
        let distance = track.distance(figure);
        (distance < SAME_EDGE).then_some(distance)
    })
}

/// Finds the tracks of lines of figures, from left to right.
pub(super) fn tracks(lines: &[Vec<Figure>]) -> Vec<Track> {
    let mut tracks: Vec<Track> = Vec::new();
    for figures in lines {
        let given = on_tracks(figures, &tracks);
        let mut new = Vec::new();
        for (figure, place) in figures.iter().zip(given) {
            match place {
                Some(place) => tracks[place].add(figure),
                None => new.push(Track::new(*figure)),
            }
        }
        tracks.extend(new);
        tracks.sort_by(|a, b| a.rect.center_x().total_cmp(&b.rect.center_x()));
    }
    tracks
}

#[cfg(test)]
mod tests {
    use super::{Figure, in_order, tracks};
    use crate::document::Rect;

    fn rect(x0: f64, x1: f64) -> Rect {
        Rect {
            x0,
            x1,
            y0: 0.0,
            y1: 10.0,
        }
    }

    fn at(x0: f64, x1: f64) -> Figure {
        with_unit(x0, x1, x1)
    }

    fn with_unit(x0: f64, x1: f64, end: f64) -> Figure {
        Figure {
            rect: rect(x0, x1),
            cell: rect(x0, end),
        }
    }

    #[test]
    fn figures_are_one_track_if_their_units_end_at_one_edge() {
        let lines = vec![
            vec![with_unit(480.0, 486.0, 500.0)],
            vec![with_unit(430.0, 442.0, 500.0)],
        ];
        let counts: Vec<usize> = tracks(&lines).iter().map(|t| t.count).collect();
        assert_eq!(counts, [2]);
    }

    #[test]
    fn figures_of_one_right_edge_are_one_track_whatever_their_width() {
        let lines = vec![
            vec![at(280.0, 300.0), at(480.0, 500.0)],
            vec![at(250.0, 300.0), at(430.0, 500.0)],
            vec![at(478.0, 500.0)],
        ];
        let counts: Vec<usize> = tracks(&lines).iter().map(|t| t.count).collect();
        assert_eq!(counts, [2, 3]);
    }

    #[test]
    fn items_keep_their_order_although_a_place_is_nearer() {
        let distance = |a: &f64, b: &f64| Some((a - b).abs());
        let given = in_order(&[10.0, 12.0], &[11.0, 30.0], 100.0, distance);
        assert_eq!(given, [Some(0), Some(1)]);
        assert_eq!(in_order(&[10.0], &[50.0], 5.0, distance), [None]);
    }
}
