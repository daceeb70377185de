//! `/keys`, which take a session.

use super::{Area, D, Decision};

pub(super) const ROWS: &[Decision] = &[
    Decision {
        id: D(61),
        area: Area::Keys,
        question: "What authenticates the calls under `/keys`?",
        choice: "The cookie `session`, or a bearer session token. An API key there is 401 \
            `INVALID_SESSION`.",
        why: "The reference says \"session cookie or bearer session token\". A leaked key must not \
            be able to make others.",
        alternatives: &[],
        setting: None,
    },
    Decision {
        id: D(62),
        area: Area::Keys,
        question: "What may be sent to create a key, and who may?",
        choice: "The body may be absent; `name` may have up to 100 characters, more are 400 \
            `INVALID_REQUEST`. A tier without API access gets 403 `TIER_REQUIRED`. The answer is \
            200, and shows the key this once.",
        why: "`name` is optional in the reference, and keys are for business-tier users. 200 is \
            the status of its sample.",
        alternatives: &[],
        setting: None,
    },
    Decision {
        id: D(63),
        area: Area::Keys,
        question: "Does the list of keys contain revoked ones?",
        choice: "Yes, with `is_active: false`.",
        why: "The reference returns \"every API key issued\", and `is_active` would say nothing if \
            it were always true.",
        alternatives: &[],
        setting: None,
    },
    Decision {
        id: D(64),
        area: Area::Keys,
        question: "When does a revocation take effect, and what does a second one answer?",
        choice: "From the next request on. A second one is 200 again; an unknown key is 404 \
            `KEY_NOT_FOUND`.",
        why: "The reference calls it immediate. To revoke a revoked key changes nothing and leaves \
            things as they were asked for, and revoked keys are still listed.",
        alternatives: &[],
        setting: None,
    },
    Decision {
        id: D(65),
        area: Area::Keys,
        question: "What counts as a use in `last_used_at` of a key?",
        choice: "Every request that carries the key while it is active, whatever its endpoint and \
            its answer.",
        why: "The reference says that all requests are logged against the key that issued them. \
            Who looks for abandoned or stolen keys wants to see refused requests too.",
        alternatives: &[],
        setting: None,
    },
    Decision {
        id: D(66),
        area: Area::Keys,
        question: "What keeps another site from making keys in a user's browser?",
        choice: "`POST /_mock/accounts/{email}/sessions` logs in and sets the cookie with \
            `SameSite=Strict`, and a POST or DELETE by cookie with an `Origin` other than the \
            server's own is refused with 403 `INVALID_SESSION`.",
        why: "A browser sends the cookie by itself, so a foreign page could otherwise act as the \
            user.",
        alternatives: &[],
        setting: None,
    },
];
