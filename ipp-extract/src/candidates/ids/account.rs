//! National account numbers and the numbers of Australian bill payment (BPAY).

use super::checksum::luhn;
use super::tax::phrase_of;
use super::{clean, compact, distance, labelled};
use crate::candidates::{Facts, Found, Place};
use crate::layout::{Segment, Spot};
use crate::locale::labels::Role;
use crate::locale::{fold, squashed};

/// A label "account" is a bank's if a word of banking stands this near, in points.
const NEAR: f64 = 60.0;
/// Parts of words that speak of a bank, in any language.
const BANK_PARTS: [&str; 22] = [
    "bank",
    "banque",
    "banca",
    "banco",
    "bancari",
    "sparkasse",
    "sortcode",
    "routing",
    "transit",
    "swift",
    "remit",
    "caixa",
    "iban",
    "agencia",
    "beneficia",
    "branchcode",
    "clabe",
    "howtopay",
    "paymentdetails",
    "payto",
    "virement",
    "transfer",
];
/// Words that speak of a bank only when they stand alone; "S/C" is a sort code.
const BANK_WORDS: [&str; 11] = [
    "bacs", "chaps", "bsb", "aba", "ach", "ifs", "ifsc", "blz", "bic", "wire", "cbu",
];
/// How many lines below the biller code its reference stands.
const BPAY_LINES: usize = 3;
/// Labels of a reference that only the biller code beside it makes a BPAY reference.
const REFERENCES: [&str; 6] = [
    "ref",
    "refno",
    "reference",
    "referenceno",
    "referencenumber",
    "customerref",
];

/// Every account number that a label announces; one that may be the customer's account with the supplier
/// only near a word of banking.
pub(crate) fn accounts(facts: &Facts<'_>) -> Vec<Found<String>> {
    let banks = banks(facts);
    let read = |words: &[&str]| digit_groups(words, 4, 0.9).or_else(|| behind_code(words));
    let found = labelled(facts, Role::Account, read);
    let of_bank = found.filter(|(label, _)| {
        if speaks_of_bank(&phrase_of(facts, label)) {
            return true;
        }
        let place = Place {
            spot: label.spot,
            words: label.words.clone(),
        };
        let near = |bank: &Place| distance(facts, &place, bank).is_some_and(|d| d <= NEAR);
        banks.iter().any(near)
    });
    let mut once: Vec<Found<String>> = Vec::new();
    let unlabelled = facts.layout.segments().flat_map(new_zealand);
    let of_bank = of_bank.map(|(_, account)| account).chain(unlabelled);
    for account in of_bank {
        let same = |known: &Found<String>| compact(&known.value) == compact(&account.value);
        if !once.iter().any(same) {
            once.push(account);
        }
    }
    once
}

/// "Direct deposit: BSB 063-123 Acc 12345678": the code of the bank stands before the account.
fn behind_code(words: &[&str]) -> Option<(String, std::ops::Range<usize>, f64)> {
    const MARKS: [&str; 6] = ["acc", "account", "ac", "acct", "acno", "accno"];
    let mut marks = words.iter().take(CODE_WORDS).map(|w| squashed(w));
    speaks_of_bank(words.first()?).then_some(())?;
    let from = 1 + marks.position(|w| MARKS.contains(&w.as_str()))?;
    let (value, used, worth) = digit_groups(&words[from..], 4, 0.9)?;
    Some((value, from + used.start..from + used.end, worth))
}

/// The most words up to the mark of the account.
const CODE_WORDS: usize = 6;

/// Accounts of New Zealand, whose form alone tells them: "12-3456-0123456-00".
fn new_zealand((spot, segment): (Spot, &Segment)) -> impl Iterator<Item = Found<String>> {
    let words = segment.words.iter().enumerate();
    words.filter_map(move |(at, word)| {
        let text = clean(&word.text);
        let digits = |p: &str| p.bytes().all(|b| b.is_ascii_digit());
        let parts: Vec<&str> = text.split('-').filter(|p| digits(p)).collect();
        let lengths: Vec<usize> = parts.iter().map(|p| p.len()).collect();
        matches!(lengths.as_slice(), [2, 4, 7, 2 | 3]).then(|| Found {
            value: text.to_owned(),
            score: 0.85,
            place: Some(Place {
                spot,
                words: at..at + 1,
            }),
        })
    })
}

/// The segments that speak of a bank.
fn banks(facts: &Facts<'_>) -> Vec<Place> {
    let segments = facts.layout.segments();
    let banks = segments.filter(|(_, segment)| speaks_of_bank(&segment.text));
    let place = |(spot, segment): (Spot, &Segment)| Place {
        spot,
        words: 0..segment.words.len(),
    };
    banks.map(place).collect()
}

fn speaks_of_bank(text: &str) -> bool {
    let whole = squashed(text);
    let folded = fold(text);
    let mut words = folded.split(|c: char| !c.is_alphanumeric());
    folded.starts_with("s/c")
        || BANK_PARTS.iter().any(|part| whole.contains(part))
        || words.any(|w| BANK_WORDS.contains(&w))
}

/// Every biller code.
pub(crate) fn bpay_billers(facts: &Facts<'_>) -> Vec<Found<String>> {
    labelled(facts, Role::BpayBiller, |words| {
        digit_groups(words, 3, 0.95)
    })
    .map(|(_, biller)| biller)
    .collect()
}

/// Every BPAY reference: by its own label, or by a label "Ref" under or beside a biller code.
pub(crate) fn bpay_references(facts: &Facts<'_>) -> Vec<Found<String>> {
    let read = |words: &[&str]| {
        let (value, words, _) = digit_groups(words, 2, 1.0)?;
        // Most references end with a check digit by Luhn's rule, but not all.
        let worth = if luhn(&value, 10) { 0.95 } else { 0.8 };
        Some((value, words, worth))
    };
    let own = labelled(facts, Role::BpayReference, read).map(|(_, found)| found);
    let billers: Vec<usize> = facts
        .labels
        .with(Role::BpayBiller)
        .map(|l| l.spot.line)
        .collect();
    let plain = labelled(facts, Role::OtherNumber, read).filter(|(label, _)| {
        let phrase = phrase_of(facts, label);
        let below = |&biller: &usize| (biller..=biller + BPAY_LINES).contains(&label.spot.line);
        REFERENCES.contains(&phrase.as_str()) && billers.iter().any(below)
    });
    let plain = plain.map(|(_, found)| found);
    own.chain(plain).collect()
}

/// A number of at least `least` digits at the start of the words, perhaps in groups, as printed.
fn digit_groups(
    words: &[&str],
    least: usize,
    worth: f64,
) -> Option<(String, std::ops::Range<usize>, f64)> {
    let is_group = |word: &&&str| {
        let word = clean(word);
        let allowed = |b: u8| b.is_ascii_digit() || matches!(b, b'-' | b'/');
        !word.is_empty() && word.bytes().all(allowed)
    };
    let count = words.iter().take_while(is_group).count();
    let text = words[..count].join(" ");
    let enough = text.bytes().filter(u8::is_ascii_digit).count() >= least;
    enough.then(|| (clean(&text).to_owned(), 0..count, worth))
}
