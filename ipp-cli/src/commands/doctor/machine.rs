//! What this machine has for ipp: room for its state, completions, a terminal.

use std::path::{Path, PathBuf};

use super::{Check, Subject};
use crate::bulk::error::BulkError;
use crate::bulk::store::Store;
use crate::commands::{RunStatus, run_status};
use crate::error::{Error, Result, io_words};
use crate::exit::Exit;
use crate::render::quoted;

/// What a run may need for its results and what listeners keep.
const LEAST_ROOM: u64 = 100 << 20;

/// The shell of who asks, and where it finds completions.
#[derive(Debug)]
pub(crate) struct ShellFacts {
    pub(crate) name: String,
    /// What `ipp completions` prints for it.
    pub(crate) script: Vec<u8>,
    /// Where it looks for the script.
    pub(crate) places: Vec<PathBuf>,
    /// What it reads when it starts: it may have the command that prints the script in it.
    pub(crate) start_files: Vec<PathBuf>,
}

pub(super) fn checks(subject: &Subject) -> Vec<Check> {
    vec![
        directory("state", &subject.state_dir, "IPP_STATE_DIR"),
        runs(&subject.state_dir),
        match &subject.local_dir {
            Some(dir) => directory("local", dir, "IPP_DATA_DIR"),
            None => Check::skipped("local", "this build has no server of its own"),
        },
        completions(subject.shell.as_ref()),
        Check::ok("terminal", &*subject.terminal),
    ]
}

/// Whether files can be made in a directory that may not be there yet, and how many.
fn directory(name: &'static str, dir: &Result<PathBuf>, variable: &str) -> Check {
    let dir = match dir {
        Ok(dir) => dir,
        Err(error) => return Check::error(name, error),
    };
    let advice = format!("set {variable} to a directory that can be written");
    // Looking leaves nothing behind.
    let above = dir
        .ancestors()
        .find(|dir| dir.exists())
        .unwrap_or(Path::new("."));
    let shown = dir.display();
    if let Err(e) = tempfile::tempfile_in(above) {
        let found = format!("{shown} cannot be written: {}", io_words(&e));
        return Check::failed(name, Exit::LocalIo, found, advice);
    }
    match room(above) {
        Some(room) if room < LEAST_ROOM => Check::warning(
            name,
            format!("{shown}: {} MB are free", room / 1_000_000),
            format!("make room there, or {advice}"),
        ),
        Some(room) => Check::ok(name, format!("{shown}, {} MB free", room / 1_000_000)),
        None => Check::ok(name, shown.to_string()),
    }
}

/// The bytes that are free for this user.
#[cfg(unix)]
fn room(dir: &Path) -> Option<u64> {
    let disk = rustix::fs::statvfs(dir).ok()?;
    Some(disk.f_bavail.saturating_mul(disk.f_frsize))
}

#[cfg(not(unix))]
fn room(_: &Path) -> Option<u64> {
    None
}

/// Whether something was begun and not ended. A lock that a killed process left is free, and hinders nobody.
fn runs(state_dir: &Result<PathBuf>) -> Check {
    const NAME: &str = "runs";
    let Ok(dir) = state_dir else {
        return Check::skipped(NAME, "there is no state directory");
    };
    let runs = match Store::new(dir).list() {
        Ok(runs) => runs,
        Err(error) => return Check::error(NAME, &Error::from(BulkError::Store(error))),
    };
    let are = |status| runs.iter().filter(move |run| run_status(run) == status);
    let found = format!(
        "{} kept, {} under way, {} unfinished",
        runs.len(),
        are(RunStatus::Running).count(),
        are(RunStatus::Stopped).count()
    );
    match are(RunStatus::Stopped).next() {
        Some(run) => {
            let advice = format!(
                "ipp runs resume {} goes on with the last one; ipp runs clean removes",
                run.id
            );
            Check::warning(NAME, found, advice)
        }
        None => Check::ok(NAME, found),
    }
}

fn completions(shell: Option<&ShellFacts>) -> Check {
    const NAME: &str = "completions";
    let Some(shell) = shell else {
        let found = "it cannot be told which shell this is; ipp completions has scripts for six";
        return Check::skipped(NAME, found);
    };
    let name = &shell.name;
    if let Some(file) = shell.start_files.iter().find(|file| mentions_script(file)) {
        return Check::ok(NAME, format!("{name} loads them in {}", file.display()));
    }
    let installed = shell
        .places
        .iter()
        .find_map(|place| Some((place, std::fs::read(place).ok()?)));
    match (installed, shell.places.first()) {
        (Some((place, text)), _) if text == shell.script => {
            Check::ok(NAME, format!("{name} has them in {}", place.display()))
        }
        (Some((place, _)), _) => Check::warning(
            NAME,
            format!("{} is another version's", place.display()),
            write_command(name, place),
        ),
        (None, Some(place)) => Check::warning(
            NAME,
            format!("{name} has none where they usually are"),
            write_command(name, place),
        ),
        (None, None) => Check::skipped(NAME, format!("it cannot be told where {name} has them")),
    }
}

/// The command that writes the script.
fn write_command(shell: &str, place: &Path) -> String {
    let path = |path: &Path| quoted(&path.to_string_lossy());
    let dir = place.parent().filter(|dir| !dir.exists());
    let dir = dir.map(|dir| format!("mkdir -p {} && ", path(dir)));
    format!(
        "{}ipp completions {shell} > {}",
        dir.unwrap_or_default(),
        path(place)
    )
}

fn mentions_script(file: &Path) -> bool {
    std::fs::read(file).is_ok_and(|text| String::from_utf8_lossy(&text).contains("ipp completions"))
}
