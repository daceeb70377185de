//! The longest that a client may fall silent in the middle of a request.

use std::pin::Pin;
use std::task::{Context, Poll};
use std::time::Duration;

use axum::body::{Body, Bytes};
use axum::extract::Request;
use http_body::{Frame, SizeHint};
use tokio::time::Sleep;

/// Gives the request a body that breaks off when the client falls silent for too long.
pub(super) fn limit(longest: Duration, request: Request) -> Request {
    request.map(|body| {
        Body::new(Impatient {
            body,
            longest,
            timer: None,
        })
    })
}

/// What the reader of such a body is told.
#[derive(Debug, thiserror::Error)]
#[error("nothing arrived for {0:?}")]
struct Silence(Duration);

struct Impatient {
    body: Body,
    longest: Duration,
    /// Runs while somebody waits for the next frame; a reader that takes its time is no fault of the client.
    timer: Option<Pin<Box<Sleep>>>,
}

impl http_body::Body for Impatient {
    type Data = Bytes;
    type Error = axum::Error;

    fn poll_frame(
        self: Pin<&mut Self>,
        cx: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, axum::Error>>> {
        let this = self.get_mut();
        if let Poll::Ready(frame) = Pin::new(&mut this.body).poll_frame(cx) {
            this.timer = None;
            return Poll::Ready(frame);
        }
        let longest = this.longest;
        let end = || Box::pin(tokio::time::sleep(longest));
        let timer = this.timer.get_or_insert_with(end);
        timer
            .as_mut()
            .poll(cx)
            .map(|()| Some(Err(axum::Error::new(Silence(longest)))))
    }

    fn is_end_stream(&self) -> bool {
        self.body.is_end_stream()
    }

    fn size_hint(&self) -> SizeHint {
        self.body.size_hint()
    }
}
