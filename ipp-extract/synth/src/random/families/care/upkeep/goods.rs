//! What is done at sites: cleaning, waste, guarding, green areas; always in this order.

use crate::random::content::Trade;

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

#[rustfmt::skip]
static EN: &[Trade] = &[
    Trade::new(&["{} Cleaning Services", "{} Facilities", "{} Building Care"], &[
        ("Routine cleaning of offices", "month", 42_000, 210_000), ("Day porter", "h", 1_650, 2_900), ("Window cleaning incl. frames", "visit", 14_500, 62_000), ("Stairwell cleaning", "month", 6_500, 19_000),
        ("Washroom consumables", "month", 4_500, 24_000), ("Carpet extraction cleaning", "m2", 180, 420), ("One-off deep clean", "h", 1_950, 3_400), ("Dust mats, exchange", "mat", 490, 1_290),
    ]).periodic(),
    Trade::new(&["{} Waste", "{} Environmental Services", "{} Recycling"], &[
        ("General waste, 1100 L bin", "lift", 1_450, 2_990), ("Paper and card, 1100 L bin", "lift", 690, 1_590), ("Food waste, 240 L bin", "lift", 790, 1_490), ("Container rental, 1100 L", "month", 690, 1_690),
        ("Roll-on roll-off exchange, 30 m3", "trip", 16_500, 29_500), ("Disposal of mixed construction waste", "t", 14_500, 26_500), ("Confidential shredding, console", "lift", 1_900, 3_900), ("Street sweeping", "h", 8_500, 13_500),
    ]).periodic(),
    Trade::new(&["{} Security", "{} Guarding", "{} Protection Services"], &[
        ("Static guard, weekdays", "h", 1_890, 3_200), ("Static guard, Sunday and holiday rate", "h", 2_400, 4_400), ("Mobile patrol, two visits a night", "month", 28_000, 69_000), ("Alarm monitoring", "month", 2_500, 6_900),
        ("Alarm response", "call", 4_500, 9_500), ("Opening and locking", "day", 1_200, 2_900), ("Reception service", "h", 1_900, 3_100), ("Key holding", "month", 1_500, 4_500),
    ]).periodic(),
    Trade::new(&["{} Grounds Maintenance", "{} Landscapes", "{} Garden Services"], &[
        ("Grounds maintenance, contract", "month", 24_000, 98_000), ("Lawn mowing incl. removal of cuttings", "cut", 6_500, 24_000), ("Hedge trimming", "m", 290, 790), ("Winter service, stand-by", "month", 12_000, 46_000),
        ("Snow clearing and gritting", "visit", 4_500, 14_500), ("Removal of leaves", "h", 2_900, 4_900), ("Tree inspection with report", "tree", 1_900, 5_500), ("Grit", "kg", 45, 95),
    ]).periodic(),
];

#[rustfmt::skip]
static DE: &[Trade] = &[
    Trade::new(&["{} Gebäudereinigung", "{} Gebäudeservice", "{} Facility Management"], &[
        ("Unterhaltsreinigung Büro", "Monat", 42_000, 190_000), ("Tagesreinigungskraft", "Std.", 2_290, 3_350), ("Glasreinigung inkl. Rahmen", "Einsatz", 14_500, 58_000), ("Treppenhausreinigung", "Monat", 6_500, 18_500),
        ("Hygieneverbrauchsmaterial", "Monat", 4_500, 21_000), ("Teppichgrundreinigung", "m²", 190, 420), ("Sonderreinigung nach Aufwand", "Std.", 2_490, 3_690), ("Schmutzfangmatten, Wechsel", "Stk", 490, 1_190),
    ]).periodic(),
    Trade::new(&["{} Entsorgung", "{} Kommunalservice", "{} Umweltdienste"], &[
        ("Leerung Restabfall 1.100 l", "Leerung", 2_450, 4_490), ("Leerung Papier 1.100 l", "Leerung", 690, 1_490), ("Leerung Bioabfall 240 l", "Leerung", 690, 1_390), ("Behältermiete 1.100 l", "Monat", 590, 1_390),
        ("Abrollcontainer 30 m³, Wechsel", "Fahrt", 13_500, 24_500), ("Verwertung Baumischabfall", "t", 14_500, 28_500), ("Aktenvernichtung, Sicherheitsbehälter", "Leerung", 1_900, 3_900), ("Straßenreinigung maschinell", "Std.", 8_900, 13_900),
    ]).periodic(),
    Trade::new(&["{} Sicherheitsdienst", "{} Wachschutz", "{} Objektschutz"], &[
        ("Objektwache werktags", "Std.", 2_190, 3_290), ("Objektwache Sonn- und Feiertag", "Std.", 2_890, 4_690), ("Revierdienst, zwei Kontrollen je Nacht", "Monat", 24_000, 62_000), ("Aufschaltung Alarmanlage", "Monat", 2_500, 6_500),
        ("Alarmverfolgung", "Einsatz", 4_500, 8_900), ("Schließdienst", "Tag", 1_200, 2_600), ("Empfangsdienst", "Std.", 2_290, 3_390), ("Schlüsselverwahrung", "Monat", 1_500, 3_900),
    ]).periodic(),
    Trade::new(&["{} Gartenpflege", "{} Grünanlagen", "Hausmeisterdienst {}"], &[
        ("Pflege der Außenanlagen lt. Vertrag", "Monat", 19_500, 88_000), ("Rasenmahd inkl. Abfuhr", "Schnitt", 5_900, 22_500), ("Heckenschnitt", "lfm", 290, 690), ("Winterdienst Bereitschaft", "Monat", 11_000, 42_000),
        ("Räumen und Streuen", "Einsatz", 4_500, 12_900), ("Laubbeseitigung", "Std.", 3_290, 4_890), ("Baumkontrolle mit Bericht", "Baum", 1_900, 4_900), ("Streusplitt", "kg", 45, 89),
    ]).periodic(),
];

