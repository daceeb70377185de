//! When the goods or services were supplied.

use jiff::civil::Date;

use super::header::{labelled, resolved};
use super::stay::stay;
use crate::candidates::label::{Label, region_words};
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
    let start = best(labelled(facts, Role::ServiceDate, country, weight));
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
        words.extend(next_line(facts, region.spot, &words));
        // "vom", "from": what stands before the first figure or name of a month.
        let from = (0..words.len().min(3)).find_map(|skip| {
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

/// The line below one that ends before its period does: "01 Sep 2025 - 30 Sep".
fn next_line<'a>(facts: &Facts<'a>, spot: Spot, words: &[&str]) -> Vec<&'a str> {
    let text = words.join(" ");
    let years = words.iter().filter(|w| has_year(w)).count();
    let leads = |w: &&str| matches!(*w, "-" | "–" | "—" | "/") || RANGE.contains(&fold(w).as_str());
    let open = text.ends_with(['-', '–', '—']) || words.iter().any(leads) && years < 2;
    let layout = facts.layout;
    let segment = layout.segment(spot);
    let next = layout.below(spot, 0.8 * segment.rect.height()).next();
    let next = next.filter(|s| {
        let below = layout.segment(*s);
        let left = (below.rect.x0 - segment.rect.x0).abs() < 3.0;
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
