//! What GitHub is told when it runs `ipp parse` as a step: annotations at the files, and a summary of the step.
//!
//! Annotations are lines that the runner looks for on stdout and stderr alike; stdout is data, so they go to stderr. The
//! summary is added to the file that the runner names. Both come from what documents and servers say, so that nothing in
//! them may end a line, a cell or a command. Whatever cannot be written changes no exit code.

mod annotation;
mod summary;

use std::collections::HashSet;
use std::ffi::OsString;
use std::fs::OpenOptions;
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};

use ipp_sdk::model::{Job, JobId};

use crate::args::{Global, ProgressMode};
use crate::bulk::failure::Failure;
use crate::bulk::gate::{Conditions, Gate};
use crate::bulk::select::clean;
use crate::error::{Error, Result};
use crate::exit::Exit;
use crate::terminal::Terminal;

/// What the runner takes of the summary of one step; of more it takes nothing.
const MOST: u64 = 1 << 20;

/// The step that this process is run by.
#[derive(Debug)]
pub(crate) struct Step {
    /// Where the repository is: annotations name files from there.
    workspace: Option<PathBuf>,
    /// Where the summary is to be added.
    summary: Option<PathBuf>,
}

/// What became of the documents of a command.
#[derive(Debug, Default)]
pub(crate) struct Findings {
    ready: usize,
    /// Accepted documents whose results nobody waits for.
    accepted: usize,
    failed: Vec<Finding>,
    /// Documents that a person is to look at.
    doubtful: Vec<Finding>,
    /// Files with the same content share a job, which is charged once.
    jobs: HashSet<JobId>,
    credits: u64,
}

/// What there is to say of one document, or of all of them.
#[derive(Debug, PartialEq, Eq)]
struct Finding {
    file: Option<PathBuf>,
    title: String,
    message: String,
    hint: Option<String>,
}

impl Step {
    /// The step, if GitHub runs this process and is to be told: what stderr may have on it, `--progress` says.
    pub(crate) fn here(
        global: &Global,
        variable: impl Fn(&str) -> Option<OsString>,
    ) -> Option<Self> {
        let is_here = variable("GITHUB_ACTIONS").is_some_and(|value| value == "true");
        let is_silent = global.quiet || global.progress == ProgressMode::None;
        let path = |name| variable(name).filter(|v| !v.is_empty()).map(PathBuf::from);
        (is_here && !is_silent).then(|| Self {
            workspace: path("GITHUB_WORKSPACE"),
            summary: path("GITHUB_STEP_SUMMARY"),
        })
    }

    /// Tells what became of a command.
    pub(crate) fn tell(&self, mut findings: Findings, outcome: &Result<()>, terminal: &Terminal) {
        if let Err(error) = outcome {
            findings.ended(error);
        }
        if findings.is_empty() {
            return;
        }
        for finding in findings.failed.iter_mut().chain(&mut findings.doubtful) {
            finding.file = finding.file.take().map(|file| self.within(&file));
        }
        let lines = annotation::lines(&findings, self.summary.is_some());
        // With stderr gone there is nobody left to tell.
        let _ = io::stderr().lock().write_all(lines.as_bytes());
        if let Some(file) = &self.summary
            && let Err(e) = add(file, &findings)
        {
            let why = crate::error::io_words(&e);
            terminal.warn(&format!("the summary of the step cannot be written: {why}"));
        }
    }

    /// A file as GitHub knows it: from the repository if it is in it.
    fn within(&self, file: &Path) -> PathBuf {
        let absolute = std::path::absolute(file).map_or_else(|_| file.to_owned(), |f| clean(&f));
        let inside = self.workspace.as_ref();
        let inside = inside.and_then(|workspace| absolute.strip_prefix(workspace).ok());
        inside.map_or_else(|| absolute.clone(), Path::to_owned)
    }
}

/// Adds the summary to what commands before this one wrote.
fn add(file: &Path, findings: &Findings) -> io::Result<()> {
    let mut file = OpenOptions::new().append(true).create(true).open(file)?;
    let room = MOST.saturating_sub(file.metadata()?.len());
    let room = usize::try_from(room).unwrap_or(usize::MAX);
    let Some(text) = summary::text(findings, room) else {
        return Err(io::Error::other("it is as long as GitHub takes it already"));
    };
    file.write_all(text.as_bytes())
}

impl Findings {
    /// A result is there.
    ///
    /// # Errors
    ///
    /// The filter of the gate cannot be run.
    pub(crate) fn read(&mut self, file: &Path, json: &str, gate: &Gate) -> Result<()> {
        if let Ok(job) = serde_json::from_str::<Job>(json)
            && self.jobs.insert(job.job_id)
        {
            self.credits += u64::from(job.credits_charged.unwrap_or(0));
        }
        let ready = Gate::new(Conditions {
            require_ready: true,
            ..Conditions::default()
        })?;
        let (title, why) = match (gate.refuses(json)?, ready.refuses(json)?) {
            (Some(why), _) => ("The gate refuses it", why),
            (None, Some(why)) => ("Not ready", why),
            (None, None) => {
                self.ready += 1;
                return Ok(());
            }
        };
        self.doubtful.push(Finding {
            file: Some(file.to_owned()),
            title: title.to_owned(),
            message: why,
            hint: None,
        });
        Ok(())
    }

