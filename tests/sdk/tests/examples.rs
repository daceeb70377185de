//! Every example of the SDK, run as a user runs it: a process of its own, with its settings in the environment.
#![allow(clippy::unwrap_used)]

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::process::Stdio;
use std::time::Duration;

use ipp_mock_server::{Call, Fault, MockServer, MockServerBuilder};
use ipp_sdk::{Client, ClientBuilder, Document};
use tempfile::TempDir;
use tokio::io::{AsyncBufReadExt as _, BufReader, Lines, copy_bidirectional};
use tokio::net::{TcpListener, TcpStream};
use tokio::process::{Child, ChildStdout, Command};
use tokio::time::timeout;

/// Longer than any example takes, however busy the machine is.
const LONGEST: Duration = Duration::from_secs(120);

/// The program that an example was built to.
macro_rules! example {
    ($name:literal) => {
        env!(concat!("CARGO_BIN_EXE_", $name))
    };
}

/// A server, and a directory for a program to work in.
struct Stage {
    server: MockServer,
    dir: TempDir,
}

/// What a program said, and whether it was content.
struct Said {
    out: String,
    err: String,
    is_success: bool,
}

impl Stage {
    async fn new() -> Self {
        Self::with(MockServer::builder()).await
    }

    async fn with(server: MockServerBuilder) -> Self {
        Self {
            server: server.start().await.unwrap(),
            dir: tempfile::tempdir().unwrap(),
        }
    }

    /// Puts a sample into the directory.
    fn put(&self, sample: &str, name: &str) -> PathBuf {
        let samples = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../ipp-extract/samples");
        let path = self.dir.path().join(name);
        std::fs::copy(samples.join(sample), &path).unwrap();
        path
    }

    fn settings(&self) -> ClientBuilder {
        Client::builder()
            .base_url(self.server.base_url())
            .api_key(self.server.api_key().expose())
    }

    fn client(&self) -> Client {
        self.settings().build().unwrap()
    }

    async fn credits_used(&self) -> u64 {
        1000 - self.client().account().await.unwrap().credits.unwrap()
    }

    fn command(&self, program: &str) -> Command {
        let mut command = Command::new(program);
        command
            .current_dir(self.dir.path())
            .env("IPP_BASE_URL", self.server.base_url())
            .env("IPP_API_KEY", self.server.api_key().expose())
            .env("IPP_SESSION_TOKEN", self.server.session_token().expose())
            .stdin(Stdio::null())
            .kill_on_drop(true);
        command
    }

    async fn run(&self, program: &str, arguments: &[&str]) -> Said {
        let ended = self.command(program).args(arguments).output();
        let ended = timeout(LONGEST, ended).await.unwrap().unwrap();
        Said {
            out: String::from_utf8(ended.stdout).unwrap(),
            err: String::from_utf8(ended.stderr).unwrap(),
            is_success: ended.status.success(),
        }
    }
}

impl Said {
    /// What it printed, if it ended well.
    #[track_caller]
    fn well(self) -> Self {
        assert!(self.is_success, "{}\n{}", self.out, self.err);
        self
    }

    #[track_caller]
    fn badly(self) -> Self {
        assert!(!self.is_success, "{}\n{}", self.out, self.err);
        self
    }
}

#[test]
fn every_example_is_run_here() {
    let examples = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../ipp-sdk/examples");
    let files = std::fs::read_dir(examples).unwrap();
    let there: BTreeSet<String> = files
        .map(|file| file.unwrap().path())
        .map(|path| path.file_stem().unwrap().to_str().unwrap().to_owned())
        .collect();
    assert!(!there.is_empty());
    let tests = include_str!("examples.rs");
    for name in there {
        let run = format!("example!(\"{name}\")");
        assert!(tests.contains(&run), "{name} is not run by any test");
    }
}

