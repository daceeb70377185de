//! Requests that the SDK has no method for.

use std::fmt;
use std::future::IntoFuture;

use http::{HeaderMap, HeaderName, HeaderValue, Method};
use reqwest::header::{
    AUTHORIZATION, CONNECTION, CONTENT_LENGTH, CONTENT_TYPE, COOKIE, HOST, PROXY_AUTHORIZATION,
    TRANSFER_ENCODING,
};
use serde::Serialize;
use serde::de::DeserializeOwned;

use crate::call::{Answer, Options, call_options, decode};
use crate::client::Client;
use crate::clock::BoxFuture;
use crate::document::Document;
use crate::endpoint::{Endpoint, Lane, Repeat, answer_is_secret};
use crate::error::{Error, Result};
use crate::multipart::Form;
use crate::payload::Payload;
use crate::resources::keys::bad_token;
use crate::retry::Limits;
use crate::transport::{Auth, RawAnswer, Request};

/// A request that this SDK has no method for, not sent yet: `client.request(Method::GET, "/jobs?limit=1")`.
///
/// It is sent with the key, paced and repeated like any other: GET, HEAD, OPTIONS, TRACE, PUT and DELETE after every
/// failure that may pass, the other methods only if the request provably was not processed. Its answer is left as it
/// comes: a DELETE that is repeated after a lost answer may end with a 404. Await it for the whole answer.
///
/// ```no_run
/// # async fn example(client: ipp_sdk::Client) -> ipp_sdk::Result<()> {
/// let answer = client.request(http::Method::GET, "/account").await?;
/// println!("{} {}", answer.status(), String::from_utf8_lossy(answer.raw()));
/// # Ok(())
/// # }
/// ```
#[must_use = "a call does nothing until it is awaited"]
pub struct RawCall {
    client: Client,
    auth: Auth,
    method: Method,
    path: String,
    headers: HeaderMap,
    content: Content,
    /// What of the above cannot be sent.
    fault: Option<Error>,
    options: Options,
}

enum Content {
    /// Nothing, or bytes.
    Ready(Payload),
    Form(Vec<Field>, Vec<File>),
}

type Field = (String, String);
type File = (String, Document);

/// Headers that the client sets itself: where the key goes, and where a body ends, is not to be argued with.
const OWN: [HeaderName; 8] = [
    AUTHORIZATION,
    PROXY_AUTHORIZATION,
    COOKIE,
    HOST,
    CONTENT_LENGTH,
    CONTENT_TYPE,
    TRANSFER_ENCODING,
    CONNECTION,
];

impl RawCall {
    pub(crate) fn new(client: Client, method: Method, path: &str) -> Self {
        Self {
            client,
            auth: Auth::Key,
            method,
            path: path.to_owned(),
            headers: HeaderMap::new(),
            content: Content::Ready(Payload::None),
            fault: None,
            options: Options::default(),
        }
    }

    /// As somebody's session; without one the call is the error that says so.
    pub(crate) fn signed_in(mut self, session: Option<Auth>) -> Self {
        match session {
            Some(session) => self.auth = session,
            None => self.fault = Some(bad_token()),
        }
        self
    }

    /// Another header. Those that say whose the request is and where its body ends are the client's, and refused:
    /// `Authorization`, `Proxy-Authorization`, `Cookie`, `Host`, `Content-Length`, `Content-Type`, `Transfer-Encoding` and
    /// `Connection`.
    pub fn header(mut self, name: &str, value: &str) -> Self {
        let pair = HeaderName::try_from(name)
            .ok()
            .zip(HeaderValue::try_from(value).ok());
        match pair {
            Some((name, value)) if !OWN.contains(&name) => {
                self.headers.append(name, value);
            }
            // Neither is shown: the value may be a secret in the wrong place.
            _ => self.fault = Some(Error::argument("one of the headers cannot be set")),
        }
        self
    }

    /// A body as it is to be sent, in place of one that was set before. A request with a form cannot have one.
    pub fn body(mut self, media_type: &str, bytes: impl Into<Vec<u8>>) -> Self {
        if let Content::Form(..) = self.content {
            self.fault = Some(two_bodies());
        } else {
            let bytes = bytes.into().into();
            self.content = Content::Ready(Payload::Bytes(media_type.to_owned().into(), bytes));
        }
        self
    }

    /// A JSON body.
    pub fn json(mut self, value: &impl Serialize) -> Self {
        match serde_json::to_vec(value) {
            Ok(json) => return self.body("application/json", json),
            Err(e) => {
                let error = Error::argument("the body cannot be written as JSON");
                self.fault = Some(error.caused_by(e));
            }
        }
        self
    }

