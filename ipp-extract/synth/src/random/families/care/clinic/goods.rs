//! What laboratories, therapists and vets charge; always in this order.

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
    Trade::new(&["{} Dental Laboratory", "{} Dental Ceramics", "{} Dental Arts Lab", "{} Orthodontic Laboratory"], &[
        ("Zirconia crown, monolithic", "unit", 9_800, 19_500), ("PFM crown, non-precious", "unit", 7_900, 14_500), ("Study model, pair", "pair", 1_450, 2_900),
        ("Custom impression tray, light-cured", "pc", 1_900, 3_600), ("Wax try-in", "pc", 2_400, 4_500), ("Occlusal splint, hard/soft", "pc", 7_500, 14_000),
        ("Cobalt-chrome partial framework", "pc", 18_500, 34_000), ("Shade taking at the laboratory", "visit", 2_500, 4_900), ("Denture repair, one tooth", "pc", 3_900, 7_900),
        ("Express handling, 48 h", "case", 3_500, 6_000),
    ]),
    Trade::new(&["{} Physiotherapy", "{} Physio & Rehab", "{} Physical Therapy", "{} Sports Injury Clinic"], &[
        ("Initial assessment, 60 min", "session", 5_500, 11_000), ("Follow-up treatment, 30 min", "session", 3_500, 7_200), ("Manual therapy", "session", 4_200, 7_900),
        ("Sports massage, 45 min", "session", 4_500, 7_500), ("Shockwave therapy", "session", 5_500, 9_500), ("Acupuncture / dry needling", "session", 4_000, 7_000),
        ("Home visit supplement", "visit", 1_500, 3_500), ("Pilates, small group", "class", 1_200, 2_200), ("Report to GP or insurer", "report", 3_500, 9_000),
        ("Kinesiology tape", "roll", 850, 1_500),
    ]),
    Trade::new(&["{} Veterinary Practice", "{} Animal Hospital", "{} Vets", "{} Equine Clinic"], &[
        ("Consultation", "", 3_900, 7_500), ("Booster vaccination DHP/L4", "dose", 3_200, 5_900), ("Rabies vaccination and certificate", "dose", 4_500, 7_800),
        ("Dental scale and polish under anaesthetic", "", 18_500, 39_500), ("Castration, tom cat", "", 6_500, 12_500), ("Blood profile, haematology + biochemistry", "", 7_800, 15_500),
        ("X-ray, two views", "", 8_900, 17_500), ("Meloxicam oral suspension 32 ml", "btl", 1_450, 2_900), ("Flea and worm treatment 10-25 kg", "pip", 890, 1_690),
        ("Microchip implant", "", 1_500, 3_200), ("Hospitalisation, per night", "night", 5_500, 12_500),
    ]),
];

#[rustfmt::skip]
static DE: &[Trade] = &[
    Trade::new(&["Dentallabor {}", "{} Zahntechnik", "Dental-Technik {}", "{} Kieferorthopädisches Labor"], &[
        ("Modell aus Hartgips", "Stk", 690, 1_190), ("Vollkrone Zirkonoxid", "Stk", 14_500, 24_900), ("Krone metallkeramisch verblendet", "Stk", 16_900, 27_500),
        ("Individueller Löffel", "Stk", 1_950, 3_450), ("Aufbissschiene adjustiert", "Stk", 8_900, 15_900), ("Mittelwertartikulator", "Stk", 790, 1_390),
        ("Metallbasis Modellguss", "Stk", 9_800, 17_900), ("Bruchreparatur Prothese", "Stk", 2_900, 5_400), ("Farbbestimmung im Labor", "Stk", 1_800, 3_900),
        ("Versandkosten je Auftrag", "Fahrt", 450, 790), ("Edelmetall-Legierung, Grammabrechnung", "g", 4_900, 7_900),
    ]),
    Trade::new(&["Physiotherapie {}", "Praxis für Krankengymnastik {}", "Therapiezentrum {}", "Physio {}"], &[
        ("Krankengymnastik, Einzelbehandlung", "Beh.", 2_450, 3_900), ("Manuelle Therapie", "Beh.", 2_990, 4_600), ("Manuelle Lymphdrainage 45 Min.", "Beh.", 4_300, 6_400),
        ("Klassische Massagetherapie", "Beh.", 1_890, 3_200), ("Wärmetherapie mittels Heißluft", "Beh.", 690, 1_190), ("Hausbesuch inkl. Wegegeld", "Besuch", 1_890, 2_900),
        ("Krankengymnastik am Gerät", "Beh.", 4_600, 6_900), ("Eingangsbefundung", "Beh.", 1_500, 4_500), ("Kinesio-Taping", "Anl.", 900, 2_200),
        ("Arztbericht auf Anforderung", "Ber.", 900, 2_500),
    ]),
    Trade::new(&["Tierarztpraxis {}", "Tierklinik {}", "Kleintierpraxis {}", "Pferdepraxis {}"], &[
        ("Allgemeine Untersuchung mit Beratung, Hund", "", 2_362, 4_724), ("Injektion subkutan", "x", 1_150, 2_300), ("Impfung Staupe/Parvo/Leptospirose", "x", 3_450, 6_200),
        ("Zahnreinigung mit Ultraschall", "", 5_900, 13_900), ("Kastration Kater", "", 5_600, 11_500), ("Röntgen, zwei Ebenen", "", 5_900, 11_900),
        ("Blutuntersuchung großes Profil", "", 6_900, 14_900), ("Metacam 1,5 mg/ml, 32 ml", "Fl.", 1_690, 2_950), ("Wegegeld je Doppelkilometer", "km", 350, 400),
        ("Verbandmaterial", "x", 290, 1_490), ("Stationäre Unterbringung je Tag", "Tag", 2_900, 6_900),
    ]),
];

