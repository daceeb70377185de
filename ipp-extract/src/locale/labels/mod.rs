//! Printed labels and the role that each gives to the value beside or below it.

pub(crate) mod compose;
mod de;
mod en;
mod en_columns;
mod es;
mod fr;
mod it;
mod more;
mod nl;
mod parts;
mod parts_germanic;
mod pt;
pub(crate) mod spelling;
mod wide;

use std::collections::HashMap;
use std::sync::LazyLock;

/// What a label says of its value.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub(crate) enum Role {
    // Documents and their numbers.
    InvoiceTitle,
    CreditTitle,
    /// A corrected invoice, whose amounts keep their sign.
    CorrectionTitle,
    StatementTitle,
    /// A document that asks for no money: a quotation, a delivery note.
    OtherTitle,
    InvoiceNumber,
    CreditNumber,
    /// "No." alone.
    BareNumber,
    /// The number of a document whose kind the label leaves open.
    DocumentNumber,
    OrderNumber,
    /// What the customer asked to be quoted: an order number as a rule.
    YourReference,
    /// A number that is neither: customer, delivery note, contract.
    OtherNumber,
    /// The supplier's entry in a register of companies.
    Register,
    // Dates.
    InvoiceDate,
    /// Plain "Date".
    Date,
    DueDate,
    ServiceDate,
    OtherDate,
    // Amounts of the whole document.
    LineSum,
    Subtotal,
    Tax,
    /// Plain "Total", which may be net or gross.
    PlainTotal,
    Total,
    AmountDue,
    Prepaid,
    Discount,
    Shipping,
    /// A fee, a surcharge, a rounding: added, or taken off where it is negative.
    Charge,
    /// What the customer keeps back for the tax office.
    Withholding,
    /// What was open before this invoice.
    Balance,
    /// A figure of the whole document that is no money: hours, pieces, weight.
    OtherSum,
    // Parties.
    VendorHead,
    /// Who is to be paid: the supplier as a rule, but also a factor that bought the claim.
    PayeeHead,
    /// Whose account is to be paid into.
    AccountHolder,
    CustomerHead,
    OtherPartyHead,
    Name,
    // Identifiers and payment.
    TaxId,
    CustomerTaxId,
    Iban,
    Bic,
    Account,
    BpayBiller,
    BpayReference,
    PaymentTerm,
    Currency,
    // Column heads.
    ColPosition,
    ColCode,
    ColDescription,
    ColQuantity,
    ColUnit,
    ColUnitPrice,
    ColTaxRate,
    ColTaxAmount,
    ColDiscount,
    ColAmount,
    /// Amounts of a line that are not its net amount.
    ColOther,
    /// How many units a price is for: 1, 100, 1000.
    ColPriceBase,
    /// The taxed amount, in a table of taxes.
    TaxBase,
    /// A table row that carries a sum from page to page.
    Carried,
}

/// A language's labels: each role with the phrases that stand for it, each folded and without spaces
/// of its own.
pub(super) type Table = &'static [(Role, &'static str)];

const TABLES: [Table; 9] = [
    de::LABELS,
    en::LABELS,
    en_columns::LABELS,
    es::LABELS,
    fr::LABELS,
    it::LABELS,
    more::LABELS,
    nl::LABELS,
    pt::LABELS,
];

/// Every table: the common wordings and the rarer ones.
fn tables() -> impl Iterator<Item = Table> {
    TABLES.iter().chain(wide::TABLES).copied()
}

static ROLES: LazyLock<HashMap<&'static str, Vec<Role>>> = LazyLock::new(|| {
    let mut roles: HashMap<&str, Vec<Role>> = HashMap::new();
    for &(role, phrases) in tables().flatten() {
        for phrase in phrases.split_whitespace() {
            let known = roles.entry(phrase).or_default();
            if !known.contains(&role) {
                known.push(role);
            }
        }
    }
    roles
});

/// Endings of compound words that tell what the whole names.
const ENDINGS: [(&str, &[Role]); 10] = [
    ("rechnung", &[Role::InvoiceTitle]),
    ("factuur", &[Role::InvoiceTitle]),
    ("gutschrift", &[Role::CreditTitle]),
    ("zuschlag", &[Role::Charge]),
    ("aufschlag", &[Role::Charge]),
    ("toeslag", &[Role::Charge]),
    ("rabatt", &[Role::Discount]),
    ("nachlass", &[Role::Discount]),
    ("korting", &[Role::Discount]),
    ("versandkosten", &[Role::Shipping]),
];

/// The roles that a phrase can have; none if it is no label.
pub(crate) fn roles_of(phrase: &str) -> &'static [Role] {
    let plain = || ROLES.get(without_digraphs(phrase)?.as_str());
    let roles = ROLES.get(phrase).or_else(plain);
    roles.map_or(&[], Vec::as_slice)
}

/// The roles of some words one after another, as they stand or in another spelling. A single word is in the tables
/// in all its spellings.
pub(crate) fn roles_of_words(words: &[&str]) -> &'static [Role] {
    let roles = roles_of(&words.concat());
    if !roles.is_empty() || words.len() < 2 {
        return roles;
    }
    spelling::roles_of_spellings(words)
}

/// The letters of a word whose umlauts may be written as two.
const WITH_DIGRAPHS: usize = 6;

