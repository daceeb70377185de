//! What the boxes of an export form ask for.

use crate::random::families::goods::Names;

#[rustfmt::skip]
pub(super) const SELLER: Names = [
    &["Exporter", "Shipper / Exporter", "Seller", "Exporter (Name and Address)"], &["Ausführer / Exporter", "Exporteur",
        "Verkäufer / Seller"],
    &["Exportateur / Exporter", "Expéditeur", "Vendeur"], &["Exportador / Exporter", "Vendedor", "Exportador"],
    &["Esportatore / Exporter", "Mittente", "Venditore"], &["Exporteur / Exporter", "Verkoper"],
        &["Exportador / Exporter", "Vendedor"],
];
/// The buyer where nobody else gets the goods.
#[rustfmt::skip]
pub(super) const CONSIGNEE: Names = [
    &["Consignee", "Consignee / Buyer", "Ship to / Bill to"], &["Empfänger / Consignee", "Empfänger und Käufer"],
    &["Destinataire / Consignee", "Destinataire et acheteur"], &["Consignatario / Consignee",
        "Destinatario y comprador"],
    &["Destinatario / Consignee", "Destinatario e acquirente"], &["Geadresseerde / Consignee", "Ontvanger en koper"],
    &["Consignatário / Consignee", "Destinatário e comprador"],
];
#[rustfmt::skip]
pub(super) const NOTIFY: Names = [
    &["Notify Party", "Also notify", "Broker"], &["Notify-Adresse", "Meldeadresse / Notify"], &["Partie à notifier",
        "Notify"],
    &["Notificar a", "Notify"], &["Notify party", "Notificare a"], &["Notify party", "Te verwittigen"], &["Notificar",
        "Notify"],
];
#[rustfmt::skip]
pub(super) const SAME: Names = [
    &["Same as consignee", "SAME AS BUYER", "-"], &["wie Empfänger", "-"], &["Idem destinataire"], &["El mismo",
        "Igual que consignatario"],
    &["Come destinatario", "Idem"], &["Zelfde als ontvanger"], &["O mesmo", "Idem"],
];
#[rustfmt::skip]
pub(super) const MARKS: Names = [
    &["Marks & Nos", "Marks and Numbers", "Ctn No."], &["Zeichen u. Nr.", "Markierung"], &["Marques et n°", "Colis n°"],
        &["Marcas y nº", "Bulto"],
    &["Marche e n.", "Collo n."], &["Merken en nrs", "Collo"], &["Marcas e n.º", "Volume"],
];
#[rustfmt::skip]
pub(super) const TARIFF: Names = [
    &["HS Code", "Harm. Code", "Tariff No.", "Schedule B"], &["HS-Code", "Zolltarif-Nr.", "Warennr."], &["Code SH",
        "Nomenclature", "Code HS"],
    &["Código SA", "Partida", "Cód. HS"], &["Codice SA", "Voce doganale", "HS code"], &["HS-code", "GS-code"],
        &["Código SH", "NCM"],
];
#[rustfmt::skip]
pub(super) const ORIGIN: Names = [
    &["Origin", "C/O", "Cty of Origin"], &["Urspr.", "Ursprungsland"], &["Origine", "Pays d'orig."], &["Origen",
        "País orig."], &["Origine"],
    &["Oorspr.", "Herkomst"], &["Origem"],
];
#[rustfmt::skip]
pub(super) const WEIGHT: Names = [
    &["Net kg", "Net Wt (kg)", "N.W."], &["Netto kg", "Eigenmasse kg"], &["Net kg", "Poids net"], &["Neto kg"],
        &["Netto kg"], &["Netto kg"],
    &["Líquido kg"],
];
#[rustfmt::skip]
pub(super) const TOTALS: Names = [
    &["TOTALS", "Total", "Page Totals"], &["Summe", "Gesamt"], &["Totaux", "Total"], &["Totales", "Total"], &["Totali"],
        &["Totalen"], &["Totais"],
];
#[rustfmt::skip]
pub(super) const DECLARED: Names = [
    &["I declare all the information contained in this invoice to be true and correct.",
        "We certify that the goods are of the origin shown and that the prices are those charged."],
    &["Wir bestätigen die Richtigkeit der obigen Angaben und den Ursprung der Waren.",
        "Hiermit wird bestätigt, dass die Angaben richtig sind."],
    &["Nous certifions que les marchandises sont de l'origine indiquée.",
        "Je déclare exactes les informations de cette facture."],
    &["Declaro que los datos de esta factura son ciertos.", "Certificamos el origen de la mercancía indicada."],
    &["Si dichiara che quanto sopra corrisponde al vero.", "Dichiariamo esatta l'origine indicata."],
    &["Hierbij verklaren wij dat de gegevens juist zijn.", "Wij verklaren de vermelde oorsprong juist."],
    &["Declaro que as informações desta fatura são verdadeiras.", "Certificamos a origem indicada."],
];
#[rustfmt::skip]
pub(super) const SIGNED: Names = [
    &["Signature and Stamp", "Authorised Signature", "Place and Date of Issue, Signature"], &["Unterschrift, Stempel",
        "Ort, Datum, Unterschrift"],
    &["Signature et cachet", "Lieu, date et signature"], &["Firma y sello", "Lugar, fecha y firma"], &["Timbro e firma",
        "Luogo, data e firma"],
    &["Handtekening en stempel", "Plaats, datum, handtekening"], &["Assinatura e carimbo", "Local, data e assinatura"],
];

