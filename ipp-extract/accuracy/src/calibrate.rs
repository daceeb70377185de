//! Fits how the engine weighs the evidence for its fields. Of families that it is made with it reads more than it may
//! expect elsewhere, so others speak as loud as all of them.

mod fit;

use std::collections::{BTreeMap, BTreeSet};
use std::io::Write;

use ipp_extract::{Told, evidence, extract};
use ipp_sdk::model::Invoice;
use ipp_synth::{Family, Generated, Split, families};
use rayon::prelude::*;

use crate::error::Error;
use crate::judge::{Outcome, answers};
use crate::lines::{matched, same_line};
use crate::reading::options;
use fit::{Scale, fit};

/// Fields of a sample that are one field of the engine.
const PARTS: [(&str, &[&str]); 1] = [(
    "payment_details",
    &[
        "iban",
        "swift",
        "bank_account_number",
        "bpay_biller_code",
        "bpay_reference",
    ],
)];
/// Under what the engine tells of line items.
const LINE: &str = "line_items";
/// Fields that the verdict on a document depends on, on all of them together.
const DECISIVE: [&str; 5] = [
    "vendor",
    "invoice_number",
    "invoice_date",
    "total",
    "currency",
];

/// One value of one document.
struct Case {
    score: f64,
    cues: Vec<String>,
    right: bool,
}

/// One document of a tuned family stands for so many of one that is kept for calibration: there are so many more of those.
const TUNED: u64 = 5;

/// Prints the table of the engine, fitted on so many documents of each family that is kept for it and a share of them
/// of each tuned one, or on those that are named.
pub(crate) fn print(seeds: u64, named: &[String], out: &mut impl Write) -> Result<(), Error> {
    let count = |f: &Family| match f.split {
        Split::HeldOut => 0,
        _ if !named.is_empty() => seeds * u64::from(named.iter().any(|n| n == f.name)),
        Split::Calibration => seeds,
        Split::Tuned => seeds / TUNED,
    };
    let documents: Vec<(&Family, u64)> = families()
        .iter()
        .flat_map(|family| (0..count(family)).map(move |seed| (family, seed)))
        .collect();
    let cases = documents
        .par_iter()
        .map(|(family, seed)| cases(&family.document(*seed)));
    let mut fields: BTreeMap<&'static str, Vec<Case>> = BTreeMap::new();
    for (field, case) in cases.collect::<Vec<_>>().into_iter().flatten() {
        fields.entry(field).or_default().push(case);
    }
    writeln!(
        out,
        "//! How the evidence for each field is weighed. Printed by `cargo run -p ipp-accuracy -- calibrate`.\n\n\
         use super::{{Cue, Scale}};\n\n// Weights that happen to look like constants.\n\
         #[allow(clippy::approx_constant)]\n#[rustfmt::skip]\npub(super) const SCALES: &[Scale] = &["
    )?;
    for (field, cases) in &fields {
        let scale = fitted(cases, DECISIVE.contains(field));
        let right = cases.iter().filter(|c| c.right).count();
        let cues: Vec<String> = scale
            .cues
            .iter()
            .map(|(c, w)| format!("(Cue::{c}, {w:.1})"))
            .collect();
        let steps: Vec<String> = scale
            .steps
            .iter()
            .map(|(f, c)| format!("({f:.2}, {c:.2})"))
            .collect();
        writeln!(
            out,
            "    // {right} of {} are right.\n    Scale {{\n        field: \"{field}\",\n        score: {:.1},\n        \
             cues: &[{}],\n        steps: &[{}],\n    }},",
            cases.len(),
            scale.score,
            cues.join(", "),
            steps.join(", "),
        )?;
    }
    writeln!(out, "];")?;
    Ok(())
}

fn fitted(cases: &[Case], decisive: bool) -> Scale {
    let names: BTreeSet<&str> = cases
        .iter()
        .flat_map(|c| &c.cues)
        .map(String::as_str)
        .collect();
    let names: Vec<&str> = names.into_iter().collect();
    let rows: Vec<(Vec<f64>, bool)> = cases
        .iter()
        .map(|case| {
            let cues = names
                .iter()
                .map(|n| f64::from(u8::from(case.cues.iter().any(|c| c == n))));
            // Scores that hardly differ are one.
            let score = (case.score * 100.0).round() / 100.0;
            (std::iter::once(score).chain(cues).collect(), case.right)
        })
        .collect();
    fit(&names, &rows, decisive)
}

/// Every value that is read of a document, with what speaks for it and whether it is right.
fn cases(document: &Generated) -> Vec<(&'static str, Case)> {
    let (Ok(told), Ok(read)) = (
        evidence(&document.pdf),
        extract(&document.pdf, &options(true)),
    ) else {
        return Vec::new();
    };
    let right = outcomes(&document.truth, &read);
    let stray = matched(&document.truth.line_items, &read.line_items, same_line)
        .1
        .read;
    let mut lines = read.line_items.iter();
    let judged = told.into_iter().filter_map(|t| {
        let right = if t.field == LINE {
            let line = lines.next()?;
            !stray.iter().any(|s| std::ptr::eq(*s, line))
        } else {
            right(t.field)?
        };
        Some((t.field, case(t, right)))
    });
    judged.collect()
}

fn case(told: Told, right: bool) -> Case {
    Case {
        score: told.score,
        cues: told.cues,
        right,
    }
}

/// Whether a field came out right; `None` of what has no truth.
fn outcomes(truth: &Invoice, read: &Invoice) -> impl Fn(&str) -> Option<bool> {
    let answers = answers(truth, read);
    move |field| {
        let parts = PARTS
            .iter()
            .find(|(whole, _)| *whole == field)
            .map(|(_, parts)| *parts);
        let is_part = |name: &str| parts.map_or(name == field, |p| p.contains(&name));
        let mut own = answers.iter().filter(|a| is_part(a.field)).peekable();
        own.peek()?;
        Some(own.all(|a| a.outcome == Outcome::Right))
    }
}
