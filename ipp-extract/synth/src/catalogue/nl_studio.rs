//! Netherlands: hours and travel at two VAT rates, a service period, details in a sidebar.

use ipp_sdk::model::TaxType;
use jiff::civil::date;
use rust_decimal::Decimal;

use crate::data::{Bank, Column, Currency, Document, Line, Party, Terms, cents, ids, locale};

pub(super) fn document() -> Document {
    Document {
        seller: Party {
            name: "Studio Waterlijn B.V.",
            address: &["Sluiskade 41", "3099 ZK Merwedam", "Nederland"],
            country: "NL",
            tax_id: ids::vat_nl("81724068", "01"),
            contact: &["010 990 4172", "administratie@waterlijn.example"],
            register: vec!["KvK 99041726".to_owned()],
        },
        buyer: Party {
            name: "Gemeente Oosterveen",
            address: &["Afdeling Financiën", "Postbus 990", "7990 ZZ Oosterveen"],
            country: "NL",
            ..Party::default()
        },
        number: "20260088",
        date: date(2026, 7, 1),
        due: Some(date(2026, 7, 15)),
        terms: Some(Terms {
            text: "Binnen 14 dagen na factuurdatum",
            days: 14,
        }),
        po: Some("4500081726"),
        service: Some((date(2026, 6, 1), date(2026, 6, 30))),
        references: &[("Projectnummer", "P-2604")],
        columns: &[
            Column::Description,
            Column::Quantity,
            Column::Price,
            Column::Rate,
            Column::Amount,
        ],
        lines: vec![
            line("Ontwerp inrichting stationsplein, uren", 645, 9_800, 21),
            line("Bewonersavonden, voorbereiding en verslag", 180, 8_750, 21),
            line("Maquette, schaal 1:200", 10, 124_500, 21),
            line(
                "Boek “Water in de stad”, oplage voor de raad",
                370,
                2_450,
                9,
            ),
        ],
        bank: Bank {
            name: "Merwebank",
            iban: Some(ids::iban("NL", "MRWB0990417268")),
            bic: Some("MRWBNL2R"),
            ..Bank::default()
        },
        note: "Vermeld bij uw betaling het factuurnummer. Op al onze opdrachten zijn onze \
               algemene voorwaarden van toepassing.",
        ..Document::blank(&locale::NL, Currency::Eur, TaxType::Vat)
    }
}

/// A quantity in tenths, a price in cents.
fn line(description: &'static str, tenths: i64, price: i64, rate: i64) -> Line {
    Line {
        code: "",
        description,
        quantity: Decimal::new(tenths, 1),
        unit: "",
        price: cents(price),
        rate: Decimal::from(rate),
    }
}
