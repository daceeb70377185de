//! Lists that come in pages, as one stream.

use std::sync::atomic::{AtomicBool, Ordering};

use futures_util::StreamExt as _;
use ipp_sdk::model::{Confidence, JobStatus};
use serde_json::{Value, json};
use wiremock::matchers::{method, path};
use wiremock::{Mock, MockServer, Request, Respond, ResponseTemplate};

use crate::common::{JOB, asked, client, eventually, job, serve};

/// A list of so many jobs. After the first page one more job comes in at the top, if there is to be one.
struct List {
    jobs: usize,
    /// The most rows of a page.
    largest: usize,
    grows: bool,
    /// Whether the second page is refused once.
    stumbles: AtomicBool,
    path: &'static str,
    says: Says,
    /// Whether it gives its first rows whatever the offset.
    ignores_offset: bool,
}

/// The limit that a page says it had.
#[derive(Clone, Copy)]
enum Says {
    Own,
    Asked,
    Nothing,
}

impl List {
    fn of(jobs: usize) -> Self {
        Self {
            jobs,
            largest: 100,
            grows: false,
            stumbles: false.into(),
            path: "jobs",
            says: Says::Own,
            ignores_offset: false,
        }
    }

    async fn start(self) -> MockServer {
        let server = MockServer::start().await;
        Mock::given(method("GET"))
            .and(path(format!("/{}", self.path)))
            .respond_with(self)
            .mount(&server)
            .await;
        server
    }

    fn row(number: usize) -> Value {
        json!({
            "job_id": format!("j{number}"), "vendor_id": format!("v{number}"), "name": "Acme",
            "status": if number % 3 == 0 { "failed" } else { "completed" },
            "confidence": if number % 2 == 0 { "LOW" } else { "HIGH" },
            "created_at": format!("2026-04-11T14:{:02}:{:02}Z", 59 - number / 60, 59 - number % 60),
        })
    }
}

impl Respond for List {
    fn respond(&self, request: &Request) -> ResponseTemplate {
        let number = |name| {
            let mut query = request.url.query_pairs();
            let value = query.find(|(key, _)| key == name)?.1;
            Some(value.parse::<usize>().unwrap())
        };
        let wanted = number("limit").unwrap_or(50);
        let limit = wanted.min(self.largest);
        let said = match self.says {
            Says::Own => Some(limit),
            Says::Asked => Some(wanted),
            Says::Nothing => None,
        };
        let offset = number("offset").filter(|_| !self.ignores_offset);
        let offset = offset.unwrap_or(0);
        if offset > 0 && self.stumbles.swap(false, Ordering::SeqCst) {
            return ResponseTemplate::new(422);
        }
        // What came in at the top moves the others down.
        let first = offset.saturating_sub(usize::from(self.grows));
        let rows: Vec<_> = (first..self.jobs).take(limit).map(Self::row).collect();
        let page = json!({self.path: rows, "limit": said, "offset": offset});
        ResponseTemplate::new(200).set_body_json(json!({"success": true, "data": page}))
    }
}

fn numbered(range: impl Iterator<Item = usize>) -> Vec<String> {
    range.map(|n| format!("j{n}")).collect()
}

/// The ids of a stream that has no errors.
async fn ids(jobs: ipp_sdk::Jobs) -> Vec<String> {
    let rows = jobs.stream();
    rows.map(|row| row.unwrap().job_id.to_string())
        .collect()
        .await
}

#[tokio::test]
async fn a_stream_gives_every_row_once_and_in_order_and_ends_with_a_short_page() {
    for (jobs, pages) in [(0, 1), (1, 1), (99, 1), (100, 2), (101, 2), (250, 3)] {
        let server = List::of(jobs).start().await;
        assert_eq!(ids(client(&server.uri()).jobs()).await, numbered(0..jobs));
        let asked = asked(&server).await;
        assert_eq!(asked.len(), pages, "{jobs} {asked:?}");
        assert_eq!(asked[0], "/jobs?limit=100");
    }
}

#[tokio::test]
async fn vendors_come_as_a_stream_too() {
    let list = List {
        path: "vendors",
        ..List::of(120)
    };
    let server = list.start().await;
    let vendors = client(&server.uri())
        .vendors()
        .list()
        .limit(50)
        .offset(10)
        .stream();
    let names: Vec<_> = vendors
        .map(|row| row.unwrap().vendor_id.to_string())
        .collect()
        .await;
    assert_eq!(
        (names.len(), &*names[0], &*names[109]),
        (110, "v10", "v119")
    );
    let pages = ["10", "60", "110"].map(|offset| format!("/vendors?limit=50&offset={offset}"));
    assert_eq!(asked(&server).await, pages);
}

#[tokio::test]
async fn nothing_is_asked_for_before_the_first_row_is_and_the_next_page_before_the_first_is_used_up()
 {
    let server = List::of(150).start().await;
    let mut rows = client(&server.uri()).jobs().stream();
    tokio::task::yield_now().await;
    assert!(asked(&server).await.is_empty());
    for _ in 0..49 {
        rows.next().await.unwrap().unwrap();
    }
    tokio::task::yield_now().await;
    assert_eq!(asked(&server).await.len(), 1);
    rows.next().await.unwrap().unwrap();
    // The stream is not touched meanwhile.
    eventually(async || asked(&server).await.len() == 2).await;
    assert_eq!(rows.count().await, 100);
}

#[tokio::test]
async fn a_row_that_moved_to_the_next_page_meanwhile_is_not_given_twice() {
    let list = List {
        grows: true,
        ..List::of(250)
    };
    let server = list.start().await;
    assert_eq!(ids(client(&server.uri()).jobs()).await, numbered(0..250));
}

