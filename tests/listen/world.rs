//! What a listener is between: an API that delivers to it, and a receiver that it delivers to.

use std::future::Future;
use std::net::{Ipv4Addr, SocketAddr};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Output, Stdio};
use std::sync::atomic::{AtomicU16, Ordering};
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

use axum::Router;
use axum::body::Bytes;
use axum::extract::State;
use axum::http::{HeaderMap, StatusCode};
use axum::routing::post;
use ipp_mock_server::MockServer;
use ipp_sdk::model::WebhookSecret;
use ipp_sdk::webhook::Verifier;
use serde_json::Value;
use tokio::net::TcpListener;
use tokio::task::JoinHandle;

use crate::common::canary::Given;

/// Longer than anything takes, also on a machine that is busy.
const DEADLINE: Duration = Duration::from_secs(120);

/// Waits until something is so.
pub(crate) async fn until(what: &str, mut is_so: impl FnMut() -> bool) {
    let begun = Instant::now();
    while !is_so() {
        assert!(begun.elapsed() < DEADLINE, "never: {what}");
        tokio::time::sleep(Duration::from_millis(5)).await;
    }
}

/// A receiver of events, which remembers what it accepted.
pub(crate) struct Receiver {
    pub(crate) address: SocketAddr,
    shared: Arc<Shared>,
    task: Option<JoinHandle<()>>,
}

struct Shared {
    status: AtomicU16,
    seen: Mutex<Vec<(HeaderMap, Bytes)>>,
}

impl Receiver {
    pub(crate) async fn start() -> Self {
        let shared = Arc::new(Shared {
            status: AtomicU16::new(200),
            seen: Mutex::default(),
        });
        let free = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).await.unwrap();
        let address = free.local_addr().unwrap();
        drop(free);
        let mut receiver = Self {
            address,
            shared,
            task: None,
        };
        receiver.up().await;
        receiver
    }

    pub(crate) fn url(&self) -> String {
        format!("http://{}/hooks", self.address)
    }

    pub(crate) async fn up(&mut self) {
        let socket = TcpListener::bind(self.address).await.unwrap();
        let router = Router::new()
            .route("/hooks", post(take))
            .with_state(Arc::clone(&self.shared));
        self.task = Some(tokio::spawn(async move {
            axum::serve(socket, router).await.unwrap();
        }));
    }

    /// Nobody is there any more.
    pub(crate) async fn down(&mut self) {
        if let Some(task) = self.task.take() {
            task.abort();
            let _ = task.await;
        }
    }

    pub(crate) fn answer(&self, status: u16) {
        self.shared.status.store(status, Ordering::SeqCst);
    }

    pub(crate) fn count(&self) -> usize {
        self.shared.seen.lock().unwrap().len()
    }

    /// The bodies that were accepted, in their order, all signed with this secret.
    pub(crate) fn accepted(&self, secret: &WebhookSecret) -> Vec<Value> {
        let verifier = Verifier::new(secret).tolerance(DEADLINE * 10);
        let seen = self.shared.seen.lock().unwrap();
        let read = |(headers, body): &(HeaderMap, Bytes)| {
            let event = verifier.verify(headers, body).unwrap().parse().unwrap();
            assert_eq!(headers["x-ipp-event"], event.kind.as_str());
            assert_eq!(headers["webhook-id"], event.id.unwrap().as_str());
            serde_json::from_slice(body).unwrap()
        };
        seen.iter().map(read).collect()
    }
}

async fn take(State(shared): State<Arc<Shared>>, headers: HeaderMap, body: Bytes) -> StatusCode {
    let status = StatusCode::from_u16(shared.status.load(Ordering::SeqCst)).unwrap();
    if status.is_success() {
        shared.seen.lock().unwrap().push((headers, body));
    }
    status
}

/// A home with its state, and a local server that it uses.
pub(crate) struct World {
    pub(crate) dir: tempfile::TempDir,
    pub(crate) api: MockServer,
}

impl World {
    pub(crate) async fn new() -> Self {
        Self {
            dir: tempfile::tempdir().unwrap(),
            api: MockServer::builder()
                .rate_limits(false)
                .start()
                .await
                .unwrap(),
        }
    }

