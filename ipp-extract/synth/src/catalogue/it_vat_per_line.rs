//! Italy: a grid with the VAT rate of every line, and the totals in boxes.

use ipp_sdk::model::TaxType;
use jiff::civil::date;
use rust_decimal::Decimal;

use crate::data::{Bank, Column, Currency, Document, Line, Party, Terms, cents, ids, locale};

pub(super) fn document() -> Document {
    Document {
        seller: Party {
            name: "Ceramiche Valdorcia S.r.l.",
            address: &["Via delle Fornaci 28", "53099 Montefoscoli (SI)", "Italia"],
            country: "IT",
            tax_id: Some(ids::vat_it("0417265083")),
            contact: &["Tel. 0577 990 418", "amministrazione@valdorcia.example"],
            register: vec!["Cap. soc. € 50.000,00 i.v. – R.E.A. SI-990418".to_owned()],
        },
        buyer: Party {
            name: "Trattoria del Molo S.n.c.",
            address: &[
                "di Bini e Carpi",
                "Lungomare Nord 5",
                "57099 Porto Ginestra (LI)",
            ],
            country: "IT",
            tax_id: Some(ids::vat_it("0973310426")),
            ..Party::default()
        },
        number: "318/2026",
        date: date(2026, 5, 12),
        due: Some(date(2026, 7, 11)),
        terms: Some(Terms {
            text: "Bonifico bancario 60 giorni data fattura",
            days: 60,
        }),
        po: Some("ORD-2261"),
        references: &[("Codice destinatario", "X9QZ41T")],
        columns: &[
            Column::Position,
            Column::Code,
            Column::Description,
            Column::Unit,
            Column::Quantity,
            Column::Price,
            Column::Rate,
            Column::Amount,
        ],
        lines: vec![
            line(
                "PF-270",
                "Piatto fondo in gres, smalto sabbia, ø 27 cm",
                120,
                "pz",
                1_180,
                22,
            ),
            line(
                "PP-300",
                "Piatto piano in gres, smalto sabbia, ø 30 cm",
                120,
                "pz",
                1_340,
                22,
            ),
            line("CI-140", "Ciotola per zuppa, ø 14 cm", 60, "pz", 795, 22),
            line(
                "BR-1L",
                "Brocca decorata a mano, 1 litro",
                24,
                "pz",
                3_150,
                22,
            ),
            line(
                "LB-RIC",
                "Libro «La tavola toscana», copertina rigida",
                10,
                "pz",
                2_400,
                4,
            ),
        ],
        bank: Bank {
            name: "Banca Popolare di Montefoscoli",
            iban: Some(ids::iban("IT", "X9990014200000041827365")),
            bic: Some("BPMFIT3SXXX"),
            ..Bank::default()
        },
        note: "Contributo CONAI assolto ove dovuto. La merce viaggia a rischio del committente.",
        ..Document::blank(&locale::IT, Currency::Eur, TaxType::Vat)
    }
}

/// A price in cents.
fn line(
    code: &'static str,
    description: &'static str,
    quantity: i64,
    unit: &'static str,
    price: i64,
    rate: i64,
) -> Line {
    Line {
        code,
        description,
        quantity: Decimal::from(quantity),
        unit,
        price: cents(price),
        rate: Decimal::from(rate),
    }
}
