//! Garages, hirers of vehicles and lessors, in this order in each language.

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

/// Units that labour is told in, or none; what has another is a part.
pub(in super::super) const LABOUR: &[&str] = &["", "hrs", "h", "AW", "Std.", "uur", "ore"];

#[rustfmt::skip]
static EN: &[Trade] = &[
    Trade::new(&["{} Motors", "{} Autos", "{} Garage", "{} Truck & Van Centre", "{} Vehicle Services"], &[
        ("Annual service to manufacturer's schedule", "", 12_900, 32_900), ("Diagnostic check, engine management", "hrs", 6_500, 11_500), ("Replace front brake discs and pads", "hrs", 6_500, 11_500),
        ("Wheel alignment, four wheels", "", 4_900, 9_900), ("Statutory road test", "", 4_000, 5_485), ("Air conditioning re-gas R134a", "", 5_900, 9_900), ("Labour, mechanical", "hrs", 6_500, 11_500),
        ("Brake disc, front, 312 mm", "pc", 4_290, 9_890), ("Brake pad set, front", "set", 3_490, 7_990), ("Oil filter", "pc", 790, 1_990), ("Engine oil 5W-30", "ltr", 890, 1_690), ("Pollen filter", "pc", 1_290, 2_990),
        ("Wiper blade set", "set", 1_990, 3_990), ("Battery 12 V 70 Ah", "pc", 9_900, 18_900), ("Tyre 205/55 R16 91V", "pc", 6_900, 13_900), ("Coolant, concentrate", "ltr", 590, 1_190), ("Shock absorber, rear", "pc", 6_490, 14_900),
    ]),
    Trade::new(&["{} Car & Van Hire", "{} Rentals", "{} Vehicle Rental", "{} Fleet Hire"], &[
        ("Vehicle rental, group C", "day", 3_900, 7_900), ("Vehicle rental, long wheelbase van", "day", 5_900, 9_900), ("Collision damage waiver", "day", 900, 1_900), ("Excess distance", "mi", 12, 30), ("Fuel supplied", "ltr", 165, 210),
        ("Additional driver", "day", 500, 1_000), ("Delivery and collection", "", 3_500, 9_500), ("Refuelling service charge", "", 1_500, 3_500), ("Road toll and congestion charges", "", 1_500, 6_400), ("Valeting", "", 2_900, 7_500), ("Damage repair, nearside door", "", 19_000, 68_000),
    ]),
    Trade::new(&["{} Leasing", "{} Vehicle Finance", "{} Fleet Management", "{} Contract Hire"], &[
        ("Monthly rental, finance element", "", 21_900, 68_900), ("Maintenance package", "", 2_900, 7_900), ("Tyre package", "", 1_490, 3_990), ("Road tax, monthly share", "", 990, 2_490), ("Fleet management fee", "", 790, 1_990),
        ("Accident management", "", 490, 990), ("Relief vehicle cover", "", 590, 1_490), ("Fuel card fee", "", 190, 490), ("Excess mileage, settlement", "", 12_000, 94_000),
    ]).periodic(),
];

