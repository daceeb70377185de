//! The customer's order number.

use super::{HEAD, MIN_SCORE, bare, identifier, labelled};
use crate::candidates::label::Label;
use crate::candidates::{Facts, Found, Place, settled};
use crate::layout::Spot;
use crate::locale::labels::{Role, roles_of};
use crate::locale::words::{DATED, POST_OFFICE};
use crate::locale::{fold, squashed};

/// How much a label says that its value is the customer's order number.
const ORDER: [(Role, f64); 2] = [(Role::OrderNumber, 0.92), (Role::YourReference, 0.55)];
/// Labels of references of fewer letters also stand in descriptions.
const TELLING: usize = 8;
/// The shortest order number.
const MIN_ORDER: usize = 2;

/// The customer's order number.
pub(crate) fn order_number(
    facts: &Facts<'_>,
    own: Option<&Found<String>>,
) -> Option<Found<String>> {
    let mut candidates = order_numbers(facts);
    let short = |c: &Found<String>| c.value.len() < MIN_ORDER;
    candidates
        .retain(|c| c.score > MIN_SCORE && !short(c) && own.is_none_or(|n| n.value != c.value));
    settled(candidates, |a, b| squashed(a) == squashed(b))
}

/// Candidates for the customer's order number.
pub(crate) fn order_numbers(facts: &Facts<'_>) -> Vec<Found<String>> {
    let of = |(role, score)| {
        let labels = facts.labels.with(role).filter(move |l| {
            let reference = role == Role::YourReference;
            !(is_bare_po(facts, l)
                || heads_column(facts, l)
                || is_ours(facts, l)
                || reference && !l.announces() && l.letters < TELLING)
        });
        labels.filter_map(move |l| labelled(facts, l, score))
    };
    let segments = facts.layout.segments();
    let formed = segments.filter_map(|(s, _)| in_form(facts, s));
    let dated = facts
        .labels
        .with(Role::OtherDate)
        .filter(|l| is_dated(facts, l));
    let dated = dated.filter_map(|l| labelled(facts, l, DATED_ORDER));
    let labelled = ORDER.into_iter().flat_map(of);
    labelled.chain(dated).chain(formed).collect()
}

/// What "Ihre Bestellung vom" says of the number behind its date.
const DATED_ORDER: f64 = 0.88;

/// "Ihre Bestellung vom 02.01.2026 / Nr. 4711": the day of an order before its number.
fn is_dated(facts: &Facts<'_>, label: &Label) -> bool {
    let words = &facts.layout.segment(label.spot).words[label.words.clone()];
    let Some((of, name)) = words.split_last() else {
        return false;
    };
    let name: String = name.iter().map(|w| squashed(&w.text)).collect();
    DATED.contains(&bare(&fold(&of.text))) && roles_of(&name).contains(&Role::OrderNumber)
}

/// "N/Pedido", "N/Cde": the supplier's own number of the order.
fn is_ours(facts: &Facts<'_>, label: &Label) -> bool {
    let word = &facts.layout.segment(label.spot).words[label.words.start].text;
    let mut chars = word.chars();
    matches!(chars.next(), Some('N' | 'n')) && chars.next() == Some('/')
}

/// Whether an order's number is the head of a column: that of the supplier's articles.
fn heads_column(facts: &Facts<'_>, label: &Label) -> bool {
    let columns = [
        Role::ColDescription,
        Role::ColQuantity,
        Role::ColUnitPrice,
        Role::ColAmount,
    ];
    let mut beside = facts.labels.on_line(label.spot.line);
    label.alone() && label.has(Role::ColCode) && beside.any(|l| l.alone() && l.has_any(&columns))
}

/// "PO" within other words, as in "PO Box 12".
fn is_bare_po(facts: &Facts<'_>, label: &Label) -> bool {
    let word = &facts.layout.segment(label.spot).words[label.end.0].text;
    let marked = word[label.end.1..].starts_with([':', '#', '.']);
    let next = facts.layout.segment(label.spot).words.get(label.end.0 + 1);
    let post = next.is_some_and(|w| POST_OFFICE.contains(&bare(&fold(&w.text))));
    // "Company PO" as a label of its own.
    let ends = label.ends && facts.layout.segment(label.spot).words.len() <= PO_WORDS;
    // "Your ref.: J. Smith / PO 7781"
    let mut labels = facts.labels.in_segment(label.spot);
    let quoted = labels.any(|l| l.leads && l.has(Role::YourReference));
    label.letters == 2 && (post || !label.announces() && !marked && !ends && !quoted)
}

/// The most words of a label that ends in "PO".
const PO_WORDS: usize = 3;

/// What a number's own form says, and the least that a label must say against it.
const FORMED: f64 = 0.56;

/// "PO-52619", "P/O 4154-W": a number in the head that says itself that it is an order's, all that its segment
/// holds, where no label says that it is another's.
fn in_form(facts: &Facts<'_>, spot: Spot) -> Option<Found<String>> {
    let segment = facts.layout.segment(spot);
    let text = segment.text.as_str();
    let rest = ["PO", "P/O", "P.O."]
        .iter()
        .find_map(|p| text.strip_prefix(p))?;
    let number = rest.trim_start_matches([' ', '-', '/', '#', '.', ':']);
    let digits = number.bytes().filter(u8::is_ascii_digit).count();
    let line = &facts.layout.lines[spot.line];
    let height = facts.layout.pages.first()?.1;
    let head = line.page == 1 && segment.rect.center_y() < HEAD * height;
    let whole = number.starts_with(|c: char| c.is_ascii_digit()) && identifier(number).is_some();
    if !head || !whole || digits < FORM_DIGITS || is_own(facts, spot) {
        return None;
    }
    let words = 0..segment.words.len();
    Some(Found {
        value: text.to_owned(),
        score: FORMED,
        place: Some(Place { spot, words }),
    })
}

/// The fewest digits of a number that is known by its form.
const FORM_DIGITS: usize = 3;

/// Whether a label makes what a segment holds the number of the invoice itself.
fn is_own(facts: &Facts<'_>, spot: Spot) -> bool {
    let own = [Role::InvoiceNumber, Role::CreditNumber, Role::TaxId];
    let first = spot.line.saturating_sub(2);
    let mut labels = (first..=spot.line).flat_map(|line| facts.labels.on_line(line));
    labels.any(|l| {
        l.has_any(&own) && {
            let regions = facts.labels.regions(facts.layout, l);
            regions.first().is_some_and(|r| r.spot == spot)
        }
    })
}
