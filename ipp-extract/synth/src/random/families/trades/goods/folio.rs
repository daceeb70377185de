//! Hosts, hirers and travel agents, in this order in each language.

use super::trade;
use crate::random::content::Trade;

pub(in super::super) fn folio(language: &str) -> &'static [Trade] {
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
    trade(&["{} Lodge", "The {} Hotel", "{} Inn & Suites", "{} Guest House", "{} Serviced Apartments"], &[
        ("Accommodation", "", 8_900, 19_900), ("Room charge King Deluxe", "", 12_900, 24_900), ("Breakfast", "", 1_250, 2_200), ("Restaurant dinner", "", 2_400, 7_800),
        ("Minibar", "", 450, 1_900), ("Car park", "", 1_000, 3_000), ("Laundry", "", 900, 3_900), ("City levy", "", 200, 500), ("Late check-out", "", 2_500, 5_000), ("Room service", "", 900, 3_500),
        ("Meeting room hire", "", 15_000, 45_000), ("Lounge bar", "", 600, 4_200),
    ]),
    trade(&["{} Car Hire", "{} Van Rental", "{} Plant Hire", "{} Rent-a-Car"], &[
        ("Daily hire Group C", "", 3_900, 6_900), ("Collision damage waiver", "", 900, 1_900), ("Extra mileage 412 mi", "", 2_500, 7_900), ("Refuelling charge", "", 2_900, 8_900),
        ("Additional driver", "", 700, 1_500), ("Child seat", "", 500, 900), ("One-way drop fee", "", 4_900, 14_900), ("Congestion charge", "", 1_500, 1_500), ("Delivery and collection", "", 3_500, 6_500),
    ]),
    trade(&["{} Travel", "{} Tours", "{} Business Travel"], &[
        ("Flight LHR-MUC return, J. Bell", "", 18_900, 44_900), ("Ticket fee", "", 1_500, 3_500), ("Rail ticket London - Leeds", "", 4_900, 14_900), ("Hotel 2 nights half board", "", 19_900, 39_900),
        ("Airport transfer", "", 2_900, 8_900), ("Travel insurance", "", 1_900, 5_900), ("Seat reservation", "", 800, 2_500), ("Amendment fee", "", 2_500, 5_000),
    ]),
];

#[rustfmt::skip]
static DE: &[Trade] = &[
    trade(&["Hotel {}", "Gasthof {}", "Pension {}", "Landhotel {}", "{} Boardinghouse"], &[
        ("Übernachtung im Einzelzimmer", "", 6_900, 14_900), ("Logis", "", 7_900, 16_900), ("Frühstück", "", 990, 1_950), ("Restaurant", "", 1_900, 7_900), ("Minibar", "", 350, 1_490),
        ("Tiefgarage", "", 900, 2_200), ("Kurtaxe", "", 200, 450), ("Wäscheservice", "", 900, 3_500), ("Bar", "", 650, 3_900), ("Tagungspauschale", "", 5_900, 8_900), ("Zustellbett", "", 2_500, 4_500), ("Halbpension", "", 2_400, 3_600),
    ]),
    trade(&["{} Autovermietung", "{} Mietservice", "{} Baumaschinenverleih"], &[
        ("Tagesmiete Transporter", "", 5_900, 9_900), ("Haftungsreduzierung", "", 1_200, 2_400), ("Mehrkilometer 312 km", "", 3_900, 8_900), ("Betankungsservice", "", 2_900, 9_900), ("Zusatzfahrer", "", 800, 1_500),
        ("Kindersitz", "", 500, 1_200), ("Einwegmiete", "", 4_900, 14_900), ("Endreinigung", "", 3_500, 6_900), ("Zustellung und Abholung", "", 3_900, 8_900),
    ]),
    trade(&["Reisebüro {}", "{} Reisen", "{} Busreisen"], &[
        ("Flug MUC-HAM, Hr. Winter", "", 12_900, 38_900), ("Servicegebühr", "", 1_500, 3_500), ("Bahnfahrkarte Köln - Berlin", "", 5_900, 15_900), ("Hotel 2 Nächte HP", "", 18_900, 39_900), ("Transfer", "", 2_900, 7_900),
        ("Reiserücktrittsversicherung", "", 1_900, 5_900), ("Sitzplatzreservierung", "", 490, 2_490), ("Umbuchung", "", 2_500, 5_000),
    ]),
];

