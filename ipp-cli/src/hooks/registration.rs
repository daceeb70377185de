//! The webhook at the API that a listener has for as long as it listens.
//!
//! Its secret is shown once, so it is kept. A listener that was killed finds its webhook again; one whose secret was
//! lost is deleted, for there can be five at most.

use std::fs;
use std::path::{Path, PathBuf};
use std::time::Duration;

use ipp_sdk::Client;
use ipp_sdk::model::{EventType, Webhook, WebhookId, WebhookSecret};
use serde::{Deserialize, Serialize};

use super::{HookError, Result};
use crate::private::{self, Reader};

/// How long the end of a listener may take: a webhook that is left is found again.
const LONGEST_GOODBYE: Duration = Duration::from_secs(5);

/// A webhook that is registered.
pub(crate) struct Registration {
    client: Client,
    file: PathBuf,
    id: WebhookId,
    secret: WebhookSecret,
}

#[derive(Serialize, Deserialize)]
struct Record {
    webhook_id: String,
    secret: String,
}

impl Registration {
    /// Registers the address, or finds it registered.
    pub(crate) async fn make(
        client: &Client,
        file: PathBuf,
        url: &str,
        kinds: &[EventType],
    ) -> Result<Self> {
        let record = read(&file);
        let listed = client.webhooks().list().await?.webhooks;
        let mut ours = None;
        for webhook in listed.iter().filter(|webhook| webhook.url == url) {
            let known = record
                .as_ref()
                .filter(|r| r.webhook_id == webhook.webhook_id.as_str());
            match known {
                Some(record) if tells_of(webhook, kinds) => ours = Some(record),
                _ => {
                    client.webhooks().delete(&webhook.webhook_id).await?;
                }
            }
        }
        let (id, secret) = match ours {
            Some(record) => (
                record.webhook_id.as_str().into(),
                record.secret.as_str().into(),
            ),
            None => create(client, &file, url, kinds).await?,
        };
        Ok(Self {
            client: client.clone(),
            file,
            id,
            secret,
        })
    }

    pub(crate) fn secret(&self) -> &WebhookSecret {
        &self.secret
    }

    /// Deletes the webhook.
    pub(crate) async fn remove(self) -> Result<()> {
        let call = self.client.webhooks().delete(&self.id);
        call.timeout(LONGEST_GOODBYE).await?;
        fs::remove_file(&self.file).map_err(HookError::file("remove", &self.file))
    }
}

async fn create(
    client: &Client,
    file: &Path,
    url: &str,
    kinds: &[EventType],
) -> Result<(WebhookId, WebhookSecret)> {
    let call = client.webhooks().create(url);
    let call = match kinds {
        [] => call,
        kinds => call.events(kinds.iter().cloned()),
    };
    let created = call.await?;
    let record = Record {
        webhook_id: created.webhook_id.to_string(),
        secret: created.secret.expose().to_owned(),
    };
    let json = serde_json::to_vec(&record).map_err(std::io::Error::from);
    json.and_then(|json| private::write_whole(file, &json, Reader::Owner))
        .map_err(HookError::file("write", file))?;
    Ok((created.webhook_id, created.secret))
}

fn read(file: &Path) -> Option<Record> {
    serde_json::from_slice(&fs::read(file).ok()?).ok()
}

/// Whether a webhook tells of all these, and of nothing else.
fn tells_of(webhook: &Webhook, kinds: &[EventType]) -> bool {
    let all = [
        EventType::JobCompleted,
        EventType::JobFailed,
        EventType::BatchCompleted,
        EventType::BatchFailed,
    ];
    let wanted = if kinds.is_empty() { &all[..] } else { kinds };
    wanted.iter().all(|kind| webhook.events.contains(kind))
        && webhook.events.iter().all(|kind| wanted.contains(kind))
}
