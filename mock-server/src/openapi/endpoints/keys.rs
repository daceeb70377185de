//! `/keys`, which take a session.

use ipp_sdk::model::{CreatedKey, Data, Deleted, KeyList};
use serde_json::json;

use super::id_schema;
use crate::decisions::D;
use crate::openapi::endpoint::{
    ANSWER, Answer, Auth, Body, BodyKind, Content, Endpoint, FIELD, Field, Link, Parameter, Place,
    Tag, Verb,
};
use crate::openapi::{examples, refusals, schemas};
use crate::service::LONGEST_KEY_NAME;

pub(super) const ENDPOINTS: &[Endpoint] = &[
    Endpoint {
        verb: Verb::Post,
        place: Place::Base,
        path: "/keys",
        id: "createKey",
        tag: Tag::Keys,
        summary: "Make an API key",
        description: "A new key of the account that is logged in. The key itself stands in this answer and nowhere \
            else; only a hash of it is kept.",
        auth: Auth::Session,
        parameters: &[],
        body: Some(Body {
            kind: BodyKind::Json,
            is_required: false,
            description: "What to call the key. May be left out.",
            fields: &[Field {
                name: "name",
                description: "A label to tell it by.",
                schema: |_| json!({"type": ["string", "null"], "maxLength": LONGEST_KEY_NAME}),
                example: Some(|| "ci-pipeline".into()),
                ..FIELD
            }],
        }),
        answers: &[Answer {
            description: "The key.",
            content: Content::Json {
                schema: schemas::of::<Data<CreatedKey>>,
                examples: &[("key", examples::created_key)],
            },
            links: &[Link {
                name: "revoke",
                operation: "revokeKey",
                parameters: &[("key_id", "$response.body#/data/key_id")],
            }],
            decisions: &[D(3), D(62)],
            ..ANSWER
        }],
        refusals: &[
            refusals::KEY_NAME,
            refusals::UNKNOWN_MEMBER,
            refusals::FOREIGN_ORIGIN,
            refusals::TIER,
        ],
        decisions: &[],
        preview: None,
    },
    Endpoint {
        verb: Verb::Get,
        place: Place::Base,
        path: "/keys",
        id: "listKeys",
        tag: Tag::Keys,
        summary: "List API keys",
        description: "Every key that was made for the account, revoked ones too, with the time of its last use.",
        auth: Auth::Session,
        parameters: &[],
        body: None,
        answers: &[Answer {
            description: "The keys, without the keys themselves.",
            content: Content::Json {
                schema: schemas::of::<Data<KeyList>>,
                examples: &[("keys", examples::key_list)],
            },
            decisions: &[D(63), D(65)],
            ..ANSWER
        }],
        refusals: &[],
        decisions: &[],
        preview: None,
    },
    Endpoint {
        verb: Verb::Delete,
        place: Place::Base,
        path: "/keys/{key_id}",
        id: "revokeKey",
        tag: Tag::Keys,
        summary: "Revoke an API key",
        description: "The key opens nothing from the next request on. That cannot be undone.",
        auth: Auth::Session,
        parameters: &[Parameter {
            name: "key_id",
            description: "The identifier of the key, not the key itself.",
            schema: |_| id_schema(),
            example: || examples::KEY.into(),
        }],
        body: None,
        answers: &[Answer {
            description: "The key is revoked.",
            content: Content::Json {
                schema: schemas::of::<Deleted>,
                examples: &[("revoked", examples::revoked_key)],
            },
            decisions: &[D(64)],
            ..ANSWER
        }],
        refusals: &[refusals::FOREIGN_ORIGIN, refusals::KEY_NOT_FOUND],
        decisions: &[],
        preview: None,
    },
];
