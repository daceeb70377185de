//! An operation on the page.

use ipp_sdk::model::EventType;
use maud::{Markup, html};
use serde_json::Value;

use super::parts::{entries, inline, items, prose, text};
use super::{code, decision, schema};
use crate::openapi::endpoint::Endpoint;
use crate::openapi::endpoints::endpoints;

/// An operation of the document.
pub(super) struct Operation<'a> {
    pub(super) verb: &'a str,
    pub(super) path: &'a str,
    item: &'a Value,
    value: &'a Value,
}

/// Why a request is refused.
pub(super) struct Reason<'a> {
    pub(super) status: &'a str,
    pub(super) code: &'a str,
    message: &'a str,
    decision: Option<&'a str>,
}

/// The operations of a document, in the order of the table.
pub(super) fn all(document: &Value) -> Vec<Operation<'_>> {
    let of = |endpoint: &'static Endpoint| {
        let item = &document["paths"][endpoint.path];
        let (verb, path) = (endpoint.verb.name(), endpoint.path);
        let value = item.get(verb)?;
        Some(Operation {
            verb,
            path,
            item,
            value,
        })
    };
    endpoints().filter_map(of).collect()
}

/// The badge of a method.
pub(super) fn verb(verb: &str) -> Markup {
    let shown = if verb == "delete" {
        "DEL".to_owned()
    } else {
        verb.to_uppercase()
    };
    html! { span.verb.(verb) { (shown) } }
}

/// What people call a security scheme.
pub(super) fn scheme_name(name: &str) -> &str {
    match name {
        "apiKey" => "API key",
        "sessionToken" => "Session token",
        "sessionCookie" => "Session cookie",
        other => other,
    }
}

/// How it is sent.
pub(super) fn scheme_form(scheme: &Value) -> String {
    match text(scheme, "type") {
        "http" => "Authorization: Bearer …".to_owned(),
        _ => format!("Cookie: {}=…", text(scheme, "name")),
    }
}

impl<'a> Operation<'a> {
    pub(super) fn id(&self) -> &'a str {
        text(self.value, "operationId")
    }

    pub(super) fn summary(&self) -> &'a str {
        text(self.value, "summary")
    }

    pub(super) fn tag(&self) -> &'a str {
        self.value["tags"][0].as_str().unwrap_or_default()
    }

    /// How many requests a minute may see.
    pub(super) fn limit(&self) -> Option<u64> {
        self.value["x-ipp-rate-limit"]["requests"].as_u64()
    }

    pub(super) fn reasons(&self) -> impl Iterator<Item = Reason<'a>> + use<'a> {
        entries(&self.value["responses"]).flat_map(|(status, response)| {
            items(&response["x-ipp-reasons"]).map(move |reason| Reason {
                status,
                code: text(reason, "code"),
                message: text(reason, "message"),
                decision: reason["decision"].as_str(),
            })
        })
    }

    /// The whole of it.
    pub(super) fn article(&self, document: &Value) -> Markup {
        html! {
            article.operation #(self.id()) aria-labelledby={ (self.id()) "-title" } {
                div.text {
                    h3 #{ (self.id()) "-title" } {
                        (self.summary())
                        @if self.value["x-ipp-preview"].is_object() { " " (schema::preview(&self.value["x-ipp-preview"])) }
                    }
                    p.path { (verb(self.verb)) " " code { (self.prefix()) b { (breakable(self.path)) } } }
                    (self.facts())
                    (prose(text(self.value, "description")))
                    (self.parameters())
                    (self.fields())
                    (self.refusals())
                    (self.decisions(document))
                }
                div.samples { (self.samples()) }
            }
        }
    }

    /// What stands before the path on the server.
    fn prefix(&self) -> &'static str {
        if self.item["servers"].is_array() {
            ""
        } else {
            crate::service::BASE_PATH
        }
    }

    fn facts(&self) -> Markup {
        let schemes = items(&self.value["security"]).flat_map(entries);
        let schemes: Vec<&str> = schemes.map(|(name, _)| scheme_name(name)).collect();
        html! {
            ul.facts {
                li { a href="#authentication" { (schemes.join(" or ")) } }
                @if let Some(limit) = self.limit() {
                    li { a href="#limits" { (limit) " a minute" @if self.verb == "get" { ", with all GETs" } } }
                } @else { li { "Not limited" } }
            }
        }
    }

    fn parameters(&self) -> Markup {
        let all = items(&self.item["parameters"]).chain(items(&self.value["parameters"]));
        let all: Vec<&Value> = all.collect();
        html! {
            @if !all.is_empty() {
                h4 { "Parameters" }
                table.fields {
                    thead { tr { th scope="col" { "Name" } th scope="col" { "What it is" } } }
                    tbody { @for parameter in all {
                        tr {
                            th scope="row" {
                                code { (text(parameter, "name")) } " " small { (text(parameter, "in"))
                                    @if parameter["required"] != true { ", optional" } }
                            }
                            td {
                                span.type { (schema::kind(&parameter["schema"])) } " "
                                (inline(text(parameter, "description"))) (default(&parameter["schema"]))
                            }
                        }
                    } }
                }
            }
        }
    }

    fn fields(&self) -> Markup {
        let body = &self.value["requestBody"];
        html! {
            @for (media_type, content) in entries(&body["content"]) {
                h4 { "Body " small { (media_type) @if body["required"] != true { ", optional" } } }
                (schema::fields(&content["schema"]))
            }
        }
    }

    fn refusals(&self) -> Markup {
        html! {
            details {
                summary { h4 { "Errors" } }
                table.errors {
                    thead { tr { th scope="col" { "Status" } th scope="col" { "Code" } th scope="col" { "For example" } } }
                    tbody { @for reason in self.reasons() {
                        tr {
                            td { (reason.status) }
                            td { code { (breakable(reason.code)) } }
                            td { (inline(reason.message)) @if let Some(id) = reason.decision { " " (decision::link(id)) } }
                        }
                    } }
                }
            }
        }
    }

    fn decisions(&self, document: &Value) -> Markup {
        let ids: Vec<&str> = items(&self.value["x-ipp-decisions"])
            .filter_map(Value::as_str)
            .collect();
        html! {
            details {
                summary { h4 { "Decisions" } span.ids { (ids.join(" ")) } }
                (decision::rested_on(document, ids.iter().copied()))
            }
        }
    }

    fn samples(&self) -> Markup {
        html! {
            @for sample in items(&self.value["x-codeSamples"]) { (code::block("Request", text(sample, "source"))) }
            @for status in items(&self.value["x-ipp-answers"]).filter_map(Value::as_str) {
                (answers(status, &self.value["responses"][status]))
            }
        }
    }
}

