use clap::Subcommand;

/// See, continue and remove runs of `ipp parse`
#[derive(Debug, Subcommand)]
pub(crate) enum RunsCommand {
    List(ListRunsArgs),
    Show(ShowRunArgs),
    Resume(ResumeArgs),
    Retry(RetryArgs),
    Clean(CleanArgs),
}

/// List runs, the last one first
#[derive(Debug, clap::Args)]
#[command(after_help = "\
Examples:
  ipp runs list
  ipp runs list --jq 'select(.left > 0) | .run'")]
pub(crate) struct ListRunsArgs {}

/// Show a run, and what became of its documents
#[derive(Debug, clap::Args)]
#[command(after_help = "\
Examples:
  ipp runs show 4f1c
  ipp runs show 4f1c --jq '.files[] | select(.status == \"failed\")'")]
pub(crate) struct ShowRunArgs {
    /// The run, or how its name begins
    #[arg(value_name = "RUN")]
    pub(crate) run: String,
}

/// Go on with a run that was broken off
#[derive(Debug, clap::Args)]
#[command(after_help = "\
Examples:
  ipp runs resume 4f1c
  ipp runs resume 4f1c --concurrency 8")]
pub(crate) struct ResumeArgs {
    /// The run, or how its name begins
    #[arg(value_name = "RUN")]
    pub(crate) run: String,

    #[command(flatten)]
    pub(crate) how: ResumeHow,
}

/// Send documents again whose jobs failed and were not charged
#[derive(Debug, clap::Args)]
#[command(after_help = "\
Examples:
  ipp runs retry 4f1c
  ipp runs retry 4f1c --concurrency 1")]
pub(crate) struct RetryArgs {
    /// The run, or how its name begins
    #[arg(value_name = "RUN")]
    pub(crate) run: String,

    #[command(flatten)]
    pub(crate) how: ResumeHow,
}

/// How a run goes on: what is not kept with it.
#[derive(Debug, clap::Args)]
pub(crate) struct ResumeHow {
    /// How many documents are uploaded at a time
    #[arg(long, value_name = "N", default_value_t = 4)]
    pub(crate) concurrency: usize,

    /// Replace files that are there already
    #[arg(long)]
    pub(crate) force: bool,
}

/// Remove runs with their results; documents and what was saved stay
#[derive(Debug, clap::Args)]
#[command(after_help = "\
Examples:
  ipp runs clean 4f1c
  ipp runs clean --all --yes")]
pub(crate) struct CleanArgs {
    /// The runs, or how their names begin
    #[arg(value_name = "RUN", required_unless_present = "all")]
    pub(crate) runs: Vec<String>,

    /// Remove all runs of which no document is left
    #[arg(long, conflicts_with = "runs")]
    pub(crate) all: bool,
}
