//! Couriers and hauliers, in this order in each language, and the places that they drive to.

use super::Trade;

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

/// Places by language and currency; where both are not known, those of the language.
#[rustfmt::skip]
pub(in super::super) const PLACES: &[(&str, &str, &[&str])] = &[
    ("en", "GBP", &["Leeds LS12", "Bristol BS4", "Cardiff CF24", "Norwich NR7", "Hull HU9", "Glasgow G41", "Exeter EX2", "Derby DE24"]),
    ("en", "USD", &["Columbus OH", "Boise ID", "Fresno CA", "Albany NY", "Tulsa OK", "Reno NV", "Mobile AL", "Duluth MN"]),
    ("en", "AUD", &["Geelong VIC", "Cairns QLD", "Perth WA", "Hobart TAS", "Dubbo NSW", "Darwin NT"]),
    ("en", "CAD", &["Calgary AB", "Halifax NS", "Regina SK", "London ON", "Surrey BC", "Gander NL"]),
    ("en", "INR", &["Pune 411", "Chennai 600", "Nagpur 440", "Kochi 682", "Surat 395", "Indore 452"]),
    ("en", "NZD", &["Nelson", "Napier", "Dunedin", "Tauranga", "Hamilton"]),
    ("en", "", &["Hamburg DE", "Lyon FR", "Cork IE", "Porto PT", "Gent BE", "Malmö SE", "Gdynia PL", "Oslo NO"]),
    ("de", "CHF", &["3014 Bern", "8005 Zürich", "9000 St. Gallen", "4051 Basel", "7000 Chur", "6003 Luzern"]),
    ("de", "", &["20095 Hamburg", "50667 Köln", "04109 Leipzig", "A-5020 Salzburg", "90402 Nürnberg", "28195 Bremen", "70173 Stuttgart", "01067 Dresden"]),
    ("fr", "CHF", &["1003 Lausanne", "1204 Genève", "2000 Neuchâtel", "1950 Sion"]),
    ("fr", "CAD", &["Québec QC", "Gatineau QC", "Trois-Rivières QC", "Moncton NB"]),
    ("fr", "", &["69007 Lyon", "33000 Bordeaux", "44000 Nantes", "59000 Lille", "31000 Toulouse", "67000 Strasbourg", "35000 Rennes"]),
    ("es", "MXN", &["Puebla, PUE", "Monterrey, NL", "León, GTO", "Mérida, YUC", "Toluca, MEX"]),
    ("es", "", &["08019 Barcelona", "46021 Valencia", "41007 Sevilla", "50015 Zaragoza", "48004 Bilbao", "29006 Málaga"]),
    ("it", "", &["20139 Milano", "10135 Torino", "40127 Bologna", "00155 Roma", "80143 Napoli", "37135 Verona"]),
    ("nl", "", &["3011 Rotterdam", "5617 Eindhoven", "9723 Groningen", "6222 Maastricht", "B-2030 Antwerpen", "7521 Enschede"]),
    ("pt", "BRL", &["Campinas SP", "Curitiba PR", "Recife PE", "Goiânia GO", "Niterói RJ"]),
    ("pt", "", &["4100 Porto", "3000 Coimbra", "8000 Faro", "4700 Braga", "2910 Setúbal", "3800 Aveiro"]),
];

#[rustfmt::skip]
static EN: &[Trade] = &[
    Trade::new(&["{} Couriers", "{} Express", "{} Parcels", "{} Delivery", "{} Despatch"], &[
        ("Next day 12:00", "", 890, 2_490), ("Standard parcel", "", 420, 990), ("Two-day economy", "", 390, 890), ("Saturday delivery", "", 1_490, 2_990), ("International road", "", 1_290, 5_900), ("Same day direct", "", 3_900, 18_900),
        ("Return to sender", "", 490, 1_190), ("Residential surcharge", "", 120, 290), ("Remote area surcharge", "", 750, 1_900), ("Oversize surcharge", "", 850, 2_500),
    ]).periodic(),
    Trade::new(&["{} Haulage", "{} Transport", "{} Pallet Network", "{} Logistics"], &[
        ("Full load, artic", "load", 28_000, 84_000), ("Part load", "plt", 3_900, 8_900), ("Pallet, next day", "plt", 4_900, 9_500), ("Pallet, economy", "plt", 3_900, 6_900), ("Aggregates, tipper", "t", 690, 1_490), ("Waiting time", "h", 3_500, 5_500),
        ("Tail-lift delivery", "", 1_500, 3_500), ("Timed delivery", "", 1_900, 4_500), ("Bridge toll", "", 750, 2_800), ("Failed delivery", "", 3_500, 9_500),
    ]).periodic(),
];

