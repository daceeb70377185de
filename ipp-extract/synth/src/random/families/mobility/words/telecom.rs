//! Telephone, internet and hosting.

use super::{REGIONS, SHARED, Table, Tongues};
use crate::random::words::Term::*;
use crate::random::words::Wording;

pub(in super::super) const WORDING: Wording = Wording(&[LOCAL, REGIONS, OWN, SHARED]);

#[rustfmt::skip]
const LOCAL: &[(&str, Table)] = &[
    ("en-GB", &[(Title, &["Your bill", "Invoice", "VAT invoice", "Your business bill"])]),
    ("en-US", &[(Title, &["Invoice", "Your invoice", "Billing statement and invoice"])]),
];

const OWN: &[(&str, Table)] = &[
    ("en", EN),
    ("de", DE),
    ("fr", FR),
    ("es", ES),
    ("it", IT),
    ("nl", NL),
    ("pt", PT),
];

type Names = &'static [&'static str];

/// What stands around the charges.
pub(in super::super) struct Account {
    pub(in super::super) glance: Names,
    pub(in super::super) details: Names,
    /// What is to pay, in large type; and where the bank is asked to.
    pub(in super::super) owed: Names,
    pub(in super::super) debited: Names,
    /// Sentences with `{amount}`, and perhaps with the day `{due}`.
    pub(in super::super) dated: Names,
    pub(in super::super) undated: Names,
    pub(in super::super) day: Names,
    /// The bill before, and that it was paid.
    pub(in super::super) last: Names,
    pub(in super::super) paid: Names,
    /// Contracts: `#` is a digit, `@` a letter.
    pub(in super::super) contracts: Names,
    pub(in super::super) period: Names,
}

