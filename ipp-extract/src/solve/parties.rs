//! Which tax id and country belongs to whom.

use std::cmp::Reverse;
use std::collections::HashMap;

use crate::candidates::ids::{self, TaxId};
use crate::candidates::label::Label;
use crate::candidates::party::{Address, Parties, address_of, origin};
use crate::candidates::{Facts, Found};
use crate::layout::Spot;
use crate::locale::labels::Role;
use crate::locale::squashed;

/// The tax ids of both parties.
#[derive(Debug, Clone, Default)]
pub(super) struct TaxIds {
    pub vendor: Option<Found<String>>,
    pub customer: Option<Found<String>>,
    /// The country that issued the supplier's.
    vendor_country: Option<&'static str>,
}

impl TaxIds {
    /// Whether the supplier's tax id is of a country.
    pub(super) fn agrees(&self, country: Option<&str>) -> bool {
        country.is_some() && self.vendor_country == country
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Owner {
    Customer,
    Vendor,
}

/// What tells the owner of an id, best last.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Evidence {
    /// Nothing but the distance to the names.
    Distance,
    Footer,
    /// It stands in the block of a party.
    Block,
    Label,
}

#[derive(Debug)]
struct Claim {
    id: Found<TaxId>,
    owner: Owner,
    evidence: Evidence,
}

/// Gives each tax id to its owner; of several, VAT ids come first.
pub(super) fn ids(facts: &Facts<'_>, parties: &Parties) -> TaxIds {
    let countries = Countries::of(facts, parties);
    let names = Names::of(facts, parties);
    let claims = ids::tax_ids(facts).into_iter().map(|id| {
        let (owner, evidence) = owner_of(facts, &id, parties, &names);
        let owner = countries.corrected(owner, evidence, &id.value);
        Claim {
            id,
            owner,
            evidence,
        }
    });
    let claims = each_once(claims);
    let best = |owner: Owner| {
        let own = claims.iter().filter(|c| c.owner == owner);
        own.rev().max_by(|a, b| {
            let rank = |c: &Claim| (Reverse(c.id.value.kind), c.evidence);
            let score = a.id.score.total_cmp(&b.id.score);
            rank(a).cmp(&rank(b)).then(score)
        })
    };
    let text = |claim: &Claim| Found {
        value: claim.id.value.text.clone(),
        score: claim.id.score,
        place: claim.id.place.clone(),
    };
    let (vendor, customer) = (best(Owner::Vendor), best(Owner::Customer));
    let vendor = vendor.or_else(|| left_over(&claims, customer?));
    let customer = customer.or_else(|| {
        let left = left_over(&claims, vendor?)?;
        stands_high(facts, left).then_some(left)
    });
    TaxIds {
        vendor_country: vendor.and_then(|v| v.id.value.country),
        vendor: vendor.map(text),
        customer: customer.map(text),
    }
}

/// Another VAT id that only its distance gave to the owner of a surer one: it is the other party's.
fn left_over<'a>(claims: &'a [Claim], sure: &Claim) -> Option<&'a Claim> {
    claims.iter().find(|claim| {
        claim.owner == sure.owner
            && claim.evidence == Evidence::Distance
            && sure.evidence > Evidence::Distance
            && claim.id.value.kind == sure.id.value.kind
            && claim.id.value.compact != sure.id.value.compact
    })
}

/// Whether an id stands where addresses do, in the upper half of its page.
fn stands_high(facts: &Facts<'_>, claim: &Claim) -> bool {
    let area = claim.id.place.as_ref().map(|place| ids::area(facts, place));
    area.is_some_and(|(page, rect)| rect.y1 < 0.5 * height(facts, page))
}

fn height(facts: &Facts<'_>, page: u32) -> f64 {
    let size = facts.layout.pages.get(page as usize - 1);
    size.map_or(842.0, |&(_, height)| height)
}

