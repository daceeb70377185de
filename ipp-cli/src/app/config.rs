//! `ipp config`

use serde_json::json;

use super::Context;
use crate::args::{self, ConfigCommand};
use crate::error::Result;
use crate::render::{self, SettingRow};
use crate::settings::{self, Config, Effective, Keys, SettingsError, user_file};

pub(super) fn run(command: ConfigCommand, context: &Context) -> Result<()> {
    let part = context.global.profile.as_deref();
    match command {
        ConfigCommand::Get { key } => get(key, context),
        ConfigCommand::List { origin } => list(origin, context),
        ConfigCommand::Path => {
            let path = user_file()?;
            context.output.text(&format!("{}\n", path.display()))
        }
        ConfigCommand::Set { key, value } => {
            let keys = Keys::of(&args::definition());
            settings::set_key(&user_file()?, part, &key, &value, &keys)?;
            done(&key, "is set", context)
        }
        ConfigCommand::Unset { key } => {
            settings::unset_key(&user_file()?, part, &key)?;
            done(&key, "is not set any more", context)
        }
    }
}

fn done(key: &str, what: &str, context: &Context) -> Result<()> {
    let of = match context.global.profile.as_deref() {
        Some(name) => format!(" for the profile {name}"),
        None => String::new(),
    };
    let json = json!({ "message": format!("{key} {what}{of}.") });
    context.output.object(&json.to_string(), &render::DONE)
}

fn effective(context: &Context) -> Result<Vec<Effective>> {
    let definition = args::definition();
    let config = Config::read(&definition, context.global.profile.as_deref())?;
    Ok(config.effective(&definition, context.matches))
}

/// The value alone: a script takes it as it is.
fn get(key: String, context: &Context) -> Result<()> {
    let found = effective(context)?.into_iter().find(|e| e.key == key);
    let Some(setting) = found else {
        return Err(SettingsError::NotSet { key }.into());
    };
    let lines = setting.values.join("\n");
    context.output.text(&format!("{lines}\n"))
}

fn list(origin: bool, context: &Context) -> Result<()> {
    let settings = effective(context)?;
    let rows = settings.iter().map(|setting| {
        render::json_of(&SettingRow {
            key: setting.key.clone(),
            value: setting.values.join(","),
            origin: setting.from.to_string(),
        })
    });
    let rows: Vec<String> = rows.collect();
    let view = match origin {
        true => &render::SETTINGS_WITH_ORIGIN,
        false => &render::SETTINGS,
    };
    context.output.all(rows.iter().map(String::as_str), view)
}
