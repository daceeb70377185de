//! Names under a heading such as "Bill to" or "Verkäufer".

use super::{Found, address_of, is_name_like, is_other_label, without_salutation};
use crate::candidates::label::{Label, Region, region_words};
use crate::candidates::{Facts, Place};
use crate::layout::{Segment, Spot};
use crate::locale::labels::Role;
use crate::locale::legal;

/// How many lines a heading governs.
const SECTION_LINES: usize = 9;
/// A section ends at a gap of this many line heights in its column.
const GAP: f64 = 2.5;
/// A name may start this many points to the side of its heading.
const INDENT: f64 = 24.0;

/// The names that stand under, or behind, the headings of a role.
pub(super) fn under_headings(facts: &Facts<'_>, role: Role) -> Vec<Found<String>> {
    let heads = facts.labels.with(role).filter(|l| is_heading(facts, l));
    heads
        .filter_map(|head| Some(unless_vague(facts, head, under(facts, head)?)))
        .collect()
}

/// Short words such as "from" also name the place that a load comes from: without an address below it the
/// name is doubtful.
fn unless_vague(facts: &Facts<'_>, head: &Label, found: Found<String>) -> Found<String> {
    let vague = head.letters <= 4 && address_of(facts, &found).text.is_none();
    let score = if vague {
        found.score.min(0.5)
    } else {
        found.score
    };
    Found { score, ..found }
}

/// A heading stands alone or is followed by a colon; short words such as "to" also occur in sentences.
pub(super) fn is_heading(facts: &Facts<'_>, label: &Label) -> bool {
    if !label.leads {
        return false;
    }
    let segment = facts.layout.segment(label.spot);
    let tail = &segment.words[label.end.0].text[label.end.1..];
    label.alone() || tail.starts_with(':') || next_is_colon(segment, label)
}

fn next_is_colon(segment: &Segment, label: &Label) -> bool {
    segment
        .words
        .get(label.end.0 + 1)
        .is_some_and(|w| w.text.starts_with(':'))
}

fn under(facts: &Facts<'_>, head: &Label) -> Option<Found<String>> {
    let letters = (head.letters as f64 / 100.0).min(0.05);
    let early = 0.02 * (1.0 - head.spot.line as f64 / facts.layout.lines.len().max(1) as f64);
    let score = 0.88 + letters + early;
    if let Some(found) = behind(facts, head) {
        return Some(Found { score, ..found });
    }
    let from = facts.layout.segment(head.spot).rect;
    let mut bottom = from.y1;
    let page = facts.layout.lines[head.spot.line].page;
    let lines = facts
        .layout
        .lines
        .iter()
        .enumerate()
        .skip(head.spot.line + 1);
    for (line, l) in lines
        .take(SECTION_LINES)
        .take_while(|(_, l)| l.page == page)
    {
        if ends_section(facts, line, from.x0) {
            break;
        }
        if let Some(name) = facts
            .labels
            .on_line(line)
            .find(|l| l.has(Role::Name) && l.leads)
        {
            let found = behind(facts, name)?;
            return Some(Found {
                score: score + 0.05,
                ..found
            });
        }
        let column = l.segments.iter().enumerate().find(|(_, s)| {
            let aligned = (s.rect.x0 - from.x0).abs() < INDENT
                || (s.rect.x1 - from.x1).abs() < INDENT
                || (s.rect.center_x() - from.center_x()).abs() < INDENT;
            s.rect.x_overlap(&from) > 0.3 && aligned
        });
        let Some((segment, s)) = column else { continue };
        if s.rect.y0 - bottom > GAP * s.rect.height() {
            break;
        }
        bottom = s.rect.y1;
        let spot = Spot { line, segment };
        let name = without_salutation(&s.text);
        if is_name_like(&name) && !is_other_label(facts, spot) {
            let value = with_second_line(facts, spot, name);
            let place = Some(Place {
                spot,
                words: 0..s.words.len(),
            });
            return Some(Found {
                value,
                score,
                place,
            });
        }
    }
    None
}

/// A name that goes on in the next line, where its legal form stands.
pub(super) fn with_second_line(facts: &Facts<'_>, spot: Spot, name: String) -> String {
    let s = facts.layout.segment(spot);
    let next = facts.layout.below(spot, 0.6 * s.rect.height()).next();
    let goes_on = next.map(|n| facts.layout.segment(n)).filter(|n| {
        let same = (n.rect.x0 - s.rect.x0).abs() < 2.0 && (n.size - s.size).abs() < 0.3;
        same && (is_name_like(&n.text) || legal::is_legal_form(&n.text))
            && legal::has_legal_form(&n.text)
            && !n.text.contains(|c: char| c.is_ascii_digit())
    });
    match goes_on {
        Some(next) if !legal::has_legal_form(&name) => format!("{name} {}", next.text),
        _ => name,
    }
}

/// Whether a line opens the section of another party in the same column.
fn ends_section(facts: &Facts<'_>, line: usize, x0: f64) -> bool {
    let roles = [Role::VendorHead, Role::CustomerHead, Role::OtherPartyHead];
    facts.labels.on_line(line).any(|l| {
        l.alone()
            && (l.rect.x0 - x0).abs() < INDENT
            && roles.iter().any(|&r| l.has(r))
            && !l.has(Role::Name)
    })
}

/// The name behind a label: in its segment or to its right, with a line above that belongs to it.
fn behind(facts: &Facts<'_>, label: &Label) -> Option<Found<String>> {
    let regions = facts.labels.regions(facts.layout, label);
    let region = regions
        .into_iter()
        .find(|r| r.spot.line == label.spot.line)?;
    let text = region_words(facts.layout, label, &region).join(" ");
    let text = text.trim_start_matches([':', ' ', '-']).trim();
    let above = line_above(facts, &region);
    let whole = above.map_or_else(|| text.to_owned(), |a| format!("{} {text}", a.text));
    let name = without_salutation(&whole);
    if !is_name_like(&name) {
        return None;
    }
    let place = Some(Place {
        spot: region.spot,
        words: region.words,
    });
    Some(Found {
        value: name,
        score: 0.9,
        place,
    })
}

/// The upper part of a value in two lines, set so that its label stands beside the lower one.
fn line_above<'a>(facts: &'a Facts<'_>, region: &Region) -> Option<&'a Segment> {
    let value = facts.layout.segment(region.spot);
    if region.words.start > 0 {
        return None;
    }
    let above = facts.layout.lines.get(region.spot.line.checked_sub(1)?)?;
    let [only] = above.segments.as_slice() else {
        return None;
    };
    let spot = Spot {
        line: region.spot.line - 1,
        segment: 0,
    };
    let step = value.rect.y1 - only.rect.y1;
    let close = step > 0.0 && step < 1.35 * value.rect.height();
    let same_edge = (only.rect.x0 - value.rect.x0).abs() < 2.0;
    (close && same_edge && facts.labels.in_segment(spot).next().is_none()).then_some(only)
}
