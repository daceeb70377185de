//! The charges of forwarders, and what a shipment is told by.

use std::slice::from_ref;

use crate::random::content::Trade;
use crate::random::families::goods::Names;

/// What its firms sell in a language.
pub(super) fn trades(language: &str) -> &'static [Trade] {
    match language {
        "en" => from_ref(&EN),
        "de" => from_ref(&DE),
        "fr" => from_ref(&FR),
        "es" => from_ref(&ES),
        "it" => from_ref(&IT),
        "nl" => from_ref(&NL),
        "pt" => from_ref(&PT),
        _ => &[],
    }
}

#[rustfmt::skip]
static EN: Trade = Trade::new(&["{} Forwarding", "{} Shipping", "{} Air & Ocean", "{} Couriers", "{} Freight Services"],
    &[
    ("Ocean Freight 1 x 40'HC", "cntr", 98_000, 420_000), ("Terminal Handling Charge (THC)", "cntr", 16_500, 28_500),
    ("Bunker Adjustment Factor", "cntr", 9_500, 44_000), ("Airfreight 284.0 kg chargeable", "shpt", 42_000, 190_000),
    ("ISPS / Security", "B/L", 850, 2_500), ("Customs Clearance incl. 3 tariff headings", "entry", 5_500, 14_000),
    ("Collection ex works", "shpt", 9_500, 38_000), ("AMS / ENS filing", "B/L", 2_500, 4_500),
    ("Documentation / B/L fee", "B/L", 3_500, 7_500), ("Chassis usage", "day", 3_500, 6_500),
    ("Demurrage 4 days", "cntr", 14_000, 44_000), ("Fuel surcharge 18.5%", "shpt", 1_900, 12_500),
    ("Import duty outlay", "entry", 9_900, 210_000), ("Delivery to door, tail lift", "shpt", 12_000, 48_000),
]).freight();
#[rustfmt::skip]
static DE: Trade = Trade::new(&["{} Spedition", "{} Seefracht", "{} Luftfracht", "{} Kurier & Express",
    "{} Kraftverkehr"], &[
    ("Seefracht 1 x 40'HC", "Cont.", 98_000, 420_000), ("THC Hamburg", "Cont.", 16_500, 28_500),
    ("Dieselfloater 9,8 %", "Sdg.", 1_900, 12_500), ("Luftfracht 284 kg frachtpfl.", "Sdg.", 42_000, 190_000),
    ("ISPS-Zuschlag", "B/L", 850, 2_500), ("Verzollung inkl. 3 Positionen", "Abf.", 5_500, 14_000),
    ("Vorlauf ab Werk", "Sdg.", 9_500, 38_000), ("Dokumentenerstellung B/L", "B/L", 3_500, 7_500),
    ("Standgeld 2 Std.", "Sdg.", 4_500, 14_000), ("Maut", "Sdg.", 1_900, 9_500), ("Zollabgaben verauslagt", "Abf.",
        9_900, 210_000),
    ("Stückgut 3 Pal. 1.240 kg", "Sdg.", 14_900, 39_900), ("Zustellung mit Hebebühne", "Sdg.", 6_500, 24_000),
]).freight();
#[rustfmt::skip]
static FR: Trade = Trade::new(&["{} Transit", "Transports {}", "{} Fret Aérien", "{} Affrètement", "Messageries {}"], &[
    ("Fret maritime 1 x 40'HC", "TC", 98_000, 420_000), ("THC départ Le Havre", "TC", 16_500, 28_500),
    ("Surcharge gazole", "exp.", 1_900, 12_500), ("Fret aérien 284 kg taxables", "exp.", 42_000, 190_000),
    ("Taxe ISPS", "B/L", 850, 2_500), ("Dédouanement import 3 nomenclatures", "décl.", 5_500, 14_000),
    ("Enlèvement usine", "exp.", 9_500, 38_000), ("Frais de connaissement", "B/L", 3_500, 7_500),
    ("Immobilisation conteneur 4 jours", "TC", 14_000, 44_000), ("Avance de droits de douane", "décl.", 9_900, 210_000),
    ("Messagerie 3 palettes", "exp.", 14_900, 39_900), ("Livraison avec hayon", "exp.", 6_500, 24_000),
]).freight();
#[rustfmt::skip]
static ES: Trade = Trade::new(&["{} Tránsitos", "Transportes {}", "{} Aduanas", "{} Carga Aérea"], &[
    ("Flete marítimo 1 x 40'HC", "ctr", 98_000, 420_000), ("THC Valencia", "ctr", 16_500, 28_500),
    ("Recargo combustible", "exp", 1_900, 12_500), ("Flete aéreo 284 kg tasables", "exp", 42_000, 190_000),
    ("ISPS", "B/L", 850, 2_500), ("Despacho de importación", "DUA", 5_500, 14_000), ("Recogida en fábrica", "exp",
        9_500, 38_000),
    ("Emisión B/L", "B/L", 3_500, 7_500), ("Demoras 4 días", "ctr", 14_000, 44_000), ("Suplido aranceles", "DUA", 9_900,
        210_000),
    ("Grupaje 3 palés", "exp", 14_900, 39_900), ("Entrega con plataforma", "exp", 6_500, 24_000),
]).freight();
#[rustfmt::skip]
static IT: Trade = Trade::new(&["{} Spedizioni", "{} Trasporti", "{} Cargo", "{} Corriere"], &[
    ("Nolo mare 1 x 40'HC", "ctr", 98_000, 420_000), ("THC Genova", "ctr", 16_500, 28_500),
    ("Adeguamento carburante", "sped", 1_900, 12_500), ("Nolo aereo 284 kg tassabili", "sped", 42_000, 190_000),
    ("Security ISPS", "B/L", 850, 2_500), ("Operazione doganale import", "bolla", 5_500, 14_000),
    ("Ritiro franco fabbrica", "sped", 9_500, 38_000), ("Emissione polizza", "B/L", 3_500, 7_500),
    ("Sosta contenitore 4 gg", "ctr", 14_000, 44_000), ("Anticipo dazi", "bolla", 9_900, 210_000),
    ("Groupage 3 bancali", "sped", 14_900, 39_900), ("Consegna con sponda", "sped", 6_500, 24_000),
]).freight();
#[rustfmt::skip]
static NL: Trade = Trade::new(&["{} Expediteurs", "{} Transport", "{} Zeevracht", "{} Koeriers"], &[
    ("Zeevracht 1 x 40'HC", "ctr", 98_000, 420_000), ("THC Rotterdam", "ctr", 16_500, 28_500),
    ("Dieselolietoeslag", "zdg", 1_900, 12_500), ("Luchtvracht 284 kg belastbaar", "zdg", 42_000, 190_000),
    ("ISPS-toeslag", "B/L", 850, 2_500), ("Inklaring 3 goederencodes", "aang.", 5_500, 14_000), ("Afhalen fabriek",
        "zdg", 9_500, 38_000),
    ("B/L-kosten", "B/L", 3_500, 7_500), ("Demurrage 4 dagen", "ctr", 14_000, 44_000), ("Voorschot invoerrechten",
        "aang.", 9_900, 210_000),
    ("Groupage 3 pallets", "zdg", 14_900, 39_900), ("Wachturen lossen", "uur", 4_500, 6_500),
]).freight();
#[rustfmt::skip]
static PT: Trade = Trade::new(&["{} Transitários", "Transportes {}", "{} Navegação", "{} Carga"], &[
    ("Frete marítimo 1 x 40'HC", "ctr", 98_000, 420_000), ("THC Leixões", "ctr", 16_500, 28_500),
    ("Taxa de combustível", "exp", 1_900, 12_500), ("Frete aéreo 284 kg taxáveis", "exp", 42_000, 190_000), ("ISPS",
        "B/L", 850, 2_500),
    ("Despacho de importação", "DAU", 5_500, 14_000), ("Recolha na fábrica", "exp", 9_500, 38_000), ("Emissão de B/L",
        "B/L", 3_500, 7_500),
    ("Sobrestadia 4 dias", "ctr", 14_000, 44_000), ("Adiantamento de direitos", "DAU", 9_900, 210_000),
    ("Grupagem 3 paletes", "exp", 14_900, 39_900),
]).freight();

