//! Names under a heading such as "Bill to" or "Verkäufer".

use super::address::{address_of, stands_over};
use super::names::{
    heading_from, is_attention, is_department, is_name_like, is_other_label, is_party_heading,
    is_remark, is_salutation_word, starts_as_name, without_salutation,
};
use super::paying::{SLIP, is_of_account, is_payer};
use super::sender::name_of;
use super::wrapped::with_second_line;
use crate::candidates::label::{Label, Region, region_words};
use crate::candidates::{Facts, Found, Place};
use crate::document::Rect;
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
    headed(facts, role, |head| {
        role != Role::VendorHead || !is_payer(facts, head)
    })
}

pub(super) fn headed(
    facts: &Facts<'_>,
    role: Role,
    counts: impl Fn(&Label) -> bool,
) -> Vec<Found<String>> {
    let heads = facts.labels.with(role).filter(|l| is_heading(facts, l));
    heads
        .filter(|head| counts(head))
        .filter_map(|head| Some(unless_vague(facts, head, under(facts, head)?)))
        .collect()
}

/// Letters of the longest heading that also has other meanings.
pub(super) const VAGUE: usize = 4;

/// Short words such as "from" also name the place that a load comes from: without an address below it the
/// name is doubtful.
fn unless_vague(facts: &Facts<'_>, head: &Label, found: Found<String>) -> Found<String> {
    let others = facts.labels.on_line(head.spot.line);
    let in_grid = others.filter(|l| l.alone() && l.spot != head.spot).count() > 1;
    let vague = (head.letters <= VAGUE || in_grid) && address_of(facts, &found).text.is_none();
    let score = if vague {
        found.score.min(0.5)
    } else {
        found.score
    };
    Found { score, ..found }
}

/// The customers that a document calls the holders of their accounts: their address stands there, unlike
/// that of the holder of a bank account.
pub(super) fn account_customers<'a>(
    facts: &'a Facts<'_>,
) -> impl Iterator<Item = Found<String>> + 'a {
    addressed_under(facts, Role::AccountHolder)
}

/// The names under headings of a role in the upper half of the first page that an address follows.
pub(super) fn addressed_under<'a>(
    facts: &'a Facts<'_>,
    role: Role,
) -> impl Iterator<Item = Found<String>> + 'a {
    let upper = |f: &Found<String>| {
        f.place.as_ref().is_some_and(|p| {
            let line = &facts.layout.lines[p.spot.line];
            let page = facts.layout.pages.first();
            line.page == 1 && page.is_some_and(|p| line.rect.y1 < SLIP * p.1)
        })
    };
    let names = addressed_anywhere(facts, role);
    names.filter(upper)
}

/// The names under headings of a role that an address follows.
pub(super) fn addressed_anywhere<'a>(
    facts: &'a Facts<'_>,
    role: Role,
) -> impl Iterator<Item = Found<String>> + 'a {
    let person = |f: &Found<String>| {
        let spot = f.place.as_ref().map(|p| p.spot);
        spot.is_some_and(|s| is_attention(&facts.layout.segment(s).text))
    };
    let names = under_headings(facts, role).into_iter();
    names.filter(move |f| stands_over(facts, f) && !person(f))
}

/// The segments under the headings of a role, down to the next heading or gap.
pub(super) fn governed(facts: &Facts<'_>, role: Role) -> Vec<Spot> {
    let heads = facts.labels.with(role).filter(|l| is_heading(facts, l));
    heads
        .filter(|head| !is_attention(&facts.layout.segment(head.spot).text))
        .filter(|head| role != Role::CustomerHead || !is_of_account(facts, head))
        .flat_map(|head| {
            let inside = std::iter::once(head.spot);
            inside.chain(column(facts, head))
        })
        .collect()
}

/// A heading stands alone or is followed by a colon; short words such as "to" also occur in sentences.
pub(super) fn is_heading(facts: &Facts<'_>, label: &Label) -> bool {
    let text = || &facts.layout.segment(label.spot).text;
    let leads = label.leads || is_numbered(facts, label);
    // "Société Duval & Fils" is no heading.
    let salutation = || text().split(' ').next().is_some_and(is_salutation_word);
    let long = label.letters >= LONG_HEAD && !text().ends_with('.') && !salutation();
    leads && (label.colon || stands_alone(facts, label) || long)
}

