//! Chooses dates and terms of payment.

use jiff::ToSpan as _;
use jiff::civil::Date;

use crate::candidates::date::{DateHit, Reading};
use crate::candidates::label::{Label, region_words};
use crate::candidates::{Facts, Found, best};
use crate::locale::fold;
use crate::locale::labels::Role;

/// A payment term longer than this is a paragraph, not a term.
const MAX_TERM: usize = 160;
/// The longest plausible term of payment in days.
const MAX_DAYS: i32 = 180;

/// The dates and the terms of a document.
#[derive(Debug, Clone, Default)]
pub(crate) struct Dates {
    pub invoice: Option<Found<Date>>,
    pub due: Option<Found<Date>>,
    pub service_start: Option<Found<Date>>,
    pub service_end: Option<Found<Date>>,
    pub term: Option<Found<String>>,
}

/// Chooses the dates; `country` is the supplier's and decides on open readings.
pub(crate) fn dates(facts: &Facts<'_>, country: Option<&str>) -> Dates {
    let invoice = invoice_date(facts, country);
    let term = payment_term(facts);
    let service = best(labelled(facts, Role::ServiceDate, 0.9, country));
    let due = best(labelled(facts, Role::DueDate, 0.92, country));
    let due = due.or_else(|| derived_due(facts, invoice.as_ref()));
    let (invoice, due) = in_order(facts, invoice, due);
    let (service_start, service_end) = period(facts, service, country);
    Dates {
        invoice,
        due,
        service_start,
        service_end,
        term,
    }
}

/// No invoice is due before it is issued: where the order of day and month is open, the other order is
/// tried; where it is not, neither date can be trusted.
fn in_order(
    facts: &Facts<'_>,
    invoice: Option<Found<Date>>,
    due: Option<Found<Date>>,
) -> (Option<Found<Date>>, Option<Found<Date>>) {
    let (Some(i), Some(d)) = (&invoice, &due) else {
        return (invoice, due);
    };
    if d.value >= i.value {
        return (invoice, due);
    }
    let doubtful = |f: &Found<Date>, value| {
        Some(Found {
            value,
            score: f.score.min(0.6),
            place: f.place.clone(),
        })
    };
    match (other_reading(facts, i), other_reading(facts, d)) {
        (Some(issue), Some(pay)) if pay >= issue => (doubtful(i, issue), doubtful(d, pay)),
        _ => (doubtful(i, i.value), doubtful(d, d.value)),
    }
}

/// The same date with day and month the other way round, if it can be read so.
fn other_reading(facts: &Facts<'_>, found: &Found<Date>) -> Option<Date> {
    let place = found.place.as_ref()?;
    let hit = facts.dates.hits.iter().find(|h| h.place == *place)?;
    match hit.reading {
        Reading::Open(day_first, month_first) => Some(if found.value == day_first {
            month_first
        } else {
            day_first
        }),
        Reading::Exact(_) => None,
    }
}

fn invoice_date(facts: &Facts<'_>, country: Option<&str>) -> Option<Found<Date>> {
    let mut candidates = labelled(facts, Role::InvoiceDate, 0.95, country);
    candidates.extend(labelled(facts, Role::Date, 0.9, country));
    if candidates.is_empty() {
        // A date that no label explains, as in the head of a letter.
        let lone = facts.dates.hits.iter().find(|h| {
            let line = facts.labels.on_line(h.place.spot.line);
            h.place.spot.line < facts.layout.lines.len() / 2 + 4
                && !line.into_iter().any(is_other_date)
        });
        candidates.extend(lone.map(|h| resolved(facts, h, 0.5, country)));
    }
    best(candidates)
}

fn is_other_date(label: &Label) -> bool {
    [Role::OtherDate, Role::DueDate, Role::ServiceDate]
        .iter()
        .any(|&r| label.has(r))
}

/// The dates beside or below the labels of a role.
fn labelled(facts: &Facts<'_>, role: Role, score: f64, country: Option<&str>) -> Vec<Found<Date>> {
    let labels = facts.labels.with(role);
    labels
        .filter_map(|label| {
            let score = score - context(facts, label, role);
            let regions = facts.labels.regions(facts.layout, label);
            regions.iter().find_map(|region| {
                let mut hits = facts.dates.in_segment(region.spot);
                let hit = hits.find(|h| h.place.words.start >= region.words.start)?;
                let distance = hit.place.words.start - region.words.start;
                let other = facts.labels.in_segment(region.spot).any(|l| {
                    l.spot == label.spot
                        && l.words.start > label.words.start
                        && l.words.start < hit.place.words.start
                        && is_other_date(l)
                });
                if distance > 8 || other {
                    return None;
                }
                let score = score * region.trust - 0.04 * distance as f64;
                Some(resolved(facts, hit, score, country))
            })
        })
        .collect()
}

