//! Digits with marks: which mark parts decimals, and which part groups.

use rust_decimal::Decimal;

use crate::layout::Layout;

/// Numbers with more digits before or behind the decimal mark are codes. The limits also keep every
/// product of two numbers and a rate far below what a decimal can hold.
const MAX_DIGITS: usize = 12;
const MAX_DECIMALS: usize = 6;

/// What digits say.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Digits {
    pub value: Decimal,
    pub decimals: u32,
    /// Marks part its thousands.
    pub grouped: bool,
}

/// The value and decimal places of digits with marks, or `None` if it is no number.
pub(super) fn parse(body: &str, mark: Option<char>) -> Option<Digits> {
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
    let digits = if digits.is_empty() { "0" } else { &digits };
    let text = if fraction.is_empty() {
        digits.to_owned()
    } else {
        format!("{digits}.{fraction}")
    };
    Some(Digits {
        value: text.parse().ok()?,
        decimals: u32::try_from(fraction.len()).ok()?,
        grouped: whole.len() > digits.len(),
    })
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
pub(super) fn decimal_mark(layout: &Layout) -> Option<char> {
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

/// Whether the document, whose decimal mark is known, parts thousands with marks rather than spaces: then a
/// space parts two numbers.
pub(super) fn groups_with_marks(layout: &Layout, mark: Option<char>) -> bool {
    let (mut marked, mut spaced) = (0_usize, 0_usize);
    for (_, segment) in layout.segments() {
        let mut before = "";
        for word in &segment.words {
            let body = word.text.trim_matches(|c: char| !c.is_ascii_digit());
            let at = body.len().checked_sub(3);
            let own = |at: &usize| mark.is_some_and(|m| body.as_bytes()[*at] == m as u8);
            let cents = at.filter(own);
            if let Some(whole) = cents.and_then(|at| body.get(..at)) {
                marked += usize::from(parse(whole, None).is_some_and(|d| d.grouped));
                let digits = |t: &str| t.bytes().all(|b| b.is_ascii_digit());
                let group = (1..=3).contains(&before.len()) && digits(before);
                spaced += usize::from(group && whole.len() == 3 && digits(whole));
            }
            before = &word.text;
        }
    }
    marked > 1 && 2 * marked >= spaced
}

#[cfg(test)]
mod tests {
    use super::parse;

    fn value(body: &str, mark: Option<char>) -> Option<String> {
        parse(body, mark).map(|d| format!("{}/{}", d.value, d.decimals))
    }

    #[test]
    fn both_decimal_marks_and_every_grouping_are_read() {
        for (body, expected) in [
            ("1.234,56", "1234.56/2"),
            ("1,234.56", "1234.56/2"),
            ("1'234.50", "1234.50/2"),
            ("12,34,567.00", "1234567.00/2"),
            ("1,18,000", "118000/0"),
            ("1.234,5", "1234.5/1"),
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
}
