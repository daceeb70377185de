//! Words of labels that name the first or the last day of a stay, a journey, a hire or another service, folded.

/// What stands beside such a word in its label without changing it: "Arrival date", "Arrivée le".
#[rustfmt::skip]
pub(crate) const FILLERS: &[&str] = &[
    "date", "datum", "data", "fecha", "le", "on", "am", "d", "de", "da", "di", "del", "du", "of", "the",
    "tag", "day", "op", "em", "el", "il",
];

/// Endings of compound words that mean the same.
pub(crate) const DAY_ENDINGS: &[&str] = &["datum", "tag", "dag"];

/// Labels of the first day, without fillers and spaces.
#[rustfmt::skip]
pub(crate) const FIRST: &[&str] = &[
    "arrival", "arrive", "arrived", "arr", "checkin", "checkedin", "pickup", "pickedup", "out", "onhire",
    "hirefrom", "departure", "dep", "outbound", "outward", "travelfrom", "stayfrom", "from",
    "anreise", "anr", "ankunft", "abholung", "ausgabe", "ubernahme", "hinreise", "hinfahrt", "hinflug",
    "abreise", "von", "ab",
    "arrivee", "depart", "aller", "priseencharge", "departvehicule", "retrait",
    "entrada", "llegada", "recogida", "salida", "ida",
    "arrivo", "ritiro", "partenza", "andata",
    "aankomst", "inchecken", "ophalen", "afhalen", "heenreis", "vertrek", "uit",
    "chegada", "levantamento", "partida",
];

/// Labels of the last day.
#[rustfmt::skip]
pub(crate) const LAST: &[&str] = &[
    "departure", "departed", "dep", "checkout", "checkedout", "return", "returned", "dropoff", "in", "offhire",
    "hireto", "hireuntil", "inbound", "homeward", "traveluntil", "travelto", "stayto", "stayuntil", "to",
    "until",
    "abreise", "abr", "ruckgabe", "rucknahme", "ruckreise", "ruckfahrt", "ruckflug", "bis",
    "depart", "retour", "restitution", "retourvehicule",
    "salida", "devolucion", "vuelta", "regreso",
    "partenza", "riconsegna", "rientro", "ritorno",
    "vertrek", "uitchecken", "inleveren", "terugreis", "terugkomst", "retour",
    "saida", "partida", "devolucao", "volta", "regresso",
];

/// Words, and endings of compound words, of the first and the last day of anything: "Rental start".
#[rustfmt::skip]
pub(crate) const STARTS: &[&str] = &[
    "start", "starts", "begin", "begins", "beginn", "debut", "inicio", "inizio", "aanvang",
];
#[rustfmt::skip]
pub(crate) const ENDS: &[&str] = &[
    "end", "ends", "ende", "fin", "fine", "fim", "einde", "eind",
];
