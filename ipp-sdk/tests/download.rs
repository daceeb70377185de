//! Downloads: whole files or none.

#![cfg(feature = "client")]
#![allow(clippy::unwrap_used)]

mod common;

use common::{JOB, client, server};
use ipp_sdk::model::{ErrorCode, JobId};
use ipp_sdk::{ErrorKind, Format};
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::TcpListener;
use wiremock::ResponseTemplate;

fn file(body: &'static [u8]) -> ResponseTemplate {
    ResponseTemplate::new(200)
        .insert_header(
            "content-disposition",
            "attachment; filename=\"invoice_550e8400.xlsx\"",
        )
        .set_body_bytes(body)
}

#[tokio::test]
async fn a_download_appears_whole_and_leaves_nothing_else() {
    let route = format!("/invoices/{JOB}/download/excel");
    let server = server(
        "GET",
        &route,
        vec![ResponseTemplate::new(502), file(b"PK1")],
    )
    .await;
    let dir = tempfile::tempdir().unwrap();
    let job_id = JobId::from(JOB);
    let client = client(&server.uri());
    let download = || client.download(&job_id, Format::Excel);

    let target = dir.path().join("out.xlsx");
    std::fs::write(&target, "old").unwrap();
    let saved = download().save(&target).await.unwrap();
    assert_eq!((&saved.path, saved.bytes), (&target, 3));
    assert_eq!(std::fs::read(&target).unwrap(), b"PK1");

    let saved = download().save_in(dir.path()).await.unwrap();
    assert_eq!(saved.path, dir.path().join("invoice_550e8400.xlsx"));
    assert_eq!(download().bytes().await.unwrap(), b"PK1");
    assert_eq!(std::fs::read_dir(dir.path()).unwrap().count(), 2);
}

#[tokio::test]
async fn a_download_that_fails_leaves_the_old_file_and_nothing_else() {
    let body = r#"{"error":{"code":"JOB_NOT_COMPLETED","message":"not yet"}}"#;
    let refusal = ResponseTemplate::new(400).set_body_raw(body, "application/json");
    let route = format!("/invoices/{JOB}/download/csv");
    let server = server("GET", &route, vec![refusal]).await;
    let dir = tempfile::tempdir().unwrap();
    let target = dir.path().join("out.csv");
    std::fs::write(&target, "old").unwrap();
    let client = client(&server.uri());
    let download = || client.download(&JobId::from(JOB), Format::Csv);
    let error = download().save(&target).await.unwrap_err();
    assert_eq!(error.code(), Some(&ErrorCode::JobNotCompleted));
    assert_eq!(std::fs::read(&target).unwrap(), b"old");
    assert_eq!(std::fs::read_dir(dir.path()).unwrap().count(), 1);
    for nowhere in [dir.path().to_owned(), dir.path().join("none/out.csv")] {
        let error = download().save(nowhere).await.unwrap_err();
        assert!(matches!(error.kind(), ErrorKind::Io { .. }), "{error:?}");
    }
}

#[tokio::test]
async fn a_download_that_is_cut_is_begun_again() {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let base = format!("http://{}", listener.local_addr().unwrap());
    tokio::spawn(async move {
        for body in ["PK", "PK12"] {
            let (mut stream, _) = listener.accept().await.unwrap();
            let mut buffer = [0; 4096];
            let _ = stream.read(&mut buffer).await.unwrap();
            let answer = format!("HTTP/1.1 200 OK\r\nContent-Length: 4\r\n\r\n{body}");
            stream.write_all(answer.as_bytes()).await.unwrap();
        }
    });
    let dir = tempfile::tempdir().unwrap();
    let target = dir.path().join("out.xlsx");
    let download = client(&base).download(&JobId::from(JOB), Format::Excel);
    assert_eq!(download.save(&target).await.unwrap().bytes, 4);
    assert_eq!(std::fs::read(&target).unwrap(), b"PK12");
}
