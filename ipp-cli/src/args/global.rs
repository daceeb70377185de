use std::path::PathBuf;
use std::time::Duration;

use clap::ValueEnum;

use super::duration;
use super::profile::ProfileName;

/// The flags that every command takes.
#[derive(Debug, clap::Args)]
#[command(next_help_heading = "Global options (all of them: ipp help options)")]
pub(crate) struct Global {
    /// Use a server inside this command that reads documents itself: no account, key or network
    #[cfg(feature = "local")]
    #[arg(long, global = true)]
    pub(crate) local: bool,

    /// Where the local server keeps its jobs [default: in the user's data directory]
    #[cfg(feature = "local")]
    #[arg(long, global = true, value_name = "DIR")]
    pub(crate) data_dir: Option<PathBuf>,

    /// Where the API lives [default: the hosted API]
    #[arg(long, global = true, value_name = "URL")]
    pub(crate) base_url: Option<String>,

    /// A file with the API key, or - for stdin
    #[arg(long, global = true, value_name = "FILE")]
    pub(crate) api_key_file: Option<PathBuf>,

    /// A file with a session token, or - for stdin; for ipp keys
    #[arg(long, global = true, value_name = "FILE")]
    pub(crate) session_token_file: Option<PathBuf>,

    #[command(flatten)]
    pub(crate) profile: ProfileName,

    /// Send a stored key to another address than the one it was stored for
    #[arg(long, global = true)]
    pub(crate) allow_origin: bool,

    /// The proxy for every request [default: that of HTTPS_PROXY and its like]
    #[arg(long, global = true, value_name = "URL")]
    pub(crate) proxy: Option<String>,

    /// Certificates to trust beside the system's, as PEM
    #[arg(long, global = true, value_name = "FILE")]
    pub(crate) cacert: Option<PathBuf>,

    /// How often a request is repeated after a failure that may pass
    #[arg(long, global = true, value_name = "N", default_value_t = 4)]
    pub(crate) retries: u32,

    /// The longest that the whole command may take
    #[arg(long, global = true, value_name = "TIME", default_value = "10m", value_parser = duration::parse)]
    pub(crate) timeout: Duration,

    /// table, json, ndjson, csv or value [default: table on a terminal, else json, or ndjson for lists]
    #[arg(
        short,
        long,
        global = true,
        value_name = "FORM",
        hide_possible_values = true
    )]
    pub(crate) output: Option<OutputForm>,

    /// A jq filter for the output: one value a line, texts without quotes
    #[arg(long, global = true, value_name = "FILTER")]
    pub(crate) jq: Option<String>,

    /// The fields to show, such as vendor,total,line_items.0.amount
    #[arg(long, global = true, value_name = "NAMES", value_delimiter = ',')]
    pub(crate) fields: Vec<String>,

    /// How progress is shown on stderr
    #[arg(long, global = true, value_name = "HOW", default_value = "auto")]
    pub(crate) progress: ProgressMode,

    /// Show no progress and no notes
    #[arg(short, long, global = true)]
    pub(crate) quiet: bool,

    /// Tell on stderr what was asked of the API, and how long it took
    #[arg(short, long, global = true)]
    pub(crate) verbose: bool,

    /// Show the requests and answers on stderr, without keys
    #[arg(long, global = true, value_name = "WHAT")]
    pub(crate) debug: Option<Debug>,

    /// Whether to use colour
    #[arg(long, global = true, value_name = "WHEN", default_value = "auto")]
    pub(crate) color: ColorMode,

    /// Never ask: a question is an error
    #[arg(long, global = true)]
    pub(crate) no_input: bool,

    /// Answer every question with yes
    #[arg(short, long, global = true)]
    pub(crate) yes: bool,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum OutputForm {
    /// For people
    Table,
    /// One object, or an array for a list
    Json,
    /// One object a line
    Ndjson,
    /// A head and a line for each
    Csv,
    /// The id, or the fields that --fields names, between tabs
    Value,
}

impl OutputForm {
    /// Whether programs read errors as JSON, too.
    pub(crate) fn is_json(self) -> bool {
        matches!(self, Self::Json | Self::Ndjson)
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum ProgressMode {
    /// A bar on a terminal; elsewhere a line a document, or nothing with JSON output
    Auto,
    /// A bar, on a terminal
    Bar,
    /// A line a document
    Plain,
    /// An object a line
    Json,
    /// Nothing
    None,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum ColorMode {
    /// On a terminal, unless NO_COLOR or TERM=dumb is set
    Auto,
    Always,
    Never,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum Debug {
    /// Requests and answers with their headers
    Http,
}
