//! All that a document tells about the names in it, weighed in one place.

use std::collections::{HashMap, HashSet};

use super::address::address_of;
use super::domain::{Domain, domains, owns};
use super::names::{is_bank, is_name_like, is_other_label, is_remark, key, same_firm};
use super::near::{Under, block_under, in_footer, under_sender};
use super::paying::{paid, payers};
use super::section::{account_customers, addressed_under, governed, under_headings};
use super::sender::name_of;
use super::vendor::{Name, is_title};
use crate::candidates::{Facts, Found};
use crate::layout::Spot;
use crate::locale::labels::Role;
use crate::locale::legal;

/// What each piece of evidence adds to a name.
mod weight {
    /// Under "Seller".
    pub(super) const HEADED: f64 = 0.65;
    /// Under "Remit to", or the holder of the account.
    pub(super) const PAYEE: f64 = 0.15;
    pub(super) const HEAD: f64 = 0.2;
    /// No name stands above it.
    pub(super) const TOP: f64 = 0.1;
    pub(super) const UPPER: f64 = 0.12;
    pub(super) const FOOT: f64 = 0.05;
    /// At most, for large type.
    pub(super) const SIZE: f64 = 0.2;
    /// No name is set larger.
    pub(super) const LARGEST: f64 = 0.06;
    pub(super) const FORM: f64 = 0.3;
    /// A word such as "Partners" or "Trust" rather than a form of the law.
    pub(super) const FORM_WORD: f64 = 0.24;
    pub(super) const DOMAIN: f64 = 0.24;
    /// An address follows on the same line.
    pub(super) const SENDER: f64 = 0.3;
    pub(super) const REPEATED: f64 = 0.08;
    /// A telephone, tax id, account or register entry stands under it.
    pub(super) const CONTACT: f64 = 0.12;
    pub(super) const ADDRESS: f64 = 0.06;
    /// A register entry or tax id stands on its line.
    pub(super) const REGISTERED: f64 = 0.15;
    pub(super) const FIGURES: f64 = -0.15;
    pub(super) const LONG: f64 = -0.2;
    pub(super) const BANK: f64 = -0.35;
    pub(super) const REMARK: f64 = -0.4;
    pub(super) const LATER_PAGE: f64 = -0.1;
    /// In the middle of the page, as a word of the content.
    pub(super) const CONTENT: f64 = -0.15;
}

/// The share of the page that its head takes, its upper part, and where its foot begins.
const HEAD: f64 = 0.12;
const UPPER: f64 = 0.27;
const FOOT: f64 = 0.82;
/// Letters of the shortest brand by which a longer name is known.
const BRAND: usize = 6;
/// The most that a name over a bare postal address can be worth, and one under the line of a sender.
const ADDRESSEE: f64 = 0.42;
const RECIPIENT: f64 = 0.2;
/// The least evidence of a candidate.
pub(super) const LEAST: f64 = 0.25;
/// The words of a name that is longer than names are.
pub(super) const LONG_NAME: usize = 7;

/// What the document tells about its names.
pub(super) struct Page {
    height: f64,
    body_size: f64,
    largest: f64,
    /// The first name of the document, if none stands beside it.
    top: Option<Spot>,
    domains: Vec<Domain>,
    /// How often each name stands in the document.
    repeats: HashMap<String, usize>,
    /// Segments of the customer, of the consignee and the like.
    others: Vec<Spot>,
    /// Names under "Seller".
    pub headed: Vec<Found<String>>,
    /// Keys of the names to pay to.
    payees: Vec<String>,
    /// Keys of the names that goods are delivered to.
    receivers: Vec<String>,
    /// Whether the customer is known, so that no other name can be the addressee.
    addressed: bool,
    /// How many tax ids are labelled.
    tax_ids: usize,
}

/// What stands with a name.
pub(super) struct Signs {
    pub key: String,
    pub under: Under,
    /// How well a heading says that it is the supplier's.
    pub headed: f64,
    domain: bool,
    registered: bool,
    paid: bool,
    /// Goods are delivered to one of this name.
    receives: bool,
    /// What only the supplier has: ways to get in touch, the line of a sender, a heading, a domain.
    supplier: bool,
}

