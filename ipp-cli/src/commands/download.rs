//! `ipp jobs download`, `ipp batches download`

use std::path::PathBuf;

use ipp_sdk::{Download, Saved};

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
    download: Download,
    target: Target,
    limit: TimeLimit,
) -> Result<Downloaded> {
    let download = download.timeout(limit.left());
    Ok(match target {
        Target::Here => Downloaded::Saved(download.save_in(".").await?),
        Target::File(path) => Downloaded::Saved(download.save(path).await?),
        Target::Stdout => Downloaded::Bytes(download.bytes().await?),
    })
}
