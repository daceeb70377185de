//! The reference as a page: HTML made from the document, without scripts and without assets of others.

mod code;
mod decision;
mod local;
mod operation;
mod parts;
mod schema;

use maud::{DOCTYPE, Markup, html};
use serde_json::Value;

use operation::Operation;
use parts::{anchor, entries, items, prose, text};

/// Where the server has the page.
pub(crate) const PATH: &str = "/api/v1/reference";
/// The style sheet of the page.
pub(crate) const STYLE: &str = include_str!("style.css");
/// Where the server has it.
pub(crate) const STYLE_PATH: &str = "/api/v1/reference.css";
/// What a browser may load for the page: its style sheet, and nothing else.
pub(crate) const POLICY: &str = "default-src 'none'; style-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

/// Writes the page of a document.
pub(crate) fn page(document: &Value) -> String {
    let operations = operation::all(document);
    let title = text(&document["info"], "title");
    let navigation = navigation(document, &operations);
    let page = html! {
        (DOCTYPE)
        html lang="en" {
            head {
                meta charset="utf-8";
                meta name="viewport" content="width=device-width, initial-scale=1";
                meta name="color-scheme" content="light dark";
                title { (title) " · local reference" }
                link rel="stylesheet" href=(STYLE_PATH);
            }
            body {
                a.skip href="#content" { "Skip to the content" }
                header.bar {
                    a.brand href="#top" { b { "ipp" } "-mock" }
                    span.where { code { (base_url(document)) } }
                    a.tool href="/api/v1/openapi.json" { "openapi.json" }
                }
                div.frame {
                    nav.side aria-label="Contents" { (navigation) }
                    main #content {
                        details.contents { summary { "Contents" } nav aria-label="Contents" { (navigation) } }
                        (introduction(document, title))
                        (authentication(document))
                        (limits(&operations))
                        (errors(&operations))
                        @for tag in items(&document["tags"]) { (section(document, tag, &operations)) }
                        (operation::deliveries(document))
                        (schema::objects(document))
                        (decision::decisions(document))
                        (local::section())
                    }
                }
            }
        }
    };
    page.into_string()
}

fn base_url(document: &Value) -> &str {
    text(&document["servers"][0], "url")
}

fn navigation(document: &Value, operations: &[Operation<'_>]) -> Markup {
    html! {
        h2 { "Start" }
        ul {
            @for (name, id) in [("Introduction", "top"), ("Authentication", "authentication"),
                ("Rate limits", "limits"), ("Errors", "errors")] {
                li { a href={ "#" (id) } { (name) } }
            }
        }
        @for tag in items(&document["tags"]) {
            @let name = text(tag, "name");
            h2 { a href={ "#" (anchor(name)) } { (name) } }
            ul {
                @for operation in operations.iter().filter(|o| o.tag() == name) {
                    li { a.call href={ "#" (operation.id()) } {
                        (operation::verb(operation.verb)) span { (operation.summary()) }
                    } }
                }
            }
        }
        h2 { "More" }
        ul {
            @for (name, id) in [("Deliveries", "deliveries"), ("Objects", "objects"), ("Decisions", "decisions"), ("Local server", "local-server")] {
                li { a href={ "#" (id) } { (name) } }
            }
        }
    }
}

fn introduction(document: &Value, title: &str) -> Markup {
    let decisions = decision::rows(document).into_iter();
    let differing: Vec<_> = decisions
        .filter(|(_, row)| text(row, "in_force") != crate::decisions::DECIDED)
        .collect();
    html! {
        section.lead #top aria-labelledby="title" {
            div.text {
                h1 #title { (title) }
                (prose(text(&document["info"], "description")))
                dl.facts {
                    dt { "Base URL" } dd { code { (base_url(document)) } }
                    dt { "Version" } dd { "API " (text(&document["info"], "version")) ", ipp-mock "
                        (text(&document["info"], "x-ipp-mock-version")) }
                    dt { "Switched" } dd {
                        @if differing.is_empty() { "Nothing: every decision is as decided, the " b { "stable" } " profile." }
                        @for (id, row) in &differing { (decision::chip(id, text(row, "in_force"))) " " }
                    }
                    dt { "Control" } dd { a href="/_mock/decisions" { code { "/_mock/decisions" } } " says and switches what is in force." }
                }
            }
            div.samples {
                (code::block("Your first invoice", &first_steps(base_url(document))))
            }
        }
    }
}

