//! The system's keyring: the Secret Service, macOS's Keychain, Windows's Credential Manager.
//!
//! A keyring may ask its user, wait for a daemon, or hang: every question is asked on a thread of its own and given up
//! after a while. One that did not answer is not asked again.

use std::fmt;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use keyring::{Entry, Error};
use zeroize::Zeroizing;

/// What all entries are stored under.
const SERVICE: &str = "ipp";
/// How long a keyring may take to answer.
const LIMIT: Duration = Duration::from_secs(3);

/// Why a keyring did not do what it was asked.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum KeyringFault {
    /// It did not answer within this time.
    Silent(Duration),
    /// It is not there, or refused, in its words.
    Failed(String),
}

impl KeyringFault {
    pub(crate) fn words(&self) -> String {
        match self {
            Self::Silent(limit) => {
                format!("the keyring did not answer within {} s", limit.as_secs())
            }
            Self::Failed(words) => format!("the keyring cannot be used: {words}"),
        }
    }
}

type Result<T> = std::result::Result<T, KeyringFault>;

/// What a keyring can do; it may block.
pub(crate) trait Backend: Send + Sync + 'static {
    fn get(&self, account: &str) -> keyring::Result<String>;
    fn set(&self, account: &str, secret: &str) -> keyring::Result<()>;
    fn delete(&self, account: &str) -> keyring::Result<()>;
}

/// A keyring that answers in time.
#[derive(Clone)]
pub(crate) struct Keyring {
    backend: Arc<dyn Backend>,
    limit: Duration,
    is_silent: Arc<AtomicBool>,
}

impl fmt::Debug for Keyring {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Keyring")
    }
}

impl Keyring {
    /// The keyring of this system. Nothing is asked yet.
    pub(crate) fn system() -> Self {
        Self::new(System, LIMIT)
    }

    pub(super) fn new(backend: impl Backend, limit: Duration) -> Self {
        Self {
            backend: Arc::new(backend),
            limit,
            is_silent: Arc::default(),
        }
    }

    pub(super) async fn get(&self, account: String) -> Result<Option<Zeroizing<String>>> {
        self.ask(move |backend| backend.get(&account).map(Zeroizing::new))
            .await
    }

    pub(super) async fn set(&self, account: String, secret: Zeroizing<String>) -> Result<()> {
        self.ask(move |backend| backend.set(&account, &secret))
            .await
            .map(|_| ())
    }

    /// Whether there was an entry.
    pub(super) async fn delete(&self, account: String) -> Result<bool> {
        let done = self.ask(move |backend| backend.delete(&account)).await?;
        Ok(done.is_some())
    }

    /// The answer, or none where there is no entry.
    async fn ask<T: Send + 'static>(
        &self,
        question: impl FnOnce(&dyn Backend) -> keyring::Result<T> + Send + 'static,
    ) -> Result<Option<T>> {
        if self.is_silent.load(Ordering::Relaxed) {
            return Err(KeyringFault::Silent(self.limit));
        }
        let (tell, answer) = tokio::sync::oneshot::channel();
        let backend = Arc::clone(&self.backend);
        let thread = std::thread::Builder::new().name("keyring".to_owned());
        let started = thread.spawn(move || {
            // Nobody may be waiting any more.
            let _ = tell.send(question(&*backend));
        });
        started.map_err(|e| KeyringFault::Failed(e.to_string()))?;
        match tokio::time::timeout(self.limit, answer).await {
            Ok(Ok(Ok(value))) => Ok(Some(value)),
            Ok(Ok(Err(Error::NoEntry))) => Ok(None),
            Ok(Ok(Err(error))) => Err(KeyringFault::Failed(words(&error))),
            Ok(Err(_)) => Err(KeyringFault::Failed("it broke".to_owned())),
            Err(_) => {
                self.is_silent.store(true, Ordering::Relaxed);
                Err(KeyringFault::Silent(self.limit))
            }
        }
    }
}

/// What happened, without what was stored.
fn words(error: &Error) -> String {
    match error {
        Error::PlatformFailure(e) | Error::NoStorageAccess(e) => e.to_string(),
        Error::BadEncoding(_) | Error::BadDataFormat(..) => "its entry is no text".to_owned(),
        Error::Ambiguous(_) => "it has several entries of the same name".to_owned(),
        other => other.to_string(),
    }
}

