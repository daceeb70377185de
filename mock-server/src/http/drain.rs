//! Reads what is left of a request before it is refused.
//!
//! A server that answers an upload early and closes the connection resets it under a client that is still
//! sending, and many clients then report the reset and never see the answer. So the rest is read and thrown
//! away first, within limits.

use std::pin::Pin;
use std::task::{Context, Poll};
use std::time::Duration;

use axum::body::{Body, Bytes};
use axum::extract::Request;
use axum::http::header::EXPECT;
use axum::middleware::Next;
use axum::response::Response;
use http_body::{Body as _, Frame, SizeHint};
use tokio::sync::oneshot;

/// How much is thrown away at most.
const MOST: usize = 64 * 1024 * 1024;
/// How long that may take.
const LONGEST: Duration = Duration::from_secs(5);

/// Answers a request that has a body after that has been read, by the handler or else here.
pub(super) async fn read_the_rest(request: Request, next: Next) -> Response {
    let asks_first = request.headers().contains_key(EXPECT);
    let (give_back, mut given_back) = oneshot::channel();
    let request = request.map(|body| {
        Body::new(Lent {
            body: Some(body),
            begun: false,
            give_back: Some(give_back),
        })
    });
    let response = next.run(request).await;
    if let Ok((body, begun)) = given_back.try_recv() {
        // A client that asked whether to send at all has sent nothing and takes the answer for a no.
        if begun || !asks_first {
            let _ = tokio::time::timeout(LONGEST, throw_away(body)).await;
        }
    }
    response
}

async fn throw_away(mut body: Body) {
    let mut read = 0;
    while read < MOST {
        let frame = std::future::poll_fn(|cx| Pin::new(&mut body).poll_frame(cx)).await;
        let Some(Ok(frame)) = frame else { return };
        read += frame.data_ref().map_or(0, Bytes::len);
    }
}

/// A body that comes back when its reader drops it unfinished.
struct Lent {
    body: Option<Body>,
    begun: bool,
    give_back: Option<oneshot::Sender<(Body, bool)>>,
}

impl http_body::Body for Lent {
    type Data = Bytes;
    type Error = axum::Error;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, axum::Error>>> {
        self.begun = true;
        let Some(body) = &mut self.body else {
            return Poll::Ready(None);
        };
        let frame = Pin::new(body).poll_frame(cx);
        if matches!(frame, Poll::Ready(None | Some(Err(_)))) {
            self.body = None;
        }
        frame
    }

    fn is_end_stream(&self) -> bool {
        self.body.as_ref().is_none_or(Body::is_end_stream)
    }

    fn size_hint(&self) -> SizeHint {
        self.body
            .as_ref()
            .map_or_else(|| SizeHint::with_exact(0), Body::size_hint)
    }
}

impl Drop for Lent {
    fn drop(&mut self) {
        if let (Some(body), Some(give_back)) = (self.body.take(), self.give_back.take()) {
            let _ = give_back.send((body, self.begun));
        }
    }
}
