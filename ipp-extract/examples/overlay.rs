//! Draws what was found where, an SVG file a page.
//!
//! `cargo run -p ipp-extract --example overlay -- [--ignore-xml] FILE…` writes `FILE.1.svg`, `FILE.2.svg` … beside
//! each file.

use std::error::Error;

use ipp_extract::{Options, overlay};

fn main() -> Result<(), Box<dyn Error>> {
    let mut options = Options::default();
    for argument in std::env::args().skip(1) {
        if argument == "--ignore-xml" {
            options.ignore_xml = true;
            continue;
        }
        let pages = overlay(&std::fs::read(&argument)?, &options)?;
        for (number, page) in (1..).zip(pages) {
            std::fs::write(format!("{argument}.{number}.svg"), page)?;
        }
    }
    Ok(())
}
