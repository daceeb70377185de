//! What the suites share: the binary, away from the user's home and settings.

#[allow(dead_code, reason = "not every suite starts commands itself")]
pub(crate) mod canary;

use std::ffi::OsStr;
use std::io;
use std::path::{Path, PathBuf};
use std::process::Output;

use assert_cmd::Command;
use assert_cmd::assert::{Assert, OutputAssertExt as _};

use canary::Given;

/// `ipp`, of which it is checked that it shows and keeps no secret.
#[allow(dead_code, reason = "not every suite starts it so")]
pub(crate) struct Ipp {
    command: Command,
    input: Vec<u8>,
}

/// `ipp` with an environment of its own: no settings, and its data below `home`.
#[allow(dead_code, reason = "not every suite starts it so")]
pub(crate) fn ipp(home: &Path) -> Ipp {
    let mut command = Command::new(env!("CARGO_BIN_EXE_ipp"));
    command
        .env_clear()
        .env("HOME", home)
        .env("IPP_DATA_DIR", home.join("data"))
        // No test may reach the keyring of who runs it.
        .env("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nowhere")
        .current_dir(home);
    let input = Vec::new();
    Ipp { command, input }
}

#[allow(dead_code, reason = "not every suite needs all")]
impl Ipp {
    pub(crate) fn arg(&mut self, arg: impl AsRef<OsStr>) -> &mut Self {
        self.command.arg(arg);
        self
    }

    pub(crate) fn args(&mut self, args: impl IntoIterator<Item = impl AsRef<OsStr>>) -> &mut Self {
        self.command.args(args);
        self
    }

    pub(crate) fn env(&mut self, name: impl AsRef<OsStr>, value: impl AsRef<OsStr>) -> &mut Self {
        self.command.env(name, value);
        self
    }

    pub(crate) fn env_remove(&mut self, name: impl AsRef<OsStr>) -> &mut Self {
        self.command.env_remove(name);
        self
    }

    pub(crate) fn envs<N: AsRef<OsStr>, V: AsRef<OsStr>>(
        &mut self,
        variables: impl IntoIterator<Item = (N, V)>,
    ) -> &mut Self {
        self.command.envs(variables);
        self
    }

    pub(crate) fn current_dir(&mut self, dir: impl AsRef<Path>) -> &mut Self {
        self.command.current_dir(dir);
        self
    }

    pub(crate) fn write_stdin(&mut self, input: impl Into<Vec<u8>>) -> &mut Self {
        self.input = input.into();
        self.command.write_stdin(self.input.clone());
        self
    }

    /// Runs it to its end.
    pub(crate) fn output(&mut self) -> io::Result<Output> {
        let given = Given::to(&self.command, &self.input);
        let output = self.command.output()?;
        given.check(&output);
        Ok(output)
    }

    pub(crate) fn assert(&mut self) -> Assert {
        self.output().unwrap().assert()
    }
}

/// The invoices that the project made to be read, sorted by name.
#[allow(dead_code, reason = "not every suite reads them")]
pub(crate) fn samples() -> Vec<PathBuf> {
    let dir = concat!(env!("CARGO_MANIFEST_DIR"), "/../ipp-extract/samples");
    let mut files: Vec<PathBuf> = std::fs::read_dir(dir)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.extension().is_some_and(|e| e == "pdf"))
        .collect();
    files.sort();
    assert!(files.len() >= 10);
    files
}

/// One sample by name, without `.pdf`.
#[allow(dead_code, reason = "not every suite reads them")]
pub(crate) fn sample(name: &str) -> PathBuf {
    let found = samples()
        .into_iter()
        .find(|f| f.file_stem().is_some_and(|s| s == name));
    found.unwrap()
}

/// Whether the tests run under `nohup`, so that nothing they start hears the hang-up signal.
#[allow(dead_code, reason = "not every suite sends signals")]
pub(crate) fn hang_up_is_ignored() -> bool {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let mask = status.lines().find_map(|l| l.strip_prefix("SigIgn:"));
    mask.and_then(|m| u64::from_str_radix(m.trim(), 16).ok())
        .is_some_and(|m| m & 1 == 1)
}
