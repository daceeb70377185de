//! What may stand in place of each value, by the name that the help gives it.

use std::ffi::OsStr;

use clap::{Arg, Command, ValueHint};
use clap_complete::engine::{ArgValueCompleter, CompletionCandidate};

use super::paths;
use crate::help::TOPICS;
use crate::recent::{self, Kind};

const STATUSES: [&str; 3] = ["processing", "completed", "failed"];
const CONFIDENCES: [&str; 3] = ["high", "medium", "low"];
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

fn completer(arg: &Arg, takes_documents: bool) -> Option<ArgValueCompleter> {
    let name = arg.get_value_names().and_then(<[_]>::first);
    let completer = match name.map_or("", |name| name.as_str()) {
        "JOB_ID" => ids(Kind::Job),
        "BATCH_ID" => ids(Kind::Batch),
        "WEBHOOK_ID" => ids(Kind::Webhook),
        "DELIVERY_ID" => ids(Kind::Delivery),
        "VENDOR_ID" | "INTO" => ids(Kind::Vendor),
        "KEY_ID" => ids(Kind::Key),
        "STATUS" => one_of(|| STATUSES.to_vec()),
        "CONFIDENCE" => one_of(|| CONFIDENCES.to_vec()),
        "EVENT" => one_of(|| EVENTS.to_vec()),
        "COMMAND or TOPIC" => one_of(topics),
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
        let known = known.filter(|known| begins(&known.id, current));
        let candidate = |(order, known): (usize, recent::Known)| {
            let words = (!known.words.is_empty()).then(|| known.words.into());
            let candidate = CompletionCandidate::new(known.id);
            candidate.help(words).display_order(Some(order))
        };
        known.enumerate().map(candidate).collect()
    })
}

fn one_of(values: fn() -> Vec<&'static str>) -> ArgValueCompleter {
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

fn topics() -> Vec<&'static str> {
    TOPICS.iter().map(|(name, _)| *name).collect()
}
