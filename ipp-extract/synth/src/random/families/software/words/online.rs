//! Accounting on the internet.

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
    (Number, &["Invoice Number", "Invoice no.", "Invoice #", "Invoice#", "INVOICE", "Invoice No", "Invoice number", "Number"]),
    (CreditNumber, &["Credit Note Number", "Credit Note #", "Credit memo no.", "Credit Note No."]),
    (Date, &["Invoice Date", "Date", "Issue date", "Date of issue", "Issue Date", "Invoice date"]),
    (CreditDate, &["Credit Note Date", "Date", "Issue date"]),
    (Due, &["Due Date", "Due date", "Payment due", "Due", "Payment Due"]),
    (TermsLabel, &["Terms", "Payment terms", "TERMS", "Payment Terms"]),
    (Po, &["Reference", "P.O. Number", "PO Number", "Purchase Order", "P.O./S.O. Number", "PO number", "Customer PO"]),
    (CustomerNo, &["Account Number", "Account No", "Customer ID", "Client ID", "Customer No."]),
    (OrderNo, &["Sales Order", "Order Number", "Job Number", "Sales order no."]),
    (Contact, &["Sales Rep", "Sales person", "Sales Person", "Your contact"]),
    (Period, &["Billing Period", "Service period", "Period", "Service dates"]),
    (BillTo, &["Bill To", "Bill to", "Billed To", "To", "Invoice to", "BILL TO"]),
    (ShipTo, &["Ship To", "Ship to", "Delivery Address", "SHIP TO"]),
    (Pos, &["#", "Item #", "No."]), (Code, &["Item", "Item Code", "SKU", "Product code", "Item code"]),
    (LineDate, &["Date", "Service date", "Service Date"]),
    (Description, &["Description", "Item & Description", "Activity", "Product or service", "Items", "Services", "Product/Service", "Details"]),
    (Quantity, &["Quantity", "Qty", "QTY", "Hours/Qty", "Quantity/hrs"]), (Unit, &["Unit", "Units", "UOM"]),
    (Price, &["Unit Price", "Rate", "Price", "Unit price", "Price/Rate", "Unit cost"]),
    (LineDiscount, &["Disc %", "Discount", "Disc.", "Discount %"]), (Amount, &["Amount", "Line Total", "Net amount", "Total", "Net"]),
    (Subtotal, &["Subtotal", "Sub Total", "SUBTOTAL", "Sub-Total"]),
    (TaxRow, &["Total {name} {rate}", "{name} {rate}", "{name} ({rate})", "TOTAL {name} {rate}", "{name} @ {rate} on {base}", "{name} {rate} on {base}"]),
    (TotalPlain, &["Total", "TOTAL", "Invoice total", "Invoice Total"]), (CreditTotal, &["Total Credit", "Credit total", "TOTAL CREDIT", "Total"]),
    (Prepaid, &["Less Amount Paid", "Amount Paid", "Payment", "Payment Made", "Payments", "Paid to date", "Less payment received"]),
    (AmountDue, &["Balance Due", "Amount Due", "BALANCE DUE", "Amount due", "Balance due", "Balance Payable"]),
    (PayTitle, &["Payment details", "Bank details", "Ways to pay", "How to pay", "Payment Options"]),
    (Thanks, &["Thanks for your business.", "Thank you for your business.", "It was great doing business with you.", "We appreciate your prompt payment."]),
];

