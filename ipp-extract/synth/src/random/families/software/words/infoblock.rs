//! The letter with a block of details.

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
    (Number, &["Invoice no.", "Invoice No.", "Document no.", "Number", "Our invoice", "Inv. no."]), (CreditNumber, &["Credit note no.", "Document no.", "Credit no."]),
    (Date, &["Date", "Invoice date", "Document date", "Date of invoice"]), (CreditDate, &["Date", "Document date"]), (Due, &["Payable by", "Due on", "Due date", "To be paid by"]),
    (TermsLabel, &["Terms of payment", "Payment terms", "Payment", "Conditions"]), (Po, &["Your order", "Your order no.", "Your reference", "Your ref.", "Order no. (customer)"]),
    (CustomerNo, &["Customer no.", "Your customer no.", "Account no.", "Cust. no."]), (OrderNo, &["Our order", "Order no.", "Our ref.", "Job no."]), (DeliveryNote, &["Delivery note", "Delivery note no.", "Del. note"]),
    (Contact, &["Contact", "Handled by", "Your contact", "Person in charge"]), (DeliveryDate, &["Delivery date", "Date of supply", "Delivered on"]), (Period, &["Period of service", "Service period", "Supply period"]),
    (Pos, &["Pos.", "Item", "Pos", "No."]), (Code, &["Item no.", "Art. no.", "Article no."]), (Description, &["Description", "Designation", "Item", "Text", "Goods / services"]),
    (Quantity, &["Quantity", "Qty.", "Qty"]), (Unit, &["Unit", "UoM", "Un."]), (Price, &["Unit price", "Price", "Single price", "Price per unit"]), (Amount, &["Total", "Total price", "Amount", "Sum"]),
    (Subtotal, &["Net total", "Subtotal", "Total net", "Net amount", "Sum of items"]), (TaxRow, &["plus {rate} {name}", "{name} {rate}", "{rate} {name}", "{name} {rate} on {base}"]),
    (Total, &["Total", "Invoice total", "Total amount", "Grand total", "Amount payable"]), (TotalPlain, &["Total", "Invoice total", "Gross total"]), (CreditTotal, &["Credit total", "Amount credited", "Total credit"]),
    (Prepaid, &["less advance payment", "less payments received", "Deposit"]), (AmountDue, &["Remaining amount", "Still to pay", "Balance", "Amount payable"]), (PayTitle, &["Bank", "Bank account", "Our bank"]),
    (TermsEarly, &["within 10 days 2% discount, {n} days net", "2% cash discount within 14 days, net within {n} days", "14 days 3%, {n} days net", "Payable within 8 days less 2%, within {n} days net"]),
    (Greeting, &["Dear Sir or Madam, we invoice you for the following:", "Thank you for your order. We charge you as follows:", "We have carried out the following for you:"]),
    (Closing, &["Yours sincerely", "Kind regards", "With kind regards"]),
];

