//! `/webhooks` and the log of their deliveries.

use ipp_sdk::model::{
    CreatedWebhook, Data, Deleted, Delivery, DeliveryList, EventType, WebhookList,
};
use serde_json::json;

use super::id_schema;
use crate::decisions::{D, alternative};
use crate::openapi::endpoint::{
    ANSWER, Answer, Auth, Body, BodyKind, Content, Endpoint, FIELD, Field, Link, Parameter, Place,
    Tag, Verb,
};
use crate::openapi::{examples, refusals, schemas};
use crate::webhooks::guard::MAX_URL_CHARS;

pub(super) const ENDPOINTS: &[Endpoint] = &[
    Endpoint {
        verb: Verb::Post,
        place: Place::Base,
        path: "/webhooks",
        id: "createWebhook",
        tag: Tag::Webhooks,
        summary: "Register a webhook",
        description: "From now on the URL is told of the account's jobs and batches as they end. Each delivery is \
            signed with the secret of this answer, which is shown only here. An account may have five active \
            webhooks.",
        auth: Auth::Key,
        parameters: &[],
        body: Some(Body {
            kind: BodyKind::Json,
            is_required: true,
            description: "What to tell, and whom.",
            fields: FIELDS,
        }),
        answers: &[Answer {
            description: "The webhook, with its secret.",
            content: Content::Json {
                schema: schemas::of::<Data<CreatedWebhook>>,
                examples: &[("webhook", examples::created_webhook)],
            },
            links: &[
                link("delete", "deleteWebhook", &[CREATED_ID]),
                link("deliveries", "listDeliveries", &[CREATED_ID]),
            ],
            decisions: &[D(52), D(55)],
            ..ANSWER
        }],
        refusals: &[
            refusals::NO_JSON,
            refusals::EVENTS,
            refusals::UNKNOWN_MEMBER,
            refusals::WEBHOOK_URL,
            refusals::WEBHOOK_LIMIT,
        ],
        decisions: &[D(54), D(56), D(57), D(58)],
        preview: None,
    },
    Endpoint {
        verb: Verb::Get,
        place: Place::Base,
        path: "/webhooks",
        id: "listWebhooks",
        tag: Tag::Webhooks,
        summary: "List webhooks",
        description: "The active webhooks of the account. Secrets are not shown again.",
        auth: Auth::Key,
        parameters: &[],
        body: None,
        answers: &[Answer {
            description: "The webhooks.",
            content: Content::Json {
                schema: schemas::of::<Data<WebhookList>>,
                examples: &[("webhooks", examples::webhook_list)],
            },
            links: &[link(
                "delete",
                "deleteWebhook",
                &[("webhook_id", "$response.body#/data/webhooks/0/webhook_id")],
            )],
            decisions: &[D(60)],
            ..ANSWER
        }],
        refusals: &[],
        decisions: &[],
        preview: None,
    },
    Endpoint {
        verb: Verb::Delete,
        place: Place::Base,
        path: "/webhooks/{webhook_id}",
        id: "deleteWebhook",
        tag: Tag::Webhooks,
        summary: "Delete a webhook",
        description: "Ends the webhook at once and for good. A delivery on its way is not called back.",
        auth: Auth::Key,
        parameters: &[WEBHOOK_ID],
        body: None,
        answers: &[Answer {
            description: "The webhook is deleted.",
            content: Content::Json {
                schema: schemas::of::<Deleted>,
                examples: &[("deleted", examples::deleted_webhook)],
            },
            decisions: &[D(59)],
            ..ANSWER
        }],
        refusals: &[refusals::WEBHOOK_NOT_FOUND],
        decisions: &[],
        preview: None,
    },
    Endpoint {
        verb: Verb::Get,
        place: Place::Base,
        path: "/webhooks/{webhook_id}/deliveries",
        id: "listDeliveries",
        tag: Tag::Webhooks,
        summary: "List the deliveries of a webhook",
        description: "The last 50 attempts to deliver an event, newest first, each with the receiver's answer.",
        auth: Auth::Key,
        parameters: &[WEBHOOK_ID],
        body: None,
        answers: &[Answer {
            description: "The attempts.",
            content: Content::Json {
                schema: schemas::of::<Data<DeliveryList>>,
                examples: &[("deliveries", examples::delivery_list)],
            },
            links: &[link(
                "redeliver",
                "redeliver",
                &[
                    ("webhook_id", "$request.path.webhook_id"),
                    (
                        "delivery_id",
                        "$response.body#/data/deliveries/0/delivery_id",
                    ),
                ],
            )],
            decisions: &[D(58)],
            ..ANSWER
        }],
        refusals: &[refusals::WEBHOOK_NOT_FOUND],
        decisions: &[],
        preview: Some(alternative::RETRIED),
    },
    Endpoint {
        verb: Verb::Post,
        place: Place::Base,
        path: "/webhooks/{webhook_id}/deliveries/{delivery_id}/redeliver",
        id: "redeliver",
        tag: Tag::Webhooks,
        summary: "Deliver an event again",
        description: "Sends the event of an attempt once more, at once, as an attempt of its own.",
        auth: Auth::Key,
        parameters: &[
            WEBHOOK_ID,
            Parameter {
                name: "delivery_id",
                description: "The attempt to repeat, as the list of deliveries names it.",
                schema: |_| id_schema(),
                example: || examples::DELIVERY.into(),
            },
        ],
        body: None,
        answers: &[Answer {
            status: 202,
            description: "The new attempt, which is still to be made.",
            content: Content::Json {
                schema: schemas::of::<Data<Delivery>>,
                examples: &[("delivery", examples::redelivery)],
            },
            decisions: &[D(58)],
            ..ANSWER
        }],
        refusals: &[refusals::WEBHOOK_NOT_FOUND, refusals::DELIVERY_NOT_FOUND],
        decisions: &[],
        preview: Some(alternative::RETRIED),
    },
];

const FIELDS: &[Field] = &[
    Field {
        name: "url",
        is_required: true,
        description: "Where to deliver to: an `https://` URL without user name and password, of at most 2,048 \
            characters, on a public network.",
        schema: |view| {
            let pattern = if view.has(&alternative::LOOPBACK_HTTP) {
                "^https?://"
            } else {
                "^https://"
            };
            json!({"type": "string", "format": "uri", "maxLength": MAX_URL_CHARS, "pattern": pattern})
        },
        example: Some(|| "https://example.com/hooks/ipp".into()),
        ..FIELD
    },
    Field {
        name: "events",
        description: "What to tell of. All four if it is left out.",
        schema: |_| {
            let known: Vec<_> = EventType::KNOWN.iter().map(EventType::as_str).collect();
            json!({"type": ["array", "null"], "minItems": 1, "items": {"type": "string", "enum": known}})
        },
        example: Some(|| json!(["job.completed", "job.failed"])),
        ..FIELD
    },
];

const WEBHOOK_ID: Parameter = Parameter {
    name: "webhook_id",
    description: "The webhook, as its registration named it.",
    schema: |_| id_schema(),
    example: || examples::WEBHOOK.into(),
};

const CREATED_ID: (&str, &str) = ("webhook_id", "$response.body#/data/webhook_id");

const fn link(
    name: &'static str,
    operation: &'static str,
    parameters: &'static [(&'static str, &'static str)],
) -> Link {
    Link {
        name,
        operation,
        parameters,
    }
}
