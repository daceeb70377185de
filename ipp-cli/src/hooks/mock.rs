//! Events of the local server: its own deliveries, which its sink has taken for us.

use std::collections::HashSet;
use std::path::PathBuf;
use std::time::Duration;

use ipp_mock_server::Remote;
use ipp_sdk::Client;
use ipp_sdk::model::EventType;
use ipp_sdk::webhook::{Verifier, header};
use jiff::Timestamp;
use serde::Deserialize;

use super::Result;
use super::event::Event;
use super::hub::Notice;
use super::registration::Registration;
use super::source::{Intake, Source};

/// How often the sink is looked into: it is on this machine.
const INTERVAL: Duration = Duration::from_millis(250);
/// Deliveries of the server's own, at whatever time its clock stands, are all good.
const ANY_AGE: Duration = Duration::from_secs(u32::MAX as u64);

/// Has the local server deliver to its sink, and looks there.
pub(crate) struct Mock {
    client: Client,
    remote: Remote,
    kinds: Vec<EventType>,
    /// The name in the sink that is ours.
    name: String,
    file: PathBuf,
    registered: Option<(Registration, Verifier)>,
    /// The deliveries that were handed over.
    seen: HashSet<String>,
}

#[derive(Deserialize)]
struct Sink {
    deliveries: Vec<Delivery>,
}

#[derive(Deserialize)]
struct Delivery {
    headers: std::collections::HashMap<String, String>,
    body: String,
}

impl Mock {
    pub(crate) fn new(
        client: Client,
        remote: Remote,
        kinds: Vec<EventType>,
        listener: &str,
        file: PathBuf,
    ) -> Self {
        Self {
            client,
            remote,
            kinds,
            name: format!("ipp-listen-{listener}"),
            file,
            registered: None,
            seen: HashSet::new(),
        }
    }

    async fn hand_over(&self, delivery: &Delivery, intake: &Intake) -> bool {
        let Some((_, verifier)) = &self.registered else {
            return true;
        };
        let headers: Vec<(&String, &String)> = delivery.headers.iter().collect();
        let verified = verifier.verify(&headers[..], &delivery.body);
        let event = match verified.map(|v| v.parse()) {
            Ok(Ok(event)) => Event::of_delivery(&event, &delivery.body, Timestamp::now()),
            Ok(Err(e)) => return reject(intake, e.to_string()).await,
            Err(e) => return reject(intake, e.to_string()).await,
        };
        intake.keep(event).await
    }
}

/// A fault of the server's may have forged it.
async fn reject(intake: &Intake, why: String) -> bool {
    intake.tell(Notice::Rejected { why }).await;
    true
}

impl Source for Mock {
    async fn begin(&mut self, _: &Intake) -> Result<()> {
        let url = format!("https://sink.ipp.test/{}", self.name);
        let file = self.file.clone();
        let made = Registration::make(&self.client, file, &url, &self.kinds).await?;
        let verifier = Verifier::new(made.secret()).tolerance(ANY_AGE);
        self.registered = Some((made, verifier));
        Ok(())
    }

    async fn look(&mut self, intake: &Intake) -> Result<()> {
        let query = [("name", self.name.clone())];
        let reply = self.remote.get(&["sink"], &query).await?;
        let sink: Sink = serde_json::from_str(reply.text()).map_err(|_| reply.foreign())?;
        for delivery in sink.deliveries {
            let id = delivery
                .headers
                .get(header::DELIVERY)
                .cloned()
                .unwrap_or_default();
            if self.seen.contains(&id) {
                continue;
            }
            if !self.hand_over(&delivery, intake).await {
                break;
            }
            self.seen.insert(id);
        }
        Ok(())
    }

    fn interval(&self) -> Duration {
        INTERVAL
    }

    /// The server makes its deliveries by the side.
    fn grace(&self) -> Duration {
        2 * INTERVAL
    }

    async fn close(&mut self) -> Result<()> {
        match self.registered.take() {
            Some((registration, _)) => registration.remove().await,
            None => Ok(()),
        }
    }
}
