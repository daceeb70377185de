//! Tables: a line of column heads, and the cells under each head.

use super::columns::{Column, column_roles, columns_of};
use super::{Layout, Line, Segment, Spot};
use crate::candidates::label::{Label, Labels};
use crate::locale::currency;
use crate::locale::labels::Role;

/// Lines of one head stand at most this many line heights apart.
const HEAD_LEADING: f64 = 1.9;
/// The head of a row stands at most this many lines above it.
const MAX_ABOVE: usize = 8;
/// A head without known words has at least this many columns.
const MIN_COLUMNS: usize = 3;
/// A head that is repeated on another page may be this many points off.
const SAME_PLACE: f64 = 4.0;

/// The head of a table.
#[derive(Debug, Clone)]
pub(crate) struct Head {
    pub columns: Vec<Column>,
    /// The first and last line of the head.
    pub first: usize,
    pub last: usize,
}

impl Head {
    /// The left edge of the table.
    pub(crate) fn left(&self) -> f64 {
        self.columns
            .iter()
            .map(|c| c.rect.x0)
            .fold(f64::MAX, f64::min)
    }

    /// The right edge of the table.
    pub(crate) fn right(&self) -> f64 {
        let edges = self.columns.iter().map(|c| c.rect.x1);
        edges.fold(f64::MIN, f64::max)
    }

    /// Whether another head has the same columns, so that its table continues this one.
    pub(crate) fn continues_as(&self, other: &Self) -> bool {
        let same = |(a, b): (&Column, &Column)| {
            a.roles == b.roles && (a.rect.x0 - b.rect.x0).abs() < SAME_PLACE
        };
        self.columns.len() == other.columns.len()
            && self.columns.iter().zip(&other.columns).all(same)
    }

    /// The head of a column with a role.
    pub(crate) fn column(&self, role: Role) -> Option<&Column> {
        self.columns.iter().find(|c| c.has(role))
    }
}

/// Every head of a table of line items, in reading order.
pub(crate) fn heads(
    layout: &Layout,
    labels: &Labels,
    has_number: impl Fn(usize) -> bool,
) -> Vec<Head> {
    let mut heads = Vec::new();
    let mut line = 0;
    while line < layout.lines.len() {
        match head_at(layout, labels, line, &has_number) {
            Some(head) => {
                line = head.last + 1;
                heads.push(head);
            }
            None => line += 1,
        }
    }
    heads
}

fn head_at(
    layout: &Layout,
    labels: &Labels,
    line: usize,
    has_number: &impl Fn(usize) -> bool,
) -> Option<Head> {
    let columns = columns_of(layout, labels, &[line]);
    let known = columns.iter().filter(|c| !c.roles.is_empty()).count();
    if known == 0 || has_number(line) {
        return None;
    }
    let mut lines = vec![line];
    while let Some(next) = next_of_head(layout, &columns, &lines, has_number) {
        if lines.len() > 2 || !continues_head(layout, labels, &columns, next) {
            break;
        }
        lines.push(next);
    }
    let named = is_head(&columns) || is_head(&columns_of(layout, labels, &lines));
    named.then(|| head_of(layout, labels, &columns, lines, has_number))
}

/// The head over a row of figures that are known to be those of an item, though no word of it may be known: the
/// nearest line of short words side by side.
pub(crate) fn head_over(
    layout: &Layout,
    labels: &Labels,
    row: usize,
    has_number: impl Fn(usize) -> bool,
) -> Option<Head> {
    let page = layout.lines[row].page;
    let above = (0..row).rev().take(MAX_ABOVE);
    let mut above = above.take_while(|&l| layout.lines[l].page == page && !has_number(l));
    let (line, columns) = above.find_map(|line| {
        let columns = columns_of(layout, labels, &[line]);
        let numbered = |c: &Column| c.phrase.contains(|c: char| c.is_ascii_digit());
        let worded = is_head_like(&layout.lines[line]) && !columns.iter().any(numbered);
        let head = columns.len() >= MIN_COLUMNS && worded;
        head.then_some((line, columns))
    })?;
    Some(head_of(layout, labels, &columns, vec![line], &has_number))
}

