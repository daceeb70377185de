//! Changes of what is printed, made on the page and in the truth together.

use jiff::civil::Date;

use super::{is_statement, people};
use crate::random::content::Trade;
use crate::random::paper::{Column, Entry, Kind, Paper, Row};
use crate::random::rng::Rng;
use crate::random::words::{Speech, Term};

/// The date has a label, where the layout would put a place above it.
pub(super) fn label_date(paper: &mut Paper, speech: &mut Speech) {
    let place = format!("{},", paper.seller.city);
    if let Some(entry) = paper.meta.iter_mut().find(|entry| entry.label == place) {
        entry.label = speech.say(entry.term).to_owned();
        paper.cases.retain(|case| *case != "unlabelled-date");
    }
}

/// The customer gets another name, wherever it is told.
pub(super) fn rename_buyer(paper: &mut Paper, name: String) {
    let Some(first) = paper.buyer.lines.first_mut() else {
        return;
    };
    let old = std::mem::replace(first, name.clone());
    let cards = paper.others.iter_mut();
    for line in cards.filter_map(|card| card.lines.first_mut()) {
        if *line == old {
            line.clone_from(&name);
        }
    }
    paper.truth.customer_name = Some(name);
}

/// The customer is a person at home, without a tax number.
pub(super) fn private_buyer(paper: &mut Paper, rng: &mut Rng) {
    let name = people::owner(paper.figures.language, rng);
    rename_buyer(paper, name);
    paper.buyer.ids.clear();
    paper.truth.customer_tax_id = None;
    paper.cases.retain(|case| *case != "customer-tax-id");
}

/// Legal forms in the names of associations and municipal firms.
const FORMS: &[&str] = &[
    "GmbH", "AöR", "e.V.", "e. V.", "S.A.", "S.p.A.", "S.r.l.", "B.V.", "E.M.",
];

/// The seller gets another name, wherever it is told.
pub(super) fn rename_seller(paper: &mut Paper, name: String) {
    let old = std::mem::replace(&mut paper.seller.name, name.clone());
    paper.seller.brand = None;
    paper.cases.retain(|case| *case != "brand-and-legal-name");
    let bare = "vendor-without-legal-form";
    paper.cases.retain(|case| *case != bare);
    if !FORMS.iter().any(|form| name.ends_with(form)) {
        paper.cases.push(bare);
    }
    for line in &mut paper.seller.contact {
        *line = moved(line, &domain(&name));
    }
    for entry in paper.payment.iter_mut().filter(|entry| entry.value == old) {
        entry.value.clone_from(&name);
    }
    let cards = paper.others.iter_mut();
    for line in cards.filter_map(|card| card.lines.first_mut()) {
        if *line == old {
            line.clone_from(&name);
        }
    }
    paper.truth.vendor = Some(name);
}

/// A name as it stands in an address on the internet: its longest words.
fn domain(name: &str) -> String {
    let lower = name.to_lowercase();
    let plain = lower
        .replace('ü', "ue")
        .replace('ö', "oe")
        .replace('ä', "ae");
    let plain = plain.replace(['é', 'è', 'ê'], "e").replace(['ó', 'ò'], "o");
    let words = plain.split(|c: char| !c.is_ascii_alphanumeric());
    let words: Vec<&str> = words.filter(|word| word.len() > 4).take(2).collect();
    if words.is_empty() {
        "mail".to_owned()
    } else {
        words.join("-")
    }
}

/// A line with an address of another domain.
fn moved(line: &str, domain: &str) -> String {
    let Some(end) = line.find(".example") else {
        return line.to_owned();
    };
    let start = line[..end].rfind(['@', '.', ' ']);
    let start = start.map_or(0, |place| place + 1);
    format!("{}{domain}{}", &line[..start], &line[end..])
}

/// Lines are called what their goods are called; `more` tells what stands below a name, for each line by its number.
pub(super) fn name_lines(
    paper: &mut Paper,
    trades: &[Trade],
    mut more: impl FnMut(usize) -> Option<String>,
) {
    if is_statement(paper) {
        return;
    }
    let goods: Vec<&str> = trades
        .iter()
        .flat_map(|trade| trade.goods)
        .map(|good| good.0)
        .collect();
    let rows = paper.rows.iter_mut().filter_map(|row| match row {
        Row::Item { text, .. } => Some(text),
        _ => None,
    });
    for (index, (line, text)) in paper.truth.line_items.iter_mut().zip(rows).enumerate() {
        text.truncate(1);
        let known = text.first().and_then(|first| {
            let fits = goods.iter().filter(|good| first.starts_with(**good));
            fits.max_by_key(|good| good.len())
        });
        if let (Some(known), Some(first)) = (known, text.first_mut()) {
            *first = (*known).to_owned();
            text.extend(more(index));
        }
        line.description = Some(text.join(" "));
    }
}

