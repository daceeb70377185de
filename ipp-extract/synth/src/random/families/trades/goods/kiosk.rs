//! Shops, bars and restaurants.

use super::trade;
use crate::random::content::Trade;

pub(in super::super) fn kiosk(language: &str) -> &'static [Trade] {
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
    trade(&["The {} Arms", "{}'s Kitchen", "Cafe {}", "{} Diner", "{} Bar & Grill"], &[
        ("Flat white", "", 290, 420), ("House burger w/ fries", "", 1_290, 1_790), ("Sparkling water 75cl", "btl", 390, 550),
        ("Set lunch 2 course", "", 1_850, 2_650), ("Fish & chips lge", "", 1_395, 1_895), ("Gls Merlot 175ml", "gls", 590, 890),
        ("Side salad", "", 450, 650), ("IPA draught", "pt", 520, 690), ("Room hire - upstairs", "", 9_000, 25_000),
        ("Sticky toffee pud", "", 650, 850), ("Buffet platter (serves 10)", "", 8_900, 14_900),
    ]),
    trade(&["{} Hardware", "{} Stores", "{} Cash & Carry", "{} Garden Centre", "{} Pharmacy"], &[
        ("AA batteries 12pk", "", 799, 1_299), ("Emulsion white 5L", "", 1_899, 3_499), ("Potting soil 40L", "", 599, 999),
        ("Bananas loose", "kg", 109, 179), ("Paper towels 6 roll", "", 549, 899), ("Screws 4x40 box 200", "box", 490, 790),
        ("Extension lead 5m", "", 1_199, 1_999), ("Printer paper A4 500s", "", 449, 699), ("Hand sanitiser 500ml", "", 349, 599),
        ("Ground coffee 1kg", "", 1_299, 2_199), ("Gift card", "", 2_500, 5_000), ("Carrier bag", "", 10, 30),
    ]),
];

#[rustfmt::skip]
static DE: &[Trade] = &[
    trade(&["Gasthaus {}", "Ristorante {}", "Café {}", "{} Catering", "Wirtshaus zum {}", "Imbiss {}"], &[
        ("Wiener Schnitzel m. Pommes", "", 1_490, 2_490), ("Apfelschorle 0,4", "", 340, 490), ("Mittagsmenü 1", "", 1_150, 1_690),
        ("Pils v. Fass 0,5 l", "", 420, 560), ("Cappuccino", "Ta", 320, 450), ("Mineralwasser 0,75", "Fl", 590, 790),
        ("Gem. Salat klein", "", 490, 690), ("Käsespätzle", "", 1_190, 1_590), ("Grauburgunder 0,2", "", 620, 890),
        ("Kaffee u. Kuchen pauschal", "Pers", 890, 1_290), ("Saalmiete", "", 15_000, 35_000), ("Leberkäsesemmel", "", 350, 490),
    ]),
    trade(&["{} Baumarkt", "Bäckerei {}", "Apotheke {}", "{} Bürobedarf", "Getränkemarkt {}", "Blumen {}"], &[
        ("Kop.papier A4 80g", "Pck", 449, 699), ("Bratwurst grob", "kg", 990, 1_390), ("Dispersionsfarbe 10L", "", 2_999, 4_999),
        ("Batterie Mignon 8er", "", 699, 1_099), ("Strauss gemischt", "", 1_500, 3_500), ("Kiste Wasser 12x0,7", "", 499, 799),
        ("Pfand 3,30", "", 330, 330), ("Brezel", "", 75, 120), ("Ibuprofen 400 20 St", "", 399, 699), ("Toner schwarz HC", "", 6_490, 9_990),
        ("Müllbeutel 60L 20er", "Rol", 249, 399), ("Bio-Bananen", "kg", 179, 249), ("Tragetasche Papier", "", 20, 40),
    ]),
];

