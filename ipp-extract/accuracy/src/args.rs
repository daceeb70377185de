//! The command line.

use std::ops::Range;
use std::path::PathBuf;

use clap::{Args, Parser, Subcommand};

use crate::reading::Pace;
use crate::sets::{Choice, Set};

/// Measures how well ipp-extract reads.
#[derive(Parser)]
#[command(name = "ipp-accuracy")]
pub(crate) struct Cli {
    /// The corpus of real e-invoices [default: shared/corpus beside the workspace]
    #[arg(long, global = true, value_name = "DIR")]
    pub corpus: Option<PathBuf>,
    #[command(subcommand)]
    pub command: Command,
}

#[derive(Subcommand)]
pub(crate) enum Command {
    /// Prints the figures of each set, family and case
    Summary(Chosen),
    /// Lists what was read wrong, a line each, with the truth and what was read instead. Held-out families only with
    /// `--set held-out`: do not look at them while making the engine, or they tell nothing any more
    Errors(Errors),
    /// Prints what is read of each corpus file as a JSON line {"file", "result"}, for the corpus' own scorer
    Predict {
        /// Read from the page alone
        #[arg(long)]
        ignore_xml: bool,
    },
    /// Fits how sure the engine is of its fields on all families that are not held out, most of all those kept for it, and
    /// prints the table that it weighs evidence by
    Calibrate {
        /// How many documents of each family
        #[arg(long, default_value_t = 200)]
        seeds: u64,
        /// Only of this family; may be given several times
        #[arg(long)]
        family: Vec<String>,
    },
    /// Measures everything and writes docs/accuracy.md and docs/accuracy.json
    Write {
        /// How many documents of each family
        #[arg(long, default_value_t = 40)]
        seeds: u64,
    },
    /// Measures a part and fails if a figure is worse than in docs/accuracy.json
    Check,
}

/// Which documents.
#[derive(Args)]
pub(crate) struct Chosen {
    /// Which sets; all that are on this machine if none is named
    #[arg(long = "set", value_enum, value_delimiter = ',')]
    pub sets: Vec<Set>,
    /// Only this family
    #[arg(long, value_name = "NAME", value_delimiter = ',')]
    pub family: Vec<String>,
    /// Only documents with this case
    #[arg(long, value_name = "NAME", value_delimiter = ',')]
    pub case: Vec<String>,
    /// How many documents of each family
    #[arg(long, value_name = "N", default_value_t = 10)]
    pub seeds: u64,
    /// Only the documents of this seed
    #[arg(long, value_name = "N", conflicts_with = "seeds")]
    pub seed: Option<u64>,
}

impl Chosen {
    /// The sets that are named; else those of the usual ones that can be measured.
    pub(crate) fn sets(&self, usual: &[Set], corpus: bool) -> Vec<Set> {
        if !self.sets.is_empty() {
            return self.sets.clone();
        }
        let only_synthetic =
            !self.family.is_empty() || !self.case.is_empty() || self.seed.is_some();
        let there = |set: &&Set| set.is_synthetic() || (corpus && !only_synthetic);
        usual.iter().filter(there).copied().collect()
    }

    pub(crate) fn choice(&self, pace: Pace) -> Choice {
        Choice {
            families: self.family.clone(),
            seeds: self.range(),
            cases: self.case.clone(),
            pace,
        }
    }

    fn range(&self) -> Range<u64> {
        self.seed.map_or(0..self.seeds, |seed| seed..seed + 1)
    }
}

#[derive(Args)]
pub(crate) struct Errors {
    /// Only these: names of fields, `key` for all key fields, `line_items`, `failed`, `missed_flag`, `false_flag`,
    /// `ready` (and should not be); `sure` (of a wrong value) and `place` are listed only if named
    pub what: Vec<String>,
    #[command(flatten)]
    pub chosen: Chosen,
    /// Only documents with this in their name
    #[arg(long, value_name = "TEXT")]
    pub document: Option<String>,
    /// Write each listed document, its truth and what was read into this directory
    #[arg(long, value_name = "DIR")]
    pub write: Option<PathBuf>,
    /// List no more than this many
    #[arg(long, value_name = "N", default_value_t = 100)]
    pub limit: usize,
}
