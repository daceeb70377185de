//! Document numbers: the invoice's own and the purchase order's.

pub(crate) use super::identifier::{bare, identifier};
use super::identifier::{first_identifier, is_marker};
use super::label::{Label, region_words};
use super::{Facts, Found, Place, best, settled, unnamed};
use crate::layout::Spot;
use crate::locale::labels::{Role, roles_of};
use crate::locale::words::{DATED, POST_OFFICE, PURPOSES, RELATIONS};
use crate::locale::{currency, fold, squashed};

/// How much a label says that its value is the document's number.
const OWN: [(Role, f64); 3] = [
    (Role::CreditNumber, 0.98),
    (Role::DocumentNumber, 0.88),
    (Role::BareNumber, 0.84),
];
const INVOICE: f64 = 0.95;
/// "Invoice no." on a credit note with a number of its own.
const CORRECTED: f64 = 0.62;
/// How much a label says that its value is the customer's order number.
const ORDER: [(Role, f64); 2] = [(Role::OrderNumber, 0.92), (Role::YourReference, 0.55)];
/// Labels of references of fewer letters also stand in descriptions.
const TELLING: usize = 8;
/// The shortest order number.
const MIN_ORDER: usize = 2;
/// Below this a number is a guess.
const MIN_SCORE: f64 = 0.4;

/// Roles whose labels give a number another meaning.
const OTHERS: [Role; 3] = [Role::OtherNumber, Role::OrderNumber, Role::YourReference];

/// The supplier's number of the document.
pub(crate) fn invoice_number(facts: &Facts<'_>) -> Option<Found<String>> {
    let mut candidates = invoice_numbers(facts);
    candidates.retain(|c| c.score >= MIN_SCORE);
    settled(candidates, |a, b| squashed(a) == squashed(b)).or_else(|| unnamed::number(facts))
}

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

/// Candidates for the supplier's number of the document.
pub(crate) fn invoice_numbers(facts: &Facts<'_>) -> Vec<Found<String>> {
    let titles = || facts.labels.0.iter().filter(|l| is_title(l));
    let purposes = facts.labels.with(Role::CustomerHead);
    let purposes = purposes.filter(|l| is_purpose(facts, l));
    let behind = titles()
        .chain(purposes)
        .filter_map(|l| after_title(facts, l));
    let around = titles().filter_map(|l| around_title(facts, l));
    let marked = facts
        .layout
        .segments()
        .filter_map(|(s, _)| marked(facts, s));
    let own = behind.chain(around).chain(marked);
    let mut found: Vec<Found<String>> = own.collect();
    for (role, score) in OWN {
        let labels = facts.labels.with(role);
        let labels = labels.filter(|l| role != Role::BareNumber || is_bare_number(facts, l));
        found.extend(labels.filter_map(|l| {
            let dated = role == Role::BareNumber && is_beside_date(facts, l);
            labelled(facts, l, if dated { DATED_NUMBER } else { score })
        }));
    }
    let credit = titles().any(|l| l.has(Role::CreditTitle) && l.leads);
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

/// "Invoice for works 42": a title that says what it is for, rather than for whom.
fn is_purpose(facts: &Facts<'_>, label: &Label) -> bool {
    let words = &facts.layout.segment(label.spot).words;
    let folded = |at: usize| words.get(at).map(|w| fold(&w.text));
    let title = folded(0).is_some_and(|w| roles_of(bare(&w)).contains(&Role::InvoiceTitle));
    let purpose = folded(1).is_some_and(|w| PURPOSES.contains(&bare(&w)));
    label.leads && !label.colon && title && purpose
}

/// "Gutschrift (selbst ausgestellte Rechnung) Nr. 42": the number of the credit note itself.
fn in_credit_title(facts: &Facts<'_>, label: &Label) -> bool {
    let mut labels = facts.labels.in_segment(label.spot);
    labels.any(|l| l.leads && l.has(Role::CreditTitle))
}

/// Candidates for the customer's order number.
pub(crate) fn order_numbers(facts: &Facts<'_>) -> Vec<Found<String>> {
    let of = |(role, score)| {
        let labels = facts.labels.with(role).filter(move |l| {
            let reference = role == Role::YourReference;
            !(is_bare_po(facts, l)
                || heads_column(facts, l)
                || reference && !l.announces() && l.letters < TELLING)
        });
        labels.filter_map(move |l| labelled(facts, l, score))
    };
    ORDER.into_iter().flat_map(of).collect()
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
        .filter(|l| l.spot != label.spot && close(l));
    let heads = beside.filter(|l| l.alone() && l.has_any(&columns)).count();
    label.announces() && line.page == 1 && heads == 0 && line.rect.center_y() < HEAD * height
}

/// How many heights of its type a line of a table's head may stand from the next.
const HEAD_LINES: f64 = 1.7;

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
    label.letters == 2 && (post || !label.announces() && !marked && !ends)
}

