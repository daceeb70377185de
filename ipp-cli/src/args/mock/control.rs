use std::str::FromStr;
use std::time::Duration;

use clap::{Subcommand, ValueEnum as _};
use ipp_mock_server::cli::{Limits, Mode};

use super::lists::{
    AccountsCommand, FaultCommand, JobsCommand, RequestsArgs, SinkCommand, VerifyArgs,
};
use crate::args::duration;

/// What a server that runs can be told.
#[derive(Debug, Subcommand)]
pub(crate) enum ControlCommand {
    State(StateArgs),
    Reset(ResetArgs),
    Snapshot(SnapshotArgs),
    Restore(RestoreArgs),
    Seed(SeedArgs),
    /// See the server's clock, or move it [default: show]
    Clock {
        #[command(subcommand)]
        command: Option<ClockCommand>,
    },
    Decide(DecideArgs),
    Settings(SettingsArgs),
    /// See accounts, or make and change them [default: list]
    Accounts {
        #[command(subcommand)]
        command: Option<AccountsCommand>,
    },
    /// See jobs of all accounts, or end them [default: list]
    Jobs {
        #[command(subcommand)]
        command: Option<JobsCommand>,
    },
    Requests(RequestsArgs),
    Verify(VerifyArgs),
    /// Have answers and webhooks go wrong
    #[command(subcommand)]
    Fault(FaultCommand),
    /// See webhooks that were sent to `https://sink.ipp.test` [default: list]
    Sink {
        #[command(subcommand)]
        command: Option<SinkCommand>,
    },
    Metrics(MetricsArgs),
    Openapi(OpenapiArgs),
}

/// Show how the server is: its time, jobs, settings
#[derive(Debug, clap::Args)]
#[command(after_help = "\
Examples:
  ipp mock state
  ipp mock state --url http://127.0.0.1:8080 -o json")]
pub(crate) struct StateArgs {}

/// Forget everything, as in a new server; with --data-dir what earlier servers kept as well
#[derive(Debug, clap::Args)]
#[command(after_help = "\
Examples:
  ipp mock reset
  ipp mock reset --url http://127.0.0.1:8080")]
pub(crate) struct ResetArgs {}

/// Save the state (accounts, jobs, webhooks, the time) for as long as the server runs
#[derive(Debug, clap::Args)]
#[command(after_help = "\
Examples:
  ipp mock snapshot before-upload
  ipp mock snapshot --list")]
pub(crate) struct SnapshotArgs {
    /// What to call it [default: a new name, which is printed]
    #[arg(conflicts_with = "list")]
    pub(crate) name: Option<String>,

    /// Show which snapshots there are
    #[arg(long)]
    pub(crate) list: bool,
}

/// Make the state what it was at a snapshot of this run of the server
#[derive(Debug, clap::Args)]
#[command(after_help = "\
Examples:
  ipp mock restore before-upload
  ipp mock restore before-upload --url http://127.0.0.1:8080")]
pub(crate) struct RestoreArgs {
    /// The snapshot
    pub(crate) name: String,
}

/// Add the objects of a preset
#[derive(Debug, clap::Args)]
#[command(after_help = "\
Examples:
  ipp mock seed reference
  ipp mock seed reference --url http://127.0.0.1:8080")]
pub(crate) struct SeedArgs {
    /// The preset: `reference` has what the published reference shows
    pub(crate) preset: String,
}

#[derive(Debug, Subcommand)]
pub(crate) enum ClockCommand {
    /// Show what time it is for the server
    #[command(after_help = "\
Examples:
  ipp mock clock show
  ipp mock clock show -o json")]
    Show,
    /// Set the time
    #[command(after_help = "\
Examples:
  ipp mock clock set 2026-04-11T14:00:00Z
  ipp mock clock set 2026-12-31T23:59:59+01:00")]
    Set {
        /// The time, such as 2026-04-11T14:00:00Z
        time: String,
    },
    /// Move the time on, and wait until all that falls due has been done
    #[command(after_help = "\
Examples:
  ipp mock clock advance 90s
  ipp mock clock advance 1h30m")]
    Advance {
        /// How far, such as 90s or 75h
        #[arg(allow_hyphen_values = true, value_parser = duration::parse_any)]
        by: Duration,
    },
    /// Stop the clock
    #[command(after_help = "\
Examples:
  ipp mock clock freeze
  ipp mock clock freeze --url http://127.0.0.1:8080")]
    Freeze,
    /// Let the time pass faster or slower
    #[command(after_help = "\
Examples:
  ipp mock clock scale 60
  ipp mock clock scale 0.5")]
    Scale {
        /// So many times as fast as on the machine; 0 stops it
        #[arg(allow_negative_numbers = true, value_parser = factor)]
        factor: f64,
    },
    /// Go back to the time of the machine
    #[command(after_help = "\
Examples:
  ipp mock clock reset
  ipp mock clock reset --url http://127.0.0.1:8080")]
    Reset,
}

