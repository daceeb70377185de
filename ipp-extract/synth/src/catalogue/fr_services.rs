//! France: services with a deposit paid, so that the amount payable is less than the total.

use ipp_sdk::model::TaxType;
use jiff::civil::date;
use rust_decimal::Decimal;

use crate::data::{Bank, Column, Currency, Document, Line, Party, Terms, cents, ids, locale};

pub(super) fn document() -> Document {
    let siren = ids::siren("90418276");
    Document {
        seller: Party {
            name: "Atelier Brévanne SARL",
            address: &["14 rue des Tilleuls", "69099 Saint-Aubret", "France"],
            country: "FR",
            tax_id: Some(ids::vat_fr(&siren)),
            contact: &["Tél. 01 99 00 41 72", "contact@atelier-brevanne.example"],
            register: vec![format!(
                "Atelier Brévanne SARL au capital de 12 000 € – SIRET {} – RCS Saint-Aubret {siren}",
                ids::siret(&siren, "0002"),
            )],
        },
        buyer: Party {
            name: "Éditions du Halage SAS",
            address: &[
                "Service comptabilité",
                "3 quai de la Vieille Poste",
                "44099 Port-Launay-sur-Erdre",
            ],
            country: "FR",
            tax_id: Some(ids::vat_fr(&ids::siren("81730452"))),
            ..Party::default()
        },
        number: "FA2026-0093",
        date: date(2026, 4, 7),
        due: Some(date(2026, 5, 7)),
        terms: Some(Terms {
            text: "30 jours date de facture",
            days: 30,
        }),
        po: Some("CDE-5521"),
        references: &[("Code client", "HALAGE")],
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
                "Conception de la charte graphique et déclinaisons",
                8,
                "jour",
                62_000,
                2000,
            ),
            line(
                "Mise en page du catalogue de printemps, 96 pages",
                96,
                "page",
                4_150,
                2000,
            ),
            line("Corrections d’auteur", 6, "heure", 7_200, 2000),
            line("Impression des épreuves, format A3", 40, "ex.", 385, 2000),
            line("Livres d’échantillons reliés", 12, "ex.", 2_875, 550),
        ],
        prepaid: Some(cents(250_000)),
        bank: Bank {
            name: "Crédit Mutualiste d’Aubret",
            iban: Some(ids::iban("FR", "99990042170004418273658")),
            bic: Some("CMABFR2XXXX"),
            ..Bank::default()
        },
        note: "Pas d’escompte pour règlement anticipé. En cas de retard de paiement, une pénalité \
               égale à trois fois le taux d’intérêt légal sera appliquée, ainsi qu’une indemnité \
               forfaitaire de 40 € pour frais de recouvrement.",
        ..Document::blank(&locale::FR, Currency::Eur, TaxType::Vat)
    }
}

/// `rate` in hundredths of a percent.
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
        rate: cents(rate),
    }
}