#[rustfmt::skip]
static DE: &[Trade] = &[
    Trade::new(&["Autohaus {}", "{} Kfz-Technik", "Kfz-Werkstatt {}", "{} Nutzfahrzeuge", "Autoservice {}"], &[
        ("Inspektion nach Herstellervorgabe", "AW", 890, 1_490), ("Bremsbeläge vorn ersetzen", "AW", 890, 1_490), ("Fehlerspeicher auslesen", "AW", 890, 1_490), ("Achsvermessung", "", 6_900, 11_900), ("Hauptuntersuchung inkl. AU", "", 12_900, 15_900),
        ("Räder umstecken und auswuchten", "", 3_900, 6_900), ("Lohn Mechanik", "Std.", 8_900, 14_500), ("Lackierarbeiten Stoßfänger hinten", "Std.", 9_900, 15_900),
        ("Bremsscheibe vorn", "Stk.", 4_490, 10_900), ("Bremsbelagsatz vorn", "Satz", 4_290, 8_990), ("Ölfilter", "Stk.", 890, 1_990), ("Motoröl 5W-30", "Ltr.", 990, 2_190), ("Pollenfilter", "Stk.", 1_490, 3_290), ("Wischerblätter", "Satz", 2_490, 4_490),
        ("Starterbatterie 70 Ah", "Stk.", 11_900, 19_900), ("Reifen 205/55 R16 91V", "Stk.", 7_900, 14_900), ("Kühlmittelkonzentrat", "Ltr.", 690, 1_290), ("Stoßdämpfer hinten", "Stk.", 7_900, 16_900), ("Dichtring Ablassschraube", "Stk.", 90, 290),
    ]),
    Trade::new(&["{} Autovermietung", "{} Rent", "{} Mietwagen", "{} Transporter-Vermietung"], &[
        ("Miete Pkw Gruppe C", "Tag", 4_900, 8_900), ("Miete Transporter 3,5 t", "Tag", 6_900, 10_900), ("Haftungsbeschränkung", "Tag", 1_200, 2_400), ("Mehrkilometer", "km", 15, 35), ("Kraftstoff Diesel", "Ltr.", 155, 199),
        ("Zusatzfahrer", "Tag", 500, 1_200), ("Zustellung und Abholung", "", 3_900, 9_900), ("Betankungspauschale", "", 1_900, 3_900), ("Mautgebühren", "", 1_200, 6_900), ("Sonderreinigung", "", 4_900, 12_900), ("Schadenselbstbeteiligung", "", 25_000, 75_000),
    ]),
    Trade::new(&["{} Leasing", "{} Fuhrparkmanagement", "{} Mobility", "{} Autoleasing"], &[
        ("Leasingrate Finanzanteil", "", 23_900, 69_900), ("Technik-Service", "", 2_900, 7_900), ("Reifenersatz Komplettpaket", "", 1_990, 4_490), ("Kfz-Steuer Monatsanteil", "", 890, 2_490), ("Versicherungsrate Vollkasko", "", 4_900, 11_900),
        ("Tankkartengebühr", "", 190, 490), ("Schadenmanagement", "", 490, 990), ("Fuhrparkgebühr", "", 690, 1_690), ("Mehrkilometerabrechnung", "", 11_900, 89_900),
    ]).periodic(),
];

#[rustfmt::skip]
static FR: &[Trade] = &[
    Trade::new(&["Garage {}", "{} Automobiles", "Carrosserie {}", "{} Poids Lourds"], &[
        ("Révision constructeur", "", 14_900, 32_900), ("Remplacement plaquettes avant", "h", 6_500, 9_800), ("Diagnostic électronique", "", 4_900, 8_900), ("Géométrie trains avant et arrière", "", 6_900, 10_900), ("Recharge climatisation", "", 6_900, 9_900),
        ("Main-d'œuvre T2", "h", 6_900, 10_500), ("Passage au contrôle technique", "", 6_500, 8_900),
        ("Disque de frein avant", "pce", 4_290, 9_890), ("Jeu de plaquettes avant", "jeu", 3_490, 7_990), ("Filtre à huile", "pce", 790, 1_990), ("Huile moteur 5W30", "L", 890, 1_890), ("Filtre habitacle", "pce", 1_490, 3_290), ("Balais d'essuie-glace", "jeu", 1_990, 4_290),
        ("Batterie 12 V 70 Ah", "pce", 9_900, 18_900), ("Pneu 205/55 R16 91V", "pce", 6_900, 13_900), ("Liquide de refroidissement", "L", 590, 1_190), ("Amortisseur arrière", "pce", 6_490, 14_900),
    ]),
    Trade::new(&["{} Location", "{} Location Auto", "{} Rent", "{} Utilitaires"], &[
        ("Location véhicule catégorie C", "jour", 3_900, 7_900), ("Location fourgon 12 m3", "jour", 6_900, 10_900), ("Réduction de franchise", "jour", 1_200, 2_400), ("Kilomètres supplémentaires", "km", 14, 35), ("Carburant gazole", "L", 165, 199),
        ("Conducteur additionnel", "jour", 500, 1_200), ("Livraison et reprise", "", 3_900, 9_900), ("Service carburant", "", 1_900, 3_900), ("Péages", "", 900, 6_900), ("Nettoyage spécial", "", 4_900, 9_900), ("Franchise dommages", "", 25_000, 80_000),
    ]),
    Trade::new(&["{} Lease", "{} Gestion de Flotte", "{} LLD", "{} Mobilité"], &[
        ("Loyer financier", "", 22_900, 66_900), ("Entretien et assistance", "", 2_900, 7_900), ("Pneumatiques", "", 1_490, 3_990), ("Assurance perte financière", "", 990, 2_490), ("Véhicule relais", "", 590, 1_490), ("Gestion carte carburant", "", 190, 490),
        ("Frais de gestion de parc", "", 690, 1_690), ("Kilomètres excédentaires", "", 11_900, 89_900),
    ]).periodic(),
];

