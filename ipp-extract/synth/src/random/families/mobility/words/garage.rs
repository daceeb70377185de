//! Garages, hirers and lessors.

use super::{REGIONS, SHARED, Table, Tongues};
use crate::random::words::Term::*;
use crate::random::words::Wording;

pub(in super::super) const WORDING: Wording = Wording(&[REGIONS, OWN, SHARED]);

const OWN: &[(&str, Table)] = &[
    ("en", EN),
    ("de", DE),
    ("fr", FR),
    ("es", ES),
    ("it", IT),
    ("nl", NL),
    ("pt", PT),
];

/// What is told of a vehicle, a job on it and a contract: each with its names.
pub(in super::super) struct Vehicle {
    pub(in super::super) heading: &'static [&'static str],
    pub(in super::super) plate: &'static [&'static str],
    pub(in super::super) vin: &'static [&'static str],
    pub(in super::super) model: &'static [&'static str],
    pub(in super::super) mileage: &'static [&'static str],
    pub(in super::super) registered: &'static [&'static str],
    /// Who took the vehicle in, where it is a garage.
    pub(in super::super) adviser: &'static [&'static str],
    pub(in super::super) order: &'static [&'static str],
    /// Where it is lent: the contract of a hire, of a lease; out and in.
    pub(in super::super) contract: [&'static str; 2],
    pub(in super::super) out: &'static [&'static str],
    pub(in super::super) back: &'static [&'static str],
    pub(in super::super) driver: &'static [&'static str],
    /// `#` months of a contract.
    pub(in super::super) term: (&'static str, &'static str),
    pub(in super::super) labour: [&'static str; 2],
    pub(in super::super) signed: &'static [&'static str],
    /// The plain title, and those of each trade.
    pub(in super::super) title: &'static str,
    pub(in super::super) titles: [&'static [&'static str]; 3],
    /// Heads and sentences of those who lend, instead of a garage's.
    pub(in super::super) charges: &'static [&'static str],
    pub(in super::super) lent: &'static [&'static str],
}

