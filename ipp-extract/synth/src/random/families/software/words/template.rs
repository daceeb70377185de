//! Templates of the word processor and the spreadsheet.

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
    (Number, &["Invoice #", "INVOICE #", "Invoice No.", "Invoice no:", "INVOICE NO.", "No.", "Invoice"]), (CreditNumber, &["Credit #", "Credit Memo #", "No."]), (Date, &["Date", "DATE", "Invoice Date", "Date:"]), (CreditDate, &["Date", "DATE"]),
    (Due, &["Due Date", "DUE DATE", "Due by", "Due", "Payment due by"]), (TermsLabel, &["Payment Terms", "PAYMENT TERMS", "Terms", "TERMS"]), (Po, &["P.O. #", "P.O. Number", "PO #", "Customer PO", "P.O. NUMBER"]), (CustomerNo, &["Customer ID", "CUSTOMER ID", "Client #", "Acct #"]),
    (OrderNo, &["Order #", "Job #", "Requisition #", "Work order"]), (Contact, &["Salesperson", "SALESPERSON", "Requisitioner", "Prepared by"]), (Project, &["Job", "JOB", "Project", "For"]), (DeliveryDate, &["Delivery Date", "Ship date", "DELIVERY DATE"]), (Quote, &["Quote #", "Estimate #"]),
    (BillTo, &["To", "TO:", "Bill To", "BILL TO", "Billed to", "For"]), (ShipTo, &["Ship To", "SHIP TO", "Ship to:", "Deliver to"]), (Pos, &["Item #", "#", "No."]), (Code, &["Item #", "ITEM #", "Item", "Product ID"]), (LineDate, &["Date", "DATE"]),
    (Description, &["Description", "DESCRIPTION", "Item Description", "Details", "Description of work"]), (Quantity, &["Qty", "QTY", "Quantity", "QUANTITY", "Hours"]), (Price, &["Unit Price", "UNIT PRICE", "Price", "Rate", "Cost"]), (Amount, &["Line Total", "Total", "TOTAL", "Amount", "LINE TOTAL", "AMOUNT"]),
    (Subtotal, &["Subtotal", "SUBTOTAL", "Sub total", "Sub-total"]), (Discount, &["Discount", "Total Discount", "Less discount"]), (Shipping, &["Shipping & Handling", "S & H", "Shipping", "Delivery"]), (TaxRow, &["{name} {rate}", "{name} ({rate})", "{name}", "{name} rate {rate}"]),
    (Total, &["Total", "TOTAL", "Total Due", "Invoice total", "Total due"]), (TotalPlain, &["Total", "TOTAL", "Invoice total"]), (CreditTotal, &["Total", "Total credit", "TOTAL CREDIT"]), (Prepaid, &["Deposit received", "Less deposit", "Paid", "Amount paid", "Deposit"]), (AmountDue, &["Balance Due", "BALANCE DUE", "Amount due", "Balance"]),
    (PayTitle, &["Payment details", "Bank details", "Please pay to", "Payment info"]), (Thanks, &["Thank you for your business!", "THANK YOU FOR YOUR BUSINESS!", "Thank You For Your Business!", "Thank you!"]),
    (Distraction, &["If you have any questions about this invoice, please contact us.", "Overdue accounts subject to a service charge of 1% per month.", "Prices are valid until 12/31/{year}.", "Please include the invoice number on your check."]),
];

