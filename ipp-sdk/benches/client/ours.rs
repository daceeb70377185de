//! What is measured of this client. Whatever of its interface the benchmarks use, they use here.

use std::path::Path;

use ipp_sdk::model::{Job, JobId};
use ipp_sdk::{Client, Document};

use crate::peer::API_KEY;

/// A client that sends as fast as it is asked to.
pub(crate) fn client(base_url: &str) -> Client {
    // Pacing is to be switched off here, once there is any: `.pacing(Pacing::Off)`.
    Client::builder()
        .api_key(API_KEY)
        .base_url(base_url)
        .build()
        .unwrap()
}

pub(crate) async fn get(client: &Client, id: &JobId) -> Job {
    client.invoices().get(id).await.unwrap()
}

pub(crate) async fn upload(client: &Client, path: &Path) {
    let accepted = client.parse(Document::path(path)).await.unwrap();
    assert!(!accepted.is_replay());
}