#[rustfmt::skip]
static ES: &[Trade] = &[
    Trade::new(&["Talleres {}", "Automóviles {}", "{} Motor", "Taller Mecánico {}"], &[
        ("Revisión según fabricante", "", 12_900, 29_900), ("Sustituir pastillas delanteras", "h", 4_200, 6_900), ("Diagnosis electrónica", "", 3_500, 6_900), ("Alineado de dirección", "", 3_900, 6_900), ("Carga de aire acondicionado", "", 5_900, 8_900), ("Mano de obra mecánica", "h", 4_200, 6_900),
        ("Disco de freno delantero", "ud.", 3_990, 8_990), ("Juego de pastillas delanteras", "jgo.", 2_990, 6_990), ("Filtro de aceite", "ud.", 690, 1_790), ("Aceite motor 5W30", "l", 790, 1_590), ("Filtro de habitáculo", "ud.", 1_190, 2_690), ("Escobillas limpiaparabrisas", "jgo.", 1_690, 3_690),
        ("Batería 12 V 70 Ah", "ud.", 8_900, 16_900), ("Neumático 205/55 R16 91V", "ud.", 5_900, 11_900), ("Anticongelante", "l", 490, 990), ("Amortiguador trasero", "ud.", 5_490, 12_900),
    ]),
    Trade::new(&["{} Rent a Car", "Alquiler de Furgonetas {}", "{} Alquiler de Vehículos"], &[
        ("Alquiler turismo grupo C", "día", 2_900, 6_900), ("Alquiler furgoneta 3.500 kg", "día", 4_900, 8_900), ("Reducción de franquicia", "día", 900, 1_900), ("Kilómetros adicionales", "km", 12, 30), ("Combustible gasóleo", "l", 145, 179),
        ("Conductor adicional", "día", 400, 900), ("Entrega y recogida", "", 2_900, 7_900), ("Cargo por repostaje", "", 1_500, 3_000), ("Peajes", "", 900, 5_900), ("Limpieza especial", "", 3_900, 8_900), ("Franquicia por daños", "", 20_000, 60_000),
    ]),
    Trade::new(&["{} Renting", "{} Gestión de Flotas", "{} Movilidad"], &[
        ("Cuota de renting", "", 21_900, 59_900), ("Mantenimiento integral", "", 2_900, 6_900), ("Neumáticos ilimitados", "", 1_490, 3_490), ("Seguro a todo riesgo", "", 4_900, 9_900), ("Vehículo de sustitución", "", 590, 1_290), ("Tarjeta de combustible", "", 190, 490),
        ("Gestión de multas", "", 290, 690), ("Regularización de kilómetros", "", 9_900, 79_900),
    ]).periodic(),
];

