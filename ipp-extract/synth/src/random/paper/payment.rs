//! Where to pay, and the sentences around it.

use super::meta::{Meta, Terms};
use super::sums::Written;
use super::writer::Writer;
use super::{Entry, Masthead, Seller};
use crate::data::ids::grouped;
use crate::random::account::{self, Account};
use crate::random::plan::Story;
use crate::random::words::Term;

/// The block of bank details.
pub(super) struct Payment {
    pub(super) title: String,
    pub(super) entries: Vec<Entry>,
    /// The account that is printed, if one is.
    pub(super) account: Option<Account>,
}

const BANKS: &[&str] = &[
    "First Harbour Bank",
    "Banque du Nord",
    "Volksbank Süd eG",
    "Caja Rural del Valle",
    "Banca Popolare di Rivalta",
    "Meridian Bank",
    "Commercial Trust Bank",
    "Sparkasse Nordhain",
    "Northfield Savings",
];

pub(super) fn write(w: &mut Writer, seller: &Seller, meta: &Meta) -> Payment {
    let title = w.say(Term::PayTitle);
    let nothing = Payment {
        title: title.clone(),
        entries: Vec::new(),
        account: None,
    };
    if !w.rng.chance(if w.plan.is_credit() { 45 } else { 86 }) {
        return nothing;
    }
    let account = account::draw(w.pack, &mut w.rng);
    let mut entries = Vec::new();
    let mut add = |w: &mut Writer, term: Term, value: String| {
        let label = w.say(term);
        entries.push(Entry { term, label, value });
    };
    let holder = seller.masthead == Masthead::Footer || w.rng.chance(30);
    if w.rng.chance(60) {
        let bank = w.rng.of(BANKS).to_owned();
        add(w, Term::Bank, bank);
    }
    if holder {
        add(w, Term::AccountName, seller.name.clone());
    }
    if let Some(branch) = account.branch.clone() {
        add(w, Term::Branch, branch);
    }
    if let Some(number) = account.account.clone() {
        add(w, Term::Account, number);
    }
    if let Some(iban) = &account.iban {
        let shown = if w.rng.chance(72) {
            grouped(iban)
        } else {
            iban.clone()
        };
        add(w, Term::Iban, shown);
    }
    if let Some(bic) = account.bic.clone() {
        add(w, Term::Bic, bic);
    }
    if let Some(number) = meta.number.clone().filter(|_| w.rng.chance(28)) {
        add(w, Term::PayReference, number);
    }
    if let Some((biller, reference)) = account.bpay.clone() {
        w.case("bpay");
        for (label, value) in [("BPAY Biller Code", biller), ("BPAY Ref", reference)] {
            entries.push(Entry {
                term: Term::PayReference,
                label: label.to_owned(),
                value,
            });
        }
    }
    if let Some((label, value)) = account.other.clone() {
        entries.push(Entry {
            term: Term::PayReference,
            label: label.to_owned(),
            value,
        });
    }
    Payment {
        title,
        entries,
        account: Some(account),
    }
}

/// The sentences below the sums.
pub(super) fn notes(w: &mut Writer, sums: &Written, terms: &Terms) -> Vec<String> {
    let mut notes = Vec::new();
    if let Some(sentence) = terms.text.clone().filter(|_| terms.sentence) {
        notes.push(sentence);
    }
    let legal = match w.plan.story {
        Story::ReverseCharge => Some((Term::ReverseCharge, "reverse-charge")),
        Story::ZeroRated => Some((Term::ZeroRated, "zero-rated")),
        Story::Exempt => Some((Term::Exempt, "exempt")),
        Story::Inclusive => Some((Term::InclusiveNote, "tax-inclusive")),
        _ => None,
    };
    if let Some((term, case)) = legal {
        w.case(case);
        notes.push(w.say(term));
    }
    if sums.currency_note {
        let code = w.figures.code;
        notes.push(w.speech.fill(Term::CurrencyNote, &[("{code}", code)]));
    }
    if w.rng.chance(45) {
        w.case("distraction");
        let (year, month) = next_year(w);
        for _ in 0..w.rng.range(1, 2) {
            notes.push(
                w.speech
                    .fill(Term::Distraction, &[("{year}", &year), ("{month}", &month)]),
            );
        }
        notes.dedup();
    }
    if w.rng.chance(4) {
        w.case("factoring");
        notes.push(w.say(Term::Factoring));
    }
    if w.rng.chance(35) {
        notes.push(w.say(Term::Thanks));
    }
    notes
}

/// A year and a month that are not those of the invoice.
fn next_year(w: &Writer) -> (String, String) {
    let year = w.date.year() + 1;
    (year.to_string(), format!("{:02}", w.date.month()))
}

/// Small print at the end of some documents: many figures and dates, and none of them the invoice's.
pub(super) fn conditions(w: &mut Writer) -> Vec<String> {
    if !w.rng.chance(5) {
        return Vec::new();
    }
    w.case("conditions-page");
    let (year, month) = next_year(w);
    let clauses = w.speech.variants(Term::Distraction).iter().zip(1..);
    let clauses = clauses.map(|(clause, number)| {
        let clause = clause.replace("{year}", &year).replace("{month}", &month);
        format!("{number}. {clause}")
    });
    let clauses: Vec<String> = clauses.collect();
    std::iter::once(w.say(Term::TermsLabel))
        .chain(clauses)
        .collect()
}
