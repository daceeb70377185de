//! A statement of account by its arithmetic: dated rows of documents, each with the balance that it leaves.

use rust_decimal::Decimal;

use crate::candidates::Facts;
use crate::candidates::number::identifier;

/// The fewest rows whose balances follow from each other.
const ROWS: usize = 3;

/// Whether the document has rows that bear a day and a document's number, and whose last figure is that of the row
/// before with their own added. Rows that say in words what was sold are those of a folio.
pub(super) fn is_account(facts: &Facts<'_>) -> bool {
    let mut balance: Option<Decimal> = None;
    let mut rows: Vec<usize> = Vec::new();
    let mut longest: Vec<usize> = Vec::new();
    for line in 0..facts.layout.lines.len() {
        let sums = facts.amounts.on_line(line).filter(|a| a.is_money());
        let sums: Vec<Decimal> = sums.map(|a| a.value).collect();
        let [.., moved, left] = sums.as_slice() else {
            if let ([opening], true) = (sums.as_slice(), rows.is_empty()) {
                balance = Some(*opening);
            }
            continue;
        };
        if balance.is_some_and(|b| b + *moved == *left) {
            rows.push(line);
        } else {
            keep(&mut longest, &mut rows);
            if moved == left {
                rows.push(line);
            }
        }
        balance = Some(*left);
    }
    keep(&mut longest, &mut rows);
    let most = |test: &dyn Fn(usize) -> bool| {
        let count = longest.iter().filter(|line| test(**line)).count();
        2 * count > longest.len()
    };
    longest.len() >= ROWS
        && most(&|line| is_dated(facts, line))
        && most(&|line| bears_number(facts, line))
}

/// Keeps rows that have ended if they are the longest.
fn keep(longest: &mut Vec<usize>, rows: &mut Vec<usize>) {
    let ended = std::mem::take(rows);
    if ended.len() > longest.len() {
        *longest = ended;
    }
}

fn is_dated(facts: &Facts<'_>, line: usize) -> bool {
    let hits = &facts.dates.hits;
    let first = hits.partition_point(|h| h.place.spot.line < line);
    hits.get(first).is_some_and(|h| h.place.spot.line == line)
}

/// Whether a row, or the line above it where it takes two, has a number alone in a cell or behind its date.
fn bears_number(facts: &Facts<'_>, line: usize) -> bool {
    let above = line.saturating_sub(1);
    [above, line].into_iter().any(|line| {
        let segments = facts.layout.lines[line].segments.iter().enumerate();
        let mut cells =
            segments.filter(|(_, s)| !s.text.contains(char::is_lowercase) || s.words.len() > 1);
        cells.any(|(segment, s)| {
            let spot = crate::layout::Spot { line, segment };
            let money = facts.amounts.in_segment(spot).any(|a| a.is_money());
            let date = facts.dates.end_of(spot, 0).unwrap_or_default();
            let rest = &s.words[date.min(s.words.len())..];
            !money && matches!(rest, [number] if identifier(&number.text).is_some())
        })
    })
}
