//! What these families call their fields: what all of them say, what each says, and what countries say otherwise.

pub(super) mod agency;
pub(super) mod garage;
pub(super) mod parcels;
mod shared;
pub(super) mod telecom;

use super::Tongues;
use crate::random::words::Table;
use crate::random::words::Term::*;

use shared::SHARED;

#[rustfmt::skip]
const REGIONS: &[(&str, Table)] = &[
    ("en-GB", &[(Subtotal, &["Net total", "Total excl. VAT", "Subtotal", "Total net", "Net amount"])]),
    ("en-US", &[(CreditTitle, &["Credit Memo", "CREDIT MEMO", "Credit"]), (Subtotal, &["Subtotal", "Sub-total", "Charges subtotal"])]),
    ("en-AU", &[
        (Title, &["Tax invoice", "TAX INVOICE", "Tax Invoice"]), (CreditTitle, &["Adjustment note", "Credit note"]),
        (Subtotal, &["Subtotal (ex GST)", "Total ex GST", "Subtotal"]),
    ]),
    ("en-NZ", &[(Title, &["Tax invoice", "TAX INVOICE"]), (Subtotal, &["Subtotal excl. GST", "Subtotal", "Nett"])]),
    ("en-IN", &[(Title, &["Tax Invoice", "TAX INVOICE", "Invoice"]), (Subtotal, &["Taxable value", "Sub Total", "Total before tax"])]),
    ("en-SG", &[(Title, &["Tax Invoice", "TAX INVOICE", "Invoice"])]),
    ("en-ZA", &[(Title, &["Tax Invoice", "TAX INVOICE"]), (Subtotal, &["Total excl. VAT", "Subtotal", "Nett total"])]),
    ("de-CH", &[
        (Subtotal, &["Total exkl. MWST", "Zwischentotal", "Nettototal"]),
        (Total, &["Total inkl. MWST", "Rechnungstotal", "Total zu Ihren Lasten", "Rechnungsbetrag"]),
        (TotalPlain, &["Total inkl. MWST", "Rechnungstotal"]), (NetAfter, &["Total netto", "Nettototal"]),
        (Due, &["Zahlbar bis", "Fällig am", "Zahlbar bis spätestens"]),
    ]),
    ("fr-BE", &[
        (Subtotal, &["Total HTVA", "Montant HTVA", "Total hors TVA"]), (Total, &["Total TVAC", "Net à payer", "Montant TVAC", "Total à payer"]),
        (TotalPlain, &["Total TVAC", "Montant TVAC"]), (CreditTitle, &["Note de crédit", "NOTE DE CRÉDIT"]),
        (CreditTotal, &["Total de la note de crédit", "Montant crédité"]), (Price, &["Prix unitaire", "Prix HTVA", "P.U."]),
        (Amount, &["Montant HTVA", "Total", "Montant"]),
    ]),
    ("fr-CA", &[
        (CreditTitle, &["Note de crédit", "NOTE DE CRÉDIT"]), (Subtotal, &["Sous-total", "Total avant taxes"]),
        (NetAfter, &["Montant taxable", "Sous-total net"]), (Total, &["Total", "Montant total", "Total à payer", "Montant dû"]),
        (TotalPlain, &["Total", "Total de la facture", "Montant total"]), (CreditTotal, &["Total du crédit", "Montant crédité"]),
        (Price, &["Prix unitaire", "Tarif", "Prix"]), (Amount, &["Montant", "Total", "Prix total"]),
        (Po, &["N° de commande", "Bon de commande", "Votre bon de commande"]),
    ]),
    ("fr-CH", &[(Subtotal, &["Total HT", "Sous-total", "Total hors TVA"]), (Total, &["Total TTC", "Total à payer", "Total TVA incluse"])]),
    ("nl-BE", &[(CreditTitle, &["Creditnota", "CREDITNOTA"]), (Due, &["Vervaldatum", "Vervaldag", "Te betalen vóór"])]),
    ("es-MX", &[
        (Number, &["Folio", "Factura No.", "Serie y folio", "No. de factura"]), (Subtotal, &["Subtotal", "SUBTOTAL", "Importe"]),
        (Total, &["Total", "Total a pagar", "Importe total"]), (TotalPlain, &["Total", "Importe total"]),
        (Po, &["Orden de compra", "O.C.", "Pedido"]), (CreditTitle, &["Nota de crédito", "NOTA DE CRÉDITO"]),
    ]),
    ("pt-BR", &[
        (Title, &["Fatura", "FATURA", "Fatura de serviços"]), (Number, &["Fatura nº", "Nº da fatura", "Número da fatura"]),
        (CreditTitle, &["Nota de crédito", "NOTA DE CRÉDITO"]), (Date, &["Data de emissão", "Emissão", "Data"]),
        (Due, &["Vencimento", "Data de vencimento", "Vence em"]), (Po, &["Pedido nº", "Ordem de compra", "Nº do pedido"]),
        (BillTo, &["Cliente", "Tomador", "Sacado", "Dados do cliente"]), (Subtotal, &["Subtotal", "Valor dos serviços", "Total dos serviços"]),
        (Total, &["Valor total", "Total a pagar", "Valor total da fatura", "TOTAL"]), (TotalPlain, &["Valor total da fatura", "Valor bruto"]),
        (PayTitle, &["Dados para pagamento", "Dados bancários"]), (Price, &["Valor unitário", "Preço unit.", "Valor unit."]),
        (Amount, &["Valor", "Valor total", "Total"]), (CustomerNo, &["Código do cliente", "Cliente nº", "Nº do cliente"]),
    ]),
];
