//! Text on its way into a cell.

use std::borrow::Cow;

/// Text as text in a cell of CSV: what a spreadsheet would take for a formula gets a quote before it, whoever wrote it.
///
/// ```
/// assert_eq!(ipp_export::neutral("=HYPERLINK(1)"), "'=HYPERLINK(1)");
/// assert_eq!(ipp_export::neutral("Acme Corp"), "Acme Corp");
/// ```
#[must_use]
pub fn neutral(text: &str) -> Cow<'_, str> {
    if text.starts_with(['=', '+', '-', '@', '\t', '\r']) {
        format!("'{text}").into()
    } else {
        text.into()
    }
}

/// Text on one line: accounting programs read a line break as the end of a row, quoted or not.
pub(crate) fn one_line(text: &str) -> String {
    let words = text.split(|c: char| c.is_whitespace() || c.is_control());
    words
        .filter(|w| !w.is_empty())
        .collect::<Vec<_>>()
        .join(" ")
}

/// The first characters of a text.
pub(crate) fn head(text: &str, characters: usize) -> &str {
    let end = text.char_indices().nth(characters);
    end.map_or(text, |(end, _)| &text[..end])
}

/// The last characters of a text.
pub(crate) fn tail(text: &str, characters: usize) -> &str {
    let left_out = text.chars().count().saturating_sub(characters);
    let start = text.char_indices().nth(left_out);
    start.map_or("", |(start, _)| &text[start..])
}

#[cfg(test)]
mod tests {
    use super::{head, neutral, one_line, tail};

    #[test]
    fn only_what_a_spreadsheet_would_calculate_is_neutralised() {
        for text in ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1"] {
            assert_eq!(neutral(text), format!("'{text}"));
        }
        for text in ["", "a=b", "1-2", " =1", "'=1", "é"] {
            assert_eq!(neutral(text), text);
        }
    }

    #[test]
    fn a_text_of_several_lines_becomes_one() {
        assert_eq!(
            one_line(" Acme\r\n\tCorp\u{0}\u{2028}Ltd "),
            "Acme Corp Ltd"
        );
        assert_eq!(one_line("\n\n"), "");
    }

    #[test]
    fn a_text_is_cut_between_characters() {
        assert_eq!((head("éàü", 2), tail("éàü", 2)), ("éà", "àü"));
        assert_eq!((head("é", 2), tail("é", 2)), ("é", "é"));
        assert_eq!((head("é", 0), tail("é", 0)), ("", ""));
    }
}
