//! Downloads: whole files or none.

use crate::common::{JOB, client, server};
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
    let download = || client.download(JobId::from(JOB), Format::Csv);
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
async fn a_page_that_comes_as_a_success_is_no_file() {
    for media_type in ["text/html; charset=utf-8", "application/json"] {
        let page = ResponseTemplate::new(200).set_body_raw("Sign in", media_type);
        let route = format!("/invoices/{JOB}/download/csv");
        let server = server("GET", &route, vec![page]).await;
        let download = client(&server.uri()).download(JobId::from(JOB), Format::Csv);
        let error = download.bytes().await.unwrap_err();
        assert!(matches!(
            error.kind(),
            ErrorKind::Decode { status: 200, .. }
        ));
        assert_eq!((error.raw(), error.attempts()), (&b"Sign in"[..], 1));
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
    let download = client(&base).download(JobId::from(JOB), Format::Excel);
    assert_eq!(download.save(&target).await.unwrap().bytes, 4);
    assert_eq!(std::fs::read(&target).unwrap(), b"PK12");
}

#[tokio::test]
async fn a_name_that_the_caller_did_not_choose_replaces_nothing() {
    let route = format!("/invoices/{JOB}/download/excel");
    let server = server("GET", &route, vec![file(b"PK1")]).await;
    let dir = tempfile::tempdir().unwrap();
    let target = dir.path().join("invoice_550e8400.xlsx");
    std::fs::write(&target, "mine").unwrap();
    let client = client(&server.uri());
    let download = client.download(JobId::from(JOB), Format::Excel);
    let error = download.save_in(dir.path()).await.unwrap_err();
    assert!(matches!(error.kind(), ErrorKind::Io { path, .. } if *path == target));
    let source = std::error::Error::source(&error).unwrap();
    let source: &std::io::Error = source.downcast_ref().unwrap();
    assert_eq!(source.kind(), std::io::ErrorKind::AlreadyExists);
    assert_eq!(std::fs::read(&target).unwrap(), b"mine");
    assert_eq!(std::fs::read_dir(dir.path()).unwrap().count(), 1);
}

#[cfg(unix)]
mod unix {
    use std::os::unix::fs::{FileTypeExt as _, PermissionsExt as _, symlink};
    use std::path::Path;

    use super::*;

    fn mode(path: &Path) -> u32 {
        std::fs::metadata(path).unwrap().permissions().mode() & 0o7777
    }

    async fn save(to: &Path) -> ipp_sdk::Result<ipp_sdk::Saved> {
        let route = format!("/invoices/{JOB}/download/excel");
        let server = server("GET", &route, vec![file(b"PK1")]).await;
        let client = client(&server.uri());
        client
            .download(JobId::from(JOB), Format::Excel)
            .save(to)
            .await
    }

    #[tokio::test]
    async fn a_download_into_a_pipe_is_written_into_it() {
        let dir = tempfile::tempdir().unwrap();
        let pipe = dir.path().join("pipe");
        let made = std::process::Command::new("mkfifo").arg(&pipe).status();
        assert!(made.unwrap().success());
        let link = dir.path().join("link");
        symlink("pipe", &link).unwrap();
        for target in [&pipe, &link] {
            let from = pipe.clone();
            let reader = tokio::task::spawn_blocking(move || std::fs::read(from).unwrap());
            let saved = save(target).await.unwrap();
            assert_eq!((&saved.path, saved.bytes), (target, 3));
            assert_eq!(reader.await.unwrap(), b"PK1");
            assert!(std::fs::metadata(&pipe).unwrap().file_type().is_fifo());
        }
        assert_eq!(std::fs::read_dir(dir.path()).unwrap().count(), 2);
    }

    #[tokio::test]
    async fn a_download_goes_where_a_symbolic_link_leads() {
        let dir = tempfile::tempdir().unwrap();
        let other = dir.path().join("other");
        std::fs::create_dir(&other).unwrap();
        std::fs::write(other.join("old.xlsx"), "old").unwrap();
        for name in ["old.xlsx", "new.xlsx"] {
            let link = dir.path().join(name);
            symlink(Path::new("other").join(name), &link).unwrap();
            assert_eq!(save(&link).await.unwrap().path, link);
            assert!(std::fs::symlink_metadata(&link).unwrap().is_symlink());
            assert_eq!(std::fs::read(other.join(name)).unwrap(), b"PK1");
        }
        let turn = dir.path().join("turn");
        symlink("turn", &turn).unwrap();
        assert!(matches!(
            save(&turn).await.unwrap_err().kind(),
            ErrorKind::Io { .. }
        ));
    }

    #[tokio::test]
    async fn a_new_file_is_its_owners_alone_and_an_old_one_keeps_its_mode() {
        let dir = tempfile::tempdir().unwrap();
        let target = dir.path().join("out.xlsx");
        save(&target).await.unwrap();
        assert_eq!(mode(&target), 0o600);
        let shared = std::fs::Permissions::from_mode(0o664);
        std::fs::set_permissions(&target, shared).unwrap();
        save(&target).await.unwrap();
        assert_eq!(mode(&target), 0o664);
    }
}
