//! What may stand in place of each value, by the name that the help gives it.

use std::ffi::OsStr;

use clap::{Arg, Command, ValueHint};
use clap_complete::engine::{ArgValueCompleter, CompletionCandidate};

use super::paths;
use crate::args;
use crate::bulk::store::Store;
use crate::help::TOPICS;
use crate::recent::{self, Kind};
use crate::settings::{self, API_KEY_COMMAND, Keys, SESSION_COMMAND};

const EVENTS: [&str; 4] = [
    "job.completed",
    "job.failed",
    "batch.completed",
    "batch.failed",
];

/// The definition, with the values that it does not know itself.
pub(super) fn with_values(command: Command) -> Command {
    let takes_documents = matches!(command.get_name(), "parse" | "create");
    command
        .mut_args(|arg| match completer(&arg, takes_documents) {
            Some(completer) => arg.add(completer),
            None => arg,
        })
        .mut_subcommands(with_values)
}

/// What the value of an argument may be, where that is known.
fn completer(arg: &Arg, takes_documents: bool) -> Option<ArgValueCompleter> {
    let name = arg.get_value_names().and_then(<[_]>::first);
    let completer = match name.map_or("", |name| name.as_str()) {
        "JOB_ID" => ids(Kind::Job),
        "BATCH_ID" => ids(Kind::Batch),
        "WEBHOOK_ID" => ids(Kind::Webhook),
        "DELIVERY_ID" => ids(Kind::Delivery),
        "VENDOR_ID" | "INTO" => ids(Kind::Vendor),
        "KEY_ID" => ids(Kind::Key),
        "RUN" => ArgValueCompleter::new(runs),
        "EVENT" => one_of(|| owned(EVENTS)),
        "COMMAND or TOPIC" => one_of(|| owned(TOPICS.map(|(name, _)| name))),
        "PROFILE" => one_of(profiles),
        "KEY" => one_of(keys),
        "FIELD" => ArgValueCompleter::new(paths::field),
        "DIR" => ArgValueCompleter::new(paths::directories),
        _ if !is_path(arg) => return None,
        _ if arg.is_positional() && takes_documents => ArgValueCompleter::new(paths::documents),
        _ => ArgValueCompleter::new(paths::any),
    };
    Some(completer)
}

fn is_path(arg: &Arg) -> bool {
    let hint = arg.get_value_hint();
    matches!(
        hint,
        ValueHint::AnyPath | ValueHint::FilePath | ValueHint::DirPath
    )
}

/// Ids that commands showed, the last first.
fn ids(kind: Kind) -> ArgValueCompleter {
    ArgValueCompleter::new(move |current: &OsStr| {
        let known = recent::recent(kind).into_iter();
        in_order(known.map(|known| (known.id, known.words)), current)
    })
}

/// The runs that are kept, the last first, with their commands.
fn runs(current: &OsStr) -> Vec<CompletionCandidate> {
    let state = settings::state_dir(|name| std::env::var_os(name));
    let runs = state.map(|dir| Store::new(&dir).orders());
    let runs = runs.unwrap_or_default().into_iter();
    in_order(runs.map(|(id, order)| (id.0, order.command)), current)
}

/// Values with what is said of them, which keep their order.
fn in_order(
    values: impl Iterator<Item = (String, String)>,
    current: &OsStr,
) -> Vec<CompletionCandidate> {
    let values = values.filter(|(value, _)| begins(value, current));
    let candidate = |(place, (value, words)): (usize, (String, String))| {
        let words = (!words.is_empty()).then(|| words.into());
        let candidate = CompletionCandidate::new(value);
        candidate.help(words).display_order(Some(place))
    };
    values.enumerate().map(candidate).collect()
}

fn one_of(values: fn() -> Vec<String>) -> ArgValueCompleter {
    ArgValueCompleter::new(move |current: &OsStr| {
        let values = values().into_iter();
        let values = values.filter(|value| begins(value, current));
        values.map(CompletionCandidate::new).collect()
    })
}

fn begins(value: &str, current: &OsStr) -> bool {
    current
        .to_str()
        .is_some_and(|current| value.starts_with(current))
}

fn owned<const N: usize>(values: [&str; N]) -> Vec<String> {
    values.map(str::to_owned).to_vec()
}

/// The names of profiles that the user's settings have.
fn profiles() -> Vec<String> {
    let file = settings::user_file().ok();
    file.and_then(|file| settings::list(&file).ok())
        .unwrap_or_default()
}

/// What can be set for good.
fn keys() -> Vec<String> {
    let keys = Keys::of(&args::definition());
    let flags = keys.flags().map(|(key, _)| key);
    let all = flags.chain([API_KEY_COMMAND, SESSION_COMMAND]);
    all.map(str::to_owned).collect()
}
