//! Runs against the local server, in process, with all that goes wrong on the way.

mod batches;
mod elsewhere;
mod failures;

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use ipp_mock_server::{Fault, JobEnding, MockServer, MockServerBuilder};
use ipp_sdk::model::ErrorCode;
use ipp_sdk::{Client, Pacing};
use jiff::Timestamp;

use super::event::Reporter;
use super::failure::Failure;
use super::gate::{Conditions, Gate};
use super::identity::{Reading, Salt};
use super::order::{Account, Order, Via};
use super::outputs::{Form, Outputs};
use super::select::Selection;
use super::store::{Run, Store};
use super::tally::{Most, Tally};
use super::work::Audience;
use crate::again::Again;
use crate::commands::TimeLimit;
use crate::commands::{Asked, How, confirm_failures, go, plan};
use crate::error::{Error, Result};
use crate::exit::Exit;
use crate::signals::Stop;

const SAMPLE: &[u8] = include_bytes!("../../../ipp-extract/samples/credit-note.pdf");
const CREDITS: u64 = 1_000;

struct World {
    server: MockServer,
    dir: tempfile::TempDir,
    client: Client,
}

/// What a run told its audience.
#[derive(Default)]
struct Heard {
    results: Vec<PathBuf>,
    failures: Vec<(PathBuf, Failure)>,
}

impl Audience for Heard {
    fn wants_results(&self) -> bool {
        true
    }

    fn result(&mut self, file: &Path, json: &str) -> Result<()> {
        assert!(serde_json::from_str::<serde_json::Value>(json).is_ok());
        self.results.push(file.to_owned());
        Ok(())
    }

    fn failed(&mut self, file: &Path, failure: &Failure) -> Result<()> {
        self.failures.push((file.to_owned(), failure.clone()));
        Ok(())
    }
}

impl World {
    async fn new() -> Self {
        Self::of(MockServer::builder()).await
    }

    async fn of(builder: MockServerBuilder) -> Self {
        let builder = builder.credits(CREDITS as u32).rate_limits(false);
        let server = builder.start().await.unwrap();
        let client = Client::builder()
            .base_url(server.base_url())
            .api_key(server.api_key().clone())
            .pacing(Pacing::off())
            .backoff(Duration::from_millis(1), Duration::from_millis(4))
            .build()
            .unwrap();
        let dir = tempfile::tempdir().unwrap();
        fs::create_dir(dir.path().join("in")).unwrap();
        Self {
            server,
            dir,
            client,
        }
    }

    fn path(&self, name: &str) -> PathBuf {
        self.dir.path().join(name)
    }

    /// A document of this name; its content is told from others by its number.
    fn put(&self, name: &str, number: usize) {
        let path = self.path("in").join(name);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        let bytes = [SAMPLE, format!("% {number}\n").as_bytes()].concat();
        fs::write(path, bytes).unwrap();
    }

    fn order(&self) -> Order {
        Order {
            account: Account::new("test", "ipp_test"),
            selection: Selection {
                inputs: vec![self.path("in").into()],
                recursive: true,
                ..Selection::default()
            },
            reading: Reading::default(),
            via: Via::Single,
            outputs: Outputs {
                dir: Some(self.path("out").into()),
                ..Outputs::default()
            },
            salt: None,
            begun: Timestamp::now(),
            command: "ipp parse in".to_owned(),
        }
    }

    fn open(&self, order: Order) -> Run {
        Store::new(&self.path("state")).open(order, false).unwrap()
    }

    async fn run(&self, order: Order) -> (Heard, Result<()>) {
        self.run_how(order, how()).await
    }

    async fn run_how(&self, order: Order, how: How) -> (Heard, Result<()>) {
        let run = self.open(order);
        self.go(run, how, std::future::pending()).await
    }

    async fn go(
        &self,
        run: Run,
        how: How,
        stop: impl Future<Output = Stop>,
    ) -> (Heard, Result<()>) {
        let selection = run.order().unwrap().selection.clone();
        let plan = plan(selection).await.unwrap();
        let mut heard = Heard::default();
        let report: Reporter = Arc::new(|_, _| {});
        let asked = Asked {
            client: &self.client,
            report: &report,
            stop,
            audience: &mut heard,
        };
        let done = go(asked, run, &plan, &how).await;
        (heard, done.map(|_| ()))
    }

    async fn spent(&self) -> u64 {
        CREDITS - self.client.account().await.unwrap().credits.unwrap()
    }

    fn requests(&self) -> usize {
        self.server.requests().len()
    }

    fn outputs(&self) -> usize {
        let out = walkdir::WalkDir::new(self.path("out")).into_iter();
        out.filter_map(std::result::Result::ok)
            .filter(|entry| entry.file_type().is_file())
            .count()
    }
}

