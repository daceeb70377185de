use clap::Subcommand;

/// API keys; needs a session, an API key does not do
#[derive(Debug, Subcommand)]
pub(crate) enum KeysCommand {
    Create(KeyCreateArgs),
    List(KeyListArgs),
    Revoke(RevokeArgs),
}

/// Make a key; it is shown this once
#[derive(Debug, clap::Args)]
#[command(after_help = "\
Examples:
  ipp keys create production-worker
  ipp keys create ci-pipeline -o value --fields key > key.txt")]
pub(crate) struct KeyCreateArgs {
    /// What the key is for
    #[arg(default_value = "")]
    pub(crate) name: String,
}

/// List the keys, without their secrets
#[derive(Debug, clap::Args)]
#[command(after_help = "\
Examples:
  ipp keys list
  ipp keys list --jq 'select(.is_active).name'")]
pub(crate) struct KeyListArgs {}

/// Revoke keys, at once and for ever
#[derive(Debug, clap::Args)]
#[command(after_help = "\
Examples:
  ipp keys revoke key_7f3a9c
  ipp keys revoke --yes key_7f3a9c -o json")]
pub(crate) struct RevokeArgs {
    /// The keys' ids
    #[arg(value_name = "KEY_ID", required = true)]
    pub(crate) key_ids: Vec<String>,
}
