//! Germany: food and equipment at two VAT rates; the due date follows from the printed terms.

use ipp_sdk::model::TaxType;
use jiff::civil::date;
use rust_decimal::Decimal;

use crate::data::{Bank, Column, Currency, Document, Line, Party, Terms, cents, ids, locale};

pub(super) fn document() -> Document {
    Document {
        seller: Party {
            name: "Rösterei Morgenthal GmbH",
            address: &["Speicherweg 12", "20999 Hammerstedt"],
            country: "DE",
            tax_id: Some(ids::vat_de("28164730")),
            contact: &["Telefon 040 9999-4170", "buchhaltung@morgenthal.example"],
            register: vec![
                "Amtsgericht Hammerstedt HRB 41876".to_owned(),
                "Geschäftsführerin: Ute Bärwald".to_owned(),
            ],
        },
        buyer: Party {
            name: "Hotel Seeblick Betriebs-KG",
            address: &["Frau Jana Möller", "Uferstraße 3", "24999 Großförde"],
            country: "DE",
            ..Party::default()
        },
        number: "RE-20260218",
        date: date(2026, 2, 18),
        terms: Some(Terms {
            text: "Zahlbar innerhalb von 14 Tagen ohne Abzug.",
            days: 14,
        }),
        po: Some("B-7719"),
        service: Some((date(2026, 2, 1), date(2026, 2, 15))),
        references: &[("Kundennummer", "10457"), ("Lieferschein", "LS-8830")],
        columns: &[
            Column::Position,
            Column::Description,
            Column::Quantity,
            Column::Unit,
            Column::Price,
            Column::Rate,
            Column::Amount,
        ],
        lines: vec![
            line("Espresso „Hafenkante“, ganze Bohne", 45, "kg", 2_180, 7),
            line("Filterkaffee „Morgenrot“, gemahlen", 60, "kg", 1_745, 7),
            line("Kakaopulver, stark entölt", 8, "kg", 1_290, 7),
            line(
                "Siebträgermaschine Modell Duo, inklusive Einweisung vor Ort",
                1,
                "Stück",
                389_000,
                19,
            ),
            line("Tassen mit Logo, 180 ml", 144, "Stück", 465, 19),
            line("Wartung der vorhandenen Mühlen", 3, "Std.", 7_850, 19),
        ],
        bank: Bank {
            name: "Hammerstedter Bank eG",
            iban: Some(ids::iban("DE", "209900710004817260")),
            bic: Some("HAMSDEH1XXX"),
            ..Bank::default()
        },
        note: "Bitte geben Sie bei der Überweisung die Rechnungsnummer an. Die Ware bleibt bis \
               zur vollständigen Bezahlung unser Eigentum.",
        ..Document::blank(&locale::DE, Currency::Eur, TaxType::Vat)
    }
}

fn line(
    description: &'static str,
    quantity: i64,
    unit: &'static str,
    price: i64,
    rate: i64,
) -> Line {
    Line {
        code: "",
        description,
        quantity: Decimal::from(quantity),
        unit,
        price: cents(price),
        rate: Decimal::from(rate),
    }
}
