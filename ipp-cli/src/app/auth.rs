//! `ipp auth`

use std::io::{IsTerminal as _, stdin};
use std::path::Path;

use clap::parser::ValueSource;
use serde_json::json;
use zeroize::Zeroizing;

use super::Context;
use crate::args::{AuthCommand, StoreArg};
use crate::auth::{AuthError, Secret, Slot, Store, name_of};
use crate::commands::{self, LoggedIn, TimeLimit};
use crate::error::Result;
use crate::exit::Exit;
use crate::input::read_text;
use crate::render;
use crate::settings::{Remote, USUAL_PROFILE, user_file};
use crate::terminal::trace;

pub(super) fn run(command: AuthCommand, context: &Context) -> Result<()> {
    trace::start(context.global);
    match command {
        AuthCommand::Login(args) => {
            let store = args.store.map(|store| match store {
                StoreArg::Keyring => Store::Keyring,
                StoreArg::File => Store::File,
            });
            login(slot(args.session), store, context)
        }
        AuthCommand::Logout(args) => logout(slot(args.session), args.all, context),
        AuthCommand::Status(args) => status(slot(args.session), context),
        AuthCommand::Token(args) => token(slot(args.session), args.show, context),
    }
}

fn slot(session: bool) -> Slot {
    match session {
        true => Slot::Session,
        false => Slot::Key,
    }
}

fn login(slot: Slot, store: Option<Store>, context: &Context) -> Result<()> {
    let remote = context.api(slot)?.remote()?;
    // Without a place to keep it there is nothing to ask for.
    user_file()?;
    let secret = given(&remote, context)?;
    let limit = TimeLimit::new(context.global.timeout);
    let done = context.waiting(async || commands::login(&remote, &secret, store, limit).await)?;
    let terminal = context.output.terminal;
    if let Some(fault) = &done.kept.fallback {
        let path = remote.vault.path().display();
        terminal.warn(&format!("{}; it is kept in {path} instead", fault.words()));
    }
    if remote
        .wanted
        .variable
        .as_ref()
        .is_some_and(|v| !v.is_empty())
    {
        let variable = slot.variable();
        terminal.note(&format!(
            "{variable} is set, and goes before what is stored"
        ));
    }
    note_address(&remote, context);
    context
        .output
        .object(&logged_in(&remote, &done), &render::DONE)
}

/// Tells how to keep the address that the secret is for, if it holds for this command only.
fn note_address(remote: &Remote, context: &Context) {
    let from = context.matches.value_source("base_url");
    let is_kept = !matches!(
        from,
        Some(ValueSource::CommandLine | ValueSource::EnvVariable)
    );
    if let (Some(url), false) = (&remote.connection.base_url, is_kept) {
        let profile = match remote.wanted.profile.as_str() {
            USUAL_PROFILE => String::new(),
            profile => format!(" --profile {profile}"),
        };
        context.output.terminal.note(&format!(
            "it is for this address alone, which `ipp config set base_url {url}{profile}` keeps"
        ));
    }
}

/// The secret to store: in the file that the flag names, on stdin, or typed.
fn given(remote: &Remote, context: &Context) -> Result<Secret> {
    let slot = remote.wanted.slot;
    let read = |text: &str, from: &str| Ok(Secret::read(text, slot, from)?);
    if let Some((file, text)) = &remote.wanted.file {
        return read(text, &name_of(file));
    }
    if stdin().is_terminal() {
        let typed = context.output.terminal.secret(slot.words())?;
        let typed = typed.ok_or(AuthError::NoInput { slot })?;
        return read(&typed, "what was typed");
    }
    let text = Zeroizing::new(read_text(Path::new("-"))?);
    match text.trim().is_empty() {
        true => Err(AuthError::NoInput { slot }.into()),
        false => read(&text, "stdin"),
    }
}

fn logged_in(remote: &Remote, done: &LoggedIn) -> String {
    let wanted = &remote.wanted;
    let place = match done.kept.store {
        Store::Keyring => "the system's keyring".to_owned(),
        Store::File => remote.vault.path().display().to_string(),
    };
    let account = done.account.as_ref();
    let whose = account.and_then(|a| a.email.as_ref());
    let whose = whose
        .map(|email| format!(" of {email}"))
        .unwrap_or_default();
    let message = format!(
        "The {}{whose} is stored for the profile {} and {}, in {place}.",
        wanted.slot.words(),
        wanted.profile,
        wanted.origin
    );
    json!({
        "message": message,
        "profile": wanted.profile,
        "origin": wanted.origin.as_str(),
        "store": done.kept.store.name(),
        "place": place,
        "account": account,
    })
    .to_string()
}

fn logout(slot: Slot, all: bool, context: &Context) -> Result<()> {
    let vault = context.config.vault();
    let (profiles, slots) = match all {
        true => (vault.profiles()?, &Slot::ALL[..]),
        false => (vec![context.config.profile().to_owned()], &[slot][..]),
    };
    let count = context.waiting(async || commands::logout(&vault, &profiles, slots).await)?;
    let message = match (count, all) {
        (0, true) => "Nothing was stored.".to_owned(),
        (0, false) => format!("No {} was stored for {}.", slot.words(), profiles[0]),
        (n, true) => format!("{n} removed."),
        (_, false) => format!("The {} of {} is removed.", slot.words(), profiles[0]),
    };
    for slot in slots {
        if std::env::var_os(slot.variable()).is_some_and(|v| !v.is_empty()) {
            let note = format!("{} is still set", slot.variable());
            context.output.terminal.note(&note);
        }
    }
    let json = json!({ "message": message, "removed": count });
    context.output.object(&json.to_string(), &render::DONE)
}

fn status(slot: Slot, context: &Context) -> Result<()> {
    let remote = context.api(slot)?.remote()?;
    let limit = TimeLimit::new(context.global.timeout);
    let (status, problem) = context.waiting(async || commands::status(*remote, limit).await)?;
    let json = render::json_of(&status);
    context.output.object(&json, &render::AUTH_STATUS)?;
    match problem {
        Some(error) if error.exit() == Exit::Auth => Err(error),
        Some(error) => {
            let warning = format!("the API could not be asked: {}", error.message());
            context.output.terminal.warn(&warning);
            Ok(())
        }
        None => Ok(()),
    }
}

fn token(slot: Slot, show: bool, context: &Context) -> Result<()> {
    if !show && std::io::stdout().is_terminal() {
        return Err(AuthError::WouldShow { slot }.into());
    }
    let remote = context.api(slot)?.remote()?;
    let found = context.waiting(async || Ok(remote.secret().await?))?;
    let line = Zeroizing::new(format!("{}\n", found.secret.expose()));
    context.output.terminal.write(line.as_bytes())
}
