//! Clients that upload as long as there is a server, and write down what they were promised.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;
use std::path::Path;
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

use fastrand::Rng;
use reqwest::multipart::{Form, Part};
use reqwest::{Response, StatusCode};
use serde_json::Value;
use tokio::sync::watch;
use tokio::task::JoinSet;
use tokio::time::sleep;

use crate::DEADLINE;
use crate::program::{Api, Program};

/// How many clients upload invoices, and how many batches.
const SINGLES: usize = 6;
const BATCHES: usize = 2;

/// How long a client waits before it asks again.
const PAUSE: Duration = Duration::from_millis(5);

pub struct Load {
    clients: JoinSet<()>,
    server: watch::Sender<Api>,
    stop: watch::Sender<bool>,
    promised: Arc<Mutex<Promised>>,
}

/// What the server has acknowledged.
#[derive(Default)]
pub struct Promised {
    pub jobs: BTreeSet<String>,
    pub batches: BTreeSet<String>,
    /// The jobs that an external id was said to name.
    pub named: BTreeMap<String, BTreeSet<String>>,
    /// Requests that came to nothing because the server was gone.
    broken: usize,
    replays: usize,
}

impl Promised {
    fn name(&mut self, external_id: &str, job: &str) {
        let jobs = self.named.entry(external_id.to_owned()).or_default();
        if !jobs.insert(job.to_owned()) {
            self.replays += 1;
        }
    }
}

impl Load {
    pub fn start(program: &Program, random: &mut Rng) -> Self {
        let server = watch::Sender::new(program.api.clone());
        let stop = watch::Sender::new(false);
        let promised = Arc::<Mutex<Promised>>::default();
        let samples: Arc<[Vec<u8>]> = samples().into();
        let mut clients = JoinSet::new();
        for number in 0..SINGLES + BATCHES {
            let client = Client {
                number,
                server: server.subscribe(),
                stop: stop.subscribe(),
                promised: Arc::clone(&promised),
                samples: Arc::clone(&samples),
                random: random.fork(),
            };
            clients.spawn(client.run());
        }
        Self {
            clients,
            server,
            stop,
            promised,
        }
    }

    /// Has the clients use this server from now on.
    pub fn turn_to(&self, program: &Program) {
        self.server.send_replace(program.api.clone());
    }

    /// Has each client finish what it does.
    pub async fn finish(mut self) -> Promised {
        self.stop.send_replace(true);
        while let Some(ended) = self.clients.join_next().await {
            ended.unwrap();
        }
        std::mem::take(&mut *self.promised.lock().unwrap())
    }
}

impl fmt::Display for Promised {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "acknowledged: {} uploads, {} of them with an external id and {} times again, and {} batches; \
             {} requests broke off",
            self.jobs.len(),
            self.named.len(),
            self.replays,
            self.batches.len(),
            self.broken
        )
    }
}

fn samples() -> Vec<Vec<u8>> {
    let dir = Path::new(env!("CARGO_MANIFEST_DIR")).join("../ipp-extract/samples");
    let paths = std::fs::read_dir(dir)
        .unwrap()
        .map(|entry| entry.unwrap().path());
    let mut paths: Vec<_> = paths
        .filter(|path| path.extension().is_some_and(|ending| ending == "pdf"))
        .collect();
    paths.sort();
    assert!(paths.len() > 5);
    paths
        .iter()
        .map(|path| std::fs::read(path).unwrap())
        .collect()
}

fn part(file: Vec<u8>) -> Part {
    Part::bytes(file).file_name("invoice.pdf")
}

fn form(file: &[u8], external_id: Option<&str>) -> Form {
    let form = Form::new().part("file", part(file.to_vec()));
    match external_id {
        Some(id) => form.text("external_id", id.to_owned()),
        None => form,
    }
}

struct Client {
    number: usize,
    server: watch::Receiver<Api>,
    stop: watch::Receiver<bool>,
    promised: Arc<Mutex<Promised>>,
    samples: Arc<[Vec<u8>]>,
    random: Rng,
}

impl Client {
    async fn run(mut self) {
        for round in 0.. {
            if *self.stop.borrow() {
                break;
            }
            if self.number < SINGLES {
                self.upload(round).await;
            } else {
                self.upload_batch().await;
            }
        }
    }

    fn api(&self) -> Api {
        self.server.borrow().clone()
    }

    fn sample(&mut self) -> Vec<u8> {
        self.random.choice(&*self.samples).unwrap().clone()
    }

    fn promise(&self, note: impl FnOnce(&mut Promised)) {
        note(&mut self.promised.lock().unwrap());
    }

    /// Uploads an invoice and waits until it has been read. With an external id it is uploaded until that is
    /// acknowledged, and sometimes once more.
    async fn upload(&mut self, round: usize) {
        let name = self
            .random
            .bool()
            .then(|| format!("{}-{round}", self.number));
        let file = self.sample();
        let mut wanted = self.random.usize(1..3);
        let begun = Instant::now();
        let job = loop {
            let made = self
                .post("/invoices", form(&file, name.as_deref()), "job_id")
                .await;
            let Some(name) = &name else {
                let Some(job) = made else { return };
                break job;
            };
            if let Some(job) = made {
                self.promise(|promised| promised.name(name, &job));
                wanted -= 1;
                if wanted == 0 {
                    break job;
                }
            }
            assert!(begun.elapsed() < DEADLINE, "it is never acknowledged");
        };
        self.promise(|promised| {
            promised.jobs.insert(job.clone());
        });
        self.wait(&format!("/invoices/{job}")).await;
    }

    async fn upload_batch(&mut self) {
        let files = self.random.usize(1..4);
        let form = (0..files).fold(Form::new(), |form, _| {
            form.part("files", part(self.sample()))
        });
        if let Some(batch) = self.post("/batches", form, "batch_id").await {
            self.promise(|promised| {
                promised.batches.insert(batch.clone());
            });
            self.wait(&format!("/batches/{batch}")).await;
        }
    }

    /// What the server made of an upload; nothing if it did not say so.
    async fn post(&self, path: &str, form: Form, id: &str) -> Option<String> {
        let answer = self.api().post(path, form).await;
        let made = match answer {
            Ok(answer) => self.made(answer, id).await,
            Err(_) => None,
        };
        if made.is_none() {
            self.promise(|promised| promised.broken += 1);
            sleep(PAUSE).await;
        }
        made
    }

    async fn made(&self, answer: Response, id: &str) -> Option<String> {
        let status = answer.status();
        // A promise counts from its first byte.
        let body = answer.json::<Value>().await.ok()?;
        match status {
            StatusCode::ACCEPTED | StatusCode::OK => {}
            // It is shutting down.
            StatusCode::SERVICE_UNAVAILABLE => return None,
            _ => panic!("{status} {body}"),
        }
        Some(body[id].as_str().unwrap().to_owned())
    }

    /// Waits until a job or batch has ended, or the server.
    async fn wait(&self, path: &str) {
        while let Ok(found) = self.api().get(path).await {
            if found["status"] != "processing" {
                return;
            }
            sleep(PAUSE).await;
        }
    }
}
