//! `ipp batches`

use std::path::PathBuf;

use ipp_sdk::model::{Batch, BatchAccepted, BatchId, ExportMode};
use ipp_sdk::{Answer, Client, Document};

use super::TimeLimit;
use crate::error::Result;

/// Sends documents, 25 a batch. Not repeated if nobody knows whether a batch was accepted.
pub(crate) async fn create_batches(
    client: &Client,
    files: Vec<PathBuf>,
    mode: ExportMode,
    limit: TimeLimit,
) -> Result<Vec<Answer<BatchAccepted>>> {
    let call = client
        .batch(files.into_iter().map(Document::path))
        .export_mode(mode)
        .timeout(limit.left());
    Ok(call.send().await?.answers().to_vec())
}

pub(crate) async fn get_batch(
    client: &Client,
    batch_id: &BatchId,
    limit: TimeLimit,
) -> Result<Answer<Batch>> {
    let call = client.batches().get(batch_id).timeout(limit.left());
    Ok(call.send().await?)
}

/// Waits until a batch is done, also if no document of it could be read.
pub(crate) async fn wait_for_batch(
    client: &Client,
    batch_id: &BatchId,
    limit: TimeLimit,
) -> Result<Answer<Batch>> {
    let wait = client.batches().wait(batch_id).deadline(limit.left());
    Ok(wait.send().await?)
}
