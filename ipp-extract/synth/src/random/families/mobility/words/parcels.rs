//! Couriers and hauliers.

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

/// Heads of columns that a list of shipments has beside the usual ones, and what stands around it.
pub(in super::super) struct List {
    pub(in super::super) shipment: Names,
    pub(in super::super) weight: Names,
    pub(in super::super) zone: Names,
    pub(in super::super) place: Names,
    pub(in super::super) reference: Names,
    pub(in super::super) base: Names,
    pub(in super::super) fuel: Names,
    pub(in super::super) groups: Names,
    pub(in super::super) summary: Names,
    /// Heads of the summary: service, how many, sum.
    pub(in super::super) heads: [Names; 3],
    pub(in super::super) details: Names,
    /// Of a quantity that is no number of pieces.
    pub(in super::super) quantity: Names,
}

#[rustfmt::skip]
pub(in super::super) static LIST: Tongues<List> = [
    ("en", List {
        shipment: &["Consignment", "Tracking no.", "Con. note", "Waybill"], weight: &["Weight kg", "Kg", "Chg. wt"], zone: &["Zone", "Zn", "Area"],
        place: &["Destination", "Delivered to", "To"], reference: &["Your ref.", "Sender ref.", "Reference"], base: &["Base", "Carriage", "Freight"], fuel: &["Fuel", "Surcharges", "Fuel s/c"],
        groups: &["Depot 14 despatches", "Cost centre 4100", "Returns account", "Cost centre 4200"], summary: &["Summary by service", "Your charges by service", "Charges summary"],
        heads: [&["Service", "Product"], &["Items", "Consignments", "No."], &["Charges", "Net", "Amount"]], details: &["Consignment details", "Shipment listing", "Details of your shipments"], quantity: &["Qty", "Quantity"],
    }),
    ("de", List {
        shipment: &["Sendungsnr.", "Paketnummer", "Frachtbrief", "Auftrag"], weight: &["Gewicht kg", "kg", "Gew. kg"], zone: &["Zone", "Zn.", "Entf.-Zone"],
        place: &["Empfangsort", "Empfänger", "nach"], reference: &["Ihre Ref.", "Kundenref.", "Referenz"], base: &["Grundpreis", "Fracht", "Basispreis"], fuel: &["Diesel", "Zuschläge", "Maut/Diesel"],
        groups: &["Abholstelle Werk 1", "Kostenstelle 4100", "Retouren", "Kostenstelle 4200"], summary: &["Zusammenfassung nach Produkten", "Übersicht Produkte", "Leistungsübersicht"],
        heads: [&["Produkt", "Leistung"], &["Sendungen", "Anzahl", "Stück"], &["Betrag netto", "Netto", "Summe"]], details: &["Einzelnachweis", "Sendungsaufstellung", "Sendungsliste"], quantity: &["Menge", "Anzahl"],
    }),
    ("fr", List {
        shipment: &["N° d'envoi", "N° de colis", "Récépissé", "Lettre de voiture"], weight: &["Poids kg", "Kg", "Poids taxé"], zone: &["Zone", "Zn", "Zone tarif."],
        place: &["Destination", "Destinataire", "Ville"], reference: &["Votre réf.", "Réf. client", "Référence"], base: &["Transport", "Base", "Port"], fuel: &["Gazole", "Surcharges", "Taxe gazole"],
        groups: &["Agence de départ 14", "Centre de coût 4100", "Retours", "Centre de coût 4200"], summary: &["Récapitulatif par produit", "Synthèse des envois", "Récapitulatif"],
        heads: [&["Produit", "Prestation"], &["Envois", "Nombre", "Nb colis"], &["Montant", "Total", "Montant net"]], details: &["Détail des envois", "Relevé des expéditions", "Liste des envois"], quantity: &["Qté", "Quantité"],
    }),
    ("es", List {
        shipment: &["N.º envío", "Albarán", "Expedición", "Localizador"], weight: &["Peso kg", "Kg", "Kilos"], zone: &["Zona", "Zn.", "Tarifa"],
        place: &["Destino", "Destinatario", "Población"], reference: &["Su ref.", "Ref. cliente", "Referencia"], base: &["Porte", "Base", "Tarifa base"], fuel: &["Combust.", "Recargos", "Suplemento"],
        groups: &["Delegación 14", "Centro de coste 4100", "Devoluciones", "Centro de coste 4200"], summary: &["Resumen por servicio", "Resumen de envíos", "Resumen"],
        heads: [&["Servicio", "Producto"], &["Envíos", "N.º", "Bultos"], &["Importe", "Neto", "Total"]], details: &["Detalle de envíos", "Relación de expediciones", "Listado de envíos"], quantity: &["Cant.", "Cantidad"],
    }),
    ("it", List {
        shipment: &["N. spedizione", "LDV", "Lettera di vettura", "Tracking"], weight: &["Peso kg", "Kg", "Peso tass."], zone: &["Zona", "Zn.", "Fascia"],
        place: &["Destinazione", "Destinatario", "Località"], reference: &["Vs. rif.", "Rif. mittente", "Riferimento"], base: &["Nolo", "Base", "Trasporto"], fuel: &["Carburante", "Supplementi", "Fuel"],
        groups: &["Filiale 14", "Centro di costo 4100", "Resi", "Centro di costo 4200"], summary: &["Riepilogo per servizio", "Riepilogo spedizioni", "Riepilogo"],
        heads: [&["Servizio", "Prodotto"], &["Spedizioni", "Numero", "Colli"], &["Importo", "Netto", "Totale"]], details: &["Dettaglio spedizioni", "Elenco spedizioni", "Distinta spedizioni"], quantity: &["Q.tà", "Quantità"],
    }),
    ("nl", List {
        shipment: &["Zendingnr.", "Barcode", "Vrachtbrief", "Colli-nr."], weight: &["Gewicht kg", "Kg", "Gew."], zone: &["Zone", "Zn.", "Gebied"],
        place: &["Bestemming", "Geadresseerde", "Plaats"], reference: &["Uw ref.", "Klantref.", "Referentie"], base: &["Vracht", "Basis", "Basistarief"], fuel: &["Brandstof", "Toeslagen", "Diesel"],
        groups: &["Depot 14", "Kostenplaats 4100", "Retouren", "Kostenplaats 4200"], summary: &["Samenvatting per dienst", "Overzicht diensten", "Samenvatting"],
        heads: [&["Dienst", "Product"], &["Zendingen", "Aantal", "Colli"], &["Bedrag", "Netto", "Totaal"]], details: &["Zendingenoverzicht", "Specificatie zendingen", "Details zendingen"], quantity: &["Aantal", "Hoeveelheid"],
    }),
    ("pt", List {
        shipment: &["N.º envio", "Guia", "Expedição", "Objeto"], weight: &["Peso kg", "Kg", "Peso tax."], zone: &["Zona", "Zn.", "Região"],
        place: &["Destino", "Destinatário", "Localidade"], reference: &["V/ ref.ª", "Ref.ª cliente", "Referência"], base: &["Porte", "Base", "Transporte"], fuel: &["Combust.", "Taxas", "Sobretaxa"],
        groups: &["Centro de recolha 14", "Centro de custo 4100", "Devoluções", "Centro de custo 4200"], summary: &["Resumo por serviço", "Resumo de envios", "Resumo"],
        heads: [&["Serviço", "Produto"], &["Envios", "N.º", "Volumes"], &["Valor", "Líquido", "Total"]], details: &["Detalhe dos envios", "Lista de expedições", "Relação de envios"], quantity: &["Qtd.", "Quantidade"],
    }),
];

