//! `ipp mock`: the control of a server that runs.

#![allow(clippy::unwrap_used)]

mod common;

use std::process::Output;

use common::{ipp, sample};
use ipp_mock_server::{JobEnding, MockServer};
use serde_json::{Value, json};
use wiremock::matchers::{body_json, method, path, query_param};
use wiremock::{Mock, ResponseTemplate};

fn text(bytes: &[u8]) -> &str {
    std::str::from_utf8(bytes).unwrap()
}

fn json_of(bytes: &[u8]) -> Value {
    serde_json::from_slice(bytes).unwrap()
}

/// A server, and `ipp mock` with its URL.
struct Controlled {
    server: MockServer,
    home: tempfile::TempDir,
}

impl Controlled {
    async fn start() -> Self {
        let builder = MockServer::builder().rate_limits(false);
        let server = builder.job_ending(JobEnding::Manually).start().await;
        Self {
            server: server.unwrap(),
            home: tempfile::tempdir().unwrap(),
        }
    }

    async fn output(&self, args: &[&str]) -> Output {
        let mut command = ipp(self.home.path());
        command
            .env("IPP_BASE_URL", self.server.base_url())
            .env("IPP_API_KEY", self.server.api_key().expose())
            .args(args);
        tokio::task::spawn_blocking(move || command.output().unwrap())
            .await
            .unwrap()
    }

    /// Runs a command that succeeds, and gives its output.
    async fn mock(&self, line: &str, more: &[&str]) -> String {
        let words: Vec<&str> = ["mock"].into_iter().chain(line.split(' ')).collect();
        let output = self.output(&[&words, more].concat()).await;
        assert!(output.status.success(), "{line}: {output:?}");
        assert_eq!(text(&output.stderr), "", "{line}");
        text(&output.stdout).to_owned()
    }

    /// The same, its output one JSON value.
    async fn json(&self, line: &str) -> Value {
        serde_json::from_str(&self.mock(line, &["-o", "json"]).await).unwrap()
    }

