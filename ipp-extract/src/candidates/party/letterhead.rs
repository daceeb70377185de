//! The supplier by the letterhead: the name that the page puts first, repeats, or owns a domain by.

use std::collections::HashMap;

use super::section::{is_heading, with_second_line};
use super::{Found, is_name_like, is_other_label};
use crate::candidates::label::Label;
use crate::candidates::{Facts, Place};
use crate::layout::{Segment, Spot};
use crate::locale::labels::Role;
use crate::locale::{country, fold, legal, squashed};

/// Marks that part the name from the address in a sender's line.
const SEPARATORS: [&str; 9] = [" - ", " – ", " · ", " • ", " | ", " ● ", " * ", " / ", ", "];

/// The share of the page that its head takes.
const HEAD: f64 = 0.12;
/// The most that a name over a bare postal address can be worth.
const ADDRESSEE: f64 = 0.5;

/// Candidates for the supplier's name on the first page; `customer` is the squashed name of the other
/// party.
pub(super) fn candidates(facts: &Facts<'_>, customer: Option<&str>) -> Vec<Found<String>> {
    let page = Page::of(facts);
    let first_page = facts
        .layout
        .segments()
        .filter(|(s, _)| facts.layout.lines[s.line].page == 1);
    let found = first_page.filter_map(|(spot, segment)| {
        let (name, sender) = name_of(&segment.text);
        let whole = with_second_line(facts, spot, name.to_owned());
        let name = whole.as_str();
        let squashed = squashed(name);
        let other = Some(squashed.as_str()) == customer;
        if other
            || !is_name_like(name)
            || is_title(facts, spot)
            || is_other_label(facts, spot)
            || names_other_party(facts, spot)
        {
            return None;
        }
        let score = page.score(facts, spot, segment, name, sender);
        let words = name.split_whitespace().count().min(segment.words.len());
        let place = Some(Place {
            spot,
            words: 0..words,
        });
        (score >= 0.3).then(|| Found {
            value: name.to_owned(),
            score,
            place,
        })
    });
    found.collect()
}

/// The name at the start of a line, and whether an address follows it there.
fn name_of(text: &str) -> (&str, bool) {
    let cut = SEPARATORS
        .iter()
        .filter_map(|s| text.find(s).map(|at| (at, s.len())))
        .min();
    match cut {
        Some((at, length)) => {
            let rest = &text[at + length..];
            let parts = SEPARATORS.iter().fold(vec![rest], |parts, s| {
                parts.into_iter().flat_map(|p| p.split(s)).collect()
            });
            let address = parts.iter().any(|p| country::postcode(p.trim()).is_some());
            let form = legal::has_legal_form(&text[..at]) && !legal::has_legal_form(rest);
            if address || form {
                (text[..at].trim(), address)
            } else {
                (text.trim(), false)
            }
        }
        None => (text.trim(), false),
    }
}

/// "Bill to: Acme Ltd"
fn names_other_party(facts: &Facts<'_>, spot: Spot) -> bool {
    let other = |l: &Label| l.has(Role::CustomerHead) || l.has(Role::OtherPartyHead);
    facts
        .labels
        .in_segment(spot)
        .any(|l| other(l) && is_heading(facts, l))
}

fn is_title(facts: &Facts<'_>, spot: Spot) -> bool {
    let title = |l: &Label| {
        [
            Role::InvoiceTitle,
            Role::CreditTitle,
            Role::CorrectionTitle,
            Role::StatementTitle,
        ]
        .iter()
        .any(|&r| l.has(r))
    };
    facts.labels.in_segment(spot).any(title)
}

/// What the first page tells about its names.
struct Page {
    height: f64,
    body_size: f64,
    /// The names of web and mail domains, squashed.
    domains: Vec<String>,
    /// How often each squashed segment stands in the document.
    repeats: HashMap<String, usize>,
}

impl Page {
    fn of(facts: &Facts<'_>) -> Self {
        let mut repeats = HashMap::new();
        let mut sizes: Vec<f64> = Vec::new();
        for (_, segment) in facts.layout.segments() {
            *repeats
                .entry(squashed(name_of(&segment.text).0))
                .or_default() += 1;
            sizes.push(segment.size);
        }
        sizes.sort_by(f64::total_cmp);
        Self {
            height: facts.layout.pages.first().map_or(842.0, |p| p.1),
            body_size: sizes.get(sizes.len() / 2).copied().unwrap_or(10.0),
            domains: domains(facts),
            repeats,
        }
    }

