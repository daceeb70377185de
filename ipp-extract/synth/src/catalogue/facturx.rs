//! Germany: a ZUGFeRD 2 / Factur-X invoice (profile EN 16931), with its XML inside the PDF.

use ipp_sdk::model::TaxType;
use jiff::civil::date;
use rust_decimal::Decimal;

use crate::data::{Bank, Column, Currency, Document, Line, Party, Terms, cents, ids, locale};

pub(super) fn document() -> Document {
    Document {
        seller: Party {
            name: "Lindhorst Messtechnik GmbH",
            address: &["Am Kanal 8", "39999 Elbrode"],
            country: "DE",
            tax_id: Some(ids::vat_de("73041826")),
            contact: &["Telefon 0391 9999-730", "rechnung@lindhorst.example"],
            register: vec!["Amtsgericht Elbrode HRB 7304".to_owned()],
        },
        buyer: Party {
            name: "Stadtwerke Altenrieth GmbH",
            address: &["Gaswerkstraße 1–5", "39998 Altenrieth"],
            country: "DE",
            tax_id: Some(ids::vat_de("65120974")),
            ..Party::default()
        },
        number: "2026-1042",
        date: date(2026, 11, 5),
        due: Some(date(2026, 12, 5)),
        terms: Some(Terms {
            text: "Zahlbar bis 05.12.2026 ohne Abzug.",
            days: 30,
        }),
        po: Some("SWA-90817"),
        service: Some((date(2026, 10, 5), date(2026, 10, 30))),
        references: &[("Kundennummer", "20881")],
        columns: &[
            Column::Code,
            Column::Description,
            Column::Quantity,
            Column::Unit,
            Column::Price,
            Column::Amount,
        ],
        lines: vec![
            line(
                "DMG-40",
                "Durchflussmessgerät DN 40, Edelstahl, kalibriert",
                6,
                "Stück",
                128_400,
            ),
            line("KAB-10", "Anschlusskabel M12, 10 m", 6, "Stück", 3_865),
            line("MON-TAG", "Montage und Inbetriebnahme", 3, "Tag", 96_000),
            line("DOK-PRF", "Prüfprotokoll je Messstelle", 6, "Stück", 4_500),
        ],
        bank: Bank {
            name: "Sparbank Elbrode",
            iban: Some(ids::iban("DE", "399900180000730418")),
            bic: Some("SPBEDE21XXX"),
            ..Bank::default()
        },
        note: "Diese Rechnung enthält die Rechnungsdaten auch als eingebettete XML-Datei \
               (factur-x.xml).",
        ..Document::blank(&locale::DE, Currency::Eur, TaxType::Vat)
    }
}

/// A price in cents; VAT of 19 %.
fn line(
    code: &'static str,
    description: &'static str,
    quantity: i64,
    unit: &'static str,
    price: i64,
) -> Line {
    Line {
        code,
        description,
        quantity: Decimal::from(quantity),
        unit,
        price: cents(price),
        rate: Decimal::from(19),
    }
}