#[rustfmt::skip]
const DE: Table = &[
    (Title, &["Rechnung", "Rechnung", "RECHNUNG", "Ausgangsrechnung"]), (CreditTitle, &["Gutschrift", "Rechnungskorrektur", "Stornorechnung", "GUTSCHRIFT"]),
    (Number, &["Nr.", "Rechnungs-Nr.", "Belegnummer", "Rechnungsnummer", "Rechnung Nr.", "Beleg-Nr.", "RG-Nummer"]), (CreditNumber, &["Nr.", "Beleg-Nr.", "Gutschrift-Nr.", "Belegnummer"]),
    (Date, &["Datum", "Rechnungsdatum", "Belegdatum", "Rechnungs-/Lieferdatum"]), (CreditDate, &["Datum", "Belegdatum", "Gutschriftsdatum"]), (Due, &["Zahlbar bis", "Fällig am", "Fälligkeit", "Zahlungsziel", "Zahlbar bis zum"]),
    (TermsLabel, &["Zahlungsbedingungen", "Zahlungsbedingung", "Zahlbar", "Zahlung", "Zahlungskonditionen"]), (Po, &["Ihre Bestellung", "Ihre Bestellnr.", "Ihr Zeichen", "Ihre Bestellung Nr.", "Ihre Referenz", "Bestellnummer"]),
    (CustomerNo, &["Kundennr.", "Kunden-Nr.", "Kundennummer", "Kd.-Nr.", "Kunde"]), (OrderNo, &["Auftragsnr.", "Auftrags-Nr.", "Unser Zeichen", "Auftrag", "Vorgang"]), (DeliveryNote, &["Lieferschein", "Lieferschein-Nr.", "LS-Nr."]),
    (Contact, &["Bearbeiter", "Ansprechpartner", "Sachbearbeiter", "Ihr Ansprechpartner", "Bearbeiter/in"]), (DeliveryDate, &["Lieferdatum", "Leistungsdatum", "Liefertag"]), (Period, &["Leistungszeitraum", "Liefer-/Leistungszeitraum", "Zeitraum"]),
    (Project, &["Projekt", "Projekt-Nr.", "Bauvorhaben", "Objekt"]), (ShipTo, &["Lieferanschrift", "Lieferadresse", "Leistungsort"]),
    (Pos, &["Pos.", "Pos", "Pos.", "Nr."]), (Code, &["Art.-Nr.", "Artikel-Nr.", "Artikelnr.", "Artikel"]), (Description, &["Bezeichnung", "Beschreibung", "Artikelbezeichnung", "Text", "Leistung", "Bezeichnung / Beschreibung"]),
    (Quantity, &["Menge", "Anzahl", "Menge"]), (Unit, &["Einheit", "Einh.", "ME", "Eh."]), (Price, &["Einzelpreis", "E-Preis", "Einzel €", "Einzelpreis €", "EP", "Preis/Einh."]),
    (TaxRate, &["USt.", "USt. %", "MwSt.", "St.-Satz"]), (Amount, &["Gesamtpreis", "Gesamt", "G-Preis", "Gesamt €", "Gesamtpreis €", "GP", "Betrag"]),
    (Subtotal, &["Summe netto", "Nettosumme", "Zwischensumme (netto)", "Gesamtbetrag netto", "Gesamt Netto", "Nettobetrag", "Summe Positionen"]),
    (TaxRow, &["zzgl. {rate} {name}", "{name} {rate}", "zzgl. {name} {rate}", "{rate} {name}", "{name} {rate} auf {base}", "zzgl. Umsatzsteuer {rate}"]),
    (Total, &["Gesamtbetrag", "Gesamtsumme", "Rechnungsbetrag", "Gesamt Brutto", "Endsumme", "Gesamtbetrag brutto", "Endbetrag"]), (TotalPlain, &["Gesamtbetrag", "Gesamtsumme", "Gesamt Brutto", "Rechnungsbetrag"]),
    (CreditTotal, &["Gutschriftsbetrag", "Gesamtbetrag", "Gesamtsumme"]), (Prepaid, &["abzgl. Anzahlung", "abzgl. Abschlagsrechnung", "Bereits gezahlt", "./. Anzahlung"]), (AmountDue, &["Zahlbetrag", "Restbetrag", "Noch zu zahlen", "Verbleibender Betrag"]),
    (PayTitle, &["Bankverbindung", "Bank", "Konto"]), (TermsEarly, &["innerhalb 10 Tagen 2 % Skonto, {n} Tage netto", "8 Tage 2 % Skonto, {n} Tage netto", "Zahlbar innerhalb 14 Tagen mit 2 % Skonto, {n} Tage rein netto", "{n} Tage netto, 10 Tage 3 % Skonto",
        "Bei Zahlung innerhalb von 7 Tagen 2 % Skonto, innerhalb von {n} Tagen ohne Abzug"]),
    (TermsText, &["Zahlbar innerhalb von {n} Tagen ohne Abzug", "{n} Tage netto", "innerhalb {n} Tagen netto", "{n} Tage nach Rechnungserhalt", "Überweisung innerhalb {n} Tagen"]),
    (TermsSentence, &["Bitte überweisen Sie den Rechnungsbetrag innerhalb von {n} Tagen ohne Abzug auf unser Konto.", "Zahlbar innerhalb von {n} Tagen nach Erhalt der Rechnung.", "Zahlungsbedingungen: Zahlung innerhalb von {n} Tagen ab Rechnungseingang ohne Abzüge."]),
    (Greeting, &["Sehr geehrte Damen und Herren, unsere Lieferungen/Leistungen stellen wir Ihnen wie folgt in Rechnung.", "vielen Dank für Ihren Auftrag und das damit verbundene Vertrauen. Hiermit stelle ich Ihnen die folgenden Leistungen in Rechnung:",
        "wir berechnen Ihnen für unsere Lieferung:", "Sehr geehrte Damen und Herren, hiermit berechnen wir Ihnen die folgenden Positionen:"]),
    (Closing, &["Mit freundlichen Grüßen", "Mit freundlichem Gruß", "Freundliche Grüße"]),
];

