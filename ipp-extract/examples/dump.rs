//! Prints what each stage of the engine sees in a document: `cargo run --example dump -- FILE.pdf`.

use std::io::Write as _;
use std::process::ExitCode;

fn main() -> ExitCode {
    let mut out = std::io::stdout().lock();
    for path in std::env::args().skip(1) {
        let dump = std::fs::read(&path)
            .map_err(|e| e.to_string())
            .and_then(|bytes| ipp_extract::explain(&bytes).map_err(|e| e.to_string()));
        let (text, ok) = dump.map_or_else(|e| (e, false), |text| (text, true));
        if writeln!(out, "== {path}\n{text}").is_err() || !ok {
            return ExitCode::FAILURE;
        }
    }
    ExitCode::SUCCESS
}