#[rustfmt::skip]
pub(in super::super) static VEHICLE: Tongues<Vehicle> = [
    ("en", Vehicle {
        heading: &["Vehicle details", "Vehicle", "Vehicle information"], plate: &["Registration", "Reg. no.", "Registration no.", "Licence plate"],
        vin: &["VIN", "Chassis no.", "VIN / Chassis"], model: &["Make / model", "Vehicle", "Model"], mileage: &["Mileage", "Odometer", "Mileage in"],
        registered: &["First registered", "Date of registration", "Reg. date"], adviser: &["Service adviser", "Taken in by", "Technician"],
        order: &["Job card", "Job no.", "Repair order", "R/O no."], contract: ["Rental agreement", "Lease contract"],
        out: &["Out", "Collected", "Hire start"], back: &["In", "Returned", "Hire end"], driver: &["Driver", "Hirer / driver", "User"],
        term: ("Term", "# months"), labour: ["Labour", "Parts"], signed: &["Vehicle received in good order:", "Customer signature"],
        title: "Invoice", titles: [&["Service Invoice", "Workshop Invoice", "Repair Invoice"], &["Rental Invoice", "Hire Invoice"],
            &["Lease Invoice", "Rental Invoice"]],
        charges: &["Description", "Charge", "Service", "Details of hire"],
        lent: &["Late return is charged at 25.00 per hour.", "Tolls and fines are recharged with a fee of 15.00.", "Please note your return inspection in {month}/{year}."],
    }),
    ("de", Vehicle {
        heading: &["Fahrzeugdaten", "Fahrzeug", "Angaben zum Fahrzeug"], plate: &["Amtl. Kennzeichen", "Kennzeichen", "Pol. Kennzeichen"],
        vin: &["Fahrgestellnummer", "FIN", "Fahrzeug-Ident-Nr.", "Fahrgest.-Nr."], model: &["Fabrikat / Modell", "Modell", "Fahrzeugtyp"],
        mileage: &["km-Stand", "Kilometerstand", "KM-Stand"], registered: &["Erstzulassung", "EZ", "Tag der Zulassung"],
        adviser: &["Serviceberater", "Kundendienstberater", "Annahme durch"], order: &["Werkstattauftrag", "Auftrags-Nr.", "Reparaturauftrag"],
        contract: ["Mietvertrag Nr.", "Leasingvertrag"], out: &["Übergabe", "Abholung", "Mietbeginn"], back: &["Rückgabe", "Rücknahme", "Mietende"],
        driver: &["Fahrer", "Nutzer", "Mieter / Fahrer"], term: ("Laufzeit", "# Monate"), labour: ["Arbeitslohn", "Ersatzteile und Material"],
        signed: &["Fahrzeug ordnungsgemäß erhalten:", "Unterschrift Kunde"],
        title: "Rechnung", titles: [&["Werkstattrechnung", "Reparaturrechnung"], &["Mietrechnung", "Rechnung Fahrzeugmiete"],
            &["Leasingrechnung", "Ratenrechnung"]],
        charges: &["Bezeichnung", "Leistung", "Text", "Beschreibung"],
        lent: &["Verspätete Rückgabe: 25,00 je angefangene Stunde.", "Für Bußgeldbescheide berechnen wir 15,00 Bearbeitung.", "Mautbelege werden gesondert nachbelastet."],
    }),
    ("fr", Vehicle {
        heading: &["Véhicule", "Identification du véhicule", "Votre véhicule"], plate: &["Immatriculation", "N° immat.", "Plaque"],
        vin: &["N° de châssis", "VIN", "N° de série (VIN)"], model: &["Marque / modèle", "Modèle", "Type"], mileage: &["Kilométrage", "Km compteur", "Km"],
        registered: &["1re mise en circulation", "Date MEC", "Mise en circulation"], adviser: &["Conseiller service", "Réceptionnaire", "Technicien"],
        order: &["Ordre de réparation", "N° OR", "OR n°"], contract: ["Contrat de location", "N° contrat LLD"],
        out: &["Départ", "Mise à disposition", "Début de location"], back: &["Retour", "Restitution", "Fin de location"], driver: &["Conducteur", "Utilisateur", "Locataire"],
        term: ("Durée", "# mois"), labour: ["Main-d'œuvre", "Pièces et fournitures"], signed: &["Véhicule reçu en bon état :", "Signature du client"],
        title: "Facture", titles: [&["Facture atelier", "Facture de réparation"], &["Facture de location"],
            &["Facture de loyer", "Facture de location longue durée"]],
        charges: &["Désignation", "Libellé", "Prestation", "Description"],
        lent: &["Retard de restitution : 25,00 par heure entamée.", "Frais de traitement d'amende : 15,00.", "Les péages sont refacturés séparément."],
    }),
    ("es", Vehicle {
        heading: &["Datos del vehículo", "Vehículo", "Identificación del vehículo"], plate: &["Matrícula", "Placa", "N.º matrícula"],
        vin: &["N.º de bastidor", "Bastidor (VIN)", "VIN"], model: &["Marca / modelo", "Modelo", "Vehículo"], mileage: &["Kilómetros", "Kilometraje", "Km"],
        registered: &["Fecha matriculación", "1.ª matriculación", "Matriculado"], adviser: &["Asesor de servicio", "Recepción", "Mecánico"],
        order: &["Orden de reparación", "O.R. n.º", "Orden de trabajo"], contract: ["Contrato de alquiler", "Contrato renting"],
        out: &["Salida", "Entrega", "Inicio alquiler"], back: &["Entrada", "Devolución", "Fin alquiler"], driver: &["Conductor", "Usuario", "Arrendatario"],
        term: ("Duración", "# meses"), labour: ["Mano de obra", "Recambios"], signed: &["Recibí conforme:", "Firma del cliente"],
        title: "Factura", titles: [&["Factura de taller", "Factura de reparación"], &["Factura de alquiler"],
            &["Factura de renting", "Factura de cuota"]],
        charges: &["Descripción", "Concepto", "Servicio", "Detalle"],
        lent: &["Retraso en la devolución: 25,00 por hora.", "Gestión de multas: 15,00 por expediente.", "Los peajes se facturan aparte."],
    }),
    ("it", Vehicle {
        heading: &["Dati veicolo", "Veicolo", "Dati del veicolo"], plate: &["Targa", "Targa veicolo", "N. targa"], vin: &["Telaio", "N. telaio", "VIN"],
        model: &["Marca / modello", "Modello", "Autovettura"], mileage: &["Km", "Chilometraggio", "Km attuali"],
        registered: &["Immatricolazione", "Data immatr.", "Prima immatricolazione"], adviser: &["Accettatore", "Consulente", "Tecnico"],
        order: &["Commessa", "Ordine di lavoro", "Scheda lavoro n."], contract: ["Contratto di noleggio", "Contratto NLT"],
        out: &["Uscita", "Consegna", "Inizio noleggio"], back: &["Rientro", "Riconsegna", "Fine noleggio"], driver: &["Conducente", "Utilizzatore", "Driver"],
        term: ("Durata", "# mesi"), labour: ["Manodopera", "Ricambi e materiali"], signed: &["Veicolo ritirato in buono stato:", "Firma del cliente"],
        title: "Fattura", titles: [&["Fattura officina", "Fattura di riparazione"], &["Fattura di noleggio"],
            &["Fattura canone", "Fattura di noleggio"]],
        charges: &["Descrizione", "Servizio", "Voce", "Descrizione servizio"],
        lent: &["Ritardo nella riconsegna: 25,00 per ora.", "Gestione contravvenzioni: 15,00 per pratica.", "I pedaggi sono fatturati a parte."],
    }),
    ("nl", Vehicle {
        heading: &["Voertuiggegevens", "Voertuig", "Gegevens voertuig"], plate: &["Kenteken", "Kentekennr.", "Kenteken voertuig"],
        vin: &["Chassisnummer", "VIN", "Chassisnr."], model: &["Merk / type", "Model", "Voertuig"], mileage: &["Kilometerstand", "Km-stand", "Tellerstand"],
        registered: &["Datum eerste toelating", "Eerste toelating", "DET"], adviser: &["Serviceadviseur", "Receptionist", "Monteur"],
        order: &["Werkorder", "Werkordernr.", "Werkplaatsorder"], contract: ["Huurcontract", "Leasecontract"],
        out: &["Uit", "Ophaaldatum", "Begin huur"], back: &["Retour", "Ingeleverd", "Einde huur"], driver: &["Bestuurder", "Berijder", "Huurder"],
        term: ("Looptijd", "# maanden"), labour: ["Arbeid", "Onderdelen"], signed: &["Voor ontvangst voertuig:", "Handtekening klant"],
        title: "Factuur", titles: [&["Werkplaatsfactuur", "Reparatiefactuur"], &["Huurfactuur"],
            &["Leasefactuur", "Termijnfactuur"]],
        charges: &["Omschrijving", "Dienst", "Kosten", "Specificatie"],
        lent: &["Te laat inleveren: 25,00 per uur.", "Voor boetes rekenen wij 15,00 verwerkingskosten.", "Tol wordt apart doorbelast."],
    }),
    ("pt", Vehicle {
        heading: &["Dados da viatura", "Viatura", "Veículo"], plate: &["Matrícula", "Placa", "Matrícula da viatura"], vin: &["N.º de chassis", "Quadro", "VIN"],
        model: &["Marca / modelo", "Modelo", "Viatura"], mileage: &["Quilómetros", "Km", "Quilometragem"], registered: &["Data de matrícula", "1.ª matrícula", "Matriculada em"],
        adviser: &["Rececionista", "Consultor de serviço", "Mecânico"], order: &["Ordem de reparação", "Folha de obra", "Obra n.º"],
        contract: ["Contrato de aluguer", "Contrato AOV"], out: &["Saída", "Levantamento", "Início"], back: &["Entrada", "Devolução", "Fim"],
        driver: &["Condutor", "Utilizador", "Locatário"], term: ("Prazo", "# meses"), labour: ["Mão de obra", "Peças"], signed: &["Recebi a viatura em boas condições:", "Assinatura do cliente"],
        title: "Fatura", titles: [&["Fatura de oficina", "Fatura de reparação"], &["Fatura de aluguer"],
            &["Fatura de renda", "Fatura de renting"]],
        charges: &["Descrição", "Designação", "Serviço", "Rubrica"],
        lent: &["Atraso na devolução: 25,00 por hora.", "Tratamento de multas: 15,00 por processo.", "As portagens são faturadas à parte."],
    }),
];

