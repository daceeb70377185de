use std::time::Duration;

use super::{Figures, at};
use crate::judge::{Answer, Judged, Outcome};
use crate::lines::Matches;
use crate::places::Places;
use crate::sets::Set;

/// A document with a total that came out as told.
fn document(family: &str, outcome: Outcome, confidence: f64) -> Judged {
    let some = Some("1".to_owned());
    Judged {
        id: String::new(),
        set: Set::Tuned,
        family: family.to_owned(),
        seed: 0,
        cases: Vec::new(),
        must_flag: false,
        flagged: false,
        ready: false,
        failed: None,
        answers: vec![Answer {
            field: "total",
            key: true,
            outcome,
            truth: some.clone(),
            got: some.filter(|_| outcome != Outcome::Missing),
            confidence: Some(confidence),
        }],
        lines: Matches::default(),
        amounts: Matches::default(),
        stray_lines: (Vec::new(), Vec::new()),
        places: Places::default(),
        time: Duration::ZERO,
        peak: 0,
    }
}

fn figures(documents: &[Judged]) -> Figures {
    Figures::of(&documents.iter().collect::<Vec<_>>())
}

fn right() -> Judged {
    document("a", Outcome::Right, 0.95)
}

fn wrong() -> Judged {
    document("a", Outcome::Wrong, 0.95)
}

#[test]
fn wrong_and_missing_are_told_apart() {
    let figures = figures(&[
        right(),
        right(),
        wrong(),
        document("a", Outcome::Missing, 0.0),
    ]);
    let total = &figures.fields["total"];
    assert_eq!(
        (total.right, total.wrong, total.missing, total.all()),
        (2, 1, 1, 4)
    );
    assert_eq!(figures.key_documents.share(), Some(0.5));
    assert_eq!(figures.key_fields.share(), Some(0.5));
}

#[test]
fn copies_of_one_invoice_do_not_decide_the_macro_mean() {
    let figures = figures(&[
        right(),
        right(),
        right(),
        document("b", Outcome::Wrong, 0.5),
    ]);
    assert_eq!(figures.fields["total"].macro_mean(), Some(0.5));
}

#[test]
fn a_flag_is_missed_if_the_document_is_not_flagged_or_ready_all_the_same() {
    let must = |flagged, ready| Judged {
        must_flag: true,
        flagged,
        ready,
        ..right()
    };
    let figures = figures(&[must(true, false), must(false, false), must(true, true)]);
    assert_eq!((figures.flags.part, figures.flags.whole), (1, 3));
    assert_eq!(figures.false_flags.whole, 0);
    assert_eq!(figures.false_flags.share(), None);
}

#[test]
fn a_flag_is_false_only_if_the_sums_are_read_right() {
    let flagged = |document| Judged {
        flagged: true,
        ..document
    };
    let figures = figures(&[flagged(right()), flagged(wrong()), right(), right()]);
    assert_eq!(figures.false_flags.share(), Some(0.25));
}

#[test]
fn ready_is_believed_as_far_as_ready_documents_are_right_and_need_no_flag() {
    let ready = |document| Judged {
        ready: true,
        ..document
    };
    let trap = Judged {
        must_flag: true,
        ..ready(right())
    };
    let trust = figures(&[ready(right()), ready(wrong()), trap, right()]).ready;
    assert_eq!((trust.precision.part, trust.precision.whole), (1, 3));
    assert_eq!((trust.coverage.part, trust.coverage.whole), (1, 3));
}

#[test]
fn what_is_not_sure_lowers_the_coverage_and_not_the_precision() {
    let unsure = document("a", Outcome::Wrong, 0.89);
    let missing = document("a", Outcome::Missing, 0.99);
    let trust = figures(&[right(), right(), unsure, missing]).sure;
    assert_eq!(trust.precision.share(), Some(1.0));
    assert_eq!(trust.coverage.share(), Some(0.5));
    let trust = figures(&[right(), wrong()]).sure;
    assert_eq!(trust.precision.share(), Some(0.5));
}

#[test]
fn every_confidence_has_one_bin() {
    let values = [0.0, 0.5, 0.59, 0.6, 0.9, 0.95, 0.99, 1.0];
    let documents: Vec<Judged> = values.map(|c| document("a", Outcome::Right, c)).into();
    let bins = figures(&documents).bins;
    let counts: Vec<usize> = bins.iter().map(|b| b.right.whole).collect();
    assert_eq!(counts, [1, 2, 1, 0, 0, 1, 1, 2]);
}

#[test]
fn a_percentile_is_a_value_that_was_measured() {
    let values: Vec<u32> = (1..=200).collect();
    assert_eq!(
        (at(&values, 50), at(&values, 99), at(&values, 100)),
        (100, 198, 200)
    );
    assert_eq!((at(&[7], 50), at(&[7], 99), at::<u32>(&[], 50)), (7, 7, 0));
}
