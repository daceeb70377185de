//! Words of single families: what a hotel, a system or a till calls things.

use super::List;
use crate::random::words::Term::*;

#[rustfmt::skip]
pub(crate) const SAAS: List = &[
    ("en", &[
        (Number, &["Invoice number", "Invoice ID", "Receipt number", "Invoice"]),
        (Date, &["Date of issue", "Issued", "Date paid or issued", "Invoice created"]),
        (Due, &["Date due", "Due", "Payment due by"]),
        (Total, &["Amount due", "Total due today", "Invoice amount due", "You owe"]),
        (TotalPlain, &["Total", "Invoice total"]),
        (AmountDue, &["Amount due", "Amount remaining", "Due today"]),
        (BillTo, &["Bill to", "Billed to", "Customer", "Invoice for"]),
        (Period, &["Current period", "Subscription period", "Service term"]),
        (Price, &["Unit price", "Rate per unit", "Price per seat"]),
        (Quantity, &["Qty", "Units", "Seats", "Licenses"]),
        (Description, &["Description", "Plan", "Subscription", "Product or add-on"]),
        (PayTitle, &["Pay with a bank transfer", "Pay by wire or ACH", "Payment options"]),
    ]),
    ("de", &[
        (Number, &["Rechnungsnummer", "Rechnungs-ID"]),
        (Total, &["Fälliger Betrag", "Offene Summe", "Heute fällig"]),
        (TotalPlain, &["Gesamtbetrag", "Summe"]),
        (AmountDue, &["Fälliger Betrag", "Offener Restbetrag"]),
        (Period, &["Abozeitraum", "Laufzeit"]),
        (Description, &["Tarif", "Abonnement", "Produkt"]),
        (PayTitle, &["Per Überweisung bezahlen", "Zahlungsoptionen"]),
    ]),
    ("fr", &[
        (Total, &["Montant dû", "Total à payer aujourd'hui"]),
        (AmountDue, &["Montant dû", "Montant restant"]),
        (Period, &["Période d'abonnement", "Période en cours"]),
        (Description, &["Formule", "Abonnement", "Description"]),
        (PayTitle, &["Payer par virement", "Options de paiement"]),
    ]),
    ("es", &[
        (Total, &["Importe adeudado", "Total a pagar hoy"]),
        (AmountDue, &["Importe adeudado", "Importe restante"]),
        (Description, &["Plan", "Suscripción", "Descripción"]),
    ]),
    ("nl", &[
        (Total, &["Verschuldigd bedrag", "Vandaag te betalen"]),
        (AmountDue, &["Verschuldigd bedrag", "Resterend bedrag"]),
        (Description, &["Abonnement", "Plan", "Beschrijving"]),
    ]),
    ("it", &[
        (Total, &["Importo dovuto", "Totale dovuto oggi"]),
        (AmountDue, &["Importo dovuto", "Importo rimanente"]),
    ]),
    ("pt", &[
        (Total, &["Valor devido", "Total devido hoje"]),
        (AmountDue, &["Valor devido", "Valor restante"]),
    ]),
];

#[rustfmt::skip]
pub(crate) const ERP: List = &[
    ("en", &[
        (Number, &["Number", "Invoice no.", "Billing document", "Document number"]),
        (Pos, &["Item", "Itm", "Pos."]),
        (Code, &["Material", "Material number", "Item No."]),
        (Amount, &["Value", "Net value", "Amount"]),
        (Price, &["Price", "Price / unit", "Net price"]),
        (Subtotal, &["Total net value", "Items total", "Net value"]),
        (Total, &["Final amount", "Invoice amount", "Total amount", "Document total"]),
        (TotalPlain, &["Final amount", "Invoice amount", "Document total"]),
        (CustomerNo, &["Your customer number", "Sold-to party", "Payer"]),
    ]),
    ("de", &[
        (Number, &["Nummer", "Belegnummer", "Fakturanummer"]),
        (Code, &["Material", "Materialnummer"]),
        (Amount, &["Wert", "Nettowert", "Betrag"]),
        (Price, &["Preis", "Preis / Einheit", "Nettopreis"]),
        (Subtotal, &["Summe Positionen", "Nettowert", "Netto-Warenwert"]),
        (Total, &["Endbetrag", "Fakturabetrag", "Rechnungsendbetrag"]),
    ]),
];

