use std::path::PathBuf;

use clap::{Subcommand, ValueEnum};

use super::Mode;

/// Send up to 25 documents in one request
#[derive(Debug, Subcommand)]
pub(crate) enum BatchesCommand {
    Create(BatchCreateArgs),
    Get(BatchGetArgs),
    Wait(BatchWaitArgs),
    Download(BatchDownloadArgs),
}

/// Send documents as batches of up to 25
///
/// A batch has no id of yours: if the answer is lost, nobody can know whether it was accepted, and it is not sent again.
/// `ipp parse` never charges twice.
#[derive(Debug, clap::Args)]
#[command(after_help = "\
Examples:
  ipp batches create jan.pdf feb.pdf mar.pdf
  ipp batches create --local --wait jan.pdf feb.pdf -o json")]
pub(crate) struct BatchCreateArgs {
    /// PDF, PNG or JPEG files, of up to 10 MiB each
    #[arg(value_name = "FILE", required = true)]
    pub(crate) files: Vec<PathBuf>,

    /// The columns of the Excel and CSV files that are made of the results
    #[arg(long, default_value = "standard")]
    pub(crate) mode: Mode,

    /// Wait until the batches are done
    #[arg(long)]
    pub(crate) wait: bool,
}

/// Show a batch, with a row for each document once it is done
#[derive(Debug, clap::Args)]
#[command(after_help = "\
Examples:
  ipp batches get 7c9e6679-7425-40de-944b-e07fc1f90ae7
  ipp batches get 7c9e6679-7425-40de-944b-e07fc1f90ae7 --jq '.results[].total'")]
pub(crate) struct BatchGetArgs {
    /// The batch
    #[arg(value_name = "BATCH_ID")]
    pub(crate) batch_id: String,
}

/// Wait until batches are done, and show them
#[derive(Debug, clap::Args)]
#[command(after_help = "\
Examples:
  ipp batches wait 7c9e6679-7425-40de-944b-e07fc1f90ae7
  ipp batches wait 7c9e6679-7425-40de-944b-e07fc1f90ae7 --timeout 30m -o json")]
pub(crate) struct BatchWaitArgs {
    /// The batches
    #[arg(value_name = "BATCH_ID", required = true)]
    pub(crate) batch_ids: Vec<String>,
}

/// Download a batch that is done
#[derive(Debug, clap::Args)]
#[command(after_help = "\
Examples:
  ipp batches download 7c9e6679-7425-40de-944b-e07fc1f90ae7 excel
  ipp batches download 7c9e6679-7425-40de-944b-e07fc1f90ae7 qb -O bills.csv")]
pub(crate) struct BatchDownloadArgs {
    /// The batch
    #[arg(value_name = "BATCH_ID")]
    pub(crate) batch_id: String,

    /// The format of the file
    pub(crate) format: BatchFormatArg,

    /// Where to put it, - for stdout [default: here, under the API's name for it]
    #[arg(short = 'O', long, value_name = "FILE")]
    pub(crate) output_file: Option<PathBuf>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum BatchFormatArg {
    /// An xlsx workbook
    #[value(alias = "xlsx")]
    Excel,
    /// Comma-separated values
    Csv,
    /// Bills for QuickBooks Online
    #[value(alias = "quickbooks")]
    Qb,
    /// Bills for Zoho Books
    Zoho,
}
