//! `ipp`, the command-line tool of the InvoiceParser Pro API.
//!
//! The command line is read first, and nothing else is touched for it: `ipp --version` starts no runtime and
//! reads no setting.

mod again;
mod app;
mod args;
mod commands;
mod error;
mod exit;
mod filter;
mod help;
mod hooks;
mod input;
mod lock;
mod log;
#[allow(dead_code, reason = "the runs will be kept in it")]
mod private;
mod render;
mod session;
mod settings;
mod signals;
mod terminal;
mod usage;

use std::ffi::OsString;
use std::io::ErrorKind;
use std::process::ExitCode;

use clap::FromArgMatches as _;

use crate::args::Cli;
use crate::error::Error;
use crate::exit::Exit;
use crate::terminal::Terminal;

fn main() -> ExitCode {
    // A panic has told what happened; scripts are told that it is our fault.
    let code = std::panic::catch_unwind(run).unwrap_or(Exit::Bug.code());
    code.into()
}

/// Runs the command, and gives the exit code.
fn run() -> u8 {
    let args: Vec<OsString> = std::env::args_os().collect();
    let parsed = args::command()
        .try_get_matches_from(&args)
        .and_then(|matches| Ok((Cli::from_arg_matches(&matches)?, matches)));
    match parsed {
        Ok((cli, matches)) => {
            let terminal = Terminal::new(&cli.global);
            end(app::run(cli, &matches, &terminal), &terminal)
        }
        Err(error) => usage::end(&error, &args).code(),
    }
}

fn end(outcome: error::Result<u8>, terminal: &Terminal) -> u8 {
    match outcome {
        Ok(code) => code,
        // The reader has all it wants.
        Err(Error::Output(e)) if e.kind() == ErrorKind::BrokenPipe => Exit::Ok.code(),
        Err(error) => {
            terminal.error(&error);
            error.exit().code()
        }
    }
}
