//! `ipp webhooks`

use ipp_sdk::model::{DeliveryId, EventType, WebhookId};

use super::{Context, hooks};
use crate::args::WebhooksCommand;
use crate::commands;
use crate::error::Result;
use crate::recent::Kind;
use crate::render;

pub(super) fn run(command: WebhooksCommand, context: &Context) -> Result<()> {
    let command = match command {
        WebhooksCommand::Verify(args) => return hooks::verify(args, context),
        WebhooksCommand::Sign(args) => return hooks::sign(args, context),
        command => command,
    };
    context.connected(async |run| {
        let (client, limit) = (run.client(), run.limit);
        let webhook = |typed| WebhookId::from(context.whole_id(Kind::Webhook, typed));
        match command {
            // They need no API.
            WebhooksCommand::Verify(_) | WebhooksCommand::Sign(_) => Ok(()),
            WebhooksCommand::Create(args) => {
                let events = args.events.iter();
                let events = events.map(|e| EventType::from(e.as_str())).collect();
                let answer = commands::create_webhook(client, args.url, events, limit).await?;
                let json = render::data(answer.raw(), "data");
                context.output.object(&json, &render::NEW_WEBHOOK)
            }
            WebhooksCommand::List(_) => {
                let answer = commands::webhooks(client, limit).await?;
                let rows = render::data(answer.raw(), "data.webhooks");
                context.rows(&rows, &render::WEBHOOK)
            }
            WebhooksCommand::Delete(args) => {
                let ids: Vec<_> = args.webhook_ids.into_iter().map(webhook).collect();
                delete(client, &ids, limit, context).await
            }
            WebhooksCommand::Deliveries(args) => {
                let id = webhook(args.webhook_id);
                let answer = commands::deliveries(client, &id, limit).await?;
                let rows = render::data(answer.raw(), "data.deliveries");
                context.rows(&rows, &render::DELIVERY)
            }
            WebhooksCommand::Redeliver(args) => {
                let id = webhook(args.webhook_id);
                let delivery = DeliveryId::from(context.whole_id(Kind::Delivery, args.delivery_id));
                let answer = commands::redeliver(client, &id, &delivery, limit).await?;
                let json = render::data(answer.raw(), "data");
                context.output.object(&json, &render::DELIVERY)
            }
            WebhooksCommand::Prune(args) => {
                let failing = commands::failing_webhooks(client, args.failures, limit).await?;
                if failing.is_empty() {
                    context
                        .output
                        .terminal
                        .note("every webhook answers; nothing is deleted");
                    return Ok(());
                }
                for webhook in &failing {
                    let (url, count) = (&webhook.url, webhook.failure_count.unwrap_or(0));
                    let id = &webhook.webhook_id;
                    context
                        .output
                        .terminal
                        .note(&format!("{id} {url}: {count} failures in a row"));
                }
                let ids: Vec<_> = failing.into_iter().map(|w| w.webhook_id).collect();
                delete(client, &ids, limit, context).await
            }
        }
    })
}

async fn delete(
    client: &ipp_sdk::Client,
    ids: &[WebhookId],
    limit: commands::TimeLimit,
    context: &Context<'_>,
) -> Result<()> {
    let what = match ids {
        [id] => format!("Delete webhook {id}?"),
        ids => format!("Delete {} webhooks?", ids.len()),
    };
    context.confirm(&what)?;
    context
        .each(ids, async |id| {
            commands::delete_webhook(client, id, limit).await
        })
        .await
}
