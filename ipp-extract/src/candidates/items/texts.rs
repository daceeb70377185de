//! The columns of words of a table: where each starts and ends, and which of them describes.

use super::columns::{FigureColumn, MARGIN, MAX_SAMPLE};
use super::marks;
use super::scope::{MAX_FIGURES, Scope};
use crate::document::Rect;
use crate::layout::columns::Column;
use crate::layout::table::Head;
use crate::locale::labels::Role;

/// Words of two columns stand at least this many usual gaps apart.
const COLUMN_GAP: f64 = 1.35;
/// Words start under their head within this many points.
const SAME_START: f64 = 3.0;
/// What it costs, in points, to part columns where a word stands.
const CROSSED: f64 = 12.0;
/// What a column that numbers the rows may be taken for by its head.
const NUMBERING: [Role; 2] = [Role::ColOther, Role::ColCode];
/// Gutters are looked for at this many points from each other.
const STEP: f64 = 1.5;

/// A column of words, by its left edge and the start of the next column.
#[derive(Debug, Clone)]
pub(super) struct TextColumn {
    pub role: Role,
    /// The left edge of its head.
    pub head: f64,
    pub left: f64,
    pub right: f64,
}

impl TextColumn {
    /// Whether its words start where its head does, and not where the column before ends.
    pub(super) fn is_headed(&self) -> bool {
        (self.head - self.left).abs() < MARGIN
    }
}

/// The columns of words under heads that say so, or that say nothing and have no figures under them.
pub(super) fn text_columns(
    scope: &Scope<'_>,
    head: &Head,
    figures: &[FigureColumn],
    lines: &[usize],
) -> Vec<TextColumn> {
    const TEXTS: [Role; 4] = [
        Role::ColDescription,
        Role::ColCode,
        Role::ColUnit,
        Role::ColPosition,
    ];
    let taken = |at: usize| {
        figures
            .iter()
            .any(|f| f.role.is_some() && f.head == Some(at))
    };
    let numbers = |at: usize| {
        let is = |f: &FigureColumn| f.role == Some(Role::ColPosition) && f.head == Some(at);
        figures.iter().any(is)
    };
    let heads = head.columns.iter().enumerate();
    // "Tarif" over prices describes nothing, where another head has words under it.
    let open = heads.clone().any(|(at, _)| !taken(at));
    let names = |at: usize, c: &Column| c.has(Role::ColDescription) && (numbers(at) || !open);
    let free = heads.filter(|&(at, c)| !taken(at) || names(at, c));
    let mut columns: Vec<(Role, Rect)> = free
        .map(|(at, c)| {
            let role = TEXTS.into_iter().find(|&r| c.has(r));
            // "Item" over the numbers of the lines describes nothing, where other words do.
            let role = role.map(|r| if numbers(at) { Role::ColPosition } else { r });
            // A second head of quantities, without figures, is that of their units.
            let unit = c.has(Role::ColQuantity).then_some(Role::ColUnit);
            (role.or(unit).unwrap_or(Role::ColOther), c.rect)
        })
        .collect();
    join_heads(scope, &mut columns, lines);
    let doubtful = |c: &Column| {
        let other = c.has(Role::ColCode) || c.has(Role::ColPosition);
        c.has(Role::ColDescription) && other
    };
    let mut heads = head.columns.iter().enumerate();
    let named = heads.any(|(at, c)| c.has(Role::ColDescription) && !doubtful(c) && !taken(at));
    name_description(scope, &mut columns, lines, named);
    let described = columns.iter().find(|(r, _)| *r == Role::ColDescription);
    let end = described.map_or(f64::INFINITY, |(_, rect)| rect.x1);
    let figures: Vec<&FigureColumn> = figures
        .iter()
        .filter(|f| f.role.is_some() || (f.solid && f.track.rect.x0 > end))
        .collect();
    let mut texts: Vec<TextColumn> = Vec::new();
    let mut before = f64::NEG_INFINITY;
    for (role, rect) in columns {
        let figure = figures
            .iter()
            .map(|f| f.track.outer.1)
            .filter(|&x1| x1 < rect.x1 - 1.0)
            .fold(f64::NEG_INFINITY, f64::max);
        let left = match before.max(figure) {
            f64::MIN => f64::NEG_INFINITY,
            edge if edge == figure => figure,
            edge => gutter(scope, lines, edge, &rect),
        };
        before = rect.x0.max(left) + 3.0;
        let right = f64::INFINITY;
        texts.push(TextColumn {
            role,
            head: rect.x0,
            left,
            right,
        });
    }
    close(&mut texts, &figures);
    name_numbers(scope, &mut texts, lines);
    texts
}

