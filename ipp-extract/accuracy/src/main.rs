//! Measures how well `ipp-extract` reads: the corpus of real e-invoices with their XML and without it, and the
//! synthetic families, those that the engine is made with and those that are held out apart.
//!
//! `sets` makes documents, `reading` reads one, `judge` and `corpus` hold it against its truth, and the rest tells:
//! `listing` what is wrong, to whoever makes the engine; `calibrate` how sure it may be; `figures` what it comes to, of
//! which `measures` are the table, `summary` and `report` the words, and `baseline` what must not become worse.

mod args;
mod baseline;
mod calibrate;
mod corpus;
mod error;
mod failure;
mod fields;
mod figures;
mod judge;
mod lines;
mod listing;
mod measures;
mod places;
mod reading;
mod report;
mod sets;
mod summary;
mod table;
mod text;

use std::fs;
use std::io::{BufWriter, Write, stderr, stdout};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::Parser as _;
use serde_json::json;

use args::{Chosen, Cli, Command, Errors};
use baseline::Baseline;
use corpus::Corpus;
use error::Error;
use figures::Figures;
use judge::Judged;
use reading::{Pace, options, read, resident};
use report::Report;
use sets::{Choice, Set, measure};

/// How many documents of each family CI reads.
const SHORT: u64 = 8;
/// How often each document is read for the page, for its time.
const PACE: Pace = Pace::Alone(3);

fn main() -> ExitCode {
    match run(&Cli::parse()) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            // There is nobody left to tell that the message could not be printed.
            drop(writeln!(stderr(), "ipp-accuracy: {error}"));
            ExitCode::FAILURE
        }
    }
}

fn run(cli: &Cli) -> Result<(), Error> {
    let corpus = Corpus::find(cli.corpus.as_deref())?;
    let corpus = corpus.as_ref();
    let out = &mut BufWriter::new(stdout().lock());
    match &cli.command {
        Command::Errors(asked) => errors(asked, corpus, out)?,
        Command::Predict { ignore_xml } => predict(*ignore_xml, corpus, out)?,
        Command::Summary(asked) => summary(asked, corpus, out)?,
        Command::Calibrate { seeds, family } => calibrate::print(*seeds, family, out)?,
        Command::Write { seeds } => write(*seeds, corpus)?,
        Command::Check => check(corpus, out)?,
    }
    out.flush()?;
    Ok(())
}

fn errors(asked: &Errors, corpus: Option<&Corpus>, out: &mut impl Write) -> Result<(), Error> {
    let choice = asked.chosen.choice(Pace::Fast);
    let sets = asked
        .chosen
        .sets(&[Set::Tuned, Set::Corpus, Set::Xml], corpus.is_some());
    let judged = all(&sets, &choice, corpus)?;
    listing::list(&judged, asked, corpus, out)
}

fn all(sets: &[Set], choice: &Choice, corpus: Option<&Corpus>) -> Result<Vec<Judged>, Error> {
    let judged = sets.iter().map(|set| measure(*set, choice, corpus));
    Ok(judged.collect::<Result<Vec<_>, _>>()?.concat())
}

fn predict(ignore_xml: bool, corpus: Option<&Corpus>, out: &mut impl Write) -> Result<(), Error> {
    let corpus = corpus.ok_or(Error::NoCorpus)?;
    for file in corpus.files() {
        let line = match read(&corpus.bytes(file)?, &options(ignore_xml), Pace::Alone(1)).result {
            Ok(result) => json!({ "file": file, "result": result }),
            Err(error) => json!({ "file": file, "result": null, "error": error }),
        };
        writeln!(out, "{line}")?;
    }
    Ok(())
}

fn summary(asked: &Chosen, corpus: Option<&Corpus>, out: &mut impl Write) -> Result<(), Error> {
    let choice = asked.choice(Pace::Alone(1));
    let judged = all(&asked.sets(&Set::ALL, corpus.is_some()), &choice, corpus)?;
    let sets = by_set(&judged);
    writeln!(out, "{}", summary::measures(&sets))?;
    for (set, figures) in &sets {
        writeln!(out, "{}\n{}", set.name(), summary::fields(*set, figures))?;
        if set.is_synthetic() {
            let judged: Vec<&Judged> = judged.iter().filter(|j| j.set == *set).collect();
            writeln!(
                out,
                "{}\n{}",
                summary::families(&judged),
                summary::cases(&judged)
            )?;
        }
    }
    let from_page: Vec<_> = sets
        .iter()
        .filter(|(set, _)| *set != Set::Xml)
        .map(|(set, f)| (*set, f))
        .collect();
    writeln!(out, "{}", summary::calibration(&from_page))?;
    Ok(())
}

fn write(seeds: u64, corpus: Option<&Corpus>) -> Result<(), Error> {
    let choice = Choice::first(seeds.max(SHORT), PACE);
    let judged = all(&Set::ALL, &choice, corpus)?;
    let report = Report {
        sets: &by_set(&judged),
        judged: &judged,
        seeds,
        short: SHORT,
        resident: resident(),
    };
    let page = docs("accuracy.md");
    fs::write(&page, report.page()?).map_err(Error::file(&page))?;
    let short: Vec<Judged> = judged.into_iter().filter(|j| j.seed < SHORT).collect();
    Baseline::new(SHORT, &by_set(&short)).save(&docs("accuracy.json"))
}

fn check(corpus: Option<&Corpus>, out: &mut impl Write) -> Result<(), Error> {
    let committed = Baseline::load(&docs("accuracy.json"))?;
    let choice = Choice::first(committed.seeds, Pace::Alone(1));
    let mut worse = 0;
    for set in Set::ALL {
        if corpus.is_none() && !set.is_synthetic() {
            writeln!(
                out,
                "{}: not measured, as there is no corpus on this machine",
                set.name()
            )?;
            continue;
        }
        let judged = measure(set, &choice, corpus)?;
        writeln!(out, "{}: {} documents", set.name(), judged.len())?;
        let figures = Figures::of(&judged.iter().collect::<Vec<_>>());
        worse += committed.compare(set, &figures, out)?;
    }
    out.flush()?;
    if worse > 0 {
        Err(Error::Worse(worse))
    } else {
        Ok(())
    }
}

/// The figures of each set that has documents.
fn by_set(judged: &[Judged]) -> Vec<(Set, Figures)> {
    let sets = Set::ALL.into_iter().filter_map(|set| {
        let documents: Vec<&Judged> = judged.iter().filter(|j| j.set == set).collect();
        (!documents.is_empty()).then(|| (set, Figures::of(&documents)))
    });
    sets.collect()
}

/// A file of the project's documentation.
fn docs(file: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("../../docs")
        .join(file)
}
