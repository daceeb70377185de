//! Where the files of a batch are looked for, and what they are called.

use ipp_sdk::model::{Batch, BatchId, ErrorCode};
use ipp_sdk::{BatchFormat, Download, ErrorKind};
use serde_json::json;
use wiremock::{MockServer, ResponseTemplate};

use crate::common::{asked, client, serve};

const BATCH: &str = "7c9e6679-7425-40de-944b-e07fc1f90ae7";
const LISTED: &str = "/files/all.csv?version=2";
const AT_ORIGIN: &str = "/download/7c9e6679-7425-40de-944b-e07fc1f90ae7/csv";
const BELOW_BASE: &str = "/api/v1/download/7c9e6679-7425-40de-944b-e07fc1f90ae7/csv";
const LIKE_A_JOBS: &str = "/api/v1/batches/7c9e6679-7425-40de-944b-e07fc1f90ae7/download/csv";

fn file() -> ResponseTemplate {
    ResponseTemplate::new(200).set_body_string("a,b\n")
}

/// A server that has the file at one path only.
async fn server(path: &str) -> MockServer {
    let server = MockServer::start().await;
    serve(&server, "GET", path, vec![file()]).await;
    server
}

fn download(server: &MockServer, listed: Option<&str>, format: BatchFormat) -> Download {
    let batches = client(&format!("{}/api/v1", server.uri())).batches();
    match listed {
        None => batches.download(BatchId::from(BATCH), format),
        Some(path) => {
            let batch = json!({"batch_id": BATCH, "status": "done", "downloads": {"csv": path}});
            batches.download(serde_json::from_value::<Batch>(batch).unwrap(), format)
        }
    }
}

#[tokio::test]
async fn a_file_is_where_the_batch_says() {
    for listed in [
        LISTED,
        "http://HOST/files/all.csv?version=2",
        "../../files/all.csv?version=2",
    ] {
        let server = server("/files/all.csv").await;
        let listed = listed.replace("http://HOST", &server.uri());
        let bytes = download(&server, Some(&listed), BatchFormat::Csv)
            .bytes()
            .await;
        assert_eq!(bytes.unwrap(), b"a,b\n");
        assert_eq!(asked(&server).await, [LISTED]);
    }
}

#[tokio::test]
async fn of_an_id_a_file_is_looked_for_at_the_origin_below_the_base_and_beside_the_jobs() {
    let places = [AT_ORIGIN, BELOW_BASE, LIKE_A_JOBS];
    for (n, place) in places.into_iter().enumerate() {
        let server = server(place).await;
        let bytes = download(&server, None, BatchFormat::Csv).bytes().await;
        assert_eq!(bytes.unwrap(), b"a,b\n");
        assert_eq!(asked(&server).await, places[..=n]);
    }
}

#[tokio::test]
async fn a_listed_file_that_is_not_there_is_looked_for_below_the_base_and_beside_the_jobs() {
    let below_base = format!("/api/v1{LISTED}");
    let places = [LISTED, &below_base, LIKE_A_JOBS];
    for (n, place) in places.into_iter().enumerate() {
        let server = server(place.split('?').next().unwrap()).await;
        let bytes = download(&server, Some(LISTED), BatchFormat::Csv)
            .bytes()
            .await;
        assert_eq!(bytes.unwrap(), b"a,b\n");
        assert_eq!(asked(&server).await, places[..=n]);
    }
}

#[tokio::test]
async fn a_file_that_is_nowhere_was_looked_for_everywhere_once() {
    let server = MockServer::start().await;
    let error = download(&server, None, BatchFormat::Csv)
        .bytes()
        .await
        .unwrap_err();
    assert_eq!(error.status(), Some(404));
    assert_eq!(asked(&server).await, [AT_ORIGIN, BELOW_BASE, LIKE_A_JOBS]);
}

#[tokio::test]
async fn that_there_is_no_such_batch_needs_to_be_said_once() {
    let server = MockServer::start().await;
    let body = r#"{"success":false,"error":{"code":"JOB_NOT_FOUND","message":"no"}}"#;
    let refusal = ResponseTemplate::new(404).set_body_string(body);
    serve(&server, "GET", AT_ORIGIN, vec![refusal]).await;
    let error = download(&server, None, BatchFormat::Csv)
        .bytes()
        .await
        .unwrap_err();
    assert_eq!(error.code(), Some(&ErrorCode::JobNotFound));
    assert_eq!(asked(&server).await, [AT_ORIGIN]);
}

#[tokio::test]
async fn another_refusal_than_404_ends_the_search() {
    for status in [400, 401, 403, 410] {
        let server = MockServer::start().await;
        serve(
            &server,
            "GET",
            AT_ORIGIN,
            vec![ResponseTemplate::new(status)],
        )
        .await;
        let error = download(&server, None, BatchFormat::Csv)
            .bytes()
            .await
            .unwrap_err();
        assert_eq!(error.status(), Some(status));
        assert_eq!(asked(&server).await, [AT_ORIGIN]);
    }
}

#[tokio::test]
async fn a_failure_that_passes_is_repeated_at_the_same_place() {
    let server = MockServer::start().await;
    serve(
        &server,
        "GET",
        BELOW_BASE,
        vec![ResponseTemplate::new(503), file()],
    )
    .await;
    download(&server, None, BatchFormat::Csv)
        .bytes()
        .await
        .unwrap();
    assert_eq!(asked(&server).await, [AT_ORIGIN, BELOW_BASE, BELOW_BASE]);
}

#[tokio::test]
async fn a_saved_file_has_the_servers_name_or_that_of_batch_and_format() {
    let dir = tempfile::tempdir().unwrap();
    for (format, api, name) in [
        (BatchFormat::Excel, "excel", "batch_7c9e6679.xlsx"),
        (BatchFormat::Csv, "csv", "batch_7c9e6679.csv"),
        (BatchFormat::QuickBooks, "qb", "batch_7c9e6679_qb.csv"),
        (BatchFormat::Zoho, "zoho", "batch_7c9e6679_zoho.csv"),
    ] {
        let server = server(&format!("/download/{BATCH}/{api}")).await;
        let saved = download(&server, None, format)
            .save_in(dir.path())
            .await
            .unwrap();
        assert_eq!((saved.path, saved.bytes), (dir.path().join(name), 4));
        // The name is the API's choice, so what has it already stays.
        let again = download(&server, None, format)
            .save_in(dir.path())
            .await
            .unwrap_err();
        assert!(matches!(again.kind(), ErrorKind::Io { .. }), "{again:?}");
        download(&server, None, format)
            .save(dir.path().join(name))
            .await
            .unwrap();
    }
    let named = file().insert_header(
        "content-disposition",
        "attachment; filename=\"../x/May.csv\"",
    );
    let server = MockServer::start().await;
    serve(&server, "GET", AT_ORIGIN, vec![named]).await;
    let saved = download(&server, None, BatchFormat::Csv)
        .save_in(dir.path())
        .await
        .unwrap();
    assert_eq!(saved.path, dir.path().join("May.csv"));
    assert_eq!(std::fs::read_dir(dir.path()).unwrap().count(), 5);
}
