//! Which lines of a table are one row: each row has its figures on one line, as a rule, and its words on
//! that line, below, above or around it.

use super::cells::Cells;
use super::codes::is_code;
use super::style::{Style, WIDER, is_next};
use crate::candidates::Facts;
use crate::document::Rect;
use crate::locale::labels::Role;

/// Figures of one row stand at most this many line heights apart.
const ROW: f64 = 2.2;

/// A line with its cells.
pub(super) struct Cut<'a> {
    pub line: usize,
    pub page: u32,
    pub rect: Rect,
    pub cells: Cells<'a>,
}

impl Cut<'_> {
    pub(super) fn has_text(&self) -> bool {
        !self.cells.text.is_empty()
    }

    /// Whether it may go on with a row: with words, or the unit of a quantity above.
    fn goes_on(&self) -> bool {
        self.has_text() || (self.cells.unit.is_some() && !self.cells.has_figures())
    }

    /// Whether its words have the number of a row of their own.
    fn is_numbered(&self) -> bool {
        let cells = &self.cells;
        cells.mark && cells.position && cells.code.is_none() && !cells.has_figures()
    }

    /// Whether there are words that are more than a code.
    pub(super) fn is_described(&self) -> bool {
        match self.cells.text.as_slice() {
            [] => false,
            [word] => !is_code(word),
            _ => true,
        }
    }
}

/// The lines of one row.
#[derive(Debug, Default, PartialEq)]
pub(super) struct Row {
    /// Indices of cuts in reading order.
    pub cuts: Vec<usize>,
    /// Its first line has the number of the row, and its figures stand further below.
    marked: bool,
}

