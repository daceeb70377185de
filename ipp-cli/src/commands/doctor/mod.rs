//! `ipp doctor`: what the other commands rest on, looked at one after the other.
//!
//! Each check asks the part that the commands themselves ask, so that what it says is what they meet: the files are read by
//! `settings`, the key is found by `auth`, the API is asked by the SDK. What rests on something that failed is not looked at:
//! with settings that cannot be read nobody knows where a key may be sent.

mod key;
mod machine;
mod network;
mod settings;

use std::path::PathBuf;
use std::time::Duration;

use ipp_sdk::schemars::{self, JsonSchema};
use serde::Serialize;

use super::TimeLimit;
use crate::error::{Cause, Error, Result};
use crate::exit::Exit;
use crate::settings::Api;

pub(crate) use machine::ShellFacts;

/// What there is to look at.
#[derive(Debug)]
pub(crate) struct Subject {
    /// The files of settings: those that there are, and the user's in any case.
    pub(crate) files: Vec<PathBuf>,
    /// What follows from them, or why they cannot be read.
    pub(crate) rest: Result<Rest>,
    pub(crate) state_dir: Result<PathBuf>,
    /// Where the local server keeps its jobs; none if this build has no such server.
    pub(crate) local_dir: Option<Result<PathBuf>>,
    /// None if it cannot be told which one it is, or it is one without a script.
    pub(crate) shell: Option<ShellFacts>,
    /// In words.
    pub(crate) terminal: String,
    pub(crate) offline: bool,
    pub(crate) limit: TimeLimit,
}

/// What rests on the files of settings.
#[derive(Debug)]
pub(crate) struct Rest {
    pub(crate) profile: Value,
    /// Where the API is; none for the hosted one.
    pub(crate) address: Value,
    pub(crate) proxy: Option<Value>,
    pub(crate) certificates: Option<Value>,
    pub(crate) api: Result<Api>,
}

/// A setting as it may be shown, and where it is from.
#[derive(Debug)]
pub(crate) struct Value {
    pub(crate) shown: String,
    pub(crate) from: String,
}

/// How a check, or all of them, came out.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, JsonSchema)]
#[serde(rename_all = "lowercase")]
pub(crate) enum Verdict {
    /// It does not matter here, or could not be looked at.
    Skipped,
    Ok,
    Warning,
    Failed,
}

/// What was looked at, and what to do about it.
#[derive(Debug, Serialize, JsonSchema)]
pub(crate) struct Check {
    name: &'static str,
    verdict: Verdict,
    /// What there is.
    found: String,
    /// What to do about it.
    advice: Option<String>,
    /// The exit code of a command that fails by this.
    #[schemars(with = "Option<u8>")]
    exit: Option<Exit>,
    /// How long the network took.
    milliseconds: Option<u64>,
}

/// All that was looked at.
#[derive(Debug, Serialize, JsonSchema)]
#[schemars(rename = "Doctor")]
pub(crate) struct Report {
    /// The worst of the checks'.
    verdict: Verdict,
    /// The exit code: 0, or the one of the first check that failed.
    #[schemars(with = "u8")]
    exit: Exit,
    /// In the order in which they rest on each other.
    checks: Vec<Check>,
}

/// Looks at everything.
pub(crate) async fn doctor(subject: Subject) -> Report {
    let mut checks = vec![settings::files(&subject)];
    match &subject.rest {
        Ok(rest) => {
            checks.extend(settings::rest(rest));
            let has_address = checks.iter().all(|check| check.exit.is_none());
            checks.extend(match has_address {
                true => key_and_network(rest, &subject).await,
                false => skipped(&NEED_API, "there is no address"),
            });
        }
        Err(_) => checks.extend(skipped(
            &[&["profile", "address"][..], &NEED_API].concat(),
            "the settings cannot be read",
        )),
    }
    checks.extend(machine::checks(&subject));
    let verdict = checks.iter().map(|check| check.verdict).max();
    let exit = checks.iter().find_map(|check| check.exit);
    Report {
        verdict: verdict.unwrap_or(Verdict::Ok).max(Verdict::Ok),
        exit: exit.unwrap_or(Exit::Ok),
        checks,
    }
}

