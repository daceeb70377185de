//! The corpus of real e-invoices: its truth comes from their XML, its rules from the scorer that lies beside it.

mod rules;
mod truth;

use std::fs;
use std::path::{Path, PathBuf};

use ipp_sdk::model::Invoice;

use crate::error::Error;
use crate::judge::{Judged, Origin};
use crate::reading::{Pace, options, read};
use crate::sets::Set;
use truth::Entry;

/// Where the corpus lies: beside the workspace, or beside a directory that the workspace is in.
const PLACE: &str = "shared/corpus";

/// The corpus on this machine.
pub(crate) struct Corpus {
    directory: PathBuf,
    entries: Vec<Entry>,
}

impl Corpus {
    /// The corpus in a directory, or in the usual place if it is there.
    pub(crate) fn find(directory: Option<&Path>) -> Result<Option<Self>, Error> {
        let usual = || {
            let above = Path::new(env!("CARGO_MANIFEST_DIR")).ancestors();
            let places = above.map(|a| a.join(PLACE));
            places.into_iter().find(|p| p.join("truth.jsonl").exists())
        };
        let directory = directory.map(Path::to_owned).or_else(usual);
        directory.map(Self::open).transpose()
    }

    fn open(directory: PathBuf) -> Result<Self, Error> {
        let path = directory.join("truth.jsonl");
        let lines = fs::read_to_string(&path).map_err(Error::file(&path))?;
        let entries = lines.lines().map(serde_json::from_str);
        let entries = entries
            .collect::<Result<_, _>>()
            .map_err(Error::json(&path))?;
        Ok(Self { directory, entries })
    }

    /// Every file, by the name that the truth gives it.
    pub(crate) fn files(&self) -> impl Iterator<Item = &str> {
        self.entries.iter().map(|e| e.file.as_str())
    }

    pub(crate) fn bytes(&self, file: &str) -> Result<Vec<u8>, Error> {
        let path = self.directory.join(file);
        fs::read(&path).map_err(Error::file(&path))
    }

    /// Reads and judges every document, from the page alone or with the XML.
    pub(crate) fn measure(&self, ignore_xml: bool, pace: Pace) -> Result<Vec<Judged>, Error> {
        let judged = pace.each(&self.entries, |entry| self.judge(entry, ignore_xml, pace));
        judged.into_iter().collect()
    }

    fn judge(&self, entry: &Entry, ignore_xml: bool, pace: Pace) -> Result<Judged, Error> {
        let pdf = self.bytes(&entry.file)?;
        let reading = read(&pdf, &options(ignore_xml), pace);
        let origin = Origin {
            id: entry.file.clone(),
            set: if ignore_xml { Set::Corpus } else { Set::Xml },
            family: entry.truth.invoice(),
            seed: 0,
            cases: Vec::new(),
            must_flag: false,
        };
        let nothing = Invoice::default();
        let result = reading.result.as_ref().unwrap_or(&nothing);
        let lines = rules::lines(entry, result, !ignore_xml);
        Ok(Judged {
            answers: rules::answers(entry, result, !ignore_xml),
            lines: lines.described,
            amounts: lines.amounts,
            stray_lines: (lines.missed, lines.extra),
            ..Judged::unjudged(origin, &reading, &pdf)
        })
    }
}
