//! One look at a file before anything is sent: whether the API can read it, and what it is known by.

use std::fmt;
use std::fs::{File, Metadata};
use std::io::{self, Read, Seek as _, SeekFrom};
use std::path::Path;
use std::time::SystemTime;

use hayro_syntax::{DecryptionError, LoadPdfError, Pdf};
use sha2::{Digest as _, Sha256};

use super::identity::Content;

/// The largest document that the API takes, in bytes.
pub(crate) const MAX_BYTES: u64 = 10 * 1024 * 1024;

/// How much of a document its format is told from.
const HEAD: usize = 1024;

/// How much is read at a time.
const PIECE: usize = 64 * 1024;

/// How much of a PDF's end is searched for what tells that it is encrypted, and as much where its table begins.
const TRAILER: u64 = 64 * 1024;

/// A file that can be sent.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Looked {
    pub(crate) content: Content,
    pub(crate) stamp: Stamp,
}

/// What tells that a file was changed since.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Stamp {
    pub(crate) bytes: u64,
    modified: Option<SystemTime>,
}

impl Stamp {
    fn of(metadata: &Metadata) -> Self {
        Self {
            bytes: metadata.len(),
            modified: metadata.modified().ok(),
        }
    }

    /// Whether the file is still as it was.
    pub(crate) fn is_of(&self, path: &Path) -> bool {
        std::fs::metadata(path).is_ok_and(|now| Self::of(&now) == *self)
    }
}

/// Why a file is not sent.
#[derive(Debug)]
pub(crate) enum Fault {
    /// It is not there, or cannot be read.
    Unreadable(io::Error),
    /// It is a pipe or a device, which cannot be read twice.
    NoFile,
    Empty,
    TooLarge(u64),
    UnknownFormat,
    /// It opens with a password only.
    Encrypted,
    /// It is not what it was when the command began.
    Changed,
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Unreadable(e) => write!(f, "cannot be read: {e}"),
            Self::NoFile => f.write_str("cannot be read: not a regular file"),
            Self::Empty => f.write_str("the document is empty"),
            Self::TooLarge(bytes) => write!(
                f,
                "the document has {bytes} bytes, more than the limit of {MAX_BYTES}"
            ),
            Self::UnknownFormat => f.write_str("the content is not a PDF, PNG, JPEG or WebP"),
            Self::Encrypted => f.write_str("the PDF opens with a password only"),
            Self::Changed => f.write_str("the file was changed while the command ran"),
        }
    }
}

impl std::error::Error for Fault {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            Self::Unreadable(e) => Some(e),
            _ => None,
        }
    }
}

impl From<io::Error> for Fault {
    fn from(error: io::Error) -> Self {
        Self::Unreadable(error)
    }
}

/// Looks at a file. It is read once, in pieces, and not kept.
pub(crate) fn look(path: &Path) -> Result<Looked, Fault> {
    // Before it is opened: that would wait for the other end of a pipe.
    let metadata = std::fs::metadata(path)?;
    if metadata.is_dir() {
        return Err(io::Error::from(io::ErrorKind::IsADirectory).into());
    }
    if !metadata.is_file() {
        return Err(Fault::NoFile);
    }
    let mut file = File::open(path)?;
    let metadata = file.metadata()?;
    if metadata.len() > MAX_BYTES {
        return Err(Fault::TooLarge(metadata.len()));
    }
    let content = content(&mut file)?;
    if content.is_pdf && names_encryption(&mut file)? {
        file.seek(SeekFrom::Start(0))?;
        let mut bytes = Vec::new();
        file.take(MAX_BYTES).read_to_end(&mut bytes)?;
        check_password(bytes)?;
    }
    Ok(Looked {
        content: content.content,
        stamp: Stamp::of(&metadata),
    })
}

/// Looks at a document in memory.
pub(crate) fn look_at_bytes(bytes: &[u8]) -> Result<Content, Fault> {
    if bytes.len() as u64 > MAX_BYTES {
        return Err(Fault::TooLarge(bytes.len() as u64));
    }
    let mut reader = io::Cursor::new(bytes);
    let content = content(&mut reader)?;
    if content.is_pdf && names_encryption(&mut reader)? {
        check_password(bytes.to_vec())?;
    }
    Ok(content.content)
}

struct Seen {
    content: Content,
    is_pdf: bool,
}

fn content(reader: &mut impl Read) -> Result<Seen, Fault> {
    let mut digest = Sha256::new();
    let mut piece = vec![0; PIECE];
    let mut head = Vec::with_capacity(HEAD);
    let mut total = 0;
    loop {
        let n = match reader.read(&mut piece) {
            Ok(0) => break,
            Ok(n) => n,
            Err(e) if e.kind() == io::ErrorKind::Interrupted => continue,
            Err(e) => return Err(e.into()),
        };
        digest.update(&piece[..n]);
        let missing = HEAD.saturating_sub(head.len()).min(n);
        head.extend_from_slice(&piece[..missing]);
        total += n as u64;
        // A pipe, or a file that grows.
        if total > MAX_BYTES {
            return Err(Fault::TooLarge(total));
        }
    }
    if total == 0 {
        return Err(Fault::Empty);
    }
    let is_pdf = head.windows(5).any(|w| w == b"%PDF-");
    if !is_pdf && !is_image(&head) {
        return Err(Fault::UnknownFormat);
    }
    Ok(Seen {
        content: Content::of_pieces(digest),
        is_pdf,
    })
}

