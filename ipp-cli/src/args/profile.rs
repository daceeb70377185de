use std::ops::Deref;

use clap::{Arg, ArgMatches, Command, Error, FromArgMatches, Subcommand};

/// `--profile NAME`. The local server has a flag of this name that means something else, and whose value is of another type:
/// it is none here.
#[derive(Debug)]
pub(crate) struct ProfileName(Option<String>);

impl Deref for ProfileName {
    type Target = Option<String>;

    fn deref(&self) -> &Option<String> {
        &self.0
    }
}

impl clap::Args for ProfileName {
    fn augment_args(command: Command) -> Command {
        command.arg(
            Arg::new("profile")
                .long("profile")
                .global(true)
                .value_name("PROFILE")
                .help("The profile whose settings and key are used [default: that of ipp profile use]"),
        )
    }

    fn augment_args_for_update(command: Command) -> Command {
        Self::augment_args(command)
    }
}

impl FromArgMatches for ProfileName {
    fn from_arg_matches(matches: &ArgMatches) -> Result<Self, Error> {
        let name = matches.try_get_one::<String>("profile").ok().flatten();
        Ok(Self(name.cloned()))
    }

    fn update_from_arg_matches(&mut self, matches: &ArgMatches) -> Result<(), Error> {
        *self = Self::from_arg_matches(matches)?;
        Ok(())
    }
}

/// Settings and a key under a name, for another account or server
#[derive(Debug, Subcommand)]
pub(crate) enum ProfileCommand {
    /// List the profiles
    #[command(after_help = "\
Examples:
  ipp profile list
  ipp profile list -o value")]
    List,
    /// Show a profile's settings, and what is stored for it
    #[command(after_help = "\
Examples:
  ipp profile show
  ipp profile show acme")]
    Show {
        /// The profile [default: the one that is used]
        #[arg(value_name = "PROFILE")]
        name: Option<String>,
    },
    /// Use a profile from now on, where none is named
    #[command(after_help = "\
Examples:
  ipp profile use acme
  ipp profile use default")]
    Use {
        /// The profile
        #[arg(value_name = "PROFILE")]
        name: String,
    },
    /// Make a profile; with --base-url, for another server
    #[command(after_help = "\
Examples:
  ipp profile create acme
  ipp profile create test --base-url http://127.0.0.1:8080/api/v1")]
    Create {
        /// Letters, digits, - _ and .
        name: String,
    },
    /// Remove a profile, and what is stored for it
    #[command(after_help = "\
Examples:
  ipp profile delete acme
  ipp profile delete acme --yes")]
    Delete {
        /// The profile
        #[arg(value_name = "PROFILE")]
        name: String,
    },
    /// Give a profile another name
    #[command(after_help = "\
Examples:
  ipp profile rename acme acme-berlin
  ipp profile rename test staging")]
    Rename {
        /// The profile
        #[arg(value_name = "PROFILE")]
        name: String,
        /// Its new name
        new: String,
    },
}
