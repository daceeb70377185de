//! What countries say otherwise than their language, whichever of these families asks.

use crate::random::words::Table;
use crate::random::words::Term::*;

#[rustfmt::skip]
pub(super) const REGIONS: &[(&str, Table)] = &[
    ("de-CH", &[
        (Subtotal, &["Warentotal", "Total exkl. MWST", "Nettototal", "Total Positionen"]),
        (Total, &["Rechnungstotal", "Totalbetrag", "Total inkl. MWST"]),
        (TotalPlain, &["Rechnungstotal", "Totalbetrag", "Total inkl. MWST"]),
        (TaxTotal, &["MWST-Betrag", "Total MWST"]),
        (TaxAmount, &["MWST", "MWST-Betrag"]), (TaxRate, &["MWST %", "MWST-Satz", "MWST"]),
    ]),
    ("fr-BE", &[
        (Subtotal, &["Total marchandises HTVA", "Montant HTVA", "Total hors TVA"]),
        (Total, &["Total TVAC", "Net à payer", "Montant TVAC"]), (TotalPlain, &["Total TVAC", "Montant TVAC"]),
        (CreditTitle, &["Note de crédit", "NOTE DE CRÉDIT"]),
    ]),
    ("fr-CA", &[
        (Title, &["Facture", "FACTURE", "Facture de vente"]),
        (CreditTitle, &["Note de crédit", "NOTE DE CRÉDIT"]),
        (Subtotal, &["Sous-total", "Total avant taxes", "Sous-total marchandises"]),
        (NetAfter, &["Montant taxable"]), (TaxTotal, &["Total des taxes", "Taxes"]),
        (Total, &["Total", "Grand total", "Montant total", "Total à payer"]),
        (TotalPlain, &["Total", "Montant total", "Total de la facture"]),
        (CreditTotal, &["Total du crédit", "Montant crédité", "Total"]),
        (Price, &["Prix unitaire", "Prix unit.", "Prix"]), (Amount, &["Montant", "Prix total", "Total"]),
        (TaxRate, &["Taxe", "Taxe %"]), (TaxBase, &["Montant taxable", "Base"]), (TaxAmount, &["Taxe", "Montant taxe"]),
    ]),
    ("es-MX", &[
        (Number, &["Folio", "Factura No.", "Serie y folio", "No. de factura"]),
        (Total, &["Total", "TOTAL", "Importe total", "Total a pagar"]),
        (Subtotal, &["Subtotal", "SUBTOTAL", "Importe"]),
    ]),
    ("pt-BR", &[
        (Title, &["Fatura", "FATURA", "Fatura comercial"]), (Number, &["Fatura nº", "Nº da fatura", "Número"]),
        (Total, &["Valor total", "Total a pagar", "Valor total da fatura"]),
        (TotalPlain, &["Valor total da fatura", "Valor bruto"]), (TaxTotal, &["Impostos", "Total de impostos"]),
        (TaxRate, &["Alíq.", "Alíquota"]), (TaxAmount, &["Imposto", "Valor do imposto"]),
    ]),
];