#[rustfmt::skip]
const FR: Table = &[
    (Title, &["Facture", "FACTURE", "Facture de vente"]), (CreditTitle, &["Avoir", "Facture d'avoir", "AVOIR"]), (Number, &["N°", "Facture n°", "N° de pièce", "N° de facture", "Numéro"]), (CreditNumber, &["N°", "Avoir n°", "N° de pièce"]),
    (Date, &["Date", "Date de facture", "Date de pièce"]), (Due, &["Échéance", "Date d'échéance", "À régler le", "Payable le"]), (TermsLabel, &["Conditions de règlement", "Règlement", "Conditions de paiement", "Mode de règlement"]),
    (Po, &["Votre commande", "V/Réf.", "Votre référence", "Commande n°"]), (CustomerNo, &["N° client", "Code client", "Client n°"]), (OrderNo, &["N/Réf.", "Notre commande", "Dossier"]), (Contact, &["Suivi par", "Votre contact", "Interlocuteur"]),
    (DeliveryDate, &["Date de livraison", "Livré le", "Date d'exécution"]), (Pos, &["Pos.", "N°", "Ligne"]), (Code, &["Référence", "Réf.", "Code article"]), (Description, &["Désignation", "Libellé", "Description"]), (Quantity, &["Quantité", "Qté", "Quant."]),
    (Unit, &["Unité", "U", "Un."]), (Price, &["P.U. HT", "Prix unitaire", "Prix unit. HT"]), (Amount, &["Montant HT", "Total HT", "Prix total"]), (Subtotal, &["Total HT", "Montant net HT", "Total net HT"]), (TaxRow, &["{name} {rate}", "Montant {name} {rate}", "{name} ({rate})", "{name} {rate} sur {base}"]),
    (Total, &["Total TTC", "Montant TTC", "Net à payer", "Total à régler"]), (TotalPlain, &["Total TTC", "Montant TTC"]), (CreditTotal, &["Total avoir", "Montant de l'avoir", "Net à votre crédit"]), (Prepaid, &["Acompte versé", "Acompte reçu", "Déjà réglé"]),
    (AmountDue, &["Net à payer", "Reste dû", "Solde à régler"]), (PayTitle, &["Banque", "Domiciliation", "Coordonnées bancaires"]),
    (TermsEarly, &["{n} jours net, 2 % d'escompte à 10 jours", "2 % d'escompte sous 8 jours, net à {n} jours", "Escompte 1,5 % à 10 jours, {n} jours net"]),
    (Greeting, &["Madame, Monsieur, veuillez trouver ci-dessous le détail de notre facture :", "Nous vous facturons les prestations suivantes :", "Suite à votre commande, nous vous facturons :"]), (Closing, &["Cordialement", "Sincères salutations", "Avec nos salutations distinguées"]),
];

#[rustfmt::skip]
const ES: Table = &[
    (Title, &["Factura", "FACTURA", "Factura de venta"]), (CreditTitle, &["Factura de abono", "Factura rectificativa", "ABONO"]), (Number, &["N.º", "Factura n.º", "N.º documento", "Núm. factura"]), (CreditNumber, &["N.º", "Abono n.º", "N.º documento"]),
    (Date, &["Fecha", "Fecha factura", "Fecha documento"]), (Due, &["Vencimiento", "Fecha de vencimiento", "A pagar el", "Vto."]), (TermsLabel, &["Forma de pago", "Condiciones de pago", "Pago"]), (Po, &["Su pedido", "Su referencia", "S/Ref.", "Pedido n.º"]),
    (CustomerNo, &["N.º cliente", "Cód. cliente", "Cliente n.º"]), (OrderNo, &["N/Ref.", "Nuestro pedido", "Expediente"]), (Contact, &["Atendido por", "Persona de contacto", "Tramitado por"]), (DeliveryDate, &["Fecha de entrega", "Entregado el", "Fecha de operación"]),
    (Pos, &["Pos.", "N.º", "Lín."]), (Code, &["Referencia", "Ref.", "Artículo"]), (Description, &["Descripción", "Concepto", "Denominación"]), (Quantity, &["Cantidad", "Cant.", "Uds."]), (Unit, &["Unidad", "Ud.", "UM"]), (Price, &["Precio", "Precio unit.", "P. unitario"]), (Amount, &["Importe", "Total", "Precio total"]),
    (Subtotal, &["Total neto", "Base imponible", "Suma neta", "Importe neto"]), (TaxRow, &["{name} {rate}", "más {rate} {name}", "{rate} {name}", "{name} {rate} s/ {base}"]), (Total, &["Total factura", "Importe total", "Total", "Total a pagar"]), (TotalPlain, &["Total factura", "Importe total"]), (CreditTotal, &["Total abono", "Importe abonado", "Total"]),
    (Prepaid, &["Anticipo", "A cuenta", "menos anticipo"]), (AmountDue, &["Resto a pagar", "Pendiente de pago", "Líquido a pagar"]), (PayTitle, &["Banco", "Cuenta bancaria", "Datos bancarios"]),
    (TermsEarly, &["{n} días neto, 2 % de descuento a 10 días", "2 % dto. p.p. a 8 días, {n} días neto", "10 días 2 %, {n} días neto"]),
    (Greeting, &["Muy señores nuestros: les facturamos lo siguiente:", "Gracias por su pedido. Les facturamos:", "Por los trabajos realizados les facturamos:"]), (Closing, &["Atentamente", "Un cordial saludo", "Reciban un cordial saludo"]),
];

