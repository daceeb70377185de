//! What a row of the table of endpoints says.

use ipp_sdk::schemars::{Schema, SchemaGenerator};
use serde_json::Value;

use super::View;
use super::refusals::Refusal;
use crate::decisions::{Alternative, D};
use crate::service::BASE_PATH;

/// Whether something is there while a server is as it is.
pub(super) type When = fn(&View<'_>) -> bool;

/// Always.
pub(super) const ALWAYS: When = |_| true;

/// One operation of the API.
pub(crate) struct Endpoint {
    pub(super) verb: Verb,
    pub(super) place: Place,
    /// Below its place, with parameters in braces.
    pub(super) path: &'static str,
    /// The `operationId`, by which links and generated clients name it.
    pub(super) id: &'static str,
    pub(super) tag: Tag,
    pub(super) summary: &'static str,
    /// Markdown: code in backticks, paragraphs apart.
    pub(super) description: &'static str,
    pub(super) auth: Auth,
    pub(super) parameters: &'static [Parameter],
    pub(super) body: Option<Body>,
    pub(super) answers: &'static [Answer],
    pub(super) refusals: &'static [Refusal],
    /// The decisions that it rests on, beside those of its answers and refusals.
    pub(super) decisions: &'static [D],
    /// The reading that has to be in force for it to be there, if it belongs to the roadmap.
    pub(super) preview: Option<Alternative>,
}

impl Endpoint {
    /// Its path on the server.
    pub(crate) fn full_path(&self) -> String {
        match self.place {
            Place::Base => format!("{BASE_PATH}{}", self.path),
            Place::Origin => self.path.to_owned(),
        }
    }

    pub(crate) fn method(&self) -> axum::http::Method {
        match self.verb {
            Verb::Get => axum::http::Method::GET,
            Verb::Post => axum::http::Method::POST,
            Verb::Delete => axum::http::Method::DELETE,
        }
    }

    pub(super) fn is_shown(&self, view: &View<'_>) -> bool {
        self.preview
            .as_ref()
            .is_none_or(|reading| view.has(reading))
    }
}

/// How it is called.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Verb {
    Get,
    Post,
    Delete,
}

/// Where it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Place {
    /// Under the base URL.
    Base,
    /// Under the origin.
    Origin,
}

/// The part of the API that it belongs to, in the order of the page.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Tag {
    Invoices,
    Jobs,
    Batches,
    Webhooks,
    Vendors,
    Account,
    Keys,
}

/// What opens it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Auth {
    Key,
    Session,
    KeyOrSession,
}

/// A parameter in the path, where the path names it, or else in the query.
pub(super) struct Parameter {
    pub(super) name: &'static str,
    pub(super) description: &'static str,
    pub(super) schema: fn(&View<'_>) -> Value,
    pub(super) example: fn() -> Value,
}

/// The body of a request: an upload form or a JSON object.
pub(super) struct Body {
    pub(super) kind: BodyKind,
    pub(super) is_required: bool,
    pub(super) description: &'static str,
    pub(super) fields: &'static [Field],
}

/// How the fields of a body are sent.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum BodyKind {
    Form,
    Json,
}

/// A field of a body.
pub(super) struct Field {
    pub(super) name: &'static str,
    pub(super) is_required: bool,
    pub(super) description: &'static str,
    pub(super) schema: fn(&View<'_>) -> Value,
    /// The media types of a file.
    pub(super) media: fn(&View<'_>) -> Option<&'static str>,
    /// What the sample of a request sends.
    pub(super) example: Option<fn() -> Value>,
    pub(super) when: When,
    /// Belongs to the roadmap.
    pub(super) preview: Option<Alternative>,
}

/// A field to fill in.
pub(super) const FIELD: Field = Field {
    name: "",
    is_required: false,
    description: "",
    schema: |_| Value::Bool(true),
    media: |_| None,
    example: None,
    when: ALWAYS,
    preview: None,
};

/// An answer to a request that succeeds.
pub(super) struct Answer {
    pub(super) status: u16,
    pub(super) when: When,
    pub(super) description: &'static str,
    pub(super) content: Content,
    pub(super) headers: &'static [Header],
    pub(super) links: &'static [Link],
    pub(super) decisions: &'static [D],
}

/// A named value.
pub(super) type Example = (&'static str, fn() -> Value);

/// What is in an answer.
pub(super) enum Content {
    Json {
        schema: fn(&mut SchemaGenerator) -> Schema,
        examples: &'static [Example],
    },
    /// A file of one of these media types.
    File(&'static [&'static str]),
}

/// An answer to fill in.
pub(super) const ANSWER: Answer = Answer {
    status: 200,
    when: ALWAYS,
    description: "",
    content: Content::File(&[]),
    headers: &[],
    links: &[],
    decisions: &[],
};

/// A header that only some endpoints answer with. Those of all are no affair of the table.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Header {
    Replay,
    Disposition,
    /// What a file of bills does not hold.
    LeftOut,
}

/// Where a value of an answer leads.
pub(super) struct Link {
    pub(super) name: &'static str,
    /// The operation's `operationId`.
    pub(super) operation: &'static str,
    pub(super) parameters: &'static [(&'static str, &'static str)],
}

impl Verb {
    /// As a path item names it.
    pub(super) fn name(self) -> &'static str {
        match self {
            Self::Get => "get",
            Self::Post => "post",
            Self::Delete => "delete",
        }
    }
}