#[rustfmt::skip]
static IT: &[Trade] = &[
    Trade::new(&["Autofficina {}", "Carrozzeria {}", "{} Auto", "{} Veicoli Industriali"], &[
        ("Tagliando come da casa madre", "", 12_900, 29_900), ("Sostituzione pastiglie anteriori", "ore", 4_500, 7_500), ("Diagnosi elettronica", "", 3_500, 6_900), ("Convergenza", "", 4_900, 7_900), ("Ricarica climatizzatore", "", 5_900, 8_900), ("Manodopera meccanica", "ore", 4_500, 7_500), ("Revisione ministeriale", "", 6_690, 7_990),
        ("Disco freno anteriore", "pz", 3_990, 8_990), ("Kit pastiglie anteriori", "kit", 2_990, 6_990), ("Filtro olio", "pz", 690, 1_790), ("Olio motore 5W30", "l", 890, 1_690), ("Filtro abitacolo", "pz", 1_190, 2_690), ("Spazzole tergicristallo", "kit", 1_690, 3_690),
        ("Batteria 12 V 70 Ah", "pz", 8_900, 16_900), ("Pneumatico 205/55 R16 91V", "pz", 5_900, 11_900), ("Liquido refrigerante", "l", 490, 990), ("Ammortizzatore posteriore", "pz", 5_490, 12_900),
    ]),
    Trade::new(&["{} Autonoleggio", "{} Rent", "{} Noleggio Furgoni"], &[
        ("Noleggio vettura gruppo C", "giorno", 3_900, 7_900), ("Noleggio furgone passo lungo", "giorno", 5_900, 9_900), ("Riduzione franchigia", "giorno", 900, 1_900), ("Chilometri eccedenti", "km", 14, 32), ("Carburante gasolio", "l", 165, 189),
        ("Guidatore aggiuntivo", "giorno", 500, 1_000), ("Consegna e ritiro", "", 2_900, 7_900), ("Servizio rifornimento", "", 1_500, 3_000), ("Pedaggi autostradali", "", 900, 5_900), ("Lavaggio straordinario", "", 3_900, 8_900), ("Franchigia danni", "", 25_000, 60_000),
    ]),
    Trade::new(&["{} Leasing", "{} Noleggio Lungo Termine", "{} Fleet"], &[
        ("Canone di noleggio", "", 22_900, 61_900), ("Canone servizi e manutenzione", "", 2_900, 6_900), ("Gestione pneumatici", "", 1_490, 3_490), ("Copertura assicurativa", "", 4_900, 9_900), ("Vettura sostitutiva", "", 590, 1_290), ("Gestione carta carburante", "", 190, 490),
        ("Rinotifica multe", "", 490, 990), ("Conguaglio chilometrico", "", 9_900, 79_900),
    ]).periodic(),
];

#[rustfmt::skip]
static NL: &[Trade] = &[
    Trade::new(&["Garage {}", "Autobedrijf {}", "{} Bedrijfswagens", "{} Autoservice"], &[
        ("Onderhoudsbeurt volgens fabrieksopgave", "", 12_900, 31_900), ("Remblokken voor vervangen", "uur", 6_900, 10_500), ("Storing uitlezen", "", 3_900, 6_900), ("Vierwieluitlijning", "", 5_900, 8_900), ("APK-keuring", "", 3_500, 5_500), ("Airco vullen", "", 6_900, 9_900), ("Arbeidsloon monteur", "uur", 6_900, 10_500),
        ("Remschijf voor", "st", 4_290, 9_890), ("Remblokset voor", "set", 3_490, 7_990), ("Oliefilter", "st", 790, 1_990), ("Motorolie 5W-30", "l", 890, 1_890), ("Interieurfilter", "st", 1_290, 2_990), ("Ruitenwissers", "set", 1_990, 3_990),
        ("Accu 12 V 70 Ah", "st", 9_900, 18_900), ("Band 205/55 R16 91V", "st", 6_900, 12_900), ("Koelvloeistof", "l", 590, 1_190), ("Schokbreker achter", "st", 6_490, 14_900),
    ]),
    Trade::new(&["{} Autoverhuur", "{} Rent", "{} Busverhuur"], &[
        ("Huur personenauto klasse C", "dag", 3_900, 7_900), ("Huur bestelbus L3H2", "dag", 5_900, 9_900), ("Afkoop eigen risico", "dag", 900, 1_900), ("Meerkilometers", "km", 14, 32), ("Brandstof diesel", "l", 165, 199),
        ("Extra bestuurder", "dag", 500, 1_000), ("Halen en brengen", "", 3_500, 8_900), ("Tankservice", "", 1_500, 3_500), ("Tol en vignet", "", 900, 5_900), ("Extra reiniging", "", 3_900, 8_900), ("Eigen risico schade", "", 25_000, 70_000),
    ]),
    Trade::new(&["{} Lease", "{} Wagenparkbeheer", "{} Mobility"], &[
        ("Leasetermijn financieel", "", 22_900, 65_900), ("Reparatie en onderhoud", "", 2_900, 7_900), ("Banden", "", 1_490, 3_990), ("Motorrijtuigenbelasting", "", 2_900, 8_900), ("Verzekering casco", "", 4_900, 9_900), ("Vervangend vervoer", "", 590, 1_490), ("Tankpasbeheer", "", 190, 490),
        ("Beheervergoeding", "", 690, 1_690), ("Afrekening meerkilometers", "", 9_900, 79_900),
    ]).periodic(),
];

