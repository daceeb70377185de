//! Text from documents and servers, made fit for a terminal.

use unicode_width::{UnicodeWidthChar as _, UnicodeWidthStr as _};

/// The text on one line, without what could move the cursor, change colours or turn the reading direction:
/// an invoice must not be able to write to the terminal.
pub(crate) fn clean(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for word in text.split(|c: char| c.is_whitespace() || c.is_control() || is_direction(c)) {
        if !out.is_empty() && !word.is_empty() {
            out.push(' ');
        }
        out.push_str(word);
    }
    out
}

fn is_direction(c: char) -> bool {
    matches!(c, '\u{61c}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

/// The text in lines of at most so many columns, broken at spaces where that is possible.
pub(crate) fn wrap(text: &str, width: usize) -> Vec<String> {
    let width = width.max(1);
    let mut lines = Vec::new();
    for line in fold(text, width) {
        lines.push(line);
        break_last(&mut lines, width);
    }
    lines
}

/// The text in lines that break at spaces alone: a command or an address is there to be copied whole.
pub(crate) fn fold(text: &str, width: usize) -> Vec<String> {
    let mut lines = vec![String::new()];
    for word in text.split(' ') {
        let line = last(&mut lines);
        if !line.is_empty() && line.width() + 1 + word.width() > width {
            lines.push(word.to_owned());
        } else {
            if !line.is_empty() {
                line.push(' ');
            }
            line.push_str(word);
        }
    }
    lines
}

/// Breaks the last line if it is one long word.
fn break_last(lines: &mut Vec<String>, width: usize) {
    while last(lines).width() > width {
        let line = last(lines);
        let mut columns = 0;
        let end = line.char_indices().find_map(|(at, c)| {
            columns += c.width().unwrap_or(0);
            (columns > width && at > 0).then_some(at)
        });
        let Some(end) = end else { return };
        let rest = line.split_off(end);
        lines.push(rest);
    }
}

fn last(lines: &mut Vec<String>) -> &mut String {
    if lines.is_empty() {
        lines.push(String::new());
    }
    let at = lines.len() - 1;
    &mut lines[at]
}

#[cfg(test)]
mod tests {
    use super::{clean, wrap};

    #[test]
    fn a_document_cannot_write_to_the_terminal() {
        assert_eq!(
            clean("a\u{1b}[31mb\r\n\tc\u{202e}d\u{9b}e\u{61c}f "),
            "a [31mb c d e f"
        );
        assert_eq!(clean("Müller & Söhne GmbH"), "Müller & Söhne GmbH");
    }

    #[test]
    fn lines_break_at_spaces_and_long_words_anywhere() {
        assert_eq!(wrap("one two three", 7), ["one two", "three"]);
        assert_eq!(wrap("abcdefghij kl", 4), ["abcd", "efgh", "ij", "kl"]);
        assert_eq!(wrap("発票発票", 4), ["発票", "発票"]);
        assert_eq!(wrap("発", 1), ["発"]);
        assert_eq!(wrap("", 5), [""]);
    }
}
