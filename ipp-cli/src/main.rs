//! `ipp`, the command-line tool of the InvoiceParser Pro API.
//!
//! The command line is read first, and nothing else is touched for it: `ipp --version` starts no runtime and
//! reads no setting.

mod again;
mod app;
mod args;
mod auth;
mod bulk;
mod commands;
mod complete;
mod error;
mod exit;
mod filter;
mod github;
mod help;
mod hooks;
mod input;
mod lock;
mod log;
mod private;
mod recent;
mod record;
mod render;
mod schemas;
mod session;
mod settings;
mod signals;
mod terminal;
mod usage;

use std::ffi::OsString;
use std::io::{ErrorKind, Write as _};
use std::process::ExitCode;

use clap::{ArgMatches, FromArgMatches as _};

use crate::args::Cli;
use crate::error::Error;
use crate::exit::Exit;
use crate::settings::Config;
use crate::terminal::Terminal;

fn main() -> ExitCode {
    // A panic has told what happened; scripts are told that it is our fault.
    let code = std::panic::catch_unwind(run).unwrap_or(Exit::Bug.code());
    code.into()
}

/// Runs the command, and gives the exit code.
fn run() -> u8 {
    let args: Vec<OsString> = std::env::args_os().collect();
    if let Some(shell) = complete::asked_by() {
        return complete::answer(&shell, &args).code();
    }
    // The definition of all commands costs more than the rest of a start, and this question needs none of it.
    if let [_, only] = &args[..]
        && (only == "--version" || only == "-V")
    {
        let written = writeln!(std::io::stdout(), "ipp {}", env!("CARGO_PKG_VERSION"));
        return usage::told(written, &args).code();
    }
    match read(args::command(), &args) {
        Ok((cli, matches)) => with_files(cli, matches, &args),
        Err(error) => usage::end(&error, &args).code(),
    }
}

fn read(command: clap::Command, args: &[OsString]) -> Result<(Cli, ArgMatches), clap::Error> {
    // Taking it to pieces at the end would cost as much as a fifth of the start.
    let command = Box::leak(Box::new(command));
    let matches = command.try_get_matches_from_mut(args)?;
    Ok((Cli::from_arg_matches(&matches)?, matches))
}

/// Runs a command line with what the files of settings say. If they say something it is read again, so that their
/// values are checked as those of flags are.
fn with_files(cli: Cli, matches: ArgMatches, args: &[OsString]) -> u8 {
    let terminal = Terminal::new(&cli.global);
    if !cli.command.hears_files() {
        let outcome = app::run(cli, &matches, &Config::none(), &terminal);
        return end(outcome, &terminal);
    }
    let config = match Config::read(&args::definition(), cli.global.profile.as_deref()) {
        Ok(config) => config,
        Err(_) if cli.command.outlives_bad_files() => Config::none(),
        Err(error) => return end(Err(error.into()), &terminal),
    };
    let Some(values) = config.values() else {
        return end(app::run(cli, &matches, &config, &terminal), &terminal);
    };
    match read(args::command_with(&values), args) {
        Ok((cli, matches)) => {
            let terminal = Terminal::new(&cli.global);
            end(app::run(cli, &matches, &config, &terminal), &terminal)
        }
        Err(error) => usage::end(&error, args).code(),
    }
}

fn end(outcome: error::Result<u8>, terminal: &Terminal) -> u8 {
    terminal.seen.keep();
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