/// Gives the groups of lines other names.
pub(super) fn regroup(paper: &mut Paper, mut name: impl FnMut(usize) -> String) {
    let (mut old, mut new, mut count) = (String::new(), String::new(), 0);
    for row in &mut paper.rows {
        match row {
            Row::Group(text) => {
                new = name(count);
                count += 1;
                old = std::mem::replace(text, new.clone());
            }
            Row::GroupSum { label, .. } if !old.is_empty() => {
                // A label tells the first part of a long name.
                let short = new.split([',', '(']).next().unwrap_or_default().trim();
                *label = label.replace(&old, short);
            }
            _ => {}
        }
    }
}

/// Where the column of a kind stands.
pub(super) fn place(paper: &Paper, kind: Kind) -> Option<usize> {
    paper.columns.iter().position(|column| column.kind == kind)
}

/// Codes of the trade, made by `make`; a line without one stays without.
pub(super) fn recode(paper: &mut Paper, mut make: impl FnMut() -> String) {
    let Some(at) = place(paper, Kind::Code) else {
        return;
    };
    let rows = paper.rows.iter_mut().filter_map(|row| match row {
        Row::Item { cells, .. } => cells.get_mut(at),
        _ => None,
    });
    for (line, cell) in paper.truth.line_items.iter_mut().zip(rows) {
        if line.product_code.is_some() {
            *cell = make();
            line.product_code = Some(cell.clone());
        }
    }
}

/// The first line has the earliest date.
pub(super) fn sort_dates(paper: &mut Paper) {
    let Some(at) = place(paper, Kind::Date) else {
        return;
    };
    let figures = paper.figures;
    let lines = paper.truth.line_items.iter();
    let mut dates: Vec<Date> = lines.filter_map(|line| line.date).collect();
    if dates.len() < paper.truth.line_items.len() {
        return;
    }
    dates.sort_unstable();
    let rows = paper.rows.iter_mut().filter_map(|row| match row {
        Row::Item { cells, .. } => cells.get_mut(at),
        _ => None,
    });
    for ((line, cell), date) in paper.truth.line_items.iter_mut().zip(rows).zip(dates) {
        *cell = figures.date(date);
        line.date = Some(date);
    }
}

/// Nothing is delivered: only where money goes is told beside the customer.
pub(super) fn drop_delivery(paper: &mut Paper) {
    let seller = &paper.seller.name;
    let pays = |lines: &[String]| lines.first() == Some(seller);
    paper.others.retain(|card| pays(&card.lines));
    paper.cases.retain(|case| *case != "ship-to");
}

/// Puts a column of texts behind the description; lines without a quantity have nothing in it.
pub(super) fn add_column(
    paper: &mut Paper,
    (before, head): (Kind, &str),
    mut cell: impl FnMut(usize) -> String,
) {
    let Some(text) = place(paper, Kind::Description) else {
        return;
    };
    let at = place(paper, before).unwrap_or(text + 1);
    let column = Column {
        kind: Kind::Remark,
        head: head.to_owned(),
    };
    paper.columns.insert(at, column);
    let rows = paper.rows.iter_mut().filter_map(|row| match row {
        Row::Item { cells, .. } => Some(cells),
        _ => None,
    });
    for (index, cells) in rows.enumerate() {
        cells.insert(at, cell(index));
    }
}

/// Tells a period, as two dates in one value, instead of what was told.
pub(super) fn tell_period(paper: &mut Paper, entry: (Term, &str), (from, to): (Date, Date)) {
    paper.meta.retain(|entry| entry.term != Term::Period);
    let figures = paper.figures;
    let between = if from == to { "" } else { " \u{2013} " };
    let end = if from == to {
        String::new()
    } else {
        figures.date(to)
    };
    let value = format!("{}{between}{end}", figures.date(from));
    let at = paper.meta.len().min(2);
    let (term, label) = (entry.0, entry.1.to_owned());
    paper.meta.insert(at, Entry { term, label, value });
    (paper.truth.service_start_date, paper.truth.service_end_date) = (Some(from), Some(to));
    if !paper.cases.contains(&"service-period") {
        paper.cases.push("service-period");
    }
}

/// Where only heads of columns tell the currency and no heads are drawn, a sentence tells it.
pub(super) fn tell_currency(paper: &mut Paper, speech: &mut Speech) {
    let sums = paper.sums.iter().flat_map(|sum| [&sum.label, &sum.value]);
    let meta = paper.meta.iter().map(|entry| &entry.value);
    let (code, sign) = (paper.figures.code, paper.figures.symbol);
    let told = |text: &String| text.contains(code) || text.contains(sign);
    if !sums.chain(meta).chain(&paper.notes).any(told) {
        let note = speech.fill(Term::CurrencyNote, &[("{code}", code)]);
        paper.notes.insert(0, note);
    }
}

/// Adds a sentence of the trade to the notes.
pub(super) fn note(paper: &mut Paper, texts: &[&str], percent: u64, rng: &mut Rng) {
    if !texts.is_empty() && rng.chance(percent) {
        paper.notes.push(rng.of(texts).to_owned());
    }
}
