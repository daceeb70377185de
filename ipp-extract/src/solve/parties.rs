//! Which tax id, country and account belongs to whom.

use ipp_sdk::model::PaymentDetails;

use crate::candidates::ids::{self, TaxId};
use crate::candidates::party::{Address, Parties};
use crate::candidates::{Facts, Found, best};
use crate::locale::labels::Role;

/// The tax ids of both parties.
#[derive(Debug, Clone, Default)]
pub(super) struct TaxIds {
    pub vendor: Option<Found<String>>,
    pub customer: Option<Found<String>>,
}

/// Gives each tax id to the party whose name it stands nearer to, unless its label names the owner.
pub(super) fn ids(facts: &Facts<'_>, parties: &Parties) -> TaxIds {
    let mut ids = TaxIds::default();
    for found in ids::tax_ids(facts) {
        let of_customer = found.value.of_customer || nearer_to_customer(facts, &found, parties);
        let slot = if of_customer {
            &mut ids.customer
        } else {
            &mut ids.vendor
        };
        let text = Found {
            value: found.value.text,
            score: found.score,
            place: found.place,
        };
        if slot.as_ref().is_none_or(|known| text.score > known.score) {
            *slot = Some(text);
        }
    }
    if ids.vendor.as_ref().map(|v| &v.value) == ids.customer.as_ref().map(|c| &c.value) {
        ids.customer = None;
    }
    ids
}

/// Whether a tax id stands closely under the customer's name and not under the supplier's.
fn nearer_to_customer(facts: &Facts<'_>, id: &Found<TaxId>, parties: &Parties) -> bool {
    let distance = |party: Option<&Found<String>>| {
        let (place, id) = (party?.place.as_ref()?, id.place.as_ref()?);
        let (a, b) = (
            &facts.layout.lines[place.spot.line],
            &facts.layout.lines[id.spot.line],
        );
        let (name, text) = (
            facts.layout.segment(place.spot).rect,
            facts.layout.segment(id.spot).rect,
        );
        let below = text.y0 - name.y0;
        let beside = (text.x0 - name.x0).abs();
        (a.page == b.page && below >= -2.0).then_some(below + 0.7 * beside)
    };
    let customer = distance(parties.customer.as_ref());
    let vendor = distance(parties.vendor.as_ref());
    match (customer, vendor) {
        (Some(customer), Some(vendor)) => customer < vendor && customer < 150.0,
        (Some(customer), None) => customer < 110.0,
        _ => false,
    }
}

/// The supplier's country: by the address, else by the tax id.
pub(super) fn country(address: &Address, ids: &TaxIds) -> Option<&'static str> {
    address
        .country
        .or_else(|| ids.vendor.as_ref().and_then(|v| ids::country_of(&v.value)))
}

/// The accounts to pay into: each IBAN with the BIC that stands in the same order; the national account
/// and the BPAY numbers belong to the first.
pub(super) fn payment(facts: &Facts<'_>) -> Vec<PaymentDetails> {
    let ibans = ids::ibans(facts);
    let mut bics = ids::bics(facts).into_iter().map(|b| b.value);
    let mut details: Vec<PaymentDetails> = ibans
        .into_iter()
        .map(|iban| PaymentDetails {
            iban: Some(iban.value),
            swift: bics.next(),
            ..PaymentDetails::default()
        })
        .collect();
    let first = |role| best(ids::digit_groups(facts, role)).map(|f| f.value);
    let national = PaymentDetails {
        bank_account_number: first(Role::Account),
        bpay_biller_code: first(Role::BpayBiller),
        bpay_reference: first(Role::BpayReference),
        ..PaymentDetails::default()
    };
    match details.first_mut() {
        Some(account) => {
            let iban = account.iban.take();
            let swift = account.swift.take();
            *account = PaymentDetails {
                iban,
                swift,
                ..national
            };
        }
        None if national != PaymentDetails::default() => details.push(PaymentDetails {
            swift: bics.next(),
            ..national
        }),
        None => {}
    }
    details
}