impl Signs {
    /// Whether it stands over an address like an addressee, and nothing says that it is the supplier's.
    pub(super) fn is_bare(&self) -> bool {
        self.under.address && !self.supplier && !self.paid
    }
}

impl Page {
    /// `customer` is the key of the customer's name where a heading tells it.
    pub(super) fn of(facts: &Facts<'_>, customer: Option<&str>) -> Self {
        let mut repeats = HashMap::new();
        let mut sizes: Vec<f64> = Vec::new();
        let mut largest = 0.0_f64;
        let mut top = Vec::new();
        for (spot, segment) in facts.layout.segments() {
            let (name, _) = name_of(&segment.text);
            *repeats.entry(key(name)).or_default() += 1;
            sizes.push(segment.size);
            if is_name_like(name) && !is_title(facts, spot) && !is_other_label(facts, spot) {
                largest = largest.max(segment.size);
                if facts.layout.lines[spot.line].page == 1 {
                    top.push(spot);
                }
            }
        }
        sizes.sort_by(f64::total_cmp);
        let mut others = governed(facts, Role::CustomerHead);
        others.extend(governed(facts, Role::OtherPartyHead));
        others.extend(payers(facts));
        let payees = [Role::PayeeHead, Role::AccountHolder];
        let payees = payees.iter().flat_map(|&r| under_headings(facts, r));
        let customers: Vec<Found<String>> = account_customers(facts).collect();
        let own = |p: &Found<String>| customers.iter().all(|c| c.place != p.place);
        let payees = payees.filter(own).chain(paid(facts));
        let payees: Vec<String> = payees.map(|p| key(&p.value)).collect();
        let receivers = addressed_under(facts, Role::OtherPartyHead);
        let tax_ids = facts.labels.with(Role::TaxId).filter(|l| l.leads);
        let tax_ids: HashSet<Spot> = tax_ids.map(|l| l.spot).collect();
        let own = domains(facts)
            .into_iter()
            .filter(|d| !others.contains(&d.spot));
        Self {
            height: facts.layout.pages.first().map_or(842.0, |p| p.1),
            body_size: sizes.get(sizes.len() / 2).copied().unwrap_or(10.0),
            largest,
            top: first_alone(&top),
            domains: own.collect(),
            repeats,
            others,
            headed: firms(facts, under_headings(facts, Role::VendorHead)),
            payees,
            receivers: receivers.map(|r| key(&r.value)).collect(),
            addressed: customer.is_some(),
            tax_ids: tax_ids.len(),
        }
    }

    /// What stands with a name.
    pub(super) fn signs(&self, facts: &Facts<'_>, name: &Name) -> Signs {
        let spot = name.place.spot;
        let key = key(&name.text);
        let under = block_under(facts, spot);
        let headed = self.headed_score(&key);
        let domain = self.domains.iter().any(|d| owns(&name.text, &d.name));
        let registered = facts
            .labels
            .on_line(spot.line)
            .any(|l| l.has_any(&[Role::Register, Role::TaxId]) && l.spot == spot);
        // Where several tax ids are printed, one of them is the customer's.
        let contact = under.contact
            || under.tax_id && self.tax_ids < 2
            || under.address && in_footer(facts, spot);
        Signs {
            supplier: contact || name.sender || domain || headed > 0.0 || registered,
            paid: self.payees.iter().any(|p| same_firm(p, &key)),
            receives: self.receivers.contains(&key),
            key,
            under,
            headed,
            domain,
            registered,
        }
    }

    /// How well a heading says that a name is the supplier's.
    fn headed_score(&self, name: &str) -> f64 {
        let headed = self.headed.iter().filter(|h| key(&h.value) == name);
        headed.map(|h| h.score).fold(0.0, f64::max)
    }

    pub(super) fn is_others(&self, spot: Spot) -> bool {
        self.others.contains(&spot)
    }