/// The checks of an API elsewhere.
const NEED_API: [&str; 5] = ["credentials", "keyring", "connection", "clock", "account"];
const NEED_NETWORK: [&str; 3] = ["connection", "clock", "account"];

async fn key_and_network(rest: &Rest, subject: &Subject) -> Vec<Check> {
    let remote = match &rest.api {
        Ok(Api::Remote(remote)) => remote,
        #[cfg(feature = "local")]
        Ok(Api::Local { data_dir }) => return network::of_local(data_dir, subject.limit).await,
        Err(error) => return unusable(error),
    };
    let (secret, mut checks) = key::checks(remote).await;
    match subject.offline {
        true => checks.extend(skipped(&NEED_NETWORK, "--offline")),
        false => checks.extend(network::checks(remote, rest, secret.as_ref(), subject.limit).await),
    }
    checks
}

/// A file for the key or the connection that cannot be read.
fn unusable(error: &Error) -> Vec<Check> {
    let mut checks = skipped(&NEED_API[..2], "the settings cannot be used");
    checks.extend(network::broken(Check::error(network::CONNECTION, error)));
    checks
}

fn skipped(names: &[&'static str], why: &str) -> Vec<Check> {
    names.iter().map(|name| Check::skipped(name, why)).collect()
}

impl Check {
    fn new(name: &'static str, verdict: Verdict, found: impl Into<String>) -> Self {
        Self {
            name,
            verdict,
            found: found.into(),
            advice: None,
            exit: None,
            milliseconds: None,
        }
    }

    fn skipped(name: &'static str, why: impl Into<String>) -> Self {
        Self::new(name, Verdict::Skipped, why)
    }

    fn ok(name: &'static str, found: impl Into<String>) -> Self {
        Self::new(name, Verdict::Ok, found)
    }

    fn warning(name: &'static str, found: impl Into<String>, advice: impl Into<String>) -> Self {
        Self {
            advice: Some(advice.into()),
            ..Self::new(name, Verdict::Warning, found)
        }
    }

    /// What makes commands end with this code.
    fn failed(
        name: &'static str,
        exit: Exit,
        found: impl Into<String>,
        advice: impl Into<String>,
    ) -> Self {
        Self {
            verdict: Verdict::Failed,
            exit: Some(exit),
            ..Self::warning(name, found, advice)
        }
    }

    /// What commands would fail with.
    fn error(name: &'static str, error: &Error) -> Self {
        Self {
            advice: error.hint(),
            ..Self::failed(name, error.exit(), error.message(), "")
        }
    }

    fn took(self, time: Duration) -> Self {
        Self {
            milliseconds: Some(milliseconds(time)),
            ..self
        }
    }
}

fn milliseconds(time: Duration) -> u64 {
    u64::try_from(time.as_millis()).unwrap_or(u64::MAX)
}

/// Something does not work.
#[derive(Debug)]
struct Unwell {
    exit: Exit,
    failed: Vec<&'static str>,
    advice: Option<String>,
}

impl Cause for Unwell {
    fn exit(&self) -> Exit {
        self.exit
    }

    fn code(&self) -> Option<&str> {
        Some("CHECKS_FAILED")
    }

    fn message(&self) -> String {
        let checks = if self.failed.len() == 1 {
            "check"
        } else {
            "checks"
        };
        format!(
            "{} {checks} failed: {}",
            self.failed.len(),
            self.failed.join(", ")
        )
    }

    fn hint(&self) -> Option<String> {
        self.advice.clone()
    }
}

/// How a command that printed this ends.
pub(crate) fn ends_with(report: &Report) -> Result<()> {
    let failed = report
        .checks
        .iter()
        .filter(|check| check.verdict == Verdict::Failed);
    let failed: Vec<&Check> = failed.collect();
    match &failed[..] {
        [] => Ok(()),
        [first, ..] => Err(Unwell {
            exit: report.exit,
            failed: failed.iter().map(|check| check.name).collect(),
            advice: first.advice.clone(),
        }
        .into()),
    }
}
