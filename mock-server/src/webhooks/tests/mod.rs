//! What is delivered, when, and what is left in the log: against the sink, under a clock that the tests move.

mod attempts;
mod clock;
mod many;

use std::sync::Arc;
use std::time::{Duration, Instant};

use ipp_extract::Options;
use ipp_sdk::model::{EventType, ExportMode, Invoice, JobId};
use jiff::{SignedDuration, Timestamp};

use super::sink::{Answers, Captured};
use crate::service::{Submission, Submitted, Upload, UploadOptions};
use crate::store::{AccountId, Delivery, Identity};
use crate::{MockServer, MockServerBuilder, Profile};

/// No test may wait longer for anything.
const DEADLINE: Duration = Duration::from_secs(30);
/// More than all attempts take together.
const LONG: Duration = Duration::from_secs(75 * 3600);

/// A server whose clock stands still, with one webhook that leads to the sink.
struct Rig {
    server: MockServer,
    caller: Arc<Identity>,
    webhook_id: String,
    start: Timestamp,
}

const PDF: &[u8] = include_bytes!("../../../../ipp-extract/samples/us-services.pdf");

/// A server that takes any bytes for an invoice.
fn server() -> MockServerBuilder {
    MockServer::builder()
        .inspector(|_| ipp_extract::inspect(PDF))
        .reader(|_: &[u8], _: &Options| Ok(Invoice::default()))
        .seed(7)
}

fn preview() -> MockServerBuilder {
    server().profile(Profile::Preview)
}

impl Rig {
    async fn start(builder: MockServerBuilder) -> Self {
        let server = builder.start().await.unwrap();
        server.control.service.clock.set_scale(0.0);
        let key = server.api_key().expose();
        let caller = server.control.service.identify(key).unwrap().unwrap();
        let start = server.control.service.clock.now();
        let webhook_id = register(&server, caller.account, "a");
        Self {
            server,
            caller,
            webhook_id,
            start,
        }
    }

    /// Tells the sink what to answer.
    fn answer(&self, answers: Answers) {
        let sink = &self.server.control.service.outlet.sink;
        sink.answer("a", answers).unwrap();
    }

    fn submit(&self) -> JobId {
        let submission = Submission {
            file: Ok(Upload {
                name: "a.pdf".to_owned(),
                content_type: None,
                bytes: b"%PDF-".to_vec(),
            }),
            options: UploadOptions {
                export_mode: ExportMode::Standard,
                bounding_boxes: false,
                has_files: true,
            },
            external_id: None,
            scenario: None,
        };
        match self
            .server
            .control
            .service
            .submit(&self.caller, submission)
            .unwrap()
        {
            Submitted::Accepted(job_id) => job_id,
            Submitted::Replayed { .. } => panic!("there is no external id"),
        }
    }

    async fn settle(&self) {
        self.server
            .control
            .service
            .timekeeper
            .settle()
            .await
            .unwrap();
    }

    async fn advance(&self, by: Duration) {
        self.server
            .control
            .service
            .timekeeper
            .advance(by)
            .await
            .unwrap();
    }

    fn captured(&self) -> Vec<Arc<Captured>> {
        self.server.control.service.outlet.sink.list(None)
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
        let service = &self.server.control.service;
        service
            .deliveries(self.caller.account, &self.webhook_id)
            .unwrap()
    }

    /// The time since the start, by the server's clock.
    fn passed(&self) -> SignedDuration {
        self.server
            .control
            .service
            .clock
            .now()
            .duration_since(self.start)
    }
}

fn register(server: &MockServer, account: AccountId, name: &str) -> String {
    let url = format!("https://sink.ipp.test/{name}");
    let webhook = server
        .control
        .service
        .register(account, &url, EventType::KNOWN.to_vec());
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
