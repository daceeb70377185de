//! Open business suites and shop systems.

use crate::random::words::Table;
use crate::random::words::Term::*;

pub(super) const LIST: &[(&str, Table)] = &[
    ("en", EN),
    ("de", DE),
    ("fr", FR),
    ("es", ES),
    ("it", IT),
    ("nl", NL),
    ("pt", PT),
];

#[rustfmt::skip]
const EN: Table = &[
    (Number, &["Invoice #", "Invoice Number", "Invoice number", "Number", "Invoice ref.", "Ref."]), (CreditNumber, &["Credit Memo #", "Credit note ref.", "Number", "Credit Note #"]),
    (Date, &["Invoice Date", "Invoice date", "Date", "Posting Date", "Date created"]), (CreditDate, &["Credit Note Date", "Date", "Posting Date"]), (Due, &["Due Date", "Payment Due Date", "Due date", "Date due", "Payment due on"]),
    (TermsLabel, &["Payment Terms", "Payment terms", "Terms"]), (Po, &["Customer's Purchase Order", "Customer Reference", "Customer ref.", "Your reference", "PO Number", "Reference"]), (CustomerNo, &["Customer Code", "Customer code", "Customer ID", "Account"]),
    (OrderNo, &["Source", "Order #", "Order Number", "Sales Order", "Order number"]), (DeliveryNote, &["Shipment", "Delivery Note", "Shipment #"]), (DeliveryDate, &["Delivery Date", "Order Date", "Order date"]), (Contact, &["Salesperson", "Sales Representative", "Sales representative"]),
    (BillTo, &["Bill to", "Sold to", "Billing Address", "Customer", "Invoice address", "Invoicing Address"]), (ShipTo, &["Ship to", "Shipping Address", "Delivery Address", "Shipping address"]),
    (Pos, &["Sr", "#", "No"]), (Code, &["SKU", "Item Code", "Reference", "Ref."]), (LineDate, &["Date", "Delivery date"]), (Description, &["Description", "Products", "Product", "Item", "Item Name"]), (Quantity, &["Quantity", "Qty", "Qty."]), (Unit, &["Unit", "UOM", "Unit of Measure"]),
    (Price, &["Unit Price", "U.P. (net)", "Price", "Unit price", "Rate"]), (LineDiscount, &["Disc.%", "Reduc.", "Disc. %"]), (Amount, &["Amount", "Subtotal", "Total (net)", "Net Amount", "Total"]),
    (Subtotal, &["Untaxed Amount", "Subtotal", "Total (net of tax)", "Net Total", "Total (excl. tax)"]), (Shipping, &["Shipping & Handling", "Shipping", "Delivery", "Shipping Costs"]), (Discount, &["Discount", "Discounts", "Coupon"]),
    (TaxRow, &["{name} {rate}", "{name} {rate} on {base}", "Total {name} {rate}", "{name} @ {rate}", "{name} ({rate})", "{name}"]), (TaxTotal, &["Taxes", "Total tax", "Total Taxes and Charges", "Tax"]), (Total, &["Total", "Grand Total", "Total (inc. tax)", "TOTAL"]), (TotalPlain, &["Total", "Grand Total", "Total (inc. tax)"]),
    (CreditTotal, &["Total", "Grand Total", "Total refund", "Total credit"]), (Prepaid, &["Paid", "Total Paid", "Paid on account", "Total Advance", "Already paid"]), (AmountDue, &["Amount Due", "Total Due", "Remaining unpaid", "Outstanding Amount", "Amount to pay"]),
    (PayTitle, &["Payment by transfer on the following bank account", "Bank details", "Payment information", "Payment Method: Bank transfer"]), (PayReference, &["Payment Communication", "Payment Reference", "Communication", "Please use this reference with your payment"]),
];

