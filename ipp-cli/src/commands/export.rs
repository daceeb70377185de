//! `ipp export`: results that are on this machine become a file.

use std::collections::HashSet;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use ipp_export::{BillOptions, LeftOut, Record};
use ipp_sdk::model::{ExportMode, Invoice, Job};
use serde_json::value::RawValue;

use crate::error::{Cause, Error, Failures, Result};
use crate::exit::Exit;
use crate::input::read_text;
use crate::record::of_job;
use crate::render;

/// What is made of results.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Export {
    Csv(ExportMode),
    Xlsx(ExportMode),
    QuickBooks(BillOptions),
    Zoho(BillOptions),
}

/// The file, and what is not in it.
#[derive(Debug)]
pub(crate) struct Exported {
    pub(crate) bytes: Vec<u8>,
    /// How many documents were read.
    of: usize,
    /// The documents with the reasons, in words.
    pub(crate) left_out: Vec<(String, String)>,
}

/// Why there is nothing to export.
#[derive(Debug)]
pub(crate) enum ExportError {
    /// A file holds no JSON.
    NoJson { file: PathBuf },
    /// There is no result in any of them.
    Nothing,
    /// The file cannot be made.
    Unmade(ipp_export::Error),
    /// A document is left out of the file.
    LeftOut { name: String, reason: String },
}

impl Cause for ExportError {
    fn exit(&self) -> Exit {
        match self {
            Self::NoJson { .. } => Exit::InvalidFile,
            Self::Nothing => Exit::NothingMatched,
            Self::Unmade(_) => Exit::Bug,
            Self::LeftOut { .. } => Exit::Partial,
        }
    }

    fn message(&self) -> String {
        match self {
            Self::NoJson { file } => format!("{} holds no JSON", file.display()),
            Self::Nothing => "there is no result to export".to_owned(),
            Self::Unmade(e) => format!("the file cannot be made: {e}"),
            Self::LeftOut { name, reason } => format!("{name} is left out: {reason}"),
        }
    }

    fn hint(&self) -> Option<String> {
        let hint = match self {
            Self::NoJson { .. } | Self::Nothing => {
                "results are what `ipp parse -o json`, `ipp parse --out` and `ipp jobs get -o json` give"
            }
            Self::Unmade(_) => return None,
            Self::LeftOut { .. } => "enter it by hand; the file holds all others",
        };
        Some(hint.to_owned())
    }
}

/// Reads results and makes a file of them.
pub(crate) fn export(sources: &[PathBuf], what: &Export) -> Result<Exported> {
    let (mut records, mut left_out) = (Vec::new(), Vec::new());
    let mut jobs = HashSet::new();
    for file in files(sources)? {
        for json in values(&file)? {
            match record(&json, &file) {
                // A job is booked once, in however many files its result stands.
                Ok(record) if record.job_id.clone().is_some_and(|id| !jobs.insert(id)) => {}
                Ok(record) => records.push(record),
                Err(unusable) => left_out.push(unusable),
            }
        }
    }
    if records.is_empty() && left_out.is_empty() {
        return Err(ExportError::Nothing.into());
    }
    let of = records.len() + left_out.len();
    let (bytes, unbooked) = make(&records, what).map_err(ExportError::Unmade)?;
    left_out.extend(
        unbooked
            .into_iter()
            .map(|l| (l.filename, l.reason.to_string())),
    );
    Ok(Exported {
        bytes,
        of,
        left_out,
    })
}

impl Exported {
    /// Whether all that was read is in the file.
    pub(crate) fn is_whole(&self) -> Result<()> {
        if self.left_out.is_empty() {
            return Ok(());
        }
        let left_out = self.left_out.iter().map(|(name, reason)| {
            let (name, reason) = (name.clone(), reason.clone());
            let path = PathBuf::from(&name);
            (path, ExportError::LeftOut { name, reason }.into())
        });
        Err(Error::Documents(Failures {
            of: self.of,
            failed: left_out.collect(),
            next_step: None,
        }))
    }
}

fn make(records: &[Record], what: &Export) -> Result<(Vec<u8>, Vec<LeftOut>), ipp_export::Error> {
    Ok(match what {
        Export::Csv(mode) => (ipp_export::csv(records, mode)?, Vec::new()),
        Export::Xlsx(mode) => (ipp_export::xlsx(records, mode)?, Vec::new()),
        Export::QuickBooks(options) => {
            let bills = ipp_export::quickbooks(records, options)?;
            (bills.bytes, bills.left_out)
        }
        Export::Zoho(options) => {
            let bills = ipp_export::zoho(records, options)?;
            (bills.bytes, bills.left_out)
        }
    })
}

/// The files that are meant; of a directory, those below it that hold JSON by their names, in order.
fn files(sources: &[PathBuf]) -> Result<Vec<PathBuf>> {
    let mut found = Vec::new();
    for source in sources {
        match source.is_dir() {
            true => below(source, &mut found).map_err(|e| Error::File {
                action: "read",
                path: source.clone(),
                source: e,
            })?,
            false => found.push(source.clone()),
        }
    }
    Ok(found)
}

