//! Vendors: learned from extractions, and brought together by their account (contract D71).

mod name;

use ipp_sdk::model::Invoice;
use serde::Serialize;

use super::{Error, Result, Service, timestamp};
use crate::decisions::alternative;
use crate::store::{AccountId, AddedAlias, RemovedAlias, SeenVendor, StoreError, Vendor};

/// The longest alias, in characters.
pub(crate) const LONGEST_ALIAS: usize = 255;

/// A vendor as the API shows it.
#[derive(Serialize)]
pub(crate) struct VendorBody<'a> {
    vendor_id: &'a str,
    name: &'a str,
    aliases: &'a [String],
    tax_ids: &'a [String],
    country: Option<&'a str>,
    invoice_count: u64,
    first_seen_at: String,
    last_seen_at: String,
}

impl<'a> From<&'a Vendor> for VendorBody<'a> {
    fn from(vendor: &'a Vendor) -> Self {
        Self {
            vendor_id: vendor.vendor_id.as_str(),
            name: &vendor.name,
            aliases: &vendor.aliases,
            tax_ids: &vendor.tax_ids,
            country: vendor.country.as_deref(),
            invoice_count: vendor.invoice_count,
            first_seen_at: timestamp(vendor.first_seen_at),
            last_seen_at: timestamp(vendor.last_seen_at),
        }
    }
}

/// What an invoice says of its vendor.
pub(super) fn seen(invoice: &Invoice) -> Option<SeenVendor> {
    let name = invoice.vendor.as_deref()?.trim();
    Some(SeenVendor {
        folded: name::folded(name)?,
        name: name.to_owned(),
        country: invoice.vendor_country.clone(),
        tax_id: invoice.vendor_tax_id.clone(),
    })
}

impl Service {
    /// Puts the canonical name of the vendor in place of an alias, where vendors are served.
    pub(super) fn name_canonically(
        &self,
        account: AccountId,
        invoice: &mut Invoice,
        seen: &SeenVendor,
    ) -> Result<(), StoreError> {
        if self.choices.has(&alternative::VENDORS_SERVED)
            && let Some(name) = self.store.canonical_name(account, &seen.folded)?
        {
            invoice.vendor = Some(name);
        }
        Ok(())
    }

    /// A page of the account's vendors.
    pub(crate) fn vendors(
        &self,
        account: AccountId,
        limit: u32,
        offset: u64,
    ) -> Result<Vec<Vendor>> {
        Ok(self.store.vendors(account, limit, offset)?)
    }

    /// Gives a vendor another name, under which it is known from now on.
    pub(crate) fn add_alias(
        &self,
        account: AccountId,
        vendor_id: &str,
        alias: &str,
    ) -> Result<Vendor> {
        let alias = alias.trim();
        let folded = folded(alias)?;
        if alias.chars().count() > LONGEST_ALIAS {
            return Err(Error::too_long(71, "alias", LONGEST_ALIAS));
        }
        match self.store.add_alias(account, vendor_id, alias, &folded)? {
            AddedAlias::Added(vendor) => Ok(vendor),
            AddedAlias::NoVendor => Err(Error::VendorNotFound),
            AddedAlias::Taken { owner, vendor_id } => Err(Error::AliasTaken {
                alias: alias.to_owned(),
                owner,
                vendor_id,
            }),
        }
    }

    /// Takes a name from a vendor. Whoever prints it is another vendor from now on.
    pub(crate) fn remove_alias(
        &self,
        account: AccountId,
        vendor_id: &str,
        alias: &str,
    ) -> Result<()> {
        match self
            .store
            .remove_alias(account, vendor_id, &folded(alias)?)?
        {
            RemovedAlias::Removed => Ok(()),
            RemovedAlias::NoAlias => Err(Error::AliasNotFound(alias.to_owned())),
            RemovedAlias::NoVendor => Err(Error::VendorNotFound),
            RemovedAlias::Canonical => Err(Error::own_name(alias)),
        }
    }

    /// Makes one vendor of two, under the name of the second.
    pub(crate) fn merge_vendors(
        &self,
        account: AccountId,
        from: &str,
        into: &str,
    ) -> Result<Vendor> {
        if from == into {
            return Err(Error::invalid(71, "A vendor cannot be merged into itself."));
        }
        let merged = self.store.merge_vendors(account, from, into)?;
        merged.ok_or(Error::VendorNotFound)
    }
}

fn folded(alias: &str) -> Result<String> {
    let message = "`alias` must hold a letter or a digit.";
    name::folded(alias).ok_or_else(|| Error::invalid(71, message))
}
