//! Receives webhooks with axum and prints a line for each event.
//!
//! ```text
//! IPP_WEBHOOK_SECRET=whsec_… PORT=8080 cargo run -p ipp-sdk --features axum --example webhook_receiver_axum
//! ```
//!
//! Without `PORT` it takes a free one; the first line says which. Ctrl-C ends it.

#![allow(clippy::print_stdout, reason = "printing is what this program is for")]

use std::error::Error;

use axum::extract::{FromRef, State};
use axum::http::StatusCode;
use axum::routing::post;
use axum::{Router, serve};
use ipp_sdk::model::WebhookSecret;
use ipp_sdk::webhook::{Admission, Event, EventData, ReplayGuard, Signed, Verifier};
use tokio::net::TcpListener;

#[derive(Clone)]
struct Receiver {
    verifier: Verifier,
    guard: ReplayGuard,
}

/// Where `Signed` finds the verifier.
impl FromRef<Receiver> for Verifier {
    fn from_ref(receiver: &Receiver) -> Self {
        receiver.verifier.clone()
    }
}

/// Runs for signed events only; the extractor answers everything else.
async fn receive(State(receiver): State<Receiver>, Signed { event, .. }: Signed) -> StatusCode {
    match receiver.guard.admit(&event) {
        Admission::New(ticket) => {
            print(&event);
            ticket.done();
            StatusCode::NO_CONTENT
        }
        Admission::Done => StatusCode::NO_CONTENT,
        Admission::InProgress => StatusCode::SERVICE_UNAVAILABLE,
    }
}

fn print(event: &Event) {
    match &event.data {
        EventData::Job(job) => println!("{}: job {} is {}", event.kind, job.job_id, job.status),
        EventData::Batch(b) => println!("{}: batch {} is {}", event.kind, b.batch_id, b.status),
        EventData::JobId { job_id } => println!("{}: job {job_id}", event.kind),
        EventData::BatchId { batch_id } => println!("{}: batch {batch_id}", event.kind),
        _ => println!("{}", event.kind),
    }
}

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let secret =
        std::env::var("IPP_WEBHOOK_SECRET").map_err(|e| format!("IPP_WEBHOOK_SECRET: {e}"))?;
    let port = std::env::var("PORT").map_or(Ok(0), |port| port.parse::<u16>())?;
    let receiver = Receiver {
        verifier: Verifier::new(&WebhookSecret::new(secret)),
        guard: ReplayGuard::new(),
    };
    let app = Router::new().route("/", post(receive)).with_state(receiver);
    let listener = TcpListener::bind(("127.0.0.1", port)).await?;
    println!("http://{}/", listener.local_addr()?);
    let interrupted = async { drop(tokio::signal::ctrl_c().await) };
    serve(listener, app)
        .with_graceful_shutdown(interrupted)
        .await?;
    Ok(())
}