#[rustfmt::skip]
static FR: &[Trade] = &[
    Trade::new(&["Laboratoire de prothèse dentaire {}", "Prothèse dentaire {}", "{} Céramique dentaire"], &[
        ("Couronne zircone monolithique", "élt", 7_900, 14_500), ("Couronne céramo-métallique", "élt", 9_500, 16_900), ("Modèle d'étude", "pce", 900, 1_900),
        ("Porte-empreinte individuel", "pce", 1_500, 2_900), ("Châssis métallique (stellite)", "pce", 14_500, 23_900), ("Gouttière occlusale", "pce", 6_900, 12_500),
        ("Réparation d'appareil résine", "pce", 3_200, 6_200), ("Maquette en cire", "pce", 1_900, 3_900), ("Inlay-core clavette", "élt", 4_900, 8_900),
    ]),
    Trade::new(&["Cabinet de kinésithérapie {}", "Kiné Santé {}", "Centre de rééducation {}", "Ostéopathie {}"], &[
        ("Séance de rééducation du rachis", "séance", 1_613, 3_500), ("Bilan diagnostic kinésithérapique", "bilan", 2_300, 4_900), ("Drainage lymphatique manuel", "séance", 2_900, 5_500),
        ("Rééducation respiratoire", "séance", 1_700, 3_200), ("Indemnité de déplacement à domicile", "visite", 250, 1_200), ("Consultation d'ostéopathie", "séance", 5_000, 7_500),
        ("Massage sportif 45 min", "séance", 4_500, 6_900), ("Séance collective Pilates", "séance", 1_200, 2_000), ("Bande de contention adhésive", "pce", 690, 1_390),
    ]),
    Trade::new(&["Clinique vétérinaire {}", "Cabinet vétérinaire {}", "{} Vétérinaires associés"], &[
        ("Consultation vaccinale chien", "", 5_500, 8_500), ("Consultation générale", "", 3_800, 6_200), ("Détartrage sous anesthésie", "", 11_500, 21_000),
        ("Castration chat", "", 6_500, 9_900), ("Radiographie, deux clichés", "", 5_900, 10_900), ("Analyse sanguine, bilan complet", "", 6_900, 12_900),
        ("Métacam sol. buvable 32 ml", "fl.", 1_590, 2_690), ("Identification électronique", "", 5_900, 8_000), ("Hospitalisation, la journée", "jour", 3_500, 7_500),
        ("Antiparasitaire 10-25 kg", "pip.", 790, 1_450),
    ]),
];

