//! `ipp jobs download`

use std::path::PathBuf;

use ipp_sdk::model::JobId;
use ipp_sdk::{Client, Format, Saved};

use super::TimeLimit;
use crate::error::Result;

/// Where a download goes.
#[derive(Debug)]
pub(crate) enum Target {
    /// Into the working directory, under the API's name for it.
    Here,
    File(PathBuf),
    Stdout,
}

pub(crate) enum Downloaded {
    Saved(Saved),
    Bytes(Vec<u8>),
}

pub(crate) async fn download(
    client: &Client,
    job_id: &JobId,
    format: Format,
    target: Target,
    limit: TimeLimit,
) -> Result<Downloaded> {
    let download = client.download(job_id, format).timeout(limit.left());
    Ok(match target {
        Target::Here => Downloaded::Saved(download.save_in(".").await?),
        Target::File(path) => Downloaded::Saved(download.save(path).await?),
        Target::Stdout => Downloaded::Bytes(download.bytes().await?),
    })
}