    /// Uploads a document without waiting for its end.
    async fn upload(&self) -> String {
        let file = sample("us-services");
        // Each is to be a job of its own.
        let args = [
            "parse",
            "--reprocess",
            "--yes",
            "--timeout",
            "1",
            "-o",
            "json",
            file.to_str().unwrap(),
        ];
        let output = self.output(&args).await;
        assert_eq!(output.status.code(), Some(13), "{output:?}");
        let error = json_of(&output.stderr);
        error["error"]["job_id"].as_str().unwrap().to_owned()
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn the_state_and_the_clock_are_shown_and_the_clock_is_moved() {
    let it = Controlled::start().await;
    let state = it.json("state").await;
    assert_eq!(state["base_url"], it.server.base_url());
    let table = it.mock("state", &["-o", "table"]).await;
    assert!(
        table.contains("Jobs completed") && table.contains("manually"),
        "{table}"
    );
    let set = it.json("clock set 2026-04-11T14:00:00Z").await;
    assert!(set["now"].as_str().unwrap().starts_with("2026-04-11T14:0"));
    assert_eq!(it.json("clock freeze").await["frozen"], true);
    let frozen = it.json("clock").await["now"].clone();
    let later = it.json("clock advance 1h30m").await["now"].clone();
    let time = |value: Value| value.as_str().unwrap().parse::<jiff::Timestamp>().unwrap();
    assert_eq!(time(later).duration_since(time(frozen)).as_secs(), 5400);
    assert_eq!(it.json("clock scale 60").await["scale"], 60.0);
    assert_eq!(it.json("clock reset").await["scale"], 1.0);
}

#[tokio::test(flavor = "multi_thread")]
async fn decisions_and_settings_are_shown_and_switched() {
    let it = Controlled::start().await;
    let lines = it.mock("decide", &[]).await;
    let d8 = lines.lines().map(|l| json_of(l.as_bytes()));
    let d8 = d8.into_iter().find(|d| d["id"] == "D8").unwrap();
    assert_eq!(d8["current"], "decided");
    let all = it.json("decide D8=sliding --profile preview").await;
    let current = |id: &str| {
        let found = all.as_array().unwrap().iter().find(|d| d["id"] == id);
        found.unwrap()["current"].clone()
    };
    assert_eq!(current("D8"), "sliding");
    let rows = all.as_array().unwrap();
    assert!(rows.iter().all(|d| d["current"] != "decided"), "{all}");
    let table = it.mock("decide D8=sliding", &["-o", "table"]).await;
    assert!(table.contains("D8") && table.contains("sliding"), "{table}");
    assert!(!table.contains("decided"), "only what is switched: {table}");

    let shown = it.json("settings").await;
    assert_eq!(shown["job_ending"], "manually");
    let line = "settings --mode sync --limits documented --job-ending polls=3";
    let changed = json!({"mode": "sync", "limits": "documented", "job_ending": {"polls": 3}});
    assert_eq!(it.json(line).await, changed);
}

#[tokio::test(flavor = "multi_thread")]
async fn accounts_are_made_changed_and_listed() {
    let it = Controlled::start().await;
    let access = it
        .json("accounts create poor@ipp.test --tier solo --credits 1")
        .await;
    assert!(access["api_key"].as_str().unwrap().starts_with("ipp_live_"));
    let changed = it.json("accounts set poor@ipp.test --credits 5").await;
    assert_eq!(changed["credits"], 5);
    let unlimited = it.json("accounts set poor@ipp.test --unlimited").await;
    assert_eq!(unlimited["unlimited"], true);
    let accounts = it.json("accounts").await;
    assert_eq!(accounts.as_array().unwrap().len(), 2);
    let table = it.mock("accounts list", &["-o", "table"]).await;
    assert!(
        table.contains("poor@ipp.test") && table.contains("solo"),
        "{table}"
    );
    let nothing = it
        .output(&["mock", "accounts", "set", "poor@ipp.test"])
        .await;
    assert_eq!(nothing.status.code(), Some(2));
    let unknown = ["mock", "accounts", "set", "x/y@ipp.test", "--credits", "1"];
    let unknown = it.output(&unknown).await;
    assert_eq!(unknown.status.code(), Some(6));
    assert!(
        text(&unknown.stderr).contains("x/y@ipp.test"),
        "{unknown:?}"
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn jobs_are_ended_and_given_results() {
    let it = Controlled::start().await;
    let [finished, failed, set] = [it.upload().await, it.upload().await, it.upload().await];
    let line = format!("jobs finish {finished}");
    assert_eq!(it.json(&line).await["status"], "completed");
    let line = format!("jobs fail {failed} --code INVALID_FILE --message dark");
    assert_eq!(it.json(&line).await["status"], "failed");
    let file = it.home.path().join("invoice.json");
    std::fs::write(&file, r#"{"vendor": "Initech", "total": 12.50}"#).unwrap();
    let line = format!("jobs result {set} {}", file.display());
    assert_eq!(it.json(&line).await["status"], "completed");
    let job = it.output(&["jobs", "get", &set, "-o", "json"]).await;
    let job = text(&job.stdout);
    assert!(job.contains("Initech") && job.contains("12.50"), "{job}");
    let jobs = it.json("jobs").await;
    assert_eq!(jobs.as_array().unwrap().len(), 3);
    let late = it.output(&["mock", "jobs", "finish", &failed]).await;
    assert_eq!(late.status.code(), Some(2), "{late:?}");
    assert!(text(&late.stderr).contains("failed"), "{late:?}");
    let unknown = it.output(&["mock", "jobs", "finish", "nope"]).await;
    assert_eq!(unknown.status.code(), Some(6));
}

#[tokio::test(flavor = "multi_thread")]
async fn requests_are_shown_and_verified() {
    let it = Controlled::start().await;
    it.upload().await;
    let requests = it.json("requests POST /invoices --status 202").await;
    assert_eq!(requests[0]["route"], "/api/v1/invoices");
    let table = it.mock("requests --limit 1", &["-o", "table"]).await;
    assert!(table.contains("GET"), "{table}");
    let verified = it.json("verify POST /invoices --count 1").await;
    assert_eq!(verified, json!({"verified": true, "count": 1}));
    let args = ["mock", "verify", "POST", "/batches", "--within", "10ms"];
    let unmet = it.output(&args).await;
    assert_eq!(unmet.status.code(), Some(21), "{unmet:?}");
    assert!(text(&unmet.stderr).contains("saw 0"));
    assert_eq!(it.mock("requests --clear", &[]).await, "");
    assert_eq!(it.json("requests").await, json!([]));
    let none = it.mock("requests", &["-o", "table"]).await;
    assert_eq!(none, "Nothing to show.\n");
}

#[tokio::test(flavor = "multi_thread")]
async fn the_state_is_saved_restored_seeded_and_reset() {
    let it = Controlled::start().await;
    let job = it.upload().await;
    assert_eq!(it.json("snapshot before").await["snapshot"], "before");
    let finish = format!("jobs finish {job}");
    it.mock(&finish, &[]).await;
    let done = it.mock("restore before", &["-o", "table"]).await;
    assert!(done.contains("snapshot"), "{done}");
    assert_eq!(it.json("jobs").await[0]["status"], "processing");
    assert_eq!(it.json("snapshot --list").await, json!(["before"]));
    it.mock("seed reference", &[]).await;
    assert_eq!(it.json("accounts").await.as_array().unwrap().len(), 2);
    it.mock("reset", &[]).await;
    assert_eq!(it.json("jobs").await, json!([]));
    assert_eq!(it.json("accounts").await.as_array().unwrap().len(), 1);
    let unknown = it.output(&["mock", "seed", "nothing"]).await;
    assert_eq!(unknown.status.code(), Some(2));
    assert!(text(&unknown.stderr).contains("reference"), "{unknown:?}");
}

#[tokio::test(flavor = "multi_thread")]
async fn faults_are_added_listed_and_removed() {
    let it = Controlled::start().await;
    let rule = r#"{"match":{"route":"GET /account"},"action":{"status":503}}"#;
    let added = it.mock("fault add", &[rule, "-o", "json"]).await;
    assert_eq!(json_of(added.as_bytes())["id"], 1);
    let file = it.home.path().join("fault.json");
    std::fs::write(&file, rule).unwrap();
    it.mock("fault add --file", &[file.to_str().unwrap()]).await;
    assert_eq!(it.json("fault list").await.as_array().unwrap().len(), 2);
    let table = it.mock("fault list", &["-o", "table"]).await;
    assert!(
        table.contains("GET /account") && table.contains("503"),
        "{table}"
    );
    it.mock("fault remove 1", &[]).await;
    assert_eq!(it.json("fault list").await[0]["id"], 2);
    it.mock("fault clear", &[]).await;
    assert_eq!(it.json("fault list").await, json!([]));
    let wrong = it.output(&["mock", "fault", "add", "{"]).await;
    assert_eq!(wrong.status.code(), Some(2), "{wrong:?}");
    assert!(text(&wrong.stderr).contains("The rule is not"), "{wrong:?}");
    let neither = it.output(&["mock", "fault", "add"]).await;
    assert_eq!(neither.status.code(), Some(2), "{neither:?}");
}

#[tokio::test(flavor = "multi_thread")]
async fn the_sink_takes_orders_about_its_answers() {
    let it = Controlled::start().await;
    assert_eq!(it.mock("sink answer orders 500 200", &[]).await, "");
    assert_eq!(it.json("sink").await, json!([]));
    let done = it.mock("sink clear", &["-o", "table"]).await;
    assert_eq!(done, "The sink is empty.\n");
    let wrong = it.output(&["mock", "sink", "answer", "orders", "99"]).await;
    assert_eq!(wrong.status.code(), Some(2), "{wrong:?}");
}

#[tokio::test(flavor = "multi_thread")]
async fn metrics_are_text_in_every_form() {
    let it = Controlled::start().await;
    for form in ["json", "table"] {
        let metrics = it.mock("metrics", &["-o", form]).await;
        assert!(
            metrics.contains("# TYPE ipp_mock_jobs gauge\n"),
            "{metrics}"
        );
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn the_server_is_found_by_flag_then_its_variable_then_the_base_url() {
    let it = Controlled::start().await;
    let url = it.server.origin().to_owned();
    for (flags, variables) in [
        (
            vec!["--url", &url],
            [("IPP_MOCK_URL", "http://127.0.0.1:1"), ("IPP_LOCAL", "1")],
        ),
        (
            vec![],
            [
                ("IPP_MOCK_URL", &*url),
                ("IPP_BASE_URL", "http://127.0.0.1:1/api/v1"),
            ],
        ),
        (
            vec![],
            [("IPP_MOCK_URL", ""), ("IPP_BASE_URL", it.server.base_url())],
        ),
    ] {
        let mut command = ipp(it.home.path());
        command
            .args(["mock", "state", "-o", "json"])
            .args(&flags)
            .envs(variables);
        let output = tokio::task::spawn_blocking(move || command.output().unwrap());
        let output = output.await.unwrap();
        assert!(
            output.status.success(),
            "{flags:?} {variables:?}: {output:?}"
        );
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn the_sink_and_the_description_are_asked_for_where_they_are() {
    let server = wiremock::MockServer::start().await;
    let caught =
        json!({"deliveries": [{"name": "orders", "at": "t", "status": 200, "body": "{}"}]});
    let answer = ResponseTemplate::new(200).set_body_json(&caught);
    let listing = Mock::given(method("GET")).and(path("/_mock/sink"));
    let listing = listing.and(query_param("name", "orders"));
    listing.respond_with(answer).mount(&server).await;
    let clearing = Mock::given(method("DELETE")).and(path("/_mock/sink"));
    clearing
        .respond_with(ResponseTemplate::new(204))
        .mount(&server)
        .await;
    for (statuses, body) in [
        (&["503"][..], json!({"status": 503})),
        (&["500", "200"], json!({"statuses": [500, 200]})),
    ] {
        let answering = Mock::given(method("PUT")).and(path("/_mock/sink/orders"));
        let answering = answering.and(body_json(body));
        answering
            .respond_with(ResponseTemplate::new(204))
            .mount(&server)
            .await;
        let args = [&["sink", "answer", "orders"], statuses].concat();
        assert_eq!(against(&server, &args).await, "");
    }
    let document =
        ResponseTemplate::new(200).set_body_raw(r#"{"z":1.00,"a":2}"#, "application/json");
    let describing = Mock::given(method("GET")).and(path("/api/v1/openapi.json"));
    describing.respond_with(document).mount(&server).await;

    let list = against(&server, &["sink", "list", "orders"]).await;
    assert_eq!(json_of(list.as_bytes()), caught["deliveries"][0]);
    let table = against(&server, &["sink", "list", "orders", "-o", "table"]).await;
    assert!(table.contains("orders") && table.contains("200"), "{table}");
    assert_eq!(against(&server, &["sink", "clear"]).await, "");
    let description = against(&server, &["openapi"]).await;
    assert_eq!(description, "{\n  \"z\": 1.00,\n  \"a\": 2\n}\n");
}

/// Runs `ipp mock` against a server, and gives its output.
async fn against(server: &wiremock::MockServer, args: &[&str]) -> String {
    let home = tempfile::tempdir().unwrap();
    let mut command = ipp(home.path());
    command
        .env("IPP_MOCK_URL", server.uri())
        .arg("mock")
        .args(args);
    let output = tokio::task::spawn_blocking(move || command.output().unwrap());
    let output = output.await.unwrap();
    assert!(output.status.success(), "{args:?}: {output:?}");
    text(&output.stdout).to_owned()
}
