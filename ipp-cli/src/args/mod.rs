//! What can be typed. Types only: no file, variable or connection is touched here beyond what clap reads.
//!
//! Flags have their variables from [`definition`]: the derived types say what a flag is, not how it is called elsewhere.

mod account;
mod api;
mod auth;
mod batches;
mod completions;
mod config;
mod doctor;
mod duration;
mod export;
mod global;
mod help;
mod jobs;
mod keys;
mod listen;
mod man;
#[cfg(feature = "local")]
pub(crate) mod mock;
mod parse;
mod profile;
mod runs;
mod schema;
mod vendors;
mod webhooks;

use std::collections::BTreeMap;
use std::ffi::{OsStr, OsString};

use clap::builder::FalseyValueParser;
use clap::{Arg, ArgAction, CommandFactory as _, Parser, Subcommand};

pub(crate) use account::AccountArgs;
pub(crate) use api::{ApiArgs, Field, FieldValue};
pub(crate) use auth::{AuthCommand, StoreArg};
pub(crate) use batches::{BatchFormatArg, BatchesCommand};
pub(crate) use completions::{CompletionsArgs, Shell};
pub(crate) use config::ConfigCommand;
pub(crate) use doctor::DoctorArgs;
pub(crate) use export::{ExportArgs, ExportFormat};
pub(crate) use global::{ColorMode, Global, OutputForm, ProgressMode};
pub(crate) use help::HelpArgs;
pub(crate) use jobs::{
    ConfidenceArg, DownloadFormat, GetArgs, JobsCommand, ListArgs, StatusArg, WaitArgs,
};
pub(crate) use keys::KeysCommand;
pub(crate) use listen::{
    EventsArgs, ListenArgs, ListenCommand, ReplayArgs, SecretArgs, SinceArg, SourceKind,
    TriggerArgs,
};
pub(crate) use man::ManArgs;
pub(crate) use parse::{
    FlowArgs, GateArgs, LeastConfidence, Mode, OutputArgs, ParseArgs, SaveForm, SelectionArgs,
    ViaArg,
};
pub(crate) use profile::ProfileCommand;
pub(crate) use runs::{CleanArgs, ResumeHow, RunsCommand};
pub(crate) use schema::SchemaArgs;
pub(crate) use vendors::VendorsCommand;
pub(crate) use webhooks::{FormArg, SignArgs, VerifyArgs, WebhooksCommand};

use crate::settings::Keys;

/// Reads invoices: vendor, dates, totals, taxes and line items of a document.
#[derive(Debug, Parser)]
#[command(name = "ipp", version, max_term_width = 80, disable_help_subcommand = true, after_long_help = ENVIRONMENT)]
pub(crate) struct Cli {
    #[command(flatten)]
    pub(crate) global: Global,

    #[command(subcommand)]
    pub(crate) command: Command,
}

