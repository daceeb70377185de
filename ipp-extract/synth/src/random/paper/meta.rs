//! Number, dates, terms, references.

use jiff::ToSpan as _;
use jiff::civil::Date;

use super::Entry;
use super::sums::Written;
use super::writer::Writer;
use crate::random::figures::Place;
use crate::random::plan::Story;
use crate::random::words::Term;

/// The details at the head of a document.
pub(super) struct Meta {
    pub(super) entries: Vec<Entry>,
    pub(super) number: Option<String>,
    pub(super) po: Option<String>,
    pub(super) period: Option<(Date, Date)>,
}

/// When to pay, and how that is told.
#[derive(Default)]
pub(super) struct Terms {
    pub(super) due: Option<Date>,
    /// The due date is printed as a date.
    pub(super) dated: bool,
    /// In the words of the document.
    pub(super) text: Option<String>,
    /// The words are a sentence among the notes.
    pub(super) sentence: bool,
}

const NUMBERS: &[&str] = &[
    "INV-####",
    "INV-0####",
    "{Y}-####",
    "######",
    "RE-{Y}/####",
    "@@####",
    "F{y}/###",
    "####/{y}",
    "{y}####",
    "SI-00####",
    "{Y}0####",
    "A-####-##",
    "INV/{y}-##/0##",
    "##-####",
    "R########",
    "{y}{m}###",
    "{Y}{m}-##",
    "0000####",
    "@-####",
    "VK-######",
    "IN00####",
    "#####",
    "{Y}/###",
    "FA{Y}-0###",
    "1/######",
    "####",
    "{y}.####",
];
const ORDERS: &[&str] = &[
    "PO-#####",
    "45000#####",
    "PO####",
    "B-{Y}-###",
    "#####",
    "P/O ####-@",
    "4500######",
    "{y}-#####",
    "ORD-####",
    "BEST-####",
    "@@@-####",
    "MZ/####",
];

fn reference(w: &mut Writer, patterns: &[&str]) -> String {
    let pattern = w.rng.of(patterns);
    let year = w.date.year();
    let filled = pattern
        .replace("{Y}", &year.to_string())
        .replace("{y}", &format!("{:02}", year % 100))
        .replace("{m}", &format!("{:02}", w.date.month()));
    w.rng.pattern(&filled)
}

pub(super) fn terms(w: &mut Writer) -> Terms {
    if w.plan.is_credit() {
        return Terms::default();
    }
    let n = w
        .rng
        .of(&[7, 8, 10, 14, 14, 15, 20, 21, 30, 30, 30, 30, 45, 60, 90]);
    let due = Some(w.date.saturating_add(n.days()));
    let n = n.to_string();
    let blanks = [("{n}", n.as_str())];
    match w.rng.below(16) {
        0..=4 => Terms {
            due,
            dated: true,
            ..Terms::default()
        },
        5..=8 => Terms {
            due,
            dated: true,
            text: Some(w.speech.fill(Term::TermsText, &blanks)),
            sentence: false,
        },
        9..=10 => {
            w.case("due-from-terms");
            Terms {
                due,
                dated: false,
                text: Some(w.speech.fill(Term::TermsText, &blanks)),
                sentence: false,
            }
        }
        11..=12 => {
            let dated = w.rng.chance(50);
            Terms {
                due,
                dated,
                text: Some(w.speech.fill(Term::TermsSentence, &blanks)),
                sentence: true,
            }
        }
        13 => early(w),
        14 => Terms {
            due: Some(w.date),
            dated: true,
            text: Some(w.say(Term::OnReceipt)),
            sentence: false,
        },
        _ => Terms::default(),
    }
}

/// Less to pay for those who pay early; the due date is that of the whole sum.
fn early(w: &mut Writer) -> Terms {
    let n = w.rng.of(&[21, 30, 30, 45, 60]);
    let text = w.speech.fill(Term::TermsEarly, &[("{n}", &n.to_string())]);
    w.case("early-payment");
    Terms {
        due: Some(w.days(n)),
        dated: w.rng.chance(40),
        text: Some(text),
        sentence: false,
    }
}

pub(super) fn write(w: &mut Writer, terms: &Terms, sums: &Written) -> Meta {
    let mut entries: Vec<Entry> = Vec::new();
    let mut add = |w: &mut Writer, term: Term, value: String| {
        let label = w.say(term);
        entries.push(Entry { term, label, value });
    };
    let credit = w.plan.is_credit();
    let number = (w.plan.story != Story::NoNumber).then(|| reference(w, NUMBERS));
    if let Some(number) = &number {
        let label = w.say(if credit {
            Term::CreditNumber
        } else {
            Term::Number
        });
        add(w, Term::Number, number.clone());
        // The term stays that of the number, whatever the document is.
        if let Some(entry) = entries.last_mut() {
            entry.label = label;
        }
    } else {
        w.case("no-number");
    }
    let mut add = |w: &mut Writer, term: Term, value: String| {
        let label = w.say(term);
        entries.push(Entry { term, label, value });
    };
    let date = w.figures.date(w.date);
    add(w, if credit { Term::CreditDate } else { Term::Date }, date);
    if let Some(due) = terms.due.filter(|_| terms.dated) {
        let due = w.figures.date(due);
        add(w, Term::Due, due);
    }
    if let Some(text) = terms.text.clone().filter(|_| !terms.sentence) {
        add(w, Term::TermsLabel, text);
    }
    let po = po(w, number.as_deref());
    if let Some(po) = &po {
        add(w, Term::Po, po.clone());
    }
    let period = period(w);
    if let Some((from, to)) = period {
        let (from, to) = (w.figures.date(from), w.figures.date(to));
        let between = w.rng.of(&[" - ", " \u{2013} ", " - ", " / "]);
        add(w, Term::Period, format!("{from}{between}{to}"));
    }
    references(w, credit, &mut add);
    if sums.currency_in_meta {
        let code = w.figures.code.to_owned();
        add(w, Term::CurrencyLabel, code);
    }
    if w.rng.chance(35) {
        let from = 2.min(entries.len());
        w.rng.shuffle(&mut entries[from..]);
    } else if w.rng.chance(12) {
        w.rng.shuffle(&mut entries);
    }
    Meta {
        entries,
        number,
        po,
        period,
    }
}

