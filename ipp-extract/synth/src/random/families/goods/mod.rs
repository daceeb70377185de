//! Goods and industry: what a maker's business system prints, a forwarder's charges, the form of an export, the
//! order of a shop on the internet. Words, goods and drawing are theirs alone.

mod cargo;
mod export;
mod factory;
mod regions;
mod webshop;

use super::kit::{Block, Col, Cols};
use super::tuned;
use crate::pdf::{Align, Style};
use crate::random::Family;
use crate::random::draw::{Area, Sheet};
use crate::random::paper::{Column, Entry, Kind, Paper, Row};
use crate::random::rng::Rng;
use crate::random::words::Term;

pub(super) const CARGO: Family = tuned("cargo", cargo::MANNER, cargo::draw);
pub(super) const EXPORT: Family = tuned("export", export::MANNER, export::draw);
pub(super) const FACTORY: Family = tuned("factory", factory::MANNER, factory::draw);

pub(super) const WEBSHOP: Family = tuned("webshop", webshop::MANNER, webshop::draw);

/// Names of what is no term, in the order of [`LANGUAGES`].
type Names = [&'static [&'static str]; 7];

const LANGUAGES: [&str; 7] = ["en", "de", "fr", "es", "it", "nl", "pt"];

/// One of the names in a language.
fn name(names: &Names, language: &str, rng: &mut Rng) -> &'static str {
    let place = LANGUAGES.iter().position(|known| *known == language);
    rng.of(names[place.unwrap_or_default()])
}

/// A detail of the head that is none of the invoice's fields.
fn detail(label: &str, value: String) -> Entry {
    Entry {
        term: Term::Project,
        label: label.to_owned(),
        value,
    }
}

/// Puts a column where it is told, with a cell a line.
fn insert(
    paper: &mut Paper,
    at: usize,
    kind: Kind,
    head: &str,
    mut cell: impl FnMut(usize) -> String,
) {
    let column = Column {
        kind,
        head: head.to_owned(),
    };
    paper.columns.insert(at, column);
    let items = paper.rows.iter_mut().filter_map(|row| match row {
        Row::Item { cells, .. } => Some(cells),
        _ => None,
    });
    for (index, cells) in items.enumerate() {
        cells.insert(at, cell(index));
    }
}

/// Where the column of a kind stands.
fn place(paper: &Paper, kind: Kind) -> Option<usize> {
    paper.columns.iter().position(|column| column.kind == kind)
}

/// The columns of some kinds over the whole width, as far apart as there is room, in the largest type that fits.
fn spread(sheet: &Sheet<'_>, area: Area, gap: f32, wanted: impl Fn(Kind) -> bool) -> Cols {
    let mut style = sheet.look.body();
    let columns = sheet.paper.columns.iter().enumerate();
    let kept: Vec<_> = columns.filter(|(_, column)| wanted(column.kind)).collect();
    loop {
        let widths: Vec<f32> = kept
            .iter()
            .map(|(index, column)| natural(sheet, style, *index, &column.head))
            .collect();
        let used: f32 = widths.iter().sum();
        let between = (area.width - used) / kept.len().saturating_sub(1).max(1) as f32;
        if between < gap && style.size > 5.0 {
            style = style.size(style.size - 0.25);
            continue;
        }
        let mut x = area.x;
        let list = kept.iter().zip(widths).map(|((index, column), width)| {
            let area = Area::new(x, width);
            x += width + between.max(2.0);
            Col {
                kind: column.kind,
                head: column.head.clone(),
                index: *index,
                area,
            }
        });
        let list = list.collect();
        return Cols { style, list };
    }
}

/// The width of the widest cell, or of the longest word of the head.
fn natural(sheet: &Sheet<'_>, style: Style, index: usize, head: &str) -> f32 {
    let head = sheet.look.above(head);
    let words = head
        .split(' ')
        .map(|word| sheet.canvas.width(style.bold(), word));
    let cells = sheet.paper.rows.iter().filter_map(|row| match row {
        Row::Item { cells, .. } => cells.get(index),
        _ => None,
    });
    let cells = cells.map(|cell| sheet.canvas.width(style, cell));
    words.chain(cells).fold(0.0_f32, f32::max) + 0.6
}

/// What the writer wants said around the lines.
fn aside(sheet: &mut Sheet<'_>, area: Area, style: Style, text: Option<&String>) {
    if let Some(text) = text {
        Block::para(sheet, style, Align::Left, area, text)
            .pad(0.0, style.size * 0.6)
            .place(sheet);
    }
}

/// Small print on a page of its own.
fn conditions(sheet: &mut Sheet<'_>) {
    let paper = sheet.paper;
    let (style, area) = (sheet.look.small(0.85), sheet.area);
    if !paper.conditions.is_empty() {
        sheet.next_page();
    }
    for (index, clause) in paper.conditions.iter().enumerate() {
        let style = if index == 0 { style.bold() } else { style };
        Block::para(sheet, style, Align::Left, area, clause)
            .pad(0.0, style.size * 0.5)
            .place(sheet);
    }
}