fn is_image(head: &[u8]) -> bool {
    head.starts_with(b"\x89PNG\r\n\x1a\n")
        || head.starts_with(b"\xff\xd8\xff")
        || head.starts_with(b"RIFF") && head.get(8..12) == Some(b"WEBP")
}

/// Whether the end of a PDF, or the place that it points to, names an encryption. Most do not, and are not looked at
/// closer.
fn names_encryption(file: &mut (impl Read + io::Seek)) -> io::Result<bool> {
    let end = file.seek(SeekFrom::End(0))?;
    let tail = window(file, end.saturating_sub(TRAILER))?;
    if has(&tail, b"/Encrypt") {
        return Ok(true);
    }
    let Some(start) = start_of_table(&tail).filter(|start| *start < end) else {
        return Ok(false);
    };
    Ok(has(&window(file, start)?, b"/Encrypt"))
}

fn window(file: &mut (impl Read + io::Seek), from: u64) -> io::Result<Vec<u8>> {
    file.seek(SeekFrom::Start(from))?;
    let mut bytes = Vec::new();
    file.take(TRAILER).read_to_end(&mut bytes)?;
    Ok(bytes)
}

fn has(bytes: &[u8], word: &[u8]) -> bool {
    bytes.windows(word.len()).any(|w| w == word)
}

/// The number after the last `startxref`.
fn start_of_table(tail: &[u8]) -> Option<u64> {
    const WORD: &[u8] = b"startxref";
    let at = tail.windows(WORD.len()).rposition(|w| w == WORD)?;
    let digits = tail[at + WORD.len()..].trim_ascii_start();
    let length = digits.iter().take_while(|b| b.is_ascii_digit()).count();
    std::str::from_utf8(&digits[..length]).ok()?.parse().ok()
}

/// Whether an encrypted PDF opens for everybody: then only printing or the like is restricted, and the API reads it.
fn check_password(bytes: Vec<u8>) -> Result<(), Fault> {
    let opened = std::panic::catch_unwind(|| Pdf::new(bytes).map(|_| ()));
    match opened {
        Ok(Err(LoadPdfError::Decryption(DecryptionError::PasswordProtected))) => {
            Err(Fault::Encrypted)
        }
        // Whatever else may be wrong with it, the API knows better.
        _ => Ok(()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const PDF: &[u8] = b"%PDF-1.7\nsomething\nstartxref\n0\n%%EOF\n";

    fn fault(bytes: &[u8]) -> String {
        look_at_bytes(bytes).unwrap_err().to_string()
    }

    #[test]
    fn what_the_api_reads_passes_and_nothing_else() {
        let images: [&[u8]; 3] = [
            b"\x89PNG\r\n\x1a\n..",
            b"\xff\xd8\xff\xe0",
            b"RIFF....WEBPVP8",
        ];
        for bytes in images.into_iter().chain([PDF]) {
            assert_eq!(look_at_bytes(bytes).unwrap(), Content::of(bytes));
        }
        let late = [&[b' '; 1000][..], PDF].concat();
        assert!(look_at_bytes(&late).is_ok());
        assert_eq!(fault(b""), "the document is empty");
        assert_eq!(
            fault(b"GIF89a"),
            "the content is not a PDF, PNG, JPEG or WebP"
        );
        let most = [PDF, &vec![0; MAX_BYTES as usize - PDF.len()]].concat();
        assert!(look_at_bytes(&most).is_ok());
        let more = [&most[..], b"x"].concat();
        assert!(fault(&more).contains("more than the limit of 10485760"));
    }

    #[test]
    fn a_file_has_the_content_of_its_bytes_and_is_known_to_change() {
        let dir = tempfile::tempdir().unwrap();
        let path = dir.path().join("a.pdf");
        std::fs::write(&path, PDF).unwrap();
        let looked = look(&path).unwrap();
        assert_eq!(looked.content, Content::of(PDF));
        assert!(looked.stamp.is_of(&path));
        std::fs::write(&path, [PDF, b"more"].concat()).unwrap();
        assert!(!looked.stamp.is_of(&path));
        assert!(!looked.stamp.is_of(&dir.path().join("none.pdf")));
    }

    #[test]
    fn what_cannot_be_read_says_why() {
        let dir = tempfile::tempdir().unwrap();
        for (path, kind) in [
            (dir.path().join("none.pdf"), io::ErrorKind::NotFound),
            (dir.path().to_owned(), io::ErrorKind::IsADirectory),
        ] {
            let Err(Fault::Unreadable(e)) = look(&path) else {
                panic!("{}", path.display())
            };
            assert_eq!(e.kind(), kind);
        }
    }

    #[test]
    fn the_place_that_the_end_points_to_is_looked_at() {
        let dictionary = b"%PDF-1.7\n1 0 obj\n<</Type/XRef/Encrypt 5 0 R>>\nstream\n";
        let far = vec![b' '; 2 * TRAILER as usize];
        let pdf = [dictionary, &far[..], b"startxref\n9\n%%EOF\n"].concat();
        let mut file = io::Cursor::new(&pdf);
        assert!(names_encryption(&mut file).unwrap());
        let mut file = io::Cursor::new(PDF);
        assert!(!names_encryption(&mut file).unwrap());
        let mut file = io::Cursor::new(b"startxref 99999999999999999999999");
        assert!(!names_encryption(&mut file).unwrap());
    }
}
