//! Labels put together from known words: what "Invoice reference no." or "Rechnungskennung" says follows from
//! its parts, so that not every phrase need stand in a table.

use std::collections::HashMap;
use std::sync::LazyLock;

use super::Role;
use super::parts::{PARTS, Part};
use super::spelling::meanings;
use super::{parts_germanic, without_digraphs};

/// The most words of a label.
const LONGEST: usize = 7;
/// Letters that join the parts of a compound word.
const JOINTS: [&str; 5] = ["", "s", "n", "en", "es"];
/// Parts of compound words are at least this long, and the words themselves at most.
const SHORTEST: usize = 3;
const LONGEST_WORD: usize = 64;

static WORDS: LazyLock<HashMap<&'static str, Part>> = LazyLock::new(|| {
    let all = PARTS.iter().chain(parts_germanic::PARTS);
    let words = all.flat_map(|&(part, words)| words.split_whitespace().map(move |w| (w, part)));
    words.collect()
});

/// What a word contributes to a label; a compound word contributes several parts.
fn parts_of(word: &str, found: &mut Vec<Part>) -> bool {
    word.len() <= LONGEST_WORD && taken_apart(word, &mut Vec::new(), found)
}

/// Takes a compound word apart. `closed` has the lengths of the ends that no parts make: "Bruttobetrag" is one part
/// or two, so that an end is come to in many ways.
fn taken_apart(word: &str, closed: &mut Vec<usize>, found: &mut Vec<Part>) -> bool {
    if let Some(&part) = WORDS.get(word) {
        found.push(part);
        return true;
    }
    if closed.contains(&word.len()) {
        return false;
    }
    let cuts = (SHORTEST..word.len().saturating_sub(SHORTEST - 1)).rev();
    for cut in cuts.filter(|&cut| word.is_char_boundary(cut)) {
        let (left, right) = word.split_at(cut);
        let part = JOINTS.iter().find_map(|j| WORDS.get(left.strip_suffix(j)?));
        let Some(&part) = part.filter(|p| **p != Part::Filler) else {
            continue;
        };
        let mut rest = Vec::new();
        if taken_apart(right, closed, &mut rest) {
            found.push(part);
            found.extend(rest);
            return true;
        }
    }
    closed.push(word.len());
    false
}

/// What a word contributes, with its umlauts written as two letters or as one.
fn contributes(word: &str, found: &mut Vec<Part>) -> bool {
    parts_of(word, found) || without_digraphs(word).is_some_and(|plain| parts_of(&plain, found))
}

/// Whether a folded word speaks of a credit.
pub(crate) fn names_credit(word: &str) -> bool {
    let mut parts = Vec::new();
    parts_of(word, &mut parts) && parts.contains(&Part::Credit)
}

/// What the first of some words contribute, and how many they are: one, or the letters of an abbreviation.
fn lead(words: &[&str], found: &mut Vec<Part>) -> Option<usize> {
    if contributes(words.first()?, found) {
        return Some(1);
    }
    let mut known = meanings(words).filter(|(word, _)| word != words[0]);
    known.find_map(|(word, count)| contributes(&word, found).then_some(count))
}

/// How many of some folded words, from the first on, are words of labels.
pub(crate) fn known(words: &[&str]) -> usize {
    let (mut count, mut parts) = (0, Vec::new());
    while count < LONGEST {
        match lead(&words[count..], &mut parts) {
            Some(more) => count += more,
            None => break,
        }
    }
    count
}

/// The roles that folded words together have; none if they make no label.
pub(crate) fn roles(words: &[&str]) -> &'static [Role] {
    let (mut parts, mut at) = (Vec::new(), 0);
    while at < words.len() {
        match lead(&words[at..], &mut parts) {
            Some(count) if at < LONGEST => at += count,
            _ => return &[],
        }
    }
    let telling = parts.iter().filter(|p| **p != Part::Filler).count();
    if telling < 2 {
        return &[];
    }
    let rule = RULES.iter().find(|rule| rule.fits(&parts));
    rule.map_or(&[], |rule| rule.roles)
}

