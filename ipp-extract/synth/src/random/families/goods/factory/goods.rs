//! What makers and wholesalers sell, and what they tell about each item below it.

use std::slice::from_ref;

use crate::random::content::Trade;
use crate::random::families::goods::Names;

/// What its firms sell in a language.
pub(in super::super) fn trades(language: &str) -> &'static [Trade] {
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
static EN: Trade = Trade::new(&["{} Fasteners", "{} Industrial Supplies", "{} Hydraulics", "{} Castings",
    "{} Bearings"], &[
    ("HEX BOLT M12X60 8.8 ZN DIN 933", "PC", 14, 68), ("Deep groove ball bearing 6204-2RS C3", "PC", 310, 980),
    ("Hydraulic hose 2SN DN12, L=1250", "PC", 1_890, 4_400), ("O-ring 24 x 3 NBR 70", "PC", 9, 45),
    ("Stretch film 500 mm x 300 m, 23 my", "ROL", 640, 1_190), ("Cable gland M20 brass", "EA", 120, 390),
    ("Flat bar S235JR 40 x 8 mm, 6 m", "KG", 118, 240), ("Gear motor SK 1.5 kW 400 V IE3", "PC", 41_000, 96_000),
    ("Epoxy primer 2K, RAL 7035, 20 kg", "CAN", 11_900, 21_500), ("Ball valve 1\" BSP PN40", "EA", 890, 2_690),
    ("Carton 400 x 300 x 200, double wall", "PC", 64, 145), ("Nitrile gloves, size 9, box of 100", "BX", 540, 1_150),
    ("Machined housing, drg. 4-0812-B", "PC", 5_600, 18_400), ("Welding wire SG2 1.0 mm, 15 kg", "SPL", 2_890, 4_690),
]);
#[rustfmt::skip]
static DE: Trade = Trade::new(&["{} Befestigungstechnik", "{} Maschinenbau", "{} Wälzlager", "{} Werkzeugbau",
    "{} Industriebedarf",
    "Gebr. {} Metallwaren"], &[
    ("Sechskantschraube DIN 933 M12x60 8.8 vz", "ST", 14, 68), ("Rillenkugellager 6204-2RS C3", "ST", 310, 980),
    ("Hydraulikschlauch 2SN DN12 L=1250", "ST", 1_890, 4_400), ("O-Ring 24x3 NBR 70 Shore", "ST", 9, 45),
    ("Stretchfolie 500 mm x 300 m, 23 my", "ROL", 640, 1_190), ("Kabelverschraubung M20 Messing", "ST", 120, 390),
    ("Flachstahl S235JR 40x8, 6 m", "KG", 118, 240), ("Getriebemotor 1,5 kW 400 V IE3", "ST", 41_000, 96_000),
    ("2K-Epoxidgrundierung RAL 7035, 20 kg", "GEB", 11_900, 21_500), ("Kugelhahn 1\" IG PN40", "ST", 890, 2_690),
    ("Faltkarton 400x300x200 2-wellig", "ST", 64, 145), ("Gehäuse bearb. n. Zg. 4-0812-B", "ST", 5_600, 18_400),
    ("Schweißdraht SG2 1,0 mm, 15 kg", "SPU", 2_890, 4_690), ("Passfeder DIN 6885 A 8x7x40", "ST", 48, 160),
]);
#[rustfmt::skip]
static FR: Trade = Trade::new(&["{} Visserie", "{} Fournitures Industrielles", "{} Roulements", "Ets {}",
    "{} Mécanique"], &[
    ("Vis TH M12x60 8.8 zinguée DIN 933", "PCE", 14, 68), ("Roulement à billes 6204-2RS C3", "PCE", 310, 980),
    ("Flexible hydraulique 2SN DN12 L=1250", "PCE", 1_890, 4_400), ("Joint torique 24x3 NBR 70", "PCE", 9, 45),
    ("Film étirable 500 mm x 300 m, 23 µ", "RLX", 640, 1_190), ("Presse-étoupe M20 laiton", "PCE", 120, 390),
    ("Plat acier S235JR 40x8, 6 m", "KG", 118, 240), ("Motoréducteur 1,5 kW 400 V IE3", "PCE", 41_000, 96_000),
    ("Primaire époxy 2K RAL 7035, 20 kg", "BID", 11_900, 21_500), ("Vanne à boisseau 1\" PN40", "PCE", 890, 2_690),
    ("Caisse américaine 400x300x200 DC", "PCE", 64, 145), ("Carter usiné plan 4-0812-B", "PCE", 5_600, 18_400),
]);
#[rustfmt::skip]
static ES: Trade = Trade::new(&["Suministros {}", "{} Tornillería", "Rodamientos {}", "Talleres {}", "{} Industrial"],
    &[
    ("TORNILLO DIN 933 M12X60 8.8 ZN", "UD", 14, 68), ("Rodamiento 6204-2RS C3", "UD", 310, 980),
    ("Latiguillo hidráulico 2SN DN12 L=1250", "UD", 1_890, 4_400), ("Junta tórica 24x3 NBR 70", "UD", 9, 45),
    ("Film estirable 500 mm x 300 m", "ROL", 640, 1_190), ("Prensaestopas M20 latón", "UD", 120, 390),
    ("Pletina S235JR 40x8, 6 m", "KG", 118, 240), ("Motorreductor 1,5 kW 400 V IE3", "UD", 41_000, 96_000),
    ("Imprimación epoxi RAL 7035, 20 kg", "LAT", 11_900, 21_500), ("Válvula de bola 1\" PN40", "UD", 890, 2_690),
    ("Caja cartón 400x300x200 doble canal", "UD", 64, 145), ("Carcasa mecanizada plano 4-0812-B", "UD", 5_600, 18_400),
]);
#[rustfmt::skip]
static IT: Trade = Trade::new(&["{} Viterie", "Officine {}", "{} Cuscinetti", "{} Forniture Industriali", "F.lli {}"],
    &[
    ("VITE TE M12X60 8.8 ZN UNI 5739", "NR", 14, 68), ("Cuscinetto a sfere 6204-2RS C3", "NR", 310, 980),
    ("Tubo oleodinamico 2SN DN12 L=1250", "NR", 1_890, 4_400), ("Anello OR 24x3 NBR 70", "NR", 9, 45),
    ("Film estensibile 500 mm x 300 m", "RT", 640, 1_190), ("Pressacavo M20 ottone", "NR", 120, 390),
    ("Piatto S235JR 40x8, 6 m", "KG", 118, 240), ("Motoriduttore 1,5 kW 400 V IE3", "NR", 41_000, 96_000),
    ("Primer epossidico RAL 7035, 20 kg", "LT", 11_900, 21_500), ("Valvola a sfera 1\" PN40", "PZ", 890, 2_690),
    ("Scatola cartone 400x300x200", "PZ", 64, 145), ("Carcassa lavorata dis. 4-0812-B", "PZ", 5_600, 18_400),
]);
#[rustfmt::skip]
static NL: Trade = Trade::new(&["{} Bevestigingstechniek", "{} Lagers", "{} Technische Groothandel",
    "Machinefabriek {}"], &[
    ("Zeskantbout DIN 933 M12x60 8.8 verz.", "ST", 14, 68), ("Groefkogellager 6204-2RS C3", "ST", 310, 980),
    ("Hydrauliekslang 2SN DN12 L=1250", "ST", 1_890, 4_400), ("O-ring 24x3 NBR 70", "ST", 9, 45),
    ("Rekfolie 500 mm x 300 m", "ROL", 640, 1_190), ("Kabelwartel M20 messing", "ST", 120, 390),
    ("Strip S235JR 40x8, 6 m", "KG", 118, 240), ("Motorreductor 1,5 kW 400 V IE3", "ST", 41_000, 96_000),
    ("Epoxyprimer 2K RAL 7035, 20 kg", "BUS", 11_900, 21_500), ("Kogelkraan 1\" PN40", "ST", 890, 2_690),
    ("Doos 400x300x200 dubbelgolf", "ST", 64, 145), ("Huis bewerkt tek. 4-0812-B", "ST", 5_600, 18_400),
]);
#[rustfmt::skip]
static PT: Trade = Trade::new(&["{} Parafusos", "{} Rolamentos", "Metalúrgica {}", "{} Equipamentos Industriais"], &[
    ("PARAFUSO SEXT. M12X60 8.8 DIN 933", "UN", 14, 68), ("Rolamento de esferas 6204-2RS C3", "UN", 310, 980),
    ("Mangueira hidráulica 2SN DN12 L=1250", "UN", 1_890, 4_400), ("O-ring 24x3 NBR 70", "UN", 9, 45),
    ("Filme estirável 500 mm x 300 m", "RL", 640, 1_190), ("Bucim M20 latão", "UN", 120, 390),
    ("Barra S235JR 40x8, 6 m", "KG", 118, 240), ("Motorredutor 1,5 kW 400 V IE3", "UN", 41_000, 96_000),
    ("Primário epóxi RAL 7035, 20 kg", "LAT", 11_900, 21_500), ("Válvula de esfera 1\" PN40", "UN", 890, 2_690),
    ("Caixa cartão 400x300x200", "UN", 64, 145), ("Carcaça maquinada des. 4-0812-B", "UN", 5_600, 18_400),
]);

