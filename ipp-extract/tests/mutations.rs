//! Documents that are cut off or damaged give an answer or an error, in bounded memory, and never a panic
//! that gets out.
//!
//! `IPP_MUTATIONS=500` makes so many of each document in place of a few, and `IPP_CORPUS=DIR` takes the PDFs
//! of a directory in place of the samples; the counts are printed with `--nocapture`.

#![allow(clippy::unwrap_used)]

use std::collections::BTreeMap;
use std::io::Write as _;
use std::sync::atomic::{AtomicUsize, Ordering};

use ipp_extract::{Error, Options, extract};
use peak_alloc::PeakAlloc;

#[global_allocator]
static MEMORY: PeakAlloc = PeakAlloc;

static OWN_PANICS: AtomicUsize = AtomicUsize::new(0);

/// What reading any document takes at most.
const MAX_MEMORY: usize = 512 << 20;
/// Names that readers of PDFs act on, to swap for one another.
const NAMES: [&[u8]; 20] = [
    b"/Kids",
    b"/Type",
    b"/Page",
    b"/Font",
    b"/Root",
    b"/Prev",
    b"/Size",
    b"/Form",
    b"/Filter",
    b"/Length",
    b"/Parent",
    b"/Contents",
    b"/XObject",
    b"/Resources",
    b"/MediaBox",
    b"/Encoding",
    b"/ToUnicode",
    b"/FontFile2",
    b"/DescendantFonts",
    b"/W",
];

fn documents() -> Vec<(String, Vec<u8>)> {
    let Ok(directory) = std::env::var("IPP_CORPUS") else {
        let samples = ipp_synth::samples().into_iter();
        return samples.map(|s| (s.name.to_string(), s.pdf)).collect();
    };
    let files = std::fs::read_dir(directory)
        .unwrap()
        .map(|f| f.unwrap().path());
    let mut files: Vec<_> = files
        .filter(|f| f.extension().is_some_and(|e| e == "pdf"))
        .collect();
    files.sort();
    let read =
        |file: std::path::PathBuf| (file.display().to_string(), std::fs::read(file).unwrap());
    files.into_iter().map(read).collect()
}

fn mutations(default: usize) -> usize {
    std::env::var("IPP_MUTATIONS").map_or(default, |n| n.parse().unwrap())
}

/// How the readings of many documents ended.
#[derive(Default)]
struct Ends(BTreeMap<String, usize>);

impl Ends {
    fn read(&mut self, name: &str, document: &[u8]) {
        MEMORY.reset_peak_usage();
        let before = MEMORY.current_usage();
        let end = extract(document, &Options::default());
        let taken = MEMORY.peak_usage().saturating_sub(before);
        assert!(taken < MAX_MEMORY, "{name}: {} MB", taken >> 20);
        let end = match end {
            Ok(_) => "read".into(),
            Err(Error::TooManyPages { .. }) => "TooManyPages".into(),
            Err(error) => format!("{error:?}"),
        };
        *self.0.entry(end).or_default() += 1;
    }
}

/// Crates that panic where this one adds, multiplies or counts days beyond what they hold.
const ARITHMETIC: [&str; 2] = ["rust_decimal", "jiff"];

/// Counts the panics of this crate, which [`extract`] answers with an error like those of the reader of
/// PDFs, but which are mistakes.
fn count_own_panics() {
    std::panic::set_hook(Box::new(|panic| {
        let place = panic.location().map_or("", |l| l.file());
        let _ = writeln!(std::io::stderr(), "{panic}");
        let reader = place.contains("registry") && !ARITHMETIC.iter().any(|c| place.contains(c));
        if !reader {
            OWN_PANICS.fetch_add(1, Ordering::Relaxed);
        }
    }));
}

/// One test, for the peak of memory is the whole process's.
#[test]
fn a_damaged_document_gives_an_answer_or_an_error_in_bounded_memory() {
    count_own_panics();
    let mut random = fastrand::Rng::with_seed(6);
    let (mut cut, mut damaged) = (Ends::default(), Ends::default());
    for (name, document) in documents() {
        let cuts = mutations(12);
        for part in 0..cuts {
            cut.read(&name, &document[..document.len() * part / cuts]);
        }
        for _ in 0..mutations(16) {
            damaged.read(&name, &mutated(&document, &mut random));
        }
    }
    eprintln!("cut off: {:?}\ndamaged: {:?}", cut.0, damaged.0);
    assert_eq!(OWN_PANICS.load(Ordering::Relaxed), 0);
    assert!(cut.0.contains_key("Corrupt"), "some cut must hurt");
    assert!(
        damaged.0.contains_key("read"),
        "some damage must be survived"
    );
}

fn mutated(document: &[u8], random: &mut fastrand::Rng) -> Vec<u8> {
    let mut bytes = document.to_vec();
    for _ in 0..random.usize(1..8) {
        let at = random.usize(0..bytes.len());
        match random.u8(0..7) {
            0 => bytes[at] ^= 1 << random.u8(0..8),
            1 => bytes[at] = random.u8(..),
            2 => drop(bytes.drain(at..(at + random.usize(1..64)).min(bytes.len()))),
            3 => swap_chunks(&mut bytes, at, random),
            4 => repeat_chunk(&mut bytes, at, random),
            5 => change_number(&mut bytes, at, random),
            _ => swap_name(&mut bytes, at, random),
        }
        if bytes.is_empty() {
            break;
        }
    }
    bytes
}

fn swap_chunks(bytes: &mut [u8], at: usize, random: &mut fastrand::Rng) {
    let other = random.usize(0..bytes.len());
    let length = random
        .usize(1..256)
        .min(bytes.len() - at.max(other))
        .min(at.abs_diff(other));
    for i in 0..length {
        bytes.swap(at + i, other + i);
    }
}

fn repeat_chunk(bytes: &mut Vec<u8>, at: usize, random: &mut fastrand::Rng) {
    let end = (at + random.usize(1..256)).min(bytes.len());
    let chunk = bytes[at..end].repeat(random.usize(1..16));
    bytes.splice(at..at, chunk);
}

/// Makes another number of the first that stands here or behind.
fn change_number(bytes: &mut Vec<u8>, at: usize, random: &mut fastrand::Rng) {
    let Some(start) = bytes[at..]
        .iter()
        .position(u8::is_ascii_digit)
        .map(|n| at + n)
    else {
        return;
    };
    let length = bytes[start..]
        .iter()
        .take_while(|b| b.is_ascii_digit())
        .count();
    let numbers = [
        "0",
        "1",
        "-1",
        "7",
        "65535",
        "2147483647",
        "4294967296",
        "99999999999999999999",
    ];
    let number = random.choice(numbers).unwrap_or("0").bytes();
    bytes.splice(start..start + length, number);
}

/// Makes another name of the first that stands here or behind.
fn swap_name(bytes: &mut Vec<u8>, at: usize, random: &mut fastrand::Rng) {
    let Some(start) = bytes[at..].iter().position(|b| *b == b'/').map(|n| at + n) else {
        return;
    };
    let rest = &bytes[start + 1..];
    let length = 1 + rest
        .iter()
        .take_while(|b| b.is_ascii_alphanumeric())
        .count();
    let name = random.choice(NAMES).unwrap_or(b"/Kids");
    bytes.splice(start..start + length, name.iter().copied());
}
