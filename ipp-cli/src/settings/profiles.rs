//! Changes to the user's file: settings, and the profiles that hold some of their own.

use std::path::Path;

use toml_edit::{Array, DocumentMut, Item, Table, Value};

use super::disk::{TomlFile, change, set};
use super::error::{Result, SettingsError};
use super::keys::{DEFAULT_PROFILE, Keys, Part, check_name};
use super::layers::{PROFILES, USUAL_PROFILE, names};

/// A profile, or the top of the file, where all profiles look.
pub(crate) type In<'a> = Option<&'a str>;

/// Sets a key.
pub(crate) fn set_key(
    file: &Path,
    part: In<'_>,
    key: &str,
    values: &[String],
    keys: &Keys,
) -> Result<()> {
    keys.check(key, part.map_or(Part::Top, |_| Part::Profile))?;
    keys.check_values(key, values)?;
    let is_switch = (keys.flag(key)).is_some_and(|flag| !flag.get_action().takes_values());
    let value = match values {
        [one] => typed(one, is_switch),
        many => many.iter().map(String::as_str).collect::<Array>().into(),
    };
    change(file, |document| {
        if key == DEFAULT_PROFILE {
            must_be_there(document, &values[0])?;
        }
        set(table(document, part)?, key, value);
        Ok(())
    })
}

/// Removes a key, also one that should not have been there.
pub(crate) fn unset_key(file: &Path, part: In<'_>, key: &str) -> Result<()> {
    change(file, |document| {
        let found = table(document, part)?.remove(key);
        found.map(drop).ok_or_else(|| SettingsError::NotSet {
            key: key.to_owned(),
        })
    })
}

/// The names of the profiles.
pub(crate) fn list(file: &Path) -> Result<Vec<String>> {
    let file = TomlFile::read(file)?;
    Ok(names(file.as_ref().map(|f| f.document.as_table())))
}

/// Makes a profile.
pub(crate) fn create(file: &Path, name: &str) -> Result<()> {
    check_name(name)?;
    change(file, |document| {
        if names(Some(document)).iter().any(|n| n == name) {
            return Err(refuse(
                format!("there is a profile {name} already"),
                "ipp profile list shows them",
            ));
        }
        profiles(document)?.insert(name, Item::Table(Table::new()));
        Ok(())
    })
}

/// Removes a profile, and tells whether it was the one of who names none.
/// Its secrets are removed first: without the profile, nobody would find them.
pub(crate) fn delete<E: From<SettingsError>>(
    file: &Path,
    name: &str,
    forget: impl FnOnce() -> Result<(), E>,
) -> Result<bool, E> {
    change(file, |document| {
        must_be_another(document, name)?;
        forget()?;
        profiles(document)?.remove(name);
        let was_default = is_default(document, name);
        if was_default {
            document.remove(DEFAULT_PROFILE);
        }
        Ok(was_default)
    })
}

/// Gives a profile another name. Its secrets follow first: if they cannot, nothing is changed.
pub(crate) fn rename<E: From<SettingsError>>(
    file: &Path,
    name: &str,
    new: &str,
    follow: impl FnOnce() -> Result<(), E>,
) -> Result<(), E> {
    check_name(new)?;
    change(file, |document| {
        must_be_another(document, name)?;
        if names(Some(document)).iter().any(|n| n == new) {
            let taken = format!("there is a profile {new} already");
            return Err(refuse(taken, "give another name").into());
        }
        follow()?;
        let profiles = profiles(document)?;
        if let Some(item) = profiles.remove(name) {
            profiles.insert(new, item);
        }
        if is_default(document, name) {
            set(document, DEFAULT_PROFILE, new);
        }
        Ok(())
    })
}

/// A profile that is there, and is not the one that always is.
fn must_be_another(document: &DocumentMut, name: &str) -> Result<()> {
    if name == USUAL_PROFILE {
        return Err(refuse(
            format!("the profile {USUAL_PROFILE} is always there"),
            "its settings are those at the top of the file: ipp config unset KEY",
        ));
    }
    must_be_there(document, name)
}

fn must_be_there(document: &DocumentMut, name: &str) -> Result<()> {
    let known = names(Some(document));
    match known.iter().any(|n| n == name) {
        true => Ok(()),
        false => Err(SettingsError::NoProfile {
            name: name.to_owned(),
            known,
        }),
    }
}

fn is_default(document: &DocumentMut, name: &str) -> bool {
    document.get(DEFAULT_PROFILE).and_then(Item::as_str) == Some(name)
}

