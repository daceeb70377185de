//! The supplier's address where its name does not stand over it, as in a column of contacts.

use super::Parties;
use super::address::{Address, address_of};
use super::names::{is_name_like, is_street, starts_as_name};
use super::postal::upto_postcode;
use super::section::governed;
use crate::candidates::Facts;
use crate::layout::{Block, Spot};
use crate::locale::labels::Role;
use crate::locale::{country, legal};

/// The supplier's address: by its name, else the one address of the document that is nobody else's.
pub(crate) fn vendor_address(facts: &Facts<'_>, parties: &Parties) -> Address {
    let Some(vendor) = &parties.vendor else {
        return Address::default();
    };
    let own = address_of(facts, vendor);
    if own.text.is_some() {
        return own;
    }
    only_other(facts, parties).unwrap_or_default()
}

/// The address that stands alone: not under the customer, a consignee, or any other name.
fn only_other(facts: &Facts<'_>, parties: &Parties) -> Option<Address> {
    let roles = [
        Role::CustomerHead,
        Role::OtherPartyHead,
        Role::PayeeHead,
        Role::AccountHolder,
    ];
    let others: Vec<Spot> = roles.iter().flat_map(|&r| governed(facts, r)).collect();
    let customer = parties.customer.as_ref();
    let of_customer = customer.and_then(|c| address_of(facts, c).text);
    let place = customer.and_then(|c| c.place.as_ref()).map(|p| p.spot);
    let blocks = facts.layout.blocks.iter();
    let blocks = blocks.filter(|b| place.is_none_or(|p| !b.spots.contains(&p)));
    let mut found = blocks.filter_map(|b| nameless(facts, b, &others));
    let first = found.find(|a| a.text != of_customer)?;
    let same = found.all(|a| a.text == first.text || a.text == of_customer);
    same.then_some(first)
}

/// The address in a block in which no name stands right above the street.
fn nameless(facts: &Facts<'_>, block: &Block, others: &[Spot]) -> Option<Address> {
    let text = |s: &Spot| facts.layout.segment(*s).text.as_str();
    let town = block
        .spots
        .iter()
        .position(|s| country::postcode(text(s)).is_some())?;
    let street = block.spots[..town]
        .iter()
        .rposition(|s| is_street(text(s)))?;
    let name = |s: &Spot| is_name_like(text(s)) && starts_as_name(text(s));
    let alone = block.spots[..street]
        .last()
        .is_none_or(|s| !name(s) || is_position(facts, *s));
    if !alone
        || block.spots[street..=town]
            .iter()
            .any(|s| others.contains(s))
    {
        return None;
    }
    let lines: Vec<String> = block.spots[street..]
        .iter()
        .map(|s| text(s).to_owned())
        .collect();
    upto_postcode(&lines)
}

/// The last line of those about a person: it stands under another name and is no firm's.
fn is_position(facts: &Facts<'_>, spot: Spot) -> bool {
    !legal::has_legal_form(&facts.layout.segment(spot).text)
        && facts
            .layout
            .blocks
            .iter()
            .any(|b| b.spots.iter().skip(1).any(|&s| s == spot))
}