#[rustfmt::skip]
const EN: Table = &[
    (Title, &["Invoice", "INVOICE", "Invoice"]),
    (Number, &["Invoice no.", "Invoice", "Invoice number", "Doc. no.", "Invoice No"]), (Date, &["Invoice date", "Date", "Tax point", "Date of invoice"]),
    (OrderNo, &["Our order", "Booking ref.", "WIP no."]), (DeliveryDate, &["Date completed", "Job date", "Date in"]), (Contact, &["Service desk", "Your contact", "Raised by"]),
    (DeliveryNote, &["Parts note", "Delivery note", "Advice note"]), (Quote, &["Estimate no.", "Quote", "Estimate"]), (Project, &["Cost centre", "Fleet no.", "Fleet"]),
    (Period, &["Hire period", "Rental period", "Billing period", "Period"]),
    (Code, &["Part no.", "Part / op. code", "Code", "Item"]), (Description, &["Description", "Work carried out", "Labour / parts", "Details of work"]), (Quantity, &["Qty", "Units", "Quantity"]),
    (Subtotal, &["Subtotal", "Net total", "Total before tax"]),
    (Shipping, &["Collection and delivery", "Delivery of vehicle", "Vehicle collection"]), (Fee, &["Environmental charge", "Administration fee", "Credit card surcharge"]),
    (PercentLine, &["Environmental levy {rate}", "Administration charge {rate}", "Sundries {rate}"]), (Deduction, &["Goodwill contribution", "Goodwill credit", "Loyalty credit"]),
    (GroupSum, &["Total {group}", "Subtotal {group}", "{group} total"]), (TextLine, &["As agreed by telephone", "As per your order"]),
    (Distraction, &["Your next service is due in {month}/{year}.", "Road test due {month}/{year}. Tyres must be re-torqued after 50 miles.", "Parts are guaranteed for 24 months, labour for 12 months or 12,000 miles.",
        "Storage of 15.00 per day applies to vehicles not collected within 3 days."]),
];