#[rustfmt::skip]
static FR: &[Trade] = &[
    trade(&["Hôtel {}", "Auberge {}", "Résidence {}", "Le Relais {}"], &[
        ("Nuitée chambre double", "", 7_900, 17_900), ("Hébergement", "", 8_900, 16_900), ("Petit déjeuner", "", 990, 1_900), ("Restaurant dîner", "", 2_400, 6_900), ("Taxe de séjour", "", 110, 330), ("Parking", "", 900, 2_400),
        ("Minibar", "", 350, 1_490), ("Blanchisserie", "", 900, 3_400), ("Bar", "", 590, 3_900), ("Demi-pension", "", 2_900, 4_200), ("Salle de séminaire", "", 18_000, 45_000),
    ]),
    trade(&["{} Location", "Locauto {}", "{} Location Utilitaires"], &[
        ("Location journée catégorie B", "", 3_900, 7_900), ("Rachat de franchise", "", 1_200, 2_400), ("Km supplémentaires (312)", "", 3_900, 8_900), ("Complément carburant", "", 2_900, 8_900), ("Conducteur additionnel", "", 900, 1_500),
        ("Siège enfant", "", 500, 1_200), ("Frais d'abandon", "", 4_900, 14_900), ("Nettoyage", "", 2_500, 6_900),
    ]),
    trade(&["{} Voyages", "Agence {}", "Autocars {}"], &[
        ("Vol CDG-NCE, M. Perrin", "", 12_900, 34_900), ("Frais d'agence", "", 1_500, 3_500), ("Billet TGV Paris - Lyon", "", 5_900, 14_900), ("Hôtel 2 nuits demi-pension", "", 18_900, 39_900), ("Transfert aéroport", "", 2_900, 8_900),
        ("Assurance annulation", "", 1_900, 5_900), ("Modification dossier", "", 2_500, 5_000),
    ]),
];

#[rustfmt::skip]
static ES: &[Trade] = &[
    trade(&["Hotel {}", "Hostal {}", "Apartamentos {}", "Parador {}"], &[
        ("Alojamiento hab. doble", "", 6_900, 15_900), ("Habitación", "", 7_900, 16_900), ("Desayuno buffet", "", 900, 1_800), ("Cena restaurante", "", 1_900, 5_900), ("Minibar", "", 350, 1_290), ("Aparcamiento", "", 1_000, 2_200),
        ("Tasa turística", "", 100, 350), ("Lavandería", "", 900, 2_900), ("Cafetería", "", 390, 2_400), ("Media pensión", "", 2_200, 3_600),
    ]),
    trade(&["{} Rent a Car", "Alquileres {}", "{} Alquiler de Maquinaria"], &[
        ("Alquiler día grupo C", "", 2_900, 6_900), ("Seguro sin franquicia", "", 1_200, 2_400), ("Kilometraje extra 312 km", "", 2_900, 7_900), ("Repostaje", "", 2_900, 8_900), ("Conductor adicional", "", 500, 1_200), ("Silla infantil", "", 500, 900),
        ("Entrega en aeropuerto", "", 2_500, 4_900),
    ]),
    trade(&["Viajes {}", "{} Tours", "Autocares {}"], &[
        ("Vuelo MAD-BCN, Sra. Vidal", "", 8_900, 24_900), ("Gastos de gestión", "", 1_200, 2_900), ("Billete AVE Madrid - Sevilla", "", 4_900, 11_900), ("Hotel 2 noches MP", "", 14_900, 32_900), ("Traslado aeropuerto", "", 2_500, 6_900), ("Seguro de viaje", "", 1_500, 4_900),
    ]),
];

