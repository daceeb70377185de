//! How long a client may take over the body of a request. While it does, the request holds memory that other uploads
//! wait for.

use std::pin::Pin;
use std::task::{Context, Poll};
use std::time::Duration;

use axum::body::{Body, Bytes};
use axum::extract::Request;
use http_body::{Frame, SizeHint};
use tokio::time::{Instant, Sleep};

/// How many bytes a second are enough to be waited for, over the whole of a body: what a bad line carries.
const ENOUGH: u32 = 4 * 1024;

/// Gives the request a body that breaks off when the client falls silent for too long, or sends too little for longer
/// than that.
pub(super) fn limit(longest: Duration, request: Request) -> Request {
    request.map(|body| {
        Body::new(Impatient {
            body,
            longest,
            credit: longest,
            wait: None,
        })
    })
}

/// What the reader of such a body is told.
#[derive(Debug, thiserror::Error)]
enum TooSlow {
    #[error("nothing arrived for {0:?}")]
    Silent(Duration),
    #[error("less than {ENOUGH} bytes a second arrived for more than {0:?}")]
    Trickle(Duration),
}

struct Impatient {
    body: Body,
    longest: Duration,
    /// How much longer may be waited in all. What arrives adds to it.
    credit: Duration,
    /// Runs while somebody waits for the next frame; a reader that takes its time is no fault of the client.
    wait: Option<Wait>,
}

struct Wait {
    since: Instant,
    end: Pin<Box<Sleep>>,
}

impl Impatient {
    /// Settles what was waited for and what came of it.
    fn arrived(&mut self, bytes: usize) {
        if let Some(wait) = self.wait.take() {
            self.credit = self.credit.saturating_sub(wait.since.elapsed());
        }
        let earned = Duration::from_secs_f64(bytes as f64 / f64::from(ENOUGH));
        self.credit = self.credit.saturating_add(earned);
    }

    /// Ready when the client has had all the time that there is.
    fn poll_end(&mut self, cx: &mut Context<'_>) -> Poll<TooSlow> {
        let patience = self.longest.min(self.credit);
        let wait = self.wait.get_or_insert_with(|| Wait {
            since: Instant::now(),
            end: Box::pin(tokio::time::sleep(patience)),
        });
        wait.end.as_mut().poll(cx).map(|()| {
            if self.credit < self.longest {
                TooSlow::Trickle(self.longest)
            } else {
                TooSlow::Silent(self.longest)
            }
        })
    }
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
            let frame_ref = frame.as_ref().and_then(|frame| frame.as_ref().ok());
            this.arrived(frame_ref.and_then(Frame::data_ref).map_or(0, Bytes::len));
            return Poll::Ready(frame);
        }
        this.poll_end(cx)
            .map(|too_slow| Some(Err(axum::Error::new(too_slow))))
    }

    fn is_end_stream(&self) -> bool {
        self.body.is_end_stream()
    }

    fn size_hint(&self) -> SizeHint {
        self.body.size_hint()
    }
}

#[cfg(test)]
mod tests {
    use std::convert::Infallible;
    use std::time::Duration;

    use axum::body::{Body, to_bytes};
    use axum::http::Request;
    use futures_util::{StreamExt as _, stream};

    use super::limit;

    const LONGEST: Duration = Duration::from_secs(30);

    /// What comes of a body in pieces, each after a pause.
    async fn read(pieces: usize, bytes: usize, pause: Duration) -> Result<usize, String> {
        let pieces = stream::iter(0..pieces).then(move |_| async move {
            tokio::time::sleep(pause).await;
            Ok::<_, Infallible>(vec![b'x'; bytes])
        });
        let request = Request::new(Body::from_stream(pieces));
        let body = limit(LONGEST, request).into_body();
        let read = to_bytes(body, usize::MAX).await;
        read.map(|bytes| bytes.len()).map_err(|e| e.to_string())
    }

    #[tokio::test(start_paused = true)]
    async fn a_slow_body_is_waited_for_and_one_that_drips_is_not() {
        let read_whole = read(100, 50_000, Duration::from_secs(10)).await;
        assert_eq!(read_whole, Ok(5_000_000));
        let silent = read(1, 1, LONGEST * 2).await.unwrap_err();
        assert!(silent.contains("nothing arrived for 30s"), "{silent}");
        let dripping = read(100, 1, Duration::from_secs(5)).await.unwrap_err();
        assert!(dripping.contains("less than 4096 bytes"), "{dripping}");
    }
}
