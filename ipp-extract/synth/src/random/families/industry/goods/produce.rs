//! Fruit and vegetables first, then wine and drinks, in each language.

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
    Trade::new(&["{} Produce", "{} Fruit & Veg", "{} Growers", "{} Farm Foods", "{} Fresh"], &[
        ("Carrots washed class I", "kg", 62, 118), ("Tomatoes on the vine 6 kg", "box", 780, 1_290),
        ("Iceberg lettuce x 10", "tray", 690, 1_150), ("Potatoes Maris Piper 25 kg", "sack", 890, 1_540),
        ("Braeburn apples 70/75", "kg", 135, 240), ("Free range eggs 15 doz", "case", 2_890, 4_150),
        ("Cheddar mature block 5 kg", "kg", 640, 980), ("Salad cucumbers 12s", "box", 590, 990),
        ("Lemons Verna 15 kg", "box", 1_590, 2_480), ("Chestnut mushrooms 2.5 kg", "tray", 720, 1_060),
        ("Crate deposit", "pc", 350, 350), ("Strawberries 20 x 250 g", "tray", 2_450, 4_300),
    ]),
    Trade::new(&["{} Wines", "{} Vintners", "{} Drinks", "{} Cellars"], &[
        ("Chablis 2022, 6 x 75 cl", "case", 6_900, 11_800), ("Rioja Crianza 2020, 6 x 75 cl", "case", 4_200, 7_100),
        ("Pale ale 30 L keg", "keg", 8_900, 12_400), ("Elderflower presse 12 x 75 cl", "case", 2_190, 3_100),
        ("Prosecco DOC 6 x 75 cl", "case", 4_390, 6_200), ("London dry gin 70 cl", "btl", 1_590, 2_690),
        ("Keg deposit", "pc", 3_000, 5_000), ("Tonic water 24 x 20 cl", "case", 1_090, 1_690),
        ("Sauvignon Blanc 2023, 75 cl", "btl", 690, 1_240),
    ]),
];
#[rustfmt::skip]
static DE: &[Trade] = &[
    Trade::new(&["{} Frischdienst", "Obst & Gemüse {}", "{} Fruchthandel", "{} Großmarkt", "Erzeugerhof {}"], &[
        ("Karotten gewaschen Kl. I", "kg", 62, 118), ("Rispentomaten NL Kl. I, 6 kg", "Ki", 780, 1_290),
        ("Eisbergsalat 10er", "Ki", 690, 1_150), ("Speisekartoffeln festk. 25 kg", "Sack", 890, 1_540),
        ("Äpfel Elstar 70/75 Kl. I", "kg", 135, 240), ("Eier Freiland Gr. M, 180 St", "Krt", 2_890, 4_150),
        ("Bergkäse am Stück", "kg", 1_140, 1_680), ("Salatgurken 12er", "Ki", 590, 990),
        ("Zitronen Verna 15 kg", "Ki", 1_590, 2_480), ("Champignons braun 2,5 kg", "Ki", 720, 1_060),
        ("IFCO-Kiste Pfand", "St", 386, 386), ("Erdbeeren 20 x 250 g", "Stg", 2_450, 4_300),
    ]),
    Trade::new(&["Weinkellerei {}", "Getränke {}", "Weingut {}", "{} Weinhandel"], &[
        ("Riesling trocken 2022 QbA 0,75 l", "Fl", 590, 1_190), ("Spätburgunder 2020 0,75 l", "Fl", 890, 1_890),
        ("Pils vom Fass 30 l", "Fass", 7_400, 10_900), ("Mineralwasser medium 12 x 0,75", "Kiste", 560, 840),
        ("Apfelsaft naturtrüb 6 x 1,0", "Kiste", 780, 1_140), ("Winzersekt brut 0,75 l", "Fl", 990, 1_590),
        ("Pfand Kiste 24 x 0,33", "St", 342, 342), ("Helles 20 x 0,5", "Kiste", 1_290, 1_740),
        ("Pfand Fass", "St", 3_000, 3_000), ("Grüner Veltliner 2023 0,75 l", "Fl", 640, 1_090),
    ]),
];
#[rustfmt::skip]
static FR: &[Trade] = &[
    Trade::new(&["{} Primeurs", "Ets {}", "{} Fruits et Légumes", "Les Vergers {}", "Maison {}"], &[
        ("Carottes lavées cat. I", "kg", 62, 118), ("Tomates grappe colis 6 kg", "colis", 780, 1_290),
        ("Laitue x 12", "colis", 690, 1_150), ("Pommes de terre Charlotte 25 kg", "sac", 1_090, 1_840),
        ("Pommes Golden 170/220", "kg", 135, 240), ("Œufs plein air x 180", "carton", 2_890, 4_150),
        ("Comté 12 mois", "kg", 1_340, 1_980), ("Concombres x 12", "colis", 590, 990),
        ("Citrons Verna 15 kg", "colis", 1_590, 2_480), ("Champignons de Paris 3 kg", "colis", 720, 1_060),
        ("Consigne caisse plastique", "pce", 420, 420), ("Fraises gariguettes 8 x 250 g", "plateau", 1_450, 2_600),
    ]),
    Trade::new(&["Caves {}", "Domaine {}", "Château {}", "{} Boissons"], &[
        ("Bourgogne blanc 2022 75 cl", "btl", 790, 1_490), ("Côtes du Rhône 2021 75 cl", "btl", 490, 890),
        ("Bière blonde fût 30 L", "fût", 7_900, 11_400), ("Eau gazeuse 12 x 1 L verre", "casier", 690, 990),
        ("Crémant brut 75 cl", "btl", 690, 1_090), ("Consigne fût", "pce", 3_000, 3_000),
        ("Jus de pomme artisanal 1 L", "btl", 210, 340), ("Saumur-Champigny 2022, carton de 6", "carton", 3_900, 6_200),
    ]),
];
#[rustfmt::skip]
static ES: &[Trade] = &[
    Trade::new(&["Frutas {}", "Hortalizas {}", "{} Agrícola", "Distribuciones {}"], &[
        ("Zanahoria lavada cat. I", "kg", 62, 118), ("Tomate rama 6 kg", "caja", 780, 1_290),
        ("Lechuga iceberg x 10", "caja", 690, 1_150), ("Patata lavada 25 kg", "saco", 890, 1_540),
        ("Manzana Golden 70/75", "kg", 105, 190), ("Huevos camperos 15 doc.", "caja", 2_890, 4_150),
        ("Queso curado de oveja", "kg", 1_090, 1_690), ("Pepino x 12", "caja", 590, 990), ("Limón Verna 15 kg", "caja",
        1_290, 2_180), ("Envase retornable", "ud", 320, 320), ("Fresón 2 kg", "caja", 690, 1_100),
    ]),
    Trade::new(&["Bodegas {}", "Vinos {}", "Bebidas {}"], &[
        ("Crianza 2020 75 cl", "bot", 490, 890), ("Verdejo 2023 75 cl", "bot", 340, 590),
        ("Cerveza barril 30 L", "barril", 6_900, 9_400), ("Agua con gas 24 x 25 cl", "caja", 590, 890),
        ("Cava brut nature 75 cl", "bot", 490, 840), ("Depósito barril", "ud", 3_000, 3_000),
        ("Aceite de oliva virgen extra 5 L", "garrafa", 3_290, 4_790),
    ]),
];
#[rustfmt::skip]
static IT: &[Trade] = &[
    Trade::new(&["Ortofrutta {}", "{} Frutta", "Azienda Agricola {}", "F.lli {} Ortofrutticoli"], &[
        ("Carote lavate cat. I", "kg", 62, 118), ("Pomodori a grappolo 6 kg", "cassa", 780, 1_290),
        ("Lattuga iceberg x 10", "cassa", 690, 1_150), ("Patate pasta gialla 25 kg", "sacco", 890, 1_540),
        ("Mele Golden 70/75", "kg", 115, 210), ("Uova da galline all'aperto x 180", "ct", 2_890, 4_150),
        ("Parmigiano Reggiano 24 mesi", "kg", 1_340, 1_890), ("Limoni Verna 15 kg", "cassa", 1_490, 2_280),
        ("Cauzione cassa", "pz", 350, 350), ("Zucchine con fiore", "kg", 240, 460),
    ]),
    Trade::new(&["Cantina {}", "Tenuta {}", "{} Bevande"], &[
        ("Chianti DOCG 2021 cl 75", "bt", 490, 890), ("Pinot Grigio 2023 cl 75", "bt", 390, 690),
        ("Birra fusto 30 L", "fusto", 6_900, 9_900), ("Acqua frizzante 12 x 1 L", "cassa", 490, 790),
        ("Prosecco DOC extra dry cl 75", "bt", 420, 760), ("Cauzione fusto", "pz", 3_000, 3_000),
        ("Olio extravergine latta 5 L", "lt", 3_490, 4_990), ("Barbera d'Asti 2022, ct 6 bt", "ct", 2_900, 4_400),
    ]),
];
#[rustfmt::skip]
static NL: &[Trade] = &[
    Trade::new(&["{} Groente en Fruit", "{} AGF", "Kwekerij {}", "Versgroothandel {}"], &[
        ("Wortelen gewassen kl. I", "kg", 62, 118), ("Trostomaten 6 kg", "kist", 780, 1_290),
        ("IJsbergsla 10 st", "kist", 690, 1_150), ("Aardappelen vastkokend 25 kg", "zak", 890, 1_540),
        ("Elstar 70/75", "kg", 105, 190), ("Eieren vrije uitloop 180 st", "doos", 2_590, 3_750),
        ("Boerenkaas belegen", "kg", 890, 1_380), ("Komkommers 12 st", "doos", 590, 990),
        ("Fust CBL-krat", "st", 386, 386), ("Aardbeien 20 x 250 g", "bak", 2_450, 4_300),
    ]),
    Trade::new(&["Wijnhandel {}", "{} Dranken", "Slijterij {}"], &[
        ("Sancerre 2022 75 cl", "fl", 890, 1_490), ("Huiswijn rood 75 cl", "fl", 340, 560),
        ("Pils fust 30 l", "fust", 7_400, 10_200), ("Bronwater 28 x 25 cl", "krat", 890, 1_290),
        ("Cava brut 75 cl", "fl", 540, 890), ("Statiegeld fust", "st", 3_000, 3_000),
        ("Statiegeld krat 24 x 0,3", "st", 390, 390), ("Appelsap biologisch 6 x 1 l", "doos", 990, 1_490),
    ]),
];
#[rustfmt::skip]
static PT: &[Trade] = &[
    Trade::new(&["Frutas {}", "{} Hortofrutícola", "Quinta {}", "Mercado {}"], &[
        ("Cenoura lavada cat. I", "kg", 62, 118), ("Tomate cacho 6 kg", "cx", 780, 1_290),
        ("Alface iceberg x 10", "cx", 690, 1_150), ("Batata vermelha 25 kg", "saco", 890, 1_540),
        ("Maçã Royal Gala 70/75", "kg", 95, 180), ("Ovos classe M 15 dz", "cx", 2_390, 3_450),
        ("Queijo curado de ovelha", "kg", 1_090, 1_690), ("Limão 15 kg", "cx", 1_290, 2_080),
        ("Tara caixa plástica", "un", 320, 320), ("Morango 2 kg", "cx", 690, 1_100),
    ]),
    Trade::new(&["Adega {}", "{} Vinhos", "{} Bebidas", "Herdade {}"], &[
        ("Douro tinto 2021 75 cl", "gf", 390, 790), ("Vinho verde 2023 75 cl", "gf", 240, 460),
        ("Cerveja barril 30 L", "barril", 6_400, 8_900), ("Água com gás 24 x 25 cl", "cx", 590, 890),
        ("Espumante bruto 75 cl", "gf", 490, 840), ("Caução barril", "un", 3_000, 3_000),
        ("Azeite virgem extra 5 L", "garrafão", 3_290, 4_690),
    ]),
];

