//! What lawyers, consultants and agencies bill: narratives of work by the hour, and fees by the piece.

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
const EN: &[Trade] = &[Trade::new(&["{} Solicitors", "{} Law", "{} & Co Chartered Accountants", "{} Consulting", "{} Design Studio", "{} Attorneys"], &[
    ("Telephone call with client re settlement offer and next steps", "hrs", 18_000, 49_000),
    ("Reviewing draft lease and preparing schedule of amendments for the landlord's solicitors", "hrs", 18_000, 42_000),
    ("Attending completion meeting", "hrs", 21_000, 49_000), ("Correspondence with opposing counsel", "hrs", 16_000, 39_000),
    ("Legal research: limitation and notice provisions", "hrs", 14_000, 31_000), ("Drafting board minutes and resolutions", "hrs", 12_000, 29_000),
    ("Fixed fee for incorporation of subsidiary", "fixed", 90_000, 240_000), ("Stakeholder interviews, half day", "days", 60_000, 120_000),
    ("Counsel's fees", "item", 45_000, 380_000), ("Land Registry search fees", "item", 300, 4_500),
    ("Travel: train fare and taxi", "item", 2_400, 19_500), ("Concept and layout, second round of corrections", "hrs", 7_500, 14_500),
]).periodic()];

#[rustfmt::skip]
const DE: &[Trade] = &[Trade::new(&["Kanzlei {}", "{} Rechtsanwälte", "{} Steuerberatung", "{} Unternehmensberatung", "Agentur {}", "{} Ingenieurbüro"], &[
    ("Telefonat mit Mandantin zum Vergleichsvorschlag", "Std.", 18_000, 38_000),
    ("Prüfung des Vertragsentwurfs und Abstimmung der Änderungen mit der Gegenseite", "Std.", 18_000, 38_000),
    ("Schriftsatz an das Landgericht entworfen und überarbeitet", "Std.", 18_000, 36_000), ("Teilnahme an der Besprechung vor Ort", "Std.", 15_000, 29_000),
    ("1,3 Geschäftsgebühr gem. § 13 RVG, Nr. 2300 VV RVG", "psch.", 30_000, 220_000), ("Terminsgebühr Nr. 3104 VV RVG", "psch.", 30_000, 180_000),
    ("Finanzbuchführung, laufend", "Monat", 19_000, 88_000), ("Workshop Zielbild, Moderation", "Tag", 120_000, 240_000),
    ("Grafik und Reinzeichnung, 2. Korrekturlauf", "Std.", 7_500, 12_500), ("Aktenversendungspauschale", "psch.", 1_200, 1_200),
    ("Fahrtkosten Bahn 2. Klasse", "psch.", 2_400, 18_500),
]).periodic()];

#[rustfmt::skip]
const FR: &[Trade] = &[Trade::new(&["Cabinet {}", "{} Avocats", "{} Conseil", "{} Expertise", "Agence {}", "Étude {}"], &[
    ("Entretien téléphonique avec le client sur la proposition transactionnelle", "h", 15_000, 38_000),
    ("Rédaction des conclusions en réponse", "h", 15_000, 38_000), ("Étude du projet de bail et observations au bailleur", "h", 15_000, 35_000),
    ("Audience de plaidoirie", "forfait", 60_000, 180_000), ("Forfait rédaction de statuts", "forfait", 80_000, 190_000),
    ("Mission de tenue comptable", "mois", 19_000, 79_000), ("Atelier de cadrage, deux consultants", "jour", 90_000, 210_000),
    ("Timbres et frais de greffe", "forfait", 1_300, 22_500), ("Déplacement TGV et taxi", "forfait", 4_800, 21_000),
    ("Création graphique, seconde série de corrections", "h", 7_000, 12_500),
]).periodic()];

#[rustfmt::skip]
const ES: &[Trade] = &[Trade::new(&["{} Abogados", "Bufete {}", "{} Asesores", "{} Consultoría", "Estudio {}", "Gestoría {}"], &[
    ("Conferencia telefónica con el cliente sobre la propuesta de acuerdo", "h", 12_000, 29_000), ("Redacción de contestación a la demanda", "h", 12_000, 29_000),
    ("Revisión del contrato de arrendamiento y propuesta de cambios", "h", 12_000, 26_000), ("Asistencia a vista oral", "acto", 45_000, 160_000),
    ("Iguala mensual", "mes", 25_000, 90_000), ("Contabilidad y presentación de modelos", "mes", 12_000, 48_000),
    ("Taller de procesos", "día", 60_000, 140_000), ("Notaría y registro", "acto", 4_500, 38_000), ("Desplazamiento AVE", "acto", 5_800, 19_000),
]).periodic()];

#[rustfmt::skip]
const IT: &[Trade] = &[Trade::new(&["Studio Legale {}", "Studio {}", "{} Consulenza", "{} & Associati", "Agenzia {}", "Studio Commercialisti {}"], &[
    ("Colloquio telefonico con il cliente sulla proposta transattiva", "ore", 12_000, 29_000), ("Redazione comparsa di risposta", "ore", 12_000, 29_000),
    ("Esame bozza contratto e osservazioni", "ore", 12_000, 26_000), ("Fase di studio della controversia", "a corpo", 45_000, 160_000),
    ("Fase decisionale", "a corpo", 60_000, 240_000), ("Tenuta contabilità ordinaria", "mese", 18_000, 62_000),
    ("Giornata di consulenza in sede", "giorno", 60_000, 120_000), ("Contributo unificato e marche", "a corpo", 4_300, 51_800),
    ("Trasferta in treno", "a corpo", 5_800, 19_000),
]).periodic()];

#[rustfmt::skip]
const NL: &[Trade] = &[Trade::new(&["{} Advocaten", "{} Accountants", "{} Advies", "Bureau {}", "{} Notarissen", "{} Consultants"], &[
    ("Telefonisch overleg met cliënt over schikkingsvoorstel", "uur", 17_500, 36_000), ("Opstellen conclusie van antwoord", "uur", 17_500, 36_000),
    ("Bestuderen concept-huurovereenkomst en opmerkingen aan wederpartij", "uur", 17_500, 34_000), ("Bijwonen zitting rechtbank", "uur", 19_000, 36_000),
    ("Samenstellen jaarrekening", "stuk", 120_000, 480_000), ("Salarisverwerking", "maand", 9_000, 42_000), ("Workshop strategie", "dag", 95_000, 190_000),
    ("Griffierecht", "stuk", 8_600, 68_800), ("Reiskosten openbaar vervoer", "stuk", 1_900, 9_500),
]).periodic()];

#[rustfmt::skip]
const PT: &[Trade] = &[Trade::new(&["{} Advogados", "{} & Associados", "{} Consultores", "{} Contabilidade", "Gabinete {}", "Atelier {}"], &[
    ("Conferência telefónica com o cliente sobre a proposta de acordo", "h", 9_000, 24_000), ("Elaboração de contestação", "h", 9_000, 24_000),
    ("Análise da minuta do contrato de arrendamento", "h", 9_000, 22_000), ("Audiência de julgamento", "ato", 30_000, 120_000),
    ("Avença mensal", "mês", 20_000, 75_000), ("Contabilidade organizada", "mês", 12_000, 45_000), ("Sessão de consultoria", "dia", 45_000, 95_000),
    ("Taxa de justiça", "ato", 5_100, 61_200), ("Deslocação e portagens", "ato", 3_000, 14_000),
]).periodic()];
