//! Goal S1: whatever a command is told, and however it fails, it says and keeps no secret.
//!
//! Every suite checks this of the commands that it starts, by [`Given`]. Here all commands of the program are run with
//! all that can be told of requests, in good order and in trouble; and secrets are typed where none belongs.

#![cfg(unix)]
#![allow(clippy::unwrap_used)]

mod common;
#[path = "common/examples.rs"]
mod lines;
#[path = "common/world.rs"]
mod world;

use std::path::Path;
use std::process::{Command, ExitStatus, Output};

use common::canary::{Given, spellings};
use common::ipp;
use futures_util::{StreamExt as _, stream};
use lines::{is_endless, localized, of_all, served};
use wiremock::{Mock, MockServer, Request, ResponseTemplate};
use world::World;

const KEY: &str = "ipp_live_4f3a_canarycanarycanarycanary";
const SESSION: &str = "ses_canarycanarycanarycanary";

/// One that has commands below it, and so no examples among those of all others. It waits for an API that is away.
const LISTEN: &str = "timeout 2 ipp listen --forward-to http://127.0.0.1:1 -- true";

/// A line for each command of the program.
fn one_of_each() -> Vec<String> {
    let home = tempfile::tempdir().unwrap();
    let all = of_all(home.path());
    let first = all.into_iter().map(|(_, examples)| examples[0].clone());
    let lines: Vec<String> = first.chain([LISTEN.to_owned()]).collect();
    assert!(lines.len() > 60, "{}", lines.len());
    lines
}

/// Runs a line with all told that can be, and these variables.
fn run(world: &World, line: &str, variables: &[(&str, &str)]) {
    let is_server = is_endless(line) && !line.contains("--exit-after");
    let mut command = match is_server {
        true => world.shell(&format!("exec {line}")),
        false => world.shell(line),
    };
    command.env("IPP_DEBUG", "http").env("IPP_VERBOSE", "1");
    command.envs(variables.iter().copied());
    // Both look whether a secret shows.
    match is_server {
        true => served(command),
        false => world.output(command, line),
    };
}