#[rustfmt::skip]
pub(in super::super) static ACCOUNT: Tongues<Account> = [
    ("en", Account {
        glance: &["Your account at a glance", "Bill summary", "Account summary"], details: &["Your charges in detail", "Itemised charges", "Charges by service"],
        owed: &["Amount to pay", "Please pay", "Amount now due"], debited: &["Amount to be debited", "We will collect", "Direct Debit amount"],
        dated: &["We will collect {amount} by Direct Debit on or just after {due}.", "{amount} will be debited from your account on {due}. You do not need to do anything."],
        undated: &["{amount} will be collected by Direct Debit within the next 10 days.", "Nothing to do: {amount} is taken from the card or account on file."],
        day: &["Debit date", "Collection date", "Due date"], last: &["Your last bill", "Previous bill"], paid: &["Payment received, thank you", "Payment received"],
        contracts: &["Mobile ##### ######", "Business broadband, line 0##-####", "Service ID SRV-#####", "Contract @@-#####"], period: &["Period", "From - to", "Service dates"],
    }),
    ("de", Account {
        glance: &["Ihre Rechnung im Überblick", "Zusammenfassung", "Kontoübersicht"], details: &["Ihre Leistungen im Einzelnen", "Einzelaufstellung", "Leistungen je Vertrag"],
        owed: &["Zu zahlen", "Bitte überweisen", "Offener Rechnungsbetrag"], debited: &["Wird abgebucht", "Abbuchungsbetrag", "Lastschriftbetrag"],
        dated: &["Den Betrag von {amount} buchen wir am {due} per SEPA-Lastschrift ab.", "Der Rechnungsbetrag von {amount} wird zum {due} von Ihrem Konto eingezogen."],
        undated: &["Der Betrag von {amount} wird in den nächsten Tagen von Ihrem Konto abgebucht.", "{amount} ziehen wir per Lastschrift ein; Sie müssen nichts veranlassen."],
        day: &["Abbuchung am", "Einzug am", "Lastschrift am"], last: &["Letzte Rechnung", "Vorherige Rechnung"], paid: &["Zahlung erhalten, danke", "Zahlungseingang"],
        contracts: &["Rufnummer 01## #######", "Festnetzanschluss 0## ######", "Vertrag V-######", "Server srv####"], period: &["Zeitraum", "von - bis", "Leistungszeitraum"],
    }),
    ("fr", Account {
        glance: &["Votre facture en bref", "Synthèse du compte", "Récapitulatif"], details: &["Le détail de vos services", "Détail par contrat", "Détail de la facture"],
        owed: &["Montant à payer", "À régler", "Somme à payer"], debited: &["Montant prélevé", "Sera prélevé", "Prélèvement de"],
        dated: &["Le montant de {amount} sera prélevé le {due} sur votre compte.", "Prélèvement automatique de {amount} à compter du {due}."],
        undated: &["Le montant de {amount} sera prélevé dans les prochains jours.", "Vous n'avez rien à faire : {amount} est prélevé sur votre compte bancaire."],
        day: &["Prélèvement le", "Date de prélèvement", "Prélevé le"], last: &["Facture précédente", "Dernière facture"], paid: &["Paiement reçu, merci", "Votre règlement"],
        contracts: &["Ligne mobile 06 ## ## ## ##", "Accès internet 0# ## ## ## ##", "Contrat n° ########", "Serveur ns######"], period: &["Période", "Du - au", "Dates"],
    }),
    ("es", Account {
        glance: &["Resumen de su factura", "Su cuenta de un vistazo", "Resumen"], details: &["Detalle de servicios", "Detalle por contrato", "Cargos en detalle"],
        owed: &["A pagar", "Importe a pagar", "Debe abonar"], debited: &["Se cargará en cuenta", "Importe domiciliado", "Cargo en cuenta"],
        dated: &["El importe de {amount} se cargará en su cuenta el {due}.", "Recibo domiciliado de {amount} con fecha de cargo {due}."],
        undated: &["El importe de {amount} se cargará en su cuenta en los próximos días.", "No tiene que hacer nada: {amount} se adeuda en la cuenta domiciliada."],
        day: &["Fecha de cargo", "Cargo el", "Fecha de adeudo"], last: &["Factura anterior", "Última factura"], paid: &["Pago recibido, gracias", "Su pago"],
        contracts: &["Línea móvil 6## ### ###", "Fibra 9## ### ###", "Contrato ########", "Servidor vps-####"], period: &["Periodo", "Del - al", "Fechas"],
    }),
    ("it", Account {
        glance: &["La fattura in breve", "Riepilogo del conto", "Riepilogo"], details: &["Dettaglio dei servizi", "Dettaglio per contratto", "Dettaglio costi"],
        owed: &["Da pagare", "Importo da pagare", "Quanto devo pagare"], debited: &["Importo addebitato", "Sarà addebitato", "Addebito in conto"],
        dated: &["L'importo di {amount} sarà addebitato sul conto corrente il {due}.", "Addebito SDD di {amount} con valuta {due}."],
        undated: &["L'importo di {amount} sarà addebitato nei prossimi giorni.", "Non deve fare nulla: {amount} viene addebitato sul suo conto."],
        day: &["Data addebito", "Addebito il", "Valuta addebito"], last: &["Fattura precedente", "Ultima fattura"], paid: &["Pagamento ricevuto, grazie", "Il suo pagamento"],
        contracts: &["Linea mobile 3## #######", "Linea fissa 0## ######", "Contratto n. ########", "Server srv-####"], period: &["Periodo", "Dal - al", "Competenza"],
    }),
    ("nl", Account {
        glance: &["Uw factuur in het kort", "Overzicht", "Samenvatting"], details: &["Uw kosten per dienst", "Specificatie", "Specificatie per contract"],
        owed: &["Te betalen", "Graag betalen", "Te voldoen bedrag"], debited: &["Wordt afgeschreven", "Automatische incasso", "Incassobedrag"],
        dated: &["Wij schrijven {amount} op of rond {due} af van uw rekening.", "Het bedrag van {amount} wordt op {due} automatisch geïncasseerd."],
        undated: &["Het bedrag van {amount} wordt binnenkort van uw rekening afgeschreven.", "U hoeft niets te doen: {amount} wordt automatisch geïncasseerd."],
        day: &["Afschrijfdatum", "Incassodatum", "Incasso op"], last: &["Vorige factuur", "Laatste factuur"], paid: &["Betaling ontvangen, dank u", "Uw betaling"],
        contracts: &["Mobiel 06 ########", "Internet en bellen 0##-#######", "Contract ########", "Server vps####"], period: &["Periode", "Van - t/m", "Looptijd"],
    }),
    ("pt", Account {
        glance: &["A sua fatura em resumo", "Resumo da conta", "Resumo"], details: &["Detalhe dos serviços", "Detalhe por contrato", "Discriminação"],
        owed: &["Valor a pagar", "A pagar", "Total a liquidar"], debited: &["Valor a debitar", "Débito direto", "Será debitado"],
        dated: &["O valor de {amount} será debitado na sua conta em {due}.", "Débito direto de {amount} a partir de {due}."],
        undated: &["O valor de {amount} será debitado na sua conta nos próximos dias.", "Não precisa de fazer nada: {amount} é pago por débito direto."],
        day: &["Data do débito", "Débito em", "Débito a partir de"], last: &["Fatura anterior", "Última fatura"], paid: &["Pagamento recebido, obrigado", "O seu pagamento"],
        contracts: &["Telemóvel 9## ### ###", "Fibra 2## ### ###", "Contrato n.º ########", "Servidor vps-####"], period: &["Período", "De - a", "Datas"],
    }),
];

