//! The decisions on the page.

use maud::{Markup, html};
use serde_json::Value;

use super::parts::{inline, items, text};
use crate::decisions::DECIDED;

/// A link to a decision.
pub(super) fn link(id: &str) -> Markup {
    html! { a.id href={ "#" (id) } { (id) } }
}

/// A decision and the reading in force.
pub(super) fn chip(id: &str, reading: &str) -> Markup {
    html! { a.chip href={ "#" (id) } { (id) "=" (reading) } }
}

/// The decisions that an operation rests on, in short.
pub(super) fn rested_on<'a>(document: &Value, ids: impl Iterator<Item = &'a str>) -> Markup {
    html! {
        dl.decisions {
            @for id in ids {
                @let row = &document["x-ipp-decisions"][id];
                dt { (link(id)) }
                dd {
                    span.question { (inline(text(row, "question"))) } " "
                    (in_force(row))
                }
            }
        }
    }
}

fn in_force(row: &Value) -> Markup {
    let reading = text(row, "in_force");
    html! {
        @if reading == DECIDED { (inline(text(row, "choice"))) }
        @else {
            @let meant = items(&row["readings"]).find(|r| text(r, "name") == reading);
            span.chip { (reading) } " " (inline(meant.map_or("", |r| text(r, "meaning"))))
        }
    }
}

/// The decisions by number.
pub(super) fn rows(document: &Value) -> Vec<(String, &Value)> {
    let ids = crate::decisions::decisions()
        .iter()
        .map(|row| row.id.to_string());
    ids.map(|id| {
        let row = &document["x-ipp-decisions"][&id];
        (id, row)
    })
    .collect()
}

/// The section of all decisions.
pub(super) fn decisions(document: &Value) -> Markup {
    let rows = rows(document);
    let mut areas: Vec<&str> = Vec::new();
    for (_, row) in &rows {
        if !areas.contains(&text(row, "area")) {
            areas.push(text(row, "area"));
        }
    }
    html! {
        section.wide #decisions aria-labelledby="decisions-title" {
            h2 #decisions-title { "Decisions" }
            p.about {
                "What this server does where the published reference is silent. Those with several readings can be \
                 switched while it runs, by number and name; so can they at its start, with "
                code { "--decide" } "."
            }
            (super::code::block("Switch a decision", &switch(document)))
            @for area in areas {
                h3.area { (area) }
                @for (id, row) in rows.iter().filter(|(_, row)| text(row, "area") == area) { (article(id, row)) }
            }
        }
    }
}

fn switch(document: &Value) -> String {
    let base_url = text(&document["servers"][0], "url");
    let origin = base_url
        .strip_suffix(crate::service::BASE_PATH)
        .unwrap_or(base_url);
    format!(
        "curl '{origin}/_mock/decisions' -X PUT \\\n  -H 'Content-Type: application/json' \\\n  -d '{{\"D8\": \"sliding\"}}'"
    )
}

fn article(id: &str, row: &Value) -> Markup {
    let reading = text(row, "in_force");
    html! {
        article.decision #(id) aria-labelledby={ (id) "-title" } {
            h4 #{ (id) "-title" } { span.id { (id) } " " (inline(text(row, "question"))) }
            p { (inline(text(row, "choice"))) }
            p.why { b { "Why: " } (inline(text(row, "why"))) }
            @if row["readings"].is_array() {
                ul.readings {
                    @for listed in items(&row["readings"]) {
                        @let name = text(listed, "name");
                        li aria-current=[(name == reading).then_some("true")] {
                            code { (id) "=" (name) }
                            @if name == reading { " " span.now { "in force" } }
                            @if name != DECIDED { " " (inline(text(listed, "meaning"))) }
                        }
                    }
                }
            }
            @if let Some(setting) = row["setting"].as_str() { p.why { "Also: " (inline(setting)) } }
        }
    }
}
