//! `ipp profile`

use clap::parser::ValueSource;
use serde_json::{Map, Value, json};

use super::Context;
use crate::args::{self, ProfileCommand};
use crate::auth::{Slot, Vault};
use crate::error::Result;
use crate::render::{self, Profile, ProfileRow};
use crate::settings::{self, Config, Keys, Provenance, user_file};

pub(super) fn run(command: ProfileCommand, context: &Context) -> Result<()> {
    let file = user_file()?;
    let done = match command {
        ProfileCommand::List => return list(context),
        ProfileCommand::Show { name } => return show(name.as_deref(), context),
        ProfileCommand::Use { name } => {
            let keys = Keys::of(&args::definition());
            let value = [name.clone()];
            settings::set_key(&file, None, "default_profile", &value, &keys)?;
            format!("The profile {name} is used from now on.")
        }
        ProfileCommand::Create { name } => {
            settings::create(&file, &name)?;
            let typed = context.matches.value_source("base_url");
            if let (Some(ValueSource::CommandLine), Some(url)) = (typed, &context.global.base_url) {
                let keys = Keys::of(&args::definition());
                settings::set_key(
                    &file,
                    Some(&name),
                    "base_url",
                    std::slice::from_ref(url),
                    &keys,
                )?;
            }
            format!("The profile {name} is made; ipp auth login --profile {name} stores its key.")
        }
        ProfileCommand::Delete { name } => {
            context.confirm(&format!("Remove the profile {name}, and its keys?"))?;
            let vault = Config::none_but(&file).vault();
            let was_used = settings::delete(&file, &name, || {
                context.waiting(async || {
                    for slot in Slot::ALL {
                        vault.remove(&name, slot).await?;
                    }
                    Ok(())
                })
            })?;
            match was_used {
                true => format!("The profile {name} is removed; default is used from now on."),
                false => format!("The profile {name} is removed."),
            }
        }
        ProfileCommand::Rename { name, new } => {
            let vault = Config::none_but(&file).vault();
            settings::rename(&file, &name, &new, || {
                context.waiting(async || Ok(vault.rename(&name, &new).await?))
            })?;
            format!("The profile {name} is now {new}.")
        }
    };
    let json = json!({ "message": done });
    context.output.object(&json.to_string(), &render::DONE)
}

fn list(context: &Context) -> Result<()> {
    let config = Config::read(&args::definition(), context.global.profile.as_deref())?;
    let vault = config.vault();
    let mut rows = Vec::new();
    for name in settings::list(&user_file()?)? {
        rows.push(render::json_of(&ProfileRow {
            used: name == config.profile(),
            key: stored(&vault, &name, Slot::Key)?,
            session: stored(&vault, &name, Slot::Session)?,
            profile: name,
        }));
    }
    let rows = rows.iter().map(String::as_str);
    context.output.all(rows, &render::PROFILES)
}

fn show(name: Option<&str>, context: &Context) -> Result<()> {
    let definition = args::definition();
    let asked = name.or(context.global.profile.as_deref());
    let config = Config::read(&definition, asked)?;
    let effective = config.effective(&definition, context.matches);
    let in_files = effective
        .into_iter()
        .filter(|setting| matches!(setting.from, Provenance::File(_)));
    let settings: Map<String, Value> = in_files
        .map(|setting| (setting.key, setting.values.join(",").into()))
        .collect();
    let vault = config.vault();
    let json = render::json_of(&Profile {
        profile: config.profile().to_owned(),
        key: stored(&vault, config.profile(), Slot::Key)?,
        session: stored(&vault, config.profile(), Slot::Session)?,
        settings,
    });
    context.output.object(&json, &render::PROFILE)
}

/// The origin that a stored secret is for.
fn stored(vault: &Vault, profile: &str, slot: Slot) -> Result<Option<String>> {
    Ok(vault.origin(profile, slot)?)
}
