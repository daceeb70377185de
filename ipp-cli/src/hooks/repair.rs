//! What may have happened to a body or a secret on its way, undone: if the signature is right then, that was it.

/// A body or secret that may be the true one, and what was done to it to get the one at hand.
pub(super) struct Repair<T> {
    pub(super) value: T,
    pub(super) cause: &'static str,
}

fn repair<T>(value: T, cause: &'static str) -> Repair<T> {
    Repair { value, cause }
}

/// Bodies that this one may have been.
pub(super) fn bodies(body: &[u8]) -> Vec<Repair<Vec<u8>>> {
    let with = |end: &[u8]| [body, end].concat();
    let compact = compact(body);
    // What is done most often and by the least comes first: it is told.
    let mut repairs = Vec::new();
    if let Some(rest) = body.strip_suffix(b"\n") {
        let rest = rest.strip_suffix(b"\r").unwrap_or(rest);
        repairs.push(repair(
            rest.to_vec(),
            "a line end was put at the end of the body",
        ));
    }
    if let Some(rest) = body.strip_prefix(b"\xef\xbb\xbf") {
        repairs.push(repair(
            rest.to_vec(),
            "a byte order mark was put before the body",
        ));
    }
    repairs.extend([
        repair(
            with(b"\n"),
            "the line end at the end of the body was taken away",
        ),
        repair(
            with(b"\r\n"),
            "the line end at the end of the body was taken away",
        ),
        repair(
            replace(body, b"\r\n", b"\n"),
            "line ends in the body were changed to CR LF",
        ),
        repair(
            to_crlf(body),
            "line ends in the body were changed from CR LF",
        ),
        repair(
            compact.clone(),
            "the body was parsed and printed again, with white space",
        ),
        repair(
            unescaped(body),
            "the body was parsed and printed again, with characters escaped",
        ),
        repair(
            unescaped(&compact),
            "the body was parsed and printed again, with white space and with characters escaped",
        ),
        repair(
            spaced(&compact),
            "the body was parsed and printed again, without its white space",
        ),
    ]);
    repairs.retain(|repair| repair.value != body);
    repairs
}

/// Secrets that this one may have been meant to be. White space around one does not count anyway.
pub(super) fn secrets(secret: &str) -> Vec<Repair<String>> {
    let text = secret.trim();
    let mut repairs = Vec::new();
    let mut add = |value: &str, cause| repairs.push(repair(value.to_owned(), cause));
    let unquoted = text.trim_matches(['"', '\'']);
    add(unquoted, "the secret is in quotes");
    if let Some((_, value)) = text.split_once('=') {
        let value = value.trim().trim_matches(['"', '\'']);
        add(value, "the secret has the name of a variable before it");
    }
    if let Some(line) = text.lines().next() {
        add(line.trim(), "the secret has further lines after it");
    }
    add(
        &text.to_lowercase(),
        "the secret has its letters in upper case",
    );
    match text.strip_prefix("whsec_") {
        Some(rest) => add(
            rest,
            "the delivery was signed with the secret without its whsec_",
        ),
        None => add(&format!("whsec_{unquoted}"), "the secret lacks its whsec_"),
    }
    repairs.retain(|repair| repair.value != text && !repair.value.is_empty());
    repairs
}

/// JSON without the white space between its tokens.
fn compact(body: &[u8]) -> Vec<u8> {
    rewritten(body, |byte, out| {
        if !byte.is_ascii_whitespace() {
            out.push(byte);
        }
    })
}

/// JSON with a space after each comma and colon, as Python prints it.
fn spaced(body: &[u8]) -> Vec<u8> {
    rewritten(body, |byte, out| {
        out.push(byte);
        if matches!(byte, b',' | b':') {
            out.push(b' ');
        }
    })
}

/// Changes what is outside of the texts of JSON.
fn rewritten(body: &[u8], outside: impl Fn(u8, &mut Vec<u8>)) -> Vec<u8> {
    let mut out = Vec::with_capacity(body.len());
    let (mut in_text, mut escaped) = (false, false);
    for &byte in body {
        if in_text {
            out.push(byte);
            in_text = escaped || byte != b'"';
            escaped = !escaped && byte == b'\\';
        } else if byte == b'"' {
            in_text = true;
            out.push(byte);
        } else {
            outside(byte, &mut out);
        }
    }
    out
}

