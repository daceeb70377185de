use std::path::PathBuf;

use clap::{Subcommand, ValueEnum};
use jiff::Timestamp;

use super::duration;

/// Ask for uploaded documents
#[derive(Debug, Subcommand)]
pub(crate) enum JobsCommand {
    List(ListArgs),
    Get(GetArgs),
    Wait(WaitArgs),
    Download(DownloadArgs),
}

/// List jobs, newest first
#[derive(Debug, clap::Args)]
#[command(after_help = "\
Examples:
  ipp jobs list --status completed --confidence low --since 7d
  ipp jobs list --all -o csv > jobs.csv")]
pub(crate) struct ListArgs {
    /// Only jobs that stand so: processing, completed, failed
    #[arg(long, ignore_case = true, hide_possible_values = true)]
    pub(crate) status: Option<StatusArg>,

    /// Only results of this confidence: high, medium, low
    #[arg(long, ignore_case = true, hide_possible_values = true)]
    pub(crate) confidence: Option<ConfidenceArg>,

    /// Only jobs uploaded since then: a time, a date, or how long ago (7d, 12h)
    #[arg(long, value_name = "WHEN", value_parser = duration::since)]
    pub(crate) since: Option<Timestamp>,

    /// How many to list at most
    #[arg(long, value_name = "N", default_value_t = 50)]
    pub(crate) limit: usize,

    /// List all there are
    #[arg(long, conflicts_with = "limit")]
    pub(crate) all: bool,
}

/// Show a job, with its invoice once it is completed
#[derive(Debug, clap::Args)]
#[command(after_help = "\
Examples:
  ipp jobs get 550e8400-e29b-41d4-a716-446655440000
  ipp jobs get 550e8400 --jq .result.total")]
pub(crate) struct GetArgs {
    /// The job, or how its id begins
    #[arg(value_name = "JOB_ID")]
    pub(crate) job_id: String,
}

/// Wait until jobs have ended, and show them
#[derive(Debug, clap::Args)]
#[command(after_help = "\
Examples:
  ipp jobs wait 550e8400-e29b-41d4-a716-446655440000 --timeout 2m
  ipp jobs list --status processing -o value | xargs -r ipp jobs wait -o ndjson")]
pub(crate) struct WaitArgs {
    /// The jobs, or how their ids begin
    #[arg(value_name = "JOB_ID", required = true)]
    pub(crate) job_ids: Vec<String>,
}

/// Download a completed job as a spreadsheet
#[derive(Debug, clap::Args)]
#[command(after_help = "\
Examples:
  ipp jobs download 550e8400-e29b-41d4-a716-446655440000 excel
  ipp jobs download 550e8400 csv -O - | head")]
pub(crate) struct DownloadArgs {
    /// The job, or how its id begins
    #[arg(value_name = "JOB_ID")]
    pub(crate) job_id: String,

    /// The format of the file
    pub(crate) format: DownloadFormat,

    /// Where to put it, - for stdout [default: here, as invoice_….xlsx or .csv]
    #[arg(short = 'O', long, value_name = "FILE")]
    pub(crate) output_file: Option<PathBuf>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum DownloadFormat {
    /// An xlsx workbook
    Excel,
    /// Comma-separated values
    Csv,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum StatusArg {
    Processing,
    Completed,
    Failed,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum ConfidenceArg {
    High,
    Medium,
    Low,
}