#[rustfmt::skip]
const DE: Table = &[
    (Title, &["Rechnung", "RECHNUNG", "Rechnung"]), (CreditTitle, &["Gutschrift", "GUTSCHRIFT", "Rechnungskorrektur"]),
    (Number, &["Rechnungsnummer", "Rechnungsnr.", "Rechnung Nr.", "Rechnung #", "Nummer", "Belegnr."]),
    (Date, &["Rechnungsdatum", "Datum", "Ausstellungsdatum", "Belegdatum"]), (Due, &["Fälligkeitsdatum", "Fällig am", "Fälligkeit", "Zahlbar bis"]),
    (TermsLabel, &["Zahlungsziel", "Zahlungsbedingungen", "Konditionen"]), (Po, &["Bestellnummer", "Referenz", "Ihre Bestellung", "Kundenreferenz"]),
    (CustomerNo, &["Kundennummer", "Kundennr.", "Kunden-ID"]), (BillTo, &["Rechnung an", "Rechnungsadresse", "Kunde", "An"]),
    (ShipTo, &["Lieferung an", "Lieferadresse", "Lieferanschrift"]),
    (Description, &["Beschreibung", "Produkt/Leistung", "Artikel & Beschreibung", "Leistung", "Position"]), (Quantity, &["Menge", "Anzahl", "Std./Menge"]),
    (Price, &["Einzelpreis", "Preis", "Satz", "Stückpreis"]), (TaxRate, &["USt.", "MwSt.", "Steuer", "USt. %"]), (Amount, &["Betrag", "Betrag EUR", "Gesamt", "Summe"]),
    (Subtotal, &["Zwischensumme", "Nettobetrag", "Netto", "Zwischensumme (netto)"]), (TaxRow, &["{name} {rate}", "{name} ({rate})", "Summe {name} {rate}", "{name} {rate} auf {base}"]),
    (Total, &["Gesamt", "Gesamtbetrag", "GESAMT", "Rechnungsbetrag"]), (TotalPlain, &["Gesamt", "Gesamtbetrag", "Summe brutto"]),
    (CreditTotal, &["Gutschriftsbetrag", "Gesamtgutschrift", "Gesamt"]), (Prepaid, &["Abzgl. gezahlter Betrag", "Bereits bezahlt", "Zahlung", "Erhaltene Zahlung"]),
    (AmountDue, &["Offener Betrag", "Fälliger Betrag", "Restbetrag", "Zu zahlender Betrag"]),
    (PayTitle, &["Zahlungsinformationen", "Bankverbindung", "So zahlen Sie"]), (Thanks, &["Vielen Dank für Ihren Auftrag.", "Danke für Ihr Vertrauen.", "Wir freuen uns auf die weitere Zusammenarbeit."]),
];

#[rustfmt::skip]
const FR: Table = &[
    (Title, &["Facture", "FACTURE", "Facture"]), (CreditTitle, &["Avoir", "AVOIR", "Note de crédit"]),
    (Number, &["Numéro de facture", "Facture n°", "N° de facture", "Facture #", "Numéro"]), (Date, &["Date de facture", "Date d'émission", "Date", "Émise le"]),
    (Due, &["Date d'échéance", "Échéance", "À payer avant le", "Échéance le"]), (TermsLabel, &["Conditions", "Conditions de paiement", "Modalités"]),
    (Po, &["Référence", "N° de commande", "Bon de commande", "Réf. client"]), (CustomerNo, &["N° client", "Compte client", "Code client"]),
    (BillTo, &["Facturer à", "Facturé à", "Client", "Adresse de facturation"]), (ShipTo, &["Livrer à", "Adresse de livraison", "Livraison"]),
    (Description, &["Description", "Article et description", "Désignation", "Produit ou service", "Prestation"]), (Quantity, &["Quantité", "Qté", "QTÉ"]),
    (Price, &["Prix unitaire", "Prix unitaire HT", "Tarif", "Taux"]), (TaxRate, &["TVA", "Taux TVA", "Taxe", "TVA %"]), (Amount, &["Montant", "Montant HT", "Total HT", "Total"]),
    (Subtotal, &["Sous-total", "Total HT", "Sous-total HT", "SOUS-TOTAL"]), (TaxRow, &["{name} {rate}", "Total {name} {rate}", "{name} ({rate})", "{name} {rate} sur {base}"]),
    (Total, &["Total TTC", "Total", "TOTAL", "Montant total TTC"]), (TotalPlain, &["Total TTC", "Total", "Montant total TTC"]),
    (CreditTotal, &["Total de l'avoir", "Montant de l'avoir", "Total avoir TTC"]), (Prepaid, &["Montant payé", "Déjà réglé", "Paiement", "Moins montant payé"]),
    (AmountDue, &["Solde dû", "Montant dû", "Solde à payer", "Reste à payer"]), (PayTitle, &["Informations de paiement", "Coordonnées bancaires", "Comment payer"]),
    (Thanks, &["Merci de votre confiance.", "Merci d'avoir fait appel à nos services.", "Nous vous remercions de votre règlement rapide."]),
];

