//! The examples in the help of every command, as they can be run in a [`World`]: in a directory with the documents that
//! they name, after the commands that they rest on.

use std::io::{BufRead as _, BufReader, Read as _};
use std::path::Path;
use std::process::{Command, Output, Stdio};

use crate::common::canary::Given;
use crate::common::ipp;
use crate::world::{WEBHOOK, World};

const PROFILES: &[&str] = &["ipp profile create acme", "ipp profile create test"];

/// A delivery, and the secret that it is signed with.
const DELIVERY: &[&str] = &[
    "printf whsec_%064d 1 > secret.txt",
    r#"echo '{"id":"evt_01","event":"job.completed"}' > body.json"#,
    "ipp webhooks sign body.json --secret-file secret.txt -o table > headers.txt",
];

/// What an example rests on, by how it begins: commands that are run before it.
const BEFORE: &[(&str, &[&str])] = &[
    ("ipp parse -r inbox", &["mkdir inbox && cp jan.pdf inbox"]),
    ("ipp runs", &["ipp parse jan.pdf feb.pdf --out results"]),
    ("ipp auth", PROFILES),
    ("ipp config", PROFILES),
    (
        "ipp config unset",
        &[
            "ipp config set mode full",
            "ipp config set base_url http://127.0.0.1:8080/api/v1 --profile test",
        ],
    ),
    ("ipp profile show", PROFILES),
    ("ipp profile use", PROFILES),
    ("ipp profile delete", PROFILES),
    ("ipp profile rename", PROFILES),
    ("ipp mock restore", &["ipp mock snapshot before-upload"]),
    (
        "ipp mock fault remove",
        &[
            r#"ipp mock fault add '{"action":{"status":503}}'"#,
            r#"ipp mock fault add '{"action":{"status":500}}'"#,
        ],
    ),
    (
        "ipp mock verify POST",
        &[
            "ipp api POST /invoices -F file=@jan.pdf",
            "ipp api POST /invoices -F file=@feb.pdf",
        ],
    ),
    (
        "ipp mock verify GET",
        &["ipp jobs get 550e8400-e29b-41d4-a716-446655440000"],
    ),
    (
        "ipp mock jobs f",
        &["ipp mock settings --job-ending manually"],
    ),
    ("ipp mock metrics", &["ipp account"]),
    ("ipp webhooks verify", DELIVERY),
    ("ipp webhooks sign", DELIVERY),
    ("ipp trigger", DELIVERY),
    (
        "ipp trigger",
        &["ipp jobs get 550e8400-e29b-41d4-a716-446655440000 -o json > job.json"],
    ),
    ("ipp vendors alias", &["ipp parse jan.pdf feb.pdf"]),
    (
        "ipp vendors alias --remove",
        &["ipp vendors alias $(ipp vendors list -o value | head -n 1) 'ACME Corp.'"],
    ),
    ("ipp vendors merge", &["ipp parse jan.pdf feb.pdf"]),
    (
        "ipp webhooks redeliver",
        &[
            "ipp mock settings --mode sync",
            "ipp webhooks create https://sink.ipp.test/orders",
            "ipp api POST /invoices -F file=@jan.pdf",
        ],
    ),
];

/// Names in examples that the server chooses itself, and the commands that tell what they are here.
const NAMES: &[(&str, &str, &str)] = &[
    ("ipp runs", "4f1c", "ipp runs list -o value"),
    (
        "ipp vendors",
        "ven_01",
        "ipp vendors list -o value | head -n 1",
    ),
    (
        "ipp vendors",
        "ven_02",
        "ipp vendors list -o value | tail -n 1",
    ),
    (
        "ipp webhooks redeliver",
        WEBHOOK,
        "ipp webhooks list -o value",
    ),
    (
        "ipp webhooks redeliver",
        "dlv_01",
        "ipp webhooks deliveries $(ipp webhooks list -o value) -o value | head -n 1",
    ),
    (
        "ipp mock jobs f",
        "550e8400-e29b-41d4-a716-446655440000",
        "ipp api POST /invoices -F file=@jan.pdf --jq .job_id",
    ),
];