/// "faelligkeit", "oeffentlich", "ueberweisung" as they fold from their umlauts; "neue" and "steuer" have none.
/// Nothing if there is none at all, or in so short a word as "PoE".
fn without_digraphs(word: &str) -> Option<String> {
    let mut plain = String::with_capacity(word.len());
    let mut before = ' ';
    for c in word.chars() {
        let joined = c == 'e' && matches!(before, 'a' | 'o' | 'u') && is_digraph(&plain);
        if !joined {
            plain.push(c);
        }
        before = c;
    }
    (plain.len() < word.len() && word.len() >= WITH_DIGRAPHS).then_some(plain)
}

/// Whether the last vowel of a text and an "e" behind it stand for an umlaut: not behind another vowel or "q".
fn is_digraph(text: &str) -> bool {
    let previous = text.chars().rev().nth(1);
    previous.is_none_or(|c| !matches!(c, 'a' | 'e' | 'i' | 'o' | 'u' | 'q'))
}

/// The roles of a compound word such as "Reparaturrechnung", "Kupferzuschlag".
pub(crate) fn roles_of_compound(word: &str) -> &'static [Role] {
    let ending = ENDINGS
        .iter()
        .find(|(e, _)| word.len() > e.len() && word.ends_with(e));
    ending.map_or(&[], |(_, roles)| roles)
}

/// The most tokens that a label has.
pub(crate) const LONGEST: usize = 8;

#[cfg(test)]
mod tests {
    use super::{ROLES, Role, roles_of, roles_of_compound, tables};
    use crate::locale::fold;

    fn phrase(text: &str) -> String {
        let letters = |c: &char| c.is_alphanumeric() || matches!(c, '#' | '%');
        fold(text).chars().filter(letters).collect()
    }

    #[test]
    fn german_and_dutch_wordings_say_what_they_mean() {
        for (text, role) in [
            ("Fakturakennung", Role::InvoiceNumber),
            ("Ursprüngliche Rechnungs-Nr.", Role::OtherNumber),
            ("Leitweg-ID", Role::OtherNumber),
            ("Kd.-Best.-Nr.", Role::OrderNumber),
            ("Zahlbar mit Skonto bis", Role::OtherDate),
            ("Verfalltag", Role::DueDate),
            ("FAELLIGKEIT", Role::DueDate),
            ("Letzte Zahlung am", Role::OtherDate),
            ("Netto-Warenwert", Role::Subtotal),
            ("Kurtaxe", Role::Charge),
            ("Skontofähiger Betrag", Role::OtherSum),
            ("Ihr neuer Abschlag", Role::OtherSum),
            ("Abzgl. Abschlagsrechnungen", Role::Prepaid),
            ("Zahlbar durch", Role::CustomerHead),
            ("Übertrag von Seite", Role::Carried),
            ("Ereloonnota nr.", Role::InvoiceNumber),
            ("Gestructureerde mededeling", Role::OtherNumber),
            ("Oorspronkelijk factuurnummer", Role::OtherNumber),
            ("Uw bestelbon nr.", Role::OrderNumber),
            ("Uiterlijk te voldoen op", Role::DueDate),
            ("Maatstaf van heffing", Role::Subtotal),
            ("Aangerekende voorschotten", Role::Prepaid),
            ("Nieuw termijnbedrag", Role::OtherSum),
            ("Toeristenbelasting", Role::Charge),
        ] {
            let words = fold(text);
            let words: Vec<&str> = words.split_whitespace().collect();
            let listed = roles_of(&phrase(text)).contains(&role);
            assert!(
                listed || super::compose::roles(&words).contains(&role),
                "{text}"
            );
        }
    }

    #[test]
    fn ambiguous_wordings_do_not_say_too_much() {
        for (text, role) in [
            ("Bruttopreis", Role::Total),
            ("Betreft", Role::OtherNumber),
            ("Kaufdatum", Role::OtherDate),
            ("Skontobetrag", Role::Discount),
            ("Letzte Rechnung", Role::Total),
            ("Summe netto", Role::Carried),
            ("Transport", Role::ColDescription),
            ("value", Role::Subtotal),
        ] {
            assert!(!roles_of(&phrase(text)).contains(&role), "{text}");
        }
    }

    #[test]
    fn compounds_are_told_by_their_ends() {
        assert_eq!(roles_of_compound("kupferzuschlag"), [Role::Charge]);
        assert_eq!(roles_of_compound("treuerabatt"), [Role::Discount]);
        assert!(roles_of_compound("zuschlag").is_empty());
    }

    #[test]
    fn phrases_are_folded_and_without_spaces() {
        for phrase in ROLES.keys() {
            let clean = crate::locale::fold(phrase).replace(' ', "");
            assert_eq!(&clean, phrase);
        }
    }

    #[test]
    fn no_word_has_two_parts() {
        let mut seen = std::collections::HashMap::new();
        let germanic = super::parts_germanic::PARTS;
        for (part, words) in super::parts::PARTS.iter().chain(germanic) {
            for word in words.split_whitespace() {
                let known = *seen.entry(word).or_insert(*part);
                assert_eq!(known, *part, "{word}");
            }
        }
    }

    #[test]
    fn no_table_names_a_phrase_twice_for_one_role() {
        for (role, phrases) in tables().flatten() {
            let mut seen = std::collections::HashSet::new();
            for phrase in phrases.split_whitespace() {
                assert!(seen.insert(phrase), "{role:?}: {phrase}");
            }
        }
    }
}
