//! United Kingdom: a credit note, told by its title only; the amounts are positive.

use ipp_sdk::model::TaxType;
use jiff::civil::date;
use rust_decimal::Decimal;

use crate::data::{Column, Currency, Document, Kind, Line, Party, cents, ids, locale};

pub(super) fn document() -> Document {
    Document {
        kind: Kind::CreditNote,
        seller: Party {
            name: "Larkfield Textiles Limited",
            address: &[
                "The Old Mill, Weir Lane",
                "Harrowby",
                "WX7 3QD",
                "United Kingdom",
            ],
            country: "GB",
            tax_id: Some(ids::vat_gb("7304182")),
            contact: &["01632 960 738", "ledger@larkfieldtextiles.example"],
            register: vec!["Registered in England No 00730418".to_owned()],
        },
        buyer: Party {
            name: "Brambling Hotels plc",
            address: &[
                "Purchase Ledger",
                "200 Esplanade",
                "Westcliff-under-Sand",
                "WX9 2ZZ",
            ],
            country: "GB",
            ..Party::default()
        },
        number: "CN-00619",
        date: date(2026, 10, 13),
        po: Some("BH-44071"),
        references: &[
            ("Original Invoice", "LT-20874"),
            ("Reason", "Goods returned, faulty weave"),
        ],
        columns: &[
            Column::Code,
            Column::Description,
            Column::Quantity,
            Column::Price,
            Column::Amount,
        ],
        lines: vec![
            line("BT-SHT-D", "Bath sheet, Egyptian cotton, white", 48, 1_675),
            line("BT-MAT", "Bath mat, 900 gsm, white", 24, 895),
            line("CARR-RET", "Carriage on the return", 1, 3_950),
        ],
        note: "The credit has been set against your account and will show on your next statement. \
               No payment is due.",
        ..Document::blank(&locale::GB, Currency::Gbp, TaxType::Vat)
    }
}

/// A price in cents; VAT of 20 %.
fn line(code: &'static str, description: &'static str, quantity: i64, price: i64) -> Line {
    Line {
        code,
        description,
        quantity: Decimal::from(quantity),
        unit: "",
        price: cents(price),
        rate: Decimal::from(20),
    }
}