#[rustfmt::skip]
const ES: Table = &[
    (Title, &["Factura", "FACTURA", "Factura"]), (CreditTitle, &["Factura rectificativa", "Nota de abono", "FACTURA RECTIFICATIVA"]),
    (Number, &["Número de factura", "N.º de factura", "Factura n.º", "Factura #", "Número"]), (Date, &["Fecha de factura", "Fecha", "Fecha de emisión"]),
    (Due, &["Fecha de vencimiento", "Vencimiento", "Vence el", "Pagar antes de"]), (TermsLabel, &["Condiciones", "Condiciones de pago", "Términos"]),
    (Po, &["Referencia", "N.º de pedido", "Orden de compra", "Su pedido"]), (CustomerNo, &["N.º de cliente", "Código cliente", "Cuenta"]),
    (BillTo, &["Facturar a", "Facturado a", "Cliente", "Para"]), (ShipTo, &["Enviar a", "Dirección de envío", "Entregar en"]),
    (Description, &["Descripción", "Artículo y descripción", "Concepto", "Producto o servicio"]), (Quantity, &["Cantidad", "Cant.", "Uds."]),
    (Price, &["Precio unitario", "Precio", "Tarifa"]), (TaxRate, &["IVA", "Impuesto", "IVA %"]), (Amount, &["Importe", "Total", "Importe neto"]),
    (Subtotal, &["Subtotal", "SUBTOTAL", "Base imponible"]), (TaxRow, &["{name} {rate}", "Total {name} {rate}", "{name} ({rate})", "{name} {rate} sobre {base}"]),
    (Total, &["Total", "TOTAL", "Importe total"]), (TotalPlain, &["Total", "Total factura", "Importe total"]), (CreditTotal, &["Total abono", "Importe del abono", "Total rectificado"]),
    (Prepaid, &["Importe pagado", "Pagado", "Pago realizado", "Menos importe pagado"]), (AmountDue, &["Saldo adeudado", "Importe pendiente", "Saldo pendiente", "Pendiente de pago"]),
    (PayTitle, &["Datos de pago", "Datos bancarios", "Cómo pagar"]), (Thanks, &["Gracias por su confianza.", "Gracias por confiar en nosotros.", "Agradecemos su pronto pago."]),
];

#[rustfmt::skip]
const IT: Table = &[
    (Title, &["Fattura", "FATTURA", "Fattura"]), (CreditTitle, &["Nota di credito", "NOTA DI CREDITO", "Nota di accredito"]),
    (Number, &["Numero fattura", "Fattura n.", "N. fattura", "Fattura #", "Numero"]), (Date, &["Data fattura", "Data", "Data di emissione"]),
    (Due, &["Data di scadenza", "Scadenza", "Scade il", "Pagare entro"]), (TermsLabel, &["Termini", "Condizioni di pagamento", "Termini di pagamento"]),
    (Po, &["Riferimento", "N. ordine", "Ordine d'acquisto", "Vs. ordine"]), (CustomerNo, &["Codice cliente", "N. cliente", "Cliente n."]),
    (BillTo, &["Fatturato a", "Intestata a", "Cliente", "Destinatario"]), (ShipTo, &["Spedire a", "Indirizzo di spedizione", "Consegna"]),
    (Description, &["Descrizione", "Articolo e descrizione", "Prodotto o servizio", "Prestazione"]), (Quantity, &["Quantità", "Q.tà", "Qtà"]),
    (Price, &["Prezzo unitario", "Prezzo", "Tariffa"]), (TaxRate, &["IVA", "Aliquota IVA", "IVA %"]), (Amount, &["Importo", "Totale", "Importo netto"]),
    (Subtotal, &["Subtotale", "Imponibile", "Totale netto"]), (TaxRow, &["{name} {rate}", "Totale {name} {rate}", "{name} ({rate})", "{name} {rate} su {base}"]),
    (Total, &["Totale", "TOTALE", "Totale fattura"]), (TotalPlain, &["Totale", "Totale fattura", "Totale documento"]), (CreditTotal, &["Totale credito", "Totale nota di credito", "Importo accreditato"]),
    (Prepaid, &["Importo pagato", "Già pagato", "Pagamento ricevuto", "Meno acconto versato"]), (AmountDue, &["Saldo dovuto", "Importo dovuto", "Da pagare", "Saldo da pagare"]),
    (PayTitle, &["Dati per il pagamento", "Coordinate bancarie", "Come pagare"]), (Thanks, &["Grazie per la fiducia.", "Grazie per averci scelto.", "Vi ringraziamo per il pagamento puntuale."]),
];