#[tokio::test]
async fn a_server_with_smaller_pages_is_read_to_its_end() {
    let list = List {
        largest: 20,
        ..List::of(70)
    };
    let server = list.start().await;
    assert_eq!(ids(client(&server.uri()).jobs()).await, numbered(0..70));
    let last = asked(&server).await.pop().unwrap();
    assert_eq!(last, "/jobs?limit=100&offset=60");
}

#[tokio::test]
async fn after_an_error_the_same_page_can_be_asked_for_again() {
    let list = List {
        stumbles: true.into(),
        ..List::of(150)
    };
    let server = list.start().await;
    let rows = client(&server.uri()).jobs().stream();
    let rows: Vec<_> = rows.collect().await;
    let errors: Vec<_> = rows.iter().filter_map(|row| row.as_ref().err()).collect();
    assert_eq!(errors.len(), 1);
    assert_eq!(errors[0].status(), Some(422));
    let ids: Vec<_> = rows
        .iter()
        .flatten()
        .map(|row| row.job_id.to_string())
        .collect();
    assert_eq!(ids, numbered(0..150));
    let again = "/jobs?limit=100&offset=100".to_owned();
    assert_eq!(asked(&server).await[1..], [again.clone(), again]);
}

#[tokio::test]
async fn filters_let_through_what_they_say_from_all_pages() {
    let server = List::of(250).start().await;
    let jobs = || client(&server.uri()).jobs();
    let low = ids(jobs().confidence(Confidence::Low)).await;
    assert_eq!(low, numbered((0..250).step_by(2)));
    let failed = ids(jobs().status(JobStatus::Failed)).await;
    assert_eq!(failed, numbered((0..250).step_by(3)));
    let both = jobs().status(JobStatus::Failed).confidence(Confidence::Low);
    assert_eq!(ids(both).await, numbered((0..250).step_by(6)));
}

#[tokio::test]
async fn a_stream_since_a_time_ends_at_the_first_older_row_and_asks_for_no_more() {
    let server = List::of(1_000).start().await;
    let since = "2026-04-11T14:59:20Z".parse().unwrap();
    let jobs = client(&server.uri()).jobs().since(since);
    assert_eq!(ids(jobs).await, numbered(0..40));
    assert_eq!(asked(&server).await.len(), 1);
}

#[tokio::test]
async fn a_page_is_what_the_server_gives_without_filters() {
    let server = List::of(250).start().await;
    let jobs = client(&server.uri()).jobs();
    let page = jobs
        .clone()
        .limit(7)
        .offset(3)
        .status(JobStatus::Failed)
        .page()
        .await
        .unwrap();
    assert_eq!(
        (page.jobs.len(), page.limit, page.offset),
        (7, Some(7), Some(3))
    );
    assert_eq!(jobs.page().await.unwrap().jobs.len(), 50);
    assert_eq!(asked(&server).await, ["/jobs?limit=7&offset=3", "/jobs"]);
}

#[tokio::test]
async fn a_stream_that_is_dropped_asks_for_no_more() {
    let server = List::of(1_000).start().await;
    let mut rows = client(&server.uri()).jobs().stream();
    for _ in 0..10 {
        rows.next().await.unwrap().unwrap();
    }
    drop(rows);
    tokio::time::sleep(std::time::Duration::from_millis(50)).await;
    assert_eq!(asked(&server).await.len(), 1);
}

#[tokio::test]
async fn a_server_that_says_more_than_it_gives_is_read_to_its_end() {
    let list = List {
        says: Says::Asked,
        ..List::of(250)
    };
    let server = list.start().await;
    let jobs = client(&server.uri()).jobs().limit(500);
    assert_eq!(ids(jobs).await, numbered(0..250));
}

#[tokio::test]
async fn a_list_that_does_not_say_its_limit_ends_with_an_empty_page() {
    let list = List {
        says: Says::Nothing,
        largest: 20,
        ..List::of(50)
    };
    let server = list.start().await;
    assert_eq!(ids(client(&server.uri()).jobs()).await, numbered(0..50));
    let last = asked(&server).await.pop().unwrap();
    assert_eq!(last, "/jobs?limit=100&offset=50");
}

#[tokio::test]
async fn a_list_that_does_not_know_offsets_is_given_once_and_ends() {
    for says in [Says::Own, Says::Nothing] {
        let list = List {
            ignores_offset: true,
            says,
            ..List::of(150)
        };
        let server = list.start().await;
        assert_eq!(ids(client(&server.uri()).jobs()).await, numbered(0..100));
        assert_eq!(asked(&server).await.len(), 3);
    }
}

#[tokio::test]
async fn the_largest_offset_of_all_does_not_overflow() {
    let list = List {
        ignores_offset: true,
        ..List::of(100)
    };
    let server = list.start().await;
    let jobs = client(&server.uri()).jobs().offset(u64::MAX);
    assert_eq!(ids(jobs).await, numbered(0..100));
}

#[tokio::test]
async fn calls_for_each_row_that_run_into_the_limit_go_on() {
    let server = List::of(250).start().await;
    let path = format!("/invoices/{JOB}");
    serve(&server, "GET", &path, vec![job("completed", "")]).await;
    let client = client(&server.uri());
    let mut rows = client.jobs().stream();
    let each = async {
        let mut given = 0;
        while let Some(row) = rows.next().await {
            row.unwrap();
            client
                .invoices()
                .get(ipp_sdk::model::JobId::from(JOB))
                .await
                .unwrap();
            given += 1;
        }
        given
    };
    let given = tokio::time::timeout(std::time::Duration::from_secs(30), each).await;
    assert_eq!(given.expect("it stands still"), 250);
}