/// The samples of one status: the first open, the others to be opened.
fn answers(status: &str, response: &Value) -> Markup {
    let samples: Vec<_> = entries(&response["content"]["application/json"]["examples"]).collect();
    html! {
        div.answer {
            p { span.status { (status) } " " (inline(text(response, "description"))) }
            @if samples.is_empty() {
                ul.media { @for (media_type, _) in entries(&response["content"]) { li { code { (media_type) } } } }
            }
            @for (place, (name, sample)) in samples.iter().enumerate() {
                details open[place == 0] {
                    summary { (name) }
                    (code::json(&format!("{status} {name}"), &sample["value"]))
                }
            }
            @if let Some(links) = response["links"].as_object() {
                p.next { "Next: "
                    @for (place, link) in links.values().enumerate() {
                        @if place > 0 { ", " }
                        a href={ "#" (text(link, "operationId")) } { (text(link, "operationId")) }
                    }
                }
            }
        }
    }
}

fn default(schema: &Value) -> Markup {
    html! { @if !schema["default"].is_null() { " Default: " code { (schema["default"]) } "." } }
}

/// A long word that may be broken where its parts meet.
fn breakable(text: &str) -> Markup {
    html! { @for part in text.split_inclusive(['/', '_']) { (part) wbr; } }
}

/// The section of what webhooks are told.
pub(super) fn deliveries(document: &Value) -> Markup {
    let events = || {
        EventType::KNOWN
            .iter()
            .map(|event| (event.as_str(), &document["webhooks"][event.as_str()]))
    };
    let first = events().next().map(|(_, item)| &item["post"]);
    html! {
        section.tag #deliveries aria-labelledby="deliveries-title" {
            h2 #deliveries-title { "Deliveries" }
            p.about { "What this server posts to a webhook, once for each event." }
            @if let Some(first) = first {
                article.operation {
                    div.text {
                        dl.values { @for (event, item) in events() {
                            dt { code { (event) } }
                            dd { (inline(text(&item["post"], "description"))) }
                        } }
                        h4 { "Headers" }
                        table.fields {
                            thead { tr { th scope="col" { "Name" } th scope="col" { "What it is" } } }
                            tbody { @for header in items(&first["parameters"]) {
                                tr { th scope="row" { code { (text(header, "name")) } } td { (inline(text(header, "description"))) } }
                            } }
                        }
                        details {
                            summary { h4 { "Decisions" } }
                            (decision::rested_on(document, items(&first["x-ipp-decisions"]).filter_map(Value::as_str)))
                        }
                    }
                    div.samples {
                        @for (event, item) in events().take(1) {
                            (code::json(event, &item["post"]["requestBody"]["content"]["application/json"]["example"]))
                        }
                    }
                }
            }
        }
    }
}