fn how() -> How {
    How {
        concurrency: 4,
        limit: Duration::from_secs(60),
        drain: Duration::from_millis(300),
        fail_fast: false,
        wait: true,
        force: false,
        local: true,
        most: Most::default(),
        gate: Gate::default(),
        again: Again::default(),
    }
}

fn exit(done: &Result<()>) -> Exit {
    done.as_ref().err().map_or(Exit::Ok, Error::exit)
}

#[tokio::test]
async fn each_content_is_charged_once_and_the_same_run_again_asks_nothing() {
    let world = World::new().await;
    for number in 0..6 {
        world.put(&format!("{number}.pdf"), number);
    }
    world.put("sub/copy of 0.pdf", 0);
    let (heard, done) = world.run(world.order()).await;
    assert_eq!(exit(&done), Exit::Ok);
    // In the order of the plan, whatever came first.
    let names: Vec<_> = heard
        .results
        .iter()
        .map(|p| p.file_name().unwrap())
        .collect();
    let expected = [
        "0.pdf",
        "1.pdf",
        "2.pdf",
        "3.pdf",
        "4.pdf",
        "5.pdf",
        "copy of 0.pdf",
    ];
    assert_eq!(names, expected);
    assert_eq!((world.spent().await, world.outputs()), (6, 7));

    let before = world.requests();
    let (heard, done) = world.run(world.order()).await;
    assert_eq!((exit(&done), heard.results.len()), (Exit::Ok, 7));
    assert_eq!(world.requests(), before);

    // What was added is sent, and nothing else.
    world.put("6.pdf", 6);
    let (_, done) = world.run(world.order()).await;
    assert_eq!(exit(&done), Exit::Ok);
    assert_eq!((world.spent().await, world.outputs()), (7, 8));
}

#[tokio::test]
async fn lost_answers_and_failing_servers_cost_nothing() {
    let world = World::new().await;
    for number in 0..12 {
        world.put(&format!("{number:02}.pdf"), number);
    }
    let faults = [
        Fault::reset_after_commit().on("POST /invoices").every(3),
        Fault::status(500).on("GET /jobs").every(2),
        Fault::rate_limited(Some(Duration::ZERO))
            .on("POST /invoices")
            .every(4),
        Fault::status(503).on("GET /invoices/{job_id}").every(5),
    ];
    for fault in faults {
        world.server.fault(fault).unwrap();
    }
    // So much goes wrong that a document may be given up.
    let mut runs = 0;
    while world.run(world.order()).await.1.is_err() {
        runs += 1;
        assert!(runs < 20);
    }
    world.server.clear_faults();
    assert_eq!((world.spent().await, world.outputs()), (12, 12));
}

#[tokio::test]
async fn without_its_journal_a_run_costs_requests_and_no_credits() {
    let world = World::new().await;
    for number in 0..4 {
        world.put(&format!("{number}.pdf"), number);
    }
    world.run(world.order()).await.1.unwrap();
    fs::remove_dir_all(world.path("state")).unwrap();
    world.run(world.order()).await.1.unwrap();
    assert_eq!((world.spent().await, world.outputs()), (4, 4));
}

#[tokio::test]
async fn a_signal_ends_a_run_that_goes_on_later() {
    let world = World::of(MockServer::builder().job_ending(JobEnding::Manually)).await;
    for number in 0..3 {
        world.put(&format!("{number}.pdf"), number);
    }
    let run = world.open(world.order());
    let id = run.id.clone();
    let (_, done) = world.go(run, how(), async { Stop::Interrupted }).await;
    let error = done.unwrap_err();
    assert_eq!(error.exit(), Exit::Interrupted);
    assert_eq!(error.next_step(), Some(format!("ipp runs resume {id}")));

    world.server.set_job_ending(JobEnding::Immediately);
    for job in world.client.jobs().page().await.unwrap().jobs {
        world.server.finish_job(&job.job_id).await.unwrap();
    }
    let (_, done) = world.run(world.order()).await;
    assert_eq!(exit(&done), Exit::Ok, "{done:?}");
    assert_eq!((world.spent().await, world.outputs()), (3, 3));
}

#[tokio::test]
async fn a_job_that_was_accepted_is_not_sent_again_and_one_that_is_gone_is() {
    let world = World::of(MockServer::builder().job_ending(JobEnding::Manually)).await;
    world.put("a.pdf", 1);
    let upload_only = How {
        wait: false,
        ..how()
    };
    let (heard, done) = world.run_how(world.order(), upload_only).await;
    assert_eq!(exit(&done), Exit::Ok);
    assert!(heard.results.is_empty());
    let jobs = world.client.jobs().page().await.unwrap().jobs;
    world.server.finish_job(&jobs[0].job_id).await.unwrap();
    let posts = |world: &World| {
        let requests = world.server.requests();
        requests.iter().filter(|r| r.method == "POST").count()
    };
    assert_eq!(posts(&world), 1);
    world.run(world.order()).await.1.unwrap();
    assert_eq!(posts(&world), 1);

    // The server forgets everything; so does the run its result.
    world.server.reset().await.unwrap();
    world.server.set_job_ending(JobEnding::Immediately);
    let store = Store::new(&world.path("state"));
    let results = world
        .path("state/runs")
        .join(store.list().unwrap()[0].id.0.as_str());
    fs::remove_dir_all(results.join("results")).unwrap();
    let (_, done) = world.run(world.order()).await;
    assert_eq!(exit(&done), Exit::Ok, "{done:?}");
    assert_eq!(world.outputs(), 1);
}