#[rustfmt::skip]
const EN: Table = &[
    (ShipTo, &["Collection address", "Collected from"]),
    (Title, &["Invoice", "INVOICE", "Carriage Invoice", "Weekly Invoice", "Transport Invoice"]),
    (Number, &["Invoice no.", "Invoice number", "Our invoice", "Document", "Invoice"]), (Date, &["Invoice date", "Date", "Billing date", "Date issued"]),
    (OrderNo, &["Contract", "Tariff ref.", "Our ref."]), (DeliveryNote, &["Manifest", "Run sheet", "Collection note"]), (Contact, &["Account manager", "Customer services", "Queries to"]),
    (Period, &["Billing period", "Shipments from - to", "Period", "Week covered"]), (Project, &["Depot", "Rate card", "Contract"]),
    (LineDate, &["Date", "Collected", "Despatched", "Ship date"]), (Description, &["Service", "Description", "Product", "Details"]), (Quantity, &["Pcs", "Items", "Qty", "Pieces"]), (Unit, &["Unit", "Type", "UoM"]),
    (Amount, &["Charge", "Amount", "Net charge", "Total", "Net"]), (Price, &["Rate", "Tariff", "Price", "Unit rate"]),
    (Subtotal, &["Total carriage", "Subtotal", "Net charges", "Total before tax", "Net total"]),
    (Shipping, &["Collection charge", "Daily collection", "Pick-up fee"]), (Fee, &["Toll surcharge", "Security surcharge", "Energy surcharge", "Paper invoice fee"]),
    (PercentLine, &["Fuel surcharge {rate}", "Fuel levy {rate}", "Road and fuel surcharge {rate}"]), (Deduction, &["Claim settled", "Volume rebate", "Late delivery refund"]),
    (GroupSum, &["Total {group}", "{group} total", "Subtotal {group}"]), (TextLine, &["Rates as per agreement", "Fuel surcharge included in rates"]),
    (Discount, &["Contract discount", "Volume discount", "Rebate"]), (Due, &["Due date", "Payment due", "Please pay by", "Due"]),
    (Distraction, &["Claims must reach us in writing within 7 days; liability is limited to 1.30 per kg.", "New tariff from 01/{month}/{year}: surcharge for items over 30.0 kg 8.50.", "All goods are carried subject to our conditions of carriage {year}.",
        "Address corrections are charged at 6.50 each."]),
];