/// What else is asked, each with values.
pub(super) struct Question {
    pub(super) names: Names,
    pub(super) values: &'static [&'static str],
}

const fn ask(names: Names, values: &'static [&'static str]) -> Question {
    Question { names, values }
}

#[rustfmt::skip]
pub(super) const QUESTIONS: &[Question] = &[
    ask([&["Country of Origin", "Country of Manufacture", "Country of Origin of Goods"],
        &["Ursprungsland / Country of origin", "Ursprungsland"],
        &["Pays d'origine", "Pays d'origine / Origin"], &["País de origen"], &["Paese d'origine"],
            &["Land van oorsprong"], &["País de origem"]],
        &["Germany", "Italy", "EU", "China", "United Kingdom", "USA"]),
    ask([&["Country of Final Destination", "Country of Destination", "Country of Ultimate Destination"],
        &["Bestimmungsland"], &["Pays de destination"],
        &["País de destino"], &["Paese di destinazione"], &["Land van bestemming"], &["País de destino"]],
        &["Chile", "Norway", "Japan", "Switzerland", "United Arab Emirates", "Canada"]),
    ask([&["Terms of Delivery", "Incoterms", "INCOTERMS 2020", "Delivery Terms"], &["Lieferbedingung / Incoterms",
        "Lieferbedingung"],
        &["Incoterms 2020", "Conditions de livraison"], &["Incoterms", "Condiciones de entrega"], &["Resa / Incoterms",
            "Resa"],
        &["Leveringscondities", "Incoterms"], &["Incoterms", "Condições de entrega"]],
        &["CIF Valparaíso", "FOB Hamburg", "EXW Incoterms 2020", "DAP Oslo", "CPT Osaka", "FCA Milano"]),
    ask([&["Method of Dispatch", "Pre-Carriage by", "Mode of Transport"], &["Versandart", "Beförderungsmittel"],
        &["Mode de transport"],
        &["Medio de transporte"], &["Mezzo di trasporto"], &["Vervoerwijze"], &["Meio de transporte"]], &["Sea", "Air",
            "Road", "Courier"]),
    ask([&["Vessel / Flight No.", "Vessel / Aircraft"], &["Schiff / Flug-Nr."], &["Navire / Vol"], &["Buque / Vuelo"],
        &["Nave / Volo"],
        &["Schip / Vlucht"], &["Navio / Voo"]], &["MV Karoline ##4E", "LH 8##0", "MSC LORETO 4##W"]),
    ask([&["Port of Loading", "Airport of Departure"], &["Verladehafen"], &["Port d'embarquement"],
        &["Puerto de embarque"], &["Porto di imbarco"],
        &["Laadhaven"], &["Porto de embarque"]], &["Hamburg", "Genova", "Le Havre", "Barcelona", "Antwerp"]),
    ask([&["Port of Discharge", "Final Destination"], &["Bestimmungshafen"], &["Port de destination"],
        &["Puerto de destino"], &["Porto di sbarco"],
        &["Loshaven"], &["Porto de destino"]], &["Valparaíso", "Osaka", "Jebel Ali", "Halifax"]),
    ask([&["B/L or AWB No.", "Air Waybill No."], &["AWB-/B/L-Nr."], &["N° LTA / B/L"], &["Nº AWB / B/L"],
        &["N. AWB / B/L"], &["AWB-/B/L-nr."],
        &["N.º AWB / B/L"]], &["020-########", "HLCU@@@2######", "1Z@#####"]),
    ask([&["Letter of Credit No.", "Export Licence No.", "EORI"], &["Akkreditiv-Nr.", "EORI-Nr."], &["N° EORI",
        "N° crédoc"], &["Nº EORI"],
        &["EORI"], &["EORI-nr."], &["EORI"]], &["LC##/####", "DE4######0000##", "GB##########00"]),
    ask([&["Total Packages", "No. of Packages", "Number and Kind of Packages"], &["Anzahl Packstücke"],
        &["Nombre de colis"], &["Nº de bultos"],
        &["Numero colli"], &["Aantal colli"], &["N.º de volumes"]], &["4 pallets", "## cartons", "1 crate", "2 PLT"]),
    ask([&["Total Gross Weight", "Gross Weight (kg)", "Gross Mass"], &["Bruttogewicht kg", "Rohmasse"],
        &["Poids brut total"], &["Peso bruto total"],
        &["Peso lordo totale"], &["Totaal brutogewicht"], &["Peso bruto total"]], &["1###.50", "4##.00 kg", "8##,5"]),
    ask([&["Total Net Weight", "Net Weight (kg)"], &["Nettogewicht kg", "Eigenmasse"], &["Poids net total"],
        &["Peso neto total"], &["Peso netto totale"],
        &["Totaal nettogewicht"], &["Peso líquido total"]], &["###.40", "3##.00 kg", "2##,5"]),
];
