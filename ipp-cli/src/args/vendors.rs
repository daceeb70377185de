use clap::Subcommand;

/// The vendors that were seen on invoices (preview)
#[derive(Debug, Subcommand)]
pub(crate) enum VendorsCommand {
    List(VendorListArgs),
    Alias(AliasArgs),
    Merge(MergeArgs),
}

/// List the vendors
#[derive(Debug, clap::Args)]
#[command(after_help = "\
Examples:
  ipp vendors list
  ipp vendors list --all -o csv --fields name,country,invoice_count")]
pub(crate) struct VendorListArgs {
    /// How many to list at most
    #[arg(long, value_name = "N", default_value_t = 50)]
    pub(crate) limit: usize,

    /// List all there are
    #[arg(long, conflicts_with = "limit")]
    pub(crate) all: bool,
}

/// Give a vendor another name under which it is known
#[derive(Debug, clap::Args)]
#[command(after_help = "\
Examples:
  ipp vendors alias ven_01 'ACME Corp.'
  ipp vendors alias --remove ven_01 'ACME Corp.'")]
pub(crate) struct AliasArgs {
    /// The vendor
    #[arg(value_name = "VENDOR_ID")]
    pub(crate) vendor_id: String,

    /// The other name
    pub(crate) alias: String,

    /// Take the name away
    #[arg(long)]
    pub(crate) remove: bool,
}

/// Make one vendor of two: names and invoices of the first go to the second
#[derive(Debug, clap::Args)]
#[command(after_help = "\
Examples:
  ipp vendors merge ven_02 ven_01
  ipp vendors merge --yes ven_02 ven_01 -o json")]
pub(crate) struct MergeArgs {
    /// The vendor that goes
    #[arg(value_name = "VENDOR_ID")]
    pub(crate) vendor_id: String,

    /// The vendor that stays
    #[arg(value_name = "INTO")]
    pub(crate) into: String,
}