#[rustfmt::skip]
const DE: Table = &[
    (Title, &["Rechnung", "Rechnung", "Ausgangsrechnung"]), (CreditTitle, &["Gutschrift", "Rechnungskorrektur", "Stornorechnung"]), (Number, &["Rechnungsnummer", "Rechnung #", "Rechnungsnr.", "Nummer", "Ref. Nr."]), (Date, &["Rechnungsdatum", "Datum", "Buchungsdatum"]), (Due, &["Fälligkeitsdatum", "Fällig am", "Datum Fälligkeit", "Zahlungsfälligkeit"]),
    (TermsLabel, &["Zahlungsbedingungen", "Zahlungskonditionen", "Zahlungsbedingung"]), (Po, &["Referenz", "Kundenreferenz", "Ihre Referenz", "Bestellung des Kunden"]), (CustomerNo, &["Kundennummer", "Kundencode", "Kunden-Nr.", "Partner-Nr."]), (OrderNo, &["Quelle", "Bestellnummer", "Auftrag", "Bestellung #", "Auftragsnummer"]),
    (DeliveryDate, &["Lieferdatum", "Bestelldatum", "Leistungsdatum"]), (BillTo, &["Rechnungsadresse", "Rechnung an", "Empfänger", "Kunde"]), (ShipTo, &["Lieferadresse", "Lieferung an", "Versand an"]),
    (Code, &["Artikelnr.", "Artikelnummer", "SKU", "Interne Referenz"]), (Description, &["Beschreibung", "Produkt", "Artikel", "Bezeichnung"]), (Quantity, &["Menge", "Anzahl", "Mng."]), (Unit, &["Einheit", "ME", "Mengeneinheit"]),
    (Price, &["Einzelpreis", "Preis", "Stückpreis", "E.P. (netto)"]), (TaxRate, &["Steuern", "MwSt.", "USt.", "Steuer"]), (Amount, &["Betrag", "Gesamt", "Summe", "Gesamt (netto)"]), (Subtotal, &["Nettobetrag", "Zwischensumme", "Summe (netto)", "Betrag ohne Steuer"]),
    (Shipping, &["Versandkosten", "Lieferung & Bearbeitung", "Versand"]), (TaxRow, &["{name} {rate}", "{rate} {name}", "{name} {rate} auf {base}", "Summe {name} {rate}"]), (TaxTotal, &["Steuern", "Steuern gesamt", "Steuer gesamt"]),
    (Total, &["Gesamt", "Gesamtsumme", "Gesamtbetrag", "Summe (inkl. USt.)"]), (TotalPlain, &["Gesamt", "Gesamtsumme", "Summe (inkl. USt.)"]), (CreditTotal, &["Gesamt", "Gutschriftsbetrag", "Gesamtsumme"]), (Prepaid, &["Bezahlt", "Bereits bezahlt", "Anzahlung", "Gezahlt"]),
    (AmountDue, &["Fälliger Betrag", "Offener Betrag", "Restbetrag", "Noch zu zahlen"]), (PayTitle, &["Zahlung per Überweisung auf folgendes Konto", "Bankverbindung", "Zahlungsinformationen"]), (PayReference, &["Zahlungsreferenz", "Verwendungszweck", "Bitte verwenden Sie folgende Referenz"]),
];

