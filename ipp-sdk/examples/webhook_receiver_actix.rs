//! Receives webhooks with actix-web and prints a line for each event.
//!
//! ```text
//! IPP_WEBHOOK_SECRET=whsec_… PORT=8080 cargo run -p ipp-sdk --features actix --example webhook_receiver_actix
//! ```
//!
//! Without `PORT` it takes a free one; the first line says which. Ctrl-C ends it.

#![allow(clippy::print_stdout, reason = "printing is what this program is for")]

use std::error::Error;

use actix_web::rt::System;
use actix_web::web::{Data, post};
use actix_web::{App, HttpResponse, HttpServer};
use ipp_sdk::model::WebhookSecret;
use ipp_sdk::webhook::{Admission, Event, EventData, ReplayGuard, Signed, Verifier};

/// Runs for signed events only; the extractor answers everything else.
async fn receive(guard: Data<ReplayGuard>, Signed { event, .. }: Signed) -> HttpResponse {
    match guard.admit(&event) {
        Admission::New(ticket) => {
            print(&event);
            ticket.done();
            HttpResponse::NoContent().finish()
        }
        Admission::Done => HttpResponse::NoContent().finish(),
        Admission::InProgress => HttpResponse::ServiceUnavailable().finish(),
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

fn main() -> Result<(), Box<dyn Error>> {
    let secret =
        std::env::var("IPP_WEBHOOK_SECRET").map_err(|e| format!("IPP_WEBHOOK_SECRET: {e}"))?;
    let port = std::env::var("PORT").map_or(Ok(0), |port| port.parse::<u16>())?;
    let verifier = Verifier::new(&WebhookSecret::new(secret));
    let guard = Data::new(ReplayGuard::new());
    System::new().block_on(async move {
        let server = HttpServer::new(move || {
            App::new()
                .app_data(verifier.clone())
                .app_data(guard.clone())
                .route("/", post().to(receive))
        });
        let server = server.bind(("127.0.0.1", port))?;
        for address in server.addrs() {
            println!("http://{address}/");
        }
        // It ends on Ctrl-C by itself.
        server.run().await?;
        Ok(())
    })
}