/// `{n}` is its number, `{d}` its date, `{o}` the order of the customer, `{s}` that of the seller.
#[rustfmt::skip]
pub(super) const DELIVERY: Names = [
    &["Delivery note {n} dated {d}", "Our delivery {n} / {d}", "Despatch {n} of {d}, your order {o}",
        "D/N {n} {d} S/O {s}"],
    &["Lieferschein {n} vom {d}", "Lieferschein-Nr. {n} / {d}", "Lieferung {n} vom {d}, Ihre Bestellung {o}",
        "LS {n} v. {d}, Auftrag {s}"],
    &["Bon de livraison n° {n} du {d}", "BL {n} du {d}", "Livraison {n} du {d} - votre commande {o}"],
    &["Albarán n.º {n} de fecha {d}", "Albarán {n} ({d})", "S/ pedido {o} - Albarán {n} de {d}"],
    &["Rif. DDT n. {n} del {d}", "D.D.T. {n} del {d}", "DDT {n} del {d} - Vs. ordine {o}"],
    &["Pakbon {n} d.d. {d}", "Pakbonnr. {n} van {d}", "Levering {n} d.d. {d}, uw order {o}"],
    &["Guia de remessa n.º {n} de {d}", "Guia {n} de {d}", "V/ encomenda {o} - Guia {n} de {d}"],
];
#[rustfmt::skip]
pub(super) const TARIFF: Names = [
    &["Commodity code", "Tariff code", "HS code", "Intrastat code"],
    &["Zolltarifnummer", "Stat. Warennr.", "Warennummer", "ZTN"],
    &["Code douanier", "Nomenclature douanière", "NC"],
    &["Cód. arancelario", "Partida arancelaria", "Cód. TARIC"],
    &["Codice doganale", "Nomenclatura combinata", "Cod. NC"],
    &["Goederencode", "Statistieknummer", "GN-code"],
    &["Código pautal", "Pauta aduaneira", "Cód. NC"],
];
#[rustfmt::skip]
pub(super) const ORIGIN: Names = [
    &["Country of origin", "Origin", "COO"], &["Ursprungsland", "Ursprung", "Herkunft"],
    &["Pays d'origine", "Origine"], &["País de origen", "Origen"], &["Paese d'origine", "Origine"],
    &["Land van oorsprong", "Oorsprong"], &["País de origem", "Origem"],
];
#[rustfmt::skip]
pub(super) const BATCH: Names = [
    &["Batch", "Lot no.", "Heat no."], &["Charge", "Chargen-Nr.", "Los-Nr."], &["Lot", "N° de lot"],
    &["Lote", "N.º lote"], &["Lotto", "Lotto n."], &["Partij", "Chargenr."], &["Lote", "Lote n.º"],
];
#[rustfmt::skip]
pub(super) const YOURS: Names = [
    &["Your part no.", "Cust. material", "Customer item"], &["Ihre Artikel-Nr.", "Kundenmaterial", "Ihre Mat.-Nr."],
    &["Votre réf. article", "Réf. client"], &["Su ref. artículo", "Ref. cliente"],
    &["Vs. codice", "Cod. cliente"], &["Uw artikelnr.", "Klantartikel"], &["V/ ref.ª", "Ref.ª cliente"],
];
#[rustfmt::skip]
pub(super) const WEIGHT: Names = [
    &["Net weight", "Net wt."], &["Gewicht netto", "Nettogewicht"], &["Poids net"], &["Peso neto"], &["Peso netto"],
    &["Netto gewicht", "Nettogewicht"], &["Peso líquido"],
];
/// How many units a price is for.
#[rustfmt::skip]
pub(super) const PER: Names = [
    &["per", "PU", "Price unit", "Per"], &["PE", "je", "Preiseinh.", "pro"], &["par", "U.P.", "Pour"],
    &["por", "U. precio"], &["per", "U.P."], &["per", "Prijseenh."], &["por", "U.P."],
];
#[rustfmt::skip]
pub(super) const SHIPPING: Names = [
    &["Delivery terms", "Shipped via", "Incoterms", "Route"], &["Lieferbedingung", "Versandart", "Lieferart", "Tour"],
    &["Incoterm", "Mode d'expédition", "Conditions de livraison"], &["Condiciones de entrega", "Portes", "Transporte"],
    &["Resa", "Porto", "Trasporto a mezzo"], &["Leveringsconditie", "Verzendwijze", "Leveringswijze"],
    &["Condições de entrega", "Expedição", "Incoterm"],
];
#[rustfmt::skip]
pub(super) const BRANCH: Names = [
    &["Sales office", "Branch", "Sales area", "Whse"], &["Verkaufsbüro", "Filiale", "Vertriebsbereich", "Lager"],
    &["Agence", "Dépôt", "Secteur"], &["Delegación", "Almacén", "Zona"], &["Filiale", "Deposito", "Zona"],
    &["Vestiging", "Magazijn", "Filiaal"], &["Armazém", "Delegação", "Zona"],
];
