//! Without arguments: writes every sample and its truth to `ipp-extract/samples`.
//!
//! `random [--families a,b] [--seeds 0..20] DIR` writes random documents and their truths to a directory instead.

use std::error::Error;
use std::fs;
use std::io::{self, Write as _};
use std::ops::Range;
use std::path::{Path, PathBuf};

use ipp_synth::Family;

fn main() -> Result<(), Box<dyn Error>> {
    let mut arguments = std::env::args().skip(1);
    match arguments.next().as_deref() {
        None => samples(),
        Some("random") => Request::read(arguments)?.carry_out(),
        Some(other) => Err(format!("there is nothing called {other:?}; `random` is").into()),
    }
}

fn samples() -> Result<(), Box<dyn Error>> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../samples");
    fs::create_dir_all(&folder)?;
    let mut out = io::stdout().lock();
    for sample in ipp_synth::samples() {
        let pdf = folder.join(sample.name).with_extension("pdf");
        fs::write(&pdf, &sample.pdf)?;
        fs::write(pdf.with_extension("json"), sample.truth_json()?)?;
        writeln!(out, "{} ({} bytes)", sample.name, sample.pdf.len())?;
    }
    Ok(())
}

/// Which random documents to write where.
struct Request {
    families: Vec<&'static Family>,
    seeds: Range<u64>,
    folder: PathBuf,
}

impl Request {
    fn read(mut arguments: impl Iterator<Item = String>) -> Result<Self, Box<dyn Error>> {
        let mut request = Self {
            families: ipp_synth::families().iter().collect(),
            seeds: 0..20,
            folder: PathBuf::new(),
        };
        while let Some(argument) = arguments.next() {
            let mut value = || arguments.next().ok_or(format!("{argument} wants a value"));
            match argument.as_str() {
                "--families" => request.families = named(&value()?)?,
                "--seeds" => request.seeds = range(&value()?)?,
                folder => request.folder = folder.into(),
            }
        }
        if request.folder.as_os_str().is_empty() {
            return Err("which directory?".into());
        }
        Ok(request)
    }

    fn carry_out(&self) -> Result<(), Box<dyn Error>> {
        fs::create_dir_all(&self.folder)?;
        let mut out = io::stdout().lock();
        for family in &self.families {
            for seed in self.seeds.clone() {
                let made = family.document(seed);
                let pdf = self.folder.join(format!("{}.pdf", made.name));
                fs::write(&pdf, &made.pdf)?;
                let truth = serde_json::to_string_pretty(&made.truth)? + "\n";
                fs::write(pdf.with_extension("json"), truth)?;
                let flag = if made.must_flag { " must-flag" } else { "" };
                writeln!(out, "{}{flag} {}", made.name, made.cases.join(" "))?;
            }
        }
        Ok(())
    }
}

fn named(names: &str) -> Result<Vec<&'static Family>, String> {
    let find = |name| {
        let mut all = ipp_synth::families().iter();
        all.find(|family| family.name == name)
            .ok_or(format!("there is no family {name:?}"))
    };
    names.split(',').map(find).collect()
}

fn range(text: &str) -> Result<Range<u64>, Box<dyn Error>> {
    let (from, to) = text.split_once("..").ok_or("seeds are told as 0..20")?;
    Ok(from.parse()?..to.parse()?)
}
