//! The examples of the published reference, word for word against a server with its objects.

use ipp_mock_server::{MockServer, Preset};
use reqwest::multipart::{Form, Part};
use reqwest::{Client, RequestBuilder, Response};
use serde_json::Value;

use crate::client::{DEADLINE, plain_http};
use crate::fixtures::{PDF, server};

const EXAMPLES: &str = include_str!("../../../tests/reference/examples.md");
const HOST: &str = "https://api.invoiceparserpro.com";

/// A request of the reference, and what it says of the answer.
struct Example {
    title: &'static str,
    request: &'static str,
    answer: Option<Answer>,
}

enum Answer {
    Json { status: u16, body: Value },
    Http(&'static str),
}

/// The examples that are lines for a shell.
fn examples() -> Vec<Example> {
    let sections = EXAMPLES.split("\n## ").skip(1);
    let example = |section: &'static str| {
        let (title, text) = section.split_once('\n').unwrap();
        let mut blocks = text.split("```").skip(1).step_by(2);
        let request = blocks.next().unwrap().strip_prefix("sh\n")?;
        let answer = blocks
            .next()
            .map(|block| match block.strip_prefix("http\n") {
                Some(head) => Answer::Http(head),
                None => {
                    let (status, body) = block.split_once('\n').unwrap();
                    Answer::Json {
                        status: status.strip_prefix("json ").unwrap().parse().unwrap(),
                        body: serde_json::from_str(body).unwrap(),
                    }
                }
            });
        Some(Example {
            title,
            request,
            answer,
        })
    };
    sections.filter_map(example).collect()
}

/// What curl would send.
fn request(http: &Client, line: &str, server: &MockServer) -> RequestBuilder {
    let origin = server.base_url().strip_suffix("/api/v1").unwrap();
    let line = line.replace(HOST, origin).replace("\\\n", " ");
    let mut words = shlex::split(&line).unwrap().into_iter();
    assert_eq!(words.next().unwrap(), "curl");
    let (mut method, mut url, mut headers, mut form, mut body) =
        (None, None, Vec::new(), None, None);
    while let Some(word) = words.next() {
        match word.as_str() {
            "-X" => method = words.next(),
            "-H" => headers.push(words.next().unwrap()),
            "-b" => headers.push(format!("Cookie: {}", words.next().unwrap())),
            "-d" => body = words.next(),
            "-o" => drop(words.next()),
            "-F" => form = Some(with_field(form.unwrap_or_default(), &words.next().unwrap())),
            _ => assert!(url.replace(word).is_none(), "{line}"),
        }
    }
    let method = method.as_deref().unwrap_or("GET").parse().unwrap();
    let mut request = http.request(method, url.unwrap());
    for header in headers {
        let (name, value) = header.split_once(": ").unwrap();
        request = request.header(name, value);
    }
    match (form, body) {
        (Some(form), _) => request.multipart(form),
        (None, Some(body)) => request.body(body),
        (None, None) => request,
    }
}

fn with_field(form: Form, field: &str) -> Form {
    let (name, value) = field.split_once('=').unwrap();
    match value.strip_prefix('@') {
        Some(file) => form.part(name.to_owned(), Part::bytes(PDF).file_name(file.to_owned())),
        None => form.text(name.to_owned(), value.to_owned()),
    }
}

async fn start() -> MockServer {
    server().preset(Preset::Reference).start().await.unwrap()
}