#[rustfmt::skip]
static PT: &[Trade] = &[
    Trade::new(&["Auto {}", "Oficinas {}", "{} Automóveis", "Garagem {}"], &[
        ("Revisão conforme fabricante", "", 11_900, 27_900), ("Substituição de pastilhas dianteiras", "h", 3_200, 5_500), ("Diagnóstico eletrónico", "", 2_900, 5_900), ("Alinhamento de direção", "", 2_900, 5_500), ("Carga de ar condicionado", "", 4_900, 7_900), ("Mão de obra mecânica", "h", 3_200, 5_500),
        ("Disco de travão dianteiro", "un", 3_490, 7_990), ("Jogo de pastilhas dianteiras", "jg", 2_690, 5_990), ("Filtro de óleo", "un", 590, 1_590), ("Óleo de motor 5W30", "lt", 790, 1_490), ("Filtro de habitáculo", "un", 990, 2_490), ("Escovas limpa-vidros", "jg", 1_490, 3_290),
        ("Bateria 12 V 70 Ah", "un", 7_900, 14_900), ("Pneu 205/55 R16 91V", "un", 5_490, 10_900), ("Anticongelante", "lt", 490, 990), ("Amortecedor traseiro", "un", 4_990, 11_900),
    ]),
    Trade::new(&["{} Rent-a-Car", "{} Aluguer de Viaturas", "{} Rent"], &[
        ("Aluguer ligeiro grupo C", "dia", 2_900, 6_900), ("Aluguer furgão 3.500 kg", "dia", 4_900, 8_900), ("Redução de franquia", "dia", 900, 1_900), ("Quilómetros adicionais", "km", 12, 28), ("Combustível gasóleo", "lt", 155, 185),
        ("Condutor adicional", "dia", 400, 900), ("Entrega e recolha", "", 2_500, 6_900), ("Serviço de abastecimento", "", 1_200, 2_900), ("Portagens", "", 900, 5_900), ("Limpeza especial", "", 3_500, 7_900), ("Franquia de danos", "", 20_000, 60_000),
    ]),
    Trade::new(&["{} Renting", "{} Gestão de Frotas", "{} Leasing"], &[
        ("Renda mensal", "", 19_900, 55_900), ("Manutenção e assistência", "", 2_500, 6_500), ("Pneus", "", 1_290, 3_290), ("Seguro de danos próprios", "", 3_900, 8_900), ("Viatura de substituição", "", 590, 1_290), ("Cartão de combustível", "", 190, 490),
        ("Gestão de frota", "", 590, 1_490), ("Acerto de quilómetros", "", 8_900, 69_900),
    ]).periodic(),
];
