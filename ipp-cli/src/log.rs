//! A log on disk that may be cut off anywhere: by a kill, a full disk, a machine that stops.
//!
//! One JSON object a line, with a checksum of the rest of its line in front. A line that was written in part is the last
//! one; it is taken away when the log is opened, so that what follows begins on a line of its own. A line that does not
//! match its checksum is passed over and counted, and so is nothing else: whoever reads the log must be able to do
//! without any line, at the cost of work done again.
//!
//! A log has one writer at a time: see [`lock`](crate::lock).

use std::fs::File;
use std::io::{self, BufRead as _, Read as _, Seek as _, SeekFrom, Write as _};
use std::path::Path;

use serde::Serialize;
use serde::de::DeserializeOwned;
use sha2::{Digest as _, Sha256};

use crate::private::{self, Reader};

const SUM_DIGITS: usize = 16;
/// What stands before the checksum, and after it.
const BEFORE: &[u8] = br#"{"sum":""#;
const AFTER: &[u8] = br#"","#;
const HEAD: usize = BEFORE.len() + SUM_DIGITS + AFTER.len();

/// A log to which lines are added.
#[derive(Debug)]
pub(crate) struct Log {
    file: File,
    /// Where the last whole line ends.
    end: u64,
}

/// What a log holds.
#[derive(Debug)]
pub(crate) struct Recovered<T> {
    /// The lines that could be read, in the order in which they were written.
    pub(crate) entries: Vec<T>,
    /// How many lines were damaged.
    pub(crate) damaged: usize,
    /// How many bytes of a line that was written in part were taken away.
    pub(crate) torn: u64,
}

impl Log {
    /// Opens a log, or begins one; only its owner can read it. A whole line whose object is none of `T`'s is passed over:
    /// a later version may have written it.
    pub(crate) fn open<T: DeserializeOwned>(path: &Path) -> io::Result<(Self, Recovered<T>)> {
        let mut file = private::open(path)?;
        let mut bytes = Vec::new();
        file.read_to_end(&mut bytes)?;
        let recovered = recover(&bytes);
        let end = bytes.len() as u64 - recovered.torn;
        if recovered.torn > 0 {
            file.set_len(end)?;
        }
        file.seek(SeekFrom::Start(end))?;
        Ok((Self { file, end }, recovered))
    }

    /// Adds a line. It is there after a kill of this process; after a stop of the machine only if [`sync`](Self::sync)
    /// came between. If it cannot be written whole, nothing of it is left.
    pub(crate) fn append(&mut self, entry: &impl Serialize) -> io::Result<()> {
        let line = line(entry)?;
        match self.file.write_all(&line) {
            Ok(()) => {
                self.end += line.len() as u64;
                Ok(())
            }
            Err(e) => {
                self.file.set_len(self.end)?;
                self.file.seek(SeekFrom::Start(self.end))?;
                Err(e)
            }
        }
    }

    /// Makes sure that what was added is on the disk.
    pub(crate) fn sync(&mut self) -> io::Result<()> {
        self.file.sync_data()
    }
}

/// Reads a log that another process may be writing to, and changes nothing.
pub(crate) fn read<T: DeserializeOwned>(path: &Path) -> io::Result<Recovered<T>> {
    Ok(recover(&std::fs::read(path)?))
}

/// The first line of a log, whatever follows.
pub(crate) fn first<T: DeserializeOwned>(path: &Path) -> io::Result<Option<T>> {
    let mut line = Vec::new();
    io::BufReader::new(File::open(path)?).read_until(b'\n', &mut line)?;
    Ok(recover(&line).entries.pop())
}

/// Puts another log in place of one, whole or not at all. Whoever has the old one open must open the new one.
pub(crate) fn rewrite<T: Serialize>(path: &Path, entries: &[T]) -> io::Result<()> {
    let mut bytes = Vec::new();
    for entry in entries {
        bytes.extend_from_slice(&line(entry)?);
    }
    private::write_whole(path, &bytes, Reader::Owner)
}

fn recover<T: DeserializeOwned>(bytes: &[u8]) -> Recovered<T> {
    let whole = bytes.iter().rposition(|b| *b == b'\n').map_or(0, |n| n + 1);
    let mut recovered = Recovered {
        entries: Vec::new(),
        damaged: 0,
        torn: (bytes.len() - whole) as u64,
    };
    for line in bytes[..whole].split_inclusive(|b| *b == b'\n') {
        match checked(&line[..line.len() - 1]) {
            Some(object) => recovered.entries.extend(serde_json::from_slice(&object)),
            None => recovered.damaged += 1,
        }
    }
    recovered
}

/// The line of an object, which must have a field at least.
fn line(entry: &impl Serialize) -> io::Result<Vec<u8>> {
    let object = serde_json::to_vec(entry)?;
    let Some(fields) = object.strip_prefix(b"{").filter(|rest| rest.len() > 1) else {
        return Err(io::ErrorKind::InvalidData.into());
    };
    let mut line = Vec::with_capacity(HEAD + fields.len() + 1);
    line.extend_from_slice(BEFORE);
    line.extend_from_slice(sum(fields).as_bytes());
    line.extend_from_slice(AFTER);
    line.extend_from_slice(fields);
    line.push(b'\n');
    Ok(line)
}

