//! What the shells' completion scripts ask with each Tab. A script runs `ipp -- WORD…` with the words before the cursor's,
//! and two variables: `_IPP_COMPLETE` is the shell's name, `_IPP_WORD` the cursor's word up to the cursor, unquoted.
//! The answer is a candidate a line, and after a tab what it is.
//!
//! It comes from the definition of the command line, the directory and a file of recent ids: without settings, a runtime
//! or the network, as somebody waits for it.

mod paths;
mod values;

use std::ffi::{OsStr, OsString};
use std::io::Write as _;

use clap_complete::engine::{self, CompletionCandidate};

use crate::args;
use crate::exit::Exit;

const SHELL: &str = "_IPP_COMPLETE";
const WORD: &str = "_IPP_WORD";

/// The shell that asks, if one does.
pub(crate) fn asked_by() -> Option<OsString> {
    std::env::var_os(SHELL).filter(|shell| !shell.is_empty())
}

/// Writes what may stand at the cursor.
pub(crate) fn answer(shell: &OsStr, args: &[OsString]) -> Exit {
    let words = args.iter().skip_while(|word| *word != "--").skip(1);
    let mut words: Vec<OsString> = words.cloned().collect();
    words.push(std::env::var_os(WORD).unwrap_or_default());
    let candidates = candidates(words);
    let mut lines = Vec::new();
    if shell == "bash" {
        // What readline is to do with them.
        let options = if candidates.iter().any(paths::is_path) {
            "filenames"
        } else {
            ""
        };
        lines.push(options.to_owned());
    }
    lines.extend(candidates.iter().map(|candidate| line(shell, candidate)));
    let text = lines.join("\n") + "\n";
    // With stdout gone nobody waits any more.
    let _ = std::io::stdout().lock().write_all(text.as_bytes());
    Exit::Ok
}

/// What the last word may become.
fn candidates(words: Vec<OsString>) -> Vec<CompletionCandidate> {
    let mut cli = values::with_values(args::definition());
    let last = words.len() - 1;
    let is_flag = words[last].as_encoded_bytes().starts_with(b"-");
    let here = std::env::current_dir().ok();
    let found = engine::complete(&mut cli, words, last, here.as_deref());
    let mut found = found.unwrap_or_default();
    // Flags would bury what is asked for: they come to who types a dash.
    if !is_flag && found.iter().any(|candidate| !is_dashed(candidate)) {
        found.retain(|candidate| !is_dashed(candidate));
    }
    found
}

fn is_dashed(candidate: &CompletionCandidate) -> bool {
    candidate.get_value().as_encoded_bytes().starts_with(b"-")
}

fn line(shell: &OsStr, candidate: &CompletionCandidate) -> String {
    let value = candidate.get_value().to_string_lossy().into_owned();
    let help = candidate.get_help().map(ToString::to_string);
    let help = help.as_deref().and_then(|help| help.lines().next());
    match help {
        Some(help) if shell != "bash" => format!("{value}\t{help}"),
        _ => value,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn complete(words: &[&str]) -> Vec<String> {
        let found = candidates(words.iter().map(OsString::from).collect());
        let value = |c: &CompletionCandidate| c.get_value().to_string_lossy().into_owned();
        found.iter().map(value).collect()
    }

    #[test]
    fn commands_and_flags_are_completed_and_flags_only_after_a_dash() {
        assert_eq!(complete(&["ipp", "jo"]), ["jobs"]);
        assert!(complete(&["ipp", "jobs", ""]).contains(&"list".to_owned()));
        assert!(
            complete(&["ipp", "jobs", ""])
                .iter()
                .all(|c| !c.starts_with('-'))
        );
        assert!(complete(&["ipp", "parse", "--mo"]).contains(&"--mode".to_owned()));
    }

    #[test]
    fn values_are_completed_in_either_way_to_give_them() {
        assert_eq!(
            complete(&["ipp", "parse", "--mode", ""]),
            ["standard", "full"]
        );
        assert_eq!(complete(&["ipp", "parse", "--mode=f"]), ["--mode=full"]);
        assert_eq!(
            complete(&["ipp", "jobs", "list", "--status", "c"]),
            ["completed"]
        );
        assert_eq!(
            complete(&["ipp", "jobs", "list", "--confidence", "h"]),
            ["high"]
        );
        let events = complete(&["ipp", "webhooks", "create", "u", "--events", "job.failed,b"]);
        assert_eq!(
            events,
            ["job.failed,batch.completed", "job.failed,batch.failed"]
        );
    }

    #[test]
    fn settings_and_schemas_are_completed_by_name() {
        assert_eq!(complete(&["ipp", "config", "get", "base"]), ["base_url"]);
        assert_eq!(complete(&["ipp", "schema", "job"]), ["job", "job-row"]);
        assert_eq!(complete(&["ipp", "help", "exi"]), ["exit-codes"]);
        assert!(complete(&["ipp", "help", ""]).contains(&"parse".to_owned()));
    }

    #[test]
    fn what_means_nothing_has_no_candidates() {
        assert!(complete(&["ipp", "jobs", "nonsense", "x", "y"]).is_empty());
    }
}
