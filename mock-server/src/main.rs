//! `ipp-mock`: the InvoiceParser Pro API on this machine.
//!
//! Serves unless told otherwise: it prints one JSON line on stdout when it is ready and logs on stderr.

use std::error::Error;
use std::io::{self, IsTerminal as _, Write as _};
use std::process::ExitCode;

use clap::{Parser, Subcommand};
use ipp_mock_server::cli::{self, HealthcheckArgs, OpenapiArgs, ServeArgs, ServeError};

/// Serve the InvoiceParser Pro API on this machine.
///
/// Invoices that are uploaded are really read, here and nowhere else. When the server is ready it prints one JSON line on
/// stdout, with the base URL and an API key. SIGTERM or Ctrl-C ends it. Every flag has a variable: `IPP_MOCK_PORT` for
/// `--port`. `IPP_MOCK_CONTROL_TOKEN` opens the control plane to whoever has it.
#[derive(Debug, Parser)]
#[command(
    name = "ipp-mock",
    version,
    max_term_width = 80,
    args_conflicts_with_subcommands = true
)]
struct Args {
    #[command(flatten)]
    serve: ServeArgs,
    #[command(subcommand)]
    command: Option<Command>,
}

#[derive(Debug, Subcommand)]
enum Command {
    Healthcheck(HealthcheckArgs),
    Openapi(OpenapiArgs),
}

fn main() -> ExitCode {
    let args = Args::parse();
    match run(&args) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            let hint = error.downcast_ref().and_then(ServeError::hint);
            let hint = hint.map(|hint| format!("; hint: {hint}"));
            let hint = hint.unwrap_or_default();
            // With stderr gone there is nobody left to tell.
            let _ = writeln!(io::stderr(), "ipp-mock: error: {error}{hint}");
            ExitCode::FAILURE
        }
    }
}

fn run(args: &Args) -> Result<(), Box<dyn Error>> {
    match &args.command {
        None => {
            cli::log_to_stderr(has_color());
            cli::serve(&args.serve)?;
        }
        Some(Command::Healthcheck(args)) => cli::healthcheck(args)?,
        Some(Command::Openapi(args)) => cli::openapi(args)?,
    }
    Ok(())
}

/// Whether stderr is a terminal that can show colour, and nobody asks for none.
fn has_color() -> bool {
    let variable = |name| std::env::var_os(name).filter(|value| !value.is_empty());
    let is_dumb = variable("TERM").is_some_and(|term| term == "dumb");
    io::stderr().is_terminal() && !is_dumb && variable("NO_COLOR").is_none()
}