    pub(crate) fn path(&self, name: &str) -> PathBuf {
        self.dir.path().join(name)
    }

    /// `ipp ARGS`.
    pub(crate) fn ipp<'a>(&self, args: impl IntoIterator<Item = &'a str>) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_ipp"));
        command
            .env_clear()
            .env("HOME", self.dir.path())
            .env("PATH", std::env::var_os("PATH").unwrap_or_default())
            .env("IPP_STATE_DIR", self.path("state"))
            .env("IPP_BASE_URL", self.api.base_url())
            .env("IPP_API_KEY", self.api.api_key().expose())
            .current_dir(self.dir.path())
            .args(args)
            .stdin(Stdio::null());
        command
    }

    /// Runs `ipp ARGS` to its end, while the servers go on.
    pub(crate) async fn run<'a>(&self, args: impl IntoIterator<Item = &'a str>) -> Output {
        output(self.ipp(args)).await
    }

    /// A listener that is ready.
    pub(crate) async fn listen(&self, args: &[&str]) -> Listener {
        let file = self.path("ready");
        let _ = std::fs::remove_file(&file);
        let base = ["listen", "--ready-file", "ready"];
        let mut command = self.ipp(base.iter().chain(args).copied());
        let log = std::fs::File::options()
            .create(true)
            .append(true)
            .open(self.path("log"))
            .unwrap();
        command.stdout(Stdio::null()).stderr(log);
        let given = Given::to_std(&command).keeping(self.path("log"));
        let listener = Listener(command.spawn().unwrap(), given);
        until("the listener is ready", || file.exists()).await;
        listener
    }

    /// What the listener was ready with.
    pub(crate) fn ready(&self) -> Value {
        json_in(&self.path("ready"))
    }

    /// What this machine signs with.
    pub(crate) async fn secret(&self) -> WebhookSecret {
        let output = self.run(["listen", "--print-secret"]).await;
        String::from_utf8(output.stdout).unwrap().trim().into()
    }

    /// Has the server read an invoice, anew each time.
    pub(crate) async fn parse(&self) -> String {
        let sample = crate::common::sample("us-services");
        let file = format!("file=@{}", sample.display());
        let args = ["api", "POST", "/invoices", "-F", &file, "--jq", ".job_id"];
        let output = self.run(args).await;
        assert!(output.status.success(), "{output:?}");
        let job = String::from_utf8(output.stdout).unwrap().trim().to_owned();
        let output = self.run(["jobs", "wait", &job]).await;
        assert!(output.status.success(), "{output:?}");
        job
    }
}

/// A listener, which ends with the test.
pub(crate) struct Listener(Child, Given);

impl Listener {
    pub(crate) fn kill(&mut self) {
        self.0.kill().unwrap();
        self.0.wait().unwrap();
    }

    /// Sends a signal and gives the exit code.
    pub(crate) async fn end(&mut self, signal: &str) -> Option<i32> {
        let pid = self.0.id().to_string();
        assert!(
            Command::new("kill")
                .args([signal, &pid])
                .status()
                .unwrap()
                .success()
        );
        self.code().await
    }

    /// Waits for the end.
    pub(crate) async fn code(&mut self) -> Option<i32> {
        let mut status = None;
        until("the listener ends", || {
            status = self.0.try_wait().unwrap();
            status.is_some()
        })
        .await;
        status.unwrap().code()
    }
}

impl Drop for Listener {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
        // A second panic would hide the first.
        if !std::thread::panicking() {
            self.1.check_files();
        }
    }
}

pub(crate) fn output(mut command: Command) -> impl Future<Output = Output> {
    let given = Given::to_std(&command);
    let run = tokio::task::spawn_blocking(move || command.output().unwrap());
    async move {
        let output = run.await.unwrap();
        given.check(&output);
        output
    }
}

pub(crate) fn json_in(file: &Path) -> Value {
    serde_json::from_slice(&std::fs::read(file).unwrap()).unwrap()
}