#[rustfmt::skip]
const DE: Table = &[
    (ShipTo, &["Abholadresse", "Abholstelle"]),
    (Title, &["Rechnung", "RECHNUNG", "Frachtrechnung", "Sammelrechnung", "Monatsrechnung"]),
    (Number, &["Rechnungsnummer", "Rechnungs-Nr.", "Rechnung Nr.", "Belegnummer", "Rg.-Nr."]), (Date, &["Rechnungsdatum", "Datum", "Belegdatum", "Rechnung vom"]),
    (OrderNo, &["Rahmenvertrag", "Unser Zeichen", "Tarif-Nr."]), (DeliveryNote, &["Rollkarte", "Bordero", "Abholschein"]), (Contact, &["Kundenbetreuer", "Ansprechpartner", "Disposition"]),
    (Period, &["Abrechnungszeitraum", "Leistungszeitraum", "Sendungen vom - bis", "Zeitraum"]), (Project, &["Depot", "Preisliste", "Niederlassung"]),
    (LineDate, &["Datum", "Versanddatum", "Abholtag", "Einlieferung"]), (Description, &["Leistung", "Produkt", "Bezeichnung", "Service"]), (Quantity, &["Stück", "Colli", "Anzahl", "Pakete"]), (Unit, &["Einheit", "Art", "ME"]),
    (Amount, &["Betrag", "Netto", "Nettobetrag", "Summe", "Entgelt"]), (Price, &["Preis", "Einzelpreis", "Satz", "Tarif"]),
    (Subtotal, &["Summe Frachten", "Nettobetrag", "Summe netto", "Zwischensumme", "Frachtkosten netto"]),
    (Shipping, &["Abholpauschale", "Tägliche Abholung", "Anfahrt Abholung"]), (Fee, &["Mautzuschlag", "Energiezuschlag", "CO2-Zuschlag", "Peak-Zuschlag"]),
    (PercentLine, &["Dieselzuschlag {rate}", "Treibstoffzuschlag {rate}", "Dieselfloater {rate}"]), (Deduction, &["Schadenregulierung", "Mengenbonus", "Laufzeiterstattung"]),
    (GroupSum, &["Summe {group}", "{group} gesamt", "Zwischensumme {group}"]), (TextLine, &["Preise gemäß Rahmenvertrag", "Maut nach Streckentabelle"]),
    (Discount, &["Mengenrabatt", "Vertragsrabatt", "abzgl. Rabatt"]), (Due, &["Zahlbar bis", "Fällig am", "Fälligkeit", "Zahlungsziel"]),
    (Distraction, &["Wir arbeiten nach den ADSp 2017; Haftung 8,33 SZR je kg.", "Neue Preisliste ab 01.{month}.{year}: Sperrgut 22,50 je Paket.", "Reklamationen bitte binnen 7 Tagen.",
        "Adresskorrektur je Sendung 6,50."]),
];