#[rustfmt::skip]
static ES: &[Trade] = &[
    Trade::new(&["Laboratorio Dental {}", "Prótesis Dental {}", "{} Estética Dental"], &[
        ("Corona de zirconio monolítica", "pza.", 6_500, 12_900), ("Corona metal-porcelana", "pza.", 5_500, 9_900), ("Modelo de estudio", "ud.", 600, 1_400),
        ("Cubeta individual", "ud.", 1_200, 2_200), ("Esquelético superior", "ud.", 12_500, 19_900), ("Férula de descarga", "ud.", 4_900, 8_900),
        ("Compostura de prótesis", "ud.", 1_900, 3_900), ("Prueba de dientes en cera", "ud.", 2_500, 4_500),
    ]),
    Trade::new(&["Fisioterapia {}", "Clínica de Fisioterapia {}", "Centro de Rehabilitación {}"], &[
        ("Sesión de fisioterapia 45 min", "sesión", 3_500, 5_500), ("Primera visita y valoración", "visita", 4_000, 6_500), ("Punción seca", "sesión", 3_000, 5_000),
        ("Drenaje linfático manual", "sesión", 4_000, 6_000), ("Tratamiento a domicilio", "visita", 4_900, 7_500), ("Readaptación deportiva", "sesión", 3_500, 5_500),
        ("Informe clínico", "ud.", 2_000, 4_500), ("Vendaje neuromuscular", "ud.", 900, 1_800),
    ]),
    Trade::new(&["Clínica Veterinaria {}", "Hospital Veterinario {}", "Centro Veterinario {}"], &[
        ("Consulta general", "", 2_500, 4_500), ("Vacuna polivalente perro", "dosis", 2_800, 4_500), ("Vacuna antirrábica", "dosis", 2_000, 3_500),
        ("Limpieza dental con ultrasonidos", "", 9_500, 18_000), ("Esterilización gata", "", 9_500, 16_500), ("Radiografía, dos proyecciones", "", 3_900, 7_500),
        ("Analítica completa", "", 4_500, 9_500), ("Antiparasitario interno", "comp.", 390, 990), ("Microchip con alta en registro", "", 3_500, 5_000),
        ("Hospitalización por día", "día", 2_900, 6_500),
    ]),
];

#[rustfmt::skip]
static IT: &[Trade] = &[
    Trade::new(&["Laboratorio Odontotecnico {}", "Odontotecnica {}", "{} Dental Lab"], &[
        ("Corona in zirconia monolitica", "el.", 8_500, 15_900), ("Corona metallo-ceramica", "el.", 9_000, 16_000), ("Modello in gesso classe IV", "pz", 900, 1_800),
        ("Portaimpronta individuale", "pz", 1_500, 2_800), ("Scheletrato in cromo-cobalto", "pz", 16_500, 27_500), ("Bite in resina", "pz", 7_500, 13_500),
        ("Riparazione protesi", "pz", 2_500, 4_900), ("Ceratura diagnostica", "el.", 1_900, 3_900),
    ]),
    Trade::new(&["Studio di Fisioterapia {}", "Fisiocenter {}", "Poliambulatorio {}", "Centro Riabilitazione {}"], &[
        ("Seduta di fisioterapia 45 min", "seduta", 3_500, 6_000), ("Valutazione funzionale iniziale", "visita", 4_500, 8_000), ("Tecarterapia", "seduta", 3_000, 5_500),
        ("Linfodrenaggio manuale", "seduta", 4_500, 6_500), ("Terapia domiciliare", "accesso", 4_500, 7_500), ("Massoterapia decontratturante", "seduta", 3_500, 5_500),
        ("Onde d'urto focali", "seduta", 5_000, 9_000), ("Rieducazione posturale", "seduta", 4_000, 6_500),
    ]),
    Trade::new(&["Ambulatorio Veterinario {}", "Clinica Veterinaria {}", "Studio Veterinario {}"], &[
        ("Visita clinica", "", 3_500, 6_000), ("Vaccinazione polivalente cane", "dose", 4_000, 6_500), ("Detartrasi in anestesia", "", 12_000, 22_000),
        ("Castrazione gatto", "", 7_000, 12_000), ("Radiografia, due proiezioni", "", 5_500, 9_500), ("Esame emocromo e profilo biochimico", "", 5_500, 10_500),
        ("Antiparassitario spot-on 10-25 kg", "pip.", 900, 1_500), ("Degenza giornaliera", "gg", 3_500, 7_000), ("Inserimento microchip", "", 2_500, 4_500),
    ]),
];