#[rustfmt::skip]
const DE: Table = &[
    (Title, &["RECHNUNG", "Rechnung", "Rechnung"]), (CreditTitle, &["GUTSCHRIFT", "Gutschrift", "Rechnungskorrektur"]), (Number, &["Rechnungsnr.", "RECHNUNG NR.", "Rechnungs-Nr.:", "Nr.", "Rechnung Nr."]), (Date, &["Datum", "DATUM", "Rechnungsdatum", "Datum:"]), (Due, &["Fällig am", "Fälligkeitsdatum", "Zahlbar bis", "FÄLLIG AM"]),
    (TermsLabel, &["Zahlungsbedingungen", "ZAHLUNGSBEDINGUNGEN", "Zahlungsziel"]), (Po, &["Bestell-Nr.", "Ihre Bestellnr.", "Bestellung"]), (CustomerNo, &["Kunden-Nr.", "Kundennummer", "Kunden-ID"]), (Contact, &["Verkäufer", "VERKÄUFER", "Erstellt von", "Vertriebsmitarbeiter"]), (Project, &["Auftrag", "Projekt", "Position"]), (DeliveryDate, &["Lieferdatum", "Versanddatum"]),
    (BillTo, &["An", "AN:", "Rechnung an", "Kunde"]), (ShipTo, &["Lieferung an", "LIEFERUNG AN", "Lieferadresse"]), (Description, &["Beschreibung", "BESCHREIBUNG", "Leistung", "Bezeichnung"]), (Quantity, &["Menge", "MENGE", "Anzahl", "Stunden"]), (Price, &["Einzelpreis", "EINZELPREIS", "Preis", "Preis pro Einheit"]), (Amount, &["Summe", "GESAMT", "Gesamt", "Zeilensumme", "Betrag"]),
    (Subtotal, &["Zwischensumme", "ZWISCHENSUMME", "Nettobetrag", "Summe netto"]), (TaxRow, &["{name} {rate}", "zzgl. {name} {rate}", "{rate} {name}", "{name} ({rate})"]), (Total, &["Gesamtbetrag", "GESAMTBETRAG", "Gesamt", "Rechnungsbetrag", "Summe gesamt"]), (TotalPlain, &["Gesamtbetrag", "Gesamt", "Rechnungsbetrag"]), (CreditTotal, &["Gesamtbetrag", "Gutschriftsbetrag", "Gesamt"]),
    (Prepaid, &["Anzahlung", "abzgl. Anzahlung", "Bereits bezahlt"]), (AmountDue, &["Fälliger Betrag", "Restbetrag", "Zu zahlen"]), (PayTitle, &["Bankverbindung", "Meine Bankverbindung", "Zahlung an"]), (Thanks, &["Vielen Dank für Ihren Auftrag!", "VIELEN DANK!", "Herzlichen Dank für die Zusammenarbeit!"]),
    (Distraction, &["Bei Fragen zu dieser Rechnung melden Sie sich gerne.", "Bitte geben Sie bei der Überweisung die Rechnungsnummer an.", "Die Ware bleibt bis zur vollständigen Bezahlung mein Eigentum.", "Ab dem 01.01.{year} gilt ein Stundensatz von 85,00."]),
];