/// The example as it can be run here.
pub(crate) fn localized(world: &World, example: &str) -> String {
    for (_, lines) in BEFORE
        .iter()
        .filter(|(begin, _)| example.starts_with(begin))
    {
        for line in *lines {
            world.must(line);
        }
    }
    // Ports are others' as well.
    let mut line = example.replace("http://127.0.0.1:8080", world.server.origin());
    line = line.replace("--port 8080", "--port 0");
    line = line.replace("--port 8888", "--port 0");
    // A server of the reader's.
    line = line.replace("npm run dev", "true");
    // Where nobody is.
    line = line.replace("http://localhost:3000", "http://127.0.0.1:1");
    for (_, name, question) in NAMES
        .iter()
        .filter(|(begin, ..)| example.starts_with(begin))
    {
        if line.contains(name) {
            line = line.replace(name, &world.must(question));
        }
    }
    line
}

/// The examples of every command that does something, by its words, from its help.
pub(crate) fn of_all(home: &Path) -> Vec<(String, Vec<String>)> {
    let mut found = Vec::new();
    below(home, &[], &mut found);
    found
}

fn below(home: &Path, words: &[&str], found: &mut Vec<(String, Vec<String>)>) {
    let help = ipp(home).args(words).arg("--help").output().unwrap();
    let help = String::from_utf8(help.stdout).unwrap();
    let commands = help.lines().skip_while(|line| *line != "Commands:").skip(1);
    let commands = commands.take_while(|line| !line.is_empty());
    // What is said of them may go on, further to the right.
    let names = commands.filter_map(|line| line.strip_prefix("  ")?.split(' ').next());
    let commands: Vec<&str> = names.filter(|name| !name.is_empty()).collect();
    for command in &commands {
        below(home, &[words, &[command]].concat(), found);
    }
    let own = help.lines().filter(|line| line.starts_with("  ipp "));
    let own: Vec<String> = own.map(|line| line.trim().to_owned()).collect();
    // A command may do something itself and have others below it, as `ipp listen` has.
    if commands.is_empty() || !own.is_empty() {
        assert!(own.len() >= 2, "{words:?} has {} examples", own.len());
        found.push((words.join(" "), own));
    }
}

/// Whether the example goes on until somebody ends it.
pub(crate) fn is_endless(example: &str) -> bool {
    let listens = example.starts_with("ipp listen -");
    example.starts_with("ipp mock serve") || listens && !example.contains(" -- ")
}

/// Runs a server or a listener until it tells that it is ready, and ends it by a signal.
pub(crate) fn served(mut command: Command) -> Output {
    let given = Given::to_std(&command);
    let piped = command.stdout(Stdio::piped()).stderr(Stdio::piped());
    let mut child = piped.spawn().unwrap();
    // A server tells so on stdout, a listener on stderr, where nothing else comes before.
    let (sender, ready) = std::sync::mpsc::channel();
    let out = follow(child.stdout.take().unwrap(), sender.clone());
    let err = follow(child.stderr.take().unwrap(), sender);
    ready.recv().unwrap();
    let pid = child.id().to_string();
    Command::new("kill").args(["-TERM", &pid]).status().unwrap();
    let output = Output {
        status: child.wait().unwrap(),
        stdout: out.join().unwrap(),
        stderr: err.join().unwrap(),
    };
    given.check(&output);
    output
}

/// Reads to the end, and tells when the first line has come or there is none.
fn follow(
    stream: impl std::io::Read + Send + 'static,
    first: std::sync::mpsc::Sender<()>,
) -> std::thread::JoinHandle<Vec<u8>> {
    std::thread::spawn(move || {
        let mut stream = BufReader::new(stream);
        let mut text = Vec::new();
        let _ = stream.read_until(b'\n', &mut text);
        let _ = first.send(());
        let _ = stream.read_to_end(&mut text);
        text
    })
}
