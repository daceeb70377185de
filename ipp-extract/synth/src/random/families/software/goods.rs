//! What small firms and freelancers sell, and what they are called. Data, not code.

use crate::random::content::Trade;

/// Small firms of all kinds.
pub(super) fn trades(language: &str) -> &'static [Trade] {
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

/// Those who work alone.
pub(super) fn works(language: &str) -> &'static [Trade] {
    match language {
        "de" => &DE[1..],
        "fr" => &FR[1..],
        "es" => &ES[1..],
        "it" => &IT[1..],
        "nl" => &NL[1..],
        "pt" => &PT[1..],
        _ => &EN[1..],
    }
}

#[rustfmt::skip]
static EN: &[Trade] = &[
    Trade::new(&["{} Office Supplies", "{} Trading", "{} Print & Sign", "{} Workwear", "{} Coffee Roasters"], &[
        ("A4 copier paper 80 gsm, box of 5 reams", "box", 1_650, 2_490), ("Embroidered polo shirt, navy, L", "ea", 1_190, 2_490), ("Business cards 85 x 55 mm, 500 off", "set", 3_900, 7_900),
        ("Pull-up banner 850 x 2000 mm", "ea", 6_900, 12_900), ("Espresso blend beans", "kg", 1_450, 2_490), ("Descaling tablets, tub of 10", "tub", 790, 1_490),
        ("Desk chair with arms, black", "ea", 11_900, 28_900), ("Toner cartridge, high yield", "ea", 6_900, 14_900), ("Safety boots S3, size 9", "pair", 4_900, 8_900), ("Vinyl lettering for van, both sides", "job", 18_000, 42_000),
    ]),
    Trade::new(&["{} Design", "{} Studio", "{} Media", "{} Photography", "{} Copywriting"], &[
        ("Logo design, three concepts and two rounds of changes", "job", 45_000, 160_000), ("Website maintenance retainer", "month", 12_000, 49_000), ("Web design - home page and 4 inner pages", "job", 90_000, 320_000),
        ("Photography, half day on location", "session", 28_000, 65_000), ("Copywriting - product pages", "page", 6_500, 14_000), ("Image licence, web use 12 months", "ea", 4_000, 12_000),
        ("Social media management", "month", 25_000, 80_000), ("Artwork amendments", "hrs", 4_500, 9_500), ("Stock images at cost", "ea", 900, 3_500),
    ]).periodic(),
    Trade::new(&["{} Bookkeeping", "{} Business Services", "{} Consulting", "{} Training"], &[
        ("Monthly bookkeeping", "month", 15_000, 58_000), ("Payroll - 6 employees", "month", 4_800, 9_900), ("Consulting", "hrs", 7_500, 19_000), ("Workshop facilitation", "day", 65_000, 180_000),
        ("Preparation of year-end accounts", "job", 65_000, 240_000), ("Software subscription recharge", "ea", 1_800, 6_500), ("First aid course, per delegate", "person", 7_500, 18_500), ("Mileage", "mi", 45, 70),
    ]).periodic(),
    Trade::new(&["{} Garden Services", "{} Home Services", "{} Cleaning", "{} Handyman", "{} Computers"], &[
        ("Lawn mowing and edging", "visit", 3_500, 8_500), ("Labour", "hrs", 3_500, 7_500), ("Materials as per receipt", "lot", 1_900, 24_000), ("End of tenancy clean, 2 bed", "job", 14_000, 29_000),
        ("Call-out, first hour", "ea", 5_500, 11_000), ("Laptop repair - replace screen", "ea", 9_900, 24_000), ("Hedge trimming", "hrs", 3_200, 5_800), ("Green waste removal", "load", 4_500, 9_500), ("SSD 1 TB supplied and fitted", "ea", 8_900, 15_900),
    ]),
    Trade::new(&["{} Couriers", "{} Van Hire"], &[
        ("Same day delivery, small van", "drop", 3_900, 12_900), ("Waiting time", "hrs", 2_400, 3_900), ("Congestion charge at cost", "ea", 1_500, 1_500), ("Pallet delivery, tail lift", "plt", 5_900, 11_900), ("Fuel surcharge", "ea", 900, 3_900),
    ]).freight(),
];

