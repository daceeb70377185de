//! Labels and values, a pair a line.

use unicode_width::{UnicodeWidthChar as _, UnicodeWidthStr as _};

use super::text::{clean, wrap};

/// The widest label, in columns.
const WIDEST_LABEL: usize = 20;

/// Labels and values below each other.
#[derive(Default)]
pub(super) struct Rows(Vec<(String, String, anstyle::Style)>);

impl Rows {
    pub(super) fn add(&mut self, label: &str, value: &str) {
        self.styled(label, value, anstyle::Style::new());
    }

    pub(super) fn styled(&mut self, label: &str, value: &str, style: anstyle::Style) {
        // Leading spaces align amounts; the rest of a value is the document's.
        let indent = value.len() - value.trim_start().len();
        let value = format!("{}{}", " ".repeat(indent), clean(value));
        self.0.push((short(label), value, style));
    }

    pub(super) fn print(&self, width: usize) -> String {
        let labels = self.0.iter().map(|(label, ..)| label.width()).max();
        let labels = labels.unwrap_or_default();
        let mut out = String::new();
        for (label, value, style) in &self.0 {
            let room = width.saturating_sub(labels + 4);
            let pad = labels - label.width();
            // An id is there to be copied: whole on its own line rather than in two pieces.
            if !value.contains(' ') && value.width() > room && value.width() + 2 <= width {
                out += &format!("  {label}\n  {style}{value}{style:#}\n");
                continue;
            }
            for (n, line) in wrap_value(value, room).iter().enumerate() {
                let (label, pad) = if n == 0 {
                    (label.as_str(), pad)
                } else {
                    ("", labels)
                };
                out += &format!("  {label}{:pad$}  {style}{line}{style:#}\n", "");
            }
        }
        out
    }
}

/// A label, cut if it would leave no room for the values: a tax's name is the server's.
fn short(label: &str) -> String {
    if label.width() <= WIDEST_LABEL {
        return label.to_owned();
    }
    let mut cut = String::new();
    for c in label.chars() {
        if cut.width() + c.width().unwrap_or(0) >= WIDEST_LABEL {
            break;
        }
        cut.push(c);
    }
    cut + "…"
}

/// A number is never broken; its leading spaces are its alignment.
fn wrap_value(value: &str, width: usize) -> Vec<String> {
    if value.starts_with(' ') {
        return vec![value.to_owned()];
    }
    wrap(value, width)
}
