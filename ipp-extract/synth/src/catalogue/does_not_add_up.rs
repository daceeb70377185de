//! United States: two digits of the printed total have changed places, so it is not subtotal plus tax.

use ipp_sdk::model::TaxType;
use jiff::civil::date;
use rust_decimal::Decimal;

use crate::data::{Column, Currency, Document, Line, Party, Terms, cents, locale};

pub(super) fn document() -> Document {
    Document {
        seller: Party {
            name: "Pinecrest Sign & Print Co.",
            address: &["77 Mill Pond Road", "Graylock, VT 05999"],
            country: "US",
            // 09 is no prefix that the tax office gives out.
            tax_id: Some("09-4418273".to_owned()),
            contact: &["(555) 017-4418", "office@pinecrestsign.example"],
            register: Vec::new(),
        },
        buyer: Party {
            name: "Maple Hollow School District",
            address: &[
                "Business Office",
                "1 School House Lane",
                "Maple Hollow, VT 05998",
            ],
            country: "US",
            ..Party::default()
        },
        number: "4417",
        date: date(2026, 3, 20),
        due: Some(date(2026, 4, 4)),
        terms: Some(Terms {
            text: "Net 15",
            days: 15,
        }),
        po: Some("MH-2026-118"),
        columns: &[
            Column::Quantity,
            Column::Description,
            Column::Price,
            Column::Amount,
        ],
        lines: vec![
            line("Entrance sign, routed cedar, 24 x 60 in", 1, 115_000),
            line("Classroom number plates, engraved", 32, 1_500),
            line("Parking signs, reflective aluminum", 12, 2_200),
        ],
        // 2,007.64 printed as 2,070.64.
        misprint: cents(6_300),
        note: "Checks payable to Pinecrest Sign & Print Co. Thank you!",
        ..Document::blank(&locale::US, Currency::Usd, TaxType::SalesTax)
    }
}

/// A price in cents; sales tax of 6 %.
fn line(description: &'static str, quantity: i64, price: i64) -> Line {
    Line {
        code: "",
        description,
        quantity: Decimal::from(quantity),
        unit: "",
        price: cents(price),
        rate: Decimal::from(6),
    }
}