#[rustfmt::skip]
const FR: Table = &[
    (ShipTo, &["Adresse d'enlèvement", "Lieu d'enlèvement"]),
    (Title, &["Facture", "FACTURE", "Facture de transport", "Facture récapitulative"]),
    (Number, &["Facture n°", "N° de facture", "N° facture", "Numéro de pièce"]), (Date, &["Date de facture", "Date", "Date de facturation", "Émise le"]),
    (OrderNo, &["Contrat", "N/réf.", "Réf. tarif"]), (DeliveryNote, &["Bordereau", "Feuille de route", "Bon d'enlèvement"]), (Contact, &["Votre conseiller", "Service client", "Contact"]),
    (Period, &["Période facturée", "Envois du - au", "Période", "Semaine facturée"]), (Project, &["Agence", "Grille tarifaire", "Dossier"]),
    (LineDate, &["Date", "Enlevé le", "Date d'envoi", "Expédié le"]), (Description, &["Prestation", "Service", "Libellé", "Produit"]), (Quantity, &["Colis", "Nb", "Qté", "Palettes"]), (Unit, &["Unité", "Type", "U."]),
    (Price, &["Tarif", "Prix unitaire", "P.U. HT", "Prix"]),
    (Subtotal, &["Total transport HT", "Total HT", "Montant HT", "Total net HT"]),
    (Shipping, &["Frais d'enlèvement", "Ramasse quotidienne", "Forfait enlèvement"]), (Fee, &["Taxe péage", "Contribution énergie", "Sûreté", "Contribution transition"]),
    (PercentLine, &["Surcharge gazole {rate}", "Indexation gazole {rate}", "Surcharge carburant {rate}"]), (Deduction, &["Remboursement litige", "Ristourne volume", "Geste commercial"]),
    (GroupSum, &["Total {group}", "Sous-total {group}", "{group} : total"]), (TextLine, &["Tarifs selon contrat", "Péages inclus"]),
    (Discount, &["Remise contrat", "Remise volume", "Ristourne"]), (Due, &["Échéance", "Date d'échéance", "À payer avant le", "Payable le"]),
    (Distraction, &["Réserves à émettre sous 3 jours (art. L. 133-3 du Code de commerce).", "Nouveau tarif au 01/{month}/{year} : hors gabarit 12,50 par colis.", "Indemnité forfaitaire de recouvrement : 40,00 €.",
        "Correction d'adresse : 6,50 par envoi."]),
];

#[rustfmt::skip]
const ES: Table = &[
    (ShipTo, &["Dirección de recogida", "Lugar de recogida"]),
    (Title, &["Factura", "FACTURA", "Factura de portes", "Factura de transporte"]),
    (Number, &["N.º factura", "Factura n.º", "Número de factura", "Documento"]), (Date, &["Fecha", "Fecha de factura", "Fecha de emisión", "F. factura"]),
    (OrderNo, &["Contrato", "N/ref.", "Tarifa n.º"]), (DeliveryNote, &["Manifiesto", "Hoja de ruta", "Recogida n.º"]), (Contact, &["Gestor de cuenta", "Atención al cliente", "Contacto"]),
    (Period, &["Periodo facturado", "Envíos del - al", "Periodo", "Quincena"]), (Project, &["Delegación", "Tarifa", "Plaza"]),
    (LineDate, &["Fecha", "F. envío", "Recogido", "Fecha exp."]), (Description, &["Servicio", "Concepto", "Descripción", "Producto"]), (Quantity, &["Bultos", "Uds.", "Cant.", "Palés"]), (Unit, &["Unidad", "Tipo", "Ud."]),
    (Price, &["Tarifa", "Precio", "P. unit.", "Precio ud."]),
    (Subtotal, &["Total portes", "Base imponible", "Subtotal", "Suma portes"]),
    (Shipping, &["Recogida diaria", "Cargo de recogida", "Gastos de recogida"]), (Fee, &["Tasa de seguridad", "Recargo energía", "Peajes", "Gastos de gestión"]),
    (PercentLine, &["Recargo combustible {rate}", "Suplemento gasóleo {rate}", "Tasa combustible {rate}"]), (Deduction, &["Abono siniestro", "Rappel volumen", "Devolución por retraso"]),
    (GroupSum, &["Total {group}", "Suma {group}", "Subtotal {group}"]), (TextLine, &["Precios según contrato", "Peajes incluidos"]),
    (Discount, &["Dto. contrato", "Dto. por volumen", "Bonificación"]), (Due, &["Vencimiento", "Fecha de vencimiento", "Vence el", "Pagar antes del"]),
    (Distraction, &["Reclamaciones en 24 horas; responsabilidad según Ley 15/2009.", "Nueva tarifa desde 01/{month}/{year}: bulto no paletizable 9,50.", "Corrección de dirección: 6,50 por envío."]),
];

