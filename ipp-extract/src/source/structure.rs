//! Looks at the bytes of a PDF before anything reads them as one.
//!
//! Opening a PDF already unfolds its cross-reference and object streams, and mends a broken one by trying
//! every place where an object may start. Three things make that explode, and no program writes them:
//! objects that stand in one another, tables that unfold to far more than any document has objects, and
//! streams that have no end of their own.

use std::collections::HashSet;

use hayro_interpret::hayro_syntax::object::dict::keys;
use hayro_interpret::hayro_syntax::object::{Array, Dict, FromBytes as _, Name};
use memchr::memmem;

use super::budget::Budget;
use super::unfold;
use crate::Error;

/// How often a byte may belong to an object. Once is right; damage and chance make it a little more.
const MOST_OVERLAP: usize = 8;
const SLACK: usize = 1 << 20;
/// The most that the object streams of a document hold together, which stay in memory.
const MAX_OBJECT_STREAMS: usize = 24 << 20;
/// The same of encrypted ones, packed. They cannot be measured, so that they are taken to unfold to the
/// most that they could.
const MAX_ENCRYPTED_OBJECT_STREAMS: usize = 256 << 10;
/// The most entries of all cross-reference streams.
const MAX_ENTRIES: usize = 1 << 20;
/// Objects that are nested deeper are not read.
const MAX_DEPTH: usize = 512;

/// Whether a document can be opened in bounded time and memory.
pub(super) fn check(bytes: &[u8]) -> Result<(), Error> {
    Check::new(bytes).run()
}

struct Check<'a> {
    bytes: &'a [u8],
    encrypted: bool,
    overlap: Budget,
    object_streams: Budget,
    entries: Budget,
    /// Where the streams start that were measured.
    measured: HashSet<usize>,
}

impl<'a> Check<'a> {
    fn new(bytes: &'a [u8]) -> Self {
        let encrypted = memmem::find(bytes, b"/Encrypt").is_some();
        Self {
            bytes,
            encrypted,
            overlap: Budget::new(overlap_allowed(bytes)),
            object_streams: Budget::new(if encrypted {
                MAX_ENCRYPTED_OBJECT_STREAMS
            } else {
                MAX_OBJECT_STREAMS
            }),
            entries: Budget::new(MAX_ENTRIES),
            measured: HashSet::new(),
        }
    }

    fn run(mut self) -> Result<(), Error> {
        self.ends_of_streams()?;
        // Objects as the cross-reference table gives their places: anywhere.
        for at in memmem::find_iter(self.bytes, b"obj") {
            self.object(at + 3)?;
        }
        // Dictionaries as mending comes by them: one after the other.
        let mut at = 0;
        while let Some(found) = memmem::find(&self.bytes[at..], b"<<") {
            let start = at + found;
            at = self.object(start)?.unwrap_or(start + 2);
        }
        Ok(())
    }

    /// A stream without a right length is searched for its end.
    fn ends_of_streams(&mut self) -> Result<(), Error> {
        let mut searched = Budget::new(overlap_allowed(self.bytes));
        let ends: Vec<usize> = memmem::find_iter(self.bytes, b"endstream").collect();
        let mut next = 0;
        for at in memmem::find_iter(self.bytes, b"stream") {
            while ends.get(next).is_some_and(|end| *end < at) {
                next += 1;
            }
            let end = ends.get(next).copied().unwrap_or(self.bytes.len());
            searched.spend(end - at)?;
        }
        Ok(())
    }

    /// Looks at the object that starts here; gives its end, if it has one.
    fn object(&mut self, at: usize) -> Result<Option<usize>, Error> {
        let span = span(&self.bytes[at..]);
        self.overlap.spend(span.length)?;
        if !span.closed {
            return Ok(None);
        }
        let object = &self.bytes[at..at + span.length];
        if let Some(start) = self.stream_after(at + span.length)
            && may_be_table(object)
            && self.measured.insert(start)
            && let Some(dict) = Dict::from_bytes(object.trim_ascii_start())
        {
            self.table(&dict, start)?;
        }
        Ok(Some(at + span.length))
    }

    /// Where the data of the stream starts whose dictionary ends here.
    fn stream_after(&self, at: usize) -> Option<usize> {
        let mut start = at + blank(&self.bytes[at..]);
        start += self.bytes[start..].strip_prefix(b"stream").map(|_| 6)?;
        let line = &self.bytes[start..];
        Some(
            start
                + if line.starts_with(b"\r\n") {
                    2
                } else {
                    1.min(line.len())
                },
        )
    }

    /// Measures a stream if it holds objects or is a cross-reference table.
    fn table(&mut self, dict: &Dict<'_>, start: usize) -> Result<(), Error> {
        let widths = dict.get::<Array<'_>>(keys::W);
        let holds_objects = dict.contains_key(keys::FIRST);
        if !holds_objects && widths.is_none() {
            return Ok(());
        }
        if unfold::widest_row(dict) > unfold::MAX_COLUMNS {
            return Err(Error::TooComplex);
        }
        if let Some(widths) = widths {
            let room = self.entries.left().saturating_mul(MAX_ENTRY);
            let (_, size) = measure(dict, self.packed(dict, start), room)?;
            let width = widths.iter::<u8>().map(usize::from).sum::<usize>().max(1);
            self.entries.spend(size / width)?;
        }
        if holds_objects && self.encrypted {
            self.object_streams.spend(self.packed(dict, start).len())?;
        } else if holds_objects {
            let room = self.object_streams.left();
            let (data, size) = measure(dict, self.packed(dict, start), room)?;
            self.object_streams.spend(size)?;
            members(dict, &data)?;
        }
        Ok(())
    }

