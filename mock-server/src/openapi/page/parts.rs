//! What the parts of the page have in common. All text passes through maud, which escapes it.

use maud::{Markup, html};
use serde_json::Value;

use super::decision;

/// A text of an object; empty if there is none.
pub(super) fn text<'a>(object: &'a Value, name: &str) -> &'a str {
    object[name].as_str().unwrap_or_default()
}

pub(super) fn items(list: &Value) -> impl Iterator<Item = &Value> {
    list.as_array().into_iter().flatten()
}

/// The members of an object, in order.
pub(super) fn entries(object: &Value) -> impl Iterator<Item = (&str, &Value)> {
    crate::openapi::order::entries(object).into_iter()
}

/// A name as the id of an element.
pub(super) fn anchor(name: &str) -> String {
    name.to_lowercase().replace(' ', "-")
}

/// Paragraphs of Markdown.
pub(super) fn prose(markdown: &str) -> Markup {
    html! { @for paragraph in markdown.split("\n\n") { p { (inline(paragraph)) } } }
}

/// A line of Markdown: code in backticks, and the numbers of decisions as links.
pub(super) fn inline(markdown: &str) -> Markup {
    html! {
        @for (place, piece) in markdown.split('`').enumerate() {
            @if place % 2 == 1 { code { (piece) } } @else { (with_links(piece)) }
        }
    }
}

/// `(D70)` and the like lead to the decision.
fn with_links(text: &str) -> Markup {
    let is_part = |c: char| c.is_ascii_alphanumeric();
    let mut rest = text;
    let mut pieces = Vec::new();
    while let Some(start) = rest.find(is_part) {
        let length = rest[start..]
            .find(|c| !is_part(c))
            .unwrap_or(rest.len() - start);
        let (before, word_and_rest) = rest.split_at(start);
        let (word, after) = word_and_rest.split_at(length);
        pieces.push((before, word));
        rest = after;
    }
    html! {
        @for (before, word) in pieces {
            (before)
            @if word.parse::<crate::decisions::D>().is_ok() && word.starts_with('D') { (decision::link(word)) }
            @else { (word) }
        }
        (rest)
    }
}

#[cfg(test)]
mod tests {
    use super::{inline, prose};

    #[test]
    fn markup_in_a_text_is_shown_and_not_obeyed() {
        let shown = prose("a <b> & `<script>`").into_string();
        assert_eq!(
            shown,
            "<p>a &lt;b&gt; &amp; <code>&lt;script&gt;</code></p>"
        );
    }

    #[test]
    fn the_number_of_a_decision_leads_to_it_and_other_words_do_not() {
        let shown = inline("As in (D8), not D99 or `D9`.").into_string();
        assert_eq!(
            shown,
            r##"As in (<a class="id" href="#D8">D8</a>), not D99 or <code>D9</code>."##
        );
    }
}