    /// A field of a form (multipart/form-data).
    pub fn field(self, name: &str, value: &str) -> Self {
        let field = (name.to_owned(), value.to_owned());
        self.form(|fields, _| fields.push(field))
    }

    /// A file of a form (multipart/form-data).
    pub fn file(self, name: &str, document: Document) -> Self {
        let file = (name.to_owned(), document);
        self.form(|_, files| files.push(file))
    }

    fn form(mut self, add: impl FnOnce(&mut Vec<Field>, &mut Vec<File>)) -> Self {
        if let Content::Ready(Payload::None) = self.content {
            self.content = Content::Form(Vec::new(), Vec::new());
        }
        match &mut self.content {
            Content::Form(fields, files) => add(fields, files),
            Content::Ready(_) => self.fault = Some(two_bodies()),
        }
        self
    }

    call_options!();

    /// Sends the request. [`Answer::raw`] is the body as it came.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::Argument`](crate::ErrorKind::Argument) if path, headers or body cannot be sent; the API's refusal,
    /// or the failure of the exchange: see [`ErrorKind`](crate::ErrorKind).
    pub async fn send(self) -> Result<Answer<()>> {
        Ok(self.fetch().await?.holding(()))
    }

    /// Sends the request and reads the answer as JSON.
    ///
    /// # Errors
    ///
    /// As [`send`](Self::send), and [`ErrorKind::Decode`](crate::ErrorKind::Decode) if the answer is not what was
    /// expected.
    pub async fn read<T: DeserializeOwned>(self) -> Result<Answer<T>> {
        let is_secret = answer_is_secret(&self.method, &self.path);
        let answer = decode(self.fetch().await?, |raw| serde_json::from_slice(raw));
        match is_secret {
            true => answer.map_err(Error::without_quotes),
            false => answer,
        }
    }

    async fn fetch(self) -> Result<RawAnswer> {
        if let Some(fault) = self.fault {
            return Err(fault);
        }
        let (client, method) = (&self.client, &self.method);
        let url = &client.transport().url_below(&self.path)?;
        let mut limits = self.options.limits(client);
        let payload = &self.content.prepare(client, &mut limits).await?;
        let endpoint = Endpoint {
            method: method.clone(),
            template: "{path}",
            repeat: match method.is_idempotent() {
                true => Repeat::Harmless,
                false => Repeat::Doubles,
            },
            lane: match self.auth {
                Auth::Key => lane(method, &self.path),
                Auth::Session(_) => Lane::Unlimited,
            },
        };
        let request = Request {
            method,
            url,
            auth: &self.auth,
            headers: Some(&self.headers),
            payload,
        };
        client.fetch(&endpoint, &limits, request).await
    }
}

impl IntoFuture for RawCall {
    type Output = Result<Answer<()>>;
    type IntoFuture = BoxFuture<Self::Output>;

    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.send())
    }
}

impl fmt::Debug for RawCall {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let path = self.path.split(['?', '#']).next().unwrap_or_default();
        f.debug_struct("RawCall")
            .field("method", &self.method)
            .field("path", &path)
            .field("headers", &self.headers.keys().collect::<Vec<_>>())
            .field("content", &self.content)
            .field("fault", &self.fault)
            .finish_non_exhaustive()
    }
}

impl fmt::Debug for Content {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Ready(payload) => payload.fmt(f),
            Self::Form(fields, files) => {
                let names = fields.iter().map(|(name, _)| name);
                let names = names.chain(files.iter().map(|(name, _)| name));
                f.debug_set().entries(names).finish()
            }
        }
    }
}

fn two_bodies() -> Error {
    Error::argument("a request has a body or a form, not both")
}

/// The request limit that counts the request.
fn lane(method: &Method, path: &str) -> Lane {
    let path = path.split(['?', '#']).next().unwrap_or_default();
    match (method, path.trim_matches('/')) {
        (&Method::GET | &Method::HEAD, _) => Lane::Reads,
        (&Method::POST, "invoices") => Lane::Uploads,
        (&Method::POST, "batches") => Lane::Batches,
        (&Method::POST, "webhooks") => Lane::Webhooks,
        _ => Lane::Unlimited,
    }
}

impl Content {
    async fn prepare(self, client: &Client, limits: &mut Limits) -> Result<Payload> {
        let (fields, files) = match self {
            Self::Ready(payload) => return Ok(payload),
            Self::Form(fields, files) => (fields, files),
        };
        let mut checked = Vec::new();
        for (name, document) in files {
            checked.push((name, client.check(document, limits).await?));
        }
        Ok(Payload::Form(Form::new(&fields, checked)?, None))
    }
}
