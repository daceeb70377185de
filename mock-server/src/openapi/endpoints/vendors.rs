//! `/vendors`, from the roadmap.

use ipp_sdk::model::{Data, Deleted, Vendor, VendorPage};
use serde_json::{Value, json};

use super::{LIMIT, OFFSET, id_schema};
use crate::decisions::{D, alternative};
use crate::openapi::endpoint::{
    ANSWER, Answer, Auth, Body, BodyKind, Content, Endpoint, FIELD, Field, Link, Parameter, Place,
    Tag, Verb,
};
use crate::openapi::{examples, refusals, schemas};
use crate::service::LONGEST_ALIAS;

pub(super) const ENDPOINTS: &[Endpoint] = &[
    Endpoint {
        verb: Verb::Get,
        path: "/vendors",
        id: "listVendors",
        summary: "List vendors",
        description: "The vendors that were learned from the account's documents, under their canonical names, a \
            page at a time.",
        parameters: &[LIMIT, OFFSET],
        answers: &[Answer {
            description: "A page of vendors; an empty one past the end.",
            content: Content::Json {
                schema: schemas::of::<Data<VendorPage>>,
                examples: &[("page", examples::vendor_page)],
            },
            links: &[
                Link {
                    name: "alias",
                    operation: "addVendorAlias",
                    parameters: &[("vendor_id", "$response.body#/data/vendors/0/vendor_id")],
                },
                Link {
                    name: "merge",
                    operation: "mergeVendor",
                    parameters: &[("vendor_id", "$response.body#/data/vendors/0/vendor_id")],
                },
            ],
            decisions: &[D(38), D(71)],
            ..ANSWER
        }],
        refusals: &[refusals::PAGE, refusals::UNKNOWN_PARAMETER],
        ..VENDORS
    },
    Endpoint {
        path: "/vendors/{vendor_id}/aliases",
        id: "addVendorAlias",
        summary: "Give a vendor another name",
        description: "Documents that print this name are the vendor's from now on, and their results show its \
            canonical name.",
        body: Some(Body {
            kind: BodyKind::Json,
            is_required: true,
            description: "The other name.",
            fields: &[Field {
                name: "alias",
                is_required: true,
                description: "The name as documents print it; it must have a letter or a digit.",
                schema: |_| alias_schema(),
                example: Some(|| "ACME Corporation".into()),
                ..FIELD
            }],
        }),
        answers: &[Answer {
            links: &[Link {
                name: "remove",
                operation: "removeVendorAlias",
                parameters: &[
                    ("vendor_id", "$request.path.vendor_id"),
                    ("alias", "$request.body#/alias"),
                ],
            }],
            ..CHANGED
        }],
        refusals: &[
            refusals::NO_ALIAS,
            refusals::UNKNOWN_MEMBER,
            refusals::VENDOR_NOT_FOUND,
            refusals::ALIAS_TAKEN,
        ],
        ..VENDORS
    },
    Endpoint {
        verb: Verb::Delete,
        path: "/vendors/{vendor_id}/aliases/{alias}",
        id: "removeVendorAlias",
        summary: "Take a name from a vendor",
        description: "Documents that print this name are no longer taken for the vendor's.",
        parameters: &[
            VENDOR_ID,
            Parameter {
                name: "alias",
                description: "The name, percent-encoded.",
                schema: |_| alias_schema(),
                example: || "ACME%20Corporation".into(),
            },
        ],
        answers: &[Answer {
            description: "The name is the vendor's no longer.",
            content: Content::Json {
                schema: schemas::of::<Deleted>,
                examples: &[("deleted", examples::removed_alias)],
            },
            decisions: &[D(71)],
            ..ANSWER
        }],
        refusals: &[
            refusals::OWN_NAME,
            refusals::VENDOR_NOT_FOUND,
            refusals::ALIAS_NOT_FOUND,
        ],
        ..VENDORS
    },
    Endpoint {
        path: "/vendors/{vendor_id}/merge",
        id: "mergeVendor",
        summary: "Merge a vendor into another",
        description: "The names, tax ids and counts of this vendor become those of the other one, and this one is \
            gone. Documents that are read later show the other's canonical name.",
        body: Some(Body {
            kind: BodyKind::Json,
            is_required: true,
            description: "The vendor that stays.",
            fields: &[Field {
                name: "into",
                is_required: true,
                description: "The identifier of the vendor that stays.",
                schema: |_| json!({"type": "string", "minLength": 1}),
                example: Some(|| examples::OTHER_VENDOR.into()),
                ..FIELD
            }],
        }),
        answers: &[CHANGED],
        refusals: &[
            refusals::NO_OTHER_VENDOR,
            refusals::UNKNOWN_MEMBER,
            refusals::VENDOR_NOT_FOUND,
        ],
        ..VENDORS
    },
];

/// That a name has a letter or a digit, of any script, is beyond the patterns that all validators know.
fn alias_schema() -> Value {
    json!({"type": "string", "minLength": 1, "maxLength": LONGEST_ALIAS})
}

const VENDORS: Endpoint = Endpoint {
    verb: Verb::Post,
    place: Place::Base,
    path: "",
    id: "",
    tag: Tag::Vendors,
    summary: "",
    description: "",
    auth: Auth::Key,
    parameters: &[VENDOR_ID],
    body: None,
    answers: &[],
    refusals: &[refusals::VENDOR_NOT_FOUND],
    decisions: &[],
    preview: Some(alternative::VENDORS_SERVED),
};

const CHANGED: Answer = Answer {
    description: "The vendor as it is now.",
    content: Content::Json {
        schema: schemas::of::<Data<Vendor>>,
        examples: &[("vendor", examples::vendor)],
    },
    decisions: &[D(71)],
    ..ANSWER
};

const VENDOR_ID: Parameter = Parameter {
    name: "vendor_id",
    description: "The vendor, as the list names it.",
    schema: |_| id_schema(),
    example: || examples::VENDOR.into(),
};