/// "8. Buyer": a heading behind the number of its box.
fn is_numbered(facts: &Facts<'_>, label: &Label) -> bool {
    let words = &facts.layout.segment(label.spot).words;
    let number = |text: &str| {
        let figures = text.strip_suffix(['.', ')']);
        figures.is_some_and(|f| f.len() < 3 && f.bytes().all(|b| b.is_ascii_digit()))
    };
    label.words.start == 1 && words.first().is_some_and(|w| number(&w.text))
}

/// Whether nothing but a note in brackets follows a heading: "Buyer (if other than consignee)".
fn stands_alone(facts: &Facts<'_>, label: &Label) -> bool {
    let words = &facts.layout.segment(label.spot).words;
    let noted = || {
        let next = words.get(label.words.end);
        next.is_some_and(|w| w.text.starts_with('('))
            && words.last().is_some_and(|w| w.text.ends_with(')'))
    };
    let again = || heading_from(facts, label.spot, label.words.end);
    (label.leads || is_numbered(facts, label)) && (label.ends || noted() || again())
}

/// Headings of at least this many letters need no colon: "Bill to Acme Ltd".
const LONG_HEAD: usize = 6;

/// The segments of the column under a heading that belong to it, from top to bottom.
pub(super) fn column(facts: &Facts<'_>, head: &Label) -> Vec<Spot> {
    let from = facts.layout.segment(head.spot).rect;
    let mut bottom = from.y1;
    let page = facts.layout.lines[head.spot.line].page;
    let lines = facts
        .layout
        .lines
        .iter()
        .enumerate()
        .skip(head.spot.line + 1);
    let mut column = Vec::new();
    for (line, l) in lines
        .take(SECTION_LINES)
        .take_while(|(_, l)| l.page == page)
    {
        if ends_section(facts, line, from.x0) {
            break;
        }
        let aligned = |r: &Rect| {
            (r.x0 - from.x0).abs() < INDENT
                || (r.x1 - from.x1).abs() < INDENT
                || (r.center_x() - from.center_x()).abs() < INDENT
        };
        let cell = l
            .segments
            .iter()
            .position(|s| s.rect.x_overlap(&from) > 0.3 && aligned(&s.rect));
        let Some(segment) = cell else { continue };
        // "Customer billing" over the numbers and dates of the document heads no party.
        if column.is_empty() && is_field(facts, Spot { line, segment }) {
            break;
        }
        let rect = l.segments[segment].rect;
        if rect.y0 - bottom > GAP * rect.height() {
            break;
        }
        bottom = rect.y1;
        column.push(Spot { line, segment });
    }
    column
}

/// Whether a segment is the label of a number or a date of the document.
fn is_field(facts: &Facts<'_>, spot: Spot) -> bool {
    const FIELDS: [Role; 4] = [
        Role::InvoiceNumber,
        Role::CreditNumber,
        Role::InvoiceDate,
        Role::DueDate,
    ];
    let mut labels = facts.labels.in_segment(spot);
    labels.any(|l| l.leads && l.has_any(&FIELDS))
}

/// How good a heading is as evidence, before what is special about it.
const HEADED: f64 = 0.88;

fn under(facts: &Facts<'_>, head: &Label) -> Option<Found<String>> {
    let letters = (head.letters as f64 / 100.0).min(0.03);
    let early = EARLY * (1.0 - head.spot.line as f64 / facts.layout.lines.len().max(1) as f64);
    let score = HEADED + letters + early;
    let scored = |found: Found<String>, more: f64| {
        Some(Found {
            score: score + more,
            ..found
        })
    };
    let column = column(facts, head);
    let labels = column.iter().flat_map(|&s| facts.labels.on_line(s.line));
    let mut names = labels.filter(|l| l.has(Role::Name) && l.leads && !l.has(Role::CustomerHead));
    if let Some(found) = names.next().and_then(|name| behind(facts, name)) {
        return scored(found, ADDRESSED);
    }
    let below = column.iter().find_map(|&spot| name_at(facts, spot));
    let addressed = |f: &Found<String>| address_of(facts, f).text.is_some();
    // A heading that stands alone governs the lines below it rather than what stands far beside it.
    let alone = stands_alone(facts, head);
    let last = ends_rows(facts, head);
    let governs = |b: &&Found<String>| alone && !last && (addressed(b) || !in_rows(facts, head, b));
    if let Some(found) = below.as_ref().filter(governs) {
        let more = if addressed(found) { ADDRESSED } else { 0.0 };
        return scored(found.clone(), more);
    }
    let announces = alone || head.colon;
    let below = below.filter(|b| announces || stands_over(facts, b));
    scored(behind(facts, head).or(below)?, 0.0)
}

/// What an early place and an address below add to a heading as evidence.
const EARLY: f64 = 0.04;
const ADDRESSED: f64 = 0.05;

