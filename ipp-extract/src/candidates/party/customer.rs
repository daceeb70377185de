//! The customer of a letter: the name in the window through which its address is read.

use super::names::{
    is_attention, is_department, is_name_like, is_other_label, is_party_heading, is_remark,
    is_street, key, same_firm, starts_as_name, without_salutation,
};
use super::section::governed;
use super::sender::{name_of, whole_line};
use super::vendor::LABEL_GAP;
use super::wrapped::with_second_line;
use crate::candidates::label::Label;
use crate::candidates::{Facts, Found, Place};
use crate::layout::{Segment, Spot};
use crate::locale::labels::Role;
use crate::locale::names::CONNECTIVES;
use crate::locale::{country, fold, legal};

/// The share of the page that holds the window.
const WINDOW: f64 = 0.45;
/// How many lines an addressee has above the town.
const LINES: usize = 6;
/// The first line above the town may stand this many line heights above it.
const LEADING: f64 = 4.0;
/// A gap so much larger than the one below it ends the addressee's block.
const LARGER_GAP: f64 = 1.6;

/// The addressee of a letter: the lines above a postcode in the upper part of the first page, unless
/// they name the supplier or someone else.
pub(super) fn window(facts: &Facts<'_>, vendor: Option<&Found<String>>) -> Option<Found<String>> {
    let height = facts.layout.pages.first()?.1;
    let vendor = vendor.map(|v| key(&v.value)).unwrap_or_default();
    let mut others = governed(facts, Role::OtherPartyHead);
    others.extend(governed(facts, Role::VendorHead));
    let end = table_line(facts);
    let upper = || {
        facts.layout.segments().filter(|(spot, s)| {
            let line = &facts.layout.lines[spot.line];
            line.page == 1 && s.rect.y1 < WINDOW * height && spot.line < end
        })
    };
    let towns =
        upper().filter(|(spot, s)| country::postcode(&s.text).is_some() && !others.contains(spot));
    let found = towns
        .into_iter()
        .find_map(|(spot, _)| addressee(facts, spot, &vendor));
    found.or_else(|| {
        let mut streets = upper().filter(|(spot, s)| is_street(&s.text) && !others.contains(spot));
        streets.find_map(|(spot, _)| addressee(facts, spot, &vendor))
    })
}

/// The one other postal address of the document, as receipts print it below the sums.
pub(super) fn elsewhere(facts: &Facts<'_>, vendor: &Found<String>) -> Option<Found<String>> {
    let own = key(&vendor.value);
    let mut others = governed(facts, Role::OtherPartyHead);
    others.extend(governed(facts, Role::VendorHead));
    others.extend(governed(facts, Role::PayeeHead));
    let towns = facts.layout.segments().filter(|(spot, s)| {
        s.words.len() < TOWN_WORDS && country::postcode(&s.text).is_some() && !others.contains(spot)
    });
    let mut found = towns.filter_map(|(spot, _)| {
        let above = lines_above(facts, spot);
        let street = above
            .iter()
            .any(|&s| is_street(&facts.layout.segment(s).text));
        addressee(facts, spot, &own).filter(|_| street)
    });
    let first = found.next()?;
    let same = found.all(|f| same_firm(&key(&f.value), &key(&first.value)));
    same.then_some(Found {
        score: ELSEWHERE,
        ..first
    })
}

/// What such an address is worth, and how many words its town has at most.
const ELSEWHERE: f64 = 0.5;
const TOWN_WORDS: usize = 7;

/// The line of the heads of the first table.
fn table_line(facts: &Facts<'_>) -> usize {
    const HEADS: [Role; 4] = [
        Role::ColDescription,
        Role::ColQuantity,
        Role::ColUnitPrice,
        Role::ColAmount,
    ];
    let heads = |line: usize| {
        let labels = facts.labels.on_line(line);
        let alone = labels.filter(|l| l.alone() && l.has_any(&HEADS));
        let spots: std::collections::HashSet<Spot> = alone.map(|l| l.spot).collect();
        spots.len()
    };
    let lines = facts.layout.lines.len();
    (0..lines).find(|&line| heads(line) > 2).unwrap_or(lines)
}

