use std::sync::{Arc, Mutex};
use std::time::Duration;

use ipp_sdk::{Client, Pacing};
use serde_json::{Value, json};
use tokio::sync::mpsc;
use wiremock::matchers::{method, path, path_regex};
use wiremock::{Mock, MockServer, Request, ResponseTemplate};

use super::super::hub::Arrival;
use super::*;

/// An API whose jobs are what is written here, newest first: id and status.
struct Api {
    server: MockServer,
    jobs: Arc<Mutex<Vec<(String, &'static str)>>>,
}

impl Api {
    async fn start() -> Self {
        let server = MockServer::start().await;
        let jobs: Arc<Mutex<Vec<(String, &'static str)>>> = Arc::default();
        let listed = Arc::clone(&jobs);
        let list = move |request: &Request| {
            let number = |name: &str| {
                let mut pairs = request.url.query_pairs();
                pairs
                    .find(|(n, _)| n == name)
                    .map_or(0, |(_, v)| v.parse().unwrap())
            };
            let jobs = listed.lock().unwrap();
            let count = jobs.len();
            let row = |(n, (id, status)): (usize, &(String, &str))| {
                let at = Timestamp::from_second(1_000_000 + (count - n) as i64).unwrap();
                json!({"job_id": id, "status": status, "created_at": at.to_string()})
            };
            let rows = jobs.iter().enumerate().map(row);
            let page: Vec<Value> = rows.skip(number("offset")).take(number("limit")).collect();
            ResponseTemplate::new(200)
                .set_body_json(json!({"success": true, "data": {"jobs": page}}))
        };
        let shown = Arc::clone(&jobs);
        let show = move |request: &Request| {
            let id = request.url.path().rsplit('/').next().unwrap();
            let jobs = shown.lock().unwrap();
            match jobs.iter().find(|(job, _)| job == id) {
                Some((id, status)) if !id.starts_with("gone") => {
                    let job =
                        json!({"success": true, "job_id": id, "status": status, "result": null});
                    ResponseTemplate::new(200).set_body_json(job)
                }
                _ => ResponseTemplate::new(404),
            }
        };
        Mock::given(method("GET"))
            .and(path("/jobs"))
            .respond_with(list)
            .mount(&server)
            .await;
        let job = Mock::given(method("GET")).and(path_regex("^/invoices/"));
        job.respond_with(show).mount(&server).await;
        Self { server, jobs }
    }

    fn set(&self, jobs: impl IntoIterator<Item = (String, &'static str)>) {
        *self.jobs.lock().unwrap() = jobs.into_iter().collect();
    }

    fn client(&self) -> Client {
        let builder = Client::builder()
            .base_url(self.server.uri())
            .api_key("ipp_x");
        builder.pacing(Pacing::off()).retries(0).build().unwrap()
    }
}

/// What one look hands over: the subjects of events, and what else is told.
async fn look(poll: &mut Poll) -> (Vec<String>, Vec<String>) {
    let (to, mut arrivals) = mpsc::channel(1);
    let intake = Intake::new(to, Vec::new());
    let hear = async {
        let (mut events, mut notices) = (Vec::new(), Vec::new());
        while let Some(arrival) = arrivals.recv().await {
            match arrival {
                Arrival::Event { event, stored } => {
                    events.push(event.subject);
                    stored.send(()).unwrap();
                }
                Arrival::Notice(notice) => notices.push(format!("{notice:?}")),
                Arrival::End => {}
            }
        }
        (events, notices)
    };
    let looking = async {
        poll.look(&intake).await.unwrap();
        drop(intake);
    };
    futures_util::future::join(looking, hear).await.1
}

async fn begun(api: &Api, dir: &tempfile::TempDir, since: Option<Since>) -> Poll {
    let file = dir.path().join("cursor");
    let mut poll = Poll::new(api.client(), Duration::from_secs(1), since, file);
    let intake = Intake::new(mpsc::channel(1).0, Vec::new());
    poll.begin(&intake).await.unwrap();
    poll
}

fn many(count: usize) -> impl Iterator<Item = (String, &'static str)> {
    (0..count).rev().map(|n| (format!("new{n}"), "completed"))
}

fn one(id: &str, status: &'static str) -> std::iter::Once<(String, &'static str)> {
    std::iter::once((id.to_owned(), status))
}

#[tokio::test]
async fn a_job_that_falls_far_down_the_list_is_still_told_of_when_it_ends() {
    let (api, dir) = (Api::start().await, tempfile::tempdir().unwrap());
    api.set(one("slow", "processing"));
    let mut poll = begun(&api, &dir, None).await;
    api.set(many(650).chain(one("slow", "processing")));
    let (events, _) = look(&mut poll).await;
    assert_eq!(
        (events.len(), &*events[0], &*events[649]),
        (650, "new0", "new649")
    );
    assert_eq!(look(&mut poll).await.0, [""; 0]);
    api.set(many(650).chain(one("slow", "failed")));
    assert_eq!(look(&mut poll).await.0, ["slow"]);
    assert_eq!(look(&mut poll).await.0, [""; 0]);
}

#[tokio::test]
async fn a_listener_that_begins_again_knows_what_it_has_told() {
    let (api, dir) = (Api::start().await, tempfile::tempdir().unwrap());
    api.set(one("old", "completed"));
    let mut poll = begun(&api, &dir, None).await;
    api.set(one("a", "completed").chain(one("old", "completed")));
    assert_eq!(look(&mut poll).await.0, ["a"]);
    let ab = || {
        one("b", "failed")
            .chain(one("a", "completed"))
            .chain(one("old", "completed"))
    };
    api.set(ab());
    let mut poll = begun(&api, &dir, None).await;
    assert_eq!(look(&mut poll).await.0, ["b"]);
    let mut poll = begun(&api, &dir, Some(Since::All)).await;
    assert_eq!(look(&mut poll).await.0, ["old", "a", "b"]);
}

#[tokio::test]
async fn an_account_without_jobs_begins_with_its_first_one() {
    let (api, dir) = (Api::start().await, tempfile::tempdir().unwrap());
    begun(&api, &dir, None).await;
    api.set(one("first", "completed"));
    let mut poll = begun(&api, &dir, None).await;
    assert_eq!(
        look(&mut poll).await.0,
        ["first"],
        "it came while nobody listened"
    );
}

#[tokio::test]
async fn a_job_that_cannot_be_had_is_told_once_and_holds_up_no_other() {
    let (api, dir) = (Api::start().await, tempfile::tempdir().unwrap());
    let mut poll = begun(&api, &dir, None).await;
    api.set(one("b", "completed").chain(one("gone", "completed")));
    let (events, notices) = look(&mut poll).await;
    assert_eq!(events, ["b"]);
    assert!(
        matches!(&notices[..], [notice] if notice.contains("gone")),
        "{notices:?}"
    );
    assert_eq!(look(&mut poll).await, (Vec::new(), Vec::new()));
}

#[tokio::test]
async fn what_could_not_be_asked_for_is_told_of_at_the_next_look() {
    let (api, dir) = (Api::start().await, tempfile::tempdir().unwrap());
    let mut poll = begun(&api, &dir, None).await;
    api.set(one("a", "completed"));
    let broken = Mock::given(path_regex("^/invoices/")).respond_with(ResponseTemplate::new(503));
    broken
        .with_priority(1)
        .up_to_n_times(1)
        .mount(&api.server)
        .await;
    let (to, _arrivals) = mpsc::channel(1);
    let error = poll.look(&Intake::new(to, Vec::new())).await.unwrap_err();
    assert!(error.passes(), "{error:?}");
    assert_eq!(look(&mut poll).await.0, ["a"]);
}
