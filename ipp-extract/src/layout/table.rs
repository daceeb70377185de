//! Tables: a line of column heads, and the cells under each head.

use super::{Layout, Line, Spot, joined};
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
    /// The column whose head is nearest to a value, by its left, middle or right edge: one with some of
    /// the roles, or one whose head says nothing.
    pub(crate) fn nearest(&self, value: &Rect, roles: &[Role]) -> Option<&Column> {
        let eligible = self
            .columns
            .iter()
            .filter(|c| c.roles.is_empty() || roles.iter().any(|&r| c.has(r)));
        let near = eligible.map(|c| (distance(&c.rect, value), c));
        let (distance, column) = near.min_by(|a, b| a.0.total_cmp(&b.0))?;
        (distance <= REACH).then_some(column)
    }

    /// The left edge of the table.
    pub(crate) fn left(&self) -> f64 {
        self.columns
            .iter()
            .map(|c| c.rect.x0)
            .fold(f64::MAX, f64::min)
    }

    /// What a column without a telling head must hold: the price, if it stands between the quantity and
    /// the amount and no other column holds it.
    pub(crate) fn guess(&self, column: &Column) -> Option<Role> {
        let x = |role| self.column(role).map(|c| c.rect.x0);
        let (quantity, amount) = (x(Role::ColQuantity)?, x(Role::ColAmount)?);
        let between = (quantity..amount).contains(&column.rect.x0);
        (between && self.column(Role::ColUnitPrice).is_none()).then_some(Role::ColUnitPrice)
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
    let unknown = columns.len() - distinct;
    if numbers == 0
        || distinct < 2
        || unknown > distinct
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

/// A piece of a head: a label of a column, or a segment that is none.
struct Piece {
    rect: Rect,
    text: String,
    roles: Vec<Role>,
}

/// The columns of some head lines: pieces that stand over each other are one head.
fn columns_of(
    layout: &Layout,
    labels: &Labels,
    lines: std::ops::RangeInclusive<usize>,
) -> Vec<Column> {
    let mut stacks: Vec<(Rect, Vec<Piece>)> = Vec::new();
    for line in lines {
        for segment in 0..layout.lines[line].segments.len() {
            for piece in pieces_of(layout, labels, Spot { line, segment }) {
                match stacks
                    .iter_mut()
                    .find(|(r, _)| r.x_overlap(&piece.rect) > 0.3)
                {
                    Some((rect, pieces)) => {
                        *rect = rect.union(&piece.rect);
                        pieces.push(piece);
                    }
                    None => stacks.push((piece.rect, vec![piece])),
                }
            }
        }
    }
    let mut columns: Vec<Column> = stacks
        .into_iter()
        .map(|(rect, pieces)| column_of(rect, &pieces))
        .collect();
    columns.sort_by(|a, b| a.rect.x0.total_cmp(&b.rect.x0));
    settle_description(&mut columns);
    columns
}

/// A segment of several heads that stand close together falls into its labels.
fn pieces_of(layout: &Layout, labels: &Labels, spot: Spot) -> Vec<Piece> {
    let segment = layout.segment(spot);
    let inside: Vec<&Label> = labels
        .in_segment(spot)
        .filter(|l| !column_roles(l.roles).is_empty())
        .collect();
    let labelled: usize = inside.iter().map(|l| l.words.len()).sum();
    if inside.len() > 1 && labelled == segment.words.len() {
        let pieces = inside.iter().map(|l| Piece {
            rect: l.rect,
            text: joined(&segment.words[l.words.clone()]),
            roles: column_roles(l.roles),
        });
        return pieces.collect();
    }
    let longest = inside
        .into_iter()
        .reduce(|a, b| if b.letters > a.letters { b } else { a });
    let roles = longest.map_or_else(Vec::new, |l| column_roles(l.roles));
    vec![Piece {
        rect: segment.rect,
        text: segment.text.clone(),
        roles,
    }]
}

fn column_of(rect: Rect, pieces: &[Piece]) -> Column {
    let phrase: String = pieces.iter().map(|p| fold(&p.text)).collect();
    let phrase: String = phrase
        .chars()
        .filter(|c| c.is_alphanumeric() || *c == '%')
        .collect();
    let mut roles = column_roles(roles_of(&phrase));
    if roles.is_empty() {
        roles = pieces
            .iter()
            .map(|p| p.roles.clone())
            .find(|r| !r.is_empty())
            .unwrap_or_default();
    }
    Column { roles, rect }
}

/// Heads such as "Article" can mean a code or a description: where another column is the description,
/// they mean the code.
fn settle_description(columns: &mut [Column]) {
    let sure = columns
        .iter()
        .filter(|c| c.roles == [Role::ColDescription])
        .count();
    if sure > 0 {
        for column in columns.iter_mut().filter(|c| c.roles.len() > 1) {
            column.roles.retain(|r| *r != Role::ColDescription);
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
