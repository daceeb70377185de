//! Reads every document of a folder: a line a document on stdout, progress on stderr.
//!
//! ```text
//! IPP_API_KEY=ipp_live_… cargo run -p ipp-sdk --example bulk_with_progress -- invoices/
//! ```
//!
//! A second run charges nothing. Each upload carries the SHA-256 of its content as its `external_id`, and the API
//! answers an id that it knows with the job that it has. So a run that was broken off is simply made again, and of
//! two files with the same content one is charged. To have a document read anew, for example after its job failed,
//! give it another id.

#![allow(
    clippy::print_stdout,
    clippy::print_stderr,
    reason = "printing is what this program is for"
)]

use std::error::Error;
use std::path::PathBuf;

use futures_util::{StreamExt as _, stream};
use ipp_sdk::{BulkEvent, Client, Document, Outcome, Submission};
use sha2::{Digest as _, Sha256};

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let folder = std::env::args_os().nth(1);
    let folder = folder.ok_or("usage: bulk_with_progress FOLDER")?;
    let entries = std::fs::read_dir(folder)?.map(|entry| Ok(entry?.path()));
    let mut files: Vec<PathBuf> = entries.collect::<std::io::Result<_>>()?;
    files.sort();

    let client = Client::from_env()?;
    let count = files.len();
    // Files are hashed as their turn comes; of each only its path is kept.
    let documents = stream::iter(files).then(submission);
    let bulk = client.parse_many(documents).on_event(tell);
    let (mut ended, mut failed) = (0, 0);
    let mut outcomes = bulk.stream();
    while let Some(outcome) = outcomes.next().await {
        ended += 1;
        failed += usize::from(outcome.result.is_err());
        print(&outcome);
        eprintln!("{ended} of {count}");
    }
    match failed {
        0 => Ok(()),
        n => Err(format!("{n} of {count} documents were not read").into()),
    }
}

async fn submission(path: PathBuf) -> Submission {
    let content = tokio::fs::read(&path).await;
    let submission = Submission::new(Document::path(path));
    match content {
        Ok(content) => submission.external_id(format!("sha256-{:x}", Sha256::digest(content))),
        // The upload will say why it cannot be read.
        Err(_) => submission,
    }
}

fn tell(event: BulkEvent) {
    if let BulkEvent::Accepted { index, job_id, .. } = event {
        eprintln!("document {index} is job {job_id}");
    }
}

fn print(outcome: &Outcome) {
    let name = &outcome.name;
    match &outcome.result {
        Ok(answer) => {
            let invoice = answer.value().result.as_ref();
            let total = invoice.and_then(|invoice| invoice.total);
            let total = total.map_or("-".to_owned(), |total| total.to_string());
            let credits = match outcome.is_replay {
                Some(true) => "0",
                Some(false) => "1",
                // This upload or an earlier one.
                None => "?",
            };
            println!("{name}\t{total}\t{credits}");
        }
        Err(e) => eprintln!("{name}: {e}"),
    }
}