#[rustfmt::skip]
pub(crate) const TILL: List = &[
    ("en", &[
        (Number, &["Invoice", "Slip No.", "Trans. No.", "Doc #"]),
        (Date, &["Date", "Trans. date", "Sold"]),
        (Total, &["TOTAL", "TOTAL TO PAY", "Sale Total", "BALANCE DUE", "Total sale"]),
        (TotalPlain, &["TOTAL", "Sale Total"]),
        (Prepaid, &["CASH", "CARD PAYMENT", "TENDERED", "Visa / MC"]),
        (Subtotal, &["SUBTOTAL", "Sub-Tot", "Items"]),
        (Contact, &["Cashier", "Served by", "Operator"]),
        (CustomerNo, &["Member no.", "Trade card", "Cust"]),
    ]),
    ("de", &[
        (Number, &["Rechnung-Nr", "Bon-Nr.", "Beleg"]),
        (Total, &["SUMME", "GESAMT", "Zu zahlen", "SUMME EUR"]),
        (TotalPlain, &["SUMME", "GESAMT"]),
        (Prepaid, &["GEGEBEN", "EC-Karte", "Kartenzahlung"]),
        (Subtotal, &["Zw.-Summe", "NETTO", "Warenwert"]),
        (Contact, &["Kassierer", "Es bediente Sie"]),
    ]),
    ("fr", &[
        (Number, &["Facture", "N° ticket", "Ticket n°"]),
        (Prepaid, &["CARTE BANCAIRE", "ESPECES", "CB"]),
        (Contact, &["Caissier", "Servi par"]),
    ]),
    ("es", &[
        (Title, &["Factura simplificada", "FACTURA", "Factura / Ticket"]),
        (Number, &["Nº ticket", "Nº operación", "Factura"]),
        (Total, &["TOTAL A PAGAR", "TOTAL", "IMPORTE TOTAL"]),
        (Prepaid, &["TARJETA", "EFECTIVO", "ENTREGADO"]),
    ]),
    ("it", &[
        (Total, &["TOTALE COMPLESSIVO", "TOTALE EURO", "TOTALE"]),
        (Prepaid, &["PAGAMENTO ELETTRONICO", "CONTANTI"]),
    ]),
    ("nl", &[
        (Number, &["Bonnr.", "Kassabon", "Factuur"]),
        (Total, &["TOTAAL", "TE BETALEN", "Totaal bon"]),
        (Prepaid, &["PIN", "CONTANT", "Pinbetaling"]),
    ]),
    ("pt", &[
        (Total, &["TOTAL A PAGAR", "TOTAL"]),
        (Prepaid, &["MULTIBANCO", "NUMERÁRIO"]),
    ]),
];

#[rustfmt::skip]
pub(crate) const WORKS: List = &[
    ("en", &[
        (Number, &["Account No.", "Valuation No.", "Application No.", "Invoice no."]),
        (Project, &["Contract works", "Building project", "Site address", "Job site"]),
        (Subtotal, &["Value of works executed", "Net works total", "Sum of trades", "Works to date"]),
        (Prepaid, &["Less previous payments", "Previously certified", "Less payments on account"]),
        (AmountDue, &["Now certified", "Net amount due this account", "Balance due"]),
        (Price, &["Rate", "Unit rate"]),
        (Deduction, &["Less 5% retention", "Contra charge", "Less defects"]),
    ]),
    ("de", &[
        (Title, &["Schlussrechnung", "Abschlagsrechnung", "Teilschlussrechnung", "Rechnung Bauleistung"]),
        (Project, &["Bauvorhaben", "BV", "Baustelle"]),
        (Pos, &["OZ", "Pos.", "LV-Pos."]),
        (Unit, &["ME", "EH", "Einh."]),
        (Price, &["EP", "EP in EUR", "Einheitspreis"]),
        (Amount, &["GP", "GP in EUR", "Gesamtpreis"]),
        (Subtotal, &["Summe Leistungsverzeichnis", "Nettosumme Leistung", "Summe Titel"]),
        (Prepaid, &["abzgl. erhaltener Abschlagszahlungen", "Abschläge", "abzgl. 1. Abschlagsrechnung"]),
        (AmountDue, &["Auszahlungsbetrag", "Noch zu zahlender Betrag", "Restzahlung"]),
    ]),
    ("fr", &[
        (Title, &["Facture de travaux", "Situation de travaux", "Décompte général"]),
        (Unit, &["U", "Unité"]),
        (Price, &["P.U.", "Prix U."]),
        (Subtotal, &["Total travaux HT", "Montant des travaux"]),
        (Prepaid, &["Situations antérieures", "Acomptes versés"]),
    ]),
    ("nl", &[
        (Subtotal, &["Aanneemsom", "Totaal werkzaamheden"]),
        (Prepaid, &["Reeds gefactureerde termijnen", "Eerdere termijnen"]),
    ]),
    ("it", &[(Title, &["Fattura lavori", "Fattura SAL", "Fattura"]), (Subtotal, &["Totale lavori", "Importo lavori"])]),
    ("es", &[(Title, &["Factura de obra", "Factura certificación", "Factura"]), (Subtotal, &["Presupuesto de ejecución", "Total obra ejecutada"])]),
];

