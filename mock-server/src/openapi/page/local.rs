//! What only this server has: ways to look into it and to have things happen. `docs/server.md` says all of it.

use maud::{Markup, html};

use super::parts::inline;

/// What can be asked of it beside the API, in Markdown.
const ROWS: [(&str, &str); 7] = [
    (
        "Look into it, and change how it behaves",
        "`/_mock/state`, `/_mock/requests`, `/_mock/settings`, `/_mock/accounts`, for programs on this machine; or `ipp mock`",
    ),
    (
        "Receive webhooks without a receiver",
        "register `https://sink.ipp.test/NAME`, then `GET /_mock/sink?name=NAME`",
    ),
    (
        "Have an upload end in a certain way",
        "name the file `ipp-test-fail.pdf`, `ipp-test-low.pdf`, `ipp-test-risk.pdf` or `ipp-test-slow.pdf`",
    ),
    (
        "Have one request refused",
        "send the header `X-IPP-Mock-Scenario: no-credits`, `no-tier`, `limited` or `busy`",
    ),
    (
        "Have answers and webhooks go wrong",
        "`POST /_mock/faults`: errors, delays, lost answers, broken connections, forged webhooks",
    ),
    (
        "Let time pass",
        "`POST /_mock/clock/advance` with `{\"by\": \"75h\"}`: jobs end and webhooks are retried on the way",
    ),
    (
        "Make sure that a program called",
        "`GET /_mock/verify?method=POST&path=/invoices&count=2&within=10s`",
    ),
];

pub(super) fn section() -> Markup {
    html! {
        section.wide #local-server aria-labelledby="local-server-title" {
            h2 #local-server-title { "Local server" }
            p.about { "What this server has beside the API, to test programs with. The file " code { "docs/server.md" }
                " of its sources says all of it." }
            table {
                thead { tr { th scope="col" { "Want" } th scope="col" { "Do" } } }
                tbody { @for (want, how) in ROWS { tr { td { (want) } td { (inline(how)) } } } }
            }
        }
    }
}