#[rustfmt::skip]
const DE: Table = &[
    (Title, &["Rechnung", "RECHNUNG", "Rechnung"]),
    (Number, &["Rechnung Nr.", "Rechnungsnummer", "Rechnungs-Nr.", "Rg.-Nr.", "Beleg-Nr."]), (Date, &["Rechnungsdatum", "Datum", "Belegdatum", "Rg.-Datum"]),
    (OrderNo, &["Auftragsnummer", "Auftrag", "Reservierung"]), (DeliveryDate, &["Auftragsdatum", "Annahmedatum", "Leistungsdatum"]), (Contact, &["Ihr Ansprechpartner", "Bearbeiter", "Disposition"]),
    (DeliveryNote, &["Lieferschein", "Teileschein", "LS-Nr."]), (Quote, &["Kostenvoranschlag", "KVA-Nr.", "Angebot"]), (Project, &["Kostenstelle", "Fuhrpark-Nr.", "Flotte"]),
    (Period, &["Mietzeitraum", "Abrechnungszeitraum", "Leistungszeitraum", "Mietdauer"]),
    (Code, &["Teile-Nr.", "Arbeitsnr./Teilenr.", "Nummer", "Artikel-Nr."]), (Description, &["Bezeichnung", "Arbeit / Teile", "Text", "Durchgeführte Arbeiten"]), (Quantity, &["Menge", "AW/Menge", "Anzahl", "Zeit/Menge"]),
    (Subtotal, &["Nettobetrag", "Summe netto", "Zwischensumme"]),
    (Shipping, &["Hol- und Bringservice", "Fahrzeugüberführung", "Zustellung des Fahrzeugs"]), (Fee, &["Umweltpauschale", "Servicepauschale", "Bearbeitungsgebühr"]),
    (PercentLine, &["Umweltpauschale {rate}", "Verwaltungspauschale {rate}", "Servicezuschlag {rate}"]), (Deduction, &["Kulanzanteil Hersteller", "Kulanznachlass", "Treuebonus"]),
    (GroupSum, &["Summe {group}", "{group} gesamt", "Zwischensumme {group}"]), (TextLine, &["laut telefonischer Freigabe", "wie besprochen"]),
    (Distraction, &["Nächste Hauptuntersuchung: {month}/{year}.", "Radschrauben bitte nach 50 km nachziehen.", "Nächster Service bei 30.000 km oder im {month}/{year}.",
        "Altteile werden 14 Tage aufbewahrt. Standgeld ab dem 4. Tag: 12,00 je Tag."]),
];