async fn each<T: Send + 'static>(all: Vec<T>, act: impl Fn(T) + Clone + Send + 'static) {
    let at_once = std::thread::available_parallelism().map_or(2, usize::from);
    let done = stream::iter(all).map(|one| {
        let act = act.clone();
        tokio::task::spawn_blocking(move || act(one))
    });
    let mut done = done.buffer_unordered(at_once);
    while let Some(done) = done.next().await {
        done.unwrap();
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn no_command_tells_a_secret_when_all_is_well() {
    each(one_of_each(), |example| {
        let world = World::new();
        let line = localized(&world, &example);
        run(&world, &line, &[]);
        world.end();
    })
    .await;
}

/// A server that says whom it refuses.
async fn indiscreet() -> MockServer {
    let server = MockServer::start().await;
    let refuse = |request: &Request| {
        let key = request.headers.get("authorization");
        let key = key.map_or("", |k| k.to_str().unwrap());
        let body = serde_json::json!({"success": false, "error": {
            "code": "INVALID_API_KEY", "message": format!("{key} is not known")}});
        ResponseTemplate::new(401).set_body_json(body)
    };
    Mock::given(wiremock::matchers::any())
        .respond_with(refuse)
        .mount(&server)
        .await;
    server
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn no_command_tells_a_secret_in_trouble() {
    let server = indiscreet().await;
    let indiscreet = format!("{}/api/v1", server.uri());
    let troubles = [
        ("IPP_BASE_URL", indiscreet),
        (
            "IPP_BASE_URL",
            "http://me:canarypassword@127.0.0.1:1/api?key=canarycanary".to_owned(),
        ),
        (
            "IPP_PROXY",
            "http://me:canarypassword@127.0.0.1:1".to_owned(),
        ),
    ];
    let lines = one_of_each();
    each(troubles.into(), move |(name, value)| {
        let world = World::new();
        let secrets = [("IPP_API_KEY", KEY), ("IPP_SESSION_TOKEN", SESSION)];
        let limits = [("IPP_RETRIES", "0"), ("IPP_TIMEOUT", "2s"), (name, &value)];
        let variables = [&secrets[..], &limits].concat();
        for line in &lines {
            // One waits longer than the variable says.
            run(&world, &line.replace("--timeout 2m", ""), &variables);
        }
        world.end();
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_secret_that_is_typed_where_none_belongs_is_not_repeated() {
    tokio::task::spawn_blocking(|| {
        let world = World::new();
        let address = "http://me:canarypassword@127.0.0.1:1";
        let lines = [
            format!("ipp auth login {KEY}"),
            format!("ipp account {KEY}"),
            format!("ipp account --api-key {KEY}"),
            format!("ipp account --api-key={KEY}"),
            format!("ipp account --api-key-file {KEY}"),
            format!("IPP_API_KEY_FILE={KEY} ipp account"),
            format!("IPP_RETRIES={KEY} ipp account"),
            format!("ipp {KEY}"),
            format!("ipp parse {KEY}"),
            format!("ipp parse jan.pdf feb.pdf --out out --proxy {address}; ipp runs list; ipp runs show $(ipp runs list -o value)"),
            format!("ipp account --base-url {address}"),
            format!("ipp account --base-url={address}/x?key={KEY}"),
            format!("ipp api /account --dry-run --base-url {address}"),
            format!("ipp api /account --dry-run -H 'X-Key: {KEY}'"),
            format!("ipp api '/account?key={KEY}' --debug http"),
            format!("ipp listen --forward-to {address} --exit-after 1 --timeout 1s -- true"),
            format!("ipp trigger job.completed --to {address}"),
            format!("ipp trigger job.completed --to http://127.0.0.1:1 --secret-file {KEY}"),
            format!("ipp mock state --url {address}"),
            format!("ipp config set retries {KEY}"),
            format!("ipp config get {KEY}"),
            format!("ipp profile use {KEY}"),
        ];
        for line in &lines {
            for form in ["json", "table"] {
                let mut command = world.shell(line);
                command.env("IPP_OUTPUT", form).env("IPP_RETRIES", "0");
                let output = world.output(command, line);
                for secret in [KEY, "canarypassword"] {
                    let text = format!("{output:?}");
                    assert!(!text.contains(secret), "{line}: {text}");
                }
            }
        }
        for state in [".local/state", ".cache"] {
            let found = Command::new("grep")
                .args(["-r", "canary", state])
                .current_dir(world.home.path())
                .output();
            let found = String::from_utf8(found.unwrap().stdout).unwrap();
            assert_eq!(found, "");
        }
        world.end();
    })
    .await
    .unwrap();
}

/// Every user of the machine can read the arguments of every process.
#[cfg(target_os = "linux")]
#[tokio::test(flavor = "multi_thread")]
async fn no_process_has_a_secret_among_its_arguments() {
    tokio::task::spawn_blocking(|| {
        let world = World::new();
        // Its own, and those of who started it.
        let look = "cat /proc/$$/cmdline /proc/$PPID/cmdline >> seen; env >> environment; echo $IPP_API_KEY";
        std::fs::write(world.home.path().join("look.sh"), look).unwrap();
        for line in [
            "ipp listen --forward-to http://127.0.0.1:1 -- sh look.sh",
            "ipp mock run -- sh look.sh",
            "ipp config set api_key_command 'sh look.sh' && IPP_API_KEY= ipp account",
        ] {
            let _ = std::fs::remove_file(world.home.path().join("seen"));
            let mut command = world.shell(line);
            let output = command.output().unwrap();
            let seen = std::fs::read_to_string(world.home.path().join("seen"));
            let seen = seen.unwrap_or_else(|_| panic!("{line}: {output:?}"));
            assert!(seen.contains("look.sh") && seen.contains("ipp"), "{seen}");
            let environment = std::fs::read_to_string(world.home.path().join("environment"));
            let environment = environment.unwrap();
            let secrets = environment.lines().filter_map(|variable| {
                let (name, value) = variable.split_once('=')?;
                let is_secret = ["KEY", "TOKEN", "SECRET"].iter().any(|n| name.ends_with(n));
                (is_secret && value.len() > 8).then_some(value)
            });
            let secrets: Vec<&str> = secrets.collect();
            assert!(!secrets.is_empty(), "{line}");
            for secret in secrets {
                assert!(!seen.contains(secret), "{line}: {seen}");
            }
        }
        world.end();
    })
    .await
    .unwrap();
}

#[test]
fn a_secret_is_found_in_every_spelling_and_place() {
    use std::os::unix::process::ExitStatusExt as _;
    let home = tempfile::tempdir().unwrap();
    let mut command = Command::new("ipp");
    command.args(["account", "-v"]).env("IPP_API_KEY", KEY);
    command.env("HOME", home.path());
    let given = Given::to_std(&command);
    let said = |text: String| Output {
        status: ExitStatus::from_raw(0),
        stdout: Vec::new(),
        stderr: text.into_bytes(),
    };
    let is_found = |output: &Output| {
        let check = std::panic::AssertUnwindSafe(|| given.check(output));
        std::panic::catch_unwind(check).is_err()
    };
    assert!(!is_found(&said("all is well: ipp_live_4f3a…".to_owned())));
    for spelling in spellings(KEY) {
        assert!(is_found(&said(format!("<{spelling}>"))), "{spelling}");
    }
    // As `Basic` has it: three places in the digits are possible.
    for before in ["", "a:", "ab:"] {
        use base64::Engine as _;
        let digits = base64::engine::general_purpose::STANDARD.encode(format!("{before}{KEY}:"));
        assert!(is_found(&said(digits)), "{before}");
    }
    let journal = home.path().join(".local/state/ipp/runs/1/journal.ndjson");
    std::fs::create_dir_all(journal.parent().unwrap()).unwrap();
    std::fs::write(journal, KEY).unwrap();
    assert!(is_found(&said(String::new())));
}

/// Suites that start the program without [`Given`], and why that hides nothing.
const OTHERS: [(&str, &str); 3] = [
    ("mock_run.rs", "it is given no secret"),
    ("scripts.rs", "one that prints completions"),
    ("sources.rs", "a word of a line that is looked after"),
];

#[test]
fn every_suite_looks_after_the_commands_that_it_starts() {
    let suites = concat!(env!("CARGO_MANIFEST_DIR"), "/../tests");
    let mut starting = 0;
    for entry in walkdir::WalkDir::new(suites).into_iter().flatten() {
        let path = entry.path();
        let name = entry.file_name().to_str().unwrap();
        let is_sdks = path.starts_with(Path::new(suites).join("sdk"));
        if is_sdks || path.extension().is_none_or(|e| e != "rs") {
            continue;
        }
        let text = std::fs::read_to_string(path).unwrap();
        if text.contains("CARGO_BIN_EXE_ipp\"") && !OTHERS.iter().any(|(other, _)| *other == name) {
            starting += 1;
            assert!(text.contains("Given::to"), "{name}");
        }
    }
    assert!(starting > 4, "{starting}");
    // The helper that most of them use does so: here a word of the help is the secret.
    let home = tempfile::tempdir().unwrap();
    let help = std::panic::AssertUnwindSafe(|| {
        let mut help = ipp(home.path());
        help.env("IPP_API_KEY", "Commands:").arg("--help").output()
    });
    assert!(std::panic::catch_unwind(help).is_err());
}
