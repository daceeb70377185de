//! What is printed: every word and figure of one document, in its final form, and the truth beside it. Where and how
//! it stands on the page is for the families to say.

mod meta;
mod parties;
mod payment;
mod statement;
mod sums;
mod table;
mod truth;
mod writer;

pub(crate) use writer::write;

use ipp_sdk::model::Invoice;
use rust_decimal::Decimal;

use super::figures::{Figures, Place};
use super::words::Term;

/// A value with the label that names it.
#[derive(Debug, Clone)]
pub(crate) struct Entry {
    pub(crate) term: Term,
    pub(crate) label: String,
    pub(crate) value: String,
}

/// Where the seller is told.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Masthead {
    /// Name and address at the top.
    Full,
    /// A name in large letters; the address stands in the footer.
    Logo,
    /// Nothing at the top: name and address stand in the footer only.
    Footer,
    /// In one small line over the customer's address.
    SenderLine,
}

/// The seller.
#[derive(Debug, Clone)]
pub(crate) struct Seller {
    pub(crate) masthead: Masthead,
    /// A name that is not the legal one, in large letters.
    pub(crate) brand: Option<String>,
    pub(crate) name: String,
    pub(crate) address: Vec<String>,
    /// The bare name of the place.
    pub(crate) city: String,
    /// Tax numbers with their labels.
    pub(crate) ids: Vec<(String, String)>,
    pub(crate) contact: Vec<String>,
    pub(crate) register: Vec<String>,
}

impl Seller {
    /// What is printed largest.
    pub(crate) fn display(&self) -> &str {
        self.brand.as_deref().unwrap_or(&self.name)
    }
}

/// The customer, or where goods or money go.
#[derive(Debug, Clone)]
pub(crate) struct Card {
    pub(crate) heading: String,
    /// Name first, then the address.
    pub(crate) lines: Vec<String>,
    pub(crate) ids: Vec<(String, String)>,
}

/// What a column holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Kind {
    Position,
    Code,
    Date,
    Description,
    Quantity,
    Unit,
    Price,
    Discount,
    Rate,
    Tax,
    Amount,
    Gross,
    /// What a family adds that is none of the line's fields: a text, or a figure.
    Remark,
    Figure,
}

impl Kind {
    /// Whether its cells are figures that stand in line.
    pub(crate) fn is_figure(self) -> bool {
        matches!(
            self,
            Self::Quantity
                | Self::Price
                | Self::Discount
                | Self::Rate
                | Self::Tax
                | Self::Amount
                | Self::Gross
                | Self::Figure
        )
    }
}

/// A column with its heading.
#[derive(Debug, Clone)]
pub(crate) struct Column {
    pub(crate) kind: Kind,
    pub(crate) head: String,
}

/// A row of the table.
#[derive(Debug, Clone)]
pub(crate) enum Row {
    Item {
        /// One a column; that of the description is empty.
        cells: Vec<String>,
        text: Vec<String>,
        amount: Decimal,
    },
    Text(String),
    Group(String),
    GroupSum {
        label: String,
        value: String,
    },
}

/// One row of the sums.
#[derive(Debug, Clone)]
pub(crate) struct Sum {
    pub(crate) term: Term,
    pub(crate) label: String,
    pub(crate) value: String,
}

impl Sum {
    /// Whether it is one of those that stand out.
    pub(crate) fn is_total(&self) -> bool {
        matches!(self.term, Term::Total | Term::AmountDue | Term::CreditTotal)
    }
}

/// A small table: heads and rows of cells.
#[derive(Debug, Clone, Default)]
pub(crate) struct Grid {
    pub(crate) caption: String,
    pub(crate) heads: Vec<String>,
    pub(crate) rows: Vec<Vec<String>>,
}

/// One document as it will be printed.
#[derive(Debug, Clone)]
pub(crate) struct Paper {
    pub(crate) date: jiff::civil::Date,
    pub(crate) cases: Vec<&'static str>,
    pub(crate) title: String,
    pub(crate) seller: Seller,
    pub(crate) buyer: Card,
    pub(crate) others: Vec<Card>,
    pub(crate) meta: Vec<Entry>,
    pub(crate) columns: Vec<Column>,
    pub(crate) rows: Vec<Row>,
    pub(crate) sums: Vec<Sum>,
    pub(crate) tax_table: Option<Grid>,
    /// The total in another currency: label and value a row.
    pub(crate) other_currency: Vec<(String, String)>,
    pub(crate) payment_title: String,
    pub(crate) payment: Vec<Entry>,
    pub(crate) greeting: Option<String>,
    pub(crate) closing: Option<String>,
    pub(crate) notes: Vec<String>,
    /// Small print on a page of its own, the heading first.
    pub(crate) conditions: Vec<String>,
    /// `{page}` and `{pages}`.
    pub(crate) page: &'static str,
    /// Labels of the rows that carry the sum to the next page, if there are any.
    pub(crate) carried: Option<(String, String)>,
    pub(crate) continued: Option<String>,
    pub(crate) figures: Figures,
    /// How amounts in the table are written.
    pub(crate) cells: Place,
    pub(crate) truth: Invoice,
}

impl Paper {
    /// A running sum as the table prints it.
    pub(crate) fn amount(&self, amount: Decimal) -> String {
        self.figures.money(amount, self.cells)
    }

    /// The page label filled in.
    pub(crate) fn page_label(&self, page: usize, pages: usize) -> String {
        let text = self.page.replace("{page}", &page.to_string());
        text.replace("{pages}", &pages.to_string())
    }

    /// The label and value by which a later page names the document.
    pub(crate) fn reference(&self) -> String {
        // A title that holds the number says it already.
        let number = self.meta.iter().find(|entry| entry.term == Term::Number);
        match number {
            Some(entry) => format!("{} {}", self.title, entry.value),
            None => self.title.clone(),
        }
    }
}
