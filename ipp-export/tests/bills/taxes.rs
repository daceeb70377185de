//! The tax of a bill: on its lines, in rows of its own, or within the prices.

use serde_json::json;

use super::{amounts, booked, booked_in_zoho};

#[test]
fn lines_that_include_tax_are_booked_without_it_where_they_state_it() {
    let lines = json!([{"description": "Bolts", "amount": 72.00, "tax_amount": 12.00},
                       {"description": "Nuts", "amount": 48.00, "tax_amount": 8.00}]);
    let rows = booked(json!({"line_items": lines}));
    assert_eq!(
        amounts(&rows),
        [("Bolts", "60.00"), ("Nuts", "40.00"), ("VAT 20%", "20.00")]
    );
}

#[test]
fn lines_that_include_tax_and_do_not_state_it_are_booked_as_printed_and_the_memo_says_so() {
    let lines = json!([{"description": "Bolts", "amount": 72.00}, {"description": "Nuts", "amount": 48.00}]);
    let rows = booked(json!({"line_items": lines}));
    assert_eq!(amounts(&rows), [("Bolts", "72.00"), ("Nuts", "48.00")]);
    assert_eq!(
        rows[0]["Memo"],
        "acme.pdf; The amounts include 20.00 of tax"
    );
    let rows = booked_in_zoho(json!({"line_items": lines}));
    assert_eq!(rows[0]["Is Inclusive Tax"], "true");
    assert_eq!(
        (
            rows[0]["Tax Amount"].as_str(),
            rows[1]["Tax Amount"].as_str()
        ),
        ("12.00", "8.00")
    );
}

#[test]
fn several_tax_rates_stand_on_their_lines_in_zoho_and_in_rows_in_quickbooks() {
    let changes = json!({
        "line_items": [{"description": "Plate", "quantity": 3, "unit_price": 20.00, "amount": 60.00, "tax_rate": 22},
                       {"description": "Book", "quantity": 1, "unit_price": 50.00, "amount": 40.00, "tax_rate": 4.0}],
        "taxes": [{"type": "VAT", "rate": 22, "amount": 13.20}, {"type": "VAT", "rate": 4, "amount": 1.60}],
        "tax": 14.80, "total": 114.80,
    });
    let rows = booked(changes.clone());
    assert_eq!(
        amounts(&rows)[2..],
        [("VAT 22%", "13.20"), ("VAT 4%", "1.60")]
    );
    let rows = booked_in_zoho(changes);
    let shown = rows.iter().map(|r| {
        [
            "Tax Name",
            "Tax Percentage",
            "Tax Amount",
            "Quantity",
            "Rate",
        ]
        .map(|c| r[c].as_str())
    });
    // Quantity and price of the book do not make its amount, and Zoho Books would multiply them.
    let expected = [
        ["VAT 22%", "22", "13.20", "3", "20.0"],
        ["VAT 4%", "4", "1.60", "1", "40.0"],
    ];
    assert!(shown.eq(expected));
}

#[test]
fn a_tax_that_no_rate_explains_is_a_row_of_its_own_in_zoho_too() {
    let rows = booked_in_zoho(json!({"taxes": [{"type": "SALES_TAX", "amount": 20.00}]}));
    let shown = rows.iter().map(|r| {
        (
            r["Description"].as_str(),
            r["Item Total"].as_str(),
            r["Tax Name"].as_str(),
        )
    });
    assert!(shown.eq([
        ("Bolts", "60.00", ""),
        ("Nuts", "40.00", ""),
        ("Sales tax", "20.00", "")
    ]));
    assert_eq!(rows[0]["SubTotal"], "120.00");
}

#[test]
fn shipping_and_discount_bear_the_tax_in_zoho_if_that_makes_the_printed_tax() {
    let changes = |tax: f64| {
        json!({"shipping": 10.00, "discount": 20.00, "tax": tax, "total": 90.00 + tax,
        "taxes": [{"type": "VAT", "rate": 20, "amount": tax}]})
    };
    let taxes = |tax| {
        let rows = booked_in_zoho(changes(tax));
        rows.iter()
            .map(|r| r["Tax Amount"].clone())
            .collect::<Vec<_>>()
    };
    assert_eq!(taxes(18.00), ["12.00", "8.00", "2.00", "-4.00"]);
    assert_eq!(taxes(22.00), ["12.00", "8.00", "2.00", ""]);
    assert_eq!(taxes(16.00), ["12.00", "8.00", "", "-4.00"]);
    assert_eq!(taxes(20.00), ["12.00", "8.00", "", ""]);
}
