//! The JSON Schemas of what `ipp` prints: kept in `docs/schemas`, changed only in ways that break no reader, and true of
//! what the commands really print.

#![cfg(unix)]
#![allow(clippy::unwrap_used)]

mod common;
#[path = "common/world.rs"]
mod world;

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;
use std::path::Path;

use boon::{Compiler, Schemas};
use common::ipp;
use serde_json::{Map, Value};
use world::World;

const KEPT: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../docs/schemas");

/// A difference between what a schema was and is.
#[derive(Debug, PartialEq, Eq)]
enum Change {
    /// Readers of the old one can read the new one.
    Compatible(String),
    Breaking(String),
}

impl fmt::Display for Change {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Compatible(what) => write!(f, "compatible: {what}"),
            Self::Breaking(what) => write!(f, "breaking: {what}"),
        }
    }
}

/// What changed below a place of a schema.
fn changes(place: &str, old: &Value, new: &Value, found: &mut Vec<Change>) {
    let (Some(old), Some(new)) = (old.as_object(), new.as_object()) else {
        if old != new {
            found.push(Change::Breaking(format!("{place} is another")));
        }
        return;
    };
    let keywords: BTreeSet<&String> = old.keys().chain(new.keys()).collect();
    for keyword in keywords {
        let below = format!("{place}/{keyword}");
        match (keyword.as_str(), old.get(keyword), new.get(keyword)) {
            (_, before, now) if before == now => {}
            ("description" | "title", ..) => {
                found.push(Change::Compatible(format!("{below} has other words")));
            }
            ("properties" | "$defs", before, now) => {
                members(&below, before, now, found);
            }
            ("required", before, now) => required(place, before, now, found),
            (_, Some(before), Some(now)) if before.is_object() => {
                changes(&below, before, now, found);
            }
            _ => found.push(Change::Breaking(format!("{below} is another"))),
        }
    }
}

fn members(place: &str, old: Option<&Value>, new: Option<&Value>, found: &mut Vec<Change>) {
    let none = Map::new();
    let of = |value: Option<&Value>| value.and_then(Value::as_object).unwrap_or(&none).clone();
    let (old, new) = (of(old), of(new));
    for (name, before) in &old {
        match new.get(name) {
            Some(now) => changes(&format!("{place}/{name}"), before, now, found),
            None => found.push(Change::Breaking(format!("{place}/{name} is gone"))),
        }
    }
    for name in new.keys().filter(|name| !old.contains_key(*name)) {
        found.push(Change::Compatible(format!("{place}/{name} is new")));
    }
}

fn required(place: &str, old: Option<&Value>, new: Option<&Value>, found: &mut Vec<Change>) {
    let of = |value: Option<&Value>| -> BTreeSet<String> {
        let names = value.and_then(Value::as_array).into_iter().flatten();
        names
            .filter_map(|name| Some(name.as_str()?.to_owned()))
            .collect()
    };
    let (old, new) = (of(old), of(new));
    for name in new.difference(&old) {
        found.push(Change::Breaking(format!(
            "{place}: {name} is newly required"
        )));
    }
    for name in old.difference(&new) {
        found.push(Change::Breaking(format!(
            "{place}: {name} may be left out now"
        )));
    }
}

/// The files of a directory, by name.
fn files(dir: &Path) -> BTreeMap<String, String> {
    let entries = std::fs::read_dir(dir).into_iter().flatten();
    let file = |entry: std::io::Result<std::fs::DirEntry>| {
        let entry = entry.unwrap();
        let text = std::fs::read_to_string(entry.path()).unwrap();
        (entry.file_name().into_string().unwrap(), text)
    };
    entries.map(file).collect()
}

/// The program's schemas, by the names of their files.
fn made() -> BTreeMap<String, String> {
    let home = tempfile::tempdir().unwrap();
    ipp(home.path())
        .args(["schema", "--dir", "made"])
        .assert()
        .success();
    files(&home.path().join("made"))
}

