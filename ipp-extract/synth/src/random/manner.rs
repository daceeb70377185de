//! How a family writes, where it has habits of its own: words, dates, numbers, columns, the size of its paper.

use super::content::Trade;
use super::pack::Pack;
use super::paper::{Kind, Paper};
use super::plan::{Plan, Story};
use super::rng::Rng;
use super::words::{Speech, Wording};
use crate::pdf::Size;

/// Choices by tag (`en-GB`) or language (`en`).
pub(crate) type Habit<T> = &'static [(&'static str, &'static [T])];

/// Columns of a table, each set as likely as its weight.
pub(crate) type Sets = &'static [(u64, &'static [Kind])];

/// What a family does otherwise than the country would; where a field is empty, the country's habits hold.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Manner {
    pub(crate) wording: Wording,
    pub(crate) dates: Habit<&'static str>,
    /// Decimal mark and what groups digits.
    pub(crate) numbers: Habit<(char, &'static str)>,
    pub(crate) columns: Sets,
    /// What its sellers sell in a language; nothing where they sell what everybody does.
    pub(crate) trades: fn(&str) -> &'static [Trade],
    /// Which stories its documents tell, each as likely as its weight.
    pub(crate) stories: &'static [(u64, Story)],
    /// Turns the cases of a document towards those that its trades see most. What must be refused stays so.
    pub(crate) plan: fn(&mut Plan, &Pack, &mut Rng),
    /// Changes what is printed, and the truth with it, before anything is drawn.
    pub(crate) shape: fn(&mut Paper, &mut Speech, &mut Rng),
    /// Paper of another size than the country's.
    pub(crate) size: Option<fn(&mut Rng) -> Size>,
}

impl Manner {
    /// Nothing but the country's habits.
    pub(crate) const PLAIN: Self = Self {
        wording: Wording::NONE,
        dates: &[],
        numbers: &[],
        columns: &[],
        trades: |_| &[],
        stories: &[],
        plan: |_, _, _| {},
        shape: |_, _, _| {},
        size: None,
    };
}

/// One of the choices for a tag, else for its language, else of `usual`.
pub(crate) fn choose<T: Copy>(
    habit: Habit<T>,
    (tag, language): (&str, &str),
    usual: &[T],
    rng: &mut Rng,
) -> T {
    let find = |name: &str| habit.iter().find(|(of, _)| *of == name);
    match find(tag).or_else(|| find(language)) {
        Some((_, choices)) => rng.of(choices),
        None => rng.of(usual),
    }
}