#[rustfmt::skip]
const EN: Table = &[
    (ShipTo, &["Service address", "Installation address"]), (DeliveryNote, &["Service ID", "Order ID"]), (DeliveryDate, &["Activation date", "Connected on"]), (Contact, &["Account manager", "Your contact"]),
    (Title, &["Invoice", "Your bill", "Monthly invoice", "Your invoice"]),
    (Number, &["Bill number", "Invoice number", "Bill no.", "Invoice ID", "Invoice no."]), (Date, &["Bill date", "Invoice date", "Date of issue", "Tax date", "Billed on"]),
    (Due, &["Payment due", "Due date", "Pay by", "Due"]), (CustomerNo, &["Account number", "Account no.", "Customer number", "Billing account"]),
    (Period, &["Billing period", "Bill period", "Charges for", "Service period"]), (Project, &["Contract", "Agreement no.", "Workspace"]), (OrderNo, &["Order reference", "Subscription ID", "Our ref."]),
    (BillTo, &["Account holder", "Billed to", "Customer", "Bill to"]), (Description, &["Description", "Charge", "Service", "Plan and charges"]), (Quantity, &["Qty", "Usage", "Quantity", "Units"]), (Price, &["Unit price", "Monthly price", "Rate", "Price"]),
    (Amount, &["Amount", "Charge", "Cost", "Net charge"]), (Subtotal, &["Total charges before tax", "Subtotal", "This month's charges", "Net charges"]),
    (Total, &["Total for this bill", "Total due", "Total charges", "Total", "Amount due"]), (TotalPlain, &["Total for this bill", "Total new charges", "Total charges"]),
    (PreviousBalance, &["Balance brought forward", "Previous balance", "Outstanding from last bill"]), (AccountBalance, &["New account balance", "Account balance", "Balance incl. this bill"]),
    (Shipping, &["Delivery of equipment", "Postage for router", "Shipping"]), (Fee, &["Paper bill fee", "Regulatory recovery fee", "Administration fee", "Late payment fee"]), (Discount, &["Loyalty discount", "Bundle discount", "Promotional credit"]),
    (PercentLine, &["Managed service fee {rate}", "Support plan {rate} of usage", "Enterprise support {rate}"]), (Deduction, &["Service credit, outage", "Promotional credit", "Credit for part month"]),
    (GroupSum, &["Total for {group}", "{group} total", "Subtotal {group}"]), (TextLine, &["Minimum term ends in 8 months", "Your allowance renews on the 1st"]),
    (Distraction, &["Prices rise by 3.9% from 1 April {year}.", "Your contract ends in {month}/{year}; 30 days' notice applies.", "Calls to our helpline cost 0.08 per minute.", "Late payments may incur a charge of 7.50."]),
];

