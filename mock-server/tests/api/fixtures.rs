//! Documents, readers and a look into the database.

use std::path::Path;
use std::sync::{Arc, Condvar, Mutex};
use std::time::Instant;

use ipp_extract::{Error, Options};
use ipp_mock_server::{MockServer, MockServerBuilder};
use ipp_sdk::model::{Confidence, Invoice, LineItem};
use rusqlite::Connection;
use sha2::{Digest as _, Sha256};

use crate::client::DEADLINE;

/// A real invoice in PDF.
pub const PDF: &[u8] = include_bytes!("../../../ipp-extract/samples/us-services.pdf");
/// What a perfect reading of it holds.
pub const TRUTH: &str = include_str!("../../../ipp-extract/samples/us-services.json");

/// A server that counts no requests: tests poll faster than the API allows.
pub fn server() -> MockServerBuilder {
    MockServer::builder().rate_limits(false)
}

/// A reader that finds the same invoice in every document.
pub fn acme(_: &[u8], _: &Options) -> Result<Invoice, Error> {
    Ok(Invoice {
        vendor: Some("Acme Corp".to_owned()),
        total: Some(1100.into()),
        currency: Some("USD".to_owned()),
        confidence: Confidence::High,
        line_items: vec![LineItem {
            description: Some("=cmd()".to_owned()),
            amount: Some(1100.into()),
            ..LineItem::default()
        }],
        ..Invoice::default()
    })
}

/// A reader that fails for documents that end with an `X` and finds the same invoice in all others.
pub fn acme_or_failure(document: &[u8], options: &Options) -> Result<Invoice, Error> {
    match document.last() {
        Some(b'X') => Err(Error::NoText),
        _ => acme(document, options),
    }
}

/// The sample as a document that [`acme_or_failure`] cannot read.
pub fn unreadable() -> Vec<u8> {
    [PDF, b"X"].concat()
}

/// A reader that is held up until the gate is opened.
#[derive(Clone, Default)]
pub struct Gate(Arc<(Mutex<GateState>, Condvar)>);

#[derive(Default)]
struct GateState {
    open: bool,
    arrived: usize,
}

impl Gate {
    pub fn reader(
        &self,
    ) -> impl Fn(&[u8], &Options) -> Result<Invoice, Error> + Send + Sync + 'static {
        let gate = self.clone();
        move |document, options| {
            let (state, changed) = &*gate.0;
            let mut state = state.lock().unwrap();
            state.arrived += 1;
            changed.notify_all();
            drop(changed.wait_while(state, |s| !s.open).unwrap());
            acme(document, options)
        }
    }

    /// Waits until so many documents stand at the gate.
    pub async fn arrived(&self, documents: usize) {
        let gate = self.clone();
        let wait = move || {
            let (state, changed) = &*gate.0;
            let state = state.lock().unwrap();
            drop(
                changed
                    .wait_while(state, |s| s.arrived < documents)
                    .unwrap(),
            );
        };
        tokio::task::spawn_blocking(wait).await.unwrap();
    }

    pub fn open(&self) {
        let (state, changed) = &*self.0;
        state.lock().unwrap().open = true;
        changed.notify_all();
    }
}

/// A held-up reader must not hold up the end of a test that failed.
pub struct OpenAtEnd(pub Gate);

impl Drop for OpenAtEnd {
    fn drop(&mut self) {
        self.0.open();
    }
}

/// Waits until no document is left in a data directory.
pub async fn documents_gone(dir: &Path) {
    documents(dir, 0).await;
}

/// Waits until there are so many documents in a data directory.
pub async fn documents(dir: &Path, number: usize) {
    let begun = Instant::now();
    loop {
        let found = std::fs::read_dir(dir.join("documents")).unwrap().count();
        if found == number {
            return;
        }
        assert!(
            begun.elapsed() < DEADLINE,
            "{found} documents, not {number}"
        );
        tokio::task::yield_now().await;
    }
}

/// The database of a data directory, as another process sees it.
pub struct Database(Connection);

impl Database {
    pub fn of(dir: &Path) -> Self {
        let connection = Connection::open(dir.join("ipp.sqlite3")).unwrap();
        connection
            .busy_timeout(std::time::Duration::from_secs(10))
            .unwrap();
        Self(connection)
    }

    pub fn number(&self, sql: &str) -> i64 {
        self.0.query_row(sql, [], |row| row.get(0)).unwrap()
    }

    pub fn execute(&self, sql: &str) {
        self.0.execute(sql, []).unwrap();
    }

    /// Makes an account of this tier and returns a key that opens it.
    pub fn account(&self, tier: &str) -> String {
        let key = format!("ipp_live_abc123_{tier}");
        let email = format!("{tier}@ipp.test");
        self.0
            .execute(
                "INSERT INTO accounts (email, tier, credits) VALUES (?1, ?2, 10)",
                [&email, tier],
            )
            .unwrap();
        let hash: [u8; 32] = Sha256::digest(&key).into();
        self.0
            .execute(
                "INSERT INTO api_keys (key_id, account_id, hash, name, created_at)
                 VALUES ('key_abc123', (SELECT id FROM accounts WHERE email = ?1), ?2, '', 0)",
                rusqlite::params![email, hash],
            )
            .unwrap();
        key
    }
}
