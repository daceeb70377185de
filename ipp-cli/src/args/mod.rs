//! What can be typed. Types only: no file, variable or connection is touched here beyond what clap reads.

mod completions;
mod duration;
mod jobs;
#[cfg(feature = "local")]
pub(crate) mod mock;
mod parse;

use std::ffi::OsString;
use std::path::PathBuf;
use std::time::Duration;

use clap::builder::{FalseyValueParser, Resettable};
use clap::{Arg, CommandFactory as _, Parser, Subcommand, ValueEnum};

pub(crate) use completions::{CompletionsArgs, Shell};
pub(crate) use jobs::{DownloadArgs, DownloadFormat, GetArgs, JobsCommand};
pub(crate) use parse::{Mode, ParseArgs};

/// Reads invoices: a document goes in, its vendor, dates, totals, taxes and line items come out.
#[derive(Debug, Parser)]
#[command(name = "ipp", version, max_term_width = 80, after_help = ENVIRONMENT)]
pub(crate) struct Cli {
    #[command(flatten)]
    pub(crate) global: Global,

    #[command(subcommand)]
    pub(crate) command: Command,
}

const ENVIRONMENT: &str = "\
Environment:
  IPP_API_KEY    the API key; no flag takes it, so that it shows in no process list
  IPP_…          every flag but --external-id: IPP_BASE_URL for --base-url, IPP_LOCAL=1
                 for --local; an empty one counts as not set";

/// What can be typed. A variable that is empty counts as not set.
pub(crate) fn command() -> clap::Command {
    let empty = |arg: &Arg| {
        let value = arg.get_env().and_then(std::env::var_os);
        value.is_some_and(|v| v.is_empty())
    };
    without_variables(definition(), &empty)
}

/// The definition of the command line.
pub(crate) fn definition() -> clap::Command {
    #[cfg(feature = "local")]
    return mock::without_api_flags(Cli::command());
    #[cfg(not(feature = "local"))]
    Cli::command()
}

/// What can be typed, with no variable heard.
pub(crate) fn typed_only() -> clap::Command {
    without_variables(definition(), &|_| true)
}

/// The variable of a flag, as the command hears it that these words name.
pub(crate) fn variable(flag: &str, words: &[OsString]) -> Option<String> {
    let cli = definition();
    let mut commands = vec![&cli];
    for word in words {
        commands.extend(commands.last().and_then(|c| c.find_subcommand(word)));
    }
    let of = |command: &&clap::Command| {
        let mut args = command.get_arguments();
        let arg = args.find(|arg| arg.get_long() == Some(flag))?;
        Some(arg.get_env()?.to_string_lossy().into_owned())
    };
    commands.iter().rev().find_map(of)
}

fn without_variables(command: clap::Command, which: &dyn Fn(&Arg) -> bool) -> clap::Command {
    command
        .mut_args(|arg| match which(&arg) {
            true => arg.env(Resettable::Reset),
            false => arg,
        })
        .mut_subcommands(|sub| without_variables(sub, which))
}

#[derive(Debug, Subcommand)]
pub(crate) enum Command {
    Parse(ParseArgs),
    #[command(subcommand)]
    Jobs(JobsCommand),
    #[cfg(feature = "local")]
    Mock(mock::MockArgs),
    Completions(CompletionsArgs),
}

/// The flags that every command takes.
#[derive(Debug, clap::Args)]
#[command(next_help_heading = "Global options")]
pub(crate) struct Global {
    /// Use a server inside this command that reads documents itself: no account, key or network
    #[cfg(feature = "local")]
    #[arg(long, global = true, env = "IPP_LOCAL", hide_env = true, value_parser = FalseyValueParser::new())]
    pub(crate) local: bool,

