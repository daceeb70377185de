//! When the goods or services were supplied.

use jiff::civil::Date;

use super::header::{labelled, resolved};
use super::issue::heads_table;
use super::stay::stay;
use crate::candidates::label::{Label, Region, region_words};
use crate::candidates::unnamed::label_before;
use crate::candidates::{Facts, Found, Place, best, period};
use crate::layout::Spot;
use crate::locale::fold;
use crate::locale::labels::Role;
use crate::locale::words::RANGE;

/// Labels of fewer letters are common words of sentences.
const SHORT: usize = 8;

/// The first and the last day of the service; one day has no last.
pub(super) fn period(
    facts: &Facts<'_>,
    country: Option<&str>,
) -> (Option<Found<Date>>, Option<Found<Date>>) {
    let heads = facts.labels.with(Role::ServiceDate);
    let stated = heads.filter_map(|l| stated(facts, l, country));
    if let Some(found) = best(stated.collect()) {
        let (start, end) = found.value;
        let date = |value| {
            Some(Found {
                value,
                score: found.score,
                place: found.place.clone(),
            })
        };
        return (date(start), date(end));
    }
    if let Some((start, end)) = stay(facts, country) {
        return (Some(start), Some(end));
    }
    if let Some(found) = unnamed(facts, country) {
        let (start, end) = found.value;
        let date = |value| {
            Some(Found {
                value,
                score: found.score,
                place: found.place.clone(),
            })
        };
        return (date(start), date(end));
    }
    let head = |l: &Label| weight(l).filter(|_| !heads_table(facts, l));
    let start = best(labelled(facts, Role::ServiceDate, country, head));
    let end = start.as_ref().and_then(|s| last_day(facts, s, country));
    (start, end)
}

fn weight(label: &Label) -> Option<f64> {
    match (label.announces(), label.leads) {
        (true, _) => Some(0.9),
        (_, true) => Some(0.85),
        _ if label.letters >= SHORT => Some(0.7),
        _ => None,
    }
}

/// The period in the place of a label's value.
fn stated(facts: &Facts<'_>, label: &Label, country: Option<&str>) -> Option<Found<(Date, Date)>> {
    let score = weight(label)?;
    let resolve = |reading| facts.dates.resolve(reading, country).0;
    let regions = facts.labels.regions(facts.layout, label);
    regions.iter().find_map(|region| {
        let mut words = region_words(facts.layout, label, region);
        words.extend(next_line(facts, region, &words));
        // "vom", "from": what stands before the first figure or name of a month.
        let days = words
            .iter()
            .position(|w| w.contains(|c: char| c.is_ascii_digit()));
        let most = days.map_or(2, |d| d.min(2));
        let from = (0..words.len().min(most + 1)).find_map(|skip| {
            let text = words[skip..].join(" ");
            let text = text.trim_start_matches([':', ' ', '.']);
            period::period(text, resolve).map(|p| (skip, p))
        });
        let (_, value) = from?;
        Some(Found {
            value,
            score: score * region.trust,
            place: Some(Place {
                spot: region.spot,
                words: region.words.clone(),
            }),
        })
    })
}

/// What a period is worth under a label that no table knows.
const UNNAMED: f64 = 0.6;
/// The share of the first page in which the details stand.
const HEAD: f64 = 0.5;

/// The period in the head of the document that no label explains: "This bill covers: 01/04/2023 – 30/04/2023".
fn unnamed(facts: &Facts<'_>, country: Option<&str>) -> Option<Found<(Date, Date)>> {
    let height = facts.layout.pages.first()?.1;
    let resolve = |reading| facts.dates.resolve(reading, country).0;
    let hits = facts.dates.hits.iter().filter(|h| {
        let line = &facts.layout.lines[h.place.spot.line];
        let money = facts
            .amounts
            .on_line(h.place.spot.line)
            .any(|a| a.is_money());
        line.page == 1 && line.rect.center_y() < HEAD * height && !money
    });
    let mut periods = hits.filter_map(|h| {
        let spot = h.place.spot;
        let words = h.place.words.start..facts.layout.segment(spot).words.len();
        let region = Region {
            spot,
            words: words.clone(),
            trust: 1.0,
        };
        let segment = facts.layout.segment(spot);
        let texts = segment.words[words.clone()].iter().map(|w| w.text.as_str());
        let mut texts: Vec<&str> = texts.collect();
        let further = next_line(facts, &region, &texts);
        let both = texts.len() > h.place.words.len() || segment.text.contains(['–', '—']);
        texts.extend(&further);
        let value = period::period(&texts.join(" "), resolve).filter(|p| p.0 < p.1)?;
        let left = spot
            .segment
            .checked_sub(1)
            .map(|segment| Spot { segment, ..spot });
        let named = left.is_some_and(|l| facts.layout.segment(l).text.ends_with(':'));
        let label = named || label_before(facts, spot, words.start).is_some();
        (both && label).then_some(Found {
            value,
            score: UNNAMED,
            place: Some(Place { spot, words }),
        })
    });
    let first = periods.next()?;
    periods.all(|p| p.value == first.value).then_some(first)
}

/// The line below one that ends before its period does: "01 Sep 2025 - 30 Sep".
fn next_line<'a>(facts: &Facts<'a>, region: &Region, words: &[&str]) -> Vec<&'a str> {
    let spot = region.spot;
    let text = words.join(" ");
    let years = words.iter().filter(|w| has_year(w)).count();
    let leads = |w: &&str| matches!(*w, "-" | "–" | "—" | "/") || RANGE.contains(&fold(w).as_str());
    let open = text.ends_with(['-', '–', '—']) || words.iter().any(leads) && years < 2;
    let layout = facts.layout;
    let segment = layout.segment(spot);
    let start = segment.words[region.words.start].rect.x0;
    let next = layout.below(spot, segment.rect.height()).next();
    let next = next.filter(|s| {
        let below = layout.segment(*s);
        let left = (below.rect.x0 - start).abs() < 3.0;
        let right = (below.rect.x1 - segment.rect.x1).abs() < 3.0;
        open && (left || right) && below.text.starts_with(|c: char| c.is_alphanumeric())
    });
    let Some(next) = next.filter(|s| !facts.labels.in_segment(*s).any(|l| l.announces())) else {
        return Vec::new();
    };
    let further = &layout.segment(next).words;
    further.iter().take(4).map(|w| w.text.as_str()).collect()
}

/// Whether a word ends in a year.
fn has_year(word: &str) -> bool {
    let digits = word.trim_end_matches(|c: char| !c.is_ascii_digit());
    let count = digits.bytes().rev().take_while(u8::is_ascii_digit).count();
    count == 4 || count == 2 && digits.matches(['.', '/', '-']).count() == 2
}

/// The last day of a period whose dates stand under each other.
fn last_day(facts: &Facts<'_>, start: &Found<Date>, country: Option<&str>) -> Option<Found<Date>> {
    let place = start.place.as_ref()?;
    let segment = facts.layout.segment(place.spot);
    if !segment.text.ends_with(['-', '–']) {
        return None;
    }
    let first = |spot: Spot| facts.dates.in_segment(spot).next();
    let hit = facts
        .layout
        .below(place.spot, segment.rect.height())
        .find_map(first)?;
    let end = resolved(facts, hit, start.score, country);
    (end.value >= start.value).then_some(end)
}
