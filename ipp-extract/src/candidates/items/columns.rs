//! The columns of a table: its heads, and what stands under them.

use super::align::{Track, in_order, misalignment, on_tracks, tracks};
use super::marks;
use super::roles;
use super::scope::{MAX_FIGURES, Scope};
use crate::candidates::amount::Amount;
use crate::document::Rect;
use crate::layout::Spot;
use crate::layout::columns::Column;
use crate::layout::table::Head;
use crate::locale::labels::Role;

/// The most lines that decide on the columns.
const MAX_SAMPLE: usize = 200;
/// A figure may stand this far beside its head, in points.
const REACH: f64 = 70.0;
/// What it costs, in points, to part columns where a word stands.
const CROSSED: f64 = 12.0;
/// What stands this far left of a table, or right of its heads, in points, is no part of it.
const MARGIN: f64 = 12.0;
const OVERHANG: f64 = 22.0;
/// Figures of one column may stand this far apart, in points.
const JITTER: f64 = 10.0;
/// What a column that numbers the rows may be taken for by its head.
const NUMBERING: [Role; 2] = [Role::ColOther, Role::ColCode];
/// Gutters are looked for at this many points from each other.
const STEP: f64 = 1.5;
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

/// A column of words, by its left edge and the start of the next column.
#[derive(Debug, Clone)]
pub(super) struct TextColumn {
    pub role: Role,
    /// The left edge of its head.
    pub head: f64,
    pub left: f64,
    pub right: f64,
}

impl TextColumn {
    /// Whether its words start where its head does, and not where the column before ends.
    pub(super) fn is_headed(&self) -> bool {
        (self.head - self.left).abs() < MARGIN
    }
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
        let rects: Vec<Vec<Rect>> = rows
            .iter()
            .map(|r| r.iter().map(|a| a.rect).collect())
            .collect();
        let tracks = joined(tracks(&rects), &rects);
        let samples = samples(&rows, &tracks);
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
    pub(super) fn of_figures(&self, figures: &[&Amount]) -> Vec<Option<usize>> {
        let rects: Vec<Rect> = figures.iter().map(|a| a.rect).collect();
        let tracks: Vec<Track> = self.figures.iter().map(|c| c.track.clone()).collect();
        on_tracks(&rects, &tracks)
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
fn joined(tracks: Vec<Track>, rows: &[Vec<Rect>]) -> Vec<Track> {
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

fn samples<'a>(rows: &[Vec<&'a Amount>], tracks: &[Track]) -> Vec<Sample<'a>> {
    let mut samples: Vec<Sample<'a>> = vec![vec![None; rows.len()]; tracks.len()];
    for (row, figures) in rows.iter().enumerate() {
        let rects: Vec<Rect> = figures.iter().map(|a| a.rect).collect();
        for (figure, track) in figures.iter().zip(on_tracks(&rects, tracks)) {
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
            let distance = misalignment(&track.rect, &column.rect);
            let misfit = roles::misfit(&column.roles, sample);
            let cost = (distance + misfit) * weight(track);
            (distance < REACH).then_some(cost)
        },
    )
}

/// The columns of words under heads that say so, or that say nothing and have no figures under them.
fn text_columns(
    scope: &Scope<'_>,
    head: &Head,
    figures: &[FigureColumn],
    lines: &[usize],
) -> Vec<TextColumn> {
    const TEXTS: [Role; 4] = [
        Role::ColDescription,
        Role::ColCode,
        Role::ColUnit,
        Role::ColPosition,
    ];
    let taken = |at: usize| {
        figures
            .iter()
            .any(|f| f.role.is_some() && f.head == Some(at))
    };
    let heads = head.columns.iter().enumerate();
    let free = heads.filter(|(at, c)| c.has(Role::ColDescription) || !taken(*at));
    let numbers = |at: usize| {
        let is = |f: &FigureColumn| f.role == Some(Role::ColPosition) && f.head == Some(at);
        figures.iter().any(is)
    };
    let mut columns: Vec<(Role, Rect)> = free
        .map(|(at, c)| {
            let role = TEXTS.into_iter().find(|&r| c.has(r));
            // "Item" over the numbers of the lines describes nothing, where other words do.
            let role = role.map(|r| if numbers(at) { Role::ColPosition } else { r });
            // A second head of quantities, without figures, is that of their units.
            let unit = c.has(Role::ColQuantity).then_some(Role::ColUnit);
            (role.or(unit).unwrap_or(Role::ColOther), c.rect)
        })
        .collect();
    let doubtful = |c: &Column| {
        let other = c.has(Role::ColCode) || c.has(Role::ColPosition);
        c.has(Role::ColDescription) && other
    };
    let sure = |c: &&Column| c.has(Role::ColDescription) && !doubtful(c);
    let named = head.columns.iter().any(|c| sure(&c));
    name_description(scope, &mut columns, lines, named);
    let described = columns.iter().find(|(r, _)| *r == Role::ColDescription);
    let end = described.map_or(f64::INFINITY, |(_, rect)| rect.x1);
    let figures: Vec<&FigureColumn> = figures
        .iter()
        .filter(|f| f.role.is_some() || (f.solid && f.track.rect.x0 > end))
        .collect();
    let mut texts: Vec<TextColumn> = Vec::new();
    let mut before = f64::NEG_INFINITY;
    for (role, rect) in columns {
        let figure = figures
            .iter()
            .map(|f| f.track.outer.1)
            .filter(|&x1| x1 < rect.x1 - 1.0)
            .fold(f64::NEG_INFINITY, f64::max);
        let left = match before.max(figure) {
            f64::MIN => f64::NEG_INFINITY,
            edge if edge == figure => figure,
            edge => gutter(scope, lines, edge, &rect),
        };
        before = rect.x0.max(left) + 3.0;
        let right = f64::INFINITY;
        texts.push(TextColumn {
            role,
            head: rect.x0,
            left,
            right,
        });
    }
    close(&mut texts, &figures);
    name_numbers(scope, &mut texts, lines);
    texts
}

