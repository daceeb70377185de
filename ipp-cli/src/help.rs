//! What `ipp help` explains beside the commands.

use crate::exit::TABLE;

/// A topic: how it is called, and its text.
type Topic = (&'static str, fn(&clap::Command) -> String);

pub(crate) const TOPICS: [Topic; 8] = [
    ("environment", environment),
    ("exit-codes", |_| exit_codes()),
    ("output", |_| include_str!("help/output.txt").to_owned()),
    ("idempotency", |_| {
        include_str!("help/idempotency.txt").to_owned()
    }),
    ("rate-limits", |_| {
        include_str!("help/rate-limits.txt").to_owned()
    }),
    ("webhooks", |_| include_str!("help/webhooks.txt").to_owned()),
    ("ci", |_| include_str!("help/ci.txt").to_owned()),
    ("agents", |_| include_str!("help/agents.txt").to_owned()),
];

/// The text of a topic.
pub(crate) fn topic(name: &str, cli: &clap::Command) -> Option<String> {
    let (_, text) = TOPICS.iter().find(|(topic, _)| *topic == name)?;
    Some(text(cli))
}

const WIDTH: usize = 80;

/// Variables that are no flag's.
const VARIABLES: [(&str, &str); 13] = [
    (
        "IPP_API_KEY",
        "the API key; no flag takes it, so that it shows in no list of processes",
    ),
    (
        "IPP_SESSION_TOKEN",
        "the session of a signed-in person, for `ipp keys`",
    ),
    (
        "IPP_WEBHOOK_SECRET",
        "the secret that webhooks are signed with",
    ),
    (
        "IPP_CONFIG_DIR",
        "where config.toml and credentials.toml are",
    ),
    ("IPP_STATE_DIR", "where runs and received events are kept"),
    ("IPP_CACHE_DIR", "where ids for completions are kept"),
    ("NO_COLOR", "no colour, whatever its value"),
    ("CLICOLOR_FORCE", "colour off terminals, too, unless 0"),
    ("COLUMNS", "the width of tables off terminals"),
    ("TERM=dumb", "no colour and no bar"),
    (
        "HTTPS_PROXY, HTTP_PROXY, NO_PROXY",
        "proxies, unless --proxy is given",
    ),
    (
        "GITHUB_ACTIONS",
        "if true, annotations of documents, and a summary of the step; see ipp help ci",
    ),
    (
        "GITHUB_STEP_SUMMARY, GITHUB_WORKSPACE",
        "where that summary goes, and from where files are named",
    ),
];

/// Every variable that is heard.
fn environment(cli: &clap::Command) -> String {
    let mut text = String::from(
        "ENVIRONMENT\n\nA flag goes before its variable, a variable before the project's file, the\n\
         profile and the defaults. A variable that is empty counts as not set. Switches\n\
         are off with 0, no, off and false.\n\n",
    );
    for (name, meaning) in VARIABLES {
        text += &entry(name, meaning);
    }
    text += "\nEvery flag but --external-id and --reprocess has its own:\n\n";
    let flags = cli.get_arguments().filter(|arg| arg.is_global_set());
    for arg in flags {
        if let (Some(name), Some(help)) = (arg.get_env(), arg.get_help()) {
            text += &entry(&name.to_string_lossy(), &help.to_string());
        }
    }
    text += "\nand so have those of single commands: IPP_MODE for --mode of `ipp parse`.\n\
             `ipp mock serve` has IPP_MOCK_PORT for --port, and so on.\n";
    text
}

fn exit_codes() -> String {
    let mut text =
        String::from("EXIT CODES\n\nA code keeps its meaning; new ones may be added.\n\n");
    for (exit, meaning) in TABLE {
        text += &entry(&exit.code().to_string(), &meaning.replace('`', ""));
    }
    text
}

/// A name, and below or beside it what it means.
fn entry(name: &str, meaning: &str) -> String {
    let indent = if name.len() < 4 { 8 } else { 24 };
    let lines = crate::render::wrap(meaning, WIDTH - indent);
    let mut text = format!("  {name:<width$}", width = indent - 2);
    if name.len() + 2 >= indent {
        text += &format!("\n{:indent$}", "");
    }
    text + &lines.join(&format!("\n{:indent$}", "")) + "\n"
}
#[cfg(test)]
mod tests {
    use super::*;
    use crate::args;

    #[test]
    fn a_topic_fits_a_terminal_and_names_flags_and_commands_that_there_are() {
        let cli = args::definition();
        let mut flags = Vec::new();
        let mut commands = vec!["ipp".to_owned()];
        collect(&cli, "ipp", &mut flags, &mut commands);
        for (name, _) in TOPICS {
            let text = topic(name, &cli).unwrap();
            assert!(
                text.lines().all(|l| l.chars().count() <= WIDTH),
                "{name}:\n{text}"
            );
            let words = text.split(|c: char| !(c.is_alphanumeric() || "-_".contains(c)));
            for flag in words.filter_map(|word| word.strip_prefix("--").filter(|w| !w.is_empty())) {
                assert!(flags.contains(&flag.to_owned()), "{name}: --{flag}");
            }
            for line in text.lines().filter(|l| l.starts_with("  ipp ")) {
                let known = commands
                    .iter()
                    .any(|c| line.trim().starts_with(&format!("{c} ")));
                assert!(known, "{name}: {line}");
            }
        }
    }

    fn collect(
        command: &clap::Command,
        name: &str,
        flags: &mut Vec<String>,
        all: &mut Vec<String>,
    ) {
        flags.extend(
            command
                .get_arguments()
                .filter_map(|a| Some(a.get_long()?.to_owned())),
        );
        for sub in command.get_subcommands() {
            let name = format!("{name} {}", sub.get_name());
            collect(sub, &name, flags, all);
            all.push(name);
        }
    }
}