#[rustfmt::skip]
const DE: Table = &[
    (ShipTo, &["Anschlussadresse", "Installationsort"]), (DeliveryNote, &["Service-ID", "Anschluss-ID"]), (DeliveryDate, &["Freischaltung", "Aktivierungsdatum"]), (Contact, &["Kundenbetreuer", "Ihr Ansprechpartner"]),
    (Title, &["Rechnung", "Ihre Rechnung", "Monatsrechnung", "RECHNUNG"]),
    (Number, &["Rechnungsnummer", "Rechnungs-Nr.", "Rechnungsnr.", "Belegnummer"]), (Date, &["Rechnungsdatum", "Datum", "Erstellt am", "Rechnung vom"]),
    (CustomerNo, &["Kundennummer", "Kundenkonto", "Buchungskonto", "Kunden-Nr."]), (Period, &["Abrechnungszeitraum", "Rechnungsmonat", "Leistungszeitraum", "Zeitraum"]),
    (Project, &["Vertragsnummer", "Rahmenvertrag", "Projekt-ID"]), (OrderNo, &["Auftragsnummer", "Bestell-ID", "Vorgangsnummer"]),
    (BillTo, &["Vertragspartner", "Kunde", "Rechnungsempfänger", "Anschlussinhaber"]), (Description, &["Leistung", "Bezeichnung", "Tarif / Leistung", "Beschreibung"]), (Quantity, &["Menge", "Anzahl", "Verbrauch", "Einheiten"]), (Price, &["Einzelpreis", "Preis", "Monatspreis", "Preis netto"]),
    (Amount, &["Betrag netto", "Netto", "Betrag", "Gesamt netto"]), (Subtotal, &["Summe netto", "Nettobetrag", "Summe der Leistungen (netto)", "Zwischensumme"]),
    (Total, &["Rechnungsbetrag", "Gesamtbetrag", "Summe dieser Rechnung", "Zu zahlender Betrag", "Rechnungsbetrag brutto"]), (TotalPlain, &["Rechnungsbetrag", "Summe dieser Rechnung", "Gesamtbetrag"]),
    (PreviousBalance, &["Saldovortrag", "Offener Betrag Vorrechnung", "Übertrag Vormonat"]), (AccountBalance, &["Neuer Kontostand", "Gesamtforderung", "Saldo inkl. dieser Rechnung"]),
    (Shipping, &["Versand Endgerät", "Versandkosten Router", "Versandkosten"]), (Fee, &["Papierrechnung", "Bereitstellungsentgelt", "Servicepauschale", "Rücklastschriftgebühr"]), (Discount, &["Treuebonus", "Kombirabatt", "Aktionsgutschrift"]),
    (PercentLine, &["Managed-Service-Pauschale {rate}", "Supportplan {rate}", "Business-Support {rate}"]), (Deduction, &["Gutschrift Störung", "Aktionsgutschrift", "Gutschrift anteiliger Monat"]),
    (GroupSum, &["Summe {group}", "{group} gesamt", "Zwischensumme {group}"]), (TextLine, &["Mindestlaufzeit noch 8 Monate", "Datenvolumen wird am 1. erneuert"]),
    (Distraction, &["Ihr Vertrag endet am 30.{month}.{year}; Kündigungsfrist ein Monat.", "Ab 01.04.{year} gelten neue Preise; Grundpreis dann 19,95.", "Einwendungen innerhalb von acht Wochen.", "Anrufe zur Hotline: 0,14 je Minute."]),
];

