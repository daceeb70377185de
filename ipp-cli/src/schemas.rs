//! JSON Schemas (draft 2020-12) of what commands print: the API's own objects as the SDK describes them, and those that
//! this program makes.

use ipp_sdk::model::{
    Account, Batch, BatchAccepted, CreatedKey, CreatedWebhook, Deleted, Delivery, Job, JobSummary,
    KeyInfo, Vendor, Webhook,
};
use ipp_sdk::schemars::generate::SchemaSettings;
use ipp_sdk::schemars::{self, JsonSchema, Schema};
use ipp_sdk::webhook::Event;
use serde::Serialize;

use crate::bulk::tally::PlanShown;
use crate::commands::{Examination, Removed, RunRow, RunShown, Sent, Status};
use crate::hooks::Report as Verified;
use crate::render::{ErrorEnvelope, Kept as KeptEvent, Profile, ProfileRow, SavedFile, SettingRow};
use crate::terminal::ProgressRow;

/// The schema of one kind of object.
pub(crate) struct ObjectSchema {
    pub(crate) name: &'static str,
    /// Which commands print such an object.
    printed_by: &'static str,
    make: fn() -> Schema,
}

/// A row of the list of schemas.
#[derive(Serialize, JsonSchema)]
struct SchemaRow {
    /// What `ipp schema` calls it.
    name: &'static str,
    /// Which commands print such an object.
    printed_by: &'static str,
}

const SCHEMAS: &[ObjectSchema] = &[
    new(
        "job",
        "ipp parse, ipp runs resume, ipp runs retry, ipp jobs get, ipp jobs wait",
        of_api::<Job>,
    ),
    new("job-row", "ipp jobs list", of_api::<JobSummary>),
    new(
        "batch",
        "ipp batches get, ipp batches wait",
        of_api::<Batch>,
    ),
    new(
        "batch-accepted",
        "ipp batches create",
        of_api::<BatchAccepted>,
    ),
    new("webhook", "ipp webhooks list", of_api::<Webhook>),
    new(
        "new-webhook",
        "ipp webhooks create",
        of_api::<CreatedWebhook>,
    ),
    new(
        "delivery",
        "ipp webhooks deliveries, ipp webhooks redeliver",
        of_api::<Delivery>,
    ),
    new(
        "event",
        "ipp listen, and what webhooks are sent",
        of_api::<Event>,
    ),
    new(
        "vendor",
        "ipp vendors list, ipp vendors alias, ipp vendors merge",
        of_api::<Vendor>,
    ),
    new("account", "ipp account", of_api::<Account>),
    new("key", "ipp keys list", of_api::<KeyInfo>),
    new("new-key", "ipp keys create", of_api::<CreatedKey>),
    new(
        "done",
        "ipp webhooks delete, ipp webhooks prune, ipp vendors alias --remove, ipp keys revoke, ipp auth login, ipp auth logout, ipp profile create, ipp profile use, ipp profile rename, ipp profile delete, ipp config set, ipp config unset",
        of_api::<Deleted>,
    ),
    new("sent-event", "ipp trigger, ipp listen replay", ours::<Sent>),
    new("kept-event", "ipp listen events", ours::<KeptEvent>),
    new("verified", "ipp webhooks verify", ours::<Verified>),
    new("auth-status", "ipp auth status", ours::<Status>),
    new("doctor", "ipp doctor", ours::<Examination>),
    new("profile", "ipp profile show", ours::<Profile>),
    new("profile-row", "ipp profile list", ours::<ProfileRow>),
    new("setting", "ipp config list", ours::<SettingRow>),
    new("run", "ipp runs show", ours::<RunShown>),
    new("run-row", "ipp runs list", ours::<RunRow>),
    new("removed-run", "ipp runs clean", ours::<Removed>),
    new("plan", "ipp parse --dry-run", ours::<PlanShown>),
    new(
        "progress",
        "ipp parse --progress json, on stderr",
        ours::<ProgressRow>,
    ),
    new(
        "saved-file",
        "ipp export -O, ipp jobs download, ipp batches download, ipp schema --dir, ipp man --dir",
        ours::<SavedFile>,
    ),
    new("schema-row", "ipp schema", ours::<SchemaRow>),
    new(
        "error",
        "every command that fails, on stderr",
        ours::<ErrorEnvelope>,
    ),
];

const fn new(name: &'static str, printed_by: &'static str, make: fn() -> Schema) -> ObjectSchema {
    ObjectSchema {
        name,
        printed_by,
        make,
    }
}

/// Of an object that is passed on as the API sent it, which may leave out what the SDK reads as absent.
fn of_api<T: JsonSchema>() -> Schema {
    let settings = SchemaSettings::draft2020_12();
    settings.into_generator().into_root_schema_for::<T>()
}

/// Of an object that this program writes: what it always writes is required.
fn ours<T: JsonSchema>() -> Schema {
    let settings = SchemaSettings::draft2020_12().for_serialize();
    settings.into_generator().into_root_schema_for::<T>()
}

impl ObjectSchema {
    pub(crate) fn json(&self) -> String {
        (self.make)().as_value().to_string()
    }

    /// The file that has it, among those of the others.
    pub(crate) fn file_name(&self) -> String {
        format!("{}.schema.json", self.name)
    }

    /// What the list of schemas says of it.
    pub(crate) fn row(&self) -> String {
        let (name, printed_by) = (self.name, self.printed_by);
        crate::render::json_of(&SchemaRow { name, printed_by })
    }
}

pub(crate) fn all() -> impl Iterator<Item = &'static ObjectSchema> {
    SCHEMAS.iter()
}

pub(crate) fn names() -> impl Iterator<Item = &'static str> {
    all().map(|schema| schema.name)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Commands that print no object, or whatever the API or the local server answers.
    const OTHERS: [&str; 8] = [
        "ipp api",
        "ipp auth token",
        "ipp completions",
        "ipp config get",
        "ipp config path",
        "ipp help",
        "ipp mock",
        "ipp webhooks sign",
    ];

    fn leaves(command: &clap::Command, name: &str, found: &mut Vec<String>) {
        for sub in command.get_subcommands() {
            let name = format!("{name} {}", sub.get_name());
            match sub.has_subcommands() && name != "ipp listen" {
                true => leaves(sub, &name, found),
                false => found.push(name),
            }
        }
    }

    #[test]
    fn what_every_command_prints_has_a_schema() {
        let mut commands = Vec::new();
        leaves(&crate::args::definition(), "ipp", &mut commands);
        let named: Vec<&str> = all().flat_map(|s| s.printed_by.split(", ")).collect();
        for command in commands {
            let has_schema = named.iter().any(|n| n.starts_with(&command));
            let is_other = OTHERS.iter().any(|other| command.starts_with(other));
            assert!(has_schema || is_other, "{command}");
        }
    }
}
