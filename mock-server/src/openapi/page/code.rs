//! Blocks of code, JSON in colours.

use maud::{Markup, html};
use serde_json::Value;

use crate::openapi::Ordered;

/// A titled block.
pub(super) fn block(title: &str, code: &str) -> Markup {
    figure(title, &html! { (code) })
}

/// A titled block of JSON.
pub(super) fn json(title: &str, value: &Value) -> Markup {
    figure(
        title,
        &coloured(&serde_json::to_string_pretty(&Ordered(value)).unwrap_or_default()),
    )
}

// A block that scrolls has to be reachable from the keyboard, too.
fn figure(title: &str, code: &Markup) -> Markup {
    html! {
        figure.code {
            figcaption { (title) }
            pre tabindex="0" role="region" aria-label=(title) { code { (code) } }
        }
    }
}

/// Pretty JSON has one member a line, so a line's own punctuation tells what is what.
fn coloured(json: &str) -> Markup {
    html! {
        @for (place, line) in json.lines().enumerate() {
            @if place > 0 { "\n" }
            @let indent = line.len() - line.trim_start().len();
            @let (spaces, rest) = line.split_at(indent);
            (spaces)
            @match rest.split_once("\": ") {
                Some((name, value)) if name.starts_with('"') => {
                    span.name { (name) "\"" } ": " (scalar(value))
                }
                _ => { (scalar(rest)) }
            }
        }
    }
}

fn scalar(text: &str) -> Markup {
    let value = text.strip_suffix(',').unwrap_or(text);
    let comma = &text[value.len()..];
    let class = match value.as_bytes().first() {
        Some(b'"') => "string",
        Some(b'0'..=b'9' | b'-') => "number",
        Some(b't' | b'f' | b'n') => "word",
        _ => return html! { (text) },
    };
    html! { span class=(class) { (value) } (comma) }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::coloured;

    #[test]
    fn coloured_json_reads_as_the_json_does() {
        let value = json!({"a": {"b\": ": ["x, <y>", 1, -2.5, null, true]}, "c": [], "d": {}});
        let plain = serde_json::to_string_pretty(&value).unwrap();
        let mut shown = coloured(&plain).into_string();
        while let Some((start, end)) = shown.find('<').zip(shown.find('>')) {
            shown.replace_range(start..=end, "");
        }
        let escaped = [
            ("&lt;", "<"),
            ("&gt;", ">"),
            ("&quot;", "\""),
            ("&amp;", "&"),
        ];
        let shown = escaped
            .iter()
            .fold(shown, |text, (from, to)| text.replace(from, to));
        assert_eq!(shown, plain);
    }
}
