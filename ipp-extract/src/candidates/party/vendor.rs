//! The supplier: every name of the document with all that speaks for and against it, weighed in one place.

use std::collections::HashMap;

use super::address::address_of;
use super::domain::{Domain, domains, owns};
use super::names::{is_bank, is_name_like, is_other_label, is_remark, key, legal_names, same_firm};
use super::near::{block_under, is_house, under_sender};
use super::section::{account_customers, governed, payers, under_headings, with_second_line};
use super::sender::{before_figures, name_of, whole_line};
use crate::candidates::{Facts, Found, Place};
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
/// The most that a name over a bare postal address can be worth, and one under the line of a sender.
const ADDRESSEE: f64 = 0.42;
const RECIPIENT: f64 = 0.2;
/// The least evidence of a candidate.
const LEAST: f64 = 0.25;
/// The words of a name that is longer than names are.
const LONG_NAME: usize = 7;

/// A name at a place.
struct Name {
    text: String,
    place: Place,
    /// Whether an address follows it on its line.
    sender: bool,
    /// The whole segment, rather than words within it.
    whole: bool,
}

/// A candidate for the supplier's name.
pub(super) struct Candidate {
    pub found: Found<String>,
    pub key: String,
    /// Whether a heading says that it is the supplier's.
    pub headed: bool,
}

/// Candidates for the supplier's name; `customer` is the key of the other party's name.
pub(super) fn candidates(facts: &Facts<'_>, customer: Option<&str>) -> Vec<Candidate> {
    let page = Page::of(facts);
    let mut names: Vec<Name> = Vec::new();
    for (spot, _) in facts.layout.segments() {
        if !page.is_others(spot) && !is_title(facts, spot) {
            names.extend(names_at(facts, spot));
        }
    }
    names.extend(page.headed.iter().filter_map(headed));
    let scored = names.into_iter().map(|n| {
        let key = key(&n.text);
        let headed = page.headed_score(&key) > 0.0;
        let found = Found {
            score: page.score(facts, &n),
            value: n.text,
            place: Some(n.place),
        };
        Candidate { found, key, headed }
    });
    let of_customer = |c: &Candidate| customer.is_some_and(|own| same_firm(&c.key, own));
    scored
        .filter(|c| c.found.score >= LEAST && !of_customer(c))
        .collect()
}

fn headed(found: &Found<String>) -> Option<Name> {
    Some(Name {
        text: found.value.clone(),
        place: found.place.clone()?,
        sender: false,
        whole: true,
    })
}

/// The name that a segment is, or starts with; else those with a legal form within it.
fn names_at(facts: &Facts<'_>, spot: Spot) -> Vec<Name> {
    let segment = facts.layout.segment(spot);
    let line = whole_line(facts, spot);
    let (text, sender) = name_of(&line);
    if sender && !legal::has_legal_form(text) && is_house(facts, spot) {
        return Vec::new();
    }
    let text = before_figures(text);
    let whole = if line == segment.text {
        with_second_line(facts, spot, text.to_owned())
    } else {
        text.to_owned()
    };
    let labelled = is_other_label(facts, spot);
    if is_name_like(&whole) && !labelled && (sender || segment.words.len() <= 2 * LONG_NAME) {
        let words = whole.split_whitespace().count().min(segment.words.len());
        return vec![Name {
            text: whole,
            place: Place {
                spot,
                words: 0..words,
            },
            sender,
            whole: true,
        }];
    }
    let words: Vec<&str> = segment.words.iter().map(|w| w.text.as_str()).collect();
    let found = legal_names(&words)
        .into_iter()
        .filter(|(name, _)| is_name_like(name));
    let inner = found.map(|(text, words)| Name {
        text,
        place: Place { spot, words },
        sender: false,
        whole: false,
    });
    inner.collect()
}

