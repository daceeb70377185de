//! `POST /batches`, `GET /batches/{batch_id}`, and the combined downloads.

use super::{Area, D, Decision, alternative};

pub(super) const ROWS: &[Decision] = &[
    Decision {
        id: D(41),
        area: Area::Batches,
        question: "What if a batch has no file, or more than 25?",
        choice: "400 `INVALID_FILE`; nothing is charged.",
        why: "The reference says \"up to 25\". Its codes have none for a number of files; this one \
            is nearest.",
        alternatives: &[],
        setting: None,
    },
    Decision {
        id: D(42),
        area: Area::Batches,
        question: "May a batch contain WebP files?",
        choice: "No: 400 `INVALID_FILE`.",
        why: "The reference lists pdf, png, jpg and jpeg for batches, and webp for single invoices \
            only.",
        alternatives: &[alternative::ACCEPT_WEBP],
        setting: None,
    },
    Decision {
        id: D(43),
        area: Area::Batches,
        question: "What if one file of a batch is bad?",
        choice: "The whole batch is refused with 400 `INVALID_FILE`; the message names the file, \
            and nothing is charged.",
        why: "A single upload of that file would be refused too, and a batch that is refused whole \
            can be corrected and sent again without paying for any file twice: batches have no \
            `external_id`.",
        alternatives: &[alternative::FAILED_ROW],
        setting: None,
    },
    Decision {
        id: D(44),
        area: Area::Batches,
        question: "What if one file of an accepted batch cannot be read?",
        choice: "The batch is `done`; `failed` counts the file, its credit is given back, and its \
            row has `status: \"failed\"`, the error's `code` and `message` under `error`, and null \
            for what was not read.",
        why: "The reference counts `successful` and `failed` beside the status `done`, so a batch \
            with failed files is done. The changelog says that a failed extraction costs nothing.",
        alternatives: &[],
        setting: None,
    },
    Decision {
        id: D(45),
        area: Area::Batches,
        question: "What if no file of a batch can be read?",
        choice: "The batch has the status `failed`, and the event is `batch.failed`.",
        why: "The reference has an event `batch.failed` and does not say when it is sent; this is \
            when it is surely meant.",
        alternatives: &[alternative::ALWAYS_DONE],
        setting: None,
    },
    Decision {
        id: D(46),
        area: Area::Batches,
        question: "What if an account has fewer credits than a batch has files?",
        choice: "402 `INSUFFICIENT_CREDITS`; nothing is accepted and nothing is charged.",
        why: "Each file consumes one credit. Half a batch would have to be sorted out by hand. The \
            reference's advice to look at the balance first, \"to avoid mid-run credit \
            exhaustion\", speaks for the alternative.",
        alternatives: &[alternative::PARTIAL],
        setting: None,
    },
    Decision {
        id: D(47),
        area: Area::Batches,
        question: "What is the form field for the files called?",
        choice: "`files`, repeated for each file.",
        why: "That is the name and the use in the reference. Some libraries add brackets to the \
            names of repeated fields, which the alternative accepts.",
        alternatives: &[alternative::BRACKETED],
        setting: None,
    },
    Decision {
        id: D(48),
        area: Area::Batches,
        question: "What does an unknown batch id get?",
        choice: "404 `JOB_NOT_FOUND`, also for a malformed id or another account's.",
        why: "A batch is a \"batch job\" in the reference, and this is its only code with 404.",
        alternatives: &[],
        setting: None,
    },
    Decision {
        id: D(49),
        area: Area::Batches,
        question: "Where are the combined downloads of a batch, and who may have them?",
        choice: "At `/download/{batch_id}/{format}` of the origin and at \
            `/api/v1/batches/{batch_id}/download/{format}`, with `excel`, `csv`, `qb` or `zoho`, \
            for a key or session of the account. Before the batch is `done` they are 400 \
            `JOB_NOT_COMPLETED`. With `qb` and `zoho`, the header `X-IPP-Left-Out` counts the \
            invoices that cannot be booked as bills and are left out; `X-IPP-Left-Out-File` names \
            each with the reason.",
        why: "The first is the path in the reference's sample; the second is what it would be \
            beside that of invoices. An invoice is confidential, so a path alone must not open it.",
        alternatives: &[],
        setting: None,
    },
    Decision {
        id: D(50),
        area: Area::Batches,
        question: "Do the files of a batch appear as jobs?",
        choice: "No: neither in `GET /jobs`, nor as `job.completed` or `job.failed`.",
        why: "The rows of a batch have no `job_id` in the reference, and a subscriber of all \
            events would hear of each file twice.",
        alternatives: &[alternative::LISTED],
        setting: None,
    },
];
