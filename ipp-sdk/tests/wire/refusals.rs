//! Answers that are no answers: whatever a server or a proxy before it says, it becomes an error that tells all of it.

use futures_util::future::join_all;
use ipp_sdk::model::{ErrorCode, JobId};
use ipp_sdk::{Error, ErrorKind, Format};

use crate::common::raw::{Reply, Server, cut, http};
use crate::common::{JOB, client};

const STATUSES: [u16; 24] = [
    300, 301, 302, 303, 307, 308, 400, 401, 402, 403, 404, 405, 408, 409, 413, 415, 418, 422, 429,
    500, 502, 503, 504, 599,
];
const HEADERS: &str = "x-request-id: req-7\r\ncontent-type: application/json\r\n";

/// The error of a question that is answered so.
async fn error(answer: Vec<u8>) -> Error {
    let server = Server::start(move |_| Reply::Bytes(answer.clone())).await;
    let call = client(&server.url).invoices().get(JobId::from(JOB));
    call.retries(0).await.unwrap_err()
}

#[tokio::test]
async fn every_status_with_every_body_is_an_error_with_status_request_id_and_body() {
    let documented = r#"{"success":false,"error":{"code":"INVALID_FILE","message":"no"}}"#;
    let gzip = b"\x1f\x8b\x08\x00\x00\x00\x00\x00\x00\x03garbage";
    let long = vec![b'x'; 100_000];
    let bodies: [&[u8]; 8] = [
        documented.as_bytes(),
        br#"{"detail":"Not Found"}"#,
        b"<html><body>Bad Gateway</body></html>",
        b"",
        b"\xff\xfe\x00bad \xc3\x28 text",
        b"{\"error\":{\"code\":\"INVALID",
        gzip,
        &long,
    ];
    join_all(STATUSES.iter().flat_map(|status| {
        bodies.iter().map(move |body| async move {
            let error = error(http(*status, HEADERS, body)).await;
            assert_eq!(error.status(), Some(*status));
            assert_eq!(error.request_id(), Some("req-7"), "{status}");
            assert!(
                error.raw() == &body[..body.len().min(64 * 1024)],
                "{status}"
            );
            let known = *body == documented.as_bytes();
            assert_eq!(error.code() == Some(&ErrorCode::InvalidFile), known);
            assert!(
                error
                    .to_string()
                    .starts_with(&format!("the API answered {status}"))
            );
            assert!(!format!("{error:?} {error:#?}").is_empty());
        })
    }))
    .await;
}

#[tokio::test]
async fn of_a_refusal_that_is_cut_the_rest_is_kept() {
    join_all(STATUSES.map(|status| async move {
        let error = error(cut(status, HEADERS, r#"{"error":"#, 1_000)).await;
        assert_eq!(
            (error.status(), error.request_id()),
            (Some(status), Some("req-7"))
        );
        assert_eq!(error.raw(), br#"{"error":"#);
    }))
    .await;
}

#[tokio::test]
async fn a_success_that_is_cut_is_a_lost_connection_that_keeps_what_came() {
    let long = vec![b'x'; 100_000];
    for body in [br#"{"job_id":"#.as_slice(), b"", &long] {
        let error = error(cut(200, HEADERS, body, 200_000)).await;
        assert!(matches!(error.kind(), ErrorKind::Network), "{error:?}");
        assert_eq!(
            (error.status(), error.request_id()),
            (Some(200), Some("req-7"))
        );
        assert!(error.raw() == &body[..body.len().min(64 * 1024)]);
        assert!(error.retryable() && error.outcome_unknown());
    }
}

#[tokio::test]
async fn a_success_that_says_nothing_known_is_an_error_that_keeps_it_whole() {
    let bodies: [&[u8]; 7] = [
        b"",
        b"OK",
        b"null",
        b"\xff\xfe",
        b"{\"job_id\":\"\xc3\x28\",\"status\":\"completed\"}",
        b"\x1f\x8b\x08\x00\x00\x00\x00\x00\x00\x03garbage",
        b"<html>captive portal</html>",
    ];
    for status in [200, 201, 202, 203, 299] {
        for body in bodies {
            let headers = format!("content-encoding: gzip\r\n{HEADERS}");
            let error = error(http(status, &headers, body)).await;
            assert!(
                matches!(error.kind(), ErrorKind::Decode { .. }),
                "{error:?}"
            );
            assert_eq!(
                (error.status(), error.request_id()),
                (Some(status), Some("req-7"))
            );
            assert_eq!(error.raw(), body);
            assert!(!error.retryable());
        }
    }
}

#[tokio::test]
async fn an_answer_without_content_is_an_error_with_its_status() {
    for status in [204, 205] {
        let head = format!("HTTP/1.1 {status} X\r\nconnection: close\r\n{HEADERS}\r\n");
        let error = error(head.into_bytes()).await;
        assert_eq!(
            (error.status(), error.request_id()),
            (Some(status), Some("req-7"))
        );
    }
}

#[tokio::test]
async fn what_is_no_http_is_a_lost_connection() {
    for garbage in [
        "\0\0\0\0",
        "SSH-2.0-OpenSSH_9.6\r\n",
        "HTTP/1.1 99999 No\r\n\r\n",
        "HTTP/1.1 200 OK\r\ncontent-length: -1\r\n\r\n",
        "HTTP/1.1 200 OK\r\ncontent-length: 5\r\ncontent-length: 6\r\n\r\n12345",
        "HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\nzz\r\n",
        "HTTP/1.1 100 Continue\r\n\r\n",
    ] {
        let error = error(garbage.as_bytes().to_vec()).await;
        assert!(
            matches!(error.kind(), ErrorKind::Network),
            "{garbage:?}: {error:?}"
        );
        assert!(error.outcome_unknown());
    }
}

#[tokio::test]
async fn headers_that_make_no_sense_do_not_hide_the_answer() {
    let headers = "x-request-id: \u{e9}\r\nx-ratelimit-limit: many\r\nx-ratelimit-remaining: -1\r\n\
                   retry-after: \u{e9}\r\ncontent-disposition: \u{e9}\r\ncontent-type: \u{e9}\r\ndate: then\r\n";
    let refused = error(http(503, headers, r#"{"error":{"code":"NEW_ONE"}}"#)).await;
    assert_eq!((refused.status(), refused.request_id()), (Some(503), None));
    assert_eq!(refused.code().unwrap().as_str(), "NEW_ONE");
    assert_eq!((refused.retry_after(), refused.rate_limit()), (None, None));

    let answer = http(200, headers, "PK");
    let server = Server::start(move |_| Reply::Bytes(answer.clone())).await;
    let client = client(&server.url);
    let dir = tempfile::tempdir().unwrap();
    let saved = client
        .download(JobId::from(JOB), Format::Excel)
        .save_in(dir.path());
    assert_eq!(
        saved.await.unwrap().path,
        dir.path().join("invoice_550e8400.xlsx")
    );
}