#[rustfmt::skip]
const IT: Table = &[
    (ShipTo, &["Indirizzo di ritiro", "Luogo di ritiro"]),
    (Title, &["Fattura", "FATTURA", "Fattura trasporti", "Fattura riepilogativa"]),
    (Number, &["Fattura n.", "N. fattura", "Numero documento", "Documento n."]), (Date, &["Data", "Data fattura", "Data documento", "Del"]),
    (OrderNo, &["Contratto", "Ns. rif.", "Listino n."]), (DeliveryNote, &["Bordero", "Distinta", "Ritiro n."]), (Contact, &["Referente", "Servizio clienti", "Commerciale"]),
    (Period, &["Periodo fatturato", "Spedizioni dal - al", "Periodo", "Competenza"]), (Project, &["Filiale", "Listino", "Contratto"]),
    (LineDate, &["Data", "Data sped.", "Ritirato", "Data partenza"]), (Description, &["Servizio", "Descrizione", "Prestazione", "Prodotto"]), (Quantity, &["Colli", "Q.tà", "N.", "Bancali"]), (Unit, &["U.M.", "Tipo", "UM"]),
    (Price, &["Tariffa", "Prezzo", "Prezzo unit.", "P.U."]),
    (Subtotal, &["Totale noli", "Imponibile", "Totale imponibile", "Totale trasporti"]),
    (Shipping, &["Ritiro giornaliero", "Diritto di ritiro", "Spese di ritiro"]), (Fee, &["Pedaggi", "Supplemento energia", "Diritto fisso", "Supplemento sicurezza"]),
    (PercentLine, &["Adeguamento carburante {rate}", "Supplemento gasolio {rate}", "Fuel surcharge {rate}"]), (Deduction, &["Rimborso danno", "Premio volume", "Rimborso ritardo"]),
    (GroupSum, &["Totale {group}", "Subtotale {group}", "Tot. {group}"]), (TextLine, &["Tariffe come da contratto", "Pedaggi inclusi"]),
    (Discount, &["Sconto contratto", "Sconto volume", "Sconto"]), (Due, &["Scadenza", "Data scadenza", "Da pagare entro il", "Scadenza pagamento"]),
    (Distraction, &["Reclami entro 8 giorni; responsabilità limitata a 1,00 per kg (L. 450/85).", "Nuovo listino dal 01/{month}/{year}: fuori sagoma 9,50 per collo.", "Correzione indirizzo: 6,50 per spedizione."]),
];

