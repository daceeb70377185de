//! The supplier and the customer: their names and addresses.

mod address;
mod customer;
mod domain;
mod names;
mod near;
mod origin;
mod page;
mod paying;
mod place;
mod postal;
mod section;
mod sender;
mod vendor;
mod wrapped;

use super::{Facts, Found, best};
use crate::locale::labels::Role;
use crate::locale::{legal, squashed};
use names::{key, same_firm};
use vendor::Candidate;

pub(crate) use address::{Address, address_of};
pub(crate) use origin::origin;
pub(crate) use place::vendor_address;

/// The names of both parties.
#[derive(Debug, Clone, Default)]
pub(crate) struct Parties {
    pub vendor: Option<Found<String>>,
    pub customer: Option<Found<String>>,
}

/// Finds the supplier and the customer: the customer by a heading over its block, else in the address
/// window.
pub(crate) fn parties(facts: &Facts<'_>) -> Parties {
    let headed = best(paying::customers(facts));
    let headed = headed.or_else(|| section::account_customers(facts).next());
    let taken = headed.as_ref().map(|c| key(&c.value));
    let candidates = vendor::candidates(facts, taken.as_deref());
    let vendor = calibrated(candidates, headed.is_none());
    let customer = headed.or_else(|| customer::window(facts, vendor.as_ref()));
    let customer = customer.or_else(|| receiver(facts, vendor.as_ref()));
    let customer = customer.or_else(|| customer::elsewhere(facts, vendor.as_ref()?));
    Parties { vendor, customer }
}

/// Who receives the goods, where the document names no other customer.
fn receiver(facts: &Facts<'_>, vendor: Option<&Found<String>>) -> Option<Found<String>> {
    let vendor = vendor.map(|v| key(&v.value)).unwrap_or_default();
    let mut names = section::addressed_anywhere(facts, Role::OtherPartyHead);
    let found = names.find(|f| !same_firm(&key(&f.value), &vendor))?;
    Some(Found {
        score: RECEIVER,
        ..found
    })
}

/// How good a heading such as "Consignee" is as evidence of the customer.
const RECEIVER: f64 = 0.6;

/// Every name that may be the supplier's, by its evidence before it is compared with the others.
pub(crate) fn vendors(facts: &Facts<'_>) -> Vec<Found<String>> {
    let names = vendor::candidates(facts, None).into_iter();
    names.map(|c| c.found).collect()
}

/// Whether a mail or web address that is made of a name begins as it does; `None` if there is no such address.
pub(crate) fn domain_of(facts: &Facts<'_>, name: &str) -> Option<bool> {
    let mut own = domain::domains(facts);
    own.retain(|d| domain::owns(name, &d.name));
    let first = name
        .split_whitespace()
        .map(squashed)
        .find(|w| !w.is_empty())?;
    let begins = |d: &domain::Domain| d.name.starts_with(&first) || first.starts_with(&d.name);
    (!own.is_empty()).then(|| own.iter().any(begins))
}

/// The evidence at which a name is as good as certain to be the supplier's.
const STRONG: f64 = 0.62;
/// What that is worth, and the most that more evidence makes of it.
const SURE: f64 = 0.88;
const SUREST: f64 = 0.97;
/// The lead over the next firm below which a name is doubtful, and how much.
const LEAD: f64 = 0.15;
const DOUBT: f64 = 0.25;

/// Whether a longer form of a name stands right under it, as that of the firm does under its brand.
fn stands_under(whole: &Candidate, brand: &Candidate) -> bool {
    let line = |c: &Candidate| c.found.place.as_ref().map(|p| p.spot.line);
    let (Some(upper), Some(lower)) = (line(brand), line(whole)) else {
        return false;
    };
    let below = lower > upper && lower <= upper + 2;
    below && is_longer(whole, brand)
}

fn is_longer(whole: &Candidate, brand: &Candidate) -> bool {
    whole.key.len() > brand.key.len() && whole.key.contains(&brand.key)
}

/// The best name, scored by its evidence and by its lead over any other firm. A letter has an addressee: a
/// name over nothing but an address is that one if no other is known (`open`) and another name is the
/// supplier's.
fn calibrated(mut candidates: Vec<Candidate>, open: bool) -> Option<Found<String>> {
    candidates.sort_by(|a, b| b.found.score.total_cmp(&a.found.score));
    let best = candidates.first()?;
    let rival = |to: &Candidate| candidates.iter().find(|c| !same_firm(&c.key, &to.key));
    let sender = rival(best).filter(|r| open && best.bare && !r.bare);
    let first = sender.unwrap_or(best);
    let other = rival(first);
    let lead = (first.found.score - other.map_or(0.0, |o| o.found.score)).clamp(0.0, LEAD);
    let sure = (first.found.score / STRONG * SURE).min(SUREST);
    let score = sure - DOUBT * (1.0 - lead / LEAD);
    let named = whole_name(&candidates, first);
    Some(Found {
        score,
        ..named.found.clone()
    })
}

/// The whole name of a firm: where a brand or a shorter form leads, the one with its legal form, with its
/// address, or right below.
fn whole_name<'a>(candidates: &'a [Candidate], first: &'a Candidate) -> &'a Candidate {
    let formed = legal::has_strict_form(&first.found.value);
    let same = candidates.iter().filter(|c| same_firm(&c.key, &first.key));
    let capitals = |c: &Candidate| !c.found.value.contains(char::is_lowercase);
    let mixed = || {
        let mut equal = candidates.iter().filter(|c| c.key == first.key);
        equal.find(|c| capitals(first) && !capitals(c))
    };
    if first.headed || formed {
        return mixed().unwrap_or(first);
    }
    let legal = same
        .clone()
        .find(|c| legal::has_strict_form(&c.found.value));
    let addressed = || same.clone().find(|c| c.addressed && is_longer(c, first));
    let longer = || candidates.iter().find(|c| stands_under(c, first));
    let named = legal.or_else(addressed).or_else(longer).or_else(mixed);
    named.unwrap_or(first)
}
