//! Offices and subscriptions: what comes by post from those who bill by the month, the hour, the meter or the statute.
//! Each has words, goods and drawing code of its own.

mod chambers;
mod levy;
mod metered;
mod rows;
mod subscription;
mod words;

use ipp_sdk::model::DocumentType;

use super::{kit, tuned};
use crate::pdf::Align;
use crate::random::Family;
use crate::random::draw::Sheet;
use crate::random::figures::Place;
use crate::random::paper::{Entry, Paper, Row, Sum};
use crate::random::rng::Rng;
use crate::random::words::{Speech, Term};
use jiff::ToSpan as _;
use kit::Block;

/// Lawyers, consultants, agencies: by the hour or by what was done.
pub(super) const CHAMBERS: Family = tuned("chambers", chambers::MANNER, chambers::draw);
/// Authorities, chambers, universities: a letter, a boxed table, a slip for the bank.
pub(super) const LEVY: Family = tuned("levy", levy::MANNER, levy::draw);
/// Energy, water, telephone, insurance: a summary first, the charges on later pages.
pub(super) const METERED: Family = tuned("metered", metered::MANNER, metered::draw);
/// Software, hosting and telephone lines by the month.
pub(super) const SUBSCRIPTION: Family =
    tuned("subscription", subscription::MANNER, subscription::draw);

/// Texts of which one is drawn.
type Lines = &'static [&'static str];

/// References with the pattern of their values: none of them is the number of the document.
type Refs = &'static [(&'static str, &'static str)];

fn entry(paper: &Paper, term: Term) -> Option<&Entry> {
    paper.meta.iter().find(|entry| entry.term == term)
}

fn sum(paper: &Paper, term: Term) -> Option<&Sum> {
    paper.sums.iter().find(|sum| sum.term == term)
}

fn is_statement(paper: &Paper) -> bool {
    paper.truth.document_type == Some(DocumentType::Other)
}

fn is_credit(paper: &Paper) -> bool {
    paper.truth.document_type == Some(DocumentType::CreditNote)
}

/// What is to pay, as printed among the sums; nothing where it is not one plain figure.
fn payable(paper: &Paper) -> Option<&Sum> {
    if is_credit(paper) || sum(paper, Term::AccountBalance).is_some() {
        return None;
    }
    sum(paper, Term::AmountDue).or_else(|| sum(paper, Term::Total))
}

/// The layout prints once more what is to pay: the truth holds it.
fn tell_payable(paper: &mut Paper) {
    if payable(paper).is_some() {
        let truth = &mut paper.truth;
        truth.amount_due = truth.amount_due.or(truth.total);
    }
}

/// How the sums write their currency.
fn place(paper: &Paper) -> Place {
    let (Some(total), Some(shown)) = (paper.truth.total, sum(paper, Term::Total)) else {
        return paper.cells;
    };
    let places = [
        Place::Before,
        Place::BeforeSpaced,
        Place::After,
        Place::AfterTight,
        Place::CodeBefore,
        Place::CodeAfter,
    ];
    let fits = |place: &Place| paper.figures.money(total, *place) == shown.value;
    places.into_iter().find(fits).unwrap_or(Place::Bare)
}

/// A sum as it stands in a sentence, where its currency is told.
fn spoken(paper: &Paper, sum: &Sum) -> String {
    let figures = &paper.figures;
    let told = sum.value.contains(figures.code) || sum.value.contains(figures.symbol);
    match figures.language {
        _ if told => sum.value.clone(),
        "en" | "nl" => format!("{} {}", figures.code, sum.value),
        _ => format!("{} {}", sum.value, figures.code),
    }
}

/// The date has a label, where the layout would put a place above it.
fn label_date(paper: &mut Paper, speech: &mut Speech) {
    let place = format!("{},", paper.seller.city);
    if let Some(entry) = paper.meta.iter_mut().find(|entry| entry.label == place) {
        entry.label = speech.say(entry.term).to_owned();
        paper.cases.retain(|case| *case != "unlabelled-date");
    }
}

/// A month or so that most documents of the trade tell, where this one does not yet.
fn add_period(paper: &mut Paper, speech: &mut Speech, rng: &mut Rng, months: &[i32]) {
    let told = entry(paper, Term::Period).is_some();
    if told || is_credit(paper) || is_statement(paper) {
        return;
    }
    let months = rng.of(months);
    let ahead = rng.chance(35);
    let first = paper.date.first_of_month();
    let from = if ahead {
        first
    } else {
        first.saturating_sub(months.months())
    };
    let to = from
        .saturating_add(months.months())
        .saturating_sub(1.days());
    let between = rng.of(&[" - ", " \u{2013} ", " \u{2013} "]);
    let value = format!(
        "{}{between}{}",
        paper.figures.date(from),
        paper.figures.date(to)
    );
    let label = speech.say(Term::Period).to_owned();
    let place = 2.min(paper.meta.len());
    let term = Term::Period;
    paper.meta.insert(place, Entry { term, label, value });
    paper.truth.service_start_date = Some(from);
    paper.truth.service_end_date = Some(to);
    if !paper.cases.contains(&"service-period") {
        paper.cases.push("service-period");
    }
}

/// Gives the groups of lines names of the trade.
fn regroup(paper: &mut Paper, names: Lines) {
    let mut known: Vec<String> = Vec::new();
    for row in &mut paper.rows {
        if let Row::Group(name) = row {
            known.push(name.clone());
            *name = names[(known.len() - 1) % names.len()].to_owned();
        }
        if let (Row::GroupSum { label, .. }, Some(old)) = (row, known.last()) {
            *label = label.replace(old.as_str(), names[(known.len() - 1) % names.len()]);
        }
    }
}

/// More below the name of what was sold, in the truth as on the page; `make` gives nothing where a line stays as it is.
fn add_detail(paper: &mut Paper, mut make: impl FnMut() -> Option<String>) {
    let lines = paper.truth.line_items.iter_mut();
    let rows = paper.rows.iter_mut().filter_map(|row| match row {
        Row::Item { text, .. } => Some(text),
        _ => None,
    });
    for (line, text) in lines.zip(rows) {
        if let Some(detail) = make() {
            text.push(detail);
            line.description = Some(text.join(" "));
        }
    }
}

/// Leaves out what a shop tells below the name of its goods.
fn plain_names(paper: &mut Paper) {
    let lines = paper.truth.line_items.iter_mut();
    let rows = paper.rows.iter_mut().filter_map(|row| match row {
        Row::Item { text, .. } => Some(text),
        _ => None,
    });
    for (line, text) in lines.zip(rows) {
        text.truncate(1);
        line.description = text.first().cloned();
    }
}

/// A few references with invented values, in the order of the list.
fn references(refs: Refs, most: usize, rng: &mut Rng) -> Vec<(String, String)> {
    let mut left = most;
    let mut made = Vec::new();
    for (label, pattern) in refs {
        if left > 0 && rng.chance(55) {
            left -= 1;
            made.push(((*label).to_owned(), rng.pattern(pattern)));
        }
    }
    made
}

/// Small print on a page of its own.
fn conditions(sheet: &mut Sheet<'_>) {
    let (style, area) = (sheet.look.small(0.85), sheet.area);
    let paper = sheet.paper;
    if !paper.conditions.is_empty() {
        sheet.next_page();
    }
    for (index, clause) in paper.conditions.iter().enumerate() {
        let style = if index == 0 { style.bold() } else { style };
        let block = Block::para(sheet, style, Align::Left, area, clause);
        block.pad(0.0, style.size * 0.5).place(sheet);
    }
}
