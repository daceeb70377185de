use std::path::PathBuf;

use clap::builder::PossibleValuesParser;

use crate::schemas;

/// Print the JSON Schemas of what commands print
#[derive(Debug, clap::Args)]
#[command(after_help = "\
Examples:
  ipp schema job > job.schema.json
  ipp schema --dir schemas")]
pub(crate) struct SchemaArgs {
    /// The schema [default: a list of them]
    #[arg(value_parser = PossibleValuesParser::new(schemas::names()))]
    pub(crate) name: Option<String>,

    /// Write all of them into this directory
    #[arg(long, value_name = "DIR", conflicts_with = "name")]
    pub(crate) dir: Option<PathBuf>,
}
