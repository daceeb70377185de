use std::path::PathBuf;
use std::time::Duration;

use clap::{Subcommand, ValueEnum};
use jiff::Timestamp;

use super::duration;
use super::listen::SecretArgs;

/// Have the API tell your servers of results
#[derive(Debug, Subcommand)]
pub(crate) enum WebhooksCommand {
    Create(WebhookCreateArgs),
    List(WebhookListArgs),
    Delete(WebhookDeleteArgs),
    Deliveries(DeliveriesArgs),
    Redeliver(RedeliverArgs),
    Prune(PruneArgs),
    Verify(VerifyArgs),
    Sign(SignArgs),
}

/// Register an address; its signing secret is shown this once
#[derive(Debug, clap::Args)]
#[command(after_help = "\
Examples:
  ipp webhooks create https://example.com/webhooks/ipp
  ipp webhooks create https://example.com/failed --events job.failed -o json")]
pub(crate) struct WebhookCreateArgs {
    /// Where events are sent to, an https:// address
    #[arg(value_name = "URL")]
    pub(crate) url: String,

    /// The events to send [default: all]
    #[arg(long, value_name = "EVENT", value_delimiter = ',')]
    pub(crate) events: Vec<String>,
}

/// List the active webhooks
#[derive(Debug, clap::Args)]
#[command(after_help = "\
Examples:
  ipp webhooks list
  ipp webhooks list -o value --fields webhook_id,url")]
pub(crate) struct WebhookListArgs {}

/// Delete webhooks
#[derive(Debug, clap::Args)]
#[command(after_help = "\
Examples:
  ipp webhooks delete 3fa85f64-5717-4562-b3fc-2c963f66afa6
  ipp webhooks delete --yes 3fa85f64-5717-4562-b3fc-2c963f66afa6 -o json")]
pub(crate) struct WebhookDeleteArgs {
    /// The webhooks
    #[arg(value_name = "WEBHOOK_ID", required = true)]
    pub(crate) webhook_ids: Vec<String>,
}

/// Show the last 50 attempts to deliver to a webhook (preview)
#[derive(Debug, clap::Args)]
#[command(after_help = "\
Examples:
  ipp webhooks deliveries 3fa85f64-5717-4562-b3fc-2c963f66afa6
  ipp webhooks deliveries 3fa85f64-5717-4562-b3fc-2c963f66afa6 --jq .error")]
pub(crate) struct DeliveriesArgs {
    /// The webhook
    #[arg(value_name = "WEBHOOK_ID")]
    pub(crate) webhook_id: String,
}

/// Deliver an event to a webhook once more (preview)
#[derive(Debug, clap::Args)]
#[command(after_help = "\
Examples:
  ipp webhooks redeliver 3fa85f64-5717-4562-b3fc-2c963f66afa6 dlv_01
  ipp webhooks redeliver 3fa85f64-5717-4562-b3fc-2c963f66afa6 dlv_01 -o json")]
pub(crate) struct RedeliverArgs {
    /// The webhook
    #[arg(value_name = "WEBHOOK_ID")]
    pub(crate) webhook_id: String,

    /// The delivery, as `ipp webhooks deliveries` shows it
    #[arg(value_name = "DELIVERY_ID")]
    pub(crate) delivery_id: String,
}

/// Delete the webhooks that do not answer
#[derive(Debug, clap::Args)]
#[command(after_help = "\
Examples:
  ipp webhooks prune
  ipp webhooks prune --failures 20 --yes")]
pub(crate) struct PruneArgs {
    /// How many deliveries must have failed in a row
    #[arg(long, value_name = "N", default_value_t = 5)]
    pub(crate) failures: u32,
}

/// Tell whether a delivery is signed, and if not, why
///
/// Nothing is sent anywhere. Each of the four forms of signatures is tried with each secret. Where none matches, what
/// editors, shells and frameworks do to bodies and secrets is undone, to see whether one matches then.
#[derive(Debug, clap::Args)]
#[command(after_help = "\
Examples:
  ipp webhooks verify body.json --headers headers.txt --secret-file secret.txt
  ipp webhooks verify --headers headers.txt --secret-file secret.txt < body.json")]
pub(crate) struct VerifyArgs {
    /// The body, byte for byte as it came, or - for stdin
    #[arg(value_name = "FILE", default_value = "-")]
    pub(crate) body: PathBuf,

    /// A header of the delivery; may be repeated
    #[arg(short = 'H', long, value_name = "NAME: VALUE")]
    pub(crate) header: Vec<String>,

    /// A file with the headers, a line each or as a JSON object
    #[arg(long, value_name = "FILE")]
    pub(crate) headers: Option<PathBuf>,

    /// How old the signature may be, if it has a time
    #[arg(long, value_name = "TIME", default_value = "5m", value_parser = duration::parse)]
    pub(crate) tolerance: Duration,

    /// A file with the secret of the webhook; may be repeated [default: IPP_WEBHOOK_SECRET]
    #[arg(long, value_name = "FILE")]
    pub(crate) secret_file: Vec<PathBuf>,
}

/// Print the headers of a delivery of a body
#[derive(Debug, clap::Args)]
#[command(after_help = "\
Examples:
  ipp webhooks sign body.json --secret-file secret.txt
  ipp webhooks sign body.json -o table > headers.txt")]
pub(crate) struct SignArgs {
    /// The body, or - for stdin
    #[arg(value_name = "FILE", default_value = "-")]
    pub(crate) body: PathBuf,

    /// The id of the event [default: what the body says]
    #[arg(long, value_name = "ID")]
    pub(crate) event_id: Option<String>,

    /// The type of the event [default: what the body says]
    #[arg(long, value_name = "NAME")]
    pub(crate) event: Option<String>,

    /// When it is signed: a time, a date, or how long ago (10m) [default: now]
    #[arg(long, value_name = "WHEN", value_parser = duration::since)]
    pub(crate) at: Option<Timestamp>,

    /// How X-IPP-Signature is written
    #[arg(long, value_name = "FORM", default_value = "sha256")]
    pub(crate) form: FormArg,

    #[command(flatten)]
    pub(crate) secret: SecretArgs,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum FormArg {
    /// sha256=HEX, as the API does
    Sha256,
    /// HEX
    Hex,
    /// t=SECONDS,v1=HEX
    Timestamped,
}
