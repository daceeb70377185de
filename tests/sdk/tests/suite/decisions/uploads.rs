//! Single documents.

use futures_util::stream;
use http::Method;
use ipp_sdk::model::{ErrorCode, JobStatus};
use ipp_sdk::{Document, ErrorKind, ResponseFormat};

use super::Case;
use crate::world::{broken, document, empty};

/// Uploads that are repeated, under all circumstances.
pub(super) async fn send_and_repeat(case: &Case) {
    let client = &case.client;
    let upload = |id: &str, content| client.parse(content).external_id(id).into_future();
    let first = upload("first", document("first")).await.unwrap();
    let job_id = first.job_id().clone();
    assert_ne!(first.is_replay(), Some(true));
    let job = first.wait().await.unwrap();
    assert_eq!(job.result.unwrap().total.unwrap().to_string(), "1100.00");

    let again = upload("first", document("first")).await.unwrap();
    assert!(again.is_replay() != Some(false) && *again.job_id() == job_id);
    let other = upload("first", document("other")).await;
    let conflict = ErrorCode::ExternalIdConflict;
    case.refused_if(case.is("D26 conflict"), other, 409, conflict);

    for _ in 0..2 {
        let failed = async { upload("failed", empty()).await?.wait().await };
        let error = failed.await.unwrap_err();
        assert_eq!(
            error.code(),
            Some(&ErrorCode::ExtractionFailed),
            "{}",
            case.name()
        );
        assert_eq!(error.external_id().unwrap().as_str(), "failed");
    }
    let mut many = client
        .parse_many(stream::iter((0..5).map(document)))
        .stream();
    while let Some(outcome) = many.next().await {
        assert_eq!(outcome.result.unwrap().value().status, JobStatus::Completed);
    }
}

/// Uploads that a stricter reading refuses.
pub(super) async fn send_oddly(case: &Case) {
    let client = &case.client;
    case.refused(client.parse(broken()).await, 400, ErrorCode::InvalidFile);
    let mislabelled = client.parse(document("a").named("a.png")).await;
    case.refused_if(
        case.is("D18 strict"),
        mislabelled,
        400,
        ErrorCode::InvalidFile,
    );

    let form = || {
        client
            .request(Method::POST, "/invoices")
            .file("file", document("a"))
    };
    let two = form().file("file", document("b")).send().await;
    case.refused_if(!case.is("D17 first_wins"), two, 400, ErrorCode::InvalidFile);
    let unknown = form().field("colour", "blue").send().await;
    case.refused_if(
        case.is("D11 strict"),
        unknown,
        400,
        ErrorCode::InvalidRequest,
    );

    let json = client
        .parse(document("json"))
        .response_format(ResponseFormat::Json);
    let json = async { json.await?.wait().await }.await;
    let honoured = case.is_preview_or("D70 honoured");
    match json {
        // A server that refuses fields that it does not know does not know this one.
        Err(error) => {
            assert!(
                case.is("D11 strict") && !honoured,
                "{}: {error:?}",
                case.name()
            );
            assert_eq!(error.status(), Some(400));
        }
        Ok(job) => {
            assert!(job.result.is_some());
            assert_eq!(job.downloads.is_none(), honoured, "{}", case.name());
        }
    }
    case.world.server.settle().await.unwrap();
}

/// At the end: the account has nothing left.
pub(super) async fn send_without_credits(case: &Case) {
    case.world.server.settle().await.unwrap();
    case.world
        .server
        .set_credits("demo@ipp.test", 1)
        .await
        .unwrap();
    super::batches::send_more_than_credits(case).await;
    case.world
        .server
        .set_credits("demo@ipp.test", 0)
        .await
        .unwrap();
    let client = &case.client;
    case.refused(
        client.parse(document("poor")).await,
        402,
        ErrorCode::InsufficientCredits,
    );
    let error = client.parse(broken()).await.unwrap_err();
    let status = if case.is("D1 credits_first") {
        402
    } else {
        400
    };
    assert_eq!(error.status(), Some(status), "{}", case.name());
    assert!(matches!(error.kind(), ErrorKind::Api { .. }));
    let local = client
        .parse(Document::bytes("a.pdf", "no PDF"))
        .await
        .unwrap_err();
    assert!(matches!(local.kind(), ErrorKind::Document { .. }));
}
