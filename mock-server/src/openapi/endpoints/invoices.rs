//! `/invoices`.

use ipp_sdk::model::{Job, JobAccepted};
use serde_json::json;

use super::id_schema;
use crate::decisions::{D, alternative};
use crate::openapi::endpoint::{
    ANSWER, Answer, Auth, Body, BodyKind, Content, Endpoint, FIELD, Field, Header, Link, Parameter,
    Place, Tag, Verb,
};
use crate::openapi::{examples, refusals, schemas};
use crate::service::LONGEST_EXTERNAL_ID;

/// The media types of a single upload.
const MEDIA: &str = "application/pdf, image/png, image/jpeg, image/webp";
/// The media types of the files of a job.
const FILES: &[&str] = &[
    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    "text/csv; charset=utf-8",
];

pub(super) const ENDPOINTS: &[Endpoint] = &[
    Endpoint {
        verb: Verb::Post,
        place: Place::Base,
        path: "/invoices",
        id: "createInvoice",
        tag: Tag::Invoices,
        summary: "Upload an invoice",
        description: "Takes one document and makes a job of it. The document is read by a worker; poll the job, or \
            register a webhook and be told. A server in synchronous mode answers when it has been read.\n\n\
            Give every upload an `external_id`: after a lost connection or a 5xx the same upload can then be sent \
            again, and it is neither read nor charged twice.",
        auth: Auth::Key,
        parameters: &[],
        body: Some(Body {
            kind: BodyKind::Form,
            is_required: true,
            description: "An upload form with one document.",
            fields: FORM,
        }),
        answers: CREATED,
        refusals: &[
            refusals::NO_FORM,
            refusals::EXPORT_MODE,
            refusals::BOUNDING_BOXES,
            refusals::LONG_EXTERNAL_ID,
            refusals::RESPONSE_FORMAT,
            refusals::UNKNOWN_FIELD,
            refusals::NO_FILE,
            refusals::TWO_FILES,
            refusals::BAD_EXTENSION,
            refusals::CONTENT_TYPE,
            refusals::EMPTY_FILE,
            refusals::LARGE_FILE,
            refusals::NO_CREDITS,
            refusals::EXTERNAL_ID_CONFLICT,
            refusals::UNREADABLE,
            refusals::BUSY,
        ],
        decisions: &[
            D(1),
            D(17),
            D(18),
            D(25),
            D(26),
            D(27),
            D(28),
            D(29),
            D(30),
            D(70),
        ],
        preview: None,
    },
    Endpoint {
        verb: Verb::Get,
        place: Place::Base,
        path: "/invoices/{job_id}",
        id: "getInvoice",
        tag: Tag::Invoices,
        summary: "Look at a job",
        description: "Says where the job stands and, once it is `completed`, everything that was read from the \
            document. A job ends as `completed` or `failed`; a client that polls has to stop at both.\n\n\
            `automation_ready` is true when nobody needs to look at the invoice: the confidence is `HIGH` and the \
            figures add up.",
        auth: Auth::Key,
        parameters: &[JOB_ID],
        body: None,
        answers: &[Answer {
            description: "The job. `result` and `downloads` are there once it has ended, `error` if it failed.",
            content: Content::Json {
                schema: schemas::of::<Job>,
                examples: &[
                    ("completed", examples::completed_job),
                    ("processing", examples::processing_job),
                    ("failed", examples::failed_job),
                ],
            },
            links: &[DOWNLOAD_CSV, DOWNLOAD_EXCEL],
            decisions: &[D(33), D(34), D(67), D(68)],
            ..ANSWER
        }],
        refusals: &[refusals::JOB_NOT_FOUND],
        decisions: &[D(10)],
        preview: None,
    },
    Endpoint {
        verb: Verb::Get,
        place: Place::Base,
        path: "/invoices/{job_id}/download/{format}",
        id: "downloadInvoice",
        tag: Tag::Invoices,
        summary: "Download an invoice as a file",
        description: "The result of a completed job as an Excel workbook or as CSV, with the columns of the \
            `export_mode` that the upload asked for.",
        auth: Auth::Key,
        parameters: &[
            JOB_ID,
            Parameter {
                name: "format",
                description: "`excel` for an .xlsx workbook, `csv` for comma-separated values.",
                schema: |_| json!({"type": "string", "enum": ["excel", "csv"]}),
                example: || "excel".into(),
            },
        ],
        body: None,
        answers: &[Answer {
            description: "The file.",
            content: Content::File(FILES),
            headers: &[Header::Disposition],
            decisions: &[D(37)],
            ..ANSWER
        }],
        refusals: &[
            refusals::FORMAT,
            refusals::JOB_NOT_COMPLETED,
            refusals::NO_FILES,
            refusals::JOB_NOT_FOUND,
        ],
        decisions: &[],
        preview: None,
    },
];

