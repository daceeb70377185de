//! Which keys a file may have. A key is the long name of a flag with `_` for `-`: what has an `IPP_…` variable can stand
//! in a file too, except what decides over this one run. A few keys are no flags: where a key comes from, and which
//! profile is meant.

use std::collections::BTreeMap;

use clap::builder::Resettable;
use clap::{Arg, ArgAction, Command};

use super::error::{Result, SettingsError};

/// What a run is told on purpose, each time: consent, another key or profile, the one document or run that is meant and
/// where it goes, and headers, which may hold a secret.
const ONCE: &[&str] = &[
    "all",
    "allow_origin",
    "at",
    "data",
    "dry_run",
    "event",
    "event_id",
    "exit_after",
    "form",
    "fresh",
    "header",
    "headers",
    "input",
    "name",
    "offline",
    "output_file",
    "port",
    "print_secret",
    "profile",
    "remove",
    "reprocess",
    "resume",
    "session",
    "show",
    "to",
    "yes",
];

/// What a project may decide for whoever works in it: how documents are read, chosen and shown. Nothing that sends
/// elsewhere, names a key, runs a program, writes to a place, lifts a limit of what is spent, or opens a gate.
const HARMLESS: &[&str] = &[
    "boxes",
    "color",
    "concurrency",
    "exclude",
    "fields",
    "include",
    "max_depth",
    "mode",
    "output",
    "progress",
    "quiet",
    "recursive",
    "retries",
    "timeout",
];

/// Keys that are no flags.
pub(crate) const DEFAULT_PROFILE: &str = "default_profile";
pub(crate) const API_KEY_COMMAND: &str = "api_key_command";
pub(crate) const SESSION_COMMAND: &str = "session_command";

/// The part of a file that a key stands in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Part {
    /// The top of the user's file: for all profiles.
    Top,
    /// A profile in the user's file.
    Profile,
    /// The file of a project.
    Project,
}

/// The keys that there are, with the flags that they stand for.
#[derive(Debug)]
pub(crate) struct Keys {
    /// Commands may have flags of one name that take different values.
    flags: BTreeMap<String, Vec<Arg>>,
}

impl Keys {
    pub(crate) fn of(definition: &Command) -> Self {
        let mut flags = BTreeMap::new();
        collect(definition, &mut flags);
        Self { flags }
    }

    /// The keys that are flags, sorted, each with the first of its flags.
    pub(crate) fn flags(&self) -> impl Iterator<Item = (&str, &Arg)> {
        self.flags.iter().map(|(key, args)| (&key[..], &args[0]))
    }

    pub(crate) fn flag(&self, key: &str) -> Option<&Arg> {
        self.flags.get(key).map(|args| &args[0])
    }

    /// Whether a key may stand here.
    pub(crate) fn check(&self, key: &str, part: Part) -> Result<()> {
        let is_command = [API_KEY_COMMAND, SESSION_COMMAND].contains(&key);
        if !self.flags.contains_key(key) && !is_command && key != DEFAULT_PROFILE {
            return Err(self.unknown(key));
        }
        match part {
            Part::Project if !HARMLESS.contains(&key) => Err(refuse(
                format!("{key} cannot be set in the file of a project"),
                "such a file may come from somebody else; set it for yourself: ipp config set",
            )),
            Part::Profile if key == DEFAULT_PROFILE => Err(refuse(
                format!("{key} is not a setting of a profile"),
                "it stands at the top of the file",
            )),
            _ => Ok(()),
        }
    }

    fn unknown(&self, key: &str) -> SettingsError {
        let known = self.flags.keys().map(String::as_str);
        let known = known.chain([API_KEY_COMMAND, SESSION_COMMAND, DEFAULT_PROFILE]);
        let near = known
            .map(|k| (strsim::jaro_winkler(key, k), k))
            .filter(|(likeness, _)| *likeness > 0.8)
            .max_by(|a, b| a.0.total_cmp(&b.0));
        let hint = match near {
            Some((_, near)) => format!("did you mean {near}?"),
            None => "ipp config list shows the keys".to_owned(),
        };
        refuse(format!("there is no setting {key}"), hint)
    }

    /// Whether a key can have these values.
    pub(crate) fn check_values(&self, key: &str, values: &[String]) -> Result<()> {
        if values.iter().any(|value| holds_a_key(value)) {
            return Err(refuse(
                format!("{key} holds an API key"),
                "settings are no place for one; ipp auth login stores it safely",
            ));
        }
        let Some(args) = self.flags.get(key) else {
            return check_other(key, values);
        };
        let mut faults = args.iter().filter_map(|arg| fault(arg, values));
        match (faults.next(), faults.count() + 1) {
            (Some(fault), count) if count == args.len() => Err(refuse(
                fault.replace("{key}", key),
                "the value is what the flag takes; ipp COMMAND --help tells",
            )),
            _ => Ok(()),
        }
    }

