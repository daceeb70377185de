//! Vendors: whom the documents of an account came from, and under which names.

use ipp_sdk::model::VendorId;
use jiff::Timestamp;
use rusqlite::{Connection, OptionalExtension as _, Row, Transaction, params};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::row::instant;
use super::{AccountId, Result, Store};

/// What a document says of its vendor.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct SeenVendor {
    /// As printed.
    pub(crate) name: String,
    /// The name for comparison.
    pub(crate) folded: String,
    pub(crate) country: Option<String>,
    pub(crate) tax_id: Option<String>,
}

/// A vendor that was learned from documents.
#[derive(Debug)]
pub(crate) struct Vendor {
    pub(crate) vendor_id: VendorId,
    /// The canonical name.
    pub(crate) name: String,
    /// Its other names, in the order in which they came.
    pub(crate) aliases: Vec<String>,
    pub(crate) tax_ids: Vec<String>,
    pub(crate) country: Option<String>,
    pub(crate) invoice_count: u64,
    pub(crate) first_seen_at: Timestamp,
    pub(crate) last_seen_at: Timestamp,
}

/// What became of a new alias.
#[derive(Debug)]
pub(crate) enum AddedAlias {
    /// It stands for the vendor, now or since long.
    Added(Vendor),
    /// It stands for this one.
    Taken {
        owner: String,
        vendor_id: VendorId,
    },
    NoVendor,
}

/// What became of an alias that was to be removed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum RemovedAlias {
    Removed,
    /// The vendor's canonical name is no alias.
    Canonical,
    NoAlias,
    NoVendor,
}

const COLUMNS: &str =
    "SELECT seq, vendor_id, name, country, invoice_count, first_seen_at, last_seen_at FROM vendors";

impl Store {
    /// A page of an account's vendors, in the order in which they were learned.
    pub(crate) fn vendors(
        &self,
        account: AccountId,
        limit: u32,
        offset: u64,
    ) -> Result<Vec<Vendor>> {
        let offset = i64::try_from(offset).unwrap_or(i64::MAX);
        self.read(|c| {
            let found: Vec<Found> = c
                .prepare_cached(&format!(
                    "{COLUMNS} WHERE account_id = ?1 ORDER BY seq LIMIT ?2 OFFSET ?3"
                ))?
                .query_map(params![account.0, limit, offset], read_vendor)?
                .collect::<rusqlite::Result<_>>()?;
            found.into_iter().map(|found| whole(c, found)).collect()
        })
    }

    /// The canonical name of the vendor that an alias stands for.
    pub(crate) fn canonical_name(
        &self,
        account: AccountId,
        folded: &str,
    ) -> Result<Option<String>> {
        self.read(|c| {
            c.prepare_cached(
                "SELECT v.name FROM vendor_names n JOIN vendors v ON v.seq = n.vendor_seq
                 WHERE n.account_id = ?1 AND n.folded = ?2 AND n.name <> v.name",
            )?
            .query_row(params![account.0, folded], |row| row.get(0))
            .optional()
        })
    }

    /// Gives a vendor another name.
    pub(crate) fn add_alias(
        &self,
        account: AccountId,
        vendor_id: &str,
        alias: &str,
        folded: &str,
    ) -> Result<AddedAlias> {
        self.write(|tx| {
            let Some(vendor) = select(tx, account, vendor_id)? else {
                return Ok(AddedAlias::NoVendor);
            };
            let owner = tx
                .prepare_cached(&format!("{COLUMNS} WHERE seq = {NAMED}"))?
                .query_row(params![account.0, folded], read_vendor)
                .optional()?;
            match owner {
                None => insert_name(tx, account, vendor.seq, alias, folded)?,
                Some(owner) if owner.seq != vendor.seq => {
                    return Ok(AddedAlias::Taken {
                        owner: owner.vendor.name,
                        vendor_id: owner.vendor.vendor_id,
                    });
                }
                Some(_) => {}
            }
            Ok(AddedAlias::Added(whole(tx, vendor)?))
        })
    }

    /// Takes a name from a vendor.
    pub(crate) fn remove_alias(
        &self,
        account: AccountId,
        vendor_id: &str,
        folded: &str,
    ) -> Result<RemovedAlias> {
        self.write(|tx| {
            let Some(vendor) = select(tx, account, vendor_id)? else {
                return Ok(RemovedAlias::NoVendor);
            };
            let name: Option<String> = tx
                .prepare_cached(
                    "SELECT name FROM vendor_names WHERE account_id = ?1 AND folded = ?2 AND vendor_seq = ?3",
                )?
                .query_row(params![account.0, folded, vendor.seq], |row| row.get(0))
                .optional()?;
            match name {
                None => return Ok(RemovedAlias::NoAlias),
                Some(name) if name == vendor.vendor.name => return Ok(RemovedAlias::Canonical),
                Some(_) => {}
            }
            tx.prepare_cached("DELETE FROM vendor_names WHERE account_id = ?1 AND folded = ?2")?
                .execute(params![account.0, folded])?;
            Ok(RemovedAlias::Removed)
        })
    }

