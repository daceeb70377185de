//! A browser makes the connections, chooses the proxy, checks certificates, follows redirects and says little of what
//! went wrong. It takes bodies whole, and gives them whole.

use std::future::poll_fn;
use std::pin::Pin;

use bytes::{Bytes, BytesMut};
use http_body::Body as _;
use reqwest::{ClientBuilder, Response, Url};

use crate::error::Result;
use crate::multipart::Stream;
use crate::platform::Connecting;

/// The settings of a client.
pub(crate) fn builder(_base: &Url, _connecting: &Connecting) -> Result<ClientBuilder> {
    Ok(reqwest::Client::builder())
}

/// Whether a failed request was not sent: a browser does not say.
pub(crate) fn is_unsent(_error: &reqwest::Error) -> bool {
    false
}

/// A body, read before it is sent.
pub(crate) async fn streamed(mut form: Stream) -> Result<reqwest::Body> {
    let mut whole = BytesMut::new();
    while let Some(frame) = poll_fn(|cx| Pin::new(&mut form).poll_frame(cx)).await {
        let frame = frame.map_err(|fault| fault.to_error())?;
        whole.extend_from_slice(&frame.into_data().unwrap_or_default());
    }
    Ok(whole.freeze().into())
}

/// The body of an answer, in one piece.
pub(crate) struct Chunks(Option<Response>);

impl Chunks {
    pub(crate) fn of(response: Response) -> Self {
        Self(Some(response))
    }

    pub(crate) async fn next(&mut self) -> reqwest::Result<Option<Bytes>> {
        match self.0.take() {
            Some(response) => response.bytes().await.map(Some),
            None => Ok(None),
        }
    }
}