    /// All the evidence for a name.
    pub(super) fn score(&self, facts: &Facts<'_>, name: &Name, signs: &Signs) -> f64 {
        let spot = name.place.spot;
        let under = &signs.under;
        let score = self.of_place(facts, name) + self.of_text(name, signs) + of_signs(name, signs);
        if under.customer || !name.sender && under_sender(facts, spot) {
            return score.min(RECIPIENT);
        }
        if signs.receives && signs.is_bare() {
            return score.min(RECIPIENT);
        }
        // A postal address and nothing else, below the head of the page, may be the addressee.
        let position = facts.layout.segment(spot).rect.center_y() / self.height;
        if under.address && !signs.supplier && position > HEAD && !self.addressed {
            score.min(ADDRESSEE)
        } else {
            score
        }
    }

    /// What the place and the type of a name are worth.
    fn of_place(&self, facts: &Facts<'_>, name: &Name) -> f64 {
        let spot = name.place.spot;
        let segment = facts.layout.segment(spot);
        let position = segment.rect.center_y() / self.height;
        let first_page = facts.layout.lines[spot.line].page == 1;
        let place = match position {
            _ if !first_page => weight::LATER_PAGE,
            _ if !name.whole => weight::FOOT,
            p if p < HEAD => weight::HEAD,
            p if p < UPPER => weight::UPPER,
            p if p > FOOT => weight::FOOT,
            p if p > 2.0 * UPPER && !legal::has_legal_form(&name.text) => weight::CONTENT,
            _ => 0.0,
        };
        let larger = (0.2 * (segment.size / self.body_size - 1.15)).clamp(0.0, weight::SIZE);
        let largest = first_page && segment.size > self.largest - 0.1 && larger > 0.0;
        place
            + when(name.whole, larger)
            + when(largest, weight::LARGEST)
            + when(position < HEAD && self.top == Some(spot), weight::TOP)
    }

    /// What the words of a name are worth.
    fn of_text(&self, name: &Name, signs: &Signs) -> f64 {
        let formed = legal::has_legal_form(&name.text);
        let form = match formed {
            true if legal::has_strict_form(&name.text) => weight::FORM,
            true => weight::FORM_WORD,
            false => 0.0,
        };
        // The firm's own name counts as often as its brand does.
        let brand = |k: &&String| k.len() >= BRAND && signs.key.starts_with(k.as_str());
        let times: usize = self
            .repeats
            .keys()
            .filter(brand)
            .map(|k| self.repeats[k])
            .sum();
        let repeated = times > 1;
        let bank = is_bank(&name.text) && !signs.domain && signs.headed == 0.0;
        let own = formed || signs.domain || signs.under.address;
        let figures = name.text.contains(|c: char| c.is_ascii_digit());
        let long = name.text.split_whitespace().count() > LONG_NAME;
        form + when(repeated, weight::REPEATED)
            + when(figures, weight::FIGURES)
            + when(long, weight::LONG)
            + when(bank, weight::BANK)
            + when(is_remark(&name.text) && !own, weight::REMARK)
    }
}

fn when(holds: bool, weight: f64) -> f64 {
    if holds { weight } else { 0.0 }
}

/// What the things that stand with a name are worth.
fn of_signs(name: &Name, signs: &Signs) -> f64 {
    when(signs.domain, weight::DOMAIN)
        + when(name.sender, weight::SENDER)
        + when(signs.paid, weight::PAYEE)
        + when(signs.under.address, weight::ADDRESS)
        + when(signs.under.contact || signs.under.tax_id, weight::CONTACT)
        + when(signs.registered, weight::REGISTERED)
        + when(signs.headed > 0.0, weight::HEADED * signs.headed)
}

/// The first of the names, if it is the only one on its line.
fn first_alone(names: &[Spot]) -> Option<Spot> {
    let first = *names.first()?;
    let beside = names.get(1).is_some_and(|n| n.line == first.line);
    (!beside).then_some(first)
}

/// The names that are a firm's: "Verkäufer" also announces a salesperson, who has neither legal form nor
/// address.
fn firms(facts: &Facts<'_>, names: Vec<Found<String>>) -> Vec<Found<String>> {
    let firm =
        |f: &Found<String>| legal::has_legal_form(&f.value) || address_of(facts, f).text.is_some();
    names.into_iter().filter(firm).collect()
}
