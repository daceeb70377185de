//! Amounts: numbers with their sign, decimals and currency mark.

mod digits;
mod read;

use rust_decimal::Decimal;

use super::Place;
use super::date::Dates;
use crate::document::Rect;
use crate::layout::{Layout, Segment, Spot, around};
use crate::locale::currency::Mark;
use read::Number;

/// One cent.
pub(crate) const CENT: Decimal = Decimal::from_parts(1, 0, 0, false, 2);
/// Two cents: what rounding of a rate may cost.
pub(crate) const TWO_CENTS: Decimal = Decimal::from_parts(2, 0, 0, false, 2);
/// Half a cent: what differs by less is equal.
pub(crate) const HALF_CENT: Decimal = Decimal::from_parts(5, 0, 0, false, 3);

/// A number on the page.
#[derive(Debug, Clone)]
pub(crate) struct Amount {
    pub value: Decimal,
    pub place: Place,
    pub rect: Rect,
    /// Decimal places as printed.
    pub decimals: u32,
    pub currency: Option<Mark>,
    /// Followed by a percent sign.
    pub percent: bool,
    /// Marked as a credit: a trailing `CR`.
    pub credit: bool,
    /// Nothing but the number and its marks stands in the segment.
    pub alone: bool,
    /// In brackets, which make it negative or an aside.
    pub bracketed: bool,
    /// Whether it is written as money rather than as a count, a code or a year.
    money: bool,
}

impl Amount {
    /// Whether it looks like money rather than a count, a code or a year.
    pub(crate) fn is_money(&self) -> bool {
        self.money
    }
}

/// Every number of a document in reading order, and the decimal mark that it uses.
#[derive(Debug, Clone, Default)]
pub(crate) struct Amounts(pub Vec<Amount>);

impl Amounts {
    pub(crate) fn find(layout: &Layout, dates: &Dates) -> Self {
        let mark = digits::decimal_mark(layout);
        let space = if digits::groups_with_marks(layout, mark) {
            0.0
        } else {
            layout.space
        };
        let mut found = Vec::new();
        let mut whole: Vec<usize> = Vec::new();
        for (spot, segment) in layout.segments() {
            let mut at = 0;
            while at < segment.words.len() {
                if let Some(end) = dates.end_of(spot, at) {
                    at = end;
                    continue;
                }
                match read::read(&segment.words, at, mark, space) {
                    Some(number) => {
                        at = number.words.end;
                        let is_whole = number.decimals == 0 && !number.percent;
                        if is_whole && (number.grouped || number.words == (0..segment.words.len()))
                        {
                            whole.push(found.len());
                        }
                        found.push(amount(number, spot, segment));
                    }
                    None => at += 1,
                }
            }
        }
        if !found.iter().any(|a| a.decimals == 2) {
            // Nothing is printed with cents, as in yen: whole numbers are money.
            for at in whole {
                found[at].money = true;
            }
        }
        Self(found)
    }

    /// The numbers of one line, from left to right.
    pub(crate) fn on_line(&self, line: usize) -> impl DoubleEndedIterator<Item = &Amount> {
        let start = self.0.partition_point(|a| a.place.spot.line < line);
        let end = self.0.partition_point(|a| a.place.spot.line <= line);
        self.0[start..end].iter()
    }

    /// The numbers of one segment, from left to right.
    pub(crate) fn in_segment(&self, spot: Spot) -> impl DoubleEndedIterator<Item = &Amount> {
        let start = self.0.partition_point(|a| a.place.spot < spot);
        let end = self.0.partition_point(|a| a.place.spot <= spot);
        self.0[start..end].iter()
    }
}

/// The value of a number without any mark.
pub(crate) fn plain(text: &str) -> Option<Decimal> {
    digits::parse(text, None).map(|digits| digits.value)
}

fn amount(number: Number, spot: Spot, segment: &Segment) -> Amount {
    // "R 1 200.00" is rand, "R9" and "R 1024" are codes.
    let letter = number.currency == Some(Mark::Ambiguous("r")) && number.decimals != 2;
    let currency = number.currency.filter(|_| !letter);
    let written = number.decimals == 2 || number.stroked || currency.is_some();
    Amount {
        value: number.value,
        rect: around(&segment.words[number.words.clone()]),
        decimals: number.decimals,
        currency,
        percent: number.percent,
        credit: number.credit,
        alone: number.words.len() == segment.words.len(),
        bracketed: number.bracketed,
        money: written && !number.percent,
        place: Place {
            spot,
            words: number.words,
        },
    }
}
