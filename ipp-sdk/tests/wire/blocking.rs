//! The client without a runtime of one's own, and inside of any.

use std::thread;

use ipp_sdk::blocking::{Block as _, BlockStream as _};
use ipp_sdk::model::{Job, JobId};
use ipp_sdk::{Document, Format, Result, Submission};
use serde_json::json;
use tokio::runtime::{Builder, Runtime};
use wiremock::{MockServer, ResponseTemplate};

use crate::common::{COMPLETED, JOB, PDF, accepted, asked, client, job, serve};

/// Runs what a test asks of its server; the server has a thread of its own.
fn runtime() -> Runtime {
    Builder::new_current_thread().enable_all().build().unwrap()
}

fn server() -> MockServer {
    runtime().block_on(async {
        let server = MockServer::start().await;
        let of_job = format!("/invoices/{JOB}");
        serve(&server, "POST", "/invoices", vec![accepted()]).await;
        serve(
            &server,
            "GET",
            &of_job,
            vec![job("processing", ""), job("completed", COMPLETED)],
        )
        .await;
        let file = ResponseTemplate::new(200).set_body_string("PK");
        serve(
            &server,
            "GET",
            &format!("{of_job}/download/excel"),
            vec![file],
        )
        .await;
        let rows: Vec<_> = (0..3)
            .map(|n| json!({"job_id": format!("j{n}"), "status": "completed"}))
            .collect();
        let page = ResponseTemplate::new(200).set_body_json(json!({"data": {"jobs": rows}}));
        serve(&server, "GET", "/jobs", vec![page]).await;
        server
    })
}

/// The way from a document to its file.
fn parse(url: &str) -> Result<Job> {
    let client = client(url);
    let job = client
        .parse(Document::bytes("a.pdf", PDF))
        .block()?
        .wait()
        .block()?;
    assert_eq!(client.download(&job, Format::Excel).bytes().block()?, b"PK");
    Ok(job)
}

#[test]
fn a_function_that_is_told_of_progress_can_make_calls() {
    let server = server();
    let client = client(&server.uri());
    let within = client.clone();
    let (told, heard) = std::sync::mpsc::channel();
    let call = client
        .parse(Document::bytes("a.pdf", PDF))
        .on_progress(move |_| {
            let page = within.jobs().page().block();
            told.send(page.map(|page| page.jobs.len())).unwrap();
        });
    let _ = call.block().unwrap();
    assert_eq!(heard.recv().unwrap().unwrap(), 3);
}

#[test]
fn it_works_without_a_runtime() {
    let server = server();
    assert!(parse(&server.uri()).unwrap().result.is_some());
}

#[test]
fn it_works_inside_of_a_runtime_of_one_thread() {
    let server = server();
    let job = runtime().block_on(async { parse(&server.uri()) });
    assert!(job.unwrap().result.is_some());
}

#[test]
fn it_works_inside_of_a_runtime_of_many_threads() {
    let server = server();
    let url = server.uri();
    let runtime = Builder::new_multi_thread().enable_all().build().unwrap();
    runtime.block_on(async {
        assert!(parse(&url).is_ok());
        let tasks = (0..4).map(|_| {
            tokio::spawn({
                let url = url.clone();
                async move { parse(&url).map(drop) }
            })
        });
        for task in tasks.collect::<Vec<_>>() {
            task.await.unwrap().unwrap();
        }
        let url = url.clone();
        let blocking = tokio::task::spawn_blocking(move || parse(&url).map(drop));
        blocking.await.unwrap().unwrap();
    });
}

#[test]
fn many_threads_share_one_client() {
    let server = server();
    let client = client(&server.uri());
    thread::scope(|scope| {
        for _ in 0..32 {
            scope.spawn(|| {
                let job = client.invoices().get(JobId::from(JOB)).block().unwrap();
                assert_eq!(job.job_id.as_str(), JOB);
            });
        }
    });
    assert_eq!(runtime().block_on(asked(&server)).len(), 32);
}

#[test]
fn a_stream_is_an_iterator() {
    let server = server();
    let client = client(&server.uri());
    let rows = client.jobs().stream().iter().unwrap();
    let ids: Vec<_> = rows.map(|row| row.unwrap().job_id.to_string()).collect();
    assert_eq!(ids, ["j0", "j1", "j2"]);
    let documents = (0..3).map(|_| Submission::new(Document::bytes("a.pdf", PDF)));
    let outcomes = client.parse_all(documents).stream();
    assert_eq!(outcomes.iter().unwrap().take(1).count(), 1);
}

#[test]
fn an_iterator_can_be_dropped_half_way_inside_of_a_runtime_too() {
    let server = server();
    let client = client(&server.uri());
    let mut rows = client.jobs().stream().iter().unwrap();
    rows.next().unwrap().unwrap();
    drop(rows);
    runtime().block_on(async {
        let mut rows = client.jobs().stream().iter().unwrap();
        rows.next().unwrap().unwrap();
    });
}

#[test]
fn an_error_is_returned_and_a_panic_of_a_callback_is_the_callers() {
    let server = server();
    let client = client(&server.uri());
    assert_eq!(client.account().block().unwrap_err().status(), Some(404));
    for inside in [false, true] {
        let upload = || {
            let call = client.parse(Document::bytes("a.pdf", PDF));
            call.on_progress(|_| panic!("mine")).block()
        };
        let run = || match inside {
            true => runtime().block_on(async { upload() }),
            false => upload(),
        };
        let outcome = std::panic::catch_unwind(std::panic::AssertUnwindSafe(run));
        let lost = outcome.is_err() || outcome.is_ok_and(|o| o.is_err());
        assert!(lost);
    }
    client
        .clone()
        .invoices()
        .get(JobId::from(JOB))
        .block()
        .unwrap();
}
