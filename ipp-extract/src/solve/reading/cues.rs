//! What speaks for each field beside its score: other fields that agree with it, and arithmetic that proves it.

use ipp_sdk::model::{CheckName, CheckResult, DocumentType, Invoice};

use super::{LINE, Reading, lines};
use crate::candidates::totals::totals as find_totals;
use crate::candidates::{Found, number, party};
use crate::document::Word;
use crate::locale::{legal, squashed};
use crate::solve::calibrate::{Cue, Evidence};
use crate::solve::issue::invoice_dates;

/// The most days between an invoice's date and the day on which it is due.
const LONGEST_TERM: i32 = 120;
/// A customer of this score stands under a label of its own.
const NAMED: f64 = 0.85;
/// How much worse a candidate must be than another to be no rival of it.
const AHEAD: f64 = 0.25;

impl Reading<'_> {
    /// The evidence for every field of an invoice whose ledger is filled in.
    pub(super) fn evidence(&self, invoice: &Invoice) -> Vec<Evidence> {
        let mut fields = self.fields();
        let document = self.of_document(invoice);
        let printed = Printed::of(self);
        let mut rows = self.items.rows.iter();
        for told in &mut fields {
            told.cues.clone_from(&document);
            if told.field == LINE {
                let row = rows.next();
                told.add(Cue::Proven, row.is_some_and(lines::is_proven));
                told.add(Cue::Whole, row.is_some_and(|r| !r.description.is_empty()));
                continue;
            }
            self.add_of_value(told, &printed);
            self.add_of_names(told, &printed);
            self.add_of_field(told, invoice);
        }
        fields
    }

    /// The best candidate for a field that has another value than the chosen one, and its score.
    pub(crate) fn runner_up(&self, told: &Evidence) -> Option<(String, f64)> {
        let facts = &self.facts;
        let scored =
            |found: Vec<Found<String>>| found.into_iter().map(|f| (f.value, f.score)).collect();
        let candidates: Vec<(String, f64)> = match told.field {
            "vendor" => scored(party::vendors(facts)),
            "invoice_number" => scored(number::invoice_numbers(facts)),
            "po_number" => scored(number::order_numbers(facts)),
            "invoice_date" => invoice_dates(facts, self.country)
                .into_iter()
                .map(|f| (f.value.to_string(), f.score))
                .collect(),
            "total" => find_totals(facts, &self.items)
                .labelled
                .iter()
                .map(|l| (l.value.to_string(), l.score))
                .collect(),
            _ => Vec::new(),
        };
        let others = candidates
            .into_iter()
            .filter(|(value, _)| *value != told.value);
        others.max_by(|a, b| a.1.total_cmp(&b.1))
    }

    /// What speaks for the whole document.
    fn of_document(&self, invoice: &Invoice) -> Vec<Cue> {
        let checks = || invoice.validation_checks.iter();
        let passed = |name: CheckName| {
            let mut of = checks().filter(|c| c.check == name).peekable();
            of.peek().is_some() && of.all(|c| c.result == CheckResult::Pass)
        };
        let invoice_alone = self.kind != DocumentType::Other && passed(CheckName::SingleInvoice);
        let cues = [
            (Cue::Single, invoice_alone),
            (
                Cue::Unflagged,
                checks().all(|c| c.result != CheckResult::Fail),
            ),
            (Cue::Adds, passed(CheckName::HeaderTotal)),
            (Cue::Lines, passed(CheckName::LineSum)),
            (Cue::Rates, passed(CheckName::TaxRate)),
            (
                Cue::Signs,
                self.kind == DocumentType::CreditNote || !self.sums.is_negative(),
            ),
        ];
        cues.into_iter()
            .filter(|(_, holds)| *holds)
            .map(|(cue, _)| cue)
            .collect()
    }

    /// What the print of a value says.
    fn add_of_value(&self, told: &mut Evidence, printed: &Printed) {
        let Some(place) = told.places.first() else {
            return;
        };
        let layout = self.facts.layout;
        let words = layout.segment(place.spot).words.len();
        let whole = place.words == (0..words);
        let mut labels = self.facts.labels.in_segment(place.spot);
        let label =
            labels.any(|l| l.words.start < place.words.end && place.words.start < l.words.end);
        let first = layout.lines[place.spot.line].page == 1;
        let text = squashed(&told.value);
        told.add(Cue::Whole, whole);
        told.add(Cue::Unlabelled, !label);
        told.add(Cue::FirstPage, first);
        told.add(Cue::Repeated, printed.times(&text) > 1);
    }

    /// What other texts say of a name.
    fn add_of_names(&self, told: &mut Evidence, printed: &Printed) {
        if !["vendor", "customer_name"].contains(&told.field) {
            return;
        }
        let name = told.value.clone();
        told.add(Cue::Formed, legal::has_legal_form(&name));
        let whole = squashed(&name);
        let mut segments = self.facts.layout.segments().zip(&printed.0);
        told.add(
            Cue::Longest,
            !segments.any(|((_, s), text)| text.contains(&whole) && is_part(&name, &s.words)),
        );
        told.add(Cue::Plain, !name.contains(|c: char| c.is_ascii_digit()));
        told.add(Cue::Mixed, name.contains(char::is_lowercase));
        let domain = party::domain_of(&self.facts, &name);
        told.add(Cue::Mail, domain.is_some());
        told.add(Cue::Begins, domain == Some(true));
    }

    /// What other fields say of one.
    fn add_of_field(&self, told: &mut Evidence, invoice: &Invoice) {
        match told.field {
            "vendor" | "vendor_tax_id" | "vendor_address" | "vendor_country" => {
                told.add(Cue::Addressed, self.address.text.is_some());
                told.add(Cue::Identified, self.ids.vendor.is_some());
                told.add(Cue::Local, self.ids.agrees(self.address.country));
                let customer = self.parties.customer.as_ref();
                told.add(Cue::Opposed, customer.is_some_and(|c| c.score >= NAMED));
            }
            "customer_tax_id" => told.add(Cue::Identified, self.ids.vendor.is_some()),
            "invoice_number" => add_of_rivals(told, &number::invoice_numbers(&self.facts)),
            "po_number" => add_of_rivals(told, &number::order_numbers(&self.facts)),
            "invoice_date" | "due_date" | "service_start_date" | "service_end_date" => {
                let dates = invoice.invoice_date.zip(invoice.due_date);
                let days = dates.map(|(issued, due)| (due - issued).get_days());
                told.add(
                    Cue::Ordered,
                    days.is_some_and(|d| (0..=LONGEST_TERM).contains(&d)),
                );
            }
            "amount_due" => told.add(Cue::Differs, invoice.amount_due != invoice.total),
            _ => {}
        }
    }
}

