//! The request limits of a key, kept by all processes of this machine together.
//!
//! The SDK keeps the limits of one client. Two `ipp` with the same key would each send as much as the key allows; so a
//! small file for each key says what was sent in the last minute. It is written at every request and never synced: losing
//! it costs refusals, which the SDK waits out. Each process holds a lock on a file of its own while it lives; requests of
//! one that died are known to be over by its lock being free.

use std::collections::BTreeMap;
use std::fmt;
use std::fs::File;
use std::io::{self, Read as _};
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, Instant, SystemTime, UNIX_EPOCH};

use ipp_sdk::{RequestEnd, RequestKind, SharedLimits};
use serde::{Deserialize, Serialize};

use super::order::Account;
use crate::private::{self, Reader};

/// The window of every limit, and a little more: no two clocks go alike.
const WINDOW: Duration = Duration::from_millis(60_100);

/// How long to wait for a file that another process is writing.
const BUSY: Duration = Duration::from_millis(5);

/// How often to look whether a request of another process has ended.
const LOOK: Duration = Duration::from_millis(250);

/// The pause after a refusal that names none.
const REFUSED: Duration = Duration::from_secs(5);

/// How many documents the API takes in a minute.
pub(crate) const UPLOADS_A_MINUTE: usize = 60;

/// What a request and its limit are called in the file, and the limit.
fn lane(kind: RequestKind) -> (&'static str, usize) {
    match kind {
        RequestKind::Upload => ("upload", UPLOADS_A_MINUTE),
        RequestKind::Batch => ("batch", 10),
        RequestKind::Webhook => ("webhook", 20),
        _ => ("read", 120),
    }
}

/// Until when uploads wait for the limit, if they do.
#[derive(Debug, Clone, Default)]
pub(crate) struct UploadGate(Arc<Mutex<Option<Instant>>>);

impl UploadGate {
    fn set(&self, until: Option<Instant>) {
        *self.0.lock().unwrap_or_else(PoisonError::into_inner) = until;
    }

    /// How long the next upload has to wait.
    pub(crate) fn wait(&self, now: Instant) -> Option<Duration> {
        let until = *self.0.lock().unwrap_or_else(PoisonError::into_inner);
        until?.checked_duration_since(now)
    }
}

/// The limits of one key at one API.
pub(crate) struct KeyLimits {
    pub(crate) gate: UploadGate,
    dir: PathBuf,
    /// What tells this process from others.
    me: String,
    now: fn() -> Duration,
    inner: Mutex<Inner>,
    /// Held while this process lives.
    _alive: File,
}

#[derive(Default)]
struct Inner {
    count: u64,
    /// What ended while another process had the file.
    late: Vec<(RequestKind, u64, RequestEnd, Duration)>,
}

/// What the file says.
#[derive(Debug, Default, Serialize, Deserialize)]
struct Book(BTreeMap<String, Lane>);

#[derive(Debug, Default, Serialize, Deserialize)]
struct Lane {
    /// What the server says the limit is.
    limit: Option<usize>,
    /// In milliseconds since 1970, like all times here.
    closed_until: u64,
    /// When each request that was answered counts no more.
    answered: Vec<u64>,
    /// Requests without an answer: who sent them, and their numbers.
    open: Vec<(String, u64)>,
}

impl fmt::Debug for KeyLimits {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("KeyLimits").finish_non_exhaustive()
    }
}

impl KeyLimits {
    /// The limits of this account in the state directory.
    pub(crate) fn open(state_dir: &Path, account: &Account) -> io::Result<Self> {
        Self::with_clock(state_dir, account, since_1970)
    }

    fn with_clock(state_dir: &Path, account: &Account, now: fn() -> Duration) -> io::Result<Self> {
        let dir = state_dir.join("limits").join(account.digest());
        private::make_dir(&dir)?;
        let me = format!("{}-{:08x}", std::process::id(), fastrand::u32(..));
        sweep(&dir);
        let alive = private::open(&dir.join(alive_name(&me)))?;
        alive.lock()?;
        Ok(Self {
            gate: UploadGate::default(),
            dir,
            me,
            now,
            inner: Mutex::default(),
            _alive: alive,
        })
    }

    /// Reads the book, has it changed, and writes it; or says that another process has it.
    fn change<T>(&self, change: impl FnOnce(&mut Book, u64) -> T) -> io::Result<T> {
        let lock = private::open(&self.dir.join("lock"))?;
        lock.try_lock()?;
        let path = self.dir.join("book.json");
        let mut text = String::new();
        if let Ok(mut file) = File::open(&path) {
            file.read_to_string(&mut text)?;
        }
        let now = millis((self.now)());
        let mut book: Book = serde_json::from_str(&text).unwrap_or_default();
        book.forget(now);
        let changed = change(&mut book, now);
        private::write_loosely(&path, &serde_json::to_vec(&book)?, Reader::Owner)?;
        Ok(changed)
    }

    fn is_alive(&self, process: &str) -> bool {
        let path = self.dir.join(alive_name(process));
        if process == self.me {
            return true;
        }
        let is_free = match File::open(&path) {
            Ok(file) => file.try_lock_shared().is_ok(),
            Err(_) => true,
        };
        if is_free {
            let _ = std::fs::remove_file(&path);
        }
        !is_free
    }
}

