//! Persons and animals that documents are about.

use super::{Lines, Tongues, of_tongue};
use crate::random::rng::Rng;

#[rustfmt::skip]
const FIRST: Tongues<Lines> = &[
    ("en", &["Emily", "Oliver", "Grace", "Harry", "Margaret", "Noah", "Ruth", "Daniel", "Sophie", "Arthur"]),
    ("de", &["Anna", "Jonas", "Renate", "Felix", "Ursula", "Lukas", "Miriam", "Georg", "Katharina", "Tobias"]),
    ("fr", &["Camille", "Julien", "Odile", "Mathis", "Hélène", "Thierry", "Louise", "Bastien", "Chantal", "Émile"]),
    ("es", &["Lucía", "Javier", "Carmen", "Álvaro", "Pilar", "Diego", "Marta", "Rubén", "Inés", "Tomás"]),
    ("it", &["Giulia", "Matteo", "Rosa", "Lorenzo", "Paola", "Davide", "Chiara", "Enrico", "Silvia", "Pietro"]),
    ("nl", &["Sanne", "Daan", "Marijke", "Bram", "Femke", "Joost", "Lotte", "Wouter", "Annelies", "Sjoerd"]),
    ("pt", &["Beatriz", "Tiago", "Graça", "Duarte", "Inês", "Rui", "Mariana", "Nuno", "Teresa", "Afonso"]),
];

#[rustfmt::skip]
const LAST: Tongues<Lines> = &[
    ("en", &["Whitaker", "Pell", "Okafor", "Sandham", "Brooke", "Rowley", "Tennant", "Marsh", "Hollins", "Dacre"]),
    ("de", &["Brandl", "Köster", "Wiegand", "Haberl", "Petersen", "Zoller", "Thoma", "Reuter", "Sievers", "Nägele"]),
    ("fr", &["Garnaud", "Lemaire", "Perrot", "Vasseur", "Chauvel", "Moreau", "Bertin", "Rochet", "Delmas", "Fabre"]),
    ("es", &["Ortega", "Villar", "Cano Ruiz", "Peña", "Soler", "Montero", "Aguado", "Rivas", "Cuesta", "Lozano"]),
    ("it", &["Ferri", "Bassani", "Colli", "Marchetti", "Zanon", "Fontana", "Greppi", "Sarti", "Valli", "Orsini"]),
    ("nl", &["Hoekstra", "van Loon", "Dekker", "Brouwers", "Veenstra", "de Wit", "Kuipers", "Smits", "Bosman", "Mulder"]),
    ("pt", &["Tavares", "Pinheiro", "Moura", "Sequeira", "Leal", "Barroso", "Nogueira", "Vaz", "Antunes", "Quintela"]),
];

/// Private customers.
#[rustfmt::skip]
const OWNERS: Tongues<Lines> = &[
    ("en", &["Mr {name}", "Mrs {name}", "Ms {name}", "{name}"]), ("de", &["Herr {name}", "Frau {name}", "{name}", "Familie {name}"]),
    ("fr", &["M. {name}", "Mme {name}", "{name}"]), ("es", &["D. {name}", "Dña. {name}", "{name}"]),
    ("it", &["Sig. {name}", "Sig.ra {name}", "{name}"]), ("nl", &["Dhr. {name}", "Mevr. {name}", "{name}"]),
    ("pt", &["Sr. {name}", "Sra. D. {name}", "{name}"]),
];

const ANIMALS: Lines = &[
    "Bella", "Rocky", "Luna", "Max", "Minka", "Balu", "Nero", "Kira", "Simba", "Lilly", "Oscar",
    "Maya",
];

/// First name and surname.
pub(super) fn name(language: &str, rng: &mut Rng) -> String {
    format!("{} {}", first(language, rng), last(language, rng))
}

/// Surname first, as files have it.
pub(super) fn filed(language: &str, rng: &mut Rng) -> String {
    format!("{}, {}", last(language, rng), first(language, rng))
}

fn first(language: &str, rng: &mut Rng) -> &'static str {
    rng.of(of_tongue(FIRST, language))
}

fn last(language: &str, rng: &mut Rng) -> &'static str {
    rng.of(of_tongue(LAST, language))
}

/// A private customer.
pub(super) fn owner(language: &str, rng: &mut Rng) -> String {
    let pattern = rng.of(of_tongue(OWNERS, language));
    fill(pattern, language, rng)
}

/// A pattern filled in: `#` a digit, `@` a letter, `{name}` a person, `{filed}` with the surname first, `{animal}` an
/// animal, `{a|b|c}` one of some words.
pub(super) fn fill(pattern: &str, language: &str, rng: &mut Rng) -> String {
    let mut out = String::new();
    let mut rest = pattern;
    while let Some((before, inner, after)) = blank(rest) {
        out.push_str(&rng.pattern(before));
        match inner {
            "name" => out.push_str(&name(language, rng)),
            "filed" => out.push_str(&filed(language, rng)),
            "animal" => out.push_str(rng.of(ANIMALS)),
            words => {
                let words: Vec<&str> = words.split('|').collect();
                let word = rng.pick(&words);
                out.push_str(&rng.pattern(word));
            }
        }
        rest = after;
    }
    out.push_str(&rng.pattern(rest));
    out
}

/// What stands before the next blank, in it and after it.
fn blank(text: &str) -> Option<(&str, &str, &str)> {
    let (before, rest) = text.split_once('{')?;
    let (inner, after) = rest.split_once('}')?;
    Some((before, inner, after))
}