#[rustfmt::skip]
const NL: Table = &[
    (Title, &["Factuur", "FACTUUR", "Factuur"]), (CreditTitle, &["Creditfactuur", "CREDITNOTA", "Creditnota"]),
    (Number, &["Factuurnummer", "Factuurnr.", "Factuur #", "Nummer"]), (Date, &["Factuurdatum", "Datum", "Datum van uitgifte"]), (Due, &["Vervaldatum", "Betalen vóór", "Te betalen op", "Uiterste betaaldatum"]),
    (TermsLabel, &["Voorwaarden", "Betalingsvoorwaarden", "Betaaltermijn"]), (Po, &["Referentie", "Inkoopordernummer", "Uw bestelnummer", "PO-nummer"]), (CustomerNo, &["Klantnummer", "Klant-ID", "Rekeningnummer klant"]),
    (BillTo, &["Factuur aan", "Factuuradres", "Klant", "Aan"]), (ShipTo, &["Verzenden naar", "Afleveradres", "Leveren aan"]),
    (Description, &["Omschrijving", "Artikel en omschrijving", "Product of dienst", "Beschrijving"]), (Quantity, &["Aantal", "Aant.", "Uren/aantal"]),
    (Price, &["Prijs per eenheid", "Prijs", "Tarief", "Stukprijs"]), (TaxRate, &["Btw", "Btw %", "BTW"]), (Amount, &["Bedrag", "Totaal", "Nettobedrag"]),
    (Subtotal, &["Subtotaal", "Totaal excl. btw", "SUBTOTAAL"]), (TaxRow, &["{name} {rate}", "Totaal {name} {rate}", "{name} ({rate})", "{name} {rate} over {base}"]),
    (Total, &["Totaal", "TOTAAL", "Totaal incl. btw", "Totaalbedrag"]), (TotalPlain, &["Totaal", "Totaal incl. btw", "Factuurtotaal"]), (CreditTotal, &["Totaal credit", "Creditbedrag", "Totaal te crediteren"]),
    (Prepaid, &["Betaald bedrag", "Reeds voldaan", "Betaling", "Af: betaald"]), (AmountDue, &["Te betalen", "Openstaand bedrag", "Saldo te voldoen", "Verschuldigd bedrag"]),
    (PayTitle, &["Betaalgegevens", "Bankgegevens", "Zo betaalt u"]), (Thanks, &["Bedankt voor uw vertrouwen.", "Bedankt voor uw opdracht.", "Dank voor uw snelle betaling."]),
];

#[rustfmt::skip]
const PT: Table = &[
    (Title, &["Fatura", "FATURA", "Fatura"]), (CreditTitle, &["Nota de crédito", "NOTA DE CRÉDITO", "Nota de Crédito"]),
    (Number, &["Número da fatura", "Fatura n.º", "N.º da fatura", "Fatura #"]), (Date, &["Data da fatura", "Data", "Data de emissão"]), (Due, &["Data de vencimento", "Vencimento", "Vence em", "Pagar até"]),
    (TermsLabel, &["Condições", "Condições de pagamento", "Termos"]), (Po, &["Referência", "N.º de encomenda", "Ordem de compra", "V/ encomenda"]), (CustomerNo, &["N.º de cliente", "Código de cliente", "Conta"]),
    (BillTo, &["Faturar a", "Faturado a", "Cliente", "Para"]), (ShipTo, &["Enviar para", "Morada de entrega", "Entregar a"]),
    (Description, &["Descrição", "Artigo e descrição", "Produto ou serviço", "Designação"]), (Quantity, &["Quantidade", "Qtd.", "Qtd"]),
    (Price, &["Preço unitário", "Preço", "Tarifa"]), (TaxRate, &["IVA", "Taxa IVA", "IVA %"]), (Amount, &["Montante", "Total", "Valor"]),
    (Subtotal, &["Subtotal", "SUBTOTAL", "Total líquido"]), (TaxRow, &["{name} {rate}", "Total {name} {rate}", "{name} ({rate})", "{name} {rate} sobre {base}"]),
    (Total, &["Total", "TOTAL", "Valor total"]), (TotalPlain, &["Total", "Total da fatura", "Valor total"]), (CreditTotal, &["Total do crédito", "Valor creditado", "Total creditado"]),
    (Prepaid, &["Valor pago", "Já pago", "Pagamento", "Menos valor pago"]), (AmountDue, &["Saldo em dívida", "Valor em dívida", "Saldo a pagar", "Montante em dívida"]),
    (PayTitle, &["Dados de pagamento", "Dados bancários", "Como pagar"]), (Thanks, &["Obrigado pela preferência.", "Obrigado pela confiança.", "Agradecemos o pagamento atempado."]),
];
