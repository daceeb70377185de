//! Tables whose heads say nothing known: their rows show by quantity × price = amount what they are.

use std::ops::Range;

use super::scope::{Scope, multiplies};
use super::{Item, Items, Table, read};
use crate::candidates::Facts;
use crate::layout::table::{Head, head_over};

/// Reads the table around the rows that multiply, if none of the rows that were read does.
pub(super) fn items(facts: &Facts<'_>, known: &Items) -> Option<Items> {
    if known.rows.iter().any(Item::is_product) {
        return None;
    }
    let scope = Scope::whole(facts, None);
    let lines = 0..facts.layout.lines.len();
    let rows: Vec<usize> = lines
        .filter(|&line| multiplies(&scope.figures(line)) && money(facts, line))
        .collect();
    let heads = heads(facts, &rows);
    let ranges = ranges(&heads, facts.layout.lines.len());
    let table = Table {
        head: heads.first()?,
        heads: heads.iter().collect(),
        ranges,
    };
    let mut items = Items::default();
    read(facts, &table, &mut items);
    let proven = items.rows.iter().filter(|row| row.is_product()).count();
    (2 * proven > items.rows.len()).then_some(items)
}

/// The head over the first row of each page, as long as it is the same.
fn heads(facts: &Facts<'_>, rows: &[usize]) -> Vec<Head> {
    let page = |row: usize| facts.layout.lines[row].page;
    let mut heads: Vec<Head> = Vec::new();
    let firsts = rows.iter().enumerate();
    let firsts = firsts.filter(|&(i, &row)| i == 0 || page(rows[i - 1]) != page(row));
    for (_, &row) in firsts {
        let head = head_over(facts.layout, &facts.labels, row, |l| money(facts, l));
        match (heads.first(), head) {
            (None, Some(head)) => heads.push(head),
            (Some(first), Some(head)) if first.continues_as(&head) => heads.push(head),
            _ => break,
        }
    }
    heads
}

fn ranges(heads: &[Head], end: usize) -> Vec<Range<usize>> {
    let ends = heads.iter().skip(1).map(|h| h.first).chain([end]);
    let starts = heads.iter().map(|h| h.last + 1);
    starts.zip(ends).map(|(start, end)| start..end).collect()
}

fn money(facts: &Facts<'_>, line: usize) -> bool {
    facts.amounts.on_line(line).any(|a| a.is_money())
}
