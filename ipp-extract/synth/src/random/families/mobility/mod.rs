//! Vehicles, shipments, lines and campaigns: what garages and lessors, couriers and hauliers, telephone and hosting
//! firms, agencies and translators print. Words, goods and drawing are theirs alone.

mod agency;
mod garage;
mod goods;
mod parcels;
mod shape;
mod telecom;
mod words;

use super::{family, kit};
use crate::pdf::{Align, Style};
use crate::random::draw::{Area, Sheet};
use crate::random::paper::{Entry, Paper, Sum};
use crate::random::words::Term;
use crate::random::{Family, Split};
use ipp_sdk::model::DocumentType;
use kit::Block;

/// Garages, hirers and lessors: a block about the vehicle, labour and parts, or a monthly rate.
pub(super) const GARAGE: Family = family("garage", Split::HeldOut, garage::MANNER, garage::draw);
/// Couriers and hauliers: lists of shipments over pages.
pub(super) const PARCELS: Family = family(
    "parcels",
    Split::Calibration,
    parcels::MANNER,
    parcels::draw,
);
/// Telephone, internet and hosting: an account at a glance, then the charges of each contract.
pub(super) const TELECOM: Family = family(
    "telecom",
    Split::Calibration,
    telecom::MANNER,
    telecom::draw,
);
/// Advertising, translation and design: a project, hours, costs of others, much white space.
pub(super) const AGENCY: Family = family("agency", Split::HeldOut, agency::MANNER, agency::draw);

/// Something in each language, English first.
type Tongues<T> = [(&'static str, T); 7];

fn said<T>(list: &'static Tongues<T>, language: &str) -> &'static T {
    let found = list.iter().find(|(name, _)| *name == language);
    &found.unwrap_or(&list[0]).1
}

fn is_statement(paper: &Paper) -> bool {
    paper.truth.document_type == Some(DocumentType::Other)
}

fn is_credit(paper: &Paper) -> bool {
    paper.truth.document_type == Some(DocumentType::CreditNote)
}

/// The sum that a customer pays, where it is one plain figure.
fn payable(paper: &Paper) -> Option<&Sum> {
    let find = |term| paper.sums.iter().find(|sum| sum.term == term);
    if is_credit(paper) || is_statement(paper) || find(Term::AccountBalance).is_some() {
        return None;
    }
    find(Term::AmountDue).or_else(|| find(Term::Total))
}

/// A sum where nothing around it tells the currency.
fn spoken(paper: &Paper, sum: &Sum) -> String {
    let figures = &paper.figures;
    let told = sum.value.contains(figures.code) || sum.value.contains(figures.symbol);
    match figures.language {
        _ if told => sum.value.clone(),
        "en" | "nl" => format!("{} {}", figures.code, sum.value),
        _ => format!("{} {}", sum.value, figures.code),
    }
}

/// Labels and values as they stand beside each other.
fn pairs_of<'e>(sheet: &Sheet<'_>, list: impl Iterator<Item = &'e Entry>) -> Vec<(String, String)> {
    list.map(|entry| (sheet.look.beside(&entry.label), entry.value.clone()))
        .collect()
}

/// Blocks beside each other, each as high as the highest before it is dressed.
fn row(cells: Vec<(Area, Block)>, dress: impl Fn(Block, Area) -> Block) -> Block {
    let heights = cells.iter().map(|(_, block)| block.height);
    let height = heights.fold(0.0_f32, f32::max);
    cells
        .into_iter()
        .fold(Block::default(), |made, (area, block)| {
            made.beside(dress(block.at_least(height), area))
        })
}

/// A text that is placed at the pen, where there is one.
fn aside(sheet: &mut Sheet<'_>, area: Area, style: Style, text: Option<&String>, below: f32) {
    if let Some(text) = text {
        let block = Block::para(sheet, style, Align::Left, area, text);
        block.pad(0.0, below).place(sheet);
    }
}

/// Small print on a page of its own.
fn conditions(sheet: &mut Sheet<'_>) {
    let paper = sheet.paper;
    if paper.conditions.is_empty() {
        return;
    }
    let (style, area) = (sheet.look.small(0.85), sheet.area);
    sheet.next_page();
    for (index, clause) in paper.conditions.iter().enumerate() {
        let style = if index == 0 { style.bold() } else { style };
        Block::para(sheet, style, Align::Left, area, clause)
            .pad(0.0, style.size * 0.6)
            .place(sheet);
    }
}