#[rustfmt::skip]
const FR: Table = &[
    (Title, &["Facture", "FACTURE", "Facture"]),
    (Number, &["Facture n°", "N° de facture", "N° facture", "Numéro"]), (Date, &["Date", "Date de facture", "Date de facturation", "Le"]),
    (OrderNo, &["N° de dossier", "Réservation", "Dossier atelier"]), (DeliveryDate, &["Date d'entrée", "Date des travaux", "Date de réception"]), (Contact, &["Votre interlocuteur", "Réception", "Suivi par"]),
    (DeliveryNote, &["BL n°", "Bon de livraison", "Bon magasin"]), (Quote, &["Devis n°", "Devis"]), (Project, &["Centre de coût", "N° de parc", "Parc"]),
    (Period, &["Période de location", "Période", "Période facturée"]),
    (Code, &["Référence", "Réf. pièce", "Code", "Réf."]), (Description, &["Désignation", "Travaux effectués", "Intervention", "Libellé"]), (Quantity, &["Qté", "Temps / qté", "Quantité", "Nb"]),
    (Subtotal, &["Total HT", "Montant HT", "Total net HT"]),
    (Shipping, &["Convoyage", "Livraison du véhicule", "Reprise du véhicule"]), (Fee, &["Éco-participation", "Frais de dossier", "Frais de gestion"]),
    (PercentLine, &["Éco-contribution {rate}", "Frais de gestion {rate}", "Frais administratifs {rate}"]), (Deduction, &["Geste commercial", "Remise fidélité", "Participation constructeur"]),
    (GroupSum, &["Total {group}", "Sous-total {group}", "{group} : total"]), (TextLine, &["suivant accord téléphonique", "suivant votre demande"]),
    (Distraction, &["Prochain contrôle technique : {month}/{year}.", "Prochain entretien à 30 000 km ou en {month}/{year}.", "Serrage des roues à contrôler après 50 km.",
        "Frais de gardiennage de 12,00 par jour au-delà de 3 jours."]),
];