/// Groups cuts into rows; lines that are no part of any row are left out.
pub(super) fn rows(cuts: &[Cut<'_>]) -> Vec<Row> {
    let kernels = kernels(cuts);
    let style = Style::of(cuts, &kernels);
    let mut rows: Vec<Row> = kernels
        .iter()
        .map(|k| Row {
            cuts: k.clone(),
            marked: false,
        })
        .collect();
    let edges = |k: usize| (kernels[k][0], kernels[k][kernels[k].len() - 1]);
    if let Some(first) = kernels.first().map(|_| edges(0).0) {
        let mark = mark_of(cuts, 0, first);
        let above = above_first(cuts, first, &style);
        rows[0].marked = mark.is_some();
        rows[0]
            .cuts
            .extend(mark.map_or(above, |(_, last)| (last..first).collect()));
    }
    for k in 0..kernels.len() {
        let from = edges(k).1;
        let to = kernels.get(k + 1).map(|next| next[0]);
        let end = to.unwrap_or(cuts.len());
        let mark = to.and_then(|to| mark_of(cuts, from + 1, to));
        let (own, next) = match (to, mark) {
            (Some(to), Some((first, last))) => (followers(cuts, from, first), (last..to).collect()),
            _ => part(cuts, from, end, to, &style),
        };
        rows[k].cuts.extend(own);
        if let Some(row) = rows.get_mut(k + 1) {
            row.marked = mark.is_some();
            row.cuts.extend(next);
        }
    }
    for (row, kernel) in rows.iter_mut().zip(&kernels) {
        row.cuts.sort_unstable();
        if cuts[kernel[0]].cells.mark {
            // What has a number of its own above a numbered row is a heading.
            let heading = row
                .cuts
                .iter()
                .rposition(|&at| cuts[at].is_numbered() && at < kernel[0]);
            row.cuts.drain(..heading.map_or(0, |at| at + 1));
        }
    }
    let hangs = |row: &Row| matches!(around(cuts, row), Some((0, below)) if below > 0);
    let hanging = rows.iter().any(hangs);
    for row in &mut rows {
        drop_headings(cuts, row, &style, hanging);
    }
    rows
}

/// The lines with figures, each with the neighbours whose figures complete it.
fn kernels(cuts: &[Cut<'_>]) -> Vec<Vec<usize>> {
    let mut kernels: Vec<Vec<usize>> = Vec::new();
    for (at, cut) in cuts.iter().enumerate() {
        if !cut.cells.has_figures() {
            continue;
        }
        match kernels.last_mut() {
            Some(kernel) if completes(cuts, kernel, at) => kernel.push(at),
            _ => kernels.push(vec![at]),
        }
    }
    kernels
}

/// Whether a line's figures belong to the row of the lines before it.
fn completes(cuts: &[Cut<'_>], kernel: &[usize], at: usize) -> bool {
    let cut = &cuts[at];
    let last = &cuts[kernel[kernel.len() - 1]];
    let known = |role| kernel.iter().any(|&k| cuts[k].cells.get(role).is_some());
    let near = cut.page == last.page && cut.rect.y1 - last.rect.y1 <= ROW * cut.rect.height();
    let free = cut.cells.figures.iter().all(|&(role, _)| !known(role));
    let whole = kernel.iter().any(|&k| cuts[k].cells.has_amount());
    // A line that has all of a row is one, although the line before lacks a figure.
    let own = cut.cells.has_amount() && (whole || cut.cells.figures.len() > 2);
    near && free && !own && !cut.cells.position
}

/// Whether words closely follow a line.
pub(super) fn hangs_below(cuts: &[Cut<'_>], at: usize) -> bool {
    let next = cuts.get(at + 1);
    next.is_some_and(|next| next.has_text() && is_next(&cuts[at], next))
}

/// The lines of words right above the first figures.
fn above_first(cuts: &[Cut<'_>], first: usize, style: &Style) -> Vec<usize> {
    let beside = style.words_beside && cuts[first].has_text();
    let mut above = Vec::new();
    for at in (0..first).rev() {
        let wraps = style.wrapped && style.wraps(cuts, at, at + 1);
        if !cuts[at].has_text() || !is_next(&cuts[at], &cuts[at + 1]) || (beside && !wraps) {
            break;
        }
        above.push(at);
    }
    above
}

/// The first and the last line with the number of a row among the lines before figures that have none.
fn mark_of(cuts: &[Cut<'_>], from: usize, figures: usize) -> Option<(usize, usize)> {
    if cuts[figures].cells.mark {
        return None;
    }
    let mut marks = (from..figures).filter(|&at| cuts[at].cells.mark);
    let first = marks.next()?;
    Some((first, marks.next_back().unwrap_or(first)))
}

/// The lines of words that closely follow one.
fn followers(cuts: &[Cut<'_>], from: usize, end: usize) -> Vec<usize> {
    let mut own: Vec<usize> = Vec::new();
    for at in (from + 1..end).filter(|&at| cuts[at].goes_on()) {
        let last = own.last().copied().unwrap_or(from);
        if !is_next(&cuts[last], &cuts[at]) || cuts[at].is_numbered() {
            break;
        }
        own.push(at);
    }
    own
}

/// Parts the lines of words between two rows; without a next row they belong to the row above as long as
/// they follow it closely.
fn part(
    cuts: &[Cut<'_>],
    from: usize,
    end: usize,
    next: Option<usize>,
    style: &Style,
) -> (Vec<usize>, Vec<usize>) {
    let between: Vec<usize> = (from + 1..end).filter(|&at| cuts[at].has_text()).collect();
    let mut own = followers(cuts, from, end);
    let Some(next) = next else {
        return (own, Vec::new());
    };
    let mut below: Vec<usize> = Vec::new();
    for &at in between.iter().rev() {
        let first = below.last().copied().unwrap_or(next);
        if !is_next(&cuts[at], &cuts[first]) {
            break;
        }
        below.push(at);
    }
    below.reverse();
    let split = split_at(cuts, from, &between, next, style);
    own.retain(|at| *at < split);
    let lone = between.len() == 1;
    own.pop_if(|at| style.repeats(cuts, *at) || (lone && style.is_heading(cuts, *at)));
    below.retain(|at| *at >= split);
    (own, below)
}

/// The first line that belongs to the next row: behind the widest gap, or as the table is set.
fn split_at(cuts: &[Cut<'_>], from: usize, between: &[usize], next: usize, style: &Style) -> usize {
    let stations: Vec<usize> = std::iter::once(from)
        .chain(between.iter().copied())
        .chain([next])
        .collect();
    let gaps: Vec<(f64, usize)> = stations
        .windows(2)
        .filter(|pair| cuts[pair[0]].page == cuts[pair[1]].page)
        .map(|pair| (cuts[pair[1]].rect.y1 - cuts[pair[0]].rect.y1, pair[1]))
        .collect();
    let widest = gaps
        .iter()
        .copied()
        .reduce(|a, b| if b.0 > a.0 { b } else { a });
    let narrowest = gaps.iter().map(|g| g.0).fold(f64::MAX, f64::min);
    match widest {
        Some((gap, at)) if gaps.len() > 1 && gap > WIDER * narrowest => at,
        _ if !style.words_beside && style.words_above => between.first().copied().unwrap_or(next),
        _ => next,
    }
}

/// How many lines of words stand above and below the first figures of a row.
fn around(cuts: &[Cut<'_>], row: &Row) -> Option<(usize, usize)> {
    let is_kernel = |at: &&usize| cuts[**at].cells.has_figures();
    let above = row.cuts.iter().position(|at| is_kernel(&at))?;
    let below = row.cuts[above..].iter().filter(|at| !is_kernel(at)).count();
    Some((above, below))
}

/// Words above a row whose figures have words beside them are a heading, unless they go on there or as many stand
/// below; where other rows hang from their figures, they are one in any case.
fn drop_headings(cuts: &[Cut<'_>], row: &mut Row, style: &Style, hanging: bool) {
    let Some((above, below)) = around(cuts, row) else {
        return;
    };
    let centred = !hanging && (above == below || above == below + 1 && below > 0);
    if style.words_beside && cuts[row.cuts[above]].has_text() && !centred && !row.marked {
        let wraps = |at: &usize| style.wraps(cuts, row.cuts[*at], row.cuts[at + 1]);
        let wrapped = (0..above).rev().take_while(wraps).count();
        let wrapped = if hanging || !style.wrapped {
            0
        } else {
            wrapped
        };
        row.cuts.drain(..above - wrapped);
    }
}

/// Whether a cut is a row of its own right: it has what a sum below a table lacks.
pub(super) fn is_row_like(cut: &Cut<'_>) -> bool {
    let cells = &cut.cells;
    cells.position
        || cells.get(Role::ColQuantity).is_some()
        || cells.get(Role::ColUnitPrice).is_some()
}

/// Whether most lines with the figures of a row have no words beside them, or a lone code and no words below.
pub(super) fn words_apart(cuts: &[Cut<'_>]) -> bool {
    let is_row = |c: &Cut<'_>| c.cells.has_figures() && is_row_like(c);
    let last = cuts.iter().rposition(is_row);
    let hangs = last.is_some_and(|last| hangs_below(cuts, last));
    let bare = |c: &&Cut<'_>| !(c.is_described() || (hangs && c.has_text()));
    let rows = || cuts.iter().filter(|c| is_row(c));
    2 * rows().filter(bare).count() > rows().count()
}

/// The cuts of lines, without what stands on a further page before its first row: the header of that page.
pub(super) fn without_page_headers<'a>(
    facts: &Facts<'_>,
    cuts: Vec<Cut<'a>>,
    heads: &[usize],
) -> Vec<Cut<'a>> {
    let mut kept: Vec<Cut<'a>> = Vec::new();
    let mut page = cuts.first().map(|c| c.page);
    for cut in cuts {
        if Some(cut.page) != page {
            let headed = heads
                .iter()
                .any(|&h| facts.layout.lines[h].page == cut.page && h < cut.line);
            let named = cut.cells.has_amount() && cut.has_text();
            if !(headed || named || is_row_like(&cut)) {
                continue;
            }
            page = Some(cut.page);
        }
        kept.push(cut);
    }
    kept
}
