//! `/batches` and the combined downloads.

use ipp_sdk::model::{Batch, BatchAccepted};
use serde_json::json;

use super::id_schema;
use super::invoices::EXPORT_MODE;
use crate::decisions::{D, alternative};
use crate::openapi::endpoint::{
    ANSWER, Answer, Auth, Body, BodyKind, Content, Endpoint, FIELD, Field, Header, Link, Parameter,
    Place, Tag, Verb,
};
use crate::openapi::{View, examples, refusals, schemas};
use crate::service::MOST_FILES;

/// The media types of the combined files.
const FILES: &[&str] = &[
    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    "text/csv; charset=utf-8",
];

pub(super) const ENDPOINTS: &[Endpoint] = &[
    Endpoint {
        verb: Verb::Post,
        place: Place::Base,
        path: "/batches",
        id: "createBatch",
        tag: Tag::Batches,
        summary: "Upload a batch",
        description: "Takes up to 25 documents in one form; each costs one credit. They are always read in the \
            background: poll the batch until it is `done` or `failed`, or register a webhook.\n\n\
            Batches have no `external_id`. After an upload whose answer was lost, look for the batch's effect on \
            the credits before sending it again.",
        auth: Auth::Key,
        parameters: &[],
        body: Some(Body {
            kind: BodyKind::Form,
            is_required: true,
            description: "An upload form with the documents.",
            fields: &[
                Field {
                    name: "files",
                    is_required: true,
                    when: |view| !view.has(&alternative::BRACKETED),
                    ..FILES_FIELD
                },
                Field {
                    name: "files",
                    when: |view| view.has(&alternative::BRACKETED),
                    ..FILES_FIELD
                },
                Field {
                    name: "files[]",
                    description: "Another name for `files`.",
                    when: |view| view.has(&alternative::BRACKETED),
                    example: None,
                    ..FILES_FIELD
                },
                EXPORT_MODE,
            ],
        }),
        answers: &[Answer {
            status: 202,
            description: "The batch was accepted.",
            content: Content::Json {
                schema: schemas::of::<BatchAccepted>,
                examples: &[("accepted", examples::batch_accepted)],
            },
            links: &[GET_BATCH, DOWNLOAD],
            ..ANSWER
        }],
        refusals: &[
            refusals::NO_BATCH_FORM,
            refusals::EXPORT_MODE,
            refusals::UNKNOWN_FIELD,
            refusals::FILE_COUNT,
            refusals::WEBP,
            refusals::BAD_BATCH_FILE,
            refusals::NO_CREDITS,
            refusals::BUSY,
        ],
        decisions: &[D(1), D(18), D(30), D(42), D(43), D(46), D(47), D(50)],
        preview: None,
    },
    Endpoint {
        verb: Verb::Get,
        place: Place::Base,
        path: "/batches/{batch_id}",
        id: "getBatch",
        tag: Tag::Batches,
        summary: "Look at a batch",
        description: "Says how far the batch is and, once it has ended, what became of each file and where the \
            combined files are. A `done` batch may hold files that failed; `failed` counts them.",
        auth: Auth::Key,
        parameters: &[BATCH_ID],
        body: None,
        answers: &[Answer {
            description: "The batch. `results` and `downloads` are there once it has ended.",
            content: Content::Json {
                schema: schemas::of::<Batch>,
                examples: &[
                    ("done", examples::done_batch),
                    ("processing", examples::processing_batch),
                ],
            },
            links: &[DOWNLOAD],
            decisions: &[D(44), D(45), D(67)],
            ..ANSWER
        }],
        refusals: &[refusals::BATCH_NOT_FOUND],
        decisions: &[D(10)],
        preview: None,
    },
    Endpoint {
        place: Place::Origin,
        path: "/download/{batch_id}/{format}",
        id: "downloadBatch",
        summary: "Download a batch as a file",
        description: "All invoices of a batch in one file: an Excel workbook, CSV, bills for QuickBooks Online or \
            bills for Zoho Books. The paths under `downloads` of a batch lead here; note that they stand at the \
            origin and not under the base URL.",
        ..DOWNLOADS
    },
    Endpoint {
        place: Place::Base,
        path: "/batches/{batch_id}/download/{format}",
        id: "downloadBatchByPath",
        summary: "Download a batch as a file, under the base URL",
        description: "The same file as at `/download/{batch_id}/{format}`, for clients that speak to the base URL \
            only.",
        ..DOWNLOADS
    },
];

const DOWNLOADS: Endpoint = Endpoint {
    verb: Verb::Get,
    place: Place::Base,
    path: "",
    id: "",
    tag: Tag::Batches,
    summary: "",
    description: "",
    auth: Auth::KeyOrSession,
    parameters: &[
        BATCH_ID,
        Parameter {
            name: "format",
            description: "`excel` for an .xlsx workbook, `csv` for comma-separated values, `qb` for QuickBooks \
                Online, `zoho` for Zoho Books.",
            schema: |_| json!({"type": "string", "enum": ["excel", "csv", "qb", "zoho"]}),
            example: || "qb".into(),
        },
    ],
    body: None,
    answers: &[Answer {
        description: "The file.",
        content: Content::File(FILES),
        headers: &[Header::Disposition, Header::LeftOut],
        decisions: &[D(49)],
        ..ANSWER
    }],
    refusals: &[
        refusals::BATCH_FORMAT,
        refusals::BATCH_NOT_DONE,
        refusals::BATCH_NOT_FOUND,
    ],
    decisions: &[D(37)],
    preview: None,
};

const FILES_FIELD: Field = Field {
    description: "The documents, each with its file name, as a field that is repeated.",
    schema: |_| json!({"type": "array", "minItems": 1, "maxItems": MOST_FILES, "items": {"type": "string", "format": "binary"}}),
    media,
    example: Some(|| json!(["@january.pdf", "@february.pdf"])),
    ..FIELD
};

fn media(view: &View<'_>) -> Option<&'static str> {
    Some(if view.has(&alternative::ACCEPT_WEBP) {
        "application/pdf, image/png, image/jpeg, image/webp"
    } else {
        "application/pdf, image/png, image/jpeg"
    })
}

const BATCH_ID: Parameter = Parameter {
    name: "batch_id",
    description: "The batch, as the upload named it.",
    schema: |_| id_schema(),
    example: || examples::BATCH.into(),
};

const GET_BATCH: Link = Link {
    name: "batch",
    operation: "getBatch",
    parameters: &[("batch_id", "$response.body#/batch_id")],
};
const DOWNLOAD: Link = Link {
    name: "csv",
    operation: "downloadBatch",
    parameters: &[("batch_id", "$response.body#/batch_id"), ("format", "csv")],
};
