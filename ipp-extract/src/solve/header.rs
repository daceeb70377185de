//! Chooses the dates of a document and holds them against each other.

use jiff::civil::Date;

use super::{due, issue, service};
use crate::candidates::date::{DateHit, Reading};
use crate::candidates::label::Label;
use crate::candidates::terms::Term;
use crate::candidates::{Facts, Found};
use crate::locale::labels::Role;

/// The best score of a date whose order of day and month is open.
const OPEN: f64 = 0.6;

/// The dates and the terms of a document.
#[derive(Debug, Clone, Default)]
pub(crate) struct Dates {
    pub invoice: Option<Found<Date>>,
    pub due: Option<Found<Date>>,
    pub service_start: Option<Found<Date>>,
    pub service_end: Option<Found<Date>>,
    pub term: Option<Found<String>>,
}

/// Chooses the dates; `country` is the supplier's and decides on open readings.
pub(crate) fn dates(facts: &Facts<'_>, country: Option<&str>) -> Dates {
    let invoice = issue::invoice_date(facts, country);
    let printed = due::printed(facts, country);
    let (term, length) = due::term(facts);
    let (invoice, printed) = in_order(facts, invoice, printed, length);
    let derived = || due::derived(invoice.as_ref()?, length?);
    let unnamed = || due::unnamed(facts, invoice.as_ref()?.value, country);
    let due = printed.or_else(derived).or_else(unnamed);
    let (service_start, service_end) = service::period(facts, country);
    Dates {
        invoice,
        due,
        service_start,
        service_end,
        term,
    }
}

/// The dates beside or below the labels of a role, scored by `weigh` unless it refuses the label.
pub(super) fn labelled(
    facts: &Facts<'_>,
    role: Role,
    country: Option<&str>,
    weigh: impl Fn(&Label) -> Option<f64>,
) -> Vec<Found<Date>> {
    let dated = |label: &Label| {
        let score = weigh(label)?;
        let regions = facts.labels.regions(facts.layout, label);
        regions.iter().find_map(|region| {
            let mut hits = facts.dates.in_segment(region.spot);
            let hit = hits.find(|h| region.words.contains(&h.place.words.start))?;
            let distance = hit.place.words.start - region.words.start;
            let other = facts.labels.in_segment(region.spot).any(|l| {
                l.words.start > label.words.start
                    && l.words.start < hit.place.words.start
                    && l.spot == label.spot
                    && is_other_date(l)
                    && !l.has(role)
            });
            if distance > MAX_DISTANCE || other {
                return None;
            }
            let score = score * region.trust - 0.04 * distance as f64;
            Some(resolved(facts, hit, score, country))
        })
    };
    facts.labels.with(role).filter_map(dated).collect()
}

/// The most words between a label and its date.
const MAX_DISTANCE: usize = 8;

pub(super) fn is_other_date(label: &Label) -> bool {
    label.has_any(&[Role::OtherDate, Role::DueDate, Role::ServiceDate])
}

pub(super) fn resolved(
    facts: &Facts<'_>,
    hit: &DateHit,
    score: f64,
    country: Option<&str>,
) -> Found<Date> {
    let (value, certain) = facts.dates.resolve(hit.reading, country);
    Found {
        value,
        score: if certain { score } else { score.min(OPEN) },
        place: Some(hit.place.clone()),
    }
}

/// Where the order of day and month is open, the terms decide; no invoice is due before it is issued, so
/// that then the other order is tried, and where that is not possible, neither date can be trusted.
fn in_order(
    facts: &Facts<'_>,
    invoice: Option<Found<Date>>,
    due: Option<Found<Date>>,
    term: Option<Term>,
) -> (Option<Found<Date>>, Option<Found<Date>>) {
    let (Some(i), Some(d)) = (&invoice, &due) else {
        return (invoice, due);
    };
    let meets = |issued: Date, payable: Date| term.and_then(|t| t.due(issued)) == Some(payable);
    let scored = |f: &Found<Date>, value, score| {
        Some(Found {
            value,
            score,
            place: f.place.clone(),
        })
    };
    let other = (other_reading(facts, i), other_reading(facts, d));
    if meets(i.value, d.value) {
        // Open or not, the printed terms confirm the reading.
        let confirmed = |f: &Found<Date>| if f.score <= OPEN { 0.85 } else { f.score };
        return (
            scored(i, i.value, confirmed(i)),
            scored(d, d.value, confirmed(d)),
        );
    }
    let open = i.score <= OPEN || d.score <= OPEN;
    match other {
        (Some(issue), Some(pay)) if open && meets(issue, pay) => {
            return (scored(i, issue, 0.85), scored(d, pay, 0.85));
        }
        _ if d.value >= i.value => return (invoice, due),
        _ => {}
    }
    let doubt = |f: &Found<Date>| f.score.min(OPEN);
    match other {
        (Some(issue), Some(pay)) if pay >= issue => {
            (scored(i, issue, doubt(i)), scored(d, pay, doubt(d)))
        }
        _ => (scored(i, i.value, doubt(i)), scored(d, d.value, doubt(d))),
    }
}

/// The same date with day and month the other way round, if it can be read so.
fn other_reading(facts: &Facts<'_>, found: &Found<Date>) -> Option<Date> {
    let place = found.place.as_ref()?;
    let hit = facts.dates.hits.iter().find(|h| h.place == *place)?;
    match hit.reading {
        Reading::Open(day_first, month_first) if found.value == day_first => Some(month_first),
        Reading::Open(day_first, _) => Some(day_first),
        Reading::Exact(_) => None,
    }
}
