//! United Kingdom: goods and labour at one VAT rate, day before month, sort code and account.

use ipp_sdk::model::TaxType;
use jiff::civil::date;
use rust_decimal::Decimal;

use crate::data::{Bank, Column, Currency, Document, Line, Party, Terms, cents, ids, locale};

pub(super) fn document() -> Document {
    Document {
        seller: Party {
            name: "Thornfield Joinery Ltd",
            address: &["Unit 7, Millbrook Yard", "Ashby Wold", "WX4 9QT"],
            country: "GB",
            tax_id: Some(ids::vat_gb("2847165")),
            contact: &["01632 960 417", "accounts@thornfieldjoinery.example"],
            register: vec![
                "Thornfield Joinery Ltd. Registered in England and Wales No 00912847".to_owned(),
            ],
        },
        buyer: Party {
            name: "Pemberton & Vale Interiors LLP",
            address: &["18 Castle Parade", "Little Haddow", "WX2 1ZZ"],
            country: "GB",
            ..Party::default()
        },
        number: "TJ/10482",
        date: date(2026, 3, 6),
        due: Some(date(2026, 4, 5)),
        terms: Some(Terms {
            text: "30 days from date of invoice",
            days: 30,
        }),
        po: Some("PV-3391"),
        references: &[("Customer Account", "PEM004")],
        columns: &[
            Column::Code,
            Column::Description,
            Column::Quantity,
            Column::Price,
            Column::Rate,
            Column::Amount,
        ],
        lines: vec![
            line(
                "OAK-4018",
                "European oak worktop, 40 mm, oiled, cut to size",
                30,
                21_450,
            ),
            line("DR-SHK-2", "Shaker door, primed, 715 × 497 mm", 120, 4_895),
            line("HNG-110", "Soft-close hinge, 110 degrees, pair", 240, 675),
            line("LAB-FIT", "Fitting on site, two joiners, hours", 65, 5_800),
            line("DEL-LOC", "Delivery within 25 miles", 10, 4_500),
        ],
        bank: Bank {
            name: "Wold & Fen Building Society",
            branch: Some("00-91-27"),
            account: Some("30481926"),
            iban: Some(ids::iban("GB", "WFBS00912730481926")),
            bic: Some("WFBSGB2X"),
        },
        note: "Goods remain our property until paid for in full. Please quote the invoice number \
               with your payment.",
        ..Document::blank(&locale::GB, Currency::Gbp, TaxType::Vat)
    }
}

/// `tenths` of the quantity, so that part hours and half lengths can be billed.
fn line(code: &'static str, description: &'static str, tenths: i64, price: i64) -> Line {
    Line {
        code,
        description,
        quantity: Decimal::new(tenths, 1),
        unit: "",
        price: cents(price),
        rate: Decimal::from(20),
    }
}