#[rustfmt::skip]
const IT: Table = &[
    (Title, &["Fattura", "FATTURA", "Fattura di vendita"]), (CreditTitle, &["Nota di accredito", "Nota di credito", "NOTA DI CREDITO"]), (Number, &["N.", "Fattura n.", "N. documento", "Numero"]), (CreditNumber, &["N.", "Nota n.", "N. documento"]),
    (Date, &["Data", "Data fattura", "Data documento", "Data emissione"]), (Due, &["Scadenza", "Scade il", "Da pagare entro"]), (TermsLabel, &["Condizioni di pagamento", "Pagamento", "Modalità di pagamento"]), (Po, &["Vs. ordine", "Vs. riferimento", "Vostro ordine n.", "Rif. ordine"]),
    (CustomerNo, &["Cod. cliente", "N. cliente", "Codice cliente"]), (OrderNo, &["Ns. rif.", "Ns. ordine", "Commessa"]), (Contact, &["Referente", "Seguito da", "Ns. incaricato"]), (DeliveryDate, &["Data consegna", "Consegnato il", "Data esecuzione"]),
    (Pos, &["Pos.", "N.", "Riga"]), (Code, &["Articolo", "Cod. art.", "Codice"]), (Description, &["Descrizione", "Denominazione", "Descrizione merce / servizio"]), (Quantity, &["Quantità", "Q.tà", "Qta"]), (Unit, &["UM", "U.M.", "Unità"]), (Price, &["Prezzo unitario", "Prezzo unit.", "Prezzo"]), (Amount, &["Importo", "Totale", "Prezzo totale"]),
    (Subtotal, &["Totale netto", "Imponibile", "Totale imponibile"]), (TaxRow, &["{name} {rate}", "più {name} {rate}", "{rate} {name}", "{name} {rate} su {base}"]), (Total, &["Totale fattura", "Importo totale", "Totale", "Totale a pagare"]), (TotalPlain, &["Totale fattura", "Importo totale"]), (CreditTotal, &["Totale accredito", "Importo accreditato", "Totale nota"]),
    (Prepaid, &["Acconto", "meno acconto", "Già versato"]), (AmountDue, &["Residuo da pagare", "Netto a pagare", "Saldo"]), (PayTitle, &["Banca", "Banca d'appoggio", "Coordinate bancarie"]),
    (TermsEarly, &["{n} gg netto, 10 gg sconto 2%", "sconto 2% entro 8 gg, netto a {n} gg", "10 giorni 2%, {n} giorni netto"]),
    (Greeting, &["Spettabile cliente, Vi fatturiamo quanto segue:", "Vi ringraziamo per l'ordine e fatturiamo:", "Per le prestazioni eseguite Vi addebitiamo:"]), (Closing, &["Cordiali saluti", "Distinti saluti", "Con i migliori saluti"]),
];

