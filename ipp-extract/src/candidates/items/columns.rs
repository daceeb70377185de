//! The columns of a table: its heads, and what stands under them.

use super::align::{Figure, Track, in_order, misalignment, on_tracks, tracks};
use super::roles;
use super::scope::Scope;
use super::texts::{TextColumn, text_columns};
use crate::candidates::amount::Amount;
use crate::layout::Spot;
use crate::layout::table::Head;
use crate::locale::labels::Role;

/// The most lines that decide on the columns.
pub(super) const MAX_SAMPLE: usize = 200;
/// A figure may stand this far beside its head, in points.
const REACH: f64 = 70.0;
/// What stands this far left of a table, or right of its heads, in points, is no part of it.
pub(super) const MARGIN: f64 = 12.0;
const OVERHANG: f64 = 22.0;
/// Figures of one column may stand this far apart, in points.
const JITTER: f64 = 10.0;
/// What it costs, in points, that figures stand under no head.
const HEADLESS: f64 = 75.0;

/// A column of figures.
#[derive(Debug, Clone)]
pub(super) struct FigureColumn {
    pub role: Option<Role>,
    pub track: Track,
    /// The index of its head.
    pub head: Option<usize>,
    /// Its figures stand apart; others without a role are numbers within words.
    pub solid: bool,
    /// Its figures are taken off: a column of credits beside that of charges.
    pub credit: bool,
}

/// The columns of a table from left to right.
#[derive(Debug, Clone, Default)]
pub(super) struct Columns {
    pub figures: Vec<FigureColumn>,
    pub texts: Vec<TextColumn>,
    /// Most rows start with a date.
    pub dated: bool,
}

impl Columns {
    /// The columns under a head, by the figures and words of some lines.
    pub(super) fn of(scope: &Scope<'_>, head: &Head, lines: &[usize]) -> Self {
        let rows = sample_rows(scope, lines);
        let cells: Vec<Vec<Figure>> = rows.iter().map(|row| scope.cells(row)).collect();
        let tracks = joined(tracks(&cells), &cells);
        let samples = samples(&rows, &cells, &tracks);
        let heads = under_heads(head, &tracks, &samples);
        let options: Vec<Vec<Role>> = heads
            .iter()
            .zip(&samples)
            .map(|(h, s)| roles::options(h.map(|h| head.columns[h].roles.as_slice()), s))
            .collect();
        let mut settled = roles::settle(&options, &samples, rows.len());
        let credits = roles::credits(&mut settled, &samples, &heads);
        let figures: Vec<FigureColumn> = tracks
            .into_iter()
            .zip(settled)
            .zip(samples.iter().zip(heads))
            .enumerate()
            .map(|(at, ((track, role), (sample, head)))| FigureColumn {
                role,
                track,
                head,
                solid: role.is_some() || stand_apart(sample),
                credit: Some(at) == credits,
            })
            .collect();
        let texts = text_columns(scope, head, &figures, lines);
        Self {
            figures,
            texts,
            dated: start_with_dates(scope, &rows),
        }
    }

    /// Whether the table has a column of amounts.
    pub(super) fn has_amounts(&self) -> bool {
        let is = |c: &FigureColumn| matches!(c.role, Some(Role::ColAmount | Role::ColOther));
        self.figures.iter().any(is)
    }

    /// The columns in words, for a person who wants to know why.
    pub(super) fn describe(&self) -> String {
        let figures = self.figures.iter().map(|c| {
            let (x0, x1) = c.track.outer;
            (x0, format!("{:?} {x0:.0}–{x1:.0}", c.role))
        });
        let texts = self.texts.iter().map(|c| {
            let (left, right) = (c.left, c.right);
            (left, format!("{:?} {left:.0}…{right:.0}", c.role))
        });
        let mut all: Vec<(f64, String)> = figures.chain(texts).collect();
        all.sort_by(|a, b| a.0.total_cmp(&b.0));
        let all: Vec<String> = all.into_iter().map(|(_, text)| text).collect();
        all.join(" | ")
    }

    /// The columns of some figures of a line, from left to right.
    pub(super) fn of_figures(&self, figures: &[Figure]) -> Vec<Option<usize>> {
        let tracks: Vec<Track> = self.figures.iter().map(|c| c.track.clone()).collect();
        on_tracks(figures, &tracks)
    }
}

/// The figures of lines that can be rows: those with an amount of money, and those with several figures
/// that are not all whole, as page numbers are; in a document of whole amounts any with several figures.
fn sample_rows<'a>(scope: &Scope<'a>, lines: &[usize]) -> Vec<Vec<&'a Amount>> {
    let all = || lines.iter().map(|&l| scope.figures(l));
    let telling = |f: &Vec<&Amount>| {
        let broken = f.iter().any(|a| a.decimals > 0 || a.percent);
        f.iter().any(|a| a.is_money()) || (f.len() > 1 && broken)
    };
    let rows: Vec<_> = all().filter(telling).take(MAX_SAMPLE).collect();
    if rows.is_empty() {
        all().filter(|f| f.len() > 1).take(MAX_SAMPLE).collect()
    } else {
        rows
    }
}