#[tokio::test]
async fn upload_and_wait_prints_the_total_and_saves_a_workbook() {
    let stage = Stage::new().await;
    stage.put("de-two-vat-rates.pdf", "invoice.pdf");
    let said = stage.run(example!("upload_and_wait"), &["invoice.pdf"]);
    let said = said.await.well();
    assert!(said.out.contains("\ntotal 7986.55 EUR\n"), "{}", said.out);
    let workbook = std::fs::read(stage.dir.path().join("invoice.xlsx")).unwrap();
    assert!(workbook.starts_with(b"PK"));
    let uploads = stage.server.expect(Call::post("/invoices"));
    uploads.times(1).await.unwrap();
    assert_eq!(stage.credits_used().await, 1);
}

#[tokio::test]
async fn bulk_with_progress_charges_each_content_once_however_often_it_is_run() {
    let stage = Stage::new().await;
    stage.put("de-two-vat-rates.pdf", "a.pdf");
    stage.put("de-two-vat-rates.pdf", "a-again.pdf");
    stage.put("us-services.pdf", "b.pdf");
    let mut credits_charged = Vec::new();
    for _ in 0..2 {
        let said = stage.run(example!("bulk_with_progress"), &["."]);
        let said = said.await.well();
        let rows = said.out.lines().map(|row| row.rsplit('\t').next().unwrap());
        let charged: Vec<u64> = rows.map(|credits| credits.parse().unwrap()).collect();
        assert_eq!(charged.len(), 3, "{}", said.out);
        credits_charged.push(charged.iter().sum::<u64>());
        assert!(said.out.contains("a.pdf\t7986.55\t"), "{}", said.out);
        assert!(said.err.contains("3 of 3\n"), "{}", said.err);
    }
    assert_eq!(credits_charged, [2, 0]);
    assert_eq!(stage.credits_used().await, 2);
}

#[tokio::test]
async fn bulk_with_progress_reads_the_others_when_one_document_is_none() {
    let stage = Stage::new().await;
    stage.put("us-services.pdf", "b.pdf");
    std::fs::write(stage.dir.path().join("notes.txt"), "milk, eggs").unwrap();
    let said = stage.run(example!("bulk_with_progress"), &["."]);
    let said = said.await.badly();
    assert_eq!(said.out.lines().count(), 1, "{}", said.out);
    assert!(said.err.contains("notes.txt: the content"), "{}", said.err);
    assert!(said.err.contains("1 of 2 documents"), "{}", said.err);
}

#[tokio::test]
async fn batch_quickbooks_saves_the_bills_and_names_what_was_not_read() {
    let stage = Stage::new().await;
    stage.put("us-services.pdf", "jan.pdf");
    stage.put("gb-workshop.pdf", "feb.pdf");
    stage.put("us-services.pdf", "ipp-test-fail.pdf");
    let files = ["jan.pdf", "feb.pdf", "ipp-test-fail.pdf"];
    let said = stage.run(example!("batch_quickbooks"), &files);
    let said = said.await.well();
    let failed = "ipp-test-fail.pdf: EXTRACTION_FAILED";
    assert!(said.err.contains(failed), "{}", said.err);
    let bills = std::fs::read_to_string(stage.dir.path().join(said.out.trim())).unwrap();
    assert!(bills.starts_with("*BillNo,*Vendor,"), "{bills}");
    assert!(bills.lines().count() > 2, "{bills}");
    assert_eq!(stage.credits_used().await, 2);
}

#[tokio::test]
async fn batch_quickbooks_does_not_upload_again_when_it_cannot_know() {
    let stage = Stage::new().await;
    stage.put("us-services.pdf", "jan.pdf");
    let lost = Fault::reset_after_commit().on("POST /batches");
    stage.server.fault(lost).unwrap();
    let said = stage.run(example!("batch_quickbooks"), &["jan.pdf"]);
    let said = said.await.badly();
    assert!(said.err.contains("it may be there"), "{}", said.err);
    let uploads = stage.server.expect(Call::post("/batches"));
    uploads.times(1).await.unwrap();
}

