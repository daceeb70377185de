use std::path::PathBuf;

use clap::ValueEnum;

use super::Mode;

/// Make a spreadsheet, or bills for accounting, of kept results
///
/// Nothing is asked of the API. What cannot be booked, such as a credit note or figures that do not add up, is left out
/// and told; the exit code is 20 then.
#[derive(Debug, clap::Args)]
#[command(after_help = "\
Examples:
  ipp export results --as quickbooks -O bills.csv
  ipp jobs get 550e8400 -o json | ipp export - --as csv")]
pub(crate) struct ExportArgs {
    /// Files with results as JSON or NDJSON, directories of them, or - for stdin
    #[arg(value_name = "RESULTS", required = true)]
    pub(crate) results: Vec<PathBuf>,

    /// What to make
    #[arg(long = "as", value_name = "WHAT")]
    pub(crate) what: ExportFormat,

    /// Where to put it [default: stdout]
    #[arg(short = 'O', long, value_name = "FILE")]
    pub(crate) output_file: Option<PathBuf>,

    /// The columns of csv and xlsx
    #[arg(long, default_value = "standard")]
    pub(crate) mode: Mode,

    /// The account that bills are booked to, as the accounting program calls it
    #[arg(long, value_name = "NAME", default_value = "Uncategorized Expense")]
    pub(crate) account: String,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum ExportFormat {
    /// Comma-separated values, a row a line item
    Csv,
    /// An xlsx workbook
    #[value(alias = "excel")]
    Xlsx,
    /// Bills for QuickBooks Online
    #[value(alias = "qb")]
    Quickbooks,
    /// Bills for Zoho Books
    Zoho,
}