    /// There is no result.
    pub(crate) fn failed(&mut self, file: &Path, failure: &Failure) {
        self.failed.push(Finding {
            file: Some(file.to_owned()),
            title: failure.code.clone(),
            message: failure.message.clone(),
            hint: failure.hint.clone(),
        });
    }

    /// So many documents were uploaded only.
    pub(crate) fn accepted(&mut self, count: usize) {
        self.accepted += count;
    }

    /// The command ended with an error: what it says beyond what is known of the documents.
    fn ended(&mut self, error: &Error) {
        match error {
            Error::Documents(failures) => {
                let failed = failures.failed.iter();
                failed.for_each(|(file, error)| self.error(Some(file), error));
            }
            // Each result was looked at.
            _ if error.exit() == Exit::Unmet => {}
            _ => self.error(error.file(), error),
        }
    }

    fn error(&mut self, file: Option<&Path>, error: &Error) {
        let is_known = |known: &Finding| known.file.is_some() && known.file.as_deref() == file;
        if self.failed.iter().any(is_known) {
            return;
        }
        let message = error.message();
        let name = file.map(|file| format!("{}: ", file.display()));
        let words = name.and_then(|name| message.strip_prefix(&name).map(str::to_owned));
        self.failed.push(Finding {
            file: file.map(Path::to_owned),
            title: error.code().to_owned(),
            message: words.unwrap_or(message),
            hint: what_to_do(error),
        });
    }

    fn is_empty(&self) -> bool {
        self.documents() == 0 && self.failed.is_empty()
    }

    fn documents(&self) -> usize {
        self.ready + self.accepted + self.doubtful.len() + self.failures()
    }

    /// How many documents failed: an error may be of none.
    fn failures(&self) -> usize {
        let of_documents = self.failed.iter().filter(|finding| finding.file.is_some());
        of_documents.count()
    }
}

fn what_to_do(error: &Error) -> Option<String> {
    let next = error.next_step().map(|command| format!("next: {command}"));
    let steps: Vec<String> = error.hint().into_iter().chain(next).collect();
    (!steps.is_empty()).then(|| steps.join("; "))
}

impl Finding {
    /// What happened, and what to do about it.
    fn words(&self) -> String {
        match &self.hint {
            Some(hint) => format!("{}; {hint}", self.message),
            None => self.message.clone(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::args::Cli;
    use clap::Parser as _;

    fn here(flags: &[&str], actions: &str) -> Option<Step> {
        let words = ["ipp", "account"].iter().chain(flags);
        let global = Cli::parse_from(words).global;
        let variable = |name: &str| match name {
            "GITHUB_ACTIONS" => Some(actions.into()),
            "GITHUB_WORKSPACE" => Some("/src/repo".into()),
            _ => None,
        };
        Step::here(&global, variable)
    }

    #[test]
    fn github_is_told_where_it_runs_this_and_stderr_may_have_lines() {
        assert!(here(&[], "true").is_some());
        for (flags, actions) in [
            (&[][..], ""),
            (&[], "false"),
            (&["--quiet"], "true"),
            (&["--progress", "none"], "true"),
        ] {
            assert!(here(flags, actions).is_none(), "{flags:?} {actions}");
        }
    }

    #[test]
    fn a_file_is_named_from_the_repository_if_it_is_in_it() {
        let step = here(&[], "true").unwrap();
        for (file, shown) in [
            ("/src/repo/in/a.pdf", "in/a.pdf"),
            ("/src/repo/in/../a.pdf", "a.pdf"),
            ("/src/repository/a.pdf", "/src/repository/a.pdf"),
            ("/src/repo/../a.pdf", "/src/a.pdf"),
        ] {
            assert_eq!(step.within(Path::new(file)), Path::new(shown), "{file}");
        }
    }

    #[test]
    fn a_job_is_charged_once_in_however_many_files_its_document_is() {
        let mut findings = Findings::default();
        let job = r#"{"job_id":"j1","status":"completed","credits_charged":1,"result":{"confidence":"LOW","automation_ready":false,"validation_status":"tax_mismatch"}}"#;
        for file in ["a.pdf", "b.pdf"] {
            findings
                .read(Path::new(file), job, &Gate::default())
                .unwrap();
        }
        assert_eq!((findings.credits, findings.documents()), (1, 2));
        assert_eq!(findings.doubtful[1].title, "Not ready");
    }
}
