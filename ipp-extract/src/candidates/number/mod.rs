//! Document numbers: the invoice's own and the purchase order's.

mod echo;
mod order;
mod title;

pub(crate) use super::identifier::{bare, identifier};
use super::identifier::{first_identifier, is_marker};
use super::label::{Label, Region, region_words};
use super::{Facts, Found, Place, best, settled, unnamed};
use crate::document::Word;
use crate::layout::Spot;
use crate::locale::labels::Role;
use crate::locale::words::{DATED, RELATIONS};
use crate::locale::{currency, fold, squashed};
pub(crate) use order::{order_number, order_numbers};
use title::is_title;

/// How much a label says that its value is the document's number.
const OWN: [(Role, f64); 3] = [
    (Role::CreditNumber, 0.98),
    (Role::DocumentNumber, 0.88),
    (Role::BareNumber, 0.84),
];
const INVOICE: f64 = 0.95;
/// "Invoice no." on a credit note with a number of its own.
const CORRECTED: f64 = 0.62;
/// Below this a number is a guess.
const MIN_SCORE: f64 = 0.4;

/// The share of the first page in which the details stand.
const HEAD: f64 = 0.5;

/// Roles whose labels give a number another meaning.
const OTHERS: [Role; 3] = [Role::OtherNumber, Role::OrderNumber, Role::YourReference];

/// The supplier's number of the document.
pub(crate) fn invoice_number(facts: &Facts<'_>) -> Option<Found<String>> {
    let mut candidates = invoice_numbers(facts);
    candidates.retain(|c| c.score >= MIN_SCORE);
    if candidates.is_empty() {
        candidates = echo::numbers(facts);
    }
    settled(candidates, |a, b| squashed(a) == squashed(b)).or_else(|| unnamed::number(facts))
}

/// Candidates for the supplier's number of the document.
pub(crate) fn invoice_numbers(facts: &Facts<'_>) -> Vec<Found<String>> {
    let mut found = title::numbers(facts);
    for (role, score) in OWN {
        let labels = facts.labels.with(role);
        let labels = labels.filter(|l| role != Role::BareNumber || is_bare_number(facts, l));
        found.extend(labels.filter_map(|l| {
            let dated = role == Role::BareNumber && is_beside_date(facts, l);
            labelled(facts, l, if dated { DATED_NUMBER } else { score })
        }));
    }
    let mut credits = facts.labels.with(Role::CreditTitle);
    let credit = credits.any(|l| l.leads);
    // Beside a number of its own, a credit note's "invoice no." is that of the invoice that it corrects.
    let corrected = credit && !found.is_empty();
    for label in facts.labels.with(Role::InvoiceNumber) {
        if is_registered(facts, label) {
            continue;
        }
        let own = !corrected || in_credit_title(facts, label);
        let score = if own { INVOICE } else { CORRECTED };
        found.extend(labelled(facts, label, score));
    }
    found
}

/// What "No." says beside the date of the invoice.
const DATED_NUMBER: f64 = 0.93;

/// Whether the date of the invoice is another head of the line or column in which "No." stands.
fn is_beside_date(facts: &Facts<'_>, label: &Label) -> bool {
    let mut labels = facts.labels.on_line(label.spot.line);
    label.announces() && labels.any(|l| l.spot != label.spot && l.leads && l.has(Role::InvoiceDate))
}

/// "tomo 813988, folio 41": the entry in a register of companies.
fn is_registered(facts: &Facts<'_>, label: &Label) -> bool {
    let mut labels = facts.labels.in_segment(label.spot);
    labels.any(|l| l.has(Role::Register) && l.words.start < label.words.start)
}

/// "Gutschrift (selbst ausgestellte Rechnung) Nr. 42": the number of the credit note itself.
fn in_credit_title(facts: &Facts<'_>, label: &Label) -> bool {
    let mut labels = facts.labels.in_segment(label.spot);
    labels.any(|l| l.leads && l.has(Role::CreditTitle))
}

/// Whether "No." alone is a label in the head of the document rather than the head of a column.
fn is_bare_number(facts: &Facts<'_>, label: &Label) -> bool {
    let line = &facts.layout.lines[label.spot.line];
    let height = facts.layout.pages.first().map_or(842.0, |p| p.1);
    let columns = [
        Role::ColDescription,
        Role::ColQuantity,
        Role::ColUnitPrice,
        Role::ColAmount,
    ];
    // The head of a table may take several lines.
    let lines = label.spot.line.saturating_sub(1)..=label.spot.line + 1;
    let close = |l: &&Label| {
        (l.rect.center_y() - label.rect.center_y()).abs() < HEAD_LINES * label.rect.height()
    };
    let beside = lines
        .flat_map(|line| facts.labels.on_line(line))
        .filter(|l| l.spot != label.spot && close(l))
        .filter(|l| l.spot.line == label.spot.line || (l.rect.x0 - label.rect.x0).abs() > 3.0);
    let heads = beside.filter(|l| l.alone() && l.has_any(&columns)).count();
    label.announces() && line.page == 1 && heads == 0 && line.rect.center_y() < HEAD * height
}

/// How many heights of its type a line of a table's head may stand from the next.
const HEAD_LINES: f64 = 1.7;

/// Whether the words before a label make its number that of another document.
fn is_related(facts: &Facts<'_>, label: &Label) -> bool {
    let words = &facts.layout.segment(label.spot).words[..label.words.start];
    let before: Vec<String> = words.iter().rev().take(2).map(|w| fold(&w.text)).collect();
    before.iter().any(|w| RELATIONS.contains(&bare(w)))
}

