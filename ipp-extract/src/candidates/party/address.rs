//! Postal addresses under a name, and the address window of a letter.

use super::{Found, is_name_like, is_other_label, without_salutation};
use crate::candidates::{Facts, Place};
use crate::layout::Spot;
use crate::locale::{country, squashed};

/// How many lines an address has below the name.
const LINES: usize = 6;

/// An address and the country that it names.
#[derive(Debug, Clone, Default)]
pub(crate) struct Address {
    pub text: Option<String>,
    pub country: Option<&'static str>,
}

/// The address that stands under a party's name or behind it on a sender's line, wherever the name is
/// printed.
pub(crate) fn address_of(facts: &Facts<'_>, name: &Found<String>) -> Address {
    let own = name.place.as_ref().map(|p| p.spot);
    let printed = facts
        .layout
        .segments()
        .filter(|(_, s)| s.text.contains(name.value.as_str()));
    let spots = own.into_iter().chain(printed.map(|(spot, _)| spot));
    spots
        .into_iter()
        .find_map(|spot| beside_or_below(facts, spot, &name.value))
        .unwrap_or_default()
}

fn beside_or_below(facts: &Facts<'_>, spot: Spot, name: &str) -> Option<Address> {
    let text = &facts.layout.segment(spot).text;
    let behind = text.find(name).map_or("", |at| &text[at + name.len()..]);
    let line = &facts.layout.lines[spot.line];
    let right = line.segments[spot.segment + 1..]
        .iter()
        .map(|s| s.text.as_str());
    let parts = [behind]
        .into_iter()
        .chain(right)
        .flat_map(parted)
        .flat_map(|p| p.split(", "));
    upto_postcode(parts).or_else(|| {
        let below = column_below(facts, spot);
        upto_postcode(below.iter().flat_map(|t| parted(t)))
    })
}

/// The parts of a line between separators.
fn parted(line: &str) -> impl Iterator<Item = &str> {
    let separator = |c: char| matches!(c, '·' | '•' | '|' | '●');
    let parts = line
        .split(separator)
        .flat_map(|p| p.split(" - "))
        .flat_map(|p| p.split(" – "));
    parts
        .map(|p| p.trim_matches(|c: char| c.is_whitespace() || matches!(c, ',' | '-' | '–')))
        .filter(|p| !p.is_empty())
}

/// The texts under a segment in its column, from top to bottom.
fn column_below(facts: &Facts<'_>, spot: Spot) -> Vec<String> {
    let from = facts.layout.segment(spot).rect;
    let page = facts.layout.lines[spot.line].page;
    let lines = facts.layout.lines.iter().skip(spot.line + 1);
    let lines = lines
        .take(2 * LINES)
        .take_while(|l| l.page == page && l.rect.y0 - from.y1 < 8.0 * from.height());
    let column = lines.filter_map(|l| {
        let cell = l
            .segments
            .iter()
            .find(|s| (s.rect.x0 - from.x0).abs() < 6.0 || s.rect.x_overlap(&from) > 0.8);
        cell.map(|s| s.text.clone())
    });
    column.take(LINES).collect()
}

/// The lines up to the one with the postcode, and a country's name right behind it.
fn upto_postcode<'a>(lines: impl Iterator<Item = &'a str>) -> Option<Address> {
    let mut parts: Vec<&str> = Vec::new();
    let mut found: Option<Option<&'static str>> = None;
    for line in lines {
        if let Some(known) = found {
            let named = country::named(line);
            parts.extend(named.map(|_| line));
            return Some(Address {
                text: Some(parts.join(", ")),
                country: named.or(known),
            });
        }
        parts.push(line);
        found = country::postcode(line).map(|p| p.country);
    }
    found.map(|country| Address {
        text: Some(parts.join(", ")),
        country,
    })
}

/// Lines of an addressee's block may stand this many line heights apart.
const WINDOW_LEADING: f64 = 3.2;

/// The addressee of a letter: the lines above a postcode in the upper half of the first page, unless
/// they name the supplier.
pub(super) fn window(facts: &Facts<'_>, vendor: Option<&Found<String>>) -> Option<Found<String>> {
    let height = facts.layout.pages.first()?.1;
    let vendor = vendor.map(|v| squashed(&v.value)).unwrap_or_default();
    let upper = facts
        .layout
        .segments()
        .filter(|(spot, s)| facts.layout.lines[spot.line].page == 1 && s.rect.y1 < 0.45 * height);
    let towns = upper.filter(|(_, s)| country::postcode(&s.text).is_some());
    towns
        .into_iter()
        .find_map(|(spot, _)| addressee(facts, spot, &vendor))
}

/// The name at the top of the lines above a postcode.
fn addressee(facts: &Facts<'_>, town: Spot, vendor: &str) -> Option<Found<String>> {
    let mut lines = lines_above(facts, town);
    let text = |spot: &Spot| squashed(&facts.layout.segment(*spot).text);
    if !vendor.is_empty() {
        // The supplier's own block, or the line of the sender over the window.
        if text(&town).contains(vendor) || lines.iter().any(|s| text(s) == vendor) {
            return None;
        }
        let sender = lines.iter().position(|s| text(s).contains(vendor));
        lines.truncate(sender.unwrap_or(lines.len()));
    }
    lines.into_iter().rev().find_map(|spot| {
        let segment = facts.layout.segment(spot);
        let name = without_salutation(&segment.text);
        let ok = is_name_like(&name)
            && !name.contains(|c: char| c.is_ascii_digit())
            && !is_other_label(facts, spot);
        let place = Some(Place {
            spot,
            words: 0..segment.words.len(),
        });
        ok.then_some(Found {
            value: name,
            score: 0.6,
            place,
        })
    })
}

/// The segments above one with its left edge, from the nearest up.
fn lines_above(facts: &Facts<'_>, spot: Spot) -> Vec<Spot> {
    let mut last = facts.layout.segment(spot).rect;
    let page = facts.layout.lines[spot.line].page;
    let mut above = Vec::new();
    for line in (0..spot.line)
        .rev()
        .take_while(|&l| facts.layout.lines[l].page == page)
    {
        let segments = &facts.layout.lines[line].segments;
        let Some(segment) = segments
            .iter()
            .position(|s| (s.rect.x0 - last.x0).abs() < 4.0)
        else {
            continue;
        };
        let rect = segments[segment].rect;
        if last.y0 - rect.y0 > WINDOW_LEADING * rect.height() || above.len() == LINES {
            break;
        }
        last = rect;
        above.push(Spot { line, segment });
    }
    above
}
