//! Reads a number with the marks around it: sign, brackets, currency, percent sign, `CR`, leaders, and
//! the strokes that stand for no cents.

use std::ops::Range;

use rust_decimal::Decimal;

use super::digits;
use crate::document::Word;
use crate::locale::currency::{self, Mark};

/// No rate is higher, in percent: it is a code, and its product with two amounts more than a decimal holds.
const MAX_PERCENT: Decimal = Decimal::ONE_THOUSAND;
/// Digit groups are parted by no more than this many usual gaps of words.
const GROUP_GAP: f64 = 1.25;
/// Signs that stand for minus.
const MINUS: [char; 3] = ['-', '–', '−'];
/// What stands for no cents behind a number, longest first.
const NO_CENTS: [&str; 10] = [",--", ".--", ",—", ".—", ",–", ".–", ",-", ".-", "/-", "/="];

/// A number being read.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Number {
    pub value: Decimal,
    pub decimals: u32,
    pub grouped: bool,
    /// Written as money: with a stroke for the cents.
    pub stroked: bool,
    pub words: Range<usize>,
    pub currency: Option<Mark>,
    pub percent: bool,
    pub credit: bool,
    pub bracketed: bool,
}

/// The marks found so far around the digits.
#[derive(Default)]
struct Marks {
    negative: bool,
    opened: bool,
    closed: bool,
    currency: Option<Mark>,
    percent: bool,
    credit: bool,
    stroked: bool,
}

/// Reads a number that starts at a word, with the marks before and behind it; `space` is the usual
/// gap between words as a share of the font size.
pub(super) fn read(words: &[Word], start: usize, mark: Option<char>, space: f64) -> Option<Number> {
    let mut marks = Marks::default();
    let mut at = start;
    while at < start + 3 && marks.lead(&words.get(at)?.text, words, at, start) {
        at += 1;
    }
    let mut body = marks.strip(&words.get(at)?.text).to_owned();
    at += 1;
    let mut groups = 0;
    while continues_group(words, at, &body, space) {
        groups += 1;
        let tail = marks.strip(&words[at].text).to_owned();
        body.push_str(&tail);
        at += 1;
    }
    let digits = digits::parse(&body, mark)?;
    while words
        .get(at)
        .is_some_and(|w| marks.trail(&w.text, at + 1 == words.len()))
    {
        at += 1;
    }
    if marks.percent && digits.value > MAX_PERCENT {
        return None;
    }
    let bracketed = marks.opened && marks.closed;
    let negative = marks.negative || (bracketed && !marks.percent);
    Some(Number {
        value: if negative {
            -digits.value
        } else {
            digits.value
        },
        decimals: digits.decimals,
        grouped: digits.grouped || groups > 0,
        stroked: marks.stroked,
        words: start..at,
        currency: marks.currency,
        percent: marks.percent,
        credit: marks.credit,
        bracketed,
    })
}

impl Marks {
    /// Takes a word that stands before the digits and is nothing but a mark.
    fn lead(&mut self, text: &str, words: &[Word], at: usize, start: usize) -> bool {
        let bare = text.trim_start_matches('(');
        if self.currency.is_none()
            && let Some(mark) = currency::mark(bare)
        {
            self.currency = Some(mark);
            self.opened |= text.starts_with('(');
            return true;
        }
        let minus = text.chars().count() == 1 && text.starts_with(MINUS);
        // "10 - 20" is a range.
        let ranged =
            at == start && at > 0 && words[at - 1].text.ends_with(|c: char| c.is_ascii_digit());
        if minus && !ranged && !self.negative {
            self.negative = true;
            return true;
        }
        false
    }

    /// Takes every mark off the ends of the word that holds digits.
    fn strip<'t>(&mut self, text: &'t str) -> &'t str {
        let mut rest = text.trim_matches('*');
        if rest.starts_with("..") {
            rest = rest.trim_start_matches('.');
        }
        loop {
            let before = rest;
            rest = self.strip_one(rest);
            if rest.len() == before.len() {
                return rest;
            }
        }
    }

    fn strip_one<'t>(&mut self, text: &'t str) -> &'t str {
        if let Some(rest) = text.strip_suffix([':', ';']) {
            return rest;
        }
        if let Some(rest) = text.strip_prefix('(') {
            self.opened = true;
            return rest;
        }
        if let Some(rest) = text.strip_suffix(')') {
            self.closed = true;
            return rest;
        }
        let ends_in_digit = |rest: &&str| rest.ends_with(|c: char| c.is_ascii_digit());
        let stroked = NO_CENTS.iter().find_map(|s| text.strip_suffix(s));
        if let Some(rest) = stroked.filter(ends_in_digit) {
            self.stroked = true;
            return rest;
        }
        if let Some(rest) = text.strip_suffix('%') {
            self.percent = true;
            return rest;
        }
        if let Some(rest) = text.strip_prefix(MINUS) {
            self.negative = true;
            return rest;
        }
        if let Some(rest) = text.strip_suffix(MINUS).filter(ends_in_digit) {
            self.negative = true;
            return rest;
        }
        if let Some(rest) = ["CR", "Cr", "cr"].iter().find_map(|s| text.strip_suffix(s)) {
            self.credit = true;
            return rest;
        }
        if let Some((mark, rest)) = currency::strip(text) {
            self.currency = self.currency.or(Some(mark));
            return rest;
        }
        text.strip_prefix('+').unwrap_or(text)
    }

    /// Takes a word behind the digits that is nothing but a mark.
    fn trail(&mut self, text: &str, last: bool) -> bool {
        match text.trim_end_matches(':') {
            "%" => self.percent = true,
            ")" if self.opened => self.closed = true,
            "%)" if self.opened => (self.percent, self.closed) = (true, true),
            "CR" | "Cr" | "Cr." | "(CR)" | "(Cr)" => self.credit = true,
            "DR" | "Dr" | "Dr." | "(DR)" | "(Dr)" | "/-" | "*" | "**" | "***" => {}
            _ if last && text.chars().count() == 1 && text.starts_with(MINUS) => {
                self.negative = true;
            }
            // "137,86 €-"
            signed
                if last
                    && signed
                        .strip_suffix(MINUS)
                        .and_then(currency::mark)
                        .is_some() =>
            {
                self.currency = signed.strip_suffix(MINUS).and_then(currency::mark);
                self.negative = true;
            }
            _ => {
                let found = currency::mark(text).filter(|_| self.currency.is_none());
                self.currency = self.currency.or(found);
                self.closed |= found.is_some() && text.ends_with(')');
                return found.is_some();
            }
        }
        true
    }
}