/// A key beside that of the demo account, made by its owner.
async fn old_key(stage: &Stage) -> ipp_sdk::model::CreatedKey {
    let session = stage
        .client()
        .with_session(stage.server.session_token().expose());
    session.keys().create("old").await.unwrap()
}

async fn opens(stage: &Stage, key: &str) -> bool {
    let client = stage.settings().api_key(key).build().unwrap();
    match client.account().await {
        Ok(_) => true,
        Err(e) => {
            assert_eq!(e.status(), Some(401), "{e}");
            false
        }
    }
}

#[tokio::test]
async fn key_rotation_leaves_one_key_that_works_and_prints_none() {
    let stage = Stage::new().await;
    let old = old_key(&stage).await;
    let arguments = [old.key_id.as_str(), "key.txt"];
    let said = stage.run(example!("key_rotation"), &arguments);
    let said = said.await.well();
    let file = stage.dir.path().join("key.txt");
    let new = std::fs::read_to_string(&file).unwrap();
    assert!(opens(&stage, &new).await);
    assert!(!opens(&stage, old.key.expose()).await);
    assert!(!said.out.contains(&new) && !said.err.contains(&new));
    #[cfg(unix)]
    {
        let mode = std::os::unix::fs::PermissionsExt::mode(&file.metadata().unwrap().permissions());
        assert_eq!(mode & 0o777, 0o600);
    }
}

#[tokio::test]
async fn key_rotation_keeps_the_old_key_when_the_new_one_does_not_work() {
    let stage = Stage::new().await;
    let old = old_key(&stage).await;
    let refused = Fault::status(401).on("GET /account").once();
    stage.server.fault(refused).unwrap();
    let arguments = [old.key_id.as_str(), "key.txt"];
    let said = stage.run(example!("key_rotation"), &arguments);
    said.await.badly();
    assert!(opens(&stage, old.key.expose()).await);
}

#[tokio::test]
async fn error_handling_takes_a_lost_answer_up_again_and_leaves_out_what_fails() {
    let stage = Stage::new().await;
    stage.put("us-services.pdf", "good.pdf");
    stage.put("us-services.pdf", "ipp-test-fail.pdf");
    std::fs::write(stage.dir.path().join("empty.pdf"), "").unwrap();
    let lost = Fault::reset_after_commit().on("POST /invoices").times(2);
    stage.server.fault(lost).unwrap();
    let files = ["good.pdf", "ipp-test-fail.pdf", "empty.pdf", "none.pdf"];
    let said = stage.run(example!("error_handling"), &files);
    let Said { out, .. } = said.await.well();
    let [lost, good, failed, empty, none] = out.lines().collect::<Vec<_>>()[..] else {
        panic!("{out}")
    };
    assert!(lost.contains("; again in "), "{out}");
    assert_eq!(good, "good.pdf: 14894.12");
    assert!(failed.contains("nothing was charged"), "{out}");
    assert!(empty.contains("nothing was sent"), "{out}");
    assert!(none.contains("look at the file"), "{out}");
    assert_eq!(stage.credits_used().await, 1);
    let jobs = stage.client().jobs().page().await.unwrap().jobs;
    assert_eq!(jobs.len(), 2);
}

#[tokio::test]
async fn error_handling_waits_as_long_as_a_server_asks_that_has_too_much_to_do() {
    let stage = Stage::new().await;
    stage.put("us-services.pdf", "good.pdf");
    let busy = Fault::rate_limited(Some(Duration::ZERO)).on("POST /invoices");
    stage.server.fault(busy.times(2)).unwrap();
    let said = stage.run(example!("error_handling"), &["good.pdf"]);
    let Said { out, .. } = said.await.well();
    assert!(out.contains("429 RATE_LIMITED"), "{out}");
    assert!(out.contains("again in 0ns\ngood.pdf: "), "{out}");
    assert_eq!(stage.credits_used().await, 1);
}

