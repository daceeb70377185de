use clap::Subcommand;

/// Have the API tell your servers of results
#[derive(Debug, Subcommand)]
pub(crate) enum WebhooksCommand {
    Create(WebhookCreateArgs),
    List(WebhookListArgs),
    Delete(WebhookDeleteArgs),
    Deliveries(DeliveriesArgs),
    Redeliver(RedeliverArgs),
    Prune(PruneArgs),
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