/// Tracks side by side of which no row has both are one: figures in the middle of their cells move about.
fn joined(tracks: Vec<Track>, rows: &[Vec<Figure>]) -> Vec<Track> {
    let mut in_rows: Vec<(Track, Vec<bool>)> = tracks
        .iter()
        .map(|t| (t.clone(), vec![false; rows.len()]))
        .collect();
    for (row, figures) in rows.iter().enumerate() {
        for track in on_tracks(figures, &tracks).into_iter().flatten() {
            in_rows[track].1[row] = true;
        }
    }
    let mut joined: Vec<(Track, Vec<bool>)> = Vec::new();
    for (track, own) in in_rows {
        match joined.last_mut() {
            Some((last, rows))
                if track.rect.x0 - last.rect.x1 < JITTER
                    && !rows.iter().zip(&own).any(|(a, b)| *a && *b) =>
            {
                last.join(&track);
                rows.iter_mut().zip(own).for_each(|(a, b)| *a |= b);
            }
            _ => joined.push((track, own)),
        }
    }
    joined.into_iter().map(|(track, _)| track).collect()
}

/// The left and right edge of a table.
pub(super) fn bounds(scope: &Scope<'_>, head: &Head, lines: &[usize]) -> (f64, f64) {
    let left = left_edge(scope, head, &sample_rows(scope, lines));
    (left - MARGIN, head.right() + OVERHANG)
}

/// The left edge of the table: that of its heads, unless most rows have their words left of them, as under
/// a head in the middle of a wide column.
fn left_edge(scope: &Scope<'_>, head: &Head, rows: &[Vec<&Amount>]) -> f64 {
    let left = head.left();
    let outside = rows.iter().filter_map(|row| {
        let first = row.first()?;
        let line = scope.segments(first.place.spot.line);
        let words = line
            .filter(|s| s.rect.x1 <= first.rect.x0 + 1.0 && s.text.contains(char::is_alphabetic));
        let start = words.map(|s| s.rect.x0).reduce(f64::max)?;
        (start < left).then_some(start)
    });
    let outside: Vec<f64> = outside.collect();
    if 2 * outside.len() > rows.len() {
        outside.into_iter().fold(left, f64::min)
    } else {
        left
    }
}

fn start_with_dates(scope: &Scope<'_>, rows: &[Vec<&Amount>]) -> bool {
    let lines = rows.iter().filter_map(|row| row.first());
    let dated = lines.filter(|a| {
        let spot = Spot {
            line: a.place.spot.line,
            segment: 0,
        };
        scope.facts.dates.end_of(spot, 0).is_some()
    });
    2 * dated.count() > rows.len()
}

/// What stands in one column, row by row.
pub(super) type Sample<'a> = Vec<Option<&'a Amount>>;

/// Whether most rows have a figure here.
fn stand_apart(sample: &Sample<'_>) -> bool {
    2 * sample.iter().flatten().count() > sample.len()
}

fn samples<'a>(
    rows: &[Vec<&'a Amount>],
    cells: &[Vec<Figure>],
    tracks: &[Track],
) -> Vec<Sample<'a>> {
    let mut samples: Vec<Sample<'a>> = vec![vec![None; rows.len()]; tracks.len()];
    for (row, (figures, cells)) in rows.iter().zip(cells).enumerate() {
        for (figure, track) in figures.iter().zip(on_tracks(cells, tracks)) {
            if let Some(track) = track {
                samples[track][row] = Some(figure);
            }
        }
    }
    samples
}

/// The head over each track, if it has one: heads and tracks keep their order.
fn under_heads(head: &Head, tracks: &[Track], samples: &[Sample<'_>]) -> Vec<Option<usize>> {
    let most = tracks.iter().map(|t| t.count).max().unwrap_or(1) as f64;
    let tracks: Vec<(&Track, &Sample<'_>)> = tracks.iter().zip(samples).collect();
    let weight = |t: &Track| (t.count as f64 / most).max(0.2);
    in_order(
        &tracks,
        &head.columns,
        HEADLESS * 0.5,
        |(track, sample), column| {
            let unit = misalignment(&track.cell, &column.rect);
            let distance = misalignment(&track.rect, &column.rect).min(unit);
            let misfit = roles::misfit(&column.roles, sample);
            let cost = (distance + misfit) * weight(track);
            (distance < REACH).then_some(cost)
        },
    )
}
