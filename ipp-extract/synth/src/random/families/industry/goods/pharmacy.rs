//! Medicines and dressings first, then electronic components, in each language; and the heads of what is no term.

use crate::random::content::Trade;
use crate::random::families::industry::Names;

pub(in super::super) fn trades(language: &str) -> &'static [Trade] {
    match language {
        "de" => DE,
        "fr" => FR,
        "es" => ES,
        "it" => IT,
        "nl" => NL,
        "pt" => PT,
        _ => EN,
    }
}

#[rustfmt::skip]
static EN: &[Trade] = &[
    Trade::new(&["{} Pharma", "{} Medical Supplies", "{} Healthcare"], &[
        ("Paracetamol 500 mg tabs 100", "pk", 112, 290), ("Ibuprofen 400 mg tabs 84", "pk", 240, 560),
        ("Amoxicillin 500 mg caps 21", "pk", 190, 480), ("Nitrile gloves M, box of 100", "bx", 390, 890),
        ("Syringe 5 ml luer, 100", "bx", 620, 1_240), ("Saline 0.9% 500 ml", "btl", 140, 310),
        ("Insulin glargine pens 5 x 3 ml", "pk", 3_290, 5_400), ("Wound dressing 10 x 10 cm, 10", "bx", 890, 2_190),
        ("Blood glucose strips 50", "pk", 990, 2_100),
    ]),
    Trade::new(&["{} Components", "{} Electronics", "{} Semiconductor Distribution"], &[
        ("MLCC 100nF 50V X7R 0603", "pcs", 2, 9), ("Resistor 10k 1% 0402", "pcs", 1, 4),
        ("MCU 32-bit 64 MHz LQFP48", "pcs", 210, 640), ("Voltage regulator 3.3V SOT-223", "pcs", 19, 58),
        ("Connector 2x10 pitch 2.54", "pcs", 34, 120), ("Relay 24 VDC 8A", "pcs", 240, 590),
        ("Power supply 24 V 5 A DIN rail", "pcs", 3_900, 7_900), ("Fuse holder 5x20", "pcs", 44, 130),
        ("LED white 3030", "pcs", 9, 31),
    ]),
];
#[rustfmt::skip]
static DE: &[Trade] = &[
    Trade::new(&["{} Pharma", "{} Medizintechnik", "{} Sanitätsbedarf"], &[
        ("Paracetamol 500 mg Tabl. 20 St", "PK", 112, 290), ("Ibuprofen 400 mg FTA 50 St", "PK", 240, 560),
        ("Amoxicillin 1000 mg FTA 20 St", "PK", 490, 980), ("Nitrilhandschuhe Gr. M 100 St", "BX", 390, 890),
        ("Spritze 5 ml Luer 100 St", "BX", 620, 1_240), ("NaCl 0,9 % 500 ml Infusion", "FL", 140, 310),
        ("Insulin glargin Pen 5x3 ml", "PK", 3_290, 5_400), ("Wundauflage 10x10 cm 10 St", "BX", 890, 2_190),
        ("Blutzuckerteststreifen 50 St", "PK", 990, 2_100),
    ]),
    Trade::new(&["{} Elektronik", "{} Bauelemente", "{} Components"], &[
        ("MLCC 100nF 50V X7R 0603", "ST", 2, 9), ("Widerstand 10k 1% 0402", "ST", 1, 4),
        ("Mikrocontroller 32 Bit LQFP48", "ST", 210, 640), ("Spannungsregler 3,3V SOT-223", "ST", 19, 58),
        ("Stiftleiste 2x10 RM 2,54", "ST", 34, 120), ("Relais 24 VDC 8A", "ST", 240, 590),
        ("Netzteil 24 V 5 A Hutschiene", "ST", 3_900, 7_900), ("Sicherungshalter 5x20", "ST", 44, 130),
        ("LED weiß 3030", "ST", 9, 31),
    ]),
];
#[rustfmt::skip]
static FR: &[Trade] = &[
    Trade::new(&["{} Pharma", "{} Médical", "{} Répartition"], &[
        ("Paracétamol 500 mg cp 16", "bte", 72, 190), ("Ibuprofène 400 mg cp 30", "bte", 140, 360),
        ("Amoxicilline 1 g cp 14", "bte", 290, 580), ("Gants nitrile T.M x100", "bte", 390, 890),
        ("Seringue 5 ml luer x100", "bte", 620, 1_240), ("Sérum physiologique 500 ml", "fl", 140, 310),
        ("Insuline glargine stylo 5 x 3 ml", "bte", 3_290, 5_400), ("Pansement 10 x 10 cm x10", "bte", 890, 2_190),
    ]),
    Trade::new(&["{} Composants", "{} Électronique"], &[
        ("Condensateur 100nF 50V 0603", "pce", 2, 9), ("Résistance 10k 1% 0402", "pce", 1, 4),
        ("Microcontrôleur 32 bits LQFP48", "pce", 210, 640), ("Régulateur 3,3V SOT-223", "pce", 19, 58),
        ("Connecteur 2x10 pas 2,54", "pce", 34, 120), ("Relais 24 VCC 8A", "pce", 240, 590),
        ("Alimentation 24 V 5 A rail DIN", "pce", 3_900, 7_900),
    ]),
];
#[rustfmt::skip]
static ES: &[Trade] = &[
    Trade::new(&["{} Farma", "Suministros Médicos {}", "{} Sanitaria"], &[
        ("Paracetamol 650 mg 40 comp.", "env", 90, 240), ("Ibuprofeno 600 mg 40 comp.", "env", 140, 390),
        ("Amoxicilina 500 mg 30 caps.", "env", 210, 460), ("Guantes nitrilo M 100 uds.", "caja", 390, 890),
        ("Jeringa 5 ml luer 100 uds.", "caja", 620, 1_240), ("Suero fisiológico 500 ml", "fco", 140, 310),
        ("Insulina glargina 5 x 3 ml", "env", 3_290, 5_400), ("Apósito 10 x 10 cm 10 uds.", "caja", 890, 2_190),
    ]),
    Trade::new(&["{} Electrónica", "Componentes {}"], &[
        ("Condensador 100nF 50V 0603", "ud", 2, 9), ("Resistencia 10k 1% 0402", "ud", 1, 4),
        ("Microcontrolador 32 bits LQFP48", "ud", 210, 640), ("Regulador 3,3V SOT-223", "ud", 19, 58),
        ("Conector 2x10 paso 2,54", "ud", 34, 120), ("Relé 24 VCC 8A", "ud", 240, 590),
        ("Fuente 24 V 5 A carril DIN", "ud", 3_900, 7_900),
    ]),
];
#[rustfmt::skip]
static IT: &[Trade] = &[
    Trade::new(&["{} Farmaceutici", "{} Medicali", "{} Sanitaria"], &[
        ("Paracetamolo 500 mg 20 cpr", "conf", 90, 240), ("Ibuprofene 400 mg 30 cpr", "conf", 140, 390),
        ("Amoxicillina 1 g 12 cpr", "conf", 210, 460), ("Guanti nitrile M 100 pz", "conf", 390, 890),
        ("Siringa 5 ml luer 100 pz", "conf", 620, 1_240), ("Soluzione fisiologica 500 ml", "fl", 140, 310),
        ("Insulina glargine 5 x 3 ml", "conf", 3_290, 5_400), ("Medicazione 10 x 10 cm 10 pz", "conf", 890, 2_190),
    ]),
    Trade::new(&["{} Elettronica", "{} Componenti"], &[
        ("Condensatore 100nF 50V 0603", "pz", 2, 9), ("Resistenza 10k 1% 0402", "pz", 1, 4),
        ("Microcontrollore 32 bit LQFP48", "pz", 210, 640), ("Regolatore 3,3V SOT-223", "pz", 19, 58),
        ("Connettore 2x10 passo 2,54", "pz", 34, 120), ("Relè 24 VDC 8A", "pz", 240, 590),
        ("Alimentatore 24 V 5 A guida DIN", "pz", 3_900, 7_900),
    ]),
];
#[rustfmt::skip]
static NL: &[Trade] = &[
    Trade::new(&["{} Farma", "{} Medische Groothandel", "{} Zorgartikelen"], &[
        ("Paracetamol 500 mg tabl. 50 st", "doos", 72, 190), ("Ibuprofen 400 mg tabl. 40 st", "doos", 140, 390),
        ("Amoxicilline 500 mg caps. 30 st", "doos", 210, 460), ("Nitril handschoenen M 100 st", "doos", 390, 890),
        ("Spuit 5 ml luer 100 st", "doos", 620, 1_240), ("NaCl 0,9% 500 ml", "fl", 140, 310),
        ("Insuline glargine pen 5 x 3 ml", "doos", 3_290, 5_400),
        ("Wondverband 10 x 10 cm 10 st", "doos", 890, 2_190),
    ]),
    Trade::new(&["{} Elektronica", "{} Componenten"], &[
        ("Condensator 100nF 50V 0603", "st", 2, 9), ("Weerstand 10k 1% 0402", "st", 1, 4),
        ("Microcontroller 32-bit LQFP48", "st", 210, 640), ("Spanningsregelaar 3,3V SOT-223", "st", 19, 58),
        ("Connector 2x10 steek 2,54", "st", 34, 120), ("Relais 24 VDC 8A", "st", 240, 590),
        ("Voeding 24 V 5 A DIN-rail", "st", 3_900, 7_900),
    ]),
];
#[rustfmt::skip]
static PT: &[Trade] = &[
    Trade::new(&["{} Farma", "{} Material Hospitalar", "{} Saúde"], &[
        ("Paracetamol 500 mg 20 comp.", "emb", 72, 190), ("Ibuprofeno 400 mg 20 comp.", "emb", 140, 390),
        ("Amoxicilina 500 mg 16 cáps.", "emb", 210, 460), ("Luvas nitrilo M 100 un.", "cx", 390, 890),
        ("Seringa 5 ml luer 100 un.", "cx", 620, 1_240), ("Soro fisiológico 500 ml", "fr", 140, 310),
        ("Insulina glargina 5 x 3 ml", "emb", 3_290, 5_400), ("Penso 10 x 10 cm 10 un.", "cx", 890, 2_190),
    ]),
    Trade::new(&["{} Eletrónica", "{} Componentes"], &[
        ("Condensador 100nF 50V 0603", "un", 2, 9), ("Resistência 10k 1% 0402", "un", 1, 4),
        ("Microcontrolador 32 bits LQFP48", "un", 210, 640), ("Regulador 3,3V SOT-223", "un", 19, 58),
        ("Conector 2x10 passo 2,54", "un", 34, 120), ("Relé 24 VDC 8A", "un", 240, 590),
        ("Fonte 24 V 5 A calha DIN", "un", 3_900, 7_900),
    ]),
];

