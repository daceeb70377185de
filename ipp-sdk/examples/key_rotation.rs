//! Replaces an API key: makes a new one, stores it, tries it, and only then revokes the old one.
//!
//! ```text
//! IPP_SESSION_TOKEN=… cargo run -p ipp-sdk --example key_rotation -- key_7f3a9c new-key.txt
//! ```
//!
//! It stops at the first step that fails, when at least one of the two keys works. A key opens the API but not `/keys`:
//! for that a person signs in, whose session token this takes.

#![allow(clippy::print_stdout, reason = "printing is what this program is for")]

use std::error::Error;
use std::fs::OpenOptions;
use std::io::Write as _;

use ipp_sdk::ClientBuilder;
use ipp_sdk::model::{ApiKey, KeyId};

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let mut arguments = std::env::args().skip(1);
    let (Some(old), Some(file)) = (arguments.next(), arguments.next()) else {
        return Err("usage: key_rotation OLD_KEY_ID FILE".into());
    };
    let token =
        std::env::var("IPP_SESSION_TOKEN").map_err(|e| format!("IPP_SESSION_TOKEN: {e}"))?;
    let settings = ClientBuilder::from_env()?;
    let keys = settings.clone().build_session(token)?.keys();

    let created = keys.create("rotated").await?;
    store(&file, &created.key)?;
    println!("{} is in {file}", created.key_id);
    let client = settings.api_key(created.key).build()?;
    let account = client.account().await?;
    let owner = account.email.as_deref().unwrap_or("the account");
    println!("{} opens {owner}", created.key_id);
    keys.revoke(&KeyId::from(old.as_str())).await?;
    println!("{old} is revoked");
    Ok(())
}

/// Writes the key, which is shown this once, to a new file that only its owner can read.
fn store(file: &str, key: &ApiKey) -> std::io::Result<()> {
    let mut options = OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    let mut file = options.open(file)?;
    file.write_all(key.expose().as_bytes())?;
    file.sync_all()
}
