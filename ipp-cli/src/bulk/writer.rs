//! The files that a run writes: a result each, and all of them in one.
//!
//! A file is there whole or not at all. One that is there already and that this run has not written is left alone, unless
//! it holds what would be written: it may be the user's.

use std::collections::HashSet;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use ipp_export::{FileOutcome, Record};
use ipp_sdk::model::{ExternalId, Job};

use super::failure::{Failure, Reason};
use super::identity::{Content, Reading};
use super::outputs::{Form, Outputs};
use super::plan::directory;
use crate::private::{self, Reader};
use crate::record::of_job;
use crate::render::json;

/// A result, with what is known of its document.
#[derive(Clone)]
pub(crate) struct Read<'a> {
    pub(crate) content: Content,
    pub(crate) external_id: ExternalId,
    pub(crate) raw: &'a [u8],
}

impl Read<'_> {
    fn text(&self) -> &str {
        // The SDK has read it, so it is text.
        std::str::from_utf8(self.raw).unwrap_or_default()
    }

    /// The invoice for spreadsheets.
    fn record(&self, name: &str) -> Option<Record> {
        let Ok(job) = serde_json::from_slice::<Job>(self.raw) else {
            return self.record_of_row(name);
        };
        Some(Record {
            external_id: Some(self.external_id.clone()),
            file_sha256: Some(self.content.hex()),
            ..of_job(job, name)?
        })
    }

    /// The invoice in the row of a batch, which has the most important fields only.
    fn record_of_row(&self, name: &str) -> Option<Record> {
        Some(Record {
            file_sha256: Some(self.content.hex()),
            ..Record::new(name, serde_json::from_slice(self.raw).ok()?)
        })
    }
}

/// A document among those that one file holds.
pub(crate) struct Merged<'a> {
    pub(crate) name: String,
    pub(crate) outcome: Result<Read<'a>, &'a Failure>,
}

impl Merged<'_> {
    fn outcome(&self) -> Option<FileOutcome> {
        match &self.outcome {
            Ok(read) => Some(read.record(&self.name)?.into()),
            Err(failure) => {
                let error = serde_json::json!({"code": failure.code, "message": failure.message});
                let error = serde_json::from_value(error).ok()?;
                let mut told = ipp_export::Failure::new(self.name.as_str(), error);
                told.job_id.clone_from(&failure.api.job_id);
                Some(told.into())
            }
        }
    }
}

fn lines(documents: &[Merged<'_>]) -> Vec<u8> {
    let read = documents.iter().filter_map(|d| d.outcome.as_ref().ok());
    let lines = read.map(|read| json::compact(read.text()) + "\n");
    lines.collect::<String>().into_bytes()
}

/// Remembers which files a run has written, and with what.
pub(crate) trait Ledger {
    /// Whether this run, or another one over the same files, wrote this content there.
    fn has_written(&self, path: &Path, content: Content) -> bool;
    fn note(&mut self, path: &Path, content: Content);
}

/// Of documents outside runs nothing is known.
struct NoLedger;

impl Ledger for NoLedger {
    fn has_written(&self, _: &Path, _: Content) -> bool {
        false
    }

    fn note(&mut self, _: &Path, _: Content) {}
}

/// Writes the files of a run.
#[derive(Debug)]
pub(crate) struct Writer<'a> {
    pub(crate) outputs: &'a Outputs,
    pub(crate) base: &'a Path,
    pub(crate) reading: Reading,
    /// Replaces whatever is there.
    pub(crate) force: bool,
    /// The documents themselves, which no result replaces.
    pub(crate) documents: HashSet<PathBuf>,
}

