//! The documents name tests and snippets that exist.
#![allow(clippy::unwrap_used)]

use std::path::Path;

fn repository() -> &'static Path {
    Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/../.."))
}

fn read(path: &str) -> String {
    std::fs::read_to_string(repository().join(path)).unwrap()
}

/// Why what the table names (`path::function`, or a path) is not there.
fn missing(named: &str) -> Option<String> {
    let (path, function) = match named.split_once("::") {
        Some((path, function)) => (path, Some(function)),
        None => (named, None),
    };
    let Ok(source) = std::fs::read_to_string(repository().join(path)) else {
        return Some(format!("{path} is not there"));
    };
    let function = function?;
    let there = source.contains(&format!("fn {function}("));
    (!there).then(|| format!("{path} has no {function}"))
}

#[test]
fn each_guarantee_names_what_shows_it_and_that_is_there() {
    let page = read("docs/sdk-guarantees.md");
    let rows: Vec<&str> = page.lines().filter(|line| line.starts_with("| ")).collect();
    let rows = rows.iter().filter(|row| !row.starts_with("| guarantee |"));
    let mut faults = Vec::new();
    let mut count = 0;
    for row in rows {
        count += 1;
        let shown_by = row.trim_end_matches(" |").rsplit(" | ").next().unwrap();
        let named: Vec<&str> = shown_by.split("<br>").collect();
        for named in named {
            let path = named.strip_prefix('`').and_then(|n| n.strip_suffix('`'));
            match path {
                Some(path) => faults.extend(missing(path)),
                None => faults.push(format!("not a name: {named}")),
            }
        }
    }
    assert!(count > 40, "the page has {count} guarantees");
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

#[test]
fn a_name_that_is_not_there_is_found_out() {
    assert!(
        missing("tests/sdk/tests/guarantees.rs::a_name_that_is_not_there_is_found_out").is_none()
    );
    assert!(missing("tests/sdk/tests/guarantees.rs::no_such_test").is_some());
    assert!(missing("tests/sdk/tests/none.rs").is_some());
}

/// The crate of the SDK cannot depend on the server, so its own copies are not compiled; the README's is.
#[test]
fn the_servers_snippet_in_the_docs_is_the_readmes() {
    let readme = read("README.md");
    let start = readme.find("use ipp_mock_server").unwrap();
    let snippet = readme[start..].split("```").next().unwrap();
    assert!(read("ipp-sdk/src/guide/around.md").contains(snippet));
    let docs = read("ipp-sdk/src/testing.rs")
        .replace("//! ", "")
        .replace("//!\n", "\n");
    assert!(docs.contains(snippet));
}
