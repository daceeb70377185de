//! The time limit of a call holds whatever the server does. In real time: nothing is skipped here.

use std::future::IntoFuture;
use std::io::{self, Cursor};
use std::pin::Pin;
use std::task::{Context, Poll};
use std::time::{Duration, Instant};

use ipp_sdk::model::JobId;
use ipp_sdk::{Client, ClientBuilder, Document, Error, ErrorKind, Format, Pacing, Result};
use tokio::io::{AsyncRead, AsyncReadExt as _, AsyncWriteExt as _, ReadBuf};
use tokio::net::{TcpListener, TcpStream};

use crate::common::{JOB, KEY, PDF};

const LIMIT: Duration = Duration::from_millis(250);
const GRACE: Duration = Duration::from_millis(50);

/// How a server keeps its client waiting.
#[derive(Clone, Copy)]
enum Stall {
    /// It takes the connection and reads nothing.
    ReadsNothing,
    /// It reads, and says nothing.
    Silent,
    /// It sends this, and no more.
    After(&'static str),
    /// It sends this, and then a byte now and then.
    Drips(&'static str),
}

const HEAD: &str = "HTTP/1.1 200 OK\r\ncontent-length: 1000000\r\n\r\n{\"data\"";
const REFUSAL: &str = "HTTP/1.1 400 No\r\ncontent-length: 1000000\r\n\r\n{\"error\"";
const HALF_A_HEAD: &str = "HTTP/1.1 200 OK\r\ncontent-";
const JOB_THAT_RUNS: &str = "HTTP/1.1 200 OK\r\ncontent-length: 33\r\n\r\n\
                             {\"job_id\":\"j\",\"status\":\"created\"}";

async fn stalling(stall: Stall) -> String {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    tokio::spawn(async move {
        while let Ok((stream, _)) = listener.accept().await {
            tokio::spawn(hold(stream, stall));
        }
    });
    url
}

/// Serves a connection until the client ends it.
async fn hold(mut stream: TcpStream, stall: Stall) -> std::io::Result<()> {
    let mut buffer = vec![0; 1 << 16];
    match stall {
        Stall::ReadsNothing => std::future::pending().await,
        Stall::Silent => while stream.read(&mut buffer).await? > 0 {},
        Stall::After(start) => {
            while stream.read(&mut buffer).await? > 0 {
                stream.write_all(start.as_bytes()).await?;
            }
        }
        Stall::Drips(start) => {
            let _ = stream.read(&mut buffer).await?;
            stream.write_all(start.as_bytes()).await?;
            loop {
                stream.write_all(b" ").await?;
                tokio::time::sleep(Duration::from_millis(10)).await;
            }
        }
    }
    Ok(())
}

/// A reader that nothing comes from, and no end.
struct Stuck;

impl AsyncRead for Stuck {
    fn poll_read(
        self: Pin<&mut Self>,
        _: &mut Context<'_>,
        _: &mut ReadBuf<'_>,
    ) -> Poll<io::Result<()>> {
        Poll::Pending
    }
}

fn client(url: &str) -> Client {
    build(url, |builder| builder)
}

fn build(url: &str, set: impl Fn(ClientBuilder) -> ClientBuilder) -> Client {
    let builder = Client::builder().api_key(KEY).base_url(url).timeout(LIMIT);
    set(builder).build().unwrap()
}

/// Makes a call that must fail in time. A busy machine may be late now and then; a client that waits on is so always.
async fn in_time<T: std::fmt::Debug, C>(call: impl Fn() -> C) -> Error
where
    C: IntoFuture<Output = Result<T>>,
{
    let mut best = Duration::MAX;
    for _ in 0..5 {
        let start = Instant::now();
        let bounded = tokio::time::timeout(Duration::from_secs(10), call());
        let outcome = bounded.await.unwrap();
        best = best.min(start.elapsed());
        if best <= LIMIT + GRACE {
            return outcome.unwrap_err();
        }
    }
    panic!("{best:?} of {LIMIT:?}");
}

fn assert_timeout(error: &Error) {
    assert!(
        matches!(error.kind(), ErrorKind::Timeout(limit) if *limit == LIMIT),
        "{error:?}"
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn a_question_ends_in_time_wherever_the_answer_stops() {
    for stall in [
        Stall::ReadsNothing,
        Stall::Silent,
        Stall::After(HALF_A_HEAD),
        Stall::After(HEAD),
        Stall::Drips(HEAD),
    ] {
        let client = client(&stalling(stall).await);
        assert_timeout(&in_time(|| client.account()).await);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_refusal_that_does_not_end_is_cut_in_time() {
    for stall in [Stall::After(REFUSAL), Stall::Drips(REFUSAL)] {
        let client = client(&stalling(stall).await);
        assert_timeout(&in_time(|| client.account()).await);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn an_upload_ends_in_time_whether_it_is_read_or_not() {
    let content = [PDF, &vec![b'x'; 9 << 20]].concat();
    for stall in [Stall::ReadsNothing, Stall::Silent] {
        let client = client(&stalling(stall).await);
        let document = Document::bytes("a.pdf", content.clone());
        let error = in_time(|| client.parse(document.clone())).await;
        assert_timeout(&error);
        assert!(error.external_id().is_some() && error.outcome_unknown());
        let error = in_time(|| client.batch([document.clone()])).await;
        assert_timeout(&error);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn an_upload_ends_in_time_if_the_document_does_not_come() {
    let client = client(&stalling(Stall::Silent).await);
    // Nothing of it comes, or not enough to tell the format from, or not all.
    let long = [PDF, &[b'x'; 100_000]].concat();
    for start in [&b""[..], PDF, &long] {
        let document =
            || Document::once("a.pdf", 200_000, Cursor::new(start.to_vec()).chain(Stuck));
        assert_timeout(&in_time(|| client.parse(document())).await);
        assert_timeout(&in_time(|| client.batch([document()])).await);
        let raw = || {
            client
                .request(http::Method::POST, "/x")
                .file("file", document())
        };
        assert_timeout(&in_time(|| raw().send()).await);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_download_ends_in_time_and_leaves_no_file() {
    let dir = tempfile::tempdir().unwrap();
    for stall in [Stall::Silent, Stall::After(HEAD), Stall::Drips(HEAD)] {
        let client = client(&stalling(stall).await);
        let download = || client.download(JobId::from(JOB), Format::Csv);
        assert_timeout(&in_time(|| download().bytes()).await);
        assert_timeout(&in_time(|| download().save(dir.path().join("a.csv"))).await);
    }
    assert_eq!(std::fs::read_dir(dir.path()).unwrap().count(), 0);
}

#[tokio::test(flavor = "multi_thread")]
async fn the_limit_counts_all_attempts_and_pauses() {
    let client = build(&stalling(Stall::Silent).await, |builder| {
        let short = Duration::from_millis(30);
        builder
            .attempt_timeout(short)
            .backoff(short, short)
            .retries(100)
    });
    let error = in_time(|| client.account()).await;
    assert!(matches!(error.kind(), ErrorKind::Timeout(_)), "{error:?}");
    assert!(error.attempts() > 2, "{error:?}");
}

#[tokio::test(flavor = "multi_thread")]
async fn the_wait_for_room_in_the_request_limit_counts() {
    let url = stalling(Stall::Silent).await;
    let paced = build(&url, |builder| {
        builder.pacing(Pacing::documented().reads(1))
    });
    // The one request of this minute: whether it is under way, or counted already.
    let first = tokio::spawn(
        paced
            .account()
            .timeout(Duration::from_secs(9))
            .into_future(),
    );
    tokio::time::sleep(Duration::from_millis(20)).await;
    let error = in_time(|| paced.account()).await;
    assert!(matches!(error.kind(), ErrorKind::Throttled(_)), "{error:?}");
    first.abort();
    assert!(first.await.is_err());
    let error = in_time(|| paced.account()).await;
    assert!(matches!(error.kind(), ErrorKind::Throttled(_)), "{error:?}");
    assert!(error.retry_after() > Some(Duration::from_secs(30)));
    assert_eq!(error.attempts(), 0);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_wait_ends_at_its_deadline() {
    let id = JobId::from(JOB);
    for stall in [
        Stall::Silent,
        Stall::Drips(HEAD),
        Stall::After(JOB_THAT_RUNS),
    ] {
        let client = build(&stalling(stall).await, |builder| {
            builder.timeout(Duration::from_secs(60))
        });
        let error = in_time(|| client.wait(&id).deadline(LIMIT)).await;
        assert_eq!(error.job_id(), Some(&id));
        assert!(error.retryable(), "{error:?}");
    }
}
