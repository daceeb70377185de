//! Postal addresses under a name or beside it.

use super::names::{is_attention, is_other_label, is_street, key, names_place};
use super::postal::{has_figure, plain, upto_postcode};
use super::section::governed;
use super::sender::whole_line;
use crate::candidates::label::Label;
use crate::candidates::{Facts, Found};
use crate::layout::{Segment, Spot};
use crate::locale::labels::Role;
use crate::locale::names::{CONTACTS, REGISTRATION, SEATS, STREET_STARTS, STREETS};
use crate::locale::{country, fold, squashed};

/// How many lines an address has below the name.
const LINES: usize = 7;
/// The lines of an address stand at most this many line heights apart.
const LEADING: f64 = 2.6;

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
    let whole = key(&name.value);
    let printed = facts
        .layout
        .segments()
        .filter(|(_, s)| s.text.contains(name.value.as_str()) || key(&s.text) == whole);
    let mut spots: Vec<Spot> = own
        .into_iter()
        .chain(printed.map(|(spot, _)| spot))
        .collect();
    // Where goods or money are sent to is another address as a rule.
    let mut others = governed(facts, Role::PayeeHead);
    others.extend(governed(facts, Role::OtherPartyHead));
    spots.sort_by_key(|s| others.contains(s));
    let coded = spots.iter().find_map(|&spot| {
        behind(facts, spot, &name.value).or_else(|| upto_postcode(&below(facts, spot, &name.value)))
    });
    let plain = || {
        spots
            .iter()
            .find_map(|&spot| plain(below(facts, spot, &name.value)))
    };
    coded.or_else(plain).unwrap_or_default()
}

/// Whether an address stands right under a name.
pub(super) fn stands_over(facts: &Facts<'_>, name: &Found<String>) -> bool {
    name.place.as_ref().is_some_and(|p| {
        let lines = below(facts, p.spot, &name.value);
        upto_postcode(&lines).or_else(|| plain(lines)).is_some()
    })
}

/// The address behind a name on a sender's line.
fn behind(facts: &Facts<'_>, spot: Spot, name: &str) -> Option<Address> {
    let line = whole_line(facts, spot);
    let at = line.find(name)?;
    let rest = past_seat(&line[at + name.len()..]);
    if is_running(rest) {
        return None;
    }
    let parts: Vec<String> = parted(rest).map(before_contact).map(clean).collect();
    if let Some(found) = upto_postcode(&parts).or_else(|| unparted(rest)) {
        return Some(found);
    }
    // A sender's line whose parts stand apart.
    let segments = &facts.layout.lines[spot.line].segments;
    let mut right = Vec::new();
    for (segment, s) in segments.iter().enumerate().skip(spot.segment + 1) {
        let next = Spot { segment, ..spot };
        if facts
            .labels
            .in_segment(next)
            .any(|l| l.leads && l.letters > 2)
        {
            break;
        }
        right.extend(parted(&s.text).map(clean));
    }
    upto_postcode(&right)
}

/// What stands behind "Registered office:" in a sentence about a firm.
fn past_seat(text: &str) -> &str {
    let starts = text.match_indices(' ').map(|(at, _)| at + 1);
    let mut ends = std::iter::once(0).chain(starts).filter_map(|at| {
        let rest = &text[at..];
        let seat = |words: usize| {
            let end = rest
                .match_indices([' ', ':'])
                .nth(words)
                .map(|(end, _)| end)?;
            let phrase = squashed(&rest[..end]);
            SEATS.contains(&phrase.as_str()).then_some(at + end)
        };
        (0..3).rev().find_map(seat)
    });
    ends.next()
        .map_or(text, |end| text[end..].trim_start_matches([' ', ':']))
}

/// Whether a sentence goes on: "is registered in England".
fn is_running(text: &str) -> bool {
    let first = text.split(' ').find(|w| w.contains(char::is_alphanumeric));
    first.is_some_and(|w| {
        let folded = fold(w);
        let word = folded.trim_matches(|c: char| !c.is_alphanumeric());
        let spoken = w.len() > 1 && w.chars().all(char::is_lowercase);
        spoken && !STREETS.contains(&word) && !STREET_STARTS.contains(&word) && w != "c/o"
    })
}

