//! The document against the routes, and against itself.

use boon::{Compiler, Schemas};
use serde_json::{Value, json};

use super::page;
use crate::service::MOST_FILES;
use crate::store::REMEMBERED;
use crate::webhooks::guard::MAX_URL_CHARS;
use crate::{Decision, MockServer, MockServerBuilder, Profile};

fn builder(profile: Profile) -> MockServerBuilder {
    MockServer::builder().profile(profile)
}

/// The document in both profiles and modes, and with every reading in force that there is, each somewhere.
fn documents() -> Vec<Value> {
    let mut builders = Vec::new();
    for profile in [Profile::Stable, Profile::Preview] {
        builders.extend([builder(profile), builder(profile).sync()]);
    }
    for index in 0..2 {
        let switch = |builder: MockServerBuilder, row: &Decision| match row.alternatives.get(index)
        {
            Some(reading) => builder.decide(row.id.to_string(), reading.name),
            None => builder,
        };
        builders.push(
            crate::decisions()
                .iter()
                .fold(builder(Profile::Preview), switch),
        );
    }
    let document = |b: &MockServerBuilder| b.openapi("http://127.0.0.1:8080/api/v1").unwrap();
    builders.iter().map(document).collect()
}

fn operations(document: &Value) -> Vec<(String, String, &Value)> {
    let items = document["paths"].as_object().unwrap().iter();
    let operations = items.flat_map(|(path, item)| {
        let verbs = item.as_object().unwrap().iter();
        let verbs = verbs.filter(|(_, operation)| operation["operationId"].is_string());
        verbs.map(move |(verb, operation)| (verb.clone(), path.clone(), operation))
    });
    operations.collect()
}

/// Checks values by the schemas of a document.
struct Checker {
    compiler: Compiler,
    schemas: Schemas,
}

impl Checker {
    fn of(document: &Value) -> Self {
        let mut compiler = Compiler::new();
        compiler.enable_format_assertions();
        compiler
            .add_resource("openapi.json", document.clone())
            .unwrap();
        let schemas = Schemas::new();
        Self { compiler, schemas }
    }

    /// Checks a value by the schema at this place of the document.
    fn check(&mut self, place: &[&str], value: &Value) -> Result<(), String> {
        let escaped = place
            .iter()
            .map(|name| name.replace('~', "~0").replace('/', "~1"));
        let escaped = escaped.map(|name| name.replace('{', "%7B").replace('}', "%7D"));
        let pointer = format!("openapi.json#/{}", escaped.collect::<Vec<_>>().join("/"));
        let index = self.compiler.compile(&pointer, &mut self.schemas).unwrap();
        self.schemas
            .validate(value, index)
            .map_err(|e| format!("{pointer}: {e}"))
    }
}

#[test]
fn every_example_is_valid_by_its_schema() {
    for document in documents() {
        let mut checker = Checker::of(&document);
        let mut check = |place: &[&str], value: &Value| checker.check(place, value).unwrap();
        for (verb, path, operation) in operations(&document) {
            let place = ["paths", &path, &verb];
            let json = ["content", "application/json", "schema"];
            let example = &operation["requestBody"]["content"]["application/json"]["example"];
            if example.is_object() {
                check(&[&place[..], &["requestBody"], &json].concat(), example);
            }
            for (status, response) in operation["responses"].as_object().unwrap() {
                let examples = &response["content"]["application/json"]["examples"];
                for example in examples.as_object().into_iter().flat_map(|e| e.values()) {
                    check(
                        &[&place[..], &["responses", status], &json].concat(),
                        &example["value"],
                    );
                }
            }
        }
        for (event, item) in document["webhooks"].as_object().unwrap() {
            let place = [
                "webhooks",
                event,
                "post",
                "requestBody",
                "content",
                "application/json",
                "schema",
            ];
            check(
                &place,
                &item["post"]["requestBody"]["content"]["application/json"]["example"],
            );
        }
    }
}

#[test]
fn a_value_that_the_server_never_prints_is_not_valid() {
    let mut checker = Checker::of(&documents()[0]);
    let mut is_valid = |status: &str, value: &Value| {
        let place = [
            "paths",
            "/invoices/{job_id}",
            "get",
            "responses",
            status,
            "content",
            "application/json",
            "schema",
        ];
        checker.check(&place, value).is_ok()
    };
    let mut job = super::examples::completed_job();
    assert!(is_valid("200", &job));
    job["result"].as_object_mut().unwrap().remove("vendor");
    assert!(!is_valid("200", &job));
    let error = |code: &str| json!({"success": false, "error": {"code": code, "message": "", "http_status": 404}});
    assert!(is_valid("404", &error("JOB_NOT_FOUND")));
    assert!(!is_valid("404", &error("KEY_NOT_FOUND")));
}

#[test]
fn every_link_leads_to_an_operation_with_the_parameters_that_it_has() {
    for document in documents() {
        let operations = operations(&document);
        for (verb, path, operation) in &operations {
            let responses = operation["responses"].as_object().unwrap().values();
            for link in responses.flat_map(|r| r["links"].as_object().into_iter().flatten()) {
                let target = operations
                    .iter()
                    .find(|(.., o)| o["operationId"] == link.1["operationId"]);
                let (_, target, _) = target.unwrap_or_else(|| panic!("{verb} {path}: {link:?}"));
                for name in link.1["parameters"].as_object().unwrap().keys() {
                    assert!(
                        target.contains(&format!("{{{name}}}")),
                        "{verb} {path}: {name}"
                    );
                }
            }
        }
    }
}

