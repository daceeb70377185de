//! `/_mock/reset`, `/_mock/snapshot` and `/_mock/restore`.
//!
//! A snapshot holds the database, the documents, the switched decisions and the time. Faults, the request log and
//! the sink are how a test looks at the server and breaks it, and are not part of it.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use axum::Json;
use axum::extract::State;
use axum::http::StatusCode;
use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use tempfile::TempDir;
use uuid::Uuid;

use super::extract::Body;
use super::{Control, Error, NewAccount, Panel, Preset, Result, json};
use crate::demo::{self, Demo};
use crate::full::Full;
use crate::private;
use crate::service;
use crate::store::Balance;

/// How the server was when it started, for a reset.
pub(crate) struct Start {
    pub(crate) demo: Demo,
    pub(crate) balance: Balance,
    pub(crate) accounts: Vec<NewAccount>,
    pub(crate) preset: Option<Preset>,
    pub(crate) decisions: BTreeMap<String, String>,
}

#[cfg(test)]
impl Start {
    pub(super) fn for_test() -> Self {
        let demo = Demo {
            key: crate::key::Key::generate().unwrap(),
            session: ipp_sdk::model::SessionToken::new(demo::new_session().unwrap()),
        };
        Self {
            demo,
            balance: Balance::Unlimited,
            accounts: Vec::new(),
            preset: None,
            decisions: BTreeMap::new(),
        }
    }
}

/// Each is a copy of everything.
const FULL: Full = Full {
    most: 256,
    things: "snapshots",
    advice: "Save under one of their names, which replaces that one.",
};

/// The snapshots by name. They go with the server.
#[derive(Debug, Default)]
pub(crate) struct Snapshots(Mutex<BTreeMap<String, Arc<Snapshot>>>);

#[derive(Debug)]
struct Snapshot {
    dir: TempDir,
    decisions: BTreeMap<String, String>,
    now: Timestamp,
}

impl Snapshots {
    fn keep(&self, name: &str, snapshot: Snapshot) -> Result<(), Full> {
        let mut snapshots = self.lock();
        if snapshots.len() >= FULL.most && !snapshots.contains_key(name) {
            return Err(FULL);
        }
        snapshots.insert(name.to_owned(), Arc::new(snapshot));
        Ok(())
    }

    fn lock(&self) -> MutexGuard<'_, BTreeMap<String, Arc<Snapshot>>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Name {
    snapshot: Option<String>,
}

#[derive(Serialize)]
pub(super) struct Names {
    snapshots: Vec<String>,
}

impl Control {
    /// Forgets everything, as in a new server with the same flags, except that the workers finish what they read.
    pub(crate) async fn reset(self: &Arc<Self>) -> Result<()> {
        self.settle().await?;
        self.run(|control| {
            let service = &control.service;
            service.store.wipe()?;
            service.forget_key_uses();
            service.clock.reset();
            service.limits.reset();
            service.fixtures.clear();
            service.faults.reset();
            service.outlet.sink.reset();
            service.settings.reset();
            control.log.clear();
            let decisions = service.choices.restore(&control.start.decisions);
            decisions.map_err(|e| Error::invalid(e.to_string()))?;
            let start = &control.start;
            demo::restore(
                &service.store,
                &start.demo,
                start.balance,
                service.clock.now(),
            )?;
            control.populate()
        })
        .await
    }

    /// Makes the accounts and objects that are there at the start beside the demo account.
    pub(crate) fn populate(&self) -> Result<()> {
        let start = &self.start;
        let store = &self.service.store;
        for account in &start.accounts {
            if store.account_by_email(&account.email)?.is_none() {
                self.add_account(account)?;
            }
        }
        start.preset.map_or(Ok(()), |preset| self.apply(preset))
    }

    /// Saves the state under a name, or a new one.
    pub(crate) async fn save(self: &Arc<Self>, name: Option<String>) -> Result<String> {
        if name.as_deref().is_some_and(|name| name.trim().is_empty()) {
            return Err(Error::invalid(
                "The name of a snapshot is empty. Without one, a new name is made up.",
            ));
        }
        self.settle().await?;
        self.run(move |control| {
            let dir = private::temp_dir().map_err(service::Error::internal)?;
            control.service.flush_key_uses()?;
            control.service.store.save(dir.path())?;
            let name = name.unwrap_or_else(|| Uuid::new_v4().to_string());
            let snapshot = Snapshot {
                dir,
                decisions: control.service.choices.snapshot(),
                now: control.service.clock.now(),
            };
            control.snapshots.keep(&name, snapshot)?;
            Ok(name)
        })
        .await
    }

    /// Makes the state what it was. The clock goes back only if it is not the machine's.
    pub(crate) async fn restore(self: &Arc<Self>, name: &str) -> Result<()> {
        let snapshot = self.snapshots.lock().get(name).cloned();
        let snapshot =
            snapshot.ok_or_else(|| Error::unknown(format!("There is no snapshot `{name}`.")))?;
        self.settle().await?;
        self.run(move |control| {
            let service = &control.service;
            service.store.restore(snapshot.dir.path())?;
            service.forget_key_uses();
            service.limits.reset();
            // Jobs that were accepted while the snapshot was made.
            service.adopt()?;
            service.timekeeper.wake();
            let decisions = service.choices.restore(&snapshot.decisions);
            decisions.map_err(|e| Error::invalid(e.to_string()))?;
            if !service.clock.is_real() {
                service.clock.set(snapshot.now);
            }
            Ok(())
        })
        .await
    }
}

pub(super) async fn reset(State(panel): State<Panel>) -> Result<StatusCode> {
    panel.control.reset().await?;
    Ok(StatusCode::NO_CONTENT)
}

pub(super) async fn save(State(panel): State<Panel>, Body(body): Body) -> Result<Json<Name>> {
    let Name { snapshot } = json(&body)?;
    let name = panel.control.save(snapshot).await?;
    Ok(Json(Name {
        snapshot: Some(name),
    }))
}

pub(super) async fn list(State(panel): State<Panel>) -> Json<Names> {
    let snapshots = panel.control.snapshots.lock().keys().cloned().collect();
    Json(Names { snapshots })
}

pub(super) async fn restore(State(panel): State<Panel>, Body(body): Body) -> Result<StatusCode> {
    let Name { snapshot } = json(&body)?;
    let name = snapshot.ok_or_else(|| Error::invalid("Name the `snapshot` to restore."))?;
    panel.control.restore(&name).await?;
    Ok(StatusCode::NO_CONTENT)
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use jiff::Timestamp;

    use super::{FULL, Snapshot, Snapshots};
    use crate::private;

    #[test]
    fn snapshots_are_not_kept_without_end() {
        let snapshots = Snapshots::default();
        let keep = |name: usize| {
            let snapshot = Snapshot {
                dir: private::temp_dir().unwrap(),
                decisions: BTreeMap::new(),
                now: Timestamp::UNIX_EPOCH,
            };
            snapshots.keep(&name.to_string(), snapshot)
        };
        (0..FULL.most).for_each(|name| keep(name).unwrap());
        assert_eq!(keep(FULL.most), Err(FULL));
        assert_eq!(keep(0), Ok(()));
    }
}