#[rustfmt::skip]
const FR: Table = &[
    (ShipTo, &["Adresse d'installation", "Lieu de service"]), (DeliveryNote, &["Identifiant service", "N° de ligne"]), (DeliveryDate, &["Mise en service", "Activé le"]), (Contact, &["Votre conseiller", "Contact"]),
    (Title, &["Facture", "Votre facture", "Facture mensuelle", "FACTURE"]),
    (Number, &["N° de facture", "Facture n°", "Numéro de facture", "Réf. facture"]), (Date, &["Date de facture", "Émise le", "Date d'émission", "Facture du"]),
    (CustomerNo, &["N° de compte", "Compte client", "N° client", "Compte de facturation"]), (Period, &["Période de facturation", "Période", "Période facturée", "Abonnements du"]),
    (Project, &["Contrat", "N° de contrat", "Espace client"]), (OrderNo, &["N° d'abonnement", "Réf. commande", "Dossier"]),
    (BillTo, &["Titulaire du contrat", "Client", "Adresse de facturation", "Titulaire"]), (Description, &["Libellé", "Service", "Désignation", "Offre et services"]), (Quantity, &["Qté", "Quantité", "Conso.", "Nombre"]), (Price, &["Prix HT", "Prix unitaire", "Tarif", "Prix mensuel"]),
    (Subtotal, &["Total HT", "Montant HT", "Total des services HT", "Sous-total HT"]),
    (PreviousBalance, &["Solde antérieur", "Report facture précédente", "Solde précédent"]), (AccountBalance, &["Nouveau solde", "Total du compte", "Solde du compte"]),
    (Shipping, &["Envoi du matériel", "Livraison box", "Frais d'envoi"]), (Fee, &["Facture papier", "Frais de mise en service", "Frais de rejet", "Frais de gestion"]), (Discount, &["Remise fidélité", "Remise multi-lignes", "Avantage client"]),
    (PercentLine, &["Forfait infogérance {rate}", "Support {rate}", "Support entreprise {rate}"]), (Deduction, &["Geste commercial interruption", "Crédit promotionnel", "Prorata en votre faveur"]),
    (GroupSum, &["Total {group}", "Sous-total {group}", "{group} : total"]), (TextLine, &["Engagement : encore 8 mois", "Forfait renouvelé le 1er"]),
    (Distraction, &["Votre engagement prend fin en {month}/{year}.", "Nouveaux tarifs au 01/04/{year} : abonnement 29,99.", "En cas de retard, indemnité forfaitaire de 40,00 €.", "Appel au service client : 0,15 la minute."]),
];

#[rustfmt::skip]
const ES: Table = &[
    (ShipTo, &["Dirección de instalación", "Lugar del servicio"]), (DeliveryNote, &["ID de servicio", "N.º de línea"]), (DeliveryDate, &["Fecha de alta", "Activado el"]), (Contact, &["Gestor de cuenta", "Su contacto"]),
    (Title, &["Factura", "Su factura", "Factura mensual", "FACTURA"]),
    (Number, &["N.º de factura", "Factura n.º", "Número de factura", "Ref. factura"]), (Date, &["Fecha de emisión", "Fecha de factura", "Fecha", "Emitida el"]),
    (CustomerNo, &["N.º de cuenta", "Cuenta de facturación", "N.º de cliente", "Código de cliente"]), (Period, &["Periodo de facturación", "Periodo facturado", "Periodo", "Consumo del"]),
    (Project, &["Contrato", "N.º de contrato", "Acuerdo marco"]), (OrderNo, &["N.º de suscripción", "Ref. pedido interno", "Expediente"]),
    (BillTo, &["Titular", "Cliente", "Titular del contrato", "Datos del cliente"]), (Description, &["Concepto", "Servicio", "Descripción", "Tarifa y servicios"]), (Quantity, &["Cantidad", "Consumo", "Uds.", "Cant."]), (Price, &["Precio", "Cuota", "Precio unitario", "Tarifa"]),
    (Subtotal, &["Base imponible", "Total servicios", "Subtotal", "Total sin impuestos"]),
    (PreviousBalance, &["Saldo anterior", "Pendiente factura anterior", "Deuda anterior"]), (AccountBalance, &["Saldo total", "Total de la cuenta", "Nuevo saldo"]),
    (Shipping, &["Envío del equipo", "Gastos de envío", "Envío del router"]), (Fee, &["Factura en papel", "Cuota de alta", "Gastos de devolución", "Gastos de gestión"]), (Discount, &["Dto. fidelidad", "Dto. por paquete", "Promoción"]),
    (PercentLine, &["Servicio gestionado {rate}", "Soporte {rate}", "Soporte empresa {rate}"]), (Deduction, &["Abono por avería", "Abono promocional", "Prorrateo a su favor"]),
    (GroupSum, &["Total {group}", "Subtotal {group}", "Suma {group}"]), (TextLine, &["Permanencia restante: 8 meses", "Los datos se renuevan el día 1"]),
    (Distraction, &["Su permanencia finaliza en {month}/{year}.", "Nuevas tarifas desde el 01/04/{year}: cuota 29,90.", "Reclamaciones en el plazo de un mes.", "Coste de llamada: 0,12 por minuto."]),
];