/// Whether other values are in question, and whether they come near.
fn add_of_rivals(told: &mut Evidence, found: &[Found<String>]) {
    let others = found.iter().filter(|o| o.value != told.value);
    let next = others.map(|o| o.score).reduce(f64::max);
    let ahead = next.is_none_or(|next| next < told.score - AHEAD);
    told.add(Cue::Sole, next.is_none());
    told.add(Cue::Ahead, ahead);
}

/// The texts of a document, for looking a value up.
struct Printed(Vec<String>);

impl Printed {
    fn of(reading: &Reading<'_>) -> Self {
        let segments = reading.facts.layout.segments();
        Self(segments.map(|(_, s)| squashed(&s.text)).collect())
    }

    fn times(&self, text: &str) -> usize {
        self.0
            .iter()
            .filter(|t| !text.is_empty() && t.contains(text))
            .count()
    }
}

/// Whether words have a name as a part of a longer one: next to it a word that may belong to it.
fn is_part(name: &str, words: &[Word]) -> bool {
    let texts: Vec<String> = words.iter().map(|w| squashed(&w.text)).collect();
    let whole = squashed(name);
    // A legal form ends a name.
    let open = !legal::ends_in_legal_form(name);
    (0..texts.len()).any(|start| {
        let Some(last) = spelt(&whole, &texts, start) else {
            return false;
        };
        let before = start.checked_sub(1).is_some_and(|at| {
            !is_parted(&words[at]) && !words[at].text.starts_with(char::is_lowercase)
        });
        let behind = open && !is_parted(&words[last]) && texts.get(last + 1).is_some();
        let told = |at: usize| !texts[at].is_empty();
        before && told(start - 1) || behind && told(last + 1)
    })
}

/// The last of the words from one on that spell a name.
fn spelt(name: &str, texts: &[String], start: usize) -> Option<usize> {
    let mut rest = name;
    for (at, text) in texts.iter().enumerate().skip(start) {
        rest = rest.strip_prefix(text.as_str())?;
        if text.is_empty() && at == start {
            return None;
        }
        if rest.is_empty() {
            return Some(at);
        }
    }
    None
}

/// Whether a mark parts a word from the next.
fn is_parted(word: &Word) -> bool {
    word.text.ends_with([',', ':', ';', '|'])
}