/// Whether a heading is the label of a row whose value stands beside it, with another row below it.
fn in_rows(facts: &Facts<'_>, head: &Label, below: &Found<String>) -> bool {
    let beside = facts.labels.regions(facts.layout, head);
    let beside = beside.iter().find(|r| r.spot.line == head.spot.line);
    let (Some(beside), Some(below)) = (beside, below.place.as_ref()) else {
        return false;
    };
    let next = Spot {
        segment: below.spot.segment + 1,
        ..below.spot
    };
    let lines = &facts.layout.lines;
    let right = lines[next.line].segments.get(next.segment);
    let value = facts.layout.segment(beside.spot).rect;
    right.is_some_and(|r| (r.rect.x0 - value.x0).abs() < 3.0)
}

/// Whether a heading is the label of the last row of a list: a value stands beside it as one does in the row
/// above, and the next line stands further away.
fn ends_rows(facts: &Facts<'_>, head: &Label) -> bool {
    let at = head.spot;
    let (Some(above), Some(line)) = (at.line.checked_sub(1), facts.layout.lines.get(at.line))
    else {
        return false;
    };
    let value = Spot {
        segment: at.segment + 1,
        ..at
    };
    let Some(beside) = line.segments.get(value.segment).map(|s| s.rect) else {
        return false;
    };
    let key = facts.layout.segment(at).rect;
    let row = &facts.layout.lines[above].segments;
    let starts = |x0: f64| row.iter().any(|s| (s.rect.x0 - x0).abs() < 2.0);
    let next = facts.layout.below(at, 4.0 * key.height()).next();
    let step = |r: &Rect| (r.y1 - key.y1) > 1.4 * (key.y1 - facts.layout.lines[above].rect.y1);
    let apart = next.is_none_or(|n| step(&facts.layout.segment(n).rect));
    starts(key.x0) && starts(beside.x0) && !facts.labels.is_label(value) && apart
}

fn name_at(facts: &Facts<'_>, spot: Spot) -> Option<Found<String>> {
    let segment = facts.layout.segment(spot);
    let name = without_salutation(addressed_name(&segment.text));
    let ok = is_name_like(&name)
        && starts_as_name(&name)
        && !is_department(&name)
        && !is_other_label(facts, spot)
        && !is_party_heading(facts, spot)
        && !is_attention(&segment.text)
        && !is_clause(&name)
        && !is_note(&name);
    ok.then(|| Found {
        value: with_second_line(facts, spot, name),
        score: HEADED,
        place: Some(Place {
            spot,
            words: 0..segment.words.len(),
        }),
    })
}

/// The name in a line that its address follows: "Harbour Inns Ltd, 12 Quay Street, Bristol BS1 6QA".
fn addressed_name(text: &str) -> &str {
    let (name, address) = name_of(text);
    if address { name } else { text }
}

/// The end of a sentence, or of a part of one, rather than a name.
fn is_clause(name: &str) -> bool {
    let words = name.split_whitespace().count();
    (name.ends_with([',', ';']) || name.ends_with('.') && words > 3) && !legal::has_legal_form(name)
}

/// A remark rather than a name; firms are called by any word.
fn is_note(name: &str) -> bool {
    is_remark(name) && !legal::has_legal_form(name)
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
    let titles = [
        Role::InvoiceTitle,
        Role::InvoiceNumber,
        Role::CreditTitle,
        Role::CreditNumber,
    ];
    let mut labels = facts.labels.in_segment(region.spot);
    if region.spot != label.spot && labels.any(|l| l.leads && l.has_any(&titles)) {
        return None;
    }
    let text = region_words(facts.layout, label, &region).join(" ");
    let text = text.trim_start_matches([':', ' ', '-']).trim();
    let above = line_above(facts, &region);
    let text = addressed_name(text);
    let whole = above.map_or_else(|| text.to_owned(), |a| format!("{} {text}", a.text));
    let name = without_salutation(&whole);
    let running = region.spot == label.spot && !label.colon;
    let known = || heading_from(facts, region.spot, region.words.start);
    if !is_name_like(&name)
        || !starts_as_name(&name)
        || is_note(&name)
        || is_clause(&name)
        || known()
    {
        return None;
    }
    let place = Some(Place {
        spot: region.spot,
        words: region.words,
    });
    let found = Found {
        value: name,
        score: 0.9,
        place,
    };
    // "Invoice for Fees"
    let firm = || legal::has_legal_form(&found.value) || address_of(facts, &found).text.is_some();
    (!running || firm()).then_some(found)
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
