/// Show the account: its plan and its credits
#[derive(Debug, clap::Args)]
#[command(after_help = "\
Examples:
  ipp account
  ipp account --min 100 || echo 'buy credits first'")]
pub(crate) struct AccountArgs {
    /// Fail unless there are so many credits
    #[arg(long, value_name = "N")]
    pub(crate) min: Option<u64>,
}