#[test]
fn the_schemas_in_the_repository_are_those_of_the_program_and_no_change_breaks_readers() {
    let (kept, made) = (files(Path::new(KEPT)), made());
    let bless = std::env::var("IPP_BLESS").unwrap_or_default();
    let json = |text: &str| serde_json::from_str::<Value>(text).unwrap();
    let mut found = Vec::new();
    for (name, text) in &kept {
        match made.get(name) {
            Some(now) => changes(name, &json(text), &json(now), &mut found),
            None => found.push(Change::Breaking(format!("{name} is gone"))),
        }
    }
    let told: Vec<String> = found.iter().map(ToString::to_string).collect();
    let told = told.join("\n");
    let breaks = found
        .iter()
        .any(|change| matches!(change, Change::Breaking(_)));
    assert!(
        !breaks || bless == "breaking",
        "readers would break; IPP_BLESS=breaking writes the schemas nevertheless\n{told}"
    );
    if bless.is_empty() {
        assert!(
            kept == made,
            "docs/schemas is old: IPP_BLESS=1 writes it anew\n{told}"
        );
        return;
    }
    let _ = std::fs::remove_dir_all(KEPT);
    std::fs::create_dir_all(KEPT).unwrap();
    for (name, text) in made {
        std::fs::write(Path::new(KEPT).join(name), text).unwrap();
    }
}

#[test]
fn a_new_field_and_other_words_are_compatible_and_all_else_is_breaking() {
    let old = serde_json::json!({
        "description": "a", "type": "object", "required": ["id"],
        "properties": { "id": { "type": "string" }, "total": { "type": ["number", "null"] } },
    });
    let change = |edit: &dyn Fn(&mut Value)| {
        let mut new = old.clone();
        edit(&mut new);
        let mut found = Vec::new();
        changes("", &old, &new, &mut found);
        found.iter().map(ToString::to_string).collect::<Vec<_>>()
    };
    assert!(change(&|_| {}).is_empty());
    let added = change(&|new| new["properties"]["tax"] = serde_json::json!({"type": "number"}));
    assert_eq!(added, ["compatible: /properties/tax is new"]);
    let words = change(&|new| new["description"] = "b".into());
    assert_eq!(words, ["compatible: /description has other words"]);
    let retyped = change(&|new| new["properties"]["total"]["type"] = "string".into());
    assert_eq!(retyped, ["breaking: /properties/total/type is another"]);
    let required = change(&|new| new["required"] = serde_json::json!(["id", "total"]));
    assert_eq!(required, ["breaking: : total is newly required"]);
    let optional = change(&|new| new["required"] = serde_json::json!([]));
    assert_eq!(optional, ["breaking: : id may be left out now"]);
    let removed = change(&|new| {
        new["properties"].as_object_mut().unwrap().remove("total");
    });
    assert_eq!(removed, ["breaking: /properties/total is gone"]);
    let limited = change(&|new| new["properties"]["id"]["enum"] = serde_json::json!(["x"]));
    assert_eq!(limited, ["breaking: /properties/id/enum is another"]);
}

/// Schemas, and which of them something was valid by.
struct Checker {
    made: BTreeMap<String, String>,
    used: BTreeSet<String>,
}

impl Checker {
    /// Each of these lines is to be valid by a schema, and there must be one at least.
    fn check(&mut self, name: &str, of: &str, lines: &str) {
        let file = format!("{name}.schema.json");
        let schema: Value = serde_json::from_str(&self.made[&file]).unwrap();
        let mut compiler = Compiler::new();
        compiler.enable_format_assertions();
        compiler.add_resource(&file, schema).unwrap();
        let mut schemas = Schemas::new();
        let index = compiler.compile(&file, &mut schemas).unwrap();
        assert!(!lines.trim().is_empty(), "{of} prints nothing");
        for line in lines.lines() {
            let value: Value = serde_json::from_str(line).unwrap();
            if let Err(error) = schemas.validate(&value, index) {
                panic!("{of}: {line} is not valid by {name}: {error}");
            }
        }
        self.used.insert(file);
    }
}