/// The object of a line, if it is as it was written.
fn checked(line: &[u8]) -> Option<Vec<u8>> {
    let (digits, fields) = line.strip_prefix(BEFORE)?.split_at_checked(SUM_DIGITS)?;
    let fields = fields.strip_prefix(AFTER)?;
    (digits == sum(fields).as_bytes()).then(|| [b"{", fields].concat())
}

fn sum(fields: &[u8]) -> String {
    hex::encode(&Sha256::digest(fields)[..SUM_DIGITS / 2])
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde::Deserialize;

    #[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
    struct Entry {
        number: u32,
        text: String,
    }

    fn entry(number: u32) -> Entry {
        Entry {
            number,
            text: "a line\nbreak and an é".to_owned(),
        }
    }

    fn written(path: &Path, numbers: std::ops::Range<u32>) -> Vec<u8> {
        let (mut log, _) = Log::open::<Entry>(path).unwrap();
        for number in numbers {
            log.append(&entry(number)).unwrap();
        }
        log.sync().unwrap();
        std::fs::read(path).unwrap()
    }

    fn numbers(recovered: &Recovered<Entry>) -> Vec<u32> {
        recovered.entries.iter().map(|e| e.number).collect()
    }

    #[test]
    fn a_log_gives_back_what_was_added_and_goes_on_after_it() {
        let dir = tempfile::tempdir().unwrap();
        let path = dir.path().join("log.ndjson");
        written(&path, 0..2);
        let text = written(&path, 2..4);
        let read: Recovered<Entry> = read(&path).unwrap();
        assert_eq!(read.entries, [entry(0), entry(1), entry(2), entry(3)]);
        assert_eq!((read.damaged, read.torn), (0, 0));
        for line in text.split(|b| *b == b'\n').filter(|l| !l.is_empty()) {
            let object: serde_json::Value = serde_json::from_slice(line).unwrap();
            assert_eq!(object["sum"].as_str().unwrap().len(), SUM_DIGITS);
        }
    }

    #[test]
    fn a_log_that_is_torn_at_any_byte_keeps_its_whole_lines_and_takes_new_ones() {
        let dir = tempfile::tempdir().unwrap();
        let whole = written(&dir.path().join("whole"), 0..3);
        let path = dir.path().join("torn");
        for cut in 0..=whole.len() {
            std::fs::write(&path, &whole[..cut]).unwrap();
            let kept = whole[..cut].iter().filter(|b| **b == b'\n').count() as u32;
            let (mut log, recovered) = Log::open::<Entry>(&path).unwrap();
            assert_eq!(numbers(&recovered), (0..kept).collect::<Vec<_>>(), "{cut}");
            assert_eq!(recovered.damaged, 0, "{cut}");
            log.append(&entry(9)).unwrap();
            let again = read::<Entry>(&path).unwrap();
            let expected: Vec<u32> = (0..kept).chain([9]).collect();
            assert_eq!(numbers(&again), expected, "{cut}");
            assert_eq!((again.damaged, again.torn), (0, 0), "{cut}");
        }
    }

    #[test]
    fn a_bit_that_flips_costs_its_line_and_no_other() {
        let dir = tempfile::tempdir().unwrap();
        let whole = written(&dir.path().join("whole"), 0..3);
        for place in 0..whole.len() {
            for bit in [0x01, 0x10] {
                let mut flipped = whole.clone();
                flipped[place] ^= bit;
                let recovered = recover::<Entry>(&flipped);
                let is_intact = recovered.entries.iter().all(|e| *e == entry(e.number));
                assert!(is_intact, "{place}");
                // A line break that is gone joins two lines.
                let fewest = if whole[place] == b'\n' { 1 } else { 2 };
                assert!(recovered.entries.len() >= fewest, "{place}");
                assert!(recovered.entries.len() < 3, "{place}");
            }
        }
    }

    #[test]
    fn lines_of_a_later_version_are_passed_over() {
        let dir = tempfile::tempdir().unwrap();
        let path = dir.path().join("log");
        let (mut log, _) = Log::open::<Entry>(&path).unwrap();
        log.append(&serde_json::json!({"colour": "red"})).unwrap();
        log.append(&entry(1)).unwrap();
        let recovered = read::<Entry>(&path).unwrap();
        assert_eq!((numbers(&recovered), recovered.damaged), (vec![1], 0));
    }

    #[test]
    fn what_is_no_object_is_refused() {
        let dir = tempfile::tempdir().unwrap();
        let (mut log, _) = Log::open::<Entry>(&dir.path().join("log")).unwrap();
        assert!(log.append(&[1, 2]).is_err());
        assert!(log.append(&serde_json::json!({})).is_err());
    }
}