fn first_steps(base_url: &str) -> String {
    format!(
        "# ipp-mock prints it when it is ready\nexport IPP_API_KEY=ipp_live_…\n\n\
         curl '{base_url}/invoices' \\\n  -H \"Authorization: Bearer $IPP_API_KEY\" \\\n  -F 'file=@invoice.pdf'\n\n\
         # with the job_id of the answer\n\
         curl '{base_url}/invoices/JOB_ID' \\\n  -H \"Authorization: Bearer $IPP_API_KEY\""
    )
}

fn authentication(document: &Value) -> Markup {
    html! {
        section #authentication aria-labelledby="authentication-title" {
            div.text {
                h2 #authentication-title { "Authentication" }
                dl.schemes {
                    @for (name, scheme) in entries(&document["components"]["securitySchemes"]) {
                        dt { (operation::scheme_name(name)) " " code { (operation::scheme_form(scheme)) } }
                        dd { (prose(text(scheme, "description"))) }
                    }
                }
            }
        }
    }
}

fn limits(operations: &[Operation<'_>]) -> Markup {
    let mut limited: Vec<_> = operations
        .iter()
        .filter_map(|o| Some((o.limit()?, o)))
        .collect();
    // All reads share one limit, and one row.
    let mut has_reads = false;
    limited.retain(|(_, o)| o.verb != "get" || !std::mem::replace(&mut has_reads, true));
    html! {
        section #limits aria-labelledby="limits-title" {
            div.text {
                h2 #limits-title { "Rate limits" }
                @if limited.is_empty() {
                    p { "This server counts no requests: it was started with " code { "--limits off" } "." }
                } @else {
                    p { "Counted for each key. What is over the limit is refused with 429." }
                    table {
                        thead { tr { th scope="col" { "Requests" } th scope="col" { "a minute" } } }
                        tbody {
                            @for (limit, operation) in limited {
                                tr {
                                    @if operation.verb == "get" { td { "All GETs together" } }
                                    @else { td { (operation::verb(operation.verb)) " " code { (operation.path) } } }
                                    td { (limit) }
                                }
                            }
                        }
                    }
                    p { "See " (decision::link("D7")) ", " (decision::link("D8")) " and " (decision::link("D9")) "." }
                }
            }
        }
    }
}

fn errors(operations: &[Operation<'_>]) -> Markup {
    let reasons = operations
        .iter()
        .flat_map(Operation::reasons)
        .map(|r| (r.status, r.code));
    let mut codes: Vec<(&str, &str)> = reasons
        .chain([("404", "NOT_FOUND"), ("405", "METHOD_NOT_ALLOWED")])
        .collect();
    codes.sort_unstable();
    codes.dedup();
    html! {
        section #errors aria-labelledby="errors-title" {
            div.text {
                h2 #errors-title { "Errors" }
                p { "Every error has the same envelope. Decide by " code { "code" } ", show " code { "message" } "." }
                table.codes {
                    thead { tr { th scope="col" { "Status" } th scope="col" { "Codes" } } }
                    tbody {
                        @for of_status in codes.chunk_by(|(one, _), (other, _)| one == other) {
                            tr {
                                th scope="row" { (of_status[0].0) }
                                td { @for (_, code) in of_status { code { (code) } " " } }
                            }
                        }
                    }
                }
            }
            div.samples {
                (code::json("An error", &serde_json::json!({"success": false, "error": {
                    "code": "RATE_LIMITED", "message": "Too many requests…", "http_status": 429}})))
            }
        }
    }
}

fn section(document: &Value, tag: &Value, operations: &[Operation<'_>]) -> Markup {
    let name = text(tag, "name");
    html! {
        section.tag #(anchor(name)) aria-labelledby={ (anchor(name)) "-title" } {
            h2 #{ (anchor(name)) "-title" } { (name) }
            p.about { (text(tag, "description")) }
            @for operation in operations.iter().filter(|o| o.tag() == name) {
                (operation.article(document))
            }
        }
    }
}