    /// The definition with these values as defaults, for the flags that take them.
    pub(crate) fn apply(definition: Command, values: &BTreeMap<String, Vec<String>>) -> Command {
        let with_default = |arg: Arg| match key_of(&arg).and_then(|key| values.get(&key)) {
            Some(values) if fault(&arg, values).is_none() => match arg.get_action() {
                ArgAction::SetTrue if values[0] == "false" => arg,
                _ => arg.default_values(values.clone()),
            },
            _ => arg,
        };
        definition
            .mut_args(with_default)
            .mut_subcommands(|sub| Self::apply(sub, values))
    }
}

fn collect(command: &Command, flags: &mut BTreeMap<String, Vec<Arg>>) {
    for arg in command.get_arguments() {
        if let Some(key) = key_of(arg) {
            flags.entry(key).or_default().push(arg.clone());
        }
    }
    for sub in command.get_subcommands() {
        collect(sub, flags);
    }
}

/// The key that a flag is set with.
fn key_of(arg: &Arg) -> Option<String> {
    let key = arg.get_long()?.replace('-', "_");
    let variable = format!("IPP_{}", key.to_uppercase());
    (arg.get_env()? == variable.as_str() && !ONCE.contains(&&key[..])).then_some(key)
}

/// Why a flag cannot have these values, in the words of the command line, with `{key}` for the flag.
fn fault(arg: &Arg, values: &[String]) -> Option<String> {
    let takes_many = matches!(arg.get_action(), ArgAction::Append);
    if values.len() != 1 && !takes_many {
        return Some("{key} takes one value".to_owned());
    }
    if !arg.get_action().takes_values() {
        let is_switch = matches!(&values[0][..], "true" | "false");
        return (!is_switch).then(|| "{key} is true or false".to_owned());
    }
    let long = arg.get_long().unwrap_or_default();
    let words = values.iter().map(|value| format!("--{long}={value}"));
    let error = alone(arg).try_get_matches_from(words).err()?;
    let text = error.to_string();
    let message = text.split("\n\n").next().unwrap_or_default();
    let message = message.strip_prefix("error: ").unwrap_or(message);
    let named = error.get(clap::error::ContextKind::InvalidArg);
    let named = named.map(|name| format!("'{name}'")).unwrap_or_default();
    Some(message.replace(&named, "{key}"))
}

/// A command line with this flag and nothing else.
fn alone(arg: &Arg) -> Command {
    let reset = || Resettable::<clap::Id>::Reset;
    let arg = arg
        .clone()
        .required(false)
        .env(Resettable::Reset)
        .default_value(Resettable::Reset)
        .conflicts_with(reset())
        .requires(reset())
        .overrides_with(reset())
        .group(reset())
        .required_unless_present(reset());
    Command::new("ipp").no_binary_name(true).arg(arg)
}

fn check_other(key: &str, values: &[String]) -> Result<()> {
    let [value] = values else {
        return Err(refuse(format!("{key} takes one value"), "give one"));
    };
    match key {
        DEFAULT_PROFILE => check_name(value),
        _ if shlex::split(value).is_none_or(|words| words.is_empty()) => Err(refuse(
            format!("{key} is no command"),
            "write it as in a shell, quotes closed; no shell runs it",
        )),
        _ => Ok(()),
    }
}

/// Names of profiles are typed, and stand in files and keyrings.
pub(crate) fn check_name(name: &str) -> Result<()> {
    let plain = |c: char| c.is_ascii_alphanumeric() || "-_.".contains(c);
    match !name.is_empty() && name.len() <= 64 && name.chars().all(plain) && name != "." {
        true => Ok(()),
        false => Err(refuse(
            "a profile's name has letters, digits, '-', '_' and '.', at most 64".to_owned(),
            "for example: acme-test",
        )),
    }
}

fn holds_a_key(value: &str) -> bool {
    let mut words = value.split(|c: char| !(c.is_ascii_alphanumeric() || c == '_'));
    words.any(|word| word.starts_with("ipp_live_") || word.starts_with("ipp_test_"))
}