#[rustfmt::skip]
static FR: &[Trade] = &[
    trade(&["Brasserie {}", "Chez {}", "Le Bistrot {}", "Café {}", "Traiteur {}"], &[
        ("Formule midi", "", 1_490, 2_190), ("Café expresso", "", 180, 290), ("Plat du jour", "", 1_190, 1_690),
        ("Pichet vin rouge 50cl", "", 990, 1_490), ("Eau gaz. 1L", "", 450, 620), ("Entrecôte frites", "", 1_890, 2_690),
        ("Café gourmand", "", 690, 950), ("Demi pression", "", 350, 490), ("Plateau repas", "", 1_650, 2_450),
        ("Privatisation salle", "", 15_000, 39_000), ("Menu enfant", "", 890, 1_190),
    ]),
    trade(&["Quincaillerie {}", "Boulangerie {}", "Pharmacie {}", "Papeterie {}", "Fleuriste {}", "Épicerie {}"], &[
        ("Ramette A4 80g", "", 449, 699), ("Pain campagne", "kg", 490, 690), ("Croissant beurre", "", 110, 150),
        ("Ampoule LED E27", "", 399, 799), ("Bouquet varié", "", 1_900, 3_900), ("Pile AA x8", "", 699, 1_099),
        ("Peinture mate 2,5L", "", 2_490, 3_990), ("Tomates grappe", "kg", 249, 399), ("Doliprane 1000 x8", "", 218, 299),
        ("Sac cabas", "", 50, 150), ("Classeur levier dos 8", "", 290, 490), ("Vis 5x60 bte 100", "bte", 690, 1_190),
    ]),
];

#[rustfmt::skip]
static ES: &[Trade] = &[
    trade(&["Bar {}", "Restaurante {}", "Mesón {}", "Cafetería {}", "Asador {}"], &[
        ("Menú del día", "", 1_200, 1_690), ("Caña", "", 180, 260), ("Café con leche", "", 140, 210), ("Ración pulpo", "", 1_690, 2_390),
        ("Agua 1,5 L", "", 190, 320), ("Bocadillo lomo", "", 490, 690), ("Tinto de la casa bot.", "bot", 1_090, 1_690),
        ("Pan y cubierto", "", 120, 180), ("Paella mixta", "", 1_390, 1_890), ("Tarta de queso", "", 450, 650), ("Copa menú grupo", "", 390, 690),
    ]),
    trade(&["Ferretería {}", "Papelería {}", "Farmacia {}", "Supermercado {}", "Floristería {}"], &[
        ("Paq. folios A4 500h", "", 449, 690), ("Bombilla LED 9W", "", 299, 599), ("Tomate rama", "kg", 189, 299),
        ("Barra de pan", "", 75, 110), ("Pila alcalina AA 4u", "", 399, 599), ("Silicona neutra 300ml", "", 490, 790),
        ("Paracetamol 1g 20 comp", "", 250, 390), ("Centro flores", "", 2_490, 4_990), ("Tóner compatible", "", 2_990, 5_990),
        ("Bolsa reutilizable", "", 15, 60), ("Pintura blanca 15L", "", 2_990, 4_490),
    ]),
];

#[rustfmt::skip]
static IT: &[Trade] = &[
    trade(&["Trattoria {}", "Ristorante {}", "Bar {}", "Pizzeria {}", "Osteria {}"], &[
        ("Coperto", "", 200, 300), ("Pizza margherita", "", 650, 900), ("Acqua nat. 0,75", "", 250, 350), ("Spaghetti vongole", "", 1_300, 1_800),
        ("Menu fisso pranzo", "", 1_200, 1_600), ("Caffè", "", 110, 150), ("Tagliata manzo", "", 1_800, 2_400), ("Vino casa 1/2 L", "", 500, 800),
        ("Tiramisù", "", 500, 700), ("Cornetto", "", 120, 170), ("Birra media", "", 450, 600),
    ]),
    trade(&["Ferramenta {}", "Cartoleria {}", "Panificio {}", "Farmacia {}", "Emporio {}"], &[
        ("Risma A4 80gr", "", 450, 690), ("Lampadina LED 10W", "", 390, 690), ("Pane comune", "kg", 290, 450), ("Pile stilo x4", "", 390, 590),
        ("Nastro isolante", "", 150, 290), ("Vernice murale 14L", "", 3_490, 5_990), ("Tachipirina 1000", "", 590, 790),
        ("Prosciutto crudo", "kg", 2_290, 3_490), ("Shopper bio", "", 10, 20), ("Cartuccia nero", "", 1_990, 3_990), ("Detersivo 5 L", "", 790, 1_290),
    ]),
];

