//! Advertising, translation and design.

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

type Names = &'static [&'static str];

/// What stands around the lines.
pub(in super::super) struct Studio {
    pub(in super::super) projects: Names,
    /// Own work, and what others cost.
    pub(in super::super) parts: [&'static str; 2],
    /// Labels in the margin.
    pub(in super::super) details: Names,
    pub(in super::super) work: Names,
    pub(in super::super) below: Names,
}

#[rustfmt::skip]
pub(in super::super) static STUDIO: Tongues<Studio> = [
    ("en", Studio {
        projects: &["Autumn campaign", "Brand refresh, phase 2", "Product catalogue", "Website relaunch", "Trade fair stand and leaflets", "Annual report", "User manuals EN-DE-FR", "Safety data sheets, 6 languages"],
        parts: ["Our work", "Third-party costs"], details: &["Details", "Invoice"], work: &["Work", "Services", "What we did"], below: &["Budget approved by e-mail", "2 rounds of changes included"],
    }),
    ("de", Studio {
        projects: &["Herbstkampagne", "Markenauftritt, Phase 2", "Produktkatalog", "Relaunch Website", "Messestand und Flyer", "Geschäftsbericht", "Bedienungsanleitungen DE-EN-FR", "Sicherheitsdatenblätter, 6 Sprachen"],
        parts: ["Eigenleistungen", "Fremdkosten"], details: &["Angaben", "Rechnung"], work: &["Leistungen", "Honorar"], below: &["inkl. 2 Korrekturschleifen", "gemäß Freigabe per E-Mail"],
    }),
    ("fr", Studio {
        projects: &["Campagne d'automne", "Identité visuelle, phase 2", "Catalogue produits", "Refonte du site", "Stand et dépliants salon", "Rapport annuel", "Notices FR-EN-DE", "Fiches de sécurité, 6 langues"],
        parts: ["Honoraires", "Frais techniques et achats"], details: &["Références", "Facture"], work: &["Prestations", "Travaux"], below: &["2 allers-retours inclus", "selon validation par mail"],
    }),
    ("es", Studio {
        projects: &["Campaña de otoño", "Rediseño de marca, fase 2", "Catálogo de productos", "Nueva web", "Stand y folletos de feria", "Memoria anual", "Manuales ES-EN-FR", "Fichas de seguridad, 6 idiomas"],
        parts: ["Honorarios", "Costes de terceros"], details: &["Datos", "Factura"], work: &["Trabajos", "Servicios"], below: &["incluye 2 rondas de cambios", "aprobado por correo"],
    }),
    ("it", Studio {
        projects: &["Campagna autunno", "Restyling del marchio, fase 2", "Catalogo prodotti", "Nuovo sito web", "Stand e pieghevoli fiera", "Bilancio annuale", "Manuali IT-EN-DE", "Schede di sicurezza, 6 lingue"],
        parts: ["Prestazioni nostre", "Costi di terzi"], details: &["Riferimenti", "Fattura"], work: &["Prestazioni", "Attività"], below: &["2 giri di correzione inclusi", "come approvato via e-mail"],
    }),
    ("nl", Studio {
        projects: &["Najaarscampagne", "Nieuwe huisstijl, fase 2", "Productcatalogus", "Nieuwe website", "Beursstand en folders", "Jaarverslag", "Handleidingen NL-EN-DE", "Veiligheidsbladen, 6 talen"],
        parts: ["Eigen werk", "Kosten derden"], details: &["Gegevens", "Factuur"], work: &["Werkzaamheden", "Diensten"], below: &["incl. 2 correctierondes", "volgens akkoord per mail"],
    }),
    ("pt", Studio {
        projects: &["Campanha de outono", "Nova identidade, fase 2", "Catálogo de produtos", "Novo website", "Stand e folhetos", "Relatório anual", "Manuais PT-EN-ES", "Fichas de segurança, 6 línguas"],
        parts: ["Trabalho próprio", "Custos de terceiros"], details: &["Dados", "Fatura"], work: &["Trabalhos", "Serviços"], below: &["inclui 2 rondas de correções", "aprovado por e-mail"],
    }),
];

#[rustfmt::skip]
const EN: Table = &[
    (Title, &["Invoice", "invoice", "INVOICE", "Invoice"]), (Number, &["Invoice", "Invoice no.", "No.", "Invoice number"]), (Date, &["Date", "Issued", "Invoice date", "Date of invoice"]),
    (Project, &["Project", "Job", "Campaign", "Job title"]), (OrderNo, &["Job no.", "Our ref.", "Studio ref."]), (BillTo, &["For", "Client", "Invoice to", "Billed to"]), (Contact, &["Your contact", "Project lead", "Account director"]),
    (ShipTo, &["Artwork sent to", "Delivered to"]), (DeliveryDate, &["Delivered", "Handed over", "Date delivered"]), (DeliveryNote, &["Approval no.", "Sign-off"]), (Description, &["Description", "Work", "What", "Task"]), (Quantity, &["Qty", "Hours", "Quantity", "Volume"]),
    (Price, &["Rate", "Price", "Fee", "Unit rate"]), (Unit, &["Unit", "Per", "Basis"]), (Amount, &["Amount", "Total", "Fee", "Net"]), (Shipping, &["Courier and proofs", "Travel expenses", "Delivery of print"]), (Fee, &["Rush fee", "Licence fee", "Minimum charge"]),
    (PercentLine, &["Handling of third-party costs {rate}", "Project management {rate}", "Agency commission {rate}"]), (Deduction, &["Goodwill credit", "Repetitions discount", "Pitch fee credited"]), (TextLine, &["as per our quote", "as agreed in the kick-off"]),
    (Distraction, &["Usage rights until 31 December {year}, print and online, one country.", "Rights pass on full payment. Open files on request, 250.00.", "Our hourly rate changes on 1 January {year}."]),
];
#[rustfmt::skip]
const DE: Table = &[
    (Title, &["Rechnung", "rechnung", "Honorarrechnung", "RECHNUNG"]), (Number, &["Rechnung", "Rechnungsnummer", "Nr.", "Rechnungs-Nr."]), (Date, &["Datum", "Rechnungsdatum", "vom", "Ausgestellt am"]),
    (Project, &["Projekt", "Job", "Kampagne", "Projekttitel"]), (OrderNo, &["Jobnummer", "Unser Zeichen", "Projekt-Nr."]), (BillTo, &["Für", "Kunde", "Auftraggeber", "Rechnung an"]), (Contact, &["Ansprechpartner", "Projektleitung", "Beratung"]),
    (ShipTo, &["Daten geliefert an", "Lieferung an"]), (DeliveryDate, &["Übergabe", "Leistungsdatum", "Abgeliefert am"]), (DeliveryNote, &["Freigabe", "Freigabe-Nr."]), (Description, &["Leistung", "Beschreibung", "Bezeichnung", "Was"]), (Quantity, &["Menge", "Stunden", "Umfang", "Anzahl"]),
    (Price, &["Satz", "Honorar", "Einzelpreis", "Preis"]), (Unit, &["Einheit", "je", "Basis"]), (Amount, &["Betrag", "Summe", "Gesamt", "Netto"]), (Shipping, &["Kurier und Proofs", "Reisekosten", "Versand Drucksachen"]), (Fee, &["Eilzuschlag", "Künstlersozialabgabe", "Mindestpauschale"]),
    (PercentLine, &["Handling Fremdkosten {rate}", "Projektmanagement {rate}", "Agenturprovision {rate}"]), (Deduction, &["Kulanznachlass", "Wiederholungsrabatt", "Anrechnung Pitch-Honorar"]), (TextLine, &["gemäß Angebot", "wie im Kick-off besprochen"]),
    (Distraction, &["Nutzungsrechte bis 31.12.{year}, Print und Online, ein Land.", "Nutzungsrechte gehen mit vollständiger Zahlung über; offene Daten 250,00.", "Ab 01.01.{year} gilt unser neuer Stundensatz."]),
];
#[rustfmt::skip]
const FR: Table = &[
    (Title, &["Facture", "facture", "Note d'honoraires", "FACTURE"]), (Number, &["Facture n°", "N°", "N° de facture", "Facture"]), (Date, &["Date", "Le", "Date de facture", "Émise le"]),
    (Project, &["Projet", "Campagne", "Mission", "Objet"]), (OrderNo, &["N° de dossier", "Notre réf.", "Job n°"]), (BillTo, &["Pour", "Client", "Facturé à", "À l'attention de"]), (Contact, &["Votre contact", "Chef de projet", "Direction conseil"]),
    (ShipTo, &["Fichiers remis à", "Livré à"]), (DeliveryDate, &["Livré le", "Date de remise", "Remise le"]), (DeliveryNote, &["BAT n°", "Bon à tirer"]), (Description, &["Prestation", "Description", "Désignation", "Intitulé"]), (Quantity, &["Qté", "Heures", "Quantité", "Volume"]),
    (Price, &["Tarif HT", "Prix unitaire", "Taux", "Tarif"]), (Unit, &["Unité", "Base", "Par"]), (Shipping, &["Coursier et épreuves", "Frais de déplacement", "Livraison imprimés"]), (Fee, &["Majoration urgence", "Cession de droits", "Forfait minimum"]),
    (PercentLine, &["Suivi des achats {rate}", "Gestion de projet {rate}", "Commission d'agence {rate}"]), (Deduction, &["Geste commercial", "Remise répétitions", "Déduction indemnité d'appel d'offres"]), (TextLine, &["selon notre devis", "comme convenu au lancement"]),
    (Distraction, &["Droits d'utilisation cédés jusqu'au 31/12/{year}, France, imprimé et web.", "Cession des droits au paiement complet ; fichiers sources 250,00 HT.", "Nouveau taux horaire au 01/01/{year}."]),
];
#[rustfmt::skip]
const ES: Table = &[
    (Title, &["Factura", "factura", "Minuta", "FACTURA"]), (Number, &["Factura n.º", "N.º", "Número de factura", "Factura"]), (Date, &["Fecha", "Emitida el", "Fecha de factura", "Fecha de emisión"]),
    (Project, &["Proyecto", "Campaña", "Trabajo", "Asunto"]), (OrderNo, &["N.º de trabajo", "Nuestra ref.", "Expediente"]), (BillTo, &["Para", "Cliente", "Facturar a", "Datos del cliente"]), (Contact, &["Su contacto", "Jefe de proyecto", "Ejecutivo de cuentas"]),
    (ShipTo, &["Artes enviados a", "Entregado a"]), (DeliveryDate, &["Entregado el", "Fecha de entrega", "Entrega"]), (DeliveryNote, &["Aprobación n.º", "Visto bueno"]), (Description, &["Descripción", "Trabajo", "Concepto", "Servicio"]), (Quantity, &["Cantidad", "Horas", "Volumen", "Cant."]),
    (Price, &["Tarifa", "Precio", "Precio unitario", "Honorario"]), (Unit, &["Unidad", "Por", "Base"]), (Shipping, &["Mensajería y pruebas", "Gastos de viaje", "Envío de impresos"]), (Fee, &["Recargo de urgencia", "Cesión de derechos", "Tarifa mínima"]),
    (PercentLine, &["Gestión de terceros {rate}", "Gestión de proyecto {rate}", "Comisión de agencia {rate}"]), (Deduction, &["Atención comercial", "Descuento por repeticiones", "Abono concurso"]), (TextLine, &["según presupuesto", "según lo acordado"]),
    (Distraction, &["Derechos de uso hasta el 31/12/{year}, impreso y web, España.", "Los derechos se ceden tras el pago; archivos abiertos 250,00.", "Nueva tarifa por hora desde el 01/01/{year}."]),
];
#[rustfmt::skip]
const IT: Table = &[
    (Title, &["Fattura", "fattura", "Parcella", "FATTURA"]), (Number, &["Fattura n.", "N.", "Numero fattura", "Fattura"]), (Date, &["Data", "Del", "Data fattura", "Emessa il"]),
    (Project, &["Progetto", "Campagna", "Lavoro", "Oggetto"]), (OrderNo, &["Commessa", "Ns. rif.", "Pratica"]), (BillTo, &["Per", "Cliente", "Spett.le", "Intestata a"]), (Contact, &["Referente", "Project manager", "Account"]),
    (ShipTo, &["Esecutivi inviati a", "Consegnato a"]), (DeliveryDate, &["Consegnato il", "Data consegna", "Consegna"]), (DeliveryNote, &["Visto si stampi", "Approvazione n."]), (Description, &["Descrizione", "Prestazione", "Attività", "Lavoro"]), (Quantity, &["Quantità", "Ore", "Volume", "Q.tà"]),
    (Price, &["Tariffa", "Prezzo", "Compenso", "Prezzo unitario"]), (Unit, &["Unità", "Per", "Base"]), (Shipping, &["Corriere e prove colore", "Spese di viaggio", "Consegna stampati"]), (Fee, &["Supplemento urgenza", "Cessione diritti", "Minimo fatturabile"]),
    (PercentLine, &["Gestione costi di terzi {rate}", "Project management {rate}", "Commissione d'agenzia {rate}"]), (Deduction, &["Abbuono commerciale", "Sconto ripetizioni", "Rimborso gara"]), (TextLine, &["come da preventivo", "come concordato"]),
    (Distraction, &["Diritti d'uso fino al 31/12/{year}, stampa e web, Italia.", "I diritti passano a saldo avvenuto; file aperti 250,00.", "Nuova tariffa oraria dal 01/01/{year}."]),
];
#[rustfmt::skip]
const NL: Table = &[
    (Title, &["Factuur", "factuur", "Declaratie", "FACTUUR"]), (Number, &["Factuur", "Factuurnummer", "Nr.", "Factuurnr."]), (Date, &["Datum", "Factuurdatum", "Verzonden", "d.d."]),
    (Project, &["Project", "Campagne", "Opdracht", "Betreft"]), (OrderNo, &["Jobnummer", "Ons kenmerk", "Projectnr."]), (BillTo, &["Voor", "Klant", "Opdrachtgever", "Factuur aan"]), (Contact, &["Contactpersoon", "Projectleider", "Uw contact"]),
    (ShipTo, &["Bestanden geleverd aan", "Geleverd aan"]), (DeliveryDate, &["Opgeleverd", "Datum oplevering", "Geleverd op"]), (DeliveryNote, &["Akkoordnr.", "Drukproef"]), (Description, &["Omschrijving", "Werk", "Dienst", "Werkzaamheden"]), (Quantity, &["Aantal", "Uren", "Volume", "Omvang"]),
    (Price, &["Tarief", "Prijs", "Uurtarief", "Stukprijs"]), (Unit, &["Eenheid", "Per", "Basis"]), (Shipping, &["Koerier en proeven", "Reiskosten", "Verzending drukwerk"]), (Fee, &["Spoedtoeslag", "Licentievergoeding", "Minimumtarief"]),
    (PercentLine, &["Handling kosten derden {rate}", "Projectmanagement {rate}", "Bureaucommissie {rate}"]), (Deduction, &["Coulance", "Herhalingskorting", "Verrekening pitchvergoeding"]), (TextLine, &["volgens offerte", "zoals besproken bij de start"]),
    (Distraction, &["Gebruiksrechten tot 31-12-{year}, print en online, Benelux.", "Rechten gaan over na volledige betaling; open bestanden 250,00.", "Per 01-01-{year} geldt ons nieuwe uurtarief."]),
];
#[rustfmt::skip]
const PT: Table = &[
    (Title, &["Fatura", "fatura", "Nota de honorários", "FATURA"]), (Number, &["Fatura n.º", "N.º", "Número da fatura", "Fatura"]), (Date, &["Data", "Emitida em", "Data da fatura", "Data de emissão"]),
    (Project, &["Projeto", "Campanha", "Trabalho", "Assunto"]), (OrderNo, &["N.º de trabalho", "N/ ref.ª", "Processo"]), (BillTo, &["Para", "Cliente", "Faturar a", "Dados do cliente"]), (Contact, &["Contacto", "Gestor de projeto", "Gestor de conta"]),
    (ShipTo, &["Artes enviadas a", "Entregue a"]), (DeliveryDate, &["Entregue em", "Data de entrega", "Entrega"]), (DeliveryNote, &["Aprovação n.º", "Prova n.º"]), (Description, &["Descrição", "Trabalho", "Serviço", "Designação"]), (Quantity, &["Quantidade", "Horas", "Volume", "Qtd."]),
    (Price, &["Tarifa", "Preço", "Honorário", "Preço unitário"]), (Unit, &["Unidade", "Por", "Base"]), (Shipping, &["Estafeta e provas", "Despesas de viagem", "Entrega de impressos"]), (Fee, &["Taxa de urgência", "Cedência de direitos", "Valor mínimo"]),
    (PercentLine, &["Gestão de terceiros {rate}", "Gestão de projeto {rate}", "Comissão de agência {rate}"]), (Deduction, &["Atenção comercial", "Desconto por repetições", "Acerto de concurso"]), (TextLine, &["conforme orçamento", "conforme combinado"]),
    (Distraction, &["Direitos de utilização até 31/12/{year}, impressão e web.", "Os direitos passam após pagamento; ficheiros abertos 250,00.", "Nova tarifa horária a partir de 01/01/{year}."]),
];
