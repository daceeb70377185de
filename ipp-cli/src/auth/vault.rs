//! What this machine keeps: in its keyring, or else in the credentials file, which also knows what is in the keyring.

use std::path::{Path, PathBuf};

use zeroize::Zeroizing;

use super::error::AuthError;
use super::file::{CredentialsFile, Entry};
use super::keyring::{Keyring, KeyringFault};
use super::origin::Origin;
use super::secret::{Secret, Slot};

/// Where a secret is kept.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Store {
    Keyring,
    File,
}

impl Store {
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Keyring => "keyring",
            Self::File => "file",
        }
    }
}

/// Where a secret was put.
#[derive(Debug)]
pub(crate) struct Kept {
    pub(crate) store: Store,
    /// Why not in the keyring, if that was tried.
    pub(crate) fallback: Option<KeyringFault>,
}

/// A stored secret, and the origin that it is for.
#[derive(Debug)]
pub(crate) struct Stored {
    pub(crate) secret: Secret,
    pub(crate) origin: String,
    pub(crate) store: Store,
}

#[derive(Debug, Clone)]
pub(crate) struct Vault {
    file: CredentialsFile,
    keyring: Keyring,
}

impl Vault {
    pub(crate) fn new(credentials: PathBuf, keyring: Keyring) -> Self {
        Self {
            file: CredentialsFile::new(credentials),
            keyring,
        }
    }

    /// The credentials file.
    pub(crate) fn path(&self) -> &Path {
        self.file.path()
    }

    /// The origin that a profile's secret is for. No keyring is asked.
    pub(crate) fn origin(&self, profile: &str, slot: Slot) -> Result<Option<String>, AuthError> {
        Ok(self.file.entry(profile, slot)?.map(|e| e.origin))
    }

    pub(crate) async fn get(&self, profile: &str, slot: Slot) -> Result<Option<Stored>, AuthError> {
        let Some(entry) = self.file.entry(profile, slot)? else {
            return Ok(None);
        };
        let store = entry.store();
        let Entry { origin, secret } = entry;
        let secret = match secret {
            Some(secret) => secret,
            None => {
                let found = self.keyring.get(account(profile, slot, &origin)).await;
                let text = found.map_err(|fault| AuthError::Keyring { slot, fault })?;
                let text = text.ok_or(AuthError::Lost { slot })?;
                Secret::read(&text, slot, "the keyring's entry")?
            }
        };
        Ok(Some(Stored {
            secret,
            origin,
            store,
        }))
    }

    /// Keeps a secret in place of the one that was there: where it is asked to be, or in the keyring if that takes it.
    pub(crate) async fn put(
        &self,
        profile: &str,
        slot: Slot,
        secret: &Secret,
        origin: &Origin,
        asked: Option<Store>,
    ) -> Result<Kept, AuthError> {
        let old = self.file.entry(profile, slot)?;
        let fallback = match asked {
            Some(Store::File) => None,
            _ => {
                let text = Zeroizing::new(secret.expose().to_owned());
                let account = account(profile, slot, origin.as_str());
                self.keyring.set(account, text).await.err()
            }
        };
        if let (Some(Store::Keyring), Some(fault)) = (asked, &fallback) {
            let fault = fault.clone();
            return Err(AuthError::Keyring { slot, fault });
        }
        let store = match (asked, &fallback) {
            (Some(Store::File), _) | (_, Some(_)) => Store::File,
            _ => Store::Keyring,
        };
        let entry = Entry {
            origin: origin.as_str().to_owned(),
            secret: (store == Store::File).then(|| secret.clone()),
        };
        self.file.put(profile, slot, &entry)?;
        let replaced = |old: &Entry| store == Store::Keyring && old.origin == entry.origin;
        if let Some(old) = old.filter(|o| o.store() == Store::Keyring && !replaced(o)) {
            // It is not used any more; a keyring that does not forget it now does no harm.
            let _ = self
                .keyring
                .delete(account(profile, slot, &old.origin))
                .await;
        }
        Ok(Kept { store, fallback })
    }