/// The system's keyring, connected to when it is first asked.
struct System;

impl System {
    fn entry(account: &str) -> keyring::Result<Entry> {
        if let Err(Error::PlatformFailure(e) | Error::NoStorageAccess(e)) = Entry::store_status() {
            return Err(Error::PlatformFailure(e.to_string().into()));
        }
        Entry::new(SERVICE, account)
    }
}

impl Backend for System {
    fn get(&self, account: &str) -> keyring::Result<String> {
        Self::entry(account)?.get_password()
    }

    fn set(&self, account: &str, secret: &str) -> keyring::Result<()> {
        Self::entry(account)?.set_password(secret)
    }

    fn delete(&self, account: &str) -> keyring::Result<()> {
        Self::entry(account)?.delete_credential()
    }
}

#[cfg(test)]
pub(super) mod tests {
    use super::*;
    use std::collections::BTreeMap;
    use std::sync::{Condvar, Mutex};

    /// A keyring in memory.
    #[derive(Default, Clone)]
    pub(crate) struct Memory(pub(crate) Arc<Mutex<BTreeMap<String, String>>>);

    impl Backend for Memory {
        fn get(&self, account: &str) -> keyring::Result<String> {
            let entries = self.0.lock().unwrap();
            entries.get(account).cloned().ok_or(Error::NoEntry)
        }

        fn set(&self, account: &str, secret: &str) -> keyring::Result<()> {
            (self.0.lock().unwrap()).insert(account.to_owned(), secret.to_owned());
            Ok(())
        }

        fn delete(&self, account: &str) -> keyring::Result<()> {
            let found = self.0.lock().unwrap().remove(account);
            found.map(drop).ok_or(Error::NoEntry)
        }
    }

    /// A keyring that never answers.
    #[derive(Default)]
    pub(crate) struct Hanging(Mutex<()>, Condvar);

    impl Hanging {
        fn hang<T>(&self) -> T {
            let mut guard = self.0.lock().unwrap();
            loop {
                guard = self.1.wait(guard).unwrap();
            }
        }
    }

    impl Backend for Hanging {
        fn get(&self, _: &str) -> keyring::Result<String> {
            self.hang()
        }

        fn set(&self, _: &str, _: &str) -> keyring::Result<()> {
            self.hang()
        }

        fn delete(&self, _: &str) -> keyring::Result<()> {
            self.hang()
        }
    }

    /// A keyring that is locked, or not there.
    pub(crate) struct Refusing;

    impl Refusing {
        fn refuse<T>() -> keyring::Result<T> {
            Err(Error::NoStorageAccess("locked".into()))
        }
    }

    impl Backend for Refusing {
        fn get(&self, _: &str) -> keyring::Result<String> {
            Self::refuse()
        }

        fn set(&self, _: &str, _: &str) -> keyring::Result<()> {
            Self::refuse()
        }

        fn delete(&self, _: &str) -> keyring::Result<()> {
            Self::refuse()
        }
    }

    #[tokio::test]
    async fn a_keyring_keeps_gives_and_forgets() {
        let keyring = Keyring::new(Memory::default(), LIMIT);
        let account = || "a".to_owned();
        assert_eq!(keyring.get(account()).await, Ok(None));
        let secret = Zeroizing::new("ipp_x".to_owned());
        keyring.set(account(), secret.clone()).await.unwrap();
        assert_eq!(keyring.get(account()).await, Ok(Some(secret)));
        assert_eq!(keyring.delete(account()).await, Ok(true));
        assert_eq!(keyring.delete(account()).await, Ok(false));
    }

    #[tokio::test(start_paused = true)]
    async fn a_keyring_that_hangs_is_given_up_and_not_asked_again() {
        let keyring = Keyring::new(Hanging::default(), LIMIT);
        let start = tokio::time::Instant::now();
        for _ in 0..3 {
            let answer = keyring.get("a".to_owned()).await;
            assert_eq!(answer, Err(KeyringFault::Silent(LIMIT)));
        }
        assert_eq!(start.elapsed().as_secs(), LIMIT.as_secs());
    }

    #[tokio::test]
    async fn a_keyring_that_refuses_says_why() {
        let keyring = Keyring::new(Refusing, LIMIT);
        let fault = keyring.delete("a".to_owned()).await.unwrap_err();
        assert_eq!(fault.words(), "the keyring cannot be used: locked");
    }
}