#[rustfmt::skip]
pub(crate) const UTILITY: List = &[
    ("en", &[
        (Number, &["Bill number", "Invoice number", "Bill reference", "Bill no."]),
        (Date, &["Bill date", "Date of bill", "Issue date", "Billing date"]),
        (Due, &["Pay by", "Payment due", "Due by", "Direct debit date"]),
        (CustomerNo, &["Account number", "Your account number", "Customer reference number"]),
        (Period, &["Billing period", "Charges period", "This bill covers"]),
        (Total, &["Total for this bill", "Total amount due", "Amount payable now", "Please pay", "Total new charges"]),
        (TotalPlain, &["New charges", "Total current charges", "This bill"]),
        (Subtotal, &["Usage and service charges", "Charges excluding tax", "Total before tax"]),
        (PreviousBalance, &["Balance from your last bill", "Amount outstanding from last bill", "Opening balance"]),
        (AccountBalance, &["Balance on your account", "Account balance after this bill", "Closing balance"]),
        (Prepaid, &["Payments received - thank you", "Less instalments paid", "Payments since last bill"]),
        (PayTitle, &["Ways to pay", "How to pay this bill", "Payment slip"]),
    ]),
    ("de", &[
        (Title, &["Ihre Rechnung", "Verbrauchsabrechnung", "Jahresrechnung", "Rechnung"]),
        (CustomerNo, &["Vertragskonto", "Vertragskontonummer", "Kundennummer"]),
        (Period, &["Abrechnungszeitraum", "Verbrauchszeitraum"]),
        (Prepaid, &["abzüglich gezahlter Abschläge", "Ihre Abschläge"]),
        (AmountDue, &["Nachzahlung", "Restbetrag zu Ihren Lasten"]),
        (Total, &["Gesamtkosten", "Ihr Rechnungsbetrag", "Zu zahlen"]),
    ]),
    ("fr", &[
        (CustomerNo, &["N° de compte", "Compte client", "Référence client"]),
        (Period, &["Période de consommation", "Période facturée"]),
        (Prepaid, &["Vos paiements", "Mensualités versées"]),
    ]),
    ("es", &[
        (CustomerNo, &["N.º de contrato", "Referencia de contrato", "Cuenta contrato"]),
        (Period, &["Periodo de consumo", "Periodo de lectura"]),
    ]),
    ("it", &[
        (Title, &["Bolletta", "Fattura", "La tua bolletta"]),
        (CustomerNo, &["Codice utenza", "Codice contratto"]),
        (Period, &["Periodo di fornitura", "Periodo consumi"]),
    ]),
    ("nl", &[
        (Title, &["Jaarnota", "Uw nota", "Termijnnota", "Factuur"]),
        (CustomerNo, &["Contractrekening", "Klantnummer"]),
        (Prepaid, &["Betaalde voorschotten", "Uw termijnbedragen"]),
    ]),
    ("pt", &[
        (CustomerNo, &["N.º de contrato", "Código de ponto"]),
        (Period, &["Período de consumo", "Leitura de / até"]),
    ]),
];

