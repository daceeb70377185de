//! Where settings are kept: the user's directory, and the file of the project that one works in.

use std::ffi::OsString;
use std::path::{Path, PathBuf};

use etcetera::BaseStrategy as _;

use super::error::{Result, SettingsError};

/// The variable that names another directory for settings and credentials.
const VARIABLE: &str = "IPP_CONFIG_DIR";
const PROJECT_FILE: &str = ".ipp.toml";

/// The directory of the user's settings and credentials.
#[derive(Debug, Clone)]
pub(crate) struct ConfigDir(PathBuf);

impl ConfigDir {
    pub(crate) fn find(variable: impl Fn(&str) -> Option<OsString>) -> Result<Self> {
        match variable(VARIABLE).filter(|v| !v.is_empty()) {
            Some(dir) => Ok(Self(dir.into())),
            None => {
                let dirs = etcetera::choose_base_strategy().map_err(|_| SettingsError::NoHome)?;
                Ok(Self(dirs.config_dir().join("ipp")))
            }
        }
    }

    pub(super) fn at(dir: &Path) -> Self {
        Self(dir.to_owned())
    }

    /// The user's settings.
    pub(crate) fn config(&self) -> PathBuf {
        self.0.join("config.toml")
    }

    /// What `ipp auth login` stores, or where.
    pub(crate) fn credentials(&self) -> PathBuf {
        self.0.join("credentials.toml")
    }
}

/// The file of the project: in the working directory or above it, up to the directory of the repository. The home
/// directory is no project, nor is one that everybody may write to.
pub(crate) fn project_file(working: &Path, home: Option<&Path>) -> Option<PathBuf> {
    for dir in working.ancestors() {
        if Some(dir) == home || is_everybodys(dir) {
            return None;
        }
        let file = dir.join(PROJECT_FILE);
        if file.is_file() {
            return Some(file);
        }
        if dir.join(".git").exists() {
            return None;
        }
    }
    None
}

fn is_everybodys(dir: &Path) -> bool {
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt as _;
        dir.metadata()
            .is_ok_and(|m| m.permissions().mode() & 0o002 != 0)
    }
    #[cfg(not(unix))]
    {
        let _ = dir;
        false
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::fs;

    fn tree() -> (tempfile::TempDir, PathBuf) {
        let temp = tempfile::tempdir().unwrap();
        let root = temp.path().join("home");
        fs::create_dir_all(root.join("repo/.git")).unwrap();
        fs::create_dir_all(root.join("repo/a/b")).unwrap();
        fs::create_dir_all(root.join("other/c")).unwrap();
        fs::write(root.join(".ipp.toml"), "").unwrap();
        (temp, root)
    }

    #[test]
    fn the_project_ends_at_its_repository() {
        let (_temp, home) = tree();
        let find = |dir: &str| project_file(&home.join(dir), None);
        assert_eq!(find("repo/a/b"), None);
        fs::write(home.join("repo/.ipp.toml"), "").unwrap();
        let found = Some(home.join("repo/.ipp.toml"));
        assert_eq!(find("repo"), found);
        assert_eq!(find("repo/a/b"), found);
        assert_eq!(find("other/c"), Some(home.join(".ipp.toml")));
    }

    #[test]
    fn the_home_directory_is_no_project() {
        let (_temp, home) = tree();
        assert_eq!(project_file(&home.join("other/c"), Some(&home)), None);
        assert_eq!(project_file(&home, Some(&home)), None);
    }

    #[cfg(unix)]
    #[test]
    fn a_directory_that_everybody_may_write_to_is_no_project() {
        use std::os::unix::fs::PermissionsExt as _;
        let (_temp, home) = tree();
        let shared = home.join("other");
        fs::write(shared.join(".ipp.toml"), "").unwrap();
        assert!(project_file(&shared.join("c"), None).is_some());
        fs::set_permissions(&shared, fs::Permissions::from_mode(0o1777)).unwrap();
        assert_eq!(project_file(&shared.join("c"), None), None);
    }

    #[test]
    fn the_variable_names_the_directory() {
        let set = |value: &str| ConfigDir::find(|_| Some(value.into()));
        assert_eq!(set("/c").unwrap().config(), Path::new("/c/config.toml"));
        assert!(set("").is_err() || set("").unwrap().config().ends_with("ipp/config.toml"));
    }
}