    /// Where the local server keeps its jobs [default: in the user's data directory]
    #[cfg(feature = "local")]
    #[arg(
        long,
        global = true,
        env = "IPP_DATA_DIR",
        hide_env = true,
        value_name = "DIR"
    )]
    pub(crate) data_dir: Option<PathBuf>,

    /// Where the API lives [default: the hosted API]
    #[arg(
        long,
        global = true,
        env = "IPP_BASE_URL",
        hide_env = true,
        value_name = "URL"
    )]
    pub(crate) base_url: Option<String>,

    /// A file with the API key, or - for stdin
    #[arg(
        long,
        global = true,
        env = "IPP_API_KEY_FILE",
        hide_env = true,
        value_name = "FILE"
    )]
    pub(crate) api_key_file: Option<PathBuf>,

    /// How often a request is repeated after a failure that may pass
    #[arg(
        long,
        global = true,
        env = "IPP_RETRIES",
        hide_env = true,
        value_name = "N",
        default_value_t = 4
    )]
    pub(crate) retries: u32,

    /// The longest that the whole command may take
    #[arg(
        long,
        global = true,
        env = "IPP_TIMEOUT",
        hide_env = true,
        value_name = "TIME",
        default_value = "10m",
        value_parser = duration::parse
    )]
    pub(crate) timeout: Duration,

    /// The form of the output [default: table on a terminal, else json, or ndjson for several files]
    #[arg(
        short,
        long,
        global = true,
        env = "IPP_OUTPUT",
        hide_env = true,
        value_name = "FORM"
    )]
    pub(crate) output: Option<OutputForm>,

    /// How progress is shown on stderr
    #[arg(
        long,
        global = true,
        env = "IPP_PROGRESS",
        hide_env = true,
        value_name = "HOW",
        default_value = "auto"
    )]
    pub(crate) progress: ProgressMode,

    /// Show no progress
    #[arg(short, long, global = true, env = "IPP_QUIET", hide_env = true, value_parser = FalseyValueParser::new())]
    pub(crate) quiet: bool,

    /// Whether to use colour
    #[arg(
        long,
        global = true,
        env = "IPP_COLOR",
        hide_env = true,
        value_name = "WHEN",
        default_value = "auto"
    )]
    pub(crate) color: ColorMode,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum OutputForm {
    /// For people
    Table,
    /// One object for one document, an array for several
    Json,
    /// One line a document
    Ndjson,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum ProgressMode {
    /// A bar on a terminal; elsewhere lines, or nothing where errors are JSON
    Auto,
    /// A bar, on a terminal
    Bar,
    /// A line a document
    Plain,
    /// Nothing
    None,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum ColorMode {
    /// On a terminal, unless NO_COLOR or TERM=dumb is set
    Auto,
    Always,
    Never,
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Every command that does something, with its full name.
    fn leaves(command: &clap::Command, name: &str, found: &mut Vec<(String, clap::Command)>) {
        for sub in command.get_subcommands().filter(|c| c.get_name() != "help") {
            let name = format!("{name} {}", sub.get_name());
            if sub.has_subcommands() {
                leaves(sub, &name, found);
            } else {
                found.push((name, sub.clone()));
            }
        }
    }

    fn all() -> Vec<(String, clap::Command)> {
        let mut cli = definition();
        cli.build();
        let mut found = Vec::new();
        leaves(&cli, "ipp", &mut found);
        found
    }

    #[test]
    fn the_definition_is_consistent() {
        definition().debug_assert();
    }

    #[test]
    fn every_flag_has_a_variable_of_its_name() {
        for (name, command) in all() {
            for arg in command.get_arguments().filter(|a| !a.is_positional()) {
                let long = arg.get_long().unwrap();
                if matches!(long, "help" | "version" | "external-id") {
                    continue;
                }
                // What a server that runs is told once is not to be told again by a variable.
                let is_order = name.starts_with("ipp mock") && !arg.is_global_set();
                let Some(variable) = arg.get_env() else {
                    assert!(is_order, "{name} --{long}");
                    continue;
                };
                let suffix = long.to_uppercase().replace('-', "_");
                let names = [format!("IPP_{suffix}"), format!("IPP_MOCK_{suffix}")];
                let is_named = names.iter().any(|name| variable == name.as_str());
                assert!(is_named, "{name} --{long}");
            }
        }
    }

    #[test]
    fn every_command_has_two_examples_that_can_be_typed() {
        for (name, command) in all() {
            let help = command.get_after_help().unwrap().to_string();
            let examples: Vec<&str> = help.lines().filter(|l| l.starts_with("  ipp ")).collect();
            assert!(examples.len() >= 2, "{name}");
            for example in examples {
                let typed = example.split(['|', '>']).next().unwrap();
                assert!(typed.trim_start().starts_with(&name), "{example}");
                if cfg!(feature = "local") || !typed.contains("--local") {
                    definition()
                        .try_get_matches_from(typed.split_whitespace())
                        .unwrap();
                }
            }
        }
    }

    #[test]
    fn the_short_help_fits_on_a_screen() {
        for (name, command) in all() {
            let help = command.term_width(80).render_help().to_string();
            assert!(
                help.lines().count() <= 40,
                "{name}: {}\n{help}",
                help.lines().count()
            );
            assert!(help.lines().all(|l| l.chars().count() <= 80), "{help}");
        }
    }
}
