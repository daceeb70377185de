//! Postal addresses under a name, and the address window of a letter.

use super::{Found, is_name_like, is_other_label, without_salutation};
use crate::candidates::{Facts, Place};
use crate::layout::{Block, Spot};
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

/// The addressee of a letter: a block in the upper half of the first page that ends with a postcode
/// and does not start with the supplier.
pub(super) fn window(facts: &Facts<'_>, vendor: Option<&Found<String>>) -> Option<Found<String>> {
    let height = facts.layout.pages.first()?.1;
    let vendor = vendor.map(|v| squashed(&v.value)).unwrap_or_default();
    let blocks = facts
        .layout
        .blocks
        .iter()
        .filter(|b| b.page == 1 && b.rect.y0 < 0.45 * height);
    blocks
        .filter_map(|block| addressee(facts, block, &vendor))
        .next()
}

fn addressee(facts: &Facts<'_>, block: &Block, vendor: &str) -> Option<Found<String>> {
    let texts = block
        .spots
        .iter()
        .map(|&s| facts.layout.segment(s).text.as_str());
    let has_postcode = texts
        .clone()
        .skip(1)
        .any(|t| country::postcode(t).is_some());
    let is_vendor = texts
        .clone()
        .any(|t| !vendor.is_empty() && squashed(t).contains(vendor));
    if !has_postcode || is_vendor {
        return None;
    }
    block.spots.iter().find_map(|&spot| {
        let segment = facts.layout.segment(spot);
        let name = without_salutation(&segment.text);
        let ok = is_name_like(&name) && !is_other_label(facts, spot);
        ok.then_some(Found {
            value: name,
            score: 0.6,
            place: Some(Place {
                spot,
                words: 0..segment.words.len(),
            }),
        })
    })
}
