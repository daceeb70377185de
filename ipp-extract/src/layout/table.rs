//! Tables: a line of column heads, and the cells under each head.

use super::{Layout, Line, Segment, Spot};
use crate::candidates::label::{Label, Labels};
use crate::document::Rect;
use crate::locale::fold;
use crate::locale::labels::{Role, roles_of};

/// Lines of one head stand at most this many line heights apart.
const HEAD_LEADING: f64 = 1.9;
/// A value stands at most this many points beside its column's head.
const REACH: f64 = 70.0;

/// A column by its head.
#[derive(Debug, Clone)]
pub(crate) struct Column {
    pub roles: Vec<Role>,
    pub rect: Rect,
}

impl Column {
    pub(crate) fn has(&self, role: Role) -> bool {
        self.roles.contains(&role)
    }
}

/// The head of a table.
#[derive(Debug, Clone)]
pub(crate) struct Head {
    pub columns: Vec<Column>,
    /// The first and last line of the head.
    pub first: usize,
    pub last: usize,
}

impl Head {
    /// The column whose head is nearest to a value: by its left, middle or right edge.
    pub(crate) fn nearest(&self, value: &Rect, roles: &[Role]) -> Option<&Column> {
        let eligible = self
            .columns
            .iter()
            .filter(|c| roles.iter().any(|&r| c.has(r)));
        let near = eligible.map(|c| (distance(&c.rect, value), c));
        let (distance, column) = near.min_by(|a, b| a.0.total_cmp(&b.0))?;
        (distance <= REACH).then_some(column)
    }

    /// The head of a column with a role.
    pub(crate) fn column(&self, role: Role) -> Option<&Column> {
        self.columns.iter().find(|c| c.has(role))
    }
}

fn distance(head: &Rect, value: &Rect) -> f64 {
    let edges = [
        head.x0 - value.x0,
        head.x1 - value.x1,
        head.center_x() - value.center_x(),
    ];
    let inside = head.x_overlap(value) > 0.5;
    let nearest = edges.iter().fold(f64::MAX, |d, e| d.min(e.abs()));
    if inside { nearest / 4.0 } else { nearest }
}

/// Roles that a column of line items can have.
const COLUMN_ROLES: [Role; 11] = [
    Role::ColPosition,
    Role::ColCode,
    Role::ColDescription,
    Role::ColQuantity,
    Role::ColUnit,
    Role::ColUnitPrice,
    Role::ColTaxRate,
    Role::ColTaxAmount,
    Role::ColDiscount,
    Role::ColAmount,
    Role::ColOther,
];

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
    let columns = columns_of(layout, labels, line..=line);
    let numeric = [Role::ColQuantity, Role::ColUnitPrice, Role::ColAmount];
    let numbers = numeric
        .iter()
        .filter(|&&r| columns.iter().any(|c| c.has(r)))
        .count();
    let described = columns.iter().any(|c| c.has(Role::ColDescription));
    let distinct = columns.iter().filter(|c| !c.roles.is_empty()).count();
    if numbers == 0
        || distinct < 2
        || has_number(line)
        || !(described && numbers >= 1 || numbers >= 2 && distinct >= 3)
    {
        return None;
    }
    let joins = |upper: &Line, lower: &Line| {
        let step = lower.rect.y1 - upper.rect.y1;
        upper.page == lower.page
            && step < HEAD_LEADING * upper.rect.height().min(lower.rect.height())
    };
    let lines = &layout.lines;
    let mut first = line;
    while first > 0
        && line - first < 3
        && joins(&lines[first - 1], &lines[first])
        && !has_number(first - 1)
        && is_head_like(&lines[first - 1])
    {
        first -= 1;
    }
    let mut last = line;
    while last + 1 < lines.len()
        && last - line < 2
        && joins(&lines[last], &lines[last + 1])
        && !has_number(last + 1)
        && continues_head(layout, labels, last + 1)
    {
        last += 1;
    }
    Some(Head {
        columns: columns_of(layout, labels, first..=last),
        first,
        last,
    })
}

/// A line above a head that holds the upper halves of its words: short texts only.
fn is_head_like(line: &Line) -> bool {
    line.segments
        .iter()
        .all(|s| s.words.len() <= 2 && s.text.len() <= 16 && !s.text.ends_with(':'))
}

/// A line below a head that belongs to it: most of its segments are labels of columns or end one.
fn continues_head(layout: &Layout, labels: &Labels, line: usize) -> bool {
    let segments = layout.lines[line].segments.len();
    let heads = (0..segments).filter(|&segment| {
        let spot = Spot { line, segment };
        let text = &layout.segment(spot).text;
        let bracketed = text.starts_with('(') && text.ends_with(')');
        bracketed
            || labels
                .in_segment(spot)
                .any(|l| l.alone() && COLUMN_ROLES.iter().any(|&r| l.has(r)))
    });
    2 * heads.count() > segments
}

/// The columns of some head lines: segments that stand over each other are one head.
fn columns_of(
    layout: &Layout,
    labels: &Labels,
    lines: std::ops::RangeInclusive<usize>,
) -> Vec<Column> {
    let mut stacks: Vec<(Rect, Vec<Spot>)> = Vec::new();
    for line in lines.clone() {
        for (segment, s) in layout.lines[line].segments.iter().enumerate() {
            let spot = Spot { line, segment };
            match stacks.iter_mut().find(|(r, _)| r.x_overlap(&s.rect) > 0.3) {
                Some((rect, spots)) => {
                    *rect = rect.union(&s.rect);
                    spots.push(spot);
                }
                None => stacks.push((s.rect, vec![spot])),
            }
        }
    }
    let mut columns: Vec<Column> = stacks
        .into_iter()
        .flat_map(|(rect, spots)| columns_of_stack(layout, labels, rect, &spots))
        .collect();
    columns.sort_by(|a, b| a.rect.x0.total_cmp(&b.rect.x0));
    columns
}

fn columns_of_stack(layout: &Layout, labels: &Labels, rect: Rect, spots: &[Spot]) -> Vec<Column> {
    let segments: Vec<&Segment> = spots.iter().map(|&s| layout.segment(s)).collect();
    let phrase: String = segments.iter().map(|s| fold(&s.text)).collect();
    let phrase: String = phrase
        .chars()
        .filter(|c| c.is_alphanumeric() || *c == '%')
        .collect();
    let whole = column_roles(roles_of(&phrase));
    if !whole.is_empty() {
        return vec![Column { roles: whole, rect }];
    }
    let inside: Vec<&Label> = spots
        .iter()
        .flat_map(|&s| labels.in_segment(s))
        .filter(|l| !column_roles(l.roles).is_empty())
        .collect();
    match inside.as_slice() {
        [] => Vec::new(),
        // Heads that stand close together: each label is a column of its own.
        several
            if spots.len() == 1
                && several.len() > 1
                && segments[0].words.len()
                    == several.iter().map(|l| l.words.len()).sum::<usize>() =>
        {
            several
                .iter()
                .map(|l| Column {
                    roles: column_roles(l.roles),
                    rect: l.rect,
                })
                .collect()
        }
        [first, rest @ ..] => {
            let longest = rest
                .iter()
                .fold(*first, |a, b| if b.letters > a.letters { b } else { a });
            vec![Column {
                roles: column_roles(longest.roles),
                rect,
            }]
        }
    }
}

fn column_roles(roles: &[Role]) -> Vec<Role> {
    roles
        .iter()
        .copied()
        .filter(|r| COLUMN_ROLES.contains(r))
        .collect()
}