fn refuse(message: String, hint: impl Into<String>) -> SettingsError {
    SettingsError::Key {
        place: None,
        message,
        hint: hint.into(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::args;
    use crate::error::Cause as _;

    fn keys() -> Keys {
        Keys::of(&args::definition())
    }

    fn values(values: &[&str]) -> Vec<String> {
        values.iter().map(|v| (*v).to_owned()).collect()
    }

    fn refusal(result: Result<()>) -> String {
        let error = result.unwrap_err();
        format!("{}; {}", error.message(), error.hint().unwrap())
    }

    #[test]
    fn every_flag_with_a_variable_is_a_key_but_those_of_one_run() {
        let keys = keys();
        for key in ["mode", "boxes", "output", "timeout", "base_url", "retries"] {
            assert!(keys.flag(key).is_some(), "{key}");
        }
        for key in [
            "external_id",
            "help",
            "profile",
            "header",
            "preset",
            "print_secret",
            "yes",
        ] {
            assert!(keys.flag(key).is_none(), "{key}");
        }
    }

    #[test]
    fn an_unknown_key_is_refused_with_the_one_that_was_meant() {
        let keys = keys();
        let meant = refusal(keys.check("time_out", Part::Top));
        assert_eq!(meant, "there is no setting time_out; did you mean timeout?");
        let kebab = refusal(keys.check("base-url", Part::Profile));
        assert!(kebab.ends_with("did you mean base_url?"), "{kebab}");
        let far = refusal(keys.check("xyzzy", Part::Project));
        assert!(far.ends_with("ipp config list shows the keys"), "{far}");
    }

    #[test]
    fn a_project_sets_only_what_is_harmless() {
        let keys = keys();
        keys.check("mode", Part::Project).unwrap();
        let harmful = keys.flags().filter(|(key, _)| !HARMLESS.contains(key));
        let harmful: Vec<&str> = harmful.map(|(key, _)| key).collect();
        for key in ["base_url", "api_key_file"] {
            assert!(harmful.contains(&key), "{key}");
        }
        let others = [API_KEY_COMMAND, SESSION_COMMAND, DEFAULT_PROFILE];
        for key in harmful.into_iter().chain(others) {
            keys.check(key, Part::Top).unwrap();
            let words = refusal(keys.check(key, Part::Project));
            assert!(words.contains("file of a project"), "{words}");
        }
    }

    #[test]
    fn a_value_is_what_the_flag_takes() {
        let keys = keys();
        for (key, value) in [
            ("mode", "full"),
            ("timeout", "5m"),
            ("retries", "0"),
            ("quiet", "true"),
            ("api_key_command", "pass show 'my key'"),
        ] {
            keys.check_values(key, &values(&[value])).unwrap();
        }
        for (key, value, words) in [
            ("mode", "fast", "invalid value 'fast' for mode"),
            ("timeout", "soon", "invalid value 'soon' for timeout: give"),
            ("quiet", "maybe", "quiet is true or false"),
            ("default_profile", "a b", "a profile's name"),
            (
                "api_key_command",
                "pass 'x",
                "api_key_command is no command",
            ),
            ("api_key_command", "", "api_key_command is no command"),
        ] {
            let refusal = refusal(keys.check_values(key, &values(&[value])));
            assert!(refusal.starts_with(words), "{refusal}");
        }
        let two = refusal(keys.check_values("mode", &values(&["full", "full"])));
        assert!(two.starts_with("mode takes one value"), "{two}");
    }

    #[test]
    fn a_key_is_refused_as_a_setting_and_not_shown() {
        let command = values(&["echo ipp_live_canary_123"]);
        let words = refusal(keys().check_values("api_key_command", &command));
        assert!(words.contains("ipp auth login") && !words.contains("canary"));
    }

    #[test]
    fn values_become_defaults_that_flags_go_before() {
        let set = BTreeMap::from([
            ("mode".to_owned(), values(&["full"])),
            ("boxes".to_owned(), values(&["true"])),
            ("quiet".to_owned(), values(&["false"])),
        ]);
        let parse = |words: &[&str]| {
            let command = Keys::apply(args::definition(), &set);
            let matches = command.get_matches_from(words);
            let sub = matches.subcommand_matches("parse").unwrap().clone();
            (
                sub.get_raw("mode").unwrap().next().unwrap().to_owned(),
                sub.get_flag("boxes"),
                sub.get_flag("quiet"),
            )
        };
        assert_eq!(parse(&["ipp", "parse", "x"]), ("full".into(), true, false));
        let typed = ["ipp", "parse", "x", "--mode", "standard", "-q"];
        assert_eq!(parse(&typed), ("standard".into(), true, true));
    }
}