#[rustfmt::skip]
static DE: &[Trade] = &[
    Trade::new(&["{} Kurier", "{} Paketdienst", "{} Express", "{} Kurierdienst", "{} Botendienst"], &[
        ("Paket Standard", "", 390, 890), ("Express 12:00 Uhr", "", 990, 2_690), ("Express 10:00 Uhr", "", 1_490, 3_490), ("Paket Europa", "", 1_190, 4_900), ("Direktfahrt Transporter", "", 4_900, 24_900), ("Samstagszustellung", "", 1_290, 2_490),
        ("Retoure", "", 450, 990), ("Inselzuschlag", "", 1_290, 1_890), ("Sperrgutzuschlag", "", 1_200, 2_500), ("Nachnahme", "", 390, 690),
    ]).periodic(),
    Trade::new(&["{} Spedition", "{} Transporte", "{} Güterverkehr", "{} Logistik"], &[
        ("Komplettladung", "Fahrt", 29_000, 89_000), ("Teilpartie", "Pal.", 3_900, 8_900), ("Stückgut", "Pal.", 4_900, 9_900), ("Schüttgut Kipper", "t", 690, 1_590), ("Standzeit", "Std.", 4_500, 6_900), ("Maut", "", 1_290, 8_900),
        ("Avis und Terminzustellung", "", 1_490, 3_900), ("Hebebühne", "", 1_900, 3_900), ("Palettentausch", "Pal.", 190, 390), ("Rückladung Leergut", "", 6_900, 18_900),
    ]).periodic(),
];

#[rustfmt::skip]
static FR: &[Trade] = &[
    Trade::new(&["{} Express", "{} Messagerie", "{} Coursiers", "{} Colis"], &[
        ("Colis standard", "", 420, 990), ("Express avant 13 h", "", 990, 2_490), ("Express avant 10 h", "", 1_490, 3_290), ("Europe routier", "", 1_290, 5_900), ("Course directe", "", 3_900, 19_900), ("Livraison samedi", "", 1_290, 2_490),
        ("Retour", "", 490, 1_190), ("Supplément Corse", "", 1_290, 2_900), ("Hors gabarit", "", 850, 2_500), ("Contre-remboursement", "", 490, 990),
    ]).periodic(),
    Trade::new(&["Transports {}", "{} Transports", "{} Affrètement", "{} Logistique"], &[
        ("Lot complet", "trajet", 29_000, 85_000), ("Lot partiel", "pal.", 3_900, 8_900), ("Palette J+1", "pal.", 4_900, 9_500), ("Vrac benne", "t", 690, 1_490), ("Attente", "h", 3_900, 5_900), ("Péages", "", 1_290, 8_900),
        ("Livraison sur rendez-vous", "", 1_490, 3_900), ("Hayon", "", 1_900, 3_900), ("Reprise de palettes", "pal.", 190, 390),
    ]).periodic(),
];

#[rustfmt::skip]
static ES: &[Trade] = &[
    Trade::new(&["{} Mensajería", "{} Exprés", "{} Paquetería", "Mensajeros {}"], &[
        ("Paquete 24 h", "", 420, 990), ("Urgente 10:00", "", 990, 2_490), ("Urgente 14:00", "", 790, 1_890), ("Internacional terrestre", "", 1_290, 5_500), ("Servicio directo", "", 3_500, 17_900), ("Entrega sábado", "", 990, 2_190),
        ("Retorno", "", 450, 990), ("Baleares y Canarias", "", 1_190, 2_900), ("Reembolso", "", 390, 890), ("Gestión de incidencia", "", 290, 690),
    ]).periodic(),
    Trade::new(&["Transportes {}", "{} Logística", "{} Carga Completa", "Autotransportes {}"], &[
        ("Carga completa", "viaje", 27_000, 79_000), ("Grupaje", "palé", 3_500, 7_900), ("Palé 24/48 h", "palé", 3_900, 8_500), ("Áridos en bañera", "t", 590, 1_290), ("Paralización", "h", 3_500, 5_500), ("Peajes", "", 990, 6_900),
        ("Entrega con cita", "", 1_290, 3_500), ("Plataforma elevadora", "", 1_500, 3_500), ("Retorno de palés", "palé", 190, 390),
    ]).periodic(),
];

