//! What the reference calls upcoming, apart from rate limit headers (D9) and webhook retries (D58).

use super::{Area, D, Decision, alternative};

pub(super) const ROWS: &[Decision] = &[
    Decision {
        id: D(70),
        area: Area::Roadmap,
        question: "What does `response_format` on `POST /invoices` do?",
        choice: "It is a field that the reference does not name yet, so it is ignored (D11).",
        why: "The reference lists it under \"Upcoming\": a client of today gets the documented \
            202, and one that asks for JSON has to cope with that.",
        alternatives: &[alternative::JSON_HONOURED],
        setting: Some("`--profile preview`"),
    },
    Decision {
        id: D(71),
        area: Area::Roadmap,
        question: "Are there endpoints under `/vendors`?",
        choice: "No: 404 `NOT_FOUND`.",
        why: "The reference lists `GET /api/v1/vendors` under \"Upcoming\" and gives no body; as \
            long as that is so, a client has to do without.",
        alternatives: &[alternative::VENDORS_SERVED],
        setting: Some("`--profile preview`"),
    },
];