#[rustfmt::skip]
const FR: Table = &[
    (Title, &["FACTURE", "Facture", "Facture"]), (CreditTitle, &["AVOIR", "Avoir", "Note de crédit"]), (Number, &["Facture n°", "FACTURE N°", "N° de facture", "N°"]), (Date, &["Date", "DATE", "Date :", "Date de facture"]), (Due, &["Date d'échéance", "Échéance", "À payer avant le", "ÉCHÉANCE"]),
    (TermsLabel, &["Conditions de paiement", "CONDITIONS", "Modalités de paiement"]), (Po, &["N° de commande", "Bon de commande", "Réf. commande"]), (CustomerNo, &["N° client", "Réf. client", "ID client"]), (Contact, &["Vendeur", "VENDEUR", "Établi par"]), (Project, &["Travail", "Projet", "Objet"]), (DeliveryDate, &["Date de livraison", "Date d'expédition"]),
    (BillTo, &["À", "À :", "Facturer à", "Client"]), (ShipTo, &["Livrer à", "EXPÉDIER À", "Adresse de livraison"]), (Description, &["Description", "DESCRIPTION", "Désignation", "Prestation"]), (Quantity, &["Quantité", "QUANTITÉ", "Qté", "Heures"]), (Price, &["Prix unitaire", "PRIX UNITAIRE", "Prix unitaire HT", "Tarif"]), (Amount, &["Total", "TOTAL", "Total HT", "Montant", "Total ligne"]),
    (Subtotal, &["Sous-total", "SOUS-TOTAL", "Total HT", "Sous-total HT"]), (TaxRow, &["{name} {rate}", "{name} ({rate})", "{name} à {rate}"]), (Total, &["Total TTC", "TOTAL", "Total à payer", "Total dû"]), (TotalPlain, &["Total TTC", "Total de la facture"]), (CreditTotal, &["Total TTC", "Montant de l'avoir", "Total avoir"]),
    (Prepaid, &["Acompte", "Acompte versé", "Déjà payé"]), (AmountDue, &["Solde dû", "Reste à payer", "Solde à régler"]), (PayTitle, &["Coordonnées bancaires", "RIB", "Paiement par virement"]), (Thanks, &["Merci de votre confiance !", "MERCI DE VOTRE CONFIANCE !", "Nous vous remercions de votre confiance."]),
    (Distraction, &["Pour toute question concernant cette facture, contactez-nous.", "En cas de retard, indemnité forfaitaire de 40,00 pour frais de recouvrement.", "Merci d'indiquer le numéro de facture sur votre virement."]),
];

#[rustfmt::skip]
const ES: Table = &[
    (Title, &["FACTURA", "Factura", "Factura"]), (CreditTitle, &["NOTA DE ABONO", "Factura rectificativa", "Abono"]), (Number, &["N.º de factura", "FACTURA N.º", "Factura n.º", "N.º"]), (Date, &["Fecha", "FECHA", "Fecha:", "Fecha de factura"]), (Due, &["Fecha de vencimiento", "Vencimiento", "VENCE EL", "Pagar antes del"]),
    (TermsLabel, &["Condiciones de pago", "CONDICIONES", "Forma de pago"]), (Po, &["N.º de pedido", "Orden de compra", "Pedido"]), (CustomerNo, &["Id. de cliente", "N.º de cliente", "Cliente n.º"]), (Contact, &["Vendedor", "VENDEDOR", "Elaborado por"]), (Project, &["Trabajo", "Proyecto", "TRABAJO"]), (DeliveryDate, &["Fecha de entrega", "Fecha de envío"]),
    (BillTo, &["Para", "A:", "Facturar a", "Cliente"]), (ShipTo, &["Enviar a", "ENVIAR A", "Dirección de envío"]), (Description, &["Descripción", "DESCRIPCIÓN", "Concepto", "Detalle"]), (Quantity, &["Cantidad", "CANTIDAD", "Cant.", "Horas"]), (Price, &["Precio unitario", "PRECIO UNITARIO", "Precio", "P. unidad"]), (Amount, &["Total de línea", "TOTAL", "Importe", "Total"]),
    (Subtotal, &["Subtotal", "SUBTOTAL", "Base imponible"]), (TaxRow, &["{name} {rate}", "{name} ({rate})", "{rate} {name}"]), (Total, &["Total", "TOTAL", "Total a pagar", "Total factura"]), (TotalPlain, &["Total", "Total factura"]), (CreditTotal, &["Total", "Total abono"]),
    (Prepaid, &["Anticipo", "Señal recibida", "Pagado a cuenta"]), (AmountDue, &["Saldo pendiente", "Resto a pagar", "Importe pendiente"]), (PayTitle, &["Datos bancarios", "Transferencia a", "Forma de pago: transferencia"]), (Thanks, &["¡Gracias por su confianza!", "¡GRACIAS POR SU COMPRA!", "Gracias por su confianza."]),
    (Distraction, &["Si tiene alguna duda sobre esta factura, póngase en contacto con nosotros.", "Indique el número de factura en su transferencia.", "Precios válidos hasta el 31/12/{year}."]),
];

