//! `/webhooks`: endpoints that are told when a job or batch ends.

use serde::Serialize;

use crate::call::{Call, Options, call_options, sends};
use crate::client::Client;
use crate::endpoint::{CREATE_WEBHOOK, DELETE_WEBHOOK, DELIVERIES, REDELIVER, WEBHOOKS};
use crate::model::{
    CreatedWebhook, Deleted, Delivery, DeliveryId, DeliveryList, EventType, WebhookId, WebhookList,
};

/// The webhooks of the account: `client.webhooks()`. The module `webhook` verifies what they are sent.
#[derive(Debug, Clone)]
pub struct Webhooks {
    client: Client,
}

impl Webhooks {
    pub(crate) fn new(client: Client) -> Self {
        Self { client }
    }

    /// Registers an HTTPS endpoint: `POST /webhooks`. An account has at most 5 active ones: a sixth is 400
    /// `WEBHOOK_LIMIT_REACHED` (reference; contract D53). An address that is not HTTPS, or longer than 2,048 characters, is
    /// 400 `INVALID_WEBHOOK_URL` (D51).
    ///
    /// The answer holds the secret that deliveries are signed with, which is shown this once. If the answer is lost
    /// ([`Error::outcome_unknown`](crate::Error::outcome_unknown)), the call is not repeated, for that would make
    /// another webhook: list them, delete the one whose secret nobody knows, and create it again.
    pub fn create(&self, url: impl Into<String>) -> CreateWebhook {
        CreateWebhook {
            client: self.client.clone(),
            url: url.into(),
            events: None,
            options: Options::default(),
        }
    }

    /// Every active webhook of the account: `GET /webhooks`. Repeated after every failure that may pass.
    pub fn list(&self) -> Call<WebhookList> {
        Call::data(self.client.clone(), WEBHOOKS, &[])
    }

    /// Deactivates a webhook for good: `DELETE /webhooks/{webhook_id}`. A delivery on its way is not cancelled. One that is
    /// not there any more is 404 `WEBHOOK_NOT_FOUND` (contract D59). Repeated after every failure that may pass.
    pub fn delete(&self, webhook_id: &WebhookId) -> Call<Deleted> {
        Call::flat(self.client.clone(), DELETE_WEBHOOK, &[webhook_id.as_str()])
    }

    /// The last 50 attempts to deliver, newest first: `GET /webhooks/{webhook_id}/deliveries`. Upcoming in the
    /// reference (contract §5). Repeated after every failure that may pass.
    pub fn deliveries(&self, webhook_id: &WebhookId) -> Call<DeliveryList> {
        Call::data(self.client.clone(), DELIVERIES, &[webhook_id.as_str()])
    }

    /// Delivers an event once more, now: `POST /webhooks/{webhook_id}/deliveries/{delivery_id}/redeliver`. Upcoming in
    /// the reference (contract §5). Repeated only if the request provably was not processed.
    pub fn redeliver(&self, webhook_id: &WebhookId, delivery_id: &DeliveryId) -> Call<Delivery> {
        let ids = [webhook_id.as_str(), delivery_id.as_str()];
        Call::data(self.client.clone(), REDELIVER, &ids)
    }
}

/// The registration of a webhook, not sent yet: `POST /webhooks`.
#[derive(Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct CreateWebhook {
    client: Client,
    url: String,
    events: Option<Vec<EventType>>,
    options: Options,
}

impl CreateWebhook {
    /// What the endpoint is told of. Of everything unless set; of nothing is 400 `INVALID_REQUEST` (contract D52).
    pub fn events(mut self, events: impl IntoIterator<Item = EventType>) -> Self {
        self.events = Some(events.into_iter().collect());
        self
    }

    call_options!();

    fn call(self) -> Call<CreatedWebhook> {
        #[derive(Serialize)]
        struct Body {
            url: String,
            #[serde(skip_serializing_if = "Option::is_none")]
            events: Option<Vec<EventType>>,
        }
        let body = Body {
            url: self.url,
            events: self.events,
        };
        Call::data(self.client, CREATE_WEBHOOK, &[])
            .json(&body)
            .with_options(self.options)
    }
}

sends!(CreateWebhook => CreatedWebhook);
