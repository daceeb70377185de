//! A line item: what the cells of its lines say.

use jiff::civil::Date;
use rust_decimal::Decimal;

use super::product;
use super::rows::Cut;
use crate::candidates::Place;
use crate::locale::labels::Role;

/// The longest description.
const MAX_DESCRIPTION: usize = 400;
/// A row of the table.
#[derive(Debug, Clone, Default)]
pub(crate) struct Item {
    /// The lines of the description.
    pub description: Vec<String>,
    pub quantity: Option<Decimal>,
    pub unit: Option<String>,
    pub unit_price: Option<Decimal>,
    pub tax_rate: Option<Decimal>,
    pub tax_amount: Option<Decimal>,
    pub discount: Option<Decimal>,
    pub amount: Option<Decimal>,
    /// The gross amount, where the table has a column for it.
    pub gross: Option<Decimal>,
    /// How many units the price is for, where the table has a column for it.
    pub(super) price_base: Option<Decimal>,
    pub product_code: Option<String>,
    pub date: Option<Date>,
    /// The amount stands in a column of credits.
    pub(super) credit: bool,
    /// From 1.
    pub page: u32,
    pub raw: Vec<String>,
    /// Where its figures stand.
    pub places: Vec<(Role, Place)>,
    /// Where each line of the description stands.
    pub text_places: Vec<Place>,
}

impl Item {
    pub(crate) fn description_text(&self) -> Option<String> {
        let mut text = String::new();
        for line in &self.description {
            let hyphen = text.ends_with('-') && !text.ends_with(" -");
            let goes_on = hyphen && line.starts_with(char::is_alphabetic);
            if !text.is_empty() && !goes_on {
                text.push(' ');
            }
            text.push_str(line);
        }
        let text: String = text.chars().take(MAX_DESCRIPTION).collect();
        (!text.is_empty()).then_some(text)
    }

    /// Where the figure of a column stands.
    pub(crate) fn place(&self, role: Role) -> Option<&Place> {
        self.places.iter().find(|(r, _)| *r == role).map(|(_, p)| p)
    }

    /// Where the first line of the description stands.
    pub(crate) fn description_place(&self) -> Option<&Place> {
        self.text_places.first()
    }

    pub(super) fn add(&mut self, cut: &Cut<'_>, line: String) {
        for &(role, amount) in &cut.cells.figures {
            let value = Some(amount.value);
            match role {
                Role::ColQuantity => self.quantity = value,
                Role::ColUnitPrice => self.unit_price = value,
                Role::ColTaxRate => self.tax_rate = value,
                Role::ColTaxAmount => self.tax_amount = value,
                Role::ColDiscount => self.discount = value,
                Role::ColOther => self.gross = value,
                Role::ColPriceBase => self.price_base = value,
                Role::ColAmount => self.amount = value,
                _ => continue,
            }
            self.places.push((role, amount.place.clone()));
        }
        let cells = &cut.cells;
        if !cells.text.is_empty() {
            self.description.push(cells.text.join(" "));
            self.text_places.extend(cells.text_place.clone());
        }
        self.credit |= cells.credit;
        self.date = self.date.or(cells.date);
        self.unit = self.unit.take().or_else(|| cells.unit.clone());
        self.product_code = self.product_code.take().or_else(|| cells.code.clone());
        self.raw.push(line);
    }

    /// Makes a price for 100 or 1000 units the price of one.
    pub(super) fn price_one(&mut self) {
        let base = self.price_base.filter(|base| *base > Decimal::ONE);
        if let (Some(price), Some(base)) = (self.unit_price, base) {
            self.unit_price = Some(price / base);
        }
    }

    pub(super) fn has_amount(&self) -> bool {
        self.amount.is_some() || self.gross.is_some()
    }

    /// Whether quantity × price is the amount, but for a discount.
    pub(super) fn is_product(&self) -> bool {
        let (Some(quantity), Some(price), Some(amount)) =
            (self.quantity, self.unit_price, self.amount)
        else {
            return false;
        };
        product::is_product(quantity, price, amount, self.discount)
    }

    /// Whether the row says what is charged, and how much.
    pub(super) fn is_whole(&self) -> bool {
        let priced = self.quantity.is_some() && self.unit_price.is_some();
        let named = !self.description.is_empty() || self.product_code.is_some();
        let zero = |figure: Option<Decimal>| figure.is_none_or(|f| f.is_zero());
        let blank = !named && zero(self.quantity) && zero(self.amount.or(self.gross));
        !blank && (priced || (self.has_amount() && named))
    }
}
