//! Goal R3: whatever is wrong with a file, with the directory for the results or with the disk, the exit code says so, all
//! else is saved, and the same command later does the rest without a second charge.

#![cfg(unix)]
#![allow(clippy::unwrap_used, clippy::print_stderr)]

mod common;
#[path = "common/pdf.rs"]
mod pdf;

use std::collections::{BTreeMap, BTreeSet};
use std::ffi::OsStr;
use std::fs::{self, File};
use std::os::unix::ffi::OsStrExt as _;
use std::os::unix::fs::{PermissionsExt as _, symlink};
use std::path::{Path, PathBuf};
use std::process::{Command, Output};
use std::time::Duration;

use common::canary::Given;
use common::sample;
use ipp_mock_server::{MockServer, MockServerBuilder};
use ipp_sdk::Client;
use serde_json::Value;

const CREDITS: u32 = 1_000;
/// Whatever takes longer waits for what will not come.
const DEADLINE: Duration = Duration::from_secs(60);

/// A home, and a server that tells what was charged.
struct World {
    server: MockServer,
    home: tempfile::TempDir,
}

impl World {
    async fn new() -> Self {
        Self::with(MockServer::builder()).await
    }

    async fn with(server: MockServerBuilder) -> Self {
        let server = server.credits(CREDITS).rate_limits(false).start();
        let world = Self {
            server: server.await.unwrap(),
            home: tempfile::tempdir().unwrap(),
        };
        fs::create_dir(world.path("in")).unwrap();
        world
    }

    fn path(&self, name: impl AsRef<Path>) -> PathBuf {
        self.home.path().join(name)
    }

    /// Makes a document with a content of its own.
    fn document(&self, name: impl AsRef<Path>) -> PathBuf {
        let path = self.path(name);
        let mark = format!("% {}\n", path.display());
        let bytes = [fs::read(sample("us-services")).unwrap(), mark.into_bytes()].concat();
        fs::write(&path, bytes).unwrap();
        path
    }

    fn documents(&self, number: usize) {
        for n in 0..number {
            self.document(format!("in/{n}.pdf"));
        }
    }

    /// A line of a shell, in which `ipp` is the program.
    async fn shell(&self, line: &str) -> Output {
        let ipp = Path::new(env!("CARGO_BIN_EXE_ipp")).parent().unwrap();
        let path = std::env::var("PATH").unwrap();
        let mut command = Command::new("sh");
        command
            .args(["-c", line])
            .env_clear()
            .env("HOME", self.home.path())
            .env("PATH", format!("{}:{path}", ipp.display()))
            .env("IPP_BASE_URL", self.server.base_url())
            .env("IPP_API_KEY", self.server.api_key().expose())
            .current_dir(self.home.path());
        let given = Given::to_std(&command);
        let mut command = assert_cmd::Command::from_std(command);
        command.timeout(DEADLINE);
        let output = tokio::task::spawn_blocking(move || command.output().unwrap());
        let output = output.await.unwrap();
        given.check(&output);
        let said = String::from_utf8_lossy(&output.stderr);
        assert!(!said.contains("panicked"), "{line}: {said}");
        output
    }

    async fn charged(&self) -> u64 {
        let client = Client::builder()
            .base_url(self.server.base_url())
            .api_key(self.server.api_key().clone());
        let account = client.build().unwrap().account().await.unwrap();
        u64::from(CREDITS) - account.credits.unwrap()
    }

    /// Carries out a line that must succeed now, at no more cost than that of so many documents in all.
    async fn finish(&self, line: &str, documents: u64) {
        let output = self.shell(line).await;
        assert_eq!(output.status.code(), Some(0), "{line}: {output:?}");
        assert_eq!(self.charged().await, documents, "{line}");
        let asked = self.server.requests().len();
        let again = self.shell(line).await;
        assert_eq!(again.status.code(), Some(0), "{again:?}");
        assert_eq!(self.server.requests().len(), asked, "all is done: {line}");
    }

    /// The names of the results in a directory, each of which is whole. Nothing else is there.
    fn results(&self, dir: &str) -> BTreeSet<PathBuf> {
        let mut found = BTreeSet::new();
        for entry in walkdir::WalkDir::new(self.path(dir)) {
            let Some(entry) = entry.ok().filter(|e| e.file_type().is_file()) else {
                continue;
            };
            let job: Value = serde_json::from_slice(&fs::read(entry.path()).unwrap()).unwrap();
            assert_eq!(job["status"], "completed", "{}", entry.path().display());
            let name = entry.path().strip_prefix(self.path(dir)).unwrap();
            found.insert(name.to_owned());
        }
        found
    }
}

