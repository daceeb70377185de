//! What the files say: a project's before a profile's, and that before the top of the user's own file. What is refused
//! is refused whether or not a command would use it, so that a mistake shows at once.

use std::collections::BTreeMap;
use std::path::PathBuf;

use toml_edit::{Item, Table, Value};

use super::disk::TomlFile;
use super::error::{Place, Result, SettingsError};
use super::keys::{DEFAULT_PROFILE, Keys, Part, check_name};

/// The profile of who names none.
pub(crate) const USUAL_PROFILE: &str = "default";
/// The table of the profiles in the user's file.
pub(super) const PROFILES: &str = "profile";

/// A key's value, and where it stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Setting {
    pub(crate) values: Vec<String>,
    pub(crate) place: Place,
}

/// What the files say for one profile.
#[derive(Debug)]
pub(crate) struct Layers {
    /// The profile's name.
    pub(crate) profile: String,
    settings: BTreeMap<String, Setting>,
}

impl Default for Layers {
    fn default() -> Self {
        Self {
            profile: USUAL_PROFILE.to_owned(),
            settings: BTreeMap::new(),
        }
    }
}

impl Layers {
    /// Reads the user's file, for a profile or the one that it names, and the project's.
    pub(crate) fn read(
        user: Option<PathBuf>,
        project: Option<PathBuf>,
        asked: Option<&str>,
        keys: &Keys,
    ) -> Result<Self> {
        let user = user.as_deref().map(TomlFile::read).transpose()?.flatten();
        let mut found = Self::default();
        if let Some(file) = &user {
            let top = file.document.as_table();
            check_profiles(file, top, keys)?;
            found.settings = read_part(file, top, Part::Top, keys)?;
        }
        found.profile = found.choose(user.as_ref(), asked)?;
        if let Some((file, table)) = user
            .as_ref()
            .and_then(|f| Some((f, profile_table(f.document.as_table(), &found.profile)?)))
        {
            let of_profile = read_part(file, table, Part::Profile, keys)?;
            found.settings.extend(of_profile);
        }
        if let Some(file) = project
            .as_deref()
            .map(TomlFile::read)
            .transpose()?
            .flatten()
        {
            let of_project = read_part(&file, file.document.as_table(), Part::Project, keys)?;
            found.settings.extend(of_project);
        }
        Ok(found)
    }

    /// The profile that is meant. One that is named must be there.
    fn choose(&self, user: Option<&TomlFile>, asked: Option<&str>) -> Result<String> {
        let usual = self.get(DEFAULT_PROFILE);
        let named = asked
            .map(str::to_owned)
            .or(usual.map(|s| s.values[0].clone()));
        let Some(name) = named else {
            return Ok(USUAL_PROFILE.to_owned());
        };
        let known = names(user.map(|f| f.document.as_table()));
        match known.contains(&name) {
            true => Ok(name),
            false => Err(SettingsError::NoProfile { name, known }),
        }
    }

    pub(crate) fn get(&self, key: &str) -> Option<&Setting> {
        self.settings.get(key)
    }

    /// The values of all keys.
    pub(crate) fn values(&self) -> BTreeMap<String, Vec<String>> {
        let pairs = self.settings.iter();
        pairs.map(|(k, s)| (k.clone(), s.values.clone())).collect()
    }
}

/// The names of the profiles, the usual one first, which is always there.
pub(super) fn names(top: Option<&Table>) -> Vec<String> {
    let tables = top.and_then(|t| t.get(PROFILES)?.as_table_like());
    let others = tables.into_iter().flat_map(|t| t.iter());
    let others = others.map(|(name, _)| name.to_owned());
    let mut names = vec![USUAL_PROFILE.to_owned()];
    names.extend(others.filter(|name| name != USUAL_PROFILE));
    names
}

fn profile_table<'a>(top: &'a Table, name: &str) -> Option<&'a Table> {
    top.get(PROFILES)?.as_table()?.get(name)?.as_table()
}

/// Whether `profile` is a table of tables. What is in those that are not chosen is looked at too.
fn check_profiles(file: &TomlFile, top: &Table, keys: &Keys) -> Result<()> {
    let Some(item) = top.get(PROFILES) else {
        return Ok(());
    };
    let refuse = |item: &Item, name: &str| {
        let error = SettingsError::Key {
            place: None,
            message: format!("{name} is no table"),
            hint: "a profile begins with a line of its own: [profile.NAME]".to_owned(),
        };
        Err(error.at(file.place(item.span())))
    };
    let Some(profiles) = item.as_table() else {
        return refuse(item, PROFILES);
    };
    for (name, item) in profiles {
        let Some(table) = item.as_table() else {
            return refuse(item, &format!("{PROFILES}.{name}"));
        };
        check_name(name).map_err(|e| e.at(file.place(item.span())))?;
        read_part(file, table, Part::Profile, keys)?;
    }
    Ok(())
}

fn read_part(
    file: &TomlFile,
    table: &Table,
    part: Part,
    keys: &Keys,
) -> Result<BTreeMap<String, Setting>> {
    let mut settings = BTreeMap::new();
    for (key, item) in table {
        if part == Part::Top && key == PROFILES {
            continue;
        }
        let place = file.place(table.key(key).and_then(toml_edit::Key::span));
        keys.check(key, part).map_err(|e| e.at(place.clone()))?;
        let values = item
            .as_value()
            .and_then(texts)
            .ok_or_else(|| SettingsError::Key {
                place: Some(place.clone()),
                message: format!("{key} has no value of a setting"),
                hint: "a setting is text, a number, true or false, or a list of these".to_owned(),
            })?;
        (keys.check_values(key, &values)).map_err(|e| e.at(place.clone()))?;
        settings.insert(key.to_owned(), Setting { values, place });
    }
    Ok(settings)
}

