//! `ipp jobs get`

use ipp_sdk::model::{Job, JobId};
use ipp_sdk::{Answer, Client};

use super::TimeLimit;
use crate::error::Result;

/// Asks how a job stands. That it failed is an answer, too.
pub(crate) async fn get(client: &Client, job_id: &JobId, limit: TimeLimit) -> Result<Answer<Job>> {
    let call = client.invoices().get(job_id).timeout(limit.left());
    Ok(call.send().await?)
}