#[rustfmt::skip]
pub(crate) const FORWARD: List = &[
    ("en", &[
        (Description, &["Charges", "Charge description", "Particulars of charges", "Freight and services"]),
        (Code, &["Charge code", "Chg", "Tariff"]),
        (Subtotal, &["Total charges before tax", "Sum of charges", "Charges subtotal"]),
        (Total, &["Total charges due", "Total payable", "Amount due this invoice", "Invoice total"]),
        (TotalPlain, &["Total charges", "Invoice total"]),
        (BillTo, &["Consignee / Payer", "Debtor", "Bill party", "Charge to"]),
        (ShipTo, &["Consignee", "Deliver to", "Notify party"]),
        (DeliveryDate, &["ETA", "ETD", "Pick-up date"]),
        (OrderNo, &["File ref.", "Job ref.", "Shipment file"]),
    ]),
    ("de", &[
        (Description, &["Leistung", "Gebührenart", "Frachtkosten / Leistungen"]),
        (BillTo, &["Frachtzahler", "Auftraggeber", "Debitor"]),
        (ShipTo, &["Empfänger", "Entladestelle"]),
        (OrderNo, &["Speditionsbuch-Nr.", "Abfertigungs-Nr.", "Position"]),
    ]),
    ("fr", &[(Description, &["Prestations de transport", "Libellé des frais"]), (ShipTo, &["Destinataire", "Lieu de déchargement"])]),
    ("nl", &[(Description, &["Kostensoort", "Verrichtingen"]), (ShipTo, &["Geadresseerde", "Losplaats"])]),
    ("es", &[(Description, &["Conceptos de flete", "Cargos"]), (ShipTo, &["Consignatario", "Descarga"])]),
    ("it", &[(Description, &["Competenze", "Voci di spesa"]), (ShipTo, &["Destinatario", "Scarico"])]),
];

#[rustfmt::skip]
pub(crate) const HOTEL: List = &[
    ("en", &[
        (Title, &["Invoice", "Guest Folio", "Guest Account", "Guest Invoice"]),
        (Number, &["Folio No.", "Folio No", "Invoice/Folio", "Invoice No."]),
        (Date, &["Invoice Date", "Date", "Folio date", "Printed and issued"]),
        (OrderNo, &["Conf. No.", "Reservation", "Confirmation No."]),
        (Contact, &["Cashier", "Cashier No.", "Clerk"]),
        (CustomerNo, &["Membership No.", "A/R Number", "Company code"]),
        (Description, &["Text", "Description", "Services"]),
        (Amount, &["Charges", "Debit", "Amount"]),
        (Prepaid, &["Credits", "Deposit transferred", "Card payment", "Less deposit"]),
        (AmountDue, &["Balance", "Balance to settle", "Open balance"]),
        (Total, &["Total incl. tax", "Total charges", "Folio total", "Total"]),
        (TotalPlain, &["Total incl. tax", "Total charges", "Folio total"]),
        (BillTo, &["Guest name", "Guest / Company", "Account", "Invoice to"]),
    ]),
    ("de", &[
        (Title, &["Rechnung", "Gästerechnung", "Hotelrechnung"]),
        (Number, &["Rechnungsnr.", "Folio", "Rechnung Nr"]),
        (Contact, &["Kassierer", "Empfang"]),
        (Description, &["Text", "Leistung", "Beschreibung"]),
        (Amount, &["Belastung", "Soll", "Betrag"]),
        (Prepaid, &["Entlastung", "Kreditkarte", "Anzahlung"]),
        (AmountDue, &["Saldo", "Offener Saldo"]),
        (BillTo, &["Gast", "Gast / Firma"]),
    ]),
    ("fr", &[
        (Title, &["Facture", "Note d'hôtel"]),
        (Amount, &["Débit", "Montant"]),
        (Prepaid, &["Crédit", "Arrhes", "Carte bancaire"]),
        (BillTo, &["Nom du client", "Client / Société"]),
    ]),
    ("es", &[(Amount, &["Cargos", "Debe"]), (Prepaid, &["Abonos", "Pago con tarjeta"]), (BillTo, &["Huésped", "Huésped / Empresa"])]),
    ("it", &[(Amount, &["Addebiti", "Importo"]), (Prepaid, &["Accrediti", "Caparra"]), (BillTo, &["Ospite", "Intestatario conto"])]),
    ("nl", &[(Amount, &["Debet", "Bedrag"]), (Prepaid, &["Credit", "Aanbetaling"]), (BillTo, &["Gast", "Gast / Bedrijf"])]),
    ("pt", &[(Amount, &["Débitos", "Valor"]), (Prepaid, &["Créditos", "Depósito"]), (BillTo, &["Hóspede", "Hóspede / Empresa"])]),
];

