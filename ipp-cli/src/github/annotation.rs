//! Annotations: lines of the form `::error file=FILE,title=TITLE::MESSAGE`.

use std::path::Path;

use super::{Finding, Findings};
use crate::render::clean;

/// How many of each kind GitHub shows of a step.
const SHOWN: usize = 10;

/// The annotations. What is more than GitHub shows is counted in the last one; a summary has all of it.
pub(super) fn lines(findings: &Findings, has_summary: bool) -> String {
    let place = match has_summary {
        true => "the summary of the step lists them",
        false => "ipp runs show lists them",
    };
    let failed = kind("error", &findings.failed, "fail", place);
    failed + &kind("warning", &findings.doubtful, "are to be looked at", place)
}

fn kind(command: &str, findings: &[Finding], verb: &str, place: &str) -> String {
    let shown = match findings.len() > SHOWN {
        true => SHOWN - 1,
        false => findings.len(),
    };
    let mut lines: String = findings[..shown]
        .iter()
        .map(|finding| line(command, finding))
        .collect();
    if findings.len() > shown {
        let more = findings.len() - shown;
        lines += &format!("::{command}::{more} more documents {verb}: {place}\n");
    }
    lines
}

fn line(command: &str, finding: &Finding) -> String {
    let file = finding.file.as_deref().map(Path::to_string_lossy);
    let file = file.map(|file| format!("file={},", property(&file)));
    format!(
        "::{command} {}title={}::{}\n",
        file.unwrap_or_default(),
        property(&clean(&finding.title)),
        data(&clean(&finding.words()))
    )
}

/// A message, as GitHub documents that it is to be written.
fn data(text: &str) -> String {
    text.replace('%', "%25")
        .replace('\r', "%0D")
        .replace('\n', "%0A")
}

/// The value of a property. A file's name keeps every character that it has.
fn property(text: &str) -> String {
    data(text).replace(':', "%3A").replace(',', "%2C")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn finding(file: &str, message: &str) -> Finding {
        Finding {
            file: Some(file.into()),
            title: "A,B: 1 %".to_owned(),
            message: message.to_owned(),
            hint: None,
        }
    }

    #[test]
    fn neither_a_name_nor_a_message_ends_its_line_or_begins_another_command() {
        let hostile = finding(
            "in/a,line=9::\r\n::error::x 100%.pdf",
            "100 %\n::set-output name=x::y\r\u{1b}[31m",
        );
        let findings = Findings {
            failed: vec![hostile],
            ..Findings::default()
        };
        assert_eq!(
            lines(&findings, true),
            "::error file=in/a%2Cline=9%3A%3A%0D%0A%3A%3Aerror%3A%3Ax 100%25.pdf,title=A%2CB%3A 1 %25::\
             100 %25 ::set-output name=x::y [31m\n"
        );
    }

    #[test]
    fn there_are_no_more_annotations_than_are_shown() {
        let many = |count| {
            (0..count)
                .map(|n| finding(&format!("{n}.pdf"), "x"))
                .collect()
        };
        for (failed, doubtful, expected) in [(10, 10, 20), (11, 0, 10), (3, 500, 13)] {
            let findings = Findings {
                failed: many(failed),
                doubtful: many(doubtful),
                ..Findings::default()
            };
            let lines = lines(&findings, true);
            assert_eq!(lines.lines().count(), expected);
            let last = lines.lines().last().unwrap();
            let is_counted = failed.max(doubtful) > SHOWN;
            assert_eq!(last.contains("more documents"), is_counted, "{last}");
        }
    }
}
