//! `ipp mock`: which server is meant, and what to do with it.

mod order;
mod shown;

use std::path::PathBuf;

use clap::ArgMatches;
use clap::parser::ValueSource;
use ipp_mock_server::Remote;
use ipp_mock_server::cli::{self, ServerArgs};

use super::{Context, interruptible};
use crate::args::mock::{MockArgs, MockCommand, RunArgs};
use crate::commands::mock::{self, RunRequest};
use crate::commands::{Program, TimeLimit, stopped};
use crate::error::{Error, MockError, Result};
use crate::exit::Exit;
use crate::render;
use crate::terminal::Terminal;

pub(super) fn run(args: MockArgs, context: &Context) -> Result<u8> {
    let (global, matches, output) = (context.global, context.matches, &context.output);
    let terminal = output.terminal;
    match args.command {
        MockCommand::Serve(mut args) => {
            data_dir_of_its_own(&mut args.server, matches);
            cli::log_to_stderr(terminal.log_has_color());
            cli::serve(&args).map_err(MockError::Serve)?;
            Ok(Exit::Ok.code())
        }
        MockCommand::Run(mut args) => {
            data_dir_of_its_own(&mut args.server, matches);
            let log = args.log || global.verbose;
            serving(args, log, terminal)
        }
        MockCommand::Control(command) => {
            let (order, shown) = order::order(command)?;
            let limit = TimeLimit::new(global.timeout);
            let remote = remote(args.url.as_deref(), context)?.patience(limit.left());
            let reply = interruptible(async || mock::send(&remote, order).await, stopped)?;
            let look = match shown.is_list() {
                true => output.list_look(),
                false => output.look(),
            };
            output.text(&render::reply(&reply, &shown, look)?)?;
            Ok(Exit::Ok.code())
        }
    }
}

/// The control plane of the server at this address, else of the one that the API is at.
pub(super) fn remote(address: Option<&str>, context: &Context) -> Result<Remote> {
    let address = address.or(context.global.base_url.as_deref());
    let token = cli::control_token(token_file().as_deref()).map_err(MockError::Serve)?;
    Ok(Remote::new(address.ok_or(MockError::NoServer)?, token)?)
}

/// What the server that is controlled may itself have its token from.
fn token_file() -> Option<PathBuf> {
    let file = std::env::var_os("IPP_MOCK_CONTROL_TOKEN_FILE");
    file.filter(|file| !file.is_empty()).map(PathBuf::from)
}

/// Takes back what `IPP_DATA_DIR` says: that is where `--local` keeps its jobs, and clap hands it on to the flag of
/// the same name here.
fn data_dir_of_its_own(args: &mut ServerArgs, matches: &ArgMatches) {
    if matches.value_source("data_dir") != Some(ValueSource::CommandLine) {
        let own = std::env::var_os("IPP_MOCK_DATA_DIR").filter(|dir| !dir.is_empty());
        args.data_dir = own.map(PathBuf::from);
    }
}

/// Runs a command with a server of its own.
fn serving(args: RunArgs, log: bool, terminal: &Terminal) -> Result<u8> {
    if log {
        cli::log_to_stderr(terminal.log_has_color());
    }
    let control_token = args.server.control_token().map_err(MockError::Serve)?;
    let mut command = args.command.into_iter();
    let request = RunRequest {
        server: args.server.builder(control_token.as_deref()),
        control_token,
        program: Program {
            // clap asks for one at least.
            name: command.next().unwrap_or_default(),
            args: command.collect(),
        },
    };
    let runtime = tokio::runtime::Runtime::new().map_err(Error::Runtime)?;
    let code = runtime.block_on(mock::run(request));
    // A document that is still being read must not hold up the end.
    runtime.shutdown_background();
    code
}