#[rustfmt::skip]
static DE: &[Trade] = &[
    Trade::new(&["{} Bürobedarf", "{} Handelsgesellschaft", "{} Werbetechnik", "Rösterei {}", "{} Arbeitsschutz", "Fahrrad {}"], &[
        ("Kopierpapier A4 80 g, Karton mit 5 x 500 Blatt", "Karton", 1_690, 2_590), ("Poloshirt mit Stick, marine, Gr. L", "Stück", 1_290, 2_490), ("Visitenkarten 85 x 55 mm, 4/4-farbig, 500 Stück", "Satz", 3_900, 7_900),
        ("Rollup-Display 85 x 200 cm inkl. Tasche", "Stück", 6_900, 12_900), ("Espressobohnen Hausmischung", "kg", 1_490, 2_490), ("Sicherheitsschuh S3, Gr. 43", "Paar", 4_900, 8_900),
        ("Bürodrehstuhl mit Armlehnen, schwarz", "Stück", 11_900, 28_900), ("Toner schwarz, XL", "Stück", 6_900, 14_900), ("Fahrzeugbeschriftung beidseitig, inkl. Montage", "psch.", 18_000, 42_000), ("Inspektion E-Bike mit Probefahrt", "Stück", 6_900, 11_900),
    ]),
    Trade::new(&["{} Webdesign", "Grafikbüro {}", "{} Fotografie", "{} Medien", "Textbüro {}"], &[
        ("Gestaltung Logo, drei Entwürfe, zwei Korrekturläufe", "pauschal", 45_000, 160_000), ("Pflege der Internetseite", "Monat", 9_900, 39_000), ("Umsetzung Internetseite, Startseite und 5 Unterseiten", "pauschal", 120_000, 380_000),
        ("Fotoaufnahmen vor Ort, halber Tag", "Termin", 32_000, 69_000), ("Texterstellung Produktseiten", "Seite", 6_500, 12_000), ("Nutzungsrechte Bild, Web, 12 Monate", "Stück", 4_000, 12_000),
        ("Korrekturen nach Freigabe", "Std.", 6_500, 9_800), ("Satz und Reinzeichnung Faltblatt", "Std.", 6_500, 9_500),
    ]).periodic(),
    Trade::new(&["{} Unternehmensberatung", "{} IT-Service", "Büroservice {}", "{} Seminare", "Ingenieurbüro {}"], &[
        ("Beratung", "Std.", 8_500, 16_500), ("Einrichtung Arbeitsplatz inkl. Datenübernahme", "Stück", 14_900, 29_000), ("Wartungspauschale", "Monat", 9_900, 45_000), ("Seminartag inkl. Unterlagen", "Tag", 89_000, 190_000),
        ("Fahrtkosten", "km", 30, 60), ("Erstellung Brandschutzkonzept", "pauschal", 140_000, 390_000), ("Fernwartung je angefangene Viertelstunde", "Einh.", 2_200, 3_400), ("Vorbereitende Buchungsarbeiten", "Std.", 3_800, 5_500),
    ]).periodic(),
    Trade::new(&["{} Hausmeisterservice", "Gartenbau {}", "Schreinerei {}", "Elektro {}", "Malerbetrieb {}"], &[
        ("Arbeitsstunde Geselle", "Std.", 4_900, 6_900), ("Anfahrt", "pauschal", 2_500, 4_900), ("Rasenpflege mit Abfuhr des Schnittguts", "Einsatz", 5_900, 14_900), ("Innentür CPL weiß, 86 x 198,5 cm, mit Zarge", "Stück", 28_900, 49_000),
        ("Steckdose Unterputz, liefern und montieren", "Stück", 2_900, 5_400), ("Material laut Beleg", "psch.", 1_900, 24_000), ("Decke streichen, zweimaliger Anstrich", "m²", 650, 1_150), ("Treppenhausreinigung wöchentlich", "Monat", 9_900, 24_000),
    ]),
    Trade::new(&["{} Kurierdienst", "{} Kleintransporte"], &[
        ("Direktfahrt Kastenwagen", "Fahrt", 6_900, 29_000), ("Wartezeit", "Std.", 2_900, 3_900), ("Mehrkilometer", "km", 65, 110), ("Beiladung 1 Palette", "Stück", 4_900, 9_900), ("Mautkosten", "psch.", 900, 4_900),
    ]).freight(),
];

