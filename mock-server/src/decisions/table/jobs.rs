//! `GET /invoices/{job_id}`, `GET /jobs`, and the downloads.

use super::{Area, D, Decision, alternative};

pub(super) const ROWS: &[Decision] = &[
    Decision {
        id: D(32),
        area: Area::Jobs,
        question: "What does a job id get that is unknown, malformed or another account's?",
        choice: "404 `JOB_NOT_FOUND` with one body for all of them.",
        why: "The reference gives \"not found\" and \"belongs to another account\" one code. An \
            answer that told them apart would tell strangers which ids exist.",
        alternatives: &[],
        setting: None,
    },
    Decision {
        id: D(33),
        area: Area::Jobs,
        question: "What does a job look like while it is processing?",
        choice: "200 with `completed_at: null` and `credits_charged: 0`, and without `result` and \
            `downloads`.",
        why: "The reference returns \"the current status of a job and, once complete, the full \
            extracted payload\"; before that there is no result to show.",
        alternatives: &[],
        setting: None,
    },
    Decision {
        id: D(34),
        area: Area::Jobs,
        question: "What does a failed job look like?",
        choice: "200 with `success: true`, `status: \"failed\"`, `result: null`, `downloads: \
            null`, `credits_charged: 0` and `error: {code, message, http_status}`.",
        why: "The reference knows jobs that fail (`job.failed`) and shows none. The request itself \
            succeeded, so the status is 200; the error has the form that all errors have.",
        alternatives: &[],
        setting: None,
    },
    Decision {
        id: D(35),
        area: Area::Jobs,
        question: "What does a download answer for a job that is processing or has failed?",
        choice: "400 `JOB_NOT_COMPLETED`.",
        why: "The reference says 400 before the state `completed`, and names no code. A failed job \
            never reaches that state.",
        alternatives: &[],
        setting: None,
    },
    Decision {
        id: D(36),
        area: Area::Jobs,
        question: "What if the format of a download is neither `excel` nor `csv`?",
        choice: "400 `INVALID_REQUEST`.",
        why: "The format is a parameter of the endpoint; 404 would say that the job does not \
            exist.",
        alternatives: &[],
        setting: None,
    },
    Decision {
        id: D(37),
        area: Area::Jobs,
        question: "What are downloads called, and of which type are they?",
        choice: "`invoice_<first 8 characters of the job id>.xlsx` and `.csv`; CSV is `text/csv; \
            charset=utf-8`.",
        why: "The reference shows `invoice_550e8400.xlsx` and the type of Excel files; CSV follows \
            suit.",
        alternatives: &[],
        setting: None,
    },
    Decision {
        id: D(38),
        area: Area::Jobs,
        question: "What if `limit` or `offset` is out of range, or no number?",
        choice: "400 `INVALID_REQUEST` for a `limit` that is not 1 to 100 and an `offset` below 0, \
            and for either if it is no whole number.",
        why: "The reference states both ranges. A client that asks for 500 and silently gets 100 \
            takes the first page for the whole list.",
        alternatives: &[alternative::CLAMP],
        setting: None,
    },
    Decision {
        id: D(39),
        area: Area::Jobs,
        question: "How is the list of jobs ordered, and what belongs to it?",
        choice: "The jobs of the whole account, newest first; of two with the same time, the later \
            accepted one first. Past the end the list is empty.",
        why: "The reference says \"newest first\" and \"for the authenticated API key owner\", \
            which is the account. Without a fixed order of ties, pages could repeat or skip a job.",
        alternatives: &[],
        setting: None,
    },
    Decision {
        id: D(40),
        area: Area::Jobs,
        question: "What does the list say of a job that is not completed?",
        choice: "`confidence: null` and `completed_at: null`.",
        why: "Neither exists yet. Null keeps every row the same shape.",
        alternatives: &[],
        setting: None,
    },
    Decision {
        id: D(67),
        area: Area::Jobs,
        question: "What are the paths under `downloads` relative to?",
        choice: "They are absolute paths in the sense of RFC 3986: they are resolved against the \
            origin of the server, not against the base URL.",
        why: "The paths of invoices begin with `/api/v1`, which the base URL ends in, so to append \
            them to the base URL would double it. A client should send its key to no other origin \
            than that of its base URL.",
        alternatives: &[],
        setting: None,
    },
    Decision {
        id: D(68),
        area: Area::Jobs,
        question: "Which status does a job have before it ends?",
        choice: "`processing`, from the upload until it is `completed` or `failed`.",
        why: "It is the only such status that the reference shows. A client should treat any \
            status that it does not know as not yet ended, and should stop at `failed`.",
        alternatives: &[],
        setting: None,
    },
];
