use std::path::PathBuf;

/// Print the manual page of ipp, or write all pages
#[derive(Debug, clap::Args)]
#[command(after_help = "\
Examples:
  ipp man > ipp.1
  ipp man --dir man")]
pub(crate) struct ManArgs {
    /// Write all pages into this directory: ipp.1, ipp-jobs-list.1, ipp-exit-codes.7
    #[arg(long, value_name = "DIR")]
    pub(crate) dir: Option<PathBuf>,
}
