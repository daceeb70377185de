//! One attempt, from its claim to its outcome.

use std::sync::Arc;
use std::time::Duration;

use jiff::Timestamp;
use reqwest::header::HeaderMap;
use url::Url;

use super::retry_after::RetryAfter;
use super::send::{Exchange, Sender};
use super::{message, sink};
use crate::clock::later;
use crate::decisions::alternative;
use crate::faults::{Delivery, DeliveryEffect};
use crate::service::{Service, timestamp};
use crate::store::{Attempt, Sent, Then};

const GONE: u16 = 410;

/// An attempt that is being made.
#[derive(Debug)]
pub(crate) struct Outgoing {
    pub(super) attempt: Attempt,
    at: Timestamp,
    /// Whether no time passes until the answer.
    is_instant: bool,
    delay: Duration,
    pub(super) effect: Option<DeliveryEffect>,
    url: Url,
    headers: HeaderMap,
    body: Arc<str>,
}

/// An attempt that was begun.
#[derive(Debug)]
pub(crate) enum Begun {
    /// It is over already; this was its address.
    Sent(Sent, String),
    Underway(Box<Outgoing>),
}

/// Begins an attempt, and makes it if that takes no time.
///
/// `is_instant`: the clock stands still until it is over, and is where it is for this attempt alone.
pub(super) fn begin(
    service: &Service,
    mut attempt: Attempt,
    at: Timestamp,
    is_instant: bool,
) -> Begun {
    let strike = service.faults.on_delivery(&Delivery {
        event: attempt.event.as_str(),
        url: &attempt.due.url,
        account: &attempt.account,
    });
    let (delay, effect) = strike.map_or((Duration::ZERO, None), |strike| {
        (strike.delay, strike.effect)
    });
    let is_forged = effect == Some(DeliveryEffect::BadSignature);
    let headers = message::headers(&attempt, at, &service.choices, is_forged);
    let (url, headers) = match (Url::parse(&attempt.due.url), headers) {
        (Ok(url), Ok(headers)) => (url, headers),
        (Err(e), _) => return over(&attempt, judge(service, &attempt, at, at, failed(&e))),
        (_, Err(e)) => return over(&attempt, judge(service, &attempt, at, at, failed(&e))),
    };
    let outgoing = Outgoing {
        at,
        is_instant,
        delay,
        effect,
        url,
        headers,
        body: std::mem::take(&mut attempt.payload).into(),
        attempt,
    };
    let takes_time = !outgoing.delay.is_zero() || outgoing.effect == Some(DeliveryEffect::Reorder);
    match sink::name(&outgoing.url) {
        Some(name) if !takes_time => {
            let exchange = outgoing.capture(service, name);
            over(&outgoing.attempt, outgoing.judge(service, exchange))
        }
        _ => Begun::Underway(Box::new(outgoing)),
    }
}

fn over(attempt: &Attempt, sent: Sent) -> Begun {
    Begun::Sent(sent, attempt.due.url.clone())
}

impl Outgoing {
    /// Makes the attempt.
    pub(super) async fn send(self, service: &Service, sender: &Sender) -> Sent {
        tokio::time::sleep(self.delay).await;
        let exchange = match sink::name(&self.url) {
            Some(name) => self.capture(service, name),
            None if self.effect == Some(DeliveryEffect::Drop) => answered(200),
            None => {
                let exchange = self.post(sender).await;
                if self.effect == Some(DeliveryEffect::Duplicate) {
                    self.post(sender).await;
                }
                exchange
            }
        };
        self.judge(service, exchange)
    }

    async fn post(&self, sender: &Sender) -> Exchange {
        let body = self.body.as_bytes().to_vec();
        sender.post(&self.url, self.headers.clone(), body).await
    }

    fn capture(&self, service: &Service, name: &str) -> Exchange {
        let take = || {
            let sink = &service.outlet.sink;
            let answer = sink.take(name, self.at, self.headers.clone(), &self.body);
            Exchange {
                retry_after: answer.retry_after.map(RetryAfter::In),
                ..answered(answer.status)
            }
        };
        match self.effect {
            Some(DeliveryEffect::Drop) => answered(200),
            Some(DeliveryEffect::Duplicate) => {
                let exchange = take();
                take();
                exchange
            }
            _ => take(),
        }
    }

    fn judge(&self, service: &Service, exchange: Exchange) -> Sent {
        let ended_at = if self.is_instant {
            self.at
        } else {
            service.clock.now().max(self.at)
        };
        judge(service, &self.attempt, self.at, ended_at, exchange)
    }
}

/// What follows from an exchange.
fn judge(
    service: &Service,
    attempt: &Attempt,
    at: Timestamp,
    ended_at: Timestamp,
    exchange: Exchange,
) -> Sent {
    let error = fault(&exchange);
    let then = if error.is_none() || !service.choices.has(&alternative::RETRIED) {
        Then::Nothing
    } else if exchange.status == Some(GONE) {
        Then::Deactivate
    } else {
        let asked = exchange.retry_after.map(|asked| asked.delay(ended_at));
        let asked = asked.and_then(|asked| asked.try_into().ok());
        let wait = service.outlet.wait_after(attempt.due.attempt);
        wait.map_or(Then::Nothing, |wait| {
            Then::Retry(later(ended_at, asked.map_or(wait, |asked| wait.max(asked))))
        })
    };
    if let Some(error) = &error {
        warn(attempt, error, then);
    }
    let elapsed = u64::try_from(exchange.elapsed.as_millis()).unwrap_or(u64::MAX);
    Sent {
        number: attempt.due.number,
        attempted_at: at,
        response_status: exchange.status,
        response_time_ms: exchange.status.map(|_| elapsed),
        error,
        then,
    }
}

/// Says it in the log of the server too: without the roadmap, no answer of the API shows what came of a delivery.
fn warn(attempt: &Attempt, error: &str, then: Then) {
    let next = match then {
        Then::Retry(at) => timestamp(at),
        Then::Nothing => "none".to_owned(),
        Then::Deactivate => "none, for the webhook is over".to_owned(),
    };
    tracing::warn!(
        webhook = %attempt.webhook_id,
        event = attempt.event.as_str(),
        attempt = attempt.due.attempt,
        error,
        next,
        "a delivery failed"
    );
}

/// Why an exchange is no success, if it is none.
fn fault(exchange: &Exchange) -> Option<String> {
    let told = exchange.error.clone();
    told.or_else(|| match exchange.status {
        Some(200..300) => None,
        Some(status @ 300..400) => Some(format!(
            "the endpoint answered {status}, and redirects are not followed"
        )),
        Some(status) => Some(format!("the endpoint answered {status}")),
        None => Some("there was no answer".to_owned()),
    })
}

/// An exchange that took no time.
fn answered(status: u16) -> Exchange {
    Exchange {
        status: Some(status),
        error: None,
        elapsed: Duration::ZERO,
        retry_after: None,
    }
}

fn failed(error: &dyn std::error::Error) -> Exchange {
    Exchange {
        status: None,
        error: Some(error.to_string()),
        elapsed: Duration::ZERO,
        retry_after: None,
    }
}
