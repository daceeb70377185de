//! What GitHub is told when it runs `ipp parse`: annotations on stderr and a summary of the step, whatever is in the names
//! of files and the words of servers; and that nothing else changes by it.

#![cfg(unix)]
#![allow(clippy::unwrap_used)]

mod common;

use std::fs;
use std::path::{Path, PathBuf};

use serde_json::{Value, json};
use tempfile::TempDir;
use wiremock::matchers::{method, path};
use wiremock::{Mock, MockServer, ResponseTemplate};

const HOSTILE: &str = "a,line=1::\n::error::b|c%.pdf";

/// A repository in which a step is run.
struct World {
    home: TempDir,
}

struct Told {
    exit: i32,
    stdout: String,
    stderr: String,
    summary: String,
}

impl World {
    fn new() -> Self {
        let world = Self {
            home: tempfile::tempdir().unwrap(),
        };
        fs::create_dir_all(world.repository().join("in")).unwrap();
        world
    }

    fn repository(&self) -> PathBuf {
        self.home.path().join("repository")
    }

    fn summary(&self) -> PathBuf {
        self.home.path().join("summary.md")
    }

    fn sample(&self, name: &str, document: &str) {
        fs::copy(common::sample(document), self.repository().join(name)).unwrap();
    }

    fn broken(&self, name: &str) {
        fs::write(self.repository().join(name), "no invoice").unwrap();
    }

    fn command(&self, args: &[&str]) -> common::Ipp {
        let mut command = common::ipp(self.home.path());
        command.current_dir(self.repository()).args(args);
        command
    }

    /// In a step.
    fn step(&self, args: &[&str]) -> common::Ipp {
        let mut command = self.command(args);
        command
            .env("GITHUB_ACTIONS", "true")
            .env("GITHUB_WORKSPACE", self.repository())
            .env("GITHUB_STEP_SUMMARY", self.summary());
        command
    }

    fn told(&self, mut command: common::Ipp) -> Told {
        let output = command.output().unwrap();
        Told {
            exit: output.status.code().unwrap(),
            stdout: String::from_utf8(output.stdout).unwrap(),
            stderr: String::from_utf8(output.stderr).unwrap(),
            summary: fs::read_to_string(self.summary()).unwrap_or_default(),
        }
    }
}

impl Told {
    /// The commands that a runner finds: it passes over space before them.
    fn commands(&self) -> Vec<&str> {
        let lines = self.stderr.lines().chain(self.stdout.lines());
        lines
            .filter(|line| line.trim_start().starts_with("::") || line.contains("##["))
            .collect()
    }

    /// The one object that programs read of a failure: the last line.
    fn error(&self) -> Value {
        let last = self.stderr.lines().last().unwrap();
        serde_json::from_str::<Value>(last).unwrap()["error"].clone()
    }
}

#[test]
fn documents_are_annotated_and_the_step_has_a_summary_and_all_else_is_as_before() {
    let world = World::new();
    world.sample("in/good.pdf", "us-services");
    world.sample("in/odd.pdf", "does-not-add-up");
    world.broken("in/none.pdf");
    let args = ["parse", "--local", "in"];
    let before = world.told(world.command(&args));
    assert_eq!((before.commands().len(), &before.summary[..]), (0, ""));
    let told = world.told(world.step(&args));
    assert_eq!((told.exit, &told.stdout), (before.exit, &before.stdout));
    assert_eq!(told.error(), before.error());
    let commands = told.commands();
    assert_eq!(commands.len(), 2, "{}", told.stderr);
    assert!(
        commands[0].starts_with("::error file=in/none.pdf,title=INVALID_FILE::"),
        "{commands:?}"
    );
    assert!(
        commands[1].starts_with(
            "::warning file=in/odd.pdf,title=Not ready::it is not ready for automation"
        ),
        "{commands:?}"
    );
    let summary = &told.summary;
    assert!(summary.starts_with("### ipp: 3 documents\n"), "{summary}");
    assert!(
        summary.contains("| Ready | To be looked at | Failed | Credits charged |"),
        "{summary}"
    );
    assert!(summary.contains("\n| 1 | 1 | 1 | 2 |\n"), "{summary}");
    assert!(
        summary.contains("\n| in/none&#46;pdf | ") && summary.contains("\n| in/odd&#46;pdf | "),
        "{summary}"
    );
    assert!(!summary.contains("in/good"), "{summary}");
}

