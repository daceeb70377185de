//! The words of laboratories, therapists and vets.

use super::words_south::{BR, ES, IT, MX, NL, PT};
use crate::random::words::Term::*;
use crate::random::words::{Table, Wording};

pub(super) const WORDING: Wording = Wording(&[&[
    ("en", EN),
    ("en-US", US),
    ("en-AU", AU),
    ("de", DE),
    ("de-AT", AT),
    ("de-CH", CH),
    ("fr", FR),
    ("fr-CA", CA),
    ("es", ES),
    ("es-MX", MX),
    ("it", IT),
    ("nl", NL),
    ("pt", PT),
    ("pt-BR", BR),
]]);

#[rustfmt::skip]
const EN: Table = &[
    (Project, &["Cost centre"]),
    (Title, &["Invoice", "Account for treatment", "Laboratory invoice", "INVOICE", "Fee note", "Professional fees"]),
    (CreditTitle, &["Credit note", "Refund note", "CREDIT NOTE"]),
    (Number, &["Invoice no.", "Account no.", "Bill number", "Invoice ref.", "Receipt/Invoice no.", "Inv. number"]),
    (Date, &["Date", "Invoice date", "Date of account", "Issued", "Date rendered"]),
    (Due, &["Due date", "Please settle by", "Payment due", "Payable by", "Due"]),
    (CustomerNo, &["Client no.", "Practice code", "Client ID", "Patient account", "Account ref."]),
    (OrderNo, &["Job no.", "Prescription no.", "Episode", "Case reference"]),
    (DeliveryNote, &["Docket", "Lab slip", "Delivery docket"]),
    (Po, &["Your order", "Authorisation no.", "Approval code", "Purchase order"]),
    (BillTo, &["Bill to", "Account to", "Client", "Responsible party", "Owner", "Practice", "To"]),
    (Period, &["Treatment period", "Treatment dates", "Period of treatment", "Work completed"]),
    (LineDate, &["Date", "Treated on", "Visit", "Date of service", "Seen"]),
    (Code, &["Code", "Item", "Fee code", "Procedure", "Ref."]),
    (Description, &["Treatment", "Procedure", "Service provided", "Description", "Work carried out", "Treatments and medicines"]),
    (Quantity, &["Qty", "No.", "Units", "Number", "x"]),
    (Unit, &["Unit", "per", "Measure"]),
    (Price, &["Fee", "Each", "Unit fee", "Price", "Charge per unit"]),
    (Amount, &["Amount", "Charge", "Fee", "Total", "Cost"]),
    (Subtotal, &["Total fees", "Subtotal", "Fees before tax", "Net total", "Total of treatments"]),
    (Discount, &["Less discount", "Multi-pet discount", "Practice discount", "Package discount"]),
    (Shipping, &["Courier", "Postage", "Carriage of samples"]),
    (Fee, &["Alloy surcharge", "Clinical waste charge", "Out-of-hours fee", "Dispensing fee"]),
    (Total, &["Total due", "Total", "Amount payable", "Invoice total", "Total to pay", "Total fee"]),
    (TotalPlain, &["Invoice total", "Total", "Total fee"]),
    (CreditTotal, &["Total credited", "Refund total", "Credit total"]),
    (Prepaid, &["Paid at reception", "Paid by insurer", "Deposit received", "Less paid at visit"]),
    (AmountDue, &["Balance to pay", "Balance", "Patient balance", "Outstanding", "Amount due"]),
    (PreviousBalance, &["Balance from earlier visits", "Previous account", "Brought forward"]),
    (AccountBalance, &["Balance of account", "Total owing", "Client balance"]),
    (GroupSum, &["Subtotal {group}", "Total for {group}", "{group}"]),
    (PercentLine, &["Materials and sundries {rate}", "Laboratory overhead {rate}"]),
    (Deduction, &["Remake credit", "Insurer's contribution", "Cancelled appointment reversed"]),
    (TextLine, &["see treatment record", "as prescribed", "remake without charge of shade"]),
    (PayTitle, &["Ways to pay", "Bank transfer", "Payment to", "Practice account"]),
    (PayReference, &["Please quote", "Reference", "Quote with payment"]),
    (Greeting, &["For treatment received we charge as follows.", "For professional services rendered:", "Thank you for entrusting us with this work."]),
    (Exempt, &["Medical services exempt from VAT.", "Exempt supply: health care by a registered practitioner.", "Dental prostheses, exempt from VAT."]),
    (Thanks, &["Get well soon!", "Thank you for your trust.", "With kind regards from the whole team."]),
    (Distraction, &["Missed appointments are charged at 25.00 unless cancelled 24 hours before.", "Next booster due {month}/{year}.", "Statement of manufacture: custom-made device, Annex VIII.",
        "Your insurer may not cover all items; excess of 99.00 applies.", "Closed on bank holidays; emergencies 0800 000 217."]),
];