/// Whether the word at `at` is the next group of three digits of a number with spaces: `1 234,56`.
fn continues_group(words: &[Word], at: usize, body: &str, space: f64) -> bool {
    let (Some(last), Some(next)) = (at.checked_sub(1).map(|i| &words[i]), words.get(at)) else {
        return false;
    };
    let head = body.len()
        - body
            .rfind(|c: char| !c.is_ascii_digit())
            .map_or(0, |i| i + 1);
    let digits = next.text.bytes().take_while(u8::is_ascii_digit).count();
    let rest = &next.text[digits..];
    let whole = last.text.ends_with(|c: char| c.is_ascii_digit());
    (1..=3).contains(&head.min(body.len()))
        && whole
        && body.bytes().all(|b| b.is_ascii_digit())
        && digits == 3
        && (rest.is_empty()
            || !rest.starts_with(|c: char| c == '-' || c == '/' || c.is_alphabetic())
            || currency::mark(rest).is_some())
        && next.rect.x0 - last.rect.x1 < GROUP_GAP * space * next.size
}

#[cfg(test)]
mod tests {
    use super::{Number, read};
    use crate::document::{Rect, Word};
    use crate::locale::currency::Mark;

    fn number(text: &str) -> Option<Number> {
        let mut x = 0.0;
        let words: Vec<Word> = text
            .split(' ')
            .map(|text| {
                let width = 5.0 * text.chars().count() as f64;
                let rect = Rect {
                    x0: x,
                    y0: 0.0,
                    x1: x + width,
                    y1: 10.0,
                };
                x += width + 3.0;
                Word {
                    text: text.to_owned(),
                    rect,
                    baseline: 9.0,
                    size: 10.0,
                    space_after: true,
                }
            })
            .collect();
        read(&words, 0, None, 0.3).filter(|n| n.words.end == words.len())
    }

    fn value(text: &str) -> Option<String> {
        number(text).map(|n| n.value.to_string())
    }

    #[test]
    fn every_way_to_write_money_is_read() {
        for (text, expected) in [
            ("EUR1,234.50", "1234.50"),
            ("$ 1,234", "1234"),
            ("1,234.50USD", "1234.50"),
            ("Rs. 1,18,000/-", "118000"),
            ("Rs.1,18,000/-", "118000"),
            ("₹1,18,000.00", "118000.00"),
            ("kr 1 234,00", "1234.00"),
            ("1 234,00 kr", "1234.00"),
            ("1 234,00kr", "1234.00"),
            ("R 1 234.00", "1234.00"),
            ("R$ 1.234,56", "1234.56"),
            ("R$1.234,56", "1234.56"),
            ("1 234,56 zł", "1234.56"),
            ("CHF 1'234.--", "1234"),
            ("EUR 1.200,--", "1200"),
            ("1.200,-", "1200"),
            ("***1,200.00***", "1200.00"),
            ("........120.00", "120.00"),
            ("£120.00*", "120.00"),
        ] {
            assert_eq!(value(text).as_deref(), Some(expected), "{text}");
        }
    }

    #[test]
    fn every_way_to_write_a_negative_amount_is_read() {
        for text in [
            "-5.00",
            "5.00-",
            "−5.00",
            "- 5.00",
            "(5.00)",
            "-€5.00",
            "€-5.00",
            "(€5.00)",
            "€ (5.00)",
            "(€ 5.00)",
            "(5.00 EUR)",
            "EUR 5.00-",
            "- 5.00 €",
        ] {
            assert_eq!(value(text).as_deref(), Some("-5.00"), "{text}");
        }
        assert_eq!(value("(20%)").as_deref(), Some("20"));
        assert_eq!(value("(20 %)").as_deref(), Some("20"));
    }

    #[test]
    fn credits_and_debits_are_marked_behind_the_amount() {
        for text in ["50.00 CR", "50.00CR", "50.00 Cr."] {
            assert!(number(text).is_some_and(|n| n.credit), "{text}");
        }
        assert!(number("50.00 Dr").is_some_and(|n| !n.credit));
        assert_eq!(
            number("50.00 (USD)").and_then(|n| n.currency),
            Some(Mark::Code("USD"))
        );
    }

    #[test]
    fn codes_and_dates_are_no_amounts() {
        for text in [
            "INV-1001",
            "2026-01-15",
            "(AB12)",
            "12-34",
            "A4",
            "-",
            "€",
            "1001 %",
        ] {
            assert_eq!(value(text), None, "{text}");
        }
    }
}
