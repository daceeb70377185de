//! What holds for every sample, checked from the truth and from the drawn pages.

use rust_decimal::{Decimal, RoundingStrategy};

use super::*;
use crate::data::ids::verify;
use crate::data::{Column, Kind};
use crate::pdf::{Font, Rect};

/// The one sample whose printed total is wrong on purpose.
const WRONG: &str = "does-not-add-up";

fn cents(value: Decimal) -> Decimal {
    value.round_dp_with_strategy(2, RoundingStrategy::MidpointAwayFromZero)
}

#[test]
fn names_are_unique_and_in_order() {
    assert!(RECIPES.is_sorted_by(|a, b| a.name < b.name));
    let plain = |c: char| c.is_ascii_lowercase() || c == '-';
    assert!(RECIPES.iter().all(|recipe| recipe.name.chars().all(plain)));
}

#[test]
fn a_sample_is_the_same_each_time() {
    for (first, second) in samples().into_iter().zip(samples()) {
        assert_eq!(first.pdf, second.pdf, "{}", first.name);
        assert_eq!(first.truth, second.truth, "{}", first.name);
    }
}

#[test]
fn header_figures_add_up_but_in_the_sample_that_says_so() {
    for Sample { name, truth, .. } in samples() {
        let net = truth.subtotal.unwrap() - truth.discount.unwrap_or_default()
            + truth.shipping.unwrap_or_default();
        let sum = net + truth.tax.unwrap();
        assert_eq!(truth.total == Some(sum), name != WRONG, "{name}");
        let taxes: Decimal = truth.taxes.iter().filter_map(|tax| tax.amount).sum();
        assert_eq!(truth.tax, Some(taxes), "{name}");
        let bases: Vec<_> = truth
            .taxes
            .iter()
            .filter_map(|tax| tax.taxable_amount)
            .collect();
        assert!(
            bases.is_empty() || bases.iter().sum::<Decimal>() == net,
            "{name}"
        );
        for tax in &truth.taxes {
            let base = tax.taxable_amount.unwrap_or(net);
            if truth.taxes.len() == 1 || tax.taxable_amount.is_some() {
                let amount = cents(base * tax.rate.unwrap() / Decimal::ONE_HUNDRED);
                assert_eq!(tax.amount, Some(amount), "{name}");
            }
        }
    }
}

#[test]
fn lines_add_up_to_the_subtotal() {
    for recipe in RECIPES {
        let Sample { name, truth, .. } = sample(recipe);
        for line in &truth.line_items {
            let amount = cents(line.quantity.unwrap() * line.unit_price.unwrap());
            assert_eq!(line.amount, Some(amount), "{name}");
        }
        let sum: Decimal = truth.line_items.iter().filter_map(|line| line.amount).sum();
        assert_eq!(truth.subtotal, Some(sum), "{name}");
        if (recipe.document)().columns.contains(&Column::Tax) {
            let tax: Decimal = truth
                .line_items
                .iter()
                .filter_map(|line| line.tax_amount)
                .sum();
            assert_eq!(truth.tax, Some(tax), "{name}");
        }
    }
}

#[test]
fn a_due_date_follows_from_the_terms_printed_beside_it() {
    for recipe in RECIPES {
        let document = (recipe.document)();
        let from_terms = Document {
            due: None,
            ..document.clone()
        }
        .due_date();
        assert!(
            document.due.is_none() || document.due == from_terms,
            "{}",
            recipe.name
        );
        let unpaid = document.kind == Kind::Invoice;
        assert_eq!(document.due_date().is_some(), unpaid, "{}", recipe.name);
    }
}

#[test]
fn identifiers_pass_their_checksums() {
    for Sample { name, truth, .. } in samples() {
        assert!(truth.vendor_tax_id.is_some(), "{name}");
        let us = truth.vendor_country.as_deref() == Some("US");
        for id in truth.vendor_tax_id.iter().chain(&truth.customer_tax_id) {
            assert!(us || verify::tax_id(id), "{name}: {id}");
        }
        for iban in truth
            .payment_details
            .iter()
            .filter_map(|p| p.iban.as_deref())
        {
            let length = match &iban[..2] {
                "NL" => 18,
                "CH" => 21,
                "DE" | "GB" => 22,
                "ES" => 24,
                "FR" | "IT" => 27,
                other => panic!("{name}: no length known for {other}"),
            };
            assert!(verify::iban(iban) && iban.len() == length, "{name}: {iban}");
        }
    }
}

fn overlap(a: Rect, b: Rect) -> bool {
    a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height
}

#[test]
fn no_text_touches_another_or_leaves_the_page() {
    for recipe in RECIPES {
        let (_, _, canvas) = draw(recipe);
        for page in &canvas.pages {
            for (index, text) in page.placed.iter().enumerate() {
                let Rect {
                    x,
                    y,
                    width,
                    height,
                } = text.area;
                let inside = x > 18.0
                    && y > 18.0
                    && x + width < canvas.size.width - 18.0
                    && y + height < canvas.size.height - 18.0;
                assert!(inside, "{}: {:?} leaves the page", recipe.name, text.text);
                for other in &page.placed[..index] {
                    let clash = overlap(text.area, other.area);
                    let (a, b) = (&text.text, &other.text);
                    assert!(!clash, "{}: {a:?} on {b:?}", recipe.name);
                }
            }
        }
    }
}

#[test]
fn every_character_has_a_glyph() {
    for recipe in RECIPES {
        let (_, _, canvas) = draw(recipe);
        for text in canvas.pages.iter().flat_map(|page| &page.placed) {
            let font: &Font = &canvas.fonts[text.face as usize];
            let missing = text.text.chars().find(|&c| !font.has(c));
            assert_eq!(missing, None, "{}: {:?}", recipe.name, text.text);
        }
    }
}

#[test]
fn the_long_sample_has_three_pages() {
    let recipe = RECIPES
        .iter()
        .find(|recipe| recipe.name == "multi-page")
        .unwrap();
    let (document, _, canvas) = draw(recipe);
    assert_eq!((document.lines.len(), canvas.pages.len()), (60, 3));
}
