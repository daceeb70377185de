//! Reads documents without async code, then lists the account's doubtful jobs.
//!
//! ```text
//! IPP_API_KEY=ipp_live_… cargo run -p ipp-sdk --features blocking --example blocking -- jan.pdf feb.pdf
//! ```

#![allow(clippy::print_stdout, reason = "printing is what this program is for")]

use ipp_sdk::blocking::{Block as _, BlockStream as _};
use ipp_sdk::model::Confidence;
use ipp_sdk::{Client, Document};

fn main() -> ipp_sdk::Result<()> {
    let client = Client::from_env()?;
    for document in std::env::args_os().skip(1).map(Document::path) {
        let name = document.name().to_owned();
        let job = client.parse(document).block()?.wait().block()?;
        let total = job.result.as_ref().and_then(|invoice| invoice.total);
        println!("{name}: {}", total.unwrap_or_default());
    }
    let doubtful = client.jobs().confidence(Confidence::Low).stream();
    for row in doubtful.iter()? {
        println!("look at job {}", row?.job_id);
    }
    Ok(())
}
