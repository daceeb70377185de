//! The line items of the answer, and how sure each is.

use std::collections::BTreeMap;

use ipp_sdk::model::{ExportMode, FieldLocation, Invoice, LineItem};
use rust_decimal::Decimal;

use super::{LINE, money};
use crate::Options;
use crate::candidates::items::{Item, Items};
use crate::candidates::{Facts, Place};
use crate::locale::labels::Role;
use crate::locale::squashed;
use crate::locate::location;
use crate::solve::calibrate::Evidence;
use crate::solve::printed::{from, in_row};

pub(super) fn line_items(items: &Items, options: &Options, flip: bool) -> Vec<LineItem> {
    let full = options.export_mode == ExportMode::Full;
    items
        .rows
        .iter()
        .map(|row| line_item(row, full, flip))
        .collect()
}

/// Quantity and price of a line whose amount was flipped: their product has its sign.
fn factors(
    quantity: Option<Decimal>,
    price: Option<Decimal>,
    amount: Option<Decimal>,
    flip: bool,
) -> (Option<Decimal>, Option<Decimal>) {
    let negative = |v: Option<Decimal>| v.is_some_and(|v| v.is_sign_negative());
    if !flip || (negative(quantity) != negative(price)) == negative(amount) {
        (quantity, price)
    } else if negative(price) && !negative(quantity) {
        (quantity, price.map(|p| -p))
    } else {
        (quantity.map(|q| -q), price)
    }
}

fn line_item(row: &Item, full: bool, flip: bool) -> LineItem {
    let signed = |v: Decimal| if flip { -v } else { v };
    let amount = row.amount.or(row.gross).map(|a| money(a, None, flip));
    let (quantity, unit_price) = factors(row.quantity, row.unit_price, amount, flip);
    let line = LineItem {
        description: row.description_text(),
        quantity: quantity.map(|q| q.normalize()),
        unit_price,
        tax_amount: row.tax_amount.map(signed),
        amount,
        ..LineItem::default()
    };
    if !full {
        return line;
    }
    LineItem {
        product_code: row.product_code.clone(),
        unit: row.unit.clone(),
        tax_rate: row.tax_rate,
        discount: row.discount,
        date: row.date,
        page: Some(row.page),
        raw_text: (!row.raw.is_empty()).then(|| row.raw.join("\n")),
        ..line
    }
}

/// Tells how sure each line is, where that is asked for.
pub(super) fn trust(invoice: &mut Invoice, options: &Options, evidence: &[Evidence]) {
    if options.export_mode == ExportMode::Full {
        let told = evidence.iter().filter(|e| e.field == LINE);
        for (line, told) in invoice.line_items.iter_mut().zip(told) {
            line.confidence = Some(told.confidence());
        }
    }
}

/// Whether quantity and price come to the amount of a line, before or after its discount, and without or with
/// its tax.
pub(super) fn is_proven(row: &Item) -> bool {
    let (Some(quantity), Some(price)) = (row.quantity, row.unit_price) else {
        return false;
    };
    let Some(whole) = quantity.checked_mul(price) else {
        return false;
    };
    let discount = row.discount.unwrap_or_default().abs();
    let left = (Decimal::ONE_HUNDRED - discount) / Decimal::ONE_HUNDRED;
    let allowed = CENTS.max(quantity.abs() * PER_UNIT);
    let amounts = row.amount.into_iter().chain(row.gross);
    let mut near = amounts.flat_map(|a| {
        let sums = [Some(whole), whole.checked_mul(left), Some(whole - discount)];
        let near = |w: Decimal| (w.abs() - a.abs()).abs() <= allowed;
        sums.map(|sum| sum.is_some_and(near))
    });
    near.any(|near| near)
}

/// What rounding may cost a line, and each of its units.
const CENTS: Decimal = Decimal::from_parts(2, 0, 0, false, 2);
const PER_UNIT: Decimal = Decimal::from_parts(5, 0, 0, false, 3);

/// Where the cells of a line stand that the answer has.
pub(super) fn cells(
    facts: &Facts<'_>,
    line: &LineItem,
    row: &Item,
    confidence: f64,
) -> BTreeMap<String, FieldLocation> {
    let figure = |role| row.place(role).cloned();
    let near = row
        .description_place()
        .or_else(|| row.places.first().map(|(_, p)| p));
    let word = |text: &Option<String>| in_row(facts, near?, text.as_ref()?);
    let amount = figure(Role::ColAmount).or_else(|| figure(Role::ColOther));
    let dated =
        facts.dates.hits.iter().find(|h| {
            line.date.is_some() && near.is_some_and(|n| n.spot.line == h.place.spot.line)
        });
    let there = |there: bool, role| figure(role).filter(|_| there);
    let places = [
        ("quantity", figure(Role::ColQuantity)),
        ("unit_price", figure(Role::ColUnitPrice)),
        ("tax_amount", figure(Role::ColTaxAmount)),
        ("amount", amount),
        ("tax_rate", there(line.tax_rate.is_some(), Role::ColTaxRate)),
        (
            "discount",
            there(line.discount.is_some(), Role::ColDiscount),
        ),
        ("product_code", word(&line.product_code)),
        ("unit", word(&line.unit)),
        ("date", dated.map(|h| h.place.clone())),
    ];
    let places = places
        .into_iter()
        .map(|(name, place)| (name, place.into_iter().collect()));
    let described = [("description", described(facts, row))];
    places
        .chain(described)
        .filter_map(|(name, places): (&str, Vec<Place>)| {
            let location = location(facts.layout, &places, confidence)?;
            Some((name.to_owned(), location))
        })
        .collect()
}

/// Where the lines of a description stand; only the first, if the others cannot be told from other cells.
fn described(facts: &Facts<'_>, row: &Item) -> Vec<Place> {
    let Some(first) = row.description_place() else {
        return Vec::new();
    };
    let text = squashed(&row.description.concat());
    let whole = from(facts, &text, first.spot, first.words.start);
    whole.unwrap_or_else(|| vec![first.clone()])
}