#[test]
fn operations_have_names_of_their_own_and_rest_on_decisions_that_there_are() {
    for document in documents() {
        let mut names = std::collections::BTreeSet::new();
        for (verb, path, operation) in operations(&document) {
            assert!(
                names.insert(operation["operationId"].to_string()),
                "{verb} {path}"
            );
            let ids = operation["x-ipp-decisions"].as_array().unwrap();
            assert!(!ids.is_empty(), "{verb} {path}");
            for id in ids {
                assert!(
                    document["x-ipp-decisions"][id.as_str().unwrap()].is_object(),
                    "{id}"
                );
            }
            assert!(
                operation["responses"]
                    .as_object()
                    .unwrap()
                    .keys()
                    .any(|s| s.starts_with('2'))
            );
        }
    }
}

fn ids(document: &Value) -> Vec<String> {
    let ids = operations(document)
        .into_iter()
        .map(|(.., o)| o["operationId"].as_str().unwrap().to_owned());
    ids.collect()
}

#[test]
fn what_belongs_to_the_roadmap_is_there_only_while_it_is_switched_on() {
    let of = |builder: MockServerBuilder| builder.openapi("/api/v1").unwrap();
    let stable = of(builder(Profile::Stable));
    let preview = of(builder(Profile::Preview));
    let only_in_preview: Vec<_> = ids(&preview)
        .into_iter()
        .filter(|id| !ids(&stable).contains(id))
        .collect();
    assert_eq!(
        only_in_preview,
        [
            "listVendors",
            "addVendorAlias",
            "removeVendorAlias",
            "mergeVendor",
            "listDeliveries",
            "redeliver"
        ]
    );
    for text in ["response_format", "X-RateLimit-Limit", "x-ipp-preview"] {
        assert!(!stable["paths"].to_string().contains(text), "{text}");
        assert!(preview["paths"].to_string().contains(text), "{text}");
    }
    let one = of(builder(Profile::Stable).decide("D71", "served"));
    assert_eq!(ids(&one).len(), ids(&stable).len() + 4);
    assert_eq!(one["x-ipp-decisions"]["D71"]["in_force"], "served");
}

#[test]
fn the_statuses_of_an_upload_are_those_of_the_mode() {
    let statuses = |builder: MockServerBuilder| {
        let document = builder.openapi("/api/v1").unwrap();
        let responses = document["paths"]["/invoices"]["post"]["responses"]
            .as_object()
            .unwrap()
            .clone();
        let statuses: Vec<_> = responses
            .keys()
            .filter(|s| s.starts_with('2') || *s == "422")
            .cloned()
            .collect();
        statuses.join(" ")
    };
    let stable = || builder(Profile::Stable);
    assert_eq!(statuses(stable()), "200 202");
    assert_eq!(statuses(stable().sync()), "200 202 422");
    assert_eq!(
        statuses(stable().sync().decide("D13", "created")),
        "200 201 202 422"
    );
    assert_eq!(statuses(builder(Profile::Preview)), "200 202 422");
}

#[test]
fn no_limit_is_named_where_none_is_enforced() {
    let document = MockServer::builder()
        .rate_limits(false)
        .openapi("/api/v1")
        .unwrap();
    let text = document["paths"].to_string();
    assert!(!text.contains("RATE_LIMITED") && !text.contains("x-ipp-rate-limit"));
}

#[test]
fn the_origin_has_the_downloads_that_are_not_under_the_base_url() {
    let of = |base_url| {
        let document = MockServer::builder().openapi(base_url).unwrap();
        document["paths"]["/download/{batch_id}/{format}"]["servers"][0]["url"]
            .as_str()
            .unwrap()
            .to_owned()
    };
    assert_eq!(of("http://127.0.0.1:8080/api/v1"), "http://127.0.0.1:8080");
    assert_eq!(of("/api/v1"), "/");
}

#[test]
fn every_fragment_of_the_page_leads_somewhere_and_no_id_is_there_twice() {
    for document in documents() {
        let page = page::page(&document);
        let values = |attribute: &str| -> Vec<String> {
            let begin = format!(" {attribute}=\"");
            let pieces = page.split(&begin).skip(1);
            pieces
                .map(|piece| piece.split('"').next().unwrap().to_owned())
                .collect()
        };
        let mut ids = values("id");
        let count = ids.len();
        ids.sort_unstable();
        ids.dedup();
        assert_eq!(ids.len(), count);
        let fragments = values("href")
            .into_iter()
            .filter_map(|h| h.strip_prefix('#').map(str::to_owned));
        for fragment in fragments.chain(values("aria-labelledby")) {
            assert!(ids.contains(&fragment), "{fragment}");
        }
    }
}

#[test]
fn the_page_is_free_of_scripts_styles_and_assets_of_others() {
    for document in documents() {
        let page = page::page(&document);
        for text in ["<script", "<style", " style=", "<img", " src=", " onclick"] {
            assert!(!page.contains(text), "{text}");
        }
        assert!(!page::STYLE.contains("url(") && !page::STYLE.contains("@import"));
    }
}

#[test]
fn what_a_client_says_of_itself_is_not_markup() {
    let document = MockServer::builder()
        .openapi("http://x'\"><script>alert(1)</script>/api/v1")
        .unwrap();
    assert!(!page::page(&document).contains("<script"));
}

#[test]
fn the_limits_that_the_prose_names_are_those_of_the_service() {
    let document = builder(Profile::Preview).openapi("/api/v1").unwrap();
    let text = document.to_string();
    let (thousands, rest) = (MAX_URL_CHARS / 1000, MAX_URL_CHARS % 1000);
    for claim in [
        format!("Up to {MOST_FILES} documents"),
        format!("Takes up to {MOST_FILES} documents"),
        format!("The last {REMEMBERED} attempts"),
        format!("at most {thousands},{rest:03} characters"),
    ] {
        assert!(text.contains(&claim), "{claim}");
    }
}
