//! What one line of a table holds in each column.

use std::ops::Range;

use jiff::civil::Date;

use super::columns::Columns;
use super::headless::is_times;
use super::marks;
use super::scope::Scope;
use super::texts::TextColumn;
use crate::candidates::amount::Amount;
use crate::candidates::{Facts, Place};
use crate::document::{Rect, Word};
use crate::layout::Spot;
use crate::locale::labels::Role;

/// How near to the edge of a column a word starts that starts the column, in points.
const SLACK: f64 = 3.0;
/// Words parted by less than this many usual gaps belong together.
const CLOSE: f64 = 2.0;
/// A unit stands behind its quantity within this share of the font size.
const UNIT_GAP: f64 = 3.0;
/// The longest unit, in letters.
const MAX_UNIT: usize = 10;

/// What one line of the table holds.
#[derive(Default)]
pub(super) struct Cells<'a> {
    pub figures: Vec<(Role, &'a Amount)>,
    /// The words of the description, with their places.
    pub text: Vec<String>,
    pub text_place: Option<Place>,
    /// Where the words of the description stand, and how wide the first is.
    pub text_rect: Option<Rect>,
    pub lead: f64,
    pub code: Option<String>,
    pub position: bool,
    /// The line starts with the number of a row.
    pub mark: bool,
    /// Its amount stands in the column of credits.
    pub credit: bool,
    pub unit: Option<String>,
    pub date: Option<Date>,
}

impl<'a> Cells<'a> {
    /// Reads the cells of a line.
    pub(super) fn of(scope: &Scope<'a>, columns: &'a Columns, line: usize) -> Self {
        let facts = scope.facts;
        let figures = scope.figures(line);
        let given = columns.of_figures(&scope.cells(&figures));
        let mut credit = given.iter().flatten().any(|&c| columns.figures[c].credit);
        let in_columns = figures.into_iter().zip(given);
        let mut figures: Vec<(Role, &Amount)> = in_columns
            .filter_map(|(amount, column)| Some((columns.figures[column?].role?, amount)))
            .collect();
        let alone = figures.is_empty();
        for column in &columns.figures {
            let empty = |role: &Role| figures.iter().all(|(r, _)| r != role);
            let role = column.role.filter(empty);
            // Alone on its line a number within words is none that stands here by chance.
            let mut amounts = scope.amounts(line).filter(|a| !alone || a.is_money());
            let exact = amounts.find(|a| column.track.fits(&a.rect));
            credit |= column.credit && role.is_some() && exact.is_some();
            figures.extend(role.zip(exact));
        }
        let mut reader = CellReader {
            facts,
            columns,
            cells: Self {
                figures,
                credit,
                ..Self::default()
            },
            last: None,
        };
        for segment in 0..facts.layout.lines[line].segments.len() {
            if scope.holds(&facts.layout.lines[line].segments[segment].rect) {
                reader.segment(Spot { line, segment });
            }
        }
        reader.cells.position |= reader.cells.get(Role::ColPosition).is_some();
        reader.cells.mark = marks::number(scope, &columns.texts, line).is_some();
        reader.cells
    }

    /// Reads a line without figures of a table whose rows have their words on lines of their own: but for the
    /// number of the row and a code all of it describes, whatever columns it runs through.
    pub(super) fn of_words(scope: &Scope<'a>, columns: &Columns, line: usize) -> Self {
        let number = marks::number(scope, &columns.texts, line);
        if number.is_none() && marks::is_heading(scope, columns, line) {
            return Self::default();
        }
        let words: Vec<(Spot, usize)> = scope.words(line).collect();
        let words = &words[usize::from(number.is_some())..];
        let codes = marks::codes(scope, columns, words);
        let text = |words: &[(Spot, usize)]| -> Vec<String> {
            let words = words.iter();
            words.map(|&w| scope.word(w).text.clone()).collect()
        };
        let (code, words) = words.split_at(codes);
        let rects = || words.iter().map(|&w| scope.word(w).rect);
        let place = words.first().map(|&(spot, at)| {
            let own = words.iter().filter(|w| w.0 == spot);
            at_words(spot, at..at + own.count())
        });
        Self {
            code: (codes > 0).then(|| text(code).join(" ")),
            text: text(words),
            text_place: place,
            text_rect: rects().reduce(|a, b| a.union(&b)),
            lead: rects().next().map_or(0.0, |r| r.width()),
            position: number.is_some(),
            mark: number.is_some() || codes > 0,
            ..Self::default()
        }
    }