fn factor(text: &str) -> Result<f64, &'static str> {
    let factor = text.parse().ok();
    let factor = factor.filter(|factor: &f64| factor.is_finite() && *factor >= 0.0);
    factor.ok_or("give a number of 0 or more, such as 60 or 0.5")
}

/// See what the server does where the reference is silent, or have it otherwise
#[derive(Debug, clap::Args)]
#[command(after_help = "\
Examples:
  ipp mock decide
  ipp mock decide D8=sliding --profile preview")]
pub(crate) struct DecideArgs {
    /// Decisions and their readings; `decided` is the table's own
    #[arg(value_name = "DECISION=READING", value_parser = assignment)]
    pub(crate) readings: Vec<(String, String)>,

    /// Switch what is upcoming on (preview) or off (stable)
    #[arg(long, value_parser = ["stable", "preview"])]
    pub(crate) profile: Option<String>,
}

fn assignment(text: &str) -> Result<(String, String), &'static str> {
    let (decision, reading) = text
        .split_once('=')
        .ok_or("a decision and its reading look like D8=sliding")?;
    Ok((decision.to_owned(), reading.to_owned()))
}

/// See how the server behaves, or change it
#[derive(Debug, clap::Args)]
#[command(after_help = "\
Examples:
  ipp mock settings
  ipp mock settings --mode sync --limits off --job-ending after=10s")]
pub(crate) struct SettingsArgs {
    /// Answer uploads at once, or when they are read
    #[arg(long)]
    pub(crate) mode: Option<Mode>,

    /// Whether requests are limited
    #[arg(long)]
    pub(crate) limits: Option<Limits>,

    /// When jobs end: immediately, manually, after=10s, polls=3
    #[arg(long, value_name = "WHEN")]
    pub(crate) job_ending: Option<JobEnding>,
}

impl SettingsArgs {
    /// What is to change.
    pub(crate) fn change(&self) -> serde_json::Map<String, serde_json::Value> {
        let name = |v: clap::builder::PossibleValue| v.get_name().into();
        let mode = self.mode.and_then(|m| m.to_possible_value()).map(name);
        let limits = self.limits.and_then(|l| l.to_possible_value()).map(name);
        let ending = self.job_ending.clone().map(|JobEnding(json)| json);
        [("mode", mode), ("limits", limits), ("job_ending", ending)]
            .into_iter()
            .filter_map(|(name, value)| Some((name.to_owned(), value?)))
            .collect()
    }
}

/// When jobs end, as the control plane takes it.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct JobEnding(serde_json::Value);

impl FromStr for JobEnding {
    type Err = &'static str;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let unknown = "give one of immediately, manually, after=10s, polls=3";
        Ok(Self(match text.split_once('=') {
            None if matches!(text, "immediately" | "manually") => text.into(),
            Some(("after", text)) => {
                duration::parse_any(text)?;
                serde_json::json!({ "after": text })
            }
            Some(("polls", number)) => {
                let number: u32 = number.parse().map_err(|_| unknown)?;
                serde_json::json!({ "polls": number })
            }
            _ => return Err(unknown),
        }))
    }
}

/// Print counts of requests and jobs in the text format of Prometheus
#[derive(Debug, clap::Args)]
#[command(after_help = "\
Examples:
  ipp mock metrics
  ipp mock metrics | grep requests_total")]
pub(crate) struct MetricsArgs {}

/// Print the OpenAPI description of the API that the server serves
#[derive(Debug, clap::Args)]
#[command(after_help = "\
Examples:
  ipp mock openapi > openapi.json
  ipp mock openapi --url http://127.0.0.1:8080")]
pub(crate) struct OpenapiArgs {}

#[cfg(test)]
mod tests {
    use super::{JobEnding, factor};

    #[test]
    fn a_clock_runs_so_many_times_as_fast_or_not_at_all() {
        assert_eq!((factor("0"), factor("0.5")), (Ok(0.0), Ok(0.5)));
        for text in ["nan", "inf", "-1", "-inf", "fast", ""] {
            assert!(factor(text).is_err(), "{text}");
        }
    }

    #[test]
    fn when_jobs_end_is_read_as_the_server_takes_it() {
        for (text, json) in [
            ("immediately", r#""immediately""#),
            ("manually", r#""manually""#),
            ("after=10s", r#"{"after":"10s"}"#),
            ("polls=3", r#"{"polls":3}"#),
        ] {
            let JobEnding(value) = text.parse().unwrap();
            assert_eq!(value.to_string(), json);
        }
        for text in ["", "soon", "polls=x", "polls", "never=1", "after=bla"] {
            assert!(text.parse::<JobEnding>().is_err(), "{text}");
        }
    }
}
