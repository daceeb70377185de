//! Words of parts of a year, folded.

pub(crate) const QUARTERS: &[&str] = &[
    "q",
    "t",
    "quarter",
    "qtr",
    "quartal",
    "trimestre",
    "trim",
    "kwartaal",
];

pub(crate) const HALVES: &[&str] = &["h", "s", "half", "halbjahr", "semestre", "sem", "halfjaar"];

pub(crate) const WEEKS: &[&str] = &[
    "kw",
    "kalenderwoche",
    "kalenderwochen",
    "woche",
    "wochen",
    "week",
    "weeks",
    "weken",
    "wk",
    "semaine",
    "semaines",
    "sem",
    "semana",
    "semanas",
    "settimana",
    "settimane",
];

/// The first to the fourth.
pub(crate) const ORDINALS: [&[&str]; 4] = [
    &[
        "i", "first", "erstes", "premier", "primer", "primo", "primeiro", "eerste",
    ],
    &[
        "ii", "second", "zweites", "deuxieme", "segundo", "secondo", "tweede",
    ],
    &[
        "iii",
        "third",
        "drittes",
        "troisieme",
        "tercer",
        "terzo",
        "terceiro",
        "derde",
    ],
    &[
        "iv",
        "fourth",
        "viertes",
        "quatrieme",
        "cuarto",
        "quarto",
        "vierde",
    ],
];
