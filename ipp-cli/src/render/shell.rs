//! Words for a shell.

/// A word as a shell takes it for itself. What could move the cursor where it is shown is written as bash, zsh and ksh
/// read it.
pub(crate) fn quoted(word: &str) -> String {
    let plain = |c: char| c.is_ascii_alphanumeric() || "_-./:=@%+,".contains(c);
    if !word.is_empty() && word.chars().all(plain) {
        return word.to_owned();
    }
    if word.chars().any(is_unseen) {
        let escaped: String = word.chars().map(escaped).collect();
        return format!("$'{escaped}'");
    }
    format!("'{}'", word.replace('\'', r"'\''"))
}

fn is_unseen(c: char) -> bool {
    c.is_control() && c != '\n' && c != '\t'
}

fn escaped(c: char) -> String {
    match c {
        '\\' | '\'' => format!("\\{c}"),
        c if is_unseen(c) && c.is_ascii() => format!("\\x{:02x}", u32::from(c)),
        c if is_unseen(c) => format!("\\u{:04x}", u32::from(c)),
        c => c.to_string(),
    }
}

#[cfg(test)]
mod tests {
    use super::quoted;

    #[test]
    fn a_word_is_one_word_and_cannot_move_the_cursor() {
        for (word, shown) in [
            ("invoice-1.pdf", "invoice-1.pdf"),
            ("", "''"),
            ("it's $HOME\n", "'it'\\''s $HOME\n'"),
            (
                "\u{1b}]0;it's\\\u{9b}\u{7}",
                "$'\\x1b]0;it\\'s\\\\\\u009b\\x07'",
            ),
        ] {
            assert_eq!(quoted(word), shown);
        }
    }
}
