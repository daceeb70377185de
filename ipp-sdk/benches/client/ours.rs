//! What is measured of this client. Whatever of its interface the benchmarks use, they use here.

use std::path::Path;

use ipp_sdk::model::{Job, JobId};
use ipp_sdk::{Client, Document, Pacing};

use crate::peer::API_KEY;

/// A client that sends as fast as it is asked to.
pub(crate) fn client(base_url: &str) -> Client {
    Client::builder()
        .api_key(API_KEY)
        .base_url(base_url)
        .pacing(Pacing::off())
        .build()
        .unwrap()
}

pub(crate) async fn get(client: &Client, id: &JobId) -> Job {
    client.invoices().get(id).await.unwrap()
}

pub(crate) async fn upload(client: &Client, path: &Path) {
    let accepted = client.parse(Document::path(path)).await.unwrap();
    assert_eq!(accepted.is_replay(), Some(false));
}
