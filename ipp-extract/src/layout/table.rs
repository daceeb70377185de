//! Tables: a line of column heads, and the cells under each head.

use std::ops::Range;

use super::{Layout, Line, Segment, Spot, around, joined};
use crate::candidates::label::{Label, Labels};
use crate::document::{Rect, Word};
use crate::locale::labels::{Role, compose, roles_of, roles_of_words};
use crate::locale::{currency, fold};

/// Lines of one head stand at most this many line heights apart.
const HEAD_LEADING: f64 = 1.9;
/// Heads stand at least this many usual gaps of words apart.
const HEAD_GAP: f64 = 1.35;
/// A head that is repeated on another page may be this many points off.
const SAME_PLACE: f64 = 4.0;

/// A column by its head.
#[derive(Debug, Clone)]
pub(crate) struct Column {
    /// What its head says, folded.
    pub phrase: String,
    pub roles: Vec<Role>,
    pub rect: Rect,
}

impl Column {
    pub(crate) fn has(&self, role: Role) -> bool {
        self.roles.contains(&role)
    }

    /// Whether it is no head but a label of the document's own that stands beside the table.
    fn is_beside(&self) -> bool {
        let roles = roles_of(&self.phrase);
        self.roles.is_empty() && roles.iter().any(|r| BESIDE.contains(r))
    }
}

/// Labels of the document that no table of items has.
const BESIDE: [Role; 9] = [
    Role::InvoiceNumber,
    Role::CreditNumber,
    Role::InvoiceTitle,
    Role::CreditTitle,
    Role::InvoiceDate,
    Role::DueDate,
    Role::PaymentTerm,
    Role::CustomerHead,
    Role::Currency,
];

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

/// Roles of columns of figures that can be nothing else.
const FIGURES: [Role; 5] = [
    Role::ColQuantity,
    Role::ColUnitPrice,
    Role::ColTaxRate,
    Role::ColTaxAmount,
    Role::ColAmount,
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
    if !is_head(&columns) && !is_head(&columns_of(layout, labels, &lines)) {
        return None;
    }
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
        if !named && !upper.segments.iter().any(|s| is_over(s, &columns)) {
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
    Some(Head {
        first: lines.iter().copied().min().unwrap_or(line),
        last: lines.iter().copied().max().unwrap_or(line),
        columns,
    })
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

/// A piece of a head: a label of a column, or a segment that is none.
struct Piece {
    rect: Rect,
    text: String,
    roles: Vec<Role>,
}

/// The columns of some head lines: pieces that stand over each other are one head.
fn columns_of(layout: &Layout, labels: &Labels, lines: &[usize]) -> Vec<Column> {
    let mut stacks: Vec<(Rect, Vec<Piece>)> = Vec::new();
    for &line in lines {
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
    columns
}

/// The heads of a segment: heads of narrow columns stand closer than other segments, but further apart than
/// words, or are labels side by side.
fn pieces_of(layout: &Layout, labels: &Labels, spot: Spot) -> Vec<Piece> {
    let words = &layout.segment(spot).words;
    let mut pieces = Vec::new();
    let mut start = 0;
    for end in 1..=words.len() {
        let apart = words.get(end).is_none_or(|next| {
            let gap = next.rect.x0 - words[end - 1].rect.x1;
            gap > HEAD_GAP * layout.space * next.size.max(words[end - 1].size)
        });
        if apart {
            pieces.extend(pieces_of_words(words, labels, spot, start..end));
            start = end;
        }
    }
    pieces
}

/// The heads of words that stand close together.
fn pieces_of_words(words: &[Word], labels: &Labels, spot: Spot, range: Range<usize>) -> Vec<Piece> {
    let inside: Vec<&Label> = labels
        .in_segment(spot)
        .filter(|l| l.words.start >= range.start && l.words.end <= range.end)
        .collect();
    let labelled: usize = inside.iter().map(|l| l.words.len()).sum();
    if inside.len() > 1 && labelled == range.len() {
        let pieces = inside.iter().map(|l| Piece {
            rect: l.rect,
            text: joined(&words[l.words.clone()]),
            roles: column_roles(l.roles),
        });
        return pieces.collect();
    }
    let longest = inside
        .into_iter()
        .filter(|l| !column_roles(l.roles).is_empty())
        .reduce(|a, b| if b.letters > a.letters { b } else { a });
    let roles = longest.map_or_else(Vec::new, |l| column_roles(l.roles));
    vec![Piece {
        rect: around(&words[range.clone()]),
        text: joined(&words[range]),
        roles,
    }]
}

fn column_of(rect: Rect, pieces: &[Piece]) -> Column {
    let phrase: String = pieces.iter().map(|p| fold(&p.text)).collect();
    let phrase: String = phrase
        .chars()
        .filter(|c| c.is_alphanumeric() || *c == '%')
        .collect();
    let text: Vec<String> = pieces.iter().map(|p| fold(&p.text)).collect();
    let text = text.join(" ");
    let words: Vec<&str> = text
        .split(|c: char| !c.is_alphanumeric() && c != '%')
        .filter(|w| !w.is_empty())
        .collect();
    let mut known = roles_of(&phrase);
    if known.is_empty() {
        known = roles_of_words(&words);
    }
    if known.is_empty() {
        known = compose::roles(&words);
    }
    let mut roles = column_roles(known);
    roles.extend(sum_column(known).filter(|_| roles.is_empty()));
    // "Service" over "Date" is a date, and no column that is known.
    if known.is_empty() {
        // "Goods" over "Amount" is an amount.
        let known = || pieces.iter().map(|p| &p.roles).filter(|r| !r.is_empty());
        let figures = known().find(|r| r.iter().any(|r| FIGURES.contains(r)));
        roles = figures
            .or_else(|| known().next())
            .cloned()
            .unwrap_or_default();
    }
    Column {
        phrase,
        roles,
        rect,
    }
}

/// The column under a head that is the label of a sum elsewhere: "Montant total".
fn sum_column(roles: &[Role]) -> Option<Role> {
    let has = |role| roles.contains(&role);
    if has(Role::Subtotal) || has(Role::PlainTotal) || has(Role::LineSum) {
        Some(Role::ColAmount)
    } else if has(Role::Total) {
        Some(Role::ColOther)
    } else {
        has(Role::Tax).then_some(Role::ColTaxAmount)
    }
}

fn column_roles(roles: &[Role]) -> Vec<Role> {
    roles
        .iter()
        .copied()
        .filter(|r| COLUMN_ROLES.contains(r))
        .collect()
}