#[rustfmt::skip]
static NL: &[Trade] = &[
    trade(&["Eetcafé {}", "Restaurant {}", "Brasserie {}", "Grand Café {}", "Lunchroom {}"], &[
        ("Koffie", "", 290, 390), ("Uitsmijter ham/kaas", "", 950, 1_290), ("Dagschotel", "", 1_590, 2_190), ("Spa rood fles", "", 550, 690),
        ("Bier vaasje", "", 320, 420), ("Bittergarnituur 12 st", "", 950, 1_350), ("Broodje kroket", "", 590, 790), ("Huiswijn wit", "gl", 490, 650),
        ("3-gangen menu", "p.p.", 3_450, 4_450), ("Zaalhuur dagdeel", "", 12_500, 27_500), ("Appelgebak slagroom", "", 450, 595),
    ]),
    trade(&["{} Bouwmarkt", "Bakkerij {}", "Drogisterij {}", "{} Kantoorartikelen", "Bloemist {}", "Slijterij {}"], &[
        ("Print papier A4 500v", "pak", 449, 699), ("Volkoren gesn.", "", 259, 349), ("Latex wit 10L", "", 3_499, 5_499), ("Batt. AA 8-pack", "", 699, 999),
        ("Boeket seizoen", "", 1_495, 2_995), ("Jong bel. kaas", "kg", 1_190, 1_590), ("Statiegeld fles", "", 15, 25), ("Paracetamol 500 50st", "", 149, 299),
        ("Schroef 4x40 200st", "ds", 699, 1_099), ("Draagtas", "", 10, 35), ("Toner zwart", "", 5_995, 8_995), ("Merlot 0,75", "fl", 599, 1_199),
    ]),
];

#[rustfmt::skip]
static PT: &[Trade] = &[
    trade(&["Restaurante {}", "Pastelaria {}", "Café {}", "Tasca do {}", "Churrasqueira {}"], &[
        ("Café", "", 80, 120), ("Pastel de nata", "", 120, 160), ("Prato do dia", "", 790, 1_190), ("Água 1,5 L", "", 150, 220),
        ("Bacalhau à Brás", "", 1_190, 1_590), ("Vinho casa 1/2", "", 390, 590), ("Galão", "", 140, 190), ("Couvert", "", 150, 250),
        ("Imperial", "", 150, 220), ("Menu executivo", "", 990, 1_490), ("Frango assado", "", 790, 1_050),
    ]),
    trade(&["Drogaria {}", "Papelaria {}", "Farmácia {}", "Mercearia {}", "Ferragens {}"], &[
        ("Resma A4 80g", "", 449, 650), ("Lâmpada LED E27", "", 299, 590), ("Pão de mistura", "un", 120, 220), ("Pilhas AA 4un", "", 349, 550),
        ("Tinta branca 15L", "", 3_490, 5_490), ("Banana", "kg", 109, 169), ("Ben-u-ron 1g", "", 250, 390), ("Ramo flores", "", 1_500, 2_990),
        ("Saco plástico", "", 10, 15), ("Fita-cola", "", 99, 199), ("Tinteiro preto", "", 1_790, 3_490), ("Lixívia 5L", "", 299, 450),
    ]),
];