#[rustfmt::skip]
static FR: &[Trade] = &[
    Trade::new(&["{} Propreté", "{} Nettoyage", "{} Multiservices"], &[
        ("Entretien courant des bureaux", "mois", 38_000, 180_000), ("Agent de service en journée", "h", 1_990, 2_990), ("Lavage des vitres", "passage", 12_500, 52_000), ("Nettoyage des parties communes", "mois", 6_500, 18_500),
        ("Consommables sanitaires", "mois", 4_200, 19_500), ("Shampouinage moquette", "m2", 180, 390), ("Remise en état ponctuelle", "h", 2_190, 3_290),
    ]).periodic(),
    Trade::new(&["{} Environnement", "{} Collecte", "{} Recyclage"], &[
        ("Collecte ordures, bac 770 L", "levée", 1_290, 2_690), ("Collecte papier-carton, bac 770 L", "levée", 590, 1_390), ("Biodéchets, bac 240 L", "levée", 790, 1_490), ("Location de bac", "mois", 490, 1_290),
        ("Rotation benne 30 m3", "rotation", 12_500, 23_500), ("Traitement DIB", "t", 14_500, 25_500), ("Balayage mécanique", "h", 8_500, 12_900),
    ]).periodic(),
    Trade::new(&["{} Sécurité", "{} Gardiennage", "{} Protection"], &[
        ("Agent de sécurité, heures de jour", "h", 2_090, 2_990), ("Agent de sécurité, nuit et dimanche", "h", 2_390, 3_690), ("Rondes de nuit, forfait", "mois", 24_000, 59_000), ("Télésurveillance", "mois", 2_500, 6_500),
        ("Intervention sur alarme", "interv.", 4_500, 8_900), ("Ouverture et fermeture", "jour", 1_200, 2_500), ("Hôtesse d'accueil", "h", 1_990, 2_890),
    ]).periodic(),
    Trade::new(&["{} Espaces verts", "{} Paysage", "Jardins {}"], &[
        ("Entretien des espaces verts, contrat", "mois", 19_500, 85_000), ("Tonte avec évacuation", "passage", 5_900, 21_500), ("Taille de haies", "ml", 290, 690), ("Astreinte hivernale", "mois", 11_000, 39_000),
        ("Déneigement et salage", "passage", 4_500, 12_500), ("Ramassage des feuilles", "h", 2_890, 4_290), ("Sel de déneigement", "kg", 45, 89),
    ]).periodic(),
];

