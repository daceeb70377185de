use clap::Subcommand;

/// Settings that stay: any flag's value, for all commands
#[derive(Debug, Subcommand)]
pub(crate) enum ConfigCommand {
    /// Print the value of a setting
    #[command(after_help = "\
Examples:
  ipp config get mode
  ipp config get base_url --profile acme")]
    Get {
        /// The long name of a flag, with _ for -
        key: String,
    },
    /// Set a setting, for all profiles or for one
    #[command(after_help = "\
Examples:
  ipp config set mode full
  ipp config set base_url http://127.0.0.1:8080/api/v1 --profile test
  ipp config set api_key_command 'pass show invoices'")]
    Set {
        /// The long name of a flag, with _ for -
        key: String,
        /// The value; several for a flag that can be repeated
        #[arg(required = true)]
        value: Vec<String>,
    },
    /// Remove a setting
    #[command(after_help = "\
Examples:
  ipp config unset mode
  ipp config unset base_url --profile test")]
    Unset {
        /// The long name of a flag, with _ for -
        key: String,
    },
    /// List the settings that have a value
    #[command(after_help = "\
Examples:
  ipp config list
  ipp config list --origin")]
    List {
        /// Show where each value is from: a flag, a variable, a line of a file, or the default
        #[arg(long)]
        origin: bool,
    },
    /// Print where the settings are kept
    #[command(after_help = "\
Examples:
  ipp config path
  ipp config path | xargs cat")]
    Path,
}