#[rustfmt::skip]
const IT: Table = &[
    (ShipTo, &["Indirizzo di attivazione", "Sede del servizio"]), (DeliveryNote, &["ID servizio", "N. linea"]), (DeliveryDate, &["Data attivazione", "Attivato il"]), (Contact, &["Referente", "Il suo contatto"]),
    (Title, &["Fattura", "La tua fattura", "Fattura mensile", "FATTURA"]),
    (Number, &["Fattura n.", "N. fattura", "Numero fattura", "Rif. fattura"]), (Date, &["Data fattura", "Emessa il", "Data emissione", "Data"]),
    (CustomerNo, &["Codice cliente", "Conto cliente", "Codice conto", "N. cliente"]), (Period, &["Periodo di fatturazione", "Periodo", "Periodo di riferimento", "Canoni dal"]),
    (Project, &["Contratto", "N. contratto", "Convenzione"]), (OrderNo, &["ID abbonamento", "Ns. rif.", "Pratica"]),
    (BillTo, &["Intestatario", "Cliente", "Intestatario del contratto", "Spett.le"]), (Description, &["Descrizione", "Servizio", "Voce", "Offerta e servizi"]), (Quantity, &["Quantità", "Consumo", "Q.tà", "N."]), (Price, &["Prezzo", "Canone", "Prezzo unitario", "Tariffa"]),
    (Subtotal, &["Imponibile", "Totale servizi", "Totale imponibile", "Subtotale"]),
    (PreviousBalance, &["Saldo precedente", "Insoluto precedente", "Residuo fattura precedente"]), (AccountBalance, &["Nuovo saldo", "Saldo del conto", "Totale conto"]),
    (Shipping, &["Spedizione apparato", "Spese di spedizione", "Consegna modem"]), (Fee, &["Spese invio fattura", "Contributo attivazione", "Spese incasso", "Diritti di segreteria"]), (Discount, &["Sconto fedeltà", "Sconto convergenza", "Promozione"]),
    (PercentLine, &["Servizio gestito {rate}", "Assistenza {rate}", "Supporto business {rate}"]), (Deduction, &["Indennizzo guasto", "Accredito promozionale", "Rateo a credito"]),
    (GroupSum, &["Totale {group}", "Subtotale {group}", "Tot. {group}"]), (TextLine, &["Vincolo residuo: 8 mesi", "I Giga si rinnovano il giorno 1"]),
    (Distraction, &["Il vincolo contrattuale termina in {month}/{year}.", "Nuovi prezzi dal 01/04/{year}: canone 29,90.", "Indennità di mora 1,5% mensile.", "Chiamata al servizio clienti: 0,12 al minuto."]),
];

