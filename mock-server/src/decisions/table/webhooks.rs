//! Registration, signature and delivery.

use super::{Area, D, Decision, alternative};

pub(super) const ROWS: &[Decision] = &[
    Decision {
        id: D(51),
        area: Area::Webhooks,
        question: "Which URLs and bodies are refused?",
        choice: "400 `INVALID_WEBHOOK_URL` if `url` is missing, does not begin with `https://`, \
            contains a user name or password, or is longer than 2,048 characters; 400 \
            `INVALID_REQUEST` if the body is no JSON object.",
        why: "The reference asks for `https://`. A password in a URL would be kept and listed in \
            clear text.",
        alternatives: &[alternative::LOOPBACK_HTTP],
        setting: None,
    },
    Decision {
        id: D(52),
        area: Area::Webhooks,
        question: "What does `events` mean when it is absent, empty, or has unknown or repeated \
            values?",
        choice: "Absent means all four; an empty list is 400 `INVALID_REQUEST`, and so is an \
            unknown event; a repeated one counts once.",
        why: "The reference says \"omit to subscribe to all\". A webhook without an event, or with \
            a misspelt one, would never be called, and its owner would wait in vain.",
        alternatives: &[],
        setting: None,
    },
    Decision {
        id: D(53),
        area: Area::Webhooks,
        question: "What happens at the sixth webhook?",
        choice: "400 `WEBHOOK_LIMIT_REACHED`. Deleted and deactivated webhooks do not count, and \
            of requests at the same time no more succeed than there is room for.",
        why: "The reference allows at most five active webhooks per account and names no error.",
        alternatives: &[],
        setting: None,
    },
    Decision {
        id: D(54),
        area: Area::Webhooks,
        question: "May a webhook point into a private network?",
        choice: "No: when the connection is made, addresses that are loopback, private, link-local \
            or otherwise not public are refused, also inside IPv6 forms that carry an IPv4 \
            address. Redirects are never followed. An allow-list of networks opens some for tests.",
        why: "Otherwise anyone with a key could make the server call what only it can reach. The \
            address is checked at the connection, because a name can resolve to another one after \
            registration.",
        alternatives: &[],
        setting: None,
    },
    Decision {
        id: D(55),
        area: Area::Webhooks,
        question: "What does a signing secret look like?",
        choice: "`whsec_` and 64 lowercase hex digits. It is shown once, when the webhook is made.",
        why: "The sample of the reference begins `whsec_a3f2c1`. 64 hex digits are 256 bits when \
            read as hex, and valid base64 too, so that stock Standard Webhooks libraries take the \
            secret as it is.",
        alternatives: &[],
        setting: None,
    },
    Decision {
        id: D(56),
        area: Area::Webhooks,
        question: "What exactly does `X-IPP-Signature` contain?",
        choice: "`sha256=` and the lowercase hex of HMAC-SHA256 over the raw body; the key is the \
            whole secret, `whsec_` included. A delivery also has `webhook-id`, `webhook-timestamp` \
            and `webhook-signature` as Standard Webhooks defines them, `X-IPP-Event` and \
            `X-IPP-Delivery`.",
        why: "The reference names the header and HMAC-SHA256, and no form. `sha256=<hex>` is how \
            GitHub and many others write it; the Standard Webhooks headers add protection against \
            replays for those who want it.",
        alternatives: &[alternative::BARE_HEX, alternative::TIMESTAMPED],
        setting: None,
    },
    Decision {
        id: D(57),
        area: Area::Webhooks,
        question: "What does a delivery contain?",
        choice: "`{\"id\": \"evt_…\", \"event\": \"job.completed\", \"type\": \"job.completed\", \
            \"timestamp\": …, \"data\": {…}}`; `data` is the body of the job's or batch's GET \
            without `success` and `field_locations`.",
        why: "The reference says that the result is pushed, so that no poll is needed. Comparable \
            APIs name the event either `event` or `type`, so both are there. Polygons are left out \
            because they can outgrow what receivers accept.",
        alternatives: &[],
        setting: None,
    },
    Decision {
        id: D(58),
        area: Area::Webhooks,
        question: "How often is a delivery attempted?",
        choice: "Once. Any 2xx is success, a redirect is a failure; an attempt takes at most 15 s, \
            and at most 64 KiB of the answer are read.",
        why: "The reference lists retries and the log of deliveries under \"Upcoming\", so today \
            there is one attempt. The bounds keep a slow or endless receiver from holding up the \
            others.",
        alternatives: &[alternative::RETRIED],
        setting: Some("`--profile preview`"),
    },
    Decision {
        id: D(59),
        area: Area::Webhooks,
        question: "What does deleting a webhook do to its deliveries, and what does a second time \
            answer?",
        choice: "A running attempt goes on to its end, scheduled ones are dropped, and the answer \
            is the documented body. A second time, or for another account's, it is 404 \
            `WEBHOOK_NOT_FOUND`.",
        why: "The reference says that in-flight deliveries are not cancelled and that deletion is \
            immediate. A deleted webhook is no longer listed, so it is not found.",
        alternatives: &[],
        setting: None,
    },
    Decision {
        id: D(60),
        area: Area::Webhooks,
        question: "What do `last_used_at` and `failure_count` of a webhook mean?",
        choice: "The time of the last attempt, and the number of failures in a row: a success \
            makes it 0.",
        why: "A count that only grows would soon say nothing about whether the receiver works now.",
        alternatives: &[],
        setting: None,
    },
];