fn clean(part: &str) -> String {
    part.trim_matches(|c: char| c.is_whitespace() || matches!(c, ',' | '-' | '–'))
        .to_owned()
}

/// An address with nothing but spaces between its parts: "Hauptstraße 123 50482 Köln".
fn unparted(text: &str) -> Option<Address> {
    let text = before_contact(text.trim());
    let street = text.match_indices(' ').map(|(at, _)| text.split_at(at));
    let coded = street.filter(|(street, _)| has_figure(street) && is_street(street));
    let town = |(_, town): &(&str, &str)| country::postcode(town.trim()).is_some();
    let (_, town) = coded.into_iter().find(town)?;
    Some(Address {
        text: Some(text.to_owned()),
        country: country::postcode(town.trim()).and_then(|p| p.country),
    })
}

/// The parts of a line between separators.
fn parted(line: &str) -> impl Iterator<Item = &str> {
    let separator = |c: char| matches!(c, '·' | '•' | '|' | '●');
    let parts = line.split(separator).flat_map(|p| p.split(" – "));
    parts
        .flat_map(|p| {
            let contact = || p.split(" - ").skip(1).any(is_contact);
            if country::postcode(p).is_some() && !contact() {
                vec![p]
            } else {
                p.split(" - ").collect()
            }
        })
        .map(|p| p.trim_matches(|c: char| c.is_whitespace() || matches!(c, ',' | '-' | '–')))
        .filter(|p| !p.is_empty())
}

/// The lines under a name in its column, down to a gap, a label or a way to get in touch.
fn below(facts: &Facts<'_>, spot: Spot, name: &str) -> Vec<String> {
    let from = facts.layout.segment(spot).rect;
    let page = facts.layout.lines[spot.line].page;
    let whole = key(name);
    let mut bottom = from.y1;
    let mut column: Vec<String> = Vec::new();
    let mut passed = false;
    let lines = facts.layout.lines.iter().enumerate().skip(spot.line + 1);
    for (line, l) in lines.take(4 * LINES).take_while(|(_, l)| l.page == page) {
        let aligned = |x0: f64, overlap: f64| (x0 - from.x0).abs() < 6.0 || overlap > 0.8;
        let cell = l
            .segments
            .iter()
            .position(|s| aligned(s.rect.x0, s.rect.x_overlap(&from)));
        let Some(segment) = cell else { continue };
        let spot = Spot { line, segment };
        let s = facts.layout.segment(spot);
        // The gap below a name in large type is as large.
        let share = if column.is_empty() { 0.75 } else { 0.6 };
        if s.rect.y1 - bottom > LEADING * s.rect.height().max(from.height() * share)
            || column.len() == LINES
        {
            break;
        }
        // Behind the numbers of the firm only its street goes on.
        if passed && !(has_figure(&s.text) || names_place(&s.text)) {
            break;
        }
        bottom = s.rect.y1;
        let named = parted(&s.text).find(|p| !is_contact(p)).unwrap_or_default();
        let part = key(named);
        // The rest of the name, which may take several lines.
        if column.is_empty() && (whole.contains(&part) || part.contains(&whole)) && !part.is_empty()
        {
            continue;
        }
        let text = with_town(facts, spot);
        let mut parts: Vec<&str> = parted(&text).collect();
        let contact = parts.iter().position(|p| is_contact(p));
        let in_one = parts.len() > 1 && contact.is_none_or(|at| at > 0);
        if !in_one && ends(facts, spot) || is_account(&s.text) {
            let street = column.iter().any(|l| has_figure(l));
            if !street && is_own_number(facts, spot) {
                passed = true;
                continue;
            }
            break;
        }
        passed = false;
        parts.truncate(contact.unwrap_or(parts.len()));
        let parts = parts.into_iter().map(before_contact);
        if !is_person(facts, spot) {
            column.extend(parts.map(str::to_owned));
        }
        if contact.is_some() {
            break;
        }
    }
    column
}

