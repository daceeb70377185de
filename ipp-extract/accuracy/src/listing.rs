//! The list of what was read wrong, for whoever makes the engine.

use std::collections::BTreeMap;
use std::fs;
use std::io::{self, Write};
use std::path::Path;

use crate::args::Errors;
use crate::corpus::Corpus;
use crate::error::Error;
use crate::failure::{Failure, failures};
use crate::judge::Judged;
use crate::reading::{Pace, options, read};
use crate::sets::{Set, find};

/// The most names of documents in a line of the overview.
const TOP: usize = 8;

/// Lists the failures that are asked for, and counts them.
pub(crate) fn list(
    judged: &[Judged],
    asked: &Errors,
    corpus: Option<&Corpus>,
    out: &mut impl Write,
) -> Result<(), Error> {
    let mut found: Vec<Failure<'_>> = judged.iter().flat_map(failures).collect();
    let document = |f: &Failure<'_>| {
        asked
            .document
            .as_ref()
            .is_none_or(|d| f.document.id.contains(d))
    };
    found.retain(|f| wanted(f, &asked.what) && document(f));
    let kinds = counted(found.iter().map(|f| f.kind));
    found.sort_by_key(|f| (f.document.set, place_of(&kinds, f.kind)));
    for failure in found.iter().take(asked.limit) {
        print(failure, out)?;
    }
    if let Some(directory) = &asked.write {
        write_all(&found[..found.len().min(asked.limit)], directory, corpus)?;
    }
    overview(&found, judged.len(), &kinds, asked.limit, out)?;
    Ok(())
}

fn wanted(failure: &Failure<'_>, what: &[String]) -> bool {
    let named = what
        .iter()
        .any(|w| w == failure.kind || (w == "key" && failure.key));
    // These repeat what the fields say, or are no fault of the reading.
    let on_request = ["sure", "place"].contains(&failure.kind);
    named || (what.is_empty() && !on_request)
}

fn print(failure: &Failure<'_>, out: &mut impl Write) -> io::Result<()> {
    let document = failure.document;
    write!(
        out,
        "{:<16} {}  @ {}",
        failure.kind, failure.detail, document.id
    )?;
    if !document.cases.is_empty() {
        write!(out, " [{}]", document.cases.join(" "))?;
    }
    writeln!(out)
}

/// How often each failure comes, and where.
fn overview(
    found: &[Failure<'_>],
    documents: usize,
    kinds: &[(&str, usize)],
    limit: usize,
    out: &mut impl Write,
) -> io::Result<()> {
    let failed = counted(found.iter().map(|f| f.document.id.as_str())).len();
    let shown = found.len().min(limit);
    writeln!(
        out,
        "\n{} failures in {failed} of {documents} documents; {shown} listed",
        found.len()
    )?;
    writeln!(out, "by kind    {}", joined(kinds, kinds.len()))?;
    let synthetic = || found.iter().filter(|f| f.document.set.is_synthetic());
    let families = counted(synthetic().map(|f| f.document.family.as_str()));
    let cases = counted(synthetic().flat_map(|f| f.document.cases.iter().copied()));
    if !families.is_empty() {
        writeln!(out, "by family  {}", joined(&families, TOP))?;
        writeln!(out, "by case    {}", joined(&cases, TOP))?;
    }
    Ok(())
}

/// How often each comes, the most frequent first.
fn counted<'a>(names: impl Iterator<Item = &'a str>) -> Vec<(&'a str, usize)> {
    let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
    for name in names {
        *counts.entry(name).or_default() += 1;
    }
    let mut counts: Vec<_> = counts.into_iter().collect();
    counts.sort_by_key(|(_, count)| std::cmp::Reverse(*count));
    counts
}

fn place_of(counts: &[(&str, usize)], name: &str) -> usize {
    counts
        .iter()
        .position(|(n, _)| *n == name)
        .unwrap_or(counts.len())
}

fn joined(counts: &[(&str, usize)], top: usize) -> String {
    let parts: Vec<String> = counts
        .iter()
        .take(top)
        .map(|(n, c)| format!("{n} {c}"))
        .collect();
    let more = counts.len().saturating_sub(top);
    let rest = if more > 0 {
        format!(", {more} more")
    } else {
        String::new()
    };
    parts.join(", ") + &rest
}

/// Writes the PDF, the truth and the reading of each document once.
fn write_all(
    found: &[Failure<'_>],
    directory: &Path,
    corpus: Option<&Corpus>,
) -> Result<(), Error> {
    fs::create_dir_all(directory).map_err(Error::file(directory))?;
    let documents: BTreeMap<&str, &Judged> = found
        .iter()
        .map(|f| (f.document.id.as_str(), f.document))
        .collect();
    for document in documents.into_values() {
        write_document(document, directory, corpus)?;
    }
    Ok(())
}

fn write_document(
    document: &Judged,
    directory: &Path,
    corpus: Option<&Corpus>,
) -> Result<(), Error> {
    let name = document
        .id
        .trim_start_matches("pdf/")
        .trim_end_matches(".pdf");
    let write = |ending: &str, bytes: &[u8]| {
        let path = directory.join(format!("{name}.{ending}"));
        fs::write(&path, bytes).map_err(Error::file(&path))
    };
    let pdf = match find(document) {
        Some(generated) => {
            write(
                "truth.json",
                serde_json::to_string_pretty(&generated.truth)?.as_bytes(),
            )?;
            generated.pdf
        }
        None => corpus.ok_or(Error::NoCorpus)?.bytes(&document.id)?,
    };
    write("pdf", &pdf)?;
    if let Ok(result) = read(&pdf, &options(document.set != Set::Xml), Pace::Fast).result {
        write(
            "read.json",
            serde_json::to_string_pretty(&result)?.as_bytes(),
        )?;
    }
    Ok(())
}
