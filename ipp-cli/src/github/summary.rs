//! The summary of a step, in Markdown: counts, then a row for each document that failed or that a person is to look at.

use super::{Finding, Findings};
use crate::render::clean;

/// What is kept free for the row that counts those that have no room.
const LAST_ROW: usize = 100;

/// The summary, in at most so many bytes; none if there is no room for its head.
pub(super) fn text(findings: &Findings, room: usize) -> Option<String> {
    let mut text = head(findings);
    for (title, columns, findings) in [
        (
            "Failed",
            "| File | Reason | What to do |\n|---|---|---|\n",
            &findings.failed,
        ),
        (
            "To be looked at",
            "| File | Why | |\n|---|---|---|\n",
            &findings.doubtful,
        ),
    ] {
        if !findings.is_empty() {
            text += &format!("\n#### {title}\n\n{columns}");
            rows(&mut text, findings, room);
        }
    }
    (text.len() <= room).then_some(text)
}

fn head(findings: &Findings) -> String {
    let documents = findings.documents();
    let title = match documents {
        0 => "no document was read".to_owned(),
        1 => "1 document".to_owned(),
        many => format!("{many} documents"),
    };
    let mut names = vec!["Ready", "To be looked at", "Failed"];
    let mut numbers = vec![findings.ready, findings.doubtful.len(), findings.failures()];
    if findings.accepted > 0 {
        names.push("Being read");
        numbers.push(findings.accepted);
    }
    let numbers: Vec<String> = numbers.iter().map(ToString::to_string).collect();
    let rule = "---:|".repeat(names.len() + 1);
    format!(
        "### ipp: {title}\n\n| {} | Credits charged |\n|{rule}\n| {} | {} |\n",
        names.join(" | "),
        numbers.join(" | "),
        findings.credits
    )
}

fn rows(text: &mut String, findings: &[Finding], room: usize) {
    // The tables share what there is: one that is long leaves room for the head of the next.
    let room = room.saturating_sub(2 * LAST_ROW);
    for (n, finding) in findings.iter().enumerate() {
        let row = row(finding);
        if text.len() + row.len() > room {
            *text += &format!(
                "| | and {} more, for which there is no room | |\n",
                findings.len() - n
            );
            return;
        }
        *text += &row;
    }
}

fn row(finding: &Finding) -> String {
    let file = finding
        .file
        .as_ref()
        .map(|file| cell(&file.to_string_lossy()));
    let hint = finding.hint.as_deref().map(cell);
    format!(
        "| {} | {} | {} |\n",
        file.unwrap_or_default(),
        cell(&finding.message),
        hint.unwrap_or_default()
    )
}

/// A text as it is, whatever Markdown and HTML have for its characters: what could mean something stands as its number,
/// which means nothing but the character.
fn cell(text: &str) -> String {
    let mut cell = String::with_capacity(text.len());
    for c in clean(text).chars() {
        match c {
            ' ' | '/' | '-' => cell.push(c),
            c if c.is_ascii_punctuation() => cell += &format!("&#{};", u32::from(c)),
            c => cell.push(c),
        }
    }
    cell
}

#[cfg(test)]
mod tests {
    use super::*;

    fn findings(count: usize, message: &str) -> Findings {
        let finding = |n| Finding {
            file: Some(format!("in/{n}.pdf").into()),
            title: "T".to_owned(),
            message: message.to_owned(),
            hint: None,
        };
        Findings {
            ready: 3,
            credits: 4,
            failed: (0..count).map(finding).collect(),
            doubtful: (0..count).map(finding).collect(),
            ..Findings::default()
        }
    }

    #[test]
    fn a_summary_counts_and_lists() {
        insta::assert_snapshot!(text(&findings(2, "no invoice was found"), 10_000).unwrap());
    }

    #[test]
    fn a_cell_is_text_whatever_is_in_it() {
        let hostile = "a|b\n## c <img src=x> [x](http://evil) `d` \\| ![i](u) @me &lt; www.evil";
        let cell = cell(hostile);
        assert!(
            !cell.contains(['|', '\n', '<', '[', '`', '\\', '@', '!', ':', '.']),
            "{cell}"
        );
        assert!(
            cell.starts_with("a&#124;b &#35;&#35; c &#60;img src&#61;x&#62;"),
            "{cell}"
        );
        assert_eq!(super::cell("in/Rösterei - 1"), "in/Rösterei - 1");
    }

    #[test]
    fn a_summary_has_never_more_bytes_than_there_is_room_for() {
        let many = findings(2_000, &"<".repeat(300));
        for room in (0..5_000).chain([1 << 20]) {
            let Some(text) = text(&many, room) else {
                assert!(room < 1_000, "{room}");
                continue;
            };
            assert!(text.len() <= room, "{room}: {}", text.len());
            assert!(text.contains("more, for which there is no room"), "{room}");
        }
    }
}
