//! `docs/server.md`: what it shows is taken, and what can be said stands in it.

use ipp_mock_server::{Fault, MockServer};
use reqwest::Method;
use serde_json::{Value, json};

use crate::client::{Client, form, named, refused};
use crate::fixtures::{PDF, acme, server};

const PAGE: &str = include_str!("../../../docs/server.md");

/// What stands below a heading, up to the next one.
fn section(heading: &str) -> &'static str {
    let (_, rest) = PAGE.split_once(&format!("\n{heading}\n")).unwrap();
    rest.split("\n#").next().unwrap()
}

/// The texts in backticks of each row of the tables in a text, a list for each column.
fn rows(text: &'static str) -> impl Iterator<Item = Vec<Vec<&'static str>>> {
    let cells = |row: &'static str| row.trim_matches('|').split(" | ");
    let code = |cell: &'static str| cell.split('`').skip(1).step_by(2).collect();
    (text.lines().filter(|line| line.starts_with("| `")))
        .map(move |row| cells(row).map(code).collect())
}

/// The keys that a part of a fault may have, as the parser names them to who uses another.
fn keys(fault: &str) -> Vec<String> {
    let error = serde_json::from_str::<Fault>(fault)
        .unwrap_err()
        .to_string();
    let (_, known) = error.split_once("expected one of ").unwrap();
    let known = known.split('`').skip(1).step_by(2);
    known.map(str::to_owned).collect()
}

#[tokio::test]
async fn every_request_of_the_page_is_taken() {
    let server = MockServer::start().await.unwrap();
    let control = Client::new(server.origin(), "");
    let blocks = PAGE.split("```http\n").skip(1);
    let mut count = 0;
    for request in blocks.map(|rest| rest.split("```").next().unwrap()) {
        let (head, body) = request.split_once('\n').unwrap();
        let (method, path) = head.split_once(' ').unwrap();
        let method: Method = method.parse().unwrap();
        let sent = control.anonymous(method, path).body(body.trim().to_owned());
        let answer = sent.send().await.unwrap();
        let (status, text) = (answer.status(), answer.text().await.unwrap());
        assert!(status.is_success(), "{request}\n{status} {text}");
        count += 1;
    }
    assert!(count > 10);
}

#[tokio::test]
async fn the_grammar_of_a_fault_is_whole_and_its_examples_are_taken() {
    let server = MockServer::start().await.unwrap();
    for (heading, known, around) in [
        (
            "### `match`",
            keys(r#"{"match": {"?": 1}, "action": {}}"#),
            r#"{"match": {…}, "action": {"delay": 1}}"#,
        ),
        (
            "### `action`",
            keys(r#"{"action": {"?": 1}}"#),
            r#"{"action": {…}}"#,
        ),
    ] {
        let mut described = Vec::new();
        for row in rows(section(heading)) {
            let ([key], [example]) = (&row[0][..], &row[1][..]) else {
                panic!("{row:?}");
            };
            assert!(example.contains(&format!("\"{key}\": ")), "{example}");
            let fault = serde_json::from_str(&around.replace('…', example)).unwrap();
            server.fault(fault).unwrap();
            described.push((*key).to_owned());
        }
        described.sort();
        let mut known = known;
        known.sort();
        assert_eq!(described, known, "{heading}");
    }
}

#[tokio::test]
async fn the_scenarios_names_and_keys_of_the_page_are_those_there_are() {
    let server = server().reader(acme).start().await.unwrap();
    let client = Client::of(&server);
    let asked = |name: &'static str| {
        let upload = client
            .request(Method::POST, "/invoices")
            .multipart(form(PDF));
        upload.header("X-IPP-Mock-Scenario", name).send()
    };
    let told = refused(asked("?").await.unwrap(), 400, "INVALID_REQUEST").await;
    let (_, known) = told.split_once("one of ").unwrap();
    let known: Vec<&str> = known.trim_end_matches('.').split(", ").collect();
    let text = section("## Ask for one thing to happen");
    let (names, text) = text.split_once("**A header.**").unwrap();
    let (headers, by_key) = text.split_once("**Keys.**").unwrap();
    let described: Vec<&str> = rows(headers).flat_map(|row| row[0].clone()).collect();
    assert_eq!(described, known);

    for row in rows(names) {
        let file = named(&row[0][0].replace('…', ""), PDF);
        let job = client.upload(file).await.json::<Value>().await.unwrap();
        let job = job["job_id"].as_str().unwrap().to_owned();
        if row[0][0].contains("slow") {
            server.clock().freeze();
            let half_a_minute = std::time::Duration::from_secs(30);
            server.clock().advance(half_a_minute).await.unwrap();
        }
        let job = client.wait(&job).await.to_string();
        let promised = row[1].iter().filter(|word| **word != "warning_severity");
        for word in promised {
            assert!(job.contains(&json!(word).to_string()), "{word}: {job}");
        }
    }
    for row in rows(by_key) {
        let refusal = client.with_key(row[0][0]).upload(form(PDF)).await;
        let body: Value = refusal.json().await.unwrap();
        assert_eq!(body["error"]["code"], row[1][0], "{body}");
    }
}
