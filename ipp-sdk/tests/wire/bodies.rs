//! What arrives of an upload: the document, byte for byte, or nothing that could be taken for it.

use std::io;
use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::{Duration, SystemTime};

use ipp_sdk::{Document, DocumentFault, Error, ErrorKind, Progress};
use sha2::{Digest as _, Sha256};
use tokio::net::TcpSocket;

use crate::common::raw::{Reply, Seen, Server, http};
use crate::common::{PDF, client};

const CUT: usize = 64 * 1024;
const ACCEPTED: &str = r#"{"job_id":"j1","batch_id":"b1","status":"processing"}"#;

/// A document of so many bytes, no two pieces of which are the same.
fn content(length: usize) -> Vec<u8> {
    let mut content = PDF.to_vec();
    let mut state = 1_u32;
    content.extend((PDF.len()..length).map(|_| {
        state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
        (state >> 24) as u8
    }));
    content
}

/// The parts of a multipart body, each with its head.
fn parts(request: &Seen) -> Vec<(String, &[u8])> {
    let media_type = request.header("content-type").unwrap();
    let boundary = media_type
        .strip_prefix("multipart/form-data; boundary=")
        .unwrap();
    let (open, close) = (format!("--{boundary}\r\n"), format!("\r\n--{boundary}"));
    let mut rest = request.body.strip_prefix(open.as_bytes()).unwrap();
    let mut parts = Vec::new();
    loop {
        let head = find(rest, b"\r\n\r\n");
        let body = &rest[head + 4..];
        let end = find(body, close.as_bytes());
        parts.push((
            String::from_utf8(rest[..head].to_vec()).unwrap(),
            &body[..end],
        ));
        match &body[end + close.len()..] {
            b"--\r\n" => return parts,
            next => rest = next.strip_prefix(b"\r\n").unwrap(),
        }
    }
}

fn find(bytes: &[u8], part: &[u8]) -> usize {
    let mut from = 0;
    loop {
        // The first byte is looked for by a search that is fast without optimisation too.
        let at = from + bytes[from..].iter().position(|b| *b == part[0]).unwrap();
        if bytes[at..].starts_with(part) {
            return at;
        }
        from = at + 1;
    }
}

fn file(request: &Seen) -> &[u8] {
    parts(request).pop().unwrap().1
}

fn assert_framed(request: &Seen) {
    assert!(request.header("transfer-encoding").is_none());
    assert!(request.content_length().is_some());
}

fn fault(error: &Error) -> &DocumentFault {
    match error.kind() {
        ErrorKind::Document { fault, .. } => fault,
        _ => panic!("{error:?}"),
    }
}