/// The part of the file that is changed; the table of the usual profile is made when it is needed.
fn table<'a>(document: &'a mut DocumentMut, part: In<'_>) -> Result<&'a mut Table> {
    let Some(name) = part else {
        return Ok(document.as_table_mut());
    };
    must_be_there(document, name)?;
    let table = profiles(document)?.entry(name).or_insert_with(new_table);
    table.as_table_mut().ok_or_else(no_table)
}

fn profiles(document: &mut DocumentMut) -> Result<&mut Table> {
    let profiles = document.entry(PROFILES).or_insert_with(|| {
        let mut table = Table::new();
        // No line `[profile]` above `[profile.acme]`.
        table.set_implicit(true);
        Item::Table(table)
    });
    profiles.as_table_mut().ok_or_else(no_table)
}

fn new_table() -> Item {
    Item::Table(Table::new())
}

fn typed(text: &str, is_switch: bool) -> Value {
    match text.parse::<i64>() {
        _ if is_switch => (text == "true").into(),
        Ok(number) if number.to_string() == text => number.into(),
        _ => text.into(),
    }
}

fn no_table() -> SettingsError {
    refuse(
        format!("{PROFILES} is no table of tables"),
        "a profile begins with a line of its own: [profile.NAME]",
    )
}

fn refuse(message: String, hint: &str) -> SettingsError {
    SettingsError::Key {
        place: None,
        message,
        hint: hint.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::args;
    use std::fs;
    use std::path::PathBuf;

    struct World {
        file: PathBuf,
        keys: Keys,
        _dir: tempfile::TempDir,
    }

    impl World {
        fn new() -> Self {
            let dir = tempfile::tempdir().unwrap();
            let file = dir.path().join("config.toml");
            Self {
                file,
                keys: Keys::of(&args::definition()),
                _dir: dir,
            }
        }

        fn set(&self, part: In<'_>, key: &str, value: &str) -> Result<()> {
            set_key(&self.file, part, key, &[value.to_owned()], &self.keys)
        }

        fn text(&self) -> String {
            fs::read_to_string(&self.file).unwrap()
        }
    }

    fn fine() -> Result<()> {
        Ok(())
    }

    #[test]
    fn values_are_written_with_their_types() {
        let world = World::new();
        world.set(None, "mode", "full").unwrap();
        world.set(None, "retries", "3").unwrap();
        world.set(None, "boxes", "true").unwrap();
        create(&world.file, "acme").unwrap();
        world.set(Some("acme"), "mode", "standard").unwrap();
        assert_eq!(
            world.text(),
            "mode = \"full\"\nretries = 3\nboxes = true\n\n[profile.acme]\nmode = \"standard\"\n"
        );
        unset_key(&world.file, Some("acme"), "mode").unwrap();
        unset_key(&world.file, None, "boxes").unwrap();
        let again = unset_key(&world.file, None, "boxes");
        assert!(matches!(again, Err(SettingsError::NotSet { .. })));
        assert_eq!(
            world.text(),
            "mode = \"full\"\nretries = 3\n\n[profile.acme]\n"
        );
    }

    #[test]
    fn what_cannot_be_read_back_is_not_written() {
        let world = World::new();
        world.set(None, "mode", "fast").unwrap_err();
        world.set(None, "nonsense", "x").unwrap_err();
        world.set(Some("none"), "mode", "full").unwrap_err();
        world.set(None, "default_profile", "none").unwrap_err();
        assert!(!world.file.exists() || world.text().is_empty());
    }

    #[test]
    fn profiles_come_are_renamed_and_go() {
        let world = World::new();
        let file = &world.file;
        assert_eq!(list(file).unwrap(), ["default"]);
        create(file, "acme").unwrap();
        create(file, "acme").unwrap_err();
        create(file, "default").unwrap_err();
        create(file, "a/b").unwrap_err();
        world.set(None, "default_profile", "acme").unwrap();
        rename(file, "acme", "new", fine).unwrap();
        assert_eq!(list(file).unwrap(), ["default", "new"]);
        assert!(world.text().contains("default_profile = \"new\""));
        rename(file, "acme", "x", fine).unwrap_err();
        rename(file, "new", "default", fine).unwrap_err();
        let fails = || -> Result<()> { Err(refuse("no".to_owned(), "")) };
        rename(file, "new", "other", fails).unwrap_err();
        delete(file, "new", fails).unwrap_err();
        assert!(list(file).unwrap().contains(&"new".to_owned()));
        delete(file, "default", fine).unwrap_err();
        assert!(delete(file, "new", fine).unwrap());
        assert!(delete(file, "new", fine).is_err());
        assert_eq!(world.text(), "");
    }
}
