//! What holds for every request, whatever its endpoint.

use super::{Area, D, Decision, alternative};

pub(super) const ROWS: &[Decision] = &[
    Decision {
        id: D(1),
        area: Area::Requests,
        question: "A request has several faults: which one is reported?",
        choice: "The first of: route (404, 405), key (401), rate limit (429), tier (403), form and \
            parameters (400), replay of an `external_id`, file (400), credits (402). Only then is \
            it accepted.",
        why: "Who asks comes before what is asked, so that a stranger learns nothing. A replay \
            comes before the file and the credits, because it needs neither. The file comes before \
            the credits, so that a client learns of a bad file before it is asked to pay.",
        alternatives: &[alternative::CREDITS_FIRST],
        setting: None,
    },
    Decision {
        id: D(2),
        area: Area::Requests,
        question: "What tells a missing, malformed, unknown or revoked key apart?",
        choice: "Nothing: each is 401 `INVALID_API_KEY` with the same body and `WWW-Authenticate: \
            Bearer`. The scheme `Bearer` counts in any case.",
        why: "The reference gives all of them one code and one description. An answer that told \
            them apart would help whoever guesses keys. The header and the case of the scheme are \
            what RFC 9110 asks for.",
        alternatives: &[],
        setting: None,
    },
    Decision {
        id: D(3),
        area: Area::Requests,
        question: "What does a key look like, and what is kept of it?",
        choice: "`ipp_live_`, six hex digits of its `key_id`, `_` and 24 alphanumerics; only a \
            hash is stored. The literal keys of the reference exist only with the preset \
            `reference`.",
        why: "It is the shape of the reference's own sample for `POST /keys`. A key that is shown \
            once must not be readable from a database. Keys that stand in public documentation \
            must open nothing unless they are asked for.",
        alternatives: &[],
        setting: Some("`--preset reference`"),
    },
    Decision {
        id: D(4),
        area: Area::Requests,
        question: "Which codes do errors have that the reference does not name?",
        choice: "400 `INVALID_REQUEST`, `JOB_NOT_COMPLETED`, `INVALID_WEBHOOK_URL`, \
            `WEBHOOK_LIMIT_REACHED`; 401 `INVALID_SESSION`; 404 `NOT_FOUND`, `WEBHOOK_NOT_FOUND`, \
            `KEY_NOT_FOUND`, `VENDOR_NOT_FOUND`; 405 `METHOD_NOT_ALLOWED`; 500 `INTERNAL_ERROR`; \
            503 `SERVICE_UNAVAILABLE` (D69); always in the documented envelope.",
        why: "Every error response includes a machine-readable code, says the reference, and its \
            seven codes do not cover what its own text describes, such as a download before \
            completion. A code of its own for each case says what is wrong; a wrong one of the \
            seven would mislead.",
        alternatives: &[alternative::DOCUMENTED_ONLY],
        setting: None,
    },
    Decision {
        id: D(5),
        area: Area::Requests,
        question: "What do errors look like that come from the web framework: 404, 405, 413, 500?",
        choice: "Like all others: the envelope of the reference. 405 has the header `Allow`. A \
            body that is too large is no 413, but 400 with the code of what it should have been. Only \
            what cannot be read as HTTP gets a bare 400, 414 or 431: it never gets as far as the API.",
        why: "The reference says that every error response has a code. A client that reads errors \
            should need one parser, not two.",
        alternatives: &[],
        setting: None,
    },
    Decision {
        id: D(6),
        area: Area::Requests,
        question: "Which tiers have access to the API?",
        choice: "`solo`, `firm`, `firm_pro`, all that end in `_business`, and `enterprise` have; \
            `free` and `starter` have not and get 403 `TIER_REQUIRED` at every endpoint that takes \
            a key.",
        why: "The reference asks for a business-tier subscription, shows `starter_business` as the \
            tier of an account with a key, and announces API keys for Solo, Firm and Firm Pro and \
            a trial for Enterprise.",
        alternatives: &[],
        setting: None,
    },
    Decision {
        id: D(7),
        area: Area::Requests,
        question: "Which requests share a rate limit?",
        choice: "Per key and minute: 60 `POST /invoices`, 10 `POST /batches`, 20 `POST /webhooks`, \
            and 120 GETs and HEADs of all endpoints together, downloads included. Whatever a \
            request with a key is answered, it counts. DELETE and the session calls of `/keys` \
            are not limited.",
        why: "These are the four lines of the reference's table; `GET /api/v1/*` is one line, so \
            it is one limit. It names no limit for the rest.",
        alternatives: &[],
        setting: Some("`--limits off`"),
    },
    Decision {
        id: D(8),
        area: Area::Requests,
        question: "When does a minute of the rate limit begin?",
        choice: "With the first request that is counted. The window lasts 60 s from there, \
            whatever comes meanwhile: requests that are refused with 429 do not lengthen it.",
        why: "The reference says \"per minute\" and no more. A fixed window is the commonest \
            reading, and a client that waits for a minute is always let in again.",
        alternatives: &[alternative::SLIDING, alternative::ALIGNED],
        setting: None,
    },
    Decision {
        id: D(9),
        area: Area::Requests,
        question: "Are there rate limit headers?",
        choice: "No: `X-RateLimit-Limit`, `X-RateLimit-Remaining` and, on 429, `Retry-After` are \
            absent. On 503 there is a `Retry-After` in any case (D69).",
        why: "The reference lists these headers under \"Upcoming\", so a client of today has to \
            get by without them.",
        alternatives: &[alternative::RATE_HEADERS_SENT],
        setting: Some("`--profile preview`"),
    },
    Decision {
        id: D(10),
        area: Area::Requests,
        question: "How are numbers, times and dates written?",
        choice: "Amounts are JSON numbers with two decimals, such as `1000.00`; times are RFC 3339 \
            in UTC with milliseconds and `Z`; dates are `YYYY-MM-DD`.",
        why: "All samples of the reference are written so.",
        alternatives: &[],
        setting: None,
    },
    Decision {
        id: D(11),
        area: Area::Requests,
        question: "What becomes of a field or parameter that the reference does not name?",
        choice: "It is ignored.",
        why: "The reference promises that changes are backwards-compatible. A server that ignores \
            what it does not know lets a newer client speak to it.",
        alternatives: &[alternative::STRICT_FIELDS],
        setting: None,
    },
    Decision {
        id: D(12),
        area: Area::Requests,
        question: "Are HEAD, OPTIONS and requests from browsers answered?",
        choice: "Yes: HEAD like GET without the body, OPTIONS with the methods of the endpoint, \
            and CORS preflights; the API's own headers are exposed to scripts.",
        why: "Uptime checks send HEAD, and a page on another origin, such as one under \
            development, cannot be tested without CORS.",
        alternatives: &[],
        setting: None,
    },
    Decision {
        id: D(69),
        area: Area::Requests,
        question: "What happens when too many documents are waiting, or the server is shutting \
            down?",
        choice: "503 `SERVICE_UNAVAILABLE` with `Retry-After`. No job is made, nothing is charged, \
            and an `external_id` stays free.",
        why: "To refuse honestly is better than to run out of memory. Clients repeat a 503 anyway, \
            and as nothing was charged they may, even without an `external_id`.",
        alternatives: &[],
        setting: None,
    },
];