#[rustfmt::skip]
static ES: &[Trade] = &[
    Trade::new(&["{} Limpiezas", "{} Servicios Integrales", "{} Mantenimiento"], &[
        ("Limpieza ordinaria de oficinas", "mes", 32_000, 150_000), ("Limpiadora de día", "h", 1_490, 2_290), ("Limpieza de cristales", "visita", 9_500, 42_000), ("Limpieza de portal y escalera", "mes", 6_000, 16_500),
        ("Consumibles de aseo", "mes", 3_500, 16_500), ("Abrillantado de suelo", "m2", 190, 420), ("Limpieza a fondo", "h", 1_690, 2_590),
    ]).periodic(),
    Trade::new(&["{} Medio Ambiente", "{} Residuos", "{} Reciclaje"], &[
        ("Recogida de resto, contenedor 1.100 l", "servicio", 1_190, 2_490), ("Recogida de papel y cartón", "servicio", 590, 1_290), ("Recogida de orgánica, 240 l", "servicio", 690, 1_290), ("Alquiler de contenedor", "mes", 490, 1_190),
        ("Cambio de caja abierta 30 m3", "viaje", 11_500, 21_500), ("Tratamiento de residuos mezclados", "t", 9_500, 18_500), ("Barrido mecánico", "h", 6_900, 10_900),
    ]).periodic(),
    Trade::new(&["{} Seguridad", "{} Vigilancia", "{} Protección"], &[
        ("Vigilante sin arma, laborable", "h", 1_690, 2_390), ("Vigilante, festivo y nocturno", "h", 1_990, 2_990), ("Rondas nocturnas", "mes", 19_500, 49_000), ("Conexión a central receptora", "mes", 2_500, 5_900),
        ("Acuda por salto de alarma", "serv.", 3_500, 6_900), ("Apertura y cierre", "día", 990, 2_200), ("Conserjería", "h", 1_290, 1_990),
    ]).periodic(),
    Trade::new(&["{} Jardinería", "{} Zonas Verdes", "Viveros {}"], &[
        ("Mantenimiento de zonas verdes, contrato", "mes", 16_500, 72_000), ("Siega de césped con retirada", "corte", 4_900, 18_500), ("Recorte de setos", "ml", 240, 590), ("Riego y revisión de programadores", "visita", 3_900, 9_500),
        ("Poda de arbolado", "ud.", 3_500, 12_500), ("Retirada de hojas", "h", 1_990, 2_990), ("Mantenimiento de piscina", "mes", 14_500, 36_000),
    ]).periodic(),
];

#[rustfmt::skip]
static IT: &[Trade] = &[
    Trade::new(&["{} Pulizie", "{} Servizi Integrati", "{} Multiservizi"], &[
        ("Pulizia ordinaria uffici", "mese", 35_000, 160_000), ("Addetto diurno", "ore", 1_690, 2_490), ("Pulizia vetri e telai", "interv.", 11_500, 46_000), ("Pulizia scale condominiali", "mese", 6_500, 17_500),
        ("Materiale igienico", "mese", 3_900, 18_500), ("Lavaggio moquette", "mq", 180, 390), ("Pulizia straordinaria", "ore", 1_890, 2_790),
    ]).periodic(),
    Trade::new(&["{} Ambiente", "{} Ecologia", "{} Servizi Ecologici"], &[
        ("Svuotamento indifferenziato 1100 l", "svuot.", 1_290, 2_590), ("Svuotamento carta 1100 l", "svuot.", 590, 1_290), ("Raccolta organico 240 l", "svuot.", 690, 1_390), ("Noleggio cassonetto", "mese", 490, 1_290),
        ("Cambio scarrabile 30 mc", "viaggio", 12_500, 22_500), ("Smaltimento rifiuti misti", "t", 13_500, 24_500), ("Spazzamento meccanizzato", "ore", 7_900, 11_900),
    ]).periodic(),
    Trade::new(&["{} Vigilanza", "{} Sicurezza", "{} Security"], &[
        ("Guardia non armata, feriale", "ore", 1_790, 2_590), ("Guardia, notturno e festivo", "ore", 2_190, 3_290), ("Ronda notturna, canone", "mese", 21_000, 52_000), ("Collegamento centrale operativa", "mese", 2_500, 6_200),
        ("Intervento su allarme", "interv.", 3_900, 7_900), ("Apertura e chiusura", "gg", 1_100, 2_400), ("Servizio di portierato", "ore", 1_590, 2_290),
    ]).periodic(),
    Trade::new(&["{} Giardini", "{} Verde", "Vivai {}"], &[
        ("Manutenzione del verde, canone", "mese", 17_500, 78_000), ("Taglio erba con asporto", "taglio", 5_200, 19_500), ("Potatura siepi", "ml", 260, 620), ("Reperibilità neve", "mese", 9_500, 36_000),
        ("Sgombero neve e spargimento sale", "uscita", 4_200, 11_900), ("Raccolta foglie", "ore", 2_290, 3_390), ("Sale antigelo", "kg", 42, 85),
    ]).periodic(),
];

