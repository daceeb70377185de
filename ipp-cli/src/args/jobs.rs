use std::path::PathBuf;

use clap::{Subcommand, ValueEnum};

/// Ask for uploaded documents
#[derive(Debug, Subcommand)]
pub(crate) enum JobsCommand {
    Get(GetArgs),
    Download(DownloadArgs),
}

/// Show a job, with its invoice once it is completed
#[derive(Debug, clap::Args)]
#[command(after_help = "\
Examples:
  ipp jobs get 550e8400-e29b-41d4-a716-446655440000
  ipp jobs get --local 550e8400-e29b-41d4-a716-446655440000 -o json")]
pub(crate) struct GetArgs {
    /// The job, as `ipp parse` printed it
    #[arg(value_name = "JOB_ID")]
    pub(crate) job_id: String,
}

/// Download a completed job as a spreadsheet
#[derive(Debug, clap::Args)]
#[command(after_help = "\
Examples:
  ipp jobs download 550e8400-e29b-41d4-a716-446655440000 excel
  ipp jobs download --local 550e8400-e29b-41d4-a716-446655440000 csv -O - | head")]
pub(crate) struct DownloadArgs {
    /// The job, as `ipp parse` printed it
    #[arg(value_name = "JOB_ID")]
    pub(crate) job_id: String,

    /// The format of the file
    pub(crate) format: DownloadFormat,

    /// Where to put it, - for stdout [default: here, as invoice_….xlsx or .csv]
    #[arg(
        short = 'O',
        long,
        env = "IPP_OUTPUT_FILE",
        hide_env = true,
        value_name = "FILE"
    )]
    pub(crate) output_file: Option<PathBuf>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum DownloadFormat {
    /// An xlsx workbook
    Excel,
    /// Comma-separated values
    Csv,
}
