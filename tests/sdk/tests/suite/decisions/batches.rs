//! Several documents in one request.

use http::Method;
use ipp_sdk::model::{Batch, BatchRowStatus, BatchStatus, ErrorCode};
use ipp_sdk::{BatchFormat, Document, Result};

use super::Case;
use crate::world::{broken, document, empty};

async fn whole<const N: usize>(case: &Case, documents: [Document; N]) -> Result<Batch> {
    let mut batches = case.client.batch(documents).await?.wait().await?;
    assert_eq!(batches.len(), 1);
    Ok(batches.remove(0))
}

pub(super) async fn send_and_download(case: &Case) {
    let documents = ["b1", "b2"].map(document);
    let batch = whole(case, documents).await.unwrap();
    let names: Vec<_> = batch
        .results
        .iter()
        .filter_map(|r| r.filename.as_deref())
        .collect();
    assert_eq!(names, ["b1.pdf", "b2.pdf"]);
    for format in [
        BatchFormat::Excel,
        BatchFormat::Csv,
        BatchFormat::QuickBooks,
        BatchFormat::Zoho,
    ] {
        let listed = case
            .client
            .batches()
            .download(&batch, format)
            .bytes()
            .await
            .unwrap();
        let looked_for = case.client.batches().download(&batch.batch_id, format);
        let looked_for = looked_for.bytes().await.unwrap();
        let is_whole = |file: &[u8]| match format {
            BatchFormat::Excel => file.starts_with(b"PK"),
            _ => file.windows(4).any(|w| w == b"Acme"),
        };
        assert!(
            is_whole(&listed) && is_whole(&looked_for),
            "{} {format:?}",
            case.name()
        );
    }
    let jobs = case.client.jobs().limit(100).page().await.unwrap().jobs;
    let is_listed = jobs
        .iter()
        .any(|job| job.filename.as_deref() == Some("b1.pdf"));
    assert_eq!(is_listed, case.is("D50 listed"), "{}", case.name());
}

pub(super) async fn send_oddly(case: &Case) {
    let mixed = whole(case, [document("good"), broken()]).await;
    if case.is("D43 failed_row") {
        let mixed = mixed.unwrap();
        assert_eq!((mixed.successful, mixed.failed), (Some(1), Some(1)));
        assert_eq!(mixed.results[1].status, BatchRowStatus::Failed);
        assert_eq!(
            mixed.results[1].error.as_ref().unwrap().code,
            ErrorCode::InvalidFile
        );
    } else {
        case.refused(mixed, 400, ErrorCode::InvalidFile);
    }

    let hopeless = whole(case, [empty()]).await.unwrap();
    assert_eq!(hopeless.failed, Some(1));
    let is_done = hopeless.status == BatchStatus::Done;
    assert_eq!(is_done, case.is("D45 done"), "{}", case.name());

    // This version of the server reads no pictures, whether a batch may have them or not.
    let picture = Document::bytes("a.webp", *b"RIFF\x04\0\0\0WEBPVP8 ");
    match whole(case, [picture]).await {
        Ok(batch) => {
            assert!(case.is("D43 failed_row"), "{}", case.name());
            assert_eq!(batch.failed, Some(1));
        }
        refused => case.refused(refused, 400, ErrorCode::InvalidFile),
    }

    let form = case
        .client
        .request(Method::POST, "/batches")
        .file("files[]", document("a"));
    let bracketed = form.send().await;
    match bracketed {
        Ok(_) => assert!(case.is("D47 bracketed"), "{}", case.name()),
        Err(error) => {
            assert!(!case.is("D47 bracketed"), "{}: {error:?}", case.name());
            assert_eq!(error.status(), Some(400));
        }
    }
    case.world.server.settle().await.unwrap();
}

/// With one credit left.
pub(super) async fn send_more_than_credits(case: &Case) {
    let batch = whole(case, ["c1", "c2"].map(document)).await;
    if case.is("D46 partial") {
        let batch = batch.unwrap();
        assert_eq!((batch.successful, batch.failed), (Some(1), Some(1)));
        let error = batch.results[1].error.as_ref().unwrap();
        assert_eq!(error.code, ErrorCode::InsufficientCredits);
    } else {
        case.refused(batch, 402, ErrorCode::InsufficientCredits);
    }
}