fn po(w: &mut Writer, number: Option<&str>) -> Option<String> {
    if !w.rng.chance(if w.plan.story == Story::NoNumber {
        75
    } else {
        42
    }) {
        return None;
    }
    let alike = w.rng.chance(18);
    Some(match number.filter(|_| alike) {
        Some(number) => {
            w.case("po-like-number");
            similar(w, number)
        }
        None => reference(w, ORDERS),
    })
}

/// A number of the same form with other digits.
fn similar(w: &mut Writer, number: &str) -> String {
    let pattern: String = number
        .chars()
        .rev()
        .enumerate()
        .map(|(place, c)| {
            if c.is_ascii_digit() && place < 4 {
                '#'
            } else {
                c
            }
        })
        .collect();
    let pattern: String = pattern.chars().rev().collect();
    let made = w.rng.pattern(&pattern);
    if made == number {
        format!("{made}1")
    } else {
        made
    }
}

fn period(w: &mut Writer) -> Option<(Date, Date)> {
    if w.plan.is_credit() || !w.rng.chance(if w.trade.periodic { 45 } else { 6 }) {
        return None;
    }
    w.case("service-period");
    let last = w.date.first_of_month().saturating_sub(1.days());
    Some(if w.rng.chance(60) {
        (last.first_of_month(), last)
    } else {
        let (from, to) = (w.rng.range(9, 40) as i32, w.rng.range(1, 7) as i32);
        (w.days(-from), w.days(-to))
    })
}

fn references(w: &mut Writer, credit: bool, add: &mut impl FnMut(&mut Writer, Term, String)) {
    let plain: &[(Term, u64, &[&str])] = &[
        (
            Term::CustomerNo,
            45,
            &[
                "######", "C####", "10###", "K-#####", "@@@##", "D2####", "####",
            ],
        ),
        (
            Term::OrderNo,
            22,
            &["SO-#####", "######", "A{y}-####", "W/####", "8######"],
        ),
        (
            Term::DeliveryNote,
            14,
            &["DN-####", "LS######", "8000####", "{y}/####"],
        ),
        (Term::Quote, 8, &["Q-####", "AN-{Y}-###", "QU0###"]),
        (
            Term::Project,
            12,
            &["P-{y}-##", "Halle 3", "4471", "C-####/B"],
        ),
    ];
    for &(term, percent, patterns) in plain {
        if w.rng.chance(percent) {
            let value = reference(w, patterns);
            add(w, term, value);
        }
    }
    if w.rng.chance(15) {
        let people = w.pack.people;
        let name = format!("{} {}", w.rng.of(people.first), w.rng.of(people.last));
        add(w, Term::Contact, name);
    }
    if w.rng.chance(18) {
        let days = w.rng.range(1, 20) as i32;
        let date = w.figures.date(w.days(-days));
        add(w, Term::DeliveryDate, date);
    }
    if w.rng.chance(5) {
        let date = w.figures.date(w.days(1));
        add(w, Term::PrintDate, date);
    }
    if credit && w.rng.chance(75) {
        let value = reference(w, NUMBERS);
        add(w, Term::OriginalInvoice, value);
    }
    if w.trade.freight {
        w.case("freight");
        for (term, pattern) in [
            (Term::Trip, "T-#####"),
            (Term::Load, "L######"),
            (Term::Container, "MSKU ######-#"),
            (Term::BillOfLading, "HLCU@@@#######"),
            (Term::SupplierRef, "SR/####/##"),
        ] {
            if w.rng.chance(65) {
                let value = w.rng.pattern(pattern);
                add(w, term, value);
            }
        }
    }
}

/// Whether amounts tell their currency by themselves.
pub(super) fn tells_currency(place: Place) -> bool {
    place != Place::Bare
}

/// Some documents have the number in their title, some the place before the date, and no label at either.
pub(super) fn merge(w: &mut Writer, meta: &mut Meta, title: &mut String, city: &str) {
    if let Some(number) = meta.number.clone().filter(|_| w.rng.chance(13)) {
        w.case("number-in-title");
        let mark = match w.pack.language {
            "de" => w.rng.of(&["", "Nr. ", "Nr.: "]),
            "fr" => w.rng.of(&["", "N\u{b0} ", "n\u{b0}", "no "]),
            "es" | "pt" => w.rng.of(&["", "N\u{ba} ", "n.\u{ba} "]),
            "it" => w.rng.of(&["", "n. ", "N\u{b0} "]),
            "nl" => w.rng.of(&["", "nr. "]),
            _ => w.rng.of(&["", "# ", "No. ", "#", "- "]),
        };
        *title = format!("{title} {mark}{number}");
        meta.entries.retain(|entry| entry.term != Term::Number);
    }
    let continental = w.pack.language != "en";
    if continental && w.rng.chance(9) {
        let date = w.figures.date(w.date);
        let dated = meta.entries.iter_mut().find(|entry| {
            entry.value == date && matches!(entry.term, Term::Date | Term::CreditDate)
        });
        if let Some(entry) = dated {
            entry.label = format!("{city},");
            w.case("unlabelled-date");
        }
    }
}
