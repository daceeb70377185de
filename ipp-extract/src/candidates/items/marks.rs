//! What tells that a line starts a row: its number, or a code.

use super::columns::Columns;
use super::scope::Scope;
use super::texts::TextColumn;
use crate::layout::Spot;
use crate::locale::labels::Role;

/// The longest number of a row, in letters.
const MAX_NUMBER: usize = 10;
/// A series starts with at most this.
const MAX_FIRST: u32 = 10;
/// The most lines that decide whether they are numbered.
const MAX_SERIES: usize = 200;
/// A code has at most this many words.
const MAX_CODES: usize = 2;
/// Words that start this near to a head, in points, start its column.
const SLACK: f64 = 3.0;

/// Left columns of words that can hold the numbers of rows.
const BEFORE: [Role; 3] = [Role::ColPosition, Role::ColCode, Role::ColOther];

/// The first word of a line, if it is the number of a row: in a column of such numbers, and apart from the words
/// behind it.
pub(super) fn number<'a>(scope: &Scope<'a>, texts: &[TextColumn], line: usize) -> Option<&'a str> {
    let first = texts.first().filter(|c| c.role == Role::ColPosition);
    first.and_then(|_| leading(scope, texts, line))
}

/// The first word of a line, if it looks like the number of a row.
fn leading<'a>(scope: &Scope<'a>, texts: &[TextColumn], line: usize) -> Option<&'a str> {
    let mut words = scope.words(line);
    let first = words.next()?;
    let word = scope.word(first);
    if !is_number(&word.text) || !is_left(texts, word.rect.center_x()) {
        return None;
    }
    let next = words.next().filter(|w| w.0 == first.0);
    let apart = next.is_none_or(|w| starts_column(texts, scope.word(w).rect.x0));
    apart.then_some(word.text.as_str())
}

/// Whether the numbers that lines start with grow from line to line, as 1, 2, 3 and 1.1, 1.2, 2.1 do, and most
/// rows have one.
pub(super) fn is_series(scope: &Scope<'_>, texts: &[TextColumn], lines: &[usize]) -> bool {
    let parts = |text: &str| -> Vec<u32> {
        let parts = text.split(|c: char| !c.is_ascii_digit());
        parts.filter_map(|p| p.parse().ok()).collect()
    };
    let numbers = lines.iter().filter_map(|&l| leading(scope, texts, l));
    let numbers: Vec<Vec<u32>> = numbers.take(MAX_SERIES).map(parts).collect();
    let money = |l: &&usize| scope.amounts(**l).any(|a| a.is_money());
    let rows = lines.iter().filter(money).take(MAX_SERIES).count();
    let low = |n: &Vec<u32>| n.first().is_some_and(|&n| n <= MAX_FIRST);
    numbers.first().is_some_and(low)
        && 2 * numbers.len() > rows
        && numbers.windows(2).all(|pair| pair[0] < pair[1])
}

/// Whether a line without a number of a row starts in the column of the numbers: the heading of a group.
pub(super) fn is_heading(scope: &Scope<'_>, columns: &Columns, line: usize) -> bool {
    let Some(first) = scope.words(line).next() else {
        return false;
    };
    let x = scope.word(first).rect.x0;
    let numbers = columns
        .texts
        .first()
        .filter(|c| c.role == Role::ColPosition);
    numbers.is_some_and(|c| c.right.is_finite() && (x - c.head).abs() < SLACK)
}

/// How many words are a code in front of a description that starts under its head.
pub(super) fn codes(scope: &Scope<'_>, columns: &Columns, words: &[(Spot, usize)]) -> usize {
    let described = |x: f64| {
        let mut texts = columns.texts.iter();
        texts.any(|c| c.role == Role::ColDescription && (c.head - x).abs() < SLACK)
    };
    let coded = |x: f64| {
        let mut texts = columns.texts.iter();
        texts.any(|c| c.role == Role::ColCode && (c.head - x).abs() < SLACK)
    };
    let start = words.iter().position(|&w| described(scope.word(w).rect.x0));
    let count = start.filter(|&count| count <= MAX_CODES).unwrap_or(0);
    let numbered = |&w: &(Spot, usize)| scope.word(w).text.contains(|c: char| c.is_ascii_digit());
    let code = &words[..count];
    let first = code.first();
    let is_code = first.is_some_and(|&w| coded(scope.word(w).rect.x0)) && code.iter().any(numbered);
    if is_code { count } else { 0 }
}

/// Whether a word is the number of a row: "1", "010", "1.2.", "A3".
fn is_number(text: &str) -> bool {
    let digits = text.chars().filter(char::is_ascii_digit).count();
    let letters = text.chars().filter(|c| c.is_alphabetic()).count();
    let marks = |c: char| c.is_alphanumeric() || ".)-#".contains(c);
    digits > 0 && letters < 2 && text.len() <= MAX_NUMBER && text.chars().all(marks)
}

/// Whether a place is left of the descriptions, in a column that can number.
fn is_left(texts: &[TextColumn], x: f64) -> bool {
    let first = texts.first();
    first.is_some_and(|c| BEFORE.contains(&c.role) && c.left <= x && x < c.right)
}

fn starts_column(texts: &[TextColumn], x: f64) -> bool {
    let mut texts = texts.iter().skip(1);
    texts.any(|c| (c.head - x).abs() < SLACK)
}
