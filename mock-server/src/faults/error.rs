//! Why a fault cannot be.

use crate::UnknownRoute;
use ipp_sdk::model::EventType;

/// Why a fault was not added, and what to do instead.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum FaultError {
    /// The action says nothing.
    #[error("`action` says nothing; name one, such as {{\"reset\": true}} or {{\"status\": 503}}")]
    NoAction,
    /// The action says several things that cannot all happen.
    #[error(
        "one rule does one thing, and `{0}` and `{1}` are two; add a rule for each (a `delay` goes with any)"
    )]
    TwoActions(&'static str, &'static str),
    /// A detail of an answer that the action does not make.
    #[error("`{0}` goes with `{1}` only")]
    Detail(&'static str, &'static str),
    /// A condition on requests together with an action on webhooks, or the other way round.
    #[error(
        "`{condition}` cannot go with this action; for requests use `route`, `key` and `header` with actions such as \
         `reset`, for webhooks `event` and `url` with `drop`, `duplicate`, `reorder`, `bad_signature` or `delay`"
    )]
    Mixed {
        /// What does not fit.
        condition: &'static str,
    },
    /// The handler has to run for this action.
    #[error("`{0}` needs the handler's answer; leave `phase` out or set it to \"after_commit\"")]
    NeedsAnswer(&'static str),
    /// The route is not one that can be asked for.
    #[error(
        "`{0}` is no route; write the method and the path, as in `POST /invoices`, `GET /invoices/{{job_id}}`, \
         `* /invoices/*` or `*`"
    )]
    Route(String),
    /// There is no such endpoint.
    #[error(transparent)]
    Endpoint(#[from] UnknownRoute),
    /// There is no such event.
    #[error("no event is like `{0}`; the events are {events}", events = events())]
    Event(String),
    /// The name or value cannot stand in a header.
    #[error("`{0}` cannot be (part of) a header")]
    Header(String),
    /// The status is no error's.
    #[error(
        "`status` {0} is not from {1} to 599; to break a good answer use `malformed_json` or `unknown_enum`"
    )]
    Status(u16, u16),
    /// The number must not be zero.
    #[error("`{0}` must be at least 1")]
    Zero(&'static str),
    /// The probability is no probability.
    #[error("`probability` must be above 0 and at most 1")]
    Probability,
    /// Several ways of choosing at once.
    #[error(
        "use one of `nth`, `every` and `probability`; and `times` not with `nth`, which happens once"
    )]
    TwoChoices,
    /// The numbers of a distribution do not fit.
    #[error("{0}")]
    Delay(&'static str),
    /// There are too many rules.
    #[error("there are {0} rules that are not spent; delete some")]
    TooMany(usize),
}

fn events() -> String {
    let names: Vec<&str> = EventType::KNOWN.iter().map(EventType::as_str).collect();
    names.join(", ")
}