/// What is printed to stdout, in an order in which each finds what it needs.
const PRINTED: &[(&str, &str)] = &[
    ("job", "ipp jobs get 550e8400-e29b-41d4-a716-446655440000"),
    ("job", "ipp jobs wait 550e8400 550e8400"),
    ("job", "ipp parse --boxes jan.pdf feb.pdf"),
    ("plan", "ipp parse --dry-run jan.pdf feb.pdf"),
    ("run-row", "ipp runs list"),
    ("run", "ipp runs show $(ipp runs list -o value | head -n 1)"),
    ("removed-run", "ipp runs clean --all --yes"),
    (
        "progress",
        "ipp parse --reprocess --yes --progress json jan.pdf feb.pdf 2>&1 >/dev/null | grep event",
    ),
    ("job-row", "ipp jobs list"),
    (
        "batch",
        "ipp batches get 7c9e6679-7425-40de-944b-e07fc1f90ae7",
    ),
    ("batch", "ipp batches create --wait jan.pdf feb.pdf"),
    ("batch-accepted", "ipp batches create jan.pdf feb.pdf"),
    ("vendor", "ipp vendors list"),
    (
        "vendor",
        "ipp vendors alias $(ipp vendors list -o value | head -n 1) 'ACME Corp.'",
    ),
    (
        "done",
        "ipp vendors alias --remove $(ipp vendors list -o value | head -n 1) 'ACME Corp.'",
    ),
    (
        "vendor",
        "ipp vendors merge --yes $(ipp vendors list -o value | tail -n 2)",
    ),
    (
        "new-webhook",
        "ipp webhooks create https://sink.ipp.test/orders",
    ),
    ("webhook", "ipp webhooks list"),
    ("job", "ipp parse mar.pdf"),
    (
        "delivery",
        "ipp webhooks deliveries $(ipp webhooks list -o value)",
    ),
    (
        "delivery",
        "w=$(ipp webhooks list -o value); ipp webhooks redeliver $w $(ipp webhooks deliveries $w -o value | head -n 1)",
    ),
    ("event", "ipp mock sink list --jq .body"),
    (
        "done",
        "ipp webhooks delete --yes $(ipp webhooks list -o value)",
    ),
    ("account", "ipp account"),
    ("key", "ipp keys list"),
    ("new-key", "ipp keys create ci"),
    ("done", "ipp keys revoke --yes key_7f3a9c"),
    ("auth-status", "ipp auth status"),
    ("doctor", "ipp doctor"),
    ("done", "ipp profile create acme"),
    ("profile", "ipp profile show acme"),
    ("profile-row", "ipp profile list"),
    ("setting", "ipp config list"),
    (
        "event",
        "ipp listen --since all --exit-after 1 --interval 50ms",
    ),
    ("kept-event", "ipp listen events"),
    (
        "sent-event",
        "ipp trigger job.failed --to http://127.0.0.1:1 || true",
    ),
    (
        "verified",
        "printf whsec_%064d 1 > secret.txt; echo '{}' > body.json; \
         ipp webhooks sign body.json --secret-file secret.txt -o table > headers.txt; \
         ipp webhooks verify body.json --headers headers.txt --secret-file secret.txt",
    ),
    ("saved-file", "ipp jobs download 550e8400 excel"),
    (
        "saved-file",
        "ipp batches download 7c9e6679-7425-40de-944b-e07fc1f90ae7 csv -O all.csv",
    ),
    ("saved-file", "ipp export results --as csv -O all.csv"),
    ("saved-file", "ipp schema --dir schemas"),
    ("saved-file", "ipp man --dir man"),
    ("schema-row", "ipp schema"),
];

/// What fails, and prints an error to stderr.
const FAILING: &[&str] = &[
    "ipp jobs get 00000000-0000-0000-0000-000000000000",
    "ipp parse none.pdf",
    "ipp parse none.pdf fault.json",
    "ipp parse",
    "ipp account --min 1000000",
    "ipp keys revoke key_none",
    "ipp jobs list --base-url http://127.0.0.1:1 --retries 0",
];

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_commands_print_is_valid_by_their_schemas() {
    let checks = || {
        let mut checker = Checker {
            made: made(),
            used: BTreeSet::new(),
        };
        let world = World::new();
        world.must(&format!("ipp webhooks delete --yes {}", world::WEBHOOK));
        for (name, line) in PRINTED {
            // Delivery comes after the answer.
            world.must("ipp mock clock advance 1s");
            let printed = world.must(&format!(
                "export IPP_OUTPUT=ndjson; {}",
                line.replace("-o value", "-o=value")
            ));
            checker.check(name, line, &printed);
        }
        for line in FAILING {
            let output = world.run(&format!("{line} -o json"));
            assert!(!output.status.success(), "{line}");
            let error = String::from_utf8(output.stderr).unwrap();
            assert_eq!(error.lines().count(), 1, "{line}: {error}");
            checker.check("error", line, &error);
        }
        world.end();
        let unused: Vec<_> = checker
            .made
            .keys()
            .filter(|name| !checker.used.contains(*name))
            .collect();
        assert!(unused.is_empty(), "nothing is printed by {unused:?}");
    };
    tokio::task::spawn_blocking(checks).await.unwrap();
}
