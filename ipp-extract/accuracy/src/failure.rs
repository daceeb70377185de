//! What went wrong with a document, a line each.

use crate::judge::{Answer, Judged, Outcome};
use crate::places::Off;

/// From here on the engine says that it is sure.
pub(crate) const SURE: f64 = 0.9;

/// One thing that went wrong.
pub(crate) struct Failure<'a> {
    pub document: &'a Judged,
    /// The name of a field, or what else is wrong.
    pub kind: &'static str,
    pub detail: String,
    pub key: bool,
}

/// All that went wrong with a document.
pub(crate) fn failures(document: &Judged) -> Vec<Failure<'_>> {
    let failure = |kind, detail: String| Failure {
        document,
        kind,
        detail,
        key: false,
    };
    if let Some(reason) = &document.failed {
        return vec![failure("failed", reason.clone())];
    }
    let wrong = |a: &&Answer| a.outcome != Outcome::Right;
    let answers = document.answers.iter().filter(wrong);
    let mut failures: Vec<Failure<'_>> = answers
        .clone()
        .map(|a| Failure {
            key: a.key,
            ..failure(a.field, told(a))
        })
        .collect();
    let sure = |a: &&Answer| a.got.is_some() && a.confidence.is_some_and(|c| c >= SURE);
    failures.extend(
        answers
            .filter(sure)
            .map(|a| failure("sure", format!("{}: {}", a.field, told(a)))),
    );
    failures.extend(lines(document).map(|detail| failure("line_items", detail)));
    if document.must_flag && (!document.flagged || document.ready) {
        failures.push(failure(
            "missed_flag",
            "must be flagged and is not".to_owned(),
        ));
    }
    if document.false_flag() {
        failures.push(failure("false_flag", "read right and flagged".to_owned()));
    }
    if document.ready && !document.safe() {
        failures.push(failure("ready", "ready although not right".to_owned()));
    }
    let off = document.places.off.iter();
    failures.extend(off.map(|o| failure("place", off_place(o))));
    failures
}

fn off_place(off: &Off) -> String {
    match &off.value {
        Some(value) => format!("{}: {value:?} is not in {:?}", off.field, off.printed),
        None => format!("{}: {:?} lies on {:?}", off.field, off.said, off.printed),
    }
}

fn told(answer: &Answer) -> String {
    let value = |text: &Option<String>| {
        text.as_ref()
            .map_or_else(|| "–".to_owned(), |t| format!("{t:?}"))
    };
    let confidence = answer.confidence.map(|c| format!(" ({c:.2})"));
    format!(
        "{} → {}{}",
        value(&answer.truth),
        value(&answer.got),
        confidence.unwrap_or_default()
    )
}

/// The lines of the truth that were not read beside those that were read instead.
fn lines(document: &Judged) -> impl Iterator<Item = String> {
    let (missed, extra) = &document.stray_lines;
    let none = || "–".to_owned();
    (0..missed.len().max(extra.len())).map(move |i| {
        let of = |lines: &Vec<String>| lines.get(i).cloned().unwrap_or_else(none);
        format!("{} → {}", of(missed), of(extra))
    })
}