#[rustfmt::skip]
const FR: Table = &[
    (Title, &["Facture", "Facture", "FACTURE"]), (CreditTitle, &["Avoir", "Facture avoir", "Note de crédit"]), (Number, &["Facture n°", "Réf.", "Numéro de facture", "N° de facture", "Facture #"]), (Date, &["Date de facturation", "Date de facture", "Date facturation", "Date"]),
    (Due, &["Date d'échéance", "Date échéance", "Échéance"]), (TermsLabel, &["Conditions de règlement", "Conditions de paiement", "Modalités de règlement"]), (Po, &["Réf. client", "Référence", "Votre référence", "Commande client"]), (CustomerNo, &["Code client", "N° client", "Réf. client interne"]),
    (OrderNo, &["Origine", "N° de commande", "Commande", "Réf. commande"]), (DeliveryDate, &["Date de livraison", "Date de commande", "Livré le"]), (BillTo, &["Adressé à", "Adresse de facturation", "Facturé à", "Vendu à"]), (ShipTo, &["Adresse de livraison", "Livré à", "Expédier à"]),
    (Code, &["Référence", "Réf.", "UGS"]), (Description, &["Désignation", "Description", "Produit", "Articles"]), (Quantity, &["Qté", "Quantité", "Quantité facturée"]), (Unit, &["Unité", "U.", "UdM"]), (Price, &["P.U. HT", "Prix unitaire", "Prix unitaire HT"]), (TaxRate, &["TVA", "Taxes", "Taux de TVA"]),
    (Amount, &["Total HT", "Montant", "Montant HT"]), (Subtotal, &["Total HT", "Montant hors taxes", "Sous-total", "Montant HT"]), (Shipping, &["Frais de port", "Livraison", "Frais de livraison"]), (TaxRow, &["Total {name} {rate}", "{name} {rate}", "{name} {rate} sur {base}", "{name} ({rate})"]),
    (Total, &["Total TTC", "Total", "Montant total TTC"]), (TotalPlain, &["Total TTC", "Montant total TTC"]), (CreditTotal, &["Total TTC", "Total remboursé", "Total avoir"]), (Prepaid, &["Payé", "Déjà réglé", "Acompte versé"]), (AmountDue, &["Reste à payer", "Montant dû", "Net à payer"]),
    (PayTitle, &["Règlement par virement sur le compte bancaire suivant", "Coordonnées bancaires", "Informations de paiement"]), (PayReference, &["Communication de paiement", "Référence de paiement", "Merci d'indiquer la référence"]),
];

#[rustfmt::skip]
const ES: Table = &[
    (Title, &["Factura", "FACTURA", "Factura"]), (CreditTitle, &["Factura rectificativa", "Abono", "Nota de crédito"]), (Number, &["Número de factura", "Ref. factura", "Factura #", "Factura n.º"]), (Date, &["Fecha de factura", "Fecha facturación", "Fecha"]), (Due, &["Fecha de vencimiento", "Fecha vencimiento", "Vencimiento"]),
    (TermsLabel, &["Plazos de pago", "Condiciones de pago", "Términos de pago"]), (Po, &["Referencia", "Ref. cliente", "Su referencia", "Pedido de cliente"]), (CustomerNo, &["Código cliente", "N.º de cliente", "Código de cliente"]), (OrderNo, &["Origen", "Número de pedido", "Pedido", "Pedido #"]), (DeliveryDate, &["Fecha de entrega", "Fecha de pedido"]),
    (BillTo, &["Dirección de facturación", "Facturar a", "Enviada a", "Cliente"]), (ShipTo, &["Dirección de envío", "Enviar a", "Dirección de entrega"]), (Code, &["Referencia", "SKU", "Ref."]), (Description, &["Descripción", "Producto", "Productos"]), (Quantity, &["Cantidad", "Cant.", "Cant"]), (Unit, &["Unidad", "UdM", "Ud."]),
    (Price, &["Precio unitario", "P.U.", "Precio"]), (TaxRate, &["Impuestos", "IVA", "Imp."]), (Amount, &["Importe", "Base imponible", "Total", "Total (base imp.)"]), (Subtotal, &["Base imponible", "Subtotal", "Importe base"]), (Shipping, &["Gastos de envío", "Envío", "Envío y manipulación"]),
    (TaxRow, &["{name} {rate}", "Total {name} {rate}", "{name} {rate} en {base}", "{name} ({rate})"]), (Total, &["Total", "Total general", "TOTAL"]), (TotalPlain, &["Total", "Total general"]), (CreditTotal, &["Total", "Total reembolsado", "Total abono"]), (Prepaid, &["Pagado", "Ya pagado", "Pago a cuenta"]), (AmountDue, &["Importe adeudado", "Resta por pagar", "Importe pendiente"]),
    (PayTitle, &["Pago mediante transferencia a la cuenta bancaria siguiente", "Datos bancarios", "Información de pago"]), (PayReference, &["Comunicación de pago", "Referencia de pago", "Indique esta referencia"]),
];

