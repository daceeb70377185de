//! Endpoints that are told when a job or batch ends.

use ipp_sdk::model::{EventType, WebhookId, WebhookSecret};
use uuid::Uuid;

use super::{Error, Result, Service};
use crate::key::hex;
use crate::store::{AccountId, Delivery, NewWebhook, Redelivery, WebhookRow};

/// How many active webhooks an account may have (contract D53).
pub(crate) const MOST: usize = 5;
const SECRET_BYTES: usize = 32;

impl Service {
    /// Registers an endpoint for these events; each counts once (contract D52).
    pub(crate) fn register(
        &self,
        account: AccountId,
        url: &str,
        events: Vec<EventType>,
    ) -> Result<NewWebhook> {
        let fits = self.outlet.guard(&self.choices).url(url);
        fits.map_err(Error::webhook_url)?;
        let webhook = NewWebhook {
            webhook_id: WebhookId::from(Uuid::new_v4().to_string()),
            url: url.to_owned(),
            events: distinct(events),
            secret: new_secret()?,
            created_at: self.clock.now(),
        };
        if !self.store.add_webhook(account, &webhook, MOST)? {
            return Err(Error::WebhookLimit(MOST));
        }
        Ok(webhook)
    }

    /// The active endpoints of an account, oldest first.
    pub(crate) fn webhooks(&self, account: AccountId) -> Result<Vec<WebhookRow>> {
        Ok(self.store.webhooks(account)?)
    }

    /// Removes an endpoint and drops what is scheduled for it (contract D59).
    pub(crate) fn remove_webhook(&self, account: AccountId, webhook_id: &str) -> Result<()> {
        if !self.store.remove_webhook(account, webhook_id)? {
            return Err(Error::WebhookNotFound);
        }
        Ok(())
    }

    /// The last attempts to reach an endpoint, newest first.
    pub(crate) fn deliveries(&self, account: AccountId, webhook_id: &str) -> Result<Vec<Delivery>> {
        let deliveries = self.store.deliveries(account, webhook_id)?;
        deliveries.ok_or(Error::WebhookNotFound)
    }

    /// Delivers the event of an attempt once more, now.
    pub(crate) fn redeliver(
        &self,
        account: AccountId,
        webhook_id: &str,
        delivery_id: &str,
    ) -> Result<Delivery> {
        let now = self.clock.now();
        match self
            .store
            .redeliver(account, webhook_id, delivery_id, now)?
        {
            Redelivery::NoWebhook => Err(Error::WebhookNotFound),
            Redelivery::NoDelivery => Err(Error::DeliveryNotFound),
            Redelivery::Scheduled(delivery) => {
                self.timekeeper.wake();
                Ok(*delivery)
            }
        }
    }
}

fn distinct(events: Vec<EventType>) -> Vec<EventType> {
    let mut distinct = Vec::with_capacity(events.len());
    for event in events {
        if !distinct.contains(&event) {
            distinct.push(event);
        }
    }
    distinct
}

/// A secret as the contract describes it (D55).
fn new_secret() -> Result<WebhookSecret> {
    let mut bytes = [0; SECRET_BYTES];
    getrandom::getrandom(&mut bytes).map_err(Error::internal)?;
    Ok(WebhookSecret::new(format!("whsec_{}", hex(&bytes))))
}
