//! Reads documents and does the right thing about every kind of error.
//!
//! ```text
//! IPP_API_KEY=ipp_live_… cargo run -p ipp-sdk --example error_handling -- jan.pdf feb.pdf
//! ```
//!
//! There are three kinds: errors that pass, after which the same upload is taken up again; those of one document, which
//! is left out; and those of the account or the program, after which there is no point in going on.

#![allow(clippy::print_stdout, reason = "printing is what this program is for")]

use std::path::{Path, PathBuf};
use std::time::Duration;

use ipp_sdk::model::Job;
use ipp_sdk::{Client, ClientBuilder, Document, Error, ErrorKind, Result};

/// How often a document is taken up again, each time with the client's own retries.
const ROUNDS: u32 = 5;

#[tokio::main]
async fn main() -> std::result::Result<(), String> {
    // Few retries in the client, because this program makes its own; a program that does not leaves the number alone.
    let client = ClientBuilder::from_env().and_then(|settings| settings.retries(1).build());
    let client = client.map_err(|e| e.to_string())?;
    for path in std::env::args_os().skip(1).map(PathBuf::from) {
        let name = path.display();
        match read(&client, &path).await {
            Ok(job) => println!("{name}: {}", total(&job)),
            Err(e) if concerns_all(&e) => return Err(format!("{name}: {e}; {}", advice(&e))),
            Err(e) => println!("{name}: {e}; {}", advice(&e)),
        }
    }
    Ok(())
}

/// Reads a document. Errors that pass are waited out.
async fn read(client: &Client, path: &Path) -> Result<Job> {
    let mut upload = client.parse(Document::path(path));
    for _ in 0..ROUNDS {
        let error = match upload.await {
            Ok(accepted) => return finish(client, accepted.wait().await).await,
            Err(error) => error,
        };
        let Some(id) = error.external_id().filter(|_| error.retryable()) else {
            return Err(error);
        };
        // The answer was lost, or the server is busy. The same id means the same job, and one charge, whatever became
        // of the first try. A program that must survive its own end keeps the id where it will find it.
        let pause = error.retry_after().unwrap_or(Duration::from_secs(1));
        println!("{id}: {error}; again in {pause:?}");
        tokio::time::sleep(pause).await;
        upload = client.parse(Document::path(path)).external_id(id.clone());
    }
    upload.await?.wait().await
}

/// A job that takes long is waited for once more; its document is accepted, so it is not uploaded again.
async fn finish(client: &Client, waited: Result<Job>) -> Result<Job> {
    match waited {
        Err(e) if matches!(e.kind(), ErrorKind::WaitTimeout { .. }) => match e.job_id() {
            Some(job_id) => client.wait(job_id).await,
            None => Err(e),
        },
        ended => ended,
    }
}

/// Whether the next document would meet the same error.
fn concerns_all(error: &Error) -> bool {
    match error.kind() {
        ErrorKind::Config(_) => true,
        ErrorKind::Api { status, .. } => matches!(status, 401..=403),
        _ => error.retryable(),
    }
}

/// What a person can do.
fn advice(error: &Error) -> &'static str {
    match error.kind() {
        ErrorKind::Config(_) | ErrorKind::Argument(_) => "mend the settings",
        ErrorKind::Document { .. } => "nothing was sent: this is no document for the API",
        ErrorKind::Io { .. } => "look at the file",
        ErrorKind::JobFailed(_) => "nothing was charged: try another scan, under another id",
        ErrorKind::Api { status: 401, .. } => "check IPP_API_KEY",
        ErrorKind::Api { status: 402, .. } => "add credits",
        ErrorKind::Api { status: 403, .. } => "the plan has no access to the API",
        ErrorKind::Network | ErrorKind::Timeout(_) => "look at the connection",
        ErrorKind::Throttled(_) => "fewer at a time, or more patience",
        ErrorKind::WaitTimeout { .. } => "ask for the job later",
        ErrorKind::Decode { .. } => "the SDK may be too old for this server",
        _ if error.retryable() => "try again later",
        _ => "ask the operators, who find it by its request id",
    }
}

fn total(job: &Job) -> String {
    let total = job.result.as_ref().and_then(|invoice| invoice.total);
    total.map_or("no total".to_owned(), |total| total.to_string())
}
