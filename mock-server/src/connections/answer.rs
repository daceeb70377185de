//! Answers that are broken or slowed down on their way out.

use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll, ready};
use std::time::Duration;

use axum::body::{Body, Bytes};
use axum::response::Response;
use http_body::{Body as _, Frame, SizeHint};
use tokio::sync::watch;
use tokio::time::{Instant, Sleep};

use super::wire::Signals;
use crate::faults::{Break, End, Transport};

/// The pieces of a slow body that are sent in a second, unless they would be smaller than a byte.
const PIECES: u64 = 20;

/// Makes hyper drop the connection.
#[derive(Debug, thiserror::Error)]
#[error("a fault ended the connection")]
pub(super) struct Ended;

/// What the end of a connection's answers takes.
#[derive(Debug, Clone)]
pub(super) struct Line {
    pub(super) signals: Arc<Signals>,
    pub(super) stopped: watch::Receiver<bool>,
}

impl Line {
    /// Does what the answer's fault orders, if it has one.
    pub(super) async fn send(self, mut answer: Response) -> Result<Response, Ended> {
        let Some(order) = answer.extensions_mut().remove::<Transport>() else {
            return Ok(answer);
        };
        let length = answer.body().size_hint().exact();
        match order {
            Transport::Break(Break { at: Some(at), end }) if length != Some(0) => {
                let at = length.map_or(at, |length| at.min(length - 1));
                Ok(answer.map(|body| Body::new(Broken::new(body, at, self.ended(end)))))
            }
            Transport::Break(Break { end, .. }) => {
                self.end(end).await;
                Err(Ended)
            }
            Transport::Slow(rate) => Ok(answer.map(|body| Body::new(Slow::new(body, rate)))),
        }
    }

    /// As [`end`](Self::end), once all that came before is on its way.
    async fn ended(self, end: End) {
        self.signals.flushed().await;
        self.end(end).await;
    }

    /// Is over when the connection is to be dropped.
    async fn end(mut self, end: End) {
        match end {
            End::Reset => self.signals.reset(),
            End::Eof => {}
            End::Hang => {
                let _ = self.stopped.wait_for(|stopped| *stopped).await;
            }
        }
    }
}

/// A body of which only the beginning is sent.
struct Broken {
    body: Body,
    left: u64,
    end: Pin<Box<dyn Future<Output = ()> + Send>>,
}

impl Broken {
    fn new(body: Body, at: u64, end: impl Future<Output = ()> + Send + 'static) -> Self {
        Self {
            body,
            left: at,
            end: Box::pin(end),
        }
    }
}

impl http_body::Body for Broken {
    type Data = Bytes;
    type Error = axum::Error;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, axum::Error>>> {
        if self.left > 0 {
            match ready!(Pin::new(&mut self.body).poll_frame(cx)) {
                Some(Ok(frame)) => {
                    let most = usize::try_from(self.left).unwrap_or(usize::MAX);
                    let frame = frame.map_data(|data| data.slice(..data.len().min(most)));
                    self.left -= length(&frame);
                    return Poll::Ready(Some(Ok(frame)));
                }
                Some(Err(error)) => return Poll::Ready(Some(Err(error))),
                None => self.left = 0,
            }
        }
        ready!(self.end.as_mut().poll(cx));
        Poll::Ready(Some(Err(axum::Error::new(Ended))))
    }

    /// What was promised, not what will come.
    fn size_hint(&self) -> SizeHint {
        self.body.size_hint()
    }
}

/// A body that trickles.
struct Slow {
    body: Body,
    /// What has been taken from the body and not been sent.
    rest: Bytes,
    piece: usize,
    pause: Duration,
    timer: Pin<Box<Sleep>>,
}

impl Slow {
    fn new(body: Body, bytes_per_second: u64) -> Self {
        let piece = (bytes_per_second / PIECES).max(1);
        let pause = Duration::from_secs(piece).div_f64(bytes_per_second as f64);
        Self {
            body,
            rest: Bytes::new(),
            piece: usize::try_from(piece).unwrap_or(usize::MAX),
            pause,
            timer: Box::pin(tokio::time::sleep(pause)),
        }
    }
}

impl http_body::Body for Slow {
    type Data = Bytes;
    type Error = axum::Error;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, axum::Error>>> {
        while self.rest.is_empty() {
            match ready!(Pin::new(&mut self.body).poll_frame(cx)) {
                Some(Ok(frame)) => match frame.into_data() {
                    Ok(data) => self.rest = data,
                    Err(trailers) => return Poll::Ready(Some(Ok(trailers))),
                },
                end => return Poll::Ready(end),
            }
        }
        ready!(self.timer.as_mut().poll(cx));
        let next = Instant::now() + self.pause;
        self.timer.as_mut().reset(next);
        let most = self.piece.min(self.rest.len());
        let piece = self.rest.split_to(most);
        Poll::Ready(Some(Ok(Frame::data(piece))))
    }

    fn is_end_stream(&self) -> bool {
        self.rest.is_empty() && self.body.is_end_stream()
    }

    fn size_hint(&self) -> SizeHint {
        let rest = self.rest.len() as u64;
        let body = self.body.size_hint();
        let mut hint = SizeHint::new();
        if let Some(upper) = body.upper() {
            hint.set_upper(rest + upper);
        }
        hint.set_lower(rest + body.lower());
        hint
    }
}

fn length(frame: &Frame<Bytes>) -> u64 {
    frame.data_ref().map_or(0, |data| data.len() as u64)
}