/// Of an id that is printed several times, the claim with the best evidence; of equals the supplier's.
fn each_once(claims: impl Iterator<Item = Claim>) -> Vec<Claim> {
    let mut once: Vec<Claim> = Vec::new();
    for claim in claims {
        let same = |c: &&mut Claim| c.id.value.compact == claim.id.value.compact;
        let rank = |c: &Claim| (c.evidence, c.owner == Owner::Vendor);
        match once.iter_mut().find(same) {
            Some(known) if rank(known) >= rank(&claim) => {}
            Some(known) => *known = claim,
            None => once.push(claim),
        }
    }
    once
}

/// The countries of the parties' addresses.
struct Countries {
    vendor: Option<&'static str>,
    customer: Option<&'static str>,
}

impl Countries {
    fn of(facts: &Facts<'_>, parties: &Parties) -> Self {
        let country = |party: Option<&Found<String>>| address_of(facts, party?).country;
        Self {
            vendor: country(parties.vendor.as_ref()),
            customer: country(parties.customer.as_ref()),
        }
    }

    /// An id whose country is only the other party's belongs to the other party, unless a label or a
    /// block says otherwise.
    fn corrected(&self, owner: Owner, evidence: Evidence, id: &TaxId) -> Owner {
        let (Some(vendor), Some(customer), Some(country)) =
            (self.vendor, self.customer, id.country)
        else {
            return owner;
        };
        match evidence {
            Evidence::Block | Evidence::Label => owner,
            _ if country == vendor && country != customer => Owner::Vendor,
            _ if country == customer && country != vendor => Owner::Customer,
            _ => owner,
        }
    }
}

/// The part of a page above its foot.
const ABOVE_FOOT: f64 = 0.85;

fn owner_of(
    facts: &Facts<'_>,
    id: &Found<TaxId>,
    parties: &Parties,
    names: &Names,
) -> (Owner, Evidence) {
    if id.value.of_customer {
        return (Owner::Customer, Evidence::Label);
    }
    let Some(place) = &id.place else {
        return (Owner::Vendor, Evidence::Distance);
    };
    match block_of(facts, place.spot, names) {
        Block::Of(owner) => return (owner, Evidence::Block),
        Block::OfOther => return (Owner::Vendor, Evidence::Distance),
        Block::Unknown => {}
    }
    let (page, rect) = ids::area(facts, place);
    if rect.y0 > ABOVE_FOOT * height(facts, page) {
        return (Owner::Vendor, Evidence::Footer);
    }
    if nearer_to_customer(facts, place.spot, parties) {
        return (Owner::Customer, Evidence::Distance);
    }
    (Owner::Vendor, Evidence::Distance)
}

/// A block ends at a gap of this many line heights.
const GAP: f64 = 2.5;
/// Lines of one block start at most this many points apart.
const INDENT: f64 = 24.0;
/// What the fields of the document rather than of a party say.
const FIELDS: [Role; 6] = [
    Role::InvoiceNumber,
    Role::InvoiceDate,
    Role::DueDate,
    Role::ColDescription,
    Role::Total,
    Role::AmountDue,
];

enum Block {
    Of(Owner),
    /// Under a heading that names neither party.
    OfOther,
    Unknown,
}

/// The block of the party whose name or heading is the next one above in the column, with no gap between.
fn block_of(facts: &Facts<'_>, id: Spot, names: &Names) -> Block {
    let mut column = facts.layout.segment(id).rect;
    let left = id
        .segment
        .checked_sub(1)
        .map(|segment| Spot { segment, ..id });
    if let Some(label) = left.filter(|&l| facts.labels.is_label(l)) {
        column = column.union(&facts.layout.segment(label).rect);
    }
    if let Some(owner) = named_in(facts, id, names) {
        return Block::Of(owner);
    }
    let page = facts.layout.lines[id.line].page;
    let mut top = column.y0;
    for (line, l) in facts.layout.lines[..id.line].iter().enumerate().rev() {
        if l.page != page || top - l.rect.y1 > GAP * column.height() {
            return Block::Unknown;
        }
        let above = l.segments.iter().position(|s| {
            s.rect.x_overlap(&column) > 0.3
                || (s.rect.x0 - column.x0).abs() < INDENT
                || (s.rect.x1 - column.x1).abs() < INDENT
        });
        let Some(segment) = above else { continue };
        let spot = Spot { line, segment };
        if let Some(owner) = named_in(facts, spot, names) {
            return Block::Of(owner);
        }
        if is_other_heading(facts, spot) {
            return Block::OfOther;
        }
        let is_field = |l: &Label| l.leads && FIELDS.iter().any(|&r| l.has(r));
        if facts.labels.in_segment(spot).any(is_field) {
            return Block::Unknown;
        }
        top = l.segments[segment].rect.y0;
    }
    Block::Unknown
}