/// Parts that make a label.
struct Rule {
    /// One of each of these groups must be there,
    needs: &'static [&'static [Part]],
    /// and nothing but them, these and fillers.
    may: &'static [Part],
    roles: &'static [Role],
}

impl Rule {
    fn fits(&self, parts: &[Part]) -> bool {
        let all = self
            .needs
            .iter()
            .all(|group| parts.iter().any(|p| group.contains(p)));
        let needed = |p: &Part| self.needs.iter().any(|group| group.contains(p));
        let allowed = |p: &Part| *p == Part::Filler || needed(p) || self.may.contains(p);
        all && parts.iter().all(allowed)
    }
}

const fn rule(
    needs: &'static [&'static [Part]],
    may: &'static [Part],
    roles: &'static [Role],
) -> Rule {
    Rule { needs, may, roles }
}

use Part::{
    Account, Already, Amount, Balance, Buyer, Code, Credit, Currency, Date, Delivery, Description,
    Discount, Document, Due, Excluding, Gross, Including, Invoice, Issue, Item, Line, Net, Number,
    Order, Original, Our, Pay, Percent, Period, Prepaid, Price, Quantity, Rate, Seller, Service,
    Shipping, Subtotal, Tax, Terms, Total, Unit, Until, Yours,
};

/// Which parts make which label; the first that fits counts.
#[rustfmt::skip]
const RULES: &[Rule] = &[
    // Numbers.
    rule(&[&[Original], &[Number, Invoice, Document]], &[Our, Yours, Buyer, Date, Shipping, Delivery, Account], &[Role::OtherNumber, Role::ColCode]),
    rule(&[&[Shipping], &[Invoice], &[Number]], &[Our, Document, Tax, Code], &[Role::InvoiceNumber]),
    rule(&[&[Shipping, Delivery, Account], &[Number, Document]], &[Our, Yours, Buyer, Date, Invoice], &[Role::OtherNumber, Role::ColCode]),
    rule(&[&[Credit], &[Number]], &[Our, Document, Tax], &[Role::CreditNumber]),
    rule(&[&[Invoice], &[Number]], &[Our, Document, Tax, Seller, Code], &[Role::InvoiceNumber]),
    rule(&[&[Document], &[Number]], &[Our], &[Role::DocumentNumber]),
    rule(&[&[Our], &[Order]], &[Number, Code], &[Role::OtherNumber]),
    rule(&[&[Order], &[Number, Yours, Buyer, Code]], &[], &[Role::OrderNumber]),
    rule(&[&[Tax], &[Number, Code]], &[Our, Seller], &[Role::TaxId]),
    rule(&[&[Tax], &[Number, Code], &[Yours, Buyer]], &[], &[Role::CustomerTaxId]),
    rule(&[&[Yours, Buyer, Seller], &[Number, Code]], &[], &[Role::OtherNumber]),
    // Dates.
    rule(&[&[Order, Original], &[Date]], &[Issue, Invoice], &[Role::OtherDate]),
    rule(&[&[Service, Delivery], &[Date, Period]], &[Invoice, Tax], &[Role::ServiceDate]),
    rule(&[&[Invoice], &[Period]], &[], &[Role::ServiceDate]),
    rule(&[&[Shipping], &[Date]], &[], &[Role::OtherDate]),
    rule(&[&[Due], &[Date]], &[Pay, Invoice, Net], &[Role::DueDate]),
    rule(&[&[Pay], &[Due, Date]], &[Invoice, Date], &[Role::DueDate]),
    rule(&[&[Pay, Due], &[Until]], &[Amount, Balance, Date, Excluding, Invoice, Net, Total, Yours], &[Role::DueDate]),
    rule(&[&[Invoice, Credit, Document, Tax], &[Date, Issue]], &[Issue, Date], &[Role::InvoiceDate]),
    rule(&[&[Issue], &[Date]], &[], &[Role::InvoiceDate]),
    rule(&[&[Pay], &[Terms]], &[Invoice], &[Role::PaymentTerm]),
    // Sums.
    rule(&[&[Balance], &[Original]], &[Invoice], &[Role::Balance]),
    rule(&[&[Tax], &[Due, Pay]], &[], &[Role::Tax]),
    rule(&[&[Net], &[Due, Pay]], &[Total, Amount, Balance, Gross, Invoice, Currency], &[Role::AmountDue]),
    rule(&[&[Total, Amount, Balance], &[Due, Pay]], &[Invoice, Net, Gross, Currency, Including, Tax], &[Role::AmountDue]),
    rule(&[&[Balance], &[Due, Pay]], &[], &[Role::AmountDue]),
    rule(&[&[Balance], &[Amount, Total]], &[Invoice, Currency], &[Role::AmountDue]),
    rule(&[&[Already], &[Prepaid]], &[Amount, Total, Invoice, Pay, Yours], &[Role::Prepaid]),
    rule(&[&[Already], &[Discount]], &[Amount, Total, Yours, Percent], &[Role::Discount]),
    rule(&[&[Prepaid], &[Amount, Total, Pay]], &[Invoice, Currency], &[Role::Prepaid]),
    rule(&[&[Prepaid]], &[Pay, Amount, Total, Currency, Order, Buyer, Gross], &[Role::Prepaid]),
    rule(&[&[Total, Amount, Subtotal, Net], &[Including], &[Discount]], &[Net, Excluding, Tax], &[Role::Subtotal]),
    rule(&[&[Total, Amount, Subtotal, Net, Gross], &[Excluding], &[Discount]], &[Net], &[Role::LineSum]),
    rule(&[&[Discount], &[Amount, Total, Percent, Invoice, Rate, Buyer, Item, Net, Gross, Excluding, Quantity, Order]], &[Currency, Tax], &[Role::Discount, Role::ColDiscount]),
    rule(&[&[Shipping], &[Amount, Total, Price]], &[Net, Currency, Delivery], &[Role::Shipping]),
    rule(&[&[Shipping, Delivery], &[Price]], &[Total, Amount, Net, Gross, Excluding, Including, Tax, Currency], &[Role::Shipping]),
    rule(&[&[Shipping]], &[Delivery, Net, Gross, Excluding, Including, Tax, Currency], &[Role::Shipping]),
    rule(&[&[Item, Line], &[Total, Subtotal, Amount, Net]], &[Net, Excluding, Tax, Amount, Currency, Price, Total], &[Role::Subtotal, Role::ColAmount]),
    rule(&[&[Item, Line], &[Gross, Including]], &[Total, Amount, Tax, Currency, Price], &[Role::ColOther]),
    rule(&[&[Unit, Item], &[Price]], &[Net, Gross, Excluding, Including, Tax, Currency, Rate, Amount], &[Role::ColUnitPrice]),
    rule(&[&[Price], &[Net, Excluding, Unit, Currency, Rate]], &[Tax], &[Role::ColUnitPrice]),
    rule(&[&[Total, Amount], &[Price]], &[Net, Excluding, Tax, Currency], &[Role::ColAmount]),
    rule(&[&[Total, Amount, Subtotal, Net], &[Excluding], &[Tax]], &[Net, Total, Amount, Invoice, Currency, Item, Service, Price, Document], &[Role::Subtotal, Role::ColAmount]),
    rule(&[&[Total, Amount, Invoice], &[Including], &[Tax]], &[Gross, Total, Amount, Invoice, Currency], &[Role::Total, Role::ColOther]),
    rule(&[&[Net], &[Total, Amount, Subtotal]], &[Invoice, Currency, Total, Amount, Item, Service, Document, Credit], &[Role::Subtotal, Role::ColAmount]),
    rule(&[&[Subtotal], &[Net, Amount, Total, Currency, Invoice]], &[Net, Amount], &[Role::Subtotal]),
    rule(&[&[Gross], &[Total, Amount, Invoice]], &[Currency, Total, Amount, Invoice, Item, Service, Document, Credit], &[Role::Total, Role::ColOther]),
    rule(&[&[Tax], &[Rate, Percent]], &[], &[Role::ColTaxRate, Role::Tax]),
    rule(&[&[Tax], &[Total, Amount]], &[Currency, Total, Amount, Percent], &[Role::Tax, Role::ColTaxAmount]),
    rule(&[&[Invoice, Credit, Document], &[Total, Amount]], &[Currency, Total, Amount], &[Role::Total]),
    rule(&[&[Total], &[Amount, Currency]], &[Amount, Currency], &[Role::PlainTotal, Role::ColAmount]),
    rule(&[&[Amount], &[Currency]], &[], &[Role::ColAmount]),
    // Heads of columns.
    rule(&[&[Quantity], &[Unit, Item, Order, Delivery, Invoice, Shipping, Service]], &[], &[Role::ColQuantity]),
    rule(&[&[Item, Service], &[Description]], &[Item, Service], &[Role::ColDescription]),
    rule(&[&[Item], &[Number, Code]], &[Our, Yours, Buyer, Seller], &[Role::ColCode]),
    rule(&[&[Line], &[Number, Item]], &[], &[Role::ColPosition]),
];