    /// The data of a stream as it stands in the file, or more.
    fn packed(&self, dict: &Dict<'_>, start: usize) -> &'a [u8] {
        let rest = &self.bytes[start..];
        let to_end = memmem::find(rest, b"endstream").unwrap_or(rest.len());
        match dict.get::<usize>(keys::LENGTH) {
            Some(length) => &rest[..to_end.max(length).min(rest.len())],
            None => rest,
        }
    }
}

/// The widest entry of a cross-reference stream that is measured to its end.
const MAX_ENTRY: usize = 16;

fn overlap_allowed(bytes: &[u8]) -> usize {
    bytes
        .len()
        .saturating_mul(MOST_OVERLAP)
        .saturating_add(SLACK)
}

/// Whether a dictionary may be one of an object or cross-reference stream. An escape may hide it.
fn may_be_table(dict: &[u8]) -> bool {
    let signs: [&[u8]; 3] = [b"/First", b"/W", b"#"];
    signs.iter().any(|sign| memmem::find(dict, sign).is_some())
}

/// The data of a stream that is at most deflated, as all programs write tables, and the most that it holds.
fn measure(dict: &Dict<'_>, data: &[u8], limit: usize) -> Result<(Vec<u8>, usize), Error> {
    let filter = dict.get::<Name<'_>>(keys::FILTER).or_else(|| {
        let filters = dict.get::<Array<'_>>(keys::FILTER)?;
        let mut names = filters.iter::<Name<'_>>();
        let first = names.next()?;
        names.next().is_none().then_some(first)
    });
    if dict.contains_key(keys::F) {
        return Err(Error::TooComplex);
    }
    match filter.as_deref() {
        Some(keys::FLATE_DECODE | keys::FLATE_DECODE_ABBREVIATION) => {
            unfold::inflated_to_damage(data, limit)
        }
        None if !dict.contains_key(keys::FILTER) => Ok((data.to_vec(), data.len())),
        _ => Err(Error::TooComplex),
    }
}

/// Objects in an object stream, too, must not stand in one another.
fn members(dict: &Dict<'_>, data: &[u8]) -> Result<(), Error> {
    let Some(first) = dict.get::<usize>(keys::FIRST) else {
        return Ok(());
    };
    let mut overlap = Budget::new(overlap_allowed(data));
    let header = &data[..first.min(data.len())];
    let numbers = header
        .split(u8::is_ascii_whitespace)
        .filter(|n| !n.is_empty());
    for offset in numbers.skip(1).step_by(2) {
        let offset = std::str::from_utf8(offset)
            .ok()
            .and_then(|n| n.parse().ok());
        let start = offset.and_then(|o: usize| o.checked_add(first));
        if let Some(object) = start.and_then(|start| data.get(start..)) {
            overlap.spend(span(object).length)?;
        }
    }
    Ok(())
}

/// How many bytes of white space and comments there are.
fn blank(bytes: &[u8]) -> usize {
    let mut at = 0;
    loop {
        match bytes.get(at) {
            Some(b'%') => at += line(&bytes[at..]),
            Some(0 | b'\t' | b'\n' | 0x0c | b'\r' | b' ') => at += 1,
            _ => return at,
        }
    }
}

fn line(bytes: &[u8]) -> usize {
    memchr::memchr2(b'\n', b'\r', bytes).unwrap_or(bytes.len())
}

/// How much is read to get over an object.
struct Span {
    length: usize,
    /// Whether it ends, or is broken there.
    closed: bool,
}

/// Goes over the object at the start of the bytes.
fn span(bytes: &[u8]) -> Span {
    let mut open: Vec<u8> = Vec::new();
    let mut at = 0;
    let closed = loop {
        at += blank(&bytes[at..]);
        let Some(token) = token(&bytes[at..]) else {
            break false;
        };
        at += token.length;
        let fits = match token.kind {
            b'[' | b'{' => {
                open.push(token.kind);
                open.len() < MAX_DEPTH
            }
            b']' => open.pop() == Some(b'['),
            b'}' => open.pop() == Some(b'{'),
            _ => true,
        };
        if !fits {
            break false;
        }
        if open.is_empty() {
            break true;
        }
    };
    Span { length: at, closed }
}

struct Token {
    /// `[`, `]`, for a dictionary `{` and `}`, else 0.
    kind: u8,
    length: usize,
}

fn token(bytes: &[u8]) -> Option<Token> {
    let is = |kind, length| Some(Token { kind, length });
    match bytes {
        [b'<', b'<', ..] => is(b'{', 2),
        [b'>', b'>', ..] => is(b'}', 2),
        [bracket @ (b'[' | b']'), ..] => is(*bracket, 1),
        [b'(', ..] => is(0, string(bytes)),
        [b'<', ..] => is(
            0,
            memchr::memchr(b'>', bytes).map_or(bytes.len(), |end| end + 1),
        ),
        [b')' | b'>' | b'{' | b'}', ..] | [] => None,
        [_, rest @ ..] => is(0, 1 + rest.iter().take_while(|b| is_regular(**b)).count()),
    }
}

/// The length of a string with the brackets that are nested in it.
fn string(bytes: &[u8]) -> usize {
    let mut depth = 0_usize;
    let mut at = 0;
    while let Some(next) = bytes.get(at) {
        match next {
            b'\\' => at += 1,
            b'(' => depth += 1,
            b')' => depth -= 1,
            _ => {}
        }
        at += 1;
        if depth == 0 {
            break;
        }
    }
    at.min(bytes.len())
}

fn is_regular(byte: u8) -> bool {
    !matches!(
        byte,
        0 | b'\t'
            | b'\n'
            | 0x0c
            | b'\r'
            | b' '
            | b'('
            | b')'
            | b'<'
            | b'>'
            | b'['
            | b']'
            | b'/'
            | b'%'
    )
}
