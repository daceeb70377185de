//! The files in `ipp-extract/samples` are what the generator makes now.

use std::collections::BTreeSet;
use std::fs;
use std::path::PathBuf;

fn folder() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../samples")
}

#[test]
fn committed_files_equal_what_is_made_now() {
    for sample in ipp_synth::samples() {
        let pdf = folder().join(sample.name).with_extension("pdf");
        let hint = format!("{}: run `cargo run -p ipp-synth`", sample.name);
        assert!(fs::read(&pdf).unwrap() == sample.pdf, "{hint}");
        let truth = fs::read_to_string(pdf.with_extension("json")).unwrap();
        assert_eq!(truth, sample.truth_json().unwrap(), "{hint}");
    }
}

#[test]
fn there_are_no_other_files() {
    let made: BTreeSet<String> = ipp_synth::samples()
        .iter()
        .flat_map(|sample| ["pdf", "json"].map(|ending| format!("{}.{ending}", sample.name)))
        .collect();
    let there: BTreeSet<String> = fs::read_dir(folder())
        .unwrap()
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .collect();
    assert_eq!(there, made);
}

#[test]
fn a_truth_file_reads_back_as_the_truth() {
    for sample in ipp_synth::samples() {
        let json = sample.truth_json().unwrap();
        let read: ipp_sdk::model::Invoice = serde_json::from_str(&json).unwrap();
        assert_eq!(read, sample.truth, "{}", sample.name);
    }
}