#[rustfmt::skip]
static NL: &[Trade] = &[
    Trade::new(&["{} Schoonmaak", "{} Facilitair", "{} Gebouwbeheer"], &[
        ("Dagelijks schoonmaakonderhoud kantoor", "maand", 42_000, 185_000), ("Dagschoonmaker", "uur", 2_290, 3_190), ("Glasbewassing binnen en buiten", "beurt", 13_500, 54_000), ("Trappenhuis reinigen", "maand", 6_500, 17_900),
        ("Sanitaire voorzieningen", "maand", 4_500, 19_900), ("Tapijtreiniging", "m2", 190, 410), ("Extra werkzaamheden op afroep", "uur", 2_490, 3_490),
    ]).periodic(),
    Trade::new(&["{} Milieu", "{} Reiniging", "{} Afvalbeheer"], &[
        ("Lediging restafval 1100 l", "lediging", 1_490, 2_890), ("Lediging papier 1100 l", "lediging", 590, 1_290), ("Lediging gft 240 l", "lediging", 690, 1_290), ("Huur rolcontainer", "maand", 590, 1_350),
        ("Wisselen afzetcontainer 30 m3", "rit", 12_900, 23_900), ("Verwerking bouw- en sloopafval", "ton", 13_900, 24_900), ("Veegwagen met bestuurder", "uur", 8_490, 12_490),
    ]).periodic(),
    Trade::new(&["{} Beveiliging", "{} Bewaking", "{} Security"], &[
        ("Objectbeveiliging doordeweeks", "uur", 3_090, 4_290), ("Objectbeveiliging zon- en feestdag", "uur", 3_990, 5_690), ("Mobiele surveillance", "maand", 24_000, 59_000), ("Alarmopvolging abonnement", "maand", 1_900, 4_900),
        ("Alarmopvolging, uitruk", "uitruk", 4_900, 8_900), ("Openings- en sluitronde", "dag", 1_290, 2_690), ("Receptiedienst", "uur", 2_890, 3_990),
    ]).periodic(),
    Trade::new(&["{} Groenvoorziening", "{} Hoveniers", "{} Groenbeheer"], &[
        ("Onderhoud buitenterrein volgens contract", "maand", 19_500, 84_000), ("Gazon maaien en afvoeren", "beurt", 5_900, 20_900), ("Heg knippen", "m", 290, 690), ("Gladheidbestrijding, beschikbaarheid", "maand", 11_000, 39_000),
        ("Strooien en sneeuwruimen", "beurt", 4_500, 12_500), ("Blad ruimen", "uur", 3_890, 4_990), ("Strooizout", "kg", 45, 89),
    ]).periodic(),
];

#[rustfmt::skip]
static PT: &[Trade] = &[
    Trade::new(&["{} Limpezas", "{} Facility Services", "{} Manutenção"], &[
        ("Limpeza corrente de escritórios", "mês", 25_000, 120_000), ("Empregada de limpeza diurna", "h", 990, 1_590), ("Limpeza de vidros", "visita", 7_500, 32_000), ("Limpeza de escadas", "mês", 4_500, 12_500),
        ("Consumíveis de casa de banho", "mês", 2_900, 13_500), ("Lavagem de alcatifa", "m2", 150, 340), ("Limpeza profunda", "h", 1_190, 1_890),
    ]).periodic(),
    Trade::new(&["{} Ambiente", "{} Resíduos", "{} Reciclagem"], &[
        ("Recolha de indiferenciados 1100 l", "recolha", 990, 1_990), ("Recolha de papel e cartão", "recolha", 490, 1_090), ("Recolha de orgânicos 240 l", "recolha", 590, 1_090), ("Aluguer de contentor", "mês", 390, 990),
        ("Troca de contentor aberto 30 m3", "viagem", 9_500, 17_500), ("Tratamento de resíduos misturados", "t", 7_500, 14_500), ("Varrição mecânica", "h", 5_500, 8_900),
    ]).periodic(),
    Trade::new(&["{} Segurança", "{} Vigilância", "{} Proteção"], &[
        ("Vigilante, dias úteis", "h", 1_190, 1_790), ("Vigilante, noturno e feriados", "h", 1_490, 2_290), ("Rondas noturnas", "mês", 15_500, 39_000), ("Ligação a central de alarmes", "mês", 1_900, 4_900),
        ("Intervenção por alarme", "serv.", 2_900, 5_900), ("Abertura e fecho", "dia", 790, 1_790), ("Portaria", "h", 990, 1_490),
    ]).periodic(),
    Trade::new(&["{} Jardins", "{} Espaços Verdes", "Viveiros {}"], &[
        ("Manutenção de espaços verdes, contrato", "mês", 13_500, 58_000), ("Corte de relva com remoção", "corte", 3_900, 14_500), ("Poda de sebes", "ml", 190, 490), ("Verificação da rega", "visita", 2_900, 7_500),
        ("Poda de árvores", "un.", 2_900, 9_500), ("Recolha de folhas", "h", 1_390, 2_190), ("Limpeza de piscina", "mês", 11_500, 28_000),
    ]).periodic(),
];