fn is_title(facts: &Facts<'_>, spot: Spot) -> bool {
    const TITLES: [Role; 5] = [
        Role::InvoiceTitle,
        Role::CreditTitle,
        Role::CorrectionTitle,
        Role::StatementTitle,
        Role::OtherTitle,
    ];
    let formed = legal::has_legal_form(&facts.layout.segment(spot).text);
    let mut labels = facts.labels.in_segment(spot);
    labels.any(|l| l.has_any(&TITLES) && (l.alone() || !formed))
}

/// What the document tells about its names.
struct Page {
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
    headed: Vec<Found<String>>,
    /// Keys of the names to pay to.
    payees: Vec<String>,
}

impl Page {
    fn of(facts: &Facts<'_>) -> Self {
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
        let payees: Vec<String> = payees.filter(own).map(|p| key(&p.value)).collect();
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
        }
    }

    /// How well a heading says that a name is the supplier's.
    fn headed_score(&self, name: &str) -> f64 {
        let headed = self.headed.iter().filter(|h| key(&h.value) == name);
        headed.map(|h| h.score).fold(0.0, f64::max)
    }

    fn is_others(&self, spot: Spot) -> bool {
        self.others.contains(&spot)
    }

    /// All the evidence for a name.
    fn score(&self, facts: &Facts<'_>, name: &Name) -> f64 {
        let spot = name.place.spot;
        let segment = facts.layout.segment(spot);
        let line = &facts.layout.lines[spot.line];
        let position = segment.rect.center_y() / self.height;
        let first_page = line.page == 1;
        let key = key(&name.text);
        let when = |holds: bool, weight: f64| if holds { weight } else { 0.0 };
        let domain = self.domains.iter().any(|d| owns(&name.text, &d.name));
        let under = block_under(facts, spot);
        let formed = legal::has_legal_form(&name.text);
        let headed = self.headed_score(&key);
        let place = match position {
            _ if !first_page => weight::LATER_PAGE,
            _ if !name.whole => weight::FOOT,
            p if p < HEAD => weight::HEAD,
            p if p < UPPER => weight::UPPER,
            p if p > FOOT => weight::FOOT,
            p if p > 2.0 * UPPER && !formed => weight::CONTENT,
            _ => 0.0,
        };
        let larger = (0.2 * (segment.size / self.body_size - 1.15)).clamp(0.0, weight::SIZE);
        let registered = facts
            .labels
            .on_line(spot.line)
            .any(|l| l.has_any(&[Role::Register, Role::TaxId]) && l.spot == spot);
        let score = place
            + when(name.whole, larger)
            + when(
                first_page && segment.size > self.largest - 0.1 && larger > 0.0,
                weight::LARGEST,
            )
            + when(position < HEAD && self.top == Some(spot), weight::TOP)
            + when(domain, weight::DOMAIN)
            + match formed {
                true if legal::has_strict_form(&name.text) => weight::FORM,
                true => weight::FORM_WORD,
                false => 0.0,
            }
            + when(name.sender, weight::SENDER)
            + when(
                self.repeats.get(&key).is_some_and(|&n| n > 1),
                weight::REPEATED,
            )
            + when(
                self.payees.iter().any(|p| same_firm(p, &key)),
                weight::PAYEE,
            )
            + when(under.address, weight::ADDRESS)
            + when(under.contact, weight::CONTACT)
            + when(registered, weight::REGISTERED)
            + when(headed > 0.0, weight::HEADED * headed)
            + when(
                name.text.contains(|c: char| c.is_ascii_digit()),
                weight::FIGURES,
            )
            + when(
                name.text.split_whitespace().count() > LONG_NAME,
                weight::LONG,
            )
            + when(
                is_bank(&name.text) && !domain && headed == 0.0,
                weight::BANK,
            )
            + when(is_remark(&name.text) && !formed, weight::REMARK);
        if under.customer || !name.sender && under_sender(facts, spot) {
            return score.min(RECIPIENT);
        }
        // A postal address and nothing else, below the head of the page, may be the addressee.
        let supplier = under.contact || name.sender || domain || headed > 0.0 || registered;
        if under.address && !supplier && position > HEAD {
            score.min(ADDRESSEE)
        } else {
            score
        }
    }
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
