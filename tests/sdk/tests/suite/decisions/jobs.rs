//! Jobs, their list and their files.

use std::collections::BTreeSet;

use ipp_sdk::Format;
use ipp_sdk::model::{ErrorCode, JobId, JobStatus};

use super::Case;
use crate::world::document;

pub(super) async fn list_and_download(case: &Case) {
    let client = &case.client;
    let job = client
        .parse(document("file"))
        .await
        .unwrap()
        .wait()
        .await
        .unwrap();
    let excel = client.download(&job, Format::Excel).bytes().await.unwrap();
    assert!(excel.starts_with(b"PK"));
    let csv = client.download(&job, Format::Csv).bytes().await.unwrap();
    assert!(String::from_utf8(csv).unwrap().contains("Acme"));

    let mut rows = client.jobs().limit(3).status(JobStatus::Completed).stream();
    let mut seen = BTreeSet::new();
    while let Some(row) = rows.next().await {
        assert!(seen.insert(row.unwrap().job_id.to_string()));
    }
    assert!(seen.contains(job.job_id.as_str()));

    let unknown = client
        .invoices()
        .get(JobId::from("550e8400-e29b-41d4-a716-446655440000"));
    case.refused(unknown.await, 404, ErrorCode::JobNotFound);
    let too_many = client.jobs().limit(500).page().await;
    case.refused_if(
        !case.is("D38 clamp"),
        too_many,
        400,
        ErrorCode::InvalidRequest,
    );
}
