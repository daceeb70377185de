//! The number of an invoice by its repetition: the head shows it under a label that says nothing of an invoice,
//! and it is asked to be quoted with the payment, or heads the further pages.

use super::{HEAD, bare, first_identifier, leading_identifier};
use crate::candidates::{Facts, Found, Place};
use crate::layout::{Layout, Spot};
use crate::locale::labels::{Role, roles_of};
use crate::locale::words::{HOLDERS, PAYING, QUOTED, REFERRING};
use crate::locale::{fold, squashed};

/// What it is worth that a number is to be quoted with the payment, and that it heads a further page.
const PAID_WITH: f64 = 0.76;
const HEADS: f64 = 0.7;
/// The share of a further page in which its running title stands.
const RUNNING: f64 = 0.14;
/// The fewest characters and digits of such a number.
const MIN_LENGTH: usize = 4;
const MIN_DIGITS: usize = 3;
/// The most words of a label or of a running title.
const MAX_LABEL: usize = 6;

/// Numbers of the first page's head that the document repeats where an invoice's own number is repeated.
pub(super) fn numbers(facts: &Facts<'_>) -> Vec<Found<String>> {
    let segments = || facts.layout.segments().map(|(spot, _)| spot);
    let paid = segments().filter_map(|s| Some((quoted(facts, s)?, PAID_WITH, s)));
    let running = segments().filter_map(|s| Some((running(facts, s)?, HEADS, s)));
    let echoes = paid.chain(running);
    let found = echoes.filter_map(|(value, score, at)| {
        let spot = segments().find(|s| *s != at && shows(facts, *s, &value))?;
        Some(Found {
            place: place_of(facts.layout, spot, &value),
            value,
            score,
        })
    });
    found.collect()
}

/// The number behind, beside or below words that ask for it to be quoted: "Please quote 4711", "Mededeling 4711".
fn quoted(facts: &Facts<'_>, spot: Spot) -> Option<String> {
    let words = texts(facts.layout, spot);
    let asks = |word: &&str| QUOTED.contains(&bare(&fold(word)));
    let asked = words.iter().rposition(asks);
    let paid = is_payment_reference(&words).then(|| words.len().saturating_sub(2));
    if let Some(start) = asked.or(paid) {
        return number_at_end(&words[start + 1..]);
    }
    let labels = [left_of(spot), above(facts.layout, spot)];
    let mut labels = labels.into_iter().flatten();
    let asked = labels.any(|l| {
        let words = texts(facts.layout, l);
        let asked = words.iter().any(asks) || is_payment_reference(&words);
        words.len() <= MAX_LABEL && asked && !is_held(&words)
    });
    asked.then(|| number_at_end(&words)).flatten()
}

/// "Referentie betaling", "Payment ref."
fn is_payment_reference(words: &[&str]) -> bool {
    let starts = |stems: &[&str]| {
        words.iter().any(|w| {
            let word = fold(w);
            stems.iter().any(|s| bare(&word).starts_with(s))
        })
    };
    starts(REFERRING) && starts(PAYING)
}

/// The number that ends the running title of a further page.
fn running(facts: &Facts<'_>, spot: Spot) -> Option<String> {
    let line = &facts.layout.lines[spot.line];
    let height = facts.layout.pages.get(line.page as usize - 1)?.1;
    let words = texts(facts.layout, spot);
    let titled = line.page > 1 && line.rect.center_y() < RUNNING * height;
    let others = [
        Role::OtherNumber,
        Role::OrderNumber,
        Role::YourReference,
        Role::TaxId,
        Role::Register,
        Role::Iban,
        Role::Account,
    ];
    let mut labels = facts.labels.in_segment(spot);
    let counted = !(2..=MAX_LABEL).contains(&words.len()) || labels.any(|l| l.has_any(&others));
    if !titled || counted {
        return None;
    }
    number_at_end(&words)
}

/// The number that a text ends in.
fn number_at_end(words: &[&str]) -> Option<String> {
    let (value, at) = first_identifier(words)?;
    let digits = value.bytes().filter(u8::is_ascii_digit).count();
    let formed = value.len() >= MIN_LENGTH && digits >= MIN_DIGITS;
    (at.end == words.len() && formed).then_some(value)
}

/// Whether a segment of the first page's head shows a number, and nothing says that it is the customer's.
fn shows(facts: &Facts<'_>, spot: Spot, value: &str) -> bool {
    let layout = facts.layout;
    let line = &layout.lines[spot.line];
    let segment = layout.segment(spot);
    let height = layout.pages.first().map_or(842.0, |p| p.1);
    if line.page != 1 || segment.rect.center_y() > HEAD * height {
        return false;
    }
    // The words of a title may be set without room between them.
    if !squashed(&segment.text).contains(&squashed(value)) {
        return false;
    }
    let words = texts(layout, spot);
    let said = words.len() > 1 && !is_number(words[0]);
    let named = if said {
        words
    } else {
        let labels = [left_of(spot), above(layout, spot)];
        let labels = labels.into_iter().flatten();
        labels.flat_map(|l| texts(layout, l)).collect()
    };
    !is_held(&named)
}

fn is_number(word: &str) -> bool {
    word.contains(|c: char| c.is_ascii_digit())
}

/// Whether some words speak of the customer, a contract or an order.
fn is_held(words: &[&str]) -> bool {
    let held = |w: &&str| {
        let word = fold(w);
        let word = bare(&word);
        HOLDERS.iter().any(|h| word.starts_with(h))
    };
    let title = |w: &&str| roles_of(bare(&fold(w))).contains(&Role::InvoiceTitle);
    words.iter().any(held) && !words.iter().any(title)
}

/// Where a segment shows a number, if it stands as words of its own.
fn place_of(layout: &Layout, spot: Spot, value: &str) -> Option<Place> {
    let words = texts(layout, spot);
    let own = squashed(value);
    (0..words.len()).find_map(|from| {
        let (found, count) = leading_identifier(&words[from..])?;
        let words = from..from + count;
        (squashed(&found) == own).then_some(Place { spot, words })
    })
}

fn texts(layout: &Layout, spot: Spot) -> Vec<&str> {
    let words = layout.segment(spot).words.iter();
    words.map(|w| w.text.as_str()).collect()
}

/// The segment to the left in the same line.
fn left_of(spot: Spot) -> Option<Spot> {
    let segment = spot.segment.checked_sub(1)?;
    Some(Spot { segment, ..spot })
}

/// The nearest segment right above.
fn above(layout: &Layout, spot: Spot) -> Option<Spot> {
    let rect = layout.segment(spot).rect;
    let page = layout.lines[spot.line].page;
    let first = spot.line.saturating_sub(ABOVE);
    let lines = (first..spot.line).rev();
    lines
        .filter(|l| layout.lines[*l].page == page)
        .find_map(|line| {
            let segments = &layout.lines[line].segments;
            let segment = segments
                .iter()
                .position(|s| s.rect.x_overlap(&rect) > 0.5 && rect.y0 - s.rect.y1 < rect.height());
            segment.map(|segment| Spot { line, segment })
        })
}

/// How many lines above its value a label may stand, with lines of other columns between.
const ABOVE: usize = 3;