/// `{n}` is its number, `{d}` its date.
#[rustfmt::skip]
pub(in super::super) const DELIVERY: Names = [
    &["Delivery note {n} of {d}", "Delivery {d} - note no. {n}", "Ticket {n}  {d}"],
    &["Lieferschein {n} vom {d}", "LS-Nr. {n} / {d}", "Lieferung vom {d}, Lieferschein Nr. {n}"],
    &["BL n° {n} du {d}", "Livraison du {d} - bon n° {n}", "Bon de livraison {n} / {d}"],
    &["Albarán {n} de {d}", "Albarán n.º {n} - {d}", "Entrega {d} / albarán {n}"],
    &["DDT n. {n} del {d}", "Consegna del {d} - DDT {n}", "Rif. bolla {n} del {d}"],
    &["Leverbon {n} d.d. {d}", "Levering {d} - bon {n}", "Pakbon {n} van {d}"],
    &["Guia de remessa {n} de {d}", "Guia n.º {n} - {d}", "Entrega de {d}, guia {n}"],
];
/// What one delivery comes to.
#[rustfmt::skip]
pub(in super::super) const DELIVERY_SUM: Names = [
    &["Total for delivery", "Delivery total", "Ticket total"], &["Summe Lieferschein", "Lieferscheinsumme", "Summe LS"],
    &["Total BL", "Total bon de livraison"], &["Total albarán", "Suma albarán"], &["Totale DDT", "Totale bolla"],
    &["Totaal bon", "Totaal levering"], &["Total da guia", "Soma da guia"],
];
#[rustfmt::skip]
pub(in super::super) const CRATES: Names = [
    &["Crates", "Pkgs", "Cases"], &["Kolli", "Kisten", "Geb."], &["Colis", "Nb colis"], &["Bultos", "Cajas"],
    &["Colli", "N. colli"], &["Colli", "Aantal colli"], &["Vol.", "Volumes", "Caixas"],
];
#[rustfmt::skip]
pub(in super::super) const LOT: Names = [
    &["Lot", "Lot no.", "Batch"], &["Charge", "Los-Nr.", "Partie"], &["Lot", "N° lot"], &["Lote", "N.º lote"],
    &["Lotto", "N. lotto"], &["Partij", "Lotnr."], &["Lote", "N.º lote"],
];
#[rustfmt::skip]
pub(in super::super) const ORIGIN: Names = [
    &["Origin", "Country"], &["Herkunft", "Urspr.", "HKL"], &["Origine", "Orig."], &["Origen", "Procedencia"],
    &["Origine", "Prov."], &["Herkomst", "Land"], &["Origem", "Orig."],
];
#[rustfmt::skip]
pub(in super::super) const TOUR: Names = [
    &["Round", "Route", "Van no."], &["Tour", "Fahrer/Tour", "Tour-Nr."], &["Tournée", "Chauffeur"],
    &["Ruta", "Reparto"], &["Giro", "Giro consegna"], &["Route", "Rit"], &["Rota", "Volta"],
];
/// A heading for the account of empties: given out, taken back, still out.
#[rustfmt::skip]
pub(in super::super) const EMPTIES: Names = [
    &["Empties account: out {a}, returned {b}, balance {c}", "Crates issued {a} / returned {b} / on account {c}"],
    &["Leergutkonto: geliefert {a}, zurück {b}, Saldo {c} St.", "Kistensaldo: Ausgang {a} / Rückgabe {b} / Bestand {c}"],
    &["Compte emballages : livrés {a}, rendus {b}, solde {c}"], &["Cuenta de envases: entregados {a}, devueltos {b}, saldo {c}"],
    &["Conto imballi: consegnati {a}, resi {b}, saldo {c}"], &["Fustrekening: geleverd {a}, retour {b}, saldo {c}"],
    &["Conta de taras: entregues {a}, devolvidas {b}, saldo {c}"],
];
/// What tells that crates or kegs are charged.
#[rustfmt::skip]
pub(in super::super) const DEPOSITS: &[&str] = &[
    "deposit", "Pfand", "Consigne", "retornable", "Depósito", "Cauzione", "Statiegeld", "CBL-krat", "Tara caixa", "Caução",
];