    /// Forgets a secret, and tells where it was. One that a keyring does not give up stays on record.
    pub(crate) async fn remove(
        &self,
        profile: &str,
        slot: Slot,
    ) -> Result<Option<Store>, AuthError> {
        let Some(entry) = self.file.entry(profile, slot)? else {
            return Ok(None);
        };
        if entry.store() == Store::Keyring {
            let account = account(profile, slot, &entry.origin);
            let gone = self.keyring.delete(account).await;
            gone.map_err(|fault| AuthError::Keyring { slot, fault })?;
        }
        self.file.remove(profile, slot)?;
        Ok(Some(entry.store()))
    }

    /// Moves what is stored for a profile to another name.
    pub(crate) async fn rename(&self, profile: &str, new: &str) -> Result<(), AuthError> {
        for slot in Slot::ALL {
            let Some(stored) = self.get(profile, slot).await? else {
                continue;
            };
            let origin = Origin::of(Some(&stored.origin))?;
            let store = Some(stored.store);
            self.put(new, slot, &stored.secret, &origin, store).await?;
        }
        for slot in Slot::ALL {
            self.remove(profile, slot).await?;
        }
        Ok(())
    }

    /// Whether the keyring answers: it is asked for an entry that is never made.
    pub(crate) async fn keyring_answers(&self) -> Result<(), KeyringFault> {
        self.keyring.get("doctor".to_owned()).await.map(drop)
    }

    /// The profiles that have something stored.
    pub(crate) fn profiles(&self) -> Result<Vec<String>, AuthError> {
        self.file.profiles()
    }
}

/// The name of a keyring's entry. It has the origin in it: whoever changes the file cannot have a key sent elsewhere.
fn account(profile: &str, slot: Slot, origin: &str) -> String {
    format!("{profile}/{}@{origin}", slot.name())
}

#[cfg(test)]
pub(super) mod tests {
    use super::super::keyring::tests::{Hanging, Memory, Refusing};
    use super::*;
    use std::time::Duration;

    const LIMIT: Duration = Duration::from_secs(3);

    pub(crate) struct World {
        dir: tempfile::TempDir,
        pub(crate) memory: Memory,
    }

    impl World {
        pub(crate) fn new() -> Self {
            Self {
                dir: tempfile::tempdir().unwrap(),
                memory: Memory::default(),
            }
        }

        fn with(&self, keyring: Keyring) -> Vault {
            Vault::new(self.dir.path().join("credentials.toml"), keyring)
        }

        pub(crate) fn vault(&self) -> Vault {
            self.with(Keyring::new(self.memory.clone(), LIMIT))
        }

        fn entries(&self) -> Vec<String> {
            self.memory.0.lock().unwrap().keys().cloned().collect()
        }

        fn text(&self) -> String {
            let text = std::fs::read_to_string(self.dir.path().join("credentials.toml"));
            text.unwrap_or_default()
        }
    }

    pub(crate) fn key(text: &str) -> Secret {
        Secret::read(text, Slot::Key, "").unwrap()
    }

    pub(crate) fn origin(url: &str) -> Origin {
        Origin::of(Some(url)).unwrap()
    }

    /// Stores a key that must be taken.
    pub(crate) async fn keep(vault: &Vault, profile: &str, text: &str, url: &str) -> Store {
        let (secret, at) = (key(text), origin(url));
        let kept = vault.put(profile, Slot::Key, &secret, &at, None).await;
        kept.unwrap().store
    }