    /// Makes one vendor of two: names, tax ids and counts of the first go to the second. Nothing if one of them is
    /// not there.
    pub(crate) fn merge_vendors(
        &self,
        account: AccountId,
        from: &str,
        into: &str,
    ) -> Result<Option<Vendor>> {
        self.write(|tx| {
            let (Some(from), Some(into)) =
                (select(tx, account, from)?, select(tx, account, into)?)
            else {
                return Ok(None);
            };
            for sql in [
                "UPDATE vendor_names SET vendor_seq = ?2 WHERE vendor_seq = ?1",
                "INSERT INTO vendor_tax_ids SELECT ?2, tax_id FROM vendor_tax_ids WHERE vendor_seq = ?1
                 ON CONFLICT DO NOTHING",
                "UPDATE vendors SET invoice_count = vendors.invoice_count + f.invoice_count,
                     country = coalesce(vendors.country, f.country),
                     first_seen_at = min(vendors.first_seen_at, f.first_seen_at),
                     last_seen_at = max(vendors.last_seen_at, f.last_seen_at)
                 FROM vendors f WHERE f.seq = ?1 AND vendors.seq = ?2",
            ] {
                tx.prepare_cached(sql)?.execute([from.seq, into.seq])?;
            }
            for sql in [
                "DELETE FROM vendor_tax_ids WHERE vendor_seq = ?1",
                "DELETE FROM vendors WHERE seq = ?1",
            ] {
                tx.prepare_cached(sql)?.execute([from.seq])?;
            }
            let merged = select(tx, account, into.vendor.vendor_id.as_str())?;
            merged.map(|merged| whole(tx, merged)).transpose()
        })
    }
}

/// The vendor that a name stands for.
const NAMED: &str = "(SELECT vendor_seq FROM vendor_names WHERE account_id = ?1 AND folded = ?2)";

/// Counts a document of a vendor, which is a new one if nobody has this name.
pub(super) fn learn_vendor(
    tx: &Transaction<'_>,
    account: AccountId,
    seen: &SeenVendor,
    now: Timestamp,
) -> rusqlite::Result<()> {
    let now = now.as_millisecond();
    let known: Option<i64> = tx
        .prepare_cached(&format!(
            "UPDATE vendors SET invoice_count = invoice_count + 1, country = coalesce(country, ?3),
                 first_seen_at = min(first_seen_at, ?4), last_seen_at = max(last_seen_at, ?4)
             WHERE seq = {NAMED} RETURNING seq"
        ))?
        .query_row(params![account.0, seen.folded, seen.country, now], |row| {
            row.get(0)
        })
        .optional()?;
    let vendor_seq = match known {
        Some(vendor_seq) => vendor_seq,
        None => insert_vendor(tx, account, seen, now)?,
    };
    if let Some(tax_id) = &seen.tax_id {
        tx.prepare_cached("INSERT INTO vendor_tax_ids VALUES (?1, ?2) ON CONFLICT DO NOTHING")?
            .execute(params![vendor_seq, tax_id])?;
    }
    Ok(())
}

fn insert_vendor(
    tx: &Transaction<'_>,
    account: AccountId,
    seen: &SeenVendor,
    now: i64,
) -> rusqlite::Result<i64> {
    tx.prepare_cached(
        "INSERT INTO vendors (vendor_id, account_id, name, country, invoice_count, first_seen_at, last_seen_at)
         VALUES (?1, ?2, ?3, ?4, 1, ?5, ?5)",
    )?
    .execute(params![
        Uuid::new_v4().to_string(),
        account.0,
        seen.name,
        seen.country,
        now
    ])?;
    let vendor_seq = tx.last_insert_rowid();
    insert_name(tx, account, vendor_seq, &seen.name, &seen.folded)?;
    Ok(vendor_seq)
}

fn insert_name(
    tx: &Transaction<'_>,
    account: AccountId,
    vendor_seq: i64,
    name: &str,
    folded: &str,
) -> rusqlite::Result<()> {
    tx.prepare_cached(
        "INSERT INTO vendor_names (account_id, folded, vendor_seq, name) VALUES (?1, ?2, ?3, ?4)",
    )?
    .execute(params![account.0, folded, vendor_seq, name])
    .map(drop)
}

/// A row of the table, whose aliases and tax ids are still to be read.
struct Found {
    seq: i64,
    vendor: Vendor,
}

fn select(c: &Connection, account: AccountId, vendor_id: &str) -> rusqlite::Result<Option<Found>> {
    c.prepare_cached(&format!(
        "{COLUMNS} WHERE vendor_id = ?1 AND account_id = ?2"
    ))?
    .query_row(params![vendor_id, account.0], read_vendor)
    .optional()
}

fn read_vendor(row: &Row<'_>) -> rusqlite::Result<Found> {
    Ok(Found {
        seq: row.get(0)?,
        vendor: Vendor {
            vendor_id: row.get::<_, String>(1)?.into(),
            name: row.get(2)?,
            aliases: Vec::new(),
            tax_ids: Vec::new(),
            country: row.get(3)?,
            invoice_count: row.get(4)?,
            first_seen_at: instant(row, 5)?,
            last_seen_at: instant(row, 6)?,
        },
    })
}

fn whole(c: &Connection, Found { seq, vendor }: Found) -> rusqlite::Result<Vendor> {
    let texts = |sql| -> rusqlite::Result<Vec<String>> {
        c.prepare_cached(sql)?
            .query_map([seq], |row| row.get(0))?
            .collect()
    };
    Ok(Vendor {
        aliases: texts(
            "SELECT n.name FROM vendor_names n JOIN vendors v ON v.seq = n.vendor_seq
             WHERE v.seq = ?1 AND n.name <> v.name ORDER BY n.rowid",
        )?,
        tax_ids: texts("SELECT tax_id FROM vendor_tax_ids WHERE vendor_seq = ?1 ORDER BY rowid")?,
        ..vendor
    })
}
