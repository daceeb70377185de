//! Signs in lists: times, bullets, leaders.

/// Signs between a quantity and its price.
const TIMES: [&str; 6] = ["x", "X", "\u{d7}", "*", "@", "à"];

/// Whether a word says "times" between a quantity and its price.
pub(in crate::candidates::items) fn is_times(word: &str) -> bool {
    TIMES.contains(&word)
}

/// Whether a word only leads the eye to an amount.
pub(super) fn is_leader(word: &str) -> bool {
    word.len() > 2
        && word
            .chars()
            .all(|c| matches!(c, '.' | '_' | '\u{b7}' | '\u{2026}'))
}

/// Whether a word marks the start of an item.
pub(super) fn is_bullet(word: &str) -> bool {
    matches!(
        word,
        "-" | "\u{2013}" | "\u{2014}" | "\u{2022}" | "*" | "\u{b7}" | ">" | "o"
    )
}
