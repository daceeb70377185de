//! `ipp mock`: which server is meant, and what to do with it.

mod order;

use std::path::PathBuf;

use clap::ArgMatches;
use clap::parser::ValueSource;
use ipp_mock_server::Remote;
use ipp_mock_server::cli::{self, ServerArgs};

use super::interruptible;
use crate::args::Global;
use crate::args::mock::{MockArgs, MockCommand, RunArgs};
use crate::commands::TimeLimit;
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
            cli::log_to_stderr();
            cli::serve(&args).map_err(MockError::Serve)?;
            Ok(Exit::Ok.code())
        }
        MockCommand::Run(mut args) => {
            data_dir_of_its_own(&mut args.server, matches);
            serving(args)
        }
        MockCommand::Control(command) => {
            let variable = |name: &str| std::env::var(name).ok().filter(|v| !v.is_empty());
            let address = args.url.or_else(|| global.base_url.clone());
            let address = address.ok_or(MockError::NoServer)?;
            let (order, shown) = order::order(command)?;
            let limit = TimeLimit::new(global.timeout);
            let remote = Remote::new(&address, variable("IPP_MOCK_CONTROL_TOKEN"))?;
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

/// Takes back what `IPP_DATA_DIR` says: that is where `--local` keeps its jobs, and clap hands it on to the flag of
/// the same name here.
fn data_dir_of_its_own(args: &mut ServerArgs, matches: &ArgMatches) {
    if matches.value_source("data_dir") != Some(ValueSource::CommandLine) {
        let own = std::env::var_os("IPP_MOCK_DATA_DIR").filter(|dir| !dir.is_empty());
        args.data_dir = own.map(PathBuf::from);
    }
}

/// Runs a command with a server of its own.
fn serving(args: RunArgs) -> Result<u8> {
    if args.log {
        cli::log_to_stderr();
    }
    let mut command = args.command.into_iter();
    let request = RunRequest {
        server: args.server.builder(),
        control_token: args.server.control_token,
        // clap asks for one at least.
        program: command.next().unwrap_or_default(),
        args: command.collect(),
    };
    let runtime = tokio::runtime::Runtime::new().map_err(Error::Runtime)?;
    let code = runtime.block_on(mock::run(request));
    // A document that is still being read must not hold up the end.
    runtime.shutdown_background();
    code
}