#[rustfmt::skip]
const IT: Table = &[
    (Title, &["Fattura", "FATTURA", "Fattura cliente"]), (CreditTitle, &["Nota di credito", "NOTA DI CREDITO", "Nota credito"]), (Number, &["Numero fattura", "Rif. fattura", "Fattura #", "Fattura n."]), (Date, &["Data fattura", "Data fatturazione", "Data"]), (Due, &["Data scadenza", "Scadenza", "Data di scadenza"]),
    (TermsLabel, &["Termini di pagamento", "Condizioni di pagamento", "Termini pagamento"]), (Po, &["Riferimento", "Rif. cliente", "Riferimento cliente", "Ordine cliente"]), (CustomerNo, &["Codice cliente", "Cod. cliente", "N. cliente"]), (OrderNo, &["Origine", "Numero ordine", "Ordine #", "Ordine"]), (DeliveryDate, &["Data di consegna", "Data ordine"]),
    (BillTo, &["Indirizzo di fatturazione", "Intestatario", "Fatturare a", "Cliente"]), (ShipTo, &["Indirizzo di spedizione", "Spedire a", "Indirizzo di consegna"]), (Code, &["Codice", "SKU", "Rif."]), (Description, &["Descrizione", "Prodotto", "Prodotti"]), (Quantity, &["Quantità", "Q.tà", "Qtà"]), (Unit, &["UdM", "U.M.", "Unità"]),
    (Price, &["Prezzo unitario", "P.U.", "Prezzo"]), (TaxRate, &["Imposte", "IVA", "Aliquota"]), (Amount, &["Importo", "Totale", "Totale netto"]), (Subtotal, &["Imponibile", "Subtotale", "Totale imponibile"]), (Shipping, &["Spese di spedizione", "Spedizione", "Trasporto"]),
    (TaxRow, &["{name} {rate}", "Totale {name} {rate}", "{name} {rate} su {base}", "{name} ({rate})"]), (Total, &["Totale", "Totale complessivo", "Totale (IVA inc.)"]), (TotalPlain, &["Totale", "Totale complessivo", "Totale (IVA inc.)"]), (CreditTotal, &["Totale", "Totale rimborso", "Totale credito"]), (Prepaid, &["Pagato", "Già pagato", "Acconto versato"]), (AmountDue, &["Importo dovuto", "Rimanenza da pagare", "Residuo"]),
    (PayTitle, &["Pagamento con bonifico sul seguente conto", "Coordinate bancarie", "Informazioni di pagamento"]), (PayReference, &["Comunicazione di pagamento", "Riferimento di pagamento", "Causale"]),
];

