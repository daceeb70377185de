mod control;
mod lists;
mod run;

pub(crate) use control::{ClockCommand, ControlCommand, DecideArgs, SettingsArgs};
pub(crate) use lists::{
    AccountArgs, AccountsCommand, FaultCommand, FilterArgs, JobsCommand, SinkCommand,
};
pub(crate) use run::RunArgs;

use clap::Subcommand;
use ipp_mock_server::cli;

/// Run the local server, and control one that runs
#[derive(Debug, clap::Args)]
pub(crate) struct MockArgs {
    /// The server to control [default: that of IPP_MOCK_URL, else of IPP_BASE_URL]. If it has a control token, set
    /// IPP_MOCK_CONTROL_TOKEN to it
    #[arg(
        long,
        global = true,
        env = "IPP_MOCK_URL",
        hide_env = true,
        value_name = "URL"
    )]
    pub(crate) url: Option<String>,

    #[command(subcommand)]
    pub(crate) command: MockCommand,
}

#[derive(Debug, Subcommand)]
pub(crate) enum MockCommand {
    /// Run the local server until Ctrl-C; one line of JSON on stdout says where it is
    #[command(after_help = "\
Examples:
  ipp mock serve --port 8080
  ipp mock serve --port 8080 --data-dir ./ipp-data --limits off

Every flag has a variable: IPP_MOCK_PORT for --port. IPP_MOCK_CONTROL_TOKEN
opens the control plane to whoever has it; --control-token-file takes it from a
file.")]
    Serve(cli::ServeArgs),
    Run(RunArgs),
    #[command(flatten)]
    Control(ControlCommand),
}

/// Global flags that mean something to commands that control a server.
const CONTROL: [&str; 3] = ["timeout", "output", "color"];
/// Those that mean something to a server.
const SERVER: [&str; 2] = ["output", "color"];

/// Hides the flags that are about the API, a key and documents. They are heard for the sake of their variables,
/// which may be set for other commands.
pub(super) fn without_api_flags(cli: clap::Command) -> clap::Command {
    let flags: Vec<clap::Arg> = cli
        .get_arguments()
        .filter(|arg| arg.is_global_set())
        .cloned()
        .collect();
    cli.mut_subcommand("mock", |mut mock| {
        let url = mock.get_arguments().find(|arg| arg.get_id() == "url");
        let url = url.cloned().into_iter();
        let of_server: Vec<clap::Arg> = url
            .chain(flags.iter().cloned())
            .filter(|flag| !SERVER.contains(&flag.get_id().as_str()))
            .collect();
        for name in ["serve", "run"] {
            mock = mock.mut_subcommand(name, |server| hide(server, &of_server));
        }
        let of_api: Vec<clap::Arg> = flags
            .into_iter()
            .filter(|flag| !CONTROL.contains(&flag.get_id().as_str()))
            .collect();
        hide(mock, &of_api)
    })
}

/// Puts hidden copies in place of flags from above, where the command has no such flag of its own.
fn hide(command: clap::Command, flags: &[clap::Arg]) -> clap::Command {
    let hidden: Vec<clap::Arg> = flags
        .iter()
        .filter(|flag| {
            command
                .get_arguments()
                .all(|own| own.get_id() != flag.get_id())
        })
        .map(|flag| flag.clone().hide(true))
        .collect();
    command.args(hidden)
}
