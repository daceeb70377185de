/// Explain a command, or a topic: options, credentials, environment, exit-codes, output, idempotency, rate-limits, webhooks, ci, agents
#[derive(Debug, clap::Args)]
#[command(after_help = "\
Examples:
  ipp help jobs list
  ipp help exit-codes")]
pub(crate) struct HelpArgs {
    /// A command, or a topic
    #[arg(value_name = "COMMAND or TOPIC")]
    pub(crate) words: Vec<String>,
}
