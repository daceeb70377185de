use std::ffi::OsString;
use std::path::PathBuf;
use std::time::Duration;

use clap::{Subcommand, ValueEnum};
use ipp_sdk::model::EventType;
use jiff::Timestamp;

use super::duration;

/// Get events on this machine: shown, forwarded, kept until accepted
///
/// Events are kept on disk before they are shown, and delivered to each --forward-to until it answers 2xx: after 1 s, 2 s,
/// 4 s and so on up to a minute, the events of one job in their order. An address with http:// must be on this machine or its network. So a receiver gets each at least once, also if it or
/// this command was away; what it has seen it can tell by the event's id. Deliveries are signed as the API signs, with a
/// secret that is made once for this machine: --print-secret shows it, a command after -- has it in IPP_WEBHOOK_SECRET.
///
/// Without a public address the list of jobs is asked for every few seconds. Batches cannot be listed, so their events come
/// only by --public-url, which registers a webhook for as long as this command runs, or from the local server.
#[derive(Debug, clap::Args)]
#[command(
    args_conflicts_with_subcommands = true,
    subcommand_negates_reqs = true,
    after_help = "\
Examples:
  ipp listen --forward-to http://localhost:3000/hooks
  ipp listen --forward-to http://localhost:3000/hooks -- npm run dev
  ipp listen --exit-after 1 --jq .data.result.total
  ipp listen --public-url https://example.ngrok.app --port 8888"
)]
pub(crate) struct ListenArgs {
    #[command(subcommand)]
    pub(crate) command: Option<ListenCommand>,

    /// Where to send events; may be repeated
    #[arg(long, value_name = "URL")]
    pub(crate) forward_to: Vec<String>,

    /// Only these events, such as job.completed,job.failed
    #[arg(long, value_name = "NAMES", value_delimiter = ',', value_parser = event)]
    pub(crate) events: Vec<EventType>,

    /// Where events come from
    #[arg(
        long,
        value_name = "SOURCE",
        default_value = "poll",
        conflicts_with = "public_url"
    )]
    pub(crate) source: SourceKind,

    /// Have the API deliver to this https:// address, which leads to --port
    #[arg(long, value_name = "URL")]
    pub(crate) public_url: Option<String>,

    /// The port on this machine that --public-url leads to [default: a free one]
    #[arg(
        long,
        hide_short_help = true,
        value_name = "PORT",
        default_value_t = 0,
        hide_default_value = true
    )]
    pub(crate) port: u16,

    /// How often to ask for the list of jobs
    #[arg(long, hide_short_help = true, value_name = "TIME", default_value = "3s", value_parser = duration::parse)]
    pub(crate) interval: Duration,

    /// Begin with now, all, or a time (1h) [default: where the last run ended, else now]
    #[arg(long, value_name = "WHEN", value_parser = since)]
    pub(crate) since: Option<SinceArg>,

    #[command(flatten)]
    pub(crate) secret: SecretArgs,

    /// Write a JSON file when ready: pid, port, targets, secret_file
    #[arg(long, hide_short_help = true, value_name = "FILE")]
    pub(crate) ready_file: Option<PathBuf>,

    /// End after so many events that every target has accepted
    #[arg(long, hide_short_help = true, value_name = "N", conflicts_with = "program", value_parser = clap::value_parser!(u64).range(1..))]
    pub(crate) exit_after: Option<u64>,

    /// End with exit code 24 when a target accepts nothing for so long [default: never; 10s once the command has ended]
    #[arg(long, hide_short_help = true, value_name = "TIME", value_parser = duration::parse)]
    pub(crate) give_up: Option<Duration>,

    /// Print the secret that deliveries are signed with
    #[arg(long)]
    pub(crate) print_secret: bool,

    /// A command to run meanwhile; its exit code is given
    #[arg(value_name = "COMMAND", last = true)]
    pub(crate) program: Vec<OsString>,
}

#[derive(Debug, Subcommand)]
pub(crate) enum ListenCommand {
    Events(EventsArgs),
    Replay(ReplayArgs),
}

/// List the events that are kept: those of 30 days, 10,000 at most
#[derive(Debug, clap::Args)]
#[command(after_help = "\
Examples:
  ipp listen events
  ipp listen events --since 1h -o value --fields id")]
pub(crate) struct EventsArgs {
    /// Only events that came since then: a time, a date, or how long ago (7d, 12h)
    #[arg(long, value_name = "WHEN", value_parser = duration::since)]
    pub(crate) since: Option<Timestamp>,
}

/// Send kept events again, once each
#[derive(Debug, clap::Args)]
#[command(after_help = "\
Examples:
  ipp listen replay evt_5d1c0a7b --forward-to http://localhost:3000/hooks
  ipp listen replay --since 1h --forward-to http://localhost:3000/hooks")]
pub(crate) struct ReplayArgs {
    /// The events, by their ids or how these begin
    #[arg(value_name = "EVENT_ID", required_unless_present = "since")]
    pub(crate) event_ids: Vec<String>,

    /// All events that came since then: a time, a date, or how long ago (7d, 12h)
    #[arg(long, value_name = "WHEN", value_parser = duration::since)]
    pub(crate) since: Option<Timestamp>,

    /// Where to send them
    #[arg(long, value_name = "URL")]
    pub(crate) forward_to: String,

    #[command(flatten)]
    pub(crate) secret: SecretArgs,
}

/// Send a signed sample event, without API and credits
///
/// The event is new each time, and signed with the secret of `ipp listen` unless another is given.
#[derive(Debug, clap::Args)]
#[command(after_help = "\
Examples:
  ipp trigger job.completed --to http://localhost:3000/hooks
  ipp trigger job.failed --to http://localhost:3000 --secret-file secret.txt
  ipp trigger job.completed --to http://localhost:3000/hooks --data job.json")]
pub(crate) struct TriggerArgs {
    /// job.completed, job.failed, batch.completed or batch.failed
    #[arg(value_name = "EVENT", value_parser = event)]
    pub(crate) event: EventType,

    /// The receiver: http:// on this machine or its network, or https://
    #[arg(long, value_name = "URL")]
    pub(crate) to: String,

    /// A file with the job or batch to tell of, as `ipp jobs get -o json` prints it, or - for stdin
    #[arg(long, value_name = "FILE")]
    pub(crate) data: Option<PathBuf>,

    #[command(flatten)]
    pub(crate) secret: SecretArgs,
}

/// Which secret to sign with.
#[derive(Debug, clap::Args)]
pub(crate) struct SecretArgs {
    /// A file with the secret to sign with, or - for stdin [default: IPP_WEBHOOK_SECRET, else this machine's]
    #[arg(long, value_name = "FILE")]
    pub(crate) secret_file: Option<PathBuf>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum SourceKind {
    /// The list of jobs, asked for again and again
    Poll,
    /// The local server's own deliveries
    #[cfg(feature = "local")]
    Mock,
}

/// From when on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum SinceArg {
    Now,
    All,
    Time(Timestamp),
}

fn since(text: &str) -> Result<SinceArg, &'static str> {
    match text {
        "now" => Ok(SinceArg::Now),
        "all" => Ok(SinceArg::All),
        text => duration::since(text).map(SinceArg::Time),
    }
}

fn event(text: &str) -> Result<EventType, &'static str> {
    let event = EventType::from(text);
    match event {
        EventType::JobCompleted
        | EventType::JobFailed
        | EventType::BatchCompleted
        | EventType::BatchFailed => Ok(event),
        _ => Err("it is job.completed, job.failed, batch.completed or batch.failed"),
    }
}