fn error_of(output: &Output) -> Value {
    let object: Value = serde_json::from_slice(&output.stderr).unwrap();
    object["error"].clone()
}

/// The exit codes of the failures of single files, by the files' names.
fn failures(error: &Value) -> BTreeMap<String, i64> {
    let documents = error["documents"].as_array().unwrap();
    let failure = |d: &Value| {
        let name = d["file"].as_str().unwrap().rsplit('/').next().unwrap();
        assert!(d["hint"].is_string(), "{d}");
        (name.to_owned(), d["exit"].as_i64().unwrap())
    };
    documents.iter().map(failure).collect()
}

/// Makes what cannot be sent, each with the exit code that it has alone.
fn bad_files(world: &World) -> BTreeMap<String, i64> {
    let file = |name: &str, bytes: &[u8]| fs::write(world.path("in").join(name), bytes).unwrap();
    file("empty.pdf", b"");
    file("text.pdf", b"Dear Sir or Madam");
    file("locked.pdf", &pdf::encrypted());
    let big = File::create(world.path("in/big.pdf")).unwrap();
    big.set_len((10 << 20) + 1).unwrap();
    symlink("nowhere", world.path("in/dangling.pdf")).unwrap();
    symlink("loop.pdf", world.path("in/loop.pdf")).unwrap();
    // Everybody may open it, and nobody can read its beginning.
    symlink("/proc/self/mem", world.path("in/unreadable.pdf")).unwrap();
    [
        ("empty.pdf", 7),
        ("text.pdf", 7),
        ("locked.pdf", 7),
        ("big.pdf", 7),
        ("dangling.pdf", 12),
        ("loop.pdf", 12),
        ("unreadable.pdf", 12),
    ]
    .map(|(name, code)| (name.to_owned(), code))
    .into()
}

