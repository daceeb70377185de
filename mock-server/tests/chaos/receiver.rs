//! The receiver of the webhook.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::{Arc, Mutex};

use axum::extract::State;
use axum::http::StatusCode;
use axum::routing::post;
use axum::{Json, Router};
use serde::Deserialize;

pub struct Receiver {
    pub url: String,
    told: Arc<Mutex<Told>>,
}

/// What it was told.
#[derive(Default)]
pub struct Told {
    pub deliveries: usize,
    /// Events that were not taken at first.
    pub refused: BTreeSet<String>,
    /// The events that were taken, by what they tell.
    pub taken: BTreeMap<News, BTreeSet<String>>,
}

/// What an event tells: its type, and the job or batch that ended.
pub type News = (String, String);

#[derive(Deserialize)]
struct Event {
    id: String,
    event: String,
    data: Subject,
}

#[derive(Deserialize)]
struct Subject {
    #[serde(alias = "job_id", alias = "batch_id")]
    id: String,
}

impl Receiver {
    pub async fn start() -> Self {
        let told = Arc::<Mutex<Told>>::default();
        let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
        let url = format!("http://{}/", listener.local_addr().unwrap());
        let routes = Router::new()
            .route("/", post(take))
            .with_state(Arc::clone(&told));
        tokio::spawn(async move { axum::serve(listener, routes).await.unwrap() });
        Self { url, told }
    }

    pub fn told(&self) -> std::sync::MutexGuard<'_, Told> {
        self.told.lock().unwrap()
    }
}

/// Takes an event; some only when they come again, so that there are retries that must survive.
async fn take(State(told): State<Arc<Mutex<Told>>>, Json(event): Json<Event>) -> StatusCode {
    let mut told = told.lock().unwrap();
    told.deliveries += 1;
    let is_hard_to_tell = event.id.as_bytes().last().is_some_and(|last| last % 8 == 0);
    if is_hard_to_tell && told.refused.insert(event.id.clone()) {
        return StatusCode::SERVICE_UNAVAILABLE;
    }
    let news = (event.event, event.data.id);
    told.taken.entry(news).or_default().insert(event.id);
    StatusCode::NO_CONTENT
}