#[test]
fn a_run_that_writes_files_is_told_of_as_well() {
    let world = World::new();
    world.sample("in/odd.pdf", "does-not-add-up");
    let told = world.told(world.step(&[
        "parse",
        "--local",
        "in",
        "--out",
        "results",
        "--require-ready",
    ]));
    assert_eq!((told.exit, &told.stdout[..]), (21, ""));
    let commands = told.commands();
    assert_eq!(commands.len(), 1, "{}", told.stderr);
    assert!(
        commands[0].starts_with("::warning file=in/odd.pdf,title=The gate refuses it::"),
        "{commands:?}"
    );
    assert_eq!(told.error()["code"], "GATE_FAILED");
    // What is there already is a failure of its own.
    fs::write(world.repository().join("results/odd.pdf.json"), "mine").unwrap();
    let told = world.told(world.step(&["parse", "--local", "in", "--out", "results", "--fresh"]));
    assert!(
        told.commands()[0].starts_with("::error file=in/odd.pdf,"),
        "{}",
        told.stderr
    );
}

#[test]
fn one_document_alone_is_told_of() {
    let world = World::new();
    world.sample("odd.pdf", "does-not-add-up");
    world.broken("none.pdf");
    let told = world.told(world.step(&["parse", "--local", "odd.pdf"]));
    assert_eq!(
        (told.exit, told.commands().len()),
        (0, 1),
        "{}",
        told.stderr
    );
    assert!(told.commands()[0].starts_with("::warning file=odd.pdf,title=Not ready::"));
    let told = world.told(world.step(&["parse", "--local", "none.pdf"]));
    assert_eq!(told.commands().len(), 1, "{}", told.stderr);
    let command = told.commands()[0];
    assert!(
        command.starts_with("::error file=none.pdf,title=INVALID_FILE::"),
        "{command}"
    );
    assert!(
        !command.contains("::none.pdf"),
        "it is named once: {command}"
    );
    assert_eq!(
        told.summary.matches("### ipp: 1 document\n").count(),
        2,
        "each adds its own: {}",
        told.summary
    );
    // A file outside of the repository is named whole.
    fs::write(world.home.path().join("none.pdf"), "x").unwrap();
    let told = world.told(world.step(&["parse", "--local", "../none.pdf"]));
    let whole = format!("::error file={}/none.pdf,", world.home.path().display());
    assert!(told.commands()[0].starts_with(&whole), "{}", told.stderr);
}

/// A server that refuses uploads in these words.
async fn refusing(message: &str) -> MockServer {
    let server = MockServer::start().await;
    let account = json!({"success": true, "data": {"email": "me@acme.example", "credits": 100}});
    Mock::given(path("/api/v1/account"))
        .respond_with(ResponseTemplate::new(200).set_body_json(account))
        .mount(&server)
        .await;
    let refusal =
        json!({"success": false, "error": {"code": "EXTRACTION_FAILED", "message": message}});
    Mock::given(method("POST"))
        .respond_with(ResponseTemplate::new(422).set_body_json(refusal))
        .mount(&server)
        .await;
    server
}

#[tokio::test(flavor = "multi_thread")]
async fn no_name_and_no_word_of_a_server_becomes_a_command_or_leaves_its_cell() {
    let message = "100 %\r\n::stop-commands::x\n##[error]y | <script>z</script> [a](http://evil)";
    let (world, server) = (World::new(), refusing(message).await);
    for (name, document) in [(HOSTILE, "us-services"), ("in/b.pdf", "de-two-vat-rates")] {
        world.sample(name, document);
    }
    for form in ["json", "table"] {
        let mut command = world.step(&["parse", HOSTILE, "in/b.pdf", "--fresh", "-o", form]);
        command
            .env("IPP_BASE_URL", format!("{}/api/v1", server.uri()))
            .env("IPP_API_KEY", "ipp_canary");
        let told = world.told(command);
        let lines = told
            .stderr
            .lines()
            .filter(|line| line.trim_start().starts_with("::"));
        let lines: Vec<&str> = lines.collect();
        assert_eq!(lines.len(), 2, "{}", told.stderr);
        let file =
            "::error file=a%2Cline=1%3A%3A%0A%3A%3Aerror%3A%3Ab|c%25.pdf,title=EXTRACTION_FAILED::";
        assert!(
            lines[0].starts_with(&format!("{file}100 %25 ::stop-commands::x ##[error]y")),
            "{lines:?}"
        );
        let mut rows = told.summary.lines().rev();
        let row = rows.find(|line| line.starts_with("| a&#44;line")).unwrap();
        assert_eq!(row.matches('|').count(), 4, "{row}");
        assert!(!row.contains(['<', '[', '%']), "{row}");
    }
}