#[tokio::test]
async fn documents_that_are_read_anew_are_charged_anew_once() {
    let world = World::new().await;
    world.put("a.pdf", 1);
    world.run(world.order()).await.1.unwrap();
    let anew = || Order {
        salt: Some(Salt::new()),
        ..world.order()
    };
    world.run(anew()).await.1.unwrap();
    world.run(anew()).await.1.unwrap();
    assert_eq!((world.spent().await, world.outputs()), (2, 1));
}

#[tokio::test]
async fn all_results_go_into_one_file_and_the_gate_names_the_files() {
    let world = World::new().await;
    for number in 0..3 {
        world.put(&format!("{number}.pdf"), number);
    }
    let order = Order {
        outputs: Outputs {
            merge: Some(world.path("all.csv").into()),
            save: [Form::Csv].into(),
            ..Outputs::default()
        },
        ..world.order()
    };
    let gate = Gate::new(Conditions {
        fail_if: Some(".filename == \"1.pdf\"".to_owned()),
        ..Conditions::default()
    });
    let gate = gate.unwrap();
    let (_, done) = world.run_how(order, How { gate, ..how() }).await;
    let error = done.unwrap_err();
    assert_eq!(error.exit(), Exit::Unmet);
    assert!(error.message().contains("1.pdf"), "{}", error.message());
    let all = fs::read_to_string(world.path("all.csv")).unwrap();
    let first = |name: &str| all.find(&format!("\n{name}")).unwrap();
    assert!(first("0.pdf") < first("1.pdf") && first("1.pdf") < first("2.pdf"));
    assert!(world.path("in/0.pdf.csv").is_file());
}

#[tokio::test]
async fn a_plan_knows_what_a_run_would_cost() {
    let world = World::new().await;
    world.put("a.pdf", 1);
    world.put("b.pdf", 1);
    world.put("c.pdf", 2);
    fs::write(world.path("in/empty.pdf"), "").unwrap();
    fs::write(world.path("in/note.txt"), "").unwrap();
    let tally = async || {
        let run = world.open(world.order());
        let plan = plan(world.order().selection).await.unwrap();
        Tally::of(&plan, &|content| run.standing(content))
    };
    let expected = Tally {
        files: 4,
        duplicates: 1,
        skipped: 1,
        refused: 1,
        to_charge: 2,
        ..Tally::default()
    };
    assert_eq!(tally().await, expected);
    let _ = world.run(world.order()).await;
    let after = Tally {
        done: 2,
        to_charge: 0,
        ..expected
    };
    assert_eq!(tally().await, after);
}

#[tokio::test]
async fn a_document_that_changes_on_the_way_is_not_sent_under_the_id_of_another() {
    let world = World::new().await;
    world.put("a.pdf", 1);
    let run = world.open(world.order());
    let plan = plan(world.order().selection).await.unwrap();
    world.put("a.pdf", 200);
    let mut heard = Heard::default();
    let report: Reporter = Arc::new(|_, _| {});
    let asked = Asked {
        client: &world.client,
        report: &report,
        stop: std::future::pending(),
        audience: &mut heard,
    };
    let done = go(asked, run, &plan, &how()).await.map(|_| ());
    assert_eq!(exit(&done), Exit::LocalIo);
    assert_eq!(heard.failures[0].1.code, "FILE_CHANGED");
    assert_eq!(world.spent().await, 0);
}

#[tokio::test]
async fn events_tell_of_each_document_on_its_way() {
    let world = World::new().await;
    world.put("a.pdf", 1);
    let told = Arc::new(Mutex::new(Vec::new()));
    let report: Reporter = {
        let told = Arc::clone(&told);
        Arc::new(move |document, event| told.lock().unwrap().push((document, event)))
    };
    let plan = plan(world.order().selection).await.unwrap();
    let mut heard = Heard::default();
    let asked = Asked {
        client: &world.client,
        report: &report,
        stop: std::future::pending(),
        audience: &mut heard,
    };
    go(asked, world.open(world.order()), &plan, &how())
        .await
        .unwrap();
    use super::event::Event;
    let told = told.lock().unwrap();
    let last = [
        (0, Event::Sending(100)),
        (0, Event::Reading),
        (0, Event::Done),
    ];
    assert_eq!(told[told.len() - 3..], last);
}
