//! When an invoice is due: by a label, in a sentence, or by the terms of payment.

use jiff::civil::Date;

use super::header::{labelled, resolved};
use super::issue::is_claimed;
use crate::candidates::date::DateHit;
use crate::candidates::identifier::bare;
use crate::candidates::label::{Label, Region, region_words};
use crate::candidates::terms::{self, Term, is_discount, words_of};
use crate::candidates::unnamed::label_before;
use crate::candidates::{Facts, Found, Place, best, settled};
use crate::layout::Spot;
use crate::locale::fold;
use crate::locale::labels::Role;
use crate::locale::terms::{COLLECTED, FALLS_DUE, LEADING_ON, NEXT, OTHER_MATTERS, PAYING, UNTIL};

/// A payment term longer than this is a paragraph, not a term.
const MAX_TERM: usize = 160;
/// Labels of fewer letters are common words of sentences.
const SHORT: usize = 8;

/// The due date that is printed.
pub(super) fn printed(facts: &Facts<'_>, country: Option<&str>) -> Option<Found<Date>> {
    let mut candidates = labelled(facts, Role::DueDate, country, |l| weight(facts, l));
    candidates.extend(in_place_of_amount(facts, country));
    let hits = facts.dates.hits.iter();
    candidates.extend(hits.filter_map(|h| {
        let score = in_sentence(facts, h)?;
        Some(resolved(facts, h, score, country))
    }));
    settled(candidates, |a, b| a == b)
}

fn weight(facts: &Facts<'_>, label: &Label) -> Option<f64> {
    if grants_discount(facts, label) || is_of_next(facts, label) {
        return None;
    }
    match (label.announces(), label.leads) {
        (true, _) => Some(0.95),
        (_, true) if label.letters >= SHORT => Some(0.9),
        (_, true) => Some(0.8),
        _ if label.letters >= SHORT => Some(0.72),
        _ if label.ends && facts.layout.segment(label.spot).words.len() <= LABEL_WORDS => Some(0.7),
        _ => None,
    }
}

/// The most words of a label: "3. Draft due".
const LABEL_WORDS: usize = 3;

/// "La cuota del próximo ejercicio vence el …": what falls due with another bill.
fn is_of_next(facts: &Facts<'_>, label: &Label) -> bool {
    let words = &facts.layout.segment(label.spot).words[..label.words.start];
    words.iter().any(|w| NEXT.contains(&bare(&fold(&w.text))))
}

/// The date that stands where "to be paid" has its amount elsewhere: "Da saldare entro il 1 febbraio 2026".
fn in_place_of_amount(facts: &Facts<'_>, country: Option<&str>) -> Vec<Found<Date>> {
    let labels = facts.labels.with(Role::AmountDue).filter(|l| l.leads);
    let dated = labels.filter_map(|l| {
        let regions = facts.labels.regions(facts.layout, l);
        let region = regions.first()?;
        let hit = facts.dates.in_segment(region.spot).next()?;
        let start = region.words.start..region.words.start + 3;
        let whole = start.contains(&hit.place.words.start)
            && hit.place.words.end == facts.layout.segment(region.spot).words.len();
        whole.then(|| resolved(facts, hit, 0.78 * region.trust, country))
    });
    dated.collect()
}

/// Whether the clause behind a label is about a discount for early payment.
fn grants_discount(facts: &Facts<'_>, label: &Label) -> bool {
    let words = &facts.layout.segment(label.spot).words[label.words.end..];
    let text: Vec<&str> = words.iter().take(6).map(|w| w.text.as_str()).collect();
    let folded = fold(&text.join(" "));
    let clause = folded.split([',', ';']).next().unwrap_or_default();
    is_discount(&words_of(clause))
}

/// How many words around a date can make it a due date.
const BEFORE: usize = 14;
const BEHIND: usize = 26;