#[tokio::test]
async fn error_handling_stops_when_there_are_no_credits() {
    let stage = Stage::with(MockServer::builder().credits(0)).await;
    stage.put("us-services.pdf", "a.pdf");
    stage.put("us-services.pdf", "b.pdf");
    let said = stage.run(example!("error_handling"), &["a.pdf", "b.pdf"]);
    let said = said.await.badly();
    assert!(said.err.contains("add credits"), "{}", said.err);
    let uploads = stage.server.expect(Call::post("/invoices"));
    uploads.times(1).await.unwrap();
}

#[tokio::test]
async fn blocking_reads_documents_and_names_the_doubtful_jobs() {
    let stage = Stage::new().await;
    stage.put("de-two-vat-rates.pdf", "good.pdf");
    stage.put("us-services.pdf", "ipp-test-low.pdf");
    let files = ["good.pdf", "ipp-test-low.pdf"];
    let said = stage.run(example!("blocking"), &files);
    let said = said.await.well();
    assert!(said.out.starts_with("good.pdf: 7986.55\n"), "{}", said.out);
    let jobs = stage.client().jobs().page().await.unwrap().jobs;
    let low = jobs
        .iter()
        .find(|job| job.filename.as_deref() == Some("ipp-test-low.pdf"));
    let line = format!("look at job {}", low.unwrap().job_id);
    assert_eq!(said.out.lines().last(), Some(line.as_str()));
}

/// A receiver of webhooks, and what it prints.
struct Receiver {
    _process: Child,
    lines: Lines<BufReader<ChildStdout>>,
}

impl Receiver {
    /// Registers a webhook at an address of this test's own, starts the receiver with its secret, and passes on to it
    /// what comes: the API gives the secret for an address, and the receiver takes one when it has the secret.
    async fn start(stage: &Stage, program: &str) -> Self {
        let door = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let url = format!("http://{}/", door.local_addr().unwrap());
        let webhook = stage.client().webhooks().create(url).await.unwrap();
        let mut process = stage
            .command(program)
            .env("IPP_WEBHOOK_SECRET", webhook.secret.expose())
            .env_remove("PORT")
            .stdout(Stdio::piped())
            .spawn()
            .unwrap();
        let mut lines = BufReader::new(process.stdout.take().unwrap()).lines();
        let url = timeout(LONGEST, lines.next_line())
            .await
            .unwrap()
            .unwrap()
            .unwrap();
        let address = url
            .trim_start_matches("http://")
            .trim_end_matches('/')
            .to_owned();
        tokio::spawn(async move {
            while let Ok((mut sender, _)) = door.accept().await {
                let mut receiver = TcpStream::connect(&address).await.unwrap();
                tokio::spawn(async move { copy_bidirectional(&mut sender, &mut receiver).await });
            }
        });
        Self {
            _process: process,
            lines,
        }
    }

    async fn line(&mut self) -> String {
        let line = timeout(LONGEST, self.lines.next_line());
        line.await.unwrap().unwrap().unwrap()
    }
}

/// A forged delivery is not acted on, and a true one is.
async fn receives(program: &str) {
    let builder = MockServer::builder().allow_deliveries_to("127.0.0.1");
    let stage = Stage::with(builder.decide("D51", "loopback_http")).await;
    let invoice = Document::path(stage.put("us-services.pdf", "invoice.pdf"));
    let mut receiver = Receiver::start(&stage, program).await;
    let forged = Fault::bad_signature().event("job.*").once();
    stage.server.fault(forged).unwrap();
    for _ in 0..2 {
        let accepted = stage.client().parse(invoice.clone()).await.unwrap();
        accepted.wait().await.unwrap();
        stage.server.settle().await.unwrap();
    }
    let newest = &stage.client().jobs().page().await.unwrap().jobs[0];
    let expected = format!("job.completed: job {} is completed", newest.job_id);
    assert_eq!(receiver.line().await, expected);
}

#[tokio::test]
async fn the_axum_receiver_prints_signed_events_only() {
    receives(example!("webhook_receiver_axum")).await;
}

#[tokio::test]
async fn the_actix_receiver_prints_signed_events_only() {
    receives(example!("webhook_receiver_actix")).await;
}
