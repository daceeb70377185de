use std::path::PathBuf;

use clap::ValueEnum;

/// Upload documents, wait until they are read, and print the invoices
#[derive(Debug, clap::Args)]
#[command(after_help = "\
Examples:
  ipp parse --local invoice.pdf
  ipp parse --mode full -o json jan.pdf feb.pdf > invoices.json")]
pub(crate) struct ParseArgs {
    /// PDF, PNG, JPEG or WebP files, of up to 10 MiB each
    #[arg(value_name = "FILE", required = true)]
    pub(crate) files: Vec<PathBuf>,

    /// The columns of the Excel and CSV files that are made of the result
    #[arg(long, default_value = "standard")]
    pub(crate) mode: Mode,

    /// Also tell where each field stands on the page
    #[arg(long)]
    pub(crate) boxes: bool,

    /// Your own id of the upload: the same id again gives the same job at no cost (one file)
    #[arg(long, value_name = "ID")]
    pub(crate) external_id: Option<String>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum Mode {
    /// The core fields
    Standard,
    /// Every extracted field
    Full,
}