#[cfg(test)]
mod tests {
    use super::{known, roles};
    use crate::locale::labels::Role;

    fn has(words: &str, role: Role) -> bool {
        let words: Vec<&str> = words.split(' ').collect();
        roles(&words).contains(&role)
    }

    #[test]
    fn labels_follow_from_their_words() {
        for (words, role) in [
            ("our invoice reference no", Role::InvoiceNumber),
            ("rechnungskennung", Role::InvoiceNumber),
            ("numero du document", Role::DocumentNumber),
            ("date of this invoice", Role::InvoiceDate),
            ("payment due date", Role::DueDate),
            ("total amount before tax", Role::Subtotal),
            ("total including vat", Role::Total),
            ("amount now payable", Role::AmountDue),
            ("your purchase order", Role::OrderNumber),
            ("net unit price", Role::ColUnitPrice),
            ("original invoice number", Role::OtherNumber),
            ("freight invoice no", Role::InvoiceNumber),
            ("rechnungsbetrag zahlbar bis spatestens", Role::DueDate),
            ("faelligkeitsdatum der rechnung", Role::DueDate),
            ("bereits geleistete vorauszahlungen", Role::Prepaid),
            ("mandantennummer", Role::OtherNumber),
            ("betalen voor uiterlijk", Role::DueDate),
            ("openstaand bedrag", Role::AmountDue),
            ("honorarnote nr", Role::InvoiceNumber),
            ("reeds betaald voorschot", Role::Prepaid),
            ("uw reservering nr", Role::OtherNumber),
        ] {
            assert!(has(words, role), "{words}");
        }
    }

    #[test]
    fn single_words_and_other_texts_are_no_composed_labels() {
        for words in ["total", "invoice", "thank you for your order", "net weight"] {
            let words: Vec<&str> = words.split(' ').collect();
            assert!(roles(&words).is_empty(), "{words:?}");
        }
        assert_eq!(known(&["invoice", "no", "a17"]), 2);
    }

    #[test]
    fn a_word_that_can_be_taken_apart_in_many_ways_takes_no_longer() {
        for times in [4, 40] {
            let word = format!("{}xq", "bruttobetrag".repeat(times));
            assert_eq!(known(&[&word]), 0);
        }
        assert_eq!(known(&["bruttobetragsnummer"]), 1);
    }
}