#[rustfmt::skip]
static FR: &[Trade] = &[
    Trade::new(&["{} Bureautique", "{} Distribution", "Imprimerie {}", "Torréfaction {}", "{} Équipement"], &[
        ("Papier A4 80 g, carton de 5 ramettes", "carton", 1_690, 2_590), ("Polo brodé, marine, taille L", "pièce", 1_290, 2_490), ("Cartes de visite 85 x 55 mm, lot de 500", "lot", 3_900, 7_900), ("Kakémono 85 x 200 cm avec housse", "u", 6_900, 12_900),
        ("Café en grains, mélange maison", "kg", 1_490, 2_490), ("Chaussures de sécurité S3, pointure 43", "paire", 4_900, 8_900), ("Fauteuil de bureau avec accoudoirs", "u", 11_900, 28_900), ("Cartouche toner noir grande capacité", "u", 6_900, 14_900), ("Marquage de véhicule, deux côtés", "forfait", 18_000, 42_000),
    ]),
    Trade::new(&["{} Création", "Studio {}", "{} Communication", "{} Photographie"], &[
        ("Création de logo, trois propositions", "forfait", 45_000, 160_000), ("Maintenance du site internet", "mois", 9_900, 39_000), ("Conception de site vitrine, 5 pages", "forfait", 120_000, 380_000), ("Reportage photo, demi-journée", "séance", 32_000, 69_000),
        ("Rédaction de contenus", "page", 6_500, 12_000), ("Cession de droits, usage web 12 mois", "u", 4_000, 12_000), ("Corrections d'auteur", "h", 5_500, 8_500),
    ]).periodic(),
    Trade::new(&["{} Conseil", "{} Formation", "Cabinet {}", "{} Informatique"], &[
        ("Prestation de conseil", "h", 7_500, 15_000), ("Journée de formation", "jour", 75_000, 160_000), ("Forfait maintenance informatique", "mois", 9_900, 45_000), ("Frais de déplacement", "km", 35, 65), ("Installation d'un poste de travail", "u", 14_900, 29_000),
        ("Saisie comptable", "h", 3_500, 5_500), ("Audit d'accessibilité", "forfait", 120_000, 290_000),
    ]).periodic(),
    Trade::new(&["{} Services", "Jardins {}", "Menuiserie {}", "{} Électricité", "Nettoyage {}"], &[
        ("Main-d'œuvre", "h", 3_800, 5_500), ("Déplacement", "forfait", 2_500, 4_900), ("Tonte et évacuation des déchets verts", "passage", 5_900, 14_900), ("Porte intérieure 83 x 204 cm posée", "u", 28_900, 49_000), ("Prise de courant encastrée, fourniture et pose", "u", 3_900, 6_900),
        ("Fournitures diverses", "forfait", 1_900, 24_000), ("Entretien des parties communes", "mois", 9_900, 24_000), ("Peinture plafond, deux couches", "m²", 1_450, 2_400),
    ]),
    Trade::new(&["{} Coursiers", "Transports {}"], &[
        ("Course directe, fourgon", "course", 6_900, 29_000), ("Attente", "h", 2_900, 3_900), ("Kilomètres supplémentaires", "km", 65, 110), ("Livraison palette avec hayon", "palette", 4_900, 9_900), ("Péages", "u", 900, 4_900),
    ]).freight(),
];

