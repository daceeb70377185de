//! `/vendors`: the suppliers that an account's documents came from. From the roadmap of the reference; contract §5.

use serde::Serialize;

use crate::call::Call;
use crate::client::Client;
use crate::endpoint::{ADD_ALIAS, MERGE_VENDOR, REMOVE_ALIAS, VENDORS};
use crate::list::{Listed, Paging, Rows, paging_options};
use crate::model::{Deleted, Vendor, VendorId, VendorPage};

/// The vendors of the account: `client.vendors()`.
#[derive(Debug, Clone)]
pub struct Vendors {
    client: Client,
}

impl Vendors {
    pub(crate) fn new(client: Client) -> Self {
        Self { client }
    }

    /// The vendors under their canonical names: `GET /vendors`.
    pub fn list(&self) -> ListVendors {
        ListVendors {
            client: self.client.clone(),
            paging: Paging::default(),
        }
    }

    /// Adds another name that documents print for a vendor: `POST /vendors/{vendor_id}/aliases`. A name of another vendor is
    /// 409 `VENDOR_ALIAS_TAKEN`. Repeated only if the request provably was not processed.
    pub fn add_alias(&self, vendor_id: &VendorId, alias: &str) -> Call<Vendor> {
        #[derive(Serialize)]
        struct Body<'a> {
            alias: &'a str,
        }
        let call = Call::data(self.client.clone(), ADD_ALIAS, &[vendor_id.as_str()]);
        call.json(&Body { alias })
    }

    /// Removes a name from a vendor: `DELETE /vendors/{vendor_id}/aliases/{alias}`. Repeated after every failure that may
    /// pass.
    ///
    /// A 404 with a code after an attempt whose answer was lost says that this attempt removed it, and an empty answer
    /// that it is done: both are a success, and [`Answer`](crate::Answer) has their status and body.
    pub fn remove_alias(&self, vendor_id: &VendorId, alias: &str) -> Call<Deleted> {
        let ids = [vendor_id.as_str(), alias];
        Call::flat(self.client.clone(), REMOVE_ALIAS, &ids)
    }

    /// Makes one vendor a part of another, with its names and counts: `POST /vendors/{vendor_id}/merge`. Later
    /// documents of the first one count as the second one's. Returns the second one; there is no way back.
    /// Repeated only if the request provably was not processed.
    pub fn merge(&self, vendor_id: &VendorId, into: &VendorId) -> Call<Vendor> {
        #[derive(Serialize)]
        struct Body<'a> {
            into: &'a VendorId,
        }
        let call = Call::data(self.client.clone(), MERGE_VENDOR, &[vendor_id.as_str()]);
        call.json(&Body { into })
    }
}

/// The list of vendors, not asked for yet: one [`page`](Self::page), or a [`stream`](Self::stream) of all.
#[derive(Debug, Clone)]
#[must_use = "a list does nothing until a page of it is asked for or it is streamed"]
pub struct ListVendors {
    client: Client,
    paging: Paging,
}

impl ListVendors {
    paging_options!();

    /// One page, as the API gives it. Repeated after every failure that may pass.
    pub fn page(&self) -> Call<VendorPage> {
        self.paging
            .page(Call::data(self.client.clone(), VENDORS, &[]))
    }

    /// All vendors from [`offset`](Self::offset) on.
    pub fn stream(self) -> Rows<Vendor> {
        Rows::new(self.paging, move |paging| {
            paging.page(Call::data(self.client.clone(), VENDORS, &[]))
        })
    }
}

impl Listed for Vendor {
    type Page = VendorPage;

    fn id(&self) -> &str {
        self.vendor_id.as_str()
    }

    fn rows(page: VendorPage) -> (Vec<Self>, Option<u32>) {
        (page.vendors, page.limit)
    }
}
