//! Periods of service: two dates, a date without its year before one with it, or a month.

use jiff::ToSpan as _;
use jiff::civil::Date;

use super::date::{Reading, date, pieces, starting, year};
use crate::locale::fold;
use crate::locale::months::month;
use crate::locale::words::RANGE;

/// The first and the last day that a text states: "01.03.–31.03.2026", "1 to 15 March 2026", "March 2026".
/// `resolve` decides on dates whose order is open.
pub(crate) fn period(text: &str, resolve: impl Fn(Reading) -> Date) -> Option<(Date, Date)> {
    let (start, end) = match halves(text) {
        Some((left, right)) => {
            let end = full(right, &resolve).or_else(|| month_of(right).map(|m| m.1))?;
            let start = full(left, &resolve)
                .or_else(|| month_of(left).map(|m| m.0))
                .or_else(|| without_year(left, end))?;
            (start, end)
        }
        None => month_of(text)?,
    };
    (start <= end).then_some((start, end))
}

fn full(text: &str, resolve: &impl Fn(Reading) -> Date) -> Option<Date> {
    starting(text).map(resolve)
}

/// The texts before and behind the first mark or word that leads from one day to another.
fn halves(text: &str) -> Option<(&str, &str)> {
    let words = text.split_whitespace().scan(0, |from, word| {
        let at = *from + text[*from..].find(word)?;
        *from = at + word.len();
        Some((at, word))
    });
    for (at, word) in words.skip(1) {
        let bare = fold(word);
        let leads =
            RANGE.contains(&bare.as_str()) || matches!(bare.as_str(), "-" | "–" | "—" | "/");
        let rest = text[at + word.len()..].trim_start();
        if leads && rest.starts_with(|c: char| c.is_alphanumeric()) {
            return Some((text[..at].trim(), rest));
        }
    }
    let dash = text.find(['–', '—']).or_else(|| plain_dash(text))?;
    let width = text[dash..].chars().next().map_or(1, char::len_utf8);
    Some((text[..dash].trim(), text[dash + width..].trim()))
}

/// A dash between dates that are written with other marks.
fn plain_dash(text: &str) -> Option<usize> {
    let mut dashes = text.match_indices('-');
    let (at, _) = dashes.next()?;
    let only = dashes.next().is_none();
    (only && text[..at].contains(['.', '/', ' '])).then_some(at)
}

/// "01.03.", "1 March" or "1" in the year, and the month, of the last day.
fn without_year(text: &str, end: Date) -> Option<Date> {
    let last = text.split_whitespace().collect::<Vec<_>>();
    let parts: Vec<String> = last.iter().flat_map(|w| pieces(w)).collect();
    let number = |s: &String| s.parse::<i8>().ok();
    let (day, month_number) = match parts.as_slice() {
        [.., a, b] if month(b).is_some() => (number(a)?, month(b)?),
        [.., a, b] if month(a).is_some() => (number(b)?, month(a)?),
        [a, b] => (number(a)?, number(b)?),
        [a] => (number(a)?, end.month()),
        _ => return None,
    };
    let start = date(end.year(), month_number, day)?;
    if start <= end {
        Some(start)
    } else {
        date(end.year() - 1, month_number, day)
    }
}

/// The first and the last day of "March 2026" or "03/2026".
fn month_of(text: &str) -> Option<(Date, Date)> {
    let parts: Vec<String> = text.split_whitespace().take(4).flat_map(pieces).collect();
    let (name, number) = match parts.as_slice() {
        [name, number] | [name, number, ..] if number.len() == 4 => (name, number),
        _ => return None,
    };
    let numeric = || {
        name.parse::<i8>()
            .ok()
            .filter(|_| name.len() <= 2 && parts.len() == 2)
    };
    let first = date(year(number)?, month(name).or_else(numeric)?, 1)?;
    let last = first.checked_add(1.month()).ok()?.yesterday().ok()?;
    Some((first, last))
}

#[cfg(test)]
mod tests {
    use super::{Reading, period};

    fn read(text: &str) -> Option<(String, String)> {
        let day_first = |reading| match reading {
            Reading::Exact(date) | Reading::Open(date, _) => date,
        };
        period(text, day_first).map(|(a, b)| (a.to_string(), b.to_string()))
    }

    #[test]
    fn periods_are_read_in_all_their_forms() {
        for text in [
            "01.03.2026 - 31.03.2026",
            "01.03.–31.03.2026",
            "01.03. - 31.03.2026",
            "01.03.-31.03.2026",
            "01/03/2026-31/03/2026",
            "2026-03-01 to 2026-03-31",
            "1 March to 31 March 2026",
            "1–31 March 2026",
            "1 - 31 March 2026",
            "vom 01.03.2026 bis 31.03.2026".trim_start_matches("vom "),
            "March 2026",
            "März 2026",
            "03/2026",
        ] {
            let whole = Some(("2026-03-01".to_owned(), "2026-03-31".to_owned()));
            assert_eq!(read(text), whole, "{text}");
        }
    }

    #[test]
    fn a_date_or_a_number_is_no_period() {
        for text in [
            "15.03.2026",
            "March",
            "12 pieces",
            "2026-03-01",
            "31.03.2026 - 01.03.2026",
        ] {
            assert_eq!(read(text), None, "{text}");
        }
    }
}