#[rustfmt::skip]
static ES: &[Trade] = &[
    Trade::new(&["{} Ofimática", "Comercial {}", "Imprenta {}", "Cafés {}", "Suministros {}"], &[
        ("Papel A4 80 g, caja de 5 paquetes", "caja", 1_690, 2_590), ("Polo bordado marino, talla L", "ud", 1_190, 2_290), ("Tarjetas de visita 85 x 55 mm, 500 uds.", "lote", 2_900, 5_900), ("Roll-up 85 x 200 cm con bolsa", "ud", 5_900, 10_900), ("Café en grano, mezcla natural", "kg", 1_290, 2_190),
        ("Botas de seguridad S3, n.º 43", "par", 3_900, 7_900), ("Silla de oficina con brazos", "ud", 9_900, 24_900), ("Tóner negro alta capacidad", "ud", 5_900, 12_900), ("Rotulación de furgoneta", "ud", 15_000, 38_000),
    ]),
    Trade::new(&["{} Diseño", "Estudio {}", "{} Comunicación", "{} Fotografía"], &[
        ("Diseño de logotipo, tres propuestas", "ud", 35_000, 120_000), ("Mantenimiento de página web", "mes", 7_900, 29_000), ("Diseño web corporativa, 5 secciones", "ud", 90_000, 290_000), ("Reportaje fotográfico, media jornada", "sesión", 25_000, 55_000), ("Redacción de textos", "página", 4_500, 9_000),
        ("Gestión de redes sociales", "mes", 19_000, 60_000), ("Correcciones", "h", 3_900, 6_500),
    ]).periodic(),
    Trade::new(&["{} Consultores", "Asesoría {}", "{} Formación", "{} Informática"], &[
        ("Servicios de consultoría", "h", 5_500, 12_000), ("Jornada de formación", "día", 55_000, 120_000), ("Cuota mensual de asesoría", "mes", 6_900, 24_000), ("Desplazamiento", "km", 19, 40), ("Instalación de puesto de trabajo", "ud", 9_900, 19_000), ("Soporte técnico remoto", "h", 3_500, 6_000), ("Elaboración de informe", "ud", 35_000, 110_000),
    ]).periodic(),
    Trade::new(&["{} Servicios", "Jardinería {}", "Carpintería {}", "Electricidad {}", "Limpiezas {}"], &[
        ("Mano de obra", "h", 2_600, 4_200), ("Desplazamiento a domicilio", "ud", 1_900, 3_900), ("Mantenimiento de jardín", "visita", 4_900, 11_900), ("Puerta interior lacada, colocada", "ud", 22_900, 39_000), ("Punto de luz con mecanismo", "ud", 2_900, 4_900), ("Material según albarán", "pa", 1_900, 19_000), ("Limpieza de comunidad", "mes", 8_900, 19_900),
    ]),
    Trade::new(&["Mensajería {}", "Transportes {}"], &[
        ("Servicio directo furgoneta", "servicio", 5_900, 24_000), ("Tiempo de espera", "h", 1_900, 2_900), ("Kilómetros adicionales", "km", 45, 80), ("Entrega de palé", "palé", 3_900, 8_900), ("Peajes", "ud", 700, 3_900),
    ]).freight(),
];

