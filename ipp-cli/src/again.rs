//! The command that goes on from where this one ended.

use std::path::{Path, PathBuf};

use clap::ArgMatches;
use clap::parser::ValueSource;
use ipp_sdk::model::{ExternalId, JobId};

use crate::args::Global;
use crate::bulk::order::RunId;
use crate::render::quoted;

/// What of this command line the next one needs. What variables say, they say again.
#[derive(Debug, Clone, Default)]
pub(crate) struct Again {
    /// Where the API is, and the key.
    api: String,
    /// How documents are read.
    parse: String,
}

impl Again {
    pub(crate) fn new(global: &Global, matches: &ArgMatches) -> Self {
        let typed = |flag| matches.value_source(flag) == Some(ValueSource::CommandLine);
        let mut api = String::new();
        #[cfg(feature = "local")]
        {
            if typed("local") {
                api += " --local";
            }
            if let (true, Some(dir)) = (typed("data_dir"), &global.data_dir) {
                api += &format!(" --data-dir {}", quoted(&dir.to_string_lossy()));
            }
        }
        let path = |path: &Option<PathBuf>| path.as_ref().map(|p| p.to_string_lossy().into_owned());
        for (id, flag, value) in [
            ("base_url", "--base-url", global.base_url.clone()),
            ("api_key_file", "--api-key-file", path(&global.api_key_file)),
            ("profile", "--profile", global.profile.clone()),
            // One with a password is not said again.
            (
                "proxy",
                "--proxy",
                global.proxy.clone().filter(|url| !url.contains('@')),
            ),
            ("cacert", "--cacert", path(&global.cacert)),
        ] {
            if let (true, Some(value)) = (typed(id), value) {
                api += &format!(" {flag} {}", quoted(&value));
            }
        }
        if typed("allow_origin") {
            api += " --allow-origin";
        }
        let parse = String::new();
        Self { api, parse }
    }

    /// Also repeats how documents are read.
    pub(crate) fn reading(mut self, full: bool, boxes: bool) -> Self {
        if full {
            self.parse += " --mode full";
        }
        if boxes {
            self.parse += " --boxes";
        }
        self
    }

    /// Asks for a job.
    pub(crate) fn get(&self, job: &JobId) -> String {
        format!("ipp jobs get{} {}", self.api, quoted(job.as_str()))
    }

    /// Goes on with a run of documents.
    pub(crate) fn resume(&self, run: &RunId) -> String {
        format!("ipp runs resume{} {run}", self.api)
    }

    /// Sends a document with the id that it may have been accepted with.
    pub(crate) fn parse(&self, id: &ExternalId, file: &Path) -> String {
        let (id, file) = (quoted(id.as_str()), file.to_string_lossy());
        // A file must not be taken for a flag.
        let file = match file.starts_with('-') {
            true => quoted(&format!("./{file}")),
            false => quoted(&file),
        };
        format!(
            "ipp parse{}{} --external-id={id} {file}",
            self.api, self.parse
        )
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::args::{self, Cli};
    use clap::FromArgMatches as _;

    fn again(flags: &[&str]) -> Again {
        let typed = ["ipp", "jobs", "get", "x"].iter().chain(flags);
        let matches = args::command().get_matches_from(typed);
        let cli = Cli::from_arg_matches(&matches).unwrap();
        Again::new(&cli.global, &matches)
    }

    #[test]
    fn the_next_command_repeats_the_flags_that_matter() {
        let flags = ["--base-url", "http://h/a b", "--api-key-file=k", "-q"];
        assert_eq!(
            again(&flags).get(&JobId::from("j1")),
            "ipp jobs get --base-url 'http://h/a b' --api-key-file k j1"
        );
        let parse = again(&[]).reading(true, true);
        assert_eq!(
            parse.parse(&ExternalId::from("my id"), Path::new("-o's.pdf")),
            r"ipp parse --mode full --boxes --external-id='my id' './-o'\''s.pdf'"
        );
    }

    #[cfg(feature = "local")]
    #[test]
    fn the_next_command_asks_the_same_local_server() {
        let flags = ["--local", "--data-dir", "/tmp/x"];
        assert_eq!(
            again(&flags).get(&JobId::from("j1")),
            "ipp jobs get --local --data-dir /tmp/x j1"
        );
    }
}