const US: Table = &[
    (
        Exempt,
        &[
            "Medical services are not taxable.",
            "Prosthetic devices - not subject to sales tax.",
        ],
    ),
    (
        Code,
        &["CPT", "Code", "Procedure code", "ADA code", "Service code"],
    ),
    (
        LineDate,
        &["Date of service", "DOS", "Service date", "Date"],
    ),
];

const AU: Table = &[
    (
        Title,
        &["Tax Invoice", "TAX INVOICE", "Account / Tax Invoice"],
    ),
    (CreditTitle, &["Adjustment Note", "Refund", "Credit note"]),
    (
        Exempt,
        &[
            "GST-free medical service.",
            "No GST applies to these services.",
        ],
    ),
];

#[rustfmt::skip]
const DE: Table = &[
    (Project, &["Kostenstelle"]),
    (Title, &["Rechnung", "Liquidation", "Privatrechnung", "Laborrechnung", "Honorarrechnung", "RECHNUNG"]),
    (CreditTitle, &["Gutschrift", "Stornorechnung", "Rechnungskorrektur"]),
    (Number, &["Rechnungsnummer", "Rechnung Nr.", "Rechnungs-Nr.", "Re.-Nr.", "Liquidations-Nr.", "Beleg-Nr."]),
    (Date, &["Rechnungsdatum", "Datum", "vom", "Rechnung vom", "Ausgestellt am"]),
    (Due, &["Fällig am", "Zahlbar bis", "Fälligkeit", "Zahlungsziel", "Bitte zahlen bis"]),
    (CustomerNo, &["Kunden-Nr.", "Praxis-Nr.", "Patienten-Nr.", "Halter-Nr.", "Debitor"]),
    (OrderNo, &["Behandlungsfall", "Fall-Nr.", "Unser Zeichen", "Rezept-Nr."]),
    (DeliveryNote, &["Lieferschein", "Laborauftrag", "Laborzettel"]),
    (Po, &["Ihre Bestellung", "Ihr Auftrag", "Bestellnummer", "Ihre Referenz"]),
    (BillTo, &["Rechnungsempfänger", "An", "Zahlungspflichtiger", "Tierhalter", "Auftraggeber"]),
    (Period, &["Behandlungszeitraum", "Behandlung vom - bis", "Leistungszeitraum", "Abrechnungszeitraum"]),
    (LineDate, &["Datum", "Beh.-Datum", "Tag", "Leistungsdatum", "Behandelt am"]),
    (Code, &["Ziffer", "Pos.-Nr.", "BEB-Nr.", "GOT", "Geb.-Nr.", "Nr."]),
    (Description, &["Leistung", "Leistungsbezeichnung", "Behandlung", "Bezeichnung", "Text", "Art der Leistung"]),
    (Quantity, &["Anz.", "Anzahl", "Menge", "Mng."]),
    (Unit, &["Einh.", "Einheit", "ME"]),
    (Price, &["Einzelpreis", "E-Preis", "Preis", "Satz", "je"]),
    (Amount, &["Betrag", "Gesamt", "Summe", "Honorar", "Gesamtpreis"]),
    (Subtotal, &["Summe Leistungen", "Zwischensumme", "Nettobetrag", "Summe Honorar", "Summe netto"]),
    (Discount, &["Rabatt", "Nachlass", "Laborrabatt"]),
    (Shipping, &["Versand", "Botendienst", "Porto"]),
    (Fee, &["Notdienstgebühr", "Wegegeld", "Legierungszuschlag", "Entsorgung"]),
    (Total, &["Rechnungsbetrag", "Gesamtbetrag", "Zu zahlen", "Endbetrag", "Zahlbetrag", "Gesamtsumme"]),
    (TotalPlain, &["Rechnungsbetrag", "Gesamtbetrag", "Rechnungssumme"]),
    (CreditTotal, &["Gutschriftsbetrag", "Erstattungsbetrag", "Gutschrift gesamt"]),
    (Prepaid, &["bereits bezahlt", "Anzahlung", "Zuzahlung erhalten", "abzgl. Barzahlung"]),
    (AmountDue, &["Restbetrag", "noch zu zahlen", "Eigenanteil", "Offener Betrag"]),
    (PreviousBalance, &["Offen aus früheren Rechnungen", "Alter Saldo", "Übertrag Vorrechnung"]),
    (AccountBalance, &["Gesamtforderung", "Neuer Saldo", "Kontostand"]),
    (GroupSum, &["Summe {group}", "Zwischensumme {group}", "{group}"]),
    (PercentLine, &["Verbrauchsmaterial {rate}", "Notdienstzuschlag {rate}"]),
    (Deduction, &["Kulanz Wiederholung", "Erstattung der Kasse", "Gutschrift Altgold"]),
    (TextLine, &["laut Verordnung", "gemäß Heil- und Kostenplan", "Wiederholung ohne Berechnung"]),
    (PayTitle, &["Bankverbindung", "Überweisung an", "Konto der Praxis", "Zahlung auf"]),
    (PayReference, &["Verwendungszweck", "Bitte angeben", "Kennwort"]),
    (Greeting, &["für die Behandlung erlaube ich mir zu berechnen:", "für zahntechnische Leistungen berechnen wir:", "für die erbrachten Leistungen liquidieren wir wie folgt:"]),
    (Exempt, &["Heilbehandlung, umsatzsteuerfrei gemäß § 4 Nr. 14 UStG.", "Die Leistungen sind nach § 4 Nr. 14 Buchst. a UStG von der Umsatzsteuer befreit."]),
    (Thanks, &["Wir wünschen gute Besserung!", "Vielen Dank für Ihr Vertrauen.", "Vielen Dank für die gute Zusammenarbeit."]),
    (Distraction, &["Nicht abgesagte Termine werden mit 30,00 berechnet.", "Nächste Impfung fällig: {month}/{year}.", "Der Eigenanteil wird von der Kasse nicht erstattet; Erstattungssatz 80 %.",
        "Konformitätserklärung: Sonderanfertigung nach Anhang XIII der Verordnung (EU) 2017/745.", "Wir haben vom 24.12. bis 02.01.{year} geschlossen."]),
];