#[rustfmt::skip]
static IT: &[Trade] = &[
    Trade::new(&["{} Forniture", "{} Ufficio", "Tipografia {}", "Torrefazione {}", "{} Antinfortunistica"], &[
        ("Carta A4 80 g, scatola da 5 risme", "scatola", 1_690, 2_590), ("Polo ricamata blu, tg. L", "pz", 1_190, 2_290), ("Biglietti da visita 85 x 55 mm, 500 pz", "lotto", 2_900, 5_900), ("Roll-up 85 x 200 cm con borsa", "pz", 5_900, 10_900), ("Caffè in grani miscela bar", "kg", 1_290, 2_190),
        ("Scarpe antinfortunistiche S3, n. 43", "paio", 3_900, 7_900), ("Sedia ufficio con braccioli", "pz", 9_900, 24_900), ("Toner nero alta capacità", "pz", 5_900, 12_900), ("Decorazione automezzo, due lati", "a corpo", 15_000, 38_000),
    ]),
    Trade::new(&["{} Design", "Studio {}", "{} Comunicazione", "{} Fotografia"], &[
        ("Progettazione logo, tre proposte", "a corpo", 35_000, 130_000), ("Manutenzione sito web", "mese", 7_900, 29_000), ("Realizzazione sito web, 5 pagine", "a corpo", 90_000, 290_000), ("Servizio fotografico, mezza giornata", "sess.", 25_000, 55_000), ("Redazione testi", "pag.", 4_500, 9_000), ("Gestione canali social", "mese", 19_000, 60_000),
    ]).periodic(),
    Trade::new(&["{} Consulenze", "{} Formazione", "{} Informatica", "Studio Tecnico {}"], &[
        ("Consulenza", "ore", 6_000, 13_000), ("Giornata di formazione", "gg", 55_000, 130_000), ("Canone assistenza", "mese", 6_900, 34_000), ("Rimborso chilometrico", "km", 35, 60), ("Configurazione postazione", "pz", 9_900, 19_000), ("Assistenza remota", "ore", 3_900, 6_500), ("Redazione pratica", "cad", 35_000, 110_000),
    ]).periodic(),
    Trade::new(&["{} Servizi", "Giardini {}", "Falegnameria {}", "{} Impianti", "Pulizie {}"], &[
        ("Manodopera", "ore", 2_800, 4_500), ("Diritto di chiamata", "cad", 2_500, 4_500), ("Manutenzione giardino", "int.", 4_900, 11_900), ("Porta interna laccata, in opera", "pz", 24_900, 42_000), ("Punto luce completo", "pz", 3_200, 5_400), ("Materiale vario", "a corpo", 1_900, 19_000), ("Pulizia scale condominiali", "mese", 8_900, 19_900),
    ]),
    Trade::new(&["{} Corrieri", "Autotrasporti {}"], &[
        ("Trasporto diretto furgone", "viaggio", 5_900, 24_000), ("Sosta", "ore", 2_200, 3_200), ("Km extra", "km", 50, 90), ("Consegna bancale con sponda", "banc.", 3_900, 8_900), ("Pedaggi", "cad", 700, 3_900),
    ]).freight(),
];

#[rustfmt::skip]
static NL: &[Trade] = &[
    Trade::new(&["{} Kantoorartikelen", "{} Handelsonderneming", "Drukkerij {}", "Koffiebranderij {}", "{} Bedrijfskleding"], &[
        ("Kopieerpapier A4 80 g, doos 5 pak", "doos", 1_690, 2_590), ("Poloshirt geborduurd, navy, maat L", "st", 1_290, 2_490), ("Visitekaartjes 85 x 55 mm, 500 stuks", "set", 2_900, 6_900), ("Roll-up banner 85 x 200 cm", "st", 5_900, 11_900), ("Koffiebonen huismelange", "kg", 1_390, 2_390),
        ("Veiligheidsschoen S3, maat 43", "paar", 4_900, 8_900), ("Bureaustoel met armleuningen", "st", 11_900, 27_900), ("Toner zwart XL", "st", 6_900, 13_900), ("Autobelettering tweezijdig", "st", 18_000, 42_000),
    ]),
    Trade::new(&["{} Ontwerp", "Studio {}", "{} Media", "{} Fotografie", "Tekstbureau {}"], &[
        ("Logo-ontwerp, drie voorstellen", "st", 45_000, 150_000), ("Onderhoud website", "mnd", 7_900, 34_000), ("Website ontwerp en bouw, 5 pagina's", "st", 110_000, 340_000), ("Fotografie op locatie, dagdeel", "dagdeel", 29_000, 62_000), ("Teksten schrijven", "pagina", 5_500, 11_000), ("Beheer sociale media", "mnd", 22_000, 70_000), ("Correctieronde", "uur", 5_500, 8_500),
    ]).periodic(),
    Trade::new(&["{} Advies", "{} Trainingen", "Administratiekantoor {}", "{} Automatisering"], &[
        ("Advieswerkzaamheden", "uur", 7_500, 14_500), ("Trainingsdag incl. materiaal", "dag", 75_000, 160_000), ("Maandelijkse administratie", "mnd", 9_900, 34_000), ("Reiskosten", "km", 23, 45), ("Inrichten werkplek", "st", 12_900, 24_000), ("Hulp op afstand", "uur", 5_500, 8_500), ("Opstellen jaarrekening", "st", 75_000, 190_000),
    ]).periodic(),
    Trade::new(&["Klusbedrijf {}", "Hovenier {}", "Timmerwerken {}", "{} Elektro", "Schoonmaakbedrijf {}"], &[
        ("Arbeidsloon", "uur", 4_200, 6_200), ("Voorrijkosten", "st", 2_500, 4_500), ("Tuinonderhoud", "beurt", 5_900, 13_900), ("Binnendeur opdek, afgehangen", "st", 24_900, 42_000), ("Wandcontactdoos leveren en monteren", "st", 2_900, 5_400), ("Materiaal volgens bon", "st", 1_900, 22_000), ("Trappenhuis schoonmaken", "mnd", 8_900, 21_900),
    ]),
    Trade::new(&["{} Koeriers", "{} Transport"], &[
        ("Spoedrit bestelbus", "rit", 5_900, 26_000), ("Wachttijd", "uur", 2_700, 3_900), ("Extra kilometers", "km", 55, 95), ("Pallet bezorgen met laadklep", "pal", 4_500, 9_500), ("Tolkosten", "st", 700, 3_900),
    ]).freight(),
];