/// Uploads a document of 10 MB again and again; each connection is cut 64 KiB later than the one before, and every
/// twentieth is not.
async fn survives_cuts(document: impl Fn(Vec<u8>) -> Document) {
    const LENGTH: usize = 10_000_000;
    let bytes = content(LENGTH);
    let hash = Sha256::digest(&bytes);
    let cuts = LENGTH / CUT;
    let document = document(bytes.clone());
    for first in (0..=cuts).step_by(20) {
        let until = (first + 20).min(cuts + 1);
        let server = Server::cutting(
            move |number| match first + number {
                cut if cut < until => cut * CUT,
                _ => usize::MAX,
            },
            |_, seen| match seen.is_whole() {
                true => Reply::Bytes(http(202, "", ACCEPTED)),
                false => Reply::Lost,
            },
        )
        .await;
        let call = client(&server.url).parse(document.clone()).retries(30);
        let answer = call.send().await.unwrap();
        let seen = server.seen();
        assert_eq!(answer.attempts() as usize, until - first + 1);
        assert_eq!(seen.len(), until - first + 1);
        let (whole, cut) = seen.split_last().unwrap();
        assert_eq!(Sha256::digest(file(whole)), hash);
        for request in &seen {
            assert_framed(request);
            assert_eq!(request.content_length(), whole.content_length());
        }
        for (request, number) in cut.iter().zip(first..) {
            assert_eq!(request.body.len(), number * CUT);
            assert!(whole.body.starts_with(&request.body));
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_file_arrives_whole_wherever_the_connection_was_cut() {
    let dir = tempfile::tempdir().unwrap();
    let path = dir.path().join("a.pdf");
    survives_cuts(|bytes| {
        std::fs::write(&path, bytes).unwrap();
        Document::path(&path)
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_document_in_memory_arrives_whole_wherever_the_connection_was_cut() {
    survives_cuts(|bytes| Document::bytes("a.pdf", bytes)).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_document_that_is_opened_again_arrives_whole_wherever_the_connection_was_cut() {
    survives_cuts(|bytes| reopen(bytes.len() as u64, bytes)).await;
}

fn reopen(length: u64, bytes: Vec<u8>) -> Document {
    let bytes = Arc::<[u8]>::from(bytes);
    Document::reopen("a.pdf", length, move || {
        let bytes = io::Cursor::new(Arc::clone(&bytes));
        async { Ok(bytes) }
    })
}

#[tokio::test]
async fn what_can_be_read_once_arrives_whole() {
    let bytes = content(300_000);
    let server = Server::start(|_| Reply::Bytes(http(202, "", ACCEPTED))).await;
    let document = Document::once("a.pdf", 300_000, io::Cursor::new(bytes.clone()));
    client(&server.url).parse(document).await.unwrap();
    assert!(file(&server.seen()[0]) == bytes);
}

#[tokio::test]
async fn what_can_be_read_once_is_not_sent_again_after_something_of_it_was_read() {
    for reply in [|| Reply::Lost, || Reply::Bytes(http(503, "", ""))] {
        for cut in [0, 100, CUT] {
            let server = Server::cutting(move |_| cut, move |_, _| reply()).await;
            let document = Document::once("a.pdf", 300_000, io::Cursor::new(content(300_000)));
            let error = client(&server.url).parse(document).await.unwrap_err();
            assert_eq!((error.attempts(), server.seen().len()), (1, 1), "{error:?}");
            // That it failed is the news, not that it cannot be read again.
            let kind = error.kind();
            assert!(
                matches!(kind, ErrorKind::Network | ErrorKind::Api { .. }),
                "{kind:?}"
            );
            assert!(!error.retryable() && error.outcome_unknown());
        }
    }
}

#[tokio::test]
async fn what_can_be_read_once_is_sent_again_as_long_as_no_connection_was_made() {
    // The port is taken, but nobody listens there until the third attempt begins.
    let socket = TcpSocket::new_v4().unwrap();
    socket.bind("127.0.0.1:0".parse().unwrap()).unwrap();
    let url = format!("http://{}", socket.local_addr().unwrap());
    let (begin, begun) = std::sync::mpsc::channel();
    let socket = std::sync::Mutex::new(Some(socket));
    let bytes = content(300_000);
    let document = Document::once("a.pdf", 300_000, io::Cursor::new(bytes.clone()));
    let call = client(&url).parse(document).on_progress(move |progress| {
        if matches!(progress, Progress::Retrying { attempt: 3, .. }) {
            let socket = socket.lock().unwrap().take().unwrap();
            let listener = socket.listen(8).unwrap();
            let reply = |_, _: &_| Reply::Bytes(http(202, "", ACCEPTED));
            begin
                .send(Server::on(listener, |_| usize::MAX, reply))
                .unwrap();
        }
    });
    assert_eq!(call.send().await.unwrap().attempts(), 3);
    let seen = begun.recv().unwrap().seen();
    assert_eq!(seen.len(), 1);
    assert!(file(&seen[0]) == bytes);
}

#[tokio::test]
async fn a_document_of_another_length_than_was_said_is_never_sent_whole() {
    for (said, is) in [
        (300_000, 299_999),
        (300_000, 300_001),
        (300_000, 100_000),
        (40, 300_000),
        (65_536, 65_537),
        (65_536, 65_535),
        (1_024, 1_025),
        (1_025, 1_024),
    ] {
        for once in [true, false] {
            let document = || match once {
                true => Document::once("a.pdf", said, io::Cursor::new(content(is))),
                false => reopen(said, content(is)),
            };
            let server = Server::start(|_| Reply::Bytes(http(202, "", ACCEPTED))).await;
            let client = client(&server.url);
            let error = client.parse(document()).await.unwrap_err();
            assert_eq!(fault(&error), &DocumentFault::WrongLength, "{said} {is}");
            assert_eq!(error.attempts(), 1);
            let good = || Document::bytes("b.pdf", PDF);
            for documents in [vec![good(), document()], vec![document(), good()]] {
                let error = client.batch(documents).await.unwrap_err();
                assert_eq!(fault(&error), &DocumentFault::WrongLength, "{said} {is}");
            }
            assert!(server.seen().iter().all(|request| !request.is_whole()));
        }
    }
}

/// Uploads a file whose first attempt is refused; before the second one, something is done to it.
async fn meanwhile(act: fn(&Path)) -> Error {
    let dir = tempfile::tempdir().unwrap();
    let path = dir.path().join("a.pdf");
    std::fs::write(&path, content(300_000)).unwrap();
    let server = Server::start(|_| Reply::Bytes(http(500, "", ""))).await;
    let target = path.clone();
    let call = client(&server.url).parse(Document::path(&path));
    let call = call.on_progress(move |progress| {
        if matches!(progress, Progress::Retrying { .. }) {
            act(&target);
        }
    });
    let error = call.await.unwrap_err();
    let whole = server
        .seen()
        .iter()
        .filter(|request| request.is_whole())
        .count();
    assert_eq!((whole, error.attempts()), (1, 2));
    assert!(error.outcome_unknown() && !error.retryable());
    error
}

#[tokio::test]
async fn a_file_that_changed_between_two_attempts_is_not_sent_again() {
    let longer = meanwhile(|path| std::fs::write(path, content(300_001)).unwrap()).await;
    assert_eq!(fault(&longer), &DocumentFault::Changed);
    let touched = meanwhile(|path| {
        let file = std::fs::File::options().write(true).open(path).unwrap();
        let earlier = SystemTime::now() - Duration::from_secs(60);
        file.set_modified(earlier).unwrap();
    })
    .await;
    assert_eq!(fault(&touched), &DocumentFault::Changed);
    let gone = meanwhile(|path| std::fs::remove_file(path).unwrap()).await;
    assert!(matches!(gone.kind(), ErrorKind::Io { .. }), "{gone:?}");
}

#[tokio::test]
async fn a_reader_that_fails_ends_the_upload_and_says_why() {
    let opened = Arc::new(AtomicUsize::new(0));
    let count = Arc::clone(&opened);
    let document = Document::reopen("a.pdf", 300_000, move || {
        // The first is the look at its beginning.
        let broken = count.fetch_add(1, Ordering::SeqCst) > 0;
        async move {
            match broken {
                true => Err(io::Error::other("the store is closed")),
                false => Ok(io::Cursor::new(content(300_000))),
            }
        }
    });
    let server = Server::start(|_| Reply::Bytes(http(202, "", ACCEPTED))).await;
    let error = client(&server.url).parse(document).await.unwrap_err();
    assert!(matches!(error.kind(), ErrorKind::Io { .. }), "{error:?}");
    let source = std::error::Error::source(&error).unwrap();
    assert_eq!(source.to_string(), "the store is closed");
    assert!(server.seen().iter().all(|request| !request.is_whole()));
}

#[tokio::test]
async fn the_documents_of_a_batch_arrive_byte_for_byte_in_their_order() {
    let dir = tempfile::tempdir().unwrap();
    let path = dir.path().join("one.pdf");
    let sizes = [100_000, 65_536, 40, 1_000_001];
    let bytes = sizes.map(content);
    std::fs::write(&path, &bytes[0]).unwrap();
    let document = |place: usize| match place {
        0 => Document::path(&path),
        1 => Document::bytes("two.pdf", bytes[1].clone()),
        2 => Document::once("three.pdf", 40, io::Cursor::new(bytes[2].clone())),
        _ => reopen(1_000_001, bytes[3].clone()).named("vier \"4\" \u{fc}.pdf"),
    };
    let server = Server::start(|_| Reply::Bytes(http(202, "", ACCEPTED))).await;
    let documents = [3, 0, 1, 2].map(document);
    client(&server.url).batch(documents).await.unwrap();
    let request = &server.seen()[0];
    assert_framed(request);
    let parts = parts(request);
    let names = ["export_mode", "files", "files", "files", "files"];
    for ((head, _), name) in parts.iter().zip(names) {
        assert!(head.contains(&format!("name=\"{name}\"")), "{head}");
    }
    assert_eq!(parts[0].1, b"standard");
    for ((head, body), (name, place)) in parts[1..].iter().zip([
        ("vier %224%22 \u{fc}.pdf", 3),
        ("one.pdf", 0),
        ("two.pdf", 1),
        ("three.pdf", 2),
    ]) {
        assert!(head.contains(&format!("filename=\"{name}\"")), "{head}");
        assert!(*body == bytes[place]);
    }
}

#[tokio::test]
async fn more_documents_than_a_batch_holds_are_several_batches_in_order() {
    let server = Server::start(|_| Reply::Bytes(http(202, "", ACCEPTED))).await;
    let documents = (0..60).map(|n| Document::bytes(format!("{n}.pdf"), PDF));
    let batches = client(&server.url).batch(documents).await.unwrap();
    assert_eq!(batches.ids().count(), 3);
    let seen = server.seen();
    let parts: Vec<_> = seen.iter().map(parts).collect();
    assert_eq!(parts.iter().map(Vec::len).collect::<Vec<_>>(), [26, 26, 11]);
    let heads = parts
        .iter()
        .flat_map(|parts| &parts[1..])
        .map(|(head, _)| head);
    for (n, head) in heads.enumerate() {
        assert!(head.contains(&format!("filename=\"{n}.pdf\"")), "{head}");
    }
}

#[tokio::test]
async fn a_batch_that_fails_names_those_before_it() {
    let replies = |number, _: &_| match number {
        0 => Reply::Bytes(http(202, "", ACCEPTED)),
        _ => Reply::Lost,
    };
    let server = Server::cutting(|_| usize::MAX, replies).await;
    let documents = (0..60).map(|n| Document::bytes(format!("{n}.pdf"), PDF));
    let error = client(&server.url).batch(documents).await.unwrap_err();
    let accepted: Vec<_> = error
        .accepted_batches()
        .iter()
        .map(|id| id.as_str())
        .collect();
    assert_eq!(accepted, ["b1"]);
    assert!(error.outcome_unknown());
    assert_eq!(server.seen().len(), 2);
}