    pub(super) fn get(&self, role: Role) -> Option<&'a Amount> {
        let found = self.figures.iter().find(|(r, _)| *r == role);
        found.map(|(_, a)| *a)
    }

    /// Whether the line has a figure that only a row has.
    pub(super) fn has_figures(&self) -> bool {
        self.figures.iter().any(|(r, _)| *r != Role::ColPosition)
    }

    pub(super) fn has_amount(&self) -> bool {
        self.get(Role::ColAmount).is_some() || self.get(Role::ColOther).is_some()
    }
}

struct CellReader<'a> {
    facts: &'a Facts<'a>,
    columns: &'a Columns,
    cells: Cells<'a>,
    /// The column and the right edge of the word before.
    last: Option<(Role, f64)>,
}

impl CellReader<'_> {
    fn segment(&mut self, spot: Spot) {
        let segment = self.facts.layout.segment(spot);
        let mut at = 0;
        while at < segment.words.len() {
            let end = self.figure_at(spot, at).or_else(|| self.date_at(spot, at));
            if let Some(end) = end {
                at = end;
                continue;
            }
            self.word(spot, at, &segment.words[at]);
            at += 1;
        }
    }

    /// The first word after a figure of a column that starts at a word.
    fn figure_at(&mut self, spot: Spot, word: usize) -> Option<usize> {
        let starts = |place: &Place| place.spot == spot && place.words.start == word;
        let mut figures = self.cells.figures.iter().copied();
        let (role, amount) = figures.find(|(_, a)| starts(&a.place))?;
        self.last = Some((role, amount.rect.x1));
        Some(amount.place.words.end)
    }

    /// The first word after a date that starts at a word and is no part of the description.
    fn date_at(&mut self, spot: Spot, word: usize) -> Option<usize> {
        let end = self.facts.dates.end_of(spot, word)?;
        let words = &self.facts.layout.segment(spot).words;
        let column = self.column_at(words[word].rect.center_x())?;
        let described = !self.cells.text.is_empty() && self.is_close(&words[word]);
        let dated = self.columns.dated && word == 0 && spot.segment == 0;
        let within = described || (column.role == Role::ColDescription && end < words.len());
        if within && !dated {
            return None;
        }
        let hit = self.facts.dates.in_segment(spot);
        let hit = hit.into_iter().find(|h| h.place.words.start == word)?;
        self.cells.date = Some(self.facts.dates.resolve(hit.reading, None).0);
        Some(end)
    }

    fn column_at(&self, x: f64) -> Option<&TextColumn> {
        let texts = &self.columns.texts;
        let left = texts.iter().filter(|c| c.left <= x);
        left.max_by(|a, b| a.left.total_cmp(&b.left))
            .or_else(|| texts.first())
    }

    fn is_close(&self, word: &Word) -> bool {
        self.last
            .is_some_and(|(_, x1)| word.rect.x0 - x1 < CLOSE * self.facts.layout.space * word.size)
    }

    fn word(&mut self, spot: Spot, at: usize, word: &Word) {
        let role = match self.role_of(word) {
            Role::ColOther if self.is_below_count(word) => Role::ColUnit,
            role => role,
        };
        self.last = Some((role, word.rect.x1));
        let text = word.text.clone();
        match role {
            Role::ColDescription => {
                match &mut self.cells.text_place {
                    Some(place) if place.spot == spot => place.words.end = at + 1,
                    Some(_) => {}
                    None => self.cells.text_place = Some(at_words(spot, at..at + 1)),
                }
                if self.cells.text.is_empty() {
                    self.cells.lead = word.rect.width();
                }
                let rect = self.cells.text_rect;
                self.cells.text_rect = Some(rect.map_or(word.rect, |r| r.union(&word.rect)));
                self.cells.text.push(text);
            }
            Role::ColUnit if is_times(&text) => {}
            Role::ColUnit => append(&mut self.cells.unit, &text),
            Role::ColCode => append(&mut self.cells.code, &text),
            Role::ColPosition => self.cells.position = true,
            _ => {}
        }
    }

    /// Whether a word of a line without figures stands where the quantities do: the unit of the one above.
    fn is_below_count(&self, word: &Word) -> bool {
        let is_word = |c: char| c.is_alphabetic() || c == '.';
        let short = word.text.chars().count() <= MAX_UNIT && word.text.chars().all(is_word);
        let x = word.rect.center_x();
        let mut columns = self.columns.figures.iter();
        let counts = columns.any(|c| {
            let (x0, x1) = c.track.outer;
            c.role == Some(Role::ColQuantity) && x0 - SLACK <= x && x <= x1 + SLACK
        });
        short && counts && self.cells.figures.is_empty()
    }

    /// The column that a word belongs to.
    fn role_of(&self, word: &Word) -> Role {
        let close = self.is_close(word);
        let short = word.text.chars().count() <= MAX_UNIT;
        let column = self.column_at(word.rect.center_x());
        let column = column.filter(|c| word.rect.x0 < c.right);
        let other = column.filter(|c| c.role != Role::ColUnit);
        match self.last {
            Some((Role::ColQuantity, x1)) if short => {
                // The unit of a quantity, unless a column of words starts here.
                let near = word.rect.x0 - x1 < UNIT_GAP * word.size;
                match other.filter(|c| c.left > x1 - SLACK) {
                    Some(c) if word.rect.x0 >= c.head - SLACK || !close => c.role,
                    None if !near => self.or_description(column),
                    _ => Role::ColUnit,
                }
            }
            Some((Role::ColUnit, x1)) if close && short => match other {
                Some(c) if c.left > x1 - SLACK => c.role,
                _ => Role::ColUnit,
            },
            // "43.20 / h", unless the next column of words starts here.
            Some((last, x1)) if close && is_figure(last) => match column {
                Some(c) if last == Role::ColOther && c.left > x1 - SLACK => c.role,
                _ => Role::ColOther,
            },
            Some((Role::ColDescription, _)) if close && !self.starts_column(word) => {
                Role::ColDescription
            }
            _ => self.or_description(column),
        }
    }

    /// The role of a column; outside of all columns words mean nothing, without columns they describe.
    fn or_description(&self, column: Option<&TextColumn>) -> Role {
        match column {
            Some(column) => column.role,
            None if self.columns.texts.is_empty() => Role::ColDescription,
            None => Role::ColOther,
        }
    }

    /// Whether a word stands exactly where another column starts.
    fn starts_column(&self, word: &Word) -> bool {
        let texts = self.columns.texts.iter();
        texts
            .filter(|c| c.role != Role::ColDescription)
            .any(|c| c.left <= word.rect.x0 && word.rect.x0 < c.left + SLACK && c.is_headed())
    }
}

fn is_figure(role: Role) -> bool {
    matches!(
        role,
        Role::ColUnitPrice
            | Role::ColTaxRate
            | Role::ColTaxAmount
            | Role::ColDiscount
            | Role::ColAmount
            | Role::ColOther
            | Role::ColPriceBase
    )
}

fn at_words(spot: Spot, words: Range<usize>) -> Place {
    Place { spot, words }
}

fn append(text: &mut Option<String>, word: &str) {
    match text {
        Some(text) => {
            text.push(' ');
            text.push_str(word);
        }
        None => *text = Some(word.to_owned()),
    }
}
