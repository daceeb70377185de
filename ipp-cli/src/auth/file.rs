//! The credentials file: what is stored for which profile and origin, and the secret itself where no keyring has it. So
//! a keyring is asked only for what it has.

use std::path::{Path, PathBuf};

use toml_edit::{DocumentMut, Item, Table, value};

use super::error::AuthError;
use super::secret::{Secret, Slot};
use super::vault::Store;
use crate::settings::{self, SettingsError, TomlFile};

/// What is stored in one slot of a profile.
#[derive(Debug, Clone)]
pub(super) struct Entry {
    /// The origin that it was verified at.
    pub(super) origin: String,
    /// None if a keyring has it.
    pub(super) secret: Option<Secret>,
}

impl Entry {
    pub(super) fn store(&self) -> Store {
        match self.secret {
            Some(_) => Store::File,
            None => Store::Keyring,
        }
    }
}

#[derive(Debug, Clone)]
pub(super) struct CredentialsFile(PathBuf);

impl CredentialsFile {
    pub(super) fn new(path: PathBuf) -> Self {
        Self(path)
    }

    pub(super) fn path(&self) -> &Path {
        &self.0
    }

    pub(super) fn entry(&self, profile: &str, slot: Slot) -> Result<Option<Entry>, AuthError> {
        let Some(file) = self.read()? else {
            return Ok(None);
        };
        let table = file.document.get(profile).and_then(|p| p.get(slot.name()));
        table.map(|table| self.parse(table, slot)).transpose()
    }

    fn parse(&self, table: &Item, slot: Slot) -> Result<Entry, AuthError> {
        let text = |key| table.get(key).and_then(Item::as_str);
        let Some(origin) = text("origin") else {
            return Err(AuthError::Damaged(self.0.clone()));
        };
        let from = self.0.display().to_string();
        let secret = text("secret").map(|secret| Secret::read(secret, slot, &from));
        Ok(Entry {
            origin: origin.to_owned(),
            secret: secret.transpose()?,
        })
    }

    /// The profiles that have something stored.
    pub(super) fn profiles(&self) -> Result<Vec<String>, AuthError> {
        let file = self.read()?;
        let names = file.iter().flat_map(|f| f.document.iter());
        Ok(names.map(|(name, _)| name.to_owned()).collect())
    }

    pub(super) fn put(&self, profile: &str, slot: Slot, entry: &Entry) -> Result<(), AuthError> {
        self.change(|document| {
            let mut table = Table::new();
            table.insert("origin", value(&entry.origin));
            table.insert("store", value(entry.store().name()));
            if let Some(secret) = &entry.secret {
                table.insert("secret", value(secret.expose()));
            }
            let slots = document.entry(profile).or_insert_with(|| {
                let mut slots = Table::new();
                slots.set_implicit(true);
                Item::Table(slots)
            });
            let slots = slots.as_table_mut();
            let slots = slots.ok_or_else(|| AuthError::Damaged(self.0.clone()))?;
            slots.insert(slot.name(), Item::Table(table));
            Ok(())
        })
    }

    pub(super) fn remove(&self, profile: &str, slot: Slot) -> Result<(), AuthError> {
        self.change(|document| {
            let slots = document.get_mut(profile).and_then(Item::as_table_mut);
            if let Some(slots) = slots {
                slots.remove(slot.name());
                if slots.is_empty() {
                    document.remove(profile);
                }
            }
            Ok(())
        })
    }

    fn change(
        &self,
        change: impl FnOnce(&mut DocumentMut) -> Result<(), AuthError>,
    ) -> Result<(), AuthError> {
        self.check_privacy()?;
        settings::change_file(&self.0, change)
    }

    fn read(&self) -> Result<Option<TomlFile>, AuthError> {
        self.check_privacy()?;
        Ok(TomlFile::read(&self.0)?)
    }

    /// A file that others can read is not used: what is in it is no secret any more.
    fn check_privacy(&self) -> Result<(), AuthError> {
        #[cfg(unix)]
        {
            use std::os::unix::fs::PermissionsExt as _;
            let mode = self.0.metadata().map_or(0, |m| m.permissions().mode());
            if mode & 0o077 != 0 {
                return Err(AuthError::Exposed(self.0.clone()));
            }
        }
        Ok(())
    }
}

impl From<SettingsError> for AuthError {
    fn from(error: SettingsError) -> Self {
        Self::File(error)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::error::Cause as _;

    fn file() -> (tempfile::TempDir, CredentialsFile) {
        let dir = tempfile::tempdir().unwrap();
        let file = CredentialsFile::new(dir.path().join("credentials.toml"));
        (dir, file)
    }

    fn entry(secret: Option<&str>, slot: Slot) -> Entry {
        Entry {
            origin: "https://h".to_owned(),
            secret: secret.map(|s| Secret::read(s, slot, "").unwrap()),
        }
    }

    #[test]
    fn each_slot_of_a_profile_is_stored_for_itself() {
        let (_dir, file) = file();
        file.put("default", Slot::Key, &entry(Some("ipp_a"), Slot::Key))
            .unwrap();
        file.put("a.b", Slot::Session, &entry(None, Slot::Session))
            .unwrap();
        let text = std::fs::read_to_string(file.path()).unwrap();
        assert_eq!(
            text,
            "[default.key]\norigin = \"https://h\"\nstore = \"file\"\nsecret = \"ipp_a\"\n\n\
             [\"a.b\".session]\norigin = \"https://h\"\nstore = \"keyring\"\n"
        );
        let found = file.entry("default", Slot::Key).unwrap().unwrap();
        assert_eq!(found.secret.unwrap().expose(), "ipp_a");
        assert!(file.entry("default", Slot::Session).unwrap().is_none());
        let found = file.entry("a.b", Slot::Session).unwrap().unwrap();
        assert_eq!(found.store(), Store::Keyring);
        assert_eq!(file.profiles().unwrap(), ["default", "a.b"]);
        file.remove("default", Slot::Key).unwrap();
        file.remove("default", Slot::Key).unwrap();
        assert_eq!(file.profiles().unwrap(), ["a.b"]);
    }

    #[test]
    fn a_key_in_the_slot_of_a_session_is_refused() {
        let (_dir, file) = file();
        file.put("default", Slot::Session, &entry(Some("ipp_a"), Slot::Key))
            .unwrap();
        let error = file.entry("default", Slot::Session).unwrap_err();
        assert!(matches!(error, AuthError::NotASecret { .. }));
    }

    #[cfg(unix)]
    #[test]
    fn a_file_that_others_can_read_is_refused_with_the_command_that_mends_it() {
        use std::os::unix::fs::PermissionsExt as _;
        let (_dir, file) = file();
        file.put("default", Slot::Key, &entry(Some("ipp_canary"), Slot::Key))
            .unwrap();
        std::fs::set_permissions(file.path(), std::fs::Permissions::from_mode(0o640)).unwrap();
        let refused = [
            file.entry("default", Slot::Key).map(drop),
            file.put("x", Slot::Key, &entry(None, Slot::Key)),
        ];
        for error in refused.map(Result::unwrap_err) {
            let hint = error.hint().unwrap();
            assert!(hint.contains("chmod 600 "), "{hint}");
        }
    }
}