#[rustfmt::skip]
static IT: &[Trade] = &[
    trade(&["Albergo {}", "Hotel {}", "Agriturismo {}", "Locanda {}"], &[
        ("Pernottamento camera doppia", "", 7_900, 16_900), ("Soggiorno", "", 8_900, 17_900), ("Prima colazione", "", 800, 1_600), ("Ristorante", "", 1_900, 6_900), ("Imposta di soggiorno", "", 150, 500), ("Frigobar", "", 350, 1_290), ("Garage", "", 1_200, 2_500),
        ("Lavanderia", "", 900, 2_900), ("Mezza pensione", "", 2_500, 3_900), ("Bar", "", 390, 2_400),
    ]),
    trade(&["{} Autonoleggio", "{} Noleggi", "{} Rent"], &[
        ("Noleggio giornaliero cat. C", "", 3_900, 7_900), ("Copertura furto e danni", "", 1_200, 2_400), ("Km eccedenti (312)", "", 2_900, 7_900), ("Rifornimento carburante", "", 2_900, 8_900), ("Guidatore aggiuntivo", "", 600, 1_500), ("Seggiolino", "", 500, 900), ("Lavaggio finale", "", 1_500, 3_900),
    ]),
    trade(&["{} Viaggi", "Agenzia {}", "Autolinee {}"], &[
        ("Volo LIN-FCO, Sig. Riva", "", 9_900, 26_900), ("Diritti di agenzia", "", 1_500, 3_500), ("Biglietto treno Milano - Roma", "", 4_900, 11_900), ("Hotel 2 notti mezza pensione", "", 15_900, 34_900), ("Trasferimento", "", 2_500, 6_900), ("Assicurazione annullamento", "", 1_500, 4_900),
    ]),
];

#[rustfmt::skip]
static NL: &[Trade] = &[
    trade(&["Hotel {}", "Herberg {}", "Pension {}", "{} Appartementen"], &[
        ("Overnachting tweepersoonskamer", "", 7_900, 16_900), ("Logies", "", 8_900, 15_900), ("Ontbijt", "", 1_150, 1_950), ("Restaurant diner", "", 2_400, 6_900), ("Toeristenbelasting", "", 250, 750), ("Parkeren", "", 900, 2_500), ("Minibar", "", 350, 1_490),
        ("Wasserij", "", 900, 2_900), ("Bar", "", 450, 2_900), ("Zaalhuur", "", 15_000, 39_000),
    ]),
    trade(&["{} Autoverhuur", "{} Verhuur", "{} Materieelverhuur"], &[
        ("Dagtarief bestelwagen", "", 4_900, 8_900), ("Afkoop eigen risico", "", 900, 1_900), ("Extra kilometers 312 km", "", 2_900, 7_900), ("Brandstof bijgetankt", "", 2_900, 8_900), ("Tweede bestuurder", "", 500, 1_200), ("Kinderzitje", "", 500, 900), ("Schoonmaakkosten", "", 2_500, 6_500),
    ]),
    trade(&["{} Reizen", "Reisbureau {}", "{} Touringcars"], &[
        ("Vlucht AMS-LIS, dhr. Smit", "", 12_900, 32_900), ("Reserveringskosten", "", 1_500, 3_000), ("Treinkaartje Utrecht - Parijs", "", 5_900, 14_900), ("Hotel 2 nachten halfpension", "", 16_900, 36_900), ("Transfer luchthaven", "", 2_500, 6_900), ("Annuleringsverzekering", "", 1_500, 4_900),
    ]),
];

#[rustfmt::skip]
static PT: &[Trade] = &[
    trade(&["Hotel {}", "Pensão {}", "Quinta {}", "Residencial {}"], &[
        ("Alojamento quarto duplo", "", 5_900, 13_900), ("Estadia", "", 6_900, 14_900), ("Pequeno-almoço", "", 700, 1_500), ("Restaurante", "", 1_500, 4_900), ("Taxa turística", "", 200, 400), ("Estacionamento", "", 800, 1_800), ("Minibar", "", 300, 1_190),
        ("Lavandaria", "", 700, 2_500), ("Bar", "", 300, 1_900), ("Meia-pensão", "", 1_900, 2_900),
    ]),
    trade(&["{} Rent-a-Car", "{} Alugueres", "Aluguer {}"], &[
        ("Aluguer diário grupo C", "", 2_900, 6_900), ("Seguro sem franquia", "", 1_200, 2_400), ("Quilómetros extra (312)", "", 2_500, 6_900), ("Combustível em falta", "", 2_900, 7_900), ("Condutor adicional", "", 500, 1_200), ("Cadeira de criança", "", 500, 900), ("Via Verde portagens", "", 900, 3_900),
    ]),
    trade(&["{} Viagens", "Agência {}", "{} Turismo"], &[
        ("Voo LIS-OPO, Sr. Nunes", "", 7_900, 22_900), ("Taxa de serviço", "", 1_200, 2_900), ("Bilhete Alfa Lisboa - Porto", "", 2_900, 5_900), ("Hotel 2 noites meia-pensão", "", 13_900, 29_900), ("Transfer aeroporto", "", 1_900, 4_900), ("Seguro de viagem", "", 1_500, 3_900),
    ]),
];
