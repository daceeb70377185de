use std::path::PathBuf;

use clap::ValueEnum;
use clap::builder::RangedU64ValueParser;

/// Upload documents, wait for the results, and print the invoices
///
/// One file or ten thousand: several files, a directory or a pattern make a run, which is kept. The same command again
/// goes on where it ended, and charges nothing twice. `ipp up` is the same.
#[derive(Debug, clap::Args)]
#[command(after_help = "\
Examples:
  ipp parse --local invoice.pdf
  ipp parse -r inbox --out results --save json,csv
  ipp parse *.pdf --merge invoices.xlsx --require-ready")]
pub(crate) struct ParseArgs {
    /// Files of up to 10 MiB (PDF, PNG, JPEG, WebP), directories, patterns; - for stdin
    #[arg(value_name = "FILE", required_unless_present_any = ["files_from", "resume"])]
    pub(crate) files: Vec<PathBuf>,

    #[command(flatten)]
    pub(crate) selection: SelectionArgs,

    /// The columns of CSV and Excel: standard, or full
    #[arg(
        long,
        default_value = "standard",
        hide_possible_values = true,
        hide_default_value = true
    )]
    pub(crate) mode: Mode,

    /// Also tell where each field stands on the page
    #[arg(long)]
    pub(crate) boxes: bool,

    /// Your own id of the upload: the same id again gives the same job at no cost (one file)
    #[arg(long, value_name = "ID", hide_short_help = true)]
    pub(crate) external_id: Option<String>,

    /// Read the documents anew, which charges them anew
    #[arg(long)]
    pub(crate) reprocess: bool,

    #[command(flatten)]
    pub(crate) flow: FlowArgs,

    #[command(flatten)]
    pub(crate) outputs: OutputArgs,

    #[command(flatten)]
    pub(crate) gate: GateArgs,
}

/// Which files are meant.
#[derive(Debug, clap::Args)]
pub(crate) struct SelectionArgs {
    /// Read directories and all below them
    #[arg(short, long)]
    pub(crate) recursive: bool,

    /// How deep, from 1
    #[arg(long, value_name = "N", requires = "recursive", hide_short_help = true)]
    pub(crate) max_depth: Option<usize>,

    /// Take what matches of directories, whatever its name ends with
    #[arg(long, value_name = "GLOB", hide_short_help = true)]
    pub(crate) include: Vec<String>,

    /// Leave out what matches
    #[arg(long, value_name = "GLOB", hide_short_help = true)]
    pub(crate) exclude: Vec<String>,

    /// A list of files, one a line; - for stdin
    #[arg(long, value_name = "FILE")]
    pub(crate) files_from: Option<PathBuf>,

    /// The list has a zero byte after each, as of find -print0
    #[arg(short = '0', long, requires = "files_from", hide_short_help = true)]
    pub(crate) null: bool,

    /// The name of the document on stdin
    #[arg(long, hide_short_help = true)]
    pub(crate) name: Option<String>,
}

/// How the documents are sent.
#[derive(Debug, clap::Args)]
pub(crate) struct FlowArgs {
    /// Upload only; the same command gets the results
    #[arg(long)]
    pub(crate) no_wait: bool,

    /// How many documents are uploaded at a time
    #[arg(long, value_name = "N", default_value_t = 4, value_parser = concurrency(), hide_short_help = true)]
    pub(crate) concurrency: usize,

    /// Do nothing if there are more files
    #[arg(long, value_name = "N", hide_short_help = true)]
    pub(crate) max_files: Option<usize>,

    /// Do nothing if it would cost more
    #[arg(long, value_name = "N")]
    pub(crate) max_credits: Option<usize>,

    /// Send nothing more after the first failure
    #[arg(long, hide_short_help = true)]
    pub(crate) fail_fast: bool,

    /// One upload each, or batches of 25; batches are not idempotent
    #[arg(
        long,
        value_name = "HOW",
        default_value = "single",
        hide_short_help = true
    )]
    pub(crate) via: ViaArg,

    /// Go on with this run, whatever its command was
    #[arg(long, value_name = "RUN", conflicts_with_all = ["files", "files_from", "fresh"], hide_short_help = true)]
    pub(crate) resume: Option<String>,

    /// Forget what an earlier run of this command did
    #[arg(long, hide_short_help = true)]
    pub(crate) fresh: bool,

    /// Show what would be done, and its cost
    #[arg(long)]
    pub(crate) dry_run: bool,
}

/// More at a time than the API takes in a minute are of no use.
pub(super) fn concurrency() -> RangedU64ValueParser<usize> {
    RangedU64ValueParser::new().range(1..=60)
}

/// Which files are written.
#[derive(Debug, clap::Args)]
pub(crate) struct OutputArgs {
    /// Save a NAME.json for each file, in the same tree
    #[arg(long, value_name = "DIR")]
    pub(crate) out: Option<PathBuf>,

    /// Save json, csv, xlsx beside the files or in --out
    #[arg(
        long,
        value_name = "FORMS",
        value_delimiter = ',',
        hide_possible_values = true
    )]
    pub(crate) save: Vec<SaveForm>,

    /// Save all results in one .csv, .ndjson or .xlsx
    #[arg(long, value_name = "FILE")]
    pub(crate) merge: Option<PathBuf>,

    /// Replace files that are there already
    #[arg(long, hide_short_help = true)]
    pub(crate) force: bool,
}

/// What results must be like.
#[derive(Debug, clap::Args)]
pub(crate) struct GateArgs {
    /// Fail (exit 21) unless all results are ready
    #[arg(long)]
    pub(crate) require_ready: bool,

    /// Fail unless all are at least so sure: high, medium
    #[arg(
        long,
        value_name = "LEVEL",
        ignore_case = true,
        hide_possible_values = true
    )]
    pub(crate) min_confidence: Option<LeastConfidence>,

    /// Fail if this jq filter holds for a result
    #[arg(long, value_name = "FILTER")]
    pub(crate) fail_if: Option<String>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum Mode {
    /// The core fields
    Standard,
    /// Every extracted field
    Full,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum ViaArg {
    /// One by one, each charged once however often it is sent
    Single,
    /// In batches of 25, which are never sent again: not idempotent
    Batch,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum SaveForm {
    Json,
    Csv,
    #[value(alias = "excel")]
    Xlsx,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum LeastConfidence {
    High,
    Medium,
}
