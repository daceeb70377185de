//! Periods of service: two dates, a date without its year before one with it, or a month.

use jiff::ToSpan as _;
use jiff::civil::{Date, ISOWeekDate, Weekday};

use super::date::{Reading, date, pieces, starting, year};
use crate::locale::fold;
use crate::locale::months::month;
use crate::locale::spans::{HALVES, ORDINALS, QUARTERS, WEEKS};
use crate::locale::words::RANGE;

/// The first and the last day that a text states: "01.03.–31.03.2026", "1 to 15 March 2026", "March 2026".
/// `resolve` decides on dates whose order is open.
pub(crate) fn period(text: &str, resolve: impl Fn(Reading) -> Date) -> Option<(Date, Date)> {
    if let Some(span) = weeks(text).or_else(|| part_of_year(text)) {
        return Some(span);
    }
    let (start, end) = match halves(text) {
        Some((left, right)) => {
            let end = full(right, &resolve).or_else(|| month_of(right).map(|m| m.1))?;
            let start = full(left, &resolve)
                .or_else(|| month_of(left).map(|m| m.0))
                .or_else(|| without_year(left, end))
                .or_else(|| month_in(left, end))?;
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
        // "t/m"
        let bare = fold(word).replace(['/', '.'], "");
        let leads = RANGE.contains(&bare.as_str()) || matches!(word, "-" | "–" | "—" | "/");
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

/// The first day of "January" in "January - February 2026".
fn month_in(text: &str, end: Date) -> Option<Date> {
    let number = month(bare_word(text).as_str())?;
    let year = if number <= end.month() {
        end.year()
    } else {
        end.year() - 1
    };
    date(year, number, 1)
}

fn bare_word(text: &str) -> String {
    fold(text).replace('.', "")
}

/// The first day of a month and the last of another, some months after it.
fn months(year: i16, first: i8, count: i32) -> Option<(Date, Date)> {
    let start = date(year, first, 1)?;
    let end = start.checked_add(count.months()).ok()?.yesterday().ok()?;
    Some((start, end))
}

/// "Q1 2026", "1. Quartal 2026", "1er trimestre 2026", "H2 2026".
fn part_of_year(text: &str) -> Option<(Date, Date)> {
    let parts: Vec<String> = text.split_whitespace().take(5).flat_map(pieces).collect();
    let named = |names: &[&str], word: &String| names.contains(&word.as_str());
    let units: [(&[&str], i8); 2] = [(QUARTERS, 3), (HALVES, 6)];
    units.into_iter().find_map(|(names, length)| {
        let glued = |w: &String| {
            let number = ordinal(w.get(1..)?)?;
            named(names, &w.get(..1)?.to_owned()).then_some(number)
        };
        let (number, year_text) = match parts.as_slice() {
            [a, b, c, ..] if named(names, b) => (ordinal(a)?, c),
            [a, b, c, ..] if named(names, a) => (ordinal(b)?, c),
            [a, b, ..] => (glued(a)?, b),
            _ => return None,
        };
        let year = year(year_text).filter(|_| year_text.len() == 4)?;
        let last = number * length;
        (last <= 12).then(|| months(year, last - length + 1, length.into()))?
    })
}

/// The number of a quarter: "1", "I", "first".
fn ordinal(word: &str) -> Option<i8> {
    let named = (1..).zip(ORDINALS).find(|(_, names)| names.contains(&word));
    let number = word.parse().ok().or(named.map(|(n, _)| n))?;
    (1..=4).contains(&number).then_some(number)
}

/// "KW 12-14/2026", "week 12 2026": from Monday to Sunday.
fn weeks(text: &str) -> Option<(Date, Date)> {
    let parts: Vec<String> = text.split_whitespace().take(7).flat_map(pieces).collect();
    let parts: Vec<&str> = parts.iter().map(String::as_str).collect();
    let lead = parts.first().filter(|w| WEEKS.contains(w)).is_some();
    let rest: Vec<&str> = parts
        .iter()
        .filter(|w| !WEEKS.contains(w) && !RANGE.contains(w))
        .copied()
        .collect();
    let (first, last, year_text) = match rest.as_slice() {
        [a, y] => (*a, *a, *y),
        [a, b, y, ..] => (*a, *b, *y),
        _ => return None,
    };
    let year = year(year_text).filter(|_| lead && year_text.len() == 4)?;
    let monday = |week: &str| {
        let week = week.parse().ok().filter(|_| week.len() <= 2)?;
        let day = ISOWeekDate::new(year, week, Weekday::Monday).ok()?;
        Some(day.date())
    };
    let (start, last) = (monday(first)?, monday(last)?);
    let end = last.checked_add(6.days()).ok()?;
    (start <= last).then_some((start, end))
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
    fn parts_of_a_year_are_periods() {
        for (text, first, last) in [
            ("1. Quartal 2026", "2026-01-01", "2026-03-31"),
            ("Q2 2026", "2026-04-01", "2026-06-30"),
            ("4th quarter 2026", "2026-10-01", "2026-12-31"),
            ("1er trimestre 2026", "2026-01-01", "2026-03-31"),
            ("I trimestre 2026", "2026-01-01", "2026-03-31"),
            ("2e kwartaal 2026", "2026-04-01", "2026-06-30"),
            ("2. Halbjahr 2026", "2026-07-01", "2026-12-31"),
            ("KW 12-14/2026", "2026-03-16", "2026-04-05"),
            ("week 12 2026", "2026-03-16", "2026-03-22"),
            ("Januar - Februar 2026", "2026-01-01", "2026-02-28"),
            ("dezembro a janeiro de 2026", "2025-12-01", "2026-01-31"),
            ("1 t/m 31 januari 2026", "2026-01-01", "2026-01-31"),
        ] {
            let span = Some((first.to_owned(), last.to_owned()));
            assert_eq!(read(text), span, "{text}");
        }
        for text in [
            "5. Quartal 2026",
            "KW 60/2026",
            "Q1",
            "KW 12",
            "1. Quartal 26",
        ] {
            assert_eq!(read(text), None, "{text}");
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