const FORM: &[Field] = &[
    Field {
        name: "file",
        is_required: true,
        description: "The document, with its file name: pdf, png, jpg, jpeg or webp.",
        schema: |_| json!({"type": "string", "format": "binary"}),
        media: |_| Some(MEDIA),
        example: Some(|| "@invoice.pdf".into()),
        ..FIELD
    },
    EXPORT_MODE,
    Field {
        name: "include_bounding_boxes",
        description: "Whether the result says where on the page each value stands, under `field_locations`.",
        schema: |_| {
            let known = json!([
                true, false, "true", "false", 1, 0, "1", "0", "yes", "no", "on", "off", ""
            ]);
            json!({"enum": known, "default": false})
        },
        ..FIELD
    },
    Field {
        name: "external_id",
        description: "Your own name for this upload, such as the number of a run. If a job of the account has it \
            already, that job is the answer and nothing is charged.",
        schema: |_| json!({"type": "string", "maxLength": LONGEST_EXTERNAL_ID}),
        example: Some(|| "run-1234".into()),
        ..FIELD
    },
    Field {
        name: "response_format",
        description: "`json` asks for the result itself: the request waits for it, and no files are made.",
        schema: |_| json!({"type": "string", "enum": ["json", ""]}),
        when: |view| view.has(&alternative::JSON_HONOURED),
        preview: Some(alternative::JSON_HONOURED),
        ..FIELD
    },
];

pub(super) const EXPORT_MODE: Field = Field {
    name: "export_mode",
    description: "The columns of the Excel and CSV files: `standard` has those of accounts payable, `full` has \
        every field that was read.",
    schema: |_| json!({"type": "string", "enum": ["standard", "full", ""], "default": "standard"}),
    ..FIELD
};

/// The answers to an upload: each status means the same in every mode, but what leads to it does not.
const CREATED: &[Answer] = &[
    Answer {
        status: 202,
        when: |view| !view.is_sync,
        description: "The upload was accepted. With an `external_id` that is known already: the existing job, which \
            is still being processed.",
        ..ACCEPTED
    },
    Answer {
        when: |view| !view.may_wait() || view.has(&alternative::CREATED),
        description: "A replay: the `external_id` is known already, and its job has ended.",
        ..ENDED
    },
    Answer {
        when: |view| view.may_wait() && !view.has(&alternative::CREATED),
        description: "The document has been read: the completed job. With an `external_id` that is known already: \
            the existing job, which may have failed.",
        ..READ
    },
    Answer {
        status: 201,
        when: |view| view.may_wait() && view.has(&alternative::CREATED),
        description: "The document has been read: the completed job.",
        headers: &[],
        ..READ
    },
    Answer {
        status: 202,
        when: |view| view.is_sync,
        description: "A replay: the `external_id` is known already, and its job is still being processed.",
        content: Content::Json {
            schema: schemas::of::<Job>,
            examples: &[("replay", examples::processing_job)],
        },
        ..ACCEPTED
    },
];

const ACCEPTED: Answer = Answer {
    content: Content::Json {
        schema: schemas::any_of::<JobAccepted, Job>,
        examples: &[
            ("accepted", examples::job_accepted),
            ("replay", examples::processing_job),
        ],
    },
    headers: &[Header::Replay],
    links: &[GET_INVOICE, DOWNLOAD_CSV],
    decisions: &[D(24)],
    ..ANSWER
};

const ENDED: Answer = Answer {
    content: Content::Json {
        schema: schemas::of::<Job>,
        examples: &[
            ("completed", examples::completed_job),
            ("failed", examples::failed_job),
        ],
    },
    ..ACCEPTED
};

const READ: Answer = Answer {
    decisions: &[D(13), D(24)],
    ..ENDED
};

const JOB_ID: Parameter = Parameter {
    name: "job_id",
    description: "The job, as the upload named it.",
    schema: |_| id_schema(),
    example: || examples::JOB.into(),
};

const GET_INVOICE: Link = Link {
    name: "job",
    operation: "getInvoice",
    parameters: &[("job_id", "$response.body#/job_id")],
};
const DOWNLOAD_CSV: Link = Link {
    name: "csv",
    operation: "downloadInvoice",
    parameters: &[("job_id", "$response.body#/job_id"), ("format", "csv")],
};
const DOWNLOAD_EXCEL: Link = Link {
    name: "excel",
    operation: "downloadInvoice",
    parameters: &[("job_id", "$response.body#/job_id"), ("format", "excel")],
};