/// What a shipment is told by, each with values.
pub(super) struct Fact {
    pub(super) names: Names,
    pub(super) values: &'static [&'static str],
}

const fn fact(names: Names, values: &'static [&'static str]) -> Fact {
    Fact { names, values }
}

#[rustfmt::skip]
pub(super) const FACTS: &[Fact] = &[
    fact([&["Shipper", "Consignor"], &["Absender", "Versender", "Ablader"], &["Expéditeur", "Chargeur"], &["Cargador",
        "Remitente"],
        &["Mittente", "Caricatore"], &["Afzender", "Verlader"], &["Expedidor", "Carregador"]],
        &["SUNWAY TRADING CO. LTD, NINGBO", "Halvorsen Export AS, Bergen", "Atlas Components Inc., Newark NJ",
            "Kowalski i Syn, Gdynia"]),
    fact([&["Consignee", "Receiver"], &["Empfänger", "Warenempfänger"], &["Destinataire", "Réceptionnaire"],
        &["Consignatario", "Destinatario"],
        &["Destinatario", "Ricevitore"], &["Geadresseerde", "Ontvanger"], &["Consignatário", "Destinatário"]],
        &["Brandt Import, Duisburg", "Almeida & Costa, Porto", "Northgate Stores, Hull", "Central DC 4, Venlo"]),
    fact([&["Vessel / Voyage", "Vessel", "Vessel/Flight"], &["Schiff / Reise", "Schiff", "Flug"], &["Navire / Voyage",
        "Navire"],
        &["Buque / Viaje", "Buque"], &["Nave / Viaggio", "M/n"], &["Schip / Reis", "Zeeschip"], &["Navio / Viagem",
            "Navio"]],
        &["MSC ARIANE / 0FE##W", "EVER GLOWING 1###-0##", "CMA CGM TENERE 0TX##", "LH 84##"]),
    fact([&["Port of Loading", "POL", "Origin"], &["Ladehafen", "Abgangsort", "Von"], &["Port de chargement", "Départ"],
        &["Puerto de carga", "Origen"], &["Porto di imbarco", "Partenza"], &["Laadhaven", "Van"], &["Porto de embarque",
            "Origem"]],
        &["NINGBO, CN", "Shanghai", "USNYC New York", "Gdynia", "VNSGN"]),
    fact([&["Port of Discharge", "POD", "Destination"], &["Löschhafen", "Bestimmungsort", "Nach"],
        &["Port de déchargement", "Arrivée"],
        &["Puerto de descarga", "Destino"], &["Porto di sbarco", "Arrivo"], &["Loshaven", "Naar"],
            &["Porto de descarga", "Destino"]],
        &["ROTTERDAM, NL", "Hamburg", "GBFXT Felixstowe", "Valencia", "Leixões"]),
    fact([&["Packages", "Pieces", "No. of Pkgs"], &["Packstücke", "Colli", "Anzahl Kolli"], &["Colis", "Nbre colis"],
        &["Bultos"],
        &["Colli"], &["Colli"], &["Volumes"]], &["## CTNS", "# PLT", "## pcs", "1 x 40'HC"]),
    fact([&["Gross Weight", "Gr. Wt.", "Weight (kg)"], &["Bruttogewicht", "Gewicht kg"], &["Poids brut", "Poids"],
        &["Peso bruto"],
        &["Peso lordo"], &["Brutogewicht", "Gewicht"], &["Peso bruto"]], &["1#### KGS", "8##.## kg", "2####.00",
            "1.### kg"]),
    fact([&["Volume", "Measurement", "CBM"], &["Volumen", "Volumen cbm"], &["Volume", "Cubage"], &["Volumen", "M3"],
        &["Volume"], &["Volume"],
        &["Volume"]], &["##.### m3", "#.## CBM", "6#.00"]),
    fact([&["Chargeable Wt", "Chg. Weight"], &["Frachtpfl. Gewicht", "Frpfl. kg"], &["Poids taxable"],
        &["Peso tasable"], &["Peso tassabile"],
        &["Belastbaar gewicht"], &["Peso taxável"]], &["###.0 kg", "1###.5"]),
    fact([&["Incoterm", "Terms of Delivery"], &["Incoterm", "Lieferbedingung"], &["Incoterm"], &["Incoterm"], &["Resa"],
        &["Leveringsconditie"],
        &["Incoterm"]], &["FOB Ningbo", "DAP", "EXW", "CIF Hamburg", "FCA"]),
    fact([&["Customs Entry", "MRN", "Entry No."], &["MRN", "Zollbeleg", "ATC-Nr."], &["Déclaration", "MRN", "IM4"],
        &["DUA", "MRN"],
        &["Bolla doganale", "MRN"], &["MRN", "Aangifte"], &["DAU", "MRN"]], &["2#DE58510############", "07# ######@",
            "24GB##########@@"]),
    fact([&["Service", "Product"], &["Produkt", "Dienst"], &["Service"], &["Servicio"], &["Servizio"], &["Dienst"],
        &["Serviço"]],
        &["LCL Import", "FCL/FCL", "Express 12:00", "Economy", "Groupage"]),
];