#[rustfmt::skip]
static IT: &[Trade] = &[
    Trade::new(&["{} Corriere", "{} Express", "{} Recapiti", "Corriere {}"], &[
        ("Collo standard", "", 420, 990), ("Espresso ore 12", "", 990, 2_490), ("Espresso ore 10", "", 1_290, 2_990), ("Estero via terra", "", 1_290, 5_500), ("Presa e consegna diretta", "", 3_500, 17_900), ("Consegna al sabato", "", 1_190, 2_190),
        ("Reso", "", 450, 990), ("Supplemento isole", "", 990, 2_490), ("Contrassegno", "", 390, 890), ("Giacenza", "", 490, 1_490),
    ]).periodic(),
    Trade::new(&["Autotrasporti {}", "{} Trasporti", "{} Logistica", "{} Spedizioni"], &[
        ("Carico completo", "viaggio", 28_000, 82_000), ("Groupage", "banc.", 3_500, 7_900), ("Bancale 24/48 ore", "banc.", 3_900, 8_500), ("Inerti, cassone ribaltabile", "t", 590, 1_290), ("Sosta", "ore", 3_500, 5_500), ("Pedaggi", "", 990, 6_900),
        ("Consegna tassativa", "", 1_290, 3_500), ("Sponda idraulica", "", 1_500, 3_500), ("Reso bancali", "banc.", 190, 390),
    ]).periodic(),
];

#[rustfmt::skip]
static NL: &[Trade] = &[
    Trade::new(&["{} Koeriers", "{} Pakketdienst", "{} Express", "Koeriersdienst {}"], &[
        ("Pakket standaard", "", 420, 990), ("Expres voor 12:00", "", 990, 2_490), ("Expres voor 10:00", "", 1_490, 3_290), ("Pakket Europa", "", 1_190, 4_900), ("Directe rit", "", 3_900, 19_900), ("Zaterdaglevering", "", 1_190, 2_190),
        ("Retour", "", 450, 990), ("Waddentoeslag", "", 990, 1_890), ("Buitenmaats", "", 850, 2_500), ("Rembours", "", 490, 890),
    ]).periodic(),
    Trade::new(&["{} Transport", "Transportbedrijf {}", "{} Logistiek", "{} Distributie"], &[
        ("Complete lading", "rit", 28_000, 84_000), ("Deellading", "plt", 3_900, 8_900), ("Pallet dag plus 1", "plt", 4_900, 9_500), ("Zand kipper", "t", 590, 1_290), ("Wachturen", "uur", 4_500, 6_500), ("Tol", "", 990, 6_900),
        ("Levering op afspraak", "", 1_290, 3_500), ("Laadklep", "", 1_500, 3_500), ("Palletruil", "plt", 190, 390),
    ]).periodic(),
];

#[rustfmt::skip]
static PT: &[Trade] = &[
    Trade::new(&["{} Estafetas", "{} Expresso", "{} Encomendas", "{} Courier"], &[
        ("Encomenda 24 h", "", 390, 890), ("Expresso 10:00", "", 890, 2_290), ("Expresso 13:00", "", 690, 1_690), ("Internacional terrestre", "", 1_190, 4_900), ("Serviço direto", "", 2_900, 15_900), ("Entrega ao sábado", "", 890, 1_890),
        ("Devolução", "", 390, 890), ("Ilhas", "", 1_190, 2_900), ("Cobrança", "", 390, 790), ("Tratamento de anomalia", "", 290, 590),
    ]).periodic(),
    Trade::new(&["Transportes {}", "{} Logística", "{} Transportes", "Rodoviária {}"], &[
        ("Carga completa", "viagem", 25_000, 75_000), ("Grupagem", "pal.", 2_900, 6_900), ("Palete 24/48 h", "pal.", 3_500, 7_500), ("Inertes, basculante", "t", 490, 1_090), ("Paralisação", "h", 2_900, 4_900), ("Portagens", "", 890, 5_900),
        ("Entrega com marcação", "", 990, 2_900), ("Plataforma elevatória", "", 1_290, 2_900), ("Retorno de paletes", "pal.", 190, 390),
    ]).periodic(),
];
