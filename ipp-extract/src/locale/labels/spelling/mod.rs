//! One label in several spellings: "Fec. de vto.", "Fecha del vencimiento", "FECHA VENCIMIENTO" are one phrase
//! of the tables once articles are left out and abbreviations are written out.

mod dialects;

use std::borrow::Cow;
use std::collections::{HashMap, HashSet};
use std::sync::LazyLock;

use super::{Role, roles_of};
use dialects::{CURRENCIES, DIALECTS, Dialect, QUIET};

/// What a dialect makes of a word.
#[derive(Debug, Default)]
struct Says {
    /// Nothing, between two words: an article, a currency.
    link: bool,
    /// Nothing, behind another word.
    quiet: bool,
    /// What it and those that follow it stand for, the longest first.
    same: Vec<(Vec<&'static str>, &'static str)>,
}

/// The words of a dialect.
struct Words {
    says: HashMap<&'static str, Says>,
    elided: &'static str,
}

static WORDS: LazyLock<Vec<Words>> = LazyLock::new(|| DIALECTS.iter().map(Words::of).collect());

/// The words that say something in any dialect.
static SAID: LazyLock<HashSet<&str>> =
    LazyLock::new(|| WORDS.iter().flat_map(|d| d.says.keys().copied()).collect());

/// The mark of a number, which may stand before or behind what is numbered.
const MARK: &str = "n";

fn is_letter(word: &str) -> bool {
    let mut letters = word.chars();
    letters.next().is_some_and(char::is_alphabetic) && letters.next().is_none()
}

impl Words {
    fn of(dialect: &Dialect) -> Self {
        let mut says: HashMap<&str, Says> = HashMap::new();
        let currencies = CURRENCIES.split_whitespace().filter(|w| !is_letter(w));
        for word in dialect.links.split_whitespace().chain(currencies) {
            says.entry(word).or_default().link = true;
        }
        for word in QUIET.split_whitespace() {
            says.entry(word).or_default().quiet = true;
        }
        for &(plain, variants) in dialect.same {
            for variant in variants.split_whitespace() {
                let words: Vec<&str> = variant.split('+').collect();
                let known = says.entry(words[0]).or_default();
                known.same.push((words, plain));
                known.same.sort_by_key(|(w, _)| std::cmp::Reverse(w.len()));
            }
        }
        Self {
            says,
            elided: dialect.elided,
        }
    }

    /// Some words as this dialect's tables spell them; nothing if it has no other spelling for any of them.
    fn spelt<'a>(&self, words: &[&'a str]) -> Option<Vec<Cow<'a, str>>> {
        let loose = |w: &&str| is_letter(w) || self.says.contains_key(*w);
        if !words.iter().any(loose) {
            return None;
        }
        let telling = self.telling(self.joined(words));
        let (mut spelt, mut at) = (Vec::with_capacity(telling.len()), 0);
        while at < telling.len() {
            let (word, count) = self.stands_for(&telling[at..]);
            spelt.push(word);
            at += count;
        }
        Some(spelt)
    }

    /// The words without those that say nothing where they stand.
    fn telling<'a>(&self, words: Vec<Cow<'a, str>>) -> Vec<Cow<'a, str>> {
        let last = words.len() - 1;
        let silent = |at: usize, word: &str| {
            let says = self.says.get(word);
            says.is_some_and(|s| at > 0 && (s.quiet || s.link && at < last))
        };
        let words = words.into_iter().enumerate();
        let telling = words.filter(|(at, word)| !silent(*at, word));
        telling.map(|(_, word)| word).collect()
    }

    /// Letters that stand alone as one word: "I.V.A.", "n.º". The last before a word may be an article: "n° d'achat".
    fn joined<'a>(&self, words: &[&'a str]) -> Vec<Cow<'a, str>> {
        let mut joined: Vec<Cow<'a, str>> = Vec::with_capacity(words.len());
        let mut at = 0;
        while at < words.len() {
            let letters = words[at..].iter().take_while(|w| is_letter(w)).count();
            let end = at + letters;
            let between = letters > 0 && end > 1 && end < words.len();
            let article = between && self.elided.contains(words[end - 1]);
            let kept = letters - usize::from(article);
            match kept {
                0 => {}
                1 => joined.push(words[at].into()),
                _ => joined.push(words[at..at + kept].concat().into()),
            }
            joined.extend(words.get(end).map(|w| Cow::Borrowed(*w)));
            at = end + 1;
        }
        joined
    }

    /// What some words start with stands for, and how many of them it takes.
    fn stands_for<'a>(&self, words: &[Cow<'a, str>]) -> (Cow<'a, str>, usize) {
        let starts = |variant: &[&str]| {
            variant.len() <= words.len() && variant.iter().zip(words).all(|(v, w)| *v == w)
        };
        let known = self.says.get(words[0].as_ref());
        let found = known.and_then(|s| s.same.iter().find(|(variant, _)| starts(variant)));
        match found {
            Some((variant, plain)) => (Cow::Borrowed(*plain), variant.len()),
            None => (words[0].clone(), 1),
        }
    }

    /// The roles of some words, where their spelling is another than the printed one.
    fn roles(&self, words: &[&str]) -> Option<&'static [Role]> {
        let spelt = self.spelt(words)?;
        let phrase = spelt.concat();
        let roles = match phrase == words.concat() {
            true => &[],
            false => roles_of(&phrase),
        };
        if !roles.is_empty() {
            return Some(roles);
        }
        let (marks, telling): (Vec<_>, Vec<_>) = spelt.iter().partition(|w| *w == MARK);
        if marks.is_empty() || spelt[0] == MARK {
            return None;
        }
        let telling: String = telling.into_iter().map(Cow::as_ref).collect();
        Some(roles_of(&format!("{MARK}{telling}"))).filter(|r| !r.is_empty())
    }
}