/// The most words of a label that ends in "PO".
const PO_WORDS: usize = 3;

fn is_title(label: &Label) -> bool {
    label.has_any(&[Role::InvoiceTitle, Role::CreditTitle, Role::CorrectionTitle])
}

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
    let follows_other =
        before.any(|l| l.has_any(&OTHERS) && !is_title(l) && !l.has(Role::DocumentNumber));
    let words = &facts.layout.segment(label.spot).words;
    let word = &words[label.end.0].text;
    let next = words
        .get(label.end.0 + 1)
        .is_some_and(|w| is_marker(&w.text));
    let marked = is_marker(&word[..label.end.1]) || word.ends_with(['.', '#', '°', 'º']);
    let number = label.colon || marked || next;
    let sentence = match (label.leads, number) {
        (true, _) => 0.0,
        (false, true) => 0.12,
        (false, false) => 0.3,
    };
    let other = if follows_other { 0.3 } else { 0.0 };
    let related = if is_related(facts, label) { 0.35 } else { 0.0 };
    let later = facts.layout.lines[label.spot.line].page > 1;
    let later = if later { 0.12 } else { 0.0 };
    sentence + other + related + later - 0.03 * (1.0 - position(facts, label.spot))
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
        let distance = 0.12 * at.start as f64 + if value.len() == 1 { 0.1 } else { 0.0 };
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

/// "Rechnung Nr. 42", "Avoir AV-2017-0005", "Invoice (380) No. 471102 of …".
fn after_title(facts: &Facts<'_>, label: &Label) -> Option<Found<String>> {
    if !label.leads || label.roles.contains(&Role::ColDescription) {
        return None;
    }
    let segment = facts.layout.segment(label.spot);
    let named = [
        Role::OrderNumber,
        Role::OtherNumber,
        Role::InvoiceNumber,
        Role::CreditNumber,
    ];
    let later = |l: &&Label| l.words.start >= label.words.end && l.has_any(&named);
    let other = facts.labels.in_segment(label.spot).find(later);
    let end = other.map_or(segment.words.len(), |l| l.words.start);
    let mut marked = false;
    for at in label.words.end..end {
        let text = segment.words[at].text.as_str();
        if is_marker(text) {
            marked = true;
            continue;
        }
        let words: Vec<&str> = segment.words[at..end]
            .iter()
            .map(|w| w.text.as_str())
            .collect();
        let Some((value, span)) = first_identifier(&words).filter(|(_, span)| span.start == 0)
        else {
            continue;
        };
        let direct = at == label.words.end;
        let bracketed = text.starts_with('(');
        let between = &segment.words[label.words.end..at];
        // "Fattura lavori 42", "Factura por trabajos realizados 42 de fecha 3 de mayo".
        let worded = between.len() <= BETWEEN && is_last(&segment.words[at + span.end..]);
        if bracketed || !(marked || direct || is_dash(between) || worded) {
            continue;
        }
        let mixed = value.contains(|c: char| !c.is_ascii_digit());
        let hash = text.starts_with('#');
        let score = match (marked || hash, mixed) {
            (true, _) => 0.92,
            (false, true) => 0.84,
            (false, false) if value.len() >= 3 => 0.66,
            (false, false) => return None,
        };
        let large = if segment.size > 11.0 { 0.04 } else { 0.0 };
        return Some(Found {
            value,
            score: score + large - 0.05 * position(facts, label.spot),
            place: Some(Place {
                spot: label.spot,
                words: at..at + span.end,
            }),
        });
    }
    None
}