/// What speaks against a label: words before it that give it another meaning, or its place.
fn context(facts: &Facts<'_>, label: &Label, role: Role) -> f64 {
    let position = label.spot.line as f64 / facts.layout.lines.len().max(1) as f64;
    let before: Vec<&Label> = facts
        .labels
        .in_segment(label.spot)
        .take_while(|l| l.words.start < label.words.start)
        .collect();
    let mut penalty = 0.05 * position;
    let number = |l: &&Label| {
        l.has(Role::OrderNumber) || (l.has(Role::OtherNumber) && !l.has(Role::InvoiceTitle))
    };
    let titled = before
        .iter()
        .any(|l| l.leads && TITLES.iter().any(|&r| l.has(r)));
    penalty += match role {
        _ if before.iter().any(number) => 0.4,
        Role::Date if titled => -0.1,
        Role::DueDate | Role::ServiceDate => 0.0,
        _ if titled || label.leads => 0.0,
        _ => 0.25,
    };
    if role == Role::DueDate && grants_discount(facts, label) {
        penalty += 0.35;
    }
    penalty
}

/// Roles before a date that make it the document's own.
const TITLES: [Role; 5] = [
    Role::CreditNumber,
    Role::InvoiceTitle,
    Role::CreditTitle,
    Role::CorrectionTitle,
    Role::InvoiceNumber,
];

/// Whether the clause behind a label is about a discount for early payment.
fn grants_discount(facts: &Facts<'_>, label: &Label) -> bool {
    let words = &facts.layout.segment(label.spot).words[label.words.end..];
    let text: Vec<&str> = words.iter().take(6).map(|w| w.text.as_str()).collect();
    let folded = fold(&text.join(" "));
    let clause = folded.split([',', ';']).next().unwrap_or_default();
    words_of(clause)
        .iter()
        .any(|w| w.ends_with('%') || DISCOUNT.contains(w))
}

fn resolved(facts: &Facts<'_>, hit: &DateHit, score: f64, country: Option<&str>) -> Found<Date> {
    let (value, certain) = facts.dates.resolve(hit.reading, country);
    let score = if certain { score } else { score.min(0.6) };
    Found {
        value,
        score,
        place: Some(hit.place.clone()),
    }
}

/// The first and last day of a service: two dates behind the label are a period.
fn period(
    facts: &Facts<'_>,
    start: Option<Found<Date>>,
    country: Option<&str>,
) -> (Option<Found<Date>>, Option<Found<Date>>) {
    let end = start.as_ref().and_then(|s| {
        let place = s.place.as_ref()?;
        let behind = |spot, from| {
            facts
                .dates
                .in_segment(spot)
                .find(|h| h.place.words.start >= from)
        };
        let segment = facts.layout.segment(place.spot);
        let open = segment.text.ends_with(['-', '–']);
        let below = || {
            facts
                .layout
                .below(place.spot, segment.rect.height())
                .find_map(|s| behind(s, 0))
        };
        let near = behind(place.spot, place.words.end)
            .filter(|h| h.place.words.start <= place.words.end + 2);
        let next = near.or_else(|| open.then(below).flatten())?;
        let end = resolved(facts, next, s.score, country);
        (end.value >= s.value).then_some(end)
    });
    (start, end)
}

/// The term of payment as printed: what stands beside its label, else the sentence that states days.
fn payment_term(facts: &Facts<'_>) -> Option<Found<String>> {
    let labelled = facts
        .labels
        .with(Role::PaymentTerm)
        .filter(|l| l.leads && is_head(facts, l))
        .find_map(|label| {
            let regions = facts.labels.regions(facts.layout, label);
            regions.iter().find_map(|region| {
                let text = region_words(facts.layout, label, region).join(" ");
                let text = text.trim_start_matches([':', ' ', '-']).trim().to_owned();
                let term = text.contains(char::is_alphabetic) && text.len() <= MAX_TERM;
                let place = crate::candidates::Place {
                    spot: region.spot,
                    words: region.words.clone(),
                };
                term.then_some(Found {
                    value: text,
                    score: 0.8 * region.trust,
                    place: Some(place),
                })
            })
        });
    labelled.or_else(|| {
        facts.layout.segments().find_map(|(spot, s)| {
            let words = 0..s.words.len();
            let place = Some(crate::candidates::Place { spot, words });
            (s.text.len() <= MAX_TERM && days_of(&s.text).is_some()).then(|| Found {
                value: s.text.clone(),
                score: 0.6,
                place,
            })
        })
    })
}

