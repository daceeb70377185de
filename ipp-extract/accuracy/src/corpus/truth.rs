//! What the corpus says of its files.

use std::collections::BTreeMap;

use rust_decimal::Decimal;
use serde::{Deserialize, Deserializer};
use serde_json::{Number, Value};

/// One file.
#[derive(Deserialize)]
pub(super) struct Entry {
    pub file: String,
    pub truth: Truth,
    printed: BTreeMap<String, Value>,
}

impl Entry {
    /// Whether a field's truth stands in the text of the page.
    pub(super) fn prints(&self, field: &str) -> bool {
        self.printed.get(field).and_then(Value::as_bool) == Some(true)
    }

    /// Whether there are lines, and the amounts of all of them stand in the text of the page; with `all`, whether
    /// there are any.
    pub(super) fn has_lines(&self, all: bool) -> bool {
        let count = |name| self.printed.get(name).and_then(Value::as_u64);
        count("n_lines") > Some(0) && (all || count("n_lines") == count("lines_with_amount"))
    }
}

/// What the XML of a file says.
#[derive(Deserialize)]
pub(super) struct Truth {
    pub invoice_number: Option<String>,
    pub invoice_date: Option<String>,
    pub due_date: Option<String>,
    pub currency: Option<String>,
    pub vendor_name: Option<String>,
    pub vendor_trading_name: Option<String>,
    pub vendor_vat_id: Option<String>,
    pub buyer_name: Option<String>,
    pub po_number: Option<String>,
    pub ibans: Vec<String>,
    #[serde(deserialize_with = "amount")]
    pub subtotal: Option<Decimal>,
    #[serde(deserialize_with = "amount")]
    pub tax: Option<Decimal>,
    #[serde(deserialize_with = "amount")]
    pub total: Option<Decimal>,
    pub line_items: Vec<Line>,
}

impl Truth {
    /// Names the invoice, of which there may be several copies.
    pub(super) fn invoice(&self) -> String {
        let or_none = |text: &Option<String>| text.clone().unwrap_or_default();
        let total = self.total.map(|t| t.to_string());
        let parts = [&self.vendor_name, &self.invoice_number, &total];
        parts.map(or_none).join(" · ")
    }
}

#[derive(Deserialize)]
pub(super) struct Line {
    pub description: Option<String>,
    #[serde(deserialize_with = "amount")]
    pub quantity: Option<Decimal>,
    #[serde(deserialize_with = "amount")]
    pub amount: Option<Decimal>,
}

/// A number by its printed digits.
fn amount<'de, D: Deserializer<'de>>(d: D) -> Result<Option<Decimal>, D::Error> {
    let Some(number) = Option::<Number>::deserialize(d)? else {
        return Ok(None);
    };
    let text = number.to_string();
    let parsed = text.parse().or_else(|_| Decimal::from_scientific(&text));
    parsed.map(Some).map_err(serde::de::Error::custom)
}