#[rustfmt::skip]
const ES: Table = &[
    (Title, &["Factura", "FACTURA", "Factura"]),
    (Number, &["N.º factura", "Factura n.º", "Número de factura", "Factura"]), (Date, &["Fecha", "Fecha factura", "Fecha de emisión", "F. factura"]),
    (OrderNo, &["N.º reserva", "N/ref.", "Expediente"]), (DeliveryDate, &["Fecha de entrada", "Fecha de trabajo", "Fecha salida"]), (Contact, &["Su contacto", "Atendido por", "Recepcionista"]),
    (DeliveryNote, &["Albarán", "N.º albarán", "Vale almacén"]), (Quote, &["Presupuesto", "Presupuesto n.º"]), (Project, &["Centro de coste", "N.º de flota", "Flota"]),
    (Period, &["Periodo de alquiler", "Periodo", "Periodo facturado"]),
    (Code, &["Referencia", "Ref.", "Código", "Ref. pieza"]), (Description, &["Descripción", "Concepto", "Trabajos realizados", "Operación / recambio"]), (Quantity, &["Cantidad", "Cant.", "Tiempo/cant.", "Uds."]),
    (Subtotal, &["Base imponible", "Subtotal", "Total neto"]),
    (Shipping, &["Entrega y recogida", "Traslado del vehículo"]), (Fee, &["Tasa medioambiental", "Gastos de gestión", "Cargo de servicio"]),
    (PercentLine, &["Tasa medioambiental {rate}", "Gastos de gestión {rate}", "Gastos administrativos {rate}"]), (Deduction, &["Atención comercial", "Bonificación fidelidad", "Participación de la marca"]),
    (GroupSum, &["Total {group}", "Suma {group}", "Subtotal {group}"]), (TextLine, &["según presupuesto aceptado", "según lo acordado"]),
    (Distraction, &["Próxima ITV: {month}/{year}.", "Próxima revisión a los 30.000 km o en {month}/{year}.", "Reapriete de ruedas a los 50 km.",
        "Garantía de la reparación: 3 meses o 2.000 km.", "Estancia: 12,00 por día a partir del tercer día."]),
];

#[rustfmt::skip]
const IT: Table = &[
    (Title, &["Fattura", "FATTURA", "Fattura"]),
    (Number, &["Fattura n.", "N. fattura", "Numero fattura", "Documento n."]), (Date, &["Data", "Data fattura", "Del", "Data documento"]),
    (OrderNo, &["Prenotazione", "Ns. rif.", "Pratica"]), (DeliveryDate, &["Data ingresso", "Data lavori", "Data accettazione"]), (Contact, &["Referente", "Accettazione", "Operatore"]),
    (DeliveryNote, &["DDT n.", "Bolla ricambi", "DDT"]), (Quote, &["Preventivo n.", "Preventivo"]), (Project, &["Centro di costo", "N. flotta", "Flotta"]),
    (Period, &["Periodo di noleggio", "Periodo", "Periodo di competenza"]),
    (Code, &["Codice", "Cod. ricambio", "Cod. articolo", "Codice op."]), (Description, &["Descrizione", "Lavori eseguiti", "Descrizione lavori / ricambi", "Operazione"]), (Quantity, &["Q.tà", "Ore/q.tà", "Quantità", "Qtà"]),
    (Subtotal, &["Imponibile", "Totale imponibile", "Netto"]),
    (Shipping, &["Presa e riconsegna", "Trasporto veicolo", "Consegna veicolo"]), (Fee, &["Contributo ambientale", "Spese di gestione", "Diritti di pratica"]),
    (PercentLine, &["Contributo ambientale {rate}", "Spese amministrative {rate}", "Spese di gestione {rate}"]), (Deduction, &["Contributo correntezza", "Sconto fedeltà", "Abbuono commerciale"]),
    (GroupSum, &["Totale {group}", "Subtotale {group}", "Tot. {group}"]), (TextLine, &["come da preventivo accettato", "come da accordi"]),
    (Distraction, &["Prossima revisione: {month}/{year}.", "Prossimo tagliando a 30.000 km o entro {month}/{year}.", "Verificare il serraggio delle ruote dopo 50 km.",
        "Sosta oltre il terzo giorno: 12,00 al giorno."]),
];

