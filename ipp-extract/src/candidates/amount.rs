//! Amounts: numbers with their sign, decimals and currency mark.

use std::ops::Range;

use rust_decimal::Decimal;

use super::Place;
use super::date::Dates;
use crate::document::{Rect, Word};
use crate::layout::{Layout, Segment, Spot, around};
use crate::locale::currency::{self, Mark};

/// Digit groups parted by a space stand closer than this share of the font size.
const GROUP_GAP: f64 = 0.42;

/// Numbers with more digits before or behind the decimal mark are codes. The limits also keep every
/// product of two numbers and a rate far below what a decimal can hold.
const MAX_DIGITS: usize = 12;
const MAX_DECIMALS: usize = 6;

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
}

impl Amount {
    /// Whether it looks like money rather than a count, a code or a year.
    pub(crate) fn is_money(&self) -> bool {
        !self.percent && (self.decimals == 2 || self.currency.is_some())
    }
}

/// Every number of a document in reading order, and the decimal mark that it uses.
#[derive(Debug, Clone, Default)]
pub(crate) struct Amounts(pub Vec<Amount>);

impl Amounts {
    pub(crate) fn find(layout: &Layout, dates: &Dates) -> Self {
        let mark = decimal_mark(layout);
        let mut found = Vec::new();
        for (spot, segment) in layout.segments() {
            let mut at = 0;
            while at < segment.words.len() {
                if let Some(end) = dates.end_of(spot, at) {
                    at = end;
                    continue;
                }
                match read(segment, at, mark) {
                    Some(number) => {
                        at = number.words.end;
                        found.push(number.into_amount(spot, segment));
                    }
                    None => at += 1,
                }
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
        self.on_line(spot.line)
            .filter(move |a| a.place.spot == spot)
    }
}

/// A number being read.
struct Number {
    value: Decimal,
    decimals: u32,
    words: Range<usize>,
    currency: Option<Mark>,
    percent: bool,
    credit: bool,
}

impl Number {
    fn into_amount(self, spot: Spot, segment: &Segment) -> Amount {
        Amount {
            value: self.value,
            rect: around(&segment.words[self.words.clone()]),
            decimals: self.decimals,
            currency: self.currency,
            percent: self.percent,
            credit: self.credit,
            alone: self.words.len() == segment.words.len(),
            place: Place {
                spot,
                words: self.words,
            },
        }
    }
}

/// Reads a number that starts at a word, with the currency before and the marks behind it.
fn read(segment: &Segment, start: usize, mark: Option<char>) -> Option<Number> {
    let words = &segment.words;
    let mut at = start;
    let mut currency = currency::mark(&words[at].text);
    let mut negative = false;
    if currency.is_some() {
        at += 1;
    }
    if words
        .get(at)
        .is_some_and(|w| matches!(w.text.as_str(), "-" | "–"))
    {
        negative = true;
        at += 1;
    }
    let word = words.get(at)?;
    let bracketed = word.text.starts_with('(');
    let (sign, inner) = unsigned(&word.text);
    negative |= sign;
    let (stripped, inner) = match currency::strip(inner) {
        Some((mark, rest)) => (Some(mark), rest),
        None => (None, inner),
    };
    let (sign, mut body) = unsigned(inner);
    negative |= sign;
    let mut percent = false;
    if let Some(number) = body.strip_suffix('%') {
        body = number;
        percent = true;
    }
    currency = currency.or(stripped);
    let mut body = body.to_owned();
    at += 1;
    while stripped.is_none_or(|_| at == start + 1) && continues_group(words, at, &body) {
        let (tail, rest_mark) = match currency::strip(&words[at].text) {
            Some((mark, rest)) => (rest.to_owned(), Some(mark)),
            None => (words[at].text.clone(), None),
        };
        let (sign, tail) = unsigned(&tail);
        negative |= sign;
        body.push_str(tail);
        currency = currency.or(rest_mark);
        at += 1;
    }
    let (value, decimals) = parse(&body, mark)?;
    let mut credit = false;
    while let Some(next) = words.get(at) {
        match next.text.as_str() {
            "%" => percent = true,
            "-" | "–" if at + 1 == words.len() => negative = true,
            "CR" | "Cr" | "Cr." => credit = true,
            text if currency.is_none() && currency::mark(text).is_some() => {
                currency = currency::mark(text);
            }
            _ => break,
        }
        at += 1;
    }
    Some(Number {
        value: if negative && !(percent && bracketed) {
            -value
        } else {
            value
        },
        decimals,
        words: start..at,
        currency,
        percent,
        credit,
    })
}

/// Takes minus signs and brackets off a number.
fn unsigned(text: &str) -> (bool, &str) {
    if let Some(inner) = text.strip_prefix('(').and_then(|t| t.strip_suffix(')')) {
        return (
            inner.starts_with(|c: char| c.is_ascii_digit() || !c.is_alphanumeric()),
            inner,
        );
    }
    if let Some(rest) = text.strip_prefix(['-', '–']) {
        return (true, rest);
    }
    match text.strip_suffix(['-', '–']) {
        Some(rest) if rest.ends_with(|c: char| c.is_ascii_digit()) => (true, rest),
        _ => (false, text.strip_prefix('+').unwrap_or(text)),
    }
}

/// Whether the word at `at` is the next group of three digits of a number with spaces: `1 234,56`.
fn continues_group(words: &[Word], at: usize, body: &str) -> bool {
    let (Some(last), Some(next)) = (at.checked_sub(1).map(|i| &words[i]), words.get(at)) else {
        return false;
    };
    let head = body.len()
        - body
            .rfind(|c: char| !c.is_ascii_digit())
            .map_or(0, |i| i + 1);
    let digits = next.text.bytes().take_while(u8::is_ascii_digit).count();
    let rest = &next.text[digits..];
    (1..=3).contains(&head)
        && body.bytes().all(|b| b.is_ascii_digit())
        && digits == 3
        && (rest.is_empty()
            || !rest.starts_with(|c: char| c.is_alphabetic() || c == '/' || c == '-'))
        && next.rect.x0 - last.rect.x1 < GROUP_GAP * next.size
}

/// The value and decimal places of digits with marks, or `None` if it is no number.
fn parse(body: &str, mark: Option<char>) -> Option<(Decimal, u32)> {
    let body = body.trim_end_matches(['.', ',']);
    let valid = |c: char| c.is_ascii_digit() || matches!(c, '.' | ',' | '\'' | '’' | '`');
    if body.is_empty() || body.len() > 20 || !body.chars().all(valid) {
        return None;
    }
    if !body.contains(|c: char| c.is_ascii_digit()) {
        return None;
    }
    let last = body.rfind(|c: char| !c.is_ascii_digit());
    let is_decimal = last.is_some_and(|at| is_decimal_mark(body, at, mark));
    let (whole, fraction) = match last {
        Some(at) if is_decimal => (&body[..at], &body[at + 1..]),
        _ => (body, ""),
    };
    if !is_grouped(whole) {
        return None;
    }
    let digits: String = whole.chars().filter(char::is_ascii_digit).collect();
    if digits.trim_start_matches('0').len() > MAX_DIGITS || fraction.len() > MAX_DECIMALS {
        return None;
    }
    let text = if fraction.is_empty() {
        digits
    } else {
        format!("{digits}.{fraction}")
    };
    let text = if text.starts_with('.') {
        format!("0{text}")
    } else {
        text
    };
    let decimals = u32::try_from(fraction.len()).ok()?;
    text.parse().ok().map(|value| (value, decimals))
}

/// Whether the last mark of a number, at byte `at`, parts its decimals.
fn is_decimal_mark(body: &str, at: usize, document: Option<char>) -> bool {
    let own = body[at..].chars().next().unwrap_or('.');
    let others = body[..at].chars().filter(|c| !c.is_ascii_digit());
    let (same, different) = others.fold(
        (0, 0),
        |(s, d), c| if c == own { (s + 1, d) } else { (s, d + 1) },
    );
    if !matches!(own, '.' | ',') || same > 0 {
        return false;
    }
    let behind = body.len() - at - 1;
    different > 0 || behind != 3 || at == 0 || body[..at] == *"0" || document == Some(own)
}

/// Whether the marks of a whole number part groups: of three digits, or the two and three of a lakh.
fn is_grouped(whole: &str) -> bool {
    let mut groups = whole.split(|c: char| !c.is_ascii_digit());
    let first = groups.next().unwrap_or_default();
    let rest: Vec<&str> = groups.collect();
    let lakh = rest
        .split_last()
        .is_some_and(|(last, mid)| last.len() == 3 && mid.iter().all(|g| g.len() == 2));
    rest.is_empty()
        || (first.len() <= 3 && !first.is_empty() && (lakh || rest.iter().all(|g| g.len() == 3)))
}

/// The decimal mark of the document by the numbers that leave no doubt.
fn decimal_mark(layout: &Layout) -> Option<char> {
    let (mut comma, mut dot) = (0_usize, 0_usize);
    for (_, segment) in layout.segments() {
        for word in &segment.words {
            let body = word.text.trim_matches(|c: char| !c.is_ascii_digit());
            let marks: Vec<(usize, char)> = body
                .char_indices()
                .filter(|(_, c)| !c.is_ascii_digit())
                .collect();
            let clear = match marks.as_slice() {
                [(at, c)] if body.len() - at - 1 == 2 => Some(*c),
                [.., (_, before), (_, c)] if before != c => Some(*c),
                _ => None,
            };
            match clear {
                Some(',') => comma += 1,
                Some('.') => dot += 1,
                _ => {}
            }
        }
    }
    match comma.cmp(&dot) {
        std::cmp::Ordering::Greater => Some(','),
        std::cmp::Ordering::Less => Some('.'),
        std::cmp::Ordering::Equal => None,
    }
}

#[cfg(test)]
mod tests {
    use super::{parse, unsigned};

    fn value(body: &str, mark: Option<char>) -> Option<String> {
        parse(body, mark).map(|(v, d)| format!("{v}/{d}"))
    }

    #[test]
    fn both_decimal_marks_and_every_grouping_are_read() {
        for (body, expected) in [
            ("1.234,56", "1234.56/2"),
            ("1,234.56", "1234.56/2"),
            ("1'234.50", "1234.50/2"),
            ("12,34,567.00", "1234567.00/2"),
            ("1.234.567", "1234567/0"),
            ("3,3333", "3.3333/4"),
            ("0,005", "0.005/3"),
            ("120", "120/0"),
            (".50", "0.50/2"),
        ] {
            assert_eq!(value(body, None).as_deref(), Some(expected), "{body}");
        }
    }

    #[test]
    fn three_digits_behind_one_mark_follow_the_document() {
        assert_eq!(value("1.250", None).as_deref(), Some("1250/0"));
        assert_eq!(value("1.250", Some(',')).as_deref(), Some("1250/0"));
        assert_eq!(value("1.250", Some('.')).as_deref(), Some("1.250/3"));
    }

    #[test]
    fn dates_versions_and_codes_are_no_numbers() {
        for body in ["05.06.2018", "1.2.3", "12-34", "", ".", "AB12", "1..2"] {
            assert_eq!(value(body, None), None, "{body}");
        }
    }

    #[test]
    fn signs_are_taken_off_either_end() {
        assert_eq!(unsigned("-5,00"), (true, "5,00"));
        assert_eq!(unsigned("5,00-"), (true, "5,00"));
        assert_eq!(unsigned("(5.00)"), (true, "5.00"));
        assert_eq!(unsigned("5.00"), (false, "5.00"));
    }
}
