//! What countries say otherwise than their language.

use crate::random::words::Table;
use crate::random::words::Term::*;

const PLAIN_TITLE: Table = &[(Title, &["INVOICE", "Invoice", "Invoice"])];

#[rustfmt::skip]
pub(super) const REGIONS: &[(&str, Table)] = &[
    ("en-US", PLAIN_TITLE), ("en-CA", PLAIN_TITLE), ("en-SE", PLAIN_TITLE), ("en-DK", PLAIN_TITLE), ("en-NO", PLAIN_TITLE),
    ("en-FI", PLAIN_TITLE), ("en-PL", PLAIN_TITLE), ("en-TR", PLAIN_TITLE),
    ("en-GB", &[(Title, &["INVOICE", "Invoice", "VAT Invoice", "Invoice"])]),
    ("en-IE", &[(Title, &["INVOICE", "Invoice", "VAT Invoice"])]),
    ("en-AU", &[(Title, &["TAX INVOICE", "Tax Invoice", "Tax Invoice"]), (TaxRate, &["GST", "GST %", "Tax"])]),
    ("en-NZ", &[(Title, &["TAX INVOICE", "Tax Invoice", "Invoice"]), (TaxRate, &["GST", "GST %"])]),
    ("en-IN", &[(Title, &["Tax Invoice", "TAX INVOICE", "Invoice"]), (BillTo, &["Bill To", "Billed To", "Buyer (Bill to)"]),
        (Code, &["HSN/SAC", "HSN", "HSN Code"])]),
    ("en-SG", &[(Title, &["TAX INVOICE", "Tax Invoice", "Invoice"])]),
    ("en-ZA", &[(Title, &["TAX INVOICE", "Tax Invoice"])]),
    ("de-CH", &[
        (Subtotal, &["Zwischentotal", "Total exkl. MWST", "Nettototal", "Total netto"]),
        (Total, &["Total", "Gesamttotal", "Total inkl. MWST", "Rechnungsbetrag", "Rechnungstotal"]),
        (TotalPlain, &["Gesamttotal", "Total inkl. MWST", "Rechnungstotal"]),
        (AmountDue, &["Offener Betrag", "Noch zu bezahlen", "Restbetrag"]),
        (TaxRow, &["{rate} {name}", "{name} {rate}", "zzgl. {name} {rate}"]),
        (TaxTotal, &["MWST-Betrag", "Total MWST"]), (TaxRate, &["MWST", "MWST %", "MWST-Satz"]), (TaxAmount, &["MWST", "MWST-Betrag"]),
    ]),
    ("fr-BE", &[
        (Subtotal, &["Total HTVA", "Montant HTVA", "Sous-total HTVA"]), (Total, &["Total TVAC", "Montant TVAC", "Total à payer"]),
        (TotalPlain, &["Total TVAC", "Montant TVAC"]), (CreditTitle, &["Note de crédit", "NOTE DE CRÉDIT"]),
        (Price, &["Prix unitaire", "Prix HTVA", "P.U."]), (Amount, &["Total HTVA", "Montant", "Montant HTVA"]),
    ]),
    ("fr-CA", &[
        (Title, &["FACTURE", "Facture"]), (CreditTitle, &["Note de crédit", "NOTE DE CRÉDIT"]),
        (Subtotal, &["Sous-total", "SOUS-TOTAL", "Total avant taxes"]), (TaxTotal, &["Total des taxes", "Taxes"]),
        (NetAfter, &["Montant taxable", "Sous-total net"]), (Total, &["Total", "TOTAL", "Total à payer", "Grand total"]),
        (TotalPlain, &["Total", "Grand total", "Total de la facture"]), (CreditTotal, &["Total du crédit", "Montant crédité", "Total"]),
        (Price, &["Prix unitaire", "Taux", "Prix", "Tarif"]), (Amount, &["Montant", "Total", "Prix total"]),
        (TaxRow, &["{name} {rate}", "{name} ({rate})", "{name} @ {rate}"]), (TaxRate, &["Taxe", "Taxes", "Taxe %"]),
        (TaxBase, &["Montant taxable", "Net"]), (TaxAmount, &["Taxe", "Taxes"]), (AmountDue, &["Solde dû", "Montant dû", "Solde à payer"]),
    ]),
    ("es-MX", &[
        (Number, &["Folio", "Factura No.", "No. de factura"]), (Subtotal, &["Subtotal", "SUBTOTAL", "Sub total"]),
        (Total, &["Total", "TOTAL", "Total a pagar"]), (TotalPlain, &["Total", "Total de la factura", "Importe total"]),
        (CreditTitle, &["Nota de crédito", "NOTA DE CRÉDITO"]), (TaxRow, &["{name} {rate}", "{name} ({rate})", "{name} trasladado {rate}"]),
        (TaxRate, &["IVA", "IVA %", "Impuesto"]),
    ]),
    ("pt-BR", &[
        (Title, &["FATURA", "Fatura", "Fatura de serviços"]), (Number, &["Fatura nº", "Nº da fatura", "Número"]),
        (Total, &["Valor total", "Total", "TOTAL", "Total a pagar"]), (TotalPlain, &["Valor total da fatura", "Total da fatura", "Valor bruto"]),
        (Subtotal, &["Subtotal", "Valor dos serviços", "SUBTOTAL"]), (TaxTotal, &["Impostos", "Total ISS"]), (TaxRate, &["ISS %", "Alíq.", "Alíquota"]),
        (TaxAmount, &["ISS", "Valor ISS"]), (TaxRow, &["{name} {rate}", "{name} ({rate})"]), (Price, &["Valor unitário", "Preço", "Vlr. unit."]),
        (Amount, &["Valor", "Total", "Valor total"]), (AmountDue, &["Valor a pagar", "Saldo devedor", "Total em aberto"]),
        (ShipTo, &["Endereço de entrega", "Local de entrega", "Entregar a"]),
    ]),
];