#[rustfmt::skip]
const NL: Table = &[
    (Title, &["Factuur", "FACTUUR", "Factuur"]),
    (Number, &["Factuurnummer", "Factuurnr.", "Factuur", "Fact.nr."]), (Date, &["Factuurdatum", "Datum", "Datum factuur"]),
    (OrderNo, &["Reservering", "Ordernummer", "Ons kenmerk"]), (DeliveryDate, &["Datum uitvoering", "Werkplaatsdatum", "Datum binnen"]), (Contact, &["Contactpersoon", "Uw adviseur", "Behandeld door"]),
    (DeliveryNote, &["Pakbon", "Magazijnbon", "Afleverbon"]), (Quote, &["Offerte", "Prijsopgave"]), (Project, &["Kostenplaats", "Vlootnummer", "Wagenpark"]),
    (Period, &["Huurperiode", "Periode", "Factuurperiode"]),
    (Code, &["Artikelnr.", "Onderdeelnr.", "Code", "Bewerking"]), (Description, &["Omschrijving", "Uitgevoerde werkzaamheden", "Werkzaamheden / onderdelen", "Verrichting"]), (Quantity, &["Aantal", "Tijd/aantal", "Aant."]),
    (Subtotal, &["Totaal excl. btw", "Subtotaal", "Netto"]),
    (Shipping, &["Haal- en brengservice", "Transport voertuig", "Aflevering voertuig"]), (Fee, &["Milieutoeslag", "Administratiekosten", "Servicekosten"]),
    (PercentLine, &["Administratiekosten {rate}", "Beheerkosten {rate}", "Milieutoeslag {rate}"]), (Deduction, &["Coulance fabrikant", "Coulance", "Klantenbonus"]),
    (GroupSum, &["Totaal {group}", "Subtotaal {group}", "{group} totaal"]), (TextLine, &["volgens telefonisch akkoord", "zoals besproken"]),
    (Distraction, &["Volgende APK: {month}/{year}.", "Volgende onderhoudsbeurt bij 30.000 km of in {month}/{year}.", "Wielmoeren na 50 km natrekken.",
        "Stallingskosten 12,00 per dag vanaf de vierde dag."]),
];

#[rustfmt::skip]
const PT: Table = &[
    (Title, &["Fatura", "FATURA", "Fatura"]),
    (Number, &["Fatura n.º", "N.º da fatura", "Documento n.º", "Número"]), (Date, &["Data", "Data de emissão", "Data da fatura"]),
    (OrderNo, &["Reserva n.º", "N/ ref.ª", "Processo"]), (DeliveryDate, &["Data de entrada", "Data da obra", "Data de saída"]), (Contact, &["Contacto", "Atendido por", "Receção"]),
    (DeliveryNote, &["Guia de remessa", "Guia n.º", "Requisição interna"]), (Quote, &["Orçamento n.º", "Orçamento"]), (Project, &["Centro de custo", "N.º de frota", "Frota"]),
    (Period, &["Período de aluguer", "Período", "Período faturado"]),
    (Code, &["Referência", "Ref.ª", "Código", "Ref. peça"]), (Description, &["Descrição", "Designação", "Trabalhos efetuados", "Operação / peça"]), (Quantity, &["Qtd.", "Tempo/qtd.", "Quantidade"]),
    (Subtotal, &["Total sem IVA", "Subtotal", "Total ilíquido"]),
    (Shipping, &["Entrega e recolha", "Transporte da viatura", "Portes"]), (Fee, &["Taxa ambiental", "Ecovalor", "Despesas de processo"]),
    (PercentLine, &["Taxa ambiental {rate}", "Despesas administrativas {rate}", "Taxa de gestão {rate}"]), (Deduction, &["Atenção comercial", "Bónus de fidelidade", "Comparticipação da marca"]),
    (GroupSum, &["Total {group}", "Subtotal {group}", "Soma {group}"]), (TextLine, &["conforme orçamento aprovado", "conforme combinado"]),
    (Distraction, &["Próxima inspeção: {month}/{year}.", "Próxima revisão aos 30.000 km ou em {month}/{year}.", "Reaperto das rodas após 50 km.",
        "Parqueamento: 12,00 por dia a partir do 4.º dia."]),
];