/// The most words between a title and its number.
const BETWEEN: usize = 4;

/// Whether nothing but a date follows.
fn is_last(words: &[crate::document::Word]) -> bool {
    words
        .first()
        .is_none_or(|w| DATED.contains(&bare(&fold(&w.text))))
}

fn is_dash(words: &[crate::document::Word]) -> bool {
    words
        .iter()
        .all(|w| !w.text.contains(char::is_alphanumeric))
}

/// A number that is all that a segment beside or below a title says.
fn around_title(facts: &Facts<'_>, label: &Label) -> Option<Found<String>> {
    if !label.alone() {
        return None;
    }
    let regions = facts.labels.regions(facts.layout, label);
    let values = regions.iter().filter_map(|region| {
        let segment = facts.layout.segment(region.spot);
        let words = region_words(facts.layout, label, region);
        let marked = words.iter().any(|w| is_marker(w) || w.starts_with('#'));
        let (value, at) = first_identifier(&words)?;
        let only = words.len() == at.end && words[..at.start].iter().all(|w| is_marker(w));
        let labelled = facts.labels.in_segment(region.spot).any(|l| l.letters > 2);
        let telling = marked || value.len() >= 3 && segment.text.len() <= MAX_BESIDE;
        let mixed = value.contains(|c: char| !c.is_ascii_digit());
        let score = if marked {
            0.88
        } else if label.colon {
            0.86
        } else if mixed {
            0.76
        } else {
            0.6
        };
        (only && !labelled && telling && !facts.labels.is_label(region.spot)).then(|| Found {
            value,
            score: score * region.trust - 0.1 * position(facts, label.spot),
            place: Some(Place {
                spot: region.spot,
                words: region.words.start + at.start..region.words.start + at.end,
            }),
        })
    });
    best(values.collect())
}

/// The longest text beside a title that is a number.
const MAX_BESIDE: usize = 24;
/// The share of the document in which a bare "No." announces the document's number.
const HEAD: f64 = 0.5;

/// "No. 4711" or "#4711" as a line of its own in the head of the document.
fn marked(facts: &Facts<'_>, spot: Spot) -> Option<Found<String>> {
    let segment = facts.layout.segment(spot);
    let line = &facts.layout.lines[spot.line];
    let height = facts.layout.pages.first()?.1;
    let first = segment.words.first()?.text.as_str();
    let head = line.page == 1 && segment.rect.center_y() < HEAD * height;
    let hash = first.starts_with('#') && first.len() > 1;
    if !head || !(hash || is_marker(first)) || segment.words.len() > 3 {
        return None;
    }
    let titled = facts.labels.0.iter().any(|l| is_title(l) && l.leads);
    if unnamed::is_told(facts, spot) {
        return None;
    }
    let mut labels = facts.labels.in_segment(spot);
    if !titled || labels.any(|l| l.letters > MARKER_LETTERS || l.has(Role::TaxId)) {
        return None;
    }
    let words: Vec<&str> = segment.words.iter().map(|w| w.text.as_str()).collect();
    let (value, at) = first_identifier(&words)?;
    // A bare number may count positions or pages.
    let telling = value.len() >= 3;
    telling.then_some(Found {
        value,
        score: 0.72,
        place: Some(Place { spot, words: at }),
    })
}

/// The letters of the longest marker: "Nummer".
const MARKER_LETTERS: usize = 6;
