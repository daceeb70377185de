//! What countries say otherwise than their language.

use crate::random::words::Table;
use crate::random::words::Term::*;

#[rustfmt::skip]
pub(super) const REGIONS: &[(&str, Table)] = &[
    ("en-US", &[
        (Title, &["Invoice", "INVOICE", "Sales Invoice"]), (CreditTitle, &["Credit Memo", "CREDIT MEMO", "Credit"]),
        (Date, &["Invoice Date", "Date", "Inv. Date"]), (CreditDate, &["Date", "Memo Date"]),
        (CreditNumber, &["Credit Memo #", "Credit Memo No.", "Credit No."]),
        (Shipping, &["Freight", "Shipping & Handling", "Freight Out", "Delivery"]),
        (Po, &["Customer PO", "P.O. Number", "PO #", "Cust. P.O. No.", "Purchase Order"]),
        (Total, &["Invoice Total", "Total Due", "Total", "Amount Due", "Please Pay This Amount"]),
        (BillTo, &["Sold To", "Bill To", "Bill-To"]), (ShipTo, &["Ship To", "Ship-To", "Deliver To"]),
        (Thanks, &["Thank you for your business!", "Thank you for your order."]),
    ]),
    ("en-AU", &[
        (Title, &["Tax Invoice", "TAX INVOICE", "Tax Invoice"]), (CreditTitle, &["Adjustment Note", "Credit Note"]),
        (Date, &["Invoice date", "Date", "Date of issue"]), (CreditDate, &["Date", "Date of issue"]),
        (Subtotal, &["Total ex GST", "Subtotal (ex GST)", "Total goods"]),
        (Total, &["Total inc GST", "Total amount payable", "Invoice total (incl GST)", "Total"]),
        (TaxAmount, &["GST", "GST amount"]), (TaxRate, &["GST %", "GST rate"]),
    ]),
    ("en-IN", &[(Title, &["Tax Invoice", "TAX INVOICE"]), (Date, &["Invoice Date", "Dated", "Date"])]),
    ("en-CA", &[(Date, &["Invoice Date", "Date"]), (CreditDate, &["Date", "Credit Date"])]),
    ("de-CH", &[
        (Subtotal, &["Warenwert exkl. MWST", "Total exkl. MWST", "Nettototal"]),
        (Total, &["Rechnungsbetrag", "Total inkl. MWST", "Rechnungstotal", "Totalbetrag"]),
        (TotalPlain, &["Total inkl. MWST", "Rechnungstotal", "Totalbetrag"]),
        (TaxRate, &["MWST %", "MWST-Satz"]), (TaxAmount, &["MWST", "MWST-Betrag"]),
        (OrderNo, &["Auftrags-Nr.", "Unser Auftrag", "AB-Nr."]), (Contact, &["Kontaktperson", "Sachbearbeiter"]),
    ]),
    ("fr-BE", &[
        (CreditTitle, &["Note de crédit", "NOTE DE CRÉDIT"]), (Subtotal, &["Total HTVA", "Montant HTVA"]),
        (Total, &["Total TVAC", "Net à payer", "Montant TVAC"]), (TotalPlain, &["Total TVAC", "Montant TVAC"]),
        (TaxBase, &["Base HTVA", "Base"]), (CreditTotal, &["Total à votre crédit", "Total TVAC"]),
        (NetAfter, &["Net HTVA"]),
    ]),
    ("fr-CA", &[
        (CreditTitle, &["Note de crédit", "NOTE DE CRÉDIT"]), (Subtotal, &["Sous-total", "Total avant taxes"]),
        (NetAfter, &["Montant taxable"]), (Total, &["Total", "Montant total", "Total à payer", "Grand total"]),
        (TotalPlain, &["Total", "Montant total"]), (CreditTotal, &["Total du crédit", "Montant crédité"]),
        (Po, &["Votre commande", "Bon de commande", "N° bon de commande", "BC client"]),
        (TaxRate, &["Taxe %", "Taux"]), (TaxBase, &["Montant taxable", "Base"]), (TaxAmount, &["Taxe", "Montant taxe"]),
        (Price, &["Prix unitaire", "Prix unit.", "Prix"]), (Amount, &["Montant", "Prix total", "Total"]),
        (Shipping, &["Transport", "Livraison", "Frais de transport"]),
    ]),
    ("es-MX", &[
        (Number, &["Folio", "Factura No.", "Serie y folio", "No. de factura"]),
        (CreditTitle, &["Nota de crédito", "NOTA DE CRÉDITO"]), (CreditNumber, &["Folio", "Nota de crédito No."]),
        (Po, &["Orden de compra", "Su pedido", "O.C.", "No. de pedido"]), (DeliveryNote, &["Remisión", "Remisión No."]),
        (Subtotal, &["Subtotal", "SUBTOTAL", "Importe"]), (NetAfter, &["Subtotal neto", "Base gravable"]),
        (Total, &["Total", "TOTAL", "Importe total", "Total a pagar"]), (Shipping, &["Flete", "Envío"]),
        (CreditTotal, &["Total", "Total nota de crédito"]), (TaxAmount, &["IVA", "Importe IVA"]),
    ]),
    ("pt-BR", &[
        (Title, &["Fatura", "FATURA", "Fatura comercial"]), (Number, &["Fatura nº", "Nº da fatura", "Número"]),
        (Po, &["Pedido de compra", "Seu pedido", "Nº do pedido", "Ordem de compra"]),
        (OrderNo, &["Nosso pedido", "Pedido interno", "Nossa ref."]), (DeliveryNote, &["Romaneio", "Nota de entrega"]),
        (Subtotal, &["Subtotal", "Valor dos produtos", "Total dos produtos"]),
        (Total, &["Valor total", "Total a pagar", "Valor total da fatura"]), (Shipping, &["Frete", "Valor do frete"]),
        (TotalPlain, &["Valor total da fatura", "Valor bruto"]), (TaxRate, &["Alíq.", "Alíquota"]),
        (TaxAmount, &["Imposto", "Valor do imposto"]), (TaxBase, &["Base de cálculo", "Base"]),
        (Contact, &["Contato", "Vendedor"]), (ShipTo, &["Endereço de entrega", "Local de entrega"]),
        (Greeting, &["Faturamos o fornecimento abaixo:", "Mercadoria fornecida:"]),
        (Thanks, &["Obrigado pela preferência.", "Agradecemos o pedido."]),
        (TextLine, &["Entrega conforme contato telefônico", "Entrega parcial", "Retirado pelo cliente"]),
        (Description, &["Descrição", "Descrição do produto", "Produto"]), (Code, &["Código", "Cód.", "Cód. produto"]),
        (Price, &["Preço unit.", "Valor unitário", "Preço"]), (Amount, &["Valor total", "Total", "Valor"]),
        (Deduction, &["Devolução", "Abatimento"]),
    ]),
];