#[rustfmt::skip]
pub(in super::super) const BATCH: Names = [
    &["Batch", "Lot", "Batch no."], &["Charge", "Ch.-B.", "Los"], &["Lot", "N° lot"], &["Lote"], &["Lotto"],
    &["Charge", "Batch", "Lot"], &["Lote"],
];
#[rustfmt::skip]
pub(in super::super) const EXPIRY: Names = [
    &["Expiry", "Exp.", "Use by"], &["Verfall", "Verw. bis", "MHD"], &["Péremption", "Exp."], &["Caducidad", "Cad."],
    &["Scadenza", "Scad."], &["Vervalt", "Exp."], &["Validade", "Val."],
];
/// For components the week they were made in.
#[rustfmt::skip]
pub(in super::super) const WEEK: Names = [
    &["D/C", "Date code"], &["D/C", "Datecode"], &["D/C", "Date code"], &["D/C"], &["D/C"], &["D/C", "Datecode"], &["D/C"],
];
#[rustfmt::skip]
pub(in super::super) const ORDERED: Names = [
    &["Ord.", "Qty ord"], &["Best.", "Bestellt"], &["Cdé", "Qté cdée"], &["Ped.", "Pedido"], &["Ord."], &["Best.", "Besteld"],
    &["Enc.", "Pedida"],
];
/// The price less the discount.
#[rustfmt::skip]
pub(in super::super) const NET: Names = [
    &["Net price", "Net unit"], &["Netto-EP", "N-Preis"], &["P.U. net", "Net unit."], &["P. neto", "Neto ud."],
    &["Pr. netto", "Netto un."], &["Netto prijs"], &["P. líq."],
];
#[rustfmt::skip]
pub(in super::super) const ROUTE: Names = [
    &["Run", "Depot", "Wave"], &["Tour", "Lager", "Kommission"], &["Tournée", "Agence"], &["Ruta", "Almacén"],
    &["Giro", "Deposito"], &["Route", "Magazijn"], &["Rota", "Armazém"],
];