/// The name at the top of the lines above a postcode.
fn addressee(facts: &Facts<'_>, town: Spot, vendor: &str) -> Option<Found<String>> {
    let mut lines = lines_above(facts, town);
    let text = |spot: Spot| facts.layout.segment(spot).text.as_str();
    if !vendor.is_empty() {
        let own = |spot: Spot| same_firm(&key(name_of(text(spot)).0), vendor);
        // The supplier's own block, or the line of the sender over the window.
        if own(town) || key(text(town)).contains(vendor) {
            return None;
        }
        match lines.iter().position(|&s| own(s)) {
            Some(at) if name_of(&whole_line(facts, lines[at])).1 => {
                // The line of the sender may be two.
                let sender = whole_line(facts, lines[at]);
                let rest = lines[..at].last().filter(|&&s| sender.ends_with(text(s)));
                lines.truncate(at - usize::from(rest.is_some()));
            }
            Some(_) => return None,
            None => {}
        }
    }
    let street = lines.iter().rposition(|&s| is_street(text(s)));
    lines.drain(..street.map_or(0, |at| at + 1));
    lines.reverse();
    let names = lines.into_iter().filter(|&s| is_addressee(facts, s));
    let mut names: Vec<Spot> = names.collect();
    // A department only where nothing else names the addressee.
    if names.iter().any(|&s| !is_department(text(s))) {
        names.retain(|&s| !is_department(text(s)));
    }
    let spot = below_heading(facts, &names)?;
    Some(Found {
        value: with_second_line(facts, spot, without_salutation(text(spot))),
        score: 0.7,
        place: Some(Place {
            spot,
            words: 0..facts.layout.segment(spot).words.len(),
        }),
    })
}

/// Whether a line of an address can be the name in it.
fn is_addressee(facts: &Facts<'_>, spot: Spot) -> bool {
    let name = facts.layout.segment(spot).text.as_str();
    is_name_like(name)
        && !name.contains(|c: char| c.is_ascii_digit())
        && starts_as_name(name)
        && !is_other_label(facts, spot)
        && !is_value(facts, spot)
        && !is_party_heading(facts, spot)
        && !is_remark(name)
        && !is_attention(name)
        && !is_salutation(name)
}

/// Whether a label that heads no party stands close before a segment.
fn is_value(facts: &Facts<'_>, spot: Spot) -> bool {
    let left = spot
        .segment
        .checked_sub(1)
        .map(|segment| Spot { segment, ..spot });
    left.is_some_and(|left| {
        let gap = facts.layout.segment(spot).rect.x0 - facts.layout.segment(left).rect.x1;
        let party = |l: &Label| l.has_any(&[Role::CustomerHead, Role::Name]);
        let mut labels = facts.labels.in_segment(left);
        gap < LABEL_GAP && labels.any(|l| l.alone() && !party(l))
    })
}

/// The first of the names over a street; the second where the first is a heading: in other type, or of
/// one word or one capital where the next has more or a legal form.
fn below_heading(facts: &Facts<'_>, names: &[Spot]) -> Option<Spot> {
    let (&first, rest) = names.split_first()?;
    let Some(&second) = rest.first() else {
        return Some(first);
    };
    let (head, name) = (facts.layout.segment(first), facts.layout.segment(second));
    let whole = with_second_line(facts, first, head.text.clone());
    if whole.ends_with(&name.text) && !has_room(head, name) {
        return Some(first);
    }
    let capitals = |text: &str| {
        let words = text.split_whitespace();
        words.filter(|w| w.starts_with(char::is_uppercase)).count()
    };
    let formed = |text: &str| legal::has_legal_form(text);
    let smaller = head.size < name.size - 0.3;
    let content = |w: &&str| !CONNECTIVES.contains(&fold(w).as_str());
    let short = head.text.split_whitespace().filter(content).count() < 3;
    let telling = short && capitals(&name.text) > 1 && capitals(&head.text) == 1;
    let heading = !formed(&head.text) && (smaller || telling || legal::has_strict_form(&name.text));
    Some(if heading { second } else { first })
}

/// Whether the next line's first word would have stood on a line that is no longer than the next: it was
/// not broken for want of room.
fn has_room(line: &Segment, next: &Segment) -> bool {
    let word = next.words.first().map_or(0.0, |w| w.rect.width());
    line.words.len() == 1 && line.rect.width() + word + line.size < next.rect.width()
}

/// A form of address on a line of its own: "Herrn".
fn is_salutation(text: &str) -> bool {
    without_salutation(text).is_empty()
}

/// The segments above one with its left edge, from the nearest up, without a larger gap.
fn lines_above(facts: &Facts<'_>, town: Spot) -> Vec<Spot> {
    let mut last = facts.layout.segment(town).rect;
    let page = facts.layout.lines[town.line].page;
    let mut step: Option<f64> = None;
    let mut above = Vec::new();
    let lines = (0..town.line).rev();
    for line in lines.take_while(|&l| facts.layout.lines[l].page == page) {
        let segments = &facts.layout.lines[line].segments;
        let aligned = |x0: f64| (x0 - last.x0).abs() < 4.0;
        let Some(segment) = segments.iter().position(|s| aligned(s.rect.x0)) else {
            continue;
        };
        let rect = segments[segment].rect;
        let gap = last.y1 - rect.y1;
        let most = step.map_or(LEADING * rect.height(), |s| LARGER_GAP * s);
        if gap > most || above.len() == LINES {
            break;
        }
        step = Some(step.map_or(gap, |s| s.min(gap)));
        last = rect;
        above.push(Spot { line, segment });
    }
    above
}
