//! The words of one item: what is sold, how many at which price, a date, a code.

use jiff::civil::Date;
use rust_decimal::Decimal;

use super::signs::{is_bullet, is_leader, is_times};
use crate::candidates::amount::{self, Amount, CENT};
use crate::candidates::{Facts, Place};
use crate::document::Word;
use crate::layout::Spot;

/// At most this many words stand between a quantity and its price: a unit and what says "at".
const BETWEEN: usize = 3;
/// The words of the line of a discount.
const FEW: usize = 5;
/// The longest country, unit or letter of a rate in a cell of its own.
const SHORT: usize = 3;

/// A word with where it stands.
#[derive(Clone)]
pub(super) struct Token<'a> {
    word: &'a Word,
    spot: Spot,
    at: usize,
}

/// The lines of an item.
pub(super) struct Entry<'a> {
    pub lines: Vec<usize>,
    pub amount: &'a Amount,
    pub value: Decimal,
    pub date: Option<Date>,
    tokens: Vec<Token<'a>>,
    numbers: Vec<Number>,
}

/// A number among the words, by its words.
struct Number {
    value: Decimal,
    first: usize,
    last: usize,
    percent: bool,
    decimals: bool,
}

/// How many at which price.
pub(super) struct Count {
    pub quantity: Decimal,
    pub price: Decimal,
    pub discount: Option<Decimal>,
    pub unit: Option<String>,
    pub quantity_place: Place,
    pub price_place: Place,
    /// The words that tell it.
    words: Vec<(usize, usize)>,
}

impl<'a> Entry<'a> {
    /// The item of some lines and an amount on one of them.
    pub(super) fn of(
        facts: &'a Facts<'a>,
        lines: Vec<usize>,
        amount: &'a Amount,
        value: Decimal,
    ) -> Self {
        let (mut tokens, mut date) = (Vec::new(), None);
        for &line in &lines {
            let (own, dated) = tokens_of(facts, line, amount);
            tokens.extend(own);
            date = date.or(dated);
        }
        let numbers = numbers_of(facts, &tokens);
        Self {
            lines,
            amount,
            value,
            date,
            tokens,
            numbers,
        }
    }

    /// Whether its first line is nothing but a code, with words below.
    pub(super) fn has_code(&self) -> bool {
        let Some(first) = self.tokens.first() else {
            return false;
        };
        let line = |t: &Token<'_>| t.spot.line;
        let alone = self
            .tokens
            .iter()
            .filter(|t| line(t) == line(first))
            .count()
            == 1;
        let text = &first.word.text;
        alone
            && self.tokens.len() > 1
            && text.contains(|c: char| c.is_ascii_digit())
            && !text.contains(char::is_lowercase)
            && !self.numbers.iter().any(|n| n.first == 0)
    }

    /// The quantity and the price that make the amount, or stand alone on their lines.
    pub(super) fn count(&self) -> Option<Count> {
        self.made().or_else(|| {
            let mut pairs = self.numbers.windows(2).map(|pair| (&pair[0], &pair[1]));
            let (quantity, price) = pairs.find(|pair| self.is_pair(pair) && self.is_line(pair))?;
            Some(self.counted(quantity, price, None))
        })
    }

    /// The quantity and the price that make the amount, with what is taken off.
    pub(super) fn made(&self) -> Option<Count> {
        let pairs = || self.numbers.windows(2).map(|pair| (&pair[0], &pair[1]));
        let whole = |(q, p): &(&Number, &Number)| {
            let product = q.value * p.value;
            (product - self.value).abs() <= CENT || (product.abs() - self.value.abs()).abs() <= CENT
        };
        let rates = || {
            self.numbers
                .iter()
                .filter(|n| n.percent && self.ends_line(n))
        };
        let told = pairs().filter(|p| self.is_pair(p)).find_map(|(q, p)| {
            let left = |r: &&Number| {
                let share = (Decimal::ONE_HUNDRED - r.value.abs()) / Decimal::ONE_HUNDRED;
                (q.value * p.value * share - self.value).abs() <= CENT
            };
            Some((q, p, rates().find(left)?))
        });
        if let Some((quantity, price, rate)) = told {
            return Some(self.counted(quantity, price, Some(rate)));
        }
        let (quantity, price) = pairs().filter(|p| self.is_pair(p)).find(whole)?;
        Some(self.counted(quantity, price, None))
    }

    /// Whether two numbers can be a quantity and its price: few words stand between.
    fn is_pair(&self, (quantity, price): &(&Number, &Number)) -> bool {
        let between = &self.tokens[quantity.last + 1..price.first];
        let said = self.says_times(quantity, price);
        !quantity.percent
            && !price.percent
            && between.len() <= BETWEEN
            && (said || (price.decimals && !between.is_empty()))
    }