#[rustfmt::skip]
const IT: Table = &[
    (Title, &["FATTURA", "Fattura", "Fattura"]), (CreditTitle, &["NOTA DI CREDITO", "Nota di credito", "Nota di accredito"]), (Number, &["Fattura n.", "FATTURA N.", "N. fattura", "N."]), (Date, &["Data", "DATA", "Data:", "Data fattura"]), (Due, &["Data di scadenza", "Scadenza", "SCADENZA", "Da pagare entro"]),
    (TermsLabel, &["Condizioni di pagamento", "CONDIZIONI", "Pagamento"]), (Po, &["N. ordine", "Ordine cliente", "Rif. ordine"]), (CustomerNo, &["ID cliente", "Codice cliente", "N. cliente"]), (Contact, &["Venditore", "VENDITORE", "Redatta da"]), (Project, &["Lavoro", "Progetto", "LAVORO"]), (DeliveryDate, &["Data di consegna", "Data spedizione"]),
    (BillTo, &["A", "A:", "Fatturare a", "Spett.le", "Cliente"]), (ShipTo, &["Spedire a", "SPEDIRE A", "Luogo di consegna"]), (Description, &["Descrizione", "DESCRIZIONE", "Prestazione", "Dettaglio"]), (Quantity, &["Quantità", "QUANTITÀ", "Q.tà", "Ore"]), (Price, &["Prezzo unitario", "PREZZO UNITARIO", "Prezzo", "Costo unitario"]), (Amount, &["Totale riga", "TOTALE", "Importo", "Totale"]),
    (Subtotal, &["Subtotale", "SUBTOTALE", "Imponibile"]), (TaxRow, &["{name} {rate}", "{name} ({rate})", "{rate} {name}"]), (Total, &["Totale", "TOTALE", "Totale fattura", "Totale da pagare"]), (TotalPlain, &["Totale", "Totale fattura"]), (CreditTotal, &["Totale", "Totale accredito"]),
    (Prepaid, &["Acconto", "Acconto ricevuto", "Già versato"]), (AmountDue, &["Saldo dovuto", "Resto da pagare", "Saldo"]), (PayTitle, &["Coordinate bancarie", "Bonifico a", "Dati bancari"]), (Thanks, &["Grazie per la fiducia!", "GRAZIE PER AVERCI SCELTO!", "Grazie!"]),
    (Distraction, &["Per qualsiasi domanda su questa fattura non esitate a contattarci.", "Indicare il numero di fattura nella causale del bonifico.", "Listino valido fino al 31/12/{year}."]),
];