#[rustfmt::skip]
const NL: Table = &[
    (ShipTo, &["Aansluitadres", "Installatieadres"]), (DeliveryNote, &["Dienst-ID", "Aansluitnr."]), (DeliveryDate, &["Opleverdatum", "Geactiveerd op"]), (Contact, &["Accountmanager", "Uw contactpersoon"]),
    (Title, &["Factuur", "Uw factuur", "Maandfactuur", "FACTUUR"]),
    (Number, &["Factuurnummer", "Factuurnr.", "Nummer factuur", "Factuurkenmerk"]), (Date, &["Factuurdatum", "Datum", "Verzonden op", "Datum factuur"]),
    (CustomerNo, &["Klantnummer", "Rekeningnummer klant", "Accountnummer", "Klantnr."]), (Period, &["Factuurperiode", "Periode", "Abonnementen over", "Facturatieperiode"]),
    (Project, &["Contractnummer", "Overeenkomst", "Raamcontract"]), (OrderNo, &["Abonnementsnr.", "Ordernummer", "Ons kenmerk"]),
    (BillTo, &["Contractant", "Klant", "Factuur aan", "Abonnee"]), (Description, &["Omschrijving", "Dienst", "Abonnement en kosten", "Kosten"]), (Quantity, &["Aantal", "Verbruik", "Hoeveelheid"]), (Price, &["Prijs", "Tarief", "Stukprijs", "Maandbedrag"]),
    (Subtotal, &["Totaal excl. btw", "Kosten deze maand excl. btw", "Subtotaal", "Totaal exclusief btw"]),
    (PreviousBalance, &["Openstaand vorige factuur", "Vorig saldo", "Saldo vorige periode"]), (AccountBalance, &["Nieuw saldo", "Totaal openstaand", "Saldo inclusief deze factuur"]),
    (Shipping, &["Verzending modem", "Verzendkosten", "Bezorging apparatuur"]), (Fee, &["Papieren factuur", "Aansluitkosten", "Stornokosten", "Administratiekosten"]), (Discount, &["Trouwekorting", "Combikorting", "Actiekorting"]),
    (PercentLine, &["Beheervergoeding {rate}", "Supportplan {rate}", "Zakelijke support {rate}"]), (Deduction, &["Compensatie storing", "Actietegoed", "Verrekening deel van maand"]),
    (GroupSum, &["Totaal {group}", "Subtotaal {group}", "{group} totaal"]), (TextLine, &["Contract loopt nog 8 maanden", "Bundel vernieuwt op de 1e"]),
    (Distraction, &["Uw contract loopt tot {month}-{year}; opzegtermijn een maand.", "Nieuwe tarieven per 01-04-{year}: abonnement 29,50.", "Bellen met de klantenservice: 0,10 per minuut.", "Bij te late betaling: 15,00 aanmaningskosten."]),
];

#[rustfmt::skip]
const PT: Table = &[
    (ShipTo, &["Morada de instalação", "Local do serviço"]), (DeliveryNote, &["ID do serviço", "N.º de linha"]), (DeliveryDate, &["Data de ativação", "Ativado em"]), (Contact, &["Gestor de conta", "O seu contacto"]),
    (Title, &["Fatura", "A sua fatura", "Fatura mensal", "FATURA"]),
    (Number, &["Fatura n.º", "N.º da fatura", "Número da fatura", "Ref.ª fatura"]), (Date, &["Data de emissão", "Data da fatura", "Emitida em", "Data"]),
    (CustomerNo, &["N.º de conta", "Conta cliente", "N.º de cliente", "Conta de faturação"]), (Period, &["Período de faturação", "Período faturado", "Período", "Mensalidades de"]),
    (Project, &["Contrato", "N.º de contrato", "Acordo"]), (OrderNo, &["N.º de subscrição", "N/ ref.ª", "Processo"]),
    (BillTo, &["Titular", "Cliente", "Titular do contrato", "Exmo.(s) Sr.(s)"]), (Description, &["Descrição", "Serviço", "Rubrica", "Tarifário e serviços"]), (Quantity, &["Quantidade", "Consumo", "Qtd.", "Unid."]), (Price, &["Preço", "Mensalidade", "Preço unitário", "Tarifa"]),
    (Subtotal, &["Total sem IVA", "Total de serviços", "Subtotal", "Valor sem IVA"]),
    (PreviousBalance, &["Saldo anterior", "Em dívida da fatura anterior", "Valor em atraso"]), (AccountBalance, &["Novo saldo", "Saldo da conta", "Total em conta"]),
    (Shipping, &["Envio do equipamento", "Portes de envio", "Entrega do router"]), (Fee, &["Fatura em papel", "Taxa de ativação", "Taxa de devolução", "Despesas administrativas"]), (Discount, &["Desconto fidelização", "Desconto pacote", "Promoção"]),
    (PercentLine, &["Serviço gerido {rate}", "Suporte {rate}", "Suporte empresarial {rate}"]), (Deduction, &["Crédito por avaria", "Crédito promocional", "Acerto a seu favor"]),
    (GroupSum, &["Total {group}", "Subtotal {group}", "Soma {group}"]), (TextLine, &["Fidelização: faltam 8 meses", "Os dados renovam no dia 1"]),
    (Distraction, &["O período de fidelização termina em {month}/{year}.", "Novos preços a partir de 01/04/{year}: mensalidade 29,99.", "Reclamações no prazo de 30 dias.", "Custo da chamada: 0,12 por minuto."]),
];
