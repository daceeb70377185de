//! What suppliers bill: units, standing charges, premiums.

use crate::random::content::Trade;

pub(in crate::random::families::offices) fn trades(language: &str) -> &'static [Trade] {
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
const EN: &[Trade] = &[
    Trade::new(&["{} Energy", "{} Water", "{} Power & Light", "{} Gas"], &[
        ("Day units", "kWh", 18, 38), ("Night units", "kWh", 9, 21), ("Standing charge", "days", 42, 129), ("Gas usage, converted", "kWh", 5, 14),
        ("Water supplied", "m3", 110, 260), ("Sewerage, metered", "m3", 120, 310), ("Surface water drainage", "period", 1_900, 18_900),
        ("Capacity charge", "kVA", 120, 290), ("Climate change levy", "kWh", 1, 2), ("Meter rental", "months", 450, 1_190),
    ]).periodic(),
    Trade::new(&["{} Insurance", "{} Mutual Insurance"], &[
        ("Employers' liability premium", "policy", 42_000, 310_000), ("Buildings and contents premium", "policy", 31_000, 240_000),
        ("Business interruption cover", "policy", 18_000, 95_000), ("Fleet vehicle premium", "vehicles", 32_000, 92_000), ("Policy administration", "policy", 1_500, 5_000),
    ]).periodic(),
];

#[rustfmt::skip]
const DE: &[Trade] = &[
    Trade::new(&["Stadtwerke {}", "{} Energie", "{} Wasser", "{} Strom"], &[
        ("Arbeitspreis HT", "kWh", 18, 38), ("Arbeitspreis NT", "kWh", 14, 29), ("Grundpreis", "Tage", 19, 79), ("Erdgas Arbeitspreis", "kWh", 6, 14),
        ("Trinkwasser", "m3", 160, 260), ("Schmutzwassergebühr", "m3", 180, 390), ("Niederschlagswasser", "m2", 40, 160), ("Stromsteuer", "kWh", 2, 3),
        ("Messstellenbetrieb", "Tage", 4, 29), ("Netznutzung Leistung", "kW", 350, 1_190),
    ]).periodic(),
    Trade::new(&["{} Versicherung", "{} Assekuranz"], &[
        ("Beitrag Betriebshaftpflicht", "Vertrag", 42_000, 310_000), ("Inhaltsversicherung", "Vertrag", 31_000, 190_000), ("Kfz-Flotte", "Fzg.", 32_000, 92_000),
        ("Ratenzuschlag", "Vertrag", 900, 4_900),
    ]).periodic(),
];

#[rustfmt::skip]
const FR: &[Trade] = &[
    Trade::new(&["{} Énergies", "Eaux de {}", "{} Électricité", "Régie {}"], &[
        ("Consommation heures pleines", "kWh", 14, 29), ("Consommation heures creuses", "kWh", 11, 21), ("Abonnement", "mois", 1_290, 8_900), ("Gaz naturel", "kWh", 6, 13),
        ("Distribution de l'eau", "m3", 110, 260), ("Collecte et traitement des eaux usées", "m3", 120, 310), ("Contribution tarifaire d'acheminement", "mois", 290, 2_900),
        ("Location compteur", "mois", 90, 690),
    ]).periodic(),
    Trade::new(&["{} Assurances", "Mutuelle {}"], &[
        ("Cotisation responsabilité civile", "contrat", 42_000, 310_000), ("Multirisque locaux", "contrat", 31_000, 190_000), ("Flotte automobile", "véhicules", 32_000, 92_000),
        ("Frais de fractionnement", "contrat", 900, 4_900),
    ]).periodic(),
];

#[rustfmt::skip]
const ES: &[Trade] = &[
    Trade::new(&["{} Energía", "Aguas de {}", "{} Gas y Luz", "Eléctrica {}"], &[
        ("Energía consumida punta", "kWh", 14, 29), ("Energía consumida valle", "kWh", 9, 19), ("Término de potencia", "kW", 290, 1_190), ("Consumo de gas", "kWh", 5, 12),
        ("Consumo de agua", "m3", 60, 220), ("Alcantarillado", "m3", 30, 120), ("Alquiler de equipos", "días", 3, 19), ("Cuota de servicio", "meses", 490, 2_900),
    ]).periodic(),
    Trade::new(&["{} Seguros", "Mutua {}"], &[
        ("Prima responsabilidad civil", "póliza", 42_000, 210_000), ("Prima multirriesgo", "póliza", 31_000, 190_000), ("Recargo por fraccionamiento", "póliza", 900, 4_900),
    ]).periodic(),
];

#[rustfmt::skip]
const IT: &[Trade] = &[
    Trade::new(&["{} Energia", "Acque {}", "{} Luce e Gas", "{} Servizi Idrici"], &[
        ("Spesa per l'energia fascia F1", "kWh", 14, 29), ("Spesa per l'energia fascia F23", "kWh", 11, 24), ("Quota fissa trasporto", "mesi", 190, 2_900), ("Gas naturale", "Smc", 38, 92),
        ("Acquedotto", "mc", 60, 220), ("Fognatura e depurazione", "mc", 40, 160), ("Oneri di sistema", "kWh", 1, 4), ("Quota potenza", "kW", 180, 690),
    ]).periodic(),
    Trade::new(&["{} Assicurazioni", "Mutua {}"], &[
        ("Premio responsabilità civile", "polizza", 42_000, 210_000), ("Premio incendio e furto", "polizza", 31_000, 190_000), ("Addizionale frazionamento", "polizza", 900, 4_900),
    ]).periodic(),
];

#[rustfmt::skip]
const NL: &[Trade] = &[
    Trade::new(&["{} Energie", "{} Water", "{} Nuts", "{} Warmte"], &[
        ("Leveringstarief normaal", "kWh", 14, 34), ("Leveringstarief dal", "kWh", 11, 28), ("Vastrecht", "dagen", 19, 69), ("Gaslevering", "m3", 88, 178), ("Drinkwater", "m3", 90, 190),
        ("Energiebelasting", "kWh", 9, 15), ("Capaciteitstarief netbeheer", "dagen", 49, 290), ("Meterhuur", "maanden", 190, 690),
    ]).periodic(),
    Trade::new(&["{} Verzekeringen", "Onderlinge {}"], &[
        ("Premie aansprakelijkheid", "polis", 42_000, 210_000), ("Premie inventaris en goederen", "polis", 31_000, 190_000), ("Termijntoeslag", "polis", 900, 4_900),
    ]).periodic(),
];

#[rustfmt::skip]
const PT: &[Trade] = &[
    Trade::new(&["{} Energia", "Águas de {}", "{} Gás e Luz", "{} Eletricidade"], &[
        ("Consumo em ponta", "kWh", 14, 32), ("Consumo em vazio", "kWh", 8, 17), ("Potência contratada", "dias", 19, 119), ("Gás natural", "kWh", 5, 12),
        ("Abastecimento de água", "m3", 60, 240), ("Saneamento", "m3", 40, 160), ("Taxa de exploração", "meses", 7, 35), ("Tarifa fixa", "dias", 9, 49),
    ]).periodic(),
    Trade::new(&["{} Seguros", "Mútua {}"], &[
        ("Prémio responsabilidade civil", "apólice", 42_000, 210_000), ("Prémio multirriscos", "apólice", 31_000, 190_000), ("Encargos de fracionamento", "apólice", 900, 4_900),
    ]).periodic(),
];