#[rustfmt::skip]
const NL: Table = &[
    (Title, &["Factuur", "FACTUUR", "Verkoopfactuur"]), (CreditTitle, &["Creditnota", "Creditfactuur", "CREDITNOTA"]), (Number, &["Nr.", "Factuurnr.", "Factuurnummer", "Documentnr."]), (CreditNumber, &["Nr.", "Creditnotanr.", "Documentnr."]),
    (Date, &["Datum", "Factuurdatum", "Documentdatum"]), (Due, &["Te betalen vóór", "Vervaldatum", "Vervalt op"]), (TermsLabel, &["Betalingsconditie", "Betalingsvoorwaarden", "Betaling"]), (Po, &["Uw bestelling", "Uw order", "Uw kenmerk", "Uw referentie"]),
    (CustomerNo, &["Klantnr.", "Debiteurnr.", "Klantnummer"]), (OrderNo, &["Ons kenmerk", "Ordernr.", "Onze order"]), (Contact, &["Behandeld door", "Contactpersoon", "Uw contact"]), (DeliveryDate, &["Leverdatum", "Geleverd op", "Datum levering"]),
    (Pos, &["Pos.", "Nr.", "Regel"]), (Code, &["Artikelnr.", "Art.nr.", "Artikel"]), (Description, &["Omschrijving", "Artikelomschrijving", "Benaming"]), (Quantity, &["Aantal", "Hoeveelheid", "Aant."]), (Unit, &["Eenheid", "Eenh.", "EH"]), (Price, &["Stuksprijs", "Prijs", "Prijs per eenheid"]), (Amount, &["Totaal", "Bedrag", "Totaalprijs"]),
    (Subtotal, &["Netto totaal", "Totaal netto", "Subtotaal", "Nettobedrag"]), (TaxRow, &["{name} {rate}", "plus {rate} {name}", "{rate} {name}", "{name} {rate} over {base}"]), (Total, &["Totaalbedrag", "Factuurbedrag", "Totaal", "Te betalen"]), (TotalPlain, &["Totaalbedrag", "Factuurbedrag"]), (CreditTotal, &["Creditbedrag", "Totaal credit", "Totaalbedrag"]),
    (Prepaid, &["af: aanbetaling", "Vooruitbetaald", "Reeds betaald"]), (AmountDue, &["Restbedrag", "Nog te betalen", "Te voldoen"]), (PayTitle, &["Bank", "Bankrekening", "Bankgegevens"]),
    (TermsEarly, &["{n} dagen netto, 2% korting binnen 10 dagen", "binnen 8 dagen 2% betalingskorting, {n} dagen netto", "10 dagen 2%, {n} dagen netto"]),
    (Greeting, &["Geachte heer, mevrouw, hierbij brengen wij u het volgende in rekening:", "Dank voor uw opdracht. Wij factureren u:", "Voor onze leveringen berekenen wij u:"]), (Closing, &["Met vriendelijke groet", "Hoogachtend", "Met vriendelijke groeten"]),
];

#[rustfmt::skip]
const PT: Table = &[
    (Title, &["Fatura", "FATURA", "Factura"]), (CreditTitle, &["Nota de crédito", "NOTA DE CRÉDITO", "Nota de Crédito"]), (Number, &["N.º", "Fatura n.º", "N.º documento", "Número"]), (CreditNumber, &["N.º", "Nota n.º", "N.º documento"]),
    (Date, &["Data", "Data da fatura", "Data do documento"]), (Due, &["Vencimento", "Data de vencimento", "A pagar até"]), (TermsLabel, &["Condições de pagamento", "Cond. pagamento", "Pagamento"]), (Po, &["V/ encomenda", "Vossa referência", "V/ Ref.", "Encomenda n.º"]),
    (CustomerNo, &["N.º cliente", "Cód. cliente", "Cliente n.º"]), (OrderNo, &["N/ Ref.", "Nossa encomenda", "Processo"]), (Contact, &["Tratado por", "Contacto", "Responsável"]), (DeliveryDate, &["Data de entrega", "Entregue em", "Data do serviço"]),
    (Pos, &["Pos.", "N.º", "Lin."]), (Code, &["Artigo", "Ref.", "Código"]), (Description, &["Designação", "Descrição", "Denominação"]), (Quantity, &["Quantidade", "Quant.", "Qtd."]), (Unit, &["Unidade", "Un.", "UN"]), (Price, &["Preço unitário", "Preço unit.", "Preço"]), (Amount, &["Total", "Valor", "Preço total"]),
    (Subtotal, &["Total líquido", "Subtotal", "Valor líquido"]), (TaxRow, &["{name} {rate}", "mais {rate} {name}", "{rate} {name}", "{name} {rate} sobre {base}"]), (Total, &["Total da fatura", "Total a pagar", "Valor total", "Total"]), (TotalPlain, &["Total da fatura", "Valor total"]), (CreditTotal, &["Total creditado", "Valor do crédito", "Total"]),
    (Prepaid, &["menos adiantamento", "Adiantamento", "Já liquidado"]), (AmountDue, &["Restante a pagar", "Saldo", "Em dívida"]), (PayTitle, &["Banco", "Conta bancária", "Dados bancários"]),
    (TermsEarly, &["{n} dias líquido, 2% desconto a 10 dias", "2% de desconto em 8 dias, {n} dias líquido", "10 dias 2%, {n} dias"]),
    (Greeting, &["Exmos. Senhores, faturamos o seguinte:", "Agradecemos a vossa encomenda e faturamos:", "Pelos trabalhos realizados faturamos:"]), (Closing, &["Com os melhores cumprimentos", "Atentamente", "Melhores cumprimentos"]),
];