/// A line that ends with a colon and has nothing beside it, but is no label.
fn is_other_heading(facts: &Facts<'_>, spot: Spot) -> bool {
    let last = facts.layout.lines[spot.line].segments.len() == spot.segment + 1;
    last && facts.layout.segment(spot).text.ends_with(':')
        && facts.labels.in_segment(spot).all(|l| !l.alone())
}

/// Where the names of the parties stand.
struct Names(HashMap<Spot, Owner>);

impl Names {
    fn of(facts: &Facts<'_>, parties: &Parties) -> Self {
        let name = |party: &Option<Found<String>>| {
            let name = squashed(&party.as_ref()?.value);
            (name.len() >= SHORTEST_NAME).then_some(name)
        };
        let (vendor, customer) = (name(&parties.vendor), name(&parties.customer));
        let segments = facts.layout.segments().filter_map(|(spot, segment)| {
            let text = squashed(&segment.text);
            let says = |name: &Option<String>| name.as_ref().is_some_and(|n| text.contains(n));
            let owner = match (says(&customer), says(&vendor)) {
                (true, _) => Owner::Customer,
                (_, true) => Owner::Vendor,
                _ => return None,
            };
            Some((spot, owner))
        });
        Self(segments.collect())
    }
}

/// Letters of the shortest name that is looked for in the text of the page.
const SHORTEST_NAME: usize = 4;

/// The party whose name or heading a segment is.
fn named_in(facts: &Facts<'_>, spot: Spot, names: &Names) -> Option<Owner> {
    if let Some(&owner) = names.0.get(&spot) {
        return Some(owner);
    }
    let heading = facts
        .labels
        .in_segment(spot)
        .find(|l| is_heading(facts, l))?;
    // "Contact: Jane Doe" with its value beside it heads nothing.
    let right = Spot {
        segment: spot.segment + 1,
        ..spot
    };
    let line = &facts.layout.lines[spot.line];
    let heads = right.segment >= line.segments.len() || facts.labels.is_label(right);
    if heading.has(Role::CustomerHead) || heading.has(Role::OtherPartyHead) && heads {
        return Some(Owner::Customer);
    }
    heading.has(Role::VendorHead).then_some(Owner::Vendor)
}

fn is_heading(facts: &Facts<'_>, label: &Label) -> bool {
    let (word, byte) = label.end;
    let tail = &facts.layout.segment(label.spot).words[word].text[byte..];
    label.leads && (label.ends || tail.starts_with(':'))
}

/// Whether a tax id stands closely under the customer's name and not under the supplier's.
fn nearer_to_customer(facts: &Facts<'_>, id: Spot, parties: &Parties) -> bool {
    let distance = |party: Option<&Found<String>>| {
        let place = party?.place.as_ref()?;
        let page = |spot: Spot| facts.layout.lines[spot.line].page;
        let name = facts.layout.segment(place.spot).rect;
        let text = facts.layout.segment(id).rect;
        let below = text.y0 - name.y0;
        let beside = (text.x0 - name.x0).abs();
        (page(place.spot) == page(id) && below >= -2.0).then_some(below + 0.7 * beside)
    };
    let customer = distance(parties.customer.as_ref());
    let vendor = distance(parties.vendor.as_ref());
    match (customer, vendor) {
        (Some(customer), Some(vendor)) => customer < vendor && customer < 150.0,
        (Some(customer), None) => customer < 110.0,
        _ => false,
    }
}

/// The supplier's country: by the address, else by the tax id, else by telephone, web address and account.
pub(super) fn country(facts: &Facts<'_>, address: &Address, ids: &TaxIds) -> Option<&'static str> {
    let named = address.country.or(ids.vendor_country);
    named.or_else(|| origin(facts))
}