/// Whether an answer is like the sample: the same fields, and the same values but for what is new with each request.
fn assert_like(actual: &Value, sample: &Value, is_new: bool, path: &str) {
    match (actual, sample) {
        (Value::Object(actual), Value::Object(sample)) => {
            for (name, sample) in sample {
                let value = actual
                    .get(name)
                    .unwrap_or_else(|| panic!("{path} lacks {name}"));
                assert_like(value, sample, is_new, &format!("{path}.{name}"));
            }
        }
        (Value::Array(actual), Value::Array(sample)) => {
            assert!(
                actual.len() >= sample.len(),
                "{path} is shorter than the sample"
            );
            for (i, (actual, sample)) in actual.iter().zip(sample).enumerate() {
                assert_like(actual, sample, is_new, &format!("{path}[{i}]"));
            }
        }
        (Value::Number(actual), Value::Number(sample)) => {
            assert_eq!(actual.as_f64(), sample.as_f64(), "{path}")
        }
        (Value::String(actual), Value::String(sample)) => {
            let field = path.rsplit('.').next().unwrap();
            let differs = [
                "job_id",
                "batch_id",
                "webhook_id",
                "key_id",
                "key",
                "secret",
                "created_at",
            ];
            if is_new && differs.contains(&field) {
                let kind = |text: &str| text.split(['_', '-']).next().unwrap().len();
                assert!(
                    field == "created_at" || kind(actual) == kind(sample),
                    "{path}: {actual}"
                );
            } else {
                assert_eq!(
                    actual,
                    &sample.replace("-.../", &actual_tail(actual)),
                    "{path}"
                );
            }
        }
        _ => assert_eq!(actual, sample, "{path}"),
    }
}

/// What the reference cuts short in the paths of downloads.
fn actual_tail(actual: &str) -> String {
    let id = actual
        .split('/')
        .find(|part| part.len() == 36)
        .unwrap_or_default();
    format!("{}/", id.get(8..).unwrap_or_default())
}

async fn assert_answer(example: &Example, response: Response) {
    let title = example.title;
    match &example.answer {
        None => assert!(response.status().is_success(), "{title}"),
        Some(Answer::Json { status, body }) => {
            assert_eq!(response.status().as_u16(), *status, "{title}");
            let actual: Value = response.json().await.unwrap();
            let is_new = title.starts_with("POST");
            assert_like(&actual, body, is_new, title);
        }
        Some(Answer::Http(head)) => {
            let mut lines = head.lines();
            let status = lines.next().unwrap().split(' ').nth(1).unwrap();
            assert_eq!(response.status().as_str(), status, "{title}");
            for line in lines {
                let (name, value) = line.split_once(": ").unwrap();
                assert_eq!(response.headers()[name], value, "{title}");
            }
        }
    }
}

#[tokio::test]
async fn every_sample_request_gets_its_sample_answer() {
    let examples = examples();
    assert_eq!(examples.len(), 15);
    let http = plain_http();
    for example in examples.iter().filter(|e| !e.request.contains("{job_id}")) {
        let server = start().await;
        let response = request(&http, example.request, &server)
            .send()
            .await
            .unwrap();
        assert_answer(example, response).await;
    }
}

#[tokio::test]
async fn the_quick_start_uploads_and_polls_until_the_invoice_is_read() {
    let (http, server) = (plain_http(), start().await);
    let [upload, poll] = ["Upload", "Poll until completed"].map(|title| {
        let all = examples();
        all.iter().find(|e| e.title == title).unwrap().request
    });
    let job: Value = request(&http, upload, &server)
        .send()
        .await
        .unwrap()
        .json()
        .await
        .unwrap();
    let poll = poll.replace("{job_id}", job["job_id"].as_str().unwrap());
    let begun = std::time::Instant::now();
    loop {
        let job: Value = request(&http, &poll, &server)
            .send()
            .await
            .unwrap()
            .json()
            .await
            .unwrap();
        if job["status"] == "completed" {
            assert!(job["result"]["vendor"].is_string(), "{job}");
            break;
        }
        assert!(begun.elapsed() < DEADLINE);
        tokio::task::yield_now().await;
    }
}

#[tokio::test]
async fn the_error_shape_is_the_one_of_the_reference() {
    let sample = EXAMPLES
        .split("```json 402\n")
        .nth(1)
        .unwrap()
        .split("```")
        .next()
        .unwrap();
    let sample: Value = serde_json::from_str(sample).unwrap();
    let server = server().credits(0).start().await.unwrap();
    let client = crate::client::Client::of(&server);
    let response = client.upload(crate::client::form(PDF)).await;
    assert_eq!(response.json::<Value>().await.unwrap(), sample);
}
