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
mod plain;
mod pt;
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

/// Endings of compound words that name a kind of document.
const TITLE_ENDINGS: [(&str, &[Role]); 3] = [
    ("rechnung", &[Role::InvoiceTitle]),
    ("factuur", &[Role::InvoiceTitle]),
    ("gutschrift", &[Role::CreditTitle]),
];

/// The roles that a phrase can have; none if it is no label.
pub(crate) fn roles_of(phrase: &str) -> &'static [Role] {
    ROLES.get(phrase).map_or(&[], Vec::as_slice)
}

/// The roles of some words one after another, as they stand or in their plain form.
pub(crate) fn roles_of_words(words: &[&str]) -> &'static [Role] {
    let roles = roles_of(&words.concat());
    if !roles.is_empty() || words.len() < 2 {
        return roles;
    }
    plain::form(words).map_or(&[], |plain| roles_of(&plain))
}

/// The roles of a compound word such as "Reparaturrechnung".
pub(crate) fn roles_of_compound(word: &str) -> &'static [Role] {
    let ending = TITLE_ENDINGS
        .iter()
        .find(|(e, _)| word.len() > e.len() && word.ends_with(e));
    ending.map_or(&[], |(_, roles)| roles)
}

/// The most tokens that a label has.
pub(crate) const LONGEST: usize = 8;

#[cfg(test)]
mod tests {
    use super::{ROLES, tables};

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
        for (part, words) in super::parts::PARTS {
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