    /// Whether a count has its lines for itself and says "times".
    fn is_line(&self, (quantity, price): &(&Number, &Number)) -> bool {
        let line = |at: usize| self.tokens[at].spot.line;
        let next = price.last + 1;
        let ends = next >= self.tokens.len() || line(next) != line(price.last);
        self.starts_line(quantity) && ends && self.says_times(quantity, price)
    }

    fn starts_line(&self, number: &Number) -> bool {
        let line = |at: usize| self.tokens[at].spot.line;
        number.first == 0 || line(number.first - 1) != line(number.first)
    }

    /// The last word of a count: few words may follow its price on a line of its own, as "each" does.
    fn last_of(&self, quantity: &Number, price: &Number) -> usize {
        let line = self.tokens[price.last].spot.line;
        let behind = self.tokens[price.last + 1..].iter();
        let behind: Vec<_> = behind.take_while(|t| t.spot.line == line).collect();
        let digit = |t: &&Token<'_>| t.word.text.contains(|c: char| c.is_ascii_digit());
        let few = behind.len() < BETWEEN && !behind.iter().any(digit);
        let own = few && self.starts_line(quantity);
        price.last + if own { behind.len() } else { 0 }
    }

    /// Whether a number is the last on a line of a few words.
    fn ends_line(&self, number: &Number) -> bool {
        let line = self.tokens[number.first].spot.line;
        let own = self.tokens.iter().filter(|t| t.spot.line == line).count();
        let next = self.tokens.get(number.last + 1);
        own <= FEW && next.is_none_or(|t| t.spot.line != line)
    }

    fn says_times(&self, quantity: &Number, price: &Number) -> bool {
        let words = &self.tokens[quantity.first..price.first];
        let glued = &self.tokens[quantity.last].word.text;
        words.iter().any(|t| is_times(&t.word.text)) || glued.ends_with(['x', 'X', '\u{d7}'])
    }

    fn counted(&self, quantity: &Number, price: &Number, rate: Option<&Number>) -> Count {
        let between = &self.tokens[quantity.last + 1..price.first];
        let unit: Vec<&str> = match between {
            [unit @ .., _] => unit.iter().map(|t| t.word.text.as_str()).collect(),
            [] => Vec::new(),
        };
        let mut words = vec![(quantity.first, self.last_of(quantity, price))];
        words.extend(rate.map(|rate| self.line_around(rate)));
        Count {
            quantity: quantity.value,
            price: price.value,
            discount: rate.map(|r| r.value.abs()),
            unit: (!unit.is_empty()).then(|| unit.join(" ")),
            quantity_place: self.place(quantity.first, quantity.last),
            price_place: self.place(price.first, price.last),
            words,
        }
    }

    /// The words of the line of a discount.
    fn line_around(&self, rate: &Number) -> (usize, usize) {
        let line = self.tokens[rate.first].spot.line;
        let own = |t: &Token<'_>| t.spot.line == line;
        let first = self.tokens.iter().position(own).unwrap_or(rate.first);
        (first, rate.last)
    }

    fn place(&self, first: usize, last: usize) -> Place {
        let (start, end) = (&self.tokens[first], &self.tokens[last]);
        let words = if start.spot == end.spot {
            start.at..end.at + 1
        } else {
            start.at..start.at + 1
        };
        Place {
            spot: start.spot,
            words,
        }
    }

    /// Net amount and tax before an amount with its tax, with where they stand.
    pub(super) fn net(&self) -> Option<[(Decimal, Place); 2]> {
        let line = self.amount.place.spot.line;
        let own = |n: &&Number| self.tokens[n.first].spot.line == line && n.decimals && !n.percent;
        let own: Vec<&Number> = self.numbers.iter().filter(own).collect();
        let [.., net, tax] = own.as_slice() else {
            return None;
        };
        let adds = net.value + tax.value == self.value && tax.value.abs() < net.value.abs();
        let told = |n: &Number| (n.value, self.place(n.first, n.last));
        adds.then(|| [told(net), told(tax)])
    }

    /// The segment of the line of the amount that describes: the one with the most letters.
    fn described(&self) -> Option<usize> {
        let line = self.amount.place.spot.line;
        let own = self.tokens.iter().filter(|t| t.spot.line == line);
        let mut letters: Vec<(usize, usize)> = Vec::new();
        for token in own {
            let count = token
                .word
                .text
                .chars()
                .filter(|c| c.is_alphabetic())
                .count();
            match letters.last_mut() {
                Some((segment, all)) if *segment == token.spot.segment => *all += count,
                _ => letters.push((token.spot.segment, count)),
            }
        }
        let most = letters.iter().map(|l| l.1).max()?;
        letters.iter().find(|l| l.1 == most).map(|l| l.0)
    }

