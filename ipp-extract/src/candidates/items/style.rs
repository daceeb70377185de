//! How the rows of a table are set: where their words stand, and what heads a group of them.

use super::rows::{Cut, hangs_below};

/// A description goes on at most this many line heights below its last line.
const WRAP: f64 = 1.9;
/// A space between words is this share of the height of a line at least.
const SPACE: f64 = 0.2;
/// Lines of one text start within this many points.
const SAME_EDGE: f64 = 3.0;
/// A gap this many times wider than the others parts two rows.
pub(super) const WIDER: f64 = 1.2;

/// How the rows of a table are set.
pub(super) struct Style {
    /// Most rows have words on the line of their figures.
    pub words_beside: bool,
    /// The first row has words above its figures.
    pub words_above: bool,
    /// Words that are no part of it stand above the first row: those of a group.
    pub headed: bool,
    /// Words of rows go on above the line of their figures.
    pub wrapped: bool,
    /// The first word of the heading above the first row, and of those that follow, and how many words they have:
    /// "Delivery note 4711".
    lead: Option<(String, usize)>,
    /// How far right the descriptions reach.
    room: f64,
}

impl Style {
    pub(super) fn of(cuts: &[Cut<'_>], kernels: &[Vec<usize>]) -> Self {
        let last = kernels.last().and_then(|k| k.last().copied());
        let hangs = last.is_some_and(|last| hangs_below(cuts, last));
        // Words that hang below a code belong to it; those of another row stand above theirs.
        let beside = |k: &&Vec<usize>| {
            let mut own = k.iter().map(|&c| &cuts[c]);
            own.any(|c| c.is_described() || (hangs && c.has_text()))
        };
        let beside = kernels.iter().filter(beside).count();
        let words_above = kernels.first().is_some_and(|first| {
            let first = first[0];
            first > 0 && cuts[first - 1].has_text() && is_next(&cuts[first - 1], &cuts[first])
        });
        let texts = cuts.iter().filter_map(|c| c.cells.text_rect);
        let mut style = Self {
            words_beside: 2 * beside > kernels.len(),
            words_above,
            headed: false,
            wrapped: false,
            lead: None,
            room: texts.map(|r| r.x1).fold(0.0, f64::max),
        };
        let firsts = kernels.iter().map(|k| k[0]);
        style.wrapped = style.words_beside && firsts.clone().skip(1).any(|at| style.tops(cuts, at));
        let above = firsts
            .clone()
            .next()
            .filter(|_| style.words_beside && words_above);
        let end = last.unwrap_or(0);
        let mut words = firsts
            .clone()
            .next()
            .map_or(0..0, |first| first..end)
            .filter(|&at| cuts[at].has_text() && !cuts[at].cells.has_figures());
        style.headed = above.is_some_and(|first| !style.wraps(cuts, first - 1, first))
            && !words.any(|at| is_detail(&cuts[at]));
        style.lead = above
            .filter(|_| !style.wrapped)
            .and_then(|first| lead(&cuts[first - 1]))
            .filter(|word| !hangs || lead(&cuts[end + 1]).as_ref() != Some(word));
        style
    }

    /// Whether words between two rows start as the heading above the first row does.
    pub(super) fn repeats(&self, cuts: &[Cut<'_>], at: usize) -> bool {
        self.lead.is_some() && lead(&cuts[at]) == self.lead
    }

    /// Whether the words of a line go on in another below it: they start at the same edge, and the first of them
    /// had no room left on the line above, which has more than one word.
    pub(super) fn wraps(&self, cuts: &[Cut<'_>], upper: usize, lower: usize) -> bool {
        let (upper, lower) = (&cuts[upper], &cuts[lower]);
        let (Some(a), Some(b)) = (upper.cells.text_rect, lower.cells.text_rect) else {
            return false;
        };
        let space = SPACE * b.height();
        let full = a.x1 + space + lower.cells.lead > self.room;
        let words = upper.cells.text.len() > 1;
        words && full && (a.x0 - b.x0).abs() < SAME_EDGE && is_next(upper, lower)
    }

    /// Whether the words of a row start above its figures: nearer to them than to what stands above.
    pub(super) fn tops(&self, cuts: &[Cut<'_>], figures: usize) -> bool {
        let lines = (0..figures).rev();
        let lines = lines.take_while(|&at| !cuts[at].cells.has_figures());
        let count = lines.take_while(|&at| self.wraps(cuts, at, at + 1)).count();
        let top = figures - count;
        if count == 0 || top == 0 {
            return false;
        }
        let gap = |at: usize| cuts[at].rect.y1 - cuts[at - 1].rect.y1;
        cuts[top - 1].page != cuts[top].page || gap(top) > WIDER * gap(top + 1)
    }

    /// Whether words without figures, below a row, are the heading of the rows that follow.
    pub(super) fn is_heading(&self, cuts: &[Cut<'_>], at: usize) -> bool {
        self.headed && !self.wraps(cuts, at - 1, at)
    }
}

/// The first word of a line of words with a number, and how many follow: "Delivery note 4711".
fn lead(cut: &Cut<'_>) -> Option<(String, usize)> {
    let (first, rest) = cut.cells.text.split_first()?;
    let worded = first.chars().filter(|c| c.is_alphabetic()).count() > 1;
    let numbered = rest.concat().contains(|c: char| c.is_ascii_digit());
    (worded && numbered && !cut.cells.has_figures()).then(|| (first.clone(), rest.len()))
}

/// Whether words tell more of an item: with a number, a label, in brackets, or going on with those above.
fn is_detail(cut: &Cut<'_>) -> bool {
    let text = cut.cells.text.concat();
    text.contains(|c: char| c.is_ascii_digit() || c == ':')
        || text.starts_with(|c: char| c.is_lowercase() || c == '(')
}

/// Whether two lines follow each other closely.
pub(super) fn is_next(upper: &Cut<'_>, lower: &Cut<'_>) -> bool {
    let height = upper.rect.height().min(lower.rect.height());
    upper.page == lower.page && lower.rect.y1 - upper.rect.y1 <= WRAP * height
}
