//! What one line of a table holds under each head.

use jiff::civil::Date;

use crate::candidates::amount::Amount;
use crate::candidates::{Facts, Place};
use crate::document::{Rect, Word};
use crate::layout::table::Head;
use crate::layout::{Spot, around, joined};
use crate::locale::labels::Role;

/// What stands this far left of a table, in points, is no part of it.
const MARGIN: f64 = 12.0;

/// What one line of the table holds.
#[derive(Default)]
pub(super) struct Cells<'a> {
    pub figures: Vec<(Role, &'a Amount)>,
    pub text: Option<(String, Place, Rect)>,
    pub code: Option<String>,
    pub position: bool,
    pub unit: Option<String>,
    pub date: Option<Date>,
}

impl<'a> Cells<'a> {
    /// Reads the cells of a line under a head.
    pub(super) fn of(facts: &'a Facts<'a>, head: &'a Head, line: usize) -> Self {
        let mut reader = CellReader {
            facts,
            head,
            cells: Self::default(),
        };
        for segment in 0..facts.layout.lines[line].segments.len() {
            reader.segment(Spot { line, segment });
        }
        reader.cells
    }

    pub(super) fn get(&self, role: Role) -> Option<&'a Amount> {
        self.figures
            .iter()
            .find(|(r, _)| *r == role)
            .map(|(_, a)| *a)
    }
}

/// Roles of columns that hold figures.
const FIGURES: [Role; 9] = [
    Role::ColQuantity,
    Role::ColUnitPrice,
    Role::ColTaxRate,
    Role::ColTaxAmount,
    Role::ColDiscount,
    Role::ColAmount,
    Role::ColOther,
    Role::ColPosition,
    Role::ColCode,
];
/// Roles of narrow columns that stand left of the description.
const LEFT: [Role; 2] = [Role::ColPosition, Role::ColCode];

struct CellReader<'a> {
    facts: &'a Facts<'a>,
    head: &'a Head,
    cells: Cells<'a>,
}

impl<'a> CellReader<'a> {
    fn segment(&mut self, spot: Spot) {
        let segment = self.facts.layout.segment(spot);
        if segment.rect.x1 < self.head.left() - MARGIN {
            return;
        }
        if let Some(date) = self.whole_date(spot) {
            self.cells.date = Some(date);
            return;
        }
        let amounts: Vec<&Amount> = self.facts.amounts.in_segment(spot).collect();
        let words = segment.words.len();
        match amounts.as_slice() {
            [first, ..]
                if first.place.words.start == 0
                    && (self.is_figure(&segment.rect, first, words)
                        || amounts.iter().all(|a| a.is_money())) =>
            {
                self.figures(spot, &amounts);
            }
            _ => self.text(spot),
        }
    }

    /// The date of a segment that holds nothing else.
    fn whole_date(&self, spot: Spot) -> Option<Date> {
        let words = self.facts.layout.segment(spot).words.len();
        let hit = self.facts.dates.in_segment(spot).next()?;
        (hit.place.words == (0..words)).then(|| self.facts.dates.resolve(hit.reading, None).0)
    }

    /// Whether a segment that starts with a number is a figure of the table rather than text.
    fn is_figure(&self, rect: &Rect, amount: &Amount, words: usize) -> bool {
        let behind = words - amount.place.words.len();
        let text = self.head.column(Role::ColDescription);
        behind <= 2 && text.is_none_or(|c| (rect.x0 - c.rect.x0).abs() >= 6.0)
    }

    fn figures(&mut self, spot: Spot, amounts: &[&'a Amount]) {
        for &amount in amounts {
            match self.role_of(amount) {
                Some(Role::ColPosition) => self.cells.position = true,
                Some(role) => self.cells.figures.push((role, amount)),
                None => {}
            }
        }
        let counted = matches!(self.cells.figures.last(), Some((Role::ColQuantity, _)));
        let end = amounts.last().map_or(0, |a| a.place.words.end);
        let behind = &self.facts.layout.segment(spot).words[end..];
        if counted && matches!(behind.len(), 1 | 2) {
            self.cells.unit = Some(joined(behind));
        }
    }

    /// The column that a number belongs to.
    fn role_of(&self, amount: &Amount) -> Option<Role> {
        if amount.percent {
            let column = self
                .head
                .nearest(&amount.rect, &[Role::ColTaxRate, Role::ColDiscount]);
            let discount = column.is_some_and(|c| c.has(Role::ColDiscount));
            return Some(if discount {
                Role::ColDiscount
            } else {
                Role::ColTaxRate
            });
        }
        let column = self.head.nearest(&amount.rect, &FIGURES)?;
        let role = match column.roles.iter().find(|r| FIGURES.contains(r)) {
            Some(&role) => role,
            None => self.head.guess(column)?,
        };
        let rated = self.cells.get(Role::ColTaxRate).is_some();
        let role = match role {
            Role::ColTaxRate if amount.is_money() && (rated || column.has(Role::ColTaxAmount)) => {
                Role::ColTaxAmount
            }
            Role::ColCode => return None,
            // A head such as "#" over 1.00 and 2.50 counts pieces, not lines.
            Role::ColPosition if amount.decimals > 0 => Role::ColQuantity,
            role => role,
        };
        let taken = self.cells.get(role).is_some();
        (!taken || role == Role::ColPosition).then_some(role)
    }

    /// A segment of text: what stands under narrow columns on the left, then the unit or the
    /// description.
    fn text(&mut self, spot: Spot) {
        let words = &self.facts.layout.segment(spot).words;
        let description = self.head.column(Role::ColDescription);
        let start = description.map_or(f64::MIN, |c| c.rect.x0 - 4.0);
        let has_left = self
            .head
            .columns
            .iter()
            .any(|c| c.rect.x0 < start && LEFT.iter().any(|&r| c.has(r)));
        let skip = if has_left {
            words
                .iter()
                .take_while(|w| w.rect.center_x() < start)
                .count()
        } else {
            0
        };
        if skip > 0 {
            self.left(&words[..skip]);
        }
        let rest = &words[skip..];
        if rest.is_empty() {
            return;
        }
        let rect = around(rest);
        if self.is_unit(&rect, rest.len()) {
            self.cells.unit = Some(joined(rest));
            return;
        }
        match &mut self.cells.text {
            Some((text, ..)) => {
                text.push(' ');
                text.push_str(&joined(rest));
            }
            None => {
                let place = Place {
                    spot,
                    words: skip..words.len(),
                };
                self.cells.text = Some((joined(rest), place, rect));
            }
        }
    }

    fn left(&mut self, words: &[Word]) {
        let column = self.head.nearest(&around(words), &LEFT);
        if column.is_some_and(|c| c.has(Role::ColPosition) && !c.has(Role::ColCode))
            && words.len() == 1
        {
            self.cells.position = true;
        } else {
            self.cells.code = Some(joined(words));
        }
    }

    fn is_unit(&self, rect: &Rect, words: usize) -> bool {
        let column = self
            .head
            .nearest(rect, &[Role::ColUnit, Role::ColDescription]);
        let unit = column.filter(|c| c.has(Role::ColUnit) && !c.has(Role::ColDescription));
        words <= 2 && unit.is_some_and(|c| c.rect.x_overlap(rect) > 0.2)
    }
}