    fn score(
        &self,
        facts: &Facts<'_>,
        spot: Spot,
        segment: &Segment,
        name: &str,
        sender: bool,
    ) -> f64 {
        let key = squashed(name);
        let position = segment.rect.center_y() / self.height;
        let when = |holds: bool, weight: f64| if holds { weight } else { 0.0 };
        let domain = self.domain_score(&key);
        let block = block_under(facts, spot);
        let place = match position {
            p if p < HEAD => 0.2,
            p if p < 0.25 => 0.12,
            p if p > 0.85 => 0.05,
            _ => 0.0,
        };
        let score = place
            + domain
            + (0.2 * (segment.size / self.body_size - 1.15)).clamp(0.0, 0.2)
            + when(legal::has_legal_form(name), 0.33)
            + when(sender, 0.25)
            + when(self.repeats.get(&key).is_some_and(|&n| n > 1), 0.08)
            + when(block.address || block.contact, 0.1)
            - when(name.contains(|c: char| c.is_ascii_digit()), 0.15)
            - when(name.split_whitespace().count() > 7, 0.2);
        // A postal address and nothing else, below the head of the page, may be the addressee.
        let addressee =
            block.address && !block.contact && !sender && domain == 0.0 && position > HEAD;
        if addressee {
            score.min(ADDRESSEE)
        } else {
            score.min(0.9)
        }
    }

    /// A name that owns a domain of the page is the supplier's.
    fn domain_score(&self, key: &str) -> f64 {
        let owns = |d: &String| {
            let shorter = d.len().min(key.len());
            shorter >= 4 && (key.starts_with(d.as_str()) || d.starts_with(key))
        };
        if self.domains.iter().any(owns) {
            0.22
        } else {
            0.0
        }
    }
}

/// What stands under a name that starts a block.
#[derive(Default)]
struct Under {
    address: bool,
    /// A telephone, a tax id or a bank account.
    contact: bool,
}

fn block_under(facts: &Facts<'_>, spot: Spot) -> Under {
    let Some(block) = facts
        .layout
        .blocks
        .iter()
        .find(|b| b.spots.first() == Some(&spot))
    else {
        return Under::default();
    };
    let contact = |l: &Label| l.has(Role::TaxId) || l.has(Role::Iban) || l.has(Role::OtherNumber);
    let mut under = Under::default();
    for &line in &block.spots[1..] {
        under.address |= country::postcode(&facts.layout.segment(line).text).is_some();
        under.contact |= facts.labels.in_segment(line).any(contact);
    }
    under
}

/// Providers whose domains say nothing about the sender.
const PROVIDERS: [&str; 14] = [
    "gmail",
    "googlemail",
    "hotmail",
    "outlook",
    "yahoo",
    "web",
    "gmx",
    "icloud",
    "aol",
    "tonline",
    "orange",
    "wanadoo",
    "free",
    "live",
];

/// The second-level names of the mail and web addresses of the page.
fn domains(facts: &Facts<'_>) -> Vec<String> {
    let mut found = Vec::new();
    for (_, segment) in facts.layout.segments() {
        for word in &segment.words {
            let text = fold(&word.text);
            let host = match text.split_once('@') {
                Some((_, host)) => host,
                None => match text.find("www.") {
                    Some(at) => &text[at + 4..],
                    None => match text.find("://") {
                        Some(at) => &text[at + 3..],
                        None => continue,
                    },
                },
            };
            let host = host.split(['/', ',', ';', ')']).next().unwrap_or_default();
            let labels: Vec<&str> = host.trim_end_matches('.').split('.').collect();
            let second = labels.len().checked_sub(2).map(|i| labels[i]);
            // "firm.co.uk": the name stands before the second-level suffix.
            let name = match second {
                Some("co" | "com" | "org" | "net" | "gv" | "ac") if labels.len() > 2 => {
                    labels[labels.len() - 3]
                }
                Some(name) => name,
                None => continue,
            };
            let name = squashed(name);
            if name.len() >= 3 && !PROVIDERS.contains(&name.as_str()) {
                found.push(name);
            }
        }
    }
    found
}
