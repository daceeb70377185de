//! `ipp mock`: which server is meant, and what to do with it.

mod order;
mod shown;

use std::path::PathBuf;

use clap::ArgMatches;
use clap::parser::ValueSource;
use ipp_mock_server::Remote;
use ipp_mock_server::cli::{self, ServerArgs};

use super::interruptible;
use crate::args::Global;
use crate::args::mock::{MockArgs, MockCommand, RunArgs};
use crate::commands::TimeLimit;
use crate::commands::Program;
use crate::commands::mock::{self, RunRequest};
use crate::error::{Error, MockError, Result};
use crate::exit::Exit;
use crate::render;
use crate::terminal::Terminal;

pub(super) fn run(
    args: MockArgs,
    global: &Global,
    matches: &ArgMatches,
    terminal: &Terminal,
) -> Result<u8> {
    match args.command {
        MockCommand::Serve(mut args) => {
            data_dir_of_its_own(&mut args.server, matches);
            cli::log_to_stderr(terminal.log_has_color());
            cli::serve(&args).map_err(MockError::Serve)?;
            Ok(Exit::Ok.code())
        }
        MockCommand::Run(mut args) => {
            data_dir_of_its_own(&mut args.server, matches);
            serving(args, terminal)
        }
        MockCommand::Control(command) => {
            let address = args.url.or_else(|| global.base_url.clone());
            let address = address.ok_or(MockError::NoServer)?;
            let (order, shown) = order::order(command)?;
            let limit = TimeLimit::new(global.timeout);
            let token = cli::control_token(token_file().as_deref()).map_err(MockError::Serve)?;
            let remote = Remote::new(&address, token)?;
            let remote = remote.patience(limit.left());
            let reply = interruptible(async || mock::send(&remote, order).await, mock::stopped)?;
            let form = match shown.is_list() {
                true => terminal.list_form(global.output),
                false => terminal.form(),
            };
            let text = render::reply(&reply, &shown, form, terminal.width())?;
            terminal.write(text.as_bytes())?;
            Ok(Exit::Ok.code())
        }
    }
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
fn serving(args: RunArgs, terminal: &Terminal) -> Result<u8> {
    if args.log {
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
