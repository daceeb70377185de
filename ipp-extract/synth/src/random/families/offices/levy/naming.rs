//! Who writes the notice, and how its place and date stand.

use crate::random::paper::{Entry, Paper};
use crate::random::words::Term;

/// The seller becomes an office of its place, wherever it is named.
pub(super) fn rename(paper: &mut Paper, pattern: &str) {
    let name = pattern.replace("{city}", &paper.seller.city);
    let old = std::mem::replace(&mut paper.seller.name, name.clone());
    paper.seller.brand = None;
    paper.cases.retain(|case| *case != "brand-and-legal-name");
    if !paper.cases.contains(&"vendor-without-legal-form") {
        paper.cases.push("vendor-without-legal-form");
    }
    let domain = domain(&name);
    for line in &mut paper.seller.contact {
        *line = moved(line, &domain);
    }
    for entry in &mut paper.payment {
        if entry.value == old {
            entry.value.clone_from(&name);
        }
    }
    for card in &mut paper.others {
        if let Some(line) = card.lines.first_mut().filter(|line| **line == old) {
            line.clone_from(&name);
        }
    }
    paper.truth.vendor = Some(name);
}

/// A name as it stands in an address on the internet.
fn domain(name: &str) -> String {
    let letters = name.to_lowercase().replace('ü', "ue").replace('ö', "oe");
    let words = letters.split(|c: char| !c.is_ascii_alphanumeric());
    let words: Vec<&str> = words.filter(|word| word.len() > 2).take(3).collect();
    words.join("-")
}

/// A line with an address of another domain.
fn moved(line: &str, domain: &str) -> String {
    let Some(end) = line.find(".example") else {
        return line.to_owned();
    };
    let start = line[..end]
        .rfind(['@', '.', ' '])
        .map_or(0, |place| place + 1);
    format!("{}{domain}{}", &line[..start], &line[end..])
}

/// The date gets the place before it, and no other label.
pub(super) fn date_line(paper: &mut Paper, label: String) {
    let date = paper.figures.date(paper.date);
    let dated = paper
        .meta
        .iter_mut()
        .find(|entry| is_date(entry) && entry.value == date);
    if let Some(entry) = dated {
        entry.label = label;
        if !paper.cases.contains(&"unlabelled-date") {
            paper.cases.push("unlabelled-date");
        }
    }
}

fn is_date(entry: &Entry) -> bool {
    matches!(entry.term, Term::Date | Term::CreditDate)
}

/// Whether a place stands before this date.
pub(super) fn is_place(paper: &Paper, entry: &Entry) -> bool {
    is_date(entry) && entry.label.contains(&format!("{},", paper.seller.city))
}