#[test]
fn there_are_as_many_annotations_as_github_shows_and_the_summary_has_the_rest() {
    let world = World::new();
    for n in 0..14 {
        world.broken(&format!("in/{n:02}.pdf"));
    }
    let told = world.told(world.step(&["parse", "--local", "in"]));
    let commands = told.commands();
    assert_eq!(commands.len(), 10, "{}", told.stderr);
    assert_eq!(
        commands[9],
        "::error::5 more documents fail: the summary of the step lists them"
    );
    assert_eq!(told.summary.matches("\n| in/").count(), 14);
}

#[test]
fn a_summary_that_cannot_be_written_is_a_warning() {
    let world = World::new();
    world.sample("odd.pdf", "does-not-add-up");
    fs::create_dir(world.summary()).unwrap();
    let told = world.told(world.step(&["parse", "--local", "odd.pdf"]));
    assert_eq!(told.exit, 0);
    assert!(
        told.stderr
            .contains(r#"{"warning":"the summary of the step cannot be written: "#),
        "{}",
        told.stderr
    );
    fs::remove_dir(world.summary()).unwrap();
    // What other commands of the step wrote stays, and is not made too long.
    let full = "x".repeat((1 << 20) - 50);
    fs::write(world.summary(), &full).unwrap();
    let told = world.told(world.step(&["parse", "--local", "odd.pdf"]));
    assert!(
        told.stderr
            .contains("it is as long as GitHub takes it already"),
        "{}",
        told.stderr
    );
    assert_eq!((told.exit, told.summary), (0, full));
}

#[test]
fn who_wants_stderr_for_himself_gets_it() {
    let world = World::new();
    world.broken("none.pdf");
    for flags in [&["--progress", "none"][..], &["-q"]] {
        let told = world.told(world.step(&[&["parse", "--local", "none.pdf"], flags].concat()));
        assert_eq!(
            (told.stderr.lines().count(), &told.summary[..]),
            (1, ""),
            "{}",
            told.stderr
        );
        assert_eq!(told.error()["code"], "INVALID_FILE");
    }
    let mut command = world.step(&["parse", "--local", "none.pdf"]);
    command.env("IPP_PROGRESS", "none");
    assert!(world.told(command).commands().is_empty());
}

#[test]
fn what_ends_a_command_before_any_document_is_told_once() {
    let world = World::new();
    world.sample("a.pdf", "us-services");
    let told = world.told(world.step(&["parse", "a.pdf"]));
    assert_eq!(told.exit, 3);
    assert_eq!(told.commands().len(), 1, "{}", told.stderr);
    assert!(
        told.commands()[0].starts_with("::error title=NO_API_KEY::no API key; set IPP_API_KEY")
    );
    assert!(
        told.summary.starts_with("### ipp: no document was read\n"),
        "{}",
        told.summary
    );
    // Other commands are no steps over documents.
    assert!(world.told(world.step(&["account"])).commands().is_empty());
}

#[test]
fn a_run_that_goes_on_is_told_of() {
    let world = World::new();
    world.sample("in/odd.pdf", "does-not-add-up");
    world.sample("in/good.pdf", "us-services");
    world.told(world.command(&["parse", "--local", "in"]));
    let runs = world.told(world.command(&["runs", "list", "--jq", ".run"]));
    for command in ["resume", "retry"] {
        let told = world.told(world.step(&["runs", command, runs.stdout.trim(), "--local"]));
        assert_eq!(told.exit, 0, "{}", told.stderr);
        assert_eq!(told.commands().len(), 1, "{}", told.stderr);
        assert!(
            told.summary.contains("### ipp: 2 documents\n"),
            "{}",
            told.summary
        );
    }
    assert!(Path::new(&world.summary()).exists());
}
