//! Australia: a discount and freight on the whole document, a deposit paid, BPAY.

use ipp_sdk::model::TaxType;
use jiff::civil::date;
use rust_decimal::Decimal;

use crate::data::{
    Adjustment, Bank, Bpay, Column, Currency, Document, Line, Party, Terms, cents, ids, locale,
};

pub(super) fn document() -> Document {
    Document {
        seller: Party {
            name: "Bluegum Outdoor Supply Pty Ltd",
            address: &[
                "Lot 4, 61 Quarry Road",
                "Wattle Creek NSW 2999",
                "Australia",
            ],
            country: "AU",
            tax_id: Some(ids::abn("904182736")),
            contact: &["(02) 5550 4172", "accounts@bluegumoutdoor.example"],
            register: Vec::new(),
        },
        buyer: Party {
            name: "Saltbush Camps Co-operative",
            address: &["12 Station Street", "Redgum Flat VIC 3999"],
            country: "AU",
            ..Party::default()
        },
        number: "BG-30517",
        date: date(2026, 9, 9),
        due: Some(date(2026, 9, 23)),
        terms: Some(Terms {
            text: "14 days from issue",
            days: 14,
        }),
        po: Some("SCC-0642"),
        columns: &[
            Column::Code,
            Column::Description,
            Column::Quantity,
            Column::Price,
            Column::Amount,
        ],
        lines: vec![
            line("TNT-6P", "Canvas tent, six person, with fly", 12, 68_900),
            line("SWG-K", "Swag, king single, ripstop", 20, 24_550),
            line("STV-2B", "Gas stove, two burner, stainless", 10, 18_995),
            line("LMP-LED", "LED lantern, rechargeable", 36, 4_450),
        ],
        discount: Some(Adjustment {
            label: "Volume discount (5%)",
            amount: cents(83_364),
            rate: Decimal::TEN,
        }),
        shipping: Some(Adjustment {
            label: "Freight to Redgum Flat",
            amount: cents(38_500),
            rate: Decimal::TEN,
        }),
        prepaid: Some(cents(500_000)),
        bank: Bank {
            name: "Wattle Creek Mutual",
            branch: Some("999-041"),
            account: Some("41827365"),
            ..Bank::default()
        },
        bpay: Some(Bpay {
            biller: "990418",
            reference: "3051 7000 8",
        }),
        note: "GST applies to goods and freight. Claims for damage in transit within seven days, \
               please.",
        ..Document::blank(&locale::AU, Currency::Aud, TaxType::Gst)
    }
}

/// A price in cents; GST of 10 %.
fn line(code: &'static str, description: &'static str, quantity: i64, price: i64) -> Line {
    Line {
        code,
        description,
        quantity: Decimal::from(quantity),
        unit: "",
        price: cents(price),
        rate: Decimal::TEN,
    }
}