/// "Please remit until 2019-07-01", "wird am 20.03.2014 von Ihrem Konto eingezogen", "am 06.12.2013
/// fällig".
fn in_sentence(facts: &Facts<'_>, hit: &DateHit) -> Option<f64> {
    let spot = hit.place.spot;
    let segment = facts.layout.segment(spot);
    let text = |words: &[crate::document::Word]| {
        let texts: Vec<&str> = words.iter().map(|w| w.text.as_str()).collect();
        texts.join(" ")
    };
    let before = fold(&text(&segment.words[..hit.place.words.start]));
    let mut behind = fold(&text(&segment.words[hit.place.words.end..]));
    if let Some(next) = facts.layout.below(spot, segment.rect.height()).next() {
        behind = format!("{behind} {}", fold(&facts.layout.segment(next).text));
    }
    let sentence = before.rsplit(". ").next().unwrap_or_default();
    let clause = sentence.rsplit([',', ';']).next().unwrap_or_default();
    let lead = words_of(clause);
    let whole = words_of(sentence);
    let rest: Vec<&str> = words_of(behind.split(". ").next().unwrap_or_default());
    let rest = &rest[..rest.len().min(BEHIND)];
    let close =
        |words: &[&str], set: &[&str]| words.iter().rev().take(BEFORE).any(|w| set.contains(w));
    let upto = lead.last().is_some_and(|w| UNTIL.contains(w));
    let clause_behind: Vec<&str> = words_of(behind.split([',', ';']).next().unwrap_or_default());
    let granted = is_discount(&lead) || is_discount(&clause_behind);
    if !upto || granted || close(&lead, OTHER_MATTERS) || close(&whole, NEXT) {
        return None;
    }
    let pays = close(&whole, PAYING);
    let collected = rest.iter().any(|w| COLLECTED.contains(w)) || close(&whole, COLLECTED);
    let falls_due = rest.first().is_some_and(|w| FALLS_DUE.contains(w));
    if pays && lead.len() > 1 {
        Some(0.85)
    } else if collected || falls_due {
        Some(0.78)
    } else {
        None
    }
}

/// The term of payment as printed, and what it means: what stands beside its label, else the sentence that
/// states it.
pub(super) fn term(facts: &Facts<'_>) -> (Option<Found<String>>, Option<Term>) {
    let labelled = best(labelled_terms(facts));
    let stated = labelled.as_ref().and_then(|f| terms::term(&f.value, true));
    if stated.is_some() {
        return (labelled, stated);
    }
    let sentences = facts
        .layout
        .segments()
        .filter(|(_, s)| s.text.len() <= MAX_TERM);
    let read = sentences.filter_map(|(spot, s)| Some((spot, terms::term(&s.text, false)?)));
    let found = read.min_by_key(|(spot, term)| (term.days == 0, *spot));
    let printed = found.map(|(spot, _)| {
        let segment = facts.layout.segment(spot);
        Found {
            value: segment.text.clone(),
            score: 0.6,
            place: Some(Place {
                spot,
                words: 0..segment.words.len(),
            }),
        }
    });
    let term = found.map(|(_, t)| t);
    (labelled.or(printed), term)
}

fn labelled_terms(facts: &Facts<'_>) -> Vec<Found<String>> {
    let heads = facts
        .labels
        .with(Role::PaymentTerm)
        .filter(|l| l.announces() || l.leads && (l.letters > SHORT || is_cell(facts, l)));
    let heads: Vec<&Label> = heads.collect();
    // "Payment terms:" before "Pay within 30 days": the second is part of the value.
    let inner = |label: &Label| {
        let mut others = heads
            .iter()
            .filter(|l| l.spot != label.spot && l.announces());
        label.leads
            && !label.announces()
            && others.any(|l| {
                let regions = facts.labels.regions(facts.layout, l);
                regions.first().is_some_and(|r| r.spot == label.spot)
            })
    };
    let own = heads.iter().filter(|l| !inner(l));
    own.filter_map(|label| labelled_term(facts, label))
        .collect()
}

/// "Terms 30 days", "PAYMENT Upon receipt": a label and its value without a colon between, not a sentence.
fn is_cell(facts: &Facts<'_>, label: &Label) -> bool {
    let next = facts.layout.segment(label.spot).words.get(label.words.end);
    next.is_some_and(|w| {
        w.text
            .starts_with(|c: char| c.is_uppercase() || c.is_ascii_digit())
    })
}

/// "Payment within 10 days": the label is part of the term.
fn leads_on(facts: &Facts<'_>, label: &Label) -> bool {
    let text = &facts.layout.segment(label.spot).words[label.end.0].text;
    // "Condições de pagamento A 21 dias": a capital starts the term itself.
    let small = text.starts_with(char::is_lowercase);
    let last = fold(text);
    small && !label.colon && label.words.len() > 1 && LEADING_ON.contains(&bare(&last))
}

/// The term in the place of a label's value; a sentence that starts with the label is the term as a whole.
fn labelled_term(facts: &Facts<'_>, label: &Label) -> Option<Found<String>> {
    let regions = facts.labels.regions(facts.layout, label);
    regions.iter().find_map(|region| {
        let text = region_words(facts.layout, label, region).join(" ");
        let text = text.trim_start_matches([':', ' ', '-', '.']).trim();
        let rest = further_lines(facts, label, region);
        let joined = std::iter::once(text)
            .chain(rest)
            .collect::<Vec<_>>()
            .join(" ");
        let last = joined.rsplit(' ').next().unwrap_or_default();
        // "d.f." ends no sentence.
        let stop = last.ends_with('.') && !last.trim_end_matches('.').contains('.');
        let whole = region.spot == label.spot && (stop || leads_on(facts, label));
        let value = if whole {
            let label = &facts.layout.segment(label.spot).text;
            joined.replacen(text, label, 1)
        } else {
            joined
        };
        let readable = value.len() <= MAX_TERM && terms::term(&value, true).is_some();
        readable.then(|| Found {
            value,
            score: 0.85 * region.trust,
            place: Some(Place {
                spot: region.spot,
                words: region.words.clone(),
            }),
        })
    })
}