const AT: Table = &[
    (
        Title,
        &["Honorarnote", "Rechnung", "Faktura", "HONORARNOTE"],
    ),
    (
        Number,
        &["Honorarnote Nr.", "Rechnungsnr.", "Hon.-Nr.", "Nummer"],
    ),
    (
        Exempt,
        &["Unecht umsatzsteuerbefreit gemäß § 6 Abs. 1 Z 19 UStG."],
    ),
];

const CH: Table = &[
    (
        Subtotal,
        &["Zwischentotal", "Total Leistungen", "Total exkl. MWST"],
    ),
    (
        Total,
        &[
            "Rechnungstotal",
            "Total",
            "Zu bezahlen",
            "Gesamttotal",
            "Fälliger Betrag",
        ],
    ),
    (Code, &["Tarifziffer", "Tarif", "Position", "Tarifposition"]),
    (
        Exempt,
        &[
            "Von der MWST ausgenommen (Art. 21 MWSTG).",
            "Heilbehandlung, ohne MWST.",
        ],
    ),
];

#[rustfmt::skip]
const FR: Table = &[
    (Project, &["Centre de coût"]),
    (Title, &["Facture", "Note d'honoraires", "Facture de soins", "FACTURE", "Honoraires"]),
    (CreditTitle, &["Avoir", "Facture d'avoir", "AVOIR"]),
    (Number, &["Facture n°", "N° de facture", "Note n°", "N° d'honoraires", "Numéro"]),
    (Date, &["Date", "Date de facture", "Établie le", "En date du", "Le"]),
    (Due, &["Échéance", "À régler avant le", "Payable le", "Date limite de règlement"]),
    (CustomerNo, &["Code client", "Code cabinet", "N° patient", "N° de dossier", "Compte"]),
    (OrderNo, &["Dossier de soins", "N° d'ordonnance", "Réf. interne", "Bon n°"]),
    (DeliveryNote, &["Bon de livraison", "Fiche de travail", "BL"]),
    (Po, &["Votre commande", "Bon de commande", "Réf. commande", "V/Réf."]),
    (BillTo, &["Facturé à", "Propriétaire", "Destinataire", "Cabinet", "Client", "Assuré"]),
    (Period, &["Période de soins", "Soins du", "Période de traitement", "Travaux de la période"]),
    (LineDate, &["Date", "Date de l'acte", "Date des soins", "Le"]),
    (Code, &["Code", "Cotation", "Réf.", "Code acte", "NGAP"]),
    (Description, &["Acte", "Désignation des actes", "Soins et produits", "Nature des travaux", "Libellé", "Prestation"]),
    (Quantity, &["Nb", "Qté", "Quantité", "Nombre"]),
    (Unit, &["Unité", "U.", "Un."]),
    (Price, &["Tarif", "P.U.", "Honoraires unit.", "Prix unitaire"]),
    (Amount, &["Montant", "Honoraires", "Total", "Montant dû"]),
    (Subtotal, &["Total des actes", "Sous-total", "Total hors taxes", "Total honoraires", "Montant HT"]),
    (Discount, &["Remise", "Remise fidélité", "Remise cabinet"]),
    (Shipping, &["Frais d'envoi", "Coursier", "Port"]),
    (Fee, &["Majoration d'urgence", "Élimination des déchets", "Frais de déplacement"]),
    (Total, &["Total à payer", "Total TTC", "Montant dû", "Net à payer", "Total à régler"]),
    (TotalPlain, &["Total de la facture", "Total TTC", "Montant total"]),
    (CreditTotal, &["Total de l'avoir", "Montant remboursé", "Total avoir"]),
    (Prepaid, &["Acompte reçu", "Réglé sur place", "Part mutuelle réglée", "Déjà versé"]),
    (AmountDue, &["Reste à charge", "Reste à payer", "Solde", "Solde à régler"]),
    (PreviousBalance, &["Solde antérieur", "Reste dû précédent"]),
    (AccountBalance, &["Solde du compte", "Total dû au compte"]),
    (GroupSum, &["Sous-total {group}", "Total {group}"]),
    (PercentLine, &["Petit matériel {rate}", "Majoration de garde {rate}"]),
    (Deduction, &["Reprise de travail", "Part organisme", "Geste commercial"]),
    (TextLine, &["selon ordonnance", "suivant devis accepté", "réfection sans supplément"]),
    (PayTitle, &["Règlement par virement", "Coordonnées bancaires", "Compte du cabinet"]),
    (PayReference, &["Réf. à rappeler", "Communication", "Libellé"]),
    (Greeting, &["Pour les soins prodigués, nous vous prions de trouver ci-dessous nos honoraires.", "Veuillez trouver le détail des travaux réalisés."]),
    (Exempt, &["Exonération de TVA, article 261-4-1° du CGI.", "Actes médicaux exonérés de TVA."]),
    (Thanks, &["Prompt rétablissement !", "Merci de votre confiance.", "Le cabinet vous remercie."]),
    (Distraction, &["Tout rendez-vous non annulé 24 h avant est dû : 25,00.", "Prochain rappel de vaccin : {month}/{year}.", "Membre d'une association agréée, le règlement par chèque est accepté.",
        "Déclaration de conformité : dispositif médical sur mesure, annexe XIII.", "Cabinet fermé du 24 décembre au 2 janvier {year}."]),
];

const CA: Table = &[
    (
        Subtotal,
        &["Sous-total", "Total avant taxes", "Total des actes"],
    ),
    (Total, &["Total", "Total à payer", "Montant dû"]),
    (TotalPlain, &["Total de la facture", "Total"]),
    (Exempt, &["Services de santé exonérés de taxes."]),
];
