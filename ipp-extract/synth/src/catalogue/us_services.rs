//! United States: services by the hour, one sales tax, a purchase order, dates in words.

use ipp_sdk::model::TaxType;
use jiff::civil::date;
use rust_decimal::Decimal;

use crate::data::{Bank, Column, Currency, Document, Line, Party, Terms, cents, locale};

pub(super) fn document() -> Document {
    Document {
        seller: Party {
            name: "Juniper Ridge Analytics LLC",
            address: &[
                "418 Alder Creek Road, Suite 210",
                "Bellmont, OR 97099",
                "United States",
            ],
            country: "US",
            // 07 is no prefix that the tax office gives out.
            tax_id: Some("07-5551834".to_owned()),
            contact: &["(555) 014-2280", "billing@juniperridge.example"],
            register: Vec::new(),
        },
        buyer: Party {
            name: "Cascadia Freight Partners, Inc.",
            address: &[
                "Attn: Accounts Payable",
                "2250 Harbor Street, Floor 4",
                "Tillford, WA 98099",
            ],
            country: "US",
            ..Party::default()
        },
        number: "INV-2026-0147",
        date: date(2026, 1, 15),
        due: Some(date(2026, 2, 14)),
        terms: Some(Terms {
            text: "Net 30",
            days: 30,
        }),
        po: Some("PO-88213"),
        columns: &[
            Column::Description,
            Column::Quantity,
            Column::Price,
            Column::Amount,
        ],
        lines: vec![
            line("Data warehouse review and schema documentation", 24, 15_500),
            line(
                "Route cost dashboard: design and build, including two rounds of changes",
                42,
                14_500,
            ),
            line("On-site workshop, per day", 2, 180_000),
            line("Managed hosting, January 2026", 1, 34_900),
        ],
        bank: Bank {
            name: "First Harbor Community Bank",
            branch: Some("000000518"),
            account: Some("4400182736"),
            ..Bank::default()
        },
        note: "Thank you for your business. Please write the invoice number on your payment. A \
               finance charge of 1.5% per month applies to balances past due.",
        ..Document::blank(&locale::US, Currency::Usd, TaxType::SalesTax)
    }
}

fn line(description: &'static str, quantity: i64, price: i64) -> Line {
    Line {
        code: "",
        description,
        quantity: Decimal::from(quantity),
        unit: "",
        price: cents(price),
        rate: cents(825),
    }
}
