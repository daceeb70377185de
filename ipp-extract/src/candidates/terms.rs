//! Terms of payment: how long after its date an invoice is due.

use jiff::ToSpan as _;
use jiff::civil::Date;

use crate::locale::fold;
use crate::locale::terms::{
    AT_ONCE, AT_ONCE_LABELLED, DISCOUNT, END_OF_MONTH, GLUED_NET, NET, NUMBERS, OTHER_MATTERS,
    PAYING, UNITS, WEIGHT, WITHOUT,
};

/// The longest plausible term of payment in days.
const MAX_DAYS: i32 = 180;
/// Phrases of fewer letters count only as words of their own.
const LONG_PHRASE: usize = 6;

/// When the full amount is due.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Term {
    pub days: i32,
    /// Whether the days are rounded up to the end of a month.
    pub end_of_month: bool,
}

impl Term {
    /// The day on which an invoice is due.
    pub(crate) fn due(self, issued: Date) -> Option<Date> {
        let day = issued.checked_add(self.days.days()).ok()?;
        Some(if self.end_of_month {
            day.last_of_month()
        } else {
            day
        })
    }
}

/// The term that a text states: "Net 30", "30 Tage netto", "à 30 jours fin de mois", "due on receipt".
/// Where no label says that it is a term (`labelled`), the text must speak of paying.
pub(crate) fn term(text: &str, labelled: bool) -> Option<Term> {
    let folded = fold(text);
    let words = words_of(&folded);
    if !labelled && !words.iter().any(|w| PAYING.contains(w)) {
        return at_once(&folded);
    }
    if words.iter().any(|w| WEIGHT.contains(w)) {
        return None;
    }
    if labelled && is_at_once(text) {
        return Some(Term {
            days: 0,
            end_of_month: false,
        });
    }
    let clauses: Vec<Vec<&str>> = clauses(&folded).map(words_of).collect();
    let stated = clauses.iter().filter_map(|c| days_net(c)).max();
    let full = || {
        let full = clauses
            .iter()
            .filter(|c| !is_discount(c) && !is_other_matter(c));
        full.filter_map(|c| days_in(c)).max()
    };
    // "14 days 3%, 30"
    let bare = || {
        let granted = clauses
            .iter()
            .any(|c| is_discount(c) && days_in(c).is_some());
        let lone = clauses.iter().find_map(|c| match c.as_slice() {
            [one] => number(one),
            _ => None,
        });
        lone.filter(|_| labelled && granted)
    };
    let end_of_month = names_month_end(&folded);
    match stated.or_else(full).or_else(bare) {
        Some(days) => Some(Term { days, end_of_month }),
        None => at_once(&folded).or_else(|| {
            (end_of_month && labelled).then_some(Term {
                days: 0,
                end_of_month,
            })
        }),
    }
}

/// Whether a text says that payment is due at once and nothing else: "COD".
pub(crate) fn is_at_once(text: &str) -> bool {
    AT_ONCE_LABELLED.contains(&squash(&fold(text)).as_str())
}

fn at_once(folded: &str) -> Option<Term> {
    // A phrase starts with a word: "a pronto" is not in "Vuelva pronto".
    let words: Vec<String> = folded.split_whitespace().map(squash).collect();
    let mut texts = (0..words.len()).map(|at| words[at..].concat());
    let asked = texts.any(|text| AT_ONCE.iter().any(|p| text.starts_with(p)));
    asked.then_some(Term {
        days: 0,
        end_of_month: false,
    })
}

fn names_month_end(folded: &str) -> bool {
    let text = squash(folded);
    let initials: String = folded
        .split_whitespace()
        .filter(|w| w.contains('.'))
        .map(squash)
        .collect();
    let words = words_of(folded);
    END_OF_MONTH.iter().any(|p| {
        let short = p.len() < LONG_PHRASE;
        (!short && text.contains(p)) || words.contains(p) || (short && initials.contains(p))
    })
}

fn squash(text: &str) -> String {
    text.chars().filter(char::is_ascii_alphanumeric).collect()
}

/// The parts of a text between commas, slashes and full stops.
fn clauses(text: &str) -> impl Iterator<Item = &str> {
    text.split([',', ';', '/'])
        .flat_map(|part| part.split(". "))
}

pub(crate) fn words_of(text: &str) -> Vec<&str> {
    text.split(|c: char| !c.is_alphanumeric() && c != '%')
        .filter(|w| !w.is_empty())
        .collect()
}

/// Whether a clause grants a discount for early payment.
pub(crate) fn is_discount(words: &[&str]) -> bool {
    // "60 jours sans escompte"
    let without = |at: usize| at > 0 && WITHOUT.contains(&words[at - 1]);
    let grants = |(at, w): (usize, &&str)| w.ends_with('%') || DISCOUNT.contains(w) && !without(at);
    words.iter().enumerate().any(grants)
}

fn is_other_matter(words: &[&str]) -> bool {
    words.iter().any(|w| OTHER_MATTERS.contains(w))
}