    /// Whether a word stands in a cell of its own beside the description: a code, a rate, a country.
    fn is_beside(&self, token: &Token<'_>, described: Option<usize>) -> bool {
        if token.spot.line != self.amount.place.spot.line || described == Some(token.spot.segment) {
            return false;
        }
        let own = self.tokens.iter().filter(|t| t.spot == token.spot);
        let text: String = own.map(|t| t.word.text.as_str()).collect();
        text.contains(|c: char| c.is_ascii_digit()) || text.chars().count() <= SHORT
    }

    /// The code, and the lines of the description with their places: all words but the code and the count.
    pub(super) fn description(
        &self,
        count: Option<&Count>,
        coded: bool,
    ) -> (Option<String>, Vec<(String, Place)>) {
        let code = (coded && self.has_code()).then(|| self.tokens[0].word.text.clone());
        let described = self.described();
        let told = |at: usize| {
            let counted = count.is_some_and(|c| c.words.iter().any(|&(a, b)| a <= at && at <= b));
            let beside = self.is_beside(&self.tokens[at], described);
            counted || beside || (at == 0 && code.is_some())
        };
        let mut lines: Vec<(String, Place)> = Vec::new();
        for at in (0..self.tokens.len()).filter(|&at| !told(at)) {
            let token = &self.tokens[at];
            let mut text = token.word.text.as_str();
            if at + 1 < self.tokens.len() && told(at + 1) {
                text = text.trim_end_matches([',', ':']);
            }
            match lines.last_mut() {
                Some((line, place)) if place.spot.line == token.spot.line => {
                    line.push(' ');
                    line.push_str(text);
                    if place.spot == token.spot && place.words.end == token.at {
                        place.words.end = token.at + 1;
                    }
                }
                _ => lines.push((text.to_owned(), self.place(at, at))),
            }
        }
        (code, lines)
    }
}

/// The words of a line but its amount and what only leads to it, and the date that it starts with.
fn tokens_of<'a>(
    facts: &'a Facts<'a>,
    line: usize,
    amount: &Amount,
) -> (Vec<Token<'a>>, Option<Date>) {
    let segments = &facts.layout.lines[line].segments;
    let mut tokens = Vec::new();
    let first = Spot { line, segment: 0 };
    let bullet = segments[0].words.len() > 1 && is_bullet(&segments[0].words[0].text);
    let start = usize::from(bullet);
    let dated = facts.dates.end_of(first, start);
    // A period tells of the item, and is no date of it.
    let to = |end: usize| {
        let dash = segments[0]
            .words
            .get(end)
            .is_some_and(|w| is_bullet(&w.text));
        dash && facts.dates.end_of(first, end + 1).is_some()
    };
    let dated = dated.filter(|&end| !to(end));
    let date = dated.and_then(|_| {
        let hits = facts.dates.in_segment(first);
        let hit = hits.into_iter().find(|h| h.place.words.start == start)?;
        Some(facts.dates.resolve(hit.reading, None).0)
    });
    let start = dated.unwrap_or(start);
    for (segment, own) in segments.iter().enumerate() {
        let spot = Spot { line, segment };
        let from = if segment == 0 { start } else { 0 };
        for (at, word) in own.words.iter().enumerate().skip(from) {
            if amount.place.spot == spot && amount.place.words.start <= at {
                return (tokens, date);
            }
            if !is_leader(&word.text) {
                tokens.push(Token { word, spot, at });
            }
        }
    }
    (tokens, date)
}

/// The numbers among words, with those that a sign of the count touches: "3x", "4.50:".
fn numbers_of(facts: &Facts<'_>, tokens: &[Token<'_>]) -> Vec<Number> {
    let mut numbers = Vec::new();
    let mut at = 0;
    while at < tokens.len() {
        let token = &tokens[at];
        let mut known = facts.amounts.in_segment(token.spot);
        let known = known.find(|a| a.place.words.start == token.at);
        let number = match known {
            Some(amount) => Some(Number {
                value: amount.value,
                // A star before a number may say "times".
                first: at + usize::from(token.word.text == "*"),
                last: at + amount.place.words.len() - 1,
                percent: amount.percent,
                decimals: amount.decimals > 0,
            }),
            None => bare(&token.word.text).map(|value| Number {
                value,
                first: at,
                last: at,
                percent: false,
                decimals: value.scale() > 0,
            }),
        };
        at = number.as_ref().map_or(at, |n| n.last) + 1;
        numbers.extend(number.filter(|n| n.last < tokens.len()));
    }
    numbers
}

fn bare(text: &str) -> Option<Decimal> {
    amount::plain(text.trim_end_matches(['x', 'X', '\u{d7}', ':', ',']))
}
