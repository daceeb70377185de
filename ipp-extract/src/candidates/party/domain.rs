//! The domains of the mail and web addresses of a document, by which its sender is known.

use crate::candidates::Facts;
use crate::layout::{Segment, Spot};
use crate::locale::names::{MAIL_PROVIDERS, SUFFIXES};
use crate::locale::{fold, legal, squashed};

/// The shortest domain that can be told to be a name's.
const TELLING: usize = 3;

/// The second-level name of a mail or web address.
#[derive(Debug, Clone)]
pub(super) struct Domain {
    pub name: String,
    pub spot: Spot,
}

/// The domains of the document, without those of mail providers.
pub(super) fn domains(facts: &Facts<'_>) -> Vec<Domain> {
    let mut found = Vec::new();
    for (spot, segment) in facts.layout.segments() {
        let names = segment.words.iter().filter_map(|w| second_level(&w.text));
        found.extend(names.map(|name| Domain { name, spot }));
    }
    found
}

/// The last parts of the domains of a segment, such as `de`.
pub(super) fn top_levels(segment: &Segment) -> Vec<String> {
    let hosts = segment.words.iter().filter_map(|w| host(&w.text));
    hosts
        .filter_map(|h| h.rsplit_once('.').map(|(_, last)| last.to_owned()))
        .collect()
}

/// The host of a mail or web address.
fn host(word: &str) -> Option<String> {
    let text = fold(word);
    let behind = |mark: &str| text.find(mark).map(|at| &text[at + mark.len()..]);
    let host = behind("@")
        .or_else(|| behind("www."))
        .or_else(|| behind("://"))?;
    let host = host.trim_start_matches("www.");
    let host = host
        .split(['/', ',', ';', ')', ':'])
        .next()
        .unwrap_or_default();
    Some(host.trim_end_matches('.').to_owned())
}

fn second_level(word: &str) -> Option<String> {
    let host = host(word)?;
    let labels: Vec<&str> = host.split('.').collect();
    let last = labels.len().checked_sub(2)?;
    // "firm.co.uk": the name stands before the second-level suffix.
    let name = if SUFFIXES.contains(&labels[last]) && last > 0 {
        labels[last - 1]
    } else {
        labels[last]
    };
    let name = squashed(name);
    (name.len() >= TELLING && !MAIL_PROVIDERS.contains(&name.as_str())).then_some(name)
}

/// Whether a domain is that of a firm: one begins as the other, or the domain is made of the words or the
/// initials of the name.
pub(super) fn owns(name: &str, domain: &str) -> bool {
    NameWords::of(name).own(domain)
}

/// A name taken apart, to be compared with many domains.
pub(super) struct NameWords {
    printed: Parts,
    plain: Parts,
}

impl NameWords {
    pub(super) fn of(name: &str) -> Self {
        Self {
            printed: Parts::of(name),
            plain: Parts::of(&plain(name)),
        }
    }

    /// Whether a domain is that of the firm of this name.
    pub(super) fn own(&self, domain: &str) -> bool {
        self.printed.make(domain) || self.plain.make(&plain(domain))
    }
}

/// "mueller" as "Müller" is folded; both sides lose the second letter alike.
fn plain(text: &str) -> String {
    let text = fold(text);
    text.replace("ae", "a")
        .replace("oe", "o")
        .replace("ue", "u")
}

struct Parts {
    joined: String,
    /// Words long enough to be told in a domain.
    long: Vec<String>,
    initials: String,
}

impl Parts {
    fn of(name: &str) -> Self {
        let mut words: Vec<String> = name
            .split(|c: char| !c.is_alphanumeric() && c != '.')
            .filter(|w| !legal::is_legal_form(w))
            .map(squashed)
            .filter(|w| !w.is_empty())
            .collect();
        let joined = words.concat();
        let initials = words.iter().filter_map(|w| w.chars().next()).collect();
        words.retain(|w| w.len() > TELLING);
        Self {
            joined,
            long: words,
            initials,
        }
    }

    /// Whether a domain is made of the name.
    fn make(&self, domain: &str) -> bool {
        let begins = |a: &str, b: &str| b.len() > TELLING && a.starts_with(b);
        if begins(&self.joined, domain) || begins(domain, &self.joined) {
            return true;
        }
        // "northgate-tools.co.uk" of "The Northgate Tools & Hire Ltd"
        let part = |w: &&String| domain.contains(w.as_str()) || begins(w, domain);
        let shared: usize = self.long.iter().filter(part).map(String::len).sum();
        2 * shared > domain.len() || self.initials.len() > 2 && self.initials == domain
    }
}

#[cfg(test)]
mod tests {
    use super::{owns, second_level};

    #[test]
    fn a_domain_is_read_from_addresses_of_every_form() {
        for text in [
            "info@acme.de",
            "www.acme.co.uk",
            "https://www.acme.com/contact",
            "billing@mail.acme.com.au",
            "E-Mail:office@acme.at,",
        ] {
            assert_eq!(second_level(text).as_deref(), Some("acme"), "{text}");
        }
        assert_eq!(second_level("someone@gmail.com"), None);
        assert_eq!(second_level("acme"), None);
    }

    #[test]
    fn a_firm_owns_the_domain_that_is_made_of_its_name() {
        for (name, domain) in [
            ("Northgate Tools Ltd", "northgatetools"),
            ("The Northgate Tools Company", "northgate"),
            ("Acme GmbH & Co. KG", "acmeshop"),
            ("Die Vordefinierte Firma", "vordefiniert"),
            ("Brown Ivory & Jones LLP", "bij"),
            ("Müller Gerüste", "muellergerueste"),
            // A letter that no domain can have was left out.
            ("Åkesson & Lindqvist Telecom", "kessonlindqvisttelecom"),
        ] {
            assert!(owns(name, domain), "{name}");
        }
        assert!(!owns("Harbour Inns Ltd", "northgate"));
    }
}
