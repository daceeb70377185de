//! Uploads documents as a batch, waits for it and saves its bills for QuickBooks Online.
//!
//! ```text
//! IPP_API_KEY=ipp_live_… cargo run -p ipp-sdk --example batch_quickbooks -- jan.pdf feb.pdf
//! ```
//!
//! More than 25 documents make several batches, and a file each. A batch has no `external_id`: if its answer is lost,
//! the call ends with an error rather than charge twice. `parse_many` has no such doubt, and no QuickBooks file.

#![allow(
    clippy::print_stdout,
    clippy::print_stderr,
    reason = "printing is what this program is for"
)]

use std::error::Error;

use ipp_sdk::model::BatchRow;
use ipp_sdk::{BatchFormat, Client, Document};

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let files = std::env::args_os().skip(1).map(Document::path);
    let client = Client::from_env()?;
    let accepted = match client.batch(files).await {
        Err(e) if e.outcome_unknown() => {
            return Err(format!("{e}; it may be there: look before uploading again").into());
        }
        accepted => accepted?,
    };
    for batch in accepted.wait().await? {
        // A batch is done even if some of its files could not be read: those cost nothing.
        batch.results.iter().for_each(complain);
        if batch.successful == Some(0) {
            continue;
        }
        let path = format!("quickbooks-{}.csv", batch.batch_id);
        let download = client.batches().download(&batch, BatchFormat::QuickBooks);
        let saved = download.save(path).await?;
        println!("{}", saved.path.display());
    }
    Ok(())
}

fn complain(row: &BatchRow) {
    if let Some(error) = &row.error {
        let name = row.filename.as_deref().unwrap_or("a file");
        let message = error.message.as_deref().unwrap_or_default();
        eprintln!("{name}: {} {message}", error.code);
    }
}
