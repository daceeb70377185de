use clap::{Subcommand, ValueEnum};

/// Store a key on this machine, show where it is from, remove it
#[derive(Debug, Subcommand)]
pub(crate) enum AuthCommand {
    Login(LoginArgs),
    Logout(LogoutArgs),
    Status(StatusArgs),
    Token(TokenArgs),
}

/// Store an API key; it is tried first, and asked for if it does not come from stdin
#[derive(Debug, clap::Args)]
#[command(after_help = "\
Examples:
  ipp auth login
  ipp auth login < key.txt
  pass show invoices | ipp auth login --profile acme --store file

The key goes to the address that it was stored for, and to this machine, only.")]
pub(crate) struct LoginArgs {
    /// Store a session token instead, for ipp keys
    #[arg(long)]
    pub(crate) session: bool,

    /// Where to keep it [default: the keyring, or a file if there is none]
    #[arg(long, value_name = "WHERE")]
    pub(crate) store: Option<StoreArg>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum StoreArg {
    /// The system's keyring
    Keyring,
    /// A file that only you can read
    File,
}

/// Remove the stored key
#[derive(Debug, clap::Args)]
#[command(after_help = "\
Examples:
  ipp auth logout
  ipp auth logout --all")]
pub(crate) struct LogoutArgs {
    /// Remove the session token instead
    #[arg(long)]
    pub(crate) session: bool,

    /// Remove keys and session tokens of all profiles
    #[arg(long, conflicts_with = "session")]
    pub(crate) all: bool,
}

/// Show which key is used, where it comes from, and whose it is
#[derive(Debug, clap::Args)]
#[command(after_help = "\
Examples:
  ipp auth status
  ipp auth status --profile acme --jq .account.credits")]
pub(crate) struct StatusArgs {
    /// Show the session token's instead
    #[arg(long)]
    pub(crate) session: bool,
}

/// Print the key, for another program
#[derive(Debug, clap::Args)]
#[command(after_help = "\
Examples:
  ipp auth token | docker secret create ipp_key -
  ipp auth token --profile acme --show")]
pub(crate) struct TokenArgs {
    /// Print the session token instead
    #[arg(long)]
    pub(crate) session: bool,

    /// Print it also on a terminal
    #[arg(long)]
    pub(crate) show: bool,
}