const ENVIRONMENT: &str = "\
Environment:
  IPP_API_KEY    the API key; no flag takes it, so that it shows in no process list;
                 ipp auth login stores one
  IPP_STATE_DIR  where runs are kept [default: in the user's state directory]
  IPP_…          every flag: IPP_BASE_URL for --base-url, IPP_LOCAL=1 for --local; an
                 empty one counts as not set. Not --external-id, --force, --fresh,
                 --reprocess, --resume, which are meant for one command";

#[derive(Debug, Subcommand)]
pub(crate) enum Command {
    // Larger than the others together.
    #[command(alias = "up")]
    Parse(Box<ParseArgs>),
    #[command(subcommand)]
    Runs(RunsCommand),
    Export(ExportArgs),
    #[command(subcommand)]
    Jobs(JobsCommand),
    #[command(subcommand)]
    Batches(BatchesCommand),
    #[command(subcommand)]
    Webhooks(WebhooksCommand),
    Listen(ListenArgs),
    Trigger(TriggerArgs),
    #[command(subcommand)]
    Vendors(VendorsCommand),
    Account(AccountArgs),
    #[command(subcommand)]
    Keys(KeysCommand),
    #[command(subcommand)]
    Auth(AuthCommand),
    #[command(subcommand)]
    Profile(ProfileCommand),
    #[command(subcommand)]
    Config(ConfigCommand),
    Api(ApiArgs),
    #[cfg(feature = "local")]
    Mock(mock::MockArgs),
    Doctor(DoctorArgs),
    Schema(SchemaArgs),
    Completions(CompletionsArgs),
    Man(ManArgs),
    Help(HelpArgs),
}

impl Command {
    /// Whether the files of settings mean something to it. Those who change them must be able to when they are wrong, and
    /// the local server has flags and variables of its own.
    pub(crate) fn hears_files(&self) -> bool {
        match self {
            #[cfg(feature = "local")]
            Self::Mock(_) => false,
            Self::Profile(_) | Self::Config(_) => false,
            Self::Completions(_) | Self::Man(_) | Self::Schema(_) | Self::Help(_) => false,
            _ => true,
        }
    }

    /// Whether it goes on if the files cannot be read, and tells why they cannot.
    pub(crate) fn outlives_bad_files(&self) -> bool {
        matches!(self, Self::Doctor(_))
    }
}

/// Flags without a variable: one that stays set would give every document the first one's job, charge for each anew, or
/// replace what was never meant.
pub(crate) const TYPED_ONLY: [&str; 5] = ["external-id", "force", "fresh", "reprocess", "resume"];

/// Global flags that the help of every command shows; `ipp help options` shows all.
const OFTEN: [&str; 3] = ["local", "output", "jq"];

/// What can be typed. A variable that is empty counts as not set.
pub(crate) fn command() -> clap::Command {
    command_with(&BTreeMap::new())
}

/// What can be typed, with these values of settings as defaults.
pub(crate) fn command_with(values: &BTreeMap<String, Vec<String>>) -> clap::Command {
    let is_empty = |name: &OsStr| std::env::var_os(name).is_some_and(|value| value.is_empty());
    let definition = match values.is_empty() {
        true => definition(),
        false => Keys::apply(definition(), values),
    };
    without_variables(definition, &is_empty)
}

/// The definition of the command line.
pub(crate) fn definition() -> clap::Command {
    let cli = with_variables(Cli::command()).mut_args(|arg| {
        let often = arg.get_long().is_some_and(|long| OFTEN.contains(&long));
        arg.hide_short_help(!often).hide_long_help(!often)
    });
    #[cfg(feature = "local")]
    return mock::without_api_flags(cli);
    #[cfg(not(feature = "local"))]
    cli
}

/// Gives every flag its variable: `IPP_BASE_URL` for `--base-url`. The local server's flags have theirs already.
fn with_variables(command: clap::Command) -> clap::Command {
    let command = command.mut_args(|arg| {
        let arg = match arg.get_action() {
            ArgAction::SetTrue => arg.value_parser(FalseyValueParser::new()),
            _ => arg,
        };
        match arg.get_long() {
            Some(long) if !TYPED_ONLY.contains(&long) && arg.get_env().is_none() => {
                let name = long.to_uppercase().replace('-', "_");
                arg.env(OsString::from(format!("IPP_{name}")))
                    .hide_env(true)
            }
            _ => arg,
        }
    });
    command.mut_subcommands(|sub| match sub.get_name() {
        "mock" => sub,
        _ => with_variables(sub),
    })
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

fn without_variables(command: clap::Command, which: &dyn Fn(&OsStr) -> bool) -> clap::Command {
    command
        .mut_args(|arg: Arg| match arg.get_env() {
            Some(name) if which(name) => arg.env(clap::builder::Resettable::Reset),
            _ => arg,
        })
        .mut_subcommands(|sub| without_variables(sub, which))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Every command that does something, with its full name.
    fn leaves(command: &clap::Command, name: &str, found: &mut Vec<(String, clap::Command)>) {
        for sub in command.get_subcommands() {
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
                if matches!(long, "help" | "version") || TYPED_ONLY.contains(&long) {
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
                // What the shell does with the rest of the line is its own.
                let words = shlex::split(example).unwrap();
                let is_ours = |word: &&String| !["|", "||", ">", "<"].contains(&word.as_str());
                let typed: Vec<&String> = words.iter().take_while(is_ours).collect();
                assert!(example.contains(&name), "{example}");
                assert!(example.len() <= 80, "broken into two lines: {example}");
                if cfg!(feature = "local") || !example.contains("--local") {
                    definition().try_get_matches_from(typed).unwrap();
                }
            }
        }
    }

    #[test]
    fn the_short_help_fits_on_a_screen() {
        let root = ("ipp".to_owned(), definition());
        for (name, command) in all().into_iter().chain([root]) {
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