/// The roles of some words in the first spelling that is a label; none if they are no label however they are spelt.
pub(super) fn roles_of_spellings(words: &[&str]) -> &'static [Role] {
    if !words.iter().any(|w| is_letter(w) || SAID.contains(w)) {
        return &[];
    }
    let mut roles = WORDS.iter().filter_map(|dialect| dialect.roles(words));
    roles.next().unwrap_or(&[])
}

/// The words that one or more words may stand for, with how many they are, by dialect.
pub(super) fn meanings<'a>(words: &[&'a str]) -> impl Iterator<Item = (Cow<'a, str>, usize)> {
    let words: Vec<Cow<'a, str>> = words.iter().map(|w| Cow::Borrowed(*w)).collect();
    WORDS.iter().map(move |dialect| dialect.stands_for(&words))
}

/// The roles of the head of a column, which may name the currency behind what it says.
pub(crate) fn roles_of_head(words: &[&str]) -> &'static [Role] {
    let is_money = |w: &&&str| CURRENCIES.split_whitespace().any(|c| c == **w);
    let money = words.iter().rev().take_while(is_money).count();
    let told = &words[..words.len() - money];
    if money > 0 && !told.is_empty() {
        let roles = roles_of(&told.concat());
        if !roles.is_empty() {
            return roles;
        }
    }
    // Heads are short: one word is spelt as freely as several.
    roles_of_spellings(told)
}

#[cfg(test)]
mod tests {
    use super::{Cow, WORDS, roles_of_head};
    use crate::locale::labels::{Role, roles_of_words};

    fn roles(words: &str) -> &'static [Role] {
        let words: Vec<&str> = words.split(' ').collect();
        roles_of_words(&words)
    }

    #[test]
    fn abbreviations_and_articles_leave_a_label_what_it_is() {
        for (words, role) in [
            ("fec de vto", Role::DueDate),
            ("fecha del vencimiento", Role::DueDate),
            ("n o de la fra", Role::InvoiceNumber),
            ("nro de factura electronica", Role::InvoiceNumber),
            ("dt de venc", Role::DueDate),
            ("n o da fat", Role::InvoiceNumber),
            ("base imponible i g v", Role::Subtotal),
            ("date of the inv", Role::InvoiceDate),
            ("customer p o number", Role::OrderNumber),
            ("facture num", Role::InvoiceNumber),
            ("mt t v a comprise", Role::Total),
            ("montant eur hors taxes", Role::Subtotal),
            ("vs ord n", Role::OrderNumber),
        ] {
            assert!(roles(words).contains(&role), "{words}: {:?}", roles(words));
        }
    }

    #[test]
    fn a_dialect_has_one_spelling_of_a_label() {
        let spelt = |words: &str, dialect: usize| {
            let words: Vec<&str> = words.split(' ').collect();
            WORDS[dialect]
                .spelt(&words)
                .map(|w: Vec<Cow<str>>| w.concat())
        };
        let (french, italian) = (3, 4);
        for (words, dialect, plain) in [
            ("n de la facture", french, "nfacture"),
            ("n d identification", french, "nidentification"),
            ("mt t t c", french, "montantttc"),
            ("mt t v a comprise", french, "montantttc"),
            ("date d echeance", french, "dateecheance"),
            ("d d t", italian, "ddt"),
            ("totale al netto di iva", italian, "totaleivaesclusa"),
        ] {
            assert_eq!(spelt(words, dialect).as_deref(), Some(plain), "{words}");
        }
        assert_eq!(spelt("total ttc", french), None);
    }

    #[test]
    fn a_phrase_that_starts_or_ends_with_an_article_is_no_label() {
        for words in ["fecha de", "de la fra", "total de los", "vto de", "d nr"] {
            assert!(roles(words).is_empty(), "{words}: {:?}", roles(words));
        }
    }

    #[test]
    fn heads_of_columns_may_name_the_currency() {
        for (words, role) in [
            ("vlr total r", Role::ColAmount),
            ("cantidades", Role::ColQuantity),
            ("precio unit s", Role::ColUnitPrice),
            ("importe mxn", Role::ColAmount),
        ] {
            let words: Vec<&str> = words.split(' ').collect();
            assert!(roles_of_head(&words).contains(&role), "{words:?}");
        }
        assert!(roles_of_head(&["r"]).is_empty());
    }
}
