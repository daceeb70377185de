//! `POST /invoices`: the form, the file, replays and credits.

use super::{Area, D, Decision, alternative};

pub(super) const ROWS: &[Decision] = &[
    Decision {
        id: D(13),
        area: Area::Invoices,
        question: "What does `POST /invoices` answer in synchronous mode?",
        choice: "200 with exactly the body of `GET /invoices/{job_id}`. In asynchronous mode, the \
            default, it is 202 with the documented body.",
        why: "The reference says that the endpoint \"runs synchronously when the background queue \
            is disabled\" and shows only the 202. A client that polls needs `job_id` and `status` \
            from either answer, and the body of GET has both.",
        alternatives: &[alternative::CREATED],
        setting: Some("`--mode sync`"),
    },
    Decision {
        id: D(14),
        area: Area::Invoices,
        question: "What does synchronous mode answer when the document cannot be read?",
        choice: "422 `EXTRACTION_FAILED`. The job exists and is `failed`; no credit is charged.",
        why: "422 is the status that the reference gives this code, and only a synchronous answer \
            can carry it. The changelog says that a failed extraction consumes no credit.",
        alternatives: &[],
        setting: None,
    },
    Decision {
        id: D(15),
        area: Area::Invoices,
        question: "What if the body is no upload form, or breaks off?",
        choice: "400 `INVALID_REQUEST` if it is not multipart, its boundary is broken, or a text \
            field is not UTF-8 or over 8 KiB. A client that vanishes in the middle of the upload \
            leaves no job and no charge.",
        why: "The fault is the request's and not the document's, so it is not `INVALID_FILE`. A \
            job comes of a whole upload only, so that a repeated one cannot be charged twice.",
        alternatives: &[],
        setting: None,
    },
    Decision {
        id: D(16),
        area: Area::Invoices,
        question: "What if the part `file` is missing, or has no file name?",
        choice: "400 `INVALID_FILE`.",
        why: "There is no file: of the documented codes this one says so. Without a name the \
            format, which the reference lists by extension, cannot be told.",
        alternatives: &[],
        setting: None,
    },
    Decision {
        id: D(17),
        area: Area::Invoices,
        question: "What if there are two `file` parts?",
        choice: "400 `INVALID_FILE`.",
        why: "The reference says \"single file per request\". Taking one of two silently would \
            lose an invoice.",
        alternatives: &[alternative::FIRST_WINS],
        setting: None,
    },
    Decision {
        id: D(18),
        area: Area::Invoices,
        question: "What tells the format of a file?",
        choice: "The extension must be pdf, png, jpg, jpeg or webp, in any case, and the first \
            bytes must be those of one of these formats, not necessarily the same; the part's \
            Content-Type is ignored. Else 400 `INVALID_FILE`, which this version, as it reads PDF \
            only, also gives for images.",
        why: "The extensions are those of the reference. Scanners and mail programs mislabel \
            files, and a JPEG called `.png` is as readable; HTTP clients often send no \
            Content-Type or a general one.",
        alternatives: &[alternative::STRICT_FORMAT],
        setting: None,
    },
    Decision {
        id: D(19),
        area: Area::Invoices,
        question: "What becomes of a file that is empty, encrypted or corrupt?",
        choice: "400 `INVALID_FILE` where that can be seen at the upload; else the job fails with \
            `EXTRACTION_FAILED`.",
        why: "The reference names corrupt files under `INVALID_FILE` and documents that could not \
            be parsed under `EXTRACTION_FAILED`. Either way nothing is charged, and the earlier \
            answer is the more useful one.",
        alternatives: &[],
        setting: None,
    },
    Decision {
        id: D(20),
        area: Area::Invoices,
        question: "How large may a file be?",
        choice: "10 MiB, that is 10,485,760 bytes; one byte more is 400 `INVALID_FILE`, from \
            Content-Length alone where the whole form is too large.",
        why: "The reference says \"typical limit: 10 MB\" and puts \"too large\" under \
            `INVALID_FILE`. Of the two readings of 10 MB, the binary one refuses no file that the \
            other accepts.",
        alternatives: &[],
        setting: Some("`--max-file-bytes`"),
    },
    Decision {
        id: D(21),
        area: Area::Invoices,
        question: "What if `export_mode` is neither `standard` nor `full`?",
        choice: "400 `INVALID_REQUEST`. An empty value means `standard`.",
        why: "A misspelt `full` that passed as `standard` would be noticed only in the exported \
            file. Forms send empty fields for what was not filled in.",
        alternatives: &[],
        setting: None,
    },
    Decision {
        id: D(22),
        area: Area::Invoices,
        question: "Which values of `include_bounding_boxes` are true?",
        choice: "`true`, `1`, `yes` and `on`; `false`, `0`, `no`, `off` and an empty value are \
            false; all in any case. Anything else is 400 `INVALID_REQUEST`.",
        why: "A form carries text, and each language writes a boolean in its own way: Python sends \
            `True`.",
        alternatives: &[],
        setting: None,
    },
    Decision {
        id: D(23),
        area: Area::Invoices,
        question: "What if `external_id` is empty or very long?",
        choice: "An empty one counts as absent; one of more than 255 characters is 400 \
            `INVALID_REQUEST`.",
        why: "If an empty id were an id, all uploads of a client with an unset variable would be \
            one job. A longer one is refused and not cut, as two that are cut could become the \
            same.",
        alternatives: &[],
        setting: None,
    },
    Decision {
        id: D(24),
        area: Area::Invoices,
        question: "What does the upload answer when its `external_id` is known?",
        choice: "The existing job in the form of `GET /invoices/{job_id}`: 202 while it is \
            processing, else 200, with the header `X-IPP-Idempotent-Replay: 1`. No credit is \
            charged. All keys of an account share its ids.",
        why: "The reference says that the existing job is returned, no credit is charged, and ids \
            are \"scoped to your account\". The header tells a client that nothing new was made.",
        alternatives: &[],
        setting: None,
    },
    Decision {
        id: D(25),
        area: Area::Invoices,
        question: "What if another account uses the same `external_id`?",
        choice: "Its upload is an independent job.",
        why: "The reference says that different API key holders may reuse the same string.",
        alternatives: &[],
        setting: None,
    },
    Decision {
        id: D(26),
        area: Area::Invoices,
        question: "What if a known `external_id` comes with another file or other options?",
        choice: "The existing job is the answer; the new file and the new options are ignored.",
        why: "The reference makes no exception: \"if a job already exists with the same \
            `external_id`\", it is returned. Some comparable APIs refuse instead, which the \
            alternative does.",
        alternatives: &[alternative::CONFLICT],
        setting: None,
    },
    Decision {
        id: D(27),
        area: Area::Invoices,
        question: "What if the job of a known `external_id` has failed?",
        choice: "The failed job is the answer.",
        why: "It is an existing job like any other, and a retry after a lost answer must learn how \
            the first try ended. To try the document again, a client takes a new id.",
        alternatives: &[alternative::FREES_ID],
        setting: None,
    },
    Decision {
        id: D(28),
        area: Area::Invoices,
        question: "Does an upload that is refused with 4xx use up its `external_id`?",
        choice: "No: the id stays free.",
        why: "No job exists, and the id names a job. After the mistake is corrected the same \
            upload must be able to succeed.",
        alternatives: &[],
        setting: None,
    },
    Decision {
        id: D(29),
        area: Area::Invoices,
        question: "What if several uploads with one new `external_id` arrive at the same time?",
        choice: "Exactly one job is made and one credit is reserved; the others get the winner's \
            job as a replay.",
        why: "That a retry is never charged twice is what the id is for, and a client that timed \
            out retries while its first try may still be running.",
        alternatives: &[],
        setting: None,
    },
    Decision {
        id: D(30),
        area: Area::Invoices,
        question: "When is the credit taken?",
        choice: "It is reserved when the upload is accepted, charged when the job completes and \
            given back when it fails. `credits_charged` is 1 for a completed job, else 0.",
        why: "The changelog calls the deduction atomic and says that a failed extraction consumes \
            no credit. A reservation keeps an account from accepting more than it can pay for.",
        alternatives: &[],
        setting: None,
    },
    Decision {
        id: D(31),
        area: Area::Invoices,
        question: "What does an account without credits get?",
        choice: "402 `INSUFFICIENT_CREDITS`, with `You have 0 credits remaining. Add credits to \
            continue.` as the message.",
        why: "Status, code and message are the sample of the reference.",
        alternatives: &[],
        setting: None,
    },
];
