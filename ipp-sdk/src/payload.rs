//! What a request carries, given to each attempt from its beginning.

use std::borrow::Cow;
use std::fmt;

use bytes::Bytes;
use reqwest::RequestBuilder;
use reqwest::header::CONTENT_TYPE;

use crate::error::Result;
use crate::multipart::{Form, FormProgress, OnProgress};
use crate::platform;
use crate::retry::Attempt;

pub(crate) enum Payload {
    None,
    /// With their media type.
    Bytes(Cow<'static, str>, Bytes),
    /// With who is told of its progress.
    Form(Form, Option<OnProgress>),
}

impl Payload {
    pub(crate) fn json(bytes: impl Into<Bytes>) -> Self {
        Self::Bytes("application/json".into(), bytes.into())
    }

    /// The request of an attempt with it.
    pub(crate) async fn load(
        &self,
        builder: RequestBuilder,
        attempt: &Attempt,
    ) -> Result<RequestBuilder> {
        Ok(match self {
            Self::None => builder,
            Self::Bytes(media_type, bytes) => builder
                .header(CONTENT_TYPE, &**media_type)
                .body(bytes.clone()),
            Self::Form(form, on_progress) => {
                if let Some(tell) = on_progress {
                    tell(FormProgress::Begun(attempt.number));
                }
                let stream = form.stream(on_progress.clone(), attempt.pulse.clone());
                builder
                    .header(CONTENT_TYPE, form.content_type())
                    .body(platform::streamed(stream).await?)
            }
        })
    }
}

/// What of it is nobody's secret.
impl fmt::Debug for Payload {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::None => f.write_str("none"),
            Self::Bytes(media_type, bytes) => write!(f, "{} bytes of {media_type}", bytes.len()),
            Self::Form(..) => f.write_str("a form"),
        }
    }
}