/// What stands in the way of a label: the words before it, and its place.
fn detraction(facts: &Facts<'_>, label: &Label) -> f64 {
    let before = facts.labels.in_segment(label.spot);
    let mut before = before.take_while(|l| l.words.start < label.words.start);
    // "V/Réf. commande": both mean the customer's order.
    let reference = |l: &Label| l.leads && l.has(Role::YourReference);
    let order = label.has(Role::OrderNumber) && facts.labels.in_segment(label.spot).any(reference);
    let runs_on = runs_on(facts, label);
    // "With reference to your order"
    let told = |l: &Label| !label.has(Role::OrderNumber) || l.leads || l.colon;
    let other = |l: &Label| l.has_any(&OTHERS) && !is_title(l) && !l.has(Role::DocumentNumber);
    let follows_other = !order && !runs_on && before.any(|l| other(l) && told(l));
    let words = &facts.layout.segment(label.spot).words;
    let word = &words[label.end.0].text;
    let next = words
        .get(label.end.0 + 1)
        .is_some_and(|w| is_marker(&w.text));
    let marked = is_marker(&word[..label.end.1]) || word.ends_with(['.', '#', '°', 'º']);
    let number = label.colon || marked || next;
    let sentence = match (label.leads || order || runs_on, number) {
        (true, _) => 0.0,
        (false, true) => 0.12,
        (false, false) => 0.3,
    };
    let other = if follows_other { 0.3 } else { 0.0 };
    let related = !label.has(Role::OrderNumber) && is_related(facts, label);
    let related = if related { 0.35 } else { 0.0 };
    let later = facts.layout.lines[label.spot.line].page > 1;
    let later = if later { 0.12 } else { 0.0 };
    sentence + other + related + later - 0.03 * (1.0 - position(facts, label.spot))
}

/// How many words before a number say something else; a date between is that of the order: "vom 02.01.2026 / Nr. 4711".
fn between(facts: &Facts<'_>, region: &Region, words: &[&str], at: usize) -> f64 {
    let start = region.words.start;
    let mut dates = facts.dates.in_segment(region.spot);
    let date = dates.find(|d| d.place.words.start >= start && d.place.words.end <= start + at);
    let Some(date) = date.map(|d| &d.place.words) else {
        return at as f64;
    };
    let telling = |(i, w): &(usize, &&str)| {
        let word = fold(w);
        let word = bare(&word);
        !date.contains(&(start + i)) && !word.is_empty() && !is_marker(w) && !DATED.contains(&word)
    };
    let words = words.iter().enumerate().take(at);
    words.filter(telling).count() as f64
}

/// Whether a label follows upon the value of the one before it: "Customer no. 10023 Document 900118 Date …".
fn runs_on(facts: &Facts<'_>, label: &Label) -> bool {
    let line = &facts.layout.lines[label.spot.line];
    let height = facts.layout.pages.first().map_or(842.0, |p| p.1);
    // At the foot such a line tells of a register: "tomo 208884, folio 41".
    if line.page > 1 || line.rect.center_y() > HEAD * height {
        return false;
    }
    let labels = facts.labels.in_segment(label.spot);
    let mut before = labels.filter(|l| l.words.end < label.words.start);
    let words = &facts.layout.segment(label.spot).words;
    let first = before.next().filter(|l| l.leads);
    let last = first.map(|f| before.last().unwrap_or(f));
    last.is_some_and(|l| {
        let value = &words[l.end.0 + 1..label.words.start];
        let counted = |w: &Word| w.text.contains(|c: char| c.is_ascii_digit());
        value.len() == 1 && value.iter().all(counted)
    })
}

/// The identifier in the places of a label's value; the best place that holds one counts.
fn labelled(facts: &Facts<'_>, label: &Label, score: f64) -> Option<Found<String>> {
    let regions = facts.labels.regions(facts.layout, label);
    let values = regions.iter().filter_map(|region| {
        let words = region_words(facts.layout, label, region);
        let (value, at) = first_identifier(&words)?;
        if words
            .get(at.end)
            .is_some_and(|w| currency::mark(w).is_some())
        {
            return None;
        }
        // A value far behind its label, past other words, belongs to a sentence; a single digit counts.
        let distance = 0.12 * between(facts, region, &words, at.start)
            + if value.len() == 1 { 0.1 } else { 0.0 };
        let claimed = region.spot != label.spot && is_claimed(facts, region.spot);
        let words = region.words.start + at.start..region.words.start + at.end;
        Some(Found {
            value,
            score: score * region.trust - distance - if claimed { 0.4 } else { 0.0 },
            place: Some(Place {
                spot: region.spot,
                words,
            }),
        })
    });
    let found = best(values.collect())?;
    Some(Found {
        score: (found.score - detraction(facts, label)).min(0.99),
        ..found
    })
}

/// Whether a segment starts with a label of its own, so that its number is not that of a label elsewhere.
fn is_claimed(facts: &Facts<'_>, spot: Spot) -> bool {
    let mut labels = facts.labels.in_segment(spot);
    labels.any(|l| l.leads && l.letters > 2 && (l.has_any(&OTHERS) || l.has(Role::TaxId)))
}

/// How far down the document a place is, 0 to 1.
fn position(facts: &Facts<'_>, spot: Spot) -> f64 {
    spot.line as f64 / facts.layout.lines.len().max(1) as f64
}
