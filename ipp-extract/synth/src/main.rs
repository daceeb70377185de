//! Writes every sample and its truth to `ipp-extract/samples`.

use std::error::Error;
use std::fs;
use std::io::{self, Write as _};
use std::path::Path;

fn main() -> Result<(), Box<dyn Error>> {
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