#[rustfmt::skip]
const NL: Table = &[
    (ShipTo, &["Ophaaladres", "Afhaaladres"]),
    (Title, &["Factuur", "FACTUUR", "Vrachtfactuur", "Verzamelfactuur"]),
    (Number, &["Factuurnummer", "Factuurnr.", "Factuur", "Documentnr."]), (Date, &["Factuurdatum", "Datum", "Datum factuur", "Opgemaakt op"]),
    (OrderNo, &["Contract", "Ons kenmerk", "Tarieflijst"]), (DeliveryNote, &["Rittenstaat", "Laadlijst", "Ophaalbon"]), (Contact, &["Accountmanager", "Klantenservice", "Contactpersoon"]),
    (Period, &["Factuurperiode", "Zendingen van - t/m", "Periode", "Week"]), (Project, &["Depot", "Vestiging", "Tariefgroep"]),
    (LineDate, &["Datum", "Verzonden", "Ophaaldatum", "Verzenddatum"]), (Description, &["Dienst", "Omschrijving", "Product", "Service"]), (Quantity, &["Colli", "Aantal", "Stuks", "Pallets"]), (Unit, &["Eenheid", "Soort", "Eenh."]),
    (Price, &["Tarief", "Prijs", "Stukprijs"]),
    (Subtotal, &["Totaal vracht", "Totaal excl. btw", "Subtotaal", "Netto vrachtkosten"]),
    (Shipping, &["Ophaalkosten", "Dagelijkse ophaling", "Afhaaltoeslag"]), (Fee, &["Toltoeslag", "Kilometerheffing", "Energietoeslag", "Administratiekosten"]),
    (PercentLine, &["Brandstoftoeslag {rate}", "Dieselclausule {rate}", "Dieseltoeslag {rate}"]), (Deduction, &["Schadevergoeding", "Volumebonus", "Restitutie vertraging"]),
    (GroupSum, &["Totaal {group}", "Subtotaal {group}", "{group} totaal"]), (TextLine, &["Tarieven volgens contract", "Tol inbegrepen"]),
    (Discount, &["Contractkorting", "Volumekorting", "Korting"]), (Due, &["Vervaldatum", "Te betalen vóór", "Betalen voor", "Vervaldag"]),
    (Distraction, &["Op al onze vervoerovereenkomsten zijn de AVC 2002 van toepassing; aansprakelijkheid 3,40 per kg.", "Nieuwe tarieven per 01-{month}-{year}: buitenmaats 9,50 per collo.", "Adrescorrectie: 6,50 per zending."]),
];

#[rustfmt::skip]
const PT: Table = &[
    (ShipTo, &["Morada de recolha", "Local de recolha"]),
    (Title, &["Fatura", "FATURA", "Fatura de transportes", "Fatura mensal"]),
    (Number, &["Fatura n.º", "N.º da fatura", "Documento n.º", "Número"]), (Date, &["Data", "Data de emissão", "Data da fatura", "Emitida em"]),
    (OrderNo, &["Contrato", "N/ ref.ª", "Tarifário n.º"]), (DeliveryNote, &["Manifesto", "Guia de recolha", "Folha de rota"]), (Contact, &["Gestor de conta", "Apoio ao cliente", "Contacto"]),
    (Period, &["Período faturado", "Envios de - a", "Período", "Quinzena"]), (Project, &["Delegação", "Tarifário", "Contrato"]),
    (LineDate, &["Data", "Data envio", "Recolhido", "Expedido em"]), (Description, &["Serviço", "Descrição", "Designação", "Produto"]), (Quantity, &["Volumes", "Qtd.", "Unid.", "Paletes"]), (Unit, &["Un.", "Tipo", "Unidade"]),
    (Price, &["Tarifa", "Preço", "Preço unit."]),
    (Subtotal, &["Total de portes", "Total sem IVA", "Subtotal", "Total ilíquido"]),
    (Shipping, &["Taxa de recolha", "Recolha diária", "Serviço de recolha"]), (Fee, &["Portagens", "Taxa de energia", "Taxa de segurança", "Despesas administrativas"]),
    (PercentLine, &["Taxa de combustível {rate}", "Sobretaxa de combustível {rate}", "Indexação gasóleo {rate}"]), (Deduction, &["Indemnização", "Bónus de volume", "Reembolso por atraso"]),
    (GroupSum, &["Total {group}", "Subtotal {group}", "Soma {group}"]), (TextLine, &["Preços conforme contrato", "Portagens incluídas"]),
    (Discount, &["Desconto contrato", "Desconto de volume", "Bonificação"]), (Due, &["Vencimento", "Data de vencimento", "Pagar até", "Vence em"]),
    (Distraction, &["Reclamações no prazo de 8 dias; responsabilidade limitada a 10,00 por kg.", "Novo tarifário a partir de 01/{month}/{year}: volume especial 9,50.", "Correção de morada: 6,50 por envio."]),
];