fn below(dir: &Path, found: &mut Vec<PathBuf>) -> io::Result<()> {
    let mut entries = fs::read_dir(dir)?.collect::<io::Result<Vec<_>>>()?;
    entries.sort_by_key(fs::DirEntry::file_name);
    for entry in entries {
        let path = entry.path();
        let is_json = path
            .extension()
            .is_some_and(|e| e == "json" || e == "ndjson");
        if entry.file_type()?.is_dir() {
            below(&path, found)?;
        } else if is_json {
            found.push(path);
        }
    }
    Ok(())
}

/// The objects in a file: one, some in a list, or one after the other.
fn values(file: &Path) -> Result<Vec<String>> {
    let text = read_text(file)?;
    let no_json = || ExportError::NoJson {
        file: file.to_owned(),
    };
    let mut values = Vec::new();
    for value in serde_json::Deserializer::from_str(&text).into_iter::<Box<RawValue>>() {
        let value = value.map_err(|_| no_json())?;
        match render::elements(value.get()) {
            Some(elements) => values.extend(elements.into_iter().map(str::to_owned)),
            None => values.push(value.get().to_owned()),
        }
    }
    Ok(values)
}

/// A job with its invoice, or an invoice alone, for a file; else the document with the reason why not.
fn record(json: &str, file: &Path) -> Result<Record, (String, String)> {
    let name = file.to_string_lossy().into_owned();
    if let Ok(job) = serde_json::from_str::<Job>(json) {
        let name = job.filename.clone().unwrap_or(name);
        let status = job.status.clone();
        return of_job(job, &name).ok_or_else(|| (name, format!("the job is {status}")));
    }
    let has_total = render::at(json, "total").is_some();
    match serde_json::from_str::<Invoice>(json) {
        Ok(invoice) if has_total => Ok(Record::new(name, invoice)),
        _ => Err((name, "this is no result".to_owned())),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const JOB: &str = r#"{"job_id":"j1","status":"completed","filename":"a.pdf","result":{"vendor":"Acme",
        "invoice_number":"1","invoice_date":"2026-01-15","total":10.00,"currency":"USD","confidence":"HIGH"}}"#;

    fn exported(files: &[(&str, String)], what: &Export) -> Result<Exported> {
        let dir = tempfile::tempdir().unwrap();
        for (name, text) in files {
            let path = dir.path().join(name);
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            fs::write(path, text).unwrap();
        }
        export(&[dir.path().to_owned()], what)
    }

    #[test]
    fn results_are_read_as_object_list_and_lines_below_a_directory() {
        let line = JOB.replace('\n', " ");
        let other = |id: &str| line.replace("j1", id);
        let files = [
            ("a.pdf.json", JOB.to_owned()),
            ("b/list.json", format!("[{},{}]", other("j2"), other("j3"))),
            ("c.ndjson", format!("{}\n{}\n", other("j4"), other("j5"))),
            ("copy.pdf.json", JOB.to_owned()),
            ("notes.txt", "no JSON".to_owned()),
        ];
        let exported = exported(&files, &Export::Csv(ExportMode::Standard)).unwrap();
        let text = String::from_utf8(exported.bytes).unwrap();
        assert_eq!(text.lines().count(), 1 + 5, "{text}");
        assert!(exported.left_out.is_empty());
    }

    #[test]
    fn what_cannot_be_booked_is_told() {
        let credit = JOB.replace("\"vendor\"", "\"document_type\":\"credit_note\",\"vendor\"");
        let credit = credit.replace("j1", "j3");
        let failed = r#"{"job_id":"j2","status":"failed","filename":"f.pdf","result":null}"#;
        let files = [
            ("a.json", JOB.to_owned()),
            ("b.json", credit),
            ("c.json", failed.to_owned()),
        ];
        let bills = exported(&files, &Export::QuickBooks(BillOptions::default())).unwrap();
        let reasons: Vec<&str> = bills.left_out.iter().map(|(_, why)| why.as_str()).collect();
        assert!(reasons.contains(&"the job is failed"), "{reasons:?}");
        assert!(
            reasons.iter().any(|r| r.starts_with("a credit note")),
            "{reasons:?}"
        );
        assert_eq!(bills.is_whole().unwrap_err().exit(), Exit::Partial);
    }

    #[test]
    fn nothing_to_export_is_an_error() {
        let error = exported(&[], &Export::Csv(ExportMode::Standard)).unwrap_err();
        assert_eq!(error.exit(), Exit::NothingMatched);
        let files = [("a.json", "{".to_owned())];
        let error = exported(&files, &Export::Csv(ExportMode::Standard)).unwrap_err();
        assert_eq!(error.exit(), Exit::InvalidFile);
    }
}
