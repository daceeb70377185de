//! What these families change of a document before it is drawn, in the print and in the truth alike.

use ipp_sdk::model::LineItem;
use jiff::civil::Date;
use jiff::{ToSpan as _, Unit};
use rust_decimal::Decimal;

use crate::random::content::{Good, Trade};
use crate::random::paper::{Column, Entry, Kind, Paper, Row};
use crate::random::rng::Rng;
use crate::random::words::{Speech, Term};

/// Where the column of a kind stands.
pub(super) fn place(paper: &Paper, kind: Kind) -> Option<usize> {
    paper.columns.iter().position(|column| column.kind == kind)
}

/// Lines with what the truth holds of them.
pub(super) fn lines(
    paper: &mut Paper,
) -> impl Iterator<Item = (&mut Vec<String>, &mut Vec<String>, &mut LineItem)> {
    let rows = paper.rows.iter_mut().filter_map(|row| match row {
        Row::Item { cells, text, .. } => Some((cells, text)),
        _ => None,
    });
    rows.zip(&mut paper.truth.line_items)
        .map(|((cells, text), line)| (cells, text, line))
}

/// Puts a column where it is told, with a cell a line; lines without a good of the trade leave it empty.
pub(super) fn insert(
    paper: &mut Paper,
    at: usize,
    (kind, head): (Kind, &str),
    mut cell: impl FnMut(&LineItem) -> String,
) {
    let head = head.to_owned();
    paper.columns.insert(at, Column { kind, head });
    for (cells, _, line) in lines(paper) {
        cells.insert(at, cell(line));
    }
}

/// Whether a line was sold, and is no share of others and no deduction.
pub(super) fn is_good(line: &LineItem, trades: &[Trade]) -> bool {
    good(line, trades).is_some()
}

/// The good that a line sells, and the place of its trade.
pub(super) fn good<'t>(line: &LineItem, trades: &'t [Trade]) -> Option<(usize, &'t Good)> {
    let text = line.description.as_deref()?;
    let all = trades.iter().enumerate();
    let goods = all.flat_map(|(index, trade)| trade.goods.iter().map(move |good| (index, good)));
    goods
        .filter(|(_, (name, ..))| text.starts_with(name))
        .max_by_key(|(_, (name, ..))| name.len())
}

/// The trade of a document; the first where that cannot be told.
pub(super) fn trade_of(paper: &Paper, trades: &[Trade]) -> usize {
    let mut lines = paper.truth.line_items.iter();
    lines
        .find_map(|line| good(line, trades))
        .map_or(0, |(index, _)| index)
}

/// Names goods as the trade does, without what a shop would tell about them.
pub(super) fn plain_names(paper: &mut Paper, trades: &[Trade]) {
    for (_, text, line) in lines(paper) {
        if let Some((_, (name, ..))) = good(line, trades) {
            *text = vec![(*name).to_owned()];
            line.description = Some((*name).to_owned());
        }
    }
}

/// A text below the names of some goods.
pub(super) fn add_below(
    paper: &mut Paper,
    trades: &[Trade],
    mut make: impl FnMut(&LineItem) -> Option<String>,
) {
    for (_, text, line) in lines(paper) {
        if !is_good(line, trades) {
            continue;
        }
        if let Some(more) = make(line) {
            text.push(more);
            line.description = Some(text.join(" "));
        }
    }
}

/// Tells a period, instead of another that was told.
pub(super) fn set_period(
    paper: &mut Paper,
    (from, to): (Date, Date),
    speech: &mut Speech,
    rng: &mut Rng,
) {
    let old = paper.meta.iter().position(|e| e.term == Term::Period);
    let between = rng.of(&[" - ", " \u{2013} ", " \u{2013} "]);
    let date = |date| paper.figures.date(date);
    let value = format!("{}{between}{}", date(from), date(to));
    match old {
        Some(at) => paper.meta[at].value = value,
        None => {
            let label = speech.say(Term::Period).to_owned();
            let term = Term::Period;
            let at = 2.min(paper.meta.len());
            paper.meta.insert(at, Entry { term, label, value });
        }
    }
    paper.truth.service_start_date = Some(from);
    paper.truth.service_end_date = Some(to);
    if !paper.cases.contains(&"service-period") {
        paper.cases.push("service-period");
    }
}

/// The month before a date, the month of it, or the week before.
pub(super) fn month(date: Date, ago: i32) -> (Date, Date) {
    let first = date.first_of_month().saturating_sub(ago.months());
    (first, first.last_of_month())
}

