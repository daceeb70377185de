//! The columns of a table, by the words of its head.

use std::ops::Range;

use super::{Layout, Spot, around, joined};
use crate::candidates::label::{Label, Labels};
use crate::document::{Rect, Word};
use crate::locale::fold;
use crate::locale::labels::{Role, compose, roles_of, spelling};

/// Heads stand at least this many usual gaps of words apart.
const HEAD_GAP: f64 = 1.35;

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
    pub(super) fn is_beside(&self) -> bool {
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

/// A piece of a head: a label of a column, or a segment that is none.
struct Piece {
    rect: Rect,
    text: String,
    roles: Vec<Role>,
}

/// The columns of some head lines: pieces that stand over each other are one head.
pub(super) fn columns_of(layout: &Layout, labels: &Labels, lines: &[usize]) -> Vec<Column> {
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
    let columns = inside.iter().all(|l| !column_roles(l.roles).is_empty());
    if inside.len() > 1 && columns && labelled == range.len() {
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
        known = spelling::roles_of_head(&words);
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

pub(super) fn column_roles(roles: &[Role]) -> Vec<Role> {
    roles
        .iter()
        .copied()
        .filter(|r| COLUMN_ROLES.contains(r))
        .collect()
}
