//! Line items of a reading against those of the truth.

use ipp_sdk::model::LineItem;
use rust_decimal::Decimal;

use crate::text::same_words;

/// How many lines were found.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(crate) struct Matches {
    pub found: usize,
    /// Lines of the truth.
    pub truth: usize,
    /// Lines that were read.
    pub read: usize,
}

impl Matches {
    pub(crate) fn recall(self) -> f64 {
        share(self.found, self.truth)
    }

    pub(crate) fn precision(self) -> f64 {
        share(self.found, self.read)
    }

    /// The harmonic mean of recall and precision.
    pub(crate) fn f1(self) -> f64 {
        share(2 * self.found, self.truth + self.read)
    }

    pub(crate) fn all(self) -> bool {
        self.found == self.truth && self.found == self.read
    }

    pub(crate) fn add(&mut self, other: Self) {
        self.found += other.found;
        self.truth += other.truth;
        self.read += other.read;
    }
}

/// A part of a whole; of nothing, all is right.
#[allow(clippy::cast_precision_loss)]
pub(crate) fn share(part: usize, whole: usize) -> f64 {
    if whole == 0 {
        1.0
    } else {
        part as f64 / whole as f64
    }
}

/// The lines of the truth that were not read as they are, and the lines that were read and are not in the truth.
#[derive(Debug, Default, PartialEq)]
pub(crate) struct Unmatched<'a> {
    pub truth: Vec<&'a LineItem>,
    pub read: Vec<&'a LineItem>,
}

/// Pairs equal lines, in whatever order they are. Each line is in one pair at most.
pub(crate) fn matched<'a>(
    truth: &'a [LineItem],
    read: &'a [LineItem],
    same: fn(&LineItem, &LineItem) -> bool,
) -> (Matches, Unmatched<'a>) {
    let mut left: Vec<&LineItem> = read.iter().collect();
    let mut missed = Vec::new();
    for line in truth {
        match left.iter().position(|candidate| same(line, candidate)) {
            Some(at) => drop(left.remove(at)),
            None => missed.push(line),
        }
    }
    let matches = Matches {
        found: truth.len() - missed.len(),
        truth: truth.len(),
        read: read.len(),
    };
    let unmatched = Unmatched {
        truth: missed,
        read: left,
    };
    (matches, unmatched)
}

/// Whether all that a booking takes from a line is the same.
pub(crate) fn same_line(a: &LineItem, b: &LineItem) -> bool {
    let numbers = |l: &LineItem| [l.amount, l.quantity, l.unit_price];
    let words = |l: &LineItem| l.description.clone().unwrap_or_default();
    numbers(a) == numbers(b) && same_words(&words(a), &words(b))
}

/// Whether the amounts are the same; two lines without one are not.
pub(crate) fn same_amount(a: &LineItem, b: &LineItem) -> bool {
    a.amount.is_some() && a.amount == b.amount
}

/// A line in few words, for people.
pub(crate) fn shown(line: &LineItem) -> String {
    let number = |n: Option<Decimal>| n.map_or_else(|| "–".to_owned(), |n| n.to_string());
    format!(
        "{} × {} = {} {}",
        number(line.quantity),
        number(line.unit_price),
        number(line.amount),
        line.description.as_deref().unwrap_or("–")
    )
}

#[cfg(test)]
mod tests {
    use ipp_sdk::model::LineItem;
    use rust_decimal::Decimal;

    use super::{Matches, matched, same_amount, same_line};

    fn line(description: &str, quantity: i64, amount: i64) -> LineItem {
        LineItem {
            description: Some(description.to_owned()),
            quantity: Some(Decimal::from(quantity)),
            unit_price: Some(Decimal::from(amount / quantity)),
            amount: Some(Decimal::from(amount)),
            ..LineItem::default()
        }
    }

    #[test]
    fn lines_in_another_order_are_all_found() {
        let truth = [line("Bolt", 2, 10), line("Nut", 1, 5), line("Washer", 4, 8)];
        let read = [line("washer", 4, 8), line("Bolt", 2, 10), line("Nut", 1, 5)];
        let (matches, unmatched) = matched(&truth, &read, same_line);
        assert!(matches.all(), "{matches:?}");
        assert!(unmatched.truth.is_empty() && unmatched.read.is_empty());
    }

    #[test]
    fn a_line_that_is_read_twice_counts_once() {
        let truth = [line("Bolt", 2, 10)];
        let read = [line("Bolt", 2, 10), line("Bolt", 2, 10)];
        let (matches, unmatched) = matched(&truth, &read, same_line);
        assert_eq!((matches.found, matches.truth, matches.read), (1, 1, 2));
        assert_eq!(unmatched.read.len(), 1);
        assert!((matches.precision() - 0.5).abs() < 1e-9);
        assert!((matches.f1() - 2.0 / 3.0).abs() < 1e-9);
    }

    #[test]
    fn one_wrong_cell_makes_a_line_wrong_though_its_amount_is_found() {
        let truth = [line("Bolt", 2, 10)];
        let wrong = [
            line("Bolts", 2, 10),
            line("Bolt", 1, 10),
            LineItem {
                quantity: None,
                ..line("Bolt", 2, 10)
            },
        ];
        for read in wrong.map(|l| [l]) {
            assert_eq!(matched(&truth, &read, same_line).0.found, 0, "{read:?}");
            assert_eq!(matched(&truth, &read, same_amount).0.found, 1, "{read:?}");
        }
    }

    #[test]
    fn lines_without_amounts_do_not_match_by_amount() {
        let none = [LineItem::default()];
        assert_eq!(matched(&none, &none, same_amount).0.found, 0);
    }

    #[test]
    fn a_truth_without_lines_is_right_only_if_none_is_read() {
        assert!(matched(&[], &[], same_line).0.all());
        let (matches, _) = matched(&[], &[LineItem::default()], same_line);
        assert!(!matches.all());
        assert!(matches.f1() < 1e-9);
        assert!((Matches::default().f1() - 1.0).abs() < 1e-9);
    }
}