/// The first column numbers the rows if its words are a growing series, whatever its head says.
fn name_numbers(scope: &Scope<'_>, texts: &mut [TextColumn], lines: &[usize]) {
    let first = texts.first().filter(|c| NUMBERING.contains(&c.role));
    if first.is_some() && marks::is_series(scope, texts, lines) {
        texts[0].role = Role::ColPosition;
    }
}

/// How many letters stand under each head, each word under the last head that starts before it.
fn letters_under(scope: &Scope<'_>, columns: &[(Role, Rect)], lines: &[usize]) -> Vec<usize> {
    let mut letters = vec![0; columns.len()];
    let segments = lines.iter().flat_map(|&l| scope.segments(l));
    for word in segments.flat_map(|s| s.words.iter().take(MAX_FIGURES)) {
        let before = columns
            .iter()
            .rposition(|(_, r)| r.x0 <= word.rect.x0 + 3.0);
        let count = word.text.chars().filter(|c| c.is_alphabetic()).count();
        if let Some(column) = before.or((!columns.is_empty()).then_some(0)) {
            letters[column] += count;
        }
    }
    letters
}

/// A column of words ends where the next column starts.
fn close(texts: &mut [TextColumn], figures: &[&FigureColumn]) {
    let starts: Vec<f64> = texts
        .iter()
        .map(|t| t.left)
        .chain(figures.iter().map(|f| f.track.outer.0))
        .collect();
    for text in texts {
        let next = starts.iter().filter(|&&x| x > text.left + 1.0);
        text.right = next.fold(f64::INFINITY, |right, &x| right.min(x));
    }
}

/// Of several heads that say "description", or where none does, the column with the most letters is one.
/// A single head that may also be that of a code or a number describes only if no other column has more letters.
fn name_description(scope: &Scope<'_>, columns: &mut [(Role, Rect)], lines: &[usize], named: bool) {
    let letters = letters_under(scope, columns, lines);
    let described: Vec<usize> = (0..columns.len())
        .filter(|&c| columns[c].0 == Role::ColDescription)
        .collect();
    let eligible = match described.as_slice() {
        [_] if named => return,
        [_] | [] => (0..columns.len()).collect(),
        _ => described,
    };
    let widest = eligible.iter().copied().max_by_key(|&c| letters[c]);
    for column in eligible {
        if Some(column) == widest {
            columns[column].0 = Role::ColDescription;
        } else if columns[column].0 == Role::ColDescription {
            columns[column].0 = Role::ColCode;
        }
    }
}

/// Where the words of a column start behind those of the column before: where the fewest lines have ink,
/// as near as possible to the left edge of the head.
fn gutter(scope: &Scope<'_>, lines: &[usize], from: f64, head: &Rect) -> f64 {
    let words: Vec<Rect> = lines
        .iter()
        .take(MAX_SAMPLE)
        .flat_map(|&l| scope.segments(l))
        .flat_map(|s| s.words.iter().take(MAX_FIGURES).map(|w| w.rect))
        .filter(|r| r.x1 > from && r.x0 < head.x1)
        .collect();
    let cost = |x: f64| {
        let crossed = words.iter().filter(|r| r.x0 < x && x < r.x1).count();
        crossed as f64 * CROSSED + (x - head.x0).abs()
    };
    let steps = ((head.x1 - from) / STEP).clamp(0.0, 400.0) as usize;
    let places = (0..=steps).map(|i| from + i as f64 * STEP);
    places
        .chain([head.x0 - 1.0])
        .map(|x| (cost(x), x))
        .reduce(|a, b| if b.0 < a.0 { b } else { a })
        .map_or(head.x0, |(_, x)| x)
}
