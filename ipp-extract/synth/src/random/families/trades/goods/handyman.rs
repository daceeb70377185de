//! People who come to the house and write their bills themselves.

use super::trade;
use crate::random::content::Trade;

pub(in super::super) fn handyman(language: &str) -> &'static [Trade] {
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
static EN: &[Trade] = &[trade(&["{} Property Services", "{} Gardening", "{} Odd Jobs", "{} Window Cleaning", "{} Carpentry"], &[
    ("Clearing gutters and downpipes", "hrs", 2_800, 4_500), ("Repairing garden gate", "", 4_500, 12_000), ("Hedge trimming, waste taken away", "hrs", 2_500, 3_900),
    ("Window cleaning, inside and out", "visit", 3_500, 9_500), ("Fitting kitchen tap", "", 6_500, 14_000), ("Materials as per receipts", "", 1_500, 24_000), ("Travelling", "miles", 45, 65),
    ("Painting hallway and stairs", "days", 16_000, 24_000), ("Piano tuning", "", 6_500, 9_500), ("Lawn mowing", "cuts", 2_500, 4_500),
])];

#[rustfmt::skip]
static DE: &[Trade] = &[trade(&["Hausmeisterservice {}", "{} Gartenpflege", "Schreinerei {}", "{} Montagen", "Fensterputz {}", "Kaminbau {}"], &[
    ("Hecke geschnitten und Schnittgut entsorgt", "Std.", 3_200, 4_800), ("Gartentor repariert", "", 6_500, 18_000), ("Reparatur der Haustüre", "Std.", 4_500, 6_500), ("Fahrtkosten", "km", 30, 60),
    ("Fenster gereinigt, innen und außen", "", 6_500, 18_000), ("Material lt. Beleg", "", 1_500, 24_000), ("Treppenhausreinigung", "Mal", 3_500, 6_500), ("Möbelmontage", "Stunden", 3_800, 5_200),
    ("Dachrinne gereinigt", "", 7_500, 16_000), ("Winterdienst", "Einsätze", 3_500, 6_000), ("Tapezieren des Wohnzimmers", "Tage", 28_000, 38_000),
])];

#[rustfmt::skip]
static FR: &[Trade] = &[trade(&["{} Multiservices", "Jardins {}", "Ébénisterie {}", "{} Dépannage", "Ramonage {}"], &[
    ("Taille de haie et évacuation", "heures", 2_800, 4_200), ("Réparation portail", "", 6_500, 19_000), ("Nettoyage des vitres", "passages", 3_500, 8_500), ("Déplacement", "km", 40, 70), ("Fournitures suivant tickets", "", 1_500, 24_000),
    ("Pose d'étagères", "", 5_500, 14_000), ("Tonte de pelouse", "passages", 3_500, 6_000), ("Ramonage de cheminée", "", 6_000, 9_500), ("Débouchage évier", "", 7_500, 13_000), ("Peinture de la chambre", "jours", 22_000, 32_000),
])];

#[rustfmt::skip]
static ES: &[Trade] = &[trade(&["{} Mantenimiento", "Jardinería {}", "Carpintería {}", "Limpiezas {}", "Cerrajería {}"], &[
    ("Poda de setos y retirada de restos", "horas", 1_800, 2_800), ("Reparación de persiana", "", 4_500, 9_500), ("Limpieza de cristales", "", 4_500, 12_000), ("Desplazamiento", "km", 25, 45), ("Material según tickets", "", 1_500, 18_000),
    ("Cambio de cerradura", "", 7_500, 15_000), ("Limpieza de escalera", "veces", 2_500, 4_500), ("Desatasco de bajante", "", 8_500, 16_000), ("Pintar dormitorio", "días", 14_000, 22_000),
])];

#[rustfmt::skip]
static IT: &[Trade] = &[trade(&["{} Manutenzioni", "Giardini {}", "Falegnameria {}", "Pulizie {}", "Fabbro {}"], &[
    ("Potatura siepe e smaltimento", "ore", 2_200, 3_500), ("Riparazione cancello", "", 6_000, 18_000), ("Pulizia vetri", "", 4_500, 12_000), ("Trasferta", "km", 35, 60), ("Materiale come da scontrini", "", 1_500, 19_000),
    ("Montaggio mobili", "ore", 2_500, 3_800), ("Sostituzione serratura", "", 8_000, 16_000), ("Pulizia scale", "volte", 2_800, 4_800), ("Imbiancatura camera", "giorni", 18_000, 26_000),
])];

#[rustfmt::skip]
static NL: &[Trade] = &[trade(&["Klusbedrijf {}", "Hoveniersbedrijf {}", "{} Timmerwerken", "Glazenwasserij {}", "{} Onderhoud"], &[
    ("Heg geknipt en snoeiafval afgevoerd", "uur", 3_200, 4_800), ("Tuinpoort gerepareerd", "", 6_500, 17_500), ("Ramen gewassen", "keer", 2_500, 5_500), ("Reiskosten", "km", 23, 40), ("Materiaal volgens bon", "", 1_500, 22_000),
    ("Dakgoot schoongemaakt", "", 6_500, 13_500), ("Schilderwerk gang", "dagen", 24_000, 32_000), ("Laminaat gelegd", "uur", 3_500, 4_800), ("Schoorsteen geveegd", "", 5_500, 8_500),
])];

#[rustfmt::skip]
static PT: &[Trade] = &[trade(&["{} Manutenção", "Jardins {}", "Carpintaria {}", "Limpezas {}", "Serralheiro {}"], &[
    ("Poda de sebes e remoção", "horas", 1_500, 2_500), ("Reparação de portão", "", 4_500, 14_000), ("Limpeza de vidros", "", 3_500, 9_000), ("Deslocação", "km", 30, 45), ("Material conforme talões", "", 1_500, 16_000),
    ("Mudança de fechadura", "", 6_000, 12_000), ("Limpeza de escadas", "vezes", 2_000, 4_000), ("Pintura do quarto", "dias", 9_000, 15_000), ("Montagem de móveis", "horas", 1_500, 2_500),
])];