/// Removes what processes that died have left. One that begins at this moment may lose its file before it has the lock:
/// then its open requests count as answered, and a refusal is waited out.
fn sweep(dir: &Path) {
    let files = std::fs::read_dir(dir).into_iter().flatten();
    for path in files.filter_map(Result::ok).map(|file| file.path()) {
        let is_free = |file: File| file.try_lock_shared().is_ok();
        if path.extension().is_some_and(|e| e == "alive") && File::open(&path).is_ok_and(is_free) {
            let _ = std::fs::remove_file(&path);
        }
    }
}

fn alive_name(process: &str) -> String {
    format!("{process}.alive")
}

fn since_1970() -> Duration {
    SystemTime::now()
        .duration_since(UNIX_EPOCH)
        .unwrap_or_default()
}

fn millis(time: Duration) -> u64 {
    u64::try_from(time.as_millis()).unwrap_or(u64::MAX)
}

impl Book {
    fn forget(&mut self, now: u64) {
        for lane in self.0.values_mut() {
            // What lies further ahead than the window comes of a clock that was set back.
            let latest = now + millis(WINDOW);
            lane.answered.retain(|end| *end > now && *end <= latest);
            if lane.closed_until > now + millis(2 * WINDOW) {
                lane.closed_until = now;
            }
        }
    }

    fn lane(&mut self, kind: RequestKind) -> &mut Lane {
        self.0.entry(lane(kind).0.to_owned()).or_default()
    }

    fn ended(&mut self, kind: RequestKind, me: &str, number: u64, end: RequestEnd, at: u64) {
        let lane = self.lane(kind);
        let Some(place) = lane
            .open
            .iter()
            .position(|(by, n)| by == me && *n == number)
        else {
            return;
        };
        lane.open.swap_remove(place);
        let said = match end {
            RequestEnd::Unsent => return,
            RequestEnd::Answered { limit, .. } => limit,
            RequestEnd::Refused {
                retry_after, limit, ..
            } => {
                let pause = millis(retry_after.unwrap_or(REFUSED));
                lane.closed_until = lane.closed_until.max(at + pause);
                limit
            }
            _ => None,
        };
        lane.answered.push(at + millis(WINDOW));
        if let Some(said) = said {
            lane.limit = usize::try_from(said.limit).ok();
        }
    }
}

impl Lane {
    /// How long until there is room; none if there is.
    fn wait(
        &mut self,
        limit: usize,
        now: u64,
        is_alive: impl Fn(&str) -> bool,
    ) -> Option<Duration> {
        let limit = self.limit.unwrap_or(limit).max(1);
        if self.closed_until > now {
            return Some(Duration::from_millis(self.closed_until - now));
        }
        if self.open.len() + self.answered.len() < limit {
            return None;
        }
        // Requests of a process that died were answered by now, if ever.
        let (open, over) = self.open.drain(..).partition(|(by, _)| is_alive(by));
        let over: Vec<(String, u64)> = over;
        self.open = open;
        self.answered
            .extend(over.iter().map(|_| now + millis(WINDOW)));
        self.answered.sort_unstable();
        let too_many = self.open.len() + self.answered.len() - limit;
        match self.answered.get(too_many) {
            Some(end) => Some(Duration::from_millis(end.saturating_sub(now).max(1))),
            None => Some(LOOK),
        }
    }
}

impl SharedLimits for KeyLimits {
    fn take(&self, kind: RequestKind) -> Result<u64, Duration> {
        let taken = self.room(kind);
        if kind == RequestKind::Upload {
            let until = taken
                .err()
                .and_then(|wait| Instant::now().checked_add(wait));
            self.gate.set(until);
        }
        taken
    }

    fn ended(&self, kind: RequestKind, number: u64, end: RequestEnd) {
        let mut inner = self.inner.lock().unwrap_or_else(PoisonError::into_inner);
        inner.late.push((kind, number, end, (self.now)()));
        let late = &mut inner.late;
        let _ = self.change(|book, _| {
            for (kind, number, end, at) in late.drain(..) {
                book.ended(kind, &self.me, number, end, millis(at));
            }
        });
    }
}

impl KeyLimits {
    fn room(&self, kind: RequestKind) -> Result<u64, Duration> {
        let mut inner = self.inner.lock().unwrap_or_else(PoisonError::into_inner);
        let number = inner.count + 1;
        let late = &mut inner.late;
        let taken = self.change(|book, now| {
            for (kind, number, end, at) in late.drain(..) {
                book.ended(kind, &self.me, number, end, millis(at));
            }
            let lane_limit = lane(kind).1;
            let is_alive = |process: &str| self.is_alive(process);
            let lane = book.lane(kind);
            match lane.wait(lane_limit, now, is_alive) {
                Some(wait) => Err(wait),
                None => {
                    lane.open.push((self.me.clone(), number));
                    Ok(())
                }
            }
        });
        match taken {
            Ok(Ok(())) => {
                inner.count = number;
                Ok(number)
            }
            Ok(Err(wait)) => Err(wait),
            Err(e) if e.kind() == io::ErrorKind::WouldBlock => Err(BUSY),
            // Without the file each process keeps its own limits.
            Err(_) => {
                inner.count = number;
                Ok(number)
            }
        }
    }
}

impl Drop for KeyLimits {
    fn drop(&mut self) {
        let _ = std::fs::remove_file(self.dir.join(alive_name(&self.me)));
    }
}

#[cfg(test)]
mod tests;