impl Writer<'_> {
    /// Writes the files of one source. The first one that cannot be written ends it.
    pub(crate) fn save(
        &self,
        source: &Path,
        read: &Read<'_>,
        ledger: &mut dyn Ledger,
    ) -> Result<(), Failure> {
        for (form, path) in self.outputs.files(source, self.base) {
            let name = source.file_name().unwrap_or(source.as_os_str());
            let bytes = self.bytes(form, &name.to_string_lossy(), read)?;
            self.write(&path, &bytes, ledger)?;
        }
        Ok(())
    }

    /// Writes the files of a document that is not of a run.
    pub(crate) fn save_alone(&self, source: &Path, read: &Read<'_>) -> Result<(), Failure> {
        self.save(source, read, &mut NoLedger)?;
        let Some(target) = &self.outputs.merge else {
            return Ok(());
        };
        let name = source.file_name().unwrap_or(source.as_os_str());
        let alone = Merged {
            name: name.to_string_lossy().into_owned(),
            outcome: Ok(read.clone()),
        };
        self.merge(&target.0, &[alone], &mut NoLedger)
    }

    fn bytes(&self, form: Form, name: &str, read: &Read<'_>) -> Result<Vec<u8>, Failure> {
        let records = match form {
            Form::Json => return Ok((json::pretty(read.text()) + "\n").into_bytes()),
            Form::Ndjson => return Ok((json::compact(read.text()) + "\n").into_bytes()),
            Form::Csv | Form::Xlsx => read.record(name).into_iter().collect::<Vec<_>>(),
        };
        let mode = self.reading.mode();
        let made = match form {
            Form::Csv => ipp_export::csv(&records, &mode),
            _ => ipp_export::xlsx(&records, &mode),
        };
        made.map_err(|e| cannot_make(&e))
    }

    /// Writes the file that holds all results, in the order in which they are given; in a workbook also what failed.
    pub(crate) fn merge(
        &self,
        path: &Path,
        documents: &[Merged<'_>],
        ledger: &mut dyn Ledger,
    ) -> Result<(), Failure> {
        let form = Outputs::merged_form(path).unwrap_or(Form::Ndjson);
        let bytes = match form {
            Form::Csv | Form::Xlsx => self.spreadsheet(form, documents)?,
            Form::Json | Form::Ndjson => lines(documents),
        };
        self.write(path, &bytes, ledger)
    }

    fn spreadsheet(&self, form: Form, documents: &[Merged<'_>]) -> Result<Vec<u8>, Failure> {
        let mode = self.reading.mode();
        let outcomes: Vec<FileOutcome> = documents.iter().filter_map(Merged::outcome).collect();
        let made = match form {
            Form::Csv => {
                let records = outcomes.into_iter().filter_map(FileOutcome::into_record);
                ipp_export::csv(&records.collect::<Vec<_>>(), &mode)
            }
            _ => ipp_export::batch_xlsx(&outcomes, &mode),
        };
        made.map_err(|e| cannot_make(&e))
    }

    fn write(&self, path: &Path, bytes: &[u8], ledger: &mut dyn Ledger) -> Result<(), Failure> {
        let cannot = |e: io::Error| cannot_write(path, &e);
        if self.documents.contains(&directory(path)) {
            let words = format!("{} is one of the documents", path.display());
            return Err(Failure::new(Reason::LocalIo, "FILE_EXISTS", words)
                .hint("the result is kept: give another directory with --out"));
        }
        // Of a link, the file that it leads to is replaced.
        let target = fs::canonicalize(path).unwrap_or_else(|_| path.to_owned());
        let content = Content::of(bytes);
        // A device is neither read to its end nor replaced.
        if fs::metadata(&target).is_ok_and(|m| !m.is_file() && !m.is_dir()) {
            let kind = io::ErrorKind::InvalidInput;
            return Err(cannot(io::Error::new(kind, "not a regular file")));
        }
        match fs::read(&target) {
            Ok(there) if Content::of(&there) == content => {
                if !ledger.has_written(path, content) {
                    ledger.note(path, content);
                }
                return Ok(());
            }
            Ok(there) => {
                if !self.force && !ledger.has_written(path, Content::of(&there)) {
                    return Err(in_the_way(path));
                }
            }
            Err(e) if e.kind() == io::ErrorKind::NotFound => {
                if let Some(dir) = target.parent() {
                    fs::create_dir_all(dir).map_err(cannot)?;
                }
            }
            Err(e) => return Err(cannot(e)),
        }
        private::write_whole(&target, bytes, Reader::Anyone).map_err(cannot)?;
        ledger.note(path, content);
        Ok(())
    }
}

/// Makes the directories that are asked for: better to fail before anything is charged.
pub(crate) fn prepare(outputs: &Outputs) -> Result<(), Failure> {
    let merged = outputs.merge.as_ref().and_then(|file| file.0.parent());
    let dirs = outputs.dir.as_ref().map(|dir| dir.0.as_path());
    for dir in dirs.into_iter().chain(merged) {
        if !dir.as_os_str().is_empty() {
            fs::create_dir_all(dir).map_err(|e| cannot_write(dir, &e))?;
        }
    }
    Ok(())
}

fn cannot_write(path: &Path, error: &io::Error) -> Failure {
    Failure::io(&format!("cannot write {}", path.display()), error)
}

fn in_the_way(path: &Path) -> Failure {
    let words = format!(
        "{} is there already, and not written by this run",
        path.display()
    );
    Failure::new(Reason::LocalIo, "FILE_EXISTS", words)
        .hint("the result is kept: the same command with --force replaces the file, at no cost")
}

fn cannot_make(error: &ipp_export::Error) -> Failure {
    Failure::new(Reason::Other, "UNEXPECTED", error.to_string())
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::HashMap;
    use std::path::PathBuf;

    const RAW: &str = r#"{"success":true,"job_id":"j1","status":"completed","filename":"a.pdf","result":
        {"vendor":"Acme","invoice_number":"I-1","total":1100.00,"currency":"EUR"}}"#;

    #[derive(Default)]
    struct Wrote(HashMap<PathBuf, Content>);

    impl Ledger for Wrote {
        fn has_written(&self, path: &Path, content: Content) -> bool {
            self.0.get(path) == Some(&content)
        }

        fn note(&mut self, path: &Path, content: Content) {
            self.0.insert(path.to_owned(), content);
        }
    }

    fn read(raw: &str) -> Read<'_> {
        Read {
            content: Content::of(b"x"),
            external_id: "ipp1-x".into(),
            raw: raw.as_bytes(),
        }
    }

    fn outputs(dir: Option<&Path>, save: &[Form]) -> Outputs {
        Outputs {
            dir: dir.map(|d| d.to_owned().into()),
            save: save.iter().copied().collect(),
            merge: None,
        }
    }

    fn writer<'a>(outputs: &'a Outputs, base: &'a Path, force: bool) -> Writer<'a> {
        let reading = Reading::default();
        Writer {
            outputs,
            base,
            reading,
            force,
            documents: HashSet::new(),
        }
    }

    #[test]
    fn the_tree_of_the_sources_is_mirrored() {
        let dir = tempfile::tempdir().unwrap();
        let (base, out) = (dir.path().join("in"), dir.path().join("out"));
        let outputs = outputs(Some(&out), &[]);
        let writer = writer(&outputs, &base, false);
        let mut wrote = Wrote::default();
        let source = base.join("x/../y/a b.pdf");
        writer.save(&source, &read(RAW), &mut wrote).unwrap();
        let text = fs::read_to_string(out.join("y/a b.pdf.json")).unwrap();
        assert_eq!(text, json::pretty(RAW) + "\n");
    }

    #[test]
    fn without_a_directory_files_stand_beside_their_sources_in_the_forms_asked_for() {
        let dir = tempfile::tempdir().unwrap();
        let outputs = outputs(None, &[Form::Csv, Form::Json, Form::Xlsx]);
        let source = dir.path().join("a.pdf");
        let mut wrote = Wrote::default();
        let writer = writer(&outputs, dir.path(), false);
        writer.save(&source, &read(RAW), &mut wrote).unwrap();
        let csv = fs::read_to_string(dir.path().join("a.pdf.csv")).unwrap();
        assert!(csv.contains("a.pdf,Acme,I-1"), "{csv}");
        assert!(dir.path().join("a.pdf.json").is_file());
        let xlsx = fs::read(dir.path().join("a.pdf.xlsx")).unwrap();
        assert!(xlsx.starts_with(b"PK"));
        assert_eq!(wrote.0.len(), 3);
    }

    #[test]
    fn a_file_of_the_users_is_left_alone_unless_told_otherwise() {
        let dir = tempfile::tempdir().unwrap();
        let outputs = outputs(Some(dir.path()), &[]);
        let source = Path::new("/in/a.pdf");
        let file = dir.path().join("a.pdf.json");
        fs::write(&file, "mine").unwrap();
        let mut wrote = Wrote::default();
        let careful = writer(&outputs, Path::new("/in"), false);
        let failure = careful.save(source, &read(RAW), &mut wrote).unwrap_err();
        assert_eq!(failure.code, "FILE_EXISTS");
        assert_eq!(fs::read(&file).unwrap(), b"mine");
        let bold = writer(&outputs, Path::new("/in"), true);
        bold.save(source, &read(RAW), &mut wrote).unwrap();
        // It is ours now, and may change with the result.
        let changed = RAW.replace("Acme", "Bolt");
        careful.save(source, &read(&changed), &mut wrote).unwrap();
        assert!(fs::read_to_string(&file).unwrap().contains("Bolt"));
        // Without the memory of it, the same bytes are no conflict.
        let mut forgotten = Wrote::default();
        careful
            .save(source, &read(&changed), &mut forgotten)
            .unwrap();
        assert_eq!(forgotten.0.len(), 1);
        // The user has made it another file.
        fs::write(&file, "mine again").unwrap();
        assert!(careful.save(source, &read(&changed), &mut wrote).is_err());
    }

    #[test]
    fn all_results_go_into_one_file_in_their_order() {
        let dir = tempfile::tempdir().unwrap();
        let outputs = Outputs::default();
        let writer = writer(&outputs, dir.path(), false);
        let failure = Failure::new(Reason::ExtractionFailed, "EXTRACTION_FAILED", "no text");
        let second = RAW.replace("Acme", "Bolt").replace("a.pdf", "b.pdf");
        let merged = |name: &str, outcome| Merged {
            name: name.to_owned(),
            outcome,
        };
        let documents = [
            merged("a.pdf", Ok(read(RAW))),
            merged("bad.pdf", Err(&failure)),
            merged("b.pdf", Ok(read(&second))),
        ];
        let mut wrote = Wrote::default();
        for name in ["all.ndjson", "all.csv", "all.XLSX"] {
            let path = dir.path().join(name);
            writer.merge(&path, &documents, &mut wrote).unwrap();
        }
        let text = fs::read_to_string(dir.path().join("all.ndjson")).unwrap();
        assert_eq!(text.lines().count(), 2);
        assert!(text.lines().next().unwrap().contains("Acme"));
        let csv = fs::read_to_string(dir.path().join("all.csv")).unwrap();
        let places = ["a.pdf,Acme", "b.pdf,Bolt"].map(|row| csv.find(row).unwrap());
        assert!(places[0] < places[1]);
        let xlsx = fs::read(dir.path().join("all.XLSX")).unwrap();
        assert!(xlsx.starts_with(b"PK"));
        assert_eq!(Outputs::merged_form(Path::new("all.json")), None);
    }

    #[test]
    fn what_cannot_be_written_says_why() {
        let dir = tempfile::tempdir().unwrap();
        let file = dir.path().join("file");
        fs::write(&file, "x").unwrap();
        let below_a_file = file.join("out");
        let outputs = outputs(Some(&below_a_file), &[]);
        let writer = writer(&outputs, Path::new("/in"), false);
        let failure = writer.save(Path::new("/in/a.pdf"), &read(RAW), &mut Wrote::default());
        let failure = failure.unwrap_err();
        assert_eq!(failure.reason, Reason::LocalIo);
        assert!(failure.message.starts_with("cannot write "));
    }
}
