//! What a file of bills comes with: the documents that it does not hold.

use rust_decimal::Decimal;

use super::amounts::in_cents;

/// A file of bills for an accounting program.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Bills {
    /// The csv file.
    pub bytes: Vec<u8>,
    /// The documents that are not in the file, in the order of the records. Show them to the user: they have
    /// to be booked by hand.
    pub left_out: Vec<LeftOut>,
}

/// A document that is not in a file of bills.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LeftOut {
    /// Which of the records it is, from 0.
    pub index: usize,
    /// The name under which it was uploaded.
    pub filename: String,
    /// Why it was left out.
    pub reason: Reason,
}

/// Why a document is not in a file of bills.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum Reason {
    /// By its title, or by a negative total.
    #[error("a credit note is no bill: enter it as a vendor credit")]
    CreditNote,
    /// For example a supplier statement, which repeats invoices.
    #[error("the document is no invoice")]
    NotAnInvoice,
    /// A bill cannot be entered without a vendor.
    #[error("no vendor was read")]
    NoVendor,
    /// A bill cannot be entered without a date, and a guess would put it into the wrong period.
    #[error("no invoice date was read")]
    NoDate,
    /// A bill cannot be entered without an amount.
    #[error("no total was read")]
    NoTotal,
    /// The program counts in cents.
    #[error("the total {0} is not a whole number of cents")]
    FractionOfCent(Decimal),
    /// The figures are beyond reason.
    #[error("the amounts are too large")]
    TooLarge,
    /// No reading of the lines, taxes and charges makes the total.
    #[error("lines, taxes and charges make {}, not the total of {}", in_cents(*rows), in_cents(*total))]
    DoesNotAddUp {
        /// The sum that comes nearest to the total.
        rows: Decimal,
        /// The total of the document.
        total: Decimal,
    },
}
