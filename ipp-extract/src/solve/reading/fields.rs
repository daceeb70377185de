//! Every field of the answer with its score and its places.

use super::{LINE, Reading};
use crate::candidates::items::Item;
use crate::candidates::{Found, Place};
use crate::solve::calibrate::Evidence;
use crate::solve::printed::{currency, text_near, title};
use crate::solve::score;

/// What is known of a title that is printed, and of a kind that follows from other things.
const TITLED: f64 = 0.95;
const UNTITLED: f64 = 0.6;
/// What an address counts that stands under the supplier's name, and a country that it names.
const ADDRESSED: f64 = 0.8;

impl Reading<'_> {
    /// The fields that have a value, without what speaks for them beside their scores.
    pub(super) fn fields(&self) -> Vec<Evidence> {
        let mut told = Told(Vec::new());
        told.found("vendor", self.parties.vendor.as_ref());
        told.found("customer_name", self.parties.customer.as_ref());
        told.found("vendor_tax_id", self.ids.vendor.as_ref());
        told.found("customer_tax_id", self.ids.customer.as_ref());
        told.found("invoice_number", self.number.as_ref());
        told.found("po_number", self.order.as_ref());
        told.found("invoice_date", self.dates.invoice.as_ref());
        told.found("due_date", self.dates.due.as_ref());
        told.found("service_start_date", self.dates.service_start.as_ref());
        told.found("service_end_date", self.dates.service_end.as_ref());
        told.found("payment_term", self.dates.term.as_ref());
        told.found("subtotal", self.sums.subtotal.as_ref());
        told.found("tax", self.sums.tax.as_ref());
        told.found("discount", self.sums.discount.as_ref());
        told.found("shipping", self.sums.shipping.as_ref());
        told.found("amount_due", self.sums.amount_due.as_ref());
        told.found("total", self.sums.total.as_ref());
        self.add_composed(&mut told);
        told.0.extend(self.items.rows.iter().map(line));
        told.0
    }

    /// The fields that follow from several words, or from other fields.
    fn add_composed(&self, told: &mut Told) {
        let facts = &self.facts;
        let titled = title(facts, &self.kind);
        let known = if titled.is_some() { TITLED } else { UNTITLED };
        told.add("document_type", known, self.kind.to_string(), titled);
        if let Some(code) = &self.currency {
            let place = currency(facts, &code.value, self.sums.total.as_ref());
            told.add("currency", code.score, code.value.clone(), place);
        }
        let name = self.parties.vendor.as_ref().and_then(|v| v.place.as_ref());
        let address = self.address.text.as_deref();
        let places = address
            .map(|text| text_near(facts, text, name))
            .unwrap_or_default();
        if let Some(country) = self.country {
            let id = self.ids.vendor.as_ref().and_then(|id| id.place.clone());
            let named = places.last().filter(|_| self.address.country.is_some());
            told.add(
                "vendor_country",
                ADDRESSED,
                country.to_owned(),
                named.cloned().or(id),
            );
        }
        if let Some(text) = address {
            told.add("vendor_address", ADDRESSED, text.to_owned(), places);
        }
        let rows = &self.sums.taxes;
        if let Some(worst) = rows.iter().map(|r| r.score).reduce(f64::min) {
            let amounts: Vec<String> = rows.iter().map(|r| r.amount.to_string()).collect();
            told.add(
                "taxes",
                worst,
                amounts.join(" + "),
                rows.iter().map(|r| r.place.clone()),
            );
        }
        let keys: Vec<&Found<String>> = self.accounts.iter().filter_map(|a| a.key()).collect();
        if let Some(worst) = keys.iter().map(|k| k.score).reduce(f64::min) {
            let numbers: Vec<&str> = keys.iter().map(|k| k.value.as_str()).collect();
            let places = self.accounts.iter().flat_map(|a| a.places());
            told.add("payment_details", worst, numbers.join(" + "), places);
        }
    }
}

/// Fields as they are told.
struct Told(Vec<Evidence>);

impl Told {
    fn found<T: ToString>(&mut self, field: &'static str, found: Option<&Found<T>>) {
        if let Some(f) = found {
            self.add(field, score(found), f.value.to_string(), f.place.clone());
        }
    }

    fn add(
        &mut self,
        field: &'static str,
        score: f64,
        value: String,
        places: impl IntoIterator<Item = Place>,
    ) {
        self.0.push(Evidence {
            field,
            value,
            score,
            cues: Vec::new(),
            places: places.into_iter().collect(),
        });
    }
}

fn line(row: &Item) -> Evidence {
    let amount = row.amount.or(row.gross);
    Evidence {
        field: LINE,
        value: amount.map(|a| a.to_string()).unwrap_or_default(),
        score: if amount.is_some() { 1.0 } else { 0.0 },
        cues: Vec::new(),
        places: row.description_place().into_iter().cloned().collect(),
    }
}