#[rustfmt::skip]
const NL: Table = &[
    (Title, &["FACTUUR", "Factuur", "Factuur"]), (CreditTitle, &["CREDITNOTA", "Creditfactuur", "Creditnota"]), (Number, &["Factuurnr.", "FACTUURNR.", "Factuur nr.", "Nr."]), (Date, &["Datum", "DATUM", "Datum:", "Factuurdatum"]), (Due, &["Vervaldatum", "VERVALDATUM", "Te betalen voor", "Uiterlijk betalen op"]),
    (TermsLabel, &["Betalingsvoorwaarden", "VOORWAARDEN", "Betalingstermijn"]), (Po, &["Ordernummer", "Uw ordernr.", "Bestelbon"]), (CustomerNo, &["Klant-ID", "Klantnummer", "Klantnr."]), (Contact, &["Verkoper", "VERKOPER", "Opgesteld door"]), (Project, &["Taak", "Project", "Opdracht"]), (DeliveryDate, &["Leveringsdatum", "Verzenddatum"]),
    (BillTo, &["Aan", "AAN:", "Factureren aan", "Klant"]), (ShipTo, &["Verzenden naar", "VERZENDEN NAAR", "Leveradres"]), (Description, &["Beschrijving", "BESCHRIJVING", "Omschrijving", "Werkzaamheden"]), (Quantity, &["Aantal", "AANTAL", "Hoeveelheid", "Uren"]), (Price, &["Eenheidsprijs", "EENHEIDSPRIJS", "Prijs", "Tarief"]), (Amount, &["Regeltotaal", "TOTAAL", "Bedrag", "Totaal"]),
    (Subtotal, &["Subtotaal", "SUBTOTAAL", "Totaal excl. btw"]), (TaxRow, &["{name} {rate}", "{name} ({rate})", "{rate} {name}"]), (Total, &["Totaal", "TOTAAL", "Totaal te betalen", "Totaalbedrag"]), (TotalPlain, &["Totaal", "Totaalbedrag"]), (CreditTotal, &["Totaal", "Totaal credit"]),
    (Prepaid, &["Aanbetaling", "Voorschot", "Reeds betaald"]), (AmountDue, &["Te betalen", "Restbedrag", "Openstaand saldo"]), (PayTitle, &["Bankgegevens", "Overmaken naar", "Betaling"]), (Thanks, &["Bedankt voor uw opdracht!", "BEDANKT VOOR UW KLANDIZIE!", "Hartelijk dank!"]),
    (Distraction, &["Neem bij vragen over deze factuur gerust contact op.", "Vermeld bij betaling het factuurnummer.", "Vanaf 1 januari {year} is het uurtarief 72,50."]),
];

#[rustfmt::skip]
const PT: Table = &[
    (Title, &["FATURA", "Fatura", "Fatura"]), (CreditTitle, &["NOTA DE CRÉDITO", "Nota de crédito"]), (Number, &["Fatura n.º", "FATURA N.º", "N.º da fatura", "N.º"]), (Date, &["Data", "DATA", "Data:", "Data da fatura"]), (Due, &["Data de vencimento", "Vencimento", "VENCIMENTO", "Pagar até"]),
    (TermsLabel, &["Condições de pagamento", "CONDIÇÕES", "Pagamento"]), (Po, &["N.º de encomenda", "Ordem de compra", "V/ encomenda"]), (CustomerNo, &["ID do cliente", "N.º de cliente", "Cliente n.º"]), (Contact, &["Vendedor", "VENDEDOR", "Elaborado por"]), (Project, &["Trabalho", "Projeto", "TRABALHO"]), (DeliveryDate, &["Data de entrega", "Data de envio"]),
    (BillTo, &["Para", "PARA:", "Faturar a", "Cliente"]), (ShipTo, &["Enviar para", "ENVIAR PARA", "Morada de entrega"]), (Description, &["Descrição", "DESCRIÇÃO", "Serviço", "Detalhes"]), (Quantity, &["Quantidade", "QUANTIDADE", "Qtd.", "Horas"]), (Price, &["Preço unitário", "PREÇO UNITÁRIO", "Preço", "Custo unitário"]), (Amount, &["Total da linha", "TOTAL", "Valor", "Total"]),
    (Subtotal, &["Subtotal", "SUBTOTAL", "Total líquido"]), (TaxRow, &["{name} {rate}", "{name} ({rate})", "{rate} {name}"]), (Total, &["Total", "TOTAL", "Total a pagar", "Total da fatura"]), (TotalPlain, &["Total", "Total da fatura"]), (CreditTotal, &["Total", "Total do crédito"]),
    (Prepaid, &["Adiantamento", "Sinal recebido", "Já pago"]), (AmountDue, &["Saldo em dívida", "Resta pagar", "Saldo"]), (PayTitle, &["Dados bancários", "Transferência para", "Pagamento"]), (Thanks, &["Obrigado pela preferência!", "OBRIGADO PELA SUA PREFERÊNCIA!", "Obrigado!"]),
    (Distraction, &["Se tiver dúvidas sobre esta fatura, contacte-nos.", "Indique o número da fatura na transferência.", "Preços válidos até 31/12/{year}."]),
];
