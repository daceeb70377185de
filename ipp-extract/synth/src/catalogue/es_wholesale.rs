//! Spain: a letterhead in the middle, two VAT rates, dates in words.

use ipp_sdk::model::TaxType;
use jiff::civil::date;
use rust_decimal::Decimal;

use crate::data::{Bank, Column, Currency, Document, Line, Party, Terms, cents, ids, locale};

pub(super) fn document() -> Document {
    Document {
        seller: Party {
            name: "Bodegas Peñaluenga, S.L.",
            address: &[
                "Camino de la Ermita, 9",
                "26999 Villar de Oja (La Rioja)",
                "España",
            ],
            country: "ES",
            tax_id: Some(ids::nif_es('B', "9904182")),
            contact: &["Tel. 941 990 182", "facturas@penaluenga.example"],
            register: vec![
                "Inscrita en el Registro Mercantil de La Rioja, tomo 999, folio 41, hoja LO-9904"
                    .to_owned(),
            ],
        },
        buyer: Party {
            name: "Distribuciones Arrizabal, S.A.",
            address: &["Polígono El Fresno, nave 14", "31999 Zubiondo (Navarra)"],
            country: "ES",
            tax_id: Some(ids::nif_es('A', "3199041")),
            ..Party::default()
        },
        number: "F-26/00457",
        date: date(2026, 6, 3),
        due: Some(date(2026, 7, 3)),
        terms: Some(Terms {
            text: "Transferencia a 30 días fecha factura",
            days: 30,
        }),
        po: Some("PED-1190"),
        references: &[("Albarán", "ALB-7725")],
        columns: &[
            Column::Description,
            Column::Quantity,
            Column::Unit,
            Column::Price,
            Column::Rate,
            Column::Amount,
        ],
        lines: vec![
            line(
                "Vino tinto crianza 2022, botella 75 cl",
                360,
                "bot.",
                685,
                21,
            ),
            line(
                "Vino blanco joven 2025, botella 75 cl",
                240,
                "bot.",
                420,
                21,
            ),
            line(
                "Vino tinto reserva 2019, estuche de 3",
                40,
                "est.",
                3_890,
                21,
            ),
            line(
                "Aceite de oliva virgen extra, lata 5 l",
                30,
                "lata",
                4_275,
                10,
            ),
            line("Pimientos del piquillo, tarro 290 g", 96, "tarro", 365, 10),
        ],
        bank: Bank {
            name: "Caja Rural de Oja",
            iban: Some(ids::iban("ES", "99990417260004182736")),
            bic: Some("CROJES2LXXX"),
            ..Bank::default()
        },
        note: "Los productos viajan asegurados. No se admiten devoluciones pasados quince días de \
               la entrega.",
        ..Document::blank(&locale::ES, Currency::Eur, TaxType::Vat)
    }
}

/// A price in cents.
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