/// The most lines that a term goes on for.
const FURTHER_LINES: usize = 3;

/// The lines below the value of a label that go on with its sentence.
fn further_lines<'a>(facts: &Facts<'a>, label: &Label, region: &Region) -> Vec<&'a str> {
    let layout = facts.layout;
    let mut lines = Vec::new();
    let mut last = region.spot;
    let first = layout.segment(last).words.get(region.words.start);
    let start = first.map_or(0.0, |w| w.rect.x0);
    while lines.len() < FURTHER_LINES {
        let segment = layout.segment(last);
        let Some(next) = layout.below(last, 0.6 * segment.rect.height()).next() else {
            break;
        };
        let below = layout.segment(next);
        let one_text = (below.rect.x0 - segment.rect.x0).abs() < 2.0
            || (below.rect.x0 - start).abs() < 2.0
            || (below.rect.x1 - segment.rect.x1).abs() < 2.0;
        let same_type = (below.size - segment.size).abs() < 0.3;
        if !(one_text && same_type && goes_on(&segment.text, &below.text))
            || is_told(facts, label, next)
        {
            break;
        }
        lines.push(below.text.as_str());
        last = next;
    }
    lines
}

/// Whether the text of a term goes on in the text below it.
fn goes_on(text: &str, below: &str) -> bool {
    let folded = fold(text);
    let last = words_of(&folded).last().copied().unwrap_or_default();
    let figure = text.ends_with(|c: char| c.is_ascii_digit() || c == '%');
    let ended = text.ends_with(['.', ';', ':']);
    let led = !ended && LEADING_ON.contains(&last);
    let small = below.starts_with(char::is_lowercase);
    let short = !below.contains(' ') && below.ends_with('.');
    // Behind a figure its unit or its discount follows, not the number of something else.
    let worded = below.chars().take(MIN_WORD).all(char::is_alphabetic);
    text.ends_with(',') || led || figure && worded || !ended && (small || short)
}

/// The fewest letters of a word with which a term goes on.
const MIN_WORD: usize = 3;

/// Whether what stands below a term is a label or beside one of its own.
fn is_told(facts: &Facts<'_>, label: &Label, spot: Spot) -> bool {
    let below = &facts.layout.segment(spot).text;
    let small = below.starts_with(char::is_lowercase);
    let mut labels = facts.labels.in_segment(spot);
    if labels.any(|l| l.leads && (l.colon || !small && !is_of_term(l))) {
        return true;
    }
    let left = spot.segment.checked_sub(1);
    let left = left.map(|segment| facts.layout.segment(Spot { segment, ..spot }));
    let head = facts.layout.segment(label.spot).rect;
    label.spot != spot && left.is_some_and(|l| (l.rect.x0 - head.x0).abs() < 3.0)
}

/// "Tage netto", "Skonto": words of terms that are labels of sums elsewhere.
fn is_of_term(label: &Label) -> bool {
    label.has_any(&[
        Role::OtherSum,
        Role::Discount,
        Role::Subtotal,
        Role::InvoiceDate,
    ])
}

/// The longest term in days behind a label that no table knows, and what its date is worth.
const LONGEST: i32 = 120;
const UNNAMED: f64 = 0.5;

/// The one date after the invoice's that stands under a label that no table knows.
pub(super) fn unnamed(
    facts: &Facts<'_>,
    issued: Date,
    country: Option<&str>,
) -> Option<Found<Date>> {
    let hits = facts.dates.hits.iter().filter(|h| {
        let spot = h.place.spot;
        let ends = h.place.words.end == facts.layout.segment(spot).words.len();
        ends && label_before(facts, spot, h.place.words.start).is_some() && !is_claimed(facts, h)
    });
    let dates = hits.map(|h| resolved(facts, h, UNNAMED, country));
    let mut later = dates.filter(|f| (1..=LONGEST).contains(&(f.value - issued).get_days()));
    let first = later.next()?;
    later.all(|f| f.value == first.value).then_some(first)
}

/// A due date that is not printed, from terms that are.
pub(super) fn derived(invoice: &Found<Date>, term: Term) -> Option<Found<Date>> {
    // Whether days run before or after the end of the month is a matter of custom.
    let most = if term.end_of_month && term.days > 0 {
        0.6
    } else {
        0.85
    };
    Some(Found {
        value: term.due(invoice.value)?,
        score: (invoice.score - 0.05).min(most),
        place: None,
    })
}