/// Heads side by side are the words of one, if one of them says nothing known and no line has a gap between words
/// where the second starts: "Conceptos de flete".
fn join_heads(scope: &Scope<'_>, columns: &mut Vec<(Role, Rect)>, lines: &[usize]) {
    let layout = scope.facts.layout;
    let starts = |x: f64| {
        let segments = lines
            .iter()
            .take(MAX_SAMPLE)
            .flat_map(|&l| scope.segments(l));
        let mut starts = segments.flat_map(|s| {
            let first = s.words.first().map(|w| w.rect.x0);
            let behind = s.words.windows(2).filter(|pair| {
                let gap = pair[1].rect.x0 - pair[0].rect.x1;
                gap > COLUMN_GAP * layout.space * pair[1].size
            });
            first.into_iter().chain(behind.map(|pair| pair[1].rect.x0))
        });
        starts.any(|start| (start - x).abs() < SAME_START)
    };
    let mut at = 1;
    while at < columns.len() {
        let ((role, rect), (next, second)) = (columns[at - 1], columns[at]);
        let other = role == Role::ColOther || next == Role::ColOther;
        let near = second.x0 - rect.x1 < second.height();
        if other && near && !starts(second.x0) {
            let known = if role == Role::ColOther { next } else { role };
            columns[at - 1] = (known, rect.union(&second));
            columns.remove(at);
        } else {
            at += 1;
        }
    }
}

/// The first column numbers the rows if its words are a growing series, whatever its head says.
fn name_numbers(scope: &Scope<'_>, texts: &mut [TextColumn], lines: &[usize]) {
    let first = texts.first().filter(|c| NUMBERING.contains(&c.role));
    if first.is_some() && marks::is_series(scope, texts, lines) {
        texts[0].role = Role::ColPosition;
    }
}

/// How many letters stand under each head, each word under the last head that starts before it.
fn letters_under(scope: &Scope<'_>, columns: &[(Role, Rect)], lines: &[usize]) -> Vec<usize> {
    let mut letters = vec![0; columns.len()];
    let segments = lines.iter().flat_map(|&l| scope.segments(l));
    for word in segments.flat_map(|s| s.words.iter().take(MAX_FIGURES)) {
        let before = columns
            .iter()
            .rposition(|(_, r)| r.x0 <= word.rect.x0 + 3.0);
        let count = word.text.chars().filter(|c| c.is_alphabetic()).count();
        if let Some(column) = before.or((!columns.is_empty()).then_some(0)) {
            letters[column] += count;
        }
    }
    letters
}

/// A column of words ends where the next column starts.
fn close(texts: &mut [TextColumn], figures: &[&FigureColumn]) {
    let starts: Vec<f64> = texts
        .iter()
        .map(|t| t.left)
        .chain(figures.iter().map(|f| f.track.outer.0))
        .collect();
    for text in texts {
        let next = starts.iter().filter(|&&x| x > text.left + 1.0);
        text.right = next.fold(f64::INFINITY, |right, &x| right.min(x));
    }
}

/// Of several heads that say "description", or where none does, the column with the most letters is one.
/// A single head that may also be that of a code or a number describes only if no other column has more letters.
fn name_description(scope: &Scope<'_>, columns: &mut [(Role, Rect)], lines: &[usize], named: bool) {
    let letters = letters_under(scope, columns, lines);
    let described: Vec<usize> = (0..columns.len())
        .filter(|&c| columns[c].0 == Role::ColDescription)
        .collect();
    let eligible = match described.as_slice() {
        [_] if named => return,
        [_] | [] => (0..columns.len()).collect(),
        _ => described,
    };
    let widest = eligible.iter().copied().max_by_key(|&c| letters[c]);
    for column in eligible {
        if Some(column) == widest {
            columns[column].0 = Role::ColDescription;
        } else if columns[column].0 == Role::ColDescription {
            columns[column].0 = Role::ColCode;
        }
    }
}

/// Where the words of a column start behind those of the column before: where the fewest lines have ink,
/// as near as possible to the left edge of the head.
fn gutter(scope: &Scope<'_>, lines: &[usize], from: f64, head: &Rect) -> f64 {
    let words: Vec<Rect> = lines
        .iter()
        .take(MAX_SAMPLE)
        .flat_map(|&l| scope.segments(l))
        .flat_map(|s| s.words.iter().take(MAX_FIGURES).map(|w| w.rect))
        .filter(|r| r.x1 > from && r.x0 < head.x1)
        .collect();
    let cost = |x: f64| {
        let crossed = words.iter().filter(|r| r.x0 < x && x < r.x1).count();
        crossed as f64 * CROSSED + (x - head.x0).abs()
    };
    let steps = ((head.x1 - from) / STEP).clamp(0.0, 400.0) as usize;
    let places = (0..=steps).map(|i| from + i as f64 * STEP);
    places
        .chain([head.x0 - 1.0])
        .map(|x| (cost(x), x))
        .reduce(|a, b| if b.0 < a.0 { b } else { a })
        .map_or(head.x0, |(_, x)| x)
}