/// JSON with `\u00e9` written as é, and the same for all that need no escape.
fn unescaped(body: &[u8]) -> Vec<u8> {
    let Ok(text) = std::str::from_utf8(body) else {
        return body.to_vec();
    };
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find('\\') {
        let (before, escape) = rest.split_at(at);
        out.push_str(before);
        let (decoded, length) = decode(escape);
        match decoded {
            Some(c) => out.push(c),
            None => out.push_str(&escape[..length]),
        }
        rest = &escape[length..];
    }
    out.push_str(rest);
    out.into_bytes()
}

/// The character that an escape stands for, if it needs none, and how long the escape is.
fn decode(escape: &str) -> (Option<char>, usize) {
    let unit = |at: usize| {
        let digits = escape.get(at..at + 6)?.strip_prefix("\\u")?;
        u16::from_str_radix(digits, 16).ok()
    };
    let second = escape.chars().nth(1).map_or(0, char::len_utf8);
    let Some(first) = unit(0) else {
        return (None, 1 + second);
    };
    let units = [Some(first), unit(6)];
    let pair = char::decode_utf16(units.into_iter().flatten()).next();
    match pair {
        Some(Ok(c)) if c.is_ascii() => (None, 6),
        Some(Ok(c)) => (Some(c), 6 * c.len_utf16()),
        _ => (None, 6),
    }
}

fn replace(body: &[u8], from: &[u8], to: &[u8]) -> Vec<u8> {
    let mut out = Vec::with_capacity(body.len());
    let mut rest = body;
    while let Some(at) = rest.windows(from.len()).position(|w| w == from) {
        out.extend_from_slice(&rest[..at]);
        out.extend_from_slice(to);
        rest = &rest[at + from.len()..];
    }
    out.extend_from_slice(rest);
    out
}

fn to_crlf(body: &[u8]) -> Vec<u8> {
    replace(&replace(body, b"\r\n", b"\n"), b"\n", b"\r\n")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn is_undone(sent: &str, at_hand: &str) {
        let repairs = bodies(at_hand.as_bytes());
        assert!(
            repairs.iter().any(|r| r.value == sent.as_bytes()),
            "{sent:?} {at_hand:?}"
        );
    }

    #[test]
    fn what_editors_shells_and_frameworks_do_to_a_body_is_undone() {
        let sent = r#"{"a":"x, \"y: z\\","b":[1.00,2],"c":"é 😀 \n"}"#;
        is_undone(sent, &format!("{sent}\n"));
        is_undone(sent, &format!("{sent}\r\n"));
        is_undone(sent, &format!("\u{feff}{sent}"));
        is_undone(&format!("{sent}\n"), sent);
        is_undone("{\n}", "{\r\n}");
        is_undone("{\r\n}", "{\n}");
        let pretty = "{\n  \"a\": \"x, \\\"y: z\\\\\",\n  \"b\": [\n    1.00,\n    2\n  ],\n  \"c\": \"é 😀 \\n\"\n}";
        is_undone(sent, pretty);
        let python = r#"{"a": "x, \"y: z\\", "b": [1.00, 2], "c": "\u00e9 \ud83d\ude00 \n"}"#;
        is_undone(sent, python);
        is_undone(r#"{"a": [1, 2]}"#, r#"{"a":[1,2]}"#);
    }

    #[test]
    fn what_is_done_to_secrets_is_undone() {
        for (meant, at_hand) in [
            ("whsec_ab", "\"whsec_ab\""),
            ("whsec_ab", "IPP_WEBHOOK_SECRET='whsec_ab'\n"),
            ("whsec_ab", "whsec_ab\n# the test account\n"),
            ("whsec_ab", "ab"),
            ("ab", "whsec_ab"),
            ("whsec_ab", "WHSEC_AB"),
        ] {
            let repairs = secrets(at_hand);
            assert!(repairs.iter().any(|r| r.value == meant), "{at_hand}");
        }
    }

    #[test]
    fn bodies_that_are_no_json_are_not_taken_for_it() {
        for body in [
            &b"\xff\\u12"[..],
            b"",
            b"\\",
            b"\\u",
            b"\\ud83d\\u0041",
            "\\é".as_bytes(),
        ] {
            let _ = bodies(body);
        }
    }
}
