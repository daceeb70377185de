//! What `ipp doctor` found, a check below the other.

use super::raw::{at, elements, plain};
use super::text::{clean, wrap};
use super::{Styles, View};

/// The columns of the verdict and of the name, each with the space behind it.
const VERDICT: usize = 9;
const NAME: usize = 13;
/// What must be left for the rest; else that stands below them.
const NARROWEST: usize = 40;

pub(crate) const DOCTOR: View =
    View::new("verdict", &[("Verdict", "verdict"), ("Exit", "exit")]).detail(checks);

fn checks(json: &str, width: usize, styles: Styles) -> Option<String> {
    let checks = elements(at(json, "checks")?)?;
    checks
        .into_iter()
        .map(|json| check(json, width, styles))
        .collect()
}

fn check(json: &str, width: usize, styles: Styles) -> Option<String> {
    let text = |path| Some(plain(at(json, path)?));
    let (verdict, name) = (text("verdict")?, text("name")?);
    let style = match verdict.as_str() {
        "ok" => styles.good,
        "warning" => styles.warn,
        "failed" => styles.error,
        _ => anstyle::Style::new(),
    };
    let (indent, is_below) = match VERDICT + NAME + NARROWEST <= width {
        true => (VERDICT + NAME, false),
        false => (2, true),
    };
    let room = width.saturating_sub(indent);
    let mut lines = wrap(&clean(&text("found")?), room);
    let advice = text("advice").filter(|advice| !advice.is_empty());
    lines.extend(
        advice
            .iter()
            .flat_map(|advice| wrap(&format!("→ {}", clean(advice)), room)),
    );
    let space = format!("\n{:indent$}", "");
    let head = format!("{style}{verdict:<VERDICT$}{style:#}");
    let lines = lines.join(&space);
    Some(match is_below {
        true => format!("{head}{name}{space}{lines}\n"),
        false => format!("{head}{name:<NAME$}{lines}\n"),
    })
}

#[cfg(test)]
mod tests {
    use unicode_width::UnicodeWidthStr as _;

    use super::*;

    const REPORT: &str = r#"{"verdict":"failed","exit":3,"checks":[
        {"name":"settings","verdict":"ok","found":"/home/me/.config/ipp/config.toml","advice":null},
        {"name":"completions","verdict":"warning","found":"bash has none where they usually are",
         "advice":"ipp completions bash > /home/me/.local/share/bash-completion/completions/ipp"},
        {"name":"connection","verdict":"ok","found":"api.invoiceparserpro.com:443: found in 3 ms, connected in 12 ms, answer in 80 ms","advice":null},
        {"name":"account","verdict":"failed","found":"Invalid\u001b[2J API key (401 INVALID_API_KEY)","advice":"check IPP_API_KEY","exit":3},
        {"name":"keyring","verdict":"skipped","found":"--offline"}]}"#;

    #[test]
    fn what_was_found_fits_every_width_and_cannot_write_to_the_terminal() {
        for width in [40, 80, 120] {
            let text = checks(REPORT, width, Styles::default()).unwrap();
            assert!(text.lines().all(|line| line.width() <= width), "{text}");
            insta::assert_snapshot!(format!("doctor_{width}"), text);
        }
        for width in 0..30 {
            assert!(checks(REPORT, width, Styles::new(true)).is_some());
        }
    }
}