/// Gives lines days of a period in rising order, again from the start in each group.
pub(super) fn date_lines(paper: &mut Paper, (from, to): (Date, Date), rng: &mut Rng) {
    let Some(at) = place(paper, Kind::Date) else {
        return;
    };
    let figures = paper.figures;
    let span = from
        .until((Unit::Day, to))
        .map_or(0, |span| span.get_days());
    let mut made: Vec<Date> = Vec::new();
    let mut group: Vec<i32> = Vec::new();
    let mut end = |group: &mut Vec<i32>| {
        group.sort_unstable();
        made.extend(group.drain(..).map(|day| from.saturating_add(day.days())));
    };
    for row in &paper.rows {
        match row {
            Row::Item { .. } => group.push(rng.range(0, i64::from(span)) as i32),
            Row::Group(_) => end(&mut group),
            _ => {}
        }
    }
    end(&mut group);
    for ((cells, _, line), date) in lines(paper).zip(made) {
        cells[at] = figures.date(date);
        line.date = Some(date);
    }
}

/// Sorts the lines under headings, where there are some for each and nothing else stands between them.
pub(super) fn sections(
    paper: &mut Paper,
    names: &[&str; 2],
    second: impl Fn(&LineItem) -> bool,
    speech: Option<&mut Speech>,
) {
    if paper
        .rows
        .iter()
        .any(|row| !matches!(row, Row::Item { .. }))
    {
        return;
    }
    let rows = std::mem::take(&mut paper.rows).into_iter();
    let truths = std::mem::take(&mut paper.truth.line_items);
    let (late, early): (Vec<_>, Vec<_>) = rows.zip(truths).partition(|(_, line)| second(line));
    let both = !late.is_empty() && !early.is_empty();
    let sums = speech.filter(|_| both).map(|speech| {
        let one = |speech: &mut Speech, name| speech.fill(Term::GroupSum, &[("{group}", name)]);
        [one(speech, names[0]), one(speech, names[1])]
    });
    for (index, part) in [early, late].into_iter().enumerate() {
        if both {
            paper.rows.push(Row::Group(names[index].to_owned()));
            paper.cases.push("groups");
        }
        let mut sum = Decimal::ZERO;
        for (row, line) in part {
            if let Row::Item { amount, .. } = &row {
                sum += *amount;
            }
            paper.rows.push(row);
            paper.truth.line_items.push(line);
        }
        if let Some(labels) = &sums {
            let (label, value) = (labels[index].clone(), paper.amount(sum));
            paper.rows.push(Row::GroupSum { label, value });
            paper.cases.push("group-sums");
        }
    }
    paper.cases.dedup();
    number(paper);
}

/// Positions count from the top, in the steps that they had.
fn number(paper: &mut Paper) {
    let Some(at) = place(paper, Kind::Position) else {
        return;
    };
    let numbers = lines(paper).filter_map(|(cells, _, _)| cells[at].parse::<usize>().ok());
    let step = numbers.min().unwrap_or(1);
    for (index, (cells, _, _)) in lines(paper).enumerate() {
        cells[at] = ((index + 1) * step).to_string();
    }
}

/// Gives the groups of lines names of the trade.
pub(super) fn regroup(paper: &mut Paper, mut make: impl FnMut(usize) -> String) {
    let (mut count, mut old, mut new) = (0, String::new(), String::new());
    for row in &mut paper.rows {
        match row {
            Row::Group(name) => {
                old = std::mem::replace(name, make(count));
                new = name.clone();
                count += 1;
            }
            Row::GroupSum { label, .. } => *label = label.replace(&old, &new),
            _ => {}
        }
    }
}

/// Leaves out the codes of lines that have none in this trade.
pub(super) fn drop_codes(paper: &mut Paper, bare: impl Fn(&LineItem) -> bool) {
    let Some(at) = place(paper, Kind::Code) else {
        return;
    };
    for (cells, _, line) in lines(paper) {
        if bare(line) {
            cells[at].clear();
            line.product_code = None;
        }
    }
}

/// A detail that is none of the document's fields.
pub(super) fn detail(term: Term, label: &str, value: String) -> Entry {
    let label = label.to_owned();
    Entry { term, label, value }
}

/// Another head for a column, in capitals where the others are.
pub(super) fn rehead(paper: &mut Paper, kind: Kind, head: &str) {
    if let Some(column) = paper.columns.iter_mut().find(|column| column.kind == kind) {
        column.head = if column.head == column.head.to_uppercase() {
            head.to_uppercase()
        } else {
            head.to_owned()
        };
    }
}

/// Leaves a column out, and what only it tells.
pub(super) fn drop_column(paper: &mut Paper, kind: Kind) {
    let Some(at) = place(paper, kind) else {
        return;
    };
    paper.columns.remove(at);
    for (cells, _, line) in lines(paper) {
        cells.remove(at);
        match kind {
            Kind::Code => line.product_code = None,
            Kind::Unit => line.unit = None,
            Kind::Quantity => line.quantity = None,
            Kind::Price => line.unit_price = None,
            Kind::Date => line.date = None,
            _ => {}
        }
    }
}

/// Leaves columns out that no line fills.
pub(super) fn drop_empty(paper: &mut Paper) {
    for kind in [Kind::Unit, Kind::Code, Kind::Quantity, Kind::Price] {
        let Some(at) = place(paper, kind) else {
            continue;
        };
        if lines(paper).all(|(cells, _, _)| cells[at].is_empty()) {
            drop_column(paper, kind);
        }
    }
}