fn number(word: &str) -> Option<i32> {
    let named = || {
        NUMBERS
            .iter()
            .find(|(_, names)| names.contains(&word))
            .map(|(n, _)| *n)
    };
    word.parse()
        .ok()
        .or_else(named)
        .filter(|d| (1..=MAX_DAYS).contains(d))
}

/// The days of a unit of time.
fn unit(word: &str) -> Option<i32> {
    UNITS
        .iter()
        .find(|(_, names)| names.contains(&word))
        .map(|(days, _)| *days)
}

fn is_net(word: &str) -> bool {
    NET.contains(&word)
}

/// "30 days" at the start of some words.
fn days_at(words: &[&str]) -> Option<i32> {
    let count = number(words.first()?)?;
    let unit = unit(words.get(1)?)?;
    Some(count * unit).filter(|d| *d <= MAX_DAYS)
}

/// The days that a clause says are for the full amount, even if it grants a discount as well.
fn days_net(words: &[&str]) -> Option<i32> {
    let at = |i: usize| {
        let before = words.get(i).copied().is_some_and(is_net) && !is_weight(&words[i + 1..]);
        let bare = words.len() == 2 && i == 0 && words.get(1).copied().is_some_and(is_net);
        if let Some(days) = bare.then(|| number(words[0])).flatten() {
            return Some(days);
        }
        let behind = words.get(i + 2).copied().is_some_and(is_net);
        let glued = GLUED_NET
            .iter()
            .find_map(|p| number(words[i].strip_prefix(p)?));
        let stated = before
            .then(|| words.get(i + 1).filter(is_digits).and_then(|w| number(w)))
            .flatten();
        let counted = behind.then(|| days_at(&words[i..])).flatten();
        glued.or(stated).or(counted)
    };
    (0..words.len()).filter_map(at).max()
}

/// A count without a unit is written in digits: "due" is two in Italian.
fn is_digits(word: &&&str) -> bool {
    word.bytes().all(|b| b.is_ascii_digit())
}

/// "net 30 kg", "net 9.975 %"
fn is_weight(words: &[&str]) -> bool {
    let short = |w: &&str| unit(w).is_none() && w.len() <= 3 && !is_net(w) && *w != "eom";
    words.get(1).is_some_and(|w| short(w) || w.ends_with('%'))
}

fn days_in(words: &[&str]) -> Option<i32> {
    (0..words.len()).filter_map(|i| days_at(&words[i..])).max()
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::{Term, term};

    #[test]
    fn terms_of_payment_give_the_days_until_the_full_amount_is_due() {
        for (text, days) in [
            ("Net 30", 30),
            ("2/10 net 30", 30),
            ("2% 10 net 30", 30),
            ("Payment terms: 14 days net", 14),
            ("payable within two weeks", 14),
            ("Zahlbar innerhalb von 30 Tagen netto", 30),
            ("10 Tage 2 % Skonto, 30 Tage netto", 30),
            ("10 Tage 2 % Skonto 30 Tage netto", 30),
            ("Paiement à 45 jours", 45),
            ("2 % pour paiement à 10 jours, 60 jours sans escompte", 60),
            ("Pago a 60 días", 60),
            ("Pagamento entro 30 giorni", 30),
            ("Betaling binnen 14 dagen", 14),
            (
                "Zahlbar innerhalb 30 Tagen netto, 3% Skonto innerhalb 10 Tagen",
                30,
            ),
            ("Due on receipt", 0),
            ("Sofort fällig", 0),
            ("Paiement à réception de facture", 0),
        ] {
            let plain = Term {
                days,
                end_of_month: false,
            };
            assert_eq!(term(text, false), Some(plain), "{text}");
        }
        for text in [
            "Delivery in 3 days",
            "2 % discount within 10 days",
            "Net weight 30 kg of goods delivered",
            "Net 30 kg",
            "Net",
            "Net due date",
            "QST on net (9.975%):",
            "Vuelva pronto.",
            "You may appeal against this notice within 28 days of its payment",
            "Payment for goods returned within 14 days is refunded",
        ] {
            assert_eq!(term(text, false), None, "{text}");
        }
    }

    #[test]
    fn behind_a_label_days_alone_are_a_term() {
        for (text, days) in [
            ("15 days after invoice date", 15),
            ("8 jours", 8),
            ("14 Tage 3%, 30", 30),
        ] {
            assert_eq!(term(text, false), None, "{text}");
            assert_eq!(term(text, true).map(|t| t.days), Some(days), "{text}");
        }
    }

    #[test]
    fn a_term_can_run_to_the_end_of_a_month() {
        for text in [
            "30 days end of month",
            "30 jours fin de mois",
            "30 gg d.f.f.m.",
            "Net 30 EOM",
        ] {
            let due = term(text, true).and_then(|t| t.due(date(2026, 1, 10)));
            assert_eq!(due, Some(date(2026, 2, 28)), "{text}");
        }
    }
}
