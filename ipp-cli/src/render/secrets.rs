//! What is typed in the wrong place is repeated in errors and kept with a run: a key as an argument, a password in an
//! address. So all such text goes through here. What is stored or sent never does: it is of types that nothing prints.

/// What keys and the secrets of webhooks begin with.
const BEGINNINGS: [&str; 3] = ["ipp_live_", "ipp_test_", "whsec_"];

/// Shorter ones are no secrets: they are words of the documentation.
const SHORTEST: usize = 12;

/// The text without keys, and without the passwords of addresses.
pub(crate) fn without_secrets(text: &str) -> String {
    without_keys(&without_passwords(text))
}

fn without_keys(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    let begins = |rest: &str| BEGINNINGS.iter().find(|b| rest.starts_with(**b)).copied();
    while let Some(first) = rest.chars().next() {
        let Some(beginning) = begins(rest) else {
            out.push(first);
            rest = &rest[first.len_utf8()..];
            continue;
        };
        let after = &rest[beginning.len()..];
        let is_of_key = |c: char| c.is_ascii_alphanumeric() || "_-+/=%".contains(c);
        let length = after.find(|c| !is_of_key(c)).unwrap_or(after.len());
        out.push_str(beginning);
        out.push_str(match length < SHORTEST {
            true => &after[..length],
            false => "…",
        });
        rest = &after[length..];
    }
    out
}

fn without_passwords(text: &str) -> String {
    let mut parts = text.split("://");
    let mut out = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        out.push_str("://");
        let ends = |c: char| c.is_whitespace() || "/?#\"'<>".contains(c);
        let authority = &part[..part.find(ends).unwrap_or(part.len())];
        match authority.rfind('@') {
            Some(at) => {
                out.push_str("[redacted]");
                out.push_str(&part[at..]);
            }
            None => out.push_str(part),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keys_and_passwords_go_and_all_else_stays() {
        for (text, shown) in [
            (
                "unexpected 'ipp_live_4f3a_canarycanary' found",
                "unexpected 'ipp_live_…' found",
            ),
            ("--key=ipp_test_canarycanarycanary", "--key=ipp_test_…"),
            ("whsec_Y2FuYXJ5/Y2FuYXJ5+x== é", "whsec_… é"),
            (
                "begins with ipp_live_ or whsec_…",
                "begins with ipp_live_ or whsec_…",
            ),
            (
                "--proxy=http://me:canary@h:1/x@y http://h/a@b",
                "--proxy=http://[redacted]@h:1/x@y http://h/a@b",
            ),
            ("'socks5://canary@h' ://", "'socks5://[redacted]@h' ://"),
            ("no secret", "no secret"),
        ] {
            assert_eq!(without_secrets(text), shown);
        }
    }
}