/// The head that some lines belong to, with what stands of it above and below them.
fn head_of(
    layout: &Layout,
    labels: &Labels,
    columns: &[Column],
    mut lines: Vec<usize>,
    has_number: &impl Fn(usize) -> bool,
) -> Head {
    let line = lines[0];
    for above in (0..line).rev().take(4) {
        let upper = &layout.lines[above];
        let named = (0..upper.segments.len()).any(|segment| {
            let spot = Spot {
                line: above,
                segment,
            };
            let mut labels = labels.in_segment(spot);
            labels.any(|l| l.leads && !column_roles(l.roles).is_empty())
        });
        if !named && !upper.segments.iter().any(|s| is_over(s, columns)) {
            continue;
        }
        let first = &layout.lines[lines[0]];
        if has_number(above) || !joins(upper, first) || !is_head_like(upper) {
            break;
        }
        lines.insert(0, above);
    }
    let mut columns = columns_of(layout, labels, &lines);
    while let Some(next) = next_of_head(layout, &columns, &lines, has_number) {
        if lines.len() > 4 || !continues_head(layout, labels, &columns, next) {
            break;
        }
        lines.push(next);
        columns = columns_of(layout, labels, &lines);
    }
    while columns.last().is_some_and(Column::is_beside) {
        columns.pop();
    }
    if columns.first().is_some_and(Column::is_beside) {
        columns.remove(0);
    }
    Head {
        first: lines.iter().copied().min().unwrap_or(line),
        last: lines.iter().copied().max().unwrap_or(line),
        columns,
    }
}

/// Whether a segment stands over a head that is known, as the upper half of it would.
fn is_over(segment: &Segment, columns: &[Column]) -> bool {
    let mut known = columns.iter().filter(|c| !c.roles.is_empty());
    known.any(|c| c.rect.x_overlap(&segment.rect) > 0.3)
        && !segment.text.contains(|c: char| c.is_ascii_digit())
}

/// Whether columns are those of items: a description and a figure, or two figures and more.
fn is_head(columns: &[Column]) -> bool {
    let numeric = [Role::ColQuantity, Role::ColUnitPrice, Role::ColAmount];
    let has = |role: Role| columns.iter().any(|c| c.has(role));
    let numbers = numeric.iter().filter(|&&r| has(r)).count();
    let known = columns.iter().filter(|c| !c.roles.is_empty()).count();
    let described = has(Role::ColDescription) && numbers > 0;
    let clear = known > 1 && columns.len() - known <= known;
    clear && (described || (numbers > 1 && known > 2))
}

/// Whether two lines stand as close as those of one head.
fn joins(upper: &Line, lower: &Line) -> bool {
    let step = lower.rect.y1 - upper.rect.y1;
    upper.page == lower.page && step < HEAD_LEADING * upper.rect.height().min(lower.rect.height())
}

/// The next line that can belong to a head; lines beside it are passed over.
fn next_of_head(
    layout: &Layout,
    columns: &[Column],
    lines: &[usize],
    has_number: &impl Fn(usize) -> bool,
) -> Option<usize> {
    let last = *lines.last()?;
    let left = columns.iter().map(|c| c.rect.x0).fold(f64::MAX, f64::min);
    let right = columns.iter().map(|c| c.rect.x1).fold(f64::MIN, f64::max);
    let below = (last + 1..layout.lines.len()).take(3);
    let mut below = below.filter(|&l| {
        let rect = layout.lines[l].rect;
        rect.x0 < right && rect.x1 > left
    });
    let next = below.next()?;
    let joined = joins(&layout.lines[last], &layout.lines[next]);
    (joined && !has_number(next)).then_some(next)
}

/// A line above a head that holds the upper halves of its words: short texts only.
fn is_head_like(line: &Line) -> bool {
    line.segments
        .iter()
        .all(|s| s.words.len() <= 3 && s.text.len() <= 24 && !s.text.ends_with(':'))
}

/// A line below a head that belongs to it: most of its segments are labels or units of columns, or all stand
/// under heads other than that of the description.
fn continues_head(layout: &Layout, labels: &Labels, columns: &[Column], line: usize) -> bool {
    let segments = &layout.lines[line].segments;
    let is_head = |segment: usize| {
        let spot = Spot { line, segment };
        let text = &layout.segment(spot).text;
        let bracketed = text.starts_with('(') && text.ends_with(')');
        bracketed || currency::mark(text).is_some() || labels.in_segment(spot).any(Label::alone)
    };
    let heads = (0..segments.len()).filter(|&s| is_head(s)).count();
    let under_other = segments.iter().all(|s| {
        let mut over = columns.iter().filter(|c| c.rect.x_overlap(&s.rect) > 0.3);
        s.words.len() <= 3 && over.any(|c| !c.has(Role::ColDescription))
    });
    2 * heads > segments.len() || under_other
}
