//! Shops, crafts and services on site: what counters, builders, hosts and handymen hand out. Each layout has words,
//! goods and drawing code of its own.

mod builder;
mod folio;
mod goods;
mod handyman;
mod kiosk;
mod words;

pub(super) use builder::BUILDER;
pub(super) use folio::FOLIO;
pub(super) use handyman::HANDYMAN;
pub(super) use kiosk::KIOSK;

use ipp_sdk::model::{DocumentType, LineItem};
use rust_decimal::Decimal;

use super::kit::{Block, Cols, Item, Laying, Ledger};
use crate::pdf::{Align, Style};
use crate::random::draw::{Area, Sheet};
use crate::random::paper::{Entry, Kind, Paper, Row};
use crate::random::rng::Rng;
use crate::random::words::{Speech, Term};

/// Something in each language.
type Tongues<T> = &'static [(&'static str, T)];

/// Labels with patterns of their values.
type Labelled = &'static [(&'static str, &'static str)];

fn of_tongue<T: Copy>(list: Tongues<T>, language: &str) -> Option<T> {
    let found = list.iter().find(|(name, _)| *name == language);
    found.or(list.first()).map(|(_, value)| *value)
}

/// Whether the document lists invoices and is none.
fn is_statement(paper: &Paper) -> bool {
    paper.truth.document_type == Some(DocumentType::Other)
}

/// Where cells of a kind stand.
fn place_of(paper: &Paper, kind: Kind) -> Option<usize> {
    paper.columns.iter().position(|column| column.kind == kind)
}

/// The cell of a kind in a row; empty where there is none.
fn cell_of<'a>(paper: &Paper, cells: &'a [String], kind: Kind) -> &'a str {
    let cell = place_of(paper, kind).and_then(|place| cells.get(place));
    cell.map_or("", String::as_str)
}

/// Changes the cells of each line together with what the truth holds of it.
fn each_line(paper: &mut Paper, mut change: impl FnMut(&mut Vec<String>, &mut LineItem)) {
    let rows = paper.rows.iter_mut().filter_map(|row| match row {
        Row::Item { cells, .. } => Some(cells),
        _ => None,
    });
    for (cells, line) in rows.zip(&mut paper.truth.line_items) {
        change(cells, line);
    }
}

/// Leaves the columns of a kind out, and with them what only they tell.
fn drop_column(paper: &mut Paper, kind: Kind) {
    while let Some(place) = place_of(paper, kind) {
        paper.columns.remove(place);
        for row in &mut paper.rows {
            if let Row::Item { cells, .. } = row {
                cells.remove(place);
            }
        }
    }
    for line in &mut paper.truth.line_items {
        match kind {
            Kind::Rate => line.tax_rate = None,
            Kind::Tax => line.tax_amount = None,
            Kind::Date => line.date = None,
            _ => {}
        }
    }
    if kind == Kind::Rate {
        forget_rates(paper);
    }
}

/// Rates that were told by a column only are not told any more.
fn forget_rates(paper: &mut Paper) {
    let mut taxes = std::mem::take(&mut paper.truth.taxes);
    for tax in &mut taxes {
        tax.rate = tax.rate.filter(|rate| tells_rate(paper, *rate));
    }
    paper.truth.taxes = taxes;
}

/// Whether sums or their table name a rate.
fn tells_rate(paper: &Paper, rate: Decimal) -> bool {
    let shown = paper.figures.percent(rate);
    let sums = paper.sums.iter().map(|sum| &sum.label);
    let cells = paper.tax_table.iter().flat_map(|table| &table.rows);
    sums.chain(cells.flatten())
        .any(|text| text.contains(&shown))
}

/// A pattern filled in: `#` a digit, `@` a letter, `{time}` a time of the day.
fn fill(pattern: &str, rng: &mut Rng) -> String {
    let time = format!("{:02}:{:02}", rng.range(7, 21), rng.range(0, 59));
    rng.pattern(pattern).replace("{time}", &time)
}

/// Adds details that are not the document's number, somewhere after the first few.
fn add_details(paper: &mut Paper, list: Labelled, count: usize, rng: &mut Rng) {
    let mut list = list.to_vec();
    rng.shuffle(&mut list);
    for (label, pattern) in list.into_iter().take(count) {
        let entry = Entry {
            term: Term::SupplierRef,
            label: label.to_owned(),
            value: fill(pattern, rng),
        };
        let from = paper.meta.len().min(2);
        let place = from + rng.below(paper.meta.len() + 1 - from);
        paper.meta.insert(place, entry);
    }
}

/// Where only heads of columns tell the currency and no heads are drawn, a sentence tells it.
fn tell_currency(paper: &mut Paper, speech: &mut Speech) {
    let sums = paper.sums.iter().flat_map(|sum| [&sum.label, &sum.value]);
    let meta = paper.meta.iter().map(|entry| &entry.value);
    let (code, sign) = (paper.figures.code, paper.figures.symbol);
    let told = |text: &String| text.contains(code) || text.contains(sign);
    if !sums.chain(meta).chain(&paper.notes).any(told) {
        let note = speech.fill(Term::CurrencyNote, &[("{code}", code)]);
        paper.notes.insert(0, note);
    }
}

/// Small print on a page of its own.
fn conditions(sheet: &mut Sheet<'_>) {
    let paper = sheet.paper;
    if paper.conditions.is_empty() {
        return;
    }
    sheet.next_page();
    let (style, area) = (sheet.look.small(0.85), sheet.area);
    for (index, clause) in paper.conditions.iter().enumerate() {
        let style = if index == 0 { style.bold() } else { style };
        Block::para(sheet, style, Align::Left, area, clause)
            .pad(0.0, style.size * 0.5)
            .place(sheet);
    }
}

/// A table of plain columns, for documents that list invoices.
struct Columns {
    cols: Cols,
}

impl Columns {
    fn new(sheet: &Sheet<'_>) -> Self {
        let laying = Laying {
            area: sheet.area,
            gap: 8.0,
            least: 0.2,
        };
        Self {
            cols: laying.lay(sheet, |_| true),
        }
    }
}

impl Ledger for Columns {
    fn cols(&self) -> &Cols {
        &self.cols
    }

    fn head(&self, sheet: &Sheet<'_>) -> Block {
        let heads = self.cols.heads(sheet, self.cols.style.bold());
        heads
            .pad(1.0, 2.0)
            .under(sheet.look.grey, 0.6, sheet.area)
            .pad(0.0, 2.0)
    }

    fn item(&self, sheet: &Sheet<'_>, item: Item<'_>) -> Block {
        let style = self.cols.style;
        let area = self.cols.text_area(sheet);
        let text = Block::paras(sheet, style, Align::Left, area, item.text);
        self.cols
            .figures(sheet, style, item.cells)
            .beside(text)
            .pad(1.0, 1.0)
    }
}

/// A value at the right of an area, and how much room that leaves at its left.
fn at_right(sheet: &Sheet<'_>, style: Style, area: Area, value: &str) -> (Block, Area) {
    let width = sheet.canvas.width(style, value).min(area.width * 0.6);
    let place = Area::new(area.right() - width - 0.5, width + 0.5);
    let rest = Area::new(area.x, (area.width - width - 8.0).max(24.0));
    (Block::line(sheet, style, Align::Right, place, value), rest)
}
