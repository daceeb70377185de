//! What authorities and associations charge for.

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
const EN: &[Trade] = &[Trade::new(&["{}"], &[
    ("Premises licence, annual fee", "fee", 7_000, 105_000), ("Processing of application", "fee", 2_500, 29_000), ("Inspection visit", "visits", 8_500, 26_000),
    ("Pavement licence, per table", "tables", 2_000, 9_500), ("Corporate membership", "year", 12_500, 240_000), ("Joining fee", "fee", 2_500, 15_000),
    ("Course fee, module 4", "places", 19_000, 125_000), ("Examination entry", "entries", 4_500, 32_000), ("Certified copy", "copies", 500, 3_500),
    ("Trade waste collection", "bins", 900, 4_900),
])];

#[rustfmt::skip]
const DE: &[Trade] = &[Trade::new(&["{}"], &[
    ("Verwaltungsgebühr Nr. 12.4", "Geb.", 2_500, 48_000), ("Ortsbesichtigung", "Std.", 5_200, 8_900), ("Sondernutzung Gehweg", "m2", 250, 1_900),
    ("Grundbeitrag", "Jahr", 4_500, 38_000), ("Umlage", "Jahr", 9_000, 210_000), ("Restmüllbehälter 1.100 l", "Beh.", 29_000, 148_000),
    ("Semesterbeitrag", "Sem.", 11_000, 38_000), ("Beglaubigung", "Stk.", 600, 2_500), ("Postzustellungsurkunde", "Stk.", 345, 345), ("Prüfungsgebühr", "Teiln.", 9_000, 42_000),
])];

#[rustfmt::skip]
const FR: &[Trade] = &[Trade::new(&["{}"], &[
    ("Occupation du domaine public, terrasse", "m2", 900, 4_900), ("Droit de voirie", "forfait", 4_500, 48_000), ("Cotisation annuelle", "an", 4_500, 180_000),
    ("Frais de dossier", "forfait", 1_500, 9_000), ("Redevance spéciale déchets", "bacs", 9_000, 68_000), ("Droits d'inscription", "places", 9_000, 95_000),
    ("Contrôle de conformité", "visite", 8_000, 29_000), ("Location de salle municipale", "jour", 9_000, 65_000),
])];

#[rustfmt::skip]
const ES: &[Trade] = &[Trade::new(&["{}"], &[
    ("Ocupación de vía pública con mesas", "m2", 900, 4_900), ("Tasa por licencia de actividad", "ud.", 9_000, 95_000), ("Cuota colegial", "trim.", 4_500, 28_000),
    ("Recogida de residuos comerciales", "bim.", 4_900, 38_000), ("Derechos de matrícula", "plaza", 9_000, 95_000), ("Expedición de certificado", "ud.", 400, 2_500),
    ("Inspección técnica", "visita", 6_000, 24_000),
])];

#[rustfmt::skip]
const IT: &[Trade] = &[Trade::new(&["{}"], &[
    ("Canone occupazione suolo pubblico", "mq", 900, 4_900), ("Diritti di istruttoria", "pratica", 4_500, 38_000), ("Quota associativa", "anno", 9_000, 120_000),
    ("Contributo consortile", "anno", 4_500, 95_000), ("Tariffa rifiuti quota variabile", "mq", 120, 690), ("Iscrizione corso", "posti", 9_000, 65_000),
    ("Rilascio copia conforme", "copie", 400, 2_500),
])];

#[rustfmt::skip]
const NL: &[Trade] = &[Trade::new(&["{}"], &[
    ("Leges exploitatievergunning", "stuk", 19_000, 145_000), ("Precario terras", "m2", 1_900, 6_900), ("Contributie bedrijfslid", "jaar", 9_000, 120_000),
    ("Reinigingsrecht rolcontainer", "container", 9_000, 48_000), ("Inschrijfkosten", "stuk", 2_500, 9_500), ("Controlebezoek", "bezoek", 8_000, 26_000),
    ("Liggeld", "dag", 900, 9_500),
])];

#[rustfmt::skip]
const PT: &[Trade] = &[Trade::new(&["{}"], &[
    ("Ocupação de espaço público, esplanada", "m2", 900, 4_900), ("Taxa de licenciamento", "un.", 4_500, 68_000), ("Quota anual", "ano", 4_500, 90_000),
    ("Vistoria", "visita", 4_900, 19_000), ("Propina", "prest.", 6_900, 98_000), ("Emissão de certidão", "un.", 500, 2_900), ("Tarifa de resíduos", "mês", 900, 14_900),
])];