/// A value as the words that would be typed for it.
fn texts(value: &Value) -> Option<Vec<String>> {
    match value {
        Value::Array(items) => items.iter().map(text).collect(),
        other => Some(vec![text(other)?]),
    }
}

fn text(value: &Value) -> Option<String> {
    match value {
        Value::String(s) => Some(s.value().clone()),
        Value::Integer(n) => Some(n.value().to_string()),
        Value::Float(n) => Some(n.value().to_string()),
        Value::Boolean(b) => Some(b.value().to_string()),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::args;
    use crate::error::Cause as _;
    use std::fs;

    struct World(tempfile::TempDir);

    impl World {
        fn new(user: &str, project: &str) -> Self {
            let world = Self(tempfile::tempdir().unwrap());
            fs::write(world.path("config.toml"), user).unwrap();
            fs::write(world.path(".ipp.toml"), project).unwrap();
            world
        }

        fn path(&self, name: &str) -> PathBuf {
            self.0.path().join(name)
        }

        fn layers(&self, profile: Option<&str>) -> Result<Layers> {
            let keys = Keys::of(&args::definition());
            let (user, project) = (self.path("config.toml"), self.path(".ipp.toml"));
            Layers::read(Some(user), Some(project), profile, &keys)
        }

        fn refusal(&self) -> String {
            let error = self.layers(None).unwrap_err();
            let dir = format!("{}/", self.0.path().display());
            error.message().replace(&dir, "")
        }
    }

    const USER: &str = "\
# mine
mode = \"full\"
retries = 1
timeout = \"1m\"

[profile.acme]
retries = 2
timeout = \"2m\"
base_url = \"http://acme.example\"

[profile.empty]
";

    #[test]
    fn a_project_goes_before_a_profile_and_that_before_the_top() {
        let world = World::new(USER, "timeout = '3m'");
        let layers = world.layers(Some("acme")).unwrap();
        for (key, value, file, line) in [
            ("mode", "full", "config.toml", 2),
            ("retries", "2", "config.toml", 7),
            ("timeout", "3m", ".ipp.toml", 1),
        ] {
            let setting = layers.get(key).unwrap();
            assert_eq!(setting.values, [value], "{key}");
            let file = world.path(file);
            assert_eq!(setting.place, Place { file, line }, "{key}");
        }
        assert_eq!(layers.get("boxes"), None);
        let usual = world.layers(None).unwrap();
        assert_eq!(usual.profile, "default");
        assert_eq!(usual.get("retries").unwrap().values, ["1"]);
        assert_eq!(usual.get("base_url"), None);
    }

    #[test]
    fn the_users_file_names_the_profile_of_who_names_none() {
        let world = World::new(&format!("default_profile = 'acme'\n{USER}"), "");
        assert_eq!(world.layers(None).unwrap().profile, "acme");
        assert_eq!(world.layers(Some("empty")).unwrap().profile, "empty");
        assert_eq!(world.layers(Some("default")).unwrap().profile, "default");
    }

    #[test]
    fn a_profile_that_is_not_there_is_refused_with_those_that_are() {
        let world = World::new(USER, "");
        let Err(SettingsError::NoProfile { name, known }) = world.layers(Some("acne")) else {
            panic!()
        };
        assert_eq!(
            (&name[..], &known.join(" ")[..]),
            ("acne", "default acme empty")
        );
        let world = World::new("default_profile = 'gone'", "");
        assert!(matches!(
            world.layers(None),
            Err(SettingsError::NoProfile { .. })
        ));
    }

    #[test]
    fn what_cannot_stand_in_a_file_is_refused_with_file_and_line() {
        for (user, project, words) in [
            (
                "mode = 'full'\nmodus = 1",
                "",
                "config.toml:2: there is no setting modus",
            ),
            (
                "\n[profile.a]\nmode = 'x'",
                "",
                "config.toml:3: invalid value 'x' for mode",
            ),
            ("mode = { a = 1 }", "", "config.toml:1: mode has no value"),
            ("[mode]\na = 1", "", "config.toml:1: mode has no value"),
            ("profile = 'acme'", "", "config.toml:1: profile is no table"),
            (
                "[profile]\nacme = 1",
                "",
                "config.toml:2: profile.acme is no table",
            ),
            ("[profile.'a b']", "", "config.toml:1: a profile's name has"),
            (
                "[profile.a]\ndefault_profile = 'a'",
                "",
                "config.toml:2: default_profile is not",
            ),
            ("mode = full", "", "config.toml:1: "),
            (
                "",
                "# x\nbase_url = 'http://evil'",
                ".ipp.toml:2: base_url cannot be set",
            ),
            (
                "",
                "[profile.a]\nmode = 'full'",
                ".ipp.toml:1: there is no setting profile",
            ),
        ] {
            let refusal = World::new(user, project).refusal();
            assert!(refusal.starts_with(words), "{refusal}");
        }
    }

    #[test]
    fn without_files_nothing_is_set() {
        let keys = Keys::of(&args::definition());
        let none = Some(PathBuf::from("none/config.toml"));
        let layers = Layers::read(none, None, None, &keys).unwrap();
        assert!(layers.values().is_empty() && layers.profile == "default");
    }
}
