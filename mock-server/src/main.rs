//! `ipp-mock`: the InvoiceParser Pro API on this machine.
//!
//! Serves unless told otherwise: it prints one JSON line on stdout when it is ready and logs on stderr.

use std::error::Error;
use std::process::ExitCode;

use clap::{Parser, Subcommand};
use ipp_mock_server::cli::{self, HealthcheckArgs, OpenapiArgs, ServeArgs};

/// Serve the InvoiceParser Pro API on this machine.
///
/// Invoices that are uploaded are really read, here and nowhere else. When the server is ready it prints one JSON line on
/// stdout, with the base URL and an API key. SIGTERM or Ctrl-C ends it. Every flag has a variable: `IPP_MOCK_PORT` for
/// `--port`.
#[derive(Debug, Parser)]
#[command(name = "ipp-mock", version, args_conflicts_with_subcommands = true)]
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
    cli::log_to_stderr();
    match run(&args) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            tracing::error!("{error}");
            ExitCode::FAILURE
        }
    }
}

fn run(args: &Args) -> Result<(), Box<dyn Error>> {
    match &args.command {
        None => cli::serve(&args.serve)?,
        Some(Command::Healthcheck(args)) => cli::healthcheck(args)?,
        Some(Command::Openapi(args)) => cli::openapi(args)?,
    }
    Ok(())
}
