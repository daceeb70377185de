//! Codes of goods that stand where the descriptions do: on a line of their own, or as the first word of them.

use super::Item;

/// The longest code, in letters.
const MAX_CODE: usize = 20;
/// The fewest digits of a code that is known without a head.
const LONG: usize = 8;
/// The fewest letters of a description.
const MIN_LETTERS: usize = 3;

/// Takes the codes off descriptions, where all rows have one: alone on a line, or, in a table with a head of
/// codes, as the first word.
pub(super) fn take(rows: &mut [(Item, Vec<usize>)], headed: bool) {
    let priced = || rows.iter().filter(|(i, _)| i.quantity.is_some());
    if priced().next().is_none() || priced().any(|(item, _)| item.product_code.is_some()) {
        return;
    }
    let long = |item: &Item| item.description.first().is_some_and(|d| is_long(d));
    let headed = headed || priced().all(|(item, _)| long(item));
    if priced().all(|(item, _)| stands_alone(item).is_some()) {
        for (item, _) in rows {
            let Some(at) = stands_alone(item) else {
                continue;
            };
            item.product_code = Some(item.description.remove(at));
            if item.text_places.len() > at {
                item.text_places.remove(at);
            }
        }
    } else if headed && priced().all(|(item, _)| leads(item)) {
        for (item, _) in rows.iter_mut().filter(|(item, _)| leads(item)) {
            lead_off(item);
        }
    }
}

/// The line of a description on which a code stands alone; words stand on another.
fn stands_alone(item: &Item) -> Option<usize> {
    let at = item.description.iter().position(|line| is_code(line))?;
    if at > 0 && is_named(&item.description[at - 1]) {
        return None;
    }
    let lines = item.description.iter().enumerate();
    let mut others = lines.filter(|(other, _)| *other != at);
    others.any(|(_, line)| is_text(line)).then_some(at)
}

/// Whether a line names the number below it, which is then no code that stands for itself: "GTIN", "Art.-Nr.:".
fn is_named(line: &str) -> bool {
    let short = !line.contains(' ');
    short && (line.ends_with(['.', ':', '#', '-']) || !line.contains(char::is_lowercase))
}

/// Whether a code is the first word of the description, and words follow on its line.
fn leads(item: &Item) -> bool {
    let first = item.description.first().and_then(|l| l.split_once(' '));
    first.is_some_and(|(code, words)| is_code(code) && is_text(words))
}

fn lead_off(item: &mut Item) {
    let Some(first) = item.description.first_mut() else {
        return;
    };
    if let Some((code, words)) = first.clone().split_once(' ') {
        item.product_code = Some(code.to_owned());
        words.clone_into(first);
        if let Some(place) = item.text_places.first_mut() {
            place.words.start = (place.words.start + 1).min(place.words.end);
        }
    }
}

/// Whether a text is a lone word with several digits.
pub(super) fn is_code(text: &str) -> bool {
    let digits = text.chars().filter(char::is_ascii_digit).count();
    digits > 2 && text.len() <= MAX_CODE && !text.contains(' ')
}

/// Whether a line starts with a code that can be no size or count.
fn is_long(line: &str) -> bool {
    let first = line.split(' ').next().unwrap_or_default();
    first.len() >= LONG && first.chars().all(|c| c.is_ascii_digit())
}

fn is_text(text: &str) -> bool {
    text.chars().filter(|c| c.is_alphabetic()).count() >= MIN_LETTERS
}