#[tokio::test(flavor = "multi_thread")]
async fn bad_files_are_told_by_name_and_the_good_ones_beside_them_are_saved() {
    let world = World::new().await;
    world.documents(2);
    world.document("in/-weird name.pdf");
    let mut good = 3;
    // Elsewhere the system itself refuses such a name.
    let other = OsStr::from_bytes(b"caf\xe9.pdf");
    if cfg!(target_os = "linux") {
        world.document(Path::new("in").join(other));
        good += 1;
    }
    let mut bad = bad_files(&world);
    // Who is root can read it, and then it is one more document.
    let closed = world.document("in/closed.pdf");
    fs::set_permissions(&closed, fs::Permissions::from_mode(0o000)).unwrap();
    match File::open(&closed) {
        Ok(_) => good += 1,
        Err(_) => drop(bad.insert("closed.pdf".to_owned(), 12)),
    }
    let pipe = Command::new("mkfifo").arg(world.path("pipe.pdf")).status();
    assert!(pipe.unwrap().success());
    let named = [("pipe.pdf", 12), ("gone.pdf", 12), ("x*.pdf", 22)];
    bad.extend(named.map(|(name, code)| (name.to_owned(), code)));

    let line = "ipp parse in pipe.pdf gone.pdf 'x*.pdf' --out out -o json > told.json";
    let output = world.shell(line).await;
    assert_eq!(output.status.code(), Some(20), "{output:?}");
    let error = error_of(&output);
    assert_eq!(failures(&error), bad, "{error:#}");
    assert_eq!(world.results("out").len(), good);
    assert!(world.path("out/in/-weird name.pdf.json").is_file());
    if cfg!(target_os = "linux") {
        let name = [other.as_bytes(), b".json"].concat();
        assert!(
            world
                .path("out/in")
                .join(OsStr::from_bytes(&name))
                .is_file()
        );
    }
    assert_eq!(world.charged().await, good as u64);
    let asked = world.server.requests().len();
    assert_eq!(world.shell(line).await.status.code(), Some(20));
    assert_eq!(world.server.requests().len(), asked);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_name_like_a_flag_is_a_file_where_it_can_only_be_one() {
    let world = World::new().await;
    world.document("-weird name.pdf");
    for line in [
        "ipp parse -- '-weird name.pdf'",
        "ipp parse './-weird name.pdf'",
    ] {
        let output = world.shell(line).await;
        assert_eq!(output.status.code(), Some(0), "{output:?}");
    }
    assert_eq!(world.charged().await, 1);
    // As a flag it is none, and nothing is sent.
    let output = world.shell("ipp parse '-weird name.pdf'").await;
    assert_eq!(output.status.code(), Some(2));
    let pipe = "mkfifo pipe.pdf; ipp parse pipe.pdf";
    let output = world.shell(pipe).await;
    assert_eq!(output.status.code(), Some(12));
    assert!(
        error_of(&output)["hint"]
            .as_str()
            .unwrap()
            .contains("parse -")
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn a_file_that_vanishes_or_changes_while_others_are_sent_is_told_and_costs_nothing() {
    let home = tempfile::tempdir().unwrap();
    let dir = home.path().to_owned();
    // The first upload has arrived, and the next has not begun.
    let meanwhile = move |bytes: &[u8]| {
        let _ = fs::remove_file(dir.join("vanishes.pdf"));
        if let Ok(text) = fs::read(dir.join("changes.pdf")) {
            fs::write(dir.join("changes.pdf"), [&text[..], b"% more"].concat()).unwrap();
        }
        ipp_extract::inspect(bytes)
    };
    let world = World::with(MockServer::builder().inspector(meanwhile)).await;
    for name in ["a.pdf", "changes.pdf", "vanishes.pdf", "z.pdf"] {
        world.document(home.path().join(name));
    }
    let line = format!(
        "ipp parse {} --concurrency 1 --out out -o json > told.json",
        home.path().display()
    );
    let output = world.shell(&line).await;
    assert_eq!(output.status.code(), Some(20), "{output:?}");
    let told = failures(&error_of(&output));
    let expected = ["changes.pdf", "vanishes.pdf"].map(|name| (name.to_owned(), 12));
    assert_eq!(told, expected.into());
    assert_eq!(world.results("out").len(), 2);
    assert_eq!(world.charged().await, 2);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_place_that_takes_no_results_loses_none_and_one_that_does_costs_nothing_more() {
    let world = World::new().await;
    world.documents(3);
    // A file where the directory is to be, whoever asks; and a directory that its owner alone cannot write to.
    fs::write(world.path("out"), "mine").unwrap();
    let line = "ipp parse in --out out -o json";
    let output = world.shell(line).await;
    assert_eq!(output.status.code(), Some(12), "{output:?}");
    let message = error_of(&output)["message"].clone();
    assert!(message.as_str().unwrap().contains("/out"), "{message}");
    assert_eq!(world.charged().await, 0, "it is found out before");
    assert_eq!(fs::read(world.path("out")).unwrap(), b"mine");
    fs::remove_file(world.path("out")).unwrap();
    world.finish(line, 3).await;
    assert_eq!(world.results("out").len(), 3);

    // One of several.
    fs::create_dir_all(world.path("other/1.pdf.json/x")).unwrap();
    let line = "ipp parse in --out other -o json";
    let output = world.shell(line).await;
    assert_eq!(output.status.code(), Some(20), "{output:?}");
    assert_eq!(
        failures(&error_of(&output)),
        [("1.pdf".to_owned(), 12)].into()
    );
    assert_eq!(world.results("other").len(), 2);
    fs::remove_dir_all(world.path("other/1.pdf.json")).unwrap();
    world.finish(line, 3).await;

    let read_only = world.path("closed");
    fs::create_dir(&read_only).unwrap();
    fs::set_permissions(&read_only, fs::Permissions::from_mode(0o555)).unwrap();
    let is_root = File::create(read_only.join("probe")).is_ok();
    // Not even root makes files there.
    let place = if is_root { "/proc/ipp" } else { "closed/below" };
    let line = format!("ipp parse in --out {place} -o json");
    assert_eq!(world.shell(&line).await.status.code(), Some(12));
    for merged in ["closed.csv", "closed.ndjson"] {
        symlink("/dev/full", world.path(merged)).unwrap();
        let line = format!("ipp parse in --merge {merged} -o json");
        let output = world.shell(&line).await;
        assert_eq!(output.status.code(), Some(20), "{output:?}");
    }
    assert_eq!(world.charged().await, 3);
}

/// How large a file may become, in blocks of 512 bytes: from nothing at all to all that is needed.
const BLOCKS: [u32; 10] = [0, 1, 2, 3, 4, 6, 8, 12, 24, 96];

/// A limit on the size of files stands for the disk: it cuts writes short at any byte as a full disk does, and nobody
/// needs to be root for it.
#[tokio::test(flavor = "multi_thread")]
async fn a_disk_without_room_ends_a_run_that_is_finished_later_at_no_more_cost() {
    let mut codes = BTreeSet::new();
    for blocks in BLOCKS {
        let world = World::new().await;
        world.documents(5);
        let run = "ipp parse in --out out --merge all.ndjson -o json";
        let limited = format!("trap '' XFSZ; ulimit -f {blocks}; {run}");
        let output = world.shell(&limited).await;
        let code = output.status.code().unwrap();
        assert!([0, 12, 20].contains(&code), "{blocks}: {output:?}");
        codes.insert(code);
        if code == 0 {
            assert!(output.stderr.is_empty(), "{output:?}");
        } else if code == 12 && blocks == 0 {
            assert_eq!(
                world.charged().await,
                0,
                "without a journal nothing is sent"
            );
        }
        if code != 0 {
            let error = error_of(&output);
            assert!(error.to_string().contains("file too large"), "{error}");
        }
        let saved = world.results("out").len();
        assert!(saved == 5 || code != 0, "{blocks}: {saved}");
        world.finish(run, 5).await;
        assert_eq!(world.results("out").len(), 5);
        let merged = fs::read_to_string(world.path("all.ndjson")).unwrap();
        assert_eq!(merged.lines().count(), 5);
    }
    assert!(codes.contains(&0) && codes.contains(&12), "{codes:?}");
}

/// The same on a disk that is really full, where this process may make one for itself.
#[tokio::test(flavor = "multi_thread")]
async fn a_full_disk_ends_a_run_that_is_finished_later_at_no_more_cost() {
    let allowed = Command::new("unshare")
        .args(["-rm", "mount", "-t", "tmpfs", "none", "/mnt"])
        .output();
    if !allowed.is_ok_and(|output| output.status.success()) {
        eprintln!(
            "no file system can be made here: the limit on the size of files stands for it alone"
        );
        return;
    }
    for kilobytes in [4, 8, 16, 32, 64] {
        let world = World::new().await;
        world.documents(5);
        fs::create_dir(world.path("disk")).unwrap();
        let run = "IPP_STATE_DIR=disk/state ipp parse in --out disk/out -o json";
        let script = format!(
            "mount -t tmpfs -o size={kilobytes}k none disk || exit 99
            {run} > told.json; echo $?
            mount -o remount,size=16m disk || exit 99
            {run} > told.json; echo $?
            ls disk/out; ls -A disk/out | grep -c part"
        );
        fs::write(world.path("script"), script).unwrap();
        let output = world.shell("unshare -rm sh script").await;
        let text = String::from_utf8(output.stdout).unwrap();
        let lines: Vec<&str> = text.lines().collect();
        let names = [
            "0.pdf.json",
            "1.pdf.json",
            "2.pdf.json",
            "3.pdf.json",
            "4.pdf.json",
        ];
        assert!(
            ["12", "20"].contains(&lines[0]) || kilobytes == 64,
            "{kilobytes}: {text}"
        );
        assert_eq!(
            lines[1..],
            [&["0"][..], &names, &["0"]].concat(),
            "{kilobytes}: {text}"
        );
        assert_eq!(world.charged().await, 5);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn an_output_that_takes_nothing_is_an_error_and_loses_nothing() {
    let world = World::new().await;
    world.documents(3);
    for line in [
        "ipp parse in/0.pdf",
        "ipp parse in",
        "ipp parse in -o json",
        "ipp parse in -o csv",
        "ipp parse in -o table",
        "ipp jobs list",
        "ipp account",
        "ipp runs list",
        "ipp api /account",
        "ipp config list",
        "ipp schema",
        "ipp completions bash",
        "ipp help exit-codes",
        "ipp --version",
        "ipp --help",
        "ipp parse -h",
    ] {
        let output = world.shell(&format!("{line} > /dev/full")).await;
        assert_eq!(output.status.code(), Some(12), "{line}: {output:?}");
        let text = String::from_utf8(output.stderr).unwrap();
        assert!(
            text.contains("cannot write the output: no space left"),
            "{line}: {text}"
        );
        // Nobody hears of it, and it is the same.
        let unheard = world.shell(&format!("{line} > /dev/full 2>&1")).await;
        assert_eq!(unheard.status.code(), Some(12), "{line}");
    }
    assert_eq!(world.charged().await, 3);
    world.finish("ipp parse in", 3).await;
    for (line, code) in [("ipp parse none.pdf", 12), ("ipp parse --nonsense", 2)] {
        let unheard = world.shell(&format!("{line} 2> /dev/full")).await;
        assert_eq!(unheard.status.code(), Some(code), "{line}");
    }
}
