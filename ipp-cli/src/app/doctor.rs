//! `ipp doctor`: what this run has for the checks to look at.

use std::ffi::OsStr;
use std::path::{Path, PathBuf};

use clap::ValueEnum as _;
use clap::parser::ValueSource;

use super::Context;
use crate::args::{self, DoctorArgs, Shell};
use crate::auth::Slot;
use crate::commands::{self, Rest, ShellFacts, Subject, TimeLimit, Value};
use crate::error::Result;
use crate::render;
use crate::settings::{Config, settings_files, state_dir};
use crate::terminal::trace;

pub(super) fn run(args: &DoctorArgs, context: &Context) -> Result<()> {
    trace::start(context.global);
    let subject = Subject {
        files: settings_files(),
        rest: rest(context),
        state_dir: state_dir(|name| std::env::var_os(name)),
        local_dir: local_dir(context),
        shell: shell(),
        terminal: context.output.terminal.words(),
        offline: args.offline,
        limit: TimeLimit::new(context.global.timeout),
    };
    let report = context.waiting(async || Ok(commands::doctor(subject).await))?;
    // It repeats what servers say, and one may repeat the key that it refuses.
    let json = render::without_secrets(&render::json_of(&report));
    context.output.object(&json, &render::DOCTOR)?;
    commands::ends_with(&report)
}

/// The settings are read once more: who runs this is to hear what is wrong with them together with the rest.
fn rest(context: &Context) -> Result<Rest> {
    let definition = args::definition();
    let config = Config::read(&definition, context.global.profile.as_deref())?;
    let effective = config.effective(&definition, context.matches);
    let value = |key: &str| {
        let setting = effective.iter().find(|setting| setting.key == key)?;
        Some(Value {
            shown: setting.values.join(","),
            from: setting.from.to_string(),
        })
    };
    Ok(Rest {
        profile: profile(&config, context),
        address: value("base_url").unwrap_or_else(|| Value {
            shown: ipp_sdk::DEFAULT_BASE_URL.to_owned(),
            from: "default".to_owned(),
        }),
        proxy: value("proxy"),
        certificates: value("cacert"),
        api: context.api(Slot::Key),
    })
}

fn profile(config: &Config, context: &Context) -> Value {
    let from = match context.matches.value_source("profile") {
        Some(ValueSource::CommandLine) => "flag".to_owned(),
        Some(ValueSource::EnvVariable) => "IPP_PROFILE".to_owned(),
        _ => match config.get("default_profile") {
            Some(setting) => setting.place.to_string(),
            None => "default".to_owned(),
        },
    };
    Value {
        shown: config.profile().to_owned(),
        from,
    }
}

#[cfg(feature = "local")]
fn local_dir(context: &Context) -> Option<Result<PathBuf>> {
    Some(crate::settings::local_data_dir(context.global))
}

#[cfg(not(feature = "local"))]
fn local_dir(_: &Context) -> Option<Result<PathBuf>> {
    None
}

/// The user's shell, by the name of its program, if it has a script.
fn shell() -> Option<ShellFacts> {
    let program = PathBuf::from(std::env::var_os("SHELL")?);
    let name = program.file_name().and_then(OsStr::to_str)?;
    let shell = Shell::from_str(name, true).ok()?;
    let home = etcetera::home_dir().ok()?;
    let (places, start_files) = usual_places(shell, &home);
    Some(ShellFacts {
        name: name.to_owned(),
        script: commands::script(shell, args::definition()),
        places,
        start_files,
    })
}

/// Where a shell has completions: the user's own place first, then those of systems. What else it may be told to read,
/// only it knows.
fn usual_places(shell: Shell, home: &Path) -> (Vec<PathBuf>, Vec<PathBuf>) {
    let variable = |name: &str| {
        std::env::var_os(name)
            .filter(|v| !v.is_empty())
            .map(PathBuf::from)
    };
    let data = variable("XDG_DATA_HOME").unwrap_or_else(|| home.join(".local/share"));
    let config = variable("XDG_CONFIG_HOME").unwrap_or_else(|| home.join(".config"));
    let of_system = |files: &[&str]| files.iter().map(PathBuf::from).collect::<Vec<_>>();
    let (own, others, start_files) = match shell {
        Shell::Bash => (
            data.join("bash-completion/completions/ipp"),
            of_system(&[
                "/usr/share/bash-completion/completions/ipp",
                "/etc/bash_completion.d/ipp",
            ]),
            vec![home.join(".bashrc"), home.join(".bash_profile")],
        ),
        Shell::Zsh => (
            home.join(".zfunc/_ipp"),
            of_system(&[
                "/usr/local/share/zsh/site-functions/_ipp",
                "/usr/share/zsh/site-functions/_ipp",
                "/usr/share/zsh/vendor-completions/_ipp",
            ]),
            vec![
                variable("ZDOTDIR")
                    .unwrap_or(home.to_owned())
                    .join(".zshrc"),
            ],
        ),
        Shell::Fish => (
            config.join("fish/completions/ipp.fish"),
            of_system(&["/usr/share/fish/vendor_completions.d/ipp.fish"]),
            vec![config.join("fish/config.fish")],
        ),
        Shell::Powershell | Shell::Elvish | Shell::Nushell => return (Vec::new(), Vec::new()),
    };
    ([vec![own], others].concat(), start_files)
}