/// Whether a label announces its value rather than starting a sentence.
fn is_head(facts: &Facts<'_>, label: &Label) -> bool {
    let word = &facts.layout.segment(label.spot).words[label.end.0];
    label.alone() || word.text.ends_with(':') || label.letters > 12
}

/// A due date that is not printed, from terms that are.
fn derived_due(facts: &Facts<'_>, invoice: Option<&Found<Date>>) -> Option<Found<Date>> {
    let invoice = invoice?;
    let days = facts
        .layout
        .segments()
        .find_map(|(_, s)| days_of(&s.text))?;
    let value = invoice.value.checked_add(days.days()).ok()?;
    Some(Found {
        value,
        score: (invoice.score - 0.05).min(0.85),
        place: None,
    })
}

/// Words for days, and words that say that the full amount is meant.
const DAYS: [&str; 12] = [
    "days", "day", "tage", "tagen", "tag", "jours", "jour", "dias", "giorni", "gg", "dagen", "dgn",
];
const NET: [&str; 26] = [
    "net",
    "netto",
    "nett",
    "terms",
    "payable",
    "due",
    "payment",
    "zahlbar",
    "zahlungsziel",
    "zahlung",
    "reglement",
    "paiement",
    "payer",
    "fin",
    "pago",
    "plazo",
    "pagar",
    "pagamento",
    "prazo",
    "betaling",
    "betalen",
    "termijn",
    "betaaltermijn",
    "vencimiento",
    "scadenza",
    "vencimento",
];

/// Words of a clause that grants a discount for early payment.
const DISCOUNT: [&str; 5] = ["skonto", "discount", "escompte", "korting", "sconto"];

/// The days until payment in full that a sentence states: "Net 30", "30 Tage netto", "à 30 jours".
/// Clauses that grant a discount do not count.
fn days_of(text: &str) -> Option<i32> {
    let folded = fold(text);
    let words = words_of(&folded);
    if !words.iter().any(|w| NET.contains(w)) {
        return None;
    }
    let clauses = folded.split([',', ';', '/']).map(words_of);
    let full = clauses.filter(|c| !c.iter().any(|w| w.ends_with('%') || DISCOUNT.contains(w)));
    full.filter_map(|clause| days_of_clause(&clause)).max()
}

fn words_of(text: &str) -> Vec<&str> {
    text.split(|c: char| !c.is_alphanumeric() && c != '%')
        .filter(|w| !w.is_empty())
        .collect()
}

fn days_of_clause(words: &[&str]) -> Option<i32> {
    let number = |w: &str| w.parse::<i32>().ok().filter(|d| (1..=MAX_DAYS).contains(d));
    words
        .windows(2)
        .filter_map(|pair| match (number(pair[0]), number(pair[1])) {
            (Some(days), _) if DAYS.contains(&pair[1]) => Some(days),
            (_, Some(days)) if matches!(pair[0], "net" | "netto" | "nett") && words.len() <= 4 => {
                Some(days)
            }
            _ => None,
        })
        .max()
}

#[cfg(test)]
mod tests {
    use super::days_of;

    #[test]
    fn terms_of_payment_give_the_days_until_the_full_amount_is_due() {
        for (text, days) in [
            ("Net 30", 30),
            ("Payment terms: 14 days net", 14),
            ("Zahlbar innerhalb von 30 Tagen netto", 30),
            ("10 Tage 2 % Skonto, 30 Tage netto", 30),
            ("Paiement à 45 jours", 45),
            ("Pago a 60 días", 60),
            ("Pagamento entro 30 giorni", 30),
            ("Betaling binnen 14 dagen", 14),
            (
                "Zahlbar innerhalb 30 Tagen netto, 3% Skonto innerhalb 10 Tagen",
                30,
            ),
        ] {
            assert_eq!(days_of(text), Some(days), "{text}");
        }
        for text in [
            "Delivery in 3 days",
            "2 % discount within 10 days",
            "Net weight 30 kg of goods delivered",
            "Net",
        ] {
            assert_eq!(days_of(text), None, "{text}");
        }
    }
}