#[rustfmt::skip]
static PT: &[Trade] = &[
    Trade::new(&["{} Economato", "{} Comercial", "Gráfica {}", "Cafés {}", "{} Fardamento"], &[
        ("Papel A4 80 g, caixa de 5 resmas", "cx", 1_690, 2_490), ("Polo bordado azul, tam. L", "un", 1_090, 2_090), ("Cartões de visita 85 x 55 mm, 500 un.", "lote", 2_500, 5_500), ("Roll-up 85 x 200 cm com saco", "un", 5_500, 9_900), ("Café em grão, lote da casa", "kg", 1_190, 1_990),
        ("Botas de segurança S3, n.º 43", "par", 3_500, 6_900), ("Cadeira de escritório com braços", "un", 8_900, 22_900), ("Toner preto alta capacidade", "un", 5_500, 11_900), ("Decoração de viatura", "un", 14_000, 34_000),
    ]),
    Trade::new(&["{} Design", "Estúdio {}", "{} Comunicação", "{} Fotografia"], &[
        ("Criação de logótipo, três propostas", "un", 29_000, 95_000), ("Manutenção de website", "mês", 5_900, 24_000), ("Desenvolvimento de website, 5 páginas", "un", 75_000, 240_000), ("Sessão fotográfica, meio dia", "sessão", 20_000, 45_000), ("Redação de textos", "pág.", 3_500, 7_500), ("Gestão de redes sociais", "mês", 15_000, 49_000),
    ]).periodic(),
    Trade::new(&["{} Consultoria", "{} Formação", "{} Informática", "Contabilidade {}"], &[
        ("Serviços de consultoria", "h", 4_500, 9_500), ("Dia de formação", "dia", 42_000, 95_000), ("Avença mensal", "mês", 9_900, 34_000), ("Deslocação", "km", 36, 50), ("Instalação de posto de trabalho", "un", 7_900, 15_900), ("Assistência remota", "h", 2_900, 4_900), ("Elaboração de relatório", "un", 29_000, 90_000),
    ]).periodic(),
    Trade::new(&["{} Serviços", "Jardins {}", "Carpintaria {}", "{} Eletricidade", "Limpezas {}"], &[
        ("Mão de obra", "h", 1_900, 3_200), ("Deslocação ao local", "un", 1_900, 3_500), ("Manutenção de jardim", "visita", 3_900, 9_900), ("Porta interior lacada, aplicada", "un", 19_900, 34_000), ("Ponto de luz completo", "un", 2_500, 4_500), ("Material diverso", "vg", 1_500, 16_000), ("Limpeza de condomínio", "mês", 7_900, 17_900),
    ]),
    Trade::new(&["{} Estafetas", "Transportes {}"], &[
        ("Serviço direto, carrinha", "serviço", 4_900, 19_900), ("Tempo de espera", "h", 1_500, 2_500), ("Quilómetros extra", "km", 40, 75), ("Entrega de palete", "pal", 3_500, 7_900), ("Portagens", "un", 600, 3_500),
    ]).freight(),
];
