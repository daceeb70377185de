//! A server that reads documents in no time, its clients, and what it was asked.

use std::future::Future;
use std::time::{Duration, Instant};

use futures_util::future::{Either, select};
use ipp_extract::{Inspection, Options};
use ipp_mock_server::{MockServer, MockServerBuilder, Remote};
use ipp_sdk::model::Invoice;
use ipp_sdk::testing::{SkippingClock, samples};
use ipp_sdk::{Client, ClientBuilder, Document, Pacing};

/// No test waits longer for anything.
const PATIENCE: Duration = Duration::from_secs(60);

/// Enough for every test.
const CREDITS: u32 = 100_000;

const SAMPLE: &[u8] = include_bytes!("../../../../ipp-extract/samples/de-two-vat-rates.pdf");

/// A document with this in it is refused at sight.
const BROKEN: &str = "broken";
/// A document with this in it is accepted, and its job fails.
const EMPTY: &str = "empty";

pub(crate) struct World {
    pub(crate) server: MockServer,
    remote: Remote,
}

/// A server that accepts what begins like a PDF and finds the invoice of the reference in it.
pub(crate) fn quick() -> MockServerBuilder {
    let sample = ipp_extract::inspect(SAMPLE).unwrap();
    MockServer::builder()
        .credits(CREDITS)
        .queue_length(100_000)
        .inspector(move |bytes| inspect(bytes, sample))
        .reader(read)
}

/// The same one without request limits.
pub(crate) fn unlimited() -> MockServerBuilder {
    quick().rate_limits(false)
}

fn holds(bytes: &[u8], word: &str) -> bool {
    bytes.windows(word.len()).any(|w| w == word.as_bytes())
}

fn inspect(bytes: &[u8], sample: Inspection) -> Result<Inspection, ipp_extract::Error> {
    match holds(bytes, BROKEN) {
        true => Err(ipp_extract::Error::UnknownFormat),
        false => Ok(sample),
    }
}

fn read(bytes: &[u8], _: &Options) -> Result<Invoice, ipp_extract::Error> {
    match holds(bytes, EMPTY) {
        true => Err(ipp_extract::Error::NoText),
        false => Ok(*samples::completed_job().result.unwrap()),
    }
}

/// A document, told from others by what it says.
pub(crate) fn document(text: impl std::fmt::Display) -> Document {
    Document::bytes(format!("{text}.pdf"), format!("%PDF-1.7\n{text}\n"))
}

/// One that the server refuses.
pub(crate) fn broken() -> Document {
    document(BROKEN)
}

/// One that the server accepts and cannot read.
pub(crate) fn empty() -> Document {
    document(EMPTY)
}

impl World {
    pub(crate) async fn of(builder: MockServerBuilder) -> Self {
        let server = builder.start().await.unwrap();
        let remote = Remote::new(server.base_url(), None).unwrap();
        Self { server, remote }
    }

    /// Settings of a client with the demo account's key.
    pub(crate) fn client(&self) -> ClientBuilder {
        self.client_with(self.server.api_key().expose())
    }

    pub(crate) fn client_with(&self, key: &str) -> ClientBuilder {
        Client::builder()
            .base_url(self.server.base_url())
            .api_key(key)
    }

    /// A client whose pauses take no time, and that keeps no request limits.
    pub(crate) fn hasty(&self) -> ClientBuilder {
        self.client()
            .clock(SkippingClock::default())
            .pacing(Pacing::off())
    }

    /// How many requests like `POST /invoices` the server has answered; all for `*`.
    pub(crate) async fn asked(&self, route: &str) -> u64 {
        self.count(route, None).await
    }

    /// How many of them with this status.
    pub(crate) async fn answered(&self, route: &str, status: u16) -> u64 {
        self.count(route, Some(status)).await
    }

    async fn count(&self, route: &str, status: Option<u16>) -> u64 {
        let metrics = self.remote.get(&["metrics"], &[]).await.unwrap();
        let (method, path) = route.split_once(' ').unwrap_or(("", route));
        let is_meant = |labels: &str| {
            let all = path == "*";
            let route = labels.contains(&format!(r#"route="{path}""#))
                || labels.contains(&format!(r#"route="/api/v1{path}""#));
            let method = labels.contains(&format!(r#"method="{method}""#));
            let status = status.is_none_or(|s| labels.contains(&format!(r#"status="{s}""#)));
            (all || route && method) && status
        };
        let lines = metrics.text().lines();
        lines
            .filter_map(|line| {
                line.strip_prefix("ipp_mock_requests_total{")?
                    .rsplit_once("} ")
            })
            .filter(|(labels, _)| is_meant(labels))
            .map(|(_, count)| count.parse::<u64>().unwrap())
            .sum()
    }

    /// How many jobs there are.
    pub(crate) async fn jobs(&self) -> u64 {
        let state = self.remote.get(&["state"], &[]).await.unwrap();
        let state = state.value().unwrap();
        let of = |status: &str| state[format!("jobs_{status}")].as_u64().unwrap();
        of("processing") + of("completed") + of("failed")
    }

    /// How many credits the demo account has spent.
    pub(crate) async fn spent(&self) -> u64 {
        let account = self.hasty().build().unwrap().account().await.unwrap();
        u64::from(CREDITS) - account.credits.unwrap()
    }

    /// Runs a future until the server was asked so often, drops it, and makes sure that nothing more is asked.
    pub(crate) async fn falls_silent_after(&self, requests: u64, work: impl Future) {
        {
            let seen = std::pin::pin!(until(async || self.asked("*").await >= requests));
            let work = std::pin::pin!(work);
            if let Either::Left(_) = select(work, seen).await {
                panic!("it ended before it was dropped");
            }
        }
        // What was on its way at that moment has arrived when others were answered.
        self.pass_time().await;
        let before = self.asked("*").await;
        let ours = self.pass_time().await;
        assert_eq!(self.asked("*").await - before, ours);
    }

    /// Has another client ask often enough that one that goes on would have been heard; returns how often.
    async fn pass_time(&self) -> u64 {
        let other = self.hasty().build().unwrap();
        for _ in 0..30 {
            other.account().await.unwrap();
        }
        30
    }
}

/// Waits until something is so.
pub(crate) async fn until(is_so: impl AsyncFn() -> bool) {
    let begun = Instant::now();
    while !is_so().await {
        assert!(begun.elapsed() < PATIENCE, "it did not come to be");
        tokio::task::yield_now().await;
    }
}

/// What a future gives, which must not take long.
pub(crate) async fn in_time<T>(future: impl Future<Output = T>) -> T {
    tokio::time::timeout(PATIENCE, future)
        .await
        .expect("it hangs")
}
