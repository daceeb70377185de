//! Names that go on in the next lines.

use super::names::{is_department, is_name_like, key};
use super::sender::name_of;
use crate::candidates::Facts;
use crate::layout::Spot;
use crate::locale::names::CONNECTIVES;
use crate::locale::{fold, legal};

/// The most lines of a name.
const NAME_LINES: usize = 4;

/// A name that goes on in the next lines: its legal form stands there, or it ends in the middle.
pub(super) fn with_second_line(facts: &Facts<'_>, spot: Spot, name: String) -> String {
    let mut name = name;
    let mut last = spot;
    for _ in 1..NAME_LINES {
        let Some(next) = next_line(facts, last) else {
            break;
        };
        let text = facts.layout.segment(next).text.as_str();
        if is_department(&name) {
            break;
        }
        let figures = text.contains(|c: char| c.is_ascii_digit());
        // The brand over the name of the firm.
        if !ends_open(&name) && key(text).starts_with(&key(&name)) {
            name = text.to_owned();
            last = next;
            continue;
        }
        let form = legal::is_legal_form(text);
        let formed = legal::ends_in_form(&name);
        let completes = !formed && legal::has_legal_form(text) && !heads(&name, text);
        let large = facts.layout.segment(last).size > LARGE
            && (formed_below(facts, next) || stands_out(facts, next));
        let owner = fold(text).starts_with("inh");
        let open = ends_open(&name) || text.starts_with("& ") || owner || !formed && large;
        let initial = ends_open(&name) && text.starts_with(char::is_uppercase);
        // "Verhoeven Nederland" over "B.V. · Havenkade 42B · 5611 WN Eindhoven"
        if let Some(tail) = form_before_address(text).filter(|_| !formed) {
            name = format!("{name} {tail}");
            break;
        }
        if figures || !(form || initial || is_name_like(text)) || !(form || completes || open) {
            break;
        }
        name = format!("{name} {text}");
        last = next;
    }
    name
}

/// The legal form with which the rest of a sender's line starts.
fn form_before_address(text: &str) -> Option<&str> {
    let (name, address) = name_of(text);
    (address && legal::is_legal_form(name)).then_some(name)
}

/// Type from this size on is that of a name over a letter, which may be broken anywhere.
const LARGE: f64 = 12.0;

/// Whether a line, or the one below it in the same type, ends in a legal form.
fn formed_below(facts: &Facts<'_>, spot: Spot) -> bool {
    let formed = |s: Spot| legal::has_legal_form(&facts.layout.segment(s).text);
    formed(spot) || next_line(facts, spot).is_some_and(formed)
}

/// Whether a line is set larger than what stands below it, as all lines of a letterhead's name are.
fn stands_out(facts: &Facts<'_>, spot: Spot) -> bool {
    let s = facts.layout.segment(spot);
    let below = facts.layout.below(spot, 1.5 * s.rect.height()).next();
    below.is_some_and(|b| facts.layout.segment(b).size < s.size - 1.0)
}

/// "Sold by" over a whole name is no part of it: words in small letters.
fn heads(line: &str, name: &str) -> bool {
    let words = || line.split_whitespace().skip(1);
    words().next().is_some()
        && words().all(|w| w.starts_with(char::is_lowercase))
        && name.split_whitespace().count() > 1
        && !line.split_whitespace().any(|w| w == "&")
}

/// Whether a name cannot end with its last word: "Burrows &".
fn ends_open(name: &str) -> bool {
    let last = name.split_whitespace().next_back().unwrap_or_default();
    let folded = fold(last);
    let initial = last.len() == 2 && last.ends_with('.') && last.starts_with(char::is_uppercase);
    matches!(last, "&" | "+" | "-")
        || last.ends_with('-')
        || folded == "inh."
        || initial && names_owner(name)
        || CONNECTIVES.contains(&folded.as_str())
            && !legal::is_legal_form(last)
            && last.starts_with(char::is_lowercase)
}

/// Whether a name goes on with that of the owner: "Nordlicht Versand Inh. M. Lorenz".
fn names_owner(name: &str) -> bool {
    fold(name).split(' ').any(|w| w == "inh.")
}

/// The segment right below one in the same type, set flush left, right or centred with it.
fn next_line(facts: &Facts<'_>, spot: Spot) -> Option<Spot> {
    let s = facts.layout.segment(spot);
    let next = facts.layout.below(spot, 0.8 * s.rect.height()).next()?;
    let n = facts.layout.segment(next);
    let aligned = (n.rect.x0 - s.rect.x0).abs() < 2.0
        || (n.rect.x1 - s.rect.x1).abs() < 2.0
        || (n.rect.center_x() - s.rect.center_x()).abs() < 2.0;
    (aligned && (n.size - s.size).abs() < 0.3).then_some(next)
}