    #[tokio::test]
    async fn a_keyring_has_the_secret_and_the_file_only_knows_of_it() {
        let world = World::new();
        let vault = world.vault();
        let store = keep(&vault, "acme", "ipp_canary", "https://h").await;
        assert_eq!(store, Store::Keyring);
        assert_eq!(world.entries(), ["acme/key@https://h"]);
        assert!(!world.text().contains("canary"), "{}", world.text());
        let found = vault.get("acme", Slot::Key).await.unwrap().unwrap();
        assert_eq!(
            (found.secret.expose(), found.store),
            ("ipp_canary", Store::Keyring)
        );
        assert!(vault.get("acme", Slot::Session).await.unwrap().is_none());
        assert!(vault.get("default", Slot::Key).await.unwrap().is_none());
        let removed = vault.remove("acme", Slot::Key).await.unwrap();
        assert_eq!(removed, Some(Store::Keyring));
        assert!(world.entries().is_empty() && world.text().is_empty());
        assert_eq!(vault.remove("acme", Slot::Key).await.unwrap(), None);
    }

    #[tokio::test]
    async fn a_new_secret_leaves_nothing_of_the_old_one() {
        let world = World::new();
        let vault = world.vault();
        for (url, store) in [
            ("https://a", Store::Keyring),
            ("https://b", Store::Keyring),
            ("https://b", Store::File),
            ("https://b", Store::Keyring),
        ] {
            let (secret, at) = (key("ipp_canary"), origin(url));
            let put = vault.put("p", Slot::Key, &secret, &at, Some(store));
            put.await.unwrap();
            let in_keyring = store == Store::Keyring;
            assert_eq!(world.entries().len(), usize::from(in_keyring), "{url}");
            assert_eq!(world.text().contains("canary"), !in_keyring);
        }
    }

    #[tokio::test(start_paused = true)]
    async fn a_keyring_that_cannot_be_used_is_replaced_by_the_file() {
        let keyrings = [
            Keyring::new(Hanging::default(), LIMIT),
            Keyring::new(Refusing, LIMIT),
        ];
        for keyring in keyrings {
            let world = World::new();
            let vault = world.with(keyring);
            let at = origin("https://h");
            let secret = key("ipp_canary");
            let kept = vault.put("p", Slot::Key, &secret, &at, None).await.unwrap();
            assert!(kept.store == Store::File && kept.fallback.is_some());
            let found = vault.get("p", Slot::Key).await.unwrap().unwrap();
            assert_eq!(found.secret.expose(), "ipp_canary");
            let must = vault.put("p", Slot::Key, &secret, &at, Some(Store::Keyring));
            assert!(matches!(must.await, Err(AuthError::Keyring { .. })));
        }
    }

    #[tokio::test]
    async fn a_secret_that_the_keyring_does_not_give_up_stays_on_record() {
        let world = World::new();
        keep(&world.vault(), "p", "ipp_x", "https://h").await;
        let refusing = world.with(Keyring::new(Refusing, LIMIT));
        let removed = refusing.remove("p", Slot::Key).await;
        assert!(matches!(removed, Err(AuthError::Keyring { .. })));
        assert_eq!(refusing.profiles().unwrap(), ["p"]);
    }

    #[tokio::test]
    async fn a_keyring_that_lost_the_secret_says_so() {
        let world = World::new();
        let vault = world.vault();
        keep(&vault, "p", "ipp_x", "https://h").await;
        world.memory.0.lock().unwrap().clear();
        let lost = vault.get("p", Slot::Key).await;
        assert!(matches!(lost, Err(AuthError::Lost { .. })));
        assert!(vault.remove("p", Slot::Key).await.unwrap().is_some());
    }

    #[tokio::test]
    async fn a_renamed_profile_keeps_its_secrets() {
        let world = World::new();
        let vault = world.vault();
        keep(&vault, "old", "ipp_x", "https://h:1").await;
        let at = origin("https://h:1");
        let session = Secret::read("ses_y", Slot::Session, "").unwrap();
        let put = vault.put("old", Slot::Session, &session, &at, Some(Store::File));
        put.await.unwrap();
        vault.rename("old", "new").await.unwrap();
        assert_eq!(vault.profiles().unwrap(), ["new"]);
        assert_eq!(world.entries(), ["new/key@https://h:1"]);
        let found = vault.get("new", Slot::Session).await.unwrap().unwrap();
        assert_eq!(
            (found.secret.expose(), &found.origin[..]),
            ("ses_y", "https://h:1")
        );
    }
}