#[rustfmt::skip]
pub(crate) const COUNSEL: List = &[
    ("en", &[
        (Title, &["Invoice", "Fee Note", "Memorandum of Fees", "Invoice for Legal Services", "Bill of Costs"]),
        (Number, &["Our fee note no.", "Bill no.", "Invoice number", "Fee note"]),
        (Project, &["Matter", "Re", "Matter no.", "Engagement"]),
        (Description, &["Services rendered", "Work performed", "Narrative"]),
        (LineDate, &["Date", "Work date"]),
        (Quantity, &["Hours", "Time", "Hrs"]),
        (Price, &["Hourly rate", "Rate", "Fee per hour"]),
        (Amount, &["Fees", "Fee", "Amount"]),
        (Subtotal, &["Total fees", "Our fees", "Fees and disbursements", "Professional fees"]),
        (Shipping, &["Disbursements", "Travel and courier", "Out-of-pocket expenses"]),
        (Fee, &["Filing fees", "Search fees", "Office expenses"]),
        (Prepaid, &["Less retainer", "Paid from client account", "Less interim payment", "Trust funds applied"]),
        (Total, &["Total of this account", "Total fees and expenses", "Amount of our account", "Total due on this account"]),
        (TotalPlain, &["Total of this account", "Total fees and expenses"]),
    ]),
    ("de", &[
        (Title, &["Honorarrechnung", "Kostennote", "Honorarnote", "Rechnung"]),
        (Project, &["Mandat", "Aktenzeichen", "Unser Zeichen"]),
        (Description, &["Tätigkeit", "Leistung", "Erbrachte Leistung"]),
        (Quantity, &["Stunden", "Std.", "Zeit"]),
        (Price, &["Stundensatz", "Satz", "Honorarsatz"]),
        (Amount, &["Honorar", "Betrag"]),
        (Subtotal, &["Honorar netto", "Summe Honorar", "Gebühren netto"]),
        (Shipping, &["Auslagen", "Reisekosten", "Post- und Telekommunikation"]),
        (Prepaid, &["abzgl. Vorschuss", "Vorschusszahlung"]),
    ]),
    ("fr", &[
        (Title, &["Note d'honoraires", "Note de frais et honoraires", "Facture d'honoraires"]),
        (Project, &["Dossier", "Affaire"]),
        (Description, &["Diligences", "Prestations"]),
        (Subtotal, &["Honoraires HT", "Total honoraires"]),
        (Shipping, &["Débours", "Frais de déplacement"]),
        (Prepaid, &["Provision versée", "Provisions"]),
    ]),
    ("es", &[(Title, &["Minuta", "Minuta de honorarios", "Factura de honorarios"]), (Subtotal, &["Honorarios", "Total honorarios"]), (Shipping, &["Suplidos", "Gastos de viaje"]), (Prepaid, &["Provisión de fondos"])]),
    ("it", &[(Title, &["Parcella", "Nota spese e competenze", "Notula"]), (Subtotal, &["Onorari", "Totale competenze"]), (Shipping, &["Spese vive", "Trasferte"]), (Prepaid, &["Fondo spese"])]),
    ("nl", &[(Title, &["Declaratie", "Honorariumnota", "Factuur"]), (Subtotal, &["Honorarium", "Totaal honorarium"]), (Shipping, &["Verschotten", "Reiskosten"]), (Prepaid, &["Ontvangen voorschot"])]),
    ("pt", &[(Title, &["Nota de honorários", "Fatura de honorários"]), (Subtotal, &["Honorários", "Total de honorários"]), (Shipping, &["Despesas", "Deslocações"]), (Prepaid, &["Provisão recebida"])]),
];

#[rustfmt::skip]
pub(crate) const BOOK: List = &[
    ("en", &[
        (Number, &["INVOICE NO", "Invoice number:", "Inv#", "No:"]),
        (Date, &["DATE", "Date:", "Date of invoice:"]),
        (Total, &["TOTAL", "Grand total", "TOTAL DUE", "Total (tax incl)"]),
        (TotalPlain, &["TOTAL", "Grand total"]),
        (Subtotal, &["SUBTOTAL", "Sum", "Total before tax"]),
        (Quantity, &["QTY", "Qty", "How many", "Hours"]),
        (Amount, &["LINE TOTAL", "Amount", "Total price"]),
    ]),
    ("de", &[(Subtotal, &["Summe", "NETTO", "Zwischensumme"]), (Total, &["GESAMT", "Brutto", "Rechnungsbetrag"]), (Amount, &["Summe", "Gesamt"])]),
    ("fr", &[(Amount, &["MONTANT", "Total"]), (Number, &["FACTURE N°", "N° facture :"])]),
];
