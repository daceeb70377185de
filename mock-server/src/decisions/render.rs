//! The decisions as the page `docs/decisions.md`.

use super::choices::PREVIEW;
use super::{Area, DECIDED, Decision, decisions};

const INTRODUCTION: &str = "\
# Decisions

<!-- Written from mock-server/src/decisions by `IPP_BLESS=1 cargo test -p ipp-mock-server decisions`. -->

The published reference of the API leaves many cases open. In each of them the local server, `ipp-mock`, does one
thing, and this page says which and why. An answer that rests on such a decision names it in a header, several
separated by commas:

```text
X-IPP-Mock-Assumption: D24
```

The live API may do otherwise. The SDK and the CLI accept every reading that it could plausibly have; so that your own
client can be tested against the other readings too, some decisions can be switched. There are three ways, each by
number and name:

- while the server runs: `PUT /_mock/decisions` with `{\"D8\": \"sliding\"}`; `GET /_mock/decisions` says what is in
  force;
- at its start: `ipp-mock --decide D8=sliding`;
- in Rust: `MockServer::builder().decide(\"D8\", \"sliding\")`, and `ipp_mock_server::decisions()` is this page as data.

The name `decided` switches back. A profile is a set of choices to start from: `stable`, the default, has everything as
decided; `preview` has what the reference calls upcoming.
";

/// The whole page.
fn page() -> String {
    let mut page = format!("{INTRODUCTION}\n{}", switches());
    let mut areas: Vec<Area> = decisions().iter().map(|row| row.area).collect();
    areas.sort_unstable();
    areas.dedup();
    for area in areas {
        page += &format!("\n## {area}\n");
        for row in decisions().iter().filter(|row| row.area == area) {
            page += &section(row);
        }
    }
    page
}

/// What can be switched, at a glance.
fn switches() -> String {
    let mut table =
        "## What can be switched\n\n| decision | readings | `preview` |\n|---|---|---|\n"
            .to_owned();
    for row in decisions()
        .iter()
        .filter(|row| !row.alternatives.is_empty())
    {
        let names = row.alternatives.iter().map(|a| format!(", `{}`", a.name));
        let preview = PREVIEW.iter().find(|a| a.decision == row.id);
        let preview = preview.map_or(DECIDED, |a| a.name);
        let (id, names) = (row.id, names.collect::<String>());
        table += &format!(
            "| {} | `{DECIDED}`{names} | `{preview}` |\n",
            link(&id.to_string())
        );
    }
    table
}

fn link(id: &str) -> String {
    format!("[{id}](#{})", id.to_lowercase())
}

fn section(row: &Decision) -> String {
    let Decision {
        id,
        question,
        choice,
        why,
        ..
    } = row;
    let mut section = format!("\n### {id}\n\n**{question}** {choice}\n\n*Why:* {why}\n");
    if !row.alternatives.is_empty() || row.setting.is_some() {
        section += "\n*To have it differently:*\n\n";
    }
    for alternative in row.alternatives {
        section += &format!("- `{id}={}`: {}\n", alternative.name, alternative.meaning);
    }
    if let Some(setting) = row.setting {
        section += &format!("- {setting}\n");
    }
    section
}

#[test]
fn the_page_of_decisions_says_what_the_table_says() {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/../docs/decisions.md");
    if std::env::var_os("IPP_BLESS").is_some() {
        std::fs::write(path, page()).unwrap();
    }
    let stored = std::fs::read_to_string(path).unwrap_or_default();
    assert!(
        stored.replace("\r\n", "\n") == page(),
        "docs/decisions.md is old: IPP_BLESS=1 writes it anew"
    );
}
