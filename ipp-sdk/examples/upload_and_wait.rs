//! Uploads one document, waits for its invoice, prints it and saves it as Excel beside the document.
//!
//! ```text
//! IPP_API_KEY=ipp_live_… cargo run -p ipp-sdk --example upload_and_wait -- invoice.pdf
//! ```

#![allow(clippy::print_stdout, reason = "printing is what this program is for")]

use std::error::Error;
use std::path::PathBuf;
use std::time::Duration;

use ipp_sdk::{Client, Document, Format};

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let path = std::env::args_os().nth(1).map(PathBuf::from);
    let path = path.ok_or("usage: upload_and_wait FILE")?;
    let client = Client::from_env()?;
    let accepted = client.parse(Document::path(&path)).await?;
    println!("job {}", accepted.job_id());
    // Ends when the job does: with its invoice, or with an error if it failed.
    let job = accepted.wait().deadline(Duration::from_secs(120)).await?;
    if let Some(invoice) = &job.result {
        println!("vendor {}", invoice.vendor.as_deref().unwrap_or("unknown"));
        if let (Some(total), Some(currency)) = (invoice.total, &invoice.currency) {
            println!("total {total} {currency}");
        }
    }
    let excel = client.download(&job, Format::Excel);
    let saved = excel.save(path.with_extension("xlsx")).await?;
    println!("saved {}, {} bytes", saved.path.display(), saved.bytes);
    Ok(())
}
