//! Switzerland: a lying page, apostrophes in thousands, the tax amount of every line.

use ipp_sdk::model::TaxType;
use jiff::civil::date;
use rust_decimal::Decimal;

use crate::data::{Bank, Column, Currency, Document, Line, Party, Terms, cents, ids, locale};

pub(super) fn document() -> Document {
    Document {
        seller: Party {
            name: "Alpwerk Ingenieure AG",
            address: &["Seilbahnstrasse 17", "9992 Oberalpsteg", "Schweiz"],
            country: "CH",
            tax_id: ids::vat_ch("41827365"),
            contact: &["+41 99 041 72 60", "rechnung@alpwerk.example"],
            register: vec!["Alpwerk Ingenieure AG, Sitz Oberalpsteg, gegründet 1987".to_owned()],
        },
        buyer: Party {
            name: "Kraftwerk Rotbach Genossenschaft",
            address: &["Talweg 2", "9993 Rotbach"],
            country: "CH",
            ..Party::default()
        },
        number: "R26-1180",
        date: date(2026, 8, 24),
        due: Some(date(2026, 9, 23)),
        terms: Some(Terms {
            text: "30 Tage netto",
            days: 30,
        }),
        po: Some("KR-0715"),
        service: Some((date(2026, 7, 1), date(2026, 7, 31))),
        references: &[("Projekt", "Druckleitung Süd")],
        columns: &[
            Column::Position,
            Column::Code,
            Column::Description,
            Column::Quantity,
            Column::Unit,
            Column::Price,
            Column::Amount,
            Column::Rate,
            Column::Tax,
            Column::Gross,
        ],
        lines: vec![
            line(
                "P-ING",
                "Projektleitung und statische Berechnung",
                785,
                "Std.",
                18_500,
            ),
            line(
                "P-ZEI",
                "Ausführungspläne, Druckleitung Abschnitt 3",
                620,
                "Std.",
                13_000,
            ),
            line(
                "P-VER",
                "Vermessung im Gelände, Zweierteam",
                40,
                "Tag",
                210_000,
            ),
            line(
                "S-HEL",
                "Helikoptertransport Messgeräte",
                20,
                "Flug",
                64_000,
            ),
            line("S-NEB", "Nebenkosten pauschal", 10, "", 45_000),
        ],
        bank: Bank {
            name: "Regionalbank Oberalpsteg",
            iban: Some(ids::iban("CH", "99904000418273650")),
            bic: Some("RBOACH2ZXXX"),
            ..Bank::default()
        },
        note: "Bitte überweisen Sie den Betrag mit Angabe der Rechnungsnummer.",
        ..Document::blank(&locale::CH, Currency::Chf, TaxType::Vat)
    }
}

/// A quantity in tenths, a price in cents; Swiss VAT of 8.1 %.
fn line(
    code: &'static str,
    description: &'static str,
    tenths: i64,
    unit: &'static str,
    price: i64,
) -> Line {
    Line {
        code,
        description,
        quantity: Decimal::new(tenths, 1),
        unit,
        price: cents(price),
        rate: Decimal::new(81, 1),
    }
}
