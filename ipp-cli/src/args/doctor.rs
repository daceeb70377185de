/// Check what ipp needs on this machine, and say what to do about it
///
/// Settings, address, key, network, clock, state directory, completions, terminal. Nothing is uploaded or charged. The exit
/// code is 0 if nothing failed, else the one of the first check that did: 3 for a key that is refused, 10 for no network.
#[derive(Debug, clap::Args)]
#[command(after_help = "\
Examples:
  ipp doctor
  ipp doctor --offline -o json
  ipp doctor --jq '.checks[] | select(.verdict != \"ok\") | .advice'")]
pub(crate) struct DoctorArgs {
    /// Ask nothing over the network
    #[arg(long)]
    pub(crate) offline: bool,
}