#[rustfmt::skip]
const NL: Table = &[
    (Title, &["Factuur", "FACTUUR", "Factuur"]), (CreditTitle, &["Creditfactuur", "Creditnota", "CREDITNOTA"]), (Number, &["Factuurnummer", "Factuur #", "Ref. factuur", "Factuurnr."]), (Date, &["Factuurdatum", "Datum", "Boekingsdatum"]), (Due, &["Vervaldatum", "Vervaldag", "Betalen voor"]),
    (TermsLabel, &["Betalingscondities", "Betalingsvoorwaarden", "Betaaltermijn"]), (Po, &["Referentie", "Klantreferentie", "Uw referentie", "Inkooporder klant"]), (CustomerNo, &["Klantcode", "Klantnummer", "Klant-ID"]), (OrderNo, &["Bron", "Bestelnummer", "Bestelling #", "Order"]), (DeliveryDate, &["Leverdatum", "Besteldatum"]),
    (BillTo, &["Factuuradres", "Gefactureerd aan", "Verkocht aan", "Klant"]), (ShipTo, &["Verzendadres", "Afleveradres", "Verzonden naar"]), (Code, &["Artikelcode", "SKU", "Referentie"]), (Description, &["Omschrijving", "Producten", "Product"]), (Quantity, &["Aantal", "Hoeveelheid", "Aant."]), (Unit, &["Eenheid", "Maateenheid", "Eh."]),
    (Price, &["Prijs", "Eenheidsprijs", "E.P."]), (TaxRate, &["Btw", "Belastingen", "BTW"]), (Amount, &["Bedrag", "Subtotaal", "Totaal (netto)"]), (Subtotal, &["Maatstaf van heffing", "Subtotaal", "Totaal excl. btw", "Netto bedrag"]), (Shipping, &["Verzendkosten", "Verzending", "Bezorging"]),
    (TaxRow, &["{name} {rate}", "Totaal {name} {rate}", "{name} {rate} over {base}", "{name} ({rate})"]), (Total, &["Totaal", "Eindtotaal", "Totaal incl. btw"]), (TotalPlain, &["Totaal", "Eindtotaal", "Totaal incl. btw"]), (CreditTotal, &["Totaal", "Totaal terugbetaald", "Totaal credit"]), (Prepaid, &["Betaald", "Reeds betaald", "Aanbetaling"]), (AmountDue, &["Te betalen bedrag", "Nog te betalen", "Openstaand"]),
    (PayTitle, &["Betaling via overschrijving op volgende rekening", "Bankgegevens", "Betaalinformatie"]), (PayReference, &["Betalingskenmerk", "Betalingsreferentie", "Onder vermelding van"]),
];

#[rustfmt::skip]
const PT: Table = &[
    (Title, &["Fatura", "FATURA", "Fatura"]), (CreditTitle, &["Nota de crédito", "NOTA DE CRÉDITO", "Nota de Crédito"]), (Number, &["Número da fatura", "Ref. da fatura", "Fatura #", "Fatura n.º"]), (Date, &["Data da fatura", "Data de faturação", "Data"]), (Due, &["Data de vencimento", "Vencimento", "Data limite"]),
    (TermsLabel, &["Prazos de pagamento", "Condições de pagamento", "Termos de pagamento"]), (Po, &["Referência", "Ref. cliente", "Sua referência", "Encomenda do cliente"]), (CustomerNo, &["Código cliente", "N.º cliente", "Cód. cliente"]), (OrderNo, &["Origem", "Número da encomenda", "Encomenda #", "Encomenda"]), (DeliveryDate, &["Data de entrega", "Data da encomenda"]),
    (BillTo, &["Endereço de faturação", "Faturar a", "Vendido a", "Cliente"]), (ShipTo, &["Endereço de envio", "Enviar para", "Morada de entrega"]), (Code, &["Referência", "SKU", "Ref."]), (Description, &["Descrição", "Produto", "Produtos"]), (Quantity, &["Quantidade", "Qtd.", "Qtd"]), (Unit, &["Unidade", "Un.", "UdM"]),
    (Price, &["Preço unitário", "P.U.", "Preço"]), (TaxRate, &["Impostos", "IVA", "Taxa"]), (Amount, &["Montante", "Total", "Subtotal"]), (Subtotal, &["Total ilíquido", "Subtotal", "Base tributável", "Valor sem imposto"]), (Shipping, &["Portes de envio", "Envio", "Portes"]),
    (TaxRow, &["{name} {rate}", "Total {name} {rate}", "{name} {rate} em {base}", "{name} ({rate})"]), (Total, &["Total", "Total geral", "Total (inc. IVA)"]), (TotalPlain, &["Total", "Total geral", "Total (inc. IVA)"]), (CreditTotal, &["Total", "Total reembolsado", "Total do crédito"]), (Prepaid, &["Pago", "Já pago", "Adiantamento"]), (AmountDue, &["Valor em dívida", "Resta pagar", "Montante devido"]),
    (PayTitle, &["Pagamento por transferência para a conta seguinte", "Dados bancários", "Informação de pagamento"]), (PayReference, &["Comunicação de pagamento", "Referência de pagamento", "Indicar esta referência"]),
];
