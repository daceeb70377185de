//! `ipp`, the command-line tool of the InvoiceParser Pro API.
//!
//! The command line is read first, and nothing else is touched for it: `ipp --version` starts no runtime and
//! reads no setting.

mod app;
mod args;
mod commands;
mod error;
mod exit;
mod render;
mod session;
mod settings;
mod terminal;

use std::ffi::OsString;
use std::io::{ErrorKind, Write as _};
use std::process::ExitCode;

use clap::{CommandFactory as _, FromArgMatches as _};

use crate::args::Cli;
use crate::error::Error;
use crate::exit::Exit;
use crate::terminal::Terminal;

fn main() -> ExitCode {
    // A panic has told what happened; scripts are told that it is our fault.
    std::panic::catch_unwind(run).unwrap_or(Exit::Bug).into()
}

fn run() -> Exit {
    let args: Vec<OsString> = std::env::args_os().collect();
    let parsed = Cli::command()
        .try_get_matches_from(&args)
        .and_then(|matches| Ok((Cli::from_arg_matches(&matches)?, matches)));
    match parsed {
        Ok((cli, matches)) => {
            let terminal = Terminal::new(&cli.global);
            end(app::run(cli, &matches, &terminal), &terminal)
        }
        Err(error) => usage(&error, &args),
    }
}

fn end(outcome: error::Result<()>, terminal: &Terminal) -> Exit {
    match outcome {
        Ok(()) => Exit::Ok,
        // The reader has all it wants.
        Err(Error::Output(e)) if e.kind() == ErrorKind::BrokenPipe => Exit::Ok,
        Err(error) => {
            terminal.error(&error);
            error.exit()
        }
    }
}

/// What clap has to say: help and version, which are no errors, or why the command line cannot be read.
fn usage(error: &clap::Error, args: &[OsString]) -> Exit {
    if error.use_stderr() && terminal::json_errors_of(args) {
        let text = error.to_string();
        let message = match error.kind() {
            clap::error::ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand => "no command given",
            _ => text.lines().next().unwrap_or_default(),
        };
        let message = message.strip_prefix("error: ").unwrap_or(message);
        let object = render::usage_json(message);
        let _ = std::io::stderr().lock().write_all(object.as_bytes());
    } else {
        let _ = error.print();
    }
    if error.use_stderr() {
        Exit::Usage
    } else {
        Exit::Ok
    }
}