#[rustfmt::skip]
static NL: &[Trade] = &[
    Trade::new(&["Tandtechnisch Laboratorium {}", "{} Tandtechniek", "Dental Lab {}"], &[
        ("Kroon zirkonium monolithisch", "st", 11_500, 18_900), ("Opgebakken metaal-porselein kroon", "st", 12_900, 19_900), ("Studiemodel", "st", 1_100, 1_900),
        ("Individuele afdruklepel", "st", 2_100, 3_500), ("Frameprothese, CoCr", "st", 21_500, 32_900), ("Opbeetplaat", "st", 8_900, 14_500),
        ("Reparatie prothese", "st", 3_200, 5_900), ("Kleurbepaling op locatie", "bezoek", 3_500, 5_900),
    ]),
    Trade::new(&["Fysiotherapie {}", "Fysiopraktijk {}", "Paramedisch Centrum {}"], &[
        ("Zitting fysiotherapie", "zitting", 3_350, 4_700), ("Intake en onderzoek na verwijzing", "zitting", 4_900, 7_200), ("Zitting manuele therapie", "zitting", 4_500, 6_200),
        ("Oedeemtherapie", "zitting", 4_500, 6_500), ("Toeslag behandeling aan huis", "bezoek", 1_200, 2_100), ("Medische fitness, groep", "les", 900, 1_600),
        ("Dry needling", "zitting", 3_500, 4_900), ("Verslag aan verzekeraar", "stuk", 2_900, 5_900),
    ]),
    Trade::new(&["Dierenartspraktijk {}", "Dierenkliniek {}", "Paardenkliniek {}"], &[
        ("Consult", "", 3_990, 5_900), ("Enting hond cocktail met gezondheidscontrole", "st", 4_900, 7_900), ("Gebitsreiniging onder narcose", "", 16_500, 28_900),
        ("Castratie kater", "", 6_500, 10_900), ("Röntgenonderzoek, twee opnamen", "", 6_900, 12_900), ("Bloedonderzoek uitgebreid", "", 6_900, 12_500),
        ("Ontwormingstablet", "tabl.", 350, 850), ("Chippen en registratie", "", 3_500, 5_200), ("Opname per dag", "dag", 3_900, 7_900), ("Visitetarief", "", 2_900, 4_900),
    ]),
];

#[rustfmt::skip]
static PT: &[Trade] = &[
    Trade::new(&["Laboratório de Prótese Dentária {}", "{} Prótese Dentária", "Laboratório Dentário {}"], &[
        ("Coroa em zircónio", "elem.", 6_500, 11_900), ("Coroa metalocerâmica", "elem.", 6_900, 11_500), ("Modelo de estudo", "un.", 600, 1_300),
        ("Moldeira individual", "un.", 900, 1_900), ("Prótese esquelética", "un.", 12_900, 21_500), ("Goteira oclusal", "un.", 4_900, 8_900),
        ("Conserto de prótese", "un.", 1_900, 3_900), ("Prova de dentes", "un.", 1_500, 2_900),
    ]),
    Trade::new(&["Clínica de Fisioterapia {}", "Fisioterapia {}", "Centro de Reabilitação {}"], &[
        ("Sessão de fisioterapia", "sessão", 2_500, 4_500), ("Avaliação inicial", "cons.", 3_500, 6_000), ("Drenagem linfática", "sessão", 3_500, 5_500),
        ("Terapia manual", "sessão", 3_000, 5_000), ("Deslocação ao domicílio", "visita", 1_000, 2_500), ("Pilates clínico", "aula", 1_200, 2_500),
        ("Relatório clínico", "un.", 2_000, 4_000), ("Eletroterapia", "sessão", 1_500, 3_000),
    ]),
    Trade::new(&["Clínica Veterinária {}", "Hospital Veterinário {}", "Centro Veterinário {}"], &[
        ("Consulta", "", 2_500, 4_500), ("Vacina polivalente canina", "dose", 2_500, 4_000), ("Vacina antirrábica", "dose", 1_500, 2_800),
        ("Destartarização com anestesia", "", 9_500, 17_500), ("Castração de gato", "", 5_500, 9_500), ("Radiografia, duas projeções", "", 3_500, 6_900),
        ("Análises hemograma e bioquímica", "", 4_500, 8_500), ("Desparasitante interno", "comp.", 350, 890), ("Internamento diário", "dia", 2_500, 5_500),
        ("Identificação eletrónica", "", 2_500, 4_000),
    ]),
];
