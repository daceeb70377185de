//! Requests that the SDK has no method for.

use bytes::Bytes;
use http::{HeaderMap, HeaderName, HeaderValue, Method};
use reqwest::header::{
    AUTHORIZATION, CONTENT_LENGTH, CONTENT_TYPE, COOKIE, HOST, TRANSFER_ENCODING,
};
use serde::Serialize;
use serde::de::DeserializeOwned;

use crate::call::{Answer, Options, call_options, decode};
use crate::client::Client;
use crate::document::Document;
use crate::endpoint::{Endpoint, Lane, Repeat};
use crate::error::{Error, Result};
use crate::multipart::Form;
use crate::retry::{Attempt, Limits};
use crate::transport::{Auth, Body, Content, RawAnswer, Request};

/// A request that this SDK has no method for, not sent yet: `client.request(Method::GET, "/jobs?limit=1")`.
///
/// It is sent with the key, paced and repeated like any other: GET, HEAD, PUT and DELETE after every failure that may
/// pass, the other methods only if the request provably was not processed.
///
/// ```no_run
/// # async fn example(client: ipp_sdk::Client) -> ipp_sdk::Result<()> {
/// let answer = client.request(http::Method::GET, "/account").send().await?;
/// println!("{} {}", answer.status(), String::from_utf8_lossy(answer.raw()));
/// # Ok(())
/// # }
/// ```
#[derive(Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct RawCall {
    client: Client,
    method: Method,
    path: String,
    headers: HeaderMap,
    content: Payload,
    /// What of the above cannot be sent.
    fault: Option<Error>,
    options: Options,
}

#[derive(Debug)]
enum Payload {
    None,
    /// With their media type.
    Bytes(String, Bytes),
    Form(Vec<Field>, Vec<File>),
}

type Field = (String, String);
type File = (String, Document);

/// Headers that the client sets itself: where the key goes, and where a body ends, is not to be argued with.
const OWN: [HeaderName; 6] = [
    AUTHORIZATION,
    COOKIE,
    HOST,
    CONTENT_LENGTH,
    CONTENT_TYPE,
    TRANSFER_ENCODING,
];

impl RawCall {
    pub(crate) fn new(client: Client, method: Method, path: &str) -> Self {
        Self {
            client,
            method,
            path: path.to_owned(),
            headers: HeaderMap::new(),
            content: Payload::None,
            fault: None,
            options: Options::default(),
        }
    }

    /// Another header. Those that say whose the request is and where its body ends are the client's.
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

    /// A body as it is to be sent.
    pub fn body(mut self, media_type: &str, bytes: impl Into<Vec<u8>>) -> Self {
        self.content = Payload::Bytes(media_type.to_owned(), bytes.into().into());
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
    pub fn field(mut self, name: &str, value: &str) -> Self {
        let (mut fields, files) = self.content.into_form();
        fields.push((name.to_owned(), value.to_owned()));
        self.content = Payload::Form(fields, files);
        self
    }

    /// A file of a form (multipart/form-data).
    pub fn file(mut self, name: &str, document: Document) -> Self {
        let (fields, mut files) = self.content.into_form();
        files.push((name.to_owned(), document));
        self.content = Payload::Form(fields, files);
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
        decode(self.fetch().await?, |raw| serde_json::from_slice(raw))
    }

    async fn fetch(self) -> Result<RawAnswer> {
        if let Some(fault) = self.fault {
            return Err(fault);
        }
        let (client, method, headers) = (&self.client, &self.method, &self.headers);
        let url = &client.transport().url_below(&self.path)?;
        let mut limits = self.options.limits(client);
        let content = &self.content.prepare(client, &mut limits).await?;
        let endpoint = Endpoint {
            method: method.clone(),
            template: "{path}",
            repeat: match method.is_idempotent() {
                true => Repeat::Harmless,
                false => Repeat::Doubles,
            },
            lane: lane(method, &self.path),
        };
        let sent = client.call(&endpoint, &limits, |attempt| async move {
            let request = Request {
                method,
                url,
                auth: &Auth::Key,
                headers: Some(headers),
                body: content.body(&attempt),
            };
            let answer = client.transport().fetch(request, attempt).await;
            answer.map_err(|e| content.mark(e))
        });
        sent.await
    }
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

/// A body that can be sent, for each attempt anew.
enum Prepared {
    None,
    Bytes(String, Bytes),
    Form(Form),
}

impl Payload {
    /// The parts of a form; another body gives way.
    fn into_form(self) -> (Vec<Field>, Vec<File>) {
        match self {
            Self::Form(fields, files) => (fields, files),
            Self::None | Self::Bytes(..) => (Vec::new(), Vec::new()),
        }
    }

    async fn prepare(self, client: &Client, limits: &mut Limits) -> Result<Prepared> {
        Ok(match self {
            Self::None => Prepared::None,
            Self::Bytes(media_type, bytes) => Prepared::Bytes(media_type, bytes),
            Self::Form(fields, files) => {
                let mut checked = Vec::new();
                for (name, document) in files {
                    checked.push((name, client.check(document, limits).await?));
                }
                Prepared::Form(Form::new(&fields, checked)?)
            }
        })
    }
}

impl Prepared {
    fn mark(&self, error: Error) -> Error {
        match self {
            Self::Form(form) => form.mark(error),
            _ => error,
        }
    }

    fn body(&self, attempt: &Attempt) -> Option<Body> {
        match self {
            Self::None => None,
            Self::Bytes(media_type, bytes) => Some(Body {
                content_type: media_type.clone(),
                content: Content::Bytes(bytes.clone()),
            }),
            Self::Form(form) => Some(form.body(None, attempt.pulse.clone())),
        }
    }
}
