//! Codes of goods that stand where the descriptions do: above them, or as the first word of them.

use super::Item;

/// The longest code, in letters.
const MAX_CODE: usize = 20;
/// The fewest letters of a description.
const MIN_LETTERS: usize = 3;

/// Takes the codes off descriptions, where all rows have one: alone on the line above, or, in a table with a
/// head of codes, as the first word.
pub(super) fn take(rows: &mut [(Item, Vec<usize>)], headed: bool) {
    let priced = || rows.iter().filter(|(i, _)| i.quantity.is_some());
    if priced().next().is_none() || priced().any(|(item, _)| item.product_code.is_some()) {
        return;
    }
    if priced().all(|(item, _)| stands_above(item)) {
        for (item, _) in rows.iter_mut().filter(|(item, _)| stands_above(item)) {
            item.product_code = Some(item.description.remove(0));
            if item.text_places.len() > 1 {
                item.text_places.remove(0);
            }
        }
    } else if headed && priced().all(|(item, _)| leads(item)) {
        for (item, _) in rows.iter_mut().filter(|(item, _)| leads(item)) {
            lead_off(item);
        }
    }
}

/// Whether a code stands alone on the first line, and words on the next.
fn stands_above(item: &Item) -> bool {
    match item.description.as_slice() {
        [code, words, ..] => is_code(code) && is_text(words),
        _ => false,
    }
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

fn is_code(text: &str) -> bool {
    let digits = text.chars().filter(char::is_ascii_digit).count();
    digits > 1 && text.len() <= MAX_CODE && !text.contains(' ')
}

fn is_text(text: &str) -> bool {
    text.chars().filter(|c| c.is_alphabetic()).count() >= MIN_LETTERS
}