/// The text of a line of an address; with what stands behind a wide space if it is a mere postcode:
/// "1012 UX  AMSTERDAM".
fn with_town(facts: &Facts<'_>, spot: Spot) -> String {
    let s = facts.layout.segment(spot);
    let next = facts.layout.lines[spot.line].segments.get(spot.segment + 1);
    let close = |n: &&Segment| n.rect.x0 - s.rect.x1 < 1.5 * s.size;
    let coded = s
        .text
        .ends_with(|c: char| c.is_ascii_digit() || c.is_ascii_uppercase());
    match next.filter(close) {
        Some(next) if coded && has_figure(&s.text) => format!("{} {}", s.text, next.text),
        _ => s.text.clone(),
    }
}

/// Whether a part of a line is a way to get in touch, or a number of the firm.
pub(super) fn is_contact(part: &str) -> bool {
    let marked = part.contains(['@', '+']) || part.contains("www.") || part.contains("://");
    marked || CONTACTS.contains(&squashed(part.split(' ').next().unwrap_or_default()).as_str())
}

/// The address at the start of a line that goes on with a telephone or a register: "80333 München Tel. 089
/// 1234", "Leeds LS1 4AP. Registered in England".
fn before_contact(part: &str) -> &str {
    let starts = part.match_indices(' ').map(|(at, _)| at);
    let mut cuts = starts.filter(|&at| {
        let rest = &part[at + 1..];
        let figures = has_figure(rest) || rest.contains('@');
        let word = rest.split(' ').next().unwrap_or_default();
        let registered = || REGISTRATION.contains(&squashed(word).as_str());
        figures && is_contact(word) || registered() && country::postcode(&part[..at]).is_some()
    });
    let end = |at: usize| part[..at].trim_end_matches([',', ' ', '.', ';', '(', '-', '–']);
    cuts.next().map_or(part, end)
}

/// Whether a line starts with the number of an account.
fn is_account(text: &str) -> bool {
    let compact: String = text.split_whitespace().collect();
    let head = compact.as_bytes();
    let country = head.iter().take(2).all(u8::is_ascii_uppercase);
    let check = head.iter().skip(2).take(2).all(u8::is_ascii_digit);
    let digits = head.iter().filter(|b| b.is_ascii_digit()).count();
    country && check && digits > ACCOUNT_DIGITS
}

/// The fewest digits of an IBAN.
const ACCOUNT_DIGITS: usize = 10;

/// Whether a line tells a number by which a firm is registered, or a way to get in touch.
fn is_own_number(facts: &Facts<'_>, spot: Spot) -> bool {
    let mut labels = facts.labels.in_segment(spot);
    let own = [Role::TaxId, Role::Register];
    is_contact(&facts.layout.segment(spot).text)
        || labels.any(|l| l.leads && l.has_any(&own) && !l.has(Role::CustomerTaxId))
}

/// Whether a line is no longer part of an address.
fn ends(facts: &Facts<'_>, spot: Spot) -> bool {
    let text = &facts.layout.segment(spot).text;
    let contact = text.contains(['@', '+']) || text.contains("www.") || text.contains("://");
    let roles = [
        Role::OtherNumber,
        Role::TaxId,
        Role::CustomerTaxId,
        Role::Iban,
        Role::Bic,
        Role::Account,
        Role::Register,
        Role::CustomerHead,
        Role::InvoiceTitle,
    ];
    let labelled = facts
        .labels
        .in_segment(spot)
        .any(|l| l.leads && l.has_any(&roles) && (l.letters > 2 || l.colon) && !is_dative(l));
    contact
        || labelled && !is_street(text) && country::postcode(text).is_none()
        || is_other_label(facts, spot) && country::postcode(text).is_none() && !is_street(text)
}

/// "Attn: John Smith" between the name and the street.
fn is_person(facts: &Facts<'_>, spot: Spot) -> bool {
    let mut labels = facts.labels.in_segment(spot);
    let text = &facts.layout.segment(spot).text;
    let person = |l: &Label| l.has(Role::OtherPartyHead) || is_dative(l) && !has_figure(text);
    is_attention(text) || labels.any(|l| l.leads && person(l))
}

/// "Para Carmen Montalbán": a short word such as "to" before the person within an address.
fn is_dative(label: &Label) -> bool {
    label.has(Role::CustomerHead) && label.letters <= 4 && !label.colon && !label.ends
}
