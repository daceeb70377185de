//! What is delivered, when, and what is left in the log: against the sink, under a clock that the tests move.

mod attempts;
mod clock;
mod many;
mod tampered;

use std::sync::Arc;
use std::time::{Duration, Instant};

use ipp_extract::Options;
use ipp_sdk::model::{EventType, ExportMode, Invoice, JobId};
use jiff::{SignedDuration, Timestamp};

use super::sink::{Answers, Captured};
use crate::service::{Service, Submission, Submitted, Upload, UploadOptions};
use crate::store::{AccountId, Delivery, Identity};
use crate::{MockServer, MockServerBuilder, Profile};

const PDF: &[u8] = include_bytes!("../../../../ipp-extract/samples/us-services.pdf");
/// No test may wait longer for anything.
const DEADLINE: Duration = Duration::from_secs(30);
/// More than all attempts take together.
const LONG: Duration = Duration::from_secs(75 * 3600);

/// A server whose clock stands still, with one webhook that leads to the sink.
struct Rig {
    service: Arc<Service>,
    server: MockServer,
    caller: Arc<Identity>,
    webhook_id: String,
    start: Timestamp,
}

/// A server that finds nothing in any invoice.
fn server() -> MockServerBuilder {
    MockServer::builder()
        .reader(|_: &[u8], _: &Options| Ok(Invoice::default()))
        .seed(7)
}

fn preview() -> MockServerBuilder {
    server().profile(Profile::Preview)
}

impl Rig {
    async fn start(builder: MockServerBuilder) -> Self {
        let server = builder.start().await.unwrap();
        let service = Arc::clone(&server.control.service);
        service.clock.set_scale(0.0);
        let caller = service
            .identify(server.api_key().expose())
            .unwrap()
            .unwrap();
        let start = service.clock.now();
        let webhook_id = register(&service, caller.account, "a");
        Self {
            service,
            server,
            caller,
            webhook_id,
            start,
        }
    }

    /// Tells the sink what to answer.
    fn answer(&self, answers: Answers) {
        self.service.outlet.sink.answer("a", answers);
    }

    fn submit(&self) -> JobId {
        let submission = Submission {
            file: Ok(Upload {
                name: "a.pdf".to_owned(),
                content_type: None,
                bytes: PDF.to_vec(),
            }),
            options: UploadOptions {
                export_mode: ExportMode::Standard,
                bounding_boxes: false,
                has_files: true,
            },
            external_id: None,
            scenario: None,
        };
        match self.service.submit(&self.caller, submission).unwrap() {
            Submitted::Accepted(job_id) => job_id,
            Submitted::Replayed(_) => panic!("there is no external id"),
        }
    }

    async fn settle(&self) {
        self.service.timekeeper.settle().await.unwrap();
    }

    async fn advance(&self, by: Duration) {
        self.service.timekeeper.advance(by).await.unwrap();
    }

    fn captured(&self) -> Vec<Arc<Captured>> {
        self.service.outlet.sink.list(None)
    }

    /// How long after the start each delivery came, in seconds.
    fn times(&self) -> Vec<f64> {
        let since = |captured: &Arc<Captured>| captured.at.duration_since(self.start);
        let times = self.captured();
        times
            .iter()
            .map(since)
            .map(|time| time.as_secs_f64())
            .collect()
    }

    fn log(&self) -> Vec<Delivery> {
        let service = &self.service;
        service
            .deliveries(self.caller.account, &self.webhook_id)
            .unwrap()
    }

    /// The time since the start, by the server's clock.
    fn passed(&self) -> SignedDuration {
        self.service.clock.now().duration_since(self.start)
    }
}

fn register(service: &Service, account: AccountId, name: &str) -> String {
    let url = format!("https://sink.ipp.test/{name}");
    let webhook = service.register(account, &url, EventType::KNOWN.to_vec());
    webhook.unwrap().webhook_id.to_string()
}

/// Waits until something is so.
async fn until(is_so: impl Fn() -> bool) {
    let begun = Instant::now();
    while !is_so() {
        assert!(begun.elapsed() < DEADLINE, "it never came to be");
        tokio::task::yield_now().await;
    }
}

fn header(captured: &Captured, name: &str) -> String {
    captured.headers[name].to_str().unwrap().to_owned()
}