/// Heads of the currency, the amount in it and the rate.
#[rustfmt::skip]
pub(super) const CURRENCY: Names = [
    &["Ccy", "Curr.", "Cur"], &["Whg.", "Wrg", "Währ."], &["Dev.", "Devise"], &["Div.", "Divisa"], &["Val.", "Divisa"],
        &["Val.", "Valuta"],
    &["Moeda", "Div."],
];
#[rustfmt::skip]
pub(super) const FOREIGN: Names = [
    &["Amount in Ccy", "Orig. Amount", "FC Amount"], &["Fremdwährung", "Betrag FW", "FW-Betrag"], &["Montant devise",
        "Mt devise"],
    &["Importe divisa", "Imp. divisa"], &["Importo valuta", "Imp. divisa"], &["Valutabedrag", "Bedrag VV"],
        &["Valor moeda", "Valor divisa"],
];
#[rustfmt::skip]
pub(super) const RATE: Names = [
    &["ROE", "Ex. Rate", "Exch."], &["Kurs"], &["Cours", "Tx change"], &["Cambio", "T/C"], &["Cambio"], &["Koers"],
        &["Câmbio"],
];
#[rustfmt::skip]
pub(super) const TAX_CODE: Names = [
    &["VAT code", "Tax", "TC", "T"], &["St.-Kz.", "SK", "StS"], &["Code TVA", "CT"], &["C.IVA", "T"], &["Cod. IVA",
        "C.I."], &["BC", "Btw-code"],
    &["C.IVA", "Cód. IVA"],
];
#[rustfmt::skip]
pub(super) const PARTS: [Names; 2] = [
    [&["Origin Charges", "Pre-carriage", "Freight"], &["Vorlauf", "Hauptlauf", "Frachtkosten"], &["Pré-acheminement",
        "Fret"],
        &["Gastos en origen", "Flete"], &["Spese origine", "Nolo"], &["Voortransport", "Vracht"],
            &["Despesas de origem", "Frete"]],
    [&["Destination Charges", "Other Charges", "On-carriage"], &["Nachlauf", "Nebenkosten", "Auslagen"],
        &["Frais à destination", "Débours"],
        &["Gastos en destino", "Otros gastos"], &["Spese destino", "Altre spese"], &["Natransport", "Overige kosten"],
        &["Despesas de destino", "Outras despesas"]],
];
